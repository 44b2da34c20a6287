pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* Another campaign: from a template, or from one of those that come with the program. */
Sheet {
    id: sheet

    required property CampaignsModel campaigns
    property string from: ""
    property string kind: "petition"
    property string language: campaigns.language

    title: qsTr("New campaign")

    Words {
        color: Theme.faded
        text: qsTr("A template has all that a campaign needs, the notice on data too. A sample shows how one reads; its facts are historical.")
        width: parent?.width ?? 0
    }
    Flow {
        spacing: Theme.tiny
        width: parent?.width ?? 0

        Repeater {
            model: kinds.all

            Chip {
                required property var modelData

                checked: sheet.from === "" && sheet.kind === modelData.value
                objectName: "new-" + modelData.value
                text: modelData.name

                onClicked: {
                    sheet.from = "";
                    sheet.kind = modelData.value;
                }
            }
        }
        Repeater {
            model: sheet.campaigns.samples

            Chip {
                required property var modelData

                checked: sheet.from === modelData.name
                objectName: "new-" + modelData.name
                text: qsTr("Sample: %1").arg("\u2068" + modelData.title + "\u2069")

                onClicked: sheet.from = modelData.name
            }
        }
    }
    TextEntry {
        id: title

        fieldName: "new-title"
        label: qsTr("Title")
        last: true
        visible: sheet.from === ""
        width: parent?.width ?? 0

        Component.onCompleted: field.selectByMouse = true
    }
    Flow {
        spacing: Theme.tiny
        visible: sheet.from === ""
        width: parent?.width ?? 0

        Repeater {
            model: sheet.campaigns.languages

            Chip {
                required property var modelData

                Accessible.description: qsTr("Language")
                checked: sheet.language === modelData.code
                objectName: "new-in-" + modelData.code
                text: modelData.name

                onClicked: sheet.language = modelData.code
            }
        }
    }
    PushButton {
        anchors.left: parent?.left
        enabled: (sheet.from !== "" || title.text.trim() !== "") && !sheet.campaigns.task.busy
        objectName: "new-begin"
        primary: true
        text: qsTr("Begin")

        onClicked: sheet.from === "" ? sheet.campaigns.make(sheet.kind, title.text, sheet.language) : sheet.campaigns.copy(sheet.from)
    }
    Alert {
        nextStep: sheet.campaigns.task.nextStep
        sentence: sheet.campaigns.task.sentence
        width: parent?.width ?? 0
    }

    CampaignKinds {
        id: kinds
    }
}
