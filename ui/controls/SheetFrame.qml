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
    RowLayout {
        id: head

        // A long title in large letters takes more lines than one.
        height: frame.compact ? 0 : Math.max(Theme.px(76), implicitHeight + Theme.space)
        spacing: Theme.space
        visible: !frame.compact
        width: frame.width - 2 * Theme.margin
        x: Theme.margin

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
        id: edge

        color: Theme.line
        height: frame.compact ? 0 : Theme.hair
        width: frame.width
        y: head.height
    }
    // It has its size before it is filled: texts are laid out once, not first at no width at all.
    Item {
        id: body

        height: frame.height - y
        width: frame.width
        y: head.height + edge.height
    }
}
