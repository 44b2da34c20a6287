import QtQuick
import QtQuick.Shapes

/* A line drawing on a grid of 24, in any colour and size. */
Item {
    id: symbol

    property color color: Theme.ink
    property bool mirrored: false
    required property string name
    property real size: Theme.px(24)
    readonly property var paths: ({
        "back": "M15 5 L8 12 L15 19",
        "forward": "M9 5 L16 12 L9 19",
        "check": "M5 12.5 L10 17.5 L19.5 7",
        "close": "M6 6 L18 18 M18 6 L6 18",
        "erase": "M9 6 H20 V18 H9 L3.5 12 Z M11.5 9.5 L16.5 14.5 M16.5 9.5 L11.5 14.5",
        "eye": "M2.5 12 C6 5.8 18 5.8 21.5 12 C18 18.2 6 18.2 2.5 12 Z M9.2 12 A2.8 2.8 0 1 0 14.8 12 A2.8 2.8 0 1 0 9.2 12 Z",
        "eye-closed": "M2.5 12 C6 5.8 18 5.8 21.5 12 C18 18.2 6 18.2 2.5 12 Z M4.5 19.5 L19.5 4.5",
        "keyboard": "M3 6.5 H21 V17.5 H3 Z M6.5 10 H7 M10 10 H10.5 M13.5 10 H14 M17 10 H17.5 M8 14 H16",
        "lock": "M6 11 H18 V20 H6 Z M8.5 11 V8 A3.5 3.5 0 0 1 15.5 8 V11",
        "stick": "M8 9 H16 V21 H8 Z M10 9 V3.5 H14 V9",
        "shield": "M12 3 L19 6 V11.5 C19 16 16 19.3 12 21 C8 19.3 5 16 5 11.5 V6 Z M9 12 L11.3 14.3 L15.2 9.8",
        "warning": "M12 4 L21.5 20 H2.5 Z M12 10 V14.5 M12 17.3 V17.4",
        "search": "M4.5 10.5 A6 6 0 1 0 16.5 10.5 A6 6 0 1 0 4.5 10.5 Z M15 15 L20 20"
    })

    implicitHeight: size
    implicitWidth: size

    Shape {
        height: 24
        scale: symbol.size / 24
        transformOrigin: Item.TopLeft
        width: 24

        transform: Scale {
            origin.x: 12
            xScale: symbol.mirrored ? -1 : 1
        }

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: symbol.color
            strokeWidth: 1.8

            PathSvg {
                path: symbol.paths[symbol.name]
            }
        }
    }
}
