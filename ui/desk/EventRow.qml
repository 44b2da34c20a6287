import QtQuick
import QtQuick.Layouts
import ui.controls

/* One spelling of a rally: it can be ticked; below another, with which it is counted, it can be set apart. */
Rectangle {
    id: event

    required property bool busy
    required property int index
    required property var row

    signal paged
    signal parted
    signal turned

    Accessible.name: [row.name, row.where, row.counted].join(". ")
    Accessible.role: Accessible.ListItem
    border.color: row.ticked ? Theme.accent : Theme.line
    border.width: row.ticked ? Theme.thin : Theme.hair
    color: row.ticked ? Theme.tint : row.under ? Theme.shade : Theme.card
    height: parts.implicitHeight + 2 * Theme.tiny
    radius: Theme.radius

    RowLayout {
        id: parts

        anchors.left: parent.left
        anchors.leftMargin: event.row.under ? 3 * Theme.space : Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        TickBox {
            Layout.fillWidth: true
            checked: event.row.ticked
            enabled: !event.busy
            objectName: "events-tick-" + event.index
            text: event.row.name
            visible: !event.row.under

            onClicked: {
                event.turned();
                // what is ticked is what the model says
                checked = Qt.binding(() => event.row.ticked);
            }
        }
        Words {
            Layout.fillWidth: true
            objectName: "events-under-" + event.index
            text: event.row.name
            visible: event.row.under
        }
        Words {
            Layout.preferredWidth: event.width * 0.25
            color: Theme.faded
            font.pixelSize: Theme.small
            text: event.row.where
        }
        Words {
            Layout.preferredWidth: event.width * 0.14
            font.pixelSize: Theme.small
            objectName: "events-counted-" + event.index
            text: event.row.counted
        }
        // as wide for the one as for the other, so that what stands before it is one column
        PushButton {
            Layout.preferredWidth: event.width * 0.2
            enabled: !event.busy || !event.row.under
            objectName: (event.row.under ? "events-part-" : "events-page-") + event.index
            quiet: true
            text: event.row.under ? qsTr("Set apart") : qsTr("Page of this rally …")

            onClicked: {
                if (event.row.under)
                    event.parted();
                else
                    event.paged();
            }
        }
    }
}
