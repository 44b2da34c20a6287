import QtQuick
import ui
import ui.controls

/* What came of a piece of work: what went wrong and what to do, or what was done. */
Column {
    id: told

    required property string name
    required property Task task

    // What has just come should be seen.
    signal came(Item what)

    visible: task.sentence !== "" || task.outcome !== ""

    Alert {
        id: trouble

        nextStep: told.task.nextStep
        objectName: told.name + "-trouble"
        sentence: told.task.sentence
        width: parent.width

        onVisibleChanged: {
            if (visible)
                told.came(trouble);
        }
    }
    Rectangle {
        id: done

        color: Theme.tint
        height: words.height + 2 * Theme.gap
        radius: Theme.radius
        visible: words.text !== ""
        width: parent.width

        onVisibleChanged: {
            if (visible)
                told.came(done);
        }

        Words {
            id: words

            Accessible.role: Accessible.AlertMessage
            anchors.left: parent.left
            anchors.margins: Theme.px(14)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            font.weight: Font.Medium
            objectName: told.name + "-outcome"
            text: told.task.outcome
        }
    }
}
