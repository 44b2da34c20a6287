pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* Which languages stand side by side, above the columns of their words. */
Column {
    id: heads

    required property EditorModel editor

    spacing: Theme.tiny

    Flow {
        spacing: Theme.tiny
        visible: heads.editor.languages.length > 2
        width: heads.width

        Repeater {
            model: heads.editor.languages

            Chip {
                required property var modelData

                checked: modelData.isShown
                font.pixelSize: Theme.small
                implicitHeight: Theme.px(42)
                objectName: "beside-" + modelData.code
                text: modelData.name

                onClicked: heads.editor.showLanguage(modelData.code)
            }
        }
    }
    RowLayout {
        spacing: Theme.gap
        uniformCellSizes: true
        visible: heads.editor.languages.length > 1
        width: heads.width

        Repeater {
            model: heads.editor.beside

            Rectangle {
                id: head

                required property string modelData

                Layout.fillWidth: true
                color: Theme.tint
                implicitHeight: Theme.px(36)
                radius: Theme.px(6)

                Words {
                    LayoutMirroring.enabled: false
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.gap
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gap
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.accent
                    font.weight: Font.Bold
                    horizontalAlignment: heads.editor.isRightToLeft(head.modelData) ? Text.AlignRight : Text.AlignLeft
                    text: heads.editor.languageName(head.modelData)
                }
            }
        }
    }
}
