pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* Who signs: only the fields that the pack asks for. The keyboard's Next goes from field to field, and from the last one on. */
FocusScope {
    id: page

    required property CampaignModel campaign
    required property ChoiceModel choice
    required property DetailsModel details
    readonly property bool isShort: Theme.keysShown && height < Theme.px(400)
    readonly property bool isWide: width > Theme.px(760)
    required property SigningModel signing
    property bool waits: false

    function goOn(index: int) {
        const next = fields.itemAt(index + 1) as FieldEntry;
        if (next)
            next.take();
        else
            signing.forward();
    }
    function showFirstProblem() {
        for (let index = 0; index < fields.count; index++) {
            const entry = fields.itemAt(index) as FieldEntry;
            if (entry.problem !== "") {
                entry.take();
                return;
            }
        }
    }

    // Somebody may be quicker than the page is made: then the first field takes the focus once it is there.
    onVisibleChanged: {
        const first = fields.itemAt(0) as FieldEntry;
        waits = visible && first === null;
        if (visible && first !== null)
            first.take();
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
        spacing: 0

        ScrollArea {
            id: area

            Layout.fillHeight: true
            Layout.fillWidth: true
            bottomSpace: Theme.gap
            topSpace: page.isShort ? Theme.gap : Theme.space

            Heading {
                font.pixelSize: Theme.title
                text: qsTr("Who is signing?")
                visible: !page.isShort
                width: parent.width
            }
            GridLayout {
                columnSpacing: Theme.space
                columns: page.isWide ? 2 : 1
                rowSpacing: Theme.gap
                uniformCellWidths: true
                width: parent.width

                Repeater {
                    id: fields

                    model: page.details.asked

                    FieldEntry {
                        id: entry

                        required property int index
                        required property string modelData

                        Layout.alignment: Qt.AlignTop
                        Layout.fillWidth: true
                        details: page.details
                        enterWord: qsTr("Next")
                        last: index === fields.count - 1
                        name: modelData
                        optional: page.details.optional.includes(modelData)
                        page: "you"

                        onDone: page.goOn(index)
                    }

                    onItemAdded: (index, entry) => {
                        if (page.waits && index === 0) {
                            page.waits = false;
                            (entry as FieldEntry).take();
                        }
                    }
                }
                Repeater {
                    model: page.details.mayLack

                    Chip {
                        required property string modelData

                        Accessible.role: Accessible.CheckBox
                        Layout.alignment: Qt.AlignBottom
                        checked: page.details.lacking.includes(modelData)
                        objectName: "you-no-" + modelData
                        text: modelData === "family_name" ? qsTr("I have only one name") : qsTr("I have no postal code")

                        onClicked: page.details.toggleLack(modelData)
                    }
                }
            }
            CountryChoice {
                details: page.details
                visible: page.details.asksCountry
                width: parent.width
            }
        }
        ActionBar {
            Layout.fillWidth: true
            visible: !page.isShort || page.choice.isLetter

            LetterLine {
                Layout.fillWidth: true
                campaign: page.campaign
                choice: page.choice
            }
            Item {
                Layout.fillWidth: true
                visible: !page.choice.isLetter
            }
            PushButton {
                Layout.fillWidth: !page.isWide
                Layout.preferredWidth: Math.max(implicitWidth, Theme.px(340))
                large: true
                objectName: "you-next"
                primary: true
                text: qsTr("Next")
                visible: !page.isShort

                onClicked: page.signing.forward()
            }
        }
    }
}
