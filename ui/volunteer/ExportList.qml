pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* What was written so far, and how far each of it has come. */
Panel {
    id: panel

    required property VolunteerModel volunteer

    title: qsTr("Exports")
    visible: volunteer.exports.length > 0

    Repeater {
        model: panel.volunteer.exports

        RowLayout {
            id: batch

            required property var modelData

            spacing: Theme.gap
            width: parent.width

            Words {
                Layout.fillWidth: true
                font.pixelSize: Theme.small
                text: batch.modelData.name
                wrapMode: Text.WrapAnywhere
            }
            Words {
                color: batch.modelData.state === "safe" ? Theme.accent : Theme.ink
                font.pixelSize: Theme.small
                font.weight: Font.Medium
                text: batch.modelData.entries + " · " + (({
                            "written": qsTr("written"),
                            "received": qsTr("received"),
                            "safe": qsTr("safe")
                        })[batch.modelData.state] ?? "")
            }
        }
    }
}
