import QtQuick
import ui.controls

/* A value that is the same in every language, below its name. */
Column {
    id: row

    required property EditorModel editor
    property alias field: cell.field
    property string file: "campaign.toml"
    property alias files: cell.files
    property alias hint: cell.hint
    property alias kind: cell.kind
    required property string label
    property alias language: cell.language
    property alias most: cell.most
    property alias optional: cell.optional
    required property string path

    spacing: Theme.px(4)

    Words {
        Accessible.ignored: true
        font.pixelSize: Theme.small
        font.weight: Font.Medium
        text: row.label
        width: row.width
    }
    EditCell {
        id: cell

        editor: row.editor
        file: row.file
        label: row.label
        path: row.path
        width: row.width
    }
}
