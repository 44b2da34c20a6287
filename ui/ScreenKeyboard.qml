import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import ui
import ui.controls

/* The keyboard of the language on screen. It is as high as it is shown, so that a page above it can shrink. */
Item {
    id: keys

    required property Keyboard keyboard
    required property Languages languages
    readonly property bool shown: panel.active && keyboard.wanted

    function follow() {
        VirtualKeyboardSettings.activeLocales = ["fr_FR", "en_GB", "fa_FA", "ar_AR"];
        VirtualKeyboardSettings.locale = keys.languages.keyboard;
    }

    // The input method remembers what stood around the cursor until another field has it.
    function forget() {
        const before = keys.Window.activeFocusItem;
        blank.forceActiveFocus();
        InputMethod.reset();
        if (before)
            before.forceActiveFocus();
    }

    height: shown ? panel.height : 0

    Component.onCompleted: VirtualKeyboardSettings.styleName = "rally"
    onShownChanged: {
        if (shown)
            follow();
    }

    Connections {
        function onChanged() {
            keys.follow();
        }

        target: keys.languages
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.keys
        visible: keys.shown
    }
    TextInput {
        id: blank

        Accessible.ignored: true
        activeFocusOnPress: false
        height: 0
        width: 0
    }
    InputPanel {
        id: panel

        anchors.horizontalCenter: parent.horizontalCenter
        visible: keys.shown
        width: Math.min(keys.width, Theme.px(840))
    }
}
