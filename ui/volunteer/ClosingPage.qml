import QtQuick
import QtQuick.Layouts
import ui.controls

/* Covers everything while the device is about to be closed. Whoever did not mean it stops it with the one button there is. */
FocusScope {
    id: page

    required property ClosingModel closing

    // Said at once by whatever reads the screen aloud.
    signal announced(string words)

    Accessible.name: what.text
    Accessible.role: Accessible.AlertMessage
    Component.onCompleted: announced(what.text + " " + number.text)
    Keys.onEscapePressed: closing.cancel()
    onAnnounced: words => Accessible.announce(words, Accessible.Assertive)

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    MouseArea {
        anchors.fill: parent
    }
    ColumnLayout {
        anchors.centerIn: parent
        spacing: Theme.space
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(620))

        Words {
            id: number

            Layout.fillWidth: true
            font.pixelSize: Theme.display
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            objectName: "closing-left"
            text: page.closing.left
        }
        Heading {
            id: what

            Layout.fillWidth: true
            font.pixelSize: Theme.title
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("The device is being closed.")
        }
        Words {
            Layout.fillWidth: true
            color: Theme.faded
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Every signature is kept, sealed. Only the PIN opens it again.")
        }
        PushButton {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.max(implicitWidth, Theme.px(340))
            Layout.topMargin: Theme.gap
            focus: true
            large: true
            objectName: "closing-cancel"
            primary: true
            text: qsTr("Cancel")

            onClicked: page.closing.cancel()
        }
    }
}
