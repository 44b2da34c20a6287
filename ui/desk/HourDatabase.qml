pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* Where signatures come together: a file here, or a server. */
ColumnLayout {
    id: step

    required property FirstHourModel firstHour
    property bool onServer: false

    spacing: Theme.gap

    Heading {
        Layout.fillWidth: true
        font.pixelSize: Theme.title
        text: qsTr("Where do signatures come together?")
    }
    Words {
        Layout.fillWidth: true
        color: Theme.faded
        text: qsTr("The files of all your devices are brought in there. Only your key opens them.")
    }
    ChoiceCard {
        Layout.fillWidth: true
        checked: !step.onServer
        consequence: qsTr("For one person at one computer, up to a hundred thousand signatures. It is encrypted with your key.")
        objectName: "hour-embedded"
        text: qsTr("In a file on this computer")

        onClicked: step.onServer = false
    }
    ChoiceCard {
        Layout.fillWidth: true
        checked: step.onServer
        consequence: qsTr("For a team, or for millions. An empty PostgreSQL database has to be there.")
        objectName: "hour-server"
        text: qsTr("On a server")

        onClicked: step.onServer = true
    }
    TextEntry {
        id: address

        Layout.fillWidth: true
        fieldName: "hour-address"
        hint: qsTr("As postgresql://name@server/database")
        hints: Qt.ImhUrlCharactersOnly
        label: qsTr("Address of the database")
        last: true
        visible: step.onServer
    }
    PushButton {
        Layout.preferredWidth: Theme.px(280)
        enabled: !step.firstHour.task.busy && (!step.onServer || address.text !== "")
        objectName: "hour-make-database"
        primary: true
        text: step.firstHour.task.busy ? qsTr("Making and trying it …") : qsTr("Make it and try it")

        onClicked: step.firstHour.makeDatabase(step.onServer ? address.text : "")
    }
}
