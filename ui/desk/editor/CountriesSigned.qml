pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* How many signed online in each country that is known; a country is found by how its name begins. */
Column {
    id: list

    readonly property list<string> countries: editor.revision >= 0 ? editor.items("campaign.toml", path) : []
    required property EditorModel editor
    readonly property string path: "counter.by_country"

    spacing: Theme.gap

    Repeater {
        // Their number, and not they themselves, which would make the fields anew under whoever types.
        model: list.countries.length

        Row {
            id: country

            readonly property string code: list.countries[index] ?? ""
            required property int index
            readonly property string name: list.editor.countryName(code)

            spacing: Theme.gap
            width: list.width

            EditRow {
                editor: list.editor
                kind: "number"
                label: country.name
                path: list.path + "." + country.code
                width: Math.min(list.width - away.width - parent.spacing, Theme.px(360))
            }
            PushButton {
                id: away

                Accessible.description: country.name
                anchors.bottom: parent.bottom
                implicitHeight: Theme.px(46)
                objectName: "drop-signed-" + country.code
                quiet: true
                text: qsTr("Take away")

                onClicked: list.editor.choose("campaign.toml", list.path + "." + country.code, "")
            }
        }
    }
    Problem {
        text: list.editor.revision >= 0 ? list.editor.flaw("campaign.toml", list.path) : ""
        width: list.width
    }
    TextEntry {
        id: sought

        anchors.left: parent?.left
        fieldName: "signed-country"
        label: qsTr("Tell how many of one country signed: type how its name begins")
        last: true
        width: Math.min(list.width, Theme.px(480))

        Component.onCompleted: field.selectByMouse = true
    }
    Flow {
        spacing: Theme.tiny
        visible: sought.text.trim() !== ""
        width: list.width

        Repeater {
            model: list.editor.revision >= 0 && sought.text.trim() !== "" ? list.editor.countriesFor(sought.text, "").filter(one => one.code !== "" && !list.countries.includes(one.code)) : []

            Chip {
                required property var modelData

                Accessible.description: sought.label
                font.pixelSize: Theme.small
                implicitHeight: Theme.px(42)
                objectName: "signed-country-" + modelData.code
                text: modelData.name

                onClicked: {
                    sought.text = "";
                    list.editor.writeNumber("campaign.toml", list.path + "." + modelData.code, 0);
                }
            }
        }
    }
}
