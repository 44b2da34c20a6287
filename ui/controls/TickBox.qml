import QtQuick
import QtQuick.Templates as T

/* A box that only a person ticks, the sentence beside it, and below what is wrong with it. The whole of it can be pressed. */
T.CheckBox {
    id: box

    property string problem

    Accessible.description: problem
    Accessible.name: text
    focusPolicy: Qt.TabFocus
    font.family: Theme.family
    font.pixelSize: Theme.body
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    padding: Theme.tiny
    spacing: Theme.px(14)

    background: Item {
        FocusRing {
            anchors.margins: 0
            control: box
        }
    }
    contentItem: Item {
        readonly property real beside: box.indicator.width + box.spacing

        implicitHeight: words.height
        implicitWidth: beside + sentence.implicitWidth

        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: parent.beside
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.tiny

            Text {
                id: sentence

                color: Theme.ink
                font: box.font
                horizontalAlignment: Text.AlignLeft
                lineHeight: Theme.leading
                text: box.text
                textFormat: Text.PlainText
                width: parent.width
                wrapMode: Text.Wrap
            }
            Problem {
                text: box.problem
                width: parent.width
            }
        }
    }
    indicator: Rectangle {
        border.color: box.problem ? Theme.alarm : box.checked ? Theme.accent : Theme.edge
        border.width: box.problem ? Theme.thick : Theme.px(2)
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
