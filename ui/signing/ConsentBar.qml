import QtQuick
import QtQuick.Layouts
import ui.controls

/* Always in sight below the choices: the one box, and the button that signs. */
ActionBar {
    id: bar

    required property AlongModel along
    required property ChoiceModel choice
    property string problem
    required property SigningModel signing

    function take() {
        box.forceActiveFocus(Qt.OtherFocusReason);
    }

    Alert {
        Layout.columnSpan: bar.isWide ? 2 : 1
        Layout.fillWidth: true
        nextStep: bar.signing.task.nextStep
        objectName: "choose-trouble"
        sentence: bar.signing.task.sentence
    }
    TickBox {
        id: box

        Layout.fillWidth: true
        checked: bar.choice.agreed
        objectName: "choose-consent"
        problem: bar.problem
        text: bar.choice.consentText

        onClicked: bar.choice.agree(checked)
    }
    ColumnLayout {
        Layout.fillWidth: !bar.isWide
        spacing: 0

        PushButton {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(280)
            enabled: !bar.signing.task.busy
            large: true
            objectName: "choose-sign"
            primary: true
            text: {
                if (bar.signing.task.busy)
                    return qsTr("Signing …");
                return bar.along.ticked > 0 ? qsTr("Sign all %Ln", "", bar.along.ticked + 1) : qsTr("Sign");
            }

            onClicked: bar.signing.sign()
        }
        PushButton {
            Layout.fillWidth: true
            objectName: "choose-too-young"
            quiet: true
            text: qsTr("I am younger than %1").arg(bar.signing.minimumAge)
            visible: bar.signing.minimumAge !== ""

            onClicked: bar.signing.tooYoung()
        }
    }
}
