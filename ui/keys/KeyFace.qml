pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard.Styles
import ui.controls

/* A key: its letter or its symbol, and in its corner the first of those that a longer press offers. */
KeyPanel {
    id: panel

    property bool accented: false
    readonly property color ink: accented ? Theme.accentInk : control.enabled ? Theme.ink : Theme.edge
    // what a longer press offers
    readonly property string more: control.smallTextVisible ? control.smallText.slice(-1) : ""
    property bool service: control.functionKey
    property string symbol
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
    }
    Loader {
        active: panel.more !== "" && panel.symbol === ""
        anchors.margins: Theme.px(8)
        anchors.right: parent.right
        anchors.top: parent.top

        sourceComponent: KeyWords {
            color: Theme.faded
            font.pixelSize: Theme.px(12)
            text: panel.more
        }
    }
    Loader {
        active: panel.symbol !== ""
        anchors.centerIn: parent

        sourceComponent: Symbol {
            color: panel.ink
            name: panel.symbol
            size: Theme.px(28)
        }
    }
}
