pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.desk.preview

/* The campaign as signers will meet it, before any stick is made: it is signed in practice, and nothing of that is kept. */
ColumnLayout {
    id: step

    required property FirstHourModel firstHour
    property real room: Theme.px(560)

    spacing: Theme.gap

    Heading {
        Layout.fillWidth: true
        font.pixelSize: Theme.title
        text: qsTr("Try it on screen")
    }
    Words {
        Layout.fillWidth: true
        color: Theme.faded
        text: qsTr("Sign it as passers-by will. Nothing is kept. Look at each language, and at the sizes of your screens.")
    }
    PreviewPane {
        Layout.fillWidth: true
        Layout.preferredHeight: step.room
        preview: step.firstHour.preview
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        PushButton {
            Layout.preferredWidth: Theme.px(280)
            objectName: "hour-tried"
            primary: true
            text: qsTr("Go on to the sticks")

            onClicked: step.firstHour.isTried()
        }
        Words {
            Layout.fillWidth: true
            color: Theme.accent
            objectName: "hour-signed"
            text: qsTr("You have signed it once. That is all a signer does.")
            visible: step.firstHour.signed
        }
    }
}
