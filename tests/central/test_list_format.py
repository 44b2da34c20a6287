"""The list of withdrawals as a file: nobody without the organisation's key writes one, changes one, or learns a name from it."""

import hashlib
import hmac
import json
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from msgspec.structs import FieldInfo

from kiosk.central.withdrawal_list import read_list
from kiosk.crypto.keys import KeyName, KeyRing, Role
from kiosk.domain import canonical
from kiosk.domain.errors import Code, KioskError, Refused, UserError
from kiosk.domain.reports.withdrawals import Withdrawn
from kiosk.office.withdrawals import Withdrawals
from tests.central.conftest import Centre
from tests.central.withdrawn import CODE, SECRET, opened, sign_with
from tests.support.central_batches import Signed, SomeCampaign, SomeDevice


def test_a_list_with_one_byte_changed_is_refused(centre: Centre, saved: Path) -> None:
    good, ours = saved.read_bytes(), (centre.database.organisation, centre.ring.secret(Role.DATABASE))
    assert len(read_list(good, *ours)) == 1
    for place in range(len(good)):
        bad = good[:place] + bytes([good[place] ^ 1]) + good[place + 1 :]
        with pytest.raises(Refused):
            read_list(bad, *ours)
    for cut in range(len(good)):
        with pytest.raises(Refused):
            read_list(good[:cut], *ours)


def test_a_forged_list_of_very_many_lines_is_refused_in_the_memory_that_its_bytes_take(ring: KeyRing) -> None:
    """Whoever may write where it lies would else end the program, and what else runs there, with a file of nothing but ends of lines."""
    forged = f"rally-kiosk withdrawals 2 {ring.organisation.hex()}\n".encode() + b"\n" * 1_000_000
    tracemalloc.start()
    with pytest.raises(Refused, match=Code.LIST_CHANGED):
        read_list(forged, ring.organisation, ring.secret(Role.DATABASE))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < len(forged)


def rewritten(listed: bytes, last: Callable[[bytes], bytes]) -> bytes:
    """A list in which somebody let the first withdrawal be undone; `last` makes its last line of those before it."""
    first, row, *others = listed.splitlines(keepends=True)[:-1]
    body = b"".join((first, canonical.encode(json.loads(row) | {"undone": "2999-03-09T12:00:00Z"}), b"\n", *others))
    return body + last(body)


def without_a_key(body: bytes) -> bytes:
    return f"end {hashlib.sha256(body).hexdigest()}\n".encode()


def under(secret: bytes) -> Callable[[bytes], bytes]:
    """Makes the last line as FORMAT.md, section 27, says."""
    label = b"rally-kiosk/withdrawals/v1\0"
    key = HKDF(algorithm=SHA256(), length=32, salt=None, info=label).derive(secret)
    return lambda body: b"end " + hmac.digest(key, label + body, "sha256").hex().encode() + b"\n"


