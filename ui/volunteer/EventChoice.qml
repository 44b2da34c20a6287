pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* Which rally this is, planned or made here, and by what name this shift wants to be told apart: every signature says both. */
Panel {
    id: panel

    readonly property string chosen: volunteer.chosenEvent
    property bool making: false
    required property VolunteerModel volunteer

    title: qsTr("Today’s event")

    onChosenChanged: making = false

    Words {
        color: Theme.alarm
        font.weight: Font.Medium
        text: qsTr("Choose the event: without one nobody can sign.")
        visible: panel.volunteer.chosenEvent === ""
        width: parent.width
    }
    Repeater {
        model: panel.volunteer.planned

        ChoiceCard {
            required property var modelData

            checked: panel.volunteer.chosenEvent === modelData.id
            consequence: modelData.where
            enabled: !panel.volunteer.task.busy
            objectName: "volunteer-event-" + modelData.id.slice(0, 8)
            text: modelData.name
            width: parent.width

            onClicked: panel.volunteer.chooseEvent(modelData.id, alias.text)
        }
    }
    TextEntry {
        id: alias

        fieldName: "volunteer-alias"
        label: qsTr("Name of this shift, for example: Table North")
        last: true
        optional: true
        text: panel.volunteer.alias
        width: parent.width

        onDone: {
            if (panel.volunteer.chosenEvent !== "")
                panel.volunteer.chooseEvent(panel.volunteer.chosenEvent, text);
        }
    }
    PushButton {
        enabled: !panel.volunteer.task.busy
        objectName: "volunteer-other-event"
        text: qsTr("Another event …")
        visible: !panel.making
        width: parent.width

        onClicked: panel.making = true
    }
    Loader {
        active: panel.making
        visible: active
        width: parent.width

        sourceComponent: NewEvent {
            volunteer: panel.volunteer

            onGiven_up: panel.making = false
            onWanted: (name, place, date) => panel.volunteer.makeEvent(name, place, date, alias.text)
        }
    }
}
