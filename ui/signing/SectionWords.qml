pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* One part of a text, set by its kind: paragraphs, demands, a quotation, figures. In the direction of its own language. */
Column {
    id: section

    required property bool rightToLeft
    required property var section

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: rightToLeft
    spacing: Theme.gap

    Words {
        font.pixelSize: Theme.heading
        font.weight: Font.Bold
        text: section.section.heading
        visible: text !== ""
        width: section.width
    }
    Repeater {
        model: section.section.paragraphs

        Row {
            id: paragraph

            required property string modelData

            spacing: Theme.space
            width: section.width

            Rectangle {
                color: Theme.accent
                height: words.height
                visible: section.section.kind === "quote"
                width: Theme.px(4)
            }
            Words {
                id: words

                font.pixelSize: section.section.kind === "quote" ? Theme.heading : Theme.body
                font.weight: section.section.kind === "quote" ? Font.Medium : Font.Normal
                text: paragraph.modelData
                width: section.width - (section.section.kind === "quote" ? Theme.px(4) + Theme.space : 0)
            }
        }
    }
    Repeater {
        model: section.section.items

        Row {
            id: item

            required property int index
            required property string modelData

            spacing: Theme.gap
            width: section.width

            Rectangle {
                anchors.top: parent.top
                anchors.topMargin: Theme.px(11)
                color: Theme.accent
                height: Theme.px(8)
                radius: section.section.kind === "figures" ? 0 : height / 2
                width: height
            }
            Words {
                font.weight: section.section.kind === "figures" ? Font.Medium : Font.Normal
                text: item.modelData
                width: section.width - Theme.px(8) - Theme.gap
            }
        }
    }
    Words {
        color: Theme.faded
        font.pixelSize: Theme.small
        text: section.section.source
        visible: text !== ""
        width: section.width
    }
}
