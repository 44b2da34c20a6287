"""How long an organiser waits for the table of signatures: `python -m tests.bench signatures [ROWS]`, on PostgreSQL, a million by default.

The server fills its own tables with made-up signatures as if they had been opened. What is measured is what a window asks the office
for, audit and commit included: the first page with what can be chosen, the next pages, one in the middle, names by their beginnings.
Afterwards this process looks through many pages, and its memory must stay where it was. At last the desk's own window shows the
table: from a press or the last letter to the frame in which the rows are drawn.
"""

import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from sqlalchemy import Connection, insert, text

from kiosk.bootstrap import RESOURCES
from kiosk.central.creation import create_database
from kiosk.central.database import Database
from kiosk.central.events import event_digest
from kiosk.central.folding import folded_answers
from kiosk.central.schema import CAMPAIGN, EVENT, PACK_REVISION
from kiosk.crypto.keyfile import write_key_file
from kiosk.crypto.keys import KeyRing
from kiosk.domain.fields import FieldName
from kiosk.domain.ids import CampaignId
from kiosk.domain.reports.signatures import SignatureFilter, SignaturePage, SignaturePlace
from kiosk.office.signatures import Signatures
from tests.support.central_batches import RALLY, SomeCampaign
from tests.support.postgres import empty_database, running_server
from tests.ui import stage
from tests.ui.desk.conftest import PASSPHRASE, Organiser, enter
from ui.desk.doors import DeskDoors
from ui.desk.window import DeskSettings, DeskWindow

ROWS: Final = 1_000_000
PER_DEVICE: Final = 1000
OPENS: Final = 0.3
PAGES: Final = 0.1
"""Seconds that opening the table and a page may take."""
_PAGES: Final = 1000
_SIZE: Final = (1280, 800)
_ALL: Final = SignatureFilter(campaign=(b"c" * 16).hex())
_MEBIBYTE: Final = 1024 if sys.platform == "linux" else 1024 * 1024

_SYLLABLES: Final = ("ka", "ri", "mi", "le", "na", "so", "ra", "va", "to", "el", "ben", "mar", "zah", "nou", "ré", "gö", "hå", "dji")
_PERSIAN: Final = ("کر", "یم", "نو", "را", "سا", "مه", "دی", "زا", "هر", "لی", "علی", "رضا", "حس", "ین")


