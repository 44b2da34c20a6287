pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.volunteer

/* From a draft to the hand-over, one recipient at a time. */
DeskPage {
    id: page

    required property DeliveriesModel deliveries
    required property DraftModel draft
    // what lies above the page: the delivery it is about, and which sheet
    property var about: null
    // the record of a hand-over that is corrected, if it is no new one
    property var attempt: null
    property string sheet: ""

    function lookAt(delivery: var, sheet: string, attempt: var) {
        about = delivery;
        page.attempt = attempt;
        page.sheet = sheet;
    }

    covered: sheet !== ""
    help: qsTr("Each recipient gets exactly the list that you see. Once it is fixed, it never changes again.")
    title: qsTr("Deliveries")

    // others may have opened a withdrawal since somebody looked last
    Component.onCompleted: deliveries.renew()
    onSheetChanged: {
        if (sheet === "lines")
            sheets.setSource(Qt.resolvedUrl("DraftSheet.qml"), {
                "delivery": about.delivery,
                "draft": draft,
                "title": about.name
            });
        else if (sheet === "hand")
            sheets.setSource(Qt.resolvedUrl("HandOverSheet.qml"), {
                "attempt": attempt,
                "deliveries": deliveries,
                "delivery": about.delivery,
                "title": about.name
            });
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: page.deliveries.addressees.length > 0

        Repeater {
            model: page.deliveries.addressees

            PushButton {
                required property var modelData

                enabled: !page.deliveries.task.busy
                objectName: "deliveries-begin-" + modelData.recipient
                text: qsTr("New draft for %1 · %2").arg("\u2068" + modelData.name + "\u2069").arg("\u2068" + modelData.title + "\u2069")

                onClicked: page.deliveries.begin(modelData.campaign, modelData.recipient)
            }
        }
    }
    FileEntry {
        id: folder

        Layout.fillWidth: true
        fieldName: "deliveries-folder"
        folders: true
        label: qsTr("Folder for the files")
    }
    WorkBar {
        Layout.fillWidth: true
        task: page.deliveries.task
        words: qsTr("Working on the delivery …")
    }
    WhatCame {
        Layout.fillWidth: true
        name: "deliveries"
        task: page.deliveries.task
    }
    // of a decision that could not be made, where its list was closed meanwhile
    Alert {
        Layout.fillWidth: true
        nextStep: page.draft.task.nextStep
        objectName: "deliveries-undecided"
        sentence: page.draft.task.sentence
    }
    Words {
        Layout.fillWidth: true
        color: Theme.faded
        objectName: "deliveries-none"
        text: page.deliveries.addressees.length > 0 ? qsTr("No delivery yet. Begin with a draft: it changes nothing.") : qsTr("Import the first files: the recipients of their campaigns then stand here.")
        visible: page.deliveries.rows.length === 0
    }
    RowList {
        id: list

        Accessible.name: page.title
        Accessible.role: Accessible.List
        Layout.fillHeight: true
        Layout.fillWidth: true
        model: page.deliveries.rows
        spacing: Theme.gap

        delegate: DeliveryCard {
            required property var modelData

            busy: page.deliveries.task.busy
            delivery: modelData
            folder: folder.text
            width: list.width

            onCorrected: attempt => page.lookAt(modelData, "hand", attempt)
            onDiscarded: page.deliveries.discard(modelData.delivery)
            onFrozen: page.deliveries.freeze(modelData.delivery, folder.text)
            onHandedOver: page.lookAt(modelData, "hand", null)
            onReviewed: page.lookAt(modelData, "lines", null)
            onWrittenAgain: page.deliveries.writeAgain(modelData.delivery, folder.text)
        }
    }

    above: SheetLoader {
        id: sheets

        active: page.sheet !== ""
        anchors.fill: parent
    }

    Connections {
        function onClosed() {
            page.sheet = "";
        }

        ignoreUnknownSignals: true
        target: sheets.item
    }
}
