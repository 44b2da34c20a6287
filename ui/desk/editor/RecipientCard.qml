pragma ComponentBehavior: Bound

import QtQuick
import ui.controls
import ui.signing

/* One recipient: the name in each language, the address, the danger, and the promise of what is handed over. */
PartCard {
    id: card

    required property EditorModel editor
    readonly property string id: editor.revision >= 0 ? editor.text("campaign.toml", key + ".id") : ""
    required property bool isAlone
    readonly property string key: "recipients." + number
    required property int number

    mayGo: !isAlone
    name: key
    title: qsTr("Recipient %1").arg((number + 1).toLocaleString(Qt.locale(), "f", 0))

    onGone: editor.drop("recipient", id)

    WordsRow {
        editor: card.editor
        label: qsTr("Name: a person, a government, an institution")
        path: "recipients." + card.id + ".name"
        width: parent?.width ?? 0
    }
    WordsRow {
        editor: card.editor
        hint: qsTr("It stands before the name: His Excellency")
        label: qsTr("Form of address (if you like)")
        path: "recipients." + card.id + ".honorific"
        width: parent?.width ?? 0
    }
    WordsRow {
        editor: card.editor
        hint: qsTr("When, where and how they get the list. Signers read it before they sign.")
        label: qsTr("The hand-over, as it is promised")
        path: "recipients." + card.id + ".hand_over"
        width: parent?.width ?? 0
    }
    EditRow {
        editor: card.editor
        hint: qsTr("Each line is a line of the address.")
        kind: "lines"
        label: qsTr("Address")
        path: card.key + ".address"
        width: parent?.width ?? 0
    }
    CountryRow {
        editor: card.editor
        label: qsTr("Country of the recipient")
        path: card.key + ".country"
        width: parent?.width ?? 0
    }
    ChoiceRow {
        editor: card.editor
        label: qsTr("Language of what is handed over")
        options: card.editor.languages.map(one => ({
                    "value": one.code,
                    "name": one.name
                }))
        path: card.key + ".language"
        width: parent?.width ?? 0
    }
    ChoiceRow {
        editor: card.editor
        hint: qsTr("With danger nothing is chosen beforehand, and signers are warned.")
        label: qsTr("May a name in their hands harm a signer or their family?")
        options: [
            {
                "value": "normal",
                "name": qsTr("No")
            },
            {
                "value": "high",
                "name": qsTr("Yes, it may")
            }
        ]
        path: card.key + ".risk"
        width: parent?.width ?? 0
    }
    Column {
        spacing: Theme.tiny
        width: parent?.width ?? 0

        Words {
            font.pixelSize: Theme.small
            font.weight: Font.Medium
            text: qsTr("What is handed over of signers who agree to be named")
            width: parent.width
        }
        Flow {
            spacing: Theme.tiny
            width: parent.width

            Repeater {
                model: ["given_name", "family_name", "title", "organisation", "constituency", "city", "postal_code", "country", "street", "email", "phone", "message"]

                Chip {
                    required property string modelData

                    checked: card.editor.revision >= 0 && card.editor.has("campaign.toml", card.key + ".fields", modelData)
                    font.pixelSize: Theme.small
                    implicitHeight: Theme.px(42)
                    objectName: "promise-" + card.number + "-" + modelData
                    text: fields.names[modelData] ?? qsTr("Country")
                    visible: checked || (card.editor.revision >= 0 && ["required", "optional"].includes(card.editor.text("campaign.toml", "fields." + modelData)))

                    onClicked: card.editor.listItem("campaign.toml", card.key + ".fields", modelData, !checked)
                }
            }
        }
        Problem {
            text: card.editor.revision >= 0 ? card.editor.flaw("campaign.toml", card.key + ".fields") : ""
            width: parent.width
        }
    }

    FieldWords {
        id: fields
    }
}
