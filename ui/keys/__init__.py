"""How the on-screen keyboard looks: Qt looks for its styles below an import path, which is this folder. QML only."""
