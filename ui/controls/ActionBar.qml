import QtQuick
import QtQuick.Layouts

/* Always in sight below a page: the one thing to do next, at its end, and beside it or above it whatever else there is. */
Rectangle {
    id: bar

    default property alias content: grid.data
    readonly property bool isWide: width > Theme.px(760)

    color: Theme.card
    implicitHeight: grid.implicitHeight + 2 * Theme.px(12)

    Rectangle {
        color: Theme.line
        height: Theme.hair
        width: parent.width
    }
    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.space
        columns: bar.isWide ? 2 : 1
        rowSpacing: Theme.tiny
    }
}
