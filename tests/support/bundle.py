"""Builds the bundle and tries it: `python -m tests.support.bundle`, which is `make bundle`.

It is started from a folder that cannot be written, with a space and Persian letters in its name, with no variable of this
shell, and without a network, where the system lets us take these away. The robot signs in it by mouse, finger and on-screen
keyboard, the organisers count and make their PDFs, at the command line and at their desk; nothing in what it says may speak of
something that is missing.
"""

import lzma
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import PySide6

from kiosk.crypto.signing import SigningKey
from kiosk.transfer.request import DeviceRequest, request_text, write_request
from tests.support.pictures import code, jpeg, photographed

ROOT: Final = Path(__file__).parents[2]
BUNDLE: Final = ROOT / "dist" / "rally-kiosk"
SIZE: Final = 330e6
"""Bytes that it should have at most."""
_HANDS: Final = tuple(
    pattern
    for name in ("Test", "Widgets")
    for pattern in (f"Qt{name}.*[!i]", f"Qt6{name}.dll", f"Qt/lib/libQt6{name}.so.6", f"Qt/lib/Qt{name}.framework/**/*")
)
_TROUBLE: Final = re.compile(r"traceback|error|missing|not found|no such|cannot|could ?n.t|no \w+ backends?", re.IGNORECASE)
_DRAWN: Final = "qt.scenegraph.time.renderloop"
"""What Qt says with each frame of a window, if it is asked to."""
_ENVIRONMENT: Final = {"PATH": os.defpath, "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
_READ_ONLY: Final = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && ! touch "$0/trace" 2>/dev/null && exec "$@"'
"""Takes the right to write in a folder away, sees that it is gone, and becomes the command."""


def main() -> int:
    """Build, measure, try."""
    build()
    size = sum(path.stat().st_size for path in BUNDLE.rglob("*") if path.is_file())
    print(f"{BUNDLE.relative_to(ROOT)}: {size / 1e6:.0f} MB (to be under {SIZE / 1e6:.0f})", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        problems = tried(Path(folder))
    for problem in problems:
        print(problem, file=sys.stderr)
    if not problems:
        print("The robot signed in it, and the lists were delivered as PDF.")
    if "--pack" in sys.argv:
        packed = pack()
        print(f"{packed.relative_to(ROOT)}: {packed.stat().st_size / 1e6:.0f} MB")
    return 1 if problems else 0


def build() -> None:
    """Make dist/rally-kiosk afresh."""
    subprocess.run([sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "build.spec"], cwd=ROOT, check=True)


def pack() -> Path:
    """The same as one compressed file."""
    packed = BUNDLE.with_name("rally-kiosk.tar.xz")
    with lzma.open(packed, "wb", preset=6) as compressed, tarfile.open(fileobj=compressed, mode="w") as archive:
        archive.add(BUNDLE, BUNDLE.name)
    return packed


def tried(folder: Path) -> list[str]:
    """What went wrong in a copy of the bundle: as it is, and with hands for the robot."""
    place = folder / "Rally کیوسک تجمع"
    shutil.copytree(BUNDLE, place)
    bundle = _Bundle(place, folder, _confined(place))
    problems = [*_desk_opened(bundle), *_picture_read(bundle)]
    _give_hands(place)
    return [*problems, *_played(bundle)]


@dataclass(frozen=True)
class _Bundle:
    """A copy at `place`, started in `folder` by commands that begin with `confined`."""

    place: Path
    folder: Path
    confined: tuple[str, ...]

    def start(self, *words: str, **environment: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [*self.confined, str(self.place / "kiosk"), *words],
            env={**_ENVIRONMENT, "HOME": str(self.folder / "home"), **environment},
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )


def _played(bundle: _Bundle) -> list[str]:
    """What went wrong when the robot signed and organised."""
    played = bundle.folder / "played"
    robot = bundle.start("demonstration", "--robot", "--folder", str(played))
    said, _ = robot.communicate()
    papers = list(played.glob("deliveries/*.pdf"))
    return [
        *([] if robot.returncode == 0 else [f"the robot ended with {robot.returncode}"]),
        *(line for line in said.splitlines() if _TROUBLE.search(line)),
        *([] if papers else ["no PDF was made"]),
        *(f"{paper.name} is no PDF" for paper in papers if not paper.read_bytes().startswith(b"%PDF-")),
    ]


def _desk_opened(bundle: _Bundle) -> list[str]:
    """What went wrong until the organisers' desk was on the screen, and when it was told to end."""
    said = []
    with bundle.start("--desk", QT_LOGGING_RULES="qt.scenegraph.time.renderloop=true;qt.multimedia.symbolsresolver=false") as desk:
        for line in desk.stdout or ():
            said.append(line.rstrip())
            if _DRAWN in line:
                desk.terminate()
    return [
        *([] if any(_DRAWN in line for line in said) else ["the desk was not drawn"]),
        *([] if desk.returncode == 0 else [f"the desk ended with {desk.returncode}"]),
        *(line for line in said if _TROUBLE.search(line)),
    ]


def _picture_read(bundle: _Bundle) -> list[str]:
    """What went wrong when a photograph of a device's code was read."""
    key = SigningKey.generate()
    asked = write_request(DeviceRequest(schema=1, organisation="ab" * 32, device_key=key.public, label="Tablet 1"), key)
    picture = bundle.folder / "photograph.jpg"
    picture.write_bytes(jpeg(photographed(code(request_text(asked)), 0.7, 5)))
    reader = bundle.start("ctl", "verify", str(picture))
    said, _ = reader.communicate()
    return [] if reader.returncode == 0 else [f"the picture was not read: {line}" for line in said.splitlines()]


def _give_hands(place: Path) -> None:
    """Qt's way to send events, which the robot needs and nobody else."""
    ours, there = Path(PySide6.__path__[0]), next(place.rglob("PySide6"))
    for pattern in _HANDS:
        for path in ours.glob(pattern):
            copied = there / path.relative_to(ours)
            copied.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, copied)


def _confined(place: Path) -> tuple[str, ...]:
    """What makes `place` read-only, for root too, and the network absent to the command after it; says so where it cannot."""
    confined = ("unshare", "--map-root-user", "--net", "--mount", "sh", "-c", _READ_ONLY, str(place))
    if shutil.which("unshare") and subprocess.run([*confined, "true"], capture_output=True, check=False).returncode == 0:
        return confined
    print("This system does not let us take the network and the right to write away: tried with both.", flush=True)
    return ()


if __name__ == "__main__":
    sys.exit(main())
