pragma Singleton

import QtQuick

/* The arrow keys in a group of choices: from one to its neighbour, towards where the arrow points. */
QtObject {
    function move(item: Item, event: KeyEvent) {
        const forward = item.LayoutMirroring.enabled ? Qt.Key_Left : Qt.Key_Right;
        const backward = item.LayoutMirroring.enabled ? Qt.Key_Right : Qt.Key_Left;
        if (event.key === forward || event.key === Qt.Key_Down)
            event.accepted = take(item, true);
        else if (event.key === backward || event.key === Qt.Key_Up)
            event.accepted = take(item, false);
        else
            event.accepted = false;
    }
    function take(item: Item, forward: bool): bool {
        const next = item.nextItemInFocusChain(forward);
        const isNeighbour = next !== null && next !== item && next.parent === item.parent;
        if (isNeighbour)
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        return isNeighbour;
    }
}
