"""The organiser's screens: everything that `kioskctl` does for people who are no programmers."""
