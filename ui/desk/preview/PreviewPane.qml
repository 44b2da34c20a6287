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
                // as many as there are: what is pressed stays, whichever is shown
                model: pane.preview.languages.length

                Choosing {
                    required property int index
                    readonly property var one: pane.preview.languages[index] ?? ({})

                    checked: one.isShown ?? false
                    objectName: "preview-language-" + one.code
                    text: one.name ?? ""

                    onClicked: pane.preview.speak(one.code)
                }
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.tiny

            Repeater {
                model: pane.preview.sizes.length

                Choosing {
                    required property int index
                    readonly property var one: pane.preview.sizes[index]

                    checked: one.isShown
                    objectName: "preview-size-" + one.width
                    text: ({
                            "800": qsTr("Upright"),
                            "1024": qsTr("Tablet"),
                            "1280": qsTr("Laptop"),
                            "1920": qsTr("Large screen")
                        })[one.width] ?? one.width

                    onClicked: pane.preview.resize(one.width, one.height)
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

                    Accessible.description: qsTr("Press and type on it as signers do. The Enter key leads into it, the Escape key out of it.")
                    Accessible.name: qsTr("The kiosk with this campaign")
                    Accessible.role: Accessible.Canvas
                    anchors.fill: parent
                    anchors.margins: Theme.thin
                    objectName: "preview-screen"

                    FocusRing {
                        border.color: screen.inside ? Theme.accent : Theme.ink
                        control: screen
                        radius: Theme.px(6)
                        visible: screen.inside || (screen.activeFocus && Theme.byKeys)
                    }
                }
                Words {
                    anchors.centerIn: parent
                    color: Theme.faded
                    horizontalAlignment: Text.AlignHCenter
                    objectName: "preview-starting"
                    text: qsTr("The kiosk is starting …")
                    visible: pane.preview.running && !screen.drawn
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
