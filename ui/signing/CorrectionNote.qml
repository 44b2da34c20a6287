import QtQuick
import ui.controls

/* Above the form while somebody corrects: what they have signed is not lost, whatever they do here. */
Rectangle {
    id: note

    color: Theme.tint
    implicitHeight: words.height + 2 * Theme.px(7)

    Words {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Theme.small
        font.weight: Font.Medium
        objectName: "correcting"
        text: qsTr("You are correcting your signature. The first one counts until you sign again.")
    }
}
