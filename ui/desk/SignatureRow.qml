import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import ui.controls

/* One signature among many. Until it is read again, after it was far out of sight, its row is empty. */
T.ItemDelegate {
    id: row

    required property int index
    required property var line

    signal chosen(string entry)

    function take() {
        if (line.entry)
            chosen(line.entry);
    }

    Accessible.name: [line.name, line.email, line.country, line.state, line.event, line.day].filter(part => part).join(", ")
    Accessible.role: Accessible.ListItem
    // of all rows the tabulator stops at one; arrows go to the others
    focusPolicy: ListView.isCurrentItem || activeFocus ? Qt.TabFocus : Qt.NoFocus
    height: Theme.px(52)
    leftPadding: Theme.gap
    objectName: "signature-" + index
    rightPadding: Theme.space

    background: Rectangle {
        color: row.down ? Theme.shade : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.line
            height: Theme.hair
            width: parent.width
        }
        FocusRing {
            anchors.margins: 0
            control: row
        }
    }
    contentItem: RowLayout {
        spacing: Theme.gap

        Cell {
            Layout.preferredWidth: 21
            font.weight: Font.Bold
            text: row.line.name ?? ""
        }
        Cell {
            Layout.preferredWidth: 19
            color: Theme.faded
            text: row.line.email ?? ""
        }
        Cell {
            Layout.preferredWidth: 12
            text: row.line.country ?? ""
        }
        Cell {
            Layout.preferredWidth: 25
            color: Theme.faded
            text: row.line.event ?? ""
        }
        Cell {
            Layout.preferredWidth: 20
            color: Theme.faded
            text: row.line.day ?? ""
        }
        Cell {
            Layout.preferredWidth: 15
            color: row.line.counts ? Theme.accent : Theme.alarm
            text: row.line.state ?? ""
        }
    }

    onClicked: {
        ListView.view.currentIndex = index;
        take();
    }

    component Cell: Words {
        Accessible.ignored: text === ""
        Layout.fillWidth: true
        elide: Text.ElideRight
        font.pixelSize: Theme.small
        maximumLineCount: 1
        wrapMode: Text.NoWrap
    }
}
