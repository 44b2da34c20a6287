import QtQuick
import ui.controls

/* One number of a text: as it is said in each language, what it counts, whose it is, and of when. */
PartCard {
    id: card

    required property string briefing
    required property EditorModel editor
    required property list<string> files
    readonly property string key: path + "." + number
    required property int number
    required property string path

    color: Theme.ground
    name: key
    title: qsTr("Figure %1").arg((number + 1).toLocaleString(Qt.locale(), "f", 0))

    onGone: editor.remove(files, path, number)

    WordsRow {
        briefing: card.briefing
        editor: card.editor
        hint: qsTr("As it is said, with the digits of the language: at least 34")
        label: qsTr("Number")
        path: card.key + ".number"
        width: parent?.width ?? 0
    }
    WordsRow {
        briefing: card.briefing
        editor: card.editor
        label: qsTr("What it counts")
        path: card.key + ".text"
        width: parent?.width ?? 0
    }
    WordsRow {
        briefing: card.briefing
        editor: card.editor
        label: qsTr("Whose number it is")
        path: card.key + ".source"
        width: parent?.width ?? 0
    }
    EditRow {
        editor: card.editor
        file: card.files[0] ?? ""
        files: card.files
        hint: qsTr("A year, a month or a day: 2030, 2030-01 or 2030-01-31.")
        kind: "partial"
        label: qsTr("Of when")
        path: card.key + ".date"
        width: parent?.width ?? 0
    }
}
