pragma ComponentBehavior: Bound

import QtQuick
import ui.controls
import ui.desk

/* What kind of campaign it is, in which languages, how long it is signed, and what programs need to know of it. */
Column {
    id: page

    required property EditorModel editor

    spacing: Theme.space

    ChoiceRow {
        editor: page.editor
        hint: qsTr("A letter and an open letter have a salutation and closing words; an open letter takes the signer’s own words along.")
        label: qsTr("Kind")
        options: kinds.all
        path: "kind"
        width: page.width
    }
    Column {
        spacing: Theme.tiny
        width: page.width

        Words {
            font.pixelSize: Theme.small
            font.weight: Font.Medium
            text: qsTr("Languages of the text; the first is the campaign’s own")
            width: parent.width
        }
        Repeater {
            model: page.editor.languages

            Flow {
                id: language

                required property int index
                required property var modelData

                spacing: Theme.gap
                width: parent.width

                Words {
                    font.weight: Font.Bold
                    height: Theme.px(46)
                    text: language.modelData.name
                    verticalAlignment: Text.AlignVCenter
                    width: Theme.px(160)
                }
                PushButton {
                    Accessible.description: language.modelData.name
                    implicitHeight: Theme.px(46)
                    objectName: "lead-" + language.modelData.code
                    quiet: true
                    text: qsTr("Make it the first")
                    visible: language.index > 0

                    onClicked: page.editor.leadWith(language.modelData.code)
                }
                PushButton {
                    Accessible.description: language.modelData.name
                    implicitHeight: Theme.px(46)
                    objectName: "drop-" + language.modelData.code
                    quiet: true
                    text: qsTr("Take away")
                    visible: page.editor.languages.length > 1

                    onClicked: page.editor.drop("language", language.modelData.code)
                }
            }
        }
        Flow {
            spacing: Theme.gap
            width: parent.width

            Picker {
                id: more

                fieldName: "more-language"
                label: qsTr("One more language")
                options: [
                    {
                        "id": "",
                        "name": qsTr("Choose …")
                    },
                    ...page.editor.others.map(one => ({
                                "id": one.code,
                                "name": one.name
                            }))]
                width: Math.min(parent.width, Theme.px(320))

                onPicked: code => {
                    if (code !== "")
                        page.editor.add("language", code);
                    chosen = 0;
                }
            }
        }
    }
    EditRow {
        anchors.left: parent?.left
        editor: page.editor
        hint: qsTr("Year first. Devices tell their volunteers when it is over; nothing is ever refused because of a clock.")
        kind: "date"
        label: qsTr("Last day of signing")
        path: "valid_until"
        width: Math.min(page.width, Theme.px(360))
    }
    CountryRow {
        editor: page.editor
        hint: qsTr("It is offered first to signers, and is left out where they come from everywhere.")
        label: qsTr("Country")
        path: "country"
        width: page.width
    }
    TickRow {
        editor: page.editor
        path: "paused"
        text: qsTr("Paused: devices show the campaign, and collect nothing")
        width: page.width
    }
    EditRow {
        anchors.left: parent?.left
        editor: page.editor
        hint: qsTr("As in ours-1.campaign: packs and lists that are handed over are named after it.")
        kind: "slug"
        label: qsTr("Short name for files")
        path: "slug"
        width: Math.min(page.width, Theme.px(480))
    }
    EditRow {
        editor: page.editor
        hint: qsTr("A server that takes files in over the internet, as https://hub.example.org. The pack tells its address; nothing is sent by itself.")
        label: qsTr("Address of your hub (if there is one)")
        path: "hub"
        width: page.width
    }
    AcknowledgersList {
        editor: page.editor
        width: page.width
    }

    CampaignKinds {
        id: kinds
    }
}
