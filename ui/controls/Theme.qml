pragma Singleton

import QtQuick

/* The named tokens of all screens. Sizes are those of a 1024 x 600 screen; `scale` makes targets 10 mm or more on others. */
QtObject {
    property real scale: 1

    // warm paper, near-black ink, one green that means "go on"; red only for danger and mistakes
    readonly property color ground: "#faf6ee"
    readonly property color card: "#ffffff"
    readonly property color shade: "#f0e9db"
    readonly property color keys: "#e2d9c8"
    readonly property color line: "#cfc5b2"
    readonly property color edge: "#857a66"
    readonly property color ink: "#17211f"
    readonly property color faded: "#565a52"
    readonly property color accent: "#0b5a45"
    readonly property color pressed: "#073f30"
    readonly property color tint: "#e3efe9"
    readonly property color accentInk: "#ffffff"
    readonly property color alarm: "#a3182a"
    readonly property color alarmTint: "#fbe9e6"
    readonly property color veil: "#b817211f"

    readonly property string family: "Vazirmatn"
    readonly property int display: px(38)
    readonly property int title: px(29)
    readonly property int heading: px(23)
    readonly property int body: px(19)
    readonly property int small: px(16)

    // the typeface leaves room for Arabic signs above and below, more than lines of text need
    readonly property real leading: 0.88
    readonly property real tight: 0.8

    readonly property int hair: Math.max(1, px(1))
    readonly property int tiny: px(6)
    readonly property int gap: px(12)
    readonly property int space: px(20)
    readonly property int margin: px(28)
    readonly property int target: px(56)
    readonly property int radius: px(12)

    function px(size: real): int {
        return Math.round(size * scale);
    }
}
