"""The one place of the windows where an error becomes a sentence and a next step, in the language on screen.

The words of an error's facts stand in braces. A fact that an error does not carry is shown as "?".
"""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from kiosk.domain.errors import Code, Fact, KioskError
from kiosk.domain.fields import Trouble
from kiosk.domain.visible import isolated

SENTENCES: Final[dict[Code, tuple[object, object]]] = {
    Code.FILE_MISSING: (
        QT_TRANSLATE_NOOP("Messages", "There is no file {path}."),
        QT_TRANSLATE_NOOP("Messages", "Check the name, or copy the file here first."),
    ),
    Code.FILE_NOT_READABLE: (
        QT_TRANSLATE_NOOP("Messages", "{path} cannot be read."),
        QT_TRANSLATE_NOOP("Messages", "Take the stick out, put it in again, and try once more."),
    ),
    Code.FILE_IS_FOLDER: (
        QT_TRANSLATE_NOOP("Messages", "{path} is a folder."),
        QT_TRANSLATE_NOOP("Messages", "Choose a file in it."),
    ),
    Code.FILE_EXISTS: (
        QT_TRANSLATE_NOOP("Messages", "{path} exists already and was left as it is."),
        QT_TRANSLATE_NOOP("Messages", "Choose another folder."),
    ),
    Code.FOLDER_MISSING: (
        QT_TRANSLATE_NOOP("Messages", "There is no folder {path}."),
        QT_TRANSLATE_NOOP("Messages", "Put the stick in, or choose another folder."),
    ),
    Code.WRONG_KIND_OF_FILE: (
        QT_TRANSLATE_NOOP("Messages", "This is not the right kind of file."),
        QT_TRANSLATE_NOOP("Messages", "Choose the file that the organisers gave you."),
    ),
    Code.NEWER_VERSION: (
        QT_TRANSLATE_NOOP("Messages", "This file comes from a newer version of Rally Kiosk."),
        QT_TRANSLATE_NOOP("Messages", "Update the program, then try again."),
    ),
    Code.DAMAGED: (
        QT_TRANSLATE_NOOP("Messages", "This file is damaged or cut short. Nothing was taken from it."),
        QT_TRANSLATE_NOOP("Messages", "Copy it again from where it came."),
    ),
    Code.TOO_LARGE: (
        QT_TRANSLATE_NOOP("Messages", "This file is larger than it may be. Nothing was taken from it."),
        QT_TRANSLATE_NOOP("Messages", "Ask its sender for a new file."),
    ),
    Code.SIGNATURE_INVALID: (
        QT_TRANSLATE_NOOP("Messages", "This file was changed or forged. Nothing was taken from it."),
        QT_TRANSLATE_NOOP("Messages", "Get it again from the organisers."),
    ),
    Code.WEAK_KEY: (
        QT_TRANSLATE_NOOP("Messages", "This file names a key that proves nothing."),
        QT_TRANSLATE_NOOP("Messages", "Get a proper file from the organisers."),
    ),
    Code.NOT_CANONICAL: (
        QT_TRANSLATE_NOOP("Messages", "This file is not written as it must be. Nothing was taken from it."),
        QT_TRANSLATE_NOOP("Messages", "Ask for a file that Rally Kiosk made."),
    ),
    Code.PASSPHRASE_WRONG: (
        QT_TRANSLATE_NOOP("Messages", "The passphrase is wrong. Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Try again."),
    ),
    Code.PASSPHRASE_MISSING: (
        QT_TRANSLATE_NOOP("Messages", "A passphrase is needed."),
        QT_TRANSLATE_NOOP("Messages", "Type the passphrase of the key file."),
    ),
    Code.PASSPHRASE_WEAK: (
        QT_TRANSLATE_NOOP("Messages", "This passphrase is too easy to guess."),
        QT_TRANSLATE_NOOP("Messages", "Take five random words, for example."),
    ),
    Code.KEY_MISSING: (
        QT_TRANSLATE_NOOP("Messages", "A key file is needed."),
        QT_TRANSLATE_NOOP("Messages", "Choose the organisation’s key file."),
    ),
    Code.KEY_ROLE_MISSING: (
        QT_TRANSLATE_NOOP("Messages", "This key file may not do this."),
        QT_TRANSLATE_NOOP("Messages", "Use another key file, or ask for one that may."),
    ),
    Code.WRONG_KEY: (
        QT_TRANSLATE_NOOP("Messages", "This was sealed for another key."),
        QT_TRANSLATE_NOOP("Messages", "Use the key file of this campaign."),
    ),
    Code.CANNOT_UNSEAL: (
        QT_TRANSLATE_NOOP("Messages", "This was changed after it was sealed."),
        QT_TRANSLATE_NOOP("Messages", "It stays in quarantine. Ask the organisers."),
    ),
    Code.PRIVATE_KEY_ON_DEVICE: (
        QT_TRANSLATE_NOOP("Messages", "A private key, or a part of one, lies on this stick. It must never come near a device."),
        QT_TRANSLATE_NOOP("Messages", "Take the stick out, and keep that file at home."),
    ),
    Code.SHARE_WORD_UNKNOWN: (
        QT_TRANSLATE_NOOP("Messages", "Word {number} in {path} is no word of a share."),
        QT_TRANSLATE_NOOP("Messages", "Compare it with the paper, and type it again."),
    ),
    Code.SHARE_WRONG: (
        QT_TRANSLATE_NOOP("Messages", "The words in {path} are no share."),
        QT_TRANSLATE_NOOP("Messages", "A share has {expected} words. Compare them with the paper."),
    ),
    Code.SHARE_REPEATED: (
        QT_TRANSLATE_NOOP("Messages", "{path} holds the same share as {like}."),
        QT_TRANSLATE_NOOP("Messages", "Use each share once."),
    ),
    Code.SHARES_TOO_FEW: (
        QT_TRANSLATE_NOOP("Messages", "{needed} shares are needed together, here are {given}."),
        QT_TRANSLATE_NOOP("Messages", "Get more of them."),
    ),
    Code.SHARES_MIXED: (
        QT_TRANSLATE_NOOP("Messages", "These shares do not belong together."),
        QT_TRANSLATE_NOOP("Messages", "Use shares with one fingerprint and one day."),
    ),
    Code.PIN_WRONG: (
        QT_TRANSLATE_NOOP("Messages", "This PIN is wrong."),
        QT_TRANSLATE_NOOP("Messages", "Tries left: {left}. Nothing is erased."),
    ),
    Code.PIN_WEAK: (
        QT_TRANSLATE_NOOP("Messages", "This PIN is too short or too easy to guess."),
        QT_TRANSLATE_NOOP("Messages", "Choose six digits or more, and no pattern."),
    ),
    Code.PIN_LOCKED: (
        QT_TRANSLATE_NOOP("Messages", "Too many wrong PINs: this device is locked. Its signatures are safe."),
        QT_TRANSLATE_NOOP("Messages", "Ask the organisers to unlock it."),
    ),
    Code.PIN_DELAYED: (
        QT_TRANSLATE_NOOP("Messages", "Too many wrong PINs."),
        QT_TRANSLATE_NOOP("Messages", "Wait {seconds} seconds, then try again."),
    ),
    Code.STORE_MISSING: (
        QT_TRANSLATE_NOOP("Messages", "There is no device in {path}."),
        QT_TRANSLATE_NOOP("Messages", "Set one up with the organisers’ campaign file."),
    ),
    Code.STORE_EXISTS: (
        QT_TRANSLATE_NOOP("Messages", "There is a device in {path} already. It was left as it is."),
        QT_TRANSLATE_NOOP("Messages", "Start it with its PIN."),
    ),
    Code.STORE_DAMAGED: (
        QT_TRANSLATE_NOOP("Messages", "The store of this device is damaged. It was left as it is."),
        QT_TRANSLATE_NOOP("Messages", "Keep this device, and call the organisers."),
    ),
    Code.STORE_IN_USE: (
        QT_TRANSLATE_NOOP("Messages", "Rally Kiosk is open already, with this device."),
        QT_TRANSLATE_NOOP("Messages", "Close the other window first."),
    ),
    Code.COMMIT_FAILED: (
        QT_TRANSLATE_NOOP("Messages", "Your signature could not be kept, so it does not count."),
        QT_TRANSLATE_NOOP("Messages", "Please try again, or ask a volunteer."),
    ),
    Code.COMMIT_UNKNOWN: (
        QT_TRANSLATE_NOOP("Messages", "The storage of this device failed: nobody can tell whether your signature was kept."),
        QT_TRANSLATE_NOOP("Messages", "Please sign on another device. Who signs twice is counted once."),
    ),
    Code.UNLOCK_CODE_WRONG: (
        QT_TRANSLATE_NOOP("Messages", "This code does not fit the unlock file."),
        QT_TRANSLATE_NOOP("Messages", "Type it again, or ask the organisers for a new one."),
    ),
    Code.UNLOCK_FOREIGN: (
        QT_TRANSLATE_NOOP("Messages", "This unlock file is for another device."),
        QT_TRANSLATE_NOOP("Messages", "Ask the organisers for the file of this device."),
    ),
    Code.SET_UP_ANEW: (
        QT_TRANSLATE_NOOP("Messages", "This device is an older copy of itself, so it collects no more."),
        QT_TRANSLATE_NOOP("Messages", "Export its signatures, then set it up anew."),
    ),
    Code.DEVICE_CLOSED: (
        QT_TRANSLATE_NOOP("Messages", "This device was closed meanwhile, so nothing was kept."),
        QT_TRANSLATE_NOOP("Messages", "Open it again with its PIN."),
    ),
    Code.ENTRIES_AT_RISK: (
        QT_TRANSLATE_NOOP("Messages", "Nothing was removed: somebody has signed meanwhile. Not yet safe: {entries}."),
        QT_TRANSLATE_NOOP("Messages", "Export again, then begin anew."),
    ),
    Code.DEVICE_NOT_WRITABLE: (
        QT_TRANSLATE_NOOP("Messages", "Nothing can be written where this device is kept, so nobody can sign."),
        QT_TRANSLATE_NOOP("Messages", "Check that its disk or stick is not locked, then start Rally Kiosk again."),
    ),
    Code.DEVICE_DISK_FAILS: (
        QT_TRANSLATE_NOOP("Messages", "The disk of this device fails."),
        QT_TRANSLATE_NOOP("Messages", "Collect no more on it. Export what can be exported, and call the organisers."),
    ),
    Code.SPACE_LOW: (
        QT_TRANSLATE_NOOP("Messages", "Only {free} MB are free where this device is kept. When nothing is left, nobody can sign."),
        QT_TRANSLATE_NOOP("Messages", "Delete what this computer does not need."),
    ),
    Code.FOLDER_OPEN_TO_OTHERS: (
        QT_TRANSLATE_NOOP("Messages", "Other users of this computer can get at files of this device."),
        QT_TRANSLATE_NOOP("Messages", "Ask who prepared it to close its folder to them. No signer is readable in it."),
    ),
    Code.CLOCK_WENT_BACK: (
        QT_TRANSLATE_NOOP("Messages", "The clock of this device is behind: somebody has signed later than it says."),
        QT_TRANSLATE_NOOP("Messages", "Set date and time. Nothing is lost, and signing goes on."),
    ),
    Code.CLOCK_BEFORE_PACK: (
        QT_TRANSLATE_NOOP("Messages", "The clock of this device is behind: the campaign {title} holds a number of {date}."),
        QT_TRANSLATE_NOOP("Messages", "Set date and time. Nothing is lost, and signing goes on."),
    ),
    Code.EVENT_OTHER_DAY: (
        QT_TRANSLATE_NOOP("Messages", "The event that is chosen is on {date}, not today."),
        QT_TRANSLATE_NOOP("Messages", "Choose today’s event. If the date is wrong, set the clock."),
    ),
    Code.CAMPAIGN_OVER: (
        QT_TRANSLATE_NOOP("Messages", "The campaign {title} was to be signed until {date}."),
        QT_TRANSLATE_NOOP("Messages", "Ask the organisers whether to go on."),
    ),
    Code.PACK_UNVERIFIED: (
        QT_TRANSLATE_NOOP("Messages", "A campaign on this device is damaged, so it collects nothing."),
        QT_TRANSLATE_NOOP("Messages", "Add its campaign file again."),
    ),
    Code.LIBRARY_FAULTY: (
        QT_TRANSLATE_NOOP("Messages", "A part of this program has a known fault: {library} {version}."),
        QT_TRANSLATE_NOOP("Messages", "Update Rally Kiosk, or ask who prepared this device."),
    ),
    Code.TEMPLATE_WRONG: (
        QT_TRANSLATE_NOOP("Messages", "{file}, {where}: {problem}."),
        QT_TRANSLATE_NOOP("Messages", "Mend it and build again."),
    ),
    Code.TEMPLATE_CHANGED: (
        QT_TRANSLATE_NOOP("Messages", "Somebody else changed {path} meanwhile. It was left as it is."),
        QT_TRANSLATE_NOOP("Messages", "Open the campaign again, then make your change anew."),
    ),
    Code.PICTURE_WRONG: (
        QT_TRANSLATE_NOOP("Messages", "This file cannot be shown as a picture: {path}."),
        QT_TRANSLATE_NOOP("Messages", "Choose a PNG, JPEG or plain SVG file, or save the picture again."),
    ),
    Code.PACK_OLDER: (
        QT_TRANSLATE_NOOP("Messages", "This device has a newer version of this campaign. It stays."),
        QT_TRANSLATE_NOOP("Messages", "There is nothing to do."),
    ),
    Code.PACK_FOREIGN: (
        QT_TRANSLATE_NOOP("Messages", "This campaign comes from another organisation than this device."),
        QT_TRANSLATE_NOOP("Messages", "Set up another device for it."),
    ),
    Code.PACK_UNREAD: (
        QT_TRANSLATE_NOOP("Messages", "A pack of this campaign in this database is damaged, or made by a newer version of Rally Kiosk."),
        QT_TRANSLATE_NOOP("Messages", "Bring the pack in under “Import”, or update the program."),
    ),
    Code.CAMPAIGN_UNKNOWN: (
        QT_TRANSLATE_NOOP("Messages", "This campaign is not on this device."),
        QT_TRANSLATE_NOOP("Messages", "Add its campaign file."),
    ),
    Code.CAMPAIGN_CHANGED: (
        QT_TRANSLATE_NOOP("Messages", "The text of this campaign was replaced meanwhile. Nothing was signed."),
        QT_TRANSLATE_NOOP("Messages", "Ask a volunteer to close the kiosk and open it again, then read the new text."),
    ),
    Code.CAMPAIGN_PAUSED: (
        QT_TRANSLATE_NOOP("Messages", "The organisers have paused this campaign."),
        QT_TRANSLATE_NOOP("Messages", "Please choose another campaign, or ask a volunteer."),
    ),
    Code.RECIPIENT_UNKNOWN: (
        QT_TRANSLATE_NOOP("Messages", "The campaign has no recipient {recipient}."),
        QT_TRANSLATE_NOOP("Messages", "It has: {known}."),
    ),
    Code.ASSET_MISSING: (
        QT_TRANSLATE_NOOP("Messages", "A picture of the campaign is missing."),
        QT_TRANSLATE_NOOP("Messages", "Ask the organisers for a complete campaign file."),
    ),
    Code.ANSWERS_INCOMPLETE: (
        QT_TRANSLATE_NOOP("Messages", "Some answers are missing or not right."),
        QT_TRANSLATE_NOOP("Messages", "Please look at the marked places."),
    ),
    Code.CONSENT_MISSING: (
        QT_TRANSLATE_NOOP("Messages", "Without your consent nothing was signed."),
        QT_TRANSLATE_NOOP("Messages", "Tick the box if you agree."),
    ),
    Code.AGE_NOT_DECLARED: (
        QT_TRANSLATE_NOOP("Messages", "You have not said that you are old enough."),
        QT_TRANSLATE_NOOP("Messages", "Tick the box if you are."),
    ),
    Code.HAND_OVER_NOT_CHOSEN: (
        QT_TRANSLATE_NOOP("Messages", "You have not chosen what is handed over."),
        QT_TRANSLATE_NOOP("Messages", "Choose one of the two answers."),
    ),
    Code.INK_EMPTY: (
        QT_TRANSLATE_NOOP("Messages", "Your drawn signature is empty."),
        QT_TRANSLATE_NOOP("Messages", "Please draw it again."),
    ),
    Code.ENTRY_TOO_LARGE: (
        QT_TRANSLATE_NOOP("Messages", "These answers are too long for this campaign."),
        QT_TRANSLATE_NOOP("Messages", "Please shorten them and sign again."),
    ),
    Code.EVENT_MISSING: (
        QT_TRANSLATE_NOOP("Messages", "No event is chosen on this device yet."),
        QT_TRANSLATE_NOOP("Messages", "Ask a volunteer to choose today’s event."),
    ),
    Code.LINE_WRONG: (
        QT_TRANSLATE_NOOP("Messages", "Line {line} is not as it must be."),
        QT_TRANSLATE_NOOP("Messages", "Mend the line and send it again."),
    ),
    Code.SHEET_UNKNOWN: (
        QT_TRANSLATE_NOOP("Messages", "No campaign on this device printed a sheet with this name."),
        QT_TRANSLATE_NOOP("Messages", "Check its letters. If the text was replaced since, give the sheet to the organisers."),
    ),
    Code.ROW_WRONG: (
        QT_TRANSLATE_NOOP("Messages", "The row of a sheet is a number from 1 to {last}."),
        QT_TRANSLATE_NOOP("Messages", "Look at the sheet again."),
    ),
    Code.ROW_TYPED: (
        QT_TRANSLATE_NOOP("Messages", "Row {row} of this sheet was typed here already."),
        QT_TRANSLATE_NOOP("Messages", "Go on with another row, or put what you typed in its place."),
    ),
    Code.NOTHING_TO_EXPORT: (
        QT_TRANSLATE_NOOP("Messages", "Everything on this device is safe at the organisers’ already."),
        QT_TRANSLATE_NOOP("Messages", "There is nothing to export."),
    ),
    Code.DISK_FULL: (
        QT_TRANSLATE_NOOP("Messages", "There is not enough space in {path}."),
        QT_TRANSLATE_NOOP("Messages", "Make room or take another stick. Nothing is lost."),
    ),
    Code.NOT_WRITABLE: (
        QT_TRANSLATE_NOOP("Messages", "Nothing can be written in {path}."),
        QT_TRANSLATE_NOOP("Messages", "Check the lock of the stick, or take another one. Nothing is lost."),
    ),
    Code.MEDIUM_GONE: (
        QT_TRANSLATE_NOOP("Messages", "The stick was taken out too early, or it fails. {path} is not whole."),
        QT_TRANSLATE_NOOP("Messages", "Put it in again, or take another one, and do it again. Nothing is lost."),
    ),
    Code.VERIFICATION_FAILED: (
        QT_TRANSLATE_NOOP("Messages", "What was read back from the stick is not what was written."),
        QT_TRANSLATE_NOOP("Messages", "Take another stick. Nothing is lost."),
    ),
    Code.ACKNOWLEDGEMENT_FOREIGN: (
        QT_TRANSLATE_NOOP("Messages", "This acknowledgement is not for this device. Nothing was deleted."),
        QT_TRANSLATE_NOOP("Messages", "Choose the file for this device."),
    ),
    Code.ACKNOWLEDGEMENT_MAY_NOT_DELETE: (
        QT_TRANSLATE_NOOP("Messages", 'This says "received", not "safe". Nothing was deleted.'),
        QT_TRANSLATE_NOOP("Messages", "Wait for the organisers’ acknowledgement."),
    ),
    Code.ACKNOWLEDGEMENT_GAP: (
        QT_TRANSLATE_NOOP("Messages", "This acknowledgement leaves out earlier signatures. Nothing was deleted."),
        QT_TRANSLATE_NOOP("Messages", "Export again, and have the organisers take everything in."),
    ),
    Code.ACKNOWLEDGEMENT_AHEAD: (
        QT_TRANSLATE_NOOP("Messages", "This device is an older copy of itself."),
        QT_TRANSLATE_NOOP("Messages", "Export its signatures, then set it up anew."),
    ),
    Code.DATABASE_URL_WRONG: (
        QT_TRANSLATE_NOOP("Messages", "This is no address of a database."),
        QT_TRANSLATE_NOOP("Messages", "Check it, or ask who set the database up."),
    ),
    Code.DATABASE_UNREACHABLE: (
        QT_TRANSLATE_NOOP("Messages", "The database does not answer."),
        QT_TRANSLATE_NOOP("Messages", "Check that it runs and that the address is right."),
    ),
    Code.DATABASE_UNSURE: (
        QT_TRANSLATE_NOOP(
            "Messages", "The database stopped answering while this was being recorded: either all of it is done, or nothing."
        ),
        QT_TRANSLATE_NOOP("Messages", "Once it answers again, look which, before you do it once more."),
    ),
    Code.DATABASE_FORBIDDEN: (
        QT_TRANSLATE_NOOP("Messages", "Your login has no right to do this in the database."),
        QT_TRANSLATE_NOOP("Messages", "Use the login whose work it is, or ask the administrator for its role."),
    ),
    Code.READER_MISSING: (
        QT_TRANSLATE_NOOP("Messages", "This program comes without what reads codes in pictures."),
        QT_TRANSLATE_NOOP("Messages", "Use the program that organisers install."),
    ),
    Code.CITUS_MISSING: (
        QT_TRANSLATE_NOOP("Messages", "This database has no Citus to spread it over several machines."),
        QT_TRANSLATE_NOOP("Messages", "Have its administrator add Citus, or keep it on one machine."),
    ),
    Code.ROLES_NEED_SERVER: (
        QT_TRANSLATE_NOOP("Messages", "A database file has one key and no roles."),
        QT_TRANSLATE_NOOP("Messages", "Use PostgreSQL where several people share the work."),
    ),
    Code.ROLES_NEED_OWNER: (
        QT_TRANSLATE_NOOP("Messages", "Only the user who made this database can give rights in it."),
        QT_TRANSLATE_NOOP("Messages", "Open it as that user."),
    ),
    Code.DRIVER_MISSING: (
        QT_TRANSLATE_NOOP("Messages", "This program comes without the driver for PostgreSQL."),
        QT_TRANSLATE_NOOP("Messages", "Use a database file, or the program that organisers install."),
    ),
    Code.COPIED_BY_SERVER: (
        QT_TRANSLATE_NOOP("Messages", "PostgreSQL makes its backups itself."),
        QT_TRANSLATE_NOOP("Messages", "Use pg_dump and pg_restore."),
    ),
    Code.DATABASE_IN_USE: (
        QT_TRANSLATE_NOOP("Messages", "Somebody has the database open, so nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Close all windows and commands that use it, then try again."),
    ),
    Code.DATABASE_MISSING: (
        QT_TRANSLATE_NOOP("Messages", "There is no campaign database here."),
        QT_TRANSLATE_NOOP("Messages", "Make one first."),
    ),
    Code.DATABASE_EXISTS: (
        QT_TRANSLATE_NOOP("Messages", "There is a campaign database here already. It was left as it is."),
        QT_TRANSLATE_NOOP("Messages", "Open it, or choose another place."),
    ),
    Code.JOURNAL_ALONE: (
        QT_TRANSLATE_NOOP("Messages", "Only the journal of a database is left here: a restore was stopped, or the file was moved away."),
        QT_TRANSLATE_NOOP("Messages", "Restore a backup by command, or put the file back."),
    ),
    Code.DATABASE_OLDER: (
        QT_TRANSLATE_NOOP("Messages", "The database has an older form."),
        QT_TRANSLATE_NOOP("Messages", "Bring it up to date, then try again."),
    ),
    Code.DATABASE_NEWER: (
        QT_TRANSLATE_NOOP("Messages", "The database comes from a newer version of Rally Kiosk."),
        QT_TRANSLATE_NOOP("Messages", "Update the program."),
    ),
    Code.DATABASE_DAMAGED: (
        QT_TRANSLATE_NOOP("Messages", "The database is damaged. It was left as it is."),
        QT_TRANSLATE_NOOP("Messages", "Restore a backup by command."),
    ),
    Code.DATABASE_NOT_DURABLE: (
        QT_TRANSLATE_NOOP("Messages", "This database server may lose entries, so nothing is acknowledged."),
        QT_TRANSLATE_NOOP("Messages", "Turn its setting {setting} on."),
    ),
    Code.DATABASE_FOREIGN: (
        QT_TRANSLATE_NOOP("Messages", "This database belongs to another organisation."),
        QT_TRANSLATE_NOOP("Messages", "Use its own key file."),
    ),
    Code.DATABASE_NOT_OURS: (
        QT_TRANSLATE_NOOP("Messages", "This file is another organisation’s database, or none at all. It was left as it is."),
        QT_TRANSLATE_NOOP("Messages", "Choose another file, or use its own key file."),
    ),
    Code.DATABASE_CHANGED: (
        QT_TRANSLATE_NOOP("Messages", "The database changed during the work, so nothing was written."),
        QT_TRANSLATE_NOOP("Messages", "Do it again."),
    ),
    Code.DATABASE_MOVED: (
        QT_TRANSLATE_NOOP("Messages", "The database’s file was moved, replaced or deleted while it was open, so nothing was recorded."),
        QT_TRANSLATE_NOOP("Messages", "Close the desk, put the file back or restore a backup, then do it again."),
    ),
    Code.EVENT_UNKNOWN: (
        QT_TRANSLATE_NOOP("Messages", "The database knows no event {event}."),
        QT_TRANSLATE_NOOP("Messages", "Choose one from the list of events."),
    ),
    Code.DEVICE_UNKNOWN: (
        QT_TRANSLATE_NOOP("Messages", "The database knows no device {device}."),
        QT_TRANSLATE_NOOP("Messages", "Choose one from the list of devices."),
    ),
    Code.DEVICE_PENDING: (
        QT_TRANSLATE_NOOP("Messages", "This device is not approved yet. Its file is held."),
        QT_TRANSLATE_NOOP("Messages", "Compare its fingerprint, then approve it."),
    ),
    Code.DEVICE_REVOKED: (
        QT_TRANSLATE_NOOP("Messages", "This device was revoked. Its newer entries are held."),
        QT_TRANSLATE_NOOP("Messages", "Ask who revoked it, and why."),
    ),
    Code.DEVICE_FOREIGN: (
        QT_TRANSLATE_NOOP("Messages", "This names another device than the one that signed it."),
        QT_TRANSLATE_NOOP("Messages", "Export again from the device."),
    ),
    Code.DEVICE_KEY_WRONG: (
        QT_TRANSLATE_NOOP("Messages", "This device stands in the database with another device’s key."),
        QT_TRANSLATE_NOOP("Messages", "Drop its own request here, which approves it and puts that right. See who has a login."),
    ),
    Code.CHAIN_BROKEN: (
        QT_TRANSLATE_NOOP("Messages", "Entries in this file are missing, exchanged or out of order."),
        QT_TRANSLATE_NOOP("Messages", "Export again from the device."),
    ),
    Code.BATCH_GAP: (
        QT_TRANSLATE_NOOP("Messages", "Earlier entries of this device are missing. The file is held."),
        QT_TRANSLATE_NOOP("Messages", "Take in its earlier files."),
    ),
    Code.LOG_FORKED: (
        QT_TRANSLATE_NOOP("Messages", "This device’s log was continued from an older copy."),
        QT_TRANSLATE_NOOP("Messages", "Look at both branches before you count either."),
    ),
    Code.HELD_FULL: (
        QT_TRANSLATE_NOOP("Messages", "This device sent more than can be held before it is approved."),
        QT_TRANSLATE_NOOP("Messages", "Approve it first, then take the file in again."),
    ),
    Code.COPY_NOT_KEPT: (
        QT_TRANSLATE_NOOP(
            "Messages", "There is no room in {path} for the copy that is checked, or it cannot be written. The file was not taken in."
        ),
        QT_TRANSLATE_NOOP("Messages", "Make room there, then bring the file in again. Nothing is lost."),
    ),
    Code.PLACE_TAKEN: (
        QT_TRANSLATE_NOOP("Messages", "Something that no file of this device brought stands where this one belongs. It was not taken in."),
        QT_TRANSLATE_NOOP("Messages", "Open what is in quarantine once more, then bring the file again. See who has a login."),
    ),
    Code.ACKNOWLEDGEMENT_NOT_WRITTEN: (
        QT_TRANSLATE_NOOP("Messages", "Answers to devices could not be written into {path}. What was taken in stays in."),
        QT_TRANSLATE_NOOP("Messages", "Make room there or unlock it, then bring the same files in again: the answers come again."),
    ),
    Code.HOLE_BEFORE: (
        QT_TRANSLATE_NOOP("Messages", "Entries {first} to {last} are missing before it: its device was told that they are safe."),
        QT_TRANSLATE_NOOP("Messages", "Bring in the file that holds them. Another centre may have it."),
    ),
    Code.BRANCH_UNKNOWN: (
        QT_TRANSLATE_NOOP("Messages", "Device {device} has no branch {branch}."),
        QT_TRANSLATE_NOOP("Messages", "Choose one from the list of devices."),
    ),
    Code.LIST_KNOWS_MORE: (
        QT_TRANSLATE_NOOP("Messages", "{path} tells of withdrawals that this database lacks, so it was left as it is."),
        QT_TRANSLATE_NOOP("Messages", "After a restore, apply this list by command first. Else choose another file."),
    ),
    Code.LIST_CHANGED: (
        QT_TRANSLATE_NOOP("Messages", "This list of withdrawals was changed, cut short or forged. It was left as it is."),
        QT_TRANSLATE_NOOP("Messages", "Find out who could write to it. Then choose another file."),
    ),
    Code.LIST_WITHOUT_KEY: (
        QT_TRANSLATE_NOOP("Messages", "This list of withdrawals is from an older version of Rally Kiosk. It was left as it is."),
        QT_TRANSLATE_NOOP("Messages", "Choose another file."),
    ),
    Code.ORGANISATION_FOREIGN: (
        QT_TRANSLATE_NOOP("Messages", "This belongs to another organisation."),
        QT_TRANSLATE_NOOP("Messages", "Choose a file of your own organisation."),
    ),
    Code.CODE_MISSING: (
        QT_TRANSLATE_NOOP("Messages", "There is no rally total or device request in {path} that can be read."),
        QT_TRANSLATE_NOOP("Messages", "Take the picture again: nearer, level and without glare."),
    ),
    Code.TOTALS_DIFFER: (
        QT_TRANSLATE_NOOP("Messages", "Device {device} said two different things of entry {seq}."),
        QT_TRANSLATE_NOOP("Messages", "It was copied or restored, or is dishonest. Ask who had it."),
    ),
    Code.TOTAL_NOT_OF_LOG: (
        QT_TRANSLATE_NOOP("Messages", "After entry {seq}, device {device} told of another log than the one that is here."),
        QT_TRANSLATE_NOOP("Messages", "It was copied or restored, or is dishonest. Look at it in the list of devices."),
    ),
    Code.NOTHING_TO_DELIVER: (
        QT_TRANSLATE_NOOP("Messages", "No counted signature can be handed over yet."),
        QT_TRANSLATE_NOOP("Messages", "Open batches first."),
    ),
    Code.LEFT_OUT_BEFORE: (
        QT_TRANSLATE_NOOP("Messages", "In the place of some who were left out as signed twice, other signatures count by now: {number}."),
        QT_TRANSLATE_NOOP("Messages", "Look at the lines that are to be looked at: leave each of these out, or keep it in."),
    ),
    Code.DELIVERY_UNKNOWN: (
        QT_TRANSLATE_NOOP("Messages", "There is no such delivery."),
        QT_TRANSLATE_NOOP("Messages", "Choose one from the list of deliveries."),
    ),
    Code.DELIVERY_FROZEN: (
        QT_TRANSLATE_NOOP("Messages", "This delivery is frozen, so nothing in it changes any more."),
        QT_TRANSLATE_NOOP("Messages", "Draft another delivery."),
    ),
    Code.DELIVERY_NOT_THE_SAME: (
        QT_TRANSLATE_NOOP("Messages", "{file} can no longer be made as it was handed over."),
        QT_TRANSLATE_NOOP("Messages", "Use a copy of what was handed over."),
    ),
    Code.DAY_WRONG: (
        QT_TRANSLATE_NOOP("Messages", "That is no day: {day}."),
        QT_TRANSLATE_NOOP("Messages", "Write it as year, month and day, such as 2025-02-08."),
    ),
    Code.DAY_TO_COME: (
        QT_TRANSLATE_NOOP("Messages", "That day is still to come: {day}."),
        QT_TRANSLATE_NOOP("Messages", "Record a hand-over once it has happened."),
    ),
    Code.HAND_OVER_UNKNOWN: (
        QT_TRANSLATE_NOOP("Messages", "This record was corrected before."),
        QT_TRANSLATE_NOOP("Messages", "Look at the delivery once more."),
    ),
    Code.CONFIRMATION_PROMISED: (
        QT_TRANSLATE_NOOP("Messages", "Signers were promised to be asked once more before anybody writes to them. Nobody was sent."),
        QT_TRANSLATE_NOOP("Messages", "Let the other system ask for that (double opt-in), tick that it does, then send again."),
    ),
    Code.NO_CONTACTS: (
        QT_TRANSLATE_NOOP("Messages", "Nobody whose signature counts agreed to be contacted at an address that this system takes."),
        QT_TRANSLATE_NOOP("Messages", "Open the batches first, or choose another system."),
    ),
    Code.SERVER_REFUSES: (
        QT_TRANSLATE_NOOP("Messages", "The server takes nothing from us (status {status})."),
        QT_TRANSLATE_NOOP("Messages", "Check its address and the token, then try again."),
    ),
    Code.SERVER_IS_ANOTHER: (
        QT_TRANSLATE_NOOP("Messages", "Something else than that system answered (status {status}): perhaps the sign-in page of a network."),
        QT_TRANSLATE_NOOP("Messages", "Sign in to the network or correct the address, then try again."),
    ),
    Code.SERVER_SILENT: (
        QT_TRANSLATE_NOOP("Messages", "The server does not answer as it should."),
        QT_TRANSLATE_NOOP("Messages", "What it took is remembered. Try again later to go on."),
    ),
    Code.SEVERAL_PEOPLE: (
        QT_TRANSLATE_NOOP(
            "Messages", "Several people used this address. Nothing was written, so that nobody gets what is held about somebody else."
        ),
        QT_TRANSLATE_NOOP("Messages", "Search by the person’s own code, or name their entries in kioskctl access show."),
    ),
    Code.EMAIL_WRONG: (
        QT_TRANSLATE_NOOP("Messages", "This is no e-mail address, so nobody was looked for."),
        QT_TRANSLATE_NOOP("Messages", "Give one whole address, such as ava@example.org."),
    ),
    Code.RECEIPT_CODE_WRONG: (
        QT_TRANSLATE_NOOP("Messages", "This is no code of a receipt."),
        QT_TRANSLATE_NOOP("Messages", "A letter or digit is wrong or missing: compare it with the receipt."),
    ),
    Code.RECEIPT_NOT_COUNTED: (
        QT_TRANSLATE_NOOP("Messages", "The signature of this receipt is not in that delivery."),
        QT_TRANSLATE_NOOP("Messages", "Ask the organisers: it may have come later, or been withdrawn."),
    ),
    Code.DELIVERY_UNRECORDED: (
        QT_TRANSLATE_NOOP("Messages", "{path} belongs to no delivery that is known here."),
        QT_TRANSLATE_NOOP("Messages", "Choose another folder. Delete it only if nobody was given it."),
    ),
    Code.FONT_MISSING: (
        QT_TRANSLATE_NOOP("Messages", "A font of the program is missing: {font}."),
        QT_TRANSLATE_NOOP("Messages", "Install the program again."),
    ),
    Code.DOCUMENT_FAILED: (
        QT_TRANSLATE_NOOP("Messages", "The document could not be made. No file was written."),
        QT_TRANSLATE_NOOP("Messages", "Please report this."),
    ),
    Code.WORKER_ENDED: (
        QT_TRANSLATE_NOOP("Messages", "A helping process was ended from outside, perhaps because memory ran out. What was written stays."),
        QT_TRANSLATE_NOOP("Messages", "Close other programs, then start it again to go on."),
    ),
    Code.WORKER_MISSING: (
        QT_TRANSLATE_NOOP("Messages", "The system lets no helping process begin: too many run, or memory ran out. What was written stays."),
        QT_TRANSLATE_NOOP("Messages", "Close other programs, then start it again to go on."),
    ),
    Code.CANCELLED: (
        QT_TRANSLATE_NOOP("Messages", "Stopped. Nothing is half done."),
        QT_TRANSLATE_NOOP("Messages", "Start it again to go on."),
    ),
    Code.OPTION_WRONG: (
        QT_TRANSLATE_NOOP("Messages", "The option {option} cannot be used like this."),
        QT_TRANSLATE_NOOP("Messages", "See --help."),
    ),
    Code.BUG: (
        QT_TRANSLATE_NOOP("Messages", "Something went wrong inside the program. Nothing was lost."),
        QT_TRANSLATE_NOOP("Messages", "Please tell a volunteer, who can report this: {what}."),
    ),
}
"""What happened, and what to do next."""

