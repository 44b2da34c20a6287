"""The one place of the command line where an error becomes a sentence with a next step.

The words of an error's facts stand in braces. A fact that an error does not carry is shown as "?".
"""

from typing import Final

from kiosk.domain.errors import Bug, Cancelled, Code, EnvironmentProblem, KioskError, Refused

SENTENCES: Final[dict[Code, str]] = {
    Code.FILE_MISSING: "There is no file {path}. Check the name, or copy the file here first.",
    Code.FILE_NOT_READABLE: "{path} cannot be read. Check its permissions, or copy it from its source again.",
    Code.FILE_IS_FOLDER: "{path} is a folder, and a file is wanted here. Name the files in it instead, for example {path}/*.batch for its batches.",
    Code.FILE_EXISTS: "{path} exists already and was left as it is. Choose another name, or move the old file away.",
    Code.FOLDER_MISSING: "There is no folder {path}. Create it, or plug in the stick, and try again.",
    Code.WRONG_KIND_OF_FILE: "This is not a {expected} file. Choose the right file.",
    Code.NEWER_VERSION: "This comes from a newer version of Rally Kiosk and was left untouched. Update the program, then try again.",
    Code.DAMAGED: "This is damaged or cut short ({part}). Nothing was taken from it. Copy it again from its source.",
    Code.TOO_LARGE: "This is larger than the format allows ({part}). Nothing was taken from it. Ask its sender for a new file.",
    Code.SIGNATURE_INVALID: "The digital signature does not fit: this was changed or forged. Nothing was taken from it. Get it again from its sender.",
    Code.WEAK_KEY: "This names a key that proves nothing; it was refused. Ask its sender for a proper file.",
    Code.NOT_CANONICAL: "This is not written as the format demands ({part}); it was refused. Ask its sender for a file made by Rally Kiosk.",
    Code.PASSPHRASE_WRONG: "The passphrase is wrong. Try again; nothing was changed.",
    Code.PASSPHRASE_MISSING: "A passphrase, PIN or code is needed. Run this in a terminal, or name a file that holds it: --help shows the option.",
    Code.PASSPHRASE_WEAK: "This passphrase is too easy to guess. Take at least 12 characters, for example five random words.",
    Code.KEY_MISSING: "A key file is needed. Name it with --key or in KIOSKCTL_KEY; `kioskctl keys new` makes one.",
    Code.KEY_ROLE_MISSING: "This key file does not hold the secret for '{role}'. Use a key file that holds it, or ask for one to be delegated to you.",
    Code.WRONG_KEY: "Sealed for key {sealed_for}, this is key {this}. Use the key file that belongs to this campaign.",
    Code.CANNOT_UNSEAL: "This cannot be unsealed: it was changed after it was sealed. It stays in quarantine with its bytes.",
    Code.PRIVATE_KEY_ON_DEVICE: "{path} is a private key, or a part of one. It must never come near a device: remove it from this stick and keep it at home.",
    Code.SHARE_WORD_UNKNOWN: "Word {number} in {path} is no word of a share. Compare it with the paper, and type it again.",
    Code.SHARE_WRONG: "The words in {path} are no share: one is wrong, missing or in another place. A share has {expected} words, here are {words}. "
    "Compare them with the paper.",
    Code.SHARE_REPEATED: "{path} holds the same share as {like}. Use each share once.",
    Code.SHARES_TOO_FEW: "{needed} shares of this key are needed together, here are {given}. Get more of them.",
    Code.SHARES_MIXED: "These shares do not belong together: they come from different keys, or the key was divided more than once. "
    "Use shares with one fingerprint and one day.",
    Code.PIN_WRONG: "The PIN is wrong; {left} tries are left. Try again; nothing is erased.",
    Code.PIN_WEAK: "This PIN is too short or too common. Choose at least six digits that are not a pattern.",
    Code.PIN_LOCKED: "Ten wrong PINs: this device is locked, its entries are safe. "
    "Run `kioskctl device recover` and ask the organisers for an unlock file.",
    Code.PIN_DELAYED: "Too many wrong PINs. Wait {seconds} seconds, then try again.",
    Code.STORE_MISSING: "There is no device in {path}. Check the folder, or set one up with `kioskctl device init`.",
    Code.STORE_EXISTS: "{path} holds a device already; it was left as it is. Choose another folder.",
    Code.STORE_DAMAGED: "The store in {path} is damaged; it was left as it is. Keep the folder and send a copy of it to the organisers.",
    Code.STORE_IN_USE: "Another program is using the device in {path}. Close it first.",
    Code.COMMIT_FAILED: "The signature could not be saved and was not counted. Check the disk, then sign again.",
    Code.COMMIT_UNKNOWN: "The disk failed, and nobody can tell whether the signature was saved. Check the disk, then sign again: it counts once.",
    Code.UNLOCK_CODE_WRONG: "The one-time code does not fit this unlock file. Type it again, or ask the organisers for a new one.",
    Code.UNLOCK_FOREIGN: "This unlock file answers another device or an older request. Write a new request, and ask the organisers again.",
    Code.SET_UP_ANEW: "This folder is an older copy of the device, so it no longer collects. Export its entries, then set the device up anew.",
    Code.DEVICE_CLOSED: "The device was closed meanwhile, so nothing was kept. Open it again with its PIN.",
    Code.ENTRIES_AT_RISK: "Nothing was removed: {entries} entries on this device are not acknowledged, and nobody could bring them back. "
    "Export them first, or say that they are to go with --unacknowledged {entries}.",
    Code.DEVICE_NOT_WRITABLE: "The device in {path} cannot be written, so nobody can sign on it. Unlock its disk or stick, check its permissions, then try again.",
    Code.DEVICE_DISK_FAILS: "The disk with the device in {path} fails. Stop collecting on it, export what can be exported, and ask the organisers.",
    Code.SPACE_LOW: "Only {free} MB are free where the device is kept. Make room there; without it nobody can sign.",
    Code.FOLDER_OPEN_TO_OTHERS: "Other users of this computer can get at {names} of the device. Run `chmod -R go= {path}`.",
    Code.CLOCK_WENT_BACK: "The clock is behind: somebody has signed later than it says. Set it; nothing is lost, and signing goes on.",
    Code.CLOCK_BEFORE_PACK: "The clock is behind: the pack of {title} holds a number of {date}. Set it; nothing is lost, and signing goes on.",
    Code.EVENT_OTHER_DAY: "The event that is chosen is on {date}, not today. Choose today's with `kioskctl device event`, or set the clock.",
    Code.CAMPAIGN_OVER: "The campaign {title} was to be signed until {date}. Ask the organisers whether to go on.",
    Code.PACK_UNVERIFIED: "The pack of campaign {campaign} no longer verifies, so it collects nothing. Add it again with `kioskctl device packs --add`.",
    Code.LIBRARY_FAULTY: "{library} {version} is inside this program and has a known fault: {fault}. Update Rally Kiosk.",
    Code.TEMPLATE_WRONG: "{file}, {where}: {problem}. Mend it and build again.",
    Code.TEMPLATE_CHANGED: "{path} was changed by somebody else meanwhile; it stays as it is. Read it again, then make your change anew.",
    Code.PICTURE_WRONG: "The picture {path} cannot be used: it {problem}. Choose another, or save it again.",
    Code.PACK_OLDER: "This is revision {revision}, the device has revision {present}. The newer one stays; nothing to do.",
    Code.PACK_FOREIGN: "This pack comes from another organisation than the device. Set up another device for it.",
    Code.PACK_UNREAD: "A pack of the campaign {campaign} in the database is damaged, or a newer version of Rally Kiosk made it, so nobody knows "
    "what it promises; nothing was done. `kioskctl database status` says which: bring it with `kioskctl campaign bring PACK`, or update the program.",
    Code.CAMPAIGN_UNKNOWN: "There is no campaign {campaign} here. `kioskctl stats` or `kioskctl device packs` lists the ones there are.",
    Code.CAMPAIGN_CHANGED: "The text of this campaign was replaced meanwhile; nothing was signed. Read the new text, then sign it.",
    Code.CAMPAIGN_PAUSED: "The organisers have paused this campaign; it collects nothing now. Ask them for a newer pack.",
    Code.RECIPIENT_UNKNOWN: "The campaign has no recipient {recipient}. It has: {known}.",
    Code.ASSET_MISSING: "The pack lacks a picture that it names ({name}). Build the pack again from its complete source folder.",
    Code.ANSWERS_INCOMPLETE: "Some details are missing or not right: {where}. Complete them and sign again.",
    Code.CONSENT_MISSING: "There is no consent, so nothing was signed. Tick the box, or leave it.",
    Code.AGE_NOT_DECLARED: "The age was not declared, so nothing was signed. Declare it, or leave it.",
    Code.HAND_OVER_NOT_CHOSEN: "For {where} it was not chosen whether to hand over a name or a number. Choose one.",
    Code.INK_EMPTY: "The drawn signature is empty. Draw it again.",
    Code.ENTRY_TOO_LARGE: "These details are too long for this campaign. Shorten them and sign again.",
    Code.EVENT_MISSING: "No event is chosen on this device. Choose or make one with `kioskctl device event`.",
    Code.LINE_WRONG: "Line {line} is not a JSON object as `device sign` expects it. Mend the line and send it again.",
    Code.SHEET_UNKNOWN: "No campaign on this device printed this sheet in this language. Check its letters; if its words were replaced since, "
    "give the sheet to the organisers.",
    Code.ROW_WRONG: "The row of a paper sheet is a number from 1 to {last}. Look at the sheet again.",
    Code.ROW_TYPED: "Row {row} of this sheet was typed here already; nothing was signed now. Go on with the next row.",
    Code.NOTHING_TO_EXPORT: "Everything on this device is acknowledged already; there is nothing to export.",
    Code.DISK_FULL: "There is not enough space in {path}. Make room or take another medium, and do it again; nothing is lost.",
    Code.NOT_WRITABLE: "{path} cannot be written. Check the medium's lock and your permissions, and do it again; nothing is lost.",
    Code.MEDIUM_GONE: "{path} was not written whole: the stick or disk fails, or was taken out. Put it in again or take another, then start again; nothing is lost.",
    Code.VERIFICATION_FAILED: "What was read back from {path} is not what was written. Take another medium; nothing is lost.",
    Code.ACKNOWLEDGEMENT_FOREIGN: "This acknowledgement is not for this device or not from its organisation. It deleted nothing.",
    Code.ACKNOWLEDGEMENT_MAY_NOT_DELETE: "This acknowledgement says that entries were received, not that they are safe. Nothing was deleted.",
    Code.ACKNOWLEDGEMENT_GAP: "This acknowledgement begins at {first}, but from {expected} on is not acknowledged yet. "
    "Export again and take all batches in; nothing was deleted.",
    Code.ACKNOWLEDGEMENT_AHEAD: "This acknowledgement knows more than this device: the folder is an older copy. "
    "Export its entries, then set the device up anew.",
    Code.DATABASE_URL_WRONG: "This is no database address. Use sqlite:///FILE or postgresql://USER@HOST/NAME; "
    "a password belongs into ~/.pgpass, not into an address.",
    Code.DATABASE_FORBIDDEN: "Your login at {url} has no right to do this, so it was not done. Use the login whose work it is, "
    "or ask the administrator for its role; after an update the owner runs `kioskctl database roles` once more.",
    Code.DATABASE_UNREACHABLE: "The database at {url} does not answer. Check that it runs and the address is right.",
    Code.DATABASE_UNSURE: "The database at {url} stopped answering while this was being recorded: either all of it is done, or nothing. "
    "Once it answers again, look which, before you run the command once more.",
    Code.READER_MISSING: "This program comes without what reads codes in pictures. Use the program that organisers install.",
    Code.DRIVER_MISSING: "This program comes without the driver for PostgreSQL. Use a database file, or the program that organisers install.",
    Code.CITUS_MISSING: "This database has no Citus. Run `CREATE EXTENSION citus` in it as administrator, or leave --distributed out.",
    Code.ROLES_NEED_SERVER: "A database file has one key and no roles. Use PostgreSQL where several people share the work.",
    Code.ROLES_NEED_OWNER: "Only the user who made this database can give rights in it. Run this as that user.",
    Code.COPIED_BY_SERVER: "PostgreSQL makes its backups itself: `umask 077`, so that nobody else may read the file, then "
    "`pg_dump --format=custom --file=backup {name}`. Encrypt it. Back it comes with `createdb {name}`, then "
    "`pg_restore --no-owner --no-privileges --single-transaction --dbname={name} backup`, then `kioskctl database roles`.",
    Code.DATABASE_IN_USE: "Somebody has the database at {url} open, so nothing was changed. Close the desk and all commands that use it, then try again.",
    Code.DATABASE_MISSING: "There is no campaign database at {url}. Make one with `kioskctl database init`.",
    Code.DATABASE_EXISTS: "There is a campaign database at {url} already; it was left as it is.",
    Code.JOURNAL_ALONE: "At {url} only the journal of a database is left ({journal}): a restore was stopped, or its file was moved or deleted. "
    "Run `kioskctl database restore` (again), or put that very file back.",
    Code.DATABASE_OLDER: "The database has an older schema. Run `kioskctl database upgrade`, then try again.",
    Code.DATABASE_NEWER: "The database comes from a newer version of Rally Kiosk and was left untouched. Update the program.",
    Code.DATABASE_DAMAGED: "The database {url} is damaged; it was left as it is. Restore a backup that is whole, then take in again what came since.",
    Code.DATABASE_NOT_DURABLE: "This PostgreSQL runs with {setting} off and may lose entries, so nothing is acknowledged. Turn it on, then try again.",
    Code.DATABASE_FOREIGN: "This database belongs to another organisation. Use its own key file.",
    Code.DATABASE_NOT_OURS: "{url} is another organisation's database, or no campaign database at all; it was left as it is. Check the address "
    "and the key file. If both are right, move that file away, then restore a backup, or make a new database.",
    Code.DATABASE_CHANGED: "The database changed while this was made, so nothing was recorded. Run the command again.",
    Code.DATABASE_MOVED: "The file of the database {url} was moved, replaced or deleted while it was in use, so nothing was recorded. Close the desk "
    "and all commands that use it, put the file back or restore a backup, then do it again.",
    Code.DEVICE_PENDING: "The device is not approved yet; the file waits. Compare fingerprints, run `kioskctl devices approve`, then `kioskctl intake`.",
    Code.DEVICE_REVOKED: "The device is revoked after entry {revoked_after}; what follows waits and is not acknowledged. Ask who had it. "
    "`kioskctl devices approve` trusts it again, `kioskctl devices revoke --after` to another entry.",
    Code.BATCH_GAP: "Entries before {first} are missing; the file waits for them. Take in the device's earlier batches, or export from it again.",
    Code.LOG_FORKED: "The device was copied or restored: its log has two ends, and nothing after entry {common} is known to be in both. "
    "`kioskctl devices list` shows what waits of it, and `kioskctl devices accept-branch` takes that in.",
    Code.HELD_FULL: "Too much waits of this unapproved device already; the file was not kept. Approve the device, or keep the file and try later.",
    Code.COPY_NOT_KEPT: "There is no room in {path} for the copy that is checked, or it cannot be written; the file was not taken in. "
    "Make room there, or name another folder in TMPDIR, then take it in again.",
    Code.PLACE_TAKEN: "Something that no file of this device brought stands in the database where this one belongs; it was not taken in. "
    "Run `kioskctl open --retry`, which puts that right where it can, then take it in again. See who has a login that takes batches in.",
    Code.ACKNOWLEDGEMENT_NOT_WRITTEN: "Acknowledgements could not be written into {path}; what was taken in stays in. "
    "Make room there or unlock it, or name another folder with --acknowledgements, then take the same files in again: that gives them again.",
    Code.HOLE_BEFORE: "{missing} entries are missing before it ({first}-{last}): its device was told that they are safe. "
    "Take in the batch that holds them; another centre may have got it.",
    Code.DEVICE_UNKNOWN: "No device in the database is {device}, or several begin so. Give at least the first eight characters; "
    "`kioskctl devices list` shows them, with --json the whole ids.",
    Code.DEVICE_FOREIGN: "This names another device than the one that signed it; it was refused. Export from the device again; if that does not help, ask who had it.",
    Code.DEVICE_KEY_WRONG: "Device {device} stands in the database with another device's key, so it has no fingerprint to compare. "
    "Approve it by its own request, a file or a photograph: `kioskctl devices approve REQUEST`. See who has a login that takes batches in.",
    Code.CHAIN_BROKEN: "Entries are missing, exchanged or out of order in this file ({part}); it was refused. Export from the device again.",
    Code.EVENT_UNKNOWN: "No event in the database is {event}, or several begin so. `kioskctl events list` shows the ones there are.",
    Code.BRANCH_UNKNOWN: "Of device {device}, no branch {branch} waits. Those that wait: {waiting}. `kioskctl devices list` shows what is on them.",
    Code.LIST_KNOWS_MORE: "{path} knows more of withdrawals ({missing}) than this database, which was restored from an older copy, or is another. "
    "Nothing was written. Run `kioskctl withdrawals apply {path}` first, or name another file.",
    Code.LIST_CHANGED: "This list of withdrawals was changed, cut short or forged after it was written. It was left as it is, and nothing was taken "
    "from it. Use another copy, or to save another name, and find out who could write where this one lies.",
    Code.LIST_WITHOUT_KEY: "This list of withdrawals is from an older program, and anybody could have written it. Nothing was taken from it. "
    "Write a new one under another name with `kioskctl withdrawals save`, from the database that it is of.",
    Code.ORGANISATION_FOREIGN: "This belongs to another organisation; it was refused. Give it to that organisation, or use the key file and the database that are its own.",
    Code.CODE_MISSING: "There is no rally total or device request in {path} that can be read. "
    "Take the picture again: nearer, level and without glare.",
    Code.TOTALS_DIFFER: "Device {device} said two different things of entry {seq}: it was copied or restored, or is dishonest. Ask who had it.",
    Code.TOTAL_NOT_OF_LOG: "After entry {seq}, device {device} told of another log than the one that is here: it was copied or restored, "
    "or is dishonest. See `kioskctl devices list`.",
    Code.NOTHING_TO_DELIVER: "No counted signature can be handed over to {recipient} yet. Open batches first, or check `kioskctl stats`.",
    Code.LEFT_OUT_BEFORE: "Left out as signed twice and not counted any more, while another signature counts in the same place: {number}. "
    "`kioskctl deliveries lines {delivery} --show flagged` shows the others as left_out_before. Say of each with `kioskctl deliveries leave-out` "
    "or `kioskctl deliveries take-back` whether it is handed over, then freeze again. Nothing was frozen or written.",
    Code.DELIVERY_UNKNOWN: "None of the deliveries here, or more than one, is called {delivery}. `kioskctl deliveries list` shows the ones "
    "there are. A draft is frozen before its files are written and it is handed over.",
    Code.DELIVERY_FROZEN: "The delivery {delivery} is frozen, so nothing in it changes any more. `kioskctl deliveries files` "
    "writes its files, also where freezing was stopped before it told of them; for other signatures draft another one.",
    Code.DELIVERY_NOT_THE_SAME: "{file} can no longer be made as it was handed over: somebody on the list was erased since, or the program changed. "
    "Nothing was written. Use a copy of what was handed over.",
    Code.DAY_WRONG: "{day} is no day. Write it as year, month and day: 2025-02-08.",
    Code.DAY_TO_COME: "{day} is still to come, today is {today}. Record a hand-over once it has happened.",
    Code.HAND_OVER_UNKNOWN: "Of delivery {delivery}, no hand-over {number} can be corrected: there is none, or it was corrected before. "
    "`kioskctl deliveries show {delivery}` shows them.",
    Code.CONFIRMATION_PROMISED: "Signers were promised that they are asked once more before anybody writes to them, and this system subscribes them at "
    "once, so nobody was sent. Turn on its double opt-in, then run the command again with --confirms-there.",
    Code.NO_CONTACTS: "Nobody whose signature counts in this campaign agreed to be contacted at an address that this format holds. Open batches first "
    "(`kioskctl stats` says whether any wait), or try another format.",
    Code.SERVER_REFUSES: "The server takes nothing from us (HTTP status {status}). Check its address and the token, then run the command again.",
    Code.SERVER_IS_ANOTHER: "What answered (HTTP status {status}) is not the system that contacts go to: it may be the sign-in page of a network, or the address leads elsewhere. "
    "It proves nothing: that contact may be there, and is sent again. Sign in to the network or correct the address, then run the command again.",
    Code.SERVER_SILENT: "The server took none of several contacts in a row, in many tries. What it took is remembered: run the command again later to go on.",
    Code.SEVERAL_PEOPLE: "These are signatures under {names} different names, and nobody is given what is held about somebody else. Nothing was written. "
    "Run this without --output, then name the entries of the person who asks: `kioskctl access show ENTRY... --output FILE`.",
    Code.EMAIL_WRONG: "This is no e-mail address, so nobody was looked for. Give one whole address, such as ava@example.org.",
    Code.RECEIPT_CODE_WRONG: "This is no code of a receipt: a letter or digit is wrong or missing. Compare it with the receipt.",
    Code.RECEIPT_NOT_COUNTED: "The signature of this receipt is not among those handed over to {recipient} on {day}. "
    "It may have come later, been withdrawn, or be in another campaign: ask the organisers.",
    Code.DELIVERY_UNRECORDED: "{path} belongs to no delivery that this database knows. Choose another folder. "
    "If it is left of a delivery that was stopped, delete it with the files beside it; keep what was handed over, or comes from before a restore.",
    Code.FONT_MISSING: "A font for the document is missing: {font}. Install the program again.",
    Code.DOCUMENT_FAILED: "The document could not be made ({problem}); no file was written. Please report this.",
    Code.WORKER_ENDED: "A helping process was ended from outside (signal {signal}), most often because memory ran out. What was written stays. "
    "Close other programs or take fewer --workers, then run the command again to go on.",
    Code.WORKER_MISSING: "The system lets no helping process begin: too many run, or memory ran out. What was written stays. "
    "Close other programs or take --workers 1, then run the command again to go on.",
    Code.CANCELLED: "Stopped. Nothing is half done; run the command again to go on.",
    Code.OPTION_WRONG: "The option {option} cannot be used like this: {problem}. See --help.",
    Code.BUG: "Something is wrong inside the program ({what}). Nothing was lost. Please report this.",
}

