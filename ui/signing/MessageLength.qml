import QtQuick
import ui.controls

/* How much room a message has: the same in every script, and told before it ends. */
Words {
    id: length

    // seen, most, left and isNear, as the models tell them
    required property var size

    Accessible.role: size.isNear ? Accessible.AlertMessage : Accessible.StaticText
    color: size.left < 0 ? Theme.alarm : size.isNear ? Theme.ink : Theme.faded
    font.pixelSize: Theme.small
    font.weight: size.isNear ? Font.Bold : Font.Normal
    text: {
        if (length.size.left < 0)
            return qsTr("%Ln characters too many", "", -length.size.left);
        if (length.size.isNear)
            return qsTr("Room for %Ln more characters", "", length.size.left);
        return qsTr("%1 of %2 characters").arg(length.size.seen).arg(length.size.most);
    }
}
