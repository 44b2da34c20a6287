import QtQuick
import ui.controls

/* The end of a device: what would be lost, one more chance to export it, and the PIN of whoever decides. */
Sheet {
    id: sheet

    required property AccessModel access
    readonly property bool isAgreed: volunteer.unsafe === 0 || agreed.checked
    required property SticksModel sticks
    required property VolunteerModel volunteer

    function remove() {
        const typed = pin.text;
        pin.text = "";
        if (isAgreed && typed !== "")
            access.remove(typed, volunteer.unsafe);
    }

    title: qsTr("Remove everything")

    Alert {
        nextStep: qsTr("What is not acknowledged would be lost for ever.")
        objectName: "remove-unsafe"
        sentence: sheet.volunteer.unsafe > 0 ? qsTr("%Ln entry(ies) of this device are not acknowledged by the organisers.", "", sheet.volunteer.unsafe) : ""
        width: parent.width
    }
    Words {
        font.weight: Font.Medium
        objectName: "remove-safe"
        text: qsTr("The organisers have acknowledged everything on this device.")
        visible: sheet.volunteer.unsafe === 0
        width: parent.width
    }
    StickExport {
        name: "remove"
        sticks: sheet.sticks
        visible: sheet.volunteer.unsafe > 0
        volunteer: sheet.volunteer
        width: parent.width
        words: qsTr("Export first; better still, wait for the organisers’ answer.")
    }
    Heading {
        font.pixelSize: Theme.heading
        text: qsTr("What is removed")
        width: parent.width
    }
    Words {
        text: qsTr("Signatures, campaigns, events and the keys of this device. Nobody can bring them back.")
        width: parent.width
    }
    TickBox {
        id: agreed

        objectName: "remove-agreed"
        text: qsTr("I know that %Ln entry(ies) are lost, unless a good export of them exists.", "", sheet.volunteer.unsafe)
        visible: sheet.volunteer.unsafe > 0
        width: parent.width
    }
    TextEntry {
        id: pin

        fieldName: "remove-pin"
        hidden: true
        hints: Qt.ImhDigitsOnly
        label: qsTr("The volunteer’s PIN")
        last: true
        width: parent.width

        onDone: sheet.remove()
    }
    Alert {
        id: trouble

        nextStep: sheet.access.task.nextStep
        objectName: "remove-trouble"
        sentence: sheet.access.task.sentence
        width: parent.width

        onVisibleChanged: {
            if (visible)
                sheet.revealSoon(trouble);
        }
    }
    PushButton {
        anchors.left: parent.left
        enabled: sheet.isAgreed && pin.text !== "" && !sheet.access.task.busy && !sheet.volunteer.task.busy
        objectName: "remove-ok"
        text: sheet.access.task.busy ? qsTr("Removing …") : qsTr("Remove everything from this device")

        onClicked: sheet.remove()
    }
}
