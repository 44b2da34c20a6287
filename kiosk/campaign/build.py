"""From a template to a signed pack: the same source and the same keys give the same bytes, and the source stays as it is."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import BinaryIO, Final

from msgspec.structs import replace

from kiosk.campaign import files
from kiosk.campaign.briefings import library_findings
from kiosk.campaign.bucket import LEAST, bucket_for
from kiosk.campaign.pack import MAX_ASSETS_SIZE, Pack, read_pack, write_pack
from kiosk.campaign.rules import findings
from kiosk.campaign.template import CAMPAIGN, Picture, Template, briefing_name, iso, read_template, text_name, wrong
from kiosk.crypto import container
from kiosk.crypto.container import Kind
from kiosk.crypto.keys import KeyRing, Role
from kiosk.domain import canonical
from kiosk.domain.briefing import Category, Library
from kiosk.domain.campaign import (
    SCHEMA,
    Acknowledger,
    Announcement,
    Asset,
    ConsentWanted,
    Counter,
    Event,
    Manifest,
    Recipient,
    SignerCategory,
    Text,
)
from kiosk.domain.editing import Misfit
from kiosk.domain.ids import CampaignId
from kiosk.domain.record import ByLanguage
from kiosk.domain.source import CampaignSource, RecipientSource, SignerCategorySource

_SMALLEST_FRAME: Final = 256


def build_pack(folder: Path, ring: KeyRing, out: Path, *, replace: bool = False) -> Pack:
    """The pack of the template in `folder`, signed and written to `out`, read back and verified.

    The ring needs the roles `pack`, `intake` and `recover`, and `seal` for this campaign and rotation: the public keys
    of the last three go into the pack. The organisation's `intake` key may always delete.

    Raises as `read_template` does, `UserError` with `TEMPLATE_WRONG` for a rule that is broken, `KEY_ROLE_MISSING`,
    `TOO_LARGE` beyond the limits of a pack, and as `files.write_whole` does.
    """
    manifest, assets = described(folder, ring)
    key = ring.signing_key(Role.PACK)
    manifest_bytes = container.write_whole(canonical.encode(manifest), Kind.MANIFEST, key)

    def write(stream: BinaryIO) -> None:
        write_pack(stream, manifest_bytes, assets, key)

    def check(path: Path) -> None:
        read_pack(path)

    files.write_whole(out, write, check, size=_size(manifest_bytes, assets), replace=replace)
    return read_pack(out)


def described(folder: Path, ring: KeyRing) -> tuple[Manifest, Mapping[str, bytes]]:
    """What the template in `folder` says, neither signed nor written: a manifest that keeps all rules, and its assets by SHA-256.

    Raises as `build_pack` does, but for what concerns the file.
    """
    template = read_template(folder)
    for misfit in misfits(template, ring):
        raise wrong(template.folder / misfit.file, misfit.finding.where, misfit.finding.problem)
    return drafted(template, ring)


def drafted(template: Template, ring: KeyRing) -> tuple[Manifest, Mapping[str, bytes]]:
    """The same for a template that is not good yet. Raises `UserError(TEMPLATE_WRONG)` for pictures that are too large together."""
    library = _library(template)
    return _manifest(template, ring, library), _assets(template, library)


def misfits(template: Template, ring: KeyRing) -> Iterator[Misfit]:
    """All that keeps `template` from becoming a pack, where its organisers wrote it."""
    library = _library(template)
    manifest = _manifest(template, ring, library)
    for finding in (*findings(manifest), *(library_findings(library, manifest) if library is not None else ())):
        file, where = _source_of(template, finding.where.split("."))
        yield Misfit(file=file, finding=replace(finding, where=where))


def _size(manifest_bytes: bytes, assets: Mapping[str, bytes]) -> int:
    """Bytes of the pack, a little rounded up."""
    return sum(len(content) + _SMALLEST_FRAME for content in (manifest_bytes, *assets.values()))


def _assets(template: Template, library: Library | None) -> dict[str, bytes]:
    assets = {picture.sha256: picture.content for picture in template.pictures}
    if library is not None:
        assets[canonical.digest(library)] = canonical.encode(library)
    if sum(map(len, assets.values())) > MAX_ASSETS_SIZE:
        raise wrong(template.folder / CAMPAIGN, "assets", f"are larger than {MAX_ASSETS_SIZE} bytes together")
    return assets


def _library(template: Template) -> Library | None:
    """The briefings as the pack has them; none where the template has none."""
    categories = tuple(
        Category(id=name, name={language: words.source.categories[name] for language, words in template.languages.items()})
        for name in template.campaign.categories
    )
    return Library(schema=SCHEMA, categories=categories, briefings=template.briefings) if template.briefings else None


def _source_of(template: Template, keys: list[str]) -> tuple[str, str]:
    """The file in which an organiser wrote what stands at `keys` of the manifest, and the key there."""
    match keys:
        case ["briefings", name, "texts", language, *inner]:
            return briefing_name(name, language), ".".join(inner)
        case ["briefings", name, *inner]:
            return briefing_name(name), ".".join(inner)
    language, inner = _words(template, keys)
    return text_name(language) if language else CAMPAIGN, ".".join(inner)


def _words(template: Template, keys: list[str]) -> tuple[str, list[str]]:
    """The language of the file of words that says what stands at `keys`, or none, and the key there."""
    match keys:
        case ["texts", language, *inner]:
            return language, inner
        case ["notices", language, *inner]:
            return language, ["notice", *inner]
        case [("consents" | "announcements" | "categories") as part, name, "text" | "name", language]:
            return language, [part, name]
        case [("recipients" | "assets") as part, name, key, language]:
            return language, [part, name, key]
        case ["counter", "by_category", number, "name", language]:
            return language, ["signers", template.campaign.counter.by_category[int(number)].id]
        case _:
            return "", keys


def _manifest(template: Template, ring: KeyRing, library: Library | None) -> Manifest:
    source = template.campaign
    manifest = Manifest(
        schema=SCHEMA,
        organisation_key=ring.organisation_public_key,
        controller=source.controller,
        campaign=source.campaign,
        revision=source.revision,
        kind=source.kind,
        languages=source.languages,
        texts={language: _text(template, language) for language in source.languages},
        fields=source.fields,
        consents=_consents(template),
        recipients=tuple(_recipient(template, one) for one in source.recipients),
        notices={language: words.source.notice for language, words in template.languages.items()},
        retention_days=source.retention_days,
        valid_until=iso(source.valid_until),
        sealing_key=ring.opening_key(CampaignId(bytes.fromhex(source.campaign)), source.rotation).public,
        recovery_key=ring.recovery_key().public,
        bucket=LEAST,
        slug=source.slug,
        rotation=source.rotation,
        country=source.country,
        ink=source.ink,
        events=_events(source),
        announcements=tuple(_announcement(template, event) for event in source.announcements),
        counter=_counter(template),
        assets=tuple(_asset(template, picture) for picture in template.pictures),
        acknowledgers=_acknowledgers(source, ring),
        banner_until=iso(source.banner_until),
        minimum_age=source.minimum_age,
        contact_age=source.contact_age,
        receipt_code=source.receipt_code,
        contact_confirmation=source.contact_confirmation,
        paused=source.paused,
        sample=source.sample,
        hub=source.hub,
        briefings="" if library is None else canonical.digest(library),
    )
    return replace(manifest, bucket=bucket_for(manifest))


def _text(template: Template, language: str) -> Text:
    source = template.languages[language].source
    return Text(
        title=source.title,
        ask=source.ask,
        subtitle=source.subtitle,
        banner=source.banner,
        salutation=source.salutation,
        sections=source.sections,
        closing=source.closing,
    )


def _recipient(template: Template, source: RecipientSource) -> Recipient:
    words = {language: one.recipients[source.id] for language, one in template.languages.items()}
    return Recipient(
        id=source.id,
        name={language: one.name for language, one in words.items()},
        fields=source.fields,
        language=source.language,
        honorific=_written({language: one.honorific for language, one in words.items()}),
        address=source.address,
        country=source.country,
        risk=source.risk,
        hand_over=_written({language: one.hand_over for language, one in words.items()}),
    )


def _written(words: ByLanguage) -> ByLanguage:
    """Nothing where no language says anything; otherwise all, so that the one left out is found missing."""
    return words if any(words.values()) else {}


def _consents(template: Template) -> tuple[ConsentWanted, ...]:
    return tuple(
        ConsentWanted(
            purpose=one.purpose,
            version=one.version,
            text={language: words.source.consents[one.purpose] for language, words in template.languages.items()},
        )
        for one in template.campaign.consents
    )


def _asset(template: Template, picture: Picture) -> Asset:
    words = {language: one.assets[picture.source.name] for language, one in template.languages.items()}
    return Asset(
        name=picture.source.name,
        sha256=picture.sha256,
        media_type=picture.media_type,
        role=picture.source.role,
        alternative={language: one.alternative for language, one in words.items()},
        caption=_written({language: one.caption for language, one in words.items()}),
        credit=picture.source.credit,
        permission=picture.source.permission,
    )


def _events(source: CampaignSource) -> tuple[Event, ...]:
    return tuple(Event(id=one.id, name=one.name, place=one.place, date=iso(one.date), timezone=one.timezone) for one in source.events)


def _announcement(template: Template, event: str) -> Announcement:
    return Announcement(event=event, text={language: words.source.announcements[event] for language, words in template.languages.items()})


def _counter(template: Template) -> Counter:
    source = template.campaign.counter
    return Counter(
        online=source.online,
        online_date=iso(source.online_date),
        goal=source.goal,
        more_than=source.more_than,
        countries=source.countries,
        by_country=source.by_country,
        by_category=tuple(_category(template, one) for one in source.by_category),
    )


def _category(template: Template, source: SignerCategorySource) -> SignerCategory:
    name = {language: words.source.signers[source.id] for language, words in template.languages.items()}
    return SignerCategory(id=source.id, name=name, signers=source.signers)


def _acknowledgers(source: CampaignSource, ring: KeyRing) -> tuple[Acknowledger, ...]:
    own = Acknowledger(key=ring.signing_key(Role.INTAKE).public, may_delete=True)
    return (own, *(Acknowledger(key=bytes.fromhex(one.key), may_delete=one.may_delete) for one in source.acknowledgers))
