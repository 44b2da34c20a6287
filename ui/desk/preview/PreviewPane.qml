pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* The kiosk with a campaign, to be looked at and tried: in any of its languages, on any screen. It runs as long as it is seen. */
FocusScope {
    id: pane

    required property PreviewModel preview

    Component.onCompleted: {
        screen.watch(preview);
        if (visible)
            preview.begin();
    }
    Component.onDestruction: preview.end()
    onVisibleChanged: visible ? preview.begin() : preview.end()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tiny

        Flow {
            Layout.fillWidth: true
            spacing: Theme.tiny
            visible: pane.preview.languages.length > 1

            Repeater {
                model: pane.preview.languages

                Choosing {
                    required property var modelData

                    checked: modelData.isShown
                    objectName: "preview-language-" + modelData.code
                    text: modelData.name

                    onClicked: pane.preview.speak(modelData.code)
                }
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.tiny

            Repeater {
                model: pane.preview.sizes

                Choosing {
                    required property var modelData

                    checked: modelData.isShown
                    objectName: "preview-size-" + modelData.width
                    text: ({
                            "800": qsTr("Upright"),
                            "1024": qsTr("Tablet"),
                            "1280": qsTr("Laptop"),
                            "1920": qsTr("Large screen")
                        })[modelData.width] ?? modelData.width

                    onClicked: pane.preview.resize(modelData.width, modelData.height)
                }
            }
            PushButton {
                height: Theme.px(44)
                implicitHeight: height
                objectName: "preview-restart"
                quiet: true
                text: qsTr("First page again")

                onClicked: pane.preview.restart()
            }
        }
        Item {
            id: room

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.px(120)

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.top: parent.top
                border.color: Theme.edge
                border.width: Theme.thin
                color: Theme.shade
                height: Math.min(room.height, room.width / pane.preview.shape)
                radius: Theme.px(4)
                width: height * pane.preview.shape

                PreviewScreen {
                    id: screen

                    Accessible.description: qsTr("Press and type on it as signers do. The Escape key leads out of it.")
                    Accessible.name: qsTr("The kiosk with this campaign")
                    Accessible.role: Accessible.Canvas
                    anchors.fill: parent
                    anchors.margins: Theme.thin
                    objectName: "preview-screen"
                }
                Rectangle {
                    anchors.fill: parent
                    anchors.margins: -Theme.px(3)
                    border.color: Theme.accent
                    border.width: Theme.thick
                    color: "transparent"
                    radius: Theme.px(6)
                    visible: screen.activeFocus
                }
                Words {
                    anchors.centerIn: parent
                    color: Theme.faded
                    horizontalAlignment: Text.AlignHCenter
                    objectName: "preview-starting"
                    text: qsTr("The kiosk is starting …")
                    visible: pane.preview.running && !pane.preview.ready
                    width: parent.width - 2 * Theme.gap
                }
                PushButton {
                    anchors.centerIn: parent
                    objectName: "preview-again"
                    text: qsTr("The preview stopped. Start it again")
                    visible: pane.preview.failed
                    width: Math.min(implicitWidth, parent.width)

                    onClicked: pane.preview.begin()
                }
            }
        }
    }

    component Choosing: Chip {
        font.pixelSize: Theme.small
        implicitHeight: Theme.px(44)
        leftPadding: Theme.gap
        rightPadding: Theme.gap
    }
}
