pragma ComponentBehavior: Bound

import QtQuick
import ui.controls
import ui.signing

/* Signatures beside each other, an answer in each row; where they differ it is seen at once. A press on one means it alone. */
ScrollArea {
    id: area

    required property ReviewModel review
    readonly property real cell: (width - label - Theme.gap) / Math.max(1, review.signatures.length)
    readonly property real label: Theme.px(190)

    activeFocusOnTab: true
    margin: 0
    objectName: "review-sides"
    spacing: Theme.px(2)

    FocusRing {
        anchors.margins: 0
        control: area
        parent: area
    }
    FieldWords {
        id: words

        readonly property string country: qsTr("Country")
    }
    Row {
        width: parent.width

        Item {
            height: more.implicitHeight
            width: area.label

            Words {
                id: more

                color: Theme.faded
                font.pixelSize: Theme.small
                leftPadding: Theme.tiny
                objectName: "review-more"
                text: qsTr("%Ln more like these", "", area.review.more)
                visible: area.review.more > 0
                width: parent.width
            }
        }
        Repeater {
            model: area.review.signatures

            Choice {
                id: head

                required property var modelData

                Accessible.name: [modelData.number, modelData.state, modelData.said].join(" ")
                checkable: true
                checked: modelData.chosen
                height: titles.implicitHeight + 2 * Theme.tiny
                objectName: "review-signature-" + modelData.place
                width: area.cell

                background: Rectangle {
                    anchors.fill: parent
                    anchors.leftMargin: Theme.px(2)
                    anchors.rightMargin: Theme.px(2)
                    border.color: head.modelData.chosen ? Theme.accent : Theme.edge
                    border.width: head.modelData.chosen ? Theme.thick : Theme.thin
                    color: head.modelData.chosen ? Theme.tint : Theme.card
                    radius: Theme.radius

                    FocusRing {
                        control: head
                    }
                }
                contentItem: Item {
                    Column {
                        id: titles

                        anchors.left: parent.left
                        anchors.leftMargin: Theme.gap
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.gap
                        anchors.verticalCenter: parent.verticalCenter

                        Words {
                            color: head.modelData.counts ? Theme.accent : Theme.faded
                            font.weight: Font.Bold
                            text: head.modelData.number + " · " + head.modelData.state
                            width: parent.width
                        }
                        Words {
                            color: Theme.alarm
                            font.pixelSize: Theme.small
                            text: head.modelData.said
                            visible: text !== ""
                            width: parent.width
                        }
                    }
                }

                onClicked: area.review.choose(modelData.place)
            }
        }
    }
    Repeater {
        model: area.review.rows

        Rectangle {
            id: row

            required property var modelData
            readonly property string name: modelData.name || (modelData.field === "country" ? words.country : words.names[modelData.field])

            Accessible.name: name + ": " + modelData.texts.join(" | ")
            Accessible.role: Accessible.StaticText
            color: modelData.differs ? Theme.tint : "transparent"
            height: texts.implicitHeight + Theme.tiny
            radius: Theme.px(4)
            width: parent.width

            Row {
                id: texts

                anchors.verticalCenter: parent.verticalCenter

                Words {
                    Accessible.ignored: true
                    color: Theme.faded
                    font.pixelSize: Theme.small
                    leftPadding: Theme.tiny
                    text: row.name
                    width: area.label
                }
                Repeater {
                    model: row.modelData.texts

                    Words {
                        required property string modelData

                        Accessible.ignored: true
                        color: row.modelData.differs ? Theme.ink : Theme.faded
                        font.weight: row.modelData.differs ? Font.Bold : Font.Normal
                        leftPadding: Theme.gap
                        rightPadding: Theme.tiny
                        text: modelData || "–"
                        width: area.cell
                        wrapMode: Text.WrapAnywhere
                    }
                }
            }
        }
    }
    Words {
        color: Theme.faded
        font.pixelSize: Theme.small
        text: qsTr("The arrow keys go to one signature or to another case. With none chosen, all but the first are meant.")
        topPadding: Theme.gap
        visible: area.review.signatures.length > 1
        width: parent.width
    }
}
