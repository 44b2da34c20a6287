"""`python -m ui.demonstration`: the kiosk on sample campaigns, for people to try. With --robot or without a display a robot plays it."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.domain.errors import KioskError
from ui import app, messages
from ui.demonstration.mishap import Mishap
from ui.demonstration.people import PEOPLE
from ui.demonstration.robot import Robot
from ui.demonstration.show import show
from ui.demonstration.stage import PIN, Stage, set_stage
from ui.demonstration.summary import differences, write
from ui.demonstration.surroundings import go_offscreen, has_display, make_way_for_robot, silence_qt

_DONE = 0
_WRONG = 1
_IMPOSSIBLE = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Set the stage, then let people or the robot play. Ends with 1 where the robot met something wrong, 2 where it cannot play."""
    options = _options(arguments)
    silence_qt()
    seen = has_display()
    if not seen:
        print("There is no display: a robot plays the demonstration out of sight.")
        go_offscreen()
    try:
        stage = set_stage(options.folder)
        return _open(stage) if seen and not options.robot else _play(stage)
    except KioskError as error:
        words = messages.message(error)
        print(words.sentence, words.next_step, file=sys.stderr)
        return _IMPOSSIBLE


def _open(stage: Stage) -> int:
    print(f"The device's PIN is {PIN}. Everything of this demonstration lies in {stage.folder}.")
    return app.main(["--folder", str(stage.device), "--windowed"])


def _play(stage: Stage) -> int:
    app.prepare()
    make_way_for_robot()
    application = QGuiApplication(sys.argv[:1])
    try:
        summary = Robot(stage, PEOPLE, _tell).play()
    except Mishap as mishap:
        print(mishap, file=sys.stderr)
        return _WRONG
    finally:
        application.quit()
    write(summary, stage.summary)
    show(summary, stage)
    return judged(differences(summary, PEOPLE, stage.packs))


def _tell(part: str) -> None:
    print(part, flush=True)


def judged(wrong: Sequence[str]) -> int:
    """The exit status: whether what came out is what the people did."""
    for line in wrong:
        print(f"Not what the people did: {line}", file=sys.stderr)
    return _WRONG if wrong else _DONE


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m ui.demonstration", description="Play the kiosk on invented campaigns.")
    parser.add_argument("--robot", action="store_true", help="have a robot sign, and organisers deliver; without a display it always does")
    parser.add_argument("--folder", type=Path, default=Path("demo"), help="where everything is made, afresh each time (default: demo)")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
