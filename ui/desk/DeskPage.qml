import QtQuick
import QtQuick.Layouts
import ui.controls

/* A page of the desk: its title, what it is for in one sentence, and whatever it is made of. */
FocusScope {
    id: page

    // what may cover the page
    property alias above: front.data
    default property alias content: body.data
    // whether something does: then nothing of the page can be pressed or is read aloud
    property bool covered: false
    required property string help
    property alias margin: column.anchors.margins
    required property string title

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.margin
        enabled: !page.covered
        spacing: Theme.gap

        Heading {
            Layout.fillWidth: true
            font.pixelSize: Theme.title
            text: page.title
        }
        Words {
            Layout.bottomMargin: Theme.tiny
            Layout.fillWidth: true
            color: Theme.faded
            text: page.help
        }
        ColumnLayout {
            id: body

            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.gap
        }
    }
    Item {
        id: front

        anchors.fill: parent
    }
}
