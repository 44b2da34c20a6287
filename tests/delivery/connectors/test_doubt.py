"""Where nobody knows whether a contact arrived, nothing is taken for certain: neither that it is there, nor that it is not."""

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import pytest
from sqlalchemy import Connection, event, select, update

from kiosk.central.access import held_about
from kiosk.central.bulk import EntryKey, key_of, keys_where
from kiosk.central.contacts import REFUSED, TAKEN, UNANSWERED, UNCLEAR, record_push
from kiosk.central.database import Database
from kiosk.central.entry_text import entry_text, read_entry
from kiosk.central.retention import erase_on_request
from kiosk.central.schema import CONTACT_PUSH, SIGNATURE
from kiosk.delivery.connectors.push import FEWER_TRIES, TRIES, Push
from kiosk.delivery.connectors.server import Answer, Server
from kiosk.delivery.connectors.settings import Format
from kiosk.domain.errors import Code, EnvironmentProblem, KioskError, UserError
from tests.delivery.connectors.conftest import RING, Square, brought, settings
from tests.delivery.connectors.pushing import Time, corrected, one_more, push
from tests.support import failing_server
from tests.support.central_batches import SomeCampaign, SomeDevice
from tests.support.failing_server import FailingServer, Way, says, says_instead


@pytest.mark.parametrize("doubtful", [failing_server.take_and_reset, says(502)], ids=["answer lost", "fault of the server"])
def test_a_refusal_after_a_try_that_may_have_arrived_is_unclear_and_its_signer_is_told_so(
    doubtful: Way, square: Square, server: FailingServer
) -> None:
    server.ways = [doubtful, says(422), says(422)]
    report = push(square, server)
    assert (report.sent, len(report.refused), len(report.unclear)) == (3, 1, 1)
    assert push(square, server).sent == 0, "nobody is sent again"
    unclear, refused = (held_about(square.database, [read_entry(one)])[0] for (one,) in (report.unclear, report.refused))
    assert (len(unclear.perhaps_sent_to_other_systems), unclear.sent_to_other_systems) == (1, ())
    assert (refused.perhaps_sent_to_other_systems, refused.sent_to_other_systems) == ((), ())
    told = [erase_on_request(square.database, [read_entry(one)]).other_systems for (one,) in (report.unclear, report.refused)]
    assert told == [1, 0]


def test_a_try_that_was_refused_for_now_makes_no_later_refusal_unclear(small: Square, server: FailingServer) -> None:
    server.ways = [says(429), says(408), says(422)]
    report = push(small, server)
    assert (len(report.refused), report.unclear) == (1, ())


def test_whom_a_deferred_one_was_perhaps_told_to_is_known_until_an_answer_is_there(small: Square, server: FailingServer) -> None:
    server.ways = [failing_server.take_and_reset] * TRIES
    key = read_entry(push(small, server).deferred[0])
    (held,) = held_about(small.database, [key])
    assert (len(held.perhaps_sent_to_other_systems), held.sent_to_other_systems) == (1, ())
    server.ways = [says(422)]
    assert push(small, server).unclear == (entry_text(key),), "what an earlier push did not hear stays unheard"
    assert erase_on_request(small.database, [key]).other_systems == 1


def test_a_correction_of_what_may_have_arrived_is_sent_and_its_refusal_is_unclear(small: Square, server: FailingServer) -> None:
    push(small, server)
    device, first = one_more(small)
    server.ways = [failing_server.take_and_reset, says(422)]
    assert len(push(small, server).unclear) == 1
    corrected(small, device, first, given="Awa", email="avva@example.org")
    server.ways = [says(422)]
    report = push(small, server)
    assert (report.corrected, set(report.unclear)) == ((), {f"{device.id.hex()}:{seq}" for seq in (first.seq, device.last)})


def test_a_correction_that_was_deferred_is_not_sent_once_what_it_corrects_proves_taken(square: Square, server: FailingServer) -> None:
    """The answer to the first came while it was corrected."""
    push(square, server)
    device, first = one_more(square)
    server.ways = [failing_server.take_and_reset] * TRIES
    assert len(push(square, server).deferred) == 1
    corrected(square, device, first, given="Awa", email="avva@example.org")
    server.ways = [failing_server.reset] * TRIES
    correction = f"{device.id.hex()}:{device.last}"
    assert push(square, server).deferred == (correction,)
    record_push(square.database, (device.id, 0, first.seq), target_of(square), TAKEN)
    assert [push(square, server).corrected for _ in range(2)] == [(correction,), ()]
    (held,) = held_about(square.database, [read_entry(correction)])
    assert (held.perhaps_sent_to_other_systems, len(held.sent_to_other_systems)) == ((), 1)


