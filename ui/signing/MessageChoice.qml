import QtQuick
import ui.controls

/* The signer's own words, and how much room they have: the same in every script, told before it ends. */
Column {
    id: message

    required property ChoiceModel choice
    required property DetailsModel details

    spacing: Theme.px(4)

    LongTextEntry {
        fieldName: "choose-message"
        label: message.details.isOptional("message") ? qsTr("Your own words (if you like)") : qsTr("Your own words")
        problem: message.details.problems["message"] ?? ""
        width: message.width

        Component.onCompleted: text = message.details.text("message")
        onEdited: text => message.details.write("message", text)
    }
    Words {
        readonly property var size: message.choice.messageLength

        Accessible.role: size.isNear ? Accessible.AlertMessage : Accessible.StaticText
        color: size.left < 0 ? Theme.alarm : size.isNear ? Theme.ink : Theme.faded
        font.pixelSize: Theme.small
        font.weight: size.isNear ? Font.Bold : Font.Normal
        objectName: "message-length"
        text: {
            if (size.left < 0)
                return qsTr("%Ln characters too many", "", -size.left);
            if (size.isNear)
                return qsTr("Room for %Ln more characters", "", size.left);
            return qsTr("%1 of %2 characters").arg(size.seen).arg(size.most);
        }
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
