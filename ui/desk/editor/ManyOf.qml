pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* Some of several: each is in a list or not. */
Column {
    id: row

    required property EditorModel editor
    required property string file
    required property list<string> items
    required property string label
    // how many must stay
    property int least: 0
    property var nameOf: id => id
    required property string path

    spacing: Theme.px(4)

    Words {
        font.pixelSize: Theme.small
        font.weight: Font.Medium
        text: row.label
        width: row.width
    }
    Flow {
        spacing: Theme.tiny
        width: row.width

        Repeater {
            model: row.items

            Chip {
                required property string modelData

                Accessible.description: row.label
                checked: row.editor.revision >= 0 && row.editor.has(row.file, row.path, modelData)
                enabled: !checked || row.editor.count(row.file, row.path) > row.least
                font.pixelSize: Theme.small
                implicitHeight: Theme.px(42)
                objectName: "in-" + row.path + "-" + modelData
                text: row.editor.revision >= 0 ? row.nameOf(modelData) : ""

                onClicked: row.editor.listItem(row.file, row.path, modelData, !checked)
            }
        }
    }
    Problem {
        text: row.editor.revision >= 0 ? row.editor.flaw(row.file, row.path) : ""
        width: row.width
    }
}
