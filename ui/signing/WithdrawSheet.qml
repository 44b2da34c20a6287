pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* Withdrawing with a code: one field, and an answer that is the same whether the code was ever used or not. */
Sheet {
    id: sheet

    required property WithdrawModel withdraw

    title: qsTr("Withdraw with a code")

    Component.onCompleted: withdraw.forget()
    Component.onDestruction: withdraw.leave()

    Words {
        text: qsTr("After signing, a code was shown to whoever asked for it. Type it here to withdraw what was signed with it.")
        visible: !sheet.withdraw.done
        width: parent.width
    }
    TextEntry {
        id: code

        LayoutMirroring.enabled: false
        enterWord: qsTr("Withdraw")
        fieldName: "withdraw-code"
        hints: Qt.ImhLatinOnly | Qt.ImhUppercaseOnly
        label: qsTr("The code: 28 letters and digits")
        last: true
        problem: sheet.withdraw.wrong ? qsTr("This is not a code as this program gives them. Please compare each letter.") : ""
        visible: !sheet.withdraw.done
        width: parent.width

        onDone: sheet.withdraw.withdraw(text)
        onEdited: sheet.withdraw.forget()
    }
    Words {
        color: Theme.faded
        font.pixelSize: Theme.small
        text: qsTr("This device cannot look up signatures, so it cannot say whether a code was used. It seals the wish for the organisers. They stop counting the signature when they open it.")
        visible: !sheet.withdraw.done
        width: parent.width
    }
    Alert {
        nextStep: sheet.withdraw.task.nextStep
        objectName: "withdraw-trouble"
        sentence: sheet.withdraw.task.sentence
        width: parent.width
    }
    PushButton {
        enabled: code.text !== "" && !sheet.withdraw.task.busy
        objectName: "withdraw-send"
        primary: true
        text: qsTr("Withdraw")
        visible: !sheet.withdraw.done

        onClicked: sheet.withdraw.withdraw(code.text)
    }
    Words {
        Accessible.role: Accessible.AlertMessage
        font.pixelSize: Theme.heading
        font.weight: Font.Medium
        objectName: "withdraw-done"
        text: sheet.withdraw.practising ? qsTr("This was practice. Nothing was withdrawn.") : qsTr("Done. What was signed with this code in the campaigns on this device will not be counted.")
        visible: sheet.withdraw.done
        width: parent.width

        onVisibleChanged: {
            if (!visible)
                return;
            code.text = "";
            sheet.takeFocus();
        }
    }
}
