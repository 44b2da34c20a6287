import QtQuick
import ui.controls

/* What support gets to know, to be read before it is written. */
Sheet {
    id: sheet

    required property HealthModel health
    required property SticksModel sticks

    title: qsTr("Diagnostic file")

    Component.onCompleted: {
        health.diagnose();
        sticks.watch();
    }
    Component.onDestruction: sticks.rest()

    Words {
        text: qsTr("Support learns from it how the device is: versions, counts and sizes. No signer is in it, no name, place or event.")
        width: parent.width
    }
    Words {
        color: Theme.faded
        text: qsTr("This is the whole file. Read it before you give it away.")
        width: parent.width
    }
    PlaceChoice {
        id: place

        fieldName: "diagnostic-folder"
        sticks: sheet.sticks
        width: parent.width
    }
    PushButton {
        enabled: !sheet.health.task.busy && sheet.health.text !== "" && place.folder !== ""
        height: Theme.px(64)
        objectName: "diagnostic-write"
        primary: true
        text: qsTr("Write the file")
        width: parent.width

        onClicked: sheet.health.writeTo(place.folder)
    }
    WhatCame {
        name: "diagnostic"
        task: sheet.health.task
        width: parent.width

        onCame: words => sheet.revealSoon(words)
    }
    Rectangle {
        border.color: Theme.line
        border.width: Theme.hair
        color: Theme.card
        height: content.height + 2 * Theme.gap
        radius: Theme.radius
        visible: content.text !== ""
        width: parent.width

        // Written for support, in English: it runs from left to right on every screen.
        Words {
            id: content

            LayoutMirroring.enabled: false
            anchors.left: parent.left
            anchors.margins: Theme.gap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.small
            objectName: "diagnostic-text"
            text: sheet.health.text
        }
    }
}
