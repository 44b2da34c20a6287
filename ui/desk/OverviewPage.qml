pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* How many signed, for what, when and where; also while files come in. */
DeskPage {
    id: page

    required property EventsModel events
    required property IntakeModel intake
    // whether the events lie above the page
    property bool merges: false
    required property OverviewModel overview
    // what is written into files: the properties of their sheet; null while nothing is
    property var saved: null
    required property SavingModel saving

    covered: merges || saved !== null
    help: qsTr("How each campaign stands. The numbers always add up to the entries that were taken in.")
    title: qsTr("Overview")

    onMergesChanged: {
        if (merges)
            sheets.setSource(Qt.resolvedUrl("EventsSheet.qml"), {
                "events": events
            });
    }

    onSavedChanged: {
        if (saved !== null)
            files.setSource(Qt.resolvedUrl("SavingSheet.qml"), Object.assign({
                "saving": saving
            }, saved));
    }

    Timer {
        interval: 1500
        repeat: true
        running: page.intake.task.busy

        onTriggered: page.overview.follow()
    }
    WorkBar {
        Layout.fillWidth: true
        task: page.intake.task
        words: page.intake.doing
    }
    Alert {
        Layout.fillWidth: true
        nextStep: page.overview.task.nextStep
        objectName: "overview-trouble"
        sentence: page.overview.task.sentence
    }
    Words {
        Layout.fillWidth: true
        color: Theme.faded
        objectName: "overview-none"
        text: qsTr("Nothing was taken in yet. Go to “Import” with the first files from your devices.")
        visible: page.overview.empty
    }
    PushButton {
        objectName: "overview-events"
        text: qsTr("Events …")
        visible: page.overview.begun

        onClicked: page.merges = true
    }
    ScrollArea {
        Layout.fillHeight: true
        Layout.fillWidth: true
        // beside the bar, and in line with the title
        Layout.leftMargin: -margin
        margin: Theme.gap
        objectName: "overview-area"
        spacing: Theme.space

        Repeater {
            model: page.overview.campaigns

            CampaignStanding {
                required property var row

                campaign: row
                width: parent.width

                onSaved: page.saved = {
                    "campaign": row.campaign,
                    "what": row.title
                }
            }
        }
    }

    above: [
        SheetLoader {
            id: sheets

            active: page.merges
            anchors.fill: parent
            enabled: page.saved === null
        },
        SheetLoader {
            id: files

            active: page.saved !== null
            anchors.fill: parent
        }
    ]

    Connections {
        function onClosed() {
            page.merges = false;
        }
        function onPaged(rally: var) {
            page.saved = {
                "rally": rally.id,
                "what": "\u2068" + rally.name + "\u2069 · " + rally.where
            };
        }

        ignoreUnknownSignals: true
        target: sheets.item
    }
    Connections {
        function onClosed() {
            page.saved = null;
        }

        ignoreUnknownSignals: true
        target: files.item
    }
}
