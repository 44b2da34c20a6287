pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import ui.controls

/* Who signed: the newest first, or found by how a name or an address begins. */
Item {
    id: place

    required property SignaturesModel signatures

    Component.onCompleted: signatures.begin()
    Component.onDestruction: signatures.leave()

    DeskPage {
        id: page

        anchors.fill: parent
        enabled: !sheet.active
        focus: true
        help: qsTr("Find a signature by how a name or an e-mail address begins. Each look is written into the audit.")
        title: qsTr("Signatures")

        TextEntry {
            id: sought

            Layout.fillWidth: true
            fieldName: "signatures-sought"
            label: qsTr("Name or e-mail")
            last: true

            onEdited: soon.restart()
        }
        Timer {
            id: soon

            // a search takes less time than the next letter
            interval: 40

            onTriggered: place.signatures.seek(sought.text)
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: width < Theme.px(860) ? 3 : 6
            rowSpacing: Theme.tiny

            Repeater {
                model: place.signatures.kinds

                Picker {
                    required property var modelData

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    chosen: modelData.chosen
                    fieldName: "signatures-" + modelData.kind
                    label: modelData.label
                    options: modelData.options

                    onPicked: option => place.signatures.choose(modelData.kind, option)
                }
            }
        }
        Words {
            Accessible.ignored: text === ""
            Layout.fillWidth: true
            font.weight: Font.Bold
            objectName: "signatures-found"
            text: place.signatures.found
        }
        Alert {
            Layout.fillWidth: true
            nextStep: place.signatures.task.nextStep || place.signatures.looking.nextStep
            objectName: "signatures-trouble"
            sentence: place.signatures.task.sentence || place.signatures.looking.sentence
        }
        Words {
            Layout.fillWidth: true
            color: Theme.faded
            objectName: "signatures-none"
            text: place.signatures.choosy ? qsTr("Nobody was found. Type fewer letters, or choose “All”.") : qsTr("There are no signatures yet. Import files of your devices first.")
            visible: place.signatures.none
        }
        ListView {
            id: list

            Accessible.name: qsTr("Signatures")
            Accessible.role: Accessible.List
            Layout.fillHeight: true
            Layout.fillWidth: true
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: Theme.px(600)
            clip: true
            // a page further is there at once
            highlightMoveDuration: 0
            model: place.signatures.lines
            objectName: "signatures-list"
            reuseItems: true

            T.ScrollBar.vertical: T.ScrollBar {
                Accessible.ignored: true
                implicitWidth: Theme.px(10)
                minimumSize: 0.05
                padding: Theme.px(2)
                visible: size < 1

                contentItem: Rectangle {
                    color: Theme.edge
                    implicitWidth: Theme.px(6)
                    radius: width / 2
                }
            }
            delegate: SignatureRow {
                width: list.width

                onChosen: entry => place.signatures.look(entry)
            }

            Keys.onPressed: event => {
                const rows = ({
                        [Qt.Key_PageDown]: 12,
                        [Qt.Key_PageUp]: -12,
                        [Qt.Key_Home]: -count
                    })[event.key] ?? 0;
                event.accepted = rows !== 0;
                if (event.accepted)
                    currentIndex = Math.max(0, Math.min(count - 1, currentIndex + rows));
            }
            Keys.onReturnPressed: (currentItem as SignatureRow)?.take()
        }
    }
    SheetLoader {
        id: sheet

        active: place.signatures.held.title !== undefined
        anchors.fill: parent

        sourceComponent: SignatureSheet {
            held: place.signatures.held

            onClosed: place.signatures.putBack()
        }
    }
}
