pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* One part of a text: what kind it is, then its words in each language. */
PartCard {
    id: card

    required property string briefing
    required property EditorModel editor
    readonly property string file: files[0] ?? ""
    required property list<string> files
    readonly property int figures: editor.revision >= 0 ? editor.count(file, key + ".figures") : 0
    required property bool hasKinds
    readonly property string key: path + "." + number
    readonly property string kind: (editor.revision >= 0 ? editor.text(file, key + ".kind") : "") || "text"
    required property int number
    required property string path

    name: key
    title: hasKinds ? qsTr("Section %1").arg((number + 1).toLocaleString(Qt.locale(), "f", 0)) : qsTr("Part %1").arg((number + 1).toLocaleString(Qt.locale(), "f", 0))

    onGone: editor.remove(files, path, number)
    onMovedDown: editor.move(files, path, number, number + 1)
    onMovedUp: editor.move(files, path, number, number - 1)

    ChoiceRow {
        editor: card.editor
        file: card.file
        files: card.files
        options: [
            {
                "value": "text",
                "name": qsTr("Text")
            },
            {
                "value": "demands",
                "name": qsTr("Demands")
            },
            {
                "value": "quote",
                "name": qsTr("Quotation")
            },
            {
                "value": "figures",
                "name": qsTr("Figures")
            }
        ]
        otherwise: "text"
        path: card.key + ".kind"
        visible: card.hasKinds
        width: parent?.width ?? 0
    }
    TickBox {
        readonly property bool isForSigners: card.editor.revision >= 0 && card.editor.text(card.file, card.key + ".audience") === "signers"

        checked: isForSigners
        nextCheckState: () => checkState
        objectName: card.key + "-signers"
        text: qsTr("Speaks to signers alone, and is no part of what is handed over")
        visible: card.hasKinds && card.briefing === ""
        width: parent?.width ?? 0

        onClicked: card.editor.chooseInEach(card.files, card.key + ".audience", isForSigners ? "" : "signers")
    }
    Problem {
        text: card.editor.revision >= 0 ? card.editor.flaw(card.file, card.key) : ""
        width: parent?.width ?? 0
    }
    WordsRow {
        briefing: card.briefing
        editor: card.editor
        label: qsTr("Heading")
        path: card.key + ".heading"
        width: parent?.width ?? 0
    }
    WordsRow {
        briefing: card.briefing
        editor: card.editor
        hint: qsTr("Each line is a paragraph.")
        kind: "lines"
        label: card.kind === "quote" ? qsTr("The words") : qsTr("Paragraphs")
        path: card.key + ".paragraphs"
        width: parent?.width ?? 0
    }
    WordsRow {
        briefing: card.briefing
        editor: card.editor
        hint: qsTr("Each line is a demand.")
        kind: "lines"
        label: qsTr("Demands")
        path: card.key + ".items"
        visible: card.kind === "demands" || (card.editor.revision >= 0 && card.editor.count(card.file, card.key + ".items") > 0)
        width: parent?.width ?? 0
    }
    WordsRow {
        briefing: card.briefing
        editor: card.editor
        hint: qsTr("Whose words they are, on which occasion, and when.")
        label: qsTr("Source")
        path: card.key + ".source"
        visible: card.kind === "quote" || (card.editor.revision >= 0 && card.editor.text(card.file, card.key + ".source") !== "")
        width: parent?.width ?? 0
    }
    Repeater {
        model: card.figures

        FigureCard {
            required property int index

            briefing: card.briefing
            editor: card.editor
            files: card.files
            number: index
            path: card.key + ".figures"
            width: parent?.width ?? 0
        }
    }
    PushButton {
        anchors.left: parent?.left
        objectName: "add-" + card.key + ".figures"
        text: qsTr("One more figure")
        visible: card.kind === "figures"

        onClicked: card.editor.insert(card.files, card.key + ".figures", card.figures, {
            "number": "",
            "text": "",
            "source": "",
            "date": String(new Date().getFullYear())
        })
    }
}
