pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/* Where one is among steps that follow each other. */
RowLayout {
    id: steps

    required property list<string> names
    required property int place

    spacing: Theme.gap
    uniformCellSizes: true

    Repeater {
        model: steps.names

        Column {
            id: step

            required property int index
            required property string modelData

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.px(6)

            Rectangle {
                color: step.index <= steps.place ? Theme.accent : Theme.line
                height: Theme.px(6)
                radius: height / 2
                width: parent.width
            }
            Words {
                color: step.index === steps.place ? Theme.ink : Theme.faded
                font.pixelSize: Theme.small
                font.weight: step.index === steps.place ? Font.Bold : Font.Normal
                text: step.modelData
                width: parent.width
            }
        }
    }
}
