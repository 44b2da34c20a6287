import QtQuick
import QtQuick.Templates as T

/* How much of a goal is reached: gathered elsewhere in a lighter tone, here in the full one. Both shares are of 0..1. */
T.ProgressBar {
    id: bar

    property real elsewhere: 0
    property real here: 0

    implicitHeight: Theme.px(12)
    value: Math.min(1, elsewhere + here)

    background: Rectangle {
        color: Theme.shade
        implicitHeight: Theme.px(12)
        radius: height / 2
    }
    contentItem: Item {
        Rectangle {
            anchors.left: parent.left
            color: Theme.accent
            height: parent.height
            radius: height / 2
            width: Math.max(height, parent.width * bar.value)
        }
        Rectangle {
            anchors.left: parent.left
            border.color: Theme.ground
            border.width: Theme.hair
            color: Theme.elsewhere
            height: parent.height
            radius: height / 2
            visible: bar.elsewhere > 0
            width: Math.max(height, parent.width * Math.min(1, bar.elsewhere))
        }
    }
}
