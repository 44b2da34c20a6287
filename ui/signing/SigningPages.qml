pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui
import ui.controls
import ui.library
import ui.volunteer

/* The pages of signers, one at a time. A page that is left is taken apart: nothing of it is there for the next person. */
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
    property bool looking: false
    required property SigningModel signing
    readonly property string spoken: (shown.item as AttractPage)?.spoken ?? (shown.item as ChoosePage)?.spoken ?? ""
    required property ThanksModel thanks
    required property WithdrawModel withdraw

    Keys.onEscapePressed: signing.back()
    onSpokenChanged: aloud.hush()

    Connections {
        function onStep_changed() {
            pages.looking = false;
        }

        target: pages.signing
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
            signing: pages.signing
            spoken: pages.spoken

            onLookAsked: pages.looking = !pages.looking
        }
        CorrectionNote {
            Layout.fillWidth: true
            visible: pages.signing.correcting
        }
        PageLoader {
            id: shown

            Layout.fillHeight: true
            Layout.fillWidth: true
            enabled: !pages.looking
            focus: true
            sourceComponent: ({
                    "you": you,
                    "choose": choose,
                    "thanks": thanks,
                    "too_young": tooYoung
                })[pages.signing.step] ?? attract
        }
    }
    SheetLoader {
        active: pages.looking
        height: shown.height
        width: shown.width
        y: shown.y

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
        }
    }
    Component {
        id: tooYoung

        TooYoungPage {
            signing: pages.signing
        }
    }
}
