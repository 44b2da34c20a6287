pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* The languages of the text itself, where it is not in the screen's language or has some that no screen has. */
Flow {
    id: choice

    required property CampaignModel campaign

    spacing: Theme.px(4)

    Words {
        color: Theme.faded
        font.pixelSize: Theme.small
        height: Theme.px(50)
        text: qsTr("Language of the text:")
        verticalAlignment: Text.AlignVCenter
    }
    Repeater {
        model: choice.campaign.textLanguages

        LanguageButton {
            required property var modelData

            chosen: modelData.isShown
            objectName: "text-" + modelData.code
            text: modelData.name

            onClicked: choice.campaign.readIn(modelData.code)
        }
    }
}
