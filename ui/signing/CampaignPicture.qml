import QtQuick
import ui.controls

/* A picture of a campaign with its words. It gives way where room is short: then its middle is shown. */
Item {
    id: figure

    required property var picture
    required property bool rightToLeft
    property bool withCredit: false

    implicitHeight: width * 0.625 + words.height + Theme.px(8)

    Image {
        Accessible.name: figure.picture.alternative ?? ""
        Accessible.role: Accessible.Graphic
        anchors.bottom: words.top
        anchors.bottomMargin: Theme.px(8)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        asynchronous: true
        fillMode: Image.PreserveAspectCrop
        source: figure.picture.url ?? ""
        sourceSize: Qt.size(1280, 1280)
    }
    Column {
        id: words

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right

        Words {
            LayoutMirroring.enabled: figure.rightToLeft
            color: Theme.faded
            font.pixelSize: Theme.small
            text: figure.picture.caption ?? ""
            visible: text !== ""
            width: parent.width
        }
        Words {
            color: Theme.faded
            font.pixelSize: Theme.small
            text: qsTr("Picture: %1. Permission: %2.").arg(figure.picture.credit).arg(figure.picture.permission)
            visible: figure.withCredit
            width: parent.width
        }
    }
}
