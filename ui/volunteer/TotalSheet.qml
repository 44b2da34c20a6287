import QtQuick
import ui.controls
import ui.items

/* The code as large as the screen allows, whole, so that a telephone reads it in the sun; beside or below it the same in words. */
SheetFrame {
    id: sheet

    readonly property bool isWide: place.width > place.height
    required property string label
    required property TotalModel total

    title: qsTr("Rally total")

    Component.onCompleted: total.renew()

    Item {
        id: place

        anchors.fill: parent

        QrCode {
            id: picture

            readonly property string code: sheet.total.code
            readonly property real room: sheet.isWide ? Math.min(place.height, place.width * 0.62) : Math.min(place.width, place.height * 0.62)

            Accessible.name: qsTr("Code of the rally total")
            Accessible.role: Accessible.Graphic
            anchors.left: parent.left
            anchors.leftMargin: sheet.isWide ? Theme.gap : (place.width - width) / 2
            anchors.top: parent.top
            anchors.topMargin: Theme.gap
            height: width
            objectName: "total-code"
            width: room - 2 * Theme.gap

            onCodeChanged: spell(code)
            Component.onCompleted: spell(code)
        }
        ScrollArea {
            anchors.bottom: parent.bottom
            anchors.left: sheet.isWide ? picture.right : parent.left
            anchors.right: parent.right
            anchors.top: sheet.isWide ? parent.top : picture.bottom
            bottomSpace: Theme.space
            columnWidth: Theme.px(760)
            spacing: Theme.gap
            topSpace: Theme.gap

            Problem {
                objectName: "total-trouble"
                text: [sheet.total.task.sentence, sheet.total.task.nextStep].join(" ").trim()
                width: parent.width
            }
            Words {
                color: Theme.faded
                text: sheet.label
                width: parent.width
            }
            Words {
                font.pixelSize: Theme.heading
                font.weight: Font.Bold
                objectName: "total-signatures"
                text: sheet.total.signatures
                visible: text !== ""
                width: parent.width
            }
            Words {
                objectName: "total-entries"
                text: sheet.total.entries
                visible: text !== ""
                width: parent.width
            }
            Repeater {
                model: [qsTr("Photograph the code with any telephone, all of it and without glare. One picture may show several devices."), qsTr("Send the picture to whoever adds up the rally. No network is needed to read it."), qsTr("If the device is lost, the organisers know from it how many signatures are missing."), qsTr("Who signs later is in the next code only.")]

                Words {
                    required property string modelData

                    color: Theme.faded
                    text: modelData
                    width: parent.width
                }
            }
        }
    }
}
