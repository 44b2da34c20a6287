import QtQuick
import ui
import ui.library
import ui.signing
import ui.volunteer

/* What the kiosk does when nobody touches it: a form or a reader is warned and erased, a page that holds nothing just goes back. */
QtObject {
    id: attention

    required property AccessModel access
    required property IdleWatch idle
    required property LibraryModel library
    required property SigningModel signing
    required property VolunteerModel volunteer
    readonly property Connections watch: Connections {
        function onExpired() {
            attention.signing.erase();
            // Whoever comes to the pages of signers meanwhile would lose their form when the volunteer's work ends.
            if (!attention.volunteer.task.busy)
                attention.access.backToSigning();
            // Work that goes on keeps a page where it is: then it is watched again.
            attention.whereChanged();
        }

        target: attention.idle
    }
    readonly property string where: !["signing", "practice"].includes(access.place) ? access.place : library.isOpen ? "library" : signing.step

    Component.onCompleted: whereChanged()
    onWhereChanged: {
        if (["you", "choose", "library", "volunteer"].includes(where))
            idle.watch();
        else if (["attract", "corner", "screen"].includes(where))
            idle.watchQuietly();
        else
            idle.rest();
    }
}
