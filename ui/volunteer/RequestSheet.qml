import QtQuick
import ui.controls
import ui.items

/* The device's key and name as a code and as a file, so that the organisers know it before its first batch. */
SheetFrame {
    id: sheet

    readonly property bool isWide: place.width > place.height
    required property SticksModel sticks
    required property VolunteerModel volunteer

    title: qsTr("Approval")

    Component.onCompleted: volunteer.begin()

    Item {
        id: place

        anchors.fill: parent

        QrCode {
            id: picture

            readonly property string code: sheet.volunteer.request
            readonly property real room: sheet.isWide ? Math.min(place.height, place.width * 0.56) : Math.min(place.width, place.height * 0.5)

            Accessible.name: qsTr("Code of the device")
            Accessible.role: Accessible.Graphic
            anchors.left: parent.left
            anchors.leftMargin: sheet.isWide ? Theme.gap : (place.width - width) / 2
            anchors.top: parent.top
            anchors.topMargin: Theme.gap
            height: width
            objectName: "request-code"
            width: room - 2 * Theme.gap

            onCodeChanged: spell(code)
            Component.onCompleted: spell(code)
        }
        ScrollArea {
            id: area

            anchors.bottom: parent.bottom
            anchors.left: sheet.isWide ? picture.right : parent.left
            anchors.right: parent.right
            anchors.top: sheet.isWide ? parent.top : picture.bottom
            bottomSpace: Theme.space
            columnWidth: Theme.px(760)
            spacing: Theme.gap
            topSpace: Theme.gap

            Words {
                font.weight: Font.Medium
                text: sheet.volunteer.label
                width: parent.width
            }
            Words {
                text: qsTr("The organisers take signatures from devices that they know. Send them a photograph of this code, or the file.")
                width: parent.width
            }
            Words {
                color: Theme.faded
                text: qsTr("Signing works before they have answered. The code holds nobody’s data.")
                width: parent.width
            }
            PlaceChoice {
                id: folder

                fieldName: "request-folder"
                sticks: sheet.sticks
                width: parent.width
            }
            PushButton {
                anchors.left: parent.left
                enabled: !sheet.volunteer.task.busy && folder.folder !== ""
                objectName: "request-write"
                text: qsTr("Write the file")

                onClicked: sheet.volunteer.requestTo(folder.folder)
            }
            WhatCame {
                name: "request"
                task: sheet.volunteer.task
                width: parent.width

                onCame: what => area.revealSoon(what)
            }
        }
    }
}
