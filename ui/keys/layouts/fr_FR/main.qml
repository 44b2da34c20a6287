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
    signsWord: "123"
    letters: ["azertyuiop", "qsdfghjklm", "wxcvbnéèç'-"]
    signs: ["1234567890", "@#%&*_-+()", "\"':;/=€!?"]
    lettersWord: "ABC"
}
