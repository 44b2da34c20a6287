pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* The organisation's key, behind a passphrase that is typed twice. */
ColumnLayout {
    id: step

    required property FirstHourModel firstHour

    function make() {
        again.problem = passphrase.text === again.text ? "" : qsTr("This is not the same passphrase.");
        if (again.problem !== "")
            return;
        const typed = passphrase.text;
        passphrase.text = "";
        again.text = "";
        firstHour.makeKey(typed);
    }

    spacing: Theme.gap

    Heading {
        Layout.fillWidth: true
        font.pixelSize: Theme.title
        text: qsTr("The key that opens every signature")
    }
    Words {
        Layout.fillWidth: true
        color: Theme.faded
        text: qsTr("Devices can seal signatures and never read them. Only this key opens them, and only with its passphrase.")
    }
    Words {
        Layout.fillWidth: true
        color: Theme.faded
        text: qsTr("Take five random words. Nobody can reset a passphrase: without it and without shares everything is lost.")
    }
    TextEntry {
        id: passphrase

        Layout.fillWidth: true
        fieldName: "hour-passphrase"
        hidden: true
        label: qsTr("New passphrase")

        onDone: again.take()
    }
    TextEntry {
        id: again

        Layout.fillWidth: true
        fieldName: "hour-passphrase-again"
        hidden: true
        label: qsTr("The same passphrase again")
        last: true

        onDone: step.make()
    }
    PushButton {
        Layout.preferredWidth: Theme.px(280)
        enabled: passphrase.text !== "" && again.text !== "" && !step.firstHour.task.busy
        objectName: "hour-make-key"
        primary: true
        text: step.firstHour.task.busy ? qsTr("Making the key …") : qsTr("Make the key")

        onClicked: step.make()
    }
}
