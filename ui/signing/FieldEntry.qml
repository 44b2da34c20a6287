import QtQuick
import ui.controls

/* One of the fields that a pack may ask for, by its name. */
TextEntry {
    id: entry

    required property DetailsModel details
    required property string name
    required property string page

    // What was told stands here whenever the page is shown, also to somebody who corrects.
    function read() {
        const told = details.text(name);
        if (text !== told)
            text = told;
    }

    fieldName: page + "-" + name
    hidden: details.hidden
    hint: name === "postal_code" && details.postalCodeExample !== "" ? qsTr("Postal codes there look like %1. Yours may differ.").arg(details.postalCodeExample) : ""
    hints: {
        if (name === "email")
            return Qt.ImhEmailCharactersOnly;
        if (name === "phone")
            return Qt.ImhDialableCharactersOnly;
        return name === "postal_code" && details.numericPostalCode ? Qt.ImhPreferNumbers : Qt.ImhNone;
    }
    label: words.names[name] ?? name
    problem: details.problems[name] ?? ""

    Component.onCompleted: read()
    onEdited: text => entry.details.write(entry.name, text)
    onVisibleChanged: {
        if (visible)
            read();
    }

    FieldWords {
        id: words

    }
    Connections {
        function onEmptied(name: string) {
            if (name === entry.name)
                entry.text = "";
        }

        target: entry.details
    }
}
