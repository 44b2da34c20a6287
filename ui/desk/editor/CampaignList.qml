pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.desk

/* The campaigns of a folder, each with what became of it. */
DeskPage {
    id: page

    required property CampaignsModel campaigns

    signal begun

    help: qsTr("Write what is signed, see it on the kiosk, and build the pack that devices take.")
    title: qsTr("Campaigns")

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        FileEntry {
            id: folder

            Layout.fillWidth: true
            fieldName: "campaigns-folder"
            folders: true
            label: qsTr("Folder of the campaigns")
            text: page.campaigns.folder

            onDone: page.campaigns.look(text)
            onTextChanged: {
                if (!field.activeFocus && text !== page.campaigns.folder)
                    page.campaigns.look(text);
            }
        }
        PushButton {
            Layout.alignment: Qt.AlignBottom
            objectName: "campaigns-new"
            primary: true
            text: qsTr("New campaign")

            onClicked: page.begun()
        }
    }
    Alert {
        Layout.fillWidth: true
        nextStep: page.campaigns.task.nextStep
        objectName: "campaigns-trouble"
        sentence: page.campaigns.task.sentence
    }
    Words {
        Layout.fillWidth: true
        color: Theme.faded
        objectName: "campaigns-none"
        text: qsTr("No campaign is written in this folder yet. Begin with a new one: its notice on data is filled in.")
        visible: page.campaigns.known && page.campaigns.rows.length === 0
    }
    Words {
        Layout.fillWidth: true
        color: Theme.faded
        objectName: "campaigns-looking"
        text: qsTr("Looking through the folder …")
        visible: !page.campaigns.known && page.campaigns.task.busy
    }
    ListView {
        id: list

        Accessible.name: page.title
        Accessible.role: Accessible.List
        Layout.fillHeight: true
        Layout.fillWidth: true
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: page.campaigns.rows
        spacing: Theme.gap

        delegate: CampaignRow {
            required property var modelData

            busy: page.campaigns.task.busy
            campaign: modelData
            width: list.width

            onCopied: page.campaigns.copy(modelData.folder)
            onOpened: page.campaigns.pick(modelData.folder)
        }
    }
}
