pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.volunteer

/* One person asks: what is held about them, their withdrawal, its erasure. */
DeskPage {
    id: page

    required property PersonsModel persons

    help: qsTr("First make sure that it is they who ask. Every look at a person is written into the audit.")
    title: qsTr("Withdraw and access")

    Component.onDestruction: persons.forget()

    TextEntry {
        id: asked

        Layout.fillWidth: true
        fieldName: "persons-asked"
        hints: Qt.ImhEmailCharactersOnly
        label: qsTr("Code of the receipt, or e-mail address")
        last: true

        onDone: page.persons.find(text)
    }
    Flow {
        Layout.fillWidth: true
        enabled: asked.text !== "" && !page.persons.task.busy
        spacing: Theme.gap

        PushButton {
            objectName: "persons-find"
            primary: true
            text: qsTr("Show what is held")

            onClicked: page.persons.find(asked.text)
        }
        PushButton {
            objectName: "persons-withdraw"
            text: qsTr("Withdraw by this code")

            onClicked: page.persons.withdraw(asked.text)
        }
        PushButton {
            objectName: "persons-undo"
            text: qsTr("Undo the withdrawal")

            onClicked: page.persons.undo(asked.text)
        }
    }
    WhatCame {
        Layout.fillWidth: true
        name: "persons"
        task: page.persons.task
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: page.persons.hasWithdrawn

        FileEntry {
            id: pack

            Layout.fillWidth: true
            fieldName: "persons-pack"
            label: qsTr("File of a campaign that is new here")
            nameFilters: [qsTr("Campaigns (%1)").arg("*.campaign")]
        }
        PushButton {
            Layout.alignment: Qt.AlignBottom
            enabled: pack.text !== "" && asked.text !== "" && !page.persons.task.busy
            objectName: "persons-withdraw-beyond"
            text: qsTr("Withdraw there too")

            onClicked: page.persons.withdrawBeyond(asked.text, pack.text)
        }
    }
    RowList {
        id: list

        Accessible.name: page.title
        Accessible.role: Accessible.List
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.maximumHeight: contentHeight
        Layout.preferredHeight: contentHeight
        model: page.persons.held
        spacing: Theme.gap

        delegate: Rectangle {
            id: row

            required property int index
            required property var modelData

            Accessible.name: [modelData.title, modelData.state, modelData.facts].join(". ")
            Accessible.role: Accessible.ListItem
            border.color: Theme.line
            border.width: Theme.hair
            color: Theme.card
            height: parts.implicitHeight + 2 * Theme.gap
            radius: Theme.radius
            width: list.width

            RowLayout {
                id: parts

                anchors.left: parent.left
                anchors.margins: Theme.space
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.px(2)

                    Words {
                        Layout.fillWidth: true
                        font.weight: Font.Bold
                        text: row.modelData.title
                    }
                    Words {
                        Layout.fillWidth: true
                        objectName: "persons-facts-" + row.index
                        text: row.modelData.facts
                    }
                    Words {
                        Layout.fillWidth: true
                        color: Theme.faded
                        objectName: "persons-state-" + row.index
                        text: row.modelData.state
                    }
                }
                TickBox {
                    Accessible.name: [text, row.modelData.title, row.modelData.facts].join(". ")
                    Layout.maximumWidth: Theme.px(240)
                    checked: page.persons.chosen.includes(row.modelData.entry)
                    objectName: "persons-theirs-" + row.index
                    text: qsTr("Belongs to the person")
                    visible: page.persons.shared

                    onToggled: page.persons.choose(row.modelData.entry, checked)
                }
                SureButton {
                    act: qsTr("Erase for ever")
                    ask: qsTr("Erase it? That cannot be undone.")
                    enabled: !page.persons.task.busy
                    objectName: "persons-erase-" + row.index

                    onSure: page.persons.erase(row.modelData.entry)
                }
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: page.persons.held.length > 0

        FileEntry {
            id: out

            Layout.fillWidth: true
            fieldName: "persons-out"
            label: qsTr("A file for the person, such as answer.pdf")
            saves: true
        }
        PushButton {
            Layout.alignment: Qt.AlignBottom
            enabled: out.text !== "" && page.persons.chosen.length > 0 && !page.persons.task.busy
            objectName: "persons-write"
            text: qsTr("Write PDF")

            onClicked: page.persons.write(out.text)
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
