import QtQuick
import QtQuick.Layouts
import ui.controls

/* Covers everything while it counts down. Any touch anywhere stops it. */
Item {
    id: warning

    required property int countdown

    // Said at once by whatever reads the screen aloud, at the beginning and every five seconds.
    signal announced(string words)

    visible: countdown > 0

    onAnnounced: words => card.Accessible.announce(words, Accessible.Assertive)
    onCountdownChanged: {
        if (countdown > 0 && countdown % 5 === 0)
            announced(card.Accessible.name);
    }

    MouseArea {
        anchors.fill: parent
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }
    Rectangle {
        id: card

        Accessible.name: question.text + " " + consequence.text
        Accessible.role: Accessible.AlertMessage
        anchors.centerIn: parent
        border.color: Theme.edge
        border.width: Theme.thin
        color: Theme.card
        height: Math.min(parent.height, column.implicitHeight + 2 * Theme.margin)
        objectName: "idle-warning"
        radius: Theme.px(16)
        width: Math.min(parent.width - 2 * Theme.space, Theme.px(560))

        ColumnLayout {
            id: column

            anchors.centerIn: parent
            spacing: Theme.gap
            width: parent.width - 2 * Theme.margin

            Heading {
                id: question

                Layout.fillWidth: true
                font.pixelSize: Theme.title
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Are you still there?")
            }
            Words {
                id: consequence

                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("In %Ln second(s) everything you typed is erased.", "", warning.countdown)
            }
            PushButton {
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: Theme.tiny
                objectName: "idle-stay"
                primary: true
                text: qsTr("I am still here")
            }
        }
    }
}
