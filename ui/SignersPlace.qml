import QtQuick
import ui.signing

/* What lies on the window while signers have it. It is read from its own file: nobody waits for it at the start. */
SigningPages {
    id: place

    required property Main window

    access: window.access
    along: window.along
    aloud: window.aloud
    campaign: window.campaign
    choice: window.choice
    counter: window.counter
    details: window.details
    keyboard: window.keyboard
    languages: window.languages
    library: window.library
    look: window.look
    signing: window.signing
    thanks: window.thanks
    withdraw: window.withdraw
}
