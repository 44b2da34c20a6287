pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* One part of a text, set by its kind: paragraphs, demands, a quotation, dated figures. Each text may have marks. */
Column {
    id: section

    required property var section

    spacing: Theme.gap

    MarkedWords {
        Accessible.role: Accessible.Heading
        font.pixelSize: Theme.heading
        font.weight: Font.Bold
        told: section.section.heading
        visible: text !== ""
        width: section.width
    }
    Repeater {
        model: section.section.paragraphs

        Row {
            id: paragraph

            required property var modelData

            spacing: Theme.space
            width: section.width

            Rectangle {
                color: Theme.accent
                height: words.height
                visible: section.section.kind === "quote"
                width: Theme.px(4)
            }
            MarkedWords {
                id: words

                font.pixelSize: section.section.kind === "quote" ? Theme.heading : Theme.body
                font.weight: section.section.kind === "quote" ? Font.Medium : Font.Normal
                told: paragraph.modelData
                width: section.width - (section.section.kind === "quote" ? Theme.px(4) + Theme.space : 0)
            }
        }
    }
    Repeater {
        model: section.section.items

        Row {
            id: item

            required property int index
            required property var modelData

            spacing: Theme.gap
            width: section.width

            Rectangle {
                anchors.top: parent.top
                anchors.topMargin: Theme.px(11)
                color: Theme.accent
                height: Theme.px(8)
                radius: height / 2
                width: height
            }
            MarkedWords {
                told: item.modelData
                width: section.width - Theme.px(8) - Theme.gap
            }
        }
    }
    GridLayout {
        columnSpacing: Theme.space
        columns: section.width > Theme.px(560) ? 2 : 1
        rowSpacing: Theme.gap
        uniformCellWidths: true
        visible: section.section.figures.length > 0
        width: section.width

        Repeater {
            model: section.section.figures

            FigureWords {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
            }
        }
    }
    MarkedWords {
        color: Theme.faded
        font.pixelSize: Theme.small
        told: section.section.source
        visible: text !== ""
        width: section.width
    }
}
