import QtQuick
import QtQuick.Layouts
import ui.controls

/* Whether the campaign file is the organisers' own: only a person can tell, by comparing. */
Column {
    id: check

    required property SetUpModel setUp

    spacing: Theme.gap

    Component.onCompleted: same.forceActiveFocus(Qt.OtherFocusReason)

    Words {
        text: qsTr("Compare these numbers with those that the organisers gave you on paper or told you. Anybody can make a file with their name.")
        width: parent.width
    }
    Rectangle {
        border.color: Theme.accent
        border.width: Theme.thick
        color: Theme.card
        height: facts.height + 2 * Theme.space
        radius: Theme.radius
        width: parent.width

        Column {
            id: facts

            anchors.left: parent.left
            anchors.margins: Theme.space
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.tiny

            Words {
                color: Theme.faded
                text: check.setUp.organisation
                width: parent.width
            }
            Words {
                color: Theme.faded
                text: check.setUp.title
                width: parent.width
            }
            Words {
                LayoutMirroring.enabled: false
                font.letterSpacing: Theme.px(1)
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                objectName: "setup-fingerprint"
                // three and three, as one reads them out
                text: check.setUp.fingerprint.replace(/^((\d+ ){2}\d+) /, "$1\n")
                width: parent.width
            }
        }
    }
    Words {
        color: Theme.alarm
        font.weight: Font.Medium
        text: qsTr("If one digit differs, do not go on: tell the organisers. Signatures would be sealed for somebody else.")
        width: parent.width
    }
    RowLayout {
        spacing: Theme.gap
        width: parent.width

        PushButton {
            objectName: "setup-back"
            text: qsTr("Back")

            onClicked: check.setUp.back()
        }
        PushButton {
            id: same

            Layout.preferredHeight: Theme.px(62)
            Layout.preferredWidth: Theme.px(380)
            objectName: "setup-same"
            primary: true
            text: qsTr("The numbers are the same")

            onClicked: check.setUp.accept()
        }
        Item {
            Layout.fillWidth: true
        }
    }
}
