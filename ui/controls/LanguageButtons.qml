pragma ComponentBehavior: Bound

import QtQuick
import ui

/* Each language by its own name in its own script, always in sight. */
Row {
    id: buttons

    required property Languages languages

    spacing: Theme.px(4)

    Repeater {
        model: buttons.languages.available

        LanguageButton {
            required property var modelData

            checked: buttons.languages.current === modelData.code
            objectName: "language-" + modelData.code
            text: modelData.name

            onClicked: buttons.languages.choose(modelData.code)
        }
    }
}
