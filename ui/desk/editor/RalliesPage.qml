pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* Rallies that are planned, and signatures that are gathered elsewhere. */
Column {
    id: page

    required property EditorModel editor
    readonly property int events: editor.revision >= 0 ? editor.count("campaign.toml", "events") : 0
    readonly property int signers: editor.revision >= 0 ? editor.count("campaign.toml", "counter.by_category") : 0

    spacing: Theme.space

    Heading {
        text: qsTr("Rallies")
        width: page.width
    }
    Words {
        color: Theme.faded
        text: qsTr("Those that are planned stand on each device to be chosen. Others can be made there.")
        width: page.width
    }
    LanguageHeads {
        editor: page.editor
        width: page.width
    }
    Repeater {
        model: page.events

        EventCard {
            required property int index

            editor: page.editor
            number: index
            width: page.width
        }
    }
    PushButton {
        anchors.left: parent?.left
        objectName: "add-event"
        text: qsTr("One more rally")

        onClicked: page.editor.add("event", "")
    }
    Heading {
        text: qsTr("Signatures online, and the goal")
        width: page.width
    }
    RowLayout {
        spacing: Theme.gap
        uniformCellSizes: true
        width: page.width

        EditRow {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            editor: page.editor
            hint: qsTr("0 where there are none.")
            kind: "number"
            label: qsTr("Signatures online")
            path: "counter.online"
        }
        EditRow {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            editor: page.editor
            hint: qsTr("Year first.")
            kind: "date"
            label: qsTr("On this day")
            optional: true
            path: "counter.online_date"
        }
        EditRow {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            editor: page.editor
            hint: qsTr("0 where there is none.")
            kind: "number"
            label: qsTr("Goal")
            path: "counter.goal"
        }
    }
    Problem {
        text: page.editor.revision >= 0 ? page.editor.flaw("campaign.toml", "counter") : ""
        width: page.width
    }
    TickRow {
        editor: page.editor
        path: "counter.more_than"
        text: qsTr("It is a number that was passed: “more than”")
        width: page.width
    }
    EditRow {
        anchors.left: parent?.left
        editor: page.editor
        hint: qsTr("0 where it is not known.")
        kind: "number"
        label: qsTr("From how many countries they are")
        path: "counter.countries"
        width: Math.min(page.width, Theme.px(480))
    }
    CountriesSigned {
        editor: page.editor
        width: page.width
    }
    Repeater {
        model: page.signers

        SignersCard {
            required property int index

            editor: page.editor
            number: index
            width: page.width
        }
    }
    Problem {
        text: page.editor.revision >= 0 ? page.editor.flaw("campaign.toml", "counter.by_category") : ""
        width: page.width
    }
    PushButton {
        anchors.left: parent?.left
        objectName: "add-signers"
        text: qsTr("Tell how many of one kind signed")

        onClicked: page.editor.add("signers", "")
    }
}
