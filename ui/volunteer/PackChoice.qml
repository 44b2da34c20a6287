pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* The organisers' campaign file: one that lies on a stick, or any by its path. */
Column {
    id: choice

    required property SetUpModel setUp

    signal given_up

    spacing: Theme.gap

    // without its keyboard, which would hide what to do first
    Component.onCompleted: pack.field.forceActiveFocus(Qt.OtherFocusReason)

    // a stick that has just been plugged in
    Timer {
        interval: 2000
        repeat: true
        running: choice.visible

        onTriggered: choice.setUp.lookForSticks()
    }
    Words {
        color: Theme.faded
        text: qsTr("Plug in the stick with the organisers’ campaign file. The device then belongs to their organisation for ever.")
        width: parent.width
    }
    Repeater {
        model: choice.setUp.packs

        ChoiceCard {
            required property var modelData

            consequence: modelData.path
            objectName: "setup-pack-" + modelData.name
            text: modelData.name
            width: choice.width

            onClicked: {
                pack.text = modelData.path;
                choice.setUp.take(pack.text);
            }
        }
    }
    TextEntry {
        id: pack

        fieldName: "setup-pack"
        hints: Qt.ImhUrlCharactersOnly
        label: qsTr("Campaign file (its path, for example /media/stick/rally.campaign)")
        last: true
        width: choice.width

        onDone: choice.setUp.take(text)
    }
    RowLayout {
        spacing: Theme.gap
        width: parent.width

        PushButton {
            objectName: "setup-quit"
            text: qsTr("Quit")

            onClicked: choice.given_up()
        }
        PushButton {
            Layout.preferredHeight: Theme.px(62)
            Layout.preferredWidth: Theme.px(300)
            enabled: !choice.setUp.task.busy && pack.text !== ""
            objectName: "setup-next"
            primary: true
            text: choice.setUp.task.busy ? qsTr("Looking at the file …") : qsTr("Next")

            onClicked: choice.setUp.take(pack.text)
        }
        Item {
            Layout.fillWidth: true
        }
    }
}
