pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* The parts of a number, each with its name; a part of which no number is known has its name alone. */
Column {
    id: list

    required property var parts
    required property string title

    spacing: Theme.px(4)
    visible: parts.length > 0

    Words {
        font.weight: Font.Bold
        text: list.title
        width: list.width
    }
    Flow {
        spacing: Theme.px(10)
        width: list.width

        Repeater {
            model: list.parts

            Rectangle {
                id: part

                required property var modelData

                border.color: Theme.line
                border.width: Theme.thin
                color: Theme.card
                height: words.height + Theme.gap
                radius: Theme.px(8)
                width: Math.min(list.width, words.implicitWidth + 2 * Theme.gap)

                Words {
                    id: words

                    anchors.centerIn: parent
                    font.pixelSize: Theme.small
                    text: part.modelData.number === "" ? part.modelData.name : qsTr("%1: %2").arg(part.modelData.name).arg(part.modelData.number)
                    width: Math.min(implicitWidth, list.width - 2 * Theme.gap)
                }
            }
        }
    }
}
