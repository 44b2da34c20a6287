pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import ui
import ui.controls

/* The keyboard of the language on screen, or of another one: a Persian name is typed on a French screen too.
   It is as high as it is shown, so that a page above it can shrink. */
Item {
    id: keys

    // of another language than the screen's
    property string chosen: ""
    // an address of e-mail or of a file has no other letters
    readonly property bool isLatin: InputContext.inputMethodHints & (Qt.ImhEmailCharactersOnly | Qt.ImhUrlCharactersOnly | Qt.ImhLatinOnly)
    required property Keyboard keyboard
    required property Languages languages
    // a page has keys of its own
    property bool needless: false
    readonly property list<string> latin: ["fr_FR", "en_GB"]
    readonly property string layout: {
        const wanted = chosen || languages.keyboard;
        return isLatin && !latin.includes(wanted) ? "en_GB" : wanted;
    }
    readonly property bool shown: panel.active && keyboard.wanted && !needless && !blank.activeFocus

    // The input method remembers what stood around the cursor until another field has it.
    function forget() {
        const before = keys.Window.activeFocusItem;
        blank.forceActiveFocus();
        InputMethod.reset();
        if (before)
            before.forceActiveFocus();
    }

    function layOut() {
        VirtualKeyboardSettings.locale = layout;
    }

    implicitHeight: shown ? panel.height + (choice.isBeside ? 0 : choice.height) : 0

    Component.onCompleted: {
        VirtualKeyboardSettings.styleName = "rally";
        VirtualKeyboardSettings.layoutPath = Qt.resolvedUrl("keys/layouts");
    }
    onLayoutChanged: {
        if (shown)
            layOut();
    }
    onShownChanged: {
        if (shown)
            layOut();
        else
            chosen = "";
    }

    // Nobody waits for keys that are not on the screen: they are laid out once the page is drawn.
    Timer {
        interval: 50
        running: VirtualKeyboardSettings.locale !== keys.layout

        onTriggered: keys.layOut()
    }
    Connections {
        function onChanged() {
            keys.chosen = "";
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
    KeyboardLanguages {
        id: choice

        readonly property bool isBeside: keys.width - panel.width >= Theme.px(180)
        // one above the other they would be lower than a finger
        readonly property bool isTight: isBeside && panel.height < keys.languages.available.length * Theme.px(46)

        anchors.left: parent.left
        anchors.top: parent.top
        current: keys.layout
        height: isBeside ? panel.height : Theme.px(54)
        languages: keys.languages
        offered: keys.isLatin ? keys.latin : []
        columns: isTight ? 2 : isBeside ? 1 : keys.languages.available.length
        visible: keys.shown
        width: isTight ? keys.width - panel.width : isBeside ? (keys.width - panel.width) / 2 : keys.width

        onChosen: layout => keys.chosen = layout
    }
    InputPanel {
        id: panel

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: choice.isTight ? choice.width / 2 : 0
        objectName: "screen-keyboard"
        visible: keys.shown
        // on a wide window there is room beside it for the languages: above it they would leave a page none
        width: Math.min(keys.width - (keys.width > keys.Window.height ? Theme.px(180) : 0), Theme.px(840))
    }
}
