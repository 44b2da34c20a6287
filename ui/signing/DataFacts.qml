pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* What the consent below covers, one sentence a fact; the full notice is one press away. */
Column {
    id: facts

    required property CampaignModel campaign

    signal asked

    spacing: Theme.px(4)

    Heading {
        text: qsTr("What happens to my data")
        width: facts.width
    }
    Repeater {
        model: facts.campaign.facts

        Words {
            required property string modelData

            LayoutMirroring.enabled: facts.campaign.rightToLeft
            color: Theme.faded
            font.pixelSize: Theme.small
            text: modelData
            width: facts.width
        }
    }
    PushButton {
        anchors.left: parent.left
        leftPadding: 0
        objectName: "choose-notice"
        quiet: true
        rightPadding: 0
        text: qsTr("Read everything")

        onClicked: facts.asked()
    }
}
