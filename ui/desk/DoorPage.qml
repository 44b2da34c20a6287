import QtQuick
import QtQuick.Layouts
import ui
import ui.controls
import ui.desk.editor
import ui.volunteer

/* The way in: which database, with which key. */
FocusScope {
    id: page

    required property CampaignsModel campaigns
    required property DoorModel door
    required property FirstHourModel firstHour
    required property KeyReturnModel keyReturn
    required property Languages languages

    function enter() {
        const typed = passphrase.text;
        passphrase.text = "";
        door.enter(database.text, key.text, typed);
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TitleBar {
            Layout.fillWidth: true
            languages: page.languages
            title: qsTr("Rally Kiosk: desk")
        }
        ScrollArea {
            Layout.fillHeight: true
            Layout.fillWidth: true
            bottomSpace: Theme.margin
            centred: true
            columnWidth: Theme.px(720)
            topSpace: Theme.margin

            ColumnLayout {
                spacing: Theme.space
                width: parent.width

                Heading {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.title
                    text: qsTr("Open your campaigns")
                }
                Words {
                    Layout.fillWidth: true
                    color: Theme.faded
                    text: qsTr("The database holds what your devices collected. Only the key file and its passphrase open it.")
                }
                FileEntry {
                    id: database

                    Layout.fillWidth: true
                    fieldName: "door-database"
                    hint: qsTr("A file, or the address of a server: postgresql://name@server/database")
                    label: qsTr("Database")
                    text: page.door.database

                    onDone: key.field.forceActiveFocus(Qt.TabFocusReason)
                }
                FileEntry {
                    id: key

                    Layout.fillWidth: true
                    fieldName: "door-key"
                    label: qsTr("Key file")
                    text: page.door.key

                    onDone: passphrase.field.forceActiveFocus(Qt.TabFocusReason)
                }
                TextEntry {
                    id: passphrase

                    Layout.fillWidth: true
                    fieldName: "door-passphrase"
                    hidden: true
                    label: qsTr("Passphrase of the key file")
                    last: true

                    onDone: page.enter()
                }
                WhatCame {
                    Layout.fillWidth: true
                    name: "door"
                    task: page.door.task
                }
                PushButton {
                    Layout.preferredWidth: Theme.px(280)
                    enabled: !page.door.task.busy && database.text !== "" && key.text !== ""
                    objectName: "door-open"
                    primary: true
                    text: page.door.task.busy ? qsTr("Opening …") : qsTr("Open")

                    onClicked: page.enter()
                }
                Words {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.margin
                    color: Theme.faded
                    text: qsTr("No key and no campaign yet? Half an hour is enough to make both.")
                }
                PushButton {
                    enabled: !page.door.task.busy
                    objectName: "door-begin"
                    text: qsTr("Begin with a new organisation")

                    onClicked: page.firstHour.begin()
                }
                PushButton {
                    enabled: !page.door.task.busy
                    objectName: "door-write"
                    quiet: true
                    text: qsTr("Write or translate a campaign: no key is needed")

                    onClicked: page.campaigns.writeAlone()
                }
                PushButton {
                    enabled: !page.door.task.busy
                    objectName: "door-return"
                    quiet: true
                    text: qsTr("The key file is lost: bring it back from paper")

                    onClicked: page.keyReturn.begin()
                }
            }
        }
    }
}
