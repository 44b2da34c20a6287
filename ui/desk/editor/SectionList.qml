pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* The parts of a text, the same in each language: added, moved and taken away in all of them at once. */
Column {
    id: list

    property string briefing: ""
    required property EditorModel editor
    // those of all languages, the first shown first
    required property list<string> files
    // whether parts may be demands, quotations or figures
    property bool hasKinds: true
    required property string path
    readonly property int parts: editor.revision >= 0 && files.length > 0 ? editor.count(files[0], path) : 0

    signal revealed(Item item)

    spacing: Theme.gap

    Repeater {
        model: list.parts

        SectionCard {
            required property int index

            briefing: list.briefing
            editor: list.editor
            files: list.files
            hasDown: index < list.parts - 1
            hasKinds: list.hasKinds
            hasUp: index > 0
            number: index
            path: list.path
            width: list.width
        }
    }
    PushButton {
        anchors.left: parent?.left
        objectName: "add-" + list.path
        text: list.hasKinds ? qsTr("One more section") : qsTr("One more part")

        onClicked: list.editor.insert(list.files, list.path, list.parts, {
            "heading": "",
            "paragraphs": []
        })
    }
}
