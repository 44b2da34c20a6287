import QtQuick
import ui
import ui.controls

/* What came of a piece of work: what went wrong and what to do, or what was done. */
Column {
    id: told

    required property string name
    required property string outcome
    required property Task task

    // What has just come should be seen.
    signal came(Item words)

    visible: task.sentence !== "" || outcome !== ""

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
    Words {
        id: done

        Accessible.role: Accessible.AlertMessage
        font.weight: Font.Medium
        objectName: told.name + "-outcome"
        text: told.outcome
        visible: text !== ""
        width: parent.width

        onVisibleChanged: {
            if (visible)
                told.came(done);
        }
    }
}
