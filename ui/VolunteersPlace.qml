import QtQuick
import ui.volunteer

/* What lies on the window while a volunteer has it; see SignersPlace. */
VolunteerPage {
    id: place

    required property Main window

    access: window.access
    awake: window.awake
    campaign: window.campaign
    choice: window.choice
    languages: window.languages
    look: window.look
    screen: window.screenSize
    signing: window.signing
    volunteer: window.volunteer
}
