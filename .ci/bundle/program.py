"""The one program of a bundle: the kiosk; with `ctl` as its first word `kioskctl`, with `demonstration` the robot and its stage.

Each is imported when it is asked for: a window should not wait for the command line.
"""

# ruff: noqa: PLC0415
import multiprocessing
import sys


def main() -> int:
    """Be what the first word asks for."""
    multiprocessing.freeze_support()
    if sys.argv[1:2] == ["ctl"]:
        del sys.argv[1]
        from kiosk.cli.main import main as command_line

        command_line()
        return 0
    if sys.argv[1:2] == ["demonstration"]:
        del sys.argv[1]
        from ui.demonstration.__main__ import main as demonstration

        return demonstration()
    from ui.start import main as kiosk

    return kiosk()


if __name__ == "__main__":
    sys.exit(main())
