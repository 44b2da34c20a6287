pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* What is handed over, news, message, drawn signature, consent; then the signature itself. */
FocusScope {
    id: page

    required property AlongModel along
    required property CampaignModel campaign
    required property ChoiceModel choice
    required property DetailsModel details
    readonly property bool isShort: Theme.keysShown && height < Theme.px(400)
    readonly property bool isWide: width > Theme.px(900)
    property string reading: ""
    required property SigningModel signing
    // what of the page can be read aloud; never the letter, which has the signer in it
    readonly property string spoken: ({
            "": "consent",
            "notice": "notice"
        })[reading] ?? ""

    function showFirstProblem() {
        const places = [["hand_over", handOver], ["message", message], ["ink", ink], ["email", news], ["phone", news]];
        const first = places.find(place => (page.details.problems[place[0]] ?? "") !== "");
        if (first)
            take(first[1]);
        else if (page.along.wrong !== "")
            take(also.wrongCard());
        else if (consent.problem !== "")
            consent.take();
    }
    // Show a place, and let the keyboard speak to its first control.
    function take(place: Item) {
        area.reveal(place);
        const control = place.nextItemInFocusChain(true);
        if (area.holds(control))
            control.forceActiveFocus(Qt.OtherFocusReason);
    }

    Connections {
        function onJudged() {
            page.showFirstProblem();
        }

        enabled: page.visible
        target: page.signing
    }
    ColumnLayout {
        anchors.fill: parent
        enabled: page.reading === ""
        spacing: 0

        ScrollArea {
            id: area

            Layout.fillHeight: true
            Layout.fillWidth: true
            bottomSpace: Theme.gap
            topSpace: Theme.space

            GridLayout {
                columnSpacing: Theme.px(36)
                columns: page.isWide ? 2 : 1
                rowSpacing: Theme.space
                uniformCellWidths: true
                width: parent.width

                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    spacing: Theme.space

                    ColumnLayout {
                        id: handOver

                        Layout.fillWidth: true
                        spacing: Theme.gap

                        Repeater {
                            model: page.choice.questions

                            HandOverChoice {
                                required property int index
                                required property var modelData

                                Layout.fillWidth: true
                                answer: page.choice.answers[modelData.risk] ?? ""
                                counted: page.choice.countedLine
                                isDangerous: modelData.isDangerous
                                line: page.choice.lines[modelData.risk] ?? ""
                                problem: answer === "" ? page.details.problems["hand_over"] ?? "" : ""
                                recipients: modelData.recipients
                                suffix: index === 0 ? "" : "-" + modelData.risk

                                onAnswered: choice => page.choice.choose(modelData.risk, choice)
                            }
                        }
                    }
                    MessageChoice {
                        id: message

                        Layout.fillWidth: true
                        choice: page.choice
                        details: page.details
                        visible: page.choice.asksMessage
                    }
                    LetterEnd {
                        Layout.fillWidth: true
                        campaign: page.campaign
                        choice: page.choice
                        visible: page.choice.isLetter && page.campaign.closing !== ""

                        onAsked: page.reading = "letter"
                    }
                    ListedChoice {
                        Layout.fillWidth: true
                        choice: page.choice
                        visible: page.choice.asksListed
                    }
                    AlsoCards {
                        id: also

                        Layout.fillWidth: true
                        along: page.along
                        visible: cards.count > 0
                    }
                }
                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    spacing: Theme.space

                    InkChoice {
                        id: ink

                        Layout.fillWidth: true
                        choice: page.choice
                        problem: page.details.problems["ink"] ?? ""
                        visible: page.choice.asksInk
                    }
                    NewsChoice {
                        id: news

                        Layout.fillWidth: true
                        choice: page.choice
                        details: page.details
                        visible: page.choice.asksNews
                    }
                    DataFacts {
                        Layout.fillWidth: true
                        campaign: page.campaign

                        onAsked: page.reading = "notice"
                    }
                }
            }
        }
        ConsentBar {
            id: consent

            Layout.fillWidth: true
            along: page.along
            choice: page.choice
            problem: page.details.problems["sign"] ?? page.details.problems["age"] ?? ""
            signing: page.signing
            visible: !page.isShort
        }
    }
    SheetLoader {
        active: page.reading !== ""
        anchors.fill: parent
        sourceComponent: page.reading === "letter" ? letter : notice
    }
    Component {
        id: notice

        NoticeSheet {
            campaign: page.campaign

            onClosed: page.reading = ""
        }
    }
    Component {
        id: letter

        TextSheet {
            campaign: page.campaign
            choice: page.choice

            onClosed: page.reading = ""
        }
    }
}
