import QtQuick

/* The title of a page or of a part of it, by which screen readers find their way. */
Words {
    Accessible.role: Accessible.Heading
    font.pixelSize: Theme.lead
    font.weight: Font.Bold
}
