pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.volunteer

/* What is kept for how long; what is shown is a dry run until somebody erases. */
DeskPage {
    id: page

    required property KeepingModel keeping

    help: qsTr("What was promised about keeping data, and what is due now. Nothing is erased before you say so.")
    title: qsTr("Retention and audit")

    WhatCame {
        Layout.fillWidth: true
        name: "keeping"
        task: page.keeping.task
    }
    ScrollArea {
        Layout.fillHeight: true
        Layout.fillWidth: true
        // beside the bar, and in line with the title
        Layout.leftMargin: -margin
        margin: Theme.gap
        spacing: Theme.space

        Panel {
            title: qsTr("Retention")
            width: parent.width

            Words {
                color: Theme.faded
                objectName: "keeping-none"
                text: qsTr("No campaign is here yet.")
                visible: page.keeping.campaigns.length === 0
                width: parent.width
            }
            Repeater {
                model: page.keeping.campaigns

                Words {
                    required property var modelData

                    color: modelData.due ? Theme.alarm : Theme.ink
                    font.weight: modelData.due ? Font.Bold : Font.Normal
                    objectName: "keeping-" + modelData.name
                    text: modelData.name + " · " + modelData.words
                    width: parent.width
                }
            }
            Words {
                text: page.keeping.withdrawn
                visible: text !== ""
                width: parent.width
            }
            SureButton {
                act: qsTr("Erase what is due")
                anchors.left: parent.left
                ask: qsTr("Erase all that is due? That cannot be undone.")
                enabled: page.keeping.due && !page.keeping.task.busy
                objectName: "keeping-erase"

                onSure: page.keeping.erase()
            }
        }
        Panel {
            title: qsTr("Withdrawals")
            width: parent.width

            Words {
                color: Theme.faded
                text: qsTr("Nobody has withdrawn a signature.")
                visible: page.keeping.withdrawals.length === 0
                width: parent.width
            }
            Repeater {
                model: page.keeping.withdrawals

                RowLayout {
                    id: sender

                    required property int index
                    required property var modelData

                    spacing: Theme.gap
                    width: parent.width

                    Words {
                        Layout.fillWidth: true
                        color: sender.modelData.alarm ? Theme.alarm : Theme.ink
                        font.weight: sender.modelData.alarm ? Font.Bold : Font.Normal
                        objectName: "keeping-withdrawals-" + sender.index
                        text: sender.modelData.name + " · " + sender.modelData.words + (sender.modelData.alarm ? " · " + qsTr("suddenly many: ask its volunteer") : "")
                    }
                    PushButton {
                        enabled: !page.keeping.task.busy && sender.modelData.done > 0
                        objectName: "keeping-undo-" + sender.index
                        text: qsTr("Undo all of this device")
                        visible: sender.modelData.device !== ""

                        onClicked: page.keeping.undo(sender.modelData.device)
                    }
                }
            }
            RowLayout {
                spacing: Theme.gap
                width: parent.width

                FileEntry {
                    id: out

                    Layout.fillWidth: true
                    fieldName: "keeping-out"
                    label: qsTr("A file for the list of withdrawals, apart from your backups")
                    saves: true
                }
                PushButton {
                    Layout.alignment: Qt.AlignBottom
                    enabled: out.text !== "" && !page.keeping.task.busy
                    objectName: "keeping-save"
                    text: qsTr("Save the list")

                    onClicked: page.keeping.save(out.text)
                }
            }
        }
        Panel {
            title: qsTr("Audit")
            width: parent.width

            Words {
                color: Theme.faded
                text: qsTr("Each decision and each look at a person is a line, chained to the one before.")
                width: parent.width
            }
            RowLayout {
                spacing: Theme.gap
                width: parent.width

                TextEntry {
                    id: head

                    Layout.fillWidth: true
                    fieldName: "keeping-head"
                    hints: Qt.ImhLatinOnly | Qt.ImhNoPredictiveText
                    label: qsTr("A head of it that you wrote down")
                    last: true
                    longest: 100
                    optional: true

                    onDone: page.keeping.audit(text)
                }
                PushButton {
                    Layout.alignment: Qt.AlignBottom
                    enabled: !page.keeping.task.busy
                    objectName: "keeping-audit"
                    text: qsTr("Check the audit")

                    onClicked: page.keeping.audit(head.text)
                }
            }
        }
    }
}
