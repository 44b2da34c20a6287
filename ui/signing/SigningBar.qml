import QtQuick
import QtQuick.Layouts
import ui
import ui.controls
import ui.volunteer

/* Above every page of signers: who asks or how to stop on one side; how it looks and the languages on the other, or below. */
Rectangle {
    id: bar

    required property AloudModel aloud
    required property CampaignModel campaign
    required property DetailsModel details
    readonly property bool isForm: signing.step === "you" || signing.step === "choose"
    readonly property bool isNarrow: room < Theme.px(520) * Theme.largest
    readonly property bool isStacked: room < Math.max(Theme.px(240), 2 * Theme.target + eraseButton.implicitWidth + 3 * Theme.tiny)
    required property Keyboard keyboard
    required property Languages languages
    // beside the languages and the tools
    readonly property real room: width - (sign.visible ? sign.size + Theme.tiny : 0) - languageButtons.implicitWidth - (speaker.visible ? 3 : 2) * Theme.target - 4 * Theme.space
    required property SafetyModel safety
    required property SigningModel signing
    required property string spoken

    // It erases, too. Signers press it shortly; volunteers know.
    signal lockAsked
    signal lookAsked

    color: Theme.card
    implicitHeight: grid.implicitHeight + 2 * Theme.tiny

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: Theme.hair
        width: parent.width
    }
    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.leftMargin: bar.isNarrow ? Theme.gap : Theme.space
        anchors.right: parent.right
        anchors.rightMargin: bar.isNarrow ? Theme.gap : Theme.space
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.tiny
        columns: bar.isStacked ? 2 : 3
        rowSpacing: 0

        RowLayout {
            Layout.fillWidth: true
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
                font.pixelSize: Theme.bar
                font.weight: Font.Medium
                lineHeight: Theme.tight
                text: bar.campaign.organisation
                visible: !bar.isForm
            }
            PushButton {
                Accessible.name: qsTr("Back")
                mirrorsSymbol: true
                objectName: "back"
                quiet: bar.isNarrow
                font.pixelSize: Theme.bar
                symbol: "back"
                text: bar.isNarrow ? "" : qsTr("Back")
                visible: bar.signing.step === "choose"

                onClicked: bar.signing.back()
            }
            PushButton {
                id: eraseButton

                enabled: !bar.signing.task.busy
                font.pixelSize: Theme.bar
                objectName: "erase"
                symbol: "erase"
                text: qsTr("Erase")
                visible: bar.isForm

                onClicked: bar.signing.erase()

                Timer {
                    interval: 2000
                    running: eraseButton.pressed

                    onTriggered: bar.lockAsked()
                }
            }
            PushButton {
                Accessible.name: bar.details.hidden ? qsTr("Show what I type") : qsTr("Hide what I type")
                objectName: "hide"
                quiet: true
                font.pixelSize: Theme.bar
                symbol: bar.details.hidden ? "eye" : "eye-closed"
                text: bar.isNarrow ? "" : Accessible.name
                visible: bar.isForm

                onClicked: bar.details.toggleHidden()
            }
            Item {
                Layout.fillWidth: true
                visible: bar.isForm
            }
        }
        RowLayout {
            spacing: 0

            // a sign for volunteers, who know it; it tells signers nothing
            Symbol {
                id: sign

                Accessible.ignored: false
                Accessible.name: qsTr("For volunteers: look at the safety stick")
                Accessible.role: Accessible.Graphic
                Layout.preferredHeight: size
                Layout.preferredWidth: size
                Layout.rightMargin: Theme.tiny
                color: Theme.alarm
                name: "stick"
                objectName: "safety-sign"
                size: Theme.px(26)
                visible: bar.safety.failing && bar.signing.step === "attract"
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
            PushButton {
                id: speaker

                Accessible.name: bar.aloud.speaking ? qsTr("Stop reading") : qsTr("Read this page aloud")
                objectName: "read-aloud"
                quiet: true
                symbol: bar.aloud.speaking ? "stop" : "speaker"
                visible: bar.aloud.available && bar.spoken !== ""

                onClicked: bar.aloud.read(bar.spoken)
            }
            PushButton {
                Accessible.name: qsTr("Text size and contrast")
                objectName: "look"
                quiet: true
                symbol: "letters"

                onClicked: bar.lookAsked()
            }
        }
        LanguageButtons {
            id: languageButtons

            Layout.alignment: bar.isStacked ? Qt.AlignHCenter : Qt.AlignRight
            Layout.columnSpan: bar.isStacked ? 2 : 1
            languages: bar.languages
        }
        TextLanguages {
            Layout.alignment: Qt.AlignRight
            Layout.columnSpan: grid.columns
            Layout.maximumWidth: fullWidth
            Layout.preferredWidth: fullWidth
            campaign: bar.campaign
            visible: bar.signing.step === "attract" && bar.campaign.textLanguages.length > 0
        }
    }
}
