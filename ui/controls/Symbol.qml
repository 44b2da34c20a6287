import QtQuick

/* A line drawing on a grid of 24, in any colour and size. */
Image {
    id: symbol

    property color color: Theme.ink
    required property string name
    property real size: Theme.px(24)

    Accessible.ignored: true
    height: size
    source: "image://symbol/" + name + "/" + color.toString().slice(1)
    sourceSize: Qt.size(size, size)
    width: size
}
