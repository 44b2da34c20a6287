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
    readonly property string question: offered.question

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
        active: answers.question !== "" && answers.question !== "ink"
        sourceComponent: answers.question === "message" ? message : field
        visible: active
        width: answers.width
    }
    FieldWords {
        id: fieldWords

    }
    Component {
        id: field

        Column {
            spacing: Theme.px(8)

            TextEntry {
                id: entry

                fieldName: answers.page + "-" + answers.question
                hints: answers.question === "email" ? Qt.ImhEmailCharactersOnly : answers.question === "phone" ? Qt.ImhDialableCharactersOnly : Qt.ImhNone
                label: fieldWords.names[answers.question] ?? ""
                last: true
                problem: answers.problems[answers.question] ?? ""
                width: parent.width

                Component.onCompleted: text = answers.along.text(answers.offered.campaign, answers.question)
                onDone: InputMethod.hide()
                onEdited: text => answers.along.write(answers.offered.campaign, answers.question, text)
            }
            Chip {
                Accessible.role: Accessible.CheckBox
                checked: (answers.answer.lacking ?? []).includes(answers.question)
                objectName: answers.page + "-no-" + answers.question
                text: answers.question === "family_name" ? qsTr("I have only one name") : qsTr("I have no postal code")
                visible: ["family_name", "postal_code"].includes(answers.question)

                onClicked: {
                    answers.along.toggleLack(answers.offered.campaign, answers.question);
                    entry.text = "";
                }
            }
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
