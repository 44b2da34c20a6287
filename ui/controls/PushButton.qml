import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/* The one button: `primary` goes on, `plain` stands beside it, `quiet` is small print that can be pressed. */
T.Button {
    id: button

    property bool mirrorsSymbol: false
    property bool primary: false
    property bool quiet: false
    property string symbol
    readonly property color words: !enabled ? Theme.edge : primary ? Theme.accentInk : quiet ? Theme.accent : Theme.ink

    Accessible.name: text
    bottomPadding: Theme.tiny
    focusPolicy: Qt.TabFocus
    font.family: Theme.family
    font.pixelSize: quiet ? Theme.px(17) : Theme.body
    font.weight: Font.Medium
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: quiet ? Theme.gap : Theme.space
    rightPadding: leftPadding
    topPadding: Theme.tiny

    background: Rectangle {
        border.color: button.primary ? "transparent" : Theme.edge
        border.width: button.primary || button.quiet ? 0 : Theme.px(1.5)
        color: {
            if (button.primary)
                return !button.enabled ? Theme.line : button.down ? Theme.pressed : Theme.accent;
            return button.down ? Theme.shade : button.quiet ? "transparent" : Theme.card;
        }
        radius: Theme.radius

        FocusRing {
            shown: button.visualFocus
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
}
