import QtQuick
import QtQuick.Layouts
import ui
import ui.controls

/* How large the screen is, by a bank card: at the first start, and whenever a volunteer wants. */
FocusScope {
    id: page

    required property AccessModel access
    required property Languages languages
    required property ScreenSize screen

    Keys.onEscapePressed: {
        if (access.isOpen)
            leave.clicked();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TitleBar {
            Layout.fillWidth: true
            languages: page.languages
            title: qsTr("Rally Kiosk")
        }
        ColumnLayout {
            Layout.bottomMargin: Theme.gap
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: Theme.gap
            spacing: Theme.gap

            Words {
                Layout.fillWidth: true
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                text: qsTr("How large is this screen?")
            }
            Words {
                Layout.fillWidth: true
                text: qsTr("Hold a bank card against the frame, and make the frame as wide as the card (85.6 mm).") + " " + qsTr("Then every button is wide enough for a finger.")
            }
            Item {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.px(60)

                CardFrame {
                    anchors.centerIn: parent
                    height: Math.min(parent.height, width * 0.63)
                    objectName: "screen-card"
                    width: page.screen.card
                }
            }
            RowLayout {
                Layout.alignment: Qt.AlignHCenter
                spacing: Theme.gap

                PushButton {
                    autoRepeat: true
                    autoRepeatInterval: 60
                    objectName: "screen-narrower"
                    text: qsTr("Narrower")

                    onClicked: page.screen.narrow()
                }
                PushButton {
                    autoRepeat: true
                    autoRepeatInterval: 60
                    objectName: "screen-wider"
                    text: qsTr("Wider")

                    onClicked: page.screen.widen()
                }
            }
        }
        ActionBar {
            id: bar

            Layout.fillWidth: true

            PushButton {
                id: leave

                enabled: !page.access.task.busy
                objectName: page.access.isOpen ? "screen-back" : "practise"
                text: page.access.isOpen ? qsTr("Back") : qsTr("Practise")

                onClicked: {
                    page.screen.leave();
                    if (page.access.isOpen)
                        page.access.leaveScreen();
                    else
                        page.access.practise();
                }
            }
            PushButton {
                Layout.alignment: Qt.AlignRight
                Layout.fillWidth: !bar.isWide
                Layout.preferredWidth: Math.max(implicitWidth, Theme.px(340))
                focus: true
                large: true
                objectName: "screen-ok"
                primary: true
                text: qsTr("It fits")

                onClicked: {
                    page.screen.keep();
                    page.access.leaveScreen();
                }
            }
        }
    }
}
