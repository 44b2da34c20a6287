import QtQuick
import ui.controls
import ui.items

/* A signature drawn with the finger, where the pack wants one. */
Column {
    id: ink

    required property ChoiceModel choice
    readonly property color line: Theme.ink
    property string problem

    spacing: Theme.px(8)

    onLineChanged: pad.dip(line)

    Component.onCompleted: {
        pad.dip(line);
        pad.show(choice.ink());
    }

    Item {
        height: Math.max(title.height, again.height)
        width: ink.width

        Words {
            id: title

            anchors.left: parent.left
            anchors.right: undo.visible ? undo.left : parent.right
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.lead
            font.weight: Font.Bold
            text: ink.choice.requiresInk ? qsTr("Draw your signature") : qsTr("Draw your signature (if you like)")
        }
        PushButton {
            id: undo

            anchors.right: again.left
            objectName: "choose-ink-undo"
            quiet: true
            text: qsTr("Take the last line back")
            visible: !pad.empty

            onClicked: pad.undo()
        }
        PushButton {
            id: again

            anchors.right: parent.right
            objectName: "choose-ink-clear"
            quiet: true
            text: qsTr("Draw again")
            visible: !pad.empty

            onClicked: {
                pad.clear();
                ink.choice.draw([]);
            }
        }
    }
    Rectangle {
        border.color: ink.problem ? Theme.alarm : Theme.edge
        border.width: ink.problem ? Theme.thick : Theme.thin
        color: Theme.card
        height: Theme.px(150)
        radius: Theme.radius
        width: ink.width

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(34)
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.line
            height: Theme.hair
            width: parent.width - 2 * Theme.margin
        }
        InkPad {
            id: pad

            Accessible.name: title.text
            Accessible.role: Accessible.Canvas
            anchors.fill: parent
            anchors.margins: Theme.px(4)
            objectName: "choose-ink"

            onFinished: ink.choice.draw(pad.strokes())
        }
    }
    Problem {
        text: ink.problem
        width: ink.width
    }
}
