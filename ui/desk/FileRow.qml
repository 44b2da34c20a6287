import QtQuick
import QtQuick.Layouts
import ui.controls

/* What became of one file: its `name`, the `result` (`good` or not), a `remark`, and a `nextStep`. */
Rectangle {
    id: row

    required property var file
    default property alias more: parts.data
    required property string name
    required property int number

    Accessible.name: [file.name, file.result, file.remark, file.nextStep].filter(part => part).join(". ")
    Accessible.role: Accessible.ListItem
    border.color: file.good ? Theme.line : Theme.alarm
    border.width: Theme.hair
    color: file.good ? Theme.card : Theme.alarmTint
    height: parts.implicitHeight + 2 * Theme.gap
    objectName: name + "-row-" + number
    radius: Theme.radius

    RowLayout {
        id: parts

        anchors.left: parent.left
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space

        Symbol {
            color: row.file.good ? Theme.accent : Theme.alarm
            name: row.file.good ? "check" : "warning"
            size: Theme.px(26)
        }
        Words {
            Layout.preferredWidth: row.width * 0.26
            elide: Text.ElideMiddle
            maximumLineCount: 1
            objectName: row.name + "-file-" + row.number
            text: row.file.name
            wrapMode: Text.NoWrap
        }
        Words {
            Layout.preferredWidth: row.width * 0.16
            font.weight: Font.Bold
            objectName: row.name + "-result-" + row.number
            text: row.file.result
        }
        Words {
            Accessible.ignored: text === ""
            Layout.fillWidth: true
            text: [row.file.remark, row.file.nextStep].join(" ").trim()
        }
    }
}
