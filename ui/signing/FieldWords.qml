import QtQuick

/* What each field that a pack may ask for is called. */
QtObject {
    readonly property var names: ({
            "given_name": qsTr("Given name"),
            "family_name": qsTr("Family name"),
            "email": qsTr("E-mail"),
            "phone": qsTr("Telephone"),
            "street": qsTr("Street and number"),
            "postal_code": qsTr("Postal code"),
            "city": qsTr("City"),
            "title": qsTr("Title or office"),
            "organisation": qsTr("Institution or organisation"),
            "constituency": qsTr("Constituency"),
            "message": qsTr("Your own words"),
            "ink": qsTr("Your drawn signature")
        })
}
