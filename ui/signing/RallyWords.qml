import QtQuick
import ui.controls

/* The next rally to which signers are invited: what it is, when and where. */
Rectangle {
    id: rally

    required property CampaignModel campaign

    Accessible.name: title.text
    Accessible.role: Accessible.Grouping
    color: Theme.tint
    implicitHeight: words.height + 2 * Theme.gap
    radius: Theme.radius
    visible: campaign.rally !== ""

    Column {
        id: words

        anchors.left: parent.left
        anchors.margins: Theme.space
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(2)

        Words {
            id: title

            color: Theme.accent
            font.pixelSize: Theme.small
            font.weight: Font.Bold
            text: qsTr("The next rally")
            width: parent.width
        }
        Words {
            LayoutMirroring.enabled: rally.campaign.rightToLeft
            font.weight: Font.Medium
            objectName: "rally"
            text: rally.campaign.rally
            width: parent.width
        }
        Words {
            LayoutMirroring.enabled: rally.campaign.rightToLeft
            text: rally.campaign.rallyPlace
            width: parent.width
        }
    }
}
