import QtQuick
import QtQuick.Layouts
import ui.controls

/* To a stick and back from it: export, acknowledgements, campaigns. */
Panel {
    id: panel

    required property SticksModel sticks
    required property VolunteerModel volunteer

    // What came of it is said there.
    signal told(Item words)

    title: qsTr("Hand over")

    PlaceChoice {
        id: place

        sticks: panel.sticks
        width: parent.width
    }
    PushButton {
        enabled: !panel.volunteer.task.busy && place.folder !== ""
        height: Theme.px(64)
        objectName: "volunteer-export"
        primary: true
        symbol: "stick"
        text: qsTr("Export")
        width: parent.width

        onClicked: panel.volunteer.exportTo(place.folder)
    }
    RowLayout {
        spacing: Theme.gap
        uniformCellSizes: true
        width: parent.width

        PushButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            enabled: !panel.volunteer.task.busy && place.folder !== ""
            font.pixelSize: Theme.small
            objectName: "volunteer-acknowledge"
            text: qsTr("Read acknowledgements")

            onClicked: panel.volunteer.acknowledgeFrom(place.folder)
        }
        PushButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            enabled: !panel.volunteer.task.busy && place.folder !== ""
            font.pixelSize: Theme.small
            objectName: "volunteer-add-campaigns"
            text: qsTr("Add campaigns")

            onClicked: panel.volunteer.addCampaignsFrom(place.folder)
        }
    }
    TextEntry {
        id: answer

        fieldName: "volunteer-answer"
        hints: Qt.ImhUppercaseOnly
        label: qsTr("Or scan the organisers’ answer into this field")
        last: true
        longest: 2000
        width: parent.width

        onDone: {
            panel.volunteer.acknowledgeCode(text);
            text = "";
        }
    }
    RowLayout {
        spacing: Theme.gap
        visible: panel.volunteer.task.busy
        width: parent.width

        GoalBar {
            Accessible.name: qsTr("Progress")
            Layout.fillWidth: true
            here: panel.volunteer.task.share
        }
        PushButton {
            objectName: "volunteer-cancel"
            text: qsTr("Stop")

            onClicked: panel.volunteer.task.cancel()
        }
    }
    WhatCame {
        name: "volunteer"
        task: panel.volunteer.task
        width: parent.width

        onCame: what => panel.told(what)
    }
}
