import QtQuick
import ui.controls

/* A group of things that belong together, under its title. */
Rectangle {
    id: panel

    default property alias content: column.data
    property string title

    border.color: Theme.line
    border.width: Theme.hair
    color: Theme.card
    implicitHeight: column.height + 2 * Theme.space
    radius: Theme.radius

    Column {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.space
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.gap

        Heading {
            text: panel.title
            width: parent.width
        }
    }
}