def test_a_list_that_somebody_without_the_key_rewrote_changes_nothing(
    centre: Centre, campaign: SomeCampaign, desk: Withdrawals, saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: read as a list whose last line anybody can make, it lets somebody count who withdrew."""
    for last in (without_a_key, under(KeyRing.generate().secret(Role.DATABASE)), under(centre.ring.secret(Role.RECOVER))):
        (tmp_path / "forged").write_bytes(rewritten(saved.read_bytes(), last))
        for use in (desk.apply, desk.save):
            with pytest.raises(Refused, match=Code.LIST_CHANGED):
                use(tmp_path / "forged")
    assert centre.states(campaign) == {"withdrawn": 1}
    (tmp_path / "forged").write_bytes(rewritten(saved.read_bytes(), without_a_key))
    monkeypatch.setattr("kiosk.central.withdrawal_list.withdrawals_tag", lambda _: hashlib.sha256())
    desk.apply(tmp_path / "forged")
    assert centre.states(campaign) == {"counted": 1}


def test_a_list_is_authenticated_as_the_format_says(centre: Centre, saved: Path) -> None:
    *lines, last = saved.read_bytes().splitlines(keepends=True)
    assert last == under(centre.ring.secret(Role.DATABASE))(b"".join(lines))
    assert lines[0] == f"rally-kiosk withdrawals 2 {centre.ring.organisation.hex()}\n".encode()


def test_the_list_of_another_organisation_is_refused(centre: Centre, signed: Signed, desk: Withdrawals, tmp_path: Path) -> None:
    opened(centre, signed(1))
    desk.withdraw(CODE)
    desk.save(tmp_path / "list")
    other = KeyRing.generate()
    with pytest.raises(Refused, match=Code.ORGANISATION_FOREIGN):
        read_list((tmp_path / "list").read_bytes(), other.organisation, other.secret(Role.DATABASE))


@pytest.mark.parametrize(
    ("beginning", "code"),
    [
        ("rally-kiosk withdrawals 1", Code.LIST_WITHOUT_KEY),
        ("rally-kiosk withdrawals 3", Code.NEWER_VERSION),
        ("rally-kiosk withdrawals 0", Code.LIST_CHANGED),
        ("rally-kiosk withdrawals", Code.LIST_CHANGED),
        ("rally-kiosk receipts 2", Code.WRONG_KIND_OF_FILE),
    ],
)
def test_a_list_of_another_version_is_refused_and_stays(
    centre: Centre, signed: Signed, desk: Withdrawals, tmp_path: Path, beginning: str, code: Code
) -> None:
    opened(centre, signed(1))
    desk.withdraw(CODE)
    desk.save(tmp_path / "list")
    body = (tmp_path / "list").read_bytes().rpartition(b"end ")[0].replace(b"rally-kiosk withdrawals 2", beginning.encode())
    (tmp_path / "list").write_bytes(body + without_a_key(body))
    with pytest.raises(Refused, match=code):
        desk.apply(tmp_path / "list")
    with pytest.raises(KioskError, match=Code.FILE_EXISTS if code is Code.WRONG_KIND_OF_FILE else code):
        desk.save(tmp_path / "list")
    assert (tmp_path / "list").read_bytes() == body + without_a_key(body)


def test_who_lacks_the_key_of_the_list_neither_writes_nor_applies_one(
    centre: Centre, signed: Signed, desk: Withdrawals, ring: KeyRing, tmp_path: Path
) -> None:
    opened(centre, signed(1))
    desk.withdraw(CODE)
    desk.save(tmp_path / "list")
    without = Withdrawals(centre.database, ring.delegate([KeyName(Role.INTAKE)]))
    for use, name in ((without.save, "new"), (without.save, "list"), (without.apply, "list")):
        with pytest.raises(UserError, match=Code.KEY_ROLE_MISSING):
            use(tmp_path / name)
    assert not (tmp_path / "new").exists()
    with_it_alone = Withdrawals(centre.database, ring.delegate([KeyName(Role.DATABASE)]))
    assert (with_it_alone.save(tmp_path / "list"), with_it_alone.apply(tmp_path / "list").waiting) == (1, 1)


@pytest.mark.parametrize("part", msgspec.structs.fields(Withdrawn), ids=lambda part: part.name)
def test_a_list_that_is_not_written_as_the_format_says_stops_nothing_halfway(
    centre: Centre, desk: Withdrawals, saved: Path, part: FieldInfo
) -> None:
    first, row, _ = saved.read_bytes().splitlines(keepends=True)
    body = first + canonical.encode(json.loads(row) | {part.name: "nonsense"}) + b"\n"
    saved.write_bytes(body + under(centre.ring.secret(Role.DATABASE))(body))
    with pytest.raises(Refused) as caught:
        desk.apply(saved)
    assert caught.value.code is Code.DAMAGED


def test_the_list_names_nobody(centre: Centre, campaign: SomeCampaign, desk: Withdrawals, device: SomeDevice, tmp_path: Path) -> None:
    sign_with(device, campaign, given="Canaryname")
    opened(centre, device)
    desk.withdraw(CODE)
    desk.save(tmp_path / "list")
    content = (tmp_path / "list").read_bytes()
    for word in (b"Canaryname", SECRET.hex().encode(), CODE.encode(), device.id.hex().encode()):
        assert word not in content
