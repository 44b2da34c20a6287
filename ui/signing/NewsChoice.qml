pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ui.controls

/* News: no or yes, of equal size, neither set. Only yes asks for an address. */
Column {
    id: news

    required property ChoiceModel choice
    required property DetailsModel details


    spacing: Theme.px(8)

    Heading {
        text: qsTr("News by e-mail?")
        width: news.width
    }
    Words {
        color: Theme.faded
        font.pixelSize: Theme.small
        text: news.choice.newsText
        width: news.width
    }
    Words {
        color: Theme.faded
        font.pixelSize: Theme.small
        text: qsTr("From the age of %1 on.").arg(news.choice.newsAge)
        visible: news.choice.newsAge !== ""
        width: news.width
    }
    RowLayout {
        spacing: Theme.gap
        uniformCellSizes: true
        width: news.width

        Chip {
            Layout.fillWidth: true
            checked: news.choice.news === "no"
            objectName: "choose-news-no"
            text: qsTr("No")

            onClicked: {
                forceActiveFocus(Qt.OtherFocusReason); // the field that may have it goes
                news.choice.answerNews(false);
            }
        }
        Chip {
            Layout.fillWidth: true
            checked: news.choice.news === "yes"
            objectName: "choose-news-yes"
            text: qsTr("Yes, by e-mail")

            onClicked: {
                news.choice.answerNews(true);
                const first = fields.itemAt(0) as FieldEntry;
                if (first)
                    first.take();
            }
        }
    }
    Repeater {
        id: fields

        model: news.choice.news === "yes" ? news.details.contacts : []

        FieldEntry {
            id: entry

            required property int index
            required property string modelData

            details: news.details
            last: true
            name: modelData
            optional: index > 0
            page: "choose"
            width: news.width

            onDone: InputMethod.hide()
        }
    }
    Flow {
        spacing: Theme.px(8)
        visible: news.choice.news === "yes" && news.details.contacts.includes("email")
        width: news.width

        Repeater {
            model: news.choice.domains

            Chip {
                required property string modelData

                checkable: false
                font.pixelSize: Theme.small
                objectName: "choose-domain-" + modelData
                text: "@" + modelData

                onClicked: {
                    const entry = fields.itemAt(0) as FieldEntry;
                    entry.text = entry.text.split("@")[0] + "@" + modelData;
                    news.details.write("email", entry.text);
                }
            }
        }
    }
}
