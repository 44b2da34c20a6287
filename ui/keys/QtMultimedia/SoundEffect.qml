import QtQuick

/* The sound of a key, which is none. Qt's keyboard names this type; Qt's own module of it would load every video codec. */
QtObject {
    property bool playing: false
    property url source
    property real volume: 1

    function play() {
    }
    function stop() {
    }
}
