import QtQuick
import ui.controls

/* To add a square up before anybody goes home, and to know later what a lost device held. */
Panel {
    id: offer

    signal accepted

    title: qsTr("Rally total")

    Words {
        color: Theme.faded
        text: qsTr("A code with the numbers of this device, to be photographed before you leave. It holds nobody’s data.")
        width: parent.width
    }
    PushButton {
        anchors.left: parent.left
        objectName: "volunteer-total"
        text: qsTr("Show the code")

        onClicked: offer.accepted()
    }
}