def target_of(square: Square) -> bytes:
    """The only server that was told of anybody."""
    with square.database.reading() as connection:
        return bytes(connection.scalars(select(CONTACT_PUSH.c.target).distinct()).one())


@pytest.mark.parametrize(
    ("outcomes", "remembered"),
    [
        ((UNANSWERED, REFUSED), UNCLEAR),
        ((UNANSWERED, TAKEN, REFUSED), TAKEN),
        ((TAKEN, UNANSWERED), TAKEN),
        ((REFUSED, UNANSWERED), UNCLEAR),
        ((REFUSED, TAKEN), TAKEN),
        ((UNANSWERED, REFUSED, TAKEN), TAKEN),
    ],
)
def test_what_two_pushes_heard_of_one_contact_comes_to_what_is_told_and_to_what_is_certain(
    outcomes: Sequence[str], remembered: str, square: Square
) -> None:
    told = [record_push(square.database, (b"d" * 32, 0, 1), b"t" * 16, outcome) for outcome in outcomes]
    with square.database.reading() as connection:
        assert (told[-1], *connection.scalars(select(CONTACT_PUSH.c.outcome))) == (remembered, remembered)


@pytest.mark.parametrize("square", ["postgresql"], indirect=True)  # a file has one writer
def test_what_another_push_remembers_at_the_same_moment_makes_nothing_that_was_taken_uncertain(square: Square) -> None:
    key, target, came = (b"d" * 32, 0, 1), b"t" * 16, list[str]()
    assert square.database.address.url is not None
    url = square.database.address.url.render_as_string(hide_password=False)

    def hear_beside(connection: Connection, cursor: object, statement: str, *_: object) -> None:  # noqa: ARG001 - SQLAlchemy's order
        if statement.startswith("DELETE FROM contact_push") and not came:
            came.append(UNANSWERED)
            with Database.open(url, RING) as beside:
                came.append(record_push(beside, key, target, UNANSWERED))

    event.listen(square.database.engine, "before_cursor_execute", hear_beside)
    assert (record_push(square.database, key, target, TAKEN), came) == (TAKEN, [UNANSWERED, UNANSWERED])
    with square.database.reading() as connection:
        assert connection.scalars(select(CONTACT_PUSH.c.outcome)).all() == [TAKEN]


def test_the_unclear_are_told_by_each_later_push_also_where_theirs_ended_in_an_error(square: Square, server: FailingServer) -> None:
    server.ways = [failing_server.take_and_reset, says(422), *[failing_server.reset] * (TRIES + FEWER_TRIES)]
    with pytest.raises(EnvironmentProblem):
        push(square, server)
    with square.database.reading() as connection:
        (row,) = connection.execute(select(CONTACT_PUSH).where(CONTACT_PUSH.c.outcome == UNCLEAR))
    for sent in (4, 0):
        report = push(square, server)
        assert (report.sent, report.unclear, report.unclear_in_all) == (sent, (entry_text(key_of(row)),), 1)
    with failing_server.failing_server() as other:
        assert push(square, other).unclear_in_all == 0
    assert push(replace(square, campaign=another_campaign(square)), server).unclear_in_all == 0


def another_campaign(square: Square) -> SomeCampaign:
    """One that somebody signed."""
    campaign, device = SomeCampaign(RING), SomeDevice(RING)
    device.sign(campaign, given="Ava", email="ava@example.org")
    brought(square.database, device, square.folder)
    return campaign


