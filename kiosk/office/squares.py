"""Adding up a square from the rally totals of its devices, with or without a database that knows them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from kiosk.central.totals import KnownDevice
from kiosk.domain.campaign import Event
from kiosk.domain.errors import Code
from kiosk.domain.rallies import by_name
from kiosk.domain.reports.verification import DeviceKey, DeviceTotal, SquareReport, StatedTotal, TotalFinding

Known = Mapping[str, KnownDevice]
"""What a database knows of the devices (their ids in hexadecimal) of one organisation."""

_NIGHT: Final = timedelta(hours=12)
"""Devices that were at a rally of one name, and showed their totals within this of each other, were at the same."""


def alone(totals: Sequence[StatedTotal]) -> tuple[SquareReport, ...]:
    """The squares as the totals tell them, one for each organisation: nobody vouches for a device but itself."""
    return tuple(_square(organisation, [_by_itself(stated) for stated in devices]) for organisation, devices in _sorted(totals))


def compared(totals: Sequence[StatedTotal], organisation: str, known: Known) -> tuple[SquareReport, ...]:
    """The same against the database of `organisation`: only devices that it trusts are added."""
    return tuple(
        _square(named, [_vouched(stated, known) if named == organisation else _foreign(stated) for stated in devices])
        for named, devices in _sorted(totals)
    )


def _sorted(totals: Sequence[StatedTotal]) -> list[tuple[str, list[list[StatedTotal]]]]:
    """By organisation and device, the newest total of each device first."""
    found: dict[str, dict[str, list[StatedTotal]]] = defaultdict(lambda: defaultdict(list))
    for total in sorted(totals, key=lambda one: (one.entries, one.hour), reverse=True):
        found[total.organisation][total.device].append(total)
    return [(organisation, _by_label(devices.values())) for organisation, devices in sorted(found.items())]


def _by_label(devices: Iterable[list[StatedTotal]]) -> list[list[StatedTotal]]:
    return sorted(devices, key=lambda totals: (totals[0].label, totals[0].device))


def _by_itself(stated: Sequence[StatedTotal]) -> DeviceTotal:
    return DeviceTotal(newest=stated[0], key=DeviceKey.ITSELF, added=True, findings=_differing(stated))


def _foreign(stated: Sequence[StatedTotal]) -> DeviceTotal:
    finding = TotalFinding(code=Code.ORGANISATION_FOREIGN.value, facts={"device": stated[0].device})
    return DeviceTotal(newest=stated[0], key=DeviceKey.UNKNOWN, added=False, findings=(finding, *_differing(stated)))


def _vouched(stated: Sequence[StatedTotal], known: Known) -> DeviceTotal:
    device = known[stated[0].device]
    return DeviceTotal(
        newest=stated[0],
        key=device.key,
        added=device.trusts(stated[0].entries),
        held=device.held,
        findings=(*_differing(stated), *(_contradicted(stated[0].device, seq) for seq in device.contradicted)),
    )


def _differing(stated: Sequence[StatedTotal]) -> tuple[TotalFinding, ...]:
    """What a device said of one and the same entry in two ways: one log has one head there, and one number of signatures."""
    said: dict[int, set[tuple[object, ...]]] = defaultdict(set)
    for one in stated:
        said[one.entries].add((one.head, one.signatures, *sorted(one.campaigns.items())))
    return tuple(
        TotalFinding(code=Code.TOTALS_DIFFER.value, facts={"device": stated[0].device, "seq": seq})
        for seq, ways in sorted(said.items())
        if len(ways) > 1
    )


def _contradicted(device: str, seq: int) -> TotalFinding:
    return TotalFinding(code=Code.TOTAL_NOT_OF_LOG.value, facts={"device": device, "seq": seq})


def _square(organisation: str, devices: Sequence[DeviceTotal]) -> SquareReport:
    added = [device.newest for device in devices if device.added]
    campaigns: Counter[str] = Counter()
    for total in added:
        campaigns.update(total.campaigns)
    return SquareReport(
        organisation=organisation,
        devices=tuple(devices),
        added=len(added),
        entries=sum(total.entries for total in added),
        signatures=sum(total.signatures for total in added),
        campaigns=dict(sorted(campaigns.items())),
        events=dict(sorted(by_name(_by_event(added)).items())),
    )


def _by_event(totals: Iterable[StatedTotal]) -> Counter[Event]:
    """The signatures by rally, of which a total tells the name alone: where a night lies between two hours, it is another of that name.

    Hours are UTC, in which a rally may go on past midnight. Its day is that of its first hour.
    """
    found, newest = Counter[Event](), dict[str, tuple[Event, datetime]]()
    for total in sorted(totals, key=lambda one: one.hour):
        hour = datetime.fromisoformat(f"{total.hour}:00")
        event, before = newest.get(total.event) or (_event(total), hour)
        if total.event and hour - before > _NIGHT:
            event = _event(total)
        newest[total.event] = event, hour
        found[event] += total.signatures
    return found


def _event(total: StatedTotal) -> Event:
    return Event(id=total.hour, name=total.event, place="", date=total.hour[:10], timezone="")
