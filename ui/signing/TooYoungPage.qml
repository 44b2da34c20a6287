import QtQuick
import QtQuick.Layouts
import ui.controls

/* For somebody below the campaign's age: thanks, why not, and that nothing was kept. The page goes by itself. */
FocusScope {
    id: page

    required property SigningModel signing

    ScrollArea {
        anchors.fill: parent
        bottomSpace: Theme.gap
        centred: true
        columnWidth: Theme.px(640)
        topSpace: Theme.gap

        ColumnLayout {
            spacing: Theme.gap
            width: parent.width

            Words {
                Accessible.role: Accessible.AlertMessage
                Layout.fillWidth: true
                font.pixelSize: Theme.display
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                objectName: "too-young"
                text: qsTr("Thank you for standing up for others.")
            }
            Words {
                Layout.fillWidth: true
                font.pixelSize: Theme.lead
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("The organisers may only take signatures from the age of %1 on.").arg(page.signing.minimumAge)
            }
            Words {
                Layout.fillWidth: true
                font.pixelSize: Theme.lead
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Nothing that you typed was kept. You can still help: talk about it with somebody older.")
            }
            PushButton {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap
                focus: true
                large: true
                objectName: "too-young-next"
                primary: true
                text: qsTr("Next person")

                onClicked: page.signing.next()
            }
            Words {
                Layout.fillWidth: true
                color: Theme.faded
                font.pixelSize: Theme.small
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("This page closes by itself.")
            }
        }
    }
}
