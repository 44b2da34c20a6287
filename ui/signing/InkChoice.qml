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

    Heading {
        id: title

        text: ink.choice.requiresInk ? qsTr("Draw your signature") : qsTr("Draw your signature (if you like)")
        width: ink.width
    }
    Rectangle {
        border.color: ink.problem ? Theme.alarm : Theme.edge
        border.width: ink.problem ? Theme.thick : Theme.thin
        color: Theme.card
        height: Theme.px(150)
        radius: Theme.radius
        visible: !ink.choice.assisted
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

            Accessible.description: ink.problem
            Accessible.name: title.text
            Accessible.role: Accessible.Canvas
            anchors.fill: parent
            anchors.margins: Theme.px(4)
            objectName: "choose-ink"

            onFinished: ink.choice.draw(pad.strokes())
        }
    }
    TickBox {
        id: help

        checked: ink.choice.assisted
        objectName: "choose-ink-assisted"
        text: qsTr("I cannot draw: a volunteer helps me sign without")
        visible: ink.choice.requiresInk && pad.empty
        width: ink.width

        onClicked: ink.choice.assist(checked)
    }
    Flow {
        height: Math.max(implicitHeight, Theme.target) // what is below stays where it is
        visible: !help.visible
        width: ink.width

        PushButton {
            objectName: "choose-ink-undo"
            quiet: true
            text: qsTr("Take the last line back")
            visible: !pad.empty

            onClicked: pad.undo()
        }
        PushButton {
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
    Problem {
        text: ink.problem
        width: ink.width
    }
}
