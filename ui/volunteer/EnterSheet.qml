pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* A paper sheet, typed without a mouse: first its name, then row after row. A row that was kept goes with all its fields. */
SheetFrame {
    id: sheet

    required property EnteringModel entering

    title: qsTr("Enter a sheet")

    Component.onCompleted: entering.leave()
    Component.onDestruction: entering.leave()

    Connections {
        function onSealed() {
            form.active = false;
            form.active = true;
        }

        target: sheet.entering
    }
    ScrollArea {
        id: area

        anchors.fill: parent
        bottomSpace: Theme.margin
        columnWidth: Theme.px(960)
        topSpace: Theme.gap

        Loader {
            active: !sheet.entering.found
            visible: active
            width: parent.width

            sourceComponent: TextEntry {
                fieldName: "enter-name"
                hints: Qt.ImhUppercaseOnly
                label: qsTr("Name of the sheet, as it stands beside its code")
                last: true
                problem: [sheet.entering.task.sentence, sheet.entering.task.nextStep].join(" ").trim()

                Component.onCompleted: Qt.callLater(() => field.forceActiveFocus(Qt.TabFocusReason))
                onDone: sheet.entering.find(text)
            }
        }
        RowLayout {
            spacing: Theme.space
            visible: sheet.entering.found
            width: parent.width

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.px(2)

                Words {
                    Layout.fillWidth: true
                    font.weight: Font.Bold
                    objectName: "enter-campaign"
                    text: sheet.entering.campaign
                }
                Words {
                    Layout.fillWidth: true
                    color: Theme.faded
                    font.pixelSize: Theme.small
                    objectName: "enter-sheet"
                    text: "\u2068" + sheet.entering.name + "\u2069 · \u2068" + sheet.entering.language + "\u2069"
                }
            }
            Words {
                Accessible.role: Accessible.AlertMessage
                color: Theme.accent
                font.weight: Font.Medium
                objectName: "enter-kept"
                text: sheet.entering.task.outcome
                visible: text !== ""
            }
        }
        Loader {
            id: form

            active: sheet.entering.found
            visible: active
            width: parent.width

            sourceComponent: EnterRow {
                entering: sheet.entering
            }
        }
        PushButton {
            anchors.left: parent?.left
            objectName: "enter-other"
            text: qsTr("Another sheet")
            visible: sheet.entering.found

            onClicked: sheet.entering.leave()
        }
    }
}
