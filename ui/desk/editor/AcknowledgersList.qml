pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* Whose word counts beside the organisation's own where entries have arrived: a public key each. */
Column {
    id: list

    readonly property int count: editor.revision >= 0 ? editor.count("campaign.toml", path) : 0
    required property EditorModel editor
    readonly property string path: "acknowledgers"

    function take() {
        const typed = key.text.replace(/\s/g, "").toLowerCase();
        key.problem = /^[0-9a-f]{64}$/.test(typed) ? "" : qsTr("A public key has 64 characters: digits, and letters from a to f.");
        if (key.problem !== "")
            return;
        key.text = "";
        editor.insert(["campaign.toml"], path, count, {
            "key": typed,
            "may_delete": false
        });
    }

    spacing: Theme.gap

    Heading {
        text: qsTr("Who acknowledges what devices exported")
        width: list.width
    }
    Words {
        color: Theme.faded
        text: qsTr("Your organisation always does. A partner who takes files in, too, can be named by their public key.")
        width: list.width
    }
    Repeater {
        model: list.count

        PartCard {
            id: card

            required property int index
            readonly property string path: list.path + "." + index

            name: path
            title: qsTr("Partner %1").arg((index + 1).toLocaleString(Qt.locale(), "f", 0))
            width: list.width

            onGone: list.editor.remove(["campaign.toml"], list.path, index)

            Words {
                LayoutMirroring.enabled: false
                objectName: card.path + "-key"
                // in groups, by which it can be compared
                text: list.editor.revision >= 0 ? (list.editor.text("campaign.toml", card.path + ".key").match(/.{1,8}/g) ?? []).join(" ") : ""
                width: parent?.width ?? 0
            }
            TickRow {
                editor: list.editor
                path: card.path + ".may_delete"
                text: qsTr("Devices may delete what this partner acknowledges; else they only note it, and keep it for you")
                width: parent?.width ?? 0
            }
        }
    }
    Problem {
        text: list.editor.revision >= 0 ? list.editor.flaw("campaign.toml", list.path) : ""
        width: list.width
    }
    TextEntry {
        id: key

        fieldName: "edit-campaign.toml-acknowledgers"
        hint: qsTr("The partner gives you its 64 characters, best in person.")
        label: qsTr("Public key of one more partner")
        last: true
        width: list.width

        Component.onCompleted: field.selectByMouse = true
        onDone: list.take()
        onEdited: problem = ""
    }
    PushButton {
        enabled: key.text.trim() !== ""
        anchors.left: parent?.left
        objectName: "add-acknowledger"
        text: qsTr("Name this partner")

        onClicked: list.take()
    }
}
