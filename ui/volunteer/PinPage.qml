pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import ui
import ui.controls

/* The volunteer's PIN: at the start, and at the hidden corner of a running kiosk. */
FocusScope {
    id: page

    required property AccessModel access
    required property ClosingModel closing
    required property HealthModel health
    readonly property bool isWide: width > height
    readonly property bool isLocked: access.place === "locked"
    required property Languages languages
    required property RecoveryModel recovery
    // what lies above the page; nothing is ""
    property string sheet: ""
    required property SticksModel sticks
    required property VolunteerModel volunteer

    // By name, as the sheets below: the first page of all would wait for what these stand on.
    function offerExport() {
        if (isLocked)
            exporting.setSource(Qt.resolvedUrl("StickExport.qml"), {
                "name": "locked",
                "sticks": sticks,
                "volunteer": volunteer,
                "words": qsTr("Sealed signatures can be exported without the PIN. Only the organisers can read them.")
            });
    }
    function give() {
        const typed = pin.text;
        pin.clear();
        if (typed !== "")
            access.givePin(typed);
    }

    Component.onCompleted: offerExport()
    Keys.onEscapePressed: access.backToSigning()
    onIsLockedChanged: offerExport()
    onSheetChanged: {
        if (sheet === "diagnose")
            sheets.setSource(Qt.resolvedUrl("DiagnosticSheet.qml"), {
                "health": health,
                "sticks": sticks
            });
        else if (sheet === "recover")
            sheets.setSource(Qt.resolvedUrl("RecoverySheet.qml"), {
                "recovery": recovery,
                "sticks": sticks
            });
    }

    ColumnLayout {
        anchors.fill: parent
        enabled: page.sheet === ""
        spacing: 0

        TitleBar {
            Layout.fillWidth: true
            languages: page.languages
            title: qsTr("Rally Kiosk")
        }
        ScrollArea {
            Layout.fillHeight: true
            Layout.fillWidth: true
            bottomSpace: Theme.gap
            centred: true
            columnWidth: grid.implicitWidth
            topSpace: Theme.gap

            GridLayout {
                id: grid

                columnSpacing: Theme.px(56)
                columns: page.isWide ? 2 : 1
                rowSpacing: Theme.px(32)

                ColumnLayout {
                    Layout.alignment: Qt.AlignCenter
                    Layout.maximumWidth: Theme.px(400)
                    Layout.preferredWidth: Theme.px(400)
                    spacing: Theme.gap

                    Symbol {
                        color: Theme.accent
                        name: "lock"
                        size: Theme.px(52)
                    }
                    Heading {
                        Layout.fillWidth: true
                        font.pixelSize: Theme.title
                        text: page.isLocked ? qsTr("This device is locked.") : qsTr("The volunteer’s PIN")
                    }
                    Words {
                        Layout.fillWidth: true
                        color: Theme.faded
                        text: page.access.isOpen ? qsTr("For volunteers only.") : qsTr("It opens this device for today.")
                    }
                    T.TextField {
                        id: pin

                        Accessible.name: qsTr("The volunteer’s PIN")
                        Layout.fillWidth: true
                        Layout.preferredHeight: Math.max(implicitHeight, Theme.px(64))
                        color: Theme.ink
                        echoMode: TextInput.Password
                        focus: true
                        font.family: Theme.family
                        font.letterSpacing: Theme.px(6)
                        font.pixelSize: Theme.action
                        horizontalAlignment: TextInput.AlignHCenter
                        // Not for digits only: the page has its own, so that the keyboard can lay out the letters that signers need.
                        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
                        maximumLength: 32
                        objectName: "pin-field"
                        passwordCharacter: "●"
                        verticalAlignment: TextInput.AlignVCenter

                        background: Rectangle {
                            border.color: page.access.task.sentence ? Theme.alarm : Theme.accent
                            border.width: Theme.thick
                            color: Theme.card
                            radius: Theme.radius

                            FocusRing {
                                control: pin
                            }
                        }

                        onAccepted: page.give()
                    }
                    Alert {
                        Layout.fillWidth: true
                        nextStep: page.access.task.nextStep
                        objectName: "pin-trouble"
                        sentence: page.access.task.sentence
                    }
                    RowLayout {
                        Layout.topMargin: Theme.tiny
                        spacing: Theme.gap

                        PushButton {
                            objectName: "pin-back"
                            text: page.access.isOpen ? qsTr("Back") : qsTr("Quit")
                            visible: !page.isLocked

                            onClicked: page.access.isOpen ? page.access.backToSigning() : page.access.quit()
                        }
                        PushButton {
                            Layout.fillWidth: true
                            enabled: !page.access.task.busy
                            objectName: "pin-ok"
                            primary: true
                            text: page.access.task.busy ? qsTr("Opening …") : page.access.isOpen ? qsTr("Enter") : qsTr("Open")

                            onClicked: page.give()
                        }
                    }
                    PinWays {
                        Layout.fillWidth: true
                        access: page.access
                        closing: page.closing

                        onDiagnosing: page.sheet = "diagnose"
                        onRecovering: page.sheet = "recover"
                    }
                    Loader {
                        id: exporting

                        Layout.fillWidth: true
                        active: page.isLocked
                        visible: active
                    }
                }
                PinPad {
                    Layout.alignment: Qt.AlignCenter

                    onDigit: digit => pin.insert(pin.cursorPosition, digit)
                    onErased: pin.remove(Math.max(0, pin.length - 1), pin.length)
                }
            }
        }
    }
    SheetLoader {
        id: sheets

        active: page.sheet !== ""
        anchors.fill: parent
    }
    Connections {
        function onClosed() {
            page.sheet = "";
        }

        ignoreUnknownSignals: true
        target: sheets.item
    }
}
