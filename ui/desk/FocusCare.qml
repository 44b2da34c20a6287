import QtQuick

/* Keeps the focus on something that is seen: where a control was made anew, on the one that has its name now; where it has gone, on the next.
   One that is only disabled for a while gets it back by itself. */
Item {
    id: care

    readonly property Item focused: Window.activeFocusItem
    readonly property bool rests: isStop(focused)
    // the name of what has the focus, or had it last
    property string name: ""

    function find(item: Item): Item {
        if (!item.visible || item.objectName === name)
            return item.visible ? item : null;
        for (let place = 0; place < item.children.length; ++place) {
            const found = find(item.children[place]);
            if (found !== null)
                return found;
        }
        return null;
    }
    function isStop(item: Item): bool {
        return item !== null && item.visible && item.activeFocusOnTab;
    }
    function restore() {
        if (rests || focused === null)
            return;
        const again = name !== "" ? find(Window.contentItem) : null;
        if (again === null)
            focused.nextItemInFocusChain(true).forceActiveFocus(Qt.OtherFocusReason);
        else if (again.enabled)
            again.forceActiveFocus(Qt.OtherFocusReason);
    }

    onFocusedChanged: {
        if (isStop(focused))
            name = focused.objectName;
    }
    onRestsChanged: {
        if (!rests)
            Qt.callLater(restore);
    }
}
