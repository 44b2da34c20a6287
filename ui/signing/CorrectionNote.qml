import QtQuick
import ui.controls

/* Above the form while somebody corrects: what they have signed is not lost until they sign again, and then what is. */
Rectangle {
    id: note

    required property AlongModel along

    color: Theme.tint
    implicitHeight: words.height + 2 * Theme.px(7)

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter

        Words {
            font.pixelSize: Theme.small
            font.weight: Font.Medium
            objectName: "correcting"
            text: qsTr("You are correcting your signature. The first one counts until you sign again.")
            width: parent.width
        }
        Words {
            Accessible.role: Accessible.AlertMessage
            color: Theme.alarm
            font.pixelSize: Theme.small
            font.weight: Font.Medium
            objectName: "taken-back"
            text: qsTr("Signing again takes your signature back here: %1.").arg(note.along.takenBack)
            visible: note.along.takenBack !== ""
            width: parent.width
        }
    }
}
