import QtQuick
import QtQuick.Templates as T
import ui.controls

/* One post in the list: its picture, what it is, its title and a line of it. The title stands in the direction of its own language. */
T.AbstractButton {
    id: card

    required property var post

    Accessible.name: title.pieces.join("") + ". " + post.about + ". " + excerpt.pieces.join("")
    bottomPadding: Theme.gap
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(Theme.px(84), implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.gap
    objectName: "post-" + post.id
    rightPadding: Theme.gap
    topPadding: Theme.gap

    background: Rectangle {
        border.color: Theme.edge
        border.width: Theme.thin
        color: card.down ? Theme.shade : Theme.card
        radius: Theme.radius

        FocusRing {
            control: card
        }
    }
    Keys.onEnterPressed: event => ByKeys.press(card, event)
    Keys.onReturnPressed: event => ByKeys.press(card, event)

    contentItem: Item {
        implicitHeight: Math.max(picture.visible ? picture.height : 0, words.height)

        Image {
            id: picture

            anchors.left: parent.left
            asynchronous: true
            fillMode: Image.PreserveAspectCrop
            height: Theme.px(75)
            source: card.post.picture
            sourceSize: Qt.size(256, 256)
            visible: card.post.picture !== ""
            width: Theme.px(100)
        }
        Column {
            id: words

            anchors.left: picture.visible ? picture.right : parent.left
            anchors.leftMargin: picture.visible ? Theme.gap : 0
            anchors.right: parent.right
            spacing: Theme.px(2)

            Words {
                Accessible.ignored: true
                color: Theme.faded
                font.pixelSize: Theme.small
                text: card.post.about
                width: words.width
            }
            MarkedWords {
                id: title

                Accessible.ignored: true
                LayoutMirroring.enabled: card.post.rightToLeft
                font.pixelSize: Theme.lead
                font.weight: Font.Bold
                told: card.post.title
                width: words.width
            }
            MarkedWords {
                id: excerpt

                Accessible.ignored: true
                LayoutMirroring.enabled: card.post.rightToLeft
                font.pixelSize: Theme.small
                told: card.post.excerpt
                width: words.width
            }
        }
    }
}
