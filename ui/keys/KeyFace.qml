import QtQuick
import QtQuick.VirtualKeyboard.Styles
import ui.controls

/* A key: its letter or its symbol, and in its corner the first of those that a longer press offers. */
KeyPanel {
    id: panel

    property bool accented: false
    property bool service: false
    property string symbol
    readonly property color ink: accented ? Theme.accentInk : control.enabled ? Theme.ink : Theme.edge
    property string words: control.displayText

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.px(3)
        border.color: panel.accented ? "transparent" : Theme.line
        border.width: Theme.hair
        color: {
            if (panel.control.pressed)
                return panel.accented ? Theme.pressed : Theme.line;
            return panel.accented ? Theme.accent : panel.service ? Theme.shade : Theme.card;
        }
        radius: Theme.px(8)

        KeyWords {
            anchors.margins: Theme.px(5)
            anchors.right: parent.right
            anchors.top: parent.top
            color: Theme.faded
            font.pixelSize: Theme.px(12)
            text: panel.control.smallText.slice(-1)
            visible: panel.control.smallTextVisible && panel.symbol === ""
        }
        KeyWords {
            anchors.fill: parent
            anchors.margins: Theme.px(4)
            color: panel.ink
            font.capitalization: panel.control.uppercased && panel.words.length === 1 ? Font.AllUppercase : Font.MixedCase
            font.pixelSize: panel.words.length > 1 ? Theme.px(17) : Theme.px(23)
            font.weight: panel.accented ? Font.Bold : Font.Normal
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(11)
            text: panel.words
            visible: panel.symbol === ""
        }
        Symbol {
            anchors.centerIn: parent
            color: panel.ink
            name: panel.symbol || "check"
            size: Theme.px(28)
            visible: panel.symbol !== ""
        }
    }
}
