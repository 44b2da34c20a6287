pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* One more campaign: what is asked, of whom, and the box that signs it. What else it asks comes with the tick. */
Rectangle {
    id: card

    required property AlongModel along
    readonly property var answer: along.answers[modelData.campaign] ?? ({})
    required property var modelData
    readonly property string page: "also-" + modelData.slug
    readonly property var problems: answer.problems ?? ({})
    readonly property bool ticked: answer.ticked ?? false

    border.color: card.ticked ? Theme.accent : Theme.line
    border.width: card.ticked ? Theme.thick : Theme.thin
    color: card.ticked ? Theme.tint : Theme.card
    implicitHeight: words.height + 2 * Theme.px(14)
    radius: Theme.radius

    Column {
        id: words

        anchors.left: parent.left
        anchors.margins: Theme.px(14)
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.px(6)

        Words {
            LayoutMirroring.enabled: card.modelData.rightToLeft
            font.weight: Font.Bold
            text: card.modelData.ask
            width: parent.width
        }
        Words {
            color: Theme.faded
            font.pixelSize: Theme.small
            text: qsTr("To: %1").arg(card.modelData.recipients)
            width: parent.width
        }
        Words {
            color: Theme.faded
            font.pixelSize: Theme.small
            text: qsTr("One more question: %1").arg(fieldWords.names[card.modelData.question] ?? "")
            visible: card.modelData.question !== "" && !card.ticked
            width: parent.width
        }
        TickBox {
            Accessible.name: card.modelData.ask + " " + text
            checked: card.ticked
            objectName: card.page
            text: card.modelData.consent
            width: parent.width

            onClicked: card.along.tick(card.modelData.campaign, checked)
        }
        Loader {
            active: card.ticked
            visible: active
            width: parent.width

            sourceComponent: AlsoAnswers {
                along: card.along
                answer: card.answer
                offered: card.modelData
                page: card.page
                problems: card.problems
            }
        }
    }
    FieldWords {
        id: fieldWords

    }
}
