import QtQuick
import ui.controls

/* The signer's own words, how much room they have, and what becomes of them. */
Column {
    id: message

    required property ChoiceModel choice
    required property DetailsModel details

    spacing: Theme.px(4)

    LongTextEntry {
        fieldName: "choose-message"
        label: message.details.optional.includes("message") ? qsTr("Your own words (if you like)") : qsTr("Your own words")
        problem: message.details.problems["message"] ?? ""
        width: message.width

        Component.onCompleted: text = message.details.text("message")
        onEdited: text => message.details.write("message", text)
    }
    MessageLength {
        objectName: "message-length"
        size: message.choice.messageLength
        width: message.width
    }
    Words {
        color: Theme.faded
        font.pixelSize: Theme.small
        text: qsTr("If you choose to be named, your words are handed over too, once the organisers have read them.")
        visible: message.choice.promisesMessage
        width: message.width
    }
}