_INSTEAD: Final = {
    (Code.KEY_ROLE_MISSING, "campaign"): "This key file does not hold the secret for '{role}' of campaign {campaign}, rotation {rotation}. "
    "Use a key file that holds it, or ask for one: `kioskctl keys delegate` with the campaign's newest pack as --campaign gives all "
    "rotations up to it.",
    (
        Code.HELD_FULL,
        "revoked_after",
    ): "The device is revoked after entry {revoked_after}, and too much of it waits already, so the file was not "
    "kept. Ask who had the device, and keep the file: `kioskctl devices approve` trusts it again, `kioskctl devices revoke --after` to another entry.",
    (
        Code.HELD_FULL,
        "first",
    ): "Entries before {first} are missing, and too much of the device waits for such already, so the file was not kept. "
    "Take in the device's earlier batches, or export from it again; keep the file, and take it in then.",
    (
        Code.HELD_FULL,
        "common",
    ): "The device was copied or restored, and too much of it waits already, so the file was not kept. Keep it, and ask who used the copy: "
    "`kioskctl devices list` shows which entries are missing, and what waits is settled once they came.",
    (
        Code.RECEIPT_NOT_COUNTED,
        "proof",
    ): "{proof} is the proof of another signature, and says nothing of this one. Look for it in the list of "
    "the delivery, the file that ends in .receipts.",
    (Code.FILE_IS_FOLDER, "url"): "{path} is a folder, and no campaign database. Name a file in it, such as {url}/central.db.",
}
"""What is said instead where a fact tells more: that it is the secret of one campaign, of a revoked device, the proof of
another receipt, or the address of a database."""


