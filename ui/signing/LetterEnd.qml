import QtQuick
import ui.controls

/* How the letter ends with the present choice. */
Rectangle {
    id: letter

    required property CampaignModel campaign
    required property ChoiceModel choice

    border.color: Theme.line
    border.width: Theme.hair
    color: Theme.card
    implicitHeight: words.height + 2 * Theme.px(14)
    radius: Theme.px(4)

    Column {
        id: words

        anchors.left: parent.left
        anchors.margins: Theme.px(18)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(2)

        Words {
            font.pixelSize: Theme.body
            text: letter.campaign.closing
            width: parent.width
        }
        Words {
            color: letter.choice.firstAnswer === "" ? Theme.edge : Theme.ink
            font.pixelSize: Theme.lead
            font.weight: Font.Medium
            objectName: "letter-signature"
            text: {
                if (letter.choice.firstAnswer === "named")
                    return letter.choice.signature;
                if (letter.choice.firstAnswer === "counted")
                    return letter.choice.countedLine;
                return qsTr("[your choice]");
            }
            width: parent.width
        }
    }
}