_CAMPAIGN_KEY_MISSING: Final = (
    QT_TRANSLATE_NOOP("Messages", "This key file lacks a key of the campaign."),
    QT_TRANSLATE_NOOP("Messages", "Ask whoever has the organisation’s key for a new key file."),
)

_TOO_MUCH_WAITS: Final = QT_TRANSLATE_NOOP("Messages", "Too many files of this device wait already. This one was not kept.")

TROUBLES: Final[dict[Trouble, object]] = {
    Trouble.MISSING: QT_TRANSLATE_NOOP("Messages", "Please fill this in."),
    Trouble.TOO_LONG: QT_TRANSLATE_NOOP("Messages", "This is too long. Please shorten it."),
    Trouble.NO_LETTER: QT_TRANSLATE_NOOP("Messages", "Please write a name, with letters."),
    Trouble.EMAIL_WRONG: QT_TRANSLATE_NOOP("Messages", "This e-mail address is not complete."),
    Trouble.PHONE_WRONG: QT_TRANSLATE_NOOP("Messages", "This is not a telephone number."),
    Trouble.COUNTRY_UNKNOWN: QT_TRANSLATE_NOOP("Messages", "Please choose a country."),
    Trouble.NOT_CHOSEN: QT_TRANSLATE_NOOP("Messages", "Please choose one of the two."),
    Trouble.CONSENT_MISSING: QT_TRANSLATE_NOOP("Messages", "Please tick this box if you agree."),
    Trouble.INK_EMPTY: QT_TRANSLATE_NOOP("Messages", "Please sign inside the frame."),
}
"""What is wrong with one answer, said beside it."""


