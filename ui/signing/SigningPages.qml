pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui
import ui.controls
import ui.library
import ui.volunteer

/* The pages of signers, one at a time, the next one made while somebody reads or writes. What a signer wrote on is taken
   apart before the attract page is back: nothing of it is there for the next person. The attract page holds nothing of anybody. */
FocusScope {
    id: pages

    required property AccessModel access
    required property AlongModel along
    required property AloudModel aloud
    required property CampaignModel campaign
    required property ChoiceModel choice
    required property CounterModel counter
    required property DetailsModel details
    required property Keyboard keyboard
    required property Languages languages
    required property LibraryModel library
    required property Look look
    required property SafetyModel safety
    property bool looking: false
    required property SigningModel signing
    readonly property string spoken: {
        if (attractPlace.current)
            return (attractPlace.item as AttractPage)?.spoken ?? "";
        return choosePlace.current ? (choosePlace.item as ChoosePage)?.spoken ?? "" : "";
    }
    readonly property string step: signing.step
    required property ThanksModel thanks
    readonly property bool turning: parting.running
    required property WithdrawModel withdraw

    Keys.onEscapePressed: signing.back()
    onStepChanged: {
        if (step === "attract")
            youPlace.renew();
    }
    onSpokenChanged: aloud.hush()

    Connections {
        function onStep_changed() {
            pages.looking = false;
        }

        target: pages.signing
    }
    Connections {
        function onChanging() {
            for (const place of [youPlace, choosePlace, thanksPlace]) {
                if (!place.current)
                    place.renew();
            }
        }

        target: pages.languages
    }
    Timer {
        id: parting

        interval: 16

        onTriggered: pages.signing.next()
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        SigningBar {
            Layout.fillWidth: true
            aloud: pages.aloud
            campaign: pages.campaign
            details: pages.details
            keyboard: pages.keyboard
            languages: pages.languages
            safety: pages.safety
            signing: pages.signing
            spoken: pages.spoken

            onLockAsked: pages.access.lock()
            onLookAsked: pages.looking = !pages.looking
        }
        CorrectionNote {
            Layout.fillWidth: true
            along: pages.along
            visible: pages.signing.correcting
        }
        Item {
            id: room

            Layout.fillHeight: true
            Layout.fillWidth: true
            enabled: !pages.looking

            PageLoader {
                id: attractPlace

                anchors.fill: parent
                current: pages.step === "attract"
                focus: current
                sourceComponent: attract
            }
            ExpectedPage {
                id: youPlace

                current: pages.step === "you"
                expected: ["attract", "you", "choose"].includes(pages.step) || pages.thanks.secondsToCorrect > 0
                sourceComponent: you
            }
            ExpectedPage {
                id: choosePlace

                current: pages.step === "choose"
                expected: ["you", "choose"].includes(pages.step)
                sourceComponent: choose
            }
            ExpectedPage {
                id: thanksPlace

                current: pages.step === "thanks"
                expected: ["choose", "thanks"].includes(pages.step)
                sourceComponent: thanks
            }
            ExpectedPage {
                id: tooYoungPlace

                current: pages.step === "too_young"
                expected: current
                sourceComponent: tooYoung
            }
        }
    }
    SheetLoader {
        active: pages.looking
        height: room.height
        width: room.width
        y: room.y

        sourceComponent: LookPanel {
            look: pages.look

            onClosed: pages.looking = false
        }
    }
    Component {
        id: attract

        AttractPage {
            access: pages.access
            campaign: pages.campaign
            counter: pages.counter
            keyboard: pages.keyboard
            library: pages.library
            signing: pages.signing
            withdraw: pages.withdraw
        }
    }
    Component {
        id: you

        YouPage {
            campaign: pages.campaign
            choice: pages.choice
            details: pages.details
            signing: pages.signing
        }
    }
    Component {
        id: choose

        ChoosePage {
            along: pages.along
            campaign: pages.campaign
            choice: pages.choice
            details: pages.details
            signing: pages.signing
        }
    }
    Component {
        id: thanks

        ThanksPage {
            campaign: pages.campaign
            signing: pages.signing
            thanks: pages.thanks

            // first the page that was written on, then the turn to the attract page: both at once would be felt
            onParted: {
                youPlace.renew();
                parting.start();
            }
        }
    }
    Component {
        id: tooYoung

        TooYoungPage {
            signing: pages.signing
        }
    }
}
