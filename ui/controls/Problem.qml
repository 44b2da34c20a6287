import QtQuick

/* What is wrong, in words and with a sign: never by colour alone. It belongs to a field, whose description says it too. */
Row {
    id: problem

    property string text

    objectName: "problem"

    spacing: Theme.tiny
    visible: text !== ""

    Symbol {
        anchors.top: parent.top
        anchors.topMargin: Theme.px(2)
        color: Theme.alarm
        name: "warning"
        size: words.font.pixelSize * 1.3
    }
    Words {
        id: words

        color: Theme.alarm
        font.pixelSize: Theme.small
        font.weight: Font.Medium
        text: problem.text
        width: problem.width - font.pixelSize * 1.3 - problem.spacing
    }
}
