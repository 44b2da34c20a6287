pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* What somebody put on paper, in its order. Enter goes on, Space or X ticks, Enter at the last box seals. */
Column {
    id: entry

    required property EntryForm form
    required property string signWords

    signal done(texts: var, boxes: var)

    function begin() {
        const first = fields.itemAt(0) as EnterField;
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
    // Gives all that is written and ticked.
    function give() {
        const texts = {}, boxes = {};
        for (const one of everything()) {
            if (one.text !== undefined)
                texts[one.where] = one.text;
            else
                boxes[one.box ?? one.where] = one.ticked;
        }
        done(texts, boxes);
    }
    // The first one with something wrong.
    function showFirstProblem() {
        const wrong = form.problems;
        const first = everything().find(one => (wrong[one.where] ?? "") !== "");
        if (first)
            first.focusable.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.gap

    Connections {
        function onJudged() {
            entry.showFirstProblem();
        }

        target: entry.form
    }
    GridLayout {
        columnSpacing: Theme.space
        columns: entry.width > Theme.px(620) ? 2 : 1
        rowSpacing: Theme.gap
        uniformCellWidths: true
        width: parent.width

        Repeater {
            id: fields

            model: entry.form.fields

            EnterField {
                required property var modelData

                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                form: entry.form
                name: modelData.name
                optional: modelData.optional

                onDone: entry.goOn(focusable)
            }
        }
    }
    Repeater {
        id: questions

        model: entry.form.questions

        EnterQuestion {
            required property var modelData

            form: entry.form
            name: modelData.name
            to: modelData.to
            width: parent.width

            onDone: item => entry.goOn(item)
        }
    }
    Repeater {
        id: consents

        model: entry.form.consents

        EnterBox {
            required property string modelData

            name: modelData
            text: modelData === "listed" ? qsTr("Listed publicly: yes") : qsTr("News by e-mail: yes")
            width: parent.width

            onDone: entry.goOn(this)
        }
    }
    Repeater {
        id: contacts

        model: entry.form.contacts

        EnterField {
            required property string modelData

            form: entry.form
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

            onDone: entry.goOn(focusable)
        }
    }
    EnterBox {
        id: sign

        name: "sign"
        problem: entry.form.problems["sign"] ?? ""
        text: entry.signWords
        width: parent.width

        onDone: entry.give()
    }
}
