pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.signing

/* What a signer is asked and agrees to. */
Column {
    id: page

    required property EditorModel editor

    spacing: Theme.space

    Heading {
        text: qsTr("What signers are asked")
        width: page.width
    }
    Words {
        color: Theme.faded
        text: qsTr("Ask little: each question costs signatures, and what nobody has cannot be lost.")
        width: page.width
    }
    Repeater {
        model: ["given_name", "family_name", "postal_code", "country", "city", "street", "email", "phone", "title", "organisation", "constituency", "message"]

        RowLayout {
            id: asked

            required property string modelData

            spacing: Theme.gap
            width: page.width

            Words {
                Layout.preferredWidth: Math.min(Theme.px(210), page.width * 0.32)
                text: fields.names[asked.modelData] ?? qsTr("Country")
            }
            ChoiceRow {
                Layout.fillWidth: true
                editor: page.editor
                hint: ["email", "phone"].includes(asked.modelData) && value === "optional" ? qsTr("Asked for only of those who want news.") : ""
                options: page.requirements
                otherwise: "hidden"
                path: "fields." + asked.modelData
            }
        }
    }
    RowLayout {
        spacing: Theme.gap
        width: page.width

        Words {
            Layout.preferredWidth: Math.min(Theme.px(210), page.width * 0.32)
            text: qsTr("A drawn signature")
        }
        ChoiceRow {
            Layout.fillWidth: true
            editor: page.editor
            options: page.requirements
            otherwise: "hidden"
            path: "ink"
        }
    }
    Heading {
        text: qsTr("What signers agree to")
        width: page.width
    }
    LanguageHeads {
        editor: page.editor
        width: page.width
    }
    Problem {
        text: page.editor.revision >= 0 ? page.editor.flaw("campaign.toml", "consents.sign") : ""
        width: page.width
    }
    ConsentRow {
        always: true
        editor: page.editor
        label: qsTr("To sign: this box must be ticked")
        purpose: "sign"
        width: page.width
    }
    ConsentRow {
        editor: page.editor
        label: qsTr("To be written to: asked apart, with yes and no alike")
        purpose: "contact"
        width: page.width
    }
    ConsentRow {
        editor: page.editor
        label: qsTr("To stand on a public list")
        purpose: "listed"
        width: page.width
    }
    ChoiceRow {
        editor: page.editor
        label: qsTr("Before the first news")
        options: [
            {
                "value": "double",
                "name": qsTr("An e-mail asks once more")
            },
            {
                "value": "single",
                "name": qsTr("The yes on the kiosk is enough")
            }
        ]
        path: "contact_confirmation"
        visible: page.editor.revision >= 0 && page.editor.count("campaign.toml", "consents") > 1
        width: page.width
    }
    RowLayout {
        spacing: Theme.gap
        uniformCellSizes: true
        width: page.width

        EditRow {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            editor: page.editor
            hint: qsTr("In years; 0 asks for no age.")
            kind: "number"
            label: qsTr("Least age to sign")
            most: 120
            path: "minimum_age"
        }
        EditRow {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            editor: page.editor
            hint: qsTr("In years; 0 asks for no age.")
            kind: "number"
            label: qsTr("Least age to be written to")
            most: 120
            path: "contact_age"
        }
    }
    TickRow {
        editor: page.editor
        path: "receipt_code"
        text: qsTr("Signers may see a code with which they can withdraw")
        width: page.width
    }

    readonly property list<var> requirements: [
        {
            "value": "hidden",
            "name": qsTr("Not asked")
        },
        {
            "value": "optional",
            "name": qsTr("If they like")
        },
        {
            "value": "required",
            "name": qsTr("Required")
        }
    ]

    FieldWords {
        id: fields
    }
}
