pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.desk
import ui.volunteer

/* What is still missing; then the pack, and sticks with it. */
Column {
    id: page

    required property BuildModel build
    required property EditorModel editor
    readonly property list<var> missing: editor.missing

    signal sought(string page, string file, string path)

    spacing: Theme.space

    Component.onCompleted: build.renew()

    Connections {
        function onChanged() {
            if (page.editor.kept)
                page.build.renew();
        }

        target: page.editor
    }
    Heading {
        objectName: "finish-missing"
        text: page.missing.length > 0 ? qsTr("%Ln thing(s) are missing", "", page.missing.length) : qsTr("Nothing is missing")
        width: page.width
    }
    Repeater {
        model: page.missing

        Choice {
            id: one

            required property int index
            required property var modelData

            Accessible.name: modelData.place + ": " + modelData.sentence
            bottomPadding: Theme.tiny
            implicitHeight: Math.max(Theme.px(48), words.implicitHeight + 2 * Theme.tiny)
            leftPadding: Theme.gap
            objectName: "missing-" + index
            rightPadding: Theme.gap
            topPadding: Theme.tiny
            width: page.width

            background: Rectangle {
                border.color: Theme.edge
                border.width: Theme.thin
                color: one.down ? Theme.shade : Theme.card
                radius: Theme.radius

                FocusRing {
                    control: one
                }
            }
            contentItem: Column {
                id: words

                Words {
                    color: Theme.faded
                    font.pixelSize: Theme.small
                    text: one.modelData.place
                    visible: text !== ""
                    width: parent.width
                }
                Words {
                    text: one.modelData.sentence
                    width: parent.width
                }
            }

            onClicked: page.sought(modelData.page, modelData.file, modelData.path)
        }
    }
    Heading {
        text: page.build.last === "" ? qsTr("The pack") : qsTr("The next revision")
        width: page.width
    }
    Words {
        objectName: "finish-state"
        text: {
            if (page.build.last === "")
                return qsTr("No pack of this campaign has been built yet.");
            if (page.build.isSame)
                return qsTr("Revision %1 says all that is written here. There is nothing to build.").arg(page.build.last);
            return page.build.inUse ? qsTr("Revision %1 is in use: signatures have come in. What has changed since becomes a new revision.").arg(page.build.last) : qsTr("Revision %1 was built. What has changed since becomes a new revision; devices take it, and never go back.").arg(page.build.last);
        }
        visible: page.build.unlocked
        width: page.width
    }
    Repeater {
        model: page.build.consequences

        RowLayout {
            id: consequence

            required property string modelData

            spacing: Theme.gap
            width: page.width

            Rectangle {
                Layout.alignment: Qt.AlignTop
                Layout.preferredHeight: Theme.px(8)
                Layout.preferredWidth: Theme.px(8)
                Layout.topMargin: Theme.px(9)
                color: Theme.accent
                radius: width / 2
            }
            Words {
                Layout.fillWidth: true
                text: consequence.modelData
            }
        }
    }
    Words {
        objectName: "finish-locked"
        text: qsTr("Only the organisation’s key builds a pack. Open the desk with it; what you wrote is kept.")
        visible: !page.build.unlocked
        width: page.width
    }
    PushButton {
        anchors.left: parent?.left
        enabled: page.missing.length === 0 && page.editor.kept && !page.build.isSame && !page.build.task.busy
        objectName: "finish-build"
        primary: true
        text: page.build.last === "" ? qsTr("Build the pack") : qsTr("Build the new revision")
        visible: page.build.unlocked

        onClicked: page.build.build()
    }
    WorkBar {
        task: page.build.task
        width: page.width
        words: qsTr("Writing, and reading back …")
    }
    WhatCame {
        name: "finish"
        task: page.build.task
        width: page.width
    }
    Heading {
        text: qsTr("Sticks for your volunteers")
        visible: page.build.last !== ""
        width: page.width
    }
    FileEntry {
        id: stick

        fieldName: "finish-stick"
        folders: true
        hint: qsTr("It gets the newest pack, the guide to print and the program. The key never goes onto a stick.")
        label: qsTr("The stick, or a folder")
        visible: page.build.last !== ""
        width: page.width
    }
    PushButton {
        anchors.left: parent?.left
        enabled: stick.text !== "" && !page.build.task.busy
        objectName: "finish-write"
        text: qsTr("Write the stick")
        visible: page.build.last !== ""

        onClicked: page.build.makeStick(stick.text)
    }
}
