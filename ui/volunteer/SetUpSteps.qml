pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* Where in the set-up one is. */
RowLayout {
    id: steps

    readonly property int place: ["pack", "compare", "pin"].indexOf(setUp.step)
    required property SetUpModel setUp

    spacing: Theme.gap
    uniformCellSizes: true

    Repeater {
        model: [qsTr("Campaign file"), qsTr("Fingerprint"), qsTr("Name and PIN")]

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
