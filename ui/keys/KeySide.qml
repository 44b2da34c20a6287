pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

/* One side of a keyboard: rows of characters, and beneath them the keys that all keyboards share. */
KeyboardColumn {
    id: side

    property bool cased: false
    property string comma: ","
    readonly property int longest: Math.max(...rows.map((row, index) => row.length + (index === rows.length - 1 ? cased + 1 : 0)))
    property var more: ({})
    required property string otherSide
    required property list<string> rows
    property bool withJoiner: false

    signal turned

    smallTextVisible: true

    Repeater {
        model: side.rows

        KeyboardRow {
            id: row

            required property int index
            readonly property bool isLast: index === side.rows.length - 1
            readonly property real margin: isLast ? 0 : (side.longest - modelData.length) / 2
            required property string modelData

            FillerKey {
                visible: row.margin > 0
                weight: row.margin * side.keyWeight
            }
            ShiftKey {
                visible: row.isLast && side.cased
            }
            Repeater {
                model: Array.from(row.modelData)

                Key {
                    required property string modelData

                    alternativeKeys: modelData in side.more ? modelData + side.more[modelData] : ""
                    text: modelData
                }
            }
            BackspaceKey {
                visible: row.isLast
            }
            FillerKey {
                visible: row.margin > 0
                weight: row.margin * side.keyWeight
            }
        }
    }
    KeyboardRow {
        TurnKey {
            displayText: side.otherSide
            weight: 1.5 * side.keyWeight

            onClicked: side.turned()
        }
        Key {
            highlighted: true
            text: InputContext.inputMethodHints & Qt.ImhEmailCharactersOnly ? "@" : side.comma
        }
        Key {
            displayText: "◂⁞▸"
            highlighted: true
            text: "\u200c"
            visible: side.withJoiner
        }
        SpaceKey {
            weight: 4 * side.keyWeight
        }
        Key {
            highlighted: true
            text: "."
        }
        HideKeyboardKey {
        }
        EnterKey {
            weight: 1.5 * side.keyWeight
        }
    }
}
