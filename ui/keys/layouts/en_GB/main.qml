import ui.keys

KeyRows {
    cased: true
    more: ({
            "e": "éèêë",
            "y": "ýÿ",
            "u": "üúùû",
            "i": "íìîï",
            "o": "öóòôõøœ",
            "a": "äáàâãåæ",
            "s": "šşß",
            "g": "ğ",
            "z": "ž",
            "c": "çčć",
            "n": "ñ"
        })
    otherSide: "123"
    rows: ["qwertyuiop", "asdfghjkl", "zxcvbnm'-"]
}
