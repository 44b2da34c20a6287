import QtQuick
import QtQuick.Layouts
import ui.controls

/* One of several parts of a kind: its name, a way to move it among its like, and a way to take it away, which can be undone. */
Rectangle {
    id: card

    default property alias content: column.data
    property bool hasDown: false
    property bool hasUp: false
    property bool mayGo: true
    property string name
    required property string title

    signal gone
    signal movedDown
    signal movedUp

    border.color: Theme.line
    border.width: Theme.hair
    color: Theme.card
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radius

    Column {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.tiny
            width: column.width

            Heading {
                Layout.fillWidth: true
                text: card.title
            }
            Small {
                Accessible.name: qsTr("%1: further up").arg(card.title)
                objectName: card.name + "-up"
                rotation: 90
                symbol: "back"
                visible: card.hasUp

                onClicked: card.movedUp()
            }
            Small {
                Accessible.name: qsTr("%1: further down").arg(card.title)
                objectName: card.name + "-down"
                rotation: -90
                symbol: "back"
                visible: card.hasDown

                onClicked: card.movedDown()
            }
            Small {
                Accessible.name: qsTr("%1: take away").arg(card.title)
                objectName: card.name + "-drop"
                symbol: "close"
                visible: card.mayGo

                onClicked: card.gone()
            }
        }
    }

    component Small: PushButton {
        implicitHeight: Theme.px(42)
        implicitWidth: Theme.px(42)
        quiet: true
    }
}
