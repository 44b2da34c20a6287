import QtQuick
import ui.controls

/* The end of the letter while the signer tells their name: it fills in with every letter typed. */
Flow {
    id: line

    required property CampaignModel campaign
    required property ChoiceModel choice

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: campaign.rightToLeft
    spacing: Theme.tiny
    visible: choice.isLetter

    Words {
        color: Theme.faded
        font.pixelSize: Theme.small
        height: Math.max(implicitHeight, name.height)
        text: line.campaign.closing
        verticalAlignment: Text.AlignVCenter
        width: Math.min(implicitWidth, line.width)
    }
    Words {
        id: name

        color: line.choice.name === "" ? Theme.faded : Theme.ink
        elide: Text.ElideRight
        font.pixelSize: Theme.body
        font.weight: Font.Medium
        objectName: "you-signature"
        text: line.choice.firstAnswer === "counted" ? line.choice.countedLine : line.choice.name || qsTr("[your name]")
        width: Math.min(implicitWidth, line.width)
        wrapMode: Text.NoWrap
    }
}
