pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import ui.controls

/* Asks for files in the dialog of this system, or in Qt's own where there is none. It is made when it is asked for. */
PushButton {
    id: choice

    // file, files, folder or new (a file that is not there yet)
    property string kind: "file"
    property list<string> nameFilters
    required property string title

    signal chosen(list<url> urls)

    onClicked: {
        (dialog.item as FileDialog)?.open();
        (dialog.item as FolderDialog)?.open();
        dialog.active = true;
    }

    Loader {
        id: dialog

        active: false
        sourceComponent: choice.kind === "folder" ? folder : file
    }
    Component {
        id: file

        FileDialog {
            fileMode: ({
                    "files": FileDialog.OpenFiles,
                    "new": FileDialog.SaveFile
                })[choice.kind] ?? FileDialog.OpenFile
            nameFilters: choice.nameFilters
            title: choice.title

            Component.onCompleted: open()
            onAccepted: choice.chosen(selectedFiles)
        }
    }
    Component {
        id: folder

        FolderDialog {
            title: choice.title

            Component.onCompleted: open()
            onAccepted: choice.chosen([selectedFolder])
        }
    }
}
