import QtQuick
import QtQuick.Layouts
import ui
import ui.controls

/* What a signer may want of the screen, for themselves alone. */
FocusScope {
    id: panel

    required property Look look

    signal closed

    Accessible.name: qsTr("Text size and contrast")
    Accessible.role: Accessible.Dialog

    // The page beneath is switched off meanwhile, and the focus with it.
    Component.onCompleted: nextItemInFocusChain(true).forceActiveFocus(Qt.OtherFocusReason)
    Keys.onEscapePressed: closed()

    MouseArea {
        anchors.fill: parent

        onClicked: panel.closed()
    }
    Rectangle {
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.top: parent.top
        border.color: Theme.edge
        border.width: Theme.thin
        color: Theme.card
        height: Math.min(column.implicitHeight + 2 * Theme.space, panel.height - 2 * Theme.gap)
        radius: Theme.radius
        width: Math.min(panel.width - 2 * Theme.gap, Theme.px(400) * Theme.larger)

        MouseArea {
            anchors.fill: parent
        }
        ColumnLayout {
            id: column

            anchors.centerIn: parent
            spacing: Theme.gap
            width: parent.width - 2 * Theme.space

            Heading {
                Layout.fillWidth: true
                text: qsTr("Text size")
            }
            TextSizes {
                Layout.fillWidth: true
                focus: true
                page: "look"
                step: panel.look.textStep

                onAsked: step => panel.look.enlarge(step)
            }
            TickBox {
                Layout.fillWidth: true
                checked: panel.look.contrasts
                objectName: "look-contrast"
                text: qsTr("High contrast")

                onClicked: panel.look.contrast(checked)
            }
            PushButton {
                Layout.fillWidth: true
                objectName: "look-done"
                primary: true
                text: qsTr("Done")

                onClicked: panel.closed()
            }
        }
    }
}
