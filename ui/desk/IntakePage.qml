pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.volunteer

/* What devices exported comes in here: dropped, chosen, or by its path. */
DeskPage {
    id: page

    required property IntakeModel intake

    covered: intake.answerFile !== ""
    help: qsTr("Bring in the files that devices exported. Twice the same file does no harm; nothing is lost by stopping.")
    title: qsTr("Import")

    FilesPlace {
        Layout.fillWidth: true
        act: qsTr("Bring in")
        busy: page.intake.task.busy
        label: qsTr("Or the path of a file or folder")
        name: "intake"
        nameFilters: [qsTr("Batches (%1)").arg("*.batch")]
        words: qsTr("Drop batch files or a folder here")

        onTaken: urls => page.intake.take(urls)
        onWritten: text => page.intake.takeFrom(text)
    }
    WorkBar {
        Layout.fillWidth: true
        task: page.intake.task
        words: page.intake.doing
    }
    WhatCame {
        Layout.fillWidth: true
        name: "intake"
        task: page.intake.task
    }
    ListView {
        id: list

        Accessible.name: qsTr("What became of each file")
        Accessible.role: Accessible.List
        Layout.fillHeight: true
        Layout.fillWidth: true
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: page.intake.rows
        spacing: Theme.tiny

        delegate: Rectangle {
            id: row

            required property int index
            required property var modelData

            Accessible.name: [modelData.name, modelData.result, modelData.remark, modelData.nextStep].join(". ")
            Accessible.role: Accessible.ListItem
            border.color: modelData.good ? Theme.line : Theme.alarm
            border.width: Theme.hair
            color: modelData.good ? Theme.card : Theme.alarmTint
            height: words.implicitHeight + 2 * Theme.gap
            objectName: "intake-row-" + index
            radius: Theme.radius
            width: list.width

            RowLayout {
                id: words

                anchors.left: parent.left
                anchors.margins: Theme.gap
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space

                Symbol {
                    color: row.modelData.good ? Theme.accent : Theme.alarm
                    name: row.modelData.good ? "check" : "warning"
                    size: Theme.px(26)
                }
                Words {
                    Layout.preferredWidth: row.width * 0.34
                    elide: Text.ElideMiddle
                    maximumLineCount: 1
                    objectName: "intake-file-" + row.index
                    text: row.modelData.name
                    wrapMode: Text.NoWrap
                }
                Words {
                    Layout.preferredWidth: row.width * 0.16
                    font.weight: Font.Bold
                    objectName: "intake-result-" + row.index
                    text: row.modelData.result
                }
                Words {
                    Accessible.ignored: text === ""
                    Layout.fillWidth: true
                    text: [row.modelData.remark, row.modelData.nextStep].join(" ").trim()
                }
                PushButton {
                    objectName: "intake-answer-" + row.index
                    quiet: true
                    text: qsTr("Answer as a code")
                    visible: row.modelData.answer !== ""

                    onClicked: page.intake.showAnswer(row.modelData.answer)
                }
            }
        }
    }

    above: SheetLoader {
        id: answer

        active: page.intake.answerFile !== ""
        anchors.fill: parent

        sourceComponent: AnswerSheet {
            intake: page.intake

            onClosed: page.intake.forgetAnswer()
        }
    }
}