def test_of_very_many_that_are_unclear_the_newest_are_named(square: Square, server: FailingServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.delivery.connectors.push.MOST_NAMED", 2)
    server.ways = [says(500), says(422)] * 3
    before = set(push(square, server).unclear)
    device = SomeDevice(RING)
    device.sign(square.campaign, given="Avva", family="Curie", email="avva@example.org")
    brought(square.database, device, square.folder)
    with square.database.writing() as connection:
        connection.execute(update(CONTACT_PUSH).values(pushed="2025-02-08T12:00:00Z"))
    server.ways = [says(500), says(422)]
    report = push(square, server)
    assert (len(before), report.unclear_in_all) == (2, 4)
    assert (report.unclear[0], len(report.unclear)) == (f"{device.id.hex()}:1", 2)


PORTAL: Final = "<html><title>Welcome to our free network</title></html>"
OTHERS: Final[dict[str, Way]] = {
    "a page": says_instead(PORTAL, "text/html; charset=utf-8"),
    "a page that calls itself made": says_instead(PORTAL, "text/html", 201),
    "JSON that calls itself a page": says_instead("{}", "text/html"),
    "nothing": says_instead("", "application/json", 204),
    "nothing of no kind": says_instead("", "", 204),
    "a list": says_instead("[{}]", "application/json"),
    "a text": says_instead('"welcome"', "application/json"),
    "an object without end": says_instead('{"a": "' + "a" * 1_000_000 + '"}', "application/json"),
    "a tree without end": says_instead('{"a": ' + "[" * 100_000 + "]" * 100_000 + "}", "application/json"),
}


@pytest.mark.parametrize("other", OTHERS)
def test_an_answer_that_is_not_what_the_system_gives_stops_and_may_have_come_after_it_arrived(
    other: str, small: Square, server: FailingServer
) -> None:
    server.ways = [OTHERS[other]]
    with pytest.raises(UserError) as refusal:
        push(small, server)
    assert refusal.value.code is Code.SERVER_IS_ANOTHER
    assert (len(server.requests), recorded(small)) == (1, ["unanswered"])
    server.ways = [says(422)]
    report = push(small, server)
    assert (report.sent, len(report.unclear)) == (4, 1)


def recorded(square: Square) -> list[str]:
    with square.database.reading() as connection:
        return list(connection.scalars(select(CONTACT_PUSH.c.outcome)))


@pytest.mark.parametrize(("status", "left"), [(301, []), (302, ["unanswered"]), (303, ["unanswered"]), (307, []), (308, [])])
def test_an_address_that_leads_elsewhere_is_told_and_never_followed(
    status: int, left: list[str], small: Square, server: FailingServer
) -> None:
    with failing_server.failing_server() as elsewhere:
        server.ways = [says(status, f"Location: {elsewhere.url}")]
        with pytest.raises(UserError) as refusal:
            push(small, server)
        assert (refusal.value.code, refusal.value.facts) == (Code.SERVER_IS_ANOTHER, {"status": status})
        assert (len(server.requests), elsewhere.requests) == (1, [])
    assert recorded(small) == left
    assert push(small, server).sent == 5


@pytest.mark.parametrize("kind", ["application/json", "application/hal+json; charset=utf-8", "Application/VND.OSDI+JSON"])
def test_an_object_of_any_kind_of_json_is_an_answer(kind: str, small: Square, server: FailingServer) -> None:
    server.ways = [says_instead('{"identifiers": ["theirs:1"], "_links": {}}', kind)] * 5
    assert push(small, server).sent == 5


def sent_to(square: Square, server: Server) -> None:
    """A push to a server of this process."""
    Push(square.database, square.secret, square.campaign.id, Format.OSDI, settings(), server, "https://example.org").run(Time().pace())


def whose(square: Square, body: bytes) -> EntryKey:
    """The signature that is sent."""
    (name,) = json.loads(body)["identifiers"]
    with square.database.reading() as connection:
        (key,) = keys_where(connection, SIGNATURE, SIGNATURE.c.entry == bytes.fromhex(name.rpartition(":")[2]))
        return key


def test_who_is_erased_while_the_answer_is_waited_for_is_told_that_the_other_system_may_have_them(square: Square) -> None:
    told = list[int]()

    def erase_and_take(body: bytes) -> Answer:
        told.append(erase_on_request(square.database, [whose(square, body)]).other_systems)
        return Answer(200, is_object=True)

    sent_to(square, erase_and_take)
    assert told == [1] * 5


def test_of_a_push_that_is_stopped_while_it_waits_for_an_answer_it_is_known_whom_it_was_sending(square: Square) -> None:
    asked = list[EntryKey]()

    def stop(body: bytes) -> Answer:
        asked.append(whose(square, body))
        raise KeyboardInterrupt

    for _ in range(2):
        with pytest.raises(KeyboardInterrupt):
            sent_to(square, stop)
    (held,) = held_about(square.database, asked[:1])
    assert (asked[0], len(held.perhaps_sent_to_other_systems), held.sent_to_other_systems) == (asked[1], 1, ())
    sent_to(square, lambda _: Answer(422))
    (held,) = held_about(square.database, asked[:1])
    assert len(held.perhaps_sent_to_other_systems) == 1, "refused perhaps because it was there already"


@pytest.mark.parametrize("status", [429, 401])
def test_an_answer_that_nothing_was_taken_leaves_no_doubt(status: int, square: Square) -> None:
    with pytest.raises(KioskError):
        sent_to(square, lambda _: Answer(status))
    with square.database.reading() as connection:
        assert connection.execute(select(CONTACT_PUSH)).all() == []


def test_a_server_that_shows_no_certificate_was_told_of_nobody(square: Square) -> None:
    def refuse(_: bytes) -> Answer:
        raise UserError(Code.OPTION_WRONG)

    with pytest.raises(UserError):
        sent_to(square, refuse)
    with square.database.reading() as connection:
        assert connection.execute(select(CONTACT_PUSH)).all() == []
