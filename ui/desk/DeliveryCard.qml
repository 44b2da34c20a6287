pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* One delivery: for whom, how many, how far it is, and what can be done with it now. */
Rectangle {
    id: card

    required property bool busy
    required property var delivery
    // where files go; nothing is written without one
    required property string folder

    signal corrected(attempt: var)
    signal discarded
    signal frozen
    signal handedOver
    signal reviewed
    signal writtenAgain

    Accessible.name: [delivery.name, delivery.state, ...delivery.numbers].join(". ")
    Accessible.role: Accessible.ListItem
    border.color: delivery.draft ? Theme.accent : Theme.line
    border.width: delivery.draft ? Theme.thin : Theme.hair
    color: Theme.card
    implicitHeight: parts.implicitHeight + 2 * Theme.gap
    radius: Theme.radius

    RowLayout {
        id: parts

        anchors.left: parent.left
        anchors.margins: Theme.space
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.px(2)

            Words {
                Layout.fillWidth: true
                font.pixelSize: Theme.lead
                font.weight: Font.Bold
                text: card.delivery.name
            }
            Words {
                Layout.fillWidth: true
                color: Theme.faded
                font.pixelSize: Theme.small
                text: card.delivery.title
            }
            Words {
                Layout.fillWidth: true
                objectName: "deliveries-numbers"
                text: card.delivery.numbers.join(" · ")
            }
            Repeater {
                model: card.delivery.history

                HandOverRow {
                    required property var modelData

                    Layout.fillWidth: true
                    attempt: modelData
                    busy: card.busy

                    onCorrected: card.corrected(modelData)
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: false
            spacing: Theme.gap

            Words {
                Layout.alignment: Qt.AlignRight
                color: card.delivery.draft ? Theme.accent : Theme.faded
                font.weight: Font.Bold
                objectName: "deliveries-state"
                text: card.delivery.state
            }
            RowLayout {
                spacing: Theme.gap
                visible: card.delivery.draft

                SureButton {
                    act: qsTr("Discard")
                    ask: qsTr("Discard it for good?")
                    enabled: !card.busy
                    objectName: "deliveries-discard"
                    quiet: true

                    onSure: card.discarded()
                }
                PushButton {
                    enabled: !card.busy
                    objectName: "deliveries-review"
                    text: qsTr("Review line by line")

                    onClicked: card.reviewed()
                }
                SureButton {
                    act: qsTr("Fix and write files")
                    ask: qsTr("Fix it for ever?")
                    enabled: !card.busy && card.folder !== ""
                    objectName: "deliveries-freeze"
                    primary: true

                    onSure: card.frozen()
                }
            }
            RowLayout {
                Layout.alignment: Qt.AlignRight
                spacing: Theme.gap
                visible: !card.delivery.draft

                PushButton {
                    enabled: !card.busy && card.folder !== ""
                    objectName: "deliveries-again"
                    text: qsTr("Files again")

                    onClicked: card.writtenAgain()
                }
                PushButton {
                    enabled: !card.busy
                    objectName: "deliveries-hand-over"
                    primary: !card.delivery.handedOver
                    text: qsTr("Record the hand-over")

                    onClicked: card.handedOver()
                }
            }
        }
    }
}
