pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* Short articles that signers and volunteers can read on the device: all of them, and the one that is open. */
Column {
    id: page

    required property EditorModel editor
    readonly property list<string> ids: editor.revision >= 0 ? editor.items("briefings", "ids") : []
    property string shown: ""
    readonly property list<string> categories: editor.revision >= 0 ? editor.items("campaign.toml", "categories") : []

    spacing: Theme.space

    onIdsChanged: {
        if (!ids.includes(shown))
            shown = ids[0] ?? "";
    }

    Words {
        color: Theme.faded
        text: qsTr("Articles, reports and quotations that can be read and searched on the device, without a network.")
        width: page.width
    }
    LanguageHeads {
        editor: page.editor
        width: page.width
    }
    Repeater {
        model: page.categories

        PartCard {
            id: category

            required property string modelData

            name: "category-" + modelData
            title: qsTr("Category")
            width: page.width

            onGone: page.editor.drop("category", modelData)

            WordsRow {
                editor: page.editor
                label: qsTr("What briefings of this kind are called")
                path: "categories." + category.modelData
                width: parent?.width ?? 0
            }
        }
    }
    Flow {
        spacing: Theme.gap
        width: page.width

        PushButton {
            objectName: "add-category"
            text: qsTr("One more category")

            onClicked: page.editor.add("category", "")
        }
        PushButton {
            objectName: "add-article"
            text: qsTr("New article")

            onClicked: page.editor.add("briefing", "article")
        }
        PushButton {
            objectName: "add-report"
            text: qsTr("New report")

            onClicked: page.editor.add("briefing", "report")
        }
        PushButton {
            objectName: "add-quote"
            text: qsTr("New quotation")

            onClicked: page.editor.add("briefing", "quote")
        }
    }
    Flow {
        spacing: Theme.tiny
        width: page.width

        Repeater {
            model: page.ids

            Chip {
                required property string modelData

                checked: page.shown === modelData
                font.pixelSize: Theme.small
                implicitHeight: Theme.px(42)
                objectName: "briefing-" + modelData
                text: (page.editor.revision >= 0 ? page.editor.briefingTitle(modelData) : "") || qsTr("Without a title")

                onClicked: page.shown = modelData
            }
        }
    }
    Loader {
        active: page.shown !== ""
        width: page.width

        sourceComponent: BriefingCard {
            briefing: page.shown
            categories: page.categories
            editor: page.editor
        }
    }
}
