pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* What the last check-up found, each with what to do; signing goes on all the same. */
Panel {
    id: panel

    required property HealthModel health

    signal diagnosing

    title: qsTr("Health")

    Words {
        color: Theme.faded
        objectName: "health-good"
        text: qsTr("Store, disk, clock and campaigns are in order.")
        visible: panel.health.good
        width: parent.width
    }
    Words {
        color: Theme.faded
        objectName: "health-facts"
        text: panel.health.facts
        visible: text !== ""
        width: parent.width
    }
    Repeater {
        model: panel.health.findings

        Column {
            id: finding

            required property var modelData

            objectName: "health-finding-" + modelData.code
            spacing: Theme.px(2)
            width: parent.width

            Words {
                color: finding.modelData.urgent ? Theme.alarm : Theme.ink
                font.weight: Font.Medium
                text: finding.modelData.sentence
                width: parent.width
            }
            Words {
                text: finding.modelData.nextStep
                width: parent.width
            }
        }
    }
    Alert {
        nextStep: panel.health.task.nextStep
        objectName: "health-trouble"
        sentence: panel.health.task.sentence
        width: parent.width
    }
    Flow {
        spacing: Theme.gap
        width: parent.width

        PushButton {
            enabled: !panel.health.task.busy
            objectName: "volunteer-check"
            text: qsTr("Check now")

            onClicked: panel.health.check()
        }
        PushButton {
            enabled: !panel.health.task.busy
            objectName: "volunteer-diagnose"
            text: qsTr("Diagnostic file")

            onClicked: panel.diagnosing()
        }
    }
}
