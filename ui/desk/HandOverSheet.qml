import QtQuick
import ui.controls

/* What came of bringing a delivery to its recipient: who, where, when, and what shows it; or what of a record was wrong. */
SheetFrame {
    id: sheet

    // the record that is corrected; null for a new one
    required property var attempt
    // whether it was tried to record it
    property bool asked: false
    required property DeliveriesModel deliveries
    required property string delivery
    readonly property bool never: outcome === "frozen"
    property string outcome: attempt?.outcome ?? "handed_over"

    ScrollArea {
        id: area

        anchors.fill: parent
        bottomSpace: Theme.space
        columnWidth: Theme.px(720)
        spacing: Theme.gap
        topSpace: Theme.space

        Flow {
            spacing: Theme.gap
            width: parent.width

            Chip {
                checked: sheet.outcome === "handed_over"
                objectName: "hand-taken"
                text: qsTr("The recipient took it")

                onClicked: sheet.outcome = "handed_over"
            }
            Chip {
                checked: sheet.outcome === "refused"
                objectName: "hand-refused"
                text: qsTr("The recipient refused it")

                onClicked: sheet.outcome = "refused"
            }
            Chip {
                checked: sheet.never
                objectName: "hand-never"
                text: qsTr("It never happened")
                visible: sheet.attempt !== null

                onClicked: sheet.outcome = "frozen"
            }
        }
        TextEntry {
            id: day

            fieldName: "hand-day"
            hint: qsTr("Year, month, day: 2025-02-08")
            label: qsTr("Day")
            text: sheet.attempt?.day ?? sheet.deliveries.today()
            visible: !sheet.never
            width: parent.width
        }
        TextEntry {
            id: place

            fieldName: "hand-place"
            label: qsTr("Place")
            text: sheet.attempt?.place ?? ""
            visible: !sheet.never
            width: parent.width
        }
        TextEntry {
            id: giver

            fieldName: "hand-giver"
            label: qsTr("Who handed it over")
            text: sheet.attempt?.giver ?? ""
            visible: !sheet.never
            width: parent.width
        }
        TextEntry {
            id: receiver

            fieldName: "hand-receiver"
            label: qsTr("Who took or refused it")
            text: sheet.attempt?.receiver ?? ""
            visible: !sheet.never
            width: parent.width
        }
        TextEntry {
            id: proof

            fieldName: "hand-proof"
            label: qsTr("What shows it, such as the number of a receipt")
            last: true
            optional: true
            text: sheet.attempt?.proof ?? ""
            visible: !sheet.never
            width: parent.width
        }
        Alert {
            id: trouble

            nextStep: sheet.asked ? sheet.deliveries.task.nextStep : ""
            objectName: "hand-trouble"
            sentence: sheet.asked ? sheet.deliveries.task.sentence : ""
            width: parent.width

            onVisibleChanged: {
                if (visible)
                    area.revealSoon(trouble);
            }
        }
        PushButton {
            anchors.left: parent.left
            enabled: day.text !== "" && !sheet.deliveries.task.busy
            objectName: "hand-record"
            primary: true
            text: sheet.attempt ? qsTr("Record the correction") : qsTr("Record")

            onClicked: {
                sheet.asked = true;
                const told = [sheet.outcome, ...[day, place, giver, receiver, proof].map(one => one.text.trim())];
                if (sheet.attempt)
                    sheet.deliveries.correct(sheet.delivery, sheet.attempt.number, ...told);
                else
                    sheet.deliveries.handOver(sheet.delivery, ...told);
            }
        }
    }
    Connections {
        // of a freeze that ends meanwhile nothing is taken
        function onRecorded() {
            if (sheet.asked)
                sheet.closed();
        }

        target: sheet.deliveries
    }
}
