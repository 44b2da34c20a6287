pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* The words of a campaign, in two languages side by side. */
Column {
    id: page

    required property EditorModel editor
    readonly property list<string> files: editor.languages.map(one => one.file)
    readonly property bool isLetter: editor.revision >= 0 && ["letter", "open_letter"].includes(editor.text("campaign.toml", "kind"))
    readonly property string own: files[0] ?? ""

    spacing: Theme.space

    LanguageHeads {
        editor: page.editor
        width: page.width
    }
    WordsRow {
        editor: page.editor
        label: qsTr("Title")
        path: "title"
        width: page.width
    }
    WordsRow {
        editor: page.editor
        hint: qsTr("The one sentence on the first screen.")
        label: qsTr("What you ask")
        path: "ask"
        width: page.width
    }
    WordsRow {
        editor: page.editor
        label: qsTr("Subtitle (if you like)")
        path: "subtitle"
        width: page.width
    }
    WordsRow {
        editor: page.editor
        label: qsTr("Salutation")
        path: "salutation"
        visible: page.isLetter
        width: page.width
    }
    SectionList {
        editor: page.editor
        files: page.files
        path: "sections"
        width: page.width
    }
    WordsRow {
        editor: page.editor
        hint: qsTr("The signer’s name stands below.")
        kind: "text"
        label: qsTr("Closing words")
        path: "closing"
        visible: page.isLetter
        width: page.width
    }
    WordsRow {
        editor: page.editor
        hint: qsTr("It stands above everything, until its last day is over.")
        label: qsTr("Urgent line (if you like)")
        path: "banner"
        width: page.width
    }
    EditRow {
        anchors.left: parent?.left
        editor: page.editor
        hint: qsTr("Year first; empty where there is no urgent line.")
        kind: "date"
        label: qsTr("Last day of the urgent line")
        optional: true
        path: "banner_until"
        width: Math.min(page.width, Theme.px(360))
    }
}
