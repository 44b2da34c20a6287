pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* The campaigns that are written: all of a folder, a new one, or the one that is open in the editor. */
FocusScope {
    id: page

    property bool begins: false
    required property BuildModel build
    required property CampaignsModel campaigns
    required property EditorModel editor

    Component.onCompleted: {
        if (!campaigns.known)
            campaigns.look("");
    }

    Connections {
        function onLeft() {
            page.campaigns.look("");
        }
        function onOpened() {
            page.begins = false;
        }

        target: page.editor
    }
    PageLoader {
        anchors.fill: parent
        focus: true
        sourceComponent: page.editor.isOpen ? writing : page.begins ? beginning : list
    }
    Component {
        id: list

        CampaignList {
            campaigns: page.campaigns

            onBegun: page.begins = true
        }
    }
    Component {
        id: beginning

        NewCampaign {
            campaigns: page.campaigns

            onClosed: page.begins = false
        }
    }
    Component {
        id: writing

        EditorView {
            build: page.build
            editor: page.editor
        }
    }
}
