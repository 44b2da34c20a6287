pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui
import ui.controls
import ui.desk.editor
import ui.volunteer

/* Where one is and where one can go, beside the page itself. */
FocusScope {
    id: pages

    property string current: "overview"
    required property AlarmsModel alarms
    required property BuildModel build
    required property CampaignsModel campaigns
    required property ContactsModel contacts
    required property DeliveriesModel deliveries
    required property DevicesModel devices
    required property DoorModel door
    required property DraftModel draft
    required property EventsModel events
    required property EditorModel editor
    required property HelpersModel helpers
    required property IntakeModel intake
    required property KeepingModel keeping
    required property Languages languages
    required property LettersModel letters
    required property OverviewModel overview
    required property PersonsModel persons
    required property ReviewModel review
    required property SavingModel saving
    required property SignaturesModel signatures
    required property SquareModel square
    // in the order of a campaign's life
    readonly property list<var> all: [
        {
            "name": "overview",
            "file": "OverviewPage.qml",
            "title": qsTr("Overview"),
            "needs": {
                "events": pages.events,
                "intake": pages.intake,
                "overview": pages.overview,
                "saving": pages.saving
            }
        },
        {
            "name": "campaigns",
            "file": "editor/CampaignsPage.qml",
            "title": qsTr("Campaigns"),
            "needs": {
                "build": pages.build,
                "campaigns": pages.campaigns,
                "editor": pages.editor
            }
        },
        {
            "name": "intake",
            "file": "IntakePage.qml",
            "title": qsTr("Import"),
            "needs": {
                "intake": pages.intake
            }
        },
        {
            "name": "letters",
            "file": "LettersPage.qml",
            "title": qsTr("Letters"),
            "needs": {
                "letters": pages.letters
            }
        },
        {
            "name": "devices",
            "file": "DevicesPage.qml",
            "title": qsTr("Devices"),
            "needs": {
                "devices": pages.devices
            }
        },
        {
            "name": "square",
            "file": "SquarePage.qml",
            "title": qsTr("Rally total"),
            "needs": {
                "square": pages.square
            }
        },
        {
            "name": "signatures",
            "file": "SignaturesPage.qml",
            "title": qsTr("Signatures"),
            "needs": {
                "signatures": pages.signatures
            }
        },
        {
            "name": "review",
            "file": "ReviewPage.qml",
            "title": qsTr("Review"),
            "needs": {
                "alarms": pages.alarms,
                "review": pages.review
            }
        },
        {
            "name": "deliveries",
            "file": "DeliveriesPage.qml",
            "title": qsTr("Deliveries"),
            "needs": {
                "deliveries": pages.deliveries,
                "draft": pages.draft
            }
        },
        {
            "name": "contacts",
            "file": "ContactsPage.qml",
            "title": qsTr("Contacts"),
            "needs": {
                "contacts": pages.contacts
            }
        },
        {
            "name": "persons",
            "file": "PersonsPage.qml",
            "title": qsTr("Withdraw and access"),
            "needs": {
                "persons": pages.persons
            }
        },
        {
            "name": "keeping",
            "file": "KeepingPage.qml",
            "title": qsTr("Retention and audit"),
            "needs": {
                "keeping": pages.keeping
            }
        },
        {
            "name": "helpers",
            "file": "HelpersPage.qml",
            "title": qsTr("Helpers"),
            "needs": {
                "helpers": pages.helpers
            }
        }
    ]

    function go(name: string) {
        const page = all.find(page => page.name === name);
        current = name;
        place.setSource(Qt.resolvedUrl(page.file), page.needs);
    }

    Component.onCompleted: go(current)

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TitleBar {
            Layout.fillWidth: true
            languages: pages.languages
            title: qsTr("Rally Kiosk: desk")

            PushButton {
                objectName: "desk-leave"
                symbol: "lock"
                text: qsTr("Lock")

                onClicked: pages.door.leave()
            }
        }
        RowLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: 0

            Rail {
                Layout.fillHeight: true
                current: pages.current
                pages: pages.all
                waiting: ({
                        "devices": pages.devices.waiting,
                        "review": pages.review.waiting + pages.alarms.alarms.length
                    })

                onChosen: name => pages.go(name)
            }
            PageLoader {
                id: place

                Layout.fillHeight: true
                Layout.fillWidth: true
                focus: true
            }
        }
    }
}
