import QtQuick

/* A list whose rows have buttons. Only rows in sight are there for the tabulator: arrows lead from row to row, to the very last. */
ListView {
    id: list

    // the place of the row that has the focus; behind the last for what stands below all rows, -1 while it is elsewhere
    function place(): int {
        let item = Window.activeFocusItem;
        while (item !== null && item.parent !== contentItem)
            item = item.parent;
        return item === null ? -1 : item === footerItem ? count : indexAt(item.x + 1, item.y + 1);
    }
    function stop(row: Item): Item {
        const first = row.activeFocusOnTab ? row : row.nextItemInFocusChain(true);
        let item = first;
        while (item !== null && item !== row)
            item = item.parent;
        return item === null || !first.enabled ? null : first;
    }
    function show(place: int): Item {
        if (place === count) {
            positionViewAtEnd();
            return footerItem;
        }
        positionViewAtIndex(place, ListView.Contain);
        return itemAtIndex(place);
    }
    function go(by: int): bool {
        const from = place();
        const last = footerItem !== null && footerItem.visible ? count : count - 1;
        for (let to = from + by; from >= 0 && to >= 0 && to <= last; to += by) {
            const next = stop(show(to));
            if (next !== null) {
                next.forceActiveFocus(Qt.TabFocusReason);
                break;
            }
        }
        return from >= 0;
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true

    Keys.onDownPressed: event => event.accepted = go(1)
    Keys.onUpPressed: event => event.accepted = go(-1)
}
