pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* Counts as columns beside each other, an hour each; beneath the first one of each day stands which day it is. */
Column {
    id: chart

    readonly property real columnWidth: Math.min(Theme.px(64), width / Math.max(1, hours.length))
    required property list<var> hours
    readonly property var none: ({
            "name": "",
            "count": "",
            "share": 0,
            "hour": "",
            "day": "",
            "span": 0
        })
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
            model: chart.hours.length

            Item {
                id: hour

                required property int index
                // it may be one of fewer for a moment, before it goes
                readonly property var told: chart.hours[index] ?? chart.none

                Accessible.name: told.name + ": " + told.count
                Accessible.role: Accessible.StaticText
                height: day.y + day.height
                width: chart.columnWidth

                Words {
                    Accessible.ignored: true
                    anchors.bottom: column.top
                    font.pixelSize: Theme.small
                    horizontalAlignment: Text.AlignHCenter
                    text: hour.told.count
                    visible: hour.told.share > 0 && implicitWidth <= parent.width
                    width: parent.width
                    wrapMode: Text.NoWrap
                }
                Rectangle {
                    id: column

                    anchors.bottom: mark.top
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: Theme.accent
                    height: Math.max(Theme.px(2), Theme.px(84) * hour.told.share)
                    radius: Theme.px(3)
                    width: Math.max(Theme.px(3), Math.min(Theme.px(40), parent.width - Theme.px(4)))
                }
                Words {
                    id: mark

                    Accessible.ignored: true
                    color: Theme.faded
                    font.pixelSize: Theme.small
                    horizontalAlignment: Text.AlignHCenter
                    text: hour.told.hour
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
                    text: hour.told.day
                    width: Math.max(1, hour.told.span) * parent.width
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
