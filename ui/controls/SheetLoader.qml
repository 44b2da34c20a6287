import QtQuick

/* Something above a page. When it goes, the keyboard speaks to the page again, where it did before. */
PageLoader {
    id: place

    property Item before: null
    readonly property Item focused: Window.activeFocusItem

    function goBack() {
        if (before !== null)
            before.forceActiveFocus(Qt.OtherFocusReason);
    }

    asynchronous: true

    onActiveChanged: {
        if (!active)
            Qt.callLater(goBack);
    }
    onFocusedChanged: {
        if (!active && focused !== null && focused.activeFocusOnTab)
            before = focused;
    }
}
