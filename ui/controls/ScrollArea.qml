import QtQuick
import QtQuick.Templates as T

/* A page higher than its place. It keeps the field that is being filled in in sight. */
Flickable {
    id: area

    default property alias content: column.data
    property alias spacing: column.spacing

    function reveal(item: Item) {
        const top = item.mapToItem(column, 0, 0).y;
        const room = height - Theme.gap;
        if (top < contentY + Theme.gap)
            contentY = Math.max(0, top - Theme.gap);
        else if (top + item.height > contentY + room)
            contentY = Math.min(contentHeight - height, top + item.height - room);
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: column.height
    contentWidth: width
    flickableDirection: Flickable.VerticalFlick
    interactive: contentHeight > height

    T.ScrollBar.vertical: T.ScrollBar {
        id: bar

        implicitWidth: Theme.px(8)
        policy: area.interactive ? T.ScrollBar.AlwaysOn : T.ScrollBar.AlwaysOff
        visible: area.interactive

        contentItem: Rectangle {
            color: Theme.edge
            implicitWidth: Theme.px(6)
            radius: width / 2
        }
    }

    Column {
        id: column

        spacing: Theme.space
        width: area.width - (area.interactive ? Theme.px(18) : 0)
    }
}
