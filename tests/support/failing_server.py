"""An HTTP server on this machine that fails in every way a server fails, one way after the other."""

import json
import socket
import socketserver
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, cast

Way = Callable[["Exchange"], None]


@dataclass
class Exchange:
    """One request: what was asked, and the connection to answer on."""

    server: "FailingServer"
    connection: socket.socket
    headers: dict[str, str]
    body: bytes

    def keep(self) -> None:
        """Take the signature, once for each identifier."""
        said: dict[str, Any] = json.loads(self.body)
        self.server.taken.setdefault(said["identifiers"][0], said)

    def answer(self, status: int, *headers: str, body: str = "{}", kind: str = "application/hal+json") -> None:
        told = (f"Content-Type: {kind}", f"Content-Length: {len(body)}", "Connection: close")
        lines = (f"HTTP/1.1 {status} Said", *told, *headers, "", body)
        self.connection.sendall("\r\n".join(lines).encode())

    def drip(self, content: bytes) -> None:
        """Send one byte after the other, slower than anybody waits for all of them and faster than for one."""
        self.connection.settimeout(0.02)
        with suppress(ConnectionError):
            for byte in content:
                self.connection.sendall(bytes((byte,)))
                with suppress(TimeoutError):
                    self.connection.recv(1)
                    return  # nobody waits any more

    def reset(self) -> None:
        """End the connection as a machine does that lost its power."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()


def take(exchange: Exchange) -> None:
    exchange.keep()
    exchange.answer(200)


def says(status: int, *headers: str) -> Way:
    """A way to answer with this status and to take nothing."""
    return lambda exchange: exchange.answer(status, *headers)


def says_instead(body: str, kind: str, status: int = 200) -> Way:
    """A way to answer with something else than what a signature is answered with, and to take nothing."""
    return lambda exchange: exchange.answer(status, body=body, kind=kind)


def reset(exchange: Exchange) -> None:
    exchange.reset()


def take_and_reset(exchange: Exchange) -> None:
    """The worst of all: it took the signature, and nobody hears of it."""
    exchange.keep()
    exchange.reset()


def take_and_stop_halfway(exchange: Exchange) -> None:
    exchange.keep()
    exchange.connection.sendall(b"HTTP/1.1 2")


def take_and_break_off(exchange: Exchange) -> None:
    """The answer ends in the middle of its JSON, as when a proxy dies."""
    exchange.keep()
    exchange.connection.sendall(b'HTTP/1.1 200 OK\r\nContent-Type: application/hal+json\r\nContent-Length: 90\r\n\r\n{"identifiers": ["x:1')


def take_and_end_after(content: bytes, *headers: str) -> Way:
    """A way to take the signature and to end the answer after its headers and this much of its content."""

    def take_and_end(exchange: Exchange) -> None:
        exchange.keep()
        told = ("HTTP/1.1 200 OK", "Content-Type: application/hal+json", *headers, "", "")
        exchange.connection.sendall("\r\n".join(told).encode() + content)

    return take_and_end


def drip_the_headers(exchange: Exchange) -> None:
    exchange.keep()
    exchange.drip(b"HTTP/1.1 200 OK\r\nContent-Type: application/hal+json\r\nContent-Length: 2\r\n\r\n{}")


def drip_the_body(exchange: Exchange) -> None:
    """A good answer in the end, with blanks before it."""
    exchange.keep()
    exchange.connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/hal+json\r\nConnection: close\r\n\r\n")
    exchange.drip(b" " * 100 + b"{}")


def talk_nonsense(exchange: Exchange) -> None:
    exchange.connection.sendall(b"SSH-2.0-OpenSSH_9.2\r\n\r\n")


def never_end_the_headers(exchange: Exchange) -> None:
    exchange.connection.sendall(b"HTTP/1.1 200 OK\r\n" + b"X-More: more\r\n" * 200)


def hang(exchange: Exchange) -> None:
    """Say nothing until the other side gives up."""
    exchange.connection.settimeout(10)
    exchange.connection.recv(1)


@dataclass
class FailingServer:
    """What was taken, by identifier; and every request with its headers. `ways`: how the next requests are answered; then all are taken."""

    url: str = ""
    ways: list[Way] = field(default_factory=list)
    taken: dict[str, dict[str, Any]] = field(default_factory=dict)
    requests: list[dict[str, str]] = field(default_factory=list)
    came: threading.Condition = field(default_factory=threading.Condition)

    def wait_for(self, requests: int) -> None:
        """Until so many came."""
        with self.came:
            assert self.came.wait_for(lambda: len(self.requests) >= requests, timeout=60)


class _Handler(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        ours = cast("_Listener", self.server).ours
        headers: dict[str, str] = {"": self.rfile.readline().decode().strip()}
        while line := self.rfile.readline().decode().strip():
            name, _, value = line.partition(": ")
            headers[name] = value
        body = self.rfile.read(int(headers.get("Content-Length", "0")))
        way = ours.ways.pop(0) if ours.ways else take
        with ours.came:
            ours.requests.append(headers)
            ours.came.notify_all()
        way(Exchange(ours, self.connection, headers, body))


class _Listener(socketserver.ThreadingTCPServer):
    daemon_threads = False
    block_on_close = True

    def __init__(self, ours: FailingServer, context: ssl.SSLContext | None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.ours = ours
        self._context = context

    def get_request(self) -> tuple[socket.socket, Any]:
        connection, address = super().get_request()
        return (self._context.wrap_socket(connection, server_side=True) if self._context else connection), address


@contextmanager
def failing_server(context: ssl.SSLContext | None = None) -> Iterator[FailingServer]:
    """A server until the block ends; with a `context`, one that speaks TLS."""
    ours = FailingServer()
    with _Listener(ours, context) as listener:
        ours.url = f"{'https' if context else 'http'}://127.0.0.1:{listener.server_address[1]}/petitions/7/signatures"
        thread = threading.Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield ours
        finally:
            listener.shutdown()
            thread.join()
