pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* Each rally has its page. What is one rally under several names is ticked and counted as one; each can be set apart again. */
SheetFrame {
    id: sheet

    required property EventsModel events

    // Somebody wants the page of a rally.
    signal paged(var rally)

    title: qsTr("Events")

    Component.onCompleted: events.look()

    ColumnLayout {
        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.margins: Theme.space
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        spacing: Theme.gap

        Words {
            Layout.fillWidth: true
            color: Theme.faded
            text: qsTr("Tick what is one rally under several names. What people signed stays as it is; it is only counted together, and can be set apart again.")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap
            visible: sheet.events.proposals.length > 0

            Repeater {
                model: sheet.events.proposals

                PushButton {
                    required property int index
                    required property string modelData

                    enabled: !sheet.events.task.busy
                    objectName: "events-proposal-" + index
                    text: modelData

                    onClicked: sheet.events.propose(index)
                }
            }
        }
        Alert {
            Layout.fillWidth: true
            nextStep: sheet.events.task.nextStep
            objectName: "events-trouble"
            sentence: sheet.events.task.sentence
        }
        RowList {
            id: list

            Accessible.name: sheet.title
            Accessible.role: Accessible.List
            Layout.fillHeight: true
            Layout.fillWidth: true
            model: sheet.events.rows
            spacing: Theme.tiny

            delegate: EventRow {
                busy: sheet.events.task.busy
                width: list.width

                onPaged: sheet.paged(row)
                onParted: sheet.events.part(row.event)
                onTurned: sheet.events.turn(row.event)
            }
        }
    }
    ActionBar {
        id: bar

        anchors.bottom: parent.bottom
        width: parent.width

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Words {
                Accessible.role: Accessible.AlertMessage
                Layout.fillWidth: true
                font.weight: Font.Bold
                objectName: "events-outcome"
                text: sheet.events.task.outcome
                visible: text !== "" && sheet.events.ticked.length < 2
            }
            PushButton {
                enabled: !sheet.events.task.busy
                objectName: "events-undo"
                text: qsTr("Undo")
                visible: sheet.events.undoable && sheet.events.ticked.length < 2

                onClicked: sheet.events.undo()
            }
            Picker {
                Layout.fillWidth: true
                chosen: sheet.events.into
                fieldName: "events-into"
                label: qsTr("Counted as")
                options: sheet.events.ticked
                visible: sheet.events.ticked.length > 1

                onPicked: event => sheet.events.choose(event)
            }
        }
        PushButton {
            Layout.alignment: Qt.AlignRight | Qt.AlignBottom
            enabled: sheet.events.ticked.length > 1 && !sheet.events.task.busy
            objectName: "events-merge"
            primary: true
            text: qsTr("Count as one")

            onClicked: sheet.events.merge()
        }
    }
}
