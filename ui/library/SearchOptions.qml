pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* How the words are looked for: only there while somebody searches. */
Column {
    id: options

    required property LibraryModel library

    spacing: Theme.px(8)

    Flow {
        spacing: Theme.px(8)
        width: options.width

        Repeater {
            model: [
                {
                    "where": "everywhere",
                    "word": qsTr("Title and text")
                },
                {
                    "where": "title",
                    "word": qsTr("In title")
                },
                {
                    "where": "text",
                    "word": qsTr("In text")
                }
            ]

            Chip {
                required property var modelData

                checked: options.library.where === modelData.where
                objectName: "library-where-" + modelData.where
                text: modelData.word

                onClicked: options.library.lookIn(modelData.where)
            }
        }
    }
    TickBox {
        checked: options.library.exact
        objectName: "library-exact"
        text: qsTr("Exact match: these words next to each other")
        width: options.width

        onToggled: options.library.takeExactly(checked)
    }
}
