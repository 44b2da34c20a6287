pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* For a volunteer who reads to somebody: the text, what happens to the data and the words of consent, calm and large. */
Sheet {
    id: sheet

    required property CampaignModel campaign
    required property ChoiceModel choice
    required property SigningModel signing

    title: qsTr("Read to the person")

    Words {
        text: qsTr("Read slowly, word for word. Add nothing. The person decides; press only what they say.")
        width: parent.width
    }
    CampaignCards {
        signing: sheet.signing
        width: parent.width
    }
    Column {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: sheet.campaign.rightToLeft
        spacing: Theme.space
        width: parent.width

        Heading {
            font.pixelSize: Theme.title
            objectName: "read-out-title"
            text: sheet.campaign.title
            width: parent.width
        }
        ReadOutWords {
            words: [sheet.campaign.ask, sheet.campaign.salutation]
            width: parent.width
        }
        Repeater {
            model: sheet.campaign.sections

            ReadOutWords {
                required property var modelData

                heading: modelData.heading
                width: parent.width
                words: modelData.paragraphs.concat(modelData.items, modelData.figures.map(one => one.number + " " + one.text), [modelData.source])
            }
        }
        ReadOutWords {
            heading: qsTr("What happens to my data")
            width: parent.width
            words: sheet.campaign.facts
        }
        ReadOutWords {
            heading: qsTr("What the person agrees to")
            width: parent.width
            words: [sheet.choice.consentText, sheet.choice.asksListed ? sheet.choice.listedText : "", sheet.choice.asksNews ? sheet.choice.newsText : ""]
        }
    }
}
