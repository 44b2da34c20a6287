import QtQuick
import ui.controls
import ui.volunteer

/* Numbers become files in a folder: those of a campaign, or a rally on one page. */
SheetFrame {
    id: sheet

    property string campaign: ""
    // the rally whose page is written, if there is one
    property string rally: ""
    required property SavingModel saving
    required property string what

    function save() {
        if (folder.text === "" || saving.task.busy)
            return;
        if (rally !== "")
            saving.savePage(rally, folder.text);
        else
            saving.saveNumbers(campaign, folder.text);
    }

    leaveName: "saving-leave"
    title: rally !== "" ? qsTr("Page of this rally") : qsTr("Save the numbers")

    Component.onDestruction: saving.forget()

    ScrollArea {
        id: area

        anchors.fill: parent
        bottomSpace: Theme.space
        columnWidth: Theme.px(900)
        spacing: Theme.gap
        topSpace: Theme.space

        Words {
            font.weight: Font.Bold
            objectName: "saving-what"
            text: sheet.what
            width: parent.width
        }
        Words {
            color: Theme.faded
            text: sheet.rally !== "" ? qsTr("One page in the language of the screen (PDF). It names nobody who signed.") : qsTr("A table of all numbers (CSV), and charts in the language of the screen (PNG). They name nobody who signed.")
            width: parent.width
        }
        FileEntry {
            id: folder

            fieldName: "saving-folder"
            folders: true
            label: qsTr("Folder for the files")
            text: sheet.saving.folder
            width: parent.width

            onDone: sheet.save()
        }
        PushButton {
            anchors.left: parent.left
            enabled: folder.text !== "" && !sheet.saving.task.busy
            objectName: "saving-save"
            primary: true
            text: qsTr("Write files")

            onClicked: sheet.save()
        }
        WorkBar {
            task: sheet.saving.task
            width: parent.width
            words: qsTr("Writing the files …")
        }
        WhatCame {
            name: "saving"
            task: sheet.saving.task
            width: parent.width

            onCame: what => area.revealSoon(what)
        }
    }
}
