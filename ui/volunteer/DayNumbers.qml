pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* Today by the hour, and in which languages people signed. */
Panel {
    id: panel

    required property NumbersModel numbers

    title: qsTr("Signatures by the hour")
    visible: numbers.hours.length > 0

    Words {
        color: Theme.faded
        text: panel.numbers.day
        width: parent.width
    }
    RowLayout {
        spacing: Theme.px(4)
        uniformCellSizes: true
        width: parent.width

        Repeater {
            model: panel.numbers.hours

            ColumnLayout {
                id: bar

                required property int index
                required property var modelData

                Layout.fillWidth: true
                objectName: "volunteer-hour-" + index
                spacing: Theme.px(2)

                Words {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.small
                    font.weight: Font.Bold
                    horizontalAlignment: Text.AlignHCenter
                    text: bar.modelData.signed
                }
                Item {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.px(84)

                    Rectangle {
                        anchors.bottom: parent.bottom
                        anchors.horizontalCenter: parent.horizontalCenter
                        color: Theme.accent
                        height: Math.max(Theme.px(2), parent.height * bar.modelData.share)
                        radius: Theme.px(3)
                        width: Math.min(parent.width, Theme.px(40))
                    }
                }
                Words {
                    Accessible.name: qsTr("At %1 o’clock").arg(text)
                    Layout.fillWidth: true
                    color: Theme.faded
                    font.pixelSize: Theme.small
                    horizontalAlignment: Text.AlignHCenter
                    text: bar.modelData.hour
                }
            }
        }
    }
    Repeater {
        model: panel.numbers.languages

        RowLayout {
            id: language

            required property var modelData

            spacing: Theme.gap
            width: parent.width

            Words {
                Layout.fillWidth: true
                text: language.modelData.name
            }
            Words {
                font.weight: Font.Bold
                text: language.modelData.signed
            }
        }
    }
}
