pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* The languages that the text has and no screen speaks: they change the text alone. */
Flow {
    id: choice

    required property CampaignModel campaign
    readonly property real fullWidth: {
        let sum = label.implicitWidth;
        for (let index = 0; index < made; index++)
            sum += spacing + ((others.itemAt(index) as LanguageButton)?.implicitWidth ?? 0);
        return Math.ceil(sum);
    }
    // buttons come one by one, and no binding is told of it
    property int made: 0

    spacing: Theme.px(4)

    Words {
        id: label

        color: Theme.faded
        font.pixelSize: Theme.small
        height: Theme.px(50)
        text: qsTr("Text in:")
        verticalAlignment: Text.AlignVCenter
    }
    Repeater {
        id: others

        model: choice.campaign.textLanguages

        LanguageButton {
            required property var modelData

            checked: modelData.isShown
            objectName: "text-" + modelData.code
            text: modelData.name

            onClicked: choice.campaign.readIn(modelData.code)
        }

        onItemAdded: choice.made++
        onItemRemoved: choice.made--
    }
}
