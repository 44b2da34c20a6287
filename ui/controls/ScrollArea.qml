import QtQuick
import QtQuick.Templates as T

/* A page higher than its place, with a bar in its margin. It keeps the field that is being filled in in sight. */
Flickable {
    id: area

    default property alias content: column.data
    property real columnWidth: width
    property real margin: Theme.margin
    property alias bottomSpace: column.bottomPadding
    property alias spacing: column.spacing
    property alias topSpace: column.topPadding

    function reveal(item: Item) {
        const top = item.mapToItem(column, 0, 0).y;
        if (top - Theme.gap < contentY)
            contentY = Math.max(0, top - Theme.gap);
        else if (top + item.height + Theme.gap > contentY + height)
            contentY = Math.min(contentHeight - height, top + item.height + Theme.gap - height);
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: column.height
    contentWidth: width
    flickableDirection: Flickable.VerticalFlick
    interactive: contentHeight > height

    T.ScrollBar.vertical: T.ScrollBar {
        implicitWidth: Theme.px(10)
        padding: Theme.px(2)
        policy: T.ScrollBar.AlwaysOn
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
        width: Math.min(area.columnWidth, area.width - 2 * area.margin)
        x: (area.width - width) / 2
    }
}
