import QtQuick
import QtQuick.Layouts
import ui.controls

/* A rally that no campaign file plans. */
Column {
    id: event

    required property VolunteerModel volunteer

    signal given_up
    signal wanted(string name, string place, string date)

    function start() {
        const lacks = qsTr("This is needed.");
        name.problem = name.text.trim() === "" ? lacks : "";
        place.problem = place.text.trim() === "" ? lacks : "";
        date.problem = volunteer.isDate(date.text) ? "" : qsTr("Write it as year-month-day, for example %1.").arg(volunteer.today);
        if (name.problem + place.problem + date.problem === "")
            wanted(name.text, place.text, date.text);
    }

    spacing: Theme.gap

    Component.onCompleted: name.take()

    TextEntry {
        id: name

        fieldName: "volunteer-event-name"
        label: qsTr("Its name, for example: Rally at the embassy")
        width: parent.width

        onDone: place.take()
    }
    TextEntry {
        id: place

        fieldName: "volunteer-event-place"
        label: qsTr("Its place, for example: Paris")
        width: parent.width

        onDone: date.take()
    }
    TextEntry {
        id: date

        fieldName: "volunteer-event-date"
        hints: Qt.ImhPreferNumbers | Qt.ImhLatinOnly
        label: qsTr("Its date (year-month-day)")
        last: true
        text: event.volunteer.today
        width: parent.width

        onDone: event.start()
    }
    RowLayout {
        spacing: Theme.gap
        width: parent.width

        PushButton {
            objectName: "volunteer-event-leave"
            text: qsTr("Back")

            onClicked: event.given_up()
        }
        PushButton {
            Layout.fillWidth: true
            enabled: !event.volunteer.task.busy
            objectName: "volunteer-event-start"
            primary: true
            text: qsTr("Start with this event")

            onClicked: event.start()
        }
    }
}
