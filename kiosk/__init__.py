"""The core of Rally Kiosk: everything but the screens. No Qt in it."""
