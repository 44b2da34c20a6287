pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import ui
import ui.controls
import ui.library
import ui.signing
import ui.volunteer

/* The one window. What lies on it depends on who may be where; the on-screen keyboard lies beneath, never mirrored. */
Window {
    id: window

    required property AccessModel access
    required property Awake awake
    required property AlongModel along
    required property AloudModel aloud
    required property CampaignModel campaign
    required property ChoiceModel choice
    required property ClosingModel closing
    required property CounterModel counter
    required property DetailsModel details
    required property EnteringModel entering
    required property HealthModel health
    required property IdleWatch idle
    readonly property bool isFirst: ["screen", "set_up", "pin"].includes(access.place)
    readonly property bool isForSigners: ["signing", "practice"].includes(access.place)
    required property Keyboard keyboard
    required property Languages languages
    required property LibraryModel library
    required property Look look
    required property NumbersModel numbers
    required property PrintingModel printing
    required property RecoveryModel recovery
    required property SafetyModel safety
    required property ScreenSize screenSize
    required property SetUpModel setUp
    required property SigningModel signing
    required property SticksModel sticks
    required property ThanksModel thanks
    required property TotalModel total
    required property VolunteerModel volunteer
    // whoever is in the middle of signing finishes
    readonly property bool isOutOfPower: isForSigners && power.empty && signing.step === "attract"
    readonly property real longer: Math.max(width, height)
    readonly property real shorter: Math.min(width, height)
    required property Power power
    required property bool windowed
    required property WithdrawModel withdraw

    color: Theme.ground
    flags: windowed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    height: 800
    minimumHeight: 480
    minimumWidth: 480
    title: qsTr("Rally Kiosk")
    visibility: windowed ? Window.Windowed : Window.FullScreen
    width: 1280

    // The way out of a device that is open is the volunteer's page.
    Component.onCompleted: {
        if (Application.styleHints.accessibility.contrastPreference === Qt.HighContrast)
            look.follow();
    }
    onIsFirstChanged: {
        // told of the first page, too, when it comes
        if (!isFirst)
            later.finish();
    }
    onClosing: close => close.accepted = window.windowed || !window.access.isOpen

    // As large as the window allows, and no smaller than fingers need, as long as there is room for a page at all.
    Binding {
        property: "scale"
        target: Theme
        value: Math.max(0.85, Math.min(window.shorter / 600, window.longer / 1024), Math.min(window.screenSize.leastScale, window.shorter / 380, window.longer / 620))
    }
    Binding {
        property: "variant"
        target: Theme
        value: window.look.variant
    }
    Binding {
        property: "textStep"
        target: Theme
        value: window.look.textStep
    }
    Binding {
        property: "moves"
        target: Theme
        value: window.look.moves
    }
    Binding {
        property: "byKeys"
        target: Theme
        value: window.keyboard.leads
    }
    Item {
        id: scene

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: window.languages.rightToLeft
        anchors.bottom: keys.top
        anchors.left: parent.left
        anchors.leftMargin: practice.edge
        anchors.right: parent.right
        anchors.rightMargin: practice.edge
        anchors.top: parent.top
        anchors.topMargin: practice.bar + strip.height
        enabled: !window.closing.counts

        PageLoader {
            readonly property string page: ({
                    "screen": "ScreenPage",
                    "set_up": "SetUpPage",
                    "pin": "PinPage",
                    "corner": "PinPage",
                    "locked": "PinPage"
                })[window.access.place] ?? ""

            // By name: the first page would wait for all the others.
            function turn() {
                const parts = {
                    "ScreenPage": {
                        "access": window.access,
                        "languages": window.languages,
                        "screen": window.screenSize
                    },
                    "SetUpPage": {
                        "access": window.access,
                        "languages": window.languages,
                        "setUp": window.setUp
                    },
                    "PinPage": {
                        "access": window.access,
                        "closing": window.closing,
                        "health": window.health,
                        "languages": window.languages,
                        "recovery": window.recovery,
                        "sticks": window.sticks,
                        "volunteer": window.volunteer
                    }
                };
                setSource(page === "" ? "" : Qt.resolvedUrl(`volunteer/${page}.qml`), parts[page] ?? {});
            }

            anchors.fill: parent
            current: !window.isForSigners && !volunteers.current
            focus: current

            Component.onCompleted: turn()
            onPageChanged: turn()
        }
        ExpectedPage {
            id: signers

            current: window.isForSigners && !window.isOutOfPower
            expected: true
            sourceComponent: later.parts?.signers ?? null
        }
        ExpectedPage {
            id: volunteers

            current: window.access.place === "volunteer"
            expected: ["corner", "volunteer"].includes(window.access.place)
            sourceComponent: later.parts?.volunteers ?? null
        }
        PageLoader {
            anchors.fill: parent
            current: window.isOutOfPower
            focus: current
            sourceComponent: current ? powerPage : null
        }
        IdleWarning {
            anchors.fill: parent
            countdown: window.idle.countdown
        }
    }
    PowerStrip {
        id: strip

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: practice.bar
        power: window.power
    }
    Loader {
        id: keys

        anchors.bottom: parent.bottom
        anchors.bottomMargin: practice.edge
        anchors.left: parent.left
        anchors.leftMargin: practice.edge
        anchors.right: parent.right
        anchors.rightMargin: practice.edge
        sourceComponent: later.parts?.keys ?? null
    }
    ReadAhead {
        id: later

        objectName: "later"
        source: Qt.resolvedUrl("Later.qml")
        window: window
    }
    PracticeFrame {
        id: practice

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: window.languages.rightToLeft
        anchors.fill: parent
        visible: window.signing.practising && window.isForSigners

        onEnded: window.access.endPractice()
    }
    Attention {
        access: window.access
        idle: window.idle
        library: window.library
        signing: window.signing
        volunteer: window.volunteer
    }
    SheetLoader {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: window.languages.rightToLeft
        active: window.closing.counts
        anchors.fill: parent

        // by name: the first page would wait for it
        onActiveChanged: {
            if (active)
                setSource(Qt.resolvedUrl("volunteer/ClosingPage.qml"), {
                    "closing": window.closing
                });
        }
    }
    Component {
        id: powerPage

        PowerPage {
            access: window.access
            power: window.power
        }
    }
}
