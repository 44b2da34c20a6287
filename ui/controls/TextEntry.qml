import QtQuick
import QtQuick.Templates as T
import QtQuick.VirtualKeyboard

/* One line to be filled in: its name above, what is wrong with it below in words. Nothing typed here can be learned; ui/lock.py lets nothing be copied. */
Column {
    id: entry

    property alias field: field
    property string enterWord
    property string fieldName
    property bool hidden: false
    property string hint
    property int hints: Qt.ImhNone
    property string label
    property bool last: false
    // in characters
    property int longest: 400
    property bool optional: false
    property string problem
    property alias text: field.text

    signal done
    signal edited(string text)

    function take() {
        field.forceActiveFocus(Qt.OtherFocusReason);
        InputMethod.show();
    }

    spacing: Theme.px(4)

    Words {
        // Qt says nothing of a field that hides its text: then the label itself is heard
        Accessible.ignored: !entry.hidden
        font.pixelSize: Theme.small
        font.weight: Font.Medium
        text: entry.optional ? qsTr("%1 (if you like)").arg(entry.label) : entry.label
        width: entry.width
    }
    T.TextField {
        id: field

        Accessible.description: entry.problem || entry.hint
        Accessible.name: entry.label
        EnterKeyAction.actionId: entry.last ? EnterKeyAction.Done : EnterKeyAction.Next
        EnterKeyAction.label: entry.enterWord
        LayoutMirroring.enabled: false
        activeFocusOnTab: true
        bottomPadding: Theme.tiny
        color: Theme.ink
        echoMode: entry.hidden ? TextInput.Password : TextInput.Normal
        font.family: Theme.family
        font.pixelSize: Theme.lead
        // By hand: a field does not set what it holds anew when it is mirrored (the language changes while somebody types).
        horizontalAlignment: entry.LayoutMirroring.enabled ? TextInput.AlignRight : TextInput.AlignLeft
        implicitHeight: Math.max(Theme.target, contentHeight + topPadding + bottomPadding)
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | entry.hints
        leftPadding: Theme.px(14)
        maximumLength: entry.longest
        objectName: entry.fieldName
        rightPadding: Theme.px(14)
        selectByMouse: false
        selectedTextColor: Theme.accentInk
        selectionColor: Theme.accent
        topPadding: Theme.tiny
        verticalAlignment: TextInput.AlignVCenter
        width: entry.width

        background: Rectangle {
            border.color: entry.problem ? Theme.alarm : field.activeFocus ? Theme.accent : Theme.edge
            border.width: (field.activeFocus && !Theme.byKeys) || entry.problem ? Theme.thick : Theme.thin
            color: Theme.card
            radius: Theme.radius

            FocusRing {
                control: field
            }
        }

        onAccepted: entry.done()
        onTextEdited: entry.edited(text)
    }
    Words {
        color: Theme.faded
        font.pixelSize: Theme.small
        text: entry.hint
        // Once the field is left: while somebody types, nearly everything looks wrong.
        visible: text !== "" && entry.problem === "" && !field.activeFocus
        width: entry.width
    }
    Problem {
        text: entry.problem
        width: entry.width
    }
}
