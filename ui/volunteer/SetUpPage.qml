pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui
import ui.controls

/* A device that is new, in three steps: the organisers' campaign file, their fingerprint, a PIN. */
FocusScope {
    id: page

    required property AccessModel access
    required property Languages languages
    required property SetUpModel setUp

    Component.onCompleted: setUp.begin()
    Keys.onEscapePressed: setUp.back()

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TitleBar {
            Layout.fillWidth: true
            languages: page.languages
            title: qsTr("Rally Kiosk")
        }
        ScrollArea {
            id: area

            Layout.fillHeight: true
            Layout.fillWidth: true
            bottomSpace: Theme.margin
            columnWidth: Theme.px(820)
            topSpace: Theme.space

            RowLayout {
                spacing: Theme.gap
                width: parent.width

                Heading {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.title
                    text: qsTr("Set up this device")
                }
                PushButton {
                    enabled: !page.access.task.busy
                    objectName: "practise"
                    text: qsTr("Practise")
                    visible: page.setUp.step === "pack"

                    onClicked: page.access.practise()
                }
            }
            SetUpSteps {
                setUp: page.setUp
                width: parent.width
            }
            Loader {
                sourceComponent: ({
                        "compare": compare,
                        "pin": pin
                    })[page.setUp.step] ?? pack
                width: parent.width
            }
            Alert {
                nextStep: page.setUp.task.nextStep
                objectName: "setup-trouble"
                sentence: page.setUp.task.sentence
                width: parent.width
            }
            Words {
                color: Theme.faded
                font.pixelSize: Theme.small
                text: qsTr("The device’s folder: %1").arg(page.access.folder)
                visible: page.setUp.step === "pack"
                width: parent.width
            }
        }
    }
    Component {
        id: pack

        PackChoice {
            setUp: page.setUp

            onGiven_up: page.access.quit()
        }
    }
    Component {
        id: compare

        FingerprintCheck {
            setUp: page.setUp
        }
    }
    Component {
        id: pin

        NewPin {
            setUp: page.setUp
        }
    }
}
