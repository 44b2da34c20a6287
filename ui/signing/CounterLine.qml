import QtQuick
import ui.controls

/* Signatures elsewhere with their date, and here; apart, and towards the goal. */
Column {
    id: line

    required property CounterModel counter

    spacing: Theme.px(8)

    GoalBar {
        Accessible.name: words.text
        elsewhere: line.counter.onlineShare
        here: line.counter.hereShare
        visible: line.counter.goal !== ""
        width: line.width
    }
    Words {
        id: words

        color: Theme.faded
        font.pixelSize: Theme.small
        text: {
            const here = qsTr("%1 here").arg(line.counter.here);
            if (line.counter.online === "")
                return here;
            const online = line.counter.onlineCountries === "" ? qsTr("%1 online on %2").arg(line.counter.online).arg(line.counter.onlineDate) : qsTr("%1 online from %2 countries on %3").arg(line.counter.online).arg(line.counter.onlineCountries).arg(line.counter.onlineDate);
            return line.counter.goal === "" ? online + " + " + here : qsTr("%1 + %2, goal %3").arg(online).arg(here).arg(line.counter.goal);
        }
        width: line.width
    }
}
