pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* Export to a stick without further questions: nobody but the organisers can read it, and it may be the last chance to save it. */
Column {
    id: way

    required property string name
    required property SticksModel sticks
    required property VolunteerModel volunteer
    required property string words

    spacing: Theme.gap

    Component.onCompleted: {
        volunteer.begin();
        sticks.watch();
    }
    Component.onDestruction: sticks.rest()

    Words {
        color: Theme.faded
        text: way.words
        width: parent.width
    }
    Words {
        color: Theme.faded
        text: qsTr("Plug a stick in: it is found by itself.")
        visible: way.sticks.places.length === 0
        width: parent.width
    }
    Repeater {
        model: way.sticks.places

        PushButton {
            required property var modelData

            enabled: !way.volunteer.task.busy
            objectName: way.name + "-export-" + modelData.name
            symbol: "stick"
            text: qsTr("Export to %1").arg("\u2068" + modelData.name + "\u2069")
            width: way.width

            onClicked: way.volunteer.exportTo(modelData.path)
        }
    }
    GoalBar {
        Accessible.name: qsTr("Progress")
        here: way.volunteer.task.share
        visible: way.volunteer.task.busy
        width: parent.width
    }
    WhatCame {
        name: way.name
        task: way.volunteer.task
        width: parent.width
    }
}
