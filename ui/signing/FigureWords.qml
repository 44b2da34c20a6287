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
    MarkedWords {
        color: Theme.accent
        font.pixelSize: Theme.title
        font.weight: Font.Bold
        told: figure.modelData.number
        width: figure.width
    }
    MarkedWords {
        font.weight: Font.Medium
        told: figure.modelData.text
        width: figure.width
    }
    MarkedWords {
        color: Theme.faded
        font.pixelSize: Theme.small
        told: figure.modelData.source
        width: figure.width
    }
}
