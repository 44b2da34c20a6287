import QtQuick
import QtQuick.Layouts

/* One of two answers of equal weight: what it says in large letters, what follows from it in small ones. */
Choice {
    id: card

    property string consequence

    Accessible.name: text + (consequence ? ". " + consequence : "")
    implicitHeight: Math.max(Theme.px(68), implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    bottomPadding: Theme.px(11)
    leftPadding: Theme.px(14)
    rightPadding: Theme.px(14)
    topPadding: Theme.px(11)

    background: Rectangle {
        border.color: card.checked ? Theme.accent : Theme.edge
        border.width: card.checked ? Theme.thick : Theme.thin
        color: card.checked ? Theme.tint : card.down ? Theme.shade : Theme.card
        radius: Theme.radius

        FocusRing {
            control: card
        }
    }
    contentItem: RowLayout {
        spacing: Theme.gap

        Rectangle {
            Layout.alignment: Qt.AlignVCenter
            Layout.preferredHeight: Theme.px(26)
            Layout.preferredWidth: Theme.px(26)
            border.color: card.checked ? Theme.accent : Theme.edge
            border.width: card.checked ? Theme.px(8) : Theme.thin
            color: Theme.card
            radius: width / 2
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.px(2)

            Text {
                Layout.fillWidth: true
                color: Theme.ink
                font.pixelSize: Theme.lead
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignLeft
                lineHeight: Theme.leading
                text: card.text
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
            }
            Text {
                Layout.fillWidth: true
                color: Theme.faded
                font.pixelSize: Theme.small
                horizontalAlignment: Text.AlignLeft
                lineHeight: Theme.leading
                text: card.consequence
                textFormat: Text.PlainText
                visible: text !== ""
                wrapMode: Text.Wrap
            }
        }
    }
}
