pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

/* A keyboard by what it writes: rows of characters, and beneath them the keys that all keyboards share. It predicts and learns nothing. */
KeyboardLayout {
    id: keys

    // it has capital letters
    property bool cased: false
    property string comma: ","
    readonly property real even: 160
    // by character: what a longer press offers
    property var more: ({})
    // on the key that turns from letters to signs, or back
    required property string otherSide
    required property list<string> rows
    property string stop: "."
    // writes nothing that is seen, but keeps letters apart
    property bool withJoiner: false
    readonly property int longest: Math.max(...rows.map((row, index) => row.length + (index === rows.length - 1 ? cased + 1 : 0)))

    keyWeight: even
    smallTextVisible: true

    inputMethod: PlainInputMethod {}

    Repeater {
        model: keys.rows

        KeyboardRow {
            id: row

            required property int index
            readonly property bool isLast: index === keys.rows.length - 1
            required property string modelData
            readonly property real side: isLast ? 0 : (keys.longest - modelData.length) / 2

            FillerKey {
                visible: row.side > 0
                weight: row.side * keys.even
            }
            ShiftKey {
                visible: row.isLast && keys.cased
            }
            Repeater {
                model: Array.from(row.modelData)

                Key {
                    required property string modelData

                    alternativeKeys: modelData in keys.more ? modelData + keys.more[modelData] : ""
                    text: modelData
                }
            }
            BackspaceKey {
                visible: row.isLast
            }
            FillerKey {
                visible: row.side > 0
                weight: row.side * keys.even
            }
        }
    }
    KeyboardRow {
        SymbolModeKey {
            displayText: keys.otherSide
            weight: 1.5 * keys.even
        }
        Key {
            highlighted: true
            text: InputContext.inputMethodHints & Qt.ImhEmailCharactersOnly ? "@" : keys.comma
        }
        Key {
            displayText: "◂⁞▸"
            highlighted: true
            text: "\u200c"
            visible: keys.withJoiner
        }
        SpaceKey {
            weight: 4 * keys.even
        }
        Key {
            highlighted: true
            text: keys.stop
        }
        HideKeyboardKey {}
        EnterKey {
            weight: 1.5 * keys.even
        }
    }
}
