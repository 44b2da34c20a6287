import QtQuick
import ui.controls

/* A number of a text: large, with what it counts, whose it is and of when. */
Column {
    id: figure

    required property var modelData

    spacing: Theme.px(2)

    Rectangle {
        color: Theme.line
        height: Theme.hair
        width: figure.width
    }
    Words {
        color: Theme.accent
        font.pixelSize: Theme.title
        font.weight: Font.Bold
        text: figure.modelData.number
        width: figure.width
    }
    Words {
        font.weight: Font.Medium
        text: figure.modelData.text
        width: figure.width
    }
    Words {
        color: Theme.faded
        font.pixelSize: Theme.small
        text: figure.modelData.source
        width: figure.width
    }
}
