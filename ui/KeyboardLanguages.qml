pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import ui.controls
import ui.keys

/* One key for each language's keyboard, beside the letters or above them; the screen keeps its language. */
GridLayout {
    id: choice

    required property string current
    required property Languages languages
    // those that can write what the field wants; without any, all
    required property list<string> offered

    signal chosen(string layout)

    columnSpacing: 0
    rowSpacing: 0

    Repeater {
        model: choice.languages.available

        T.AbstractButton {
            id: key

            required property var modelData

            Accessible.checkable: true
            Accessible.name: qsTr("Keyboard: %1").arg(modelData.name)
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            checked: choice.current === modelData.keyboard
            enabled: choice.offered.length === 0 || choice.offered.includes(modelData.keyboard)
            focusPolicy: Qt.NoFocus
            objectName: "keyboard-" + modelData.code
            text: modelData.name

            background: Rectangle {
                anchors.fill: parent
                anchors.margins: Theme.px(3)
                border.color: key.checked ? Theme.accent : Theme.line
                border.width: key.checked ? Theme.thin : Theme.hair
                color: key.down ? Theme.line : key.checked ? Theme.tint : Theme.shade
                radius: Theme.px(8)
            }
            contentItem: KeyWords {
                color: key.enabled ? Theme.ink : Theme.edge
                font.pixelSize: Theme.bar
                text: key.text
            }

            onClicked: choice.chosen(modelData.keyboard)
        }
    }
}
