import QtQuick
import ui.controls

/* How the letter ends with the present choice: the signer's own words, the closing, the name or the number. */
Rectangle {
    id: letter

    required property CampaignModel campaign
    required property ChoiceModel choice

    signal asked

    border.color: Theme.line
    border.width: Theme.hair
    color: Theme.card
    implicitHeight: words.height + 2 * Theme.px(14)
    radius: Theme.px(4)

    Column {
        id: words

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: letter.campaign.rightToLeft
        anchors.left: parent.left
        anchors.margins: Theme.px(18)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(2)

        Words {
            objectName: "letter-message"
            text: letter.choice.message
            visible: text !== ""
            width: parent.width
        }
        Words {
            text: letter.campaign.closing
            width: parent.width
        }
        SignatureWords {
            choice: letter.choice
            objectName: "letter-signature"
            width: parent.width
        }
        PushButton {
            anchors.left: parent.left
            leftPadding: 0
            objectName: "choose-letter"
            quiet: true
            rightPadding: 0
            text: qsTr("Read my letter")

            onClicked: letter.asked()
        }
    }
}
