"""The pages of volunteers: set-up, PIN, and the page with everything that is done on a device besides signing.

Names of what is pressed or filled in (`objectName`), which stay:

screen       screen-narrower, screen-wider, screen-ok, screen-back, practise; to be looked at: screen-card
set-up       practise, setup-pack, setup-pack-<name>, setup-next, setup-quit; setup-same; setup-label, setup-pin, setup-pin-again,
             setup-ok; setup-back; to be read: setup-fingerprint, setup-trouble
PIN          pin-field, pin-0 ... pin-9, pin-erase, pin-ok, pin-back, pin-lock, pin-close, pin-forgotten, pin-diagnose,
             locked-export-<name>; to be read: pin-trouble, locked-outcome, locked-trouble
recovery     recovery-ask, recovery-answer, recovery-copy, recovery-folder, recovery-code, recovery-pin, recovery-pin-again,
             recovery-ok, close-reading; to be read: recovery-outcome, recovery-trouble
closing      closing-cancel; to be read: closing-left
remove       remove-export-<name>, remove-agreed, remove-pin, remove-ok, close-reading; to be read: remove-unsafe, remove-safe,
             remove-outcome, remove-trouble
volunteer    volunteer-folder, volunteer-place-<name>, volunteer-export, volunteer-acknowledge, volunteer-answer, volunteer-cancel,
             volunteer-safety-stick-<name>, volunteer-safety-stop,
             volunteer-add-campaigns, volunteer-event-<first 8 of its id>, volunteer-alias, volunteer-other-event, volunteer-event-name,
             volunteer-event-place, volunteer-event-date, volunteer-event-start, volunteer-event-leave, practise, volunteer-screen-check,
             volunteer-print-sheets, volunteer-enter-sheet,
             volunteer-check, volunteer-diagnose,
             volunteer-total, volunteer-request, request-write, volunteer-lock, volunteer-close, volunteer-remove,
             volunteer-back, volunteer-quit;
             to be read: volunteer-safety, volunteer-outcome, volunteer-trouble, volunteer-fingerprint, volunteer-screen,
             volunteer-awake, volunteer-overdue, volunteer-safety-told, volunteer-safety-trouble, health-worst, health-good,
             health-finding-<code>, health-trouble
print        print-campaign-<slug>, print-language-<code>, print-count, print-folder, print-write; to be read: print-outcome, print-trouble
enter        enter-name, enter-other, enter-row, enter-<field>, enter-named-<risk>, enter-counted-<risk>, enter-listed, enter-contact,
             enter-sign, enter-replace; to be read: enter-campaign, enter-sheet, enter-kept, enter-typed, enter-trouble
diagnostic   diagnostic-folder, diagnostic-write, close-reading; to be read: diagnostic-text, diagnostic-outcome, diagnostic-trouble
total        close-reading; to be read: total-code, total-signatures, total-entries, total-trouble
"""
