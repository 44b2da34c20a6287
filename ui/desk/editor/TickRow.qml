import QtQuick
import ui.controls

/* Something that holds or does not. */
TickBox {
    id: row

    required property EditorModel editor
    property string file: "campaign.toml"
    required property string path

    checked: editor.revision >= 0 && editor.flag(file, path)
    nextCheckState: () => row.checkState
    objectName: "tick-" + path

    onClicked: editor.tick(file, path, !checked)
}
