import QtQuick

/* Something to read above the page: a title, a way back, and the rest to scroll through. */
SheetFrame {
    id: sheet

    default property alias reading: area.content

    function revealSoon(item: Item) {
        area.revealSoon(item);
    }

    Keys.onPressed: event => area.turn(event)

    ScrollArea {
        id: area

        bottomSpace: Theme.margin
        columnWidth: Theme.px(760)
        height: parent.height
        objectName: "reading"
        topSpace: Theme.space
        width: parent.width
    }
}
