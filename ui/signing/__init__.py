"""The pages of signers, and the view-models they are bound to: session, then one model for each kind of thing on the screen.

Everything that a person presses or fills in has a name that stays (`objectName`); the robot and the tests know pages by these:

every page   language-fr, language-en, language-fa
attract      attract-sign, attract-read, attract-notice, attract-withdraw, campaign-<slug>, corner (press and hold),
             close-reading; to be scrolled: reading; to be read: attract-ask, in the text: rally
you          you-<field> (you-given_name, you-family_name, you-postal_code, ...), you-no-<field> (family_name, postal_code),
             you-country-<CODE>, you-country-other, you-country-search, you-next, erase, hide, show-keyboard; to be read: you-signature
choose       choose-named, choose-counted (with -<risk> for a second question), choose-news-no, choose-news-yes, choose-email,
             choose-phone, choose-domain-<domain>, choose-message, choose-letter, choose-listed, choose-ink, choose-ink-clear,
             choose-ink-undo, choose-notice, choose-consent, choose-too-young, choose-sign, back, erase, hide, show-keyboard; to be read:
             letter-message, letter-signature, message-length, choose-trouble, in the letter: text-message, text-signature
also         also-<slug> (the box), also-<slug>-named-<risk>, also-<slug>-counted-<risk>, also-<slug>-<field>
thanks       thanks-next, thanks-correct, thanks-show-code; to be read: thanks-kept, thanks-number, thanks-time, thanks-code,
             thanks-qr, rally
correcting   to be read on the form: correcting
withdraw     withdraw-code, withdraw-send; to be read: withdraw-done, withdraw-trouble
too young    too-young-next; to be read: too-young
practice     practice-end; to be read: practice-words
idle         idle-stay; to be read: idle-warning

A field of this name is the item that holds the text.
"""
