pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* Digits large enough for a cold thumb. Always from left to right, as on a telephone. */
Grid {
    id: pad

    signal digit(string digit)
    signal erased

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    columnSpacing: Theme.px(10)
    columns: 3
    rowSpacing: Theme.px(10)

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "erase"]

        PushButton {
            required property string modelData

            Accessible.name: modelData === "erase" ? qsTr("Erase the last digit") : modelData
            enabled: modelData !== ""
            font.pixelSize: Theme.action
            font.weight: Font.Medium
            height: Theme.px(62)
            objectName: modelData === "" ? "" : "pin-" + modelData
            opacity: modelData === "" ? 0 : 1
            symbol: modelData === "erase" ? "erase" : ""
            text: modelData === "erase" ? "" : modelData
            width: Theme.px(92)

            onClicked: modelData === "erase" ? pad.erased() : pad.digit(modelData)
        }
    }
}
