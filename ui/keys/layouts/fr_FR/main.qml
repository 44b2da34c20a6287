import ui.keys

KeyRows {
    cased: true
    more: ({
            "a": "àâæ",
            "e": "êë",
            "y": "ÿ",
            "u": "ùûü",
            "i": "îï",
            "o": "ôœö",
            "n": "ñ"
        })
    otherSide: "123"
    rows: ["azertyuiop", "qsdfghjklm", "wxcvbnéèç'-"]
}
