pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* Which rally this is: every signature says so. */
Panel {
    id: panel

    required property VolunteerModel volunteer

    title: qsTr("Today’s event")

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
            objectName: "volunteer-event-" + modelData.id.slice(0, 8)
            text: modelData.name
            width: parent.width

            onClicked: panel.volunteer.chooseEvent(modelData.id)
        }
    }
}
