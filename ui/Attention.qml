import QtQuick
import ui
import ui.signing
import ui.volunteer

/* What the kiosk does when nobody touches it: a form is warned about and erased, a page that holds nothing just goes back. */
QtObject {
    id: attention

    required property AccessModel access
    required property IdleWatch idle
    required property Languages languages
    readonly property string mode: {
        switch (access.place) {
        case "signing":
            return signing.step === "you" || signing.step === "choose" ? "warn" : signing.step === "attract" ? "quiet" : "rest";
        case "corner":
            return "quiet";
        case "volunteer":
            return "warn";
        }
        return "rest";
    }
    required property SigningModel signing
    readonly property Connections watch: Connections {
        function onExpired() {
            attention.signing.erase();
            attention.access.backToSigning();
        }

        target: attention.idle
    }

    function heed() {
        if (mode === "warn")
            idle.watch();
        else if (mode === "quiet")
            idle.watchQuietly();
        else
            idle.rest();
    }

    Component.onCompleted: heed()
    onModeChanged: heed()
}
