pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* Counts as bars, each with its name and its number in words that a screen reader meets. */
Column {
    id: chart

    required property list<var> bars
    readonly property var none: ({
            "name": "",
            "count": "",
            "share": 0
        })
    required property string title

    spacing: Theme.px(4)

    Heading {
        font.pixelSize: Theme.body
        text: chart.title
        width: chart.width
    }
    Repeater {
        model: chart.bars.length

        Item {
            id: bar

            required property int index
            // it may be one of fewer for a moment, before it goes
            readonly property var told: chart.bars[index] ?? chart.none

            Accessible.name: told.name + ": " + told.count
            Accessible.role: Accessible.StaticText
            height: Math.max(Theme.px(26), name.height)
            width: chart.width

            Words {
                id: name

                Accessible.ignored: true
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                elide: Text.ElideRight
                font.pixelSize: Theme.small
                maximumLineCount: 2
                text: bar.told.name
                width: parent.width * 0.36
            }
            Rectangle {
                id: length

                anchors.left: name.right
                anchors.leftMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.accent
                height: Theme.px(16)
                radius: Theme.px(3)
                width: Math.max(Theme.px(3), (parent.width * 0.64 - Theme.gap - Theme.px(80)) * bar.told.share)
            }
            Words {
                Accessible.ignored: true
                anchors.left: length.right
                anchors.leftMargin: Theme.tiny
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Theme.small
                text: bar.told.count
                wrapMode: Text.NoWrap
            }
        }
    }
}
