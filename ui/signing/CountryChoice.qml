pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* Likely countries as chips; any other by the beginning of its name. */
Column {
    id: choice

    required property DetailsModel details
    property bool searching: false
    readonly property var shown: searching ? details.found(search.text) : details.offered


    function choose(code: string) {
        details.write("country", code);
        stopSearching();
        InputMethod.hide();
    }
    function stopSearching() {
        if (search.field.activeFocus)
            other.forceActiveFocus(Qt.OtherFocusReason);
        searching = false;
    }

    Accessible.description: details.problems["country"] ?? ""
    Accessible.name: title.text
    Accessible.role: Accessible.Grouping
    spacing: Theme.px(6)

    Keys.onEscapePressed: event => {
        event.accepted = searching;
        stopSearching();
    }

    Words {
        id: title

        font.pixelSize: Theme.small
        font.weight: Font.Medium
        text: qsTr("Country")
        width: choice.width
    }
    TextEntry {
        id: search

        anchors.left: parent.left
        fieldName: "you-country-search"
        label: qsTr("Beginning of the country’s name")
        last: true
        visible: choice.searching
        width: Math.min(choice.width, Theme.px(460))

        onDone: {
            if (choice.shown.length > 0)
                choice.choose(choice.shown[0].code);
        }
    }
    Flow {
        spacing: Theme.px(10)
        width: choice.width

        Repeater {
            model: choice.shown

            Chip {
                required property var modelData

                checked: choice.details.country === modelData.code
                objectName: "you-country-" + modelData.code
                text: modelData.name

                onClicked: choice.choose(modelData.code)
            }
        }
        Chip {
            id: other

            checkable: false
            objectName: "you-country-other"
            text: choice.searching ? qsTr("Back to the list") : qsTr("Another country")

            onClicked: {
                search.text = "";
                choice.searching = !choice.searching;
                if (choice.searching)
                    search.take();
            }
        }
    }
    Problem {
        text: choice.details.problems["country"] ?? ""
        width: choice.width
    }
}
