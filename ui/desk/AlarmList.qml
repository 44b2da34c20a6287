pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.volunteer

/* What looks like an attack or an accident, and what to do about it. What cannot be undone asks once more. */
ColumnLayout {
    id: column

    required property AlarmsModel alarms

    spacing: Theme.gap

    Words {
        Layout.fillWidth: true
        color: Theme.faded
        objectName: "alarms-none"
        text: qsTr("No alarm: nobody withdrew suddenly many signatures, and no device was copied.")
        visible: column.alarms.alarms.length === 0
    }
    RowList {
        id: list

        Accessible.name: qsTr("Alarms")
        Accessible.role: Accessible.List
        Layout.fillHeight: true
        Layout.fillWidth: true
        model: column.alarms.alarms
        spacing: Theme.gap

        delegate: Rectangle {
            id: row

            required property int index
            required property var modelData

            Accessible.name: modelData.sentence + " " + modelData.nextStep
            Accessible.role: Accessible.ListItem
            border.color: Theme.alarm
            border.width: Theme.thin
            color: Theme.alarmTint
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

                Symbol {
                    color: Theme.alarm
                    name: "warning"
                    size: Theme.px(30)
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    Words {
                        Layout.fillWidth: true
                        font.weight: Font.Bold
                        objectName: "alarm-sentence-" + row.index
                        text: row.modelData.sentence
                    }
                    Words {
                        Layout.fillWidth: true
                        text: row.modelData.nextStep
                    }
                }
                SureButton {
                    act: row.modelData.action
                    ask: row.modelData.kind === "runs" ? qsTr("Yes, put it right") : qsTr("Yes, I have asked")
                    enabled: !column.alarms.task.busy
                    objectName: "alarm-mend-" + row.index
                    visible: row.modelData.action !== ""

                    onSure: column.alarms.mend(row.modelData.kind, row.modelData.device, row.modelData.branch)
                }
            }
        }
    }
    WorkBar {
        Layout.fillWidth: true
        task: column.alarms.task
        words: qsTr("Mending …")
    }
    WhatCame {
        Layout.fillWidth: true
        name: "alarms"
        task: column.alarms.task
    }
}
