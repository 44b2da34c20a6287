import QtQuick
import ui.controls
import ui.signing

/* One field of a row on paper. A country is found by the beginning of its name or by its two letters. */
TextEntry {
    id: entry

    required property EnteringModel entering
    readonly property Item focusable: field
    readonly property string meant: name === "country" ? entering.countryOf(text) : ""
    required property string name

    fieldName: "enter-" + name
    hint: name === "country" && meant !== text ? meant : ""
    hints: name === "email" ? Qt.ImhEmailCharactersOnly : name === "phone" ? Qt.ImhDialableCharactersOnly : Qt.ImhNone
    label: name === "country" ? qsTr("Country") : words.names[name] ?? name
    problem: entering.problems[name] ?? ""

    Component.onCompleted: {
        if (name === "country")
            text = entering.country;
    }

    FieldWords {
        id: words

    }
}
