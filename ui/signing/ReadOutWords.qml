pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* Large print under its heading, one sentence or paragraph after the other. */
Column {
    id: part

    property string heading
    required property var words

    spacing: Theme.gap

    Heading {
        font.pixelSize: Theme.heading
        text: part.heading
        visible: text !== ""
        width: part.width
    }
    Repeater {
        model: part.words.filter(one => one !== "")

        Words {
            required property string modelData

            font.pixelSize: Theme.heading
            lineHeight: 1
            text: modelData
            width: part.width
        }
    }
}
