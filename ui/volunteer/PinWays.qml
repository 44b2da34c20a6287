import QtQuick
import ui.controls

/* Below the PIN: what can be done without it. */
Column {
    id: ways

    required property AccessModel access
    required property ClosingModel closing

    signal diagnosing
    signal recovering

    spacing: Theme.tiny

    PushButton {
        objectName: "pin-lock"
        quiet: true
        text: qsTr("Lock this device")
        visible: ways.access.isOpen && ways.access.place !== "locked"
        width: parent.width

        onClicked: ways.access.lock()
    }
    PushButton {
        objectName: "pin-close"
        quiet: true
        text: qsTr("Close the device at once")
        visible: ways.access.isOpen
        width: parent.width

        onClicked: ways.closing.begin()
    }
    PushButton {
        enabled: !ways.access.task.busy
        objectName: "pin-forgotten"
        quiet: true
        text: qsTr("The PIN is forgotten")
        visible: !ways.access.isOpen
        width: parent.width

        onClicked: ways.recovering()
    }
    PushButton {
        objectName: "pin-diagnose"
        quiet: true
        text: qsTr("Diagnostic file")
        visible: !ways.access.isOpen && ways.access.task.sentence !== ""
        width: parent.width

        onClicked: ways.diagnosing()
    }
}
