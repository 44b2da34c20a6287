"""What came out of the demonstration, by `kioskctl` and by the files delivered; and what had to come out, by what the people did."""

import csv
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import msgspec

from kiosk.domain.campaign import HandOver
from kiosk.domain.reports.campaigns import PackReport
from kiosk.domain.reports.delivery import DeliveryReport
from kiosk.domain.reports.device import DeviceReport
from kiosk.domain.reports.statistics import CampaignStats, StatsReport
from ui.demonstration.desk import WANTED, DeskNumbers
from ui.demonstration.people import SAME_PERSON, Person, is_repeated, signers

_COUNTED: Final = "counted"
_DUPLICATE: Final = "duplicate"
_WITHDRAWN: Final = "withdrawn"
_REQUEST: Final = "request"

_PAGES: Final = ("pin", "read", "notice", "you", "volunteer", "exported", "acknowledged")
"""The pages that are met in every language, whoever comes; signers meet others, each with its campaign."""

_LIBRARY: Final = ("articles", "search", "article")
"""The pages of somebody who reads a briefing."""


class CampaignSummary(msgspec.Struct, frozen=True, kw_only=True):
    """One campaign in numbers. `delivered_rows`: the rows of the CSV for its first recipient.

    `signed`: the signatures that stand. `withdrawn`: those beside them that were taken back; who corrects withdraws one and signs
    another. `requests`: entries that withdraw; a code makes one in every campaign, since nobody knows what was signed with it.
    """

    id: str
    kind: str
    signed: int
    counted: int
    duplicates: int
    withdrawn: int
    requests: int
    delivered_rows: int


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    """The whole demonstration in numbers, as `summary.json` has it. `languages`: signatures by the language they were given in.

    `desk`: what was told at the organisers' desk.
    """

    signed: int
    requests: int
    abandoned: int
    campaigns: tuple[CampaignSummary, ...]
    languages: dict[str, int]
    acknowledged: bool
    left_on_device: int
    screenshots: tuple[str, ...]
    deliveries: tuple[str, ...]
    seconds: dict[str, float]
    desk: DeskNumbers | None = None


def summarise(
    packs: Iterable[PackReport],
    people: Sequence[Person],
    stats: StatsReport,
    device: DeviceReport,
    deliveries: Sequence[DeliveryReport],
) -> Summary:
    """The numbers, without screenshots and seconds. Who came and is not among the entries has gone away without signing."""
    rows = {pack.campaign: _rows(deliveries, pack) for pack in packs}
    counted = {campaign.campaign: campaign for campaign in stats.campaigns}
    campaigns = tuple(_campaign(pack, counted[pack.campaign], rows[pack.campaign]) for pack in packs if pack.campaign in counted)
    signed = sum(campaign.signed for campaign in campaigns)
    sealed = signed + sum(campaign.withdrawn for campaign in campaigns)
    requests = sum(campaign.requests for campaign in campaigns)
    return Summary(
        signed=signed,
        requests=requests,
        abandoned=len(people) - (sealed - _more_than_one(people)),
        campaigns=campaigns,
        languages=dict(sum((Counter(one.by_language) for one in stats.campaigns), Counter[str]())),
        acknowledged=device.acknowledged == device.entries == sealed + requests,
        left_on_device=device.unacknowledged,
        screenshots=(),
        deliveries=tuple(file for delivery in deliveries for file in delivery.files),
        seconds={},
    )


def differences(summary: Summary, people: Sequence[Person], packs: Sequence[PackReport]) -> list[str]:
    """Where the numbers are not what the people did, a line each."""
    wanted = {pack.campaign: _wanted(pack, people) for pack in packs}
    found = {campaign.id: campaign for campaign in summary.campaigns}
    lines = [f"{found.get(name)} instead of {campaign}" for name, campaign in wanted.items() if found.get(name) != campaign]
    for name, number in _wanted_totals(people, packs).items():
        if getattr(summary, name) != number:
            lines.append(f"{name} is {getattr(summary, name)} instead of {number}")
    lines += [
        f"nobody took the picture {name}" for name in sorted(_wanted_pictures(people) - {Path(path).stem for path in summary.screenshots})
    ]
    if summary.desk != WANTED:
        lines.append(f"at the desk {summary.desk} instead of {WANTED}")
    lines += [f"{one.id}: signed is not counted and duplicates" for one in summary.campaigns if one.signed != _placed(one)]
    return lines


