pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.controls

/* How the screens of this device look, in the shade and in the sun. */
Panel {
    id: panel

    required property Look look

    title: qsTr("The screen")

    Flow {
        spacing: Theme.px(10)
        width: parent.width

        Repeater {
            model: [
                {
                    "variant": "light",
                    "name": qsTr("Light")
                },
                {
                    "variant": "dark",
                    "name": qsTr("Dark")
                },
                {
                    "variant": "sunlight",
                    "name": qsTr("For sunlight")
                },
                {
                    "variant": "contrast",
                    "name": qsTr("High contrast")
                }
            ]

            Chip {
                required property var modelData

                checked: panel.look.variant === modelData.variant
                objectName: "volunteer-look-" + modelData.variant
                text: modelData.name

                onClicked: panel.look.chooseVariant(modelData.variant)
            }
        }
    }
    TextSizes {
        page: "volunteer"
        step: panel.look.textStep
        width: parent.width

        onAsked: step => panel.look.chooseTextStep(step)
    }
    TickBox {
        checked: panel.look.moves
        objectName: "volunteer-motion"
        text: qsTr("Pages come gently, not at once")
        width: parent.width

        onClicked: panel.look.chooseMotion(checked)
    }
}
