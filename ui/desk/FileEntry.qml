import QtQuick
import QtQuick.Dialogs
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
    property list<string> nameFilters
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
        PushButton {
            Layout.alignment: Qt.AlignTop
            // beside the field, below its name
            Layout.topMargin: path.field.y
            objectName: entry.fieldName + "-choose"
            text: qsTr("Choose …")

            onClicked: entry.folders ? folderDialog.open() : dialog.open()
        }
    }
    FileDialog {
        id: dialog

        fileMode: entry.saves ? FileDialog.SaveFile : FileDialog.OpenFile
        nameFilters: entry.nameFilters
        title: entry.label

        onAccepted: path.text = Paths.local(selectedFile)
    }
    FolderDialog {
        id: folderDialog

        title: entry.label

        onAccepted: path.text = Paths.local(selectedFolder)
    }
}
