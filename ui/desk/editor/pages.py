"""The pages of the editor, and on which of them each thing that is written stands."""

from typing import Final

PAGES: Final = ("general", "text", "recipients", "asked", "notice", "rallies", "pictures", "briefings", "finish")

_BY_KEY: Final = {
    "languages": "general",
    "kind": "general",
    "slug": "general",
    "country": "general",
    "hub": "general",
    "acknowledgers": "general",
    "valid_until": "general",
    "banner_until": "text",
    "recipients": "recipients",
    "fields": "asked",
    "consents": "asked",
    "controller": "notice",
    "notice": "notice",
    "retention_days": "notice",
    "events": "rallies",
    "announcements": "rallies",
    "counter": "rallies",
    "signers": "rallies",
    "assets": "pictures",
    "categories": "briefings",
}


def page_of(file: str, where: str) -> str:
    """The page on which somebody finds what stands at `where` in `file`."""
    if file.startswith("briefings/"):
        return "briefings"
    return _BY_KEY.get(where.partition(".")[0], "text" if file.startswith("texts/") else "general")
