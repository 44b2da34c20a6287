import QtQuick
import QtQuick.Layouts

/* What went wrong in one sentence, and what to do next. */
Rectangle {
    id: alert

    property string nextStep
    property string sentence

    // Said at once by whatever reads the screen aloud.
    signal announced(string words)

    Accessible.name: sentence + " " + nextStep
    Accessible.role: Accessible.AlertMessage
    border.color: Theme.alarm
    border.width: Theme.thin
    color: Theme.alarmTint
    implicitHeight: row.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    visible: sentence !== ""

    onAnnounced: words => Accessible.announce(words, Accessible.Assertive)
    onVisibleChanged: {
        if (visible)
            announced(Accessible.name);
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.margins: Theme.px(14)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(14)

        Symbol {
            color: Theme.alarm
            name: "warning"
            size: Theme.px(30)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.px(2)

            Words {
                Layout.fillWidth: true
                font.pixelSize: Theme.body
                font.weight: Font.Bold
                text: alert.sentence
            }
            Words {
                Layout.fillWidth: true
                font.pixelSize: Theme.body
                text: alert.nextStep
                visible: text !== ""
            }
        }
    }
}
