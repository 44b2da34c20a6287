import QtQuick
import QtQuick.Layouts
import ui.controls

/* One question: by name or as a number? Each answer is the very line that will be handed over. */
Column {
    id: question

    required property string answer
    required property string counted
    required property bool isDangerous
    required property string line
    property string page: "choose"
    property string problem
    required property var recipients
    property string suffix

    signal answered(choice: string)

    Accessible.description: problem
    Accessible.name: title.text
    Accessible.role: Accessible.Grouping
    spacing: Theme.px(10)

    Heading {
        id: title

        text: qsTr("What may be handed over?")
        width: question.width
    }
    Words {
        color: Theme.faded
        font.pixelSize: Theme.small
        text: question.recipients.map(one => qsTr("To: %1").arg(one)).join("\n")
        visible: text !== ""
        width: question.width
    }
    Rectangle {
        color: Theme.alarmTint
        height: warning.height + 2 * Theme.px(10)
        radius: Theme.radius
        visible: question.isDangerous
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
            checked: question.answer === "named"
            consequence: qsTr("They read this line.")
            objectName: question.page + "-named" + question.suffix
            text: question.line

            onClicked: question.answered("named")
        }
        ChoiceCard {
            Layout.fillHeight: true
            Layout.fillWidth: true
            checked: question.answer === "counted"
            consequence: qsTr("They get a number. Your name stays with the organisers.")
            objectName: question.page + "-counted" + question.suffix
            text: question.counted

            onClicked: question.answered("counted")
        }
    }
    Problem {
        text: question.problem
        width: question.width
    }
}
