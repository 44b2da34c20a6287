import QtQuick
import QtQuick.Layouts
import ui
import ui.controls

/* Work under way: what it is, how far, and a way to stop it. Nothing is half done when it is stopped. */
RowLayout {
    id: bar

    required property Task task
    required property string words

    spacing: Theme.space
    visible: task.busy

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.tiny

        Words {
            Layout.fillWidth: true
            text: bar.words
        }
        Rectangle {
            Accessible.name: bar.words
            Accessible.role: Accessible.ProgressBar
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.px(10)
            color: Theme.shade
            radius: height / 2

            Rectangle {
                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.top: parent.top
                color: Theme.accent
                radius: height / 2
                width: Math.max(height, parent.width * bar.task.share)
            }
        }
    }
    PushButton {
        objectName: "work-stop"
        symbol: "stop"
        text: qsTr("Stop")

        onClicked: bar.task.cancel()
    }
}
