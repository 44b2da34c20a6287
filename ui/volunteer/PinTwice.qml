import QtQuick
import QtQuick.Layouts
import ui.controls

/* A new PIN, and the same again. */
GridLayout {
    id: grid

    required property string name
    property alias pin: pin.text

    signal done

    // Whether both are the same; else it is said.
    function agrees(): bool {
        again.problem = pin.text === again.text ? "" : qsTr("This is not the same PIN.");
        return again.problem === "";
    }
    function take() {
        pin.take();
    }

    columnSpacing: Theme.space
    columns: 1
    rowSpacing: Theme.gap
    uniformCellWidths: true

    TextEntry {
        id: pin

        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        fieldName: grid.name
        hidden: true
        hints: Qt.ImhDigitsOnly
        label: qsTr("New PIN: six digits or more")

        onDone: again.take()
    }
    TextEntry {
        id: again

        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        fieldName: grid.name + "-again"
        hidden: true
        hints: Qt.ImhDigitsOnly
        label: qsTr("The same PIN again")
        last: true

        onDone: grid.done()
    }
}
