import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/* The one button: `primary` goes on (`large` where it is the one thing to do next), `quiet` is small print that can be pressed. */
T.Button {
    id: button

    property bool large: false
    property bool mirrorsSymbol: false
    property bool primary: false
    property bool quiet: false
    property string symbol
    readonly property color words: !enabled ? Theme.edge : primary ? Theme.accentInk : quiet ? Theme.accent : Theme.ink

    Accessible.name: text
    bottomPadding: Theme.tiny
    focusPolicy: Qt.TabFocus
    font.family: Theme.family
    font.pixelSize: large ? Theme.action : quiet ? Theme.small : Theme.body
    font.weight: large ? Font.Bold : Font.Medium
    implicitHeight: Math.max(large ? Theme.px(70) : Theme.target, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: quiet ? Theme.gap : Theme.space
    rightPadding: leftPadding
    topPadding: Theme.tiny

    background: Rectangle {
        border.color: button.primary ? "transparent" : Theme.edge
        border.width: button.primary || button.quiet ? 0 : Theme.thin
        color: {
            if (button.primary)
                return !button.enabled ? Theme.line : button.down ? Theme.pressed : Theme.accent;
            return button.down ? Theme.shade : button.quiet ? "transparent" : Theme.card;
        }
        radius: Theme.radius

        FocusRing {
            control: button
        }
    }
    contentItem: Item {
        implicitHeight: row.implicitHeight
        implicitWidth: row.implicitWidth

        RowLayout {
            id: row

            anchors.centerIn: parent
            spacing: Theme.px(9)
            width: Math.min(implicitWidth, parent.width)

            Symbol {
                color: button.words
                mirror: button.mirrorsSymbol && button.mirrored
                name: button.symbol || "check"
                size: button.font.pixelSize * 1.3
                visible: button.symbol !== ""
            }
            Text {
                Layout.fillWidth: true
                color: button.words
                font: button.font
                horizontalAlignment: Text.AlignHCenter
                text: button.text
                textFormat: Text.PlainText
                visible: text !== ""
                wrapMode: Text.Wrap
            }
        }
    }

    Keys.onEnterPressed: event => ByKeys.press(button, event)
    Keys.onReturnPressed: event => ByKeys.press(button, event)
}
