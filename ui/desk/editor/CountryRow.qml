pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* A country by its name: one of the likely ones, or found by how its name begins. */
Column {
    id: row

    required property EditorModel editor
    property string file: "campaign.toml"
    property string hint
    required property string label
    required property string path
    readonly property string told: editor.revision >= 0 ? editor.text(file, path) : ""

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
            model: row.editor.revision >= 0 ? row.editor.countriesFor(sought.text, row.told) : []

            Chip {
                required property var modelData

                Accessible.description: row.label
                checked: row.told === modelData.code
                font.pixelSize: Theme.small
                implicitHeight: Theme.px(42)
                objectName: "country-" + row.path + "-" + (modelData.code || "none")
                text: modelData.name || qsTr("None")

                onClicked: {
                    sought.text = "";
                    row.editor.choose(row.file, row.path, modelData.code);
                }
            }
        }
    }
    TextEntry {
        id: sought

        anchors.left: parent?.left
        fieldName: "edit-" + row.file + "-" + row.path
        hint: row.hint
        label: qsTr("Another country: type how its name begins")
        last: true
        width: Math.min(row.width, Theme.px(420))

        Component.onCompleted: field.selectByMouse = true
    }
}
