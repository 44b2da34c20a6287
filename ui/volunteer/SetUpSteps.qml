import ui.controls

/* Where in the set-up one is. */
Steps {
    required property SetUpModel setUp

    names: [qsTr("Campaign file"), qsTr("Fingerprint"), qsTr("Name and PIN")]
    place: ["pack", "compare", "pin"].indexOf(setUp.step)
}
