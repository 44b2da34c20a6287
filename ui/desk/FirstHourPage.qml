pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui
import ui.controls
import ui.volunteer

/* From an empty folder to sticks for volunteers, one step after the other. */
FocusScope {
    id: page

    required property FirstHourModel firstHour
    required property Languages languages

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TitleBar {
            Layout.fillWidth: true
            languages: page.languages
            title: qsTr("Rally Kiosk: desk")

            PushButton {
                objectName: "hour-leave"
                text: qsTr("Stop here")

                onClicked: page.firstHour.leave()
            }
        }
        ScrollArea {
            id: area

            Layout.fillHeight: true
            Layout.fillWidth: true
            bottomSpace: Theme.margin
            columnWidth: Theme.px(860)
            spacing: Theme.space
            topSpace: Theme.space

            Steps {
                names: [qsTr("Organisation"), qsTr("Key"), qsTr("Paper"), qsTr("Database"), qsTr("Campaign"), qsTr("Try"), qsTr("Sticks")]
                place: ["organisation", "key", "paper", "database", "campaign", "try", "sticks"].indexOf(page.firstHour.step)
                width: parent.width
            }
            PageLoader {
                focus: true
                sourceComponent: ({
                        "campaign": campaign,
                        "database": database,
                        "key": key,
                        "paper": paper,
                        "sticks": sticks,
                        "try": trying
                    })[page.firstHour.step] ?? organisation
                width: parent.width
            }
            WhatCame {
                name: "hour"
                task: page.firstHour.task
                width: parent.width

                onCame: what => area.revealSoon(what)
            }
        }
    }
    Component {
        id: organisation

        HourOrganisation {
            firstHour: page.firstHour
        }
    }
    Component {
        id: key

        HourKey {
            firstHour: page.firstHour
        }
    }
    Component {
        id: paper

        HourPaper {
            firstHour: page.firstHour
        }
    }
    Component {
        id: database

        HourDatabase {
            firstHour: page.firstHour
        }
    }
    Component {
        id: campaign

        HourCampaign {
            firstHour: page.firstHour
        }
    }
    Component {
        id: trying

        HourTry {
            firstHour: page.firstHour
            room: Math.max(Theme.px(420), page.height - Theme.px(330))
        }
    }
    Component {
        id: sticks

        HourSticks {
            firstHour: page.firstHour
        }
    }
}
