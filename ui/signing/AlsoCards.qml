pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* Other campaigns that can be signed with the same details, each with its own words and its own box. */
Column {
    id: also

    required property AlongModel along
    property alias cards: cards

    function wrongCard(): Item {
        for (let place = 0; place < cards.count; place++) {
            const card = (cards.itemAt(place) as Loader).item as AlsoCard;
            if (card && card.modelData.campaign === along.wrong)
                return card;
        }
        return null;
    }

    spacing: Theme.gap

    Heading {
        objectName: "also"
        text: qsTr("Also sign with the same details")
        width: also.width
    }
    Repeater {
        id: cards

        model: also.along.offered

        // one after the other: nobody looks at all of them at once
        Loader {
            id: card

            required property var modelData

            asynchronous: true
            width: also.width

            sourceComponent: AlsoCard {
                along: also.along
                modelData: card.modelData
            }
        }
    }
}
