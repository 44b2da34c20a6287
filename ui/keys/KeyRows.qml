pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

/* A keyboard by what it writes: letters on one side, digits and signs on the other. It predicts and learns nothing.
   Both sides are kept: somebody who goes from a name to a postal code waits for no keys to be made. */
KeyboardLayout {
    id: keys

    // it has capital letters
    property bool cased: false
    property string comma: ","
    required property list<string> letters
    // on the key that leads back to the letters
    required property string lettersWord
    // by character: what a longer press offers
    property var more: ({})
    readonly property bool prefersSigns: InputContext.inputMethodHints & Qt.ImhPreferNumbers
    required property list<string> signs
    property bool showsSigns: false
    required property string signsWord
    // writes nothing that is seen, but keeps letters apart
    property bool withJoiner: false

    keyWeight: 160
    smallTextVisible: true

    inputMethod: PlainInputMethod {
    }

    onPrefersSignsChanged: showsSigns = prefersSigns

    Connections {
        function onVisibleChanged() {
            if (!InputMethod.visible)
                keys.showsSigns = keys.prefersSigns;
        }

        target: InputMethod
    }
    Loader {
        Layout.fillHeight: true
        Layout.fillWidth: true
        asynchronous: !InputMethod.visible
        visible: !keys.showsSigns

        sourceComponent: KeySide {
            cased: keys.cased
            comma: keys.comma
            keyWeight: keys.keyWeight
            more: keys.more
            otherSide: keys.signsWord
            rows: keys.letters
            withJoiner: keys.withJoiner

            onTurned: keys.showsSigns = true
        }
    }
    Loader {
        Layout.fillHeight: true
        Layout.fillWidth: true
        asynchronous: !keys.showsSigns
        visible: keys.showsSigns

        sourceComponent: KeySide {
            comma: keys.comma
            keyWeight: keys.keyWeight
            more: keys.more
            otherSide: keys.lettersWord
            rows: keys.signs

            onTurned: keys.showsSigns = false
        }
    }
}
