import QtQuick

/* Reads what the first page does not need from its own file while that page is on the screen, so that nobody waits for the
   thread that reads. Its root has to be an object with a `window`. */
Timer {
    id: reader

    property Component file: null
    readonly property Connections firstFrame: Connections {
        // Before it, the thread that reads would keep the first page waiting.
        function onFrameSwapped() {
            reader.hasFrame = true;
        }

        enabled: !reader.hasFrame
        target: reader.window
    }
    property bool hasFrame: false
    property var parts: null
    required property url source
    readonly property Connections watch: Connections {
        function onStatusChanged() {
            if (reader.file.status === Component.Ready)
                reader.finish();
        }

        target: reader.file
    }
    required property Window window

    // Somebody needs it now.
    function finish() {
        if (parts === null)
            parts = Qt.createComponent(source).createObject(window, {
                "window": window
            });
    }

    interval: 50
    running: hasFrame && parts === null

    onTriggered: {
        file = Qt.createComponent(source, Component.Asynchronous);
        if (file.status === Component.Ready)
            finish();
    }
}
