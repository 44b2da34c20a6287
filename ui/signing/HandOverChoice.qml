import QtQuick
import QtQuick.Layouts
import ui.controls

/* One question: by name or as a number? Each answer is the very line that will be handed over. */
Column {
    id: question

    required property ChoiceModel choice
    required property int index
    required property var modelData
    readonly property string suffix: index === 0 ? "" : "-" + modelData.risk

    spacing: Theme.px(10)

    Words {
        font.pixelSize: Theme.lead
        font.weight: Font.Bold
        text: qsTr("What may be handed over?")
        width: question.width
    }
    Words {
        color: Theme.faded
        font.pixelSize: Theme.small
        text: question.modelData.recipients.map(one => qsTr("To: %1").arg(one)).join("\n")
        width: question.width
    }
    Rectangle {
        color: Theme.alarmTint
        height: warning.height + 2 * Theme.px(10)
        radius: Theme.radius
        visible: question.modelData.isDangerous
        width: question.width

        Symbol {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(12)
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.alarm
            name: "warning"
            size: Theme.px(28)
        }
        Words {
            id: warning

            anchors.left: sign.right
            anchors.leftMargin: Theme.px(12)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(12)
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.small
            font.weight: Font.Medium
            text: qsTr("If they learn your name, you may be in danger, and so may your family in their country.")
        }
    }
    GridLayout {
        columnSpacing: Theme.gap
        columns: question.width > Theme.px(560) ? 2 : 1
        rowSpacing: Theme.px(10)
        uniformCellWidths: true
        width: question.width

        ChoiceCard {
            Layout.fillHeight: true
            Layout.fillWidth: true
            checked: question.choice.answers[question.modelData.risk] === "named"
            consequence: qsTr("They read this line.")
            objectName: "choose-named" + question.suffix
            text: question.choice.lines[question.modelData.risk] ?? ""

            onClicked: question.choice.choose(question.modelData.risk, "named")
        }
        ChoiceCard {
            Layout.fillHeight: true
            Layout.fillWidth: true
            checked: question.choice.answers[question.modelData.risk] === "counted"
            consequence: qsTr("They get a number. Your name stays with the organisers.")
            objectName: "choose-counted" + question.suffix
            text: question.choice.countedLine

            onClicked: question.choice.choose(question.modelData.risk, "counted")
        }
    }
}
