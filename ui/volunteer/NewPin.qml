import QtQuick
import QtQuick.Layouts
import ui.controls

/* What the device is called, and what opens it. */
GridLayout {
    id: grid

    readonly property bool isWide: width > Theme.px(760)
    required property SetUpModel setUp

    function finish() {
        if (pin.agrees() && !setUp.task.busy)
            setUp.finish(label.text, pin.pin);
    }

    columnSpacing: Theme.space
    columns: isWide ? 2 : 1
    rowSpacing: Theme.gap
    uniformCellWidths: true

    Component.onCompleted: label.take()

    TextEntry {
        id: label

        Layout.columnSpan: grid.columns
        Layout.fillWidth: true
        fieldName: "setup-label"
        label: qsTr("Name of this device, for example: Tablet 3")

        onDone: pin.take()
    }
    PinTwice {
        id: pin

        Layout.columnSpan: grid.columns
        Layout.fillWidth: true
        columns: grid.columns
        name: "setup-pin"

        onDone: grid.finish()
    }
    RowLayout {
        Layout.columnSpan: grid.columns
        Layout.fillWidth: true
        spacing: Theme.gap

        PushButton {
            enabled: !grid.setUp.task.busy
            objectName: "setup-back"
            text: qsTr("Back")

            onClicked: grid.setUp.back()
        }
        PushButton {
            Layout.preferredHeight: Theme.px(62)
            Layout.preferredWidth: Theme.px(300)
            enabled: !grid.setUp.task.busy
            objectName: "setup-ok"
            primary: true
            text: grid.setUp.task.busy ? qsTr("Setting up …") : qsTr("Set up")

            onClicked: grid.finish()
        }
        Item {
            Layout.fillWidth: true
        }
    }
}
