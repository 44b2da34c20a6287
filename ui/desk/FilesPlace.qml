import QtQuick
import QtQuick.Layouts
import ui.controls

/* Where files come in: dropped here, chosen, or by the path that somebody types. */
DropArea {
    id: place

    // what becomes of a path
    required property string act
    property bool busy: false
    // whether a folder or stick is taken, too
    property bool folders: true
    required property string label
    // the most letters of a path
    property alias longest: path.longest
    required property string name
    property list<string> nameFilters
    // whether the words of a file are taken in its place
    property bool texts: false
    required property string words

    signal taken(list<url> urls)
    signal written(string text)

    implicitHeight: parts.implicitHeight + 2 * Theme.space
    keys: texts ? ["text/uri-list", "text/plain"] : ["text/uri-list"]

    onEntered: drag => drag.accepted = !busy
    onDropped: drop => {
        if (drop.hasUrls)
            taken(drop.urls);
        else
            written(drop.text);
    }

    Rectangle {
        anchors.fill: parent
        border.color: place.containsDrag ? Theme.accent : Theme.edge
        border.width: place.containsDrag ? Theme.thick : Theme.thin
        color: place.containsDrag ? Theme.tint : Theme.card
        radius: Theme.radius
    }
    ColumnLayout {
        id: parts

        anchors.left: parent.left
        anchors.margins: Theme.space
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap

            Words {
                Layout.fillWidth: true
                font.pixelSize: Theme.lead
                text: place.words
            }
            FileChoice {
                enabled: !place.busy
                kind: "files"
                nameFilters: place.nameFilters
                objectName: place.name + "-files"
                text: qsTr("Choose files …")
                title: place.words

                onChosen: urls => place.taken(urls)
            }
            FileChoice {
                enabled: !place.busy
                kind: "folder"
                objectName: place.name + "-folder"
                symbol: "stick"
                text: qsTr("Choose a stick or folder …")
                title: place.words
                visible: place.folders

                onChosen: urls => place.taken(urls)
            }
        }
        RowLayout {
            spacing: Theme.gap

            TextEntry {
                id: path

                Layout.fillWidth: true
                fieldName: place.name + "-place"
                hints: Qt.ImhUrlCharactersOnly
                label: place.label
                last: true

                onDone: {
                    if (!place.busy)
                        place.written(text);
                }
            }
            PushButton {
                Layout.alignment: Qt.AlignBottom
                enabled: path.text !== "" && !place.busy
                objectName: place.name + "-take"
                primary: true
                text: place.act

                onClicked: place.written(path.text)
            }
        }
    }
}
