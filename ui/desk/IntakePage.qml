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
        nameFilters: [qsTr("Batches (%1)").arg("*.batch"), qsTr("Campaigns (%1)").arg("*.campaign")]
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
    RowList {
        id: list

        Accessible.name: qsTr("What became of each file")
        Accessible.role: Accessible.List
        Layout.fillHeight: true
        Layout.fillWidth: true
        model: page.intake.rows
        spacing: Theme.tiny

        delegate: FileRow {
            id: row

            required property int index
            required property var modelData

            file: modelData
            name: "intake"
            number: index
            width: list.width

            PushButton {
                objectName: "intake-answer-" + row.index
                quiet: true
                text: qsTr("Answer as a code")
                visible: row.modelData.answer !== ""

                onClicked: page.intake.showAnswer(row.modelData.answer)
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
