import QtQuick
import ui.controls

/* A box as it is ticked on paper: Space or X ticks, Enter goes on. */
TickBox {
    id: box

    required property string name

    signal done

    objectName: "enter-" + name

    Keys.onEnterPressed: done()
    Keys.onPressed: event => {
        event.accepted = event.text.toLowerCase() === "x";
        if (event.accepted)
            toggle();
    }
    Keys.onReturnPressed: done()
}
