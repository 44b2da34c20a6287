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
    required property WithdrawModel withdraw

    Connections {
        function onCleared() {
            page.reading = "";
        }

        target: page.signing
    }
    ColumnLayout {
        anchors.bottomMargin: Theme.tiny
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: page.isWide ? Theme.space : Theme.margin
        visible: page.reading === ""
        spacing: Theme.gap

        GridLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            columnSpacing: Theme.px(36)
            columns: page.isWide ? 2 : 1
            rowSpacing: Theme.margin

            CampaignPicture {
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.maximumHeight: implicitHeight
                Layout.minimumHeight: Theme.px(120)
                Layout.preferredWidth: Theme.px(440)
                campaign: page.campaign
            }
            AskColumn {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: implicitHeight
                Layout.preferredWidth: Theme.px(490)
                campaign: page.campaign
                counter: page.counter
                focus: true
                large: !page.isWide

                onSigned: page.signing.begin()
            }
        }
        CampaignCards {
            Layout.fillHeight: false
            Layout.fillWidth: true
            Layout.minimumHeight: implicitHeight
            Layout.topMargin: page.isWide ? 0 : Theme.gap
            signing: page.signing
        }
        GridLayout {
            Layout.fillHeight: false
            Layout.fillWidth: true
            columns: page.isWide ? 4 : 2
            columnSpacing: Theme.tiny
            rowSpacing: 0

            PushButton {
                leftPadding: 0
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
            PushButton {
                objectName: "attract-withdraw"
                quiet: true
                text: qsTr("Withdraw with a code")

                onClicked: page.reading = "withdraw"
            }
            Words {
                Layout.fillWidth: true
                Layout.columnSpan: page.isWide ? 1 : 2
                Layout.leftMargin: page.isWide ? Theme.gap : 0
                color: Theme.faded
                font.pixelSize: Theme.small
                text: qsTr("This is a sample: nothing signed here is sent.")
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
        sourceComponent: ({
                "notice": notice,
                "withdraw": withdrawing
            })[page.reading] ?? text
    }
    Component {
        id: text

        TextSheet {
            campaign: page.campaign

            onClosed: page.reading = ""
        }
    }
    Component {
        id: withdrawing

        WithdrawSheet {
            withdraw: page.withdraw

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
