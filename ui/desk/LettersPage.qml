pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.volunteer

/* What came by letter or e-mail is typed here, one person at a time. */
DeskPage {
    id: page

    required property LettersModel letters

    help: qsTr("Type what came by letter or e-mail. It is sealed, taken in and counted like any signature.")
    title: qsTr("Letters")

    Component.onCompleted: letters.look()

    Connections {
        function onKept() {
            form.active = false;
            form.active = true;
        }

        target: page.letters
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: page.letters.campaigns.length > 0

        Picker {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            chosen: page.letters.campaign
            fieldName: "letters-campaign"
            label: qsTr("Campaign")
            options: page.letters.campaigns

            onPicked: campaign => page.letters.choose(campaign)
        }
        Picker {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            chosen: page.letters.language
            fieldName: "letters-language"
            label: qsTr("Language of the text they read")
            options: page.letters.languages

            onPicked: language => page.letters.chooseLanguage(language)
        }
    }
    WhatCame {
        Layout.fillWidth: true
        name: "letters"
        task: page.letters.task
    }
    Alert {
        Layout.fillWidth: true
        nextStep: page.letters.handing.nextStep
        objectName: "letters-handing-trouble"
        sentence: [page.letters.waiting, page.letters.handing.sentence].join(" ")
        visible: page.letters.handing.sentence !== ""
    }
    WorkBar {
        Layout.fillWidth: true
        task: page.letters.handing
        words: qsTr("Taking in what was kept …")
    }
    ScrollArea {
        Layout.fillHeight: true
        Layout.fillWidth: true
        // beside the bar, and in line with the title
        Layout.leftMargin: -margin
        margin: Theme.gap
        spacing: Theme.gap

        Loader {
            id: form

            active: page.letters.campaigns.length > 0
            visible: active
            width: parent.width

            sourceComponent: EnterForm {
                form: page.letters.form
                signWords: qsTr("They sign: it stands in the letter")

                Component.onCompleted: begin()
                onDone: (texts, boxes) => page.letters.seal(texts, boxes)
            }
        }
        Words {
            color: Theme.faded
            objectName: "letters-pack-words"
            text: page.letters.campaigns.length > 0 ? qsTr("Not the campaign or not the revision that you mean? Add its file.") : qsTr("Nothing of a campaign came in yet: add the campaign’s file first.")
            width: parent.width
        }
        FileEntry {
            id: pack

            fieldName: "letters-pack"
            label: qsTr("Campaign file")
            nameFilters: [qsTr("Campaigns (%1)").arg("*.campaign")]
            width: parent.width

            onDone: page.letters.addPack(text)
        }
        PushButton {
            anchors.left: parent?.left
            enabled: pack.text !== "" && !page.letters.task.busy
            objectName: "letters-add-pack"
            text: qsTr("Add")

            onClicked: page.letters.addPack(pack.text)
        }
    }
    // Below what scrolls: whoever types one letter after the other need not look for it.
    PushButton {
        enabled: !page.letters.task.busy
        objectName: "letters-keep"
        primary: true
        text: qsTr("Keep")
        visible: form.active

        onClicked: (form.item as EnterForm)?.give()
    }
}
