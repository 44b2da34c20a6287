pragma ComponentBehavior: Bound

import QtQuick

/* Three sizes of text, each named in a size of its own. */
Flow {
    id: sizes

    readonly property var names: [qsTr("Usual size"), qsTr("Large"), qsTr("Very large")]
    required property string page
    property int step: 0

    signal asked(int step)

    spacing: Theme.gap

    Repeater {
        model: sizes.names

        Chip {
            required property int index
            required property string modelData

            checked: sizes.step === index
            font.pixelSize: Theme.px([19, 24, 28][index])
            objectName: sizes.page + "-text-" + index
            text: modelData

            onClicked: sizes.asked(index)
        }
    }
}
