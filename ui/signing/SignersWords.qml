pragma ComponentBehavior: Bound

import QtQuick
import ui.controls

/* Who signed: online with the date of the number, by country and category as far as the organisers know; and here. */
Column {
    id: signers

    required property CounterModel counter

    spacing: Theme.gap

    Heading {
        font.pixelSize: Theme.heading
        text: qsTr("Who has signed")
        width: signers.width
    }
    CounterLine {
        counter: signers.counter
        width: signers.width
    }
    SignersParts {
        parts: signers.counter.byCategory
        title: qsTr("By category")
        width: signers.width
    }
    SignersParts {
        parts: signers.counter.byCountry
        title: qsTr("By country")
        width: signers.width
    }
}