def names(count: int, length: int) -> list[str]:
    """Made-up names, one in five of them in Persian letters."""

    def one(number: int) -> str:
        parts = _PERSIAN if number % 5 == 4 else _SYLLABLES
        letters = [parts[number // len(parts) ** place % len(parts)] for place in range(length)]
        return "".join(letters).capitalize()

    return [one(number * 7919) for number in range(count)]


_FILL: Final = """
INSERT INTO signature (device_id, branch, seq, campaign, revision, intake, entry, state, source, event, signed, language, screen_language,
    receipt_leaf, country, fields, hand_over, folded_name, folded_family, folded_email)
SELECT sha256(('device ' || number / :per_device)::bytea), 0, number % :per_device + 1, :campaign, :revision, number / :per_device + 1,
    substr(sha256(number::text::bytea), 1, 16), CASE WHEN number % 5000 = 0 THEN 'withdrawn' ELSE 'counted' END, 'self', :event,
    to_char(timestamp '2025-02-08 14:00:00' + number * interval '1 second', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'fr', 'fr',
    sha256(number::text::bytea), country, json_build_object('country', country, 'email', email, 'family_name', family.name,
    'given_name', given.name, 'postal_code', lpad((number % 90000)::text, 5, '0'))::text, '{"parliament":"named"}',
    convert_to(given.folded || family.folded, 'UTF8'), convert_to(family.folded || given.folded, 'UTF8'),
    CASE WHEN number % 3 = 0 THEN convert_to(email, 'UTF8') END
FROM generate_series(0, :rows - 1) AS number
JOIN given ON given.place = number % :givens
JOIN family ON family.place = number / 7 % :families
CROSS JOIN LATERAL (SELECT CASE WHEN number % 3 = 0 THEN 'a' || md5(number::text) || '@example.org' ELSE '' END AS email,
    (ARRAY['FR', 'DE', 'NO', 'IR', 'US'])[1 + number % 5] AS country) AS told
"""
_RUNS: Final = """
INSERT INTO run SELECT sha256(('device ' || number)::bytea), 0, :campaign, 1, :per_device, :per_device, true
FROM generate_series(0, :rows / :per_device - 1) AS number
"""


def fill(url: str, ring: KeyRing, rows: int) -> None:
    """A database with so many signatures."""
    create_database(url, ring)
    campaign, event = SomeCampaign(ring, CampaignId(b"c" * 16)), event_digest(RALLY)
    with Database.open(url, ring) as database:
        with database.writing() as connection:
            connection.execute(insert(CAMPAIGN).values(id=campaign.id))
            revision = {"revision": campaign.revision, "campaign": campaign.id, "number": 1, "manifest": campaign.signed}
            connection.execute(insert(PACK_REVISION).values(revision))
            told = {"name": RALLY.name, "place": RALLY.place, "date": RALLY.date, "timezone": RALLY.timezone}
            connection.execute(insert(EVENT).values(digest=event, id=bytes.fromhex(RALLY.id), **told))
            counts = {"givens": _names(connection, "given", names(800, 3)), "families": _names(connection, "family", names(20_000, 4))}
            values = {"campaign": campaign.id, "revision": campaign.revision, "event": event, "per_device": PER_DEVICE, "rows": rows}
            connection.execute(text(_FILL), values | counts)
            connection.execute(text(_RUNS), values)
        with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("VACUUM ANALYZE"))


def _names(connection: Connection, table: str, some: list[str]) -> int:
    """A table of names for the server to choose from; how many there are."""
    connection.execute(text(f"CREATE TEMPORARY TABLE {table} (place int PRIMARY KEY, name text, folded text) ON COMMIT DROP"))
    rows = [{"place": place, "name": name, "folded": folded_answers({FieldName.GIVEN_NAME: name}).name} for place, name in enumerate(some)]
    connection.execute(text(f"INSERT INTO {table} VALUES (:place, :name, :folded)"), rows)
    connection.execute(text(f"ANALYZE {table}"))
    return len(some)


def measure(office: Signatures, rows: int) -> None:
    """Print what a window waits for."""
    first = _told("the table opens", OPENS, 10, lambda: (office.choices(), office.page(_ALL))[1])
    assert first.length == rows
    places = [first.after]

    def go_on() -> SignaturePage:
        found = office.page(_ALL, places[-1])
        places.append(found.after)
        return found

    _told("the next page", PAGES, 200, go_on)
    middle = SignaturePlace(order=0, values=(rows // PER_DEVICE // 2, 500))
    _told("a page in the middle", PAGES, 20, partial(office.page, _ALL, middle))
    for sought in ("k", "ka", "karimi", "Kārími le", "كر", "کریم نو", "a0", "a0f3@", "nobodyiscalledso"):
        wanted = SignatureFilter(campaign=_ALL.campaign, text=sought)
        found = _told(f"search for {sought!r}", PAGES, 20, partial(office.page, wanted))
        if found.after:
            _told("   its next page", PAGES, 20, partial(office.page, wanted, found.after))
    for chosen in ({"country": "IR"}, {"state": "withdrawn"}, {"event": RALLY.id}, {"source": "paper"}, {"country": "NO", "text": "k"}):
        wanted = SignatureFilter(campaign=_ALL.campaign, **chosen)
        _told(f"chosen by {chosen}", 0, 5, partial(office.page, wanted))


def _told(what: str, target: float, times: int, look: Callable[[], SignaturePage]) -> SignaturePage:
    found, seconds = look(), []
    for _ in range(times):
        begun = time.perf_counter()
        found = look()
        seconds.append(time.perf_counter() - begun)
    aim = f" (target {target * 1000:.0f})" if target else ""
    print(
        f"{what:<40} {statistics.median(seconds) * 1000:7.1f} ms, the slowest of {times} {max(seconds) * 1000:7.1f} ms{aim}; "
        f"{len(found.lines)} rows",
        flush=True,
    )
    return found


def walk(office: Signatures) -> None:
    """Look through many pages and print by how much the memory of this process grew."""
    after, before, shown = None, 0, 0
    for number in range(_PAGES):
        found = office.page(_ALL, after)
        after, shown = found.after, shown + len(found.lines)
        if number == _PAGES // 20:
            before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        if after is None:
            break
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / _MEBIBYTE
    print(f"looking through {shown:,} signatures: memory grew by {grown:.1f} MB to {before / _MEBIBYTE + grown:.0f} MB")


def look_through_window(url: str, ring: KeyRing, folder: Path) -> None:
    """Print what passes on the screen before the rows are there, and by how much memory grows in a hundred pages more."""
    os.environ.update({"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"})
    stage.prepare()
    write_key_file(folder / "organisation.key", ring, PASSPHRASE)
    desk = DeskWindow(DeskSettings(resources=RESOURCES, language="en", remembered=folder / "desk.ini"), DeskDoors())
    try:
        organiser = Organiser(stage.resized(desk, _SIZE))
        enter(organiser, url, folder / "organisation.key")
        opened = []
        for _ in range(10):
            organiser.press("desk-overview")
            opened.append(_seen(organiser, lambda: organiser.press("desk-signatures"), lambda: organiser.sees("signature-0")))
        _tell_screen("the table on the screen", OPENS, opened)
        _tell_screen("the next rows on the screen", PAGES, _pages_on_screen(organiser, 100))
        organiser.press("signatures-sought")
        _tell_screen("search on the screen, each letter", PAGES, _letters_on_screen(organiser, "kaleva"))
    finally:
        desk.close()


def _pages_on_screen(organiser: Organiser, pages: int) -> list[float]:
    rows = organiser.find("signatures-list")
    rows.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    before, seconds = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, []
    for _ in range(pages):
        row = min(rows.property("currentIndex") + 12, rows.property("count") - 1)
        seconds.append(_seen(organiser, partial(organiser.strike, Qt.Key.Key_PageDown), partial(organiser.is_in_view, f"signature-{row}")))
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / _MEBIBYTE
    print(f"{pages} pages on the screen: memory grew by {grown:.1f} MB to {before / _MEBIBYTE + grown:.0f} MB")
    return seconds


def _letters_on_screen(organiser: Organiser, text: str) -> list[float]:
    """Each letter once the rows of the one before are there."""
    seconds = []
    for letter in text:
        found = organiser.text("signatures-found")
        seconds.append(_seen(organiser, partial(organiser.type, letter), partial(_has_changed, organiser, found)))
    return seconds


def _has_changed(organiser: Organiser, found: str) -> bool:
    return organiser.text("signatures-found") != found


def _seen(organiser: Organiser, act: Callable[[], None], sees: Callable[[], bool]) -> float:
    """Seconds from an act until something is seen."""
    begun = time.perf_counter()
    act()
    organiser.wait(sees)
    stage.wait_for_frame(organiser.window)
    return time.perf_counter() - begun


def _tell_screen(what: str, target: float, seconds: list[float]) -> None:
    print(
        f"{what:<40} {statistics.median(seconds) * 1000:7.1f} ms, the slowest of {len(seconds)} {max(seconds) * 1000:7.1f} ms "
        f"(target {target * 1000:.0f})",
        flush=True,
    )


def main() -> None:
    """Fill and measure."""
    ring, rows = KeyRing.generate(), int(sys.argv[1]) if len(sys.argv) > 1 else ROWS
    with running_server() as server, empty_database(server) as url:
        begun = time.perf_counter()
        fill(url, ring, rows)
        print(f"{rows:,} signatures on PostgreSQL, filled in {time.perf_counter() - begun:.0f} s")
        with Database.open(url, ring) as database:
            measure(Signatures(database), rows)
            walk(Signatures(database))
        with tempfile.TemporaryDirectory() as folder:
            look_through_window(url, ring, Path(folder))
