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
    required property Awake awake
    required property CampaignModel campaign
    required property ChoiceModel choice
    required property ClosingModel closing
    required property EnteringModel entering
    required property HealthModel health
    readonly property bool isWide: width > Theme.px(900)
    required property Languages languages
    required property Look look
    required property NumbersModel numbers
    required property SafetyModel safety
    required property Power power
    required property PrintingModel printing
    required property ScreenSize screen
    required property SigningModel signing
    required property SticksModel sticks
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
        enabled: sheets.shown === ""
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

                        onEntering: sheets.shown = "enter"
                        onPrinting: sheets.shown = "print"
                    }
                    ReadOutOffer {
                        Layout.fillWidth: true

                        onAccepted: sheets.shown = "read"
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

                        onDiagnosing: sheets.shown = "diagnose"
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

                        onAccepted: sheets.shown = "total"
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

                        onRemoving: sheets.shown = "remove"
                        onRequested: sheets.shown = "request"
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
    VolunteerSheets {
        id: sheets

        access: page.access
        anchors.fill: parent
        campaign: page.campaign
        choice: page.choice
        entering: page.entering
        health: page.health
        languages: page.languages
        printing: page.printing
        signing: page.signing
        sticks: page.sticks
        total: page.total
        volunteer: page.volunteer
    }
}
