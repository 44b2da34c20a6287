pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.volunteer

/* Whoever agreed to be contacted goes to the organisation's other system; nobody else, and only what was asked for that. */
DeskPage {
    id: page

    property string campaign: contacts.campaigns[0]?.campaign ?? ""
    required property ContactsModel contacts
    property var system: contacts.systems[0]

    help: qsTr("Only who agreed to be contacted is written, and only what they gave for that.")
    title: qsTr("Contacts")

    Words {
        Layout.fillHeight: true
        Layout.fillWidth: true
        color: Theme.faded
        objectName: "contacts-none"
        text: qsTr("Nothing was taken in yet. Go to “Import” with the first files from your devices.")
        visible: page.contacts.campaigns.length === 0
    }
    ScrollArea {
        id: area

        Layout.fillHeight: true
        Layout.fillWidth: true
        // beside the bar, and in line with the title
        Layout.leftMargin: -margin
        margin: Theme.gap
        spacing: Theme.space
        visible: page.contacts.campaigns.length > 0

        Flow {
            spacing: Theme.tiny
            width: parent.width

            Repeater {
                model: page.contacts.campaigns

                Chip {
                    required property var modelData

                    checked: page.campaign === modelData.campaign
                    objectName: "contacts-campaign-" + modelData.campaign
                    text: modelData.title

                    onClicked: page.campaign = modelData.campaign
                }
            }
        }
        Flow {
            spacing: Theme.tiny
            width: parent.width

            Repeater {
                model: page.contacts.systems

                Chip {
                    required property var modelData

                    checked: page.system.system === modelData.system
                    objectName: "contacts-" + modelData.system
                    text: modelData.name

                    onClicked: page.system = modelData
                }
            }
        }
        RowLayout {
            spacing: Theme.gap
            visible: page.system.numbers || page.system.groups
            width: parent.width

            TextEntry {
                id: petition

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                fieldName: "contacts-petition"
                label: qsTr("Number of the petition in the other system")
                visible: page.system.numbers
            }
            TextEntry {
                id: group

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                fieldName: "contacts-group"
                label: qsTr("Group or list there")
                optional: true
                visible: page.system.groups
            }
        }
        Panel {
            title: qsTr("As files")
            width: parent.width

            RowLayout {
                spacing: Theme.gap
                width: parent.width

                FileEntry {
                    id: folder

                    Layout.fillWidth: true
                    fieldName: "contacts-folder"
                    folders: true
                    label: qsTr("Folder for the files")
                }
                PushButton {
                    Layout.alignment: Qt.AlignBottom
                    enabled: folder.text !== "" && (!page.system.numbers || petition.text !== "") && page.campaign !== "" && !page.contacts.task.busy
                    objectName: "contacts-write"
                    primary: true
                    text: qsTr("Write files")

                    onClicked: page.contacts.write(page.campaign, page.system.system, petition.text, group.text, folder.text)
                }
            }
        }
        Panel {
            title: qsTr("Over the network")
            visible: page.system.sends
            width: parent.width

            Words {
                color: Theme.faded
                text: qsTr("Stopped or cut off, it goes on the next time where it was. Nobody is sent twice.")
                width: parent.width
            }
            TextEntry {
                id: address

                fieldName: "contacts-address"
                hints: Qt.ImhUrlCharactersOnly
                label: qsTr("Address of the server")
                width: parent.width
            }
            TickBox {
                id: confirms

                objectName: "contacts-confirms"
                text: qsTr("It asks everybody once more before it writes to them")
                visible: page.system.subscribes
                width: parent.width
            }
            RowLayout {
                spacing: Theme.gap
                width: parent.width

                TextEntry {
                    id: token

                    Layout.fillWidth: true
                    fieldName: "contacts-token"
                    hidden: true
                    label: qsTr("Its token")
                    last: true
                }
                PushButton {
                    Layout.alignment: Qt.AlignBottom
                    enabled: address.text !== "" && token.text !== "" && page.campaign !== "" && !page.contacts.task.busy
                    objectName: "contacts-send"
                    text: qsTr("Send")

                    onClicked: {
                        const typed = token.text;
                        token.text = "";
                        page.contacts.send(page.campaign, page.system.system, group.text, address.text, typed, confirms.checked);
                    }
                }
            }
        }
        WorkBar {
            task: page.contacts.task
            width: parent.width
            words: qsTr("Contacts are on their way …")
        }
        WhatCame {
            name: "contacts"
            task: page.contacts.task
            width: parent.width

            onCame: what => area.revealSoon(what)
        }
    }
}
