pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.volunteer

/* Who may bring signatures: each device with its fingerprint, to be compared before it is approved. */
DeskPage {
    id: page

    required property DevicesModel devices

    help: qsTr("Approve a device once its fingerprint is the one that its volunteer reads out to you.")
    title: qsTr("Devices")

    FilesPlace {
        Layout.fillWidth: true
        act: qsTr("Approve")
        busy: page.devices.task.busy
        folders: false
        label: qsTr("Or the path of a file or picture")
        name: "devices-request"
        words: qsTr("Drop devices’ requests here: their files, or pictures of their codes")

        onTaken: urls => page.devices.take(urls)
        onWritten: text => page.devices.takeFrom(text)
    }
    WhatCame {
        Layout.fillWidth: true
        name: "devices"
        task: page.devices.task
    }
    Words {
        Layout.fillWidth: true
        color: Theme.faded
        objectName: "devices-none"
        text: qsTr("No device has sent anything yet. Import the first files: their devices then wait here.")
        visible: page.devices.rows.length === 0
    }
    RowList {
        id: list

        Accessible.name: qsTr("Devices")
        Accessible.role: Accessible.List
        Layout.fillHeight: true
        Layout.fillWidth: true
        model: page.devices.rows
        spacing: Theme.gap

        delegate: Rectangle {
            id: row

            required property var modelData

            Accessible.name: [modelData.label, modelData.state, ...modelData.notes].join(". ")
            Accessible.role: Accessible.ListItem
            border.color: modelData.waits ? Theme.accent : Theme.line
            border.width: modelData.waits ? Theme.thick : Theme.hair
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
                        font.pixelSize: Theme.lead
                        font.weight: Font.Bold
                        text: row.modelData.label
                    }
                    Words {
                        Layout.fillWidth: true
                        color: Theme.faded
                        // digits in their own order
                        text: "\u2066" + row.modelData.fingerprint + "\u2069"
                    }
                    Repeater {
                        model: row.modelData.notes

                        Words {
                            required property int index
                            required property string modelData

                            Layout.fillWidth: true
                            font.pixelSize: Theme.small
                            objectName: "devices-note-" + row.modelData.device + "-" + index
                            text: modelData
                        }
                    }
                }
                Words {
                    color: row.modelData.revoked ? Theme.alarm : row.modelData.waits ? Theme.accent : Theme.faded
                    font.weight: Font.Bold
                    text: row.modelData.state
                }
                PushButton {
                    enabled: !page.devices.task.busy
                    objectName: "devices-approve-" + row.modelData.device
                    primary: true
                    text: qsTr("Approve")
                    visible: !row.modelData.revoked && row.modelData.waits

                    onClicked: page.devices.approve(row.modelData.device)
                }
                PushButton {
                    enabled: !page.devices.task.busy
                    objectName: "devices-revoke-" + row.modelData.device
                    text: row.modelData.revoked ? qsTr("Approve again") : qsTr("Revoke")
                    visible: !row.modelData.waits

                    onClicked: row.modelData.revoked ? page.devices.approve(row.modelData.device) : page.devices.revoke(row.modelData.device)
                }
            }
        }
    }
}
