pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import ui.controls

/* The other campaigns of this device, one press away. */
RowLayout {
    id: cards

    required property SigningModel signing

    spacing: Theme.gap
    uniformCellSizes: true
    visible: signing.campaigns.length > 1

    Repeater {
        model: cards.signing.campaigns

        T.AbstractButton {
            id: card

            required property var modelData

            Accessible.checkable: true
            Accessible.checked: modelData.isShown
            Accessible.name: text
            Layout.fillWidth: true
            focusPolicy: Qt.TabFocus
            implicitHeight: Theme.px(66)
            objectName: "campaign-" + modelData.slug
            text: modelData.title

            background: Rectangle {
                border.color: card.modelData.isShown ? Theme.accent : Theme.line
                border.width: card.modelData.isShown ? Theme.px(2.5) : Theme.px(1.5)
                color: card.modelData.isShown ? Theme.tint : card.down ? Theme.shade : Theme.card
                radius: Theme.radius

                FocusRing {
                    shown: card.visualFocus
                }
            }
            contentItem: RowLayout {
                spacing: Theme.px(10)

                Image {
                    Layout.leftMargin: Theme.px(8)
                    Layout.preferredHeight: Theme.px(48)
                    Layout.preferredWidth: Theme.px(64)
                    fillMode: Image.PreserveAspectCrop
                    source: card.modelData.picture
                    sourceSize: Qt.size(256, 256)
                    visible: source.toString() !== ""
                }
                Text {
                    Layout.fillWidth: true
                    Layout.rightMargin: Theme.px(8)
                    color: Theme.ink
                    font.pixelSize: Theme.px(16)
                    font.weight: card.modelData.isShown ? Font.Bold : Font.Medium
                    horizontalAlignment: Text.AlignLeft
                    lineHeight: 0.9
                    maximumLineCount: 2
                    text: card.text
                    textFormat: Text.PlainText
                    wrapMode: Text.Wrap
                }
            }

            onClicked: cards.signing.show(modelData.campaign)
        }
    }
}
