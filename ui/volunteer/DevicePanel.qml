import QtQuick
import ui
import ui.controls

/* What belongs to the machine itself, and the way out. */
Panel {
    id: panel

    required property AccessModel access
    required property Awake awake
    required property ClosingModel closing
    required property Power power
    required property VolunteerModel volunteer

    signal removing
    signal requested

    title: qsTr("This device")

    Words {
        color: Theme.alarm
        objectName: "volunteer-awake"
        text: qsTr("This system may switch its screen off by itself. Set its screen saver and sleep to “never”.")
        visible: panel.awake.failed
        width: parent.width
    }
    Words {
        objectName: "volunteer-battery"
        text: panel.power.plugged ? qsTr("Battery: %1 %, plugged in.").arg(panel.power.charge) : qsTr("Battery: %1 %.").arg(panel.power.charge)
        visible: panel.power.charge !== ""
        width: parent.width
    }
    Words {
        color: Theme.faded
        text: qsTr("Fingerprint, to compare with the organisers’:")
        width: parent.width
    }
    Words {
        font.weight: Font.Medium
        objectName: "volunteer-fingerprint"
        text: panel.volunteer.fingerprint
        width: parent.width
    }
    PushButton {
        anchors.left: parent.left
        objectName: "volunteer-request"
        text: qsTr("Ask the organisers to approve it")

        onClicked: panel.requested()
    }
    PushButton {
        anchors.left: parent.left
        objectName: "volunteer-lock"
        text: qsTr("Lock this device")

        onClicked: panel.access.lock()
    }
    PushButton {
        anchors.left: parent.left
        objectName: "volunteer-close"
        text: qsTr("Close the device at once")

        onClicked: panel.closing.begin()
    }
    PushButton {
        anchors.left: parent.left
        enabled: !panel.volunteer.task.busy
        objectName: "volunteer-remove"
        text: qsTr("Remove everything from this device")

        onClicked: panel.removing()
    }
    PushButton {
        anchors.left: parent.left
        enabled: !panel.volunteer.task.busy
        objectName: "volunteer-quit"
        text: qsTr("Close Rally Kiosk")

        onClicked: panel.access.quit()
    }
}
