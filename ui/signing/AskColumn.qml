import QtQuick
import QtQuick.Layouts
import ui.controls

/* The ask in the direction of its own language, the recipients, how many signed. */
ColumnLayout {
    id: ask

    required property CampaignModel campaign
    required property CounterModel counter
    // lines beside the ask, and a long one, take room from it
    readonly property int crowded: (campaign.ask.length > 80 ? 1 : 0) + (campaign.banner !== "" ? 1 : 0)

    spacing: Theme.px(9)

    Timer {
        interval: 60000
        repeat: true
        running: ask.campaign.banner !== ""

        onTriggered: ask.campaign.lookAtDay()
    }
    Words {
        Layout.fillWidth: true
        LayoutMirroring.enabled: ask.campaign.rightToLeft
        color: Theme.alarm
        font.weight: Font.Bold
        text: ask.campaign.banner
        visible: text !== ""
    }
    Heading {
        Layout.fillWidth: true
        LayoutMirroring.enabled: ask.campaign.rightToLeft
        font.pixelSize: [Theme.display, Theme.title, Theme.action][ask.crowded]
        lineHeight: Theme.tight
        objectName: "attract-ask"
        text: ask.campaign.ask
    }
    Words {
        Layout.fillWidth: true
        color: Theme.faded
        font.pixelSize: Theme.small
        text: qsTr("To: %1").arg(ask.campaign.recipients)
    }
    CounterLine {
        Layout.fillWidth: true
        counter: ask.counter
    }
    Words {
        Layout.fillWidth: true
        color: Theme.faded
        font.pixelSize: Theme.small
        text: qsTr("This is a sample: nothing signed here is sent.")
        visible: ask.campaign.sample
    }
}
