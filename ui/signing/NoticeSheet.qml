pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* What happens to the data: the facts, then the controller's full notice. */
Sheet {
    id: sheet

    required property CampaignModel campaign

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: campaign.rightToLeft
    title: qsTr("What happens to my data")

    Repeater {
        model: sheet.campaign.facts

        Row {
            id: fact

            required property string modelData

            spacing: Theme.gap
            width: parent.width

            Symbol {
                color: Theme.accent
                name: "check"
            }
            Words {
                font.weight: Font.Medium
                text: fact.modelData
                width: parent.width - Theme.px(24) - Theme.gap
            }
        }
    }
    Rectangle {
        color: Theme.line
        height: Theme.hair
        width: parent.width
    }
    Repeater {
        model: sheet.campaign.notice

        SectionWords {
            required property var modelData

            section: modelData
            width: parent.width
        }
    }
}
