pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui
import ui.volunteer

/* The pages of signers, one at a time. A page that is left is taken apart: nothing of it is there for the next person. */
FocusScope {
    id: pages

    required property AccessModel access
    required property AlongModel along
    required property CampaignModel campaign
    required property ChoiceModel choice
    required property CounterModel counter
    required property DetailsModel details
    required property Keyboard keyboard
    required property Languages languages
    required property SigningModel signing
    required property ThanksModel thanks
    required property WithdrawModel withdraw

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        SigningBar {
            Layout.fillWidth: true
            campaign: pages.campaign
            details: pages.details
            keyboard: pages.keyboard
            languages: pages.languages
            signing: pages.signing
        }
        CorrectionNote {
            Layout.fillWidth: true
            visible: pages.signing.correcting
        }
        Loader {
            Layout.fillHeight: true
            Layout.fillWidth: true
            focus: true
            sourceComponent: ({
                    "you": you,
                    "choose": choose,
                    "thanks": thanks,
                    "too_young": tooYoung
                })[pages.signing.step] ?? attract
        }
    }
    Component {
        id: attract

        AttractPage {
            access: pages.access
            campaign: pages.campaign
            counter: pages.counter
            signing: pages.signing
            withdraw: pages.withdraw
        }
    }
    Component {
        id: you

        YouPage {
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
