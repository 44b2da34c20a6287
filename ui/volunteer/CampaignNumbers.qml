pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* How many signed each campaign on this device, ever. */
Panel {
    id: panel

    required property VolunteerModel volunteer

    title: qsTr("Signatures on this device")

    Repeater {
        model: panel.volunteer.campaigns

        RowLayout {
            id: campaign

            required property var modelData

            spacing: Theme.gap
            width: parent.width

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Words {
                    Layout.fillWidth: true
                    text: campaign.modelData.title
                }
                Words {
                    Layout.fillWidth: true
                    color: Theme.alarm
                    font.pixelSize: Theme.small
                    text: campaign.modelData.collecting
                    visible: text !== ""
                }
            }
            Words {
                font.pixelSize: Theme.heading
                font.weight: Font.Bold
                text: campaign.modelData.signed
            }
        }
    }
}
