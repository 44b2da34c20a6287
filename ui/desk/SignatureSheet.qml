pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.items
import ui.signing

/* One signature in full: what was answered and drawn, then what was agreed to and promised. */
Sheet {
    id: sheet

    required property var held

    title: held.title ?? ""

    FieldWords {
        id: fields
    }
    Told {
        told: sheet.held.answers ?? []
    }
    Words {
        color: Theme.faded
        font.pixelSize: Theme.small
        text: qsTr("Drawn signature")
        visible: pad.visible
        width: parent?.width ?? 0
    }
    Item {
        id: pad

        height: Theme.px(220)
        visible: (sheet.held.ink ?? []).length > 0
        width: parent?.width ?? 0

        Rectangle {
            Accessible.name: qsTr("Drawn signature")
            Accessible.role: Accessible.Graphic
            anchors.left: parent.left
            border.color: Theme.line
            border.width: Theme.hair
            color: Theme.card
            height: parent.height
            objectName: "signature-ink"
            radius: Theme.radius
            width: Math.min(parent.width, Theme.px(480))

            InkPad {
                anchors.fill: parent
                anchors.margins: Theme.space
                enabled: false

                Component.onCompleted: {
                    dip(Theme.ink);
                    if (pad.visible)
                        show(sheet.held.ink);
                }
            }
        }
    }
    Told {
        told: sheet.held.facts ?? []
    }

    component Told: GridLayout {
        id: grid

        required property var told

        columnSpacing: Theme.space
        columns: width < Theme.px(560) ? 1 : 2
        rowSpacing: Theme.gap
        width: parent?.width ?? 0

        Repeater {
            model: grid.told

            ColumnLayout {
                id: one

                required property var modelData

                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                spacing: Theme.px(2)

                Words {
                    Layout.fillWidth: true
                    color: Theme.faded
                    font.pixelSize: Theme.small
                    text: one.modelData.name || (fields.names[one.modelData.field] ?? one.modelData.field)
                }
                Words {
                    Layout.fillWidth: true
                    text: one.modelData.value
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }
            }
        }
    }
}
