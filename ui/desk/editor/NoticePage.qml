pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* Who answers for the data, what happens to them, and for how long they are kept. */
Column {
    id: page

    required property EditorModel editor

    spacing: Theme.space

    Heading {
        text: qsTr("Who answers for the data")
        width: page.width
    }
    EditRow {
        editor: page.editor
        label: qsTr("Name of the organisation")
        path: "controller.name"
        width: page.width
    }
    EditRow {
        editor: page.editor
        hint: qsTr("Each line is a line of the address.")
        kind: "lines"
        label: qsTr("Address")
        path: "controller.address"
        width: page.width
    }
    EditRow {
        editor: page.editor
        hint: qsTr("People write here to withdraw, or to ask for their data.")
        label: qsTr("E-mail")
        path: "controller.email"
        width: page.width
    }
    EditRow {
        editor: page.editor
        hint: qsTr("Each line is one of them.")
        kind: "lines"
        label: qsTr("Other organisations that answer for the data with you (if any)")
        path: "controller.joint"
        width: page.width
    }
    EditRow {
        editor: page.editor
        hint: qsTr("Where the organisation has its seat outside the European Union: name and address of who stands for it there.")
        label: qsTr("Representative in the European Union (if there is one)")
        path: "controller.representative"
        width: page.width
    }
    EditRow {
        anchors.left: parent?.left
        editor: page.editor
        kind: "number"
        label: qsTr("For how many days after the hand-over the data are kept")
        most: 36500
        path: "retention_days"
        width: Math.min(page.width, Theme.px(480))
    }
    Heading {
        text: qsTr("What happens to the data")
        width: page.width
    }
    LanguageHeads {
        editor: page.editor
        width: page.width
    }
    WordsRow {
        editor: page.editor
        hint: qsTr("One short sentence on each line. Signers see them before they agree. Say what is true, and the limits.")
        kind: "lines"
        label: qsTr("Facts on data")
        path: "notice.facts"
        width: page.width
    }
    Words {
        font.weight: Font.Medium
        text: qsTr("The full notice, one tap away")
        width: page.width
    }
    SectionList {
        editor: page.editor
        files: page.editor.languages.map(one => one.file)
        hasKinds: false
        path: "notice.full"
        width: page.width
    }
}
