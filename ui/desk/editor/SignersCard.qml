import QtQuick
import ui.controls

/* How many of one kind have signed online. */
PartCard {
    id: card

    required property EditorModel editor
    readonly property string id: editor.revision >= 0 ? editor.text("campaign.toml", key + ".id") : ""
    readonly property string key: "counter.by_category." + number
    required property int number

    name: key
    title: qsTr("Signers of one kind")

    onGone: editor.drop("signers", id)

    WordsRow {
        editor: card.editor
        hint: qsTr("As in: 12 mayors")
        label: qsTr("Their kind")
        path: "signers." + card.id
        width: parent?.width ?? 0
    }
    EditRow {
        anchors.left: parent?.left
        editor: card.editor
        hint: qsTr("0 where it is not known.")
        kind: "number"
        label: qsTr("How many")
        path: card.key + ".signers"
        width: Math.min(parent?.width ?? 0, Theme.px(360))
    }
}
