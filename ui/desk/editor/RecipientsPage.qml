pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* To whom the campaign speaks, and what each of them gets. */
Column {
    id: page

    required property EditorModel editor
    readonly property int recipients: editor.revision >= 0 ? editor.count("campaign.toml", "recipients") : 0

    spacing: Theme.space

    LanguageHeads {
        editor: page.editor
        width: page.width
    }
    Repeater {
        model: page.recipients

        RecipientCard {
            required property int index

            editor: page.editor
            isAlone: page.recipients === 1
            number: index
            width: page.width
        }
    }
    PushButton {
        anchors.left: parent?.left
        objectName: "add-recipient"
        text: qsTr("One more recipient")

        onClicked: page.editor.add("recipient", "")
    }
}
