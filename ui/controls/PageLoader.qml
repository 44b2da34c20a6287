import QtQuick

/* The page that is on the screen now. It comes gently where the theme moves, and the keyboard speaks to it at once.
   A page that is not `current` is made ahead of its time, bit by bit, so that nobody waits for it. */
Loader {
    id: place

    property bool current: true
    property bool hadPage: false

    function come() {
        enter(item as Item);
        if (Theme.moves && hadPage)
            arrival.restart();
        hadPage = true;
    }
    // Where a page says nothing of its own, its first control has the focus.
    function enter(page: Item) {
        page.forceActiveFocus(Qt.TabFocusReason);
        const first = page.nextItemInFocusChain(true);
        if (!holdsFocus(page) && first !== null)
            first.forceActiveFocus(Qt.TabFocusReason);
    }
    function holdsFocus(page: Item): bool {
        let item = place.Window.activeFocusItem;
        while (item !== null && item.parent !== page)
            item = item.parent;
        return item !== null;
    }

    asynchronous: !current
    visible: current

    onLoaded: {
        if (visible)
            come();
    }
    onVisibleChanged: {
        if (visible && item !== null)
            come();
    }

    NumberAnimation {
        id: arrival

        duration: 160
        easing.type: Easing.OutCubic
        from: 0
        property: "opacity"
        target: place
        to: 1
    }
}
