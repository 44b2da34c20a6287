import QtQuick
import QtQuick.Layouts
import ui
import ui.controls

/* Above the pages of volunteers: where one is, and the languages. */
Rectangle {
    id: bar

    default property alias actions: row.data
    readonly property bool isStacked: heading.implicitWidth + row.implicitWidth + languageButtons.implicitWidth + 5 * Theme.gap > width
    required property Languages languages
    property string title

    color: Theme.card
    implicitHeight: Math.max(Theme.px(66), grid.implicitHeight + 2 * Theme.tiny)

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: Theme.hair
        width: parent.width
    }
    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.gap
        columns: bar.isStacked ? 2 : 3
        rowSpacing: 0

        Heading {
            id: heading

            Layout.fillWidth: true
            text: bar.title
        }
        RowLayout {
            id: row

            Layout.fillWidth: false
            spacing: Theme.gap
        }
        LanguageButtons {
            id: languageButtons

            Layout.alignment: bar.isStacked ? Qt.AlignHCenter : Qt.AlignRight
            Layout.columnSpan: bar.isStacked ? 2 : 1
            languages: bar.languages
        }
    }
}
