import QtQuick
import QtQuick.Templates as T

/* Several lines to be filled in. Nothing typed here can be learned; ui/lock.py lets nothing be copied. */
Column {
    id: entry

    property alias field: field
    property string fieldName
    property string label
    property string problem
    property alias text: field.text

    signal edited(string text)

    spacing: Theme.px(4)

    Words {
        Accessible.ignored: true
        font.pixelSize: Theme.small
        font.weight: Font.Medium
        text: entry.label
        width: entry.width
    }
    T.TextArea {
        id: field

        Accessible.description: entry.problem
        Accessible.name: entry.label
        activeFocusOnTab: true
        color: Theme.ink
        font.family: Theme.family
        font.pixelSize: Theme.body
        implicitHeight: Math.max(Theme.px(110), contentHeight + topPadding + bottomPadding)
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        objectName: entry.fieldName
        padding: Theme.px(14)
        selectByMouse: false
        textFormat: TextEdit.PlainText
        width: entry.width
        wrapMode: TextEdit.Wrap

        background: Rectangle {
            border.color: entry.problem ? Theme.alarm : field.activeFocus ? Theme.accent : Theme.edge
            border.width: (field.activeFocus && !Theme.byKeys) || entry.problem ? Theme.thick : Theme.thin
            color: Theme.card
            radius: Theme.radius

            FocusRing {
                control: field
            }
        }

        // The tabulator goes on, as everywhere else: there is nothing to be set in columns.
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        onTextChanged: entry.edited(text)
    }
    Problem {
        text: entry.problem
        width: entry.width
    }
}
