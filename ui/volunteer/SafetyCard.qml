import QtQuick
import ui.controls

/* The one thing a volunteer must know before going home. */
Rectangle {
    id: card

    required property VolunteerModel volunteer
    readonly property bool isExported: volunteer.unexported === 0
    readonly property bool isSafe: volunteer.unsafe === 0

    color: isSafe ? Theme.tint : Theme.alarmTint
    implicitHeight: Math.max(words.height, Theme.px(56)) + 2 * Theme.px(16)
    radius: Theme.radius

    Symbol {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.space
        anchors.verticalCenter: parent.verticalCenter
        color: card.isSafe ? Theme.accent : Theme.alarm
        name: card.isSafe ? "shield" : "warning"
        size: Theme.px(48)
    }
    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.space
        anchors.right: parent.right
        anchors.rightMargin: Theme.space
        anchors.verticalCenter: parent.verticalCenter

        Words {
            font.pixelSize: Theme.heading
            font.weight: Font.Bold
            objectName: "volunteer-safety"
            text: card.isSafe ? qsTr("All is safe.") : card.isExported ? qsTr("%Ln signature(s) are exported and wait for the organisers’ answer.", "", card.volunteer.unsafe) : qsTr("%Ln signature(s) are only on this device.", "", card.volunteer.unexported)
            width: parent.width
        }
        Words {
            text: card.isSafe ? qsTr("%Ln signature(s) of this device are at the organisers’.", "", card.volunteer.safe) : card.isExported ? qsTr("Bring them the export. Until they answer, everything stays here.") : qsTr("Export them before you go home.")
            width: parent.width
        }
        Words {
            color: Theme.alarm
            font.weight: Font.Medium
            objectName: "volunteer-overdue"
            text: qsTr("For %Ln day(s) the organisers have acknowledged nothing. Ask them for their answer.", "", card.volunteer.overdue)
            visible: card.volunteer.overdue > 0
            width: parent.width
        }
        Words {
            color: Theme.alarm
            font.weight: Font.Medium
            text: card.volunteer.stopped
            visible: text !== ""
            width: parent.width
        }
    }
}
