pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* What a campaign that is signed along asks for itself: the choice where it differs, and the one answer that it lacks. */
Column {
    id: answers

    required property AlongModel along
    required property var answer
    // the recipients of the only question are those of the card
    readonly property bool isAlone: offered.questions.length === 1 && (answer.carried ?? "") === ""
    required property var offered
    required property string page
    required property var problems

    spacing: Theme.gap

    Words {
        font.pixelSize: Theme.small
        text: qsTr("Handed over: %1").arg(answers.answer.carried ?? "")
        visible: (answers.answer.carried ?? "") !== ""
        width: answers.width
    }
    Repeater {
        model: answers.offered.questions

        HandOverChoice {
            required property var modelData

            answer: answers.answer.choices?.[modelData.risk] ?? ""
            counted: answers.answer.counted ?? ""
            isDangerous: modelData.isDangerous
            line: answers.answer.lines?.[modelData.risk] ?? ""
            problem: answer === "" ? answers.problems["hand_over"] ?? "" : ""
            page: answers.page
            recipients: answers.isAlone ? [] : modelData.recipients
            suffix: "-" + modelData.risk
            width: answers.width

            onAnswered: choice => answers.along.choose(answers.offered.campaign, modelData.risk, choice)
        }
    }
    Loader {
        active: answers.offered.question !== "" && answers.offered.question !== "ink"
        sourceComponent: answers.offered.question === "message" ? message : field
        visible: active
        width: answers.width
    }
    FieldWords {
        id: fieldWords

    }
    Component {
        id: field

        TextEntry {
            fieldName: answers.page + "-" + answers.offered.question
            hints: answers.offered.question === "email" ? Qt.ImhEmailCharactersOnly : answers.offered.question === "phone" ? Qt.ImhDialableCharactersOnly : Qt.ImhNone
            label: fieldWords.names[answers.offered.question] ?? ""
            last: true
            problem: answers.problems[answers.offered.question] ?? ""

            Component.onCompleted: text = answers.along.text(answers.offered.campaign, answers.offered.question)
            onDone: InputMethod.hide()
            onEdited: text => answers.along.write(answers.offered.campaign, answers.offered.question, text)
        }
    }
    Component {
        id: message

        Column {
            spacing: Theme.px(4)

            LongTextEntry {
                fieldName: answers.page + "-message"
                label: fieldWords.names["message"]
                problem: answers.problems["message"] ?? ""
                width: parent.width

                Component.onCompleted: text = answers.along.text(answers.offered.campaign, "message")
                onEdited: text => answers.along.write(answers.offered.campaign, "message", text)
            }
            MessageLength {
                size: answers.answer.messageLength
                width: parent.width
            }
        }
    }
}
