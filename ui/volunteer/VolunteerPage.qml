import QtQuick
import QtQuick.Layouts
import ui
import ui.controls

/* For the volunteer: is all safe, what is to be done, back to signing. */
FocusScope {
    id: page

    required property AccessModel access
    readonly property bool isWide: width > Theme.px(900)
    required property Languages languages
    required property VolunteerModel volunteer

    Component.onCompleted: volunteer.renew()

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TitleBar {
            Layout.fillWidth: true
            languages: page.languages
            title: page.volunteer.label
        }
        ScrollArea {
            id: area

            Layout.fillHeight: true
            Layout.fillWidth: true
            bottomSpace: Theme.space
            topSpace: Theme.space

            SafetyCard {
                volunteer: page.volunteer
                width: parent.width
            }
            GridLayout {
                columnSpacing: Theme.space
                columns: page.isWide ? 2 : 1
                rowSpacing: Theme.space
                uniformCellWidths: true
                width: parent.width

                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    spacing: Theme.space

                    HandingOver {
                        Layout.fillWidth: true
                        volunteer: page.volunteer
                    }
                    ExportList {
                        Layout.fillWidth: true
                        volunteer: page.volunteer
                    }
                }
                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    spacing: Theme.space

                    EventChoice {
                        Layout.fillWidth: true
                        volunteer: page.volunteer
                    }
                    CampaignNumbers {
                        Layout.fillWidth: true
                        volunteer: page.volunteer
                    }
                    Panel {
                        Layout.fillWidth: true
                        title: qsTr("This device")

                        Words {
                            color: Theme.faded
                            text: qsTr("Fingerprint, to compare with the organisers’:")
                            width: parent.width
                        }
                        Words {
                            font.weight: Font.Medium
                            objectName: "volunteer-fingerprint"
                            text: page.volunteer.fingerprint
                            width: parent.width
                        }
                        PushButton {
                            anchors.left: parent.left
                            enabled: !page.volunteer.task.busy
                            objectName: "volunteer-quit"
                            text: qsTr("Close Rally Kiosk")

                            onClicked: page.access.quit()
                        }
                    }
                }
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.px(92)
            color: Theme.card

            Rectangle {
                color: Theme.line
                height: Theme.hair
                width: parent.width
            }
            PushButton {
                anchors.right: parent.right
                anchors.rightMargin: Theme.margin
                anchors.verticalCenter: parent.verticalCenter
                enabled: !page.volunteer.task.busy && page.volunteer.chosenEvent !== ""
                font.pixelSize: Theme.px(23)
                font.weight: Font.Bold
                height: Theme.px(66)
                objectName: "volunteer-back"
                primary: true
                text: qsTr("Back to signing")
                width: page.isWide ? Theme.px(340) : parent.width - 2 * Theme.margin

                onClicked: page.access.backToSigning()
            }
        }
    }
}
