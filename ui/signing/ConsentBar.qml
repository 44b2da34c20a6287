import QtQuick
import QtQuick.Layouts
import ui.controls

/* Always in sight below the choices: the one box, and the button that signs. */
Rectangle {
    id: bar

    required property AlongModel along
    required property ChoiceModel choice
    readonly property bool isWide: width > Theme.px(760)
    property string problem
    required property SigningModel signing

    color: Theme.card
    implicitHeight: grid.implicitHeight + 2 * Theme.px(10)

    Rectangle {
        color: Theme.line
        height: Theme.hair
        width: parent.width
    }
    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.space
        columns: bar.isWide ? 2 : 1
        rowSpacing: Theme.tiny

        Alert {
            Layout.columnSpan: grid.columns
            Layout.fillWidth: true
            nextStep: bar.signing.task.nextStep
            objectName: "choose-trouble"
            sentence: bar.signing.task.sentence
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            TickBox {
                Layout.fillWidth: true
                checked: bar.choice.agreed
                objectName: "choose-consent"
                text: bar.choice.consentText
                wrong: bar.problem !== ""

                onClicked: bar.choice.agree(checked)
            }
            Words {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.px(56)
                color: Theme.alarm
                font.pixelSize: Theme.small
                font.weight: Font.Medium
                text: bar.problem
                visible: text !== ""
            }
            PushButton {
                Layout.leftMargin: Theme.px(56)
                leftPadding: 0
                objectName: "choose-too-young"
                quiet: true
                text: qsTr("I am younger than %1").arg(bar.signing.minimumAge)
                visible: bar.signing.minimumAge !== ""

                onClicked: bar.signing.tooYoung()
            }
        }
        PushButton {
            Layout.fillWidth: !bar.isWide
            Layout.preferredHeight: Theme.px(70)
            Layout.preferredWidth: Theme.px(260)
            enabled: !bar.signing.task.busy
            font.pixelSize: Theme.px(26)
            font.weight: Font.Bold
            objectName: "choose-sign"
            primary: true
            text: {
                if (bar.signing.task.busy)
                    return qsTr("Signing …");
                return bar.along.ticked > 0 ? qsTr("Sign all %Ln", "", bar.along.ticked + 1) : qsTr("Sign");
            }

            onClicked: bar.signing.sign()
        }
    }
}
