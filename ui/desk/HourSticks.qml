pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* Sticks for volunteers, one after the other; then the desk. */
ColumnLayout {
    id: step

    required property FirstHourModel firstHour

    spacing: Theme.gap

    Heading {
        Layout.fillWidth: true
        font.pixelSize: Theme.title
        text: qsTr("Sticks for your volunteers")
    }
    Words {
        Layout.fillWidth: true
        color: Theme.faded
        text: qsTr("Each gets the campaigns, the guide to print and the program. The key never goes onto a stick.")
    }
    Repeater {
        model: step.firstHour.campaigns

        Words {
            required property string modelData

            Layout.fillWidth: true
            font.weight: Font.Medium
            text: modelData
        }
    }
    FileEntry {
        id: stick

        Layout.fillWidth: true
        fieldName: "hour-stick"
        folders: true
        label: qsTr("The stick, or a folder")
    }
    PushButton {
        enabled: stick.text !== "" && !step.firstHour.task.busy
        objectName: "hour-write-stick"
        primary: step.firstHour.task.outcome === ""
        text: qsTr("Write the stick")

        onClicked: step.firstHour.makeStick(stick.text)
    }
    WorkBar {
        Layout.fillWidth: true
        task: step.firstHour.task
        words: qsTr("Writing, and reading back …")
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space
        spacing: Theme.gap

        PushButton {
            enabled: !step.firstHour.task.busy
            objectName: "hour-another"
            text: qsTr("Another campaign")

            onClicked: step.firstHour.another()
        }
        PushButton {
            enabled: !step.firstHour.task.busy
            objectName: "hour-finish"
            primary: step.firstHour.task.outcome !== ""
            text: qsTr("Go to the desk")

            onClicked: step.firstHour.finish()
        }
        Item {
            Layout.fillWidth: true
        }
    }
}
