import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.items
import ui.volunteer

/* The acknowledgement for a device as a code, for whoever has no stick at hand. */
SheetFrame {
    id: sheet

    required property IntakeModel intake

    title: qsTr("Answer to the device")

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.space
        spacing: Theme.space

        QrCode {
            id: picture

            readonly property string code: sheet.intake.answerCode

            Accessible.name: qsTr("Code of the acknowledgement")
            Accessible.role: Accessible.Graphic
            Layout.alignment: Qt.AlignTop
            Layout.preferredHeight: width
            Layout.preferredWidth: Math.min(sheet.height - Theme.px(120), sheet.width * 0.5)
            objectName: "answer-code"

            onCodeChanged: spell(code)
            Component.onCompleted: spell(code)
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.gap

            WhatCame {
                Layout.fillWidth: true
                name: "answer"
                task: sheet.intake.looking
            }
            Words {
                Layout.fillWidth: true
                text: qsTr("The volunteer scans it on the device, under “Hand over”. Or a telephone reads it, and what it says comes to the device in a file whose name ends in .ack.")
            }
            Words {
                Layout.fillWidth: true
                color: Theme.faded
                text: qsTr("It holds nobody’s data. The device deletes only what is safe here.")
            }
            Words {
                Layout.fillWidth: true
                color: Theme.faded
                objectName: "answer-file"
                text: qsTr("The same as a file: %1").arg("\u2068" + sheet.intake.answerFile + "\u2069")
                wrapMode: Text.WrapAnywhere
            }
        }
    }
}
