import QtQuick
import ui.controls

/* For a queue that is too long, and for a device that is empty. */
Panel {
    id: offer

    signal entering
    signal printing

    title: qsTr("On paper")

    Words {
        color: Theme.faded
        text: qsTr("A filled sheet shows who signed: guard it, enter it, then destroy it as the organisers say.")
        width: parent.width
    }
    Flow {
        spacing: Theme.gap
        width: parent.width

        PushButton {
            objectName: "volunteer-print-sheets"
            text: qsTr("Print sheets")

            onClicked: offer.printing()
        }
        PushButton {
            objectName: "volunteer-enter-sheet"
            text: qsTr("Enter a sheet")

            onClicked: offer.entering()
        }
    }
}
