import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

/* Turns to the other side of the keyboard. It writes nothing. */
Key {
    functionKey: true
    highlighted: true
}
