pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* Nobody knows the PIN: ask the organisers, open the device with their answer, or bring out what is on it. */
Sheet {
    id: sheet

    required property RecoveryModel recovery
    required property SticksModel sticks
    property string way: "ask"

    function open() {
        again.problem = pin.text === again.text ? "" : qsTr("This is not the same PIN.");
        if (again.problem === "" && !recovery.task.busy)
            recovery.recoverFrom(place.folder, code.text, pin.text);
    }

    title: qsTr("The PIN is forgotten")

    Component.onCompleted: {
        recovery.begin();
        sticks.watch();
    }
    Component.onDestruction: sticks.rest()
    onWayChanged: recovery.begin()

    Connections {
        function onRecovered() {
            sheet.closed();
        }

        target: sheet.recovery
    }

    Words {
        text: qsTr("Nothing on this device is lost. Only the organisers can let you in again.")
        width: parent.width
    }
    Flow {
        spacing: Theme.px(10)
        width: parent.width

        Repeater {
            model: [["ask", qsTr("1. Ask the organisers")], ["answer", qsTr("2. I have their answer")], ["copy", qsTr("Or bring its signatures out")]]

            Chip {
                required property var modelData

                checked: sheet.way === modelData[0]
                objectName: "recovery-" + modelData[0]
                text: modelData[1]

                onClicked: sheet.way = modelData[0]
            }
        }
    }
    Words {
        text: ({
                "ask": qsTr("Write the request to a stick, and bring or send it to the organisers. It opens nothing by itself."),
                "answer": qsTr("They give you a file, and a code by another way, for instance by telephone."),
                "copy": qsTr("A copy of this device goes to the stick. Only the organisers can open it; no PIN does. The device stays as it is.")
            })[sheet.way]
        width: parent.width
    }
    PlaceChoice {
        id: place

        fieldName: "recovery-folder"
        sticks: sheet.sticks
        width: parent.width
    }
    TextEntry {
        id: code

        fieldName: "recovery-code"
        label: qsTr("Code of the organisers")
        visible: sheet.way === "answer"
        width: parent.width

        onDone: pin.take()
    }
    TextEntry {
        id: pin

        fieldName: "recovery-pin"
        hidden: true
        hints: Qt.ImhDigitsOnly
        label: qsTr("New PIN: six digits or more")
        visible: sheet.way === "answer"
        width: parent.width

        onDone: again.take()
    }
    TextEntry {
        id: again

        fieldName: "recovery-pin-again"
        hidden: true
        hints: Qt.ImhDigitsOnly
        label: qsTr("The same PIN again")
        last: true
        visible: sheet.way === "answer"
        width: parent.width

        onDone: sheet.open()
    }
    PushButton {
        anchors.left: parent.left
        enabled: !sheet.recovery.task.busy && place.folder !== "" && (sheet.way !== "answer" || code.text !== "" && pin.text !== "")
        objectName: "recovery-ok"
        primary: true
        text: sheet.recovery.task.busy ? qsTr("Please wait …") : ({
                "ask": qsTr("Write the request"),
                "answer": qsTr("Open the device"),
                "copy": qsTr("Copy to the stick")
            })[sheet.way]

        onClicked: {
            if (sheet.way === "ask")
                sheet.recovery.requestTo(place.folder);
            else if (sheet.way === "answer")
                sheet.open();
            else
                sheet.recovery.rescueTo(place.folder);
        }
    }
    Alert {
        id: trouble

        nextStep: sheet.recovery.task.nextStep
        objectName: "recovery-trouble"
        sentence: sheet.recovery.task.sentence
        width: parent.width

        onVisibleChanged: {
            if (visible)
                sheet.revealSoon(trouble);
        }
    }
    Words {
        id: outcome

        Accessible.role: Accessible.AlertMessage
        font.weight: Font.Medium
        objectName: "recovery-outcome"
        text: sheet.recovery.outcome
        visible: text !== ""
        width: parent.width

        onVisibleChanged: {
            if (visible)
                sheet.revealSoon(outcome);
        }
    }
}
