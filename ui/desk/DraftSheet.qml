pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* What the recipient will read, line by line; each line can be left out, each message has to be approved. */
SheetFrame {
    id: sheet

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
            nextStep: sheet.draft.task.nextStep
            objectName: "draft-trouble"
            sentence: sheet.draft.task.sentence
        }
        Words {
            Layout.fillWidth: true
            color: Theme.faded
            objectName: "draft-none"
            text: qsTr("Nothing here.")
            visible: sheet.draft.lines.length === 0 && !sheet.draft.task.busy
        }
        ListView {
            id: list

            Accessible.name: sheet.title
            Accessible.role: Accessible.List
            Layout.fillHeight: true
            Layout.fillWidth: true
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            model: sheet.draft.lines
            reuseItems: true
            spacing: Theme.tiny

            footer: PushButton {
                enabled: !sheet.draft.task.busy
                objectName: "draft-more"
                text: qsTr("Show more")
                visible: !sheet.draft.whole

                onClicked: sheet.draft.more()
            }
            delegate: Rectangle {
                id: row

                required property int index
                required property var modelData

                Accessible.name: [modelData.line, modelData.why, modelData.message, modelData.leftOut].filter(part => part !== "").join(". ")
                Accessible.role: Accessible.ListItem
                border.color: modelData.why !== "" ? Theme.alarm : Theme.line
                border.width: Theme.hair
                color: modelData.leftOut !== "" ? Theme.shade : Theme.card
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
                            font.strikeout: row.modelData.leftOut !== ""
                            objectName: "draft-line-" + row.index
                            text: row.modelData.line
                        }
                        Words {
                            color: Theme.alarm
                            text: row.modelData.leftOut
                            visible: text !== ""
                        }
                        PushButton {
                            enabled: !sheet.draft.task.busy
                            objectName: "draft-leave-" + row.index
                            quiet: true
                            text: row.modelData.leftOut !== "" ? qsTr("Put back in") : qsTr("Leave out")

                            onClicked: {
                                if (row.modelData.leftOut !== "")
                                    sheet.draft.takeBack(row.modelData.entry);
                                else
                                    sheet.leaving = sheet.leaving === row.modelData.entry ? "" : row.modelData.entry;
                            }
                        }
                    }
                    Words {
                        Layout.fillWidth: true
                        color: Theme.alarm
                        font.pixelSize: Theme.small
                        objectName: "draft-why-" + row.index
                        text: row.modelData.why
                        visible: text !== ""
                    }
                    Flow {
                        Layout.fillWidth: true
                        spacing: Theme.tiny
                        visible: sheet.leaving === row.modelData.entry

                        Repeater {
                            model: sheet.draft.reasons

                            Chip {
                                required property var modelData

                                objectName: "draft-reason-" + modelData.reason
                                text: modelData.name

                                onClicked: {
                                    sheet.draft.leaveOut(row.modelData.entry, modelData.reason);
                                    sheet.leaving = "";
                                }
                            }
                        }
                    }
                    RowLayout {
                        spacing: Theme.gap
                        visible: row.modelData.message !== ""

                        Words {
                            Layout.fillWidth: true
                            color: Theme.faded
                            text: qsTr("“%1”").arg("\u2068" + row.modelData.message + "\u2069")
                        }
                        Chip {
                            checked: row.modelData.judged === "approved"
                            objectName: "draft-approve-" + row.index
                            text: qsTr("Hand over")

                            onClicked: sheet.draft.judge(row.modelData.entry, true)
                        }
                        Chip {
                            checked: row.modelData.judged === "refused"
                            objectName: "draft-refuse-" + row.index
                            text: qsTr("Keep back")

                            onClicked: sheet.draft.judge(row.modelData.entry, false)
                        }
                    }
                }
            }
        }
    }
}
