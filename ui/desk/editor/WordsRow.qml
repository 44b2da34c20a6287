pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* One text of a campaign in the languages that stand side by side. */
Column {
    id: row

    // the briefing that it belongs to; nothing for the campaign's own words
    property string briefing: ""
    required property EditorModel editor
    property string hint
    property string kind: "line"
    required property string label
    required property string path

    function fileOf(code: string): string {
        return briefing === "" ? editor.words(code) : "briefings/" + briefing + "/" + code + ".toml";
    }

    spacing: Theme.px(4)

    Words {
        Accessible.ignored: true
        font.pixelSize: Theme.small
        font.weight: Font.Medium
        text: row.label
        width: row.width
    }
    RowLayout {
        spacing: Theme.gap
        uniformCellSizes: true
        width: row.width

        Repeater {
            model: row.editor.beside

            Item {
                id: place

                required property string modelData
                readonly property bool isThere: row.briefing === "" || (row.editor.revision >= 0 && row.editor.has("briefings/" + row.briefing, "languages", modelData))

                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                implicitHeight: cell.implicitHeight

                EditCell {
                    id: cell

                    editor: row.editor
                    file: row.fileOf(place.modelData)
                    hint: row.hint
                    hintElsewhere: true
                    kind: row.kind
                    label: row.label
                    language: place.modelData
                    path: row.path
                    visible: place.isThere
                    width: place.width
                }
            }
        }
    }
    Words {
        color: Theme.faded
        font.pixelSize: Theme.small
        text: row.hint
        visible: text !== ""
        width: row.width
    }
}
