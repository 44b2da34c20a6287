import QtQuick
import ui
import ui.controls

/* Whether the size of this screen is known; else buttons may be too small for fingers. */
Panel {
    id: panel

    required property ScreenSize screen

    signal asked

    title: qsTr("Size of the screen")

    Words {
        color: panel.screen.chosen ? Theme.faded : Theme.alarm
        objectName: "volunteer-screen"
        text: panel.screen.chosen ? qsTr("Buttons are at least 10 mm wide.") : qsTr("Nobody has checked yet whether buttons are large enough here.")
        width: parent.width
    }
    PushButton {
        anchors.left: parent.left
        objectName: "volunteer-screen-check"
        text: qsTr("Check with a bank card")

        onClicked: panel.asked()
    }
}
