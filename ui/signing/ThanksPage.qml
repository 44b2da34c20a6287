import QtQuick
import QtQuick.Layouts
import ui.controls

/* The signature is safe on this device. The page goes by itself. */
FocusScope {
    id: page

    required property CampaignModel campaign
    readonly property bool hasRally: campaign.rally !== ""
    required property SigningModel signing

    ColumnLayout {
        anchors.centerIn: parent
        spacing: Theme.gap
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(page.hasRally ? 800 : 640))

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredHeight: Theme.px(page.hasRally ? 56 : 84)
            Layout.preferredWidth: Layout.preferredHeight
            color: Theme.accent
            radius: width / 2

            Symbol {
                anchors.centerIn: parent
                color: Theme.accentInk
                name: "check"
                size: Theme.px(page.hasRally ? 38 : 56)
            }
        }
        Words {
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
            font.pixelSize: Theme.display
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            objectName: "thanks-kept"
            text: qsTr("Thank you. Kept safely.")
        }
        Words {
            Layout.fillWidth: true
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
            objectName: "thanks-number"
            text: qsTr("Number %1 here.").arg(page.signing.number)
        }
        RallyWords {
            Layout.fillWidth: true
            campaign: page.campaign
            visible: page.hasRally && page.signing.code === ""
        }
        PushButton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            focus: true
            large: true
            objectName: "thanks-next"
            primary: true
            text: qsTr("Next person")

            onClicked: page.signing.next()
        }
        PushButton {
            Layout.alignment: Qt.AlignHCenter
            objectName: "thanks-show-code"
            quiet: true
            symbol: "eye"
            text: qsTr("Show my code")
            visible: page.signing.hasCode && page.signing.code === ""

            onClicked: page.signing.showCode()
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: code.implicitHeight + 2 * Theme.gap
            border.color: Theme.edge
            border.width: Theme.thin
            color: Theme.card
            radius: Theme.radius
            visible: page.signing.code !== ""

            ColumnLayout {
                id: code

                anchors.left: parent.left
                anchors.margins: Theme.space
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.px(4)

                Words {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.heading
                    font.weight: Font.Bold
                    horizontalAlignment: Text.AlignHCenter
                    objectName: "thanks-code"
                    text: page.signing.code
                }
                Words {
                    Layout.fillWidth: true
                    color: Theme.faded
                    font.pixelSize: Theme.small
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("Photograph it: with this code you can withdraw your signature. It shows that you signed.")
                }
            }
        }
        Words {
            Layout.fillWidth: true
            color: Theme.faded
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("This page closes by itself.")
        }
    }
}
