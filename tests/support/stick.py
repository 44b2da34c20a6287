"""A stick with FAT's ways that can be full, slow, dishonest or pulled out, behind the system's own calls and page cache.

It is a file system in memory of a process of its own (FUSE), mounted in a mount namespace that ends with that process:
whatever happens, nothing stays mounted. Root is not needed where users may have namespaces of their own.

    python -m tests.support.stick FOLDER SETTINGS

serves one on `FOLDER` as the JSON `SETTINGS` say and takes orders from its input, a line each, answering each with a line.
"""

from __future__ import annotations

import copy
import ctypes
import errno
import json
import os
import select
import stat
import struct
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from functools import cache
from pathlib import Path
from typing import Final

from tests.support.namespace import enter_namespace, expect_done

_ROOT: Final = 1
_PAGE: Final = 4096
_READ_ONLY: Final = 1
_KEEP_CACHE: Final = 1 << 1
_BIG_WRITES: Final = 1 << 5
_ATTR = struct.Struct("<6Q10I")
_FORBIDDEN: Final = frozenset('"*:<>?|\\') | {chr(code) for code in range(32)}


@dataclass(frozen=True)
class Settings:
    """What kind of stick it is, in bytes.

    `claims`: the room it says it has. `holds`: what is written beyond that is lost without a word. `pulled_after`: so many
    bytes written and it is out. `pulled_with_name`: it is out once a file gets its final name, before that is durable.
    """

    claims: int = 64 << 20
    holds: int = 1 << 40
    pulled_after: int = 1 << 40
    pulled_with_name: bool = False
    read_only: bool = False


@dataclass(frozen=True)
class Stick:
    """A stick that is in, as a test holds it."""

    folder: Path
    process: subprocess.Popen[str]

    def pull(self) -> None:
        """Take it out: every call fails, and what was not synced is lost."""
        self._order("pull")

    def put_back(self) -> None:
        self._order("put_back")

    def hold(self) -> None:
        """Let no write end from now on."""
        self._order("hold")

    def wait_for_write(self) -> None:
        """Wait until a write is held."""
        self._order("wait")

    def go_on(self) -> None:
        """Let the writes end."""
        self._order("go_on")

    def names(self) -> list[str]:
        """The names on it."""
        return sorted(path.name for path in self.folder.iterdir())

    def _order(self, order: str) -> None:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{order}\n")
        self.process.stdin.flush()
        assert self.process.stdout.readline() == f"{order}\n"


@contextmanager
def plugged(**settings: object) -> Iterator[Stick]:
    """A stick with `Settings`; it is gone when the block ends."""
    said = json.dumps(asdict(Settings(**settings)))  # type: ignore[arg-type]
    with tempfile.TemporaryDirectory(prefix="stick-") as folder, _serving(folder, said) as process:
        assert process.stdout is not None
        if process.stdout.readline() != "in\n":
            raise OSError(errno.ENOTSUP, "no stick can be mounted here")
        yield Stick(Path(f"/proc/{process.pid}/root{folder}"), process)


