import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.items

/* The code, to be photographed: as letters in groups and as a picture for telephones. It says nothing but the code. */
Rectangle {
    id: card

    required property string code
    // four groups in a line, so that none is broken
    readonly property string lines: code.split("-").slice(0, 4).join("-") + "\n" + code.split("-").slice(4).join("-")
    property bool large: false
    property string note
    readonly property string text: code

    Accessible.name: qsTr("Your code: %1").arg(code)
    Accessible.role: Accessible.StaticText
    border.color: Theme.edge
    border.width: Theme.thin
    color: Theme.card
    implicitHeight: grid.implicitHeight + 2 * Theme.gap
    objectName: "thanks-code"
    radius: Theme.radius

    onCodeChanged: picture.spell(code)
    Component.onCompleted: picture.spell(code)

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.space
        columns: card.width > Theme.px(480) ? 2 : 1
        rowSpacing: Theme.tiny

        QrCode {
            id: picture

            Accessible.ignored: true
            Layout.alignment: Qt.AlignCenter
            Layout.preferredHeight: Theme.px(card.large ? 210 : 150)
            Layout.preferredWidth: Theme.px(card.large ? 210 : 150)
            objectName: "thanks-qr"
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignVCenter
            Layout.fillWidth: true
            spacing: Theme.tiny

            Words {
                // a code is read from left to right in every language
                Layout.fillWidth: true
                LayoutMirroring.enabled: false
                font.pixelSize: Theme.heading
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                text: card.lines
            }
            Words {
                Layout.fillWidth: true
                color: Theme.faded
                font.pixelSize: Theme.small
                horizontalAlignment: Text.AlignHCenter
                text: card.note
            }
        }
    }
}
