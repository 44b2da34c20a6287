import QtQuick

/* What kinds of campaigns are called. */
QtObject {
    readonly property list<var> all: [
        {
            "value": "petition",
            "name": qsTr("Petition")
        },
        {
            "value": "letter",
            "name": qsTr("Letter")
        },
        {
            "value": "declaration",
            "name": qsTr("Joint declaration")
        },
        {
            "value": "open_letter",
            "name": qsTr("Open letter")
        }
    ]

    function nameOf(kind: string): string {
        return all.find(one => one.value === kind)?.name ?? "";
    }
}
