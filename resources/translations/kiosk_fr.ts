<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AttractPage</name>
    <message>
        <source>To: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample: nothing signed here is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For volunteers: press and hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampaignNumbers</name>
    <message>
        <source>Signatures on this device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Your own words (if you like)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentBar</name>
    <message>
        <source>Signing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CounterLine</name>
    <message>
        <source>%1 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 online on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 + %2, goal %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountryChoice</name>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of the country&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataFacts</name>
    <message>
        <source>What happens to my data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventChoice</name>
    <message>
        <source>Today&apos;s event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the event: without one nobody can sign.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>Exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldEntry</name>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title or office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverChoice</name>
    <message>
        <source>What may be handed over to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they learn your name, you or your family may be in danger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they learn your name, you may be in danger, and so may your family in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They read this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They get a number. Your name stays with the organisers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one person from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read acknowledgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %Ln second(s) everything you typed is erased.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InkChoice</name>
    <message>
        <source>Draw your signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw your signature (if you like)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterEnd</name>
    <message>
        <source>one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one person from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[your choice]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Rally Kiosk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or copy the file here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the stick out, put it in again, and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the stick in, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the right kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that the organisers gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file comes from a newer version of Rally Kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged or cut short. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than it may be. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its sender for a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was changed or forged. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it again from the organisers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file names a key that proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a proper file from the organisers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not written as it must be. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a file that Rally Kiosk made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is wrong. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase of the key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take five random words, for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key file is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the organisation&apos;s key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key file may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another key file, or ask for one that may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was sealed for another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the key file of this campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed after it was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in quarantine. Ask the organisers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private key file lies on this stick. It must never come near a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the stick out, and keep that file at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries left: {left}. Nothing is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is too short or too easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose six digits or more, and no pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs: this device is locked. Its signatures are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the organisers to unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one up with the organisers&apos; campaign file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a device in {path} already. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it with its PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store of this device is damaged. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this device, and call the organisers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rally Kiosk is open already, with this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other window first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signature could not be kept, so it does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try again, or ask a volunteer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code does not fit the unlock file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again, or ask the organisers for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This unlock file is for another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the organisers for the file of this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is an older copy of itself, so it collects no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export its signatures, then set it up anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {where}: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it and build again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device has a newer version of this campaign. It stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This campaign comes from another organisation than this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up another device for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This campaign is not on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add its campaign file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisers have paused this campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose another campaign, or ask a volunteer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign has no recipient {recipient}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of the campaign is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the organisers for a complete campaign file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some answers are missing or not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at the marked places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without your consent nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the box if you agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not said that you are old enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the box if you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not chosen what is handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the two answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drawn signature is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please draw it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These answers are too long for this campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please shorten them and sign again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event is chosen on this device yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a volunteer to choose today&apos;s event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} is not as it must be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the line and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on this device is safe at the organisers&apos; already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough space in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room or take another stick. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the lock of the stick, or take another one. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read back from the stick is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another stick. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This acknowledgement is not for this device. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file for this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This says &quot;received&quot;, not &quot;safe&quot;. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the organisers&apos; acknowledgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This acknowledgement leaves out earlier signatures. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export again, and have the organisers take everything in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is an older copy of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it, or ask who set the database up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it runs and that the address is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no campaign database here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a campaign database here already. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has an older form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it up to date, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database comes from a newer version of Rally Kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged, or the key is another one. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key file, else restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database server may lose entries, so nothing is acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn its setting {setting} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database belongs to another organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use its own key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database changed during the work, so nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database knows no device {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list of devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is not approved yet. Its file is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare its fingerprint, then approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device was revoked. Its newer entries are held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who revoked it, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This names another device than the one that signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export again from the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries in this file are missing, exchanged or out of order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier entries of this device are missing. The file is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in its earlier files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device&apos;s log was continued from an older copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at both branches before you count either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device sent more than can be held before it is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve it first, then take the file in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device {device} has no branch {branch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to another organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of your own organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No counted signature can be handed over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open batches first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A font of the program is missing: {font}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be made. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing is half done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option {option} cannot be used like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell a volunteer, who can report this: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write a name, with letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This e-mail address is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tick this box if you agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please sign inside the frame.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewsChoice</name>
    <message>
        <source>News by e-mail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>What happens to my data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase the last digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Rally Kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volunteer&apos;s PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For volunteers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens this device for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Look for sticks again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>All is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) are only on this device.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) of this device are at the organisers&apos;.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export them before you go home.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>This is not the same PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rally Kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisers gave you a campaign file. The device then belongs to their organisation for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign file (its path, for example /media/stick/rally.campaign)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this device, for example: Tablet 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN: six digits or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SigningBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>%1 (if you like)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>[your name]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you. Kept safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph it: with this code you can withdraw your signature. It shows that you signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page closes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VolunteerModel</name>
    <message>
        <source>The event is chosen. Signing can begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) written and read back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You may take the stick out. They stay here until the organisers have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) are safe at the organisers&apos; and no longer on this device.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The signatures were received, but they are not safe yet. They stay on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These acknowledgements were known already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteerPage</name>
    <message>
        <source>This device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint, to compare with the organisers&apos;:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Rally Kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to signing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YouPage</name>
    <message>
        <source>Who is signing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have no postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
