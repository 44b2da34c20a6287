pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import ui
import ui.controls
import ui.library
import ui.volunteer

/* For somebody who passes by: what is asked, of whom, by whom, and one large button. */
FocusScope {
    id: page

    required property AccessModel access
    required property CampaignModel campaign
    required property CounterModel counter
    readonly property bool isWide: width > height
    required property Keyboard keyboard
    required property LibraryModel library
    property string reading: ""
    required property SigningModel signing
    // what of the page can be read aloud
    readonly property string spoken: library.isOpen || reading === "withdraw" ? "" : reading || "ask"
    required property WithdrawModel withdraw

    // Nothing of what one person read or pressed is left when the next one comes.
    function begin() {
        reading = "";
        area.contentY = 0;
        sign.focus = true;
    }

    Connections {
        function onCleared() {
            page.begin();
        }
        function onShown_changed() {
            area.contentY = 0;
        }

        target: page.signing
    }
    ColumnLayout {
        anchors.fill: parent
        enabled: page.reading === "" && !page.library.isOpen
        spacing: 0
        // until the library has come, all of it, so that nobody looks at nothing
        visible: shelves.status !== Loader.Ready || shelves.opacity < 1

        ScrollArea {
            id: area

            readonly property real room: height - topSpace - bottomSpace - (cards.visible ? cards.height + spacing : 0)

            Layout.fillHeight: true
            Layout.fillWidth: true
            bottomSpace: Theme.gap
            topSpace: Theme.gap

            GridLayout {
                columnSpacing: Theme.px(36)
                columns: page.isWide ? 2 : 1
                rowSpacing: Theme.space
                width: parent.width

                CampaignPicture {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredHeight: {
                        const room = page.isWide ? Math.max(area.room, ask.implicitHeight) : area.room - ask.implicitHeight - Theme.space;
                        return Math.max(Theme.px(120), Math.min(implicitHeight, room));
                    }
                    Layout.preferredWidth: Theme.px(440) / Theme.growth
                    picture: page.campaign.pictures[0] ?? ({})
                    rightToLeft: page.campaign.rightToLeft
                    visible: page.campaign.pictures.length > 0
                }
                AskColumn {
                    id: ask

                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.px(490)
                    campaign: page.campaign
                    counter: page.counter
                }
            }
            CampaignCards {
                id: cards

                signing: page.signing
                width: parent.width
            }
        }
        ActionBar {
            Layout.fillWidth: true

            Flow {
                Layout.fillWidth: true
                Layout.leftMargin: -Theme.gap

                PushButton {
                    objectName: "attract-read"
                    quiet: true
                    text: qsTr("Read the whole text")

                    onClicked: page.reading = "text"
                }
                PushButton {
                    objectName: "attract-notice"
                    quiet: true
                    text: qsTr("What happens to my data")

                    onClicked: page.reading = "notice"
                }
                PushButton {
                    objectName: "attract-withdraw"
                    quiet: true
                    text: qsTr("Withdraw with a code")

                    onClicked: page.reading = "withdraw"
                }
                PushButton {
                    objectName: "attract-articles"
                    quiet: true
                    text: qsTr("Articles")
                    visible: page.library.hasPosts

                    onClicked: page.library.open()
                }
            }
            PushButton {
                id: sign

                Layout.fillWidth: !page.isWide
                Layout.preferredWidth: Math.max(implicitWidth, Theme.px(page.library.hasPosts ? 236 : 340))
                enabled: !page.campaign.paused
                focus: true
                large: true
                objectName: "attract-sign"
                primary: true
                text: page.campaign.paused ? qsTr("Paused by the organisers") : qsTr("Sign")

                onClicked: page.signing.begin()
            }
        }
    }
    T.AbstractButton {
        id: corner

        Accessible.name: qsTr("For volunteers: press and hold")
        anchors.left: parent.left
        anchors.top: parent.top
        focusPolicy: Qt.TabFocus
        height: Theme.target
        objectName: "corner"
        width: Theme.target

        background: Item {
            FocusRing {
                anchors.margins: 0
                control: corner
            }
        }

        // A key that is held repeats itself.
        Keys.onPressed: event => {
            event.accepted = event.isAutoRepeat && [Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter].includes(event.key);
            if (event.accepted)
                page.access.askPin();
        }
        onPressAndHold: page.access.askPin()
    }
    SheetLoader {
        active: page.reading !== ""
        anchors.fill: parent
        sourceComponent: ({
                "notice": notice,
                "withdraw": withdrawing
            })[page.reading] ?? text
    }
    SheetLoader {
        id: shelves

        active: page.library.isOpen
        anchors.fill: parent

        sourceComponent: LibrarySheet {
            keyboard: page.keyboard
            library: page.library

            onClosed: page.library.close()
        }
    }
    Component {
        id: text

        TextSheet {
            campaign: page.campaign
            counter: page.counter

            onClosed: page.reading = ""
        }
    }
    Component {
        id: withdrawing

        WithdrawSheet {
            withdraw: page.withdraw

            onClosed: page.reading = ""
        }
    }
    Component {
        id: notice

        NoticeSheet {
            campaign: page.campaign

            onClosed: page.reading = ""
        }
    }
}
