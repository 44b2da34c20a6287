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
        if (pin.agrees() && !recovery.task.busy)
            recovery.recoverFrom(place.folder, code.text, pin.pin);
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
    PinTwice {
        id: pin

        name: "recovery-pin"
        visible: sheet.way === "answer"
        width: parent.width

        onDone: sheet.open()
    }
    PushButton {
        anchors.left: parent.left
        enabled: !sheet.recovery.task.busy && place.folder !== "" && (sheet.way !== "answer" || code.text !== "" && pin.pin !== "")
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
    WhatCame {
        name: "recovery"
        task: sheet.recovery.task
        width: parent.width

        onCame: words => sheet.revealSoon(words)
    }
}
