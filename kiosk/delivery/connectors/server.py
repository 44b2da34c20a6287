"""The other end of a push: one request, one answer, and nothing followed that leads elsewhere."""

import http.client
import ipaddress
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import cached_property
from typing import Final
from urllib.parse import SplitResult, urlsplit

import msgspec

from kiosk.delivery.connectors.deadline import EndingResponse
from kiosk.domain.errors import Code, UserError

NO_ANSWER: Final = 0
"""The status where a server did not answer, or not as HTTP."""

_TIMEOUT: Final = 30.0
_LONGEST: Final = 1_000_000
"""Bytes of an answer that are read: what one signature is answered with has a few thousand."""
_TOKEN: Final = "OSDI-API-Token"  # noqa: S105 - the name of the header


@dataclass(frozen=True)
class Answer:
    """A status, and how many seconds the server asks to wait; none where it says nothing.

    `is_object`: whether it came with an object of JSON, as OSDI gives for what it took, and no page for people does.
    """

    status: int
    wait: float | None = None
    is_object: bool = False


Server = Callable[[bytes], Answer]
"""Sends one body and gives the answer."""


@dataclass(frozen=True)
class HttpServer:
    """The server at `url`, which must be HTTPS but on this machine. Each request is a connection of its own.

    `timeout`: seconds for each step, to connect, to send, and for the whole answer, however slowly it comes.

    Redirections are never followed: they would carry the token elsewhere. The repr does not show it.
    Raises `UserError(OPTION_WRONG)` for an address that is none, or a token that no header can hold.
    """

    url: str
    token: str = field(repr=False)
    timeout: float = _TIMEOUT

    def __post_init__(self) -> None:
        if not self.token.isascii() or not self.token.isprintable() or not self.token:
            raise UserError(Code.OPTION_WRONG, option="--token-file", problem="the token is empty or no plain text")
        parts = _parts(self.url)
        if parts is None or parts.scheme not in ("http", "https") or not parts.hostname or parts.username is not None:
            raise UserError(
                Code.OPTION_WRONG, option="--push", problem="it is to be the whole address of a server, beginning with https://"
            )
        if parts.scheme == "http" and not _is_here(parts.hostname):
            raise UserError(Code.OPTION_WRONG, option="--push", problem="only https:// keeps contacts and token secret on their way")

    def __call__(self, body: bytes) -> Answer:
        """Post one body of JSON. An answer that breaks off is none.

        Raises `UserError(OPTION_WRONG)` where the server cannot show that it is the one that was named.
        """
        parts = urlsplit(self.url)
        connection = self._connection(parts)
        connection.response_class = EndingResponse
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        try:
            connection.request("POST", path, body, {"Content-Type": "application/json", _TOKEN: self.token})
            response = connection.getresponse()
            return Answer(response.status, _seconds(response.getheader("Retry-After")), _is_object(response))
        except ssl.SSLCertVerificationError as error:
            raise UserError(Code.OPTION_WRONG, option="--push", problem="the certificate of that server proves nothing") from error
        except (OSError, http.client.HTTPException, ValueError):
            return Answer(NO_ANSWER)
        finally:
            connection.close()

    @cached_property
    def _trust(self) -> ssl.SSLContext:
        """What the system takes for proof of who a server is: read once, since each contact is a connection of its own."""
        return ssl.create_default_context()

    def _connection(self, parts: SplitResult) -> http.client.HTTPConnection:
        host = parts.hostname or ""
        if parts.scheme == "https":
            return http.client.HTTPSConnection(host, parts.port, timeout=self.timeout, context=self._trust)
        return http.client.HTTPConnection(host, parts.port, timeout=self.timeout)


def _parts(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        # No name has empty or endless parts: each try would fail as if nobody answered.
        _ = parts.port, (parts.hostname or "").encode("idna")
    except ValueError:
        return None
    return parts if url.isascii() and url.isprintable() and " " not in url else None


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _is_object(response: http.client.HTTPResponse) -> bool:
    """Whether it is good and an object of JSON.

    A lost answer is not another one: raises `ValueError` for JSON that breaks off, `IncompleteRead` where less came than was announced.
    """
    if not 200 <= response.status < 300 or not _is_json(response.headers.get_content_type()):
        return False
    content = response.read(_LONGEST + 1)
    if len(content) > _LONGEST:
        return False
    if response.length:  # what is still to come by its Content-Length: a read of a part does not tell that the connection ended
        raise http.client.IncompleteRead(content, response.length)
    if not content:
        return False
    try:
        msgspec.json.decode(content, type=dict[str, msgspec.Raw])
    except (msgspec.ValidationError, RecursionError):
        return False
    return True


def _is_json(kind: str) -> bool:
    """Of a media type, also of those like `application/hal+json`, which OSDI answers with (RFC 6839, section 3.1)."""
    return kind == "application/json" or kind.endswith("+json")


def _seconds(text: str | None) -> float | None:
    """How long `Retry-After` asks to wait (RFC 9110, section 10.2.3): a number of seconds, or until a date."""
    if text is None:
        return None
    if text.strip().isdecimal():
        return float(text[:9])
    try:
        until = parsedate_to_datetime(text)
    except (ValueError, OverflowError):  # the latter for a year or a zone of very many digits
        return None
    return max(0.0, (until.replace(tzinfo=until.tzinfo or UTC) - datetime.now(UTC)).total_seconds())
