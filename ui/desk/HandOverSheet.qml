import QtQuick
import ui.controls

/* What came of bringing a delivery to its recipient: who, where, when, and what shows it. */
SheetFrame {
    id: sheet

    required property DeliveriesModel deliveries
    required property string delivery
    property bool taken: true

    ScrollArea {
        anchors.fill: parent
        bottomSpace: Theme.space
        columnWidth: Theme.px(720)
        spacing: Theme.gap
        topSpace: Theme.space

        Flow {
            spacing: Theme.gap
            width: parent.width

            Chip {
                checked: sheet.taken
                objectName: "hand-taken"
                text: qsTr("The recipient took it")

                onClicked: sheet.taken = true
            }
            Chip {
                checked: !sheet.taken
                objectName: "hand-refused"
                text: qsTr("The recipient refused it")

                onClicked: sheet.taken = false
            }
        }
        TextEntry {
            id: day

            fieldName: "hand-day"
            hint: qsTr("Year, month, day: 2025-02-08")
            label: qsTr("Day")
            text: sheet.deliveries.today()
            width: parent.width
        }
        TextEntry {
            id: place

            fieldName: "hand-place"
            label: qsTr("Place")
            width: parent.width
        }
        TextEntry {
            id: giver

            fieldName: "hand-giver"
            label: qsTr("Who handed it over")
            width: parent.width
        }
        TextEntry {
            id: receiver

            fieldName: "hand-receiver"
            label: qsTr("Who took or refused it")
            width: parent.width
        }
        TextEntry {
            id: proof

            fieldName: "hand-proof"
            label: qsTr("What shows it, such as the number of a receipt")
            last: true
            optional: true
            width: parent.width
        }
        PushButton {
            anchors.left: parent.left
            enabled: day.text !== ""
            objectName: "hand-record"
            primary: true
            text: qsTr("Record")

            onClicked: {
                sheet.deliveries.handOver(sheet.delivery, day.text.trim(), place.text.trim(), giver.text.trim(), receiver.text.trim(), proof.text.trim(), sheet.taken);
                sheet.closed();
            }
        }
    }
}
