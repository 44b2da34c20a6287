import QtQuick
import QtQuick.Templates as T

/* Text that screen readers meet. It starts where its screen's language starts, whatever script it is in. */
T.Label {
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    horizontalAlignment: Text.AlignLeft
    lineHeight: Theme.leading
    linkColor: Theme.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
