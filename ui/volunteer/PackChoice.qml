pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* The organisers' campaign file: one that lies on a stick, or any by its path. */
Column {
    id: choice

    required property AccessModel access
    property alias path: pack.text

    signal done

    function take() {
        pack.take();
    }

    spacing: Theme.px(8)

    Flow {
        spacing: Theme.px(10)
        visible: choice.access.packs.length > 0
        width: choice.width

        Repeater {
            model: choice.access.packs

            Chip {
                required property var modelData

                checked: pack.text === modelData.path
                objectName: "setup-pack-" + modelData.name
                text: modelData.name

                onClicked: pack.text = modelData.path
            }
        }
    }
    TextEntry {
        id: pack

        fieldName: "setup-pack"
        hints: Qt.ImhUrlCharactersOnly
        label: qsTr("Campaign file (its path, for example /media/stick/rally.campaign)")
        width: choice.width

        onDone: choice.done()
    }
}
