import QtQuick
import ui.controls

/* For somebody who cannot read the screen, and a machine without a voice for their language. */
Panel {
    id: panel

    signal accepted

    title: qsTr("Somebody cannot read the screen?")

    PushButton {
        anchors.left: parent.left
        objectName: "volunteer-read-out"
        text: qsTr("Read to the person")

        onClicked: panel.accepted()
    }
}
