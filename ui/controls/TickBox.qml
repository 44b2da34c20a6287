import QtQuick
import QtQuick.Templates as T

/* A box that only a person ticks, and the sentence beside it. The whole of it can be pressed. */
T.CheckBox {
    id: box

    property bool wrong: false

    Accessible.name: text
    focusPolicy: Qt.TabFocus
    font.family: Theme.family
    font.pixelSize: Theme.px(18)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    padding: Theme.tiny
    spacing: Theme.px(14)

    background: Item {
        FocusRing {
            anchors.margins: 0
            shown: box.visualFocus
        }
    }
    contentItem: Text {
        color: Theme.ink
        font: box.font
        horizontalAlignment: Text.AlignLeft
        lineHeight: Theme.leading
        leftPadding: box.mirrored ? 0 : box.indicator.width + box.spacing
        rightPadding: box.mirrored ? box.indicator.width + box.spacing : 0
        text: box.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
    }
    indicator: Rectangle {
        border.color: box.wrong ? Theme.alarm : box.checked ? Theme.accent : Theme.edge
        border.width: Theme.px(box.wrong ? 3 : 2)
        color: box.checked ? Theme.accent : Theme.card
        height: Theme.px(36)
        radius: Theme.px(8)
        width: height
        x: box.mirrored ? box.width - width - box.rightPadding : box.leftPadding
        y: (box.height - height) / 2

        Symbol {
            anchors.centerIn: parent
            color: Theme.accentInk
            name: "check"
            size: Theme.px(30)
            visible: box.checked
        }
    }
}
