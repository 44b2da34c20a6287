pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.volunteer

/* What could not be opened, and why; and another try, once a newer pack or the right key is here. */
ColumnLayout {
    id: column

    required property AlarmsModel alarms

    spacing: Theme.gap

    Words {
        Layout.fillWidth: true
        color: Theme.faded
        objectName: "quarantine-none"
        text: qsTr("Nothing is in quarantine: every entry that came in could be opened.")
        visible: column.alarms.quarantine.length === 0
    }
    Words {
        Layout.fillWidth: true
        text: qsTr("These count for nothing and are kept. Mend the reason, then try again: nothing is lost by trying.")
        visible: column.alarms.quarantine.length > 0
    }
    ListView {
        id: list

        Accessible.name: qsTr("Quarantine")
        Accessible.role: Accessible.List
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.maximumHeight: contentHeight
        Layout.preferredHeight: contentHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: column.alarms.quarantine
        spacing: Theme.tiny

        delegate: Rectangle {
            id: row

            required property int index
            required property var modelData

            Accessible.name: modelData.sentence + " " + modelData.why
            Accessible.role: Accessible.ListItem
            border.color: Theme.line
            border.width: Theme.hair
            color: Theme.card
            height: texts.implicitHeight + 2 * Theme.gap
            objectName: "quarantine-row-" + index
            radius: Theme.radius
            width: list.width

            Column {
                id: texts

                anchors.left: parent.left
                anchors.margins: Theme.space
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter

                Words {
                    font.weight: Font.Bold
                    text: row.modelData.sentence
                    width: parent.width
                }
                Words {
                    text: row.modelData.why
                    width: parent.width
                }
            }
        }
    }
    WorkBar {
        Layout.fillWidth: true
        task: column.alarms.task
        words: qsTr("Trying again …")
    }
    WhatCame {
        Layout.fillWidth: true
        name: "quarantine"
        task: column.alarms.task
    }
    PushButton {
        enabled: !column.alarms.task.busy
        objectName: "quarantine-retry"
        primary: true
        text: qsTr("Try again")
        visible: column.alarms.quarantine.length > 0

        onClicked: column.alarms.retry()
    }
    Item {
        Layout.fillHeight: true
    }
}
