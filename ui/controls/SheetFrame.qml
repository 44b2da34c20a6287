import QtQuick
import QtQuick.Layouts

/* Above the page: a title and a way back, over whatever fills the rest. `compact` leaves both out where a keyboard takes the room. */
FocusScope {
    id: frame

    property bool compact: false
    default property alias content: body.data
    property string leaveName: "close-reading"
    property string leaveSymbol: "close"
    property string leaveWord: qsTr("Close")
    property string title

    signal closed

    // Where the focus goes when what it was on has gone.
    function takeFocus() {
        leave.forceActiveFocus(Qt.OtherFocusReason);
    }

    Accessible.name: title
    Accessible.role: Accessible.Pane

    // The page beneath is switched off meanwhile, and the focus with it.
    Component.onCompleted: forceActiveFocus(Qt.OtherFocusReason)
    Keys.onEscapePressed: closed()

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
            visible: !frame.compact

            Heading {
                Layout.fillWidth: true
                font.pixelSize: Theme.heading
                text: frame.title
            }
            PushButton {
                id: leave

                focus: true
                mirrorsSymbol: true
                objectName: frame.leaveName
                symbol: frame.leaveSymbol
                text: frame.leaveWord

                onClicked: frame.closed()
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.hair
            color: Theme.line
            visible: !frame.compact
        }
        Item {
            id: body

            Layout.fillHeight: true
            Layout.fillWidth: true
        }
    }
}
