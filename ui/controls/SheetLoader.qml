import QtQuick

/* Something above a page. When it goes, the keyboard speaks to the page again, where it did before. */
PageLoader {
    id: place

    property Item before: null
    readonly property Item focused: Window.activeFocusItem
    // whether it has gone just now: where the focus falls meanwhile is nobody's choice
    property bool leaves: false

    function goBack() {
        leaves = false;
        if (before !== null)
            before.forceActiveFocus(Qt.OtherFocusReason);
    }

    asynchronous: true

    onActiveChanged: {
        leaves = !active;
        if (leaves)
            Qt.callLater(goBack);
    }
    onFocusedChanged: {
        if (!active && !leaves && focused !== null && focused.activeFocusOnTab)
            before = focused;
    }
}
