pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui
import ui.controls
import ui.volunteer

/* A key that was lost comes back from paper. */
FocusScope {
    id: page

    property bool byShares: false
    required property KeyReturnModel keyReturn
    required property Languages languages

    function bring() {
        again.problem = !byShares || passphrase.text === again.text ? "" : qsTr("This is not the same passphrase.");
        if (again.problem !== "")
            return;
        const typed = passphrase.text;
        passphrase.text = "";
        again.text = "";
        if (byShares)
            keyReturn.combine(typed, folder.text);
        else
            keyReturn.restore(sheet.text, typed, folder.text);
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TitleBar {
            Layout.fillWidth: true
            languages: page.languages
            title: qsTr("Rally Kiosk: desk")

            PushButton {
                objectName: "return-leave"
                text: qsTr("Back")

                onClicked: page.keyReturn.leave()
            }
        }
        ScrollArea {
            id: area

            Layout.fillHeight: true
            Layout.fillWidth: true
            bottomSpace: Theme.margin
            columnWidth: Theme.px(860)
            spacing: Theme.gap
            topSpace: Theme.space

            Heading {
                font.pixelSize: Theme.title
                text: qsTr("Bring the key back from paper")
                width: parent.width
            }
            Words {
                color: Theme.faded
                text: qsTr("The printed sheet, or enough shares together, write a lost key file anew.")
                width: parent.width
            }
            ChoiceCard {
                checked: !page.byShares
                consequence: qsTr("Its code as a picture, or its letters in a text file. It opens with the old passphrase.")
                objectName: "return-by-sheet"
                text: qsTr("From the recovery sheet")
                width: parent.width

                onClicked: page.byShares = false
            }
            ChoiceCard {
                checked: page.byShares
                consequence: qsTr("The people who keep them come together, and type the words at a computer without a network.")
                objectName: "return-by-shares"
                text: qsTr("From shares")
                width: parent.width

                onClicked: page.byShares = true
            }
            FileEntry {
                id: sheet

                fieldName: "return-sheet"
                label: qsTr("Picture or text file")
                visible: !page.byShares
                width: parent.width
            }
            LongTextEntry {
                id: words

                fieldName: "return-words"
                label: qsTr("The 33 words of one share")
                visible: page.byShares
                width: parent.width
            }
            RowLayout {
                spacing: Theme.gap
                visible: page.byShares
                width: parent.width

                PushButton {
                    enabled: words.text.trim() !== ""
                    objectName: "return-add"
                    text: qsTr("Add this share")

                    onClicked: {
                        page.keyReturn.add(words.text);
                        words.text = "";
                    }
                }
                PushButton {
                    enabled: page.keyReturn.shares > 0
                    objectName: "return-clear"
                    text: qsTr("Type them anew")

                    onClicked: page.keyReturn.clear()
                }
                Words {
                    Layout.fillWidth: true
                    objectName: "return-shares"
                    text: qsTr("%Ln share(s) added", "", page.keyReturn.shares)
                }
            }
            TextEntry {
                id: passphrase

                fieldName: "return-passphrase"
                hidden: true
                label: page.byShares ? qsTr("New passphrase") : qsTr("Passphrase of the key file")
                last: !page.byShares
                width: parent.width

                onDone: {
                    if (page.byShares)
                        again.take();
                }
            }
            TextEntry {
                id: again

                fieldName: "return-passphrase-again"
                hidden: true
                label: qsTr("The same passphrase again")
                last: true
                visible: page.byShares
                width: parent.width
            }
            FileEntry {
                id: folder

                fieldName: "return-folder"
                folders: true
                label: qsTr("Folder for the key file")
                width: parent.width
            }
            WhatCame {
                name: "return"
                task: page.keyReturn.task
                width: parent.width

                onCame: what => area.revealSoon(what)
            }
            RowLayout {
                width: parent.width

                PushButton {
                    Layout.preferredWidth: Theme.px(320)
                    enabled: !page.keyReturn.task.busy && passphrase.text !== "" && folder.text !== "" && (page.byShares ? page.keyReturn.shares > 0 : sheet.text !== "")
                    objectName: "return-bring"
                    primary: true
                    text: page.keyReturn.task.busy ? qsTr("Opening …") : qsTr("Bring it back")

                    onClicked: page.bring()
                }
            }
        }
    }
}
