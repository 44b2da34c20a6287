pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* What the recipient will read, line by line; each line can be left out, each message has to be approved. */
SheetFrame {
    id: sheet

    // one thing at a time: what is pressed meanwhile would be lost
    readonly property bool busy: draft.task.busy || draft.looking.busy
    required property string delivery
    required property DraftModel draft
    // the entry that is about to be left out
    property string leaving: ""

    Component.onCompleted: draft.look(delivery, "all")
    Component.onDestruction: draft.leave()

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.margins: Theme.space
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap

            Repeater {
                model: [["all", qsTr("All")], ["flagged", qsTr("To be looked at")], ["messages", qsTr("Messages to approve")]]

                Chip {
                    required property var modelData

                    checked: sheet.draft.show === modelData[0]
                    objectName: "draft-show-" + modelData[0]
                    text: modelData[1]

                    onClicked: sheet.draft.look(sheet.delivery, modelData[0])
                }
            }
        }
        Alert {
            Layout.fillWidth: true
            nextStep: sheet.draft.task.nextStep || sheet.draft.looking.nextStep
            objectName: "draft-trouble"
            sentence: sheet.draft.task.sentence || sheet.draft.looking.sentence
        }
        Words {
            Layout.fillWidth: true
            color: Theme.faded
            objectName: "draft-none"
            text: qsTr("Nothing here.")
            visible: list.count === 0 && !sheet.busy
        }
        RowList {
            id: list

            Accessible.name: sheet.title
            Accessible.role: Accessible.List
            Layout.fillHeight: true
            Layout.fillWidth: true
            model: sheet.draft.lines
            spacing: Theme.tiny

            footer: PushButton {
                enabled: !sheet.busy
                objectName: "draft-more"
                text: qsTr("Show more")
                visible: !sheet.draft.whole

                onClicked: sheet.draft.more()
            }
            delegate: Rectangle {
                id: line

                required property int index
                required property var row

                Accessible.name: [row.line, row.why, row.message, row.leftOut].filter(part => part !== "").join(". ")
                Accessible.role: Accessible.ListItem
                border.color: row.why !== "" ? Theme.alarm : Theme.line
                border.width: Theme.hair
                color: row.leftOut !== "" ? Theme.shade : Theme.card
                height: parts.implicitHeight + 2 * Theme.tiny
                radius: Theme.radius
                width: list.width

                ColumnLayout {
                    id: parts

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.gap
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gap
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.tiny

                    RowLayout {
                        spacing: Theme.gap

                        Words {
                            Layout.fillWidth: true
                            font.strikeout: line.row.leftOut !== ""
                            objectName: "draft-line-" + line.index
                            text: line.row.line
                        }
                        Words {
                            color: Theme.alarm
                            text: line.row.leftOut
                            visible: text !== ""
                        }
                        PushButton {
                            enabled: !sheet.busy
                            objectName: "draft-keep-" + line.index
                            quiet: true
                            text: qsTr("Keep in")
                            visible: line.row.unsettled

                            onClicked: sheet.draft.takeBack(line.row.entry)
                        }
                        PushButton {
                            id: leave

                            enabled: !sheet.busy
                            objectName: "draft-leave-" + line.index
                            quiet: true
                            text: line.row.leftOut !== "" ? qsTr("Put back in") : qsTr("Leave out")

                            onClicked: {
                                if (line.row.leftOut !== "")
                                    sheet.draft.takeBack(line.row.entry);
                                else
                                    sheet.leaving = sheet.leaving === line.row.entry ? "" : line.row.entry;
                            }
                        }
                    }
                    Words {
                        Layout.fillWidth: true
                        color: Theme.alarm
                        font.pixelSize: Theme.small
                        objectName: "draft-why-" + line.index
                        text: line.row.why
                        visible: text !== ""
                    }
                    Flow {
                        Layout.fillWidth: true
                        spacing: Theme.tiny
                        visible: sheet.leaving === line.row.entry

                        Repeater {
                            model: sheet.draft.reasons

                            Chip {
                                required property var modelData

                                enabled: !sheet.busy
                                objectName: "draft-reason-" + modelData.reason
                                text: modelData.name

                                onClicked: {
                                    leave.forceActiveFocus(Qt.OtherFocusReason);
                                    sheet.draft.leaveOut(line.row.entry, modelData.reason);
                                    sheet.leaving = "";
                                }
                            }
                        }
                    }
                    RowLayout {
                        spacing: Theme.gap
                        visible: line.row.message !== ""

                        Words {
                            Layout.fillWidth: true
                            color: Theme.faded
                            text: qsTr("“%1”").arg("\u2068" + line.row.message + "\u2069")
                        }
                        Chip {
                            checked: line.row.judged === "approved"
                            enabled: !sheet.busy
                            objectName: "draft-approve-" + line.index
                            text: qsTr("Hand over")

                            onClicked: sheet.draft.judge(line.row.entry, true)
                        }
                        Chip {
                            checked: line.row.judged === "refused"
                            enabled: !sheet.busy
                            objectName: "draft-refuse-" + line.index
                            text: qsTr("Keep back")

                            onClicked: sheet.draft.judge(line.row.entry, false)
                        }
                    }
                }
            }
        }
    }
}
