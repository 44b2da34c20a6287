import QtQuick
import ui.controls

/* For what cannot be undone: pressed once it asks, pressed again it does. It forgets after a while. */
PushButton {
    id: button

    required property string act
    required property string ask
    property bool asks: false

    signal sure

    text: asks ? ask : act
    symbol: asks ? "warning" : ""

    onClicked: {
        if (asks)
            sure();
        asks = !asks;
    }
    onEnabledChanged: asks = false

    Timer {
        interval: 6000
        running: button.asks

        onTriggered: button.asks = false
    }
}
