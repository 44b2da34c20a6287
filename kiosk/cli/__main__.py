"""`python -m kiosk.cli` is `kioskctl`."""

from kiosk.cli.main import main

if __name__ == "__main__":
    main()
