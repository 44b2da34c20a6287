import QtQuick
import QtQuick.Layouts
import ui
import ui.controls

/* Above the pages of volunteers: where one is, and the languages. */
Rectangle {
    id: bar

    default property alias actions: row.data
    required property Languages languages
    property string title

    color: Theme.card
    implicitHeight: Theme.px(66)

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: Theme.hair
        width: parent.width
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        Heading {
            Layout.fillWidth: true
            elide: Text.ElideRight
            maximumLineCount: 1
            text: bar.title
        }
        RowLayout {
            id: row

            Layout.fillWidth: false
            spacing: Theme.gap
        }
        LanguageButtons {
            languages: bar.languages
        }
    }
}
