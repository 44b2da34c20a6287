pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.volunteer

/* What a rally comes to, from pictures of the codes that devices show. */
DeskPage {
    id: page

    required property SquareModel square

    help: qsTr("Add up a rally without a network: every device counts once, with its newest total.")
    title: qsTr("Rally total")

    FilesPlace {
        Layout.fillWidth: true
        act: qsTr("Add")
        busy: page.square.task.busy
        label: qsTr("Or a path, or the text that a telephone reads from a code")
        longest: 20000
        name: "square"
        nameFilters: [qsTr("Pictures (%1)").arg("*.jpg *.jpeg *.png")]
        texts: true
        words: qsTr("Drop pictures of the devices’ rally totals here")

        onTaken: urls => page.square.take(urls)
        onWritten: text => page.square.takeFrom(text)
    }
    WorkBar {
        Layout.fillWidth: true
        task: page.square.task
        words: qsTr("Reading the pictures …")
    }
    WhatCame {
        Layout.fillWidth: true
        name: "square"
        task: page.square.task
    }
    Words {
        Layout.fillWidth: true
        color: Theme.faded
        objectName: "square-none"
        text: qsTr("Volunteers find the code under “Rally total” on their page. A photograph of each screen is enough.")
        visible: page.square.empty
    }
    Item {
        Layout.fillHeight: true
        visible: page.square.empty
    }
    ScrollArea {
        Layout.fillHeight: true
        Layout.fillWidth: true
        // beside the bar, and in line with the title
        Layout.leftMargin: -margin
        margin: Theme.gap
        spacing: Theme.tiny
        visible: !page.square.empty

        RowLayout {
            spacing: Theme.space
            width: parent.width

            Words {
                color: Theme.accent
                font.pixelSize: Theme.title * 1.6
                font.weight: Font.Bold
                objectName: "square-total"
                text: page.square.total
                wrapMode: Text.NoWrap
            }
            Words {
                Layout.fillWidth: true
                objectName: "square-told"
                text: page.square.told
            }
            PushButton {
                objectName: "square-clear"
                text: qsTr("Begin anew")

                onClicked: page.square.clear()
            }
        }
        RowLayout {
            spacing: Theme.space
            width: parent.width

            Repeater {
                model: page.square.charts

                BarChart {
                    required property var modelData

                    Layout.alignment: Qt.AlignTop
                    Layout.bottomMargin: Theme.gap
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    bars: modelData.bars
                    title: modelData.title
                }
            }
        }
        Repeater {
            model: page.square.rows

            FileRow {
                required property int index
                required property var modelData

                file: modelData
                name: "square"
                number: index
                width: parent.width
            }
        }
    }
}
