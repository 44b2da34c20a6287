pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.volunteer

/* How one campaign stands: how many signed, how far that is from the goal, when and where. */
Panel {
    id: numbers

    required property var campaign

    signal saved

    title: campaign.title

    RowLayout {
        spacing: Theme.gap
        width: parent.width

        Words {
            Layout.fillWidth: true
            color: Theme.accent
            font.pixelSize: Theme.display
            font.weight: Font.Bold
            objectName: "overview-counted-" + numbers.campaign.campaign
            text: numbers.campaign.counted
        }
        PushButton {
            objectName: "overview-save-" + numbers.campaign.campaign
            text: qsTr("Save the numbers …")

            onClicked: numbers.saved()
        }
    }
    GoalBar {
        Accessible.name: reached.text
        elsewhere: numbers.campaign.online
        here: numbers.campaign.offline
        visible: numbers.campaign.hasGoal
        width: parent.width
    }
    Words {
        id: reached

        objectName: "overview-reached-" + numbers.campaign.campaign
        text: numbers.campaign.reached
        visible: text !== ""
        width: parent.width
    }
    Words {
        color: Theme.faded
        text: [numbers.campaign.entries, ...numbers.campaign.states].join(" · ")
        width: parent.width
    }
    HourChart {
        hours: numbers.campaign.hours
        title: numbers.campaign.hoursTitle
        visible: hours.length > 0
        width: parent.width
    }
    GridLayout {
        columnSpacing: Theme.margin
        columns: numbers.width > Theme.px(760) ? 2 : 1
        rowSpacing: Theme.space
        width: parent.width

        Repeater {
            // as many as there are ways to count: none is made anew for new numbers
            model: numbers.campaign.charts.length

            BarChart {
                required property int index

                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                bars: numbers.campaign.charts[index].bars
                title: numbers.campaign.charts[index].title
                visible: bars.length > 0
            }
        }
    }
}
