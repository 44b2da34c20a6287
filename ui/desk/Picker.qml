pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import ui.controls

/* One of many: closed it shows what is chosen, open it lists everything. `options` have an `id` and a `name`. */
Column {
    id: picker

    property alias chosen: box.currentIndex
    property string fieldName
    required property string label
    required property list<var> options

    signal picked(string option)

    spacing: Theme.px(4)

    Words {
        Accessible.ignored: true
        elide: Text.ElideRight
        font.pixelSize: Theme.small
        font.weight: Font.Medium
        maximumLineCount: 1
        text: picker.label
        width: picker.width
    }
    T.ComboBox {
        id: box

        Accessible.name: picker.label
        activeFocusOnTab: true
        font.family: Theme.family
        font.pixelSize: Theme.body
        implicitHeight: Theme.px(48)
        leftPadding: mirrored ? Theme.px(40) : Theme.gap
        model: picker.options
        objectName: picker.fieldName
        rightPadding: mirrored ? Theme.gap : Theme.px(40)
        textRole: "name"
        valueRole: "id"
        width: picker.width

        background: Rectangle {
            border.color: box.currentIndex > 0 ? Theme.accent : Theme.edge
            border.width: box.currentIndex > 0 ? Theme.thick : Theme.thin
            color: box.currentIndex > 0 ? Theme.tint : Theme.card
            radius: Theme.radius

            FocusRing {
                control: box
            }
        }
        contentItem: Words {
            color: box.currentIndex > 0 ? Theme.accent : Theme.ink
            elide: Text.ElideRight
            maximumLineCount: 1
            text: box.displayText
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
        }
        indicator: Symbol {
            anchors.right: box.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: box.verticalCenter
            color: Theme.edge
            name: "back"
            rotation: -90
            size: Theme.px(18)
        }
        delegate: T.ItemDelegate {
            id: option

            required property int index
            required property var modelData

            Accessible.name: modelData.name
            highlighted: box.highlightedIndex === index
            implicitHeight: Math.max(Theme.px(44), implicitContentHeight + topPadding + bottomPadding)
            leftPadding: Theme.gap
            objectName: picker.fieldName + "-" + (modelData.id || "all")
            padding: Theme.tiny
            rightPadding: Theme.gap
            width: ListView.view?.width ?? 0

            background: Rectangle {
                color: option.highlighted || option.down ? Theme.tint : Theme.card
            }
            contentItem: Words {
                font.weight: option.index === box.currentIndex ? Font.Bold : Font.Normal
                text: option.modelData.name
                verticalAlignment: Text.AlignVCenter
            }
        }
        popup: T.Popup {
            height: Math.min(list.contentHeight + 2 * padding, Theme.px(420))
            margins: Theme.tiny
            padding: Theme.px(2)
            width: Math.max(box.width, Theme.px(300))
            x: box.mirrored ? box.width - width : 0
            y: box.height

            background: Rectangle {
                border.color: Theme.edge
                border.width: Theme.thin
                color: Theme.card
            }
            contentItem: ListView {
                id: list

                LayoutMirroring.childrenInherit: true
                LayoutMirroring.enabled: box.mirrored
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                currentIndex: box.highlightedIndex
                model: box.delegateModel
            }
        }

        onActivated: picker.picked(box.currentValue)
    }
}
