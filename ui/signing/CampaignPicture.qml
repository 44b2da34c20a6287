import QtQuick
import ui.controls

/* The picture of a campaign with its words. It gives way where room is short: then its middle is shown. */
Item {
    id: picture

    required property CampaignModel campaign
    property bool withCredit: false

    implicitHeight: width * 0.625 + words.height + Theme.px(8)
    visible: campaign.picture !== ""

    Image {
        Accessible.name: picture.campaign.pictureAlternative
        Accessible.role: Accessible.Graphic
        anchors.bottom: words.top
        anchors.bottomMargin: Theme.px(8)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        fillMode: Image.PreserveAspectCrop
        source: picture.campaign.picture
        sourceSize: Qt.size(1280, 1280)
    }
    Column {
        id: words

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right

        Words {
            color: Theme.faded
            font.pixelSize: Theme.small
            text: picture.campaign.pictureCaption
            width: parent.width
        }
        Words {
            color: Theme.faded
            font.pixelSize: Theme.small
            text: picture.campaign.pictureCredit
            visible: picture.withCredit
            width: parent.width
        }
    }
}
