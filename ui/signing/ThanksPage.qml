pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* The signature is safe on this device. Somebody else may come; whoever wants to can still correct, or look at their code. */
FocusScope {
    id: page

    required property CampaignModel campaign
    readonly property bool hasRally: campaign.rally !== ""
    readonly property bool isShort: height < Theme.px(620)
    required property SigningModel signing
    required property ThanksModel thanks

    // whoever signed goes
    signal parted

    ScrollArea {
        anchors.fill: parent
        bottomSpace: Theme.gap
        centred: true
        columnWidth: Theme.px(page.hasRally ? 800 : 640)
        topSpace: Theme.gap

        ColumnLayout {
            spacing: page.isShort ? Theme.tiny : Theme.gap
            width: parent.width

            Rectangle {
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredHeight: Theme.px(page.hasRally ? 56 : 84)
                Layout.preferredWidth: Layout.preferredHeight
                color: Theme.accent
                radius: width / 2
                visible: !page.isShort || page.thanks.signed.length === 1 && page.thanks.code === ""

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
                text: page.signing.practising ? qsTr("This was practice. Nothing was kept.") : page.thanks.corrected ? qsTr("Corrected. Kept safely.") : qsTr("Thank you. Kept safely.")
            }
            Repeater {
                model: page.signing.practising ? [] : page.thanks.signed

                Words {
                    required property var modelData

                    Layout.fillWidth: true
                    font.pixelSize: page.thanks.signed.length === 1 ? Theme.lead : Theme.body
                    horizontalAlignment: Text.AlignHCenter
                    objectName: "thanks-number"
                    text: page.thanks.signed.length === 1 ? qsTr("Number %1 here.").arg(modelData.number) : qsTr("%1: number %2 here.").arg(modelData.title).arg(modelData.number)
                }
            }
            RallyWords {
                Layout.fillWidth: true
                campaign: page.campaign
                visible: page.hasRally && page.thanks.code === ""
            }
            PushButton {
                Layout.fillWidth: true
                Layout.topMargin: Theme.tiny
                focus: true
                large: true
                objectName: "thanks-next"
                primary: true
                text: qsTr("Next person")

                onClicked: page.parted()
            }
            RowLayout {
                Layout.alignment: Qt.AlignHCenter
                spacing: Theme.gap

                PushButton {
                    objectName: "thanks-correct"
                    text: qsTr("Correct")
                    visible: page.thanks.secondsToCorrect > 0

                    onClicked: page.signing.correct()
                }
                PushButton {
                    objectName: "thanks-show-code"
                    symbol: "eye"
                    text: qsTr("Show my code")
                    visible: page.thanks.hasCode && page.thanks.code === ""

                    onClicked: page.thanks.showCode()
                }
            }
            Loader {
                Layout.fillWidth: true
                active: page.thanks.code !== ""
                visible: active

                sourceComponent: ReceiptCard {
                    code: page.thanks.code
                    large: !page.isShort
                    note: {
                        const withdraws = qsTr("Photograph it: with this code you can withdraw your signature. It shows that you signed.");
                        return page.thanks.corrected ? withdraws + " " + qsTr("A code that you saw before the correction is void.") : withdraws;
                    }
                }
            }
            Words {
                Layout.fillWidth: true
                color: Theme.faded
                font.pixelSize: Theme.small
                horizontalAlignment: Text.AlignHCenter
                objectName: "thanks-time"
                text: page.thanks.secondsToCorrect > 0 ? qsTr("You can correct it for %Ln second(s). This page closes by itself.", "", page.thanks.secondsToCorrect) : qsTr("This page closes by itself.")
            }
        }
    }
}
