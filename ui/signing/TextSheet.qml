pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* The whole text of a campaign, as it is signed; to a signer also as their own letter. All of it in the direction of its language. */
Sheet {
    id: sheet

    required property CampaignModel campaign
    property ChoiceModel choice: null
    property CounterModel counter: null
    readonly property bool isLetter: campaign.closing !== ""

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: campaign.rightToLeft
    title: campaign.title

    Words {
        color: Theme.alarm
        font.weight: Font.Bold
        text: qsTr("%1 (until %2)").arg(sheet.campaign.banner).arg(sheet.campaign.bannerUntil)
        visible: sheet.campaign.banner !== ""
        width: parent.width
    }
    Words {
        color: Theme.faded
        font.pixelSize: Theme.lead
        text: sheet.campaign.subtitle
        visible: text !== ""
        width: parent.width
    }
    CampaignPicture {
        height: implicitHeight
        picture: sheet.campaign.pictures[0] ?? ({})
        rightToLeft: sheet.campaign.rightToLeft
        visible: sheet.campaign.pictures.length > 0
        width: parent.width
        withCredit: true
    }
    Words {
        text: sheet.campaign.address.join("\n")
        visible: text !== ""
        width: parent.width
    }
    Words {
        color: Theme.faded
        text: sheet.campaign.handOvers.map(one => qsTr("To: %1").arg(one)).join("\n")
        visible: !sheet.isLetter
        width: parent.width
    }
    Words {
        font.weight: Font.Medium
        text: sheet.campaign.salutation
        visible: text !== ""
        width: parent.width
    }
    Repeater {
        model: sheet.choice ? sheet.campaign.sections.filter(one => !one.isForSigners) : sheet.campaign.sections

        SectionWords {
            required property var modelData

            section: modelData
            width: parent.width
        }
    }
    Words {
        objectName: "text-message"
        text: sheet.choice?.message ?? ""
        visible: text !== ""
        width: parent.width
    }
    Words {
        font.weight: Font.Medium
        text: sheet.choice ? sheet.campaign.closing : sheet.campaign.closing + "\n" + qsTr("[your name]")
        visible: sheet.isLetter
        width: parent.width
    }
    Loader {
        active: sheet.isLetter && sheet.choice !== null
        width: parent.width

        sourceComponent: SignatureWords {
            choice: sheet.choice
            objectName: "text-signature"
        }
    }
    Repeater {
        model: sheet.campaign.pictures.slice(1)

        CampaignPicture {
            required property var modelData

            height: implicitHeight
            picture: modelData
            rightToLeft: sheet.campaign.rightToLeft
            width: parent.width
            withCredit: true
        }
    }
    Loader {
        active: sheet.counter !== null
        width: parent.width

        sourceComponent: SignersWords {
            counter: sheet.counter
        }
    }
    RallyWords {
        campaign: sheet.campaign
        width: parent.width
    }
}
