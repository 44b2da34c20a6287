import QtQuick

/* Shows which control the keyboard speaks to, whenever somebody uses one. */
Rectangle {
    required property Item control

    anchors.fill: parent
    anchors.margins: -Theme.px(4)
    border.color: Theme.ink
    border.width: Theme.thick
    color: "transparent"
    objectName: "focus-ring"
    radius: Theme.radius + Theme.px(4)
    visible: control.activeFocus && Theme.byKeys
}
