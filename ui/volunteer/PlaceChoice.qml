pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* A stick that is plugged in, or a folder by its path. */
Column {
    id: choice

    readonly property string folder: path.text
    required property VolunteerModel volunteer


    spacing: Theme.px(8)

    Flow {
        spacing: Theme.px(10)
        width: choice.width

        Repeater {
            model: choice.volunteer.places

            Chip {
                required property var modelData

                checked: path.text === modelData.path
                objectName: "volunteer-place-" + modelData.name
                text: modelData.name

                onClicked: path.text = modelData.path
            }
        }
        Chip {
            checkable: false
            objectName: "volunteer-look"
            text: qsTr("Look for sticks again")

            onClicked: choice.volunteer.lookForSticks()
        }
    }
    TextEntry {
        id: path

        fieldName: "volunteer-folder"
        hints: Qt.ImhUrlCharactersOnly
        label: qsTr("Stick or folder")
        last: true
        width: choice.width

        Component.onCompleted: {
            if (choice.volunteer.places.length > 0)
                text = choice.volunteer.places[0].path;
        }
        onDone: InputMethod.hide()
    }
}
