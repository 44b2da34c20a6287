pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import ui.controls
import ui.keys

/* The on-screen keyboard in the colours and the typeface of the pages. */
KeyboardStyle {
    id: style

    alternateKeysListItemHeight: Theme.px(58)
    alternateKeysListItemWidth: Theme.px(50)
    keyboardDesignHeight: 800
    keyboardDesignWidth: 2560
    keyboardRelativeBottomMargin: 0.006
    keyboardRelativeLeftMargin: 0.002
    keyboardRelativeRightMargin: 0.002
    keyboardRelativeTopMargin: 0.006
    selectionListHeight: 0

    alternateKeysListBackground: Rectangle {
        border.color: Theme.edge
        border.width: Theme.hair
        color: Theme.card
        radius: Theme.px(8)
    }
    alternateKeysListDelegate: Item {
        id: alternative

        required property var model

        height: style.alternateKeysListItemHeight
        width: style.alternateKeysListItemWidth

        KeyWords {
            anchors.fill: parent
            font.pixelSize: Theme.px(24)
            text: alternative.model.text
        }
    }
    alternateKeysListHighlight: Rectangle {
        color: Theme.tint
        radius: Theme.px(8)
    }
    backspaceKeyPanel: KeyFace {
        service: true
        symbol: "erase"
    }
    characterPreviewDelegate: Rectangle {
        id: preview

        // The keyboard writes what is pressed into this property.
        property string text

        border.color: Theme.accent
        border.width: Theme.px(2)
        color: Theme.card
        radius: Theme.px(8)

        KeyWords {
            anchors.fill: parent
            font.pixelSize: Theme.px(28)
            text: preview.text
        }
    }
    enterKeyPanel: KeyFace {
        accented: true
        symbol: words === "" || words === "\n" ? "check" : ""
    }
    hideKeyPanel: KeyFace {
        service: true
        symbol: "keyboard-down"
    }
    keyPanel: KeyFace {}
    keyboardBackground: Rectangle {
        color: Theme.keys
    }
    modeKeyPanel: KeyFace {
        service: true
    }
    navigationHighlight: Rectangle {
        border.color: Theme.ink
        border.width: Theme.px(3)
        color: "transparent"
    }
    shiftKeyPanel: KeyFace {
        accented: InputContext.capsLockActive
        service: true
        symbol: InputContext.shiftActive ? "shift-on" : "shift"
    }
    spaceKeyPanel: KeyFace {}
    symbolKeyPanel: KeyFace {
        service: true
    }
}
