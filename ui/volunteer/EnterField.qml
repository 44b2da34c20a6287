import QtQuick
import ui.controls
import ui.signing

/* One field as it stands on paper. A country is found by the beginning of its name or by its two letters. */
TextEntry {
    id: entry

    readonly property Item focusable: field
    required property EntryForm form
    readonly property string meant: name === "country" ? form.countryOf(text) : ""
    required property string name

    fieldName: "enter-" + name
    hint: name === "country" && meant !== text ? meant : ""
    hints: name === "email" ? Qt.ImhEmailCharactersOnly : name === "phone" ? Qt.ImhDialableCharactersOnly : Qt.ImhNone
    label: name === "country" ? qsTr("Country") : words.names[name] ?? name
    problem: form.problems[name] ?? ""

    Component.onCompleted: {
        if (name === "country")
            text = form.country;
    }

    FieldWords {
        id: words

    }
}
