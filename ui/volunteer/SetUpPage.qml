import QtQuick
import QtQuick.Layouts
import ui
import ui.controls

/* A device that is new: the organisers' campaign file, a name for the device, a PIN. */
FocusScope {
    id: page

    required property AccessModel access
    readonly property bool isWide: width > Theme.px(760)
    required property Languages languages

    function setUp() {
        again.problem = pin.text === again.text ? "" : qsTr("This is not the same PIN.");
        if (again.problem === "" && !access.task.busy)
            access.setUp(pack.path, label.text, pin.text);
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TitleBar {
            Layout.fillWidth: true
            languages: page.languages
            title: qsTr("Rally Kiosk")
        }
        ScrollArea {
            id: area

            Layout.fillHeight: true
            Layout.fillWidth: true
            bottomSpace: Theme.margin
            columnWidth: Theme.px(820)
            topSpace: Theme.space

            RowLayout {
                spacing: Theme.gap
                width: parent.width

                Heading {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.title
                    text: qsTr("Set up this device")
                }
                PushButton {
                    enabled: !page.access.task.busy
                    objectName: "practise"
                    text: qsTr("Practise")

                    onClicked: page.access.practise()
                }
            }
            Words {
                color: Theme.faded
                text: qsTr("The organisers gave you a campaign file. The device then belongs to their organisation for ever.")
                width: parent.width
            }
            GridLayout {
                columnSpacing: Theme.space
                columns: page.isWide ? 2 : 1
                rowSpacing: Theme.gap
                uniformCellWidths: true
                width: parent.width

                PackChoice {
                    id: pack

                    Layout.columnSpan: page.isWide ? 2 : 1
                    Layout.fillWidth: true
                    access: page.access

                    Component.onCompleted: take()
                    onDone: label.take()
                }
                TextEntry {
                    id: label

                    Layout.columnSpan: page.isWide ? 2 : 1
                    Layout.fillWidth: true
                    fieldName: "setup-label"
                    label: qsTr("Name of this device, for example: Tablet 3")

                    onDone: pin.take()
                }
                TextEntry {
                    id: pin

                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    fieldName: "setup-pin"
                    hidden: true
                    hints: Qt.ImhDigitsOnly
                    label: qsTr("New PIN: six digits or more")

                    onDone: again.take()
                }
                TextEntry {
                    id: again

                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    fieldName: "setup-pin-again"
                    hidden: true
                    hints: Qt.ImhDigitsOnly
                    label: qsTr("The same PIN again")
                    last: true

                    onDone: page.setUp()
                }
            }
            Alert {
                nextStep: page.access.task.nextStep
                objectName: "setup-trouble"
                sentence: page.access.task.sentence
                width: parent.width
            }
            RowLayout {
                spacing: Theme.gap
                width: parent.width

                PushButton {
                    objectName: "setup-quit"
                    text: qsTr("Quit")

                    onClicked: page.access.quit()
                }
                PushButton {
                    Layout.preferredHeight: Theme.px(62)
                    Layout.preferredWidth: Theme.px(300)
                    enabled: !page.access.task.busy
                    objectName: "setup-ok"
                    primary: true
                    text: page.access.task.busy ? qsTr("Setting up …") : qsTr("Set up")

                    onClicked: page.setUp()
                }
                Item {
                    Layout.fillWidth: true
                }
            }
            Words {
                color: Theme.faded
                font.pixelSize: Theme.small
                text: qsTr("The device’s folder: %1").arg(page.access.folder)
                width: parent.width
            }
        }
    }
}
