import QtQuick
import ui.controls

/* A page that is made before anybody asks for it: begun once the page on the screen is drawn, then bit by bit, so that nobody
   waits. It is taken apart when it is expected no more. */
PageLoader {
    id: place

    property bool begun: false
    // while it is `current`, too
    required property bool expected

    // Whatever it holds is gone; it is made anew for the next person.
    function renew() {
        begun = false;
    }

    active: current || expected && begun
    anchors.fill: parent
    focus: current
    hadPage: true

    onCurrentChanged: {
        if (current)
            begun = true;
    }
    onExpectedChanged: {
        if (!expected)
            begun = false;
    }

    Timer {
        interval: 100
        running: place.expected && !place.begun

        onTriggered: place.begun = true
    }
}
