pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.desk.preview

/* A campaign that is open: what can be written, page by page, with the kiosk beside it. */
FocusScope {
    id: view

    required property BuildModel build
    property string current: "text"
    required property EditorModel editor
    readonly property bool isWide: width > Theme.px(1000)
    // whether the kiosk has all the room
    property bool isLarge: false
    property bool showsKiosk: isWide
    // what has the focus once its page is there
    property string sought: ""
    readonly property var names: ({
            "general": qsTr("General"),
            "text": qsTr("Text"),
            "recipients": qsTr("To whom"),
            "asked": qsTr("Questions"),
            "notice": qsTr("Data"),
            "rallies": qsTr("Rallies and numbers"),
            "pictures": qsTr("Pictures"),
            "briefings": qsTr("Briefings"),
            "finish": qsTr("Finish")
        })
    readonly property var files: ({
            "general": "GeneralPage.qml",
            "text": "TextPage.qml",
            "recipients": "RecipientsPage.qml",
            "asked": "AskedPage.qml",
            "notice": "NoticePage.qml",
            "rallies": "RalliesPage.qml",
            "pictures": "PicturesPage.qml",
            "briefings": "BriefingsPage.qml",
            "finish": "FinishPage.qml"
        })

    function find(item: Item, name: string): Item {
        if (item.objectName === name)
            return item;
        for (let number = 0; number < item.children.length; ++number) {
            const found = find(item.children[number], name);
            if (found !== null)
                return found;
        }
        return null;
    }
    function go(page: string) {
        current = page;
        isLarge = false;
        place.setSource(Qt.resolvedUrl(files[page]), page === "finish" ? {
            "build": build,
            "editor": editor
        } : {
            "editor": editor
        });
        area.contentY = 0;
    }
    // The field that says what is missing: it, or the nearest one around it.
    function seek() {
        if (sought === "" || place.item === null)
            return;
        let name = sought;
        let found = null;
        while (found === null && name.includes(".")) {
            found = find(place.item as Item, name);
            name = name.slice(0, name.lastIndexOf("."));
        }
        sought = "";
        if (found !== null)
            found.forceActiveFocus(Qt.TabFocusReason);
    }

    Component.onCompleted: go(current)

    ColumnLayout {
        anchors.fill: parent
        anchors.bottomMargin: Theme.tiny
        anchors.leftMargin: 0
        anchors.margins: Theme.gap
        anchors.topMargin: Theme.tiny
        spacing: Theme.tiny

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            spacing: Theme.tiny

            PushButton {
                mirrorsSymbol: true
                objectName: "editor-leave"
                quiet: true
                symbol: "back"
                text: qsTr("Campaigns")

                onClicked: view.editor.leave()
            }
            Heading {
                Layout.fillWidth: true
                elide: Text.ElideRight
                maximumLineCount: 2
                objectName: "editor-title"
                text: (view.editor.revision >= 0 ? view.editor.text(view.editor.own, "title") : "") || qsTr("Without a title")
            }
            Words {
                color: Theme.faded
                font.pixelSize: Theme.small
                objectName: view.editor.kept ? "editor-kept" : "editor-keeping"
                text: view.editor.kept ? qsTr("All of it is kept") : qsTr("Keeping …")
            }
            PushButton {
                enabled: view.editor.hasUndo && !view.editor.moving
                objectName: "editor-undo"
                quiet: true
                text: qsTr("Undo")

                onClicked: view.editor.undo()
            }
            PushButton {
                enabled: view.editor.hasRedo && !view.editor.moving
                objectName: "editor-redo"
                quiet: true
                text: qsTr("Redo")

                onClicked: view.editor.redo()
            }
            PushButton {
                objectName: "editor-large"
                quiet: true
                text: view.isLarge ? qsTr("Smaller") : qsTr("Larger")
                visible: view.isWide && view.showsKiosk

                onClicked: view.isLarge = !view.isLarge
            }
            PushButton {
                objectName: "editor-preview"
                quiet: true
                symbol: view.showsKiosk ? "eye-closed" : "eye"
                text: view.showsKiosk ? qsTr("Hide the kiosk") : qsTr("Show the kiosk")

                onClicked: view.showsKiosk = !view.showsKiosk
            }
        }
        Flow {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            spacing: Theme.tiny

            Repeater {
                model: view.editor.pages

                Chip {
                    required property var modelData

                    Accessible.description: modelData.missing > 0 ? qsTr("%Ln missing", "", modelData.missing) : ""
                    checked: view.current === modelData.page
                    font.pixelSize: Theme.small
                    implicitHeight: Theme.px(42)
                    leftPadding: Theme.gap
                    objectName: "editor-" + modelData.page
                    rightPadding: Theme.gap
                    text: view.names[modelData.page] + (modelData.missing > 0 ? " (" + modelData.missing.toLocaleString(Qt.locale(), "f", 0) + ")" : "")

                    onClicked: view.go(modelData.page)
                }
            }
        }
        Alert {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            nextStep: view.editor.task.nextStep
            objectName: "editor-trouble"
            sentence: view.editor.task.sentence
        }
        RowLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.gap

            ScrollArea {
                id: area

                Layout.fillHeight: true
                Layout.fillWidth: true
                bottomSpace: Theme.margin
                columnWidth: Theme.px(1000)
                enabled: !view.editor.moving
                margin: Theme.margin
                topSpace: Theme.gap
                visible: (view.isWide && !view.isLarge) || !view.showsKiosk

                Loader {
                    id: place

                    asynchronous: true
                    width: parent?.width ?? 0

                    onLoaded: view.seek()
                }
            }
            PreviewPane {
                Layout.fillHeight: true
                Layout.fillWidth: !view.isWide || view.isLarge
                Layout.leftMargin: view.isWide && !view.isLarge ? 0 : Theme.margin
                Layout.preferredWidth: view.isWide && !view.isLarge ? view.width * 0.38 : view.width
                preview: view.editor.preview
                visible: view.showsKiosk
            }
        }
    }
    Connections {
        function onSought(page: string, file: string, path: string) {
            view.isLarge = false;
            view.sought = "edit-" + file + "-" + path;
            view.go(page);
        }

        ignoreUnknownSignals: true
        target: place.item
    }
}
