import QtQuick
import ui.controls

/* Whether a signer may be listed publicly: a consent of its own, with its own box that nobody has ticked before. */
Column {
    id: listed

    required property ChoiceModel choice

    spacing: Theme.px(4)

    Heading {
        text: qsTr("Listed publicly?")
        width: listed.width
    }
    TickBox {
        checked: listed.choice.listed
        objectName: "choose-listed"
        text: listed.choice.listedText
        width: listed.width

        onClicked: listed.choice.agreeToList(checked)
    }
}
