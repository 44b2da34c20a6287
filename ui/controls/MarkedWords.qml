import QtQuick

/* Text of which every second piece is marked, since it was searched for; a plain string has one piece. */
Words {
    id: words

    readonly property bool isMarked: pieces.length > 1
    readonly property var pieces: typeof told === "string" ? [told] : told ?? []
    required property var told

    function escaped(piece: string): string {
        return piece.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\u00a0/g, "&nbsp;").replace(/\n/g, "<br>");
    }
    function marked(piece: string): string {
        return '<b><u><font color="' + Theme.accent + '">' + escaped(piece) + "</font></u></b>";
    }

    Accessible.name: pieces.join("")
    text: isMarked ? pieces.map((piece, number) => number % 2 ? marked(piece) : escaped(piece)).join("") : pieces.join("")
    textFormat: isMarked ? Text.StyledText : Text.PlainText
}
