import QtQuick

/* One of a few short answers; a short word to be taken, if it is not `checkable`. */
Choice {
    id: chip

    font.family: Theme.family
    font.pixelSize: Theme.body
    font.weight: checked ? Font.Bold : Font.Normal
    height: implicitHeight
    width: parent instanceof Flow ? Math.min(implicitWidth, parent.width) : implicitWidth
    implicitHeight: Math.max(Theme.px(50), implicitContentHeight + 2 * Theme.tiny)
    // whole pixels, so that the edge of the next one is sharp
    implicitWidth: Math.ceil(Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding))
    leftPadding: Theme.px(18)
    rightPadding: Theme.px(18)

    background: Rectangle {
        border.color: chip.checked ? Theme.accent : Theme.edge
        border.width: chip.checked ? Theme.thick : Theme.thin
        color: chip.checked ? Theme.tint : chip.down ? Theme.shade : Theme.card
        radius: height / 2

        FocusRing {
            radius: height / 2
            control: chip
        }
    }
    contentItem: Text {
        color: chip.checked ? Theme.accent : Theme.ink
        font: chip.font
        horizontalAlignment: Text.AlignHCenter
        text: chip.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
    }
}
