import QtQuick
import ui.controls

/* A consent: whether it is asked for, and its words. */
Column {
    id: row

    // whether it cannot be left out
    property bool always: false
    required property EditorModel editor
    readonly property bool isAsked: editor.revision >= 0 && editor.has(editor.own, "consents", purpose)
    required property string label
    required property string purpose

    spacing: Theme.tiny

    TickBox {
        checked: row.isAsked
        enabled: !row.always
        nextCheckState: () => checkState
        objectName: "consent-" + row.purpose
        text: row.label
        visible: !row.always
        width: row.width

        onClicked: row.isAsked ? row.editor.drop("consent", row.purpose) : row.editor.add("consent", row.purpose)
    }
    WordsRow {
        editor: row.editor
        kind: "text"
        label: row.label
        path: "consents." + row.purpose
        visible: row.isAsked
        width: row.width
    }
    Problem {
        text: row.editor.revision >= 0 ? row.editor.flaw("campaign.toml", row.editor.consentPath(row.purpose)) : ""
        width: row.width
    }
}
