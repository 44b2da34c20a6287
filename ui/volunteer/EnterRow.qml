pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* One row of a sheet in the order of the paper. Enter goes on, Space or X ticks, Enter at the last box keeps the row. */
Column {
    id: row

    required property EnteringModel entering

    // Its first field with something wrong, or the question whether it takes the place of an earlier one.
    function showFirstProblem() {
        if (entering.typedBefore !== "") {
            replace.forceActiveFocus(Qt.TabFocusReason);
            return;
        }
        const wrong = entering.problems;
        const all = everything();
        const first = all.find(one => (wrong[one.where] ?? "") !== "");
        if (first)
            first.focusable.forceActiveFocus(Qt.TabFocusReason);
    }
    function everything(): list<var> {
        const found = [];
        for (let at = 0; at < fields.count; at++) {
            const entry = fields.itemAt(at) as EnterField;
            found.push({ "where": entry.name, "text": entry.text, "focusable": entry.focusable });
        }
        for (let at = 0; at < questions.count; at++)
            found.push(...(questions.itemAt(at) as EnterQuestion).boxes());
        for (let at = 0; at < consents.count; at++) {
            const box = consents.itemAt(at) as EnterBox;
            found.push({ "where": box.name, "ticked": box.checked, "focusable": box });
        }
        for (let at = 0; at < contacts.count; at++) {
            const entry = contacts.itemAt(at) as EnterField;
            found.push({ "where": entry.name, "text": entry.visible ? entry.text : "", "focusable": entry.focusable });
        }
        found.push({ "where": "sign", "ticked": sign.checked, "focusable": sign });
        return found;
    }
    function goOn(item: Item) {
        item.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }
    function seal(instead: bool) {
        const texts = {}, boxes = {};
        for (const one of everything()) {
            if (one.text !== undefined)
                texts[one.where] = one.text;
            else
                boxes[one.box ?? one.where] = one.ticked;
        }
        entering.seal(number.text, texts, boxes, instead);
    }

    spacing: Theme.gap

    Component.onCompleted: {
        const first = fields.itemAt(0) as EnterField;
        if (first)
            first.focusable.forceActiveFocus(Qt.TabFocusReason);
    }

    Connections {
        function onJudged() {
            row.showFirstProblem();
        }

        target: row.entering
    }
    TextEntry {
        id: number

        anchors.left: parent.left
        fieldName: "enter-row"
        hints: Qt.ImhDigitsOnly
        label: qsTr("Row")
        text: row.entering.row
        width: Theme.px(160)

        onDone: row.goOn(field)
    }
    GridLayout {
        columnSpacing: Theme.space
        columns: row.width > Theme.px(620) ? 2 : 1
        rowSpacing: Theme.gap
        uniformCellWidths: true
        width: parent.width

        Repeater {
            id: fields

            model: row.entering.fields

            EnterField {
                required property var modelData

                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                entering: row.entering
                name: modelData.name
                optional: modelData.optional

                onDone: row.goOn(focusable)
            }
        }
    }
    Repeater {
        id: questions

        model: row.entering.questions

        EnterQuestion {
            required property var modelData

            entering: row.entering
            name: modelData.name
            to: modelData.to
            width: parent.width

            onDone: item => row.goOn(item)
        }
    }
    Repeater {
        id: consents

        model: row.entering.consents

        EnterBox {
            required property string modelData

            name: modelData
            text: modelData === "listed" ? qsTr("Listed publicly: yes") : qsTr("News by e-mail: yes")
            width: parent.width

            onDone: row.goOn(this)
        }
    }
    Repeater {
        id: contacts

        model: row.entering.contacts

        EnterField {
            required property string modelData

            entering: row.entering
            name: modelData
            visible: {
                for (let at = 0; at < consents.count; at++) {
                    const box = consents.itemAt(at) as EnterBox;
                    if (box?.name === "contact")
                        return box.checked;
                }
                return false;
            }
            width: parent.width

            onDone: row.goOn(focusable)
        }
    }
    EnterBox {
        id: sign

        name: "sign"
        problem: row.entering.problems["sign"] ?? ""
        text: qsTr("I sign: the box is ticked on paper")
        width: parent.width

        onDone: row.seal(false)
    }
    Alert {
        nextStep: row.entering.task.nextStep
        objectName: "enter-trouble"
        sentence: row.entering.task.sentence
        width: parent.width
    }
    Alert {
        nextStep: qsTr("Change the number of the row, or put what you typed in the place of the earlier one.")
        objectName: "enter-typed"
        sentence: row.entering.typedBefore
        width: parent.width
    }
    PushButton {
        id: replace

        anchors.left: parent.left
        objectName: "enter-replace"
        text: qsTr("Put it in its place")
        visible: row.entering.typedBefore !== ""

        onClicked: row.seal(true)
    }
    Words {
        color: Theme.faded
        font.pixelSize: Theme.small
        text: qsTr("Enter goes on and keeps the row at the end. Space or X ticks a box. “-” stands for no family name or postal code.")
        width: parent.width
    }
}