class _Facts(dict[str, object]):
    """Facts for a sentence; an absent one must not hide the error that is being told."""

    def __missing__(self, key: str) -> str:
        return "?"


RULES: Final = {
    "email": "same name and e-mail",
    "phone": "same name and telephone",
    "place": "same name and postal code",
    "row": "same row of a paper sheet",
    "review": "merged by review",
}
"""What joined a duplicate to the signature that stands for it."""

DECIDED_MOVE_UP: Final = "Once you decided on some of these, begin anew without --first: what follows moves up."


def sentence(error: KioskError) -> str:
    """What happened and what to do next, in one or two sentences."""
    return code_sentence(error.code.value, error.facts)


def code_sentence(code: str, facts: dict[str, str | int]) -> str:
    """The same for a code that stands in a report."""
    told = next((_INSTEAD[Code(code), fact] for fact in facts if (Code(code), fact) in _INSTEAD), SENTENCES[Code(code)])
    return told.format_map(_Facts(facts))


def exit_code(error: KioskError) -> int:
    """DESIGN section 12: 1 something was refused, 2 the user can do otherwise, 3 the surroundings failed."""
    if isinstance(error, EnvironmentProblem | Bug):
        return 3
    if isinstance(error, Cancelled):
        return 130  # as a shell reports a program that was interrupted
    return 1 if isinstance(error, Refused) else 2
