import QtQuick
import ui.controls

/* For the volunteer, on every page: the battery is going. */
Rectangle {
    id: strip

    required property Power power

    color: Theme.alarmTint
    height: visible ? words.height + 2 * Theme.tiny : 0
    visible: power.low

    Words {
        id: words

        Accessible.role: Accessible.AlertMessage
        anchors.left: parent.left
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.alarm
        font.pixelSize: Theme.small
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        objectName: "power-strip"
        text: qsTr("Battery: %1 %. Volunteers, please plug this device in.").arg(strip.power.charge)
    }
}
