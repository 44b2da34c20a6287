"""What all pages are made of: the theme and the controls. QML only."""
