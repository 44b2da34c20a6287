pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.volunteer

/* How many signed, for what, when and where. */
DeskPage {
    id: page

    required property OverviewModel overview

    help: qsTr("How each campaign stands. The numbers always add up to the entries that were taken in.")
    title: qsTr("Overview")

    Alert {
        Layout.fillWidth: true
        nextStep: page.overview.task.nextStep
        objectName: "overview-trouble"
        sentence: page.overview.task.sentence
    }
    Words {
        Layout.fillWidth: true
        color: Theme.faded
        objectName: "overview-none"
        text: qsTr("Nothing was taken in yet. Go to “Import” with the first files from your devices.")
        visible: page.overview.campaigns.length === 0 && !page.overview.task.busy
    }
    ScrollArea {
        Layout.fillHeight: true
        Layout.fillWidth: true
        // beside the bar, and in line with the title
        Layout.leftMargin: -margin
        margin: Theme.gap
        spacing: Theme.space

        Repeater {
            model: page.overview.campaigns

            Panel {
                id: campaign

                required property var modelData

                title: modelData.title
                width: parent.width

                Words {
                    color: Theme.accent
                    font.pixelSize: Theme.display
                    font.weight: Font.Bold
                    objectName: "overview-counted-" + campaign.modelData.campaign
                    text: campaign.modelData.counted
                    width: parent.width
                }
                Words {
                    color: Theme.faded
                    text: [campaign.modelData.entries, ...campaign.modelData.states].join(" · ")
                    width: parent.width
                }
                GridLayout {
                    columnSpacing: Theme.margin
                    columns: campaign.width > Theme.px(760) ? 2 : 1
                    rowSpacing: Theme.space
                    width: parent.width

                    Repeater {
                        model: campaign.modelData.charts

                        BarChart {
                            required property var modelData

                            Layout.alignment: Qt.AlignTop
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            bars: modelData.bars
                            title: modelData.title
                        }
                    }
                }
            }
        }
    }
}
