pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui
import ui.controls
import ui.signing

/* For the volunteer: is all safe, what is to be done, back to signing. */
FocusScope {
    id: page

    required property AccessModel access
    property bool asking: false
    required property Awake awake
    required property CampaignModel campaign
    required property ChoiceModel choice
    required property ClosingModel closing
    property bool diagnosing: false
    required property EnteringModel entering
    required property HealthModel health
    readonly property bool isWide: width > Theme.px(900)
    required property Languages languages
    required property Look look
    property bool reading: false
    property bool removing: false
    required property NumbersModel numbers
    property string paper: ""
    required property SafetyModel safety
    required property Power power
    required property PrintingModel printing
    required property ScreenSize screen
    required property SigningModel signing
    required property SticksModel sticks
    property bool summing: false
    required property TotalModel total
    required property VolunteerModel volunteer

    Component.onCompleted: {
        volunteer.renew();
        sticks.watch();
    }
    Component.onDestruction: sticks.rest()
    Keys.onEscapePressed: {
        if (back.enabled)
            back.clicked();
    }

    ColumnLayout {
        anchors.fill: parent
        enabled: !page.reading && !page.summing && !page.asking && !page.diagnosing && !page.removing && page.paper === ""
        spacing: 0

        TitleBar {
            Layout.fillWidth: true
            languages: page.languages
            title: page.volunteer.label
        }
        ScrollArea {
            id: area

            Layout.fillHeight: true
            Layout.fillWidth: true
            bottomSpace: Theme.space
            topSpace: Theme.space

            SafetyCard {
                volunteer: page.volunteer
                width: parent.width
            }
            HealthAlert {
                health: page.health
                width: parent.width
            }
            GridLayout {
                columnSpacing: Theme.space
                columns: page.isWide ? 2 : 1
                rowSpacing: Theme.space
                uniformCellWidths: true
                width: parent.width

                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    spacing: Theme.space

                    HandingOver {
                        Layout.fillWidth: true
                        sticks: page.sticks
                        volunteer: page.volunteer

                        onTold: words => area.revealSoon(words)
                    }
                    SafetyStickPanel {
                        Layout.fillWidth: true
                        safety: page.safety
                        sticks: page.sticks
                    }
                    ExportList {
                        Layout.fillWidth: true
                        volunteer: page.volunteer
                    }
                    PaperOffer {
                        Layout.fillWidth: true
                        enabled: !page.volunteer.task.busy && page.volunteer.chosenEvent !== ""

                        onEntering: page.paper = "enter"
                        onPrinting: page.paper = "print"
                    }
                    ReadOutOffer {
                        Layout.fillWidth: true

                        onAccepted: page.reading = true
                    }
                    PracticeOffer {
                        Layout.fillWidth: true
                        enabled: !page.volunteer.task.busy && !page.access.task.busy

                        onAccepted: page.access.practise()
                    }
                    ScreenCard {
                        Layout.fillWidth: true
                        enabled: !page.volunteer.task.busy
                        screen: page.screen

                        onAsked: page.access.askScreen()
                    }
                    HealthPanel {
                        Layout.fillWidth: true
                        health: page.health

                        onDiagnosing: page.diagnosing = true
                    }
                }
                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    spacing: Theme.space

                    EventChoice {
                        Layout.fillWidth: true
                        volunteer: page.volunteer
                    }
                    CampaignNumbers {
                        Layout.fillWidth: true
                        volunteer: page.volunteer
                    }
                    DayNumbers {
                        Layout.fillWidth: true
                        numbers: page.numbers
                    }
                    TotalOffer {
                        Layout.fillWidth: true
                        enabled: !page.volunteer.task.busy && !page.total.task.busy

                        onAccepted: page.summing = true
                    }
                    LookCard {
                        Layout.fillWidth: true
                        look: page.look
                    }
                    DevicePanel {
                        Layout.fillWidth: true
                        access: page.access
                        awake: page.awake
                        closing: page.closing
                        power: page.power
                        volunteer: page.volunteer

                        onRemoving: page.removing = true
                        onRequested: page.asking = true
                    }
                }
            }
        }
        ActionBar {
            Layout.fillWidth: true

            Item {
                Layout.fillWidth: true
            }
            PushButton {
                id: back

                Layout.fillWidth: !page.isWide
                Layout.preferredWidth: Math.max(implicitWidth, Theme.px(340))
                enabled: !page.volunteer.task.busy && page.volunteer.chosenEvent !== ""
                focus: true
                large: true
                objectName: "volunteer-back"
                primary: true
                text: qsTr("Back to signing")

                onClicked: page.access.backToSigning()
            }
        }
    }
    SheetLoader {
        active: page.reading
        anchors.fill: parent

        sourceComponent: ReadOutSheet {
            campaign: page.campaign
            choice: page.choice
            signing: page.signing

            onClosed: page.reading = false
        }
    }
    SheetLoader {
        active: page.paper === "print"
        anchors.fill: parent

        sourceComponent: PrintSheet {
            languages: page.languages
            printing: page.printing
            sticks: page.sticks

            onClosed: page.paper = ""
        }
    }
    SheetLoader {
        active: page.paper === "enter"
        anchors.fill: parent

        sourceComponent: EnterSheet {
            entering: page.entering

            onClosed: {
                page.paper = "";
                page.volunteer.renew();
            }
        }
    }
    SheetLoader {
        active: page.summing
        anchors.fill: parent

        sourceComponent: TotalSheet {
            label: page.volunteer.label
            total: page.total

            onClosed: page.summing = false
        }
    }
    SheetLoader {
        active: page.asking
        anchors.fill: parent

        sourceComponent: RequestSheet {
            sticks: page.sticks
            volunteer: page.volunteer

            onClosed: page.asking = false
        }
    }
    SheetLoader {
        active: page.removing
        anchors.fill: parent

        sourceComponent: RemoveSheet {
            access: page.access
            sticks: page.sticks
            volunteer: page.volunteer

            onClosed: page.removing = false
        }
    }
    SheetLoader {
        active: page.diagnosing
        anchors.fill: parent

        sourceComponent: DiagnosticSheet {
            health: page.health
            sticks: page.sticks

            onClosed: page.diagnosing = false
        }
    }
}
