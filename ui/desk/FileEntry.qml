import QtQuick
import QtQuick.Layouts
import ui.controls

/* A file by its path: typed, chosen, or dropped onto it. */
DropArea {
    id: entry

    required property string fieldName
    property alias field: path.field
    // a folder instead of a file
    property bool folders: false
    property string hint
    required property string label
    property alias nameFilters: choice.nameFilters
    // a new file instead of one that is there
    property bool saves: false
    property alias text: path.text

    signal done

    implicitHeight: row.implicitHeight
    implicitWidth: row.implicitWidth
    keys: ["text/uri-list"]

    onDropped: drop => {
        if (drop.hasUrls)
            path.text = Paths.local(drop.urls[0]);
    }

    RowLayout {
        id: row

        anchors.fill: parent
        spacing: Theme.gap

        TextEntry {
            id: path

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            fieldName: entry.fieldName
            hint: entry.hint
            hints: Qt.ImhUrlCharactersOnly
            label: entry.label
            last: true

            onDone: entry.done()
        }
        FileChoice {
            id: choice

            Layout.alignment: Qt.AlignTop
            // beside the field, below its name
            Layout.topMargin: path.field.y
            kind: entry.folders ? "folder" : entry.saves ? "new" : "file"
            objectName: entry.fieldName + "-choose"
            text: qsTr("Choose …")
            title: entry.label

            onChosen: urls => path.text = Paths.local(urls[0])
        }
    }
}
