pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* One of a few values. `options`: each with its `value` and `name`; `otherwise`: what holds where nothing is written. */
Column {
    id: row

    required property EditorModel editor
    property string file: "campaign.toml"
    // the same in several files: then it is written into each
    property list<string> files
    property string hint
    property string label
    required property list<var> options
    property string otherwise: ""
    required property string path
    readonly property string value: (editor.revision >= 0 ? editor.text(file, path) : "") || otherwise

    spacing: Theme.px(4)

    Words {
        font.pixelSize: Theme.small
        font.weight: Font.Medium
        text: row.label
        visible: text !== ""
        width: row.width
    }
    Flow {
        spacing: Theme.tiny
        width: row.width

        Repeater {
            model: row.options

            Chip {
                required property var modelData

                Accessible.description: row.label
                checked: row.value === modelData.value
                font.pixelSize: Theme.small
                implicitHeight: Theme.px(42)
                objectName: "choose-" + row.path + "-" + modelData.value
                text: modelData.name

                onClicked: {
                    const value = modelData.value === row.otherwise ? "" : modelData.value;
                    if (row.files.length > 0)
                        row.editor.chooseInEach(row.files, row.path, value);
                    else
                        row.editor.choose(row.file, row.path, modelData.value);
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
    Problem {
        text: row.editor.revision >= 0 ? row.editor.flaw(row.file, row.path) : ""
        width: row.width
    }
}
