import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.volunteer

/* In place of the pages of signers when the battery is nearly empty and nobody is in the middle of signing. */
FocusScope {
    id: page

    required property AccessModel access
    required property Power power

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    MouseArea {
        anchors.fill: parent
    }
    ColumnLayout {
        anchors.centerIn: parent
        spacing: Theme.space
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(620))

        Symbol {
            Layout.alignment: Qt.AlignHCenter
            color: Theme.alarm
            name: "warning"
            size: Theme.px(72)
        }
        Heading {
            Layout.fillWidth: true
            font.pixelSize: Theme.title
            horizontalAlignment: Text.AlignHCenter
            objectName: "power-words"
            text: qsTr("The battery is nearly empty.")
        }
        Words {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("All signatures are kept. Signing goes on by itself as soon as this device is plugged in.")
        }
        PushButton {
            Layout.alignment: Qt.AlignHCenter
            focus: true
            objectName: "power-volunteer"
            text: qsTr("For volunteers")

            onClicked: page.access.askPin()
        }
    }
}