def write(summary: Summary, path: Path) -> None:
    """Keep the numbers as JSON that people can read too."""
    path.write_bytes(msgspec.json.format(msgspec.json.encode(summary), indent=2) + b"\n")


def _campaign(pack: PackReport, stats: CampaignStats, rows: int) -> CampaignSummary:
    return CampaignSummary(
        id=pack.campaign,
        kind=pack.kind,
        signed=stats.entries - stats.states.get(_REQUEST, 0) - stats.states.get(_WITHDRAWN, 0),
        counted=stats.states.get(_COUNTED, 0),
        duplicates=stats.states.get(_DUPLICATE, 0),
        withdrawn=stats.states.get(_WITHDRAWN, 0),
        requests=stats.states.get(_REQUEST, 0),
        delivered_rows=rows,
    )


def _rows(deliveries: Iterable[DeliveryReport], pack: PackReport) -> int:
    first = next(one for one in deliveries if (one.campaign, one.recipient) == (pack.campaign, pack.recipients[0].id))
    path = next(Path(file) for file in first.files if file.endswith(".csv"))
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return sum(1 for _ in csv.DictReader(stream))


def _placed(campaign: CampaignSummary) -> int:
    return campaign.counted + campaign.duplicates


def _more_than_one(people: Iterable[Person]) -> int:
    """The signatures beyond one for each who signs: of further campaigns, and of corrections."""
    return sum(len(person.choices) * _sealed(person) - 1 for person in signers(people))


def _sealed(person: Person) -> int:
    """How often this person signs each of their campaigns."""
    return 2 if person.mistypes else 1


def _stands(person: Person) -> bool:
    return not is_repeated(person) and not person.withdraws


def _wanted(pack: PackReport, people: Sequence[Person]) -> CampaignSummary:
    signed = [person for person in people if pack.slug in person.choices]
    corrections = sum(bool(person.mistypes) for person in signed)
    return CampaignSummary(
        id=pack.campaign,
        kind=pack.kind,
        signed=sum(not person.withdraws for person in signed),
        counted=sum(map(_stands, signed)),
        duplicates=sum(map(is_repeated, signed)),
        withdrawn=corrections + sum(person.withdraws for person in signed),
        requests=corrections + sum(person.withdraws for person in signers(people)),
        delivered_rows=sum(_is_named(person, pack.slug, signed) for person in signed if _stands(person)),
    )


def _is_named(person: Person, campaign: str, signed: Iterable[Person]) -> bool:
    """Whether a delivery names them: in none of their signatures they chose to be a number."""
    again = [one for one in signed if SAME_PERSON.get((campaign, one.name)) == person.name]
    return all(one.choices[campaign] is HandOver.NAMED for one in (person, *again))


def _wanted_totals(people: Sequence[Person], packs: Sequence[PackReport]) -> dict[str, object]:
    signed = signers(people)
    languages = {pack.slug: pack.languages for pack in packs}
    counted = Counter(_text_language(person, languages[slug]) for person in filter(_stands, signed) for slug in person.choices)
    return {
        "signed": sum(len(person.choices) for person in signed if not person.withdraws),
        "abandoned": len(people) - len(signed),
        "languages": dict(counted),
        "acknowledged": True,
        "left_on_device": 0,
    }


def _text_language(person: Person, offered: Sequence[str]) -> str:
    """The language of the text that this person signed, of those that the pack has."""
    return person.ends_in if person.ends_in in offered else offered[0]


def _wanted_pictures(people: Sequence[Person]) -> set[str]:
    """Every page in every language that somebody was there in."""
    wanted = {f"{page}-{person.language}" for person in people for page in _PAGES}
    for person in people:
        wanted.add(f"attract-{person.campaign}-{person.language}")
        wanted |= {f"{page}-{person.language}" for page in _LIBRARY if person.reads}
    for person in signers(people):
        wanted |= {f"choose-{person.campaign}-{person.language}", f"chosen-{person.campaign}-{person.ends_in}"}
        wanted |= {f"thanks-{person.ends_in}", f"code-{person.ends_in}"}
        wanted |= {f"{page}-{person.ends_in}" for page in _pages_beside(person)}
    return wanted


def _pages_beside(person: Person) -> tuple[str, ...]:
    """What only some meet on their way."""
    along = ("also",) if person.also else ()
    corrected = ("correcting", "corrected") if person.mistypes else ()
    return (*along, *corrected, *(("withdraw", "withdrawn") if person.withdraws else ()))
