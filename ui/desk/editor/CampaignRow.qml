import QtQuick
import QtQuick.Layouts
import ui.controls

/* One campaign of the folder: what it is, what became of it, and what is missing. */
Rectangle {
    id: row

    required property bool busy
    required property var campaign
    readonly property string state_: {
        if (campaign.wrong !== "")
            return qsTr("It cannot be read: %1").arg(campaign.wrong);
        if (campaign.missing > 0)
            return qsTr("%Ln thing(s) are missing", "", campaign.missing);
        if (campaign.revision === "")
            return qsTr("Ready: no pack has been built yet");
        return campaign.changed ? qsTr("Changed since revision %1 was built").arg(campaign.revision) : qsTr("Revision %1 is built").arg(campaign.revision);
    }

    signal copied
    signal opened

    Accessible.name: campaign.title
    Accessible.role: Accessible.ListItem
    border.color: Theme.line
    border.width: Theme.hair
    color: Theme.card
    implicitHeight: words.implicitHeight + 2 * Theme.gap
    radius: Theme.radius

    RowLayout {
        id: words

        anchors.left: parent.left
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.px(2)

            Words {
                Layout.fillWidth: true
                font.pixelSize: Theme.lead
                font.weight: Font.Bold
                text: row.campaign.title
            }
            Words {
                Layout.fillWidth: true
                color: Theme.faded
                font.pixelSize: Theme.small
                text: [kinds.nameOf(row.campaign.kind), row.campaign.languages, row.campaign.sample ? qsTr("sample") : "", "\u2068" + row.campaign.name + "\u2069"].filter(part => part !== "").join(" · ")
            }
            Words {
                Layout.fillWidth: true
                color: row.campaign.wrong !== "" ? Theme.alarm : row.campaign.missing > 0 || row.campaign.changed ? Theme.ink : Theme.accent
                font.pixelSize: Theme.small
                font.weight: Font.Medium
                text: row.state_
            }
        }
        PushButton {
            Accessible.description: row.campaign.title
            enabled: !row.busy && row.campaign.wrong === ""
            objectName: "campaign-copy-" + row.campaign.name
            quiet: true
            text: qsTr("Begin another from it")

            onClicked: row.copied()
        }
        PushButton {
            Accessible.description: row.campaign.title
            enabled: !row.busy && row.campaign.wrong === ""
            objectName: "campaign-open-" + row.campaign.name
            text: qsTr("Write")

            onClicked: row.opened()
        }
    }

    CampaignKinds {
        id: kinds
    }
}
