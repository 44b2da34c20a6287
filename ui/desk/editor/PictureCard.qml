import QtQuick
import ui.controls

/* One picture with its words. */
PartCard {
    id: card

    required property EditorModel editor
    readonly property string id: editor.revision >= 0 ? editor.text("campaign.toml", key + ".name") : ""
    readonly property string key: "assets." + number
    required property int number
    readonly property string role: (editor.revision >= 0 ? editor.text("campaign.toml", key + ".role") : "") || "picture"

    name: key
    title: role === "logo" ? qsTr("Logo") : qsTr("Picture %1").arg((number + 1).toLocaleString(Qt.locale(), "f", 0))

    onGone: editor.drop("picture", id)

    Image {
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        height: Math.min(Theme.px(180), sourceSize.height > 0 ? implicitHeight : Theme.px(180))
        horizontalAlignment: Image.AlignLeft
        source: card.editor.revision >= 0 ? card.editor.pictureUrl(card.key) : ""
        sourceSize.height: Theme.px(180)
        width: parent?.width ?? 0
    }
    ChoiceRow {
        editor: card.editor
        label: qsTr("Where it is shown")
        options: [
            {
                "value": "picture",
                "name": qsTr("On the first page")
            },
            {
                "value": "logo",
                "name": qsTr("As the logo")
            },
            {
                "value": "briefing",
                "name": qsTr("With briefings alone")
            }
        ]
        otherwise: "picture"
        path: card.key + ".role"
        width: parent?.width ?? 0
    }
    WordsRow {
        editor: card.editor
        hint: qsTr("What is on it, for who cannot see it.")
        kind: "text"
        label: qsTr("Words for who cannot see it")
        path: "assets." + card.id + ".alternative"
        width: parent?.width ?? 0
    }
    WordsRow {
        editor: card.editor
        label: qsTr("Caption (if you like)")
        path: "assets." + card.id + ".caption"
        visible: card.role !== "logo"
        width: parent?.width ?? 0
    }
    EditRow {
        editor: card.editor
        hint: qsTr("Names only: it is shown in every language.")
        label: qsTr("Whose picture it is")
        path: card.key + ".credit"
        width: parent?.width ?? 0
    }
    EditRow {
        editor: card.editor
        hint: qsTr("A licence such as CC BY-SA 4.0, or who allowed it and when.")
        label: qsTr("Why it may be shown")
        path: card.key + ".permission"
        width: parent?.width ?? 0
    }
}
