import QtQuick

/* Shows which control the keyboard speaks to. */
Rectangle {
    property bool shown: false

    anchors.fill: parent
    anchors.margins: -Theme.px(4)
    border.color: Theme.ink
    border.width: Theme.px(3)
    color: "transparent"
    radius: Theme.radius + Theme.px(4)
    visible: shown
}
