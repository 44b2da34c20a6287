pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.controls
import ui.signing

/* What may lie above the volunteer's page, one at a time. */
SheetLoader {
    id: sheets

    required property AccessModel access
    required property CampaignModel campaign
    required property ChoiceModel choice
    required property EnteringModel entering
    required property HealthModel health
    required property Languages languages
    required property PrintingModel printing
    required property SigningModel signing
    required property SticksModel sticks
    required property TotalModel total
    required property VolunteerModel volunteer
    // which of them; nothing is ""
    property string shown: ""

    active: shown !== ""
    sourceComponent: ({
            "read": readSheet,
            "print": printSheet,
            "enter": enterSheet,
            "total": totalSheet,
            "request": requestSheet,
            "remove": removeSheet,
            "diagnose": diagnoseSheet
        })[shown] ?? null

    Component {
        id: readSheet

        ReadOutSheet {
            campaign: sheets.campaign
            choice: sheets.choice
            signing: sheets.signing

            onClosed: sheets.shown = ""
        }
    }
    Component {
        id: printSheet

        PrintSheet {
            languages: sheets.languages
            printing: sheets.printing
            sticks: sheets.sticks

            onClosed: sheets.shown = ""
        }
    }
    Component {
        id: enterSheet

        EnterSheet {
            entering: sheets.entering

            onClosed: {
                sheets.shown = "";
                sheets.volunteer.renew();
            }
        }
    }
    Component {
        id: totalSheet

        TotalSheet {
            label: sheets.volunteer.label
            total: sheets.total

            onClosed: sheets.shown = ""
        }
    }
    Component {
        id: requestSheet

        RequestSheet {
            sticks: sheets.sticks
            volunteer: sheets.volunteer

            onClosed: sheets.shown = ""
        }
    }
    Component {
        id: removeSheet

        RemoveSheet {
            access: sheets.access
            sticks: sheets.sticks
            volunteer: sheets.volunteer

            onClosed: sheets.shown = ""
        }
    }
    Component {
        id: diagnoseSheet

        DiagnosticSheet {
            health: sheets.health
            sticks: sheets.sticks

            onClosed: sheets.shown = ""
        }
    }
}
