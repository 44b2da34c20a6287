pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* The pages by their names, and how many things wait for a decision on each. Where the window is low, it scrolls. */
Rectangle {
    id: rail

    required property string current
    required property list<var> pages
    required property var waiting

    signal chosen(string name)

    color: Theme.card
    implicitWidth: Theme.px(240)

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.line
        width: Theme.hair
    }
    ScrollArea {
        anchors.fill: parent
        bottomSpace: Theme.gap
        margin: Theme.gap
        spacing: Theme.px(4)
        topSpace: Theme.gap

        Repeater {
            model: rail.pages

            Choice {
                id: choice

                required property var modelData
                readonly property int waits: rail.waiting[modelData.name] ?? 0

                Accessible.name: waits > 0 ? modelData.title + ", " + waits : modelData.title
                checked: rail.current === modelData.name
                implicitHeight: Math.max(Theme.px(48), name.implicitHeight + Theme.gap)
                objectName: "desk-" + modelData.name
                text: modelData.title
                width: parent.width

                background: Rectangle {
                    border.color: Theme.accent
                    border.width: choice.checked ? Theme.thin : 0
                    color: choice.checked ? Theme.tint : choice.down ? Theme.shade : "transparent"
                    radius: Theme.radius

                    FocusRing {
                        anchors.margins: 0
                        control: choice
                    }
                }
                contentItem: Item {
                    Words {
                        id: name

                        anchors.left: parent.left
                        anchors.leftMargin: Theme.gap
                        anchors.right: badge.left
                        anchors.verticalCenter: parent.verticalCenter
                        color: choice.checked ? Theme.accent : Theme.ink
                        font.weight: choice.checked ? Font.Bold : Font.Medium
                        text: choice.text
                    }
                    Rectangle {
                        id: badge

                        anchors.right: parent.right
                        anchors.rightMargin: Theme.gap
                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.alarm
                        height: Theme.px(26)
                        radius: height / 2
                        visible: choice.waits > 0
                        width: visible ? Math.max(height, number.implicitWidth + Theme.gap) : 0

                        Words {
                            id: number

                            anchors.centerIn: parent
                            color: Theme.ground
                            font.pixelSize: Theme.small
                            font.weight: Font.Bold
                            text: choice.waits.toLocaleString(Qt.locale(), "f", 0)
                        }
                    }
                }

                onClicked: rail.chosen(modelData.name)
            }
        }
    }
}
