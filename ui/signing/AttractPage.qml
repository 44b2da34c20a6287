pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import ui.controls
import ui.volunteer

/* For somebody who passes by: what is asked, of whom, by whom, and one large button. */
FocusScope {
    id: page

    required property AccessModel access
    required property CampaignModel campaign
    required property CounterModel counter
    readonly property bool isWide: width > height
    property string reading: ""
    required property SigningModel signing

    Connections {
        function onCleared() {
            page.reading = "";
        }

        target: page.signing
    }
    GridLayout {
        anchors.bottomMargin: Theme.gap
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.space
        columnSpacing: Theme.px(36)
        columns: page.isWide ? 2 : 1
        enabled: page.reading === ""
        rowSpacing: Theme.space

        CampaignPicture {
            id: picture

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: page.isWide ? Theme.px(440) : -1
            campaign: page.campaign
            room: page.isWide ? Theme.px(290) : page.height * 0.36
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(480)
            spacing: Theme.gap

            Words {
                Layout.fillWidth: true
                color: Theme.alarm
                font.pixelSize: Theme.px(18)
                font.weight: Font.Bold
                text: page.campaign.banner
                visible: text !== ""
            }
            Words {
                Layout.fillWidth: true
                font.pixelSize: page.campaign.ask.length > 110 ? Theme.px(27) : Theme.px(31)
                font.weight: Font.Bold
                lineHeight: 0.92
                text: page.campaign.ask
            }
            Words {
                Layout.fillWidth: true
                color: Theme.faded
                font.pixelSize: Theme.px(18)
                text: qsTr("To: %1").arg(page.campaign.recipients)
            }
            Item {
                Layout.fillHeight: true
            }
            CounterLine {
                Layout.fillWidth: true
                counter: page.counter
            }
            PushButton {
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.px(78)
                focus: true
                font.pixelSize: Theme.px(28)
                font.weight: Font.Bold
                objectName: "attract-sign"
                primary: true
                text: qsTr("Sign")

                onClicked: page.signing.begin()
            }
        }
        CampaignCards {
            Layout.columnSpan: page.isWide ? 2 : 1
            Layout.fillWidth: true
            signing: page.signing
        }
        Flow {
            Layout.columnSpan: page.isWide ? 2 : 1
            Layout.fillWidth: true
            spacing: Theme.gap

            PushButton {
                objectName: "attract-read"
                quiet: true
                text: qsTr("Read the whole text")

                onClicked: page.reading = "text"
            }
            PushButton {
                objectName: "attract-notice"
                quiet: true
                text: qsTr("What happens to my data")

                onClicked: page.reading = "notice"
            }
            Words {
                color: Theme.alarm
                font.pixelSize: Theme.small
                font.weight: Font.Medium
                height: Theme.target
                text: qsTr("A sample: nothing signed here is sent.")
                verticalAlignment: Text.AlignVCenter
                visible: page.campaign.sample
            }
        }
    }
    T.AbstractButton {
        Accessible.name: qsTr("For volunteers: press and hold")
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        height: Theme.target
        objectName: "corner"
        width: Theme.target

        onPressAndHold: page.access.askPin()
    }
    Loader {
        active: page.reading !== ""
        anchors.fill: parent
        focus: active
        sourceComponent: page.reading === "notice" ? notice : text
    }
    Component {
        id: text

        TextSheet {
            campaign: page.campaign

            onClosed: page.reading = ""
        }
    }
    Component {
        id: notice

        NoticeSheet {
            campaign: page.campaign

            onClosed: page.reading = ""
        }
    }
}
