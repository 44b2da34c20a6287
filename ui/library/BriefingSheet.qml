pragma ComponentBehavior: Bound

import QtQuick
import ui.controls
import ui.signing

/* One post, in the direction of its own language. */
Sheet {
    id: sheet

    required property LibraryModel library
    readonly property var post: library.post
    readonly property bool rightToLeft: post.rightToLeft ?? false

    leaveName: "library-back"
    leaveSymbol: "back"
    leaveWord: qsTr("Back to the list")
    title: qsTr("Articles")

    Words {
        color: Theme.faded
        font.pixelSize: Theme.small
        text: sheet.post.about ?? ""
        width: parent.width
    }
    Column {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: sheet.rightToLeft
        spacing: Theme.space
        width: parent.width

        MarkedWords {
            Accessible.role: Accessible.Heading
            font.pixelSize: Theme.title
            font.weight: Font.Bold
            objectName: "post-title"
            told: sheet.post.title
            width: parent.width
        }
        Repeater {
            model: sheet.post.pictures

            CampaignPicture {
                required property var modelData

                height: implicitHeight
                picture: modelData
                rightToLeft: sheet.rightToLeft
                width: parent.width
                withCredit: true
            }
        }
        Repeater {
            model: sheet.post.sections

            SectionWords {
                required property var modelData

                section: modelData
                width: parent.width
            }
        }
        MarkedWords {
            color: Theme.faded
            font.pixelSize: Theme.small
            told: sheet.post.source
            width: parent.width
        }
        Flow {
            spacing: Theme.px(8)
            width: parent.width

            Repeater {
                model: sheet.post.tags

                Chip {
                    id: tag

                    required property int index
                    required property string modelData

                    Accessible.name: qsTr("All posts with the tag %1").arg(modelData)
                    checkable: false
                    objectName: "post-tag-" + index
                    text: modelData

                    onClicked: sheet.library.chooseTag(modelData)
                }
            }
        }
    }
}