@dataclass(frozen=True)
class Message:
    """What a person reads."""

    sentence: str
    next_step: str


class _Facts(dict[str, str]):
    """Facts for a sentence; an absent one must not hide the error that is being told."""

    def __missing__(self, key: str) -> str:
        return "?"


def message(error: KioskError) -> Message:
    """The words for `error`."""
    return code_message(error.code, error.facts)


def _too_much_waits(facts: dict[str, Fact]) -> tuple[object, object]:
    """Of a device that need not be approved first: nobody is to be led to trust one again that was seized."""
    code = Code.DEVICE_REVOKED if "revoked_after" in facts else Code.LOG_FORKED if "common" in facts else Code.BATCH_GAP
    return _TOO_MUCH_WAITS, SENTENCES[code][1]


def code_message(code: Code, facts: dict[str, Fact]) -> Message:
    """The same for a code that stands in a report."""
    told = _Facts({name: _told(fact) for name, fact in facts.items()})
    sentence, next_step = _CAMPAIGN_KEY_MISSING if code is Code.KEY_ROLE_MISSING and "campaign" in facts else SENTENCES[code]
    if code is Code.PIN_WRONG and "seconds" in facts:
        # At the hidden exit a wrong PIN costs time, not a try.
        next_step = SENTENCES[Code.PIN_DELAYED][1]
    if code is Code.HELD_FULL and facts:
        sentence, next_step = _too_much_waits(facts)
    return Message(_translated(sentence).format_map(told), _translated(next_step).format_map(told))


def trouble(kind: Trouble) -> str:
    """The words for one answer that is not good yet."""
    return _translated(TROUBLES[kind])


def _told(fact: Fact) -> str:
    """Numbers in the digits on screen; names and paths so that their direction leaves the sentence alone."""
    return QLocale().toString(fact) if isinstance(fact, int) else isolated(fact)


def _translated(words: object) -> str:
    return QCoreApplication.translate("Messages", str(words))
