pragma ComponentBehavior: Bound

import QtQuick
import ui.controls
import ui.desk

/* Pictures and the logo, each with whose it is, why it may be shown, and words for who cannot see it. */
Column {
    id: page

    required property EditorModel editor
    readonly property int pictures: editor.revision >= 0 ? editor.count("campaign.toml", "assets") : 0

    spacing: Theme.space

    Words {
        color: Theme.faded
        text: qsTr("PNG, JPEG or a plain SVG. A copy of each comes into the campaign’s folder.")
        width: page.width
    }
    LanguageHeads {
        editor: page.editor
        width: page.width
    }
    Repeater {
        model: page.pictures

        PictureCard {
            required property int index

            editor: page.editor
            number: index
            width: page.width
        }
    }
    Words {
        color: Theme.faded
        objectName: "pictures-none"
        text: qsTr("There is no picture yet. The first page of the kiosk looks better with one.")
        visible: page.pictures === 0
        width: page.width
    }
    FileEntry {
        id: file

        fieldName: "picture-file"
        label: qsTr("A picture to add")
        nameFilters: [qsTr("Pictures (*.png *.jpg *.jpeg *.svg)")]
        width: page.width
    }
    Flow {
        spacing: Theme.gap
        width: page.width

        Adding {
            role: "picture"
            text: qsTr("Add it for the first page")
        }
        Adding {
            role: "logo"
            text: qsTr("Add it as the logo")
        }
        Adding {
            role: "briefing"
            text: qsTr("Add it for briefings")
        }
    }

    component Adding: PushButton {
        required property string role

        enabled: file.text !== ""
        objectName: "add-" + role

        onClicked: {
            page.editor.addPicture(file.text, role);
            file.text = "";
        }
    }
}
