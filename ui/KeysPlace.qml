import QtQuick
import ui.controls

/* The on-screen keyboard as the window has it. It is large and no page needs it at once: it is read from its own file. */
ScreenKeyboard {
    id: keys

    required property Main window

    keyboard: window.keyboard
    languages: window.languages
    needless: ["pin", "corner"].includes(window.access.place)

    Binding {
        property: "keysShown"
        target: Theme
        value: keys.shown
    }
    Connections {
        function onCleared() {
            keys.forget();
        }

        target: keys.window.signing
    }
    Connections {
        function onForgotten() {
            keys.forget();
        }

        target: keys.window.thanks
    }
    Connections {
        function onLeft() {
            Qt.callLater(keys.forget);
        }

        target: keys.window.withdraw
    }
    Connections {
        function onClosed() {
            Qt.callLater(keys.forget);
        }

        target: keys.window.library
    }
}
