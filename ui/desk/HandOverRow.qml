import QtQuick
import QtQuick.Layouts
import ui.controls

/* One record of a hand-over. What was corrected is struck out, and stays. */
RowLayout {
    id: row

    required property var attempt
    required property bool busy
    required property int index

    signal corrected

    spacing: Theme.gap

    Words {
        Layout.fillWidth: true
        color: row.attempt.stands ? Theme.ink : Theme.faded
        font.pixelSize: Theme.small
        font.strikeout: !row.attempt.stands
        text: row.attempt.words
    }
    PushButton {
        enabled: !row.busy
        objectName: "deliveries-correct-" + row.index
        quiet: true
        text: qsTr("Correct")
        visible: row.attempt.stands

        onClicked: row.corrected()
    }
}
