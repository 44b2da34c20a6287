pragma Singleton

import QtQuick
import QtQuick.Templates as T

/* What keys do to controls on every system alike. */
QtObject {
    // An arrow goes from one choice to its neighbour, towards where it points.
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
    // A key that is held presses once.
    function press(button: T.AbstractButton, event: KeyEvent) {
        if (!event.isAutoRepeat)
            button.click();
    }
    function take(item: Item, forward: bool): bool {
        const next = item.nextItemInFocusChain(forward);
        const isNeighbour = next !== null && next !== item && next.parent === item.parent;
        if (isNeighbour)
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        return isNeighbour;
    }
}
