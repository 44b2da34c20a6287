pragma ComponentBehavior: Bound

import QtQuick
import ui.controls
import ui.signing
import ui.volunteer

/* What lies on the window after its first page; see ReadAhead. */
QtObject {
    id: later

    readonly property Component keys: ScreenKeyboard {
        id: keys

        keyboard: later.window.keyboard
        languages: later.window.languages
        needless: ["pin", "corner", "locked"].includes(later.window.access.place)

        Binding {
            property: "keysShown"
            target: Theme
            value: keys.shown
        }
        Connections {
            function onCleared() {
                keys.forget();
            }

            target: later.window.signing
        }
        Connections {
            function onForgotten() {
                keys.forget();
            }

            target: later.window.thanks
        }
        Connections {
            function onLeft() {
                Qt.callLater(keys.forget);
            }

            target: later.window.withdraw
        }
        Connections {
            function onLeft() {
                Qt.callLater(keys.forget);
            }
            function onSealed() {
                Qt.callLater(keys.forget);
            }

            target: later.window.entering
        }
        Connections {
            function onClosed() {
                Qt.callLater(keys.forget);
            }

            target: later.window.library
        }
    }
    readonly property Component signers: SigningPages {
        access: later.window.access
        along: later.window.along
        aloud: later.window.aloud
        campaign: later.window.campaign
        choice: later.window.choice
        counter: later.window.counter
        details: later.window.details
        keyboard: later.window.keyboard
        languages: later.window.languages
        library: later.window.library
        look: later.window.look
        safety: later.window.safety
        signing: later.window.signing
        thanks: later.window.thanks
        withdraw: later.window.withdraw
    }
    readonly property Component volunteers: VolunteerPage {
        access: later.window.access
        awake: later.window.awake
        campaign: later.window.campaign
        choice: later.window.choice
        closing: later.window.closing
        health: later.window.health
        languages: later.window.languages
        entering: later.window.entering
        look: later.window.look
        numbers: later.window.numbers
        printing: later.window.printing
        safety: later.window.safety
        power: later.window.power
        screen: later.window.screenSize
        signing: later.window.signing
        sticks: later.window.sticks
        total: later.window.total
        volunteer: later.window.volunteer
    }
    required property Main window
}
