pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* What brings the key back: the sheet to print, and shares for who wants them. */
ColumnLayout {
    id: step

    required property FirstHourModel firstHour

    spacing: Theme.gap

    Heading {
        Layout.fillWidth: true
        font.pixelSize: Theme.title
        text: qsTr("Print the way back")
    }
    Words {
        Layout.fillWidth: true
        color: Theme.faded
        text: qsTr("If this computer or the key file is lost, this paper brings the key back.")
    }
    Rectangle {
        Layout.fillWidth: true
        border.color: Theme.accent
        border.width: Theme.thick
        color: Theme.card
        implicitHeight: digits.implicitHeight + 2 * Theme.space
        radius: Theme.radius

        ColumnLayout {
            id: digits

            anchors.left: parent.left
            anchors.margins: Theme.space
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.tiny

            Words {
                Layout.fillWidth: true
                color: Theme.faded
                font.pixelSize: Theme.small
                text: qsTr("The fingerprint of your key. Volunteers compare it when they set a device up.")
            }
            Words {
                Layout.fillWidth: true
                LayoutMirroring.enabled: false
                font.letterSpacing: Theme.px(1)
                font.pixelSize: Theme.title * 1.3
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                objectName: "hour-fingerprint"
                // three and three, as one reads them out
                text: step.firstHour.fingerprint.replace(/^((\d+ ){2}\d+) /, "$1\n")
            }
        }
    }
    Words {
        Layout.fillWidth: true
        text: qsTr("The recovery sheet is written. Print it twice and keep the prints in two houses, the passphrase elsewhere.")
    }
    Words {
        Layout.fillWidth: true
        color: Theme.faded
        font.pixelSize: Theme.small
        objectName: "hour-sheet"
        text: step.firstHour.sheet
    }
    PushButton {
        objectName: "hour-open-sheet"
        text: qsTr("Open it to print")

        onClicked: Qt.openUrlExternally(step.firstHour.sheetUrl)
    }
    Words {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        text: qsTr("If you like, divide the key among people you trust: some of them together bring it back without a passphrase.")
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        TextEntry {
            id: shares

            Layout.preferredWidth: Theme.px(160)
            fieldName: "hour-shares"
            hints: Qt.ImhDigitsOnly
            label: qsTr("Shares")
            text: "5"
        }
        TextEntry {
            id: threshold

            Layout.preferredWidth: Theme.px(220)
            fieldName: "hour-threshold"
            hints: Qt.ImhDigitsOnly
            label: qsTr("Needed together")
            last: true
            text: "3"
        }
        PushButton {
            Layout.alignment: Qt.AlignBottom
            enabled: !step.firstHour.task.busy && parseInt(shares.text) > 0 && parseInt(threshold.text) > 0
            objectName: "hour-divide"
            text: qsTr("Write the shares")

            onClicked: step.firstHour.divide(parseInt(shares.text), parseInt(threshold.text))
        }
        Item {
            Layout.fillWidth: true
        }
    }
    Words {
        Layout.fillWidth: true
        color: Theme.accent
        objectName: "hour-shares-written"
        text: qsTr("Print each page in %1 for another person. Whoever has these files has the key.").arg(step.firstHour.shares)
        visible: step.firstHour.shares !== ""
    }
    SureButton {
        act: qsTr("They are printed: delete the files")
        ask: qsTr("All pages are printed? Then they are deleted.")
        enabled: !step.firstHour.task.busy
        objectName: "hour-forget-shares"
        visible: step.firstHour.shares !== ""

        onSure: step.firstHour.forgetShares()
    }
    TickBox {
        id: printed

        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        objectName: "hour-printed"
        text: qsTr("The sheet is printed, and I have compared its fingerprint with this one.")
    }
    PushButton {
        Layout.preferredWidth: Theme.px(280)
        enabled: printed.checked && step.firstHour.shares === "" && !step.firstHour.task.busy
        objectName: "hour-go-on"
        primary: true
        text: qsTr("Next")

        onClicked: step.firstHour.isPrinted()
    }
}
