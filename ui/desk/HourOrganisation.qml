pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* Who the organisation is: this stands in every campaign, where signers read who answers for their data. */
ColumnLayout {
    id: step

    required property FirstHourModel firstHour
    readonly property bool isFilled: name.text !== "" && street.text !== "" && city.text !== "" && /.@./.test(email.text) && firstHour.country !== "" && folder.text !== ""

    spacing: Theme.gap

    Heading {
        Layout.fillWidth: true
        font.pixelSize: Theme.title
        text: qsTr("Who are you?")
    }
    Words {
        Layout.fillWidth: true
        color: Theme.faded
        text: qsTr("Signers read this before they sign. The country says which law protects their data, and who takes complaints.")
    }
    TextEntry {
        id: name

        Layout.fillWidth: true
        fieldName: "hour-name"
        label: qsTr("Name of the organisation")

        onDone: street.take()
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: 2
        rowSpacing: Theme.gap
        uniformCellWidths: true

        TextEntry {
            id: street

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            fieldName: "hour-street"
            label: qsTr("Street and number")

            onDone: city.take()
        }
        TextEntry {
            id: city

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            fieldName: "hour-city"
            label: qsTr("Postal code and city")

            onDone: email.take()
        }
        TextEntry {
            id: email

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            fieldName: "hour-email"
            hint: qsTr("Here people write to withdraw or to ask for their data.")
            hints: Qt.ImhEmailCharactersOnly
            label: qsTr("E-mail")

            onDone: country.take()
        }
        TextEntry {
            id: country

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            fieldName: "hour-country"
            hint: qsTr("Or the beginning of another country’s name.")
            label: qsTr("Country")

            onDone: {
                if (step.firstHour.countries.length > 0)
                    step.firstHour.chooseCountry(step.firstHour.countries[0].code);
                text = "";
            }
            onEdited: text => step.firstHour.seek(text)
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.tiny

        Repeater {
            model: step.firstHour.countries

            Chip {
                required property var modelData

                checked: step.firstHour.country === modelData.code
                objectName: "hour-country-" + modelData.code
                text: modelData.name

                onClicked: {
                    country.text = "";
                    step.firstHour.chooseCountry(modelData.code);
                }
            }
        }
    }
    FileEntry {
        id: folder

        Layout.fillWidth: true
        fieldName: "hour-folder"
        folders: true
        hint: qsTr("On this computer, on an encrypted disk. The key will lie here.")
        label: qsTr("Folder for the organisation’s files")
        text: step.firstHour.folder
    }
    PushButton {
        Layout.preferredWidth: Theme.px(280)
        enabled: step.isFilled && !step.firstHour.task.busy
        objectName: "hour-organise"
        primary: true
        text: qsTr("Next")

        onClicked: step.firstHour.organise(name.text, street.text, city.text, email.text, folder.text)
    }
}
