import QtQuick
import ui.controls

/* A planned rally. Its name and place stand as they are said there; the invitation to it is in each language. */
PartCard {
    id: card

    required property EditorModel editor
    readonly property string id: editor.revision >= 0 ? editor.text("campaign.toml", key + ".id") : ""
    readonly property bool isAnnounced: editor.revision >= 0 && editor.has("campaign.toml", "announcements", id)
    readonly property string key: "events." + number
    required property int number

    name: key
    title: qsTr("Rally %1").arg((number + 1).toLocaleString(Qt.locale(), "f", 0))

    onGone: editor.drop("event", id)

    EditRow {
        editor: card.editor
        label: qsTr("Name, as it is said there")
        path: card.key + ".name"
        width: parent?.width ?? 0
    }
    EditRow {
        editor: card.editor
        label: qsTr("Place, as it is said there")
        path: card.key + ".place"
        width: parent?.width ?? 0
    }
    EditRow {
        anchors.left: parent?.left
        editor: card.editor
        hint: qsTr("Year first.")
        kind: "date"
        label: qsTr("Date")
        path: card.key + ".date"
        width: Math.min(parent?.width ?? 0, Theme.px(360))
    }
    EditRow {
        anchors.left: parent?.left
        editor: card.editor
        hint: qsTr("Continent and city: Europe/Paris")
        label: qsTr("Time zone")
        path: card.key + ".timezone"
        width: Math.min(parent?.width ?? 0, Theme.px(360))
    }
    TickBox {
        checked: card.isAnnounced
        nextCheckState: () => checkState
        objectName: card.key + "-announced"
        text: qsTr("Signers are invited to it when they have signed")
        width: parent?.width ?? 0

        onClicked: card.isAnnounced ? card.editor.drop("announcement", card.id) : card.editor.add("announcement", card.id)
    }
    WordsRow {
        editor: card.editor
        hint: qsTr("Date and place stand beside it by themselves.")
        label: qsTr("Invitation")
        path: "announcements." + card.id
        visible: card.isAnnounced
        width: parent?.width ?? 0
    }
}
