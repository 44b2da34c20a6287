pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* One article: its kind, date and categories, then its words in each language that it is in. */
PartCard {
    id: card

    required property string briefing
    required property list<string> categories
    required property EditorModel editor
    readonly property string file: "briefings/" + briefing + "/briefing.toml"
    readonly property list<string> spoken: editor.revision >= 0 ? editor.items("briefings/" + briefing, "languages") : []

    name: "briefing"
    title: (editor.revision >= 0 ? editor.briefingTitle(briefing) : "") || qsTr("Without a title")

    onGone: editor.drop("briefing", briefing)

    ChoiceRow {
        editor: card.editor
        file: card.file
        label: qsTr("Kind")
        options: [
            {
                "value": "article",
                "name": qsTr("Article")
            },
            {
                "value": "report",
                "name": qsTr("Report")
            },
            {
                "value": "quote",
                "name": qsTr("Quotation")
            }
        ]
        path: "kind"
        width: parent?.width ?? 0
    }
    EditRow {
        anchors.left: parent?.left
        editor: card.editor
        file: card.file
        hint: qsTr("Year first.")
        kind: "date"
        label: qsTr("Date")
        path: "date"
        width: Math.min(parent?.width ?? 0, Theme.px(360))
    }
    ManyOf {
        editor: card.editor
        file: card.file
        items: card.categories
        label: qsTr("Categories")
        least: 1
        nameOf: id => card.editor.text(card.editor.own, "categories." + id) || id
        path: "categories"
        width: parent?.width ?? 0
    }
    ManyOf {
        editor: card.editor
        file: card.file
        items: card.editor.revision >= 0 ? card.editor.pictures : []
        label: qsTr("Pictures")
        path: "pictures"
        visible: items.length > 0
        width: parent?.width ?? 0
    }
    Flow {
        spacing: Theme.tiny
        width: parent?.width ?? 0

        Repeater {
            model: card.editor.languages

            Chip {
                required property var modelData

                Accessible.description: qsTr("Languages of this briefing")
                checked: card.spoken.includes(modelData.code)
                enabled: !checked || card.spoken.length > 1
                font.pixelSize: Theme.small
                implicitHeight: Theme.px(42)
                objectName: "briefing-in-" + modelData.code
                text: modelData.name

                onClicked: {
                    const words = card.briefing + "/" + modelData.code;
                    if (checked)
                        card.editor.drop("briefing_words", words);
                    else
                        card.editor.add("briefing_words", words);
                }
            }
        }
    }
    WordsRow {
        briefing: card.briefing
        editor: card.editor
        label: qsTr("Title")
        path: "title"
        width: parent?.width ?? 0
    }
    WordsRow {
        briefing: card.briefing
        editor: card.editor
        hint: qsTr("Whose words or findings, and of when.")
        label: qsTr("Source")
        path: "source"
        width: parent?.width ?? 0
    }
    WordsRow {
        briefing: card.briefing
        editor: card.editor
        hint: qsTr("Each line is a word by which it is found.")
        kind: "lines"
        label: qsTr("Tags")
        path: "tags"
        width: parent?.width ?? 0
    }
    SectionList {
        briefing: card.briefing
        editor: card.editor
        files: card.spoken.map(code => "briefings/" + card.briefing + "/" + code + ".toml")
        path: "sections"
        width: parent?.width ?? 0
    }
}