@contextmanager
def _serving(folder: str, settings: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.support.stick", folder, settings]
    root = Path(__file__).parents[2]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=root, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


@cache
def can_be_plugged() -> bool:
    """Whether this machine lets us mount one: Linux with /dev/fuse, as root or with namespaces for users."""
    try:
        with plugged() as stick:
            return stick.names() == []
    except OSError:
        return False


# --- the process that is the stick ---


@dataclass
class _Node:
    content: bytearray | None = None  # None: a folder
    lost: int = 1 << 62  # from here on nothing was kept
    children: dict[str, tuple[str, int]] = field(default_factory=dict)


class _Fails(Exception):
    def __init__(self, number: int) -> None:
        super().__init__(os.strerror(number))
        self.number = number


class _Fat:
    """Folders and files by FAT's rules: no links, names alike but for their case are one, final dots do not count."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.nodes = {_ROOT: _Node()}
        self.next = _ROOT + 1
        self.written = 0
        self.is_out = False
        self.durable = copy.deepcopy(self.nodes)

    def sync(self) -> None:
        self.durable = copy.deepcopy(self.nodes)

    def pull(self) -> None:
        self.is_out = True

    def put_back(self) -> None:
        self.is_out = False
        self.settings = Settings(claims=self.settings.claims, holds=self.settings.holds)
        self.nodes = copy.deepcopy(self.durable)

    def expect_in(self) -> None:
        if self.is_out:
            raise _Fails(errno.EIO)

    def node(self, number: int) -> _Node:
        if number not in self.nodes:
            raise _Fails(errno.EIO)
        return self.nodes[number]

    def find(self, folder: int, name: str) -> int:
        found = self.node(folder).children.get(_key(name))
        if found is None:
            raise _Fails(errno.ENOENT)
        return found[1]

    def add(self, folder: int, name: str, node: _Node) -> int:
        if set(name) & _FORBIDDEN or not _key(name):
            raise _Fails(errno.EINVAL)
        number, self.next = self.next, self.next + 1
        self.nodes[number] = node
        self.node(folder).children[_key(name)] = (name.rstrip("."), number)
        return number

    def remove(self, folder: int, name: str) -> None:
        self.find(folder, name)
        del self.node(folder).children[_key(name)]

    def rename(self, folder: int, old: str, new_folder: int, new: str) -> None:
        number = self.find(folder, old)
        if set(new) & _FORBIDDEN:
            raise _Fails(errno.EINVAL)
        self.remove(folder, old)
        self.node(new_folder).children[_key(new)] = (new.rstrip("."), number)
        if self.settings.pulled_with_name:
            self.pull()

    def used(self) -> int:
        kept = {number for node in self.nodes.values() for _, number in node.children.values()}
        return sum(len(self.nodes[number].content or b"") for number in kept)

    def write(self, number: int, offset: int, data: bytes) -> None:
        content = self.node(number).content
        assert content is not None
        grows = max(0, offset + len(data) - len(content))
        if self.used() + grows > self.settings.claims:
            raise _Fails(errno.ENOSPC)
        beyond = self.used() + grows - self.settings.holds
        if beyond > 0:
            self.node(number).lost = min(self.node(number).lost, max(0, offset + len(data) - beyond))
        content.extend(bytes(grows))
        content[offset : offset + len(data)] = data
        self.written += len(data)
        if self.written > self.settings.pulled_after:
            self.pull()

    def read(self, number: int, offset: int, size: int) -> bytes:
        node = self.node(number)
        assert node.content is not None
        kept = bytes(node.content[offset : offset + size])
        # Its last page is kept, if it is not full: of that one the kernel has no copy, as it would have of a disk's.
        lost, end = (place - place % _PAGE - offset for place in (node.lost + _PAGE - 1, len(node.content)))
        return bytes(0 if max(0, lost) <= place < end else byte for place, byte in enumerate(kept))

    def truncate(self, number: int, size: int) -> None:
        content = self.node(number).content
        assert content is not None
        del content[size:]
        content.extend(bytes(size - len(content)))


def _key(name: str) -> str:
    return name.rstrip(".").casefold()


class _Server:
    """The kernel's requests, answered out of a `_Fat`."""

    def __init__(self, device: int, fat: _Fat) -> None:
        self._device = device
        self._fat = fat
        self._is_holding = False
        self._held: list[bytes] = []
        self._is_waited_for = False

    def serve(self) -> None:
        orders = sys.stdin.buffer.raw  # type: ignore[union-attr]
        while True:
            ready, _, _ = select.select([self._device, orders], [], [])
            if orders in ready and not self._obey(os.read(orders.fileno(), 4096)):
                return
            if self._device in ready:
                self._take(os.read(self._device, 1 << 20))

    def _obey(self, lines: bytes) -> bool:
        for order in lines.decode().split():
            if order == "pull":
                self._fat.pull()
            elif order == "put_back":
                self._fat.put_back()
            elif order == "wait" and not self._held:
                self._is_waited_for = True
                continue
            else:
                self._is_holding = order == "hold" or (self._is_holding and order == "wait")
            _say(order)
        if not self._is_holding:
            held, self._held = self._held, []
            for request in held:
                self._take(request)
        return bool(lines)

    def _take(self, request: bytes) -> None:
        _, opcode, unique, node = struct.unpack_from("<IIQQ", request)
        if opcode == 16 and self._is_holding:
            self._held.append(request)
            if self._is_waited_for:
                self._is_waited_for = False
                _say("wait")
            return
        if opcode in (2, 36, 42):  # forget, interrupt: no answer
            return
        try:
            if opcode != 26:
                self._fat.expect_in()
            answer = _ANSWERS[opcode](self._fat, node, request[40:]) if opcode in _ANSWERS else None
            error = 0 if answer is not None else errno.ENOSYS
        except _Fails as failed:
            answer, error = b"", failed.number
        content = (answer or b"") if not error else b""
        os.write(self._device, struct.pack("<IiQ", 16 + len(content), -error, unique) + content)


def _say(line: str) -> None:
    os.write(1, f"{line}\n".encode())


def _attributes(fat: _Fat, number: int) -> bytes:
    node = fat.node(number)
    is_folder = node.content is None
    size = len(node.content or b"")
    mode = stat.S_IFDIR | 0o700 if is_folder else stat.S_IFREG | 0o700
    return _ATTR.pack(number, size, (size + 511) // 512, 0, 0, 0, 0, 0, 0, mode, 1, 0, 0, 0, 4096, 0)


def _entry(fat: _Fat, number: int) -> bytes:
    return struct.pack("<4Q2I", number, 0, 0, 0, 0, 0) + _attributes(fat, number)


def _attributes_out(fat: _Fat, number: int) -> bytes:
    return struct.pack("<QII", 0, 0, 0) + _attributes(fat, number)


def _names(rest: bytes) -> list[str]:
    return [name.decode("utf-8", "surrogateescape") for name in rest.split(b"\0")]


def _opened(number: int) -> bytes:
    return struct.pack("<QII", number, _KEEP_CACHE, 0)


def _init(_: _Fat, __: int, ___: bytes) -> bytes:
    return struct.pack("<4I2H2I2HI7I", 7, 31, 1 << 17, _BIG_WRITES, 16, 12, 1 << 17, 1, 0, 0, 0, *[0] * 7)


def _set_attributes(fat: _Fat, node: int, rest: bytes) -> bytes:
    valid, _, _, size = struct.unpack_from("<IIQQ", rest)
    if valid & 8:
        fat.truncate(node, size)
    return _attributes_out(fat, node)


def _make_folder(fat: _Fat, node: int, rest: bytes) -> bytes:
    return _entry(fat, fat.add(node, _names(rest[8:])[0], _Node()))


def _create(fat: _Fat, node: int, rest: bytes) -> bytes:
    number = fat.add(node, _names(rest[16:])[0], _Node(bytearray()))
    return _entry(fat, number) + _opened(number)


def _unlink(fat: _Fat, node: int, rest: bytes) -> bytes:
    fat.remove(node, _names(rest)[0])
    return b""


def _rename(fat: _Fat, node: int, rest: bytes, skip: int = 8) -> bytes:
    (folder,) = struct.unpack_from("<Q", rest)
    old, new, *_ = _names(rest[skip:])
    fat.rename(node, old, folder, new)
    return b""


def _link(_: _Fat, __: int, ___: bytes) -> bytes:
    raise _Fails(errno.EPERM)


def _read(fat: _Fat, node: int, rest: bytes) -> bytes:
    _, offset, size = struct.unpack_from("<QQI", rest)
    return fat.read(node, offset, size)


def _write(fat: _Fat, node: int, rest: bytes) -> bytes:
    _, offset, size = struct.unpack_from("<QQI", rest)
    fat.write(node, offset, rest[40 : 40 + size])
    return struct.pack("<II", size, 0)


def _room(fat: _Fat, _: int, __: bytes) -> bytes:
    free = max(0, fat.settings.claims - fat.used()) // 4096
    return struct.pack("<5Q10I", fat.settings.claims // 4096, free, free, 0, 0, 4096, 255, 4096, *[0] * 7)


def _sync(fat: _Fat, _: int, __: bytes) -> bytes:
    fat.sync()
    return b""


def _list(fat: _Fat, node: int, rest: bytes) -> bytes:
    _, offset, size = struct.unpack_from("<QQI", rest)
    listed = b""
    for place, (name, number) in enumerate(list(fat.node(node).children.values())[offset:], start=offset + 1):
        kind = 4 if fat.node(number).content is None else 8
        raw = name.encode("utf-8", "surrogateescape")
        one = struct.pack("<QQII", number, place, len(raw), kind) + raw
        one += bytes(-len(one) % 8)
        if len(listed) + len(one) > size:
            break
        listed += one
    return listed


_ANSWERS: Final[dict[int, Callable[[_Fat, int, bytes], bytes]]] = {
    1: lambda fat, node, rest: _entry(fat, fat.find(node, _names(rest)[0])),
    3: lambda fat, node, _: _attributes_out(fat, node),
    4: _set_attributes,
    9: _make_folder,
    10: _unlink,
    11: _unlink,
    12: _rename,
    13: _link,
    14: lambda _, node, __: _opened(node),
    15: _read,
    16: _write,
    17: _room,
    18: lambda *_: b"",
    20: _sync,
    25: lambda *_: b"",
    26: _init,
    27: lambda _, node, __: _opened(node),
    28: _list,
    29: lambda *_: b"",
    30: _sync,
    35: _create,
    45: lambda fat, node, rest: _rename(fat, node, rest, 16),
}
"""By the kernel's numbers of its requests (linux/fuse.h)."""


def _in_namespace(settings: Settings, folder: str) -> int:
    """Mount it where only this process and whoever looks through it can see it; the kernel's requests come from there."""
    libc = enter_namespace()
    device = os.open("/dev/fuse", os.O_RDWR)
    options = f"fd={device},rootmode=40000,user_id=0,group_id=0".encode()
    flags = ctypes.c_ulong(_READ_ONLY if settings.read_only else 0)
    expect_done(libc.mount(b"stick", folder.encode(), b"fuse", flags, options))
    return device


def main(folder: str, settings: Settings) -> None:
    device = _in_namespace(settings, folder)
    _say("in")
    _Server(device, _Fat(settings)).serve()


if __name__ == "__main__":
    main(sys.argv[1], Settings(**json.loads(sys.argv[2])))
