import QtQuick
import QtQuick.Layouts
import ui.controls

/* What may be handed over: the two boxes of the paper. Where neither is ticked the paper says that a number is meant. */
ColumnLayout {
    id: question

    required property EntryForm form
    required property string name
    required property string to

    signal done(item: Item)

    function boxes(): list<var> {
        return [named, counted].map(one => ({ "where": "hand_over", "box": one.name, "ticked": one.checked, "focusable": named }));
    }

    spacing: Theme.px(4)

    Words {
        Layout.fillWidth: true
        font.pixelSize: Theme.small
        font.weight: Font.Medium
        text: qsTr("To: %1").arg(question.to)
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space
        uniformCellSizes: true

        EnterBox {
            id: named

            Layout.fillWidth: true
            name: "named-" + question.name
            problem: !checked && !counted.checked ? question.form.problems["hand_over"] ?? "" : ""
            text: qsTr("By name")

            onCheckedChanged: {
                if (checked)
                    counted.checked = false;
            }
            onDone: question.done(this)
        }
        EnterBox {
            id: counted

            Layout.fillWidth: true
            name: "counted-" + question.name
            text: qsTr("As a number (or no tick)")

            onCheckedChanged: {
                if (checked)
                    named.checked = false;
            }
            onDone: question.done(this)
        }
    }
}
