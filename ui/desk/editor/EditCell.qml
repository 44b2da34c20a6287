import QtQuick
import QtQuick.Templates as T
import ui.controls

/* One text, date or number of a campaign, in the direction of its own language. It is kept a moment after the last letter. */
Column {
    id: cell

    required property EditorModel editor
    required property string file
    // where the very same stands in several files
    property list<string> files
    property alias field: field
    property string hint
    // whether whatever lies around says the hint
    property bool hintElsewhere: false
    // line, text (of several lines), lines (each is one of a list), number, date, partial (a date as far as it is known), or slug (a short name for files)
    property string kind: "line"
    property string label
    // of what is written; nothing for what has no language
    property string language: ""
    // A field takes right for left where no letter tells its direction and the keyboard writes from the right.
    readonly property bool mistaken: Qt.inputMethod.inputDirection === Qt.RightToLeft && !editor.hasDirection(field.text) // qmllint disable missing-property
    // the largest number
    property int most: 999999999
    // whether a date may be left out
    property bool optional: false
    required property string path
    readonly property string problem: wrong || (editor.revision >= 0 ? editor.flaw(file, path) : "")
    readonly property bool rightToLeft: language === "" ? cell.LayoutMirroring.enabled : editor.isRightToLeft(language)
    readonly property bool single: kind !== "text" && kind !== "lines"
    property bool taking: false
    readonly property string told: editor.revision >= 0 ? editor.text(file, path) : ""
    property string wrong: ""

    function isSame(one: string, other: string): bool {
        // a field tells plain spaces where some are not to be broken
        if (kind === "number")
            return Number(one || 0) === Number(other || 0);
        const spaced = text => text.replace(/[\u00a0\u2028\u2029]/g, char => char === "\u00a0" ? " " : "\n");
        const plain = text => kind === "lines" ? text.split("\n").map(line => line.trim()).filter(line => line !== "").join("\n") : text;
        return plain(spaced(one)) === plain(spaced(other));
    }
    // What is wrong with the form of what was typed: of such a thing nothing is kept.
    function misfit(typed: string): string {
        if (kind === "number" && (!/^\d{1,9}$/.test(typed || "0") || parseInt(typed || "0", 10) > most))
            return qsTr("Write a number in digits, %1 at most.").arg(most.toLocaleString(Qt.locale(), "f", 0));
        if (kind === "date" && !(optional && typed === "") && !editor.isDate(typed))
            return qsTr("Write the year first, as 2030-01-31.");
        if (kind === "slug" && !/^[a-z0-9][a-z0-9-]{0,39}$/.test(typed))
            return qsTr("Use small letters from a to z, digits and hyphens, 40 at most.");
        if (kind === "partial" && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(typed))
            return qsTr("Write a year, a month or a day: 2030, 2030-01 or 2030-01-31.");
        return "";
    }
    function send() {
        const whole = editor.typed(field.textDocument);
        const typed = single ? whole.replace(/\n/g, " ") : whole;
        wrong = misfit(typed.trim());
        if (wrong !== "")
            return;
        if (kind === "lines")
            editor.writeLines(file, path, typed);
        else if (kind === "number")
            editor.writeNumber(file, path, parseInt(typed.trim() || "0", 10));
        else if (kind === "date")
            editor.writeDate(file, path, typed);
        else if (kind === "slug")
            editor.write(file, path, typed.trim());
        else if (kind === "partial")
            (files.length > 0 ? files : [file]).forEach(one => editor.write(one, path, typed.trim()));
        else
            editor.write(file, path, typed);
    }
    function take() {
        if (isSame(field.text, told) || wrong !== "")
            return;
        const place = field.cursorPosition;
        taking = true;
        field.text = told;
        taking = false;
        field.cursorPosition = Math.min(place, field.length);
    }

    spacing: Theme.px(4)

    Component.onCompleted: take()
    onToldChanged: take()

    T.TextArea {
        id: field

        Accessible.description: cell.problem || cell.hint
        Accessible.name: cell.language === "" ? cell.label : cell.label + ", " + cell.editor.languageName(cell.language)
        LayoutMirroring.enabled: false
        activeFocusOnTab: true
        bottomPadding: Theme.px(8)
        color: Theme.ink
        font.family: Theme.family
        font.pixelSize: Theme.body
        horizontalAlignment: cell.rightToLeft !== cell.mistaken ? TextEdit.AlignRight : TextEdit.AlignLeft
        implicitHeight: Math.max(Theme.px(cell.single ? 46 : 84), contentHeight + topPadding + bottomPadding)
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | (cell.kind === "number" ? Qt.ImhDigitsOnly : Qt.ImhNone)
        leftPadding: Theme.gap
        objectName: "edit-" + cell.file + "-" + cell.path
        rightPadding: Theme.gap
        selectByMouse: true
        selectedTextColor: Theme.accentInk
        selectionColor: Theme.accent
        textFormat: TextEdit.PlainText
        topPadding: Theme.px(8)
        width: cell.width
        wrapMode: TextEdit.Wrap

        background: Rectangle {
            border.color: cell.problem ? Theme.alarm : field.activeFocus ? Theme.accent : Theme.edge
            border.width: field.activeFocus && !Theme.byKeys ? Theme.thick : Theme.thin
            color: Theme.card
            radius: Theme.radius

            FocusRing {
                control: field
            }
        }

        // The tabulator goes on, as everywhere else: there is nothing to be set in columns.
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        Keys.onReturnPressed: event => {
            event.accepted = cell.single;
            if (cell.single)
                nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
        }
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        onActiveFocusChanged: {
            if (!activeFocus)
                cell.editor.keep();
            else if (cell.language !== "")
                cell.editor.follow(cell.language);
        }
        onTextChanged: {
            // a person, who is in the field; a text that is set while the field is made comes later
            if (!cell.taking && activeFocus)
                cell.send();
        }
    }
    Words {
        color: Theme.faded
        font.pixelSize: Theme.small
        text: cell.hint
        visible: text !== "" && cell.problem === "" && !cell.hintElsewhere
        width: cell.width
    }
    Problem {
        text: cell.problem
        width: cell.width
    }
}
