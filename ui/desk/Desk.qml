pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import ui
import ui.controls
import ui.desk.editor

/* The organiser's window: first the way in, then the pages. */
Window {
    id: window

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
    required property FirstHourModel firstHour
    required property HelpersModel helpers
    required property IntakeModel intake
    required property KeepingModel keeping
    required property KeyReturnModel keyReturn
    required property Keyboard keyboard
    required property Languages languages
    required property LettersModel letters
    required property OverviewModel overview
    required property PersonsModel persons
    required property ReviewModel review
    required property SavingModel saving
    required property SignaturesModel signatures
    required property SquareModel square

    color: Theme.ground
    height: 800
    minimumHeight: 520
    minimumWidth: 800
    title: qsTr("Rally Kiosk: desk")
    visible: true
    width: 1280

    // Read at arm's length and pointed at with a mouse: smaller than what a finger meets in the street.
    Binding {
        property: "scale"
        target: Theme
        value: Math.max(0.72, Math.min(window.height / 900, window.width / 1440))
    }
    Binding {
        property: "byKeys"
        target: Theme
        value: window.keyboard.leads
    }
    FocusCare {
    }
    Item {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: window.languages.rightToLeft
        anchors.fill: parent

        PageLoader {
            anchors.fill: parent
            focus: true
            sourceComponent: window.door.open ? pages : window.firstHour.step !== "" ? hour : window.keyReturn.shown ? back : window.campaigns.alone ? writing : way
        }
    }
    Component {
        id: way

        DoorPage {
            campaigns: window.campaigns
            door: window.door
            firstHour: window.firstHour
            keyReturn: window.keyReturn
            languages: window.languages
        }
    }
    Component {
        id: back

        KeyReturnPage {
            keyReturn: window.keyReturn
            languages: window.languages
        }
    }
    Component {
        id: writing

        WritingPage {
            build: window.build
            campaigns: window.campaigns
            editor: window.editor
            languages: window.languages
        }
    }
    Component {
        id: hour

        FirstHourPage {
            firstHour: window.firstHour
            languages: window.languages
        }
    }
    Component {
        id: pages

        DeskPages {
            alarms: window.alarms
            build: window.build
            campaigns: window.campaigns
            contacts: window.contacts
            deliveries: window.deliveries
            devices: window.devices
            door: window.door
            draft: window.draft
            events: window.events
            editor: window.editor
            helpers: window.helpers
            intake: window.intake
            keeping: window.keeping
            languages: window.languages
            letters: window.letters
            overview: window.overview
            persons: window.persons
            review: window.review
            saving: window.saving
            signatures: window.signatures
            square: window.square
        }
    }
}
