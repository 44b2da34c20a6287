import QtQuick
import QtQuick.Templates as T

/* One of a few short answers, or a short word to be taken. */
T.Button {
    id: chip

    property bool chosen: false

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: text
    focusPolicy: Qt.TabFocus
    font.family: Theme.family
    font.pixelSize: Theme.px(18)
    font.weight: chosen ? Font.Bold : Font.Normal
    height: implicitHeight
    implicitHeight: Theme.px(50)
    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: Theme.px(18)
    rightPadding: Theme.px(18)

    background: Rectangle {
        border.color: chip.chosen ? Theme.accent : Theme.edge
        border.width: chip.chosen ? Theme.px(2.5) : Theme.px(1.5)
        color: chip.chosen ? Theme.tint : chip.down ? Theme.shade : Theme.card
        radius: height / 2

        FocusRing {
            radius: height / 2
            shown: chip.visualFocus
        }
    }
    contentItem: Text {
        color: chip.chosen ? Theme.accent : Theme.ink
        font: chip.font
        elide: Text.ElideMiddle
        horizontalAlignment: Text.AlignHCenter
        text: chip.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }
}
