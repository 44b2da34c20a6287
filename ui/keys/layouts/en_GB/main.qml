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
    signsWord: "123"
    letters: ["qwertyuiop", "asdfghjkl", "zxcvbnm'-"]
    signs: ["1234567890", "@#%&*_-+()", "\"':;/=€!?"]
    lettersWord: "ABC"
}
