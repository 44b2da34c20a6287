pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui
import ui.controls

/* All posts of a campaign: looked through by category and kind, searched while somebody types. */
SheetFrame {
    id: sheet

    readonly property bool isWide: width > Theme.px(900) * Theme.larger
    required property Keyboard keyboard
    required property LibraryModel library

    compact: height < Theme.px(330)
    leaveName: "library-close"
    title: qsTr("Articles")

    // back from a post: to the list, so that no keyboard comes up
    onVisibleChanged: {
        if (visible)
            posts.forceActiveFocus();
    }

    Connections {
        // what is looked for also changes while nobody types: a tag was pressed, or everything is asked for again
        function onChanged() {
            if (words.text !== sheet.library.words)
                words.text = sheet.library.words;
            posts.positionViewAtBeginning();
        }

        target: sheet.library
    }
    // Both parts have their sizes before they are filled, so that the posts are made bit by bit with the rest.
    Item {
        height: parent.height
        width: parent.width

        ScrollArea {
            id: search

            bottomSpace: Theme.gap
            height: sheet.isWide ? parent.height : Math.min(contentHeight, sheet.height / 2)
            spacing: Theme.gap
            topSpace: Theme.gap
            width: sheet.isWide ? Theme.px(352) * Theme.larger : parent.width

            Row {
                spacing: Theme.px(8)
                width: parent.width

                TextEntry {
                    id: words

                    enterWord: qsTr("Search")
                    fieldName: "library-search"
                    label: qsTr("Search")
                    last: true
                    width: parent.width - (keys.visible ? keys.width + parent.spacing : 0)

                    onDone: InputMethod.hide()
                    onEdited: text => sheet.library.search(text)
                }
                PushButton {
                    id: keys

                    Accessible.name: qsTr("Show the keyboard")
                    anchors.bottom: parent.bottom
                    objectName: "library-keyboard"
                    quiet: true
                    symbol: "keyboard"
                    visible: !sheet.keyboard.wanted

                    onClicked: {
                        sheet.keyboard.show();
                        InputMethod.show();
                    }
                }
            }
            SearchOptions {
                library: sheet.library
                visible: sheet.library.words !== ""
                width: parent.width
            }
            LibraryFilters {
                library: sheet.library
                width: parent.width
            }
        }
        Item {
            id: results

            readonly property real margin: sheet.isWide ? Theme.gap : Theme.margin

            height: parent.height - y
            width: parent.width - x
            x: sheet.isWide ? search.width : 0
            y: sheet.isWide ? 0 : search.height

            RowLayout {
                id: found

                height: Math.max(implicitHeight, Theme.px(48))
                spacing: Theme.gap
                width: posts.width
                x: results.margin

                Words {
                    Layout.fillWidth: true
                    color: Theme.faded
                    font.pixelSize: Theme.small
                    objectName: "library-found"
                    text: sheet.library.found ? qsTr("%Ln post(s)", "", sheet.library.found) : qsTr("Nothing was found. Try fewer or other words.")
                }
                Chip {
                    checkable: false
                    objectName: "library-tag"
                    text: qsTr("Tag: %1").arg(sheet.library.tag)
                    visible: sheet.library.tag !== ""

                    onClicked: sheet.library.chooseTag("")
                }
                Chip {
                    checkable: false
                    objectName: "library-forget"
                    text: qsTr("Show all posts")
                    visible: sheet.library.found === 0

                    onClicked: sheet.library.forget()
                }
            }
            ListView {
                id: posts

                boundsBehavior: Flickable.StopAtBounds
                cacheBuffer: 0
                clip: true
                height: parent.height - y
                // constant, which the types made for linting do not tell
                model: sheet.library.posts // qmllint disable stale-property-read
                spacing: Theme.px(10)
                width: parent.width - results.margin - Theme.margin
                x: results.margin
                y: found.height

                delegate: PostCard {
                    id: card

                    required property int index

                    width: ListView.view.width

                    onActiveFocusChanged: {
                        if (activeFocus)
                            ListView.view.currentIndex = index;
                    }
                    onClicked: sheet.library.read(post.id)
                }
                footer: Item {
                    height: Theme.margin
                }
            }
        }
    }
}
