pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* A first campaign from a template: what it asks, of whom, and why. */
ColumnLayout {
    id: step

    required property FirstHourModel firstHour
    readonly property bool isFilled: title.text !== "" && ask.text !== "" && recipient.text !== "" && words.text.trim() !== ""
    property string kind: "petition"

    spacing: Theme.gap

    Heading {
        Layout.fillWidth: true
        font.pixelSize: Theme.title
        text: qsTr("Your first campaign")
    }
    Words {
        Layout.fillWidth: true
        color: Theme.faded
        text: qsTr("It begins from a template: the notice on data is filled in. All of it can be changed later, and sent out again.")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.tiny

        Repeater {
            model: [
                {
                    "kind": "petition",
                    "name": qsTr("Petition")
                },
                {
                    "kind": "letter",
                    "name": qsTr("Letter")
                },
                {
                    "kind": "declaration",
                    "name": qsTr("Joint declaration")
                },
                {
                    "kind": "open_letter",
                    "name": qsTr("Open letter")
                }
            ]

            Chip {
                required property var modelData

                checked: step.kind === modelData.kind
                objectName: "hour-kind-" + modelData.kind
                text: modelData.name

                onClicked: step.kind = modelData.kind
            }
        }
    }
    TextEntry {
        id: title

        Layout.fillWidth: true
        fieldName: "hour-title"
        label: qsTr("Title")

        onDone: ask.take()
    }
    TextEntry {
        id: ask

        Layout.fillWidth: true
        fieldName: "hour-ask"
        hint: qsTr("The one sentence on the first screen.")
        label: qsTr("What you ask")

        onDone: recipient.take()
    }
    TextEntry {
        id: recipient

        Layout.fillWidth: true
        fieldName: "hour-recipient"
        label: qsTr("Of whom: a person, a government, an institution")
        last: true
    }
    LongTextEntry {
        id: words

        Layout.fillWidth: true
        fieldName: "hour-text"
        label: qsTr("What is the problem? Each line is a paragraph.")
    }
    PushButton {
        Layout.preferredWidth: Theme.px(280)
        enabled: step.isFilled && !step.firstHour.task.busy
        objectName: "hour-make-campaign"
        primary: true
        text: step.firstHour.task.busy ? qsTr("Building the pack …") : qsTr("Build the pack")

        onClicked: step.firstHour.makeCampaign(step.kind, title.text, ask.text, recipient.text, words.text)
    }
}
