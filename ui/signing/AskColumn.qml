import QtQuick
import QtQuick.Layouts
import ui.controls

/* The ask in the direction of its own language, the recipients, how many signed, and Sign. */
FocusScope {
    id: ask

    required property CampaignModel campaign
    required property CounterModel counter
    property bool large: false

    signal signed

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.px(10)

        Words {
            Layout.fillWidth: true
            LayoutMirroring.enabled: ask.campaign.rightToLeft
            color: Theme.alarm
            font.pixelSize: Theme.px(18)
            font.weight: Font.Bold
            text: ask.campaign.banner
            visible: text !== ""
        }
        Words {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.px(112)
            Layout.preferredHeight: Theme.px(ask.large ? 170 : 112)
            LayoutMirroring.enabled: ask.campaign.rightToLeft
            font.pixelSize: Theme.px(ask.large ? 40 : 36)
            font.weight: Font.Bold
            fontSizeMode: Text.Fit
            lineHeight: Theme.tight
            minimumPixelSize: Theme.px(19)
            objectName: "attract-ask"
            text: ask.campaign.ask
        }
        Words {
            Layout.fillWidth: true
            color: Theme.faded
            font.pixelSize: Theme.px(18)
            text: qsTr("To: %1").arg(ask.campaign.recipients)
        }
        CounterLine {
            Layout.fillWidth: true
            counter: ask.counter
        }
        PushButton {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.px(ask.large ? 92 : 78)
            focus: true
            font.pixelSize: Theme.px(28)
            font.weight: Font.Bold
            objectName: "attract-sign"
            primary: true
            text: qsTr("Sign")

            onClicked: ask.signed()
        }
    }
}
