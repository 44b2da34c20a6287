pragma Singleton

import QtQuick

/* The named tokens of all screens. Sizes are those of a 1024 x 600 screen; `scale` makes targets 10 mm or more on others. */
QtObject {
    id: theme

    // whether the last input came from keys: then the focus is shown wherever it is
    property bool byKeys: false
    // whether the keyboard on the screen takes its part of the window
    property bool keysShown: false
    property bool moves: false
    property real scale: 1
    property int textStep: 0
    // light, dark, sunlight (no pale greys, thick lines) or contrast (light on black)
    property string variant: "light"
    readonly property bool isStark: variant === "sunlight" || variant === "contrast"

    // warm paper, near-black ink, one green that means "go on"; red only for danger and mistakes
    readonly property color ground: tone("#faf6ee", "#141817", "#ffffff", "#000000")
    readonly property color card: tone("#ffffff", "#1f2523", "#ffffff", "#000000")
    readonly property color shade: tone("#f0e9db", "#2f3734", "#bfe8d6", "#3d3500")
    readonly property color keys: tone("#e2d9c8", "#0d100f", "#bfe8d6", "#000000")
    readonly property color line: tone("#cfc5b2", "#414b47", "#000000", "#ffffff")
    readonly property color edge: tone("#857a66", "#8f9b95", "#000000", "#ffffff")
    readonly property color ink: tone("#17211f", "#f4f1e9", "#000000", "#ffffff")
    readonly property color faded: tone("#565a52", "#bcc2ba", "#1c1c1c", "#ffffff")
    readonly property color accent: tone("#0b5a45", "#74d6b1", "#00402f", "#ffd94a")
    readonly property color pressed: tone("#073f30", "#a4ead0", "#000000", "#ffffff")
    readonly property color tint: tone("#e3efe9", "#1c3a30", "#bfe8d6", "#3d3500")
    readonly property color accentInk: tone("#ffffff", "#06241a", "#ffffff", "#000000")
    readonly property color elsewhere: tone("#4c8f79", "#4f9c81", "#5c7a00", "#c79a00")
    readonly property color alarm: tone("#a3182a", "#ff9f97", "#8c0014", "#ffb1aa")
    readonly property color alarmTint: tone("#fbe9e6", "#47211f", "#ffe6e2", "#3a0000")
    // the same in every variant: nobody may overlook it
    readonly property color practice: "#f28c28"
    readonly property color practiceInk: "#17211f"
    readonly property color veil: tone("#b817211f", "#d0000000", "#d0000000", "#e6000000")

    readonly property string family: "Vazirmatn"
    readonly property int display: type(38, largest)
    readonly property int title: type(30, largest)
    readonly property int action: type(26, larger)
    readonly property int heading: type(23, larger)
    readonly property int lead: type(21, larger)
    readonly property int body: type(19, growth)
    // in the bars above pages, which must leave them room
    readonly property int bar: type(18, largest)
    readonly property int small: type(17, growth)

    // how much letters grow with each step: small ones most
    readonly property real growth: [1, 1.25, 1.5][textStep] ?? 1
    readonly property real larger: [1, 1.2, 1.4][textStep] ?? 1
    readonly property real largest: [1, 1.12, 1.25][textStep] ?? 1

    // the typeface leaves room for Arabic signs above and below, more than lines of text need
    readonly property real leading: 0.88
    readonly property real tight: 0.8

    // lines: between things, around a control, around one that is chosen, focused or wrong
    readonly property int hair: Math.max(1, px(isStark ? 2 : 1))
    readonly property int thin: px(isStark ? 2.5 : 1.5)
    readonly property int thick: px(isStark ? 4.5 : 3)

    readonly property int tiny: px(6)
    readonly property int gap: px(12)
    readonly property int space: px(20)
    readonly property int margin: px(28)
    readonly property int target: px(56)
    readonly property int radius: px(12)

    function px(size: real): int {
        return Math.round(size * scale);
    }
    function tone(light: string, dark: string, sunlight: string, contrast: string): string {
        return ({
                "dark": dark,
                "sunlight": sunlight,
                "contrast": contrast
            })[variant] ?? light;
    }
    function type(size: real, step: real): int {
        return Math.round(size * scale * step);
    }
}
