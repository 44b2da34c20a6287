import QtQuick
import QtQuick.Layouts
import ui
import ui.controls

/* Above every page of signers: who asks or how to stop on one side, the languages on the other, or below where there is no room. */
Rectangle {
    id: bar

    required property CampaignModel campaign
    required property DetailsModel details
    readonly property bool isForm: signing.step === "you" || signing.step === "choose"
    readonly property bool isNarrow: width < Theme.px(900)
    required property Keyboard keyboard
    required property Languages languages
    readonly property bool isRoomy: !texts.visible || buttons.implicitWidth + texts.fullWidth < width - Theme.px(300)
    required property SigningModel signing

    color: Theme.card
    implicitHeight: Theme.px(isNarrow ? 116 : 66) + (isNarrow || !isRoomy ? texts.height : 0)

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: Theme.hair
        width: parent.width
    }
    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: bar.isNarrow ? Theme.gap : Theme.space
        anchors.rightMargin: bar.isNarrow ? Theme.gap : Theme.space
        columnSpacing: Theme.tiny
        columns: bar.isNarrow ? 1 : bar.isRoomy ? 3 : 2
        rowSpacing: 0

        RowLayout {
            spacing: Theme.tiny

            Image {
                Layout.preferredHeight: Theme.px(44)
                Layout.preferredWidth: Theme.px(44)
                fillMode: Image.PreserveAspectFit
                source: bar.campaign.logo
                sourceSize: Qt.size(Theme.px(88), Theme.px(88))
                visible: !bar.isForm && bar.campaign.logo !== ""
            }
            Words {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.tiny
                elide: Text.ElideRight
                font.pixelSize: Theme.px(17)
                font.weight: Font.Medium
                maximumLineCount: 2
                text: bar.campaign.organisation
                visible: !bar.isForm
            }
            PushButton {
                Accessible.name: qsTr("Back")
                Layout.preferredHeight: Theme.px(50)
                mirrorsSymbol: true
                objectName: "back"
                symbol: "back"
                text: bar.isNarrow ? "" : qsTr("Back")
                visible: bar.signing.step === "choose"

                onClicked: bar.signing.back()
            }
            PushButton {
                enabled: !bar.signing.task.busy
                Layout.preferredHeight: Theme.px(50)
                objectName: "erase"
                symbol: "erase"
                text: qsTr("Erase")
                visible: bar.isForm

                onClicked: bar.signing.erase()
            }
            PushButton {
                Accessible.name: bar.details.hidden ? qsTr("Show what I type") : qsTr("Hide what I type")
                objectName: "hide"
                quiet: true
                symbol: bar.details.hidden ? "eye" : "eye-closed"
                text: bar.isNarrow ? "" : Accessible.name
                visible: bar.isForm

                onClicked: bar.details.toggleHidden()
            }
            Item {
                Layout.fillWidth: true
                visible: bar.isForm
            }
            PushButton {
                Accessible.name: qsTr("Show the keyboard")
                objectName: "show-keyboard"
                quiet: true
                symbol: "keyboard"
                visible: bar.isForm && !bar.keyboard.wanted

                onClicked: {
                    bar.keyboard.show();
                    InputMethod.show();
                }
            }
        }
        LanguageButtons {
            id: buttons

            Layout.alignment: bar.isNarrow ? Qt.AlignHCenter : Qt.AlignRight
            languages: bar.languages
        }
        TextLanguages {
            id: texts

            Layout.alignment: Qt.AlignRight
            Layout.columnSpan: bar.isNarrow || bar.isRoomy ? 1 : 2
            Layout.maximumWidth: fullWidth
            Layout.preferredWidth: fullWidth
            campaign: bar.campaign
            visible: bar.signing.step === "attract" && bar.campaign.textLanguages.length > 0
        }
    }
}
