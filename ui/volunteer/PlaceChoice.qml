pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* The stick that was just plugged in, another one, or a folder by its path. */
Column {
    id: choice

    property string fieldName: "volunteer-folder"
    readonly property string folder: path.text
    required property SticksModel sticks

    spacing: Theme.px(8)

    Component.onCompleted: {
        if (sticks.places.length > 0)
            path.text = sticks.places[0].path;
    }

    Connections {
        function onCame(stick) {
            path.text = stick;
        }
        function onLeft(stick) {
            if (path.text === stick)
                path.text = choice.sticks.places[0]?.path ?? "";
        }

        target: choice.sticks
    }
    Words {
        color: Theme.faded
        text: qsTr("Plug a stick in: it is found by itself.")
        visible: choice.sticks.places.length === 0
        width: choice.width
    }
    Flow {
        spacing: Theme.px(10)
        visible: choice.sticks.places.length > 0
        width: choice.width

        Repeater {
            model: choice.sticks.places

            Chip {
                required property var modelData

                checked: path.text === modelData.path
                objectName: "volunteer-place-" + modelData.name
                text: modelData.free !== "" ? qsTr("%1 · %2 free").arg("\u2068" + modelData.name + "\u2069").arg(modelData.free) : qsTr("%1 · locked or full").arg("\u2068" + modelData.name + "\u2069")

                onClicked: path.text = modelData.path
            }
        }
    }
    TextEntry {
        id: path

        fieldName: choice.fieldName
        hints: Qt.ImhUrlCharactersOnly
        label: qsTr("Stick or folder")
        last: true
        width: choice.width

        onDone: InputMethod.hide()
    }
}
