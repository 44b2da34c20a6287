pragma ComponentBehavior: Bound

import QtQuick
import ui
import ui.controls

/* The library: its posts, or the one that is read. */
FocusScope {
    id: sheet

    required property Keyboard keyboard
    required property LibraryModel library

    signal closed

    PostsSheet {
        id: posts

        anchors.fill: parent
        focus: true
        keyboard: sheet.keyboard
        library: sheet.library
        visible: !reader.active

        onClosed: sheet.closed()
    }
    PageLoader {
        id: reader

        active: sheet.library.post.id !== undefined
        anchors.fill: parent
        focus: active
        sourceComponent: BriefingSheet {
            library: sheet.library

            onClosed: sheet.library.back()
        }
    }
}
