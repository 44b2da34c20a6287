import QtQuick

Choice {
    id: button

    font.family: Theme.family
    font.pixelSize: Theme.px(18)
    font.weight: checked ? Font.Bold : Font.Normal
    implicitHeight: Theme.px(50)
    implicitWidth: Math.max(Theme.px(64), implicitContentWidth + 2 * Theme.gap)

    background: Rectangle {
        color: button.down ? Theme.shade : "transparent"
        radius: Theme.radius

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(5)
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.accent
            height: Theme.px(3)
            radius: height / 2
            visible: button.checked
            width: parent.width - 2 * Theme.gap
        }
        FocusRing {
            anchors.margins: 0
            shown: button.visualFocus
        }
    }
    contentItem: Text {
        color: button.checked ? Theme.accent : Theme.ink
        font: button.font
        horizontalAlignment: Text.AlignHCenter
        text: button.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }
}
