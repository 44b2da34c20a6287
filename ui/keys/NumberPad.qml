pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

/* Ten digits, as on a telephone. */
KeyboardLayout {
    id: pad

    readonly property list<string> rows: ["123", "456", "789", "+0-"]

    inputMode: InputEngine.InputMode.Numeric
    keyWeight: 160

    inputMethod: PlainInputMethod {}

    Repeater {
        model: pad.rows

        KeyboardRow {
            id: row

            required property int index
            required property string modelData

            Repeater {
                model: Array.from(row.modelData)

                Key {
                    required property string modelData

                    text: modelData
                }
            }
            BackspaceKey {
                visible: row.index === 0
            }
            Key {
                displayText: "␣"
                highlighted: true
                text: " "
                visible: row.index === 1
            }
            HideKeyboardKey {
                visible: row.index === 2
            }
            EnterKey {
                visible: row.index === 3
            }
        }
    }
}
