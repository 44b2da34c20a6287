import QtQuick
import ui.controls

/* Letters on the keyboard, in the typeface of everything else. */
Text {
    color: Theme.ink
    font.family: Theme.family
    horizontalAlignment: Text.AlignHCenter
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
}
