"""A square is added up from the newest total of each device; what contradicts is told."""

from typing import Any

import msgspec

from kiosk.central.totals import KnownDevice
from kiosk.domain.errors import Code
from kiosk.domain.reports.verification import DeviceKey, DeviceTotal, HeldOfDevice, StatedTotal
from kiosk.office import squares

ORGANISATION = "aa" * 32
CAMPAIGN, OTHER = "01" * 16, "02" * 16
STATED = StatedTotal(
    path="one.jpg",
    organisation=ORGANISATION,
    device="0d" * 32,
    fingerprint="",
    label="Tablet 1",
    event="Paris",
    hour="2025-02-08T14",
    entries=3,
    head="01" * 32,
    signatures=2,
    campaigns={CAMPAIGN: 2},
)
ALL_HERE = HeldOfDevice(here=3, missing=0, ranges=(), waiting=0)


def stated(**changes: Any) -> StatedTotal:  # noqa: ANN401 - any part of a total
    return msgspec.structs.replace(STATED, **changes)


def second(**changes: Any) -> StatedTotal:  # noqa: ANN401
    """What another device says."""
    return stated(device="0e" * 32, label="Tablet 2", entries=10, signatures=9, campaigns={CAMPAIGN: 4, OTHER: 5}, **changes)


def codes(device: DeviceTotal) -> list[str]:
    return [finding.code for finding in device.findings]


def test_devices_and_campaigns_add_up() -> None:
    (square,) = squares.alone([stated(), second()])
    assert (square.organisation, square.added, square.entries, square.signatures) == (ORGANISATION, 2, 13, 11)
    assert square.campaigns == {CAMPAIGN: 6, OTHER: 5}
    assert square.events == {"Paris": 11}
    assert [device.newest.label for device in square.devices] == ["Tablet 1", "Tablet 2"]


def test_rallies_of_one_name_on_two_days_are_told_apart() -> None:
    (square,) = squares.alone([stated(), second(hour="2025-02-15T13"), stated(device="0f" * 32, hour="2025-02-15T16", event="Berlin")])
    assert square.events == {"Berlin": 2, "Paris · 2025-02-08": 2, "Paris · 2025-02-15": 9}


def test_a_rally_that_goes_on_past_midnight_is_one() -> None:
    late, later = second(hour="2025-02-09T01"), stated(device="0f" * 32, hour="2025-02-09T09")
    for given in ([stated(hour="2025-02-08T22"), late, later], [later, late, stated(hour="2025-02-08T22")]):
        (square,) = squares.alone(given)
        assert square.events == {"Paris": 13}


def test_devices_at_no_event_are_told_together() -> None:
    (square,) = squares.alone([stated(event=""), second(event="", hour="2025-02-15T13")])
    assert square.events == {"": 11}


def test_of_each_device_the_newest_total_counts_whatever_the_order() -> None:
    newest = stated(entries=8, signatures=7, campaigns={CAMPAIGN: 7})
    for given in ([stated(), newest, second()], [second(), newest, stated()]):
        (square,) = squares.alone(given)
        assert (square.added, square.entries, square.campaigns[CAMPAIGN]) == (2, 18, 11)
        assert not any(map(codes, square.devices))


def test_the_same_total_seen_twice_counts_once() -> None:
    (square,) = squares.alone([stated(), stated(path="two.jpg", hour="2025-02-08T15")])
    assert (square.added, square.entries, codes(square.devices[0])) == (1, 3, [])
    assert square.devices[0].newest.hour == "2025-02-08T15"


def test_a_clock_that_went_back_does_not_decide() -> None:
    (square,) = squares.alone([stated(hour="2030-01-01T00"), stated(entries=4, hour="1970-01-01T00")])
    assert square.entries == 4


def test_two_heads_for_one_number_are_told() -> None:
    (square,) = squares.alone([stated(), stated(head="02" * 32), second()])
    assert [codes(device) for device in square.devices] == [[Code.TOTALS_DIFFER], []]
    assert square.devices[0].findings[0].facts == {"device": STATED.device, "seq": 3}
    assert square.added == 2


def test_two_counts_for_one_head_are_told() -> None:
    (square,) = squares.alone([stated(), stated(signatures=1, campaigns={CAMPAIGN: 1})])
    assert codes(square.devices[0]) == [Code.TOTALS_DIFFER]


def test_contradictions_are_told_of_older_totals_too() -> None:
    (square,) = squares.alone([stated(), stated(head="02" * 32), stated(entries=50)])
    assert (codes(square.devices[0]), square.entries) == ([Code.TOTALS_DIFFER], 50)


def test_organisations_are_not_added_to_each_other() -> None:
    assert [one.entries for one in squares.alone([stated(), second(organisation="bb" * 32)])] == [3, 10]


def test_without_a_database_each_device_vouches_for_itself() -> None:
    (square,) = squares.alone([stated()])
    assert (square.devices[0].key, square.devices[0].held) == (DeviceKey.ITSELF, None)


def known(key: DeviceKey, **changes: Any) -> dict[str, KnownDevice]:  # noqa: ANN401 - any part of what is known
    return {STATED.device: KnownDevice(key, ALL_HERE, **changes)}


def test_only_devices_that_the_organisation_trusts_are_added() -> None:
    for key, added in [(DeviceKey.APPROVED, 1), (DeviceKey.PENDING, 0), (DeviceKey.UNKNOWN, 0), (DeviceKey.REVOKED, 0)]:
        (square,) = squares.compared([stated()], ORGANISATION, known(key))
        assert (square.devices[0].key, square.added, square.signatures, square.devices[0].held) == (key, added, 2 * added, ALL_HERE)


def test_of_a_revoked_device_as_much_as_was_trusted_is_added() -> None:
    for revoked_after, added in [(2, 0), (3, 1), (4, 1)]:
        (square,) = squares.compared([stated()], ORGANISATION, known(DeviceKey.REVOKED, revoked_after=revoked_after))
        assert square.added == added


def test_a_total_of_another_organisation_is_never_added_to_ours() -> None:
    foreign = stated(organisation="bb" * 32)
    ours, theirs = squares.compared([stated(), foreign], ORGANISATION, known(DeviceKey.APPROVED))
    assert (ours.added, theirs.added, codes(theirs.devices[0])) == (1, 0, [Code.ORGANISATION_FOREIGN])


def test_a_log_that_is_another_here_is_told() -> None:
    (square,) = squares.compared([stated()], ORGANISATION, known(DeviceKey.APPROVED, contradicted=(3,)))
    assert square.devices[0].findings[0].facts == {"device": STATED.device, "seq": 3}
    assert codes(square.devices[0]) == [Code.TOTAL_NOT_OF_LOG]


def test_no_totals_are_no_square() -> None:
    assert squares.alone([]) == squares.compared([], ORGANISATION, {}) == ()
