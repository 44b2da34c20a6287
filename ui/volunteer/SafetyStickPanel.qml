pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* A stick that stays in: what is signed gets there by itself. */
Panel {
    id: panel

    required property SafetyModel safety
    required property SticksModel sticks

    title: qsTr("Safety stick")

    Words {
        color: Theme.faded
        text: qsTr("Leave a stick in: every 25 signatures or 10 minutes, all that is only on this device is exported to it by itself.")
        width: parent.width
    }
    Flow {
        spacing: Theme.px(10)
        visible: panel.sticks.places.length > 0
        width: parent.width

        Repeater {
            model: panel.sticks.places

            Chip {
                required property var modelData

                checked: panel.safety.folder === modelData.path
                objectName: "volunteer-safety-stick-" + modelData.name
                text: modelData.name

                onClicked: panel.safety.choose(modelData.path)
            }
        }
    }
    Words {
        objectName: "volunteer-safety-none"
        text: qsTr("No stick is plugged in.")
        visible: panel.sticks.places.length === 0 && panel.safety.folder === ""
        width: parent.width
    }
    Words {
        Accessible.role: Accessible.AlertMessage
        font.weight: Font.Medium
        objectName: "volunteer-safety-told"
        text: panel.safety.told
        visible: text !== ""
        width: parent.width
    }
    Alert {
        nextStep: panel.safety.nextStep
        objectName: "volunteer-safety-trouble"
        sentence: panel.safety.sentence
        width: parent.width
    }
    PushButton {
        anchors.left: parent.left
        objectName: "volunteer-safety-stop"
        text: qsTr("No safety stick any more")
        visible: panel.safety.folder !== ""

        onClicked: panel.safety.choose("")
    }
}
