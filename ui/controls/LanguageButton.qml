import QtQuick

Choice {
    id: button

    font.family: Theme.family
    font.pixelSize: Theme.bar
    font.weight: checked ? Font.Bold : Font.Normal
    implicitHeight: Math.max(Theme.px(50), implicitContentHeight + 2 * Theme.tiny)
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
            control: button
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
