pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* One case: why it is shown, its signatures side by side, and what can be decided. The page hears the keys. */
FocusScope {
    id: view

    required property ReviewModel review

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Words {
            Layout.fillHeight: true
            Layout.fillWidth: true
            color: Theme.faded
            objectName: view.review.loaded ? "review-none" : "review-looking"
            text: !view.review.loaded ? qsTr("Looking for what waits …") : qsTr("Nothing waits for a decision. What comes in next is looked through as well.")
            visible: view.review.progress === ""
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            visible: view.review.progress !== ""

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Repeater {
                    model: view.review.why

                    Words {
                        required property int index
                        required property string modelData

                        Accessible.role: Accessible.AlertMessage
                        Layout.fillWidth: true
                        font.pixelSize: Theme.lead
                        font.weight: Font.Bold
                        objectName: "review-why-" + index
                        text: modelData
                    }
                }
                Words {
                    Layout.fillWidth: true
                    color: Theme.faded
                    font.pixelSize: Theme.small
                    text: view.review.campaign
                }
            }
            PushButton {
                Layout.alignment: Qt.AlignTop
                objectName: "review-back"
                text: qsTr("Previous") + " (↑)"

                onClicked: view.review.move(-1)
            }
            Words {
                Layout.alignment: Qt.AlignTop
                Layout.preferredHeight: Theme.target
                font.weight: Font.Bold
                objectName: "review-progress"
                text: view.review.progress
                verticalAlignment: Text.AlignVCenter
            }
            PushButton {
                Layout.alignment: Qt.AlignTop
                objectName: "review-next"
                text: qsTr("Next") + " (↓)"

                onClicked: view.review.move(1)
            }
        }
        SideBySide {
            Layout.fillHeight: true
            Layout.fillWidth: true
            focus: true
            review: view.review
            visible: view.review.progress !== ""
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            Repeater {
                model: [["keep", qsTr("Keep as it is")], ["merge", qsTr("Duplicate")], ["apart", qsTr("No duplicate")], ["exclude", qsTr("Exclude")], ["undo", qsTr("Undo")]]

                PushButton {
                    required property var modelData
                    readonly property string does: modelData[0]

                    enabled: ({
                            "undo": view.review.canUndo,
                            "merge": view.review.canMerge,
                            "apart": view.review.canPart
                        })[does] ?? view.review.ready
                    objectName: "review-" + does
                    primary: does === "keep"
                    // the letter in its own direction
                    text: modelData[1] + " \u2068(" + view.review.letters[does] + ")\u2069"
                    visible: view.review.progress !== "" || (does === "undo" && view.review.canUndo)

                    onClicked: view.review.act(does)
                }
            }
        }
    }
}
