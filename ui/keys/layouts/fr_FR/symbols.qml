import ui.keys

KeyRows {
    otherSide: "ABC"
    rows: ["1234567890", "@#%&*_-+()", "\"':;/=€!?"]
}
