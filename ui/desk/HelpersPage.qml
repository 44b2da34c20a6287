pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.volunteer

/* A key file for whoever shares the work: which work, whose, where it goes, and a passphrase of its own. */
DeskPage {
    id: page

    required property HelpersModel helpers
    property string work: "intake"

    function write() {
        again.problem = passphrase.text === again.text ? "" : qsTr("This is not the same passphrase.");
        if (again.problem !== "")
            return;
        const typed = passphrase.text;
        passphrase.text = "";
        again.text = "";
        helpers.writeKey(work, name.text, folder.text, typed);
    }

    help: qsTr("Helpers get a key file that does their work and nothing else. The organisation’s key stays at home.")
    title: qsTr("Helpers")

    ScrollArea {
        id: area

        Layout.bottomMargin: -Theme.margin
        Layout.fillHeight: true
        Layout.fillWidth: true
        // beneath the title, with the bar in the page's margin
        Layout.leftMargin: -Theme.gap
        Layout.rightMargin: -Theme.gap
        bottomSpace: Theme.margin
        margin: Theme.gap
        spacing: Theme.gap

        Repeater {
            model: [
                {
                    "work": "intake",
                    "name": qsTr("Take files in"),
                    "means": qsTr("Takes in what devices exported, and acknowledges it. Reads no signature.")
                },
                {
                    "work": "opening",
                    "name": qsTr("Take files in and open them"),
                    "means": qsTr("Reads the signatures of the campaigns that are in this database now.")
                },
                {
                    "work": "desk",
                    "name": qsTr("All of an organiser’s work"),
                    "means": qsTr("Builds packs too, and answers forgotten PINs. Opens no campaign that comes later.")
                }
            ]

            ChoiceCard {
                required property var modelData

                checked: page.work === modelData.work
                consequence: modelData.means
                objectName: "helpers-" + modelData.work
                text: modelData.name
                width: parent.width

                onClicked: page.work = modelData.work
            }
        }
        TextEntry {
            id: name

            fieldName: "helpers-name"
            label: qsTr("Name of the helper")
            width: parent.width
        }
        FileEntry {
            id: folder

            fieldName: "helpers-folder"
            folders: true
            hint: qsTr("A stick for this helper alone, never one that goes to a device.")
            label: qsTr("Folder for the key file")
            width: parent.width
        }
        GridLayout {
            columnSpacing: Theme.gap
            columns: 2
            uniformCellWidths: true
            width: parent.width

            TextEntry {
                id: passphrase

                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                fieldName: "helpers-passphrase"
                hidden: true
                label: qsTr("Passphrase for this file")

                onDone: again.take()
            }
            TextEntry {
                id: again

                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                fieldName: "helpers-passphrase-again"
                hidden: true
                label: qsTr("The same passphrase again")
                last: true

                onDone: page.write()
            }
        }
        WhatCame {
            name: "helpers"
            task: page.helpers.task
            width: parent.width

            onCame: what => area.revealSoon(what)
        }
        RowLayout {
            width: parent.width

            PushButton {
                Layout.preferredWidth: Theme.px(320)
                enabled: !page.helpers.task.busy && name.text.trim() !== "" && folder.text !== "" && passphrase.text !== "" && again.text !== ""
                objectName: "helpers-write"
                primary: true
                text: page.helpers.task.busy ? qsTr("Writing …") : qsTr("Write the key file")

                onClicked: page.write()
            }
        }
    }
}
