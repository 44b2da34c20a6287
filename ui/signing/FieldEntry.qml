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
    hints: name === "email" ? Qt.ImhEmailCharactersOnly : name === "phone" ? Qt.ImhDialableCharactersOnly : Qt.ImhNone
    label: ({
            "given_name": qsTr("Given name"),
            "family_name": qsTr("Family name"),
            "email": qsTr("E-mail"),
            "phone": qsTr("Telephone"),
            "street": qsTr("Street and number"),
            "postal_code": qsTr("Postal code"),
            "city": qsTr("City"),
            "title": qsTr("Title or office"),
            "organisation": qsTr("Organisation"),
            "constituency": qsTr("Constituency")
        })[name] ?? name
    problem: details.problems[name] ?? ""

    Component.onCompleted: text = details.text(name)
    onEdited: text => entry.details.write(entry.name, text)
}
