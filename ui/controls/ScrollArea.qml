import QtQuick
import QtQuick.Templates as T

/* A page that may be higher than its place, with a bar in its margin; `centred` where it is not. What the keyboard speaks to stays in sight. */
Flickable {
    id: area

    default property alias content: column.data
    property real columnWidth: width
    readonly property Item focused: Window.activeFocusItem
    property real margin: Theme.margin
    property alias bottomSpace: column.bottomPadding
    property bool centred: false
    property alias spacing: column.spacing
    property alias topSpace: column.topPadding

    function holds(item: Item): bool {
        for (let above = item; above; above = above.parent) {
            if (above === column)
                return true;
        }
        return false;
    }
    function reveal(item: Item) {
        const top = item.mapToItem(column, 0, 0).y - Theme.px(40);
        const bottom = top + item.height + Theme.px(52);
        if (top < contentY)
            contentY = Math.max(0, top);
        else if (bottom > contentY + height)
            contentY = Math.min(contentHeight - height, bottom - height);
    }
    // The same for what has just come: it is laid out with the next frame.
    function revealSoon(item: Item) {
        soon.item = item;
        soon.restart();
    }
    // The keys that move through a text; everything else is left to others.
    function turn(event: KeyEvent) {
        const step = ({
                [Qt.Key_Down]: Theme.px(80),
                [Qt.Key_Up]: -Theme.px(80),
                [Qt.Key_PageDown]: height * 0.9,
                [Qt.Key_PageUp]: -height * 0.9,
                [Qt.Key_End]: contentHeight,
                [Qt.Key_Home]: -contentHeight
            })[event.key] ?? 0;
        event.accepted = step !== 0 && interactive;
        if (event.accepted)
            contentY = Math.max(0, Math.min(contentHeight - height, contentY + step));
    }
    function revealFocused() {
        if (holds(focused))
            reveal(focused);
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: column.height
    contentWidth: width
    flickableDirection: Flickable.VerticalFlick
    interactive: contentHeight > height

    Keys.onPressed: event => turn(event)
    onFocusedChanged: revealFocused()
    onHeightChanged: revealFocused()

    Timer {
        id: soon

        property Item item

        interval: 50

        onTriggered: area.reveal(item)
    }

    T.ScrollBar.vertical: T.ScrollBar {
        Accessible.ignored: true
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
        y: area.centred ? Math.max(0, (area.height - height) / 2) : 0
    }
}
