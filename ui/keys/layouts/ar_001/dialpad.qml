import ui.keys

NumberPad {}
