import QtQuick
import ui.controls

/* The last line of a letter, as it would be sent now: the signer's promised line, or one person from their country. */
Words {
    id: signature

    required property ChoiceModel choice

    color: choice.firstAnswer === "" ? Theme.faded : Theme.ink
    font.pixelSize: Theme.lead
    font.weight: Font.Medium
    text: {
        if (choice.firstAnswer === "named")
            return choice.signature;
        if (choice.firstAnswer === "counted")
            return choice.countedLine;
        return qsTr("[your choice]");
    }
}
