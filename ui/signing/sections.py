"""Parts of texts, and pictures with their words, as pages take them."""

from kiosk.domain.campaign import Asset, Audience, Section
from kiosk.domain.record import in_language
from ui.i18n import comma, partial_date
from ui.items.pictures import picture_url


def shown_section(section: Section, language: str) -> dict[str, object]:
    return {
        "kind": section.kind.value,
        "isForSigners": section.audience is Audience.SIGNERS,
        "heading": section.heading,
        "paragraphs": list(section.paragraphs),
        "items": list(section.items),
        "source": section.source,
        "figures": [
            {"number": one.number, "text": one.text, "source": comma(language).join((one.source, partial_date(one.date, language)))}
            for one in section.figures
        ],
    }


def shown_picture(asset: Asset, language: str) -> dict[str, str]:
    return {
        "url": picture_url(asset.sha256),
        "alternative": in_language(asset.alternative, language),
        "caption": in_language(asset.caption, language),
        "credit": asset.credit,
        "permission": asset.permission,
    }
