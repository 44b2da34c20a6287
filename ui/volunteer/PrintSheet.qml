pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.controls

/* Blank paper sheets as one file: which campaign, which languages, how many, where to. */
Sheet {
    id: sheet

    readonly property var campaign: printing.campaigns.find(one => one.slug === slug) ?? printing.campaigns[0] ?? null
    required property Languages languages
    required property PrintingModel printing
    property string slug
    required property SticksModel sticks
    property var wanted: []

    function choose(code: string) {
        wanted = wanted.includes(code) ? wanted.filter(one => one !== code) : wanted.concat(code);
    }

    title: qsTr("Print sheets")

    Component.onCompleted: {
        printing.begin();
        wanted = campaign?.languages.map(one => one.code).filter(code => code === languages.current) ?? [];
    }
    onCampaignChanged: wanted = wanted.filter(code => campaign?.languages.some(one => one.code === code) ?? false)

    Heading {
        text: qsTr("Campaign")
        width: parent.width
    }
    Repeater {
        model: sheet.printing.campaigns

        ChoiceCard {
            required property var modelData

            checked: sheet.campaign?.slug === modelData.slug
            objectName: "print-campaign-" + modelData.slug
            text: modelData.title
            width: parent.width

            onClicked: sheet.slug = modelData.slug
        }
    }
    Heading {
        text: qsTr("Languages")
        width: parent.width
    }
    Flow {
        spacing: Theme.px(10)
        width: parent.width

        Repeater {
            model: sheet.campaign?.languages ?? []

            Chip {
                required property var modelData

                Accessible.role: Accessible.CheckBox
                checked: sheet.wanted.includes(modelData.code)
                objectName: "print-language-" + modelData.code
                text: modelData.name

                onClicked: sheet.choose(modelData.code)
            }
        }
    }
    TextEntry {
        id: count

        fieldName: "print-count"
        hints: Qt.ImhDigitsOnly
        label: qsTr("How many sheets in each language?")
        last: true
        text: "10"
        width: parent.width
    }
    PlaceChoice {
        id: place

        fieldName: "print-folder"
        sticks: sheet.sticks
        width: parent.width
    }
    PushButton {
        enabled: !sheet.printing.task.busy && place.folder !== "" && sheet.wanted.length > 0
        height: Theme.px(64)
        objectName: "print-write"
        primary: true
        text: sheet.printing.task.busy ? qsTr("Writing …") : qsTr("Write the file")
        width: parent.width

        onClicked: sheet.printing.print(sheet.campaign.slug, sheet.wanted, count.text, place.folder)
    }
    WhatCame {
        name: "print"
        task: sheet.printing.task
        width: parent.width

        onCame: words => sheet.revealSoon(words)
    }
}
