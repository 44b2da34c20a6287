pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* The whole text of a campaign, as it is signed, in the direction of its own language. */
Sheet {
    id: sheet

    required property CampaignModel campaign

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: campaign.rightToLeft
    title: campaign.title

    Words {
        color: Theme.faded
        font.pixelSize: Theme.lead
        text: sheet.campaign.subtitle
        visible: text !== ""
        width: parent.width
    }
    CampaignPicture {
        campaign: sheet.campaign
        height: implicitHeight
        width: parent.width
        withCredit: true
    }
    Words {
        font.pixelSize: Theme.body
        text: sheet.campaign.address.join("\n")
        visible: text !== ""
        width: parent.width
    }
    Words {
        font.weight: Font.Medium
        text: sheet.campaign.salutation
        visible: text !== ""
        width: parent.width
    }
    Repeater {
        model: sheet.campaign.sections

        SectionWords {
            required property var modelData

            rightToLeft: sheet.campaign.rightToLeft
            section: modelData
            width: parent.width
        }
    }
    Words {
        font.weight: Font.Medium
        text: sheet.campaign.closing + "\n" + qsTr("[your name]")
        visible: sheet.campaign.closing !== ""
        width: parent.width
    }
}
