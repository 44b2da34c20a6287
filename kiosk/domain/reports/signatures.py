"""Signatures as an organiser pages through them and searches them."""

from kiosk.domain.reports.base import Report


class SignatureFilter(Report, frozen=True):
    """Which signatures are wanted; what is empty leaves them all. `text`: how a name or an e-mail address begins: personal data.

    `campaign`, `event` and `device` are ids; `state` and `source` as `SignatureLine` has them; `country` is ISO 3166-1 alpha-2.
    """

    campaign: str = ""
    text: str = ""
    state: str = ""
    source: str = ""
    country: str = ""
    event: str = ""
    device: str = ""

    def __repr__(self) -> str:
        return f"SignatureFilter({self.campaign})"


class SignatureLine(Report, frozen=True):
    """A signature in a list: personal data. Its repr shows nobody. `event`: its name."""

    entry: str
    campaign: str
    name: str
    email: str
    country: str
    state: str
    source: str
    event: str
    signed: str

    def __repr__(self) -> str:
        return f"SignatureLine({self.entry})"


class SignaturePlace(Report, frozen=True):
    """Where the next page of a list begins: after the signature with these `values` in the order of number `order`. Shows nobody."""

    order: int
    values: tuple[bytes | int, ...]

    def __repr__(self) -> str:
        return f"SignaturePlace({self.order})"


class SignaturePage(Report, frozen=True):
    """A part of a list of signatures. `after`: where the next one begins; None at the end.

    `length`: how many the whole list has; -1 where they would have to be counted.
    """

    lines: tuple[SignatureLine, ...]
    after: SignaturePlace | None
    length: int = -1


class Choice(Report, frozen=True):
    """Something that can be chosen, by its id."""

    id: str
    name: str


class SignatureChoices(Report, frozen=True):
    """What there is to choose among signatures: devices, and events, the newest first, as `name, place, date`.

    `campaigns`: the titles of each by language, by its id.
    """

    campaigns: dict[str, dict[str, str]]
    events: tuple[Choice, ...]
    devices: tuple[Choice, ...]
