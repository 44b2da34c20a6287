import QtQuick
import ui.controls

/* One row of a sheet: its number, what stands in it, and the question whether it takes the place of an earlier one. */
Column {
    id: row

    required property EnteringModel entering

    spacing: Theme.gap

    Component.onCompleted: form.begin()

    Connections {
        function onRepeated() {
            replace.forceActiveFocus(Qt.TabFocusReason);
        }

        target: row.entering
    }
    TextEntry {
        id: number

        anchors.left: parent.left
        fieldName: "enter-row"
        hints: Qt.ImhDigitsOnly
        label: qsTr("Row")
        text: row.entering.row
        width: Theme.px(160)

        onDone: form.goOn(field)
    }
    EnterForm {
        id: form

        property bool instead: false

        form: row.entering.form
        signWords: qsTr("I sign: the box is ticked on paper")
        width: parent.width

        onDone: (texts, boxes) => {
            row.entering.seal(number.text, texts, boxes, instead);
            instead = false;
        }
    }
    Alert {
        nextStep: row.entering.task.nextStep
        objectName: "enter-trouble"
        sentence: row.entering.task.sentence
        width: parent.width
    }
    Alert {
        nextStep: qsTr("Change the number of the row, or put what you typed in the place of the earlier one.")
        objectName: "enter-typed"
        sentence: row.entering.typedBefore
        width: parent.width
    }
    PushButton {
        id: replace

        anchors.left: parent.left
        objectName: "enter-replace"
        text: qsTr("Put it in its place")
        visible: row.entering.typedBefore !== ""

        onClicked: {
            form.instead = true;
            form.give();
        }
    }
    Words {
        color: Theme.faded
        font.pixelSize: Theme.small
        text: qsTr("Enter goes on and keeps the row at the end. Space or X ticks a box. “-” stands for no family name or postal code.")
        width: parent.width
    }
}
