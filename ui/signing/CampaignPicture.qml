import QtQuick
import ui.controls

/* The picture of a campaign, whole, on the ground it was made for; its words and whose it is below. */
Column {
    id: picture

    required property CampaignModel campaign
    property bool withCaption: true
    property real room: 0

    spacing: Theme.px(8)
    visible: campaign.picture !== ""

    Image {
        Accessible.name: picture.campaign.pictureAlternative
        Accessible.role: Accessible.Graphic
        fillMode: Image.PreserveAspectCrop
        height: Math.min(width * 0.625, picture.room)
        source: picture.campaign.picture
        sourceSize: Qt.size(1280, 1280)
        width: picture.width
    }
    Words {
        color: Theme.faded
        font.pixelSize: Theme.small
        text: [picture.campaign.pictureCaption, picture.campaign.pictureCredit].filter(words => words !== "").join(" · ")
        visible: picture.withCaption && text !== ""
        width: picture.width
    }
}
