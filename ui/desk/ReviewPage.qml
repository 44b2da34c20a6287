pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* What a person has to decide: who is one person, what looks odd, what could not be opened, what looks like an attack. */
DeskPage {
    id: page

    required property AlarmsModel alarms
    required property ReviewModel review
    readonly property bool hasCase: review.progress !== ""
    property string shown: "cases"

    // The focus follows, so that it stays where it is seen.
    function show(part: string, chip: Item) {
        shown = part;
        const place = part === "cases" && hasCase ? cases : chip;
        place.forceActiveFocus(Qt.OtherFocusReason);
    }

    help: qsTr("Decide what only a person can decide. Everything counts as it is until then, and every decision can be undone.")
    title: qsTr("Review")

    Component.onCompleted: {
        review.look();
        alarms.renew();
    }
    Component.onDestruction: review.leave()
    Keys.onPressed: event => {
        // a key that is held decides once
        if (shown === "cases" && event.modifiers === Qt.NoModifier && !event.isAutoRepeat)
            event.accepted = review.key(event.key, event.nativeScanCode);
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: [["cases", qsTr("Signatures"), page.review.waiting], ["quarantine", qsTr("Quarantine"), page.alarms.quarantined], ["alarms", qsTr("Alarms"), page.alarms.alarms.length]]

            Chip {
                required property var modelData

                checkable: true
                checked: page.shown === modelData[0]
                objectName: "review-show-" + modelData[0]
                text: modelData[2] > 0 ? modelData[1] + " (" + modelData[2].toLocaleString(Qt.locale(), "f", 0) + ")" : modelData[1]

                onClicked: page.show(modelData[0], this)
            }
        }
    }
    Alert {
        readonly property var trouble: [page.review.task, page.review.looking, page.review.reading].find(task => task.sentence !== "") ?? null

        Layout.fillWidth: true
        nextStep: trouble?.nextStep ?? ""
        objectName: "review-trouble"
        sentence: trouble?.sentence ?? ""
    }
    CaseView {
        id: cases

        Layout.fillHeight: true
        Layout.fillWidth: true
        // the keys decide as soon as there is something to decide
        focus: page.hasCase
        review: page.review
        visible: page.shown === "cases"
    }
    QuarantineList {
        Layout.fillHeight: true
        Layout.fillWidth: true
        alarms: page.alarms
        visible: page.shown === "quarantine"
    }
    AlarmList {
        Layout.fillHeight: true
        Layout.fillWidth: true
        alarms: page.alarms
        visible: page.shown === "alarms"
    }
}
