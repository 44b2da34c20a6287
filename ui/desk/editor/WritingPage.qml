import QtQuick
import QtQuick.Layouts
import ui
import ui.controls
import ui.volunteer

/* Campaigns are written without any key: whoever translates needs none, and the key stays locked. */
FocusScope {
    id: page

    required property BuildModel build
    required property CampaignsModel campaigns
    required property EditorModel editor
    required property Languages languages

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TitleBar {
            Layout.fillWidth: true
            languages: page.languages
            title: qsTr("Rally Kiosk: desk")

            PushButton {
                objectName: "writing-leave"
                text: qsTr("Stop here")

                onClicked: page.campaigns.stopWriting()
            }
        }
        CampaignsPage {
            Layout.fillHeight: true
            Layout.fillWidth: true
            build: page.build
            campaigns: page.campaigns
            editor: page.editor
            focus: true
        }
    }
}
