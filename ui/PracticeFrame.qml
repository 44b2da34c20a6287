import QtQuick
import QtQuick.Layouts
import ui.controls

/* Around every page while nothing that is signed is kept: an orange frame that nobody overlooks, words, and the way back. */
Item {
    id: frame

    readonly property int edge: visible ? Theme.px(6) : 0
    readonly property int bar: visible ? Theme.px(54) : 0

    signal ended

    Rectangle {
        anchors.fill: parent
        border.color: Theme.practice
        border.width: frame.edge
        color: "transparent"
    }
    Rectangle {
        color: Theme.practice
        height: frame.bar
        width: parent.width

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.space
            anchors.rightMargin: Theme.tiny
            spacing: Theme.gap

            Words {
                Accessible.role: Accessible.AlertMessage
                Layout.fillWidth: true
                color: Theme.practiceInk
                elide: Text.ElideRight
                font.weight: Font.Bold
                maximumLineCount: 2
                objectName: "practice-words"
                text: qsTr("Practice: nothing is kept.")
            }
            PushButton {
                implicitHeight: Theme.px(48)
                objectName: "practice-end"
                text: qsTr("End the practice")

                onClicked: frame.ended()
            }
        }
    }
}
