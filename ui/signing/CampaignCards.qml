pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* The other campaigns of this device, one press away. */
GridLayout {
    id: cards

    readonly property int count: signing.campaigns.length
    readonly property int fitting: Math.max(1, Math.floor(width / (Theme.px(180) * Theme.growth)))
    required property SigningModel signing

    columnSpacing: Theme.gap
    columns: Math.ceil(count / Math.ceil(count / fitting))
    rowSpacing: Theme.gap
    uniformCellWidths: true
    visible: signing.campaigns.length > 1

    Repeater {
        model: cards.signing.campaigns

        Choice {
            id: card

            required property var modelData

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            checked: modelData.campaign === cards.signing.shown
            implicitHeight: Math.max(Theme.px(60), implicitContentHeight + Theme.px(12))
            objectName: "campaign-" + modelData.slug
            text: modelData.title

            background: Rectangle {
                border.color: card.checked ? Theme.accent : Theme.edge
                border.width: card.checked ? Theme.thick : Theme.thin
                color: card.checked ? Theme.tint : card.down ? Theme.shade : Theme.card
                radius: Theme.radius

                FocusRing {
                    control: card
                }
            }
            contentItem: Item {
                implicitHeight: Math.max(picture.visible ? picture.height : 0, title.height)

                Image {
                    id: picture

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.px(8)
                    anchors.verticalCenter: parent.verticalCenter
                    asynchronous: true
                    fillMode: Image.PreserveAspectCrop
                    height: Theme.px(48)
                    source: card.modelData.picture
                    sourceSize: Qt.size(256, 256)
                    visible: card.width > Theme.px(240) && source.toString() !== ""
                    width: Theme.px(64)
                }
                Text {
                    id: title

                    anchors.left: picture.visible ? picture.right : parent.left
                    anchors.margins: Theme.px(10)
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.ink
                    font.pixelSize: Theme.small
                    font.weight: card.checked ? Font.Bold : Font.Medium
                    horizontalAlignment: Text.AlignLeft
                    lineHeight: Theme.tight
                    text: card.text
                    textFormat: Text.PlainText
                    wrapMode: Text.Wrap
                }
            }

            onClicked: cards.signing.show(modelData.campaign)
        }
    }
}
