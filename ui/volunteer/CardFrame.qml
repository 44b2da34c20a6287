import QtQuick
import ui.controls

/* As wide as a bank card, once it is so. Its height says nothing. */
Rectangle {
    id: card

    Accessible.description: qsTr("Its left and right edges count.")
    Accessible.name: qsTr("Frame for a bank card")
    Accessible.role: Accessible.Graphic
    border.color: Theme.accent
    border.width: Theme.thick
    color: Theme.card
    radius: width * 0.037

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: parent.width * 0.12
        anchors.verticalCenter: parent.verticalCenter
        border.color: Theme.edge
        border.width: Theme.thin
        color: Theme.shade
        height: width * 0.8
        radius: width * 0.15
        visible: parent.height > 2 * height
        width: parent.width * 0.13
    }
}
