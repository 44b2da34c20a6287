pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* Which posts are listed: by category and by kind. */
Column {
    id: filters

    required property LibraryModel library

    spacing: Theme.px(8)

    Words {
        font.pixelSize: Theme.small
        font.weight: Font.Medium
        text: qsTr("Category")
        width: filters.width
    }
    Flow {
        spacing: Theme.px(8)
        width: filters.width

        Repeater {
            model: [
                {
                    "id": "",
                    "name": qsTr("All")
                }
            ].concat(filters.library.categories)

            Chip {
                required property var modelData

                checked: filters.library.category === modelData.id
                objectName: "library-category-" + modelData.id
                text: modelData.name

                onClicked: filters.library.chooseCategory(modelData.id)
            }
        }
    }
    Words {
        font.pixelSize: Theme.small
        font.weight: Font.Medium
        text: qsTr("Kind of post")
        width: filters.width
    }
    Flow {
        spacing: Theme.px(8)
        width: filters.width

        Repeater {
            model: [
                {
                    "kind": "",
                    "word": qsTr("All")
                },
                {
                    "kind": "article",
                    "word": qsTr("Articles")
                },
                {
                    "kind": "report",
                    "word": qsTr("Reports")
                },
                {
                    "kind": "quote",
                    "word": qsTr("Quotations")
                }
            ]

            Chip {
                required property var modelData

                checked: filters.library.kind === modelData.kind
                objectName: "library-kind-" + modelData.kind
                text: modelData.word

                onClicked: filters.library.chooseKind(modelData.kind)
            }
        }
    }
}
