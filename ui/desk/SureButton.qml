import QtQuick
import ui.controls

/* For what cannot be undone: pressed once it asks, pressed again it does. A double click only asks: for a moment it hears nothing.
   Escape takes the question back, and so does time. */
PushButton {
    id: button

    required property string act
    required property string ask
    property bool asks: false
    // milliseconds until it does what it asked
    property int pause: 700
    property bool ready: false

    signal sure

    function begin(asking: bool) {
        asks = asking;
        ready = false;
    }

    symbol: asks ? "warning" : ""
    text: asks ? ask : act

    Keys.onEscapePressed: event => {
        event.accepted = asks;
        begin(false);
    }
    onClicked: {
        if (!asks) {
            begin(true);
        } else if (ready) {
            begin(false);
            sure();
        }
    }
    onEnabledChanged: begin(false)

    Timer {
        interval: button.pause
        running: button.asks

        onTriggered: button.ready = true
    }
    Timer {
        interval: 6000
        running: button.asks

        onTriggered: button.begin(false)
    }
}
