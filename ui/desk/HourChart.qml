pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* Counts as columns beside each other, an hour each; beneath the first one of each day stands which day it is. */
Column {
    id: chart

    readonly property real columnWidth: Math.min(Theme.px(64), width / Math.max(1, hours.length))
    required property list<var> hours
    required property string title

    spacing: Theme.px(4)

    Heading {
        font.pixelSize: Theme.body
        text: chart.title
        width: chart.width
    }
    Row {
        width: chart.width

        Repeater {
            model: chart.hours

            Item {
                id: hour

                required property var modelData

                Accessible.name: modelData.name + ": " + modelData.count
                Accessible.role: Accessible.StaticText
                height: day.y + day.height
                width: chart.columnWidth

                Words {
                    Accessible.ignored: true
                    anchors.bottom: column.top
                    font.pixelSize: Theme.small
                    horizontalAlignment: Text.AlignHCenter
                    text: hour.modelData.count
                    visible: hour.modelData.share > 0 && implicitWidth <= parent.width
                    width: parent.width
                    wrapMode: Text.NoWrap
                }
                Rectangle {
                    id: column

                    anchors.bottom: mark.top
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: Theme.accent
                    height: Math.max(Theme.px(2), Theme.px(84) * hour.modelData.share)
                    radius: Theme.px(3)
                    width: Math.max(Theme.px(3), Math.min(Theme.px(40), parent.width - Theme.px(4)))
                }
                Words {
                    id: mark

                    Accessible.ignored: true
                    color: Theme.faded
                    font.pixelSize: Theme.small
                    horizontalAlignment: Text.AlignHCenter
                    text: hour.modelData.hour
                    width: parent.width
                    wrapMode: Text.NoWrap
                    y: Theme.px(114)
                }
                Words {
                    id: day

                    Accessible.ignored: text === ""
                    anchors.left: parent.left
                    anchors.top: mark.bottom
                    elide: Text.ElideRight
                    font.pixelSize: Theme.small
                    maximumLineCount: 1
                    text: hour.modelData.day
                    width: Math.max(1, hour.modelData.span) * parent.width
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
