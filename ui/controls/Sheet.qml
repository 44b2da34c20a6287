import QtQuick
import QtQuick.Layouts

/* Something to read above the page: a title, a way back, and the rest to scroll through. */
FocusScope {
    id: sheet

    default property alias content: area.content
    property string title

    signal closed

    Accessible.name: title
    Accessible.role: Accessible.Pane

    // The page beneath is switched off meanwhile, and the focus with it.
    Component.onCompleted: forceActiveFocus(Qt.OtherFocusReason)
    Keys.onEscapePressed: closed()
    Keys.onPressed: event => area.turn(event)

    Rectangle {
        anchors.fill: parent
        color: Theme.ground

        MouseArea {
            anchors.fill: parent
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.preferredHeight: Theme.px(76)
            Layout.rightMargin: Theme.margin
            spacing: Theme.space

            Words {
                Layout.fillWidth: true
                font.pixelSize: Theme.heading
                font.weight: Font.Bold
                text: sheet.title
            }
            PushButton {
                focus: true
                objectName: "close-reading"
                symbol: "close"
                text: qsTr("Close")

                onClicked: sheet.closed()
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.hair
            color: Theme.line
        }
        ScrollArea {
            id: area

            Layout.fillHeight: true
            Layout.fillWidth: true
            bottomSpace: Theme.margin
            columnWidth: Theme.px(760)
            objectName: "reading"
            topSpace: Theme.space
        }
    }
}
