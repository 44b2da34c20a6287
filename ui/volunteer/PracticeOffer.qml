import QtQuick
import ui.controls

/* To try everything before it counts. */
Panel {
    id: offer

    signal accepted

    title: qsTr("Practice")

    Words {
        color: Theme.faded
        text: qsTr("Sign as often as you like. The pages are the real ones, with an orange frame, and nothing is kept.")
        width: parent.width
    }
    PushButton {
        anchors.left: parent.left
        objectName: "practise"
        text: qsTr("Practise")

        onClicked: offer.accepted()
    }
}
