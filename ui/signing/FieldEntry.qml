import QtQuick
import ui.controls

/* One of the fields that a pack may ask for, by its name. */
TextEntry {
    id: entry

    required property DetailsModel details
    required property string name
    required property string page

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
    label: ({
            "given_name": qsTr("Given name"),
            "family_name": qsTr("Family name"),
            "email": qsTr("E-mail"),
            "phone": qsTr("Telephone"),
            "street": qsTr("Street and number"),
            "postal_code": qsTr("Postal code"),
            "city": qsTr("City"),
            "title": qsTr("Title or office"),
            "organisation": qsTr("Institution or organisation"),
            "constituency": qsTr("Constituency")
        })[name] ?? name
    problem: details.problems[name] ?? ""

    Component.onCompleted: text = details.text(name)
    onEdited: text => entry.details.write(entry.name, text)

    Connections {
        function onEmptied(name: string) {
            if (name === entry.name)
                entry.text = "";
        }

        target: entry.details
    }
}
