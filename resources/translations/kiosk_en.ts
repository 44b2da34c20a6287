<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlarmsModel</name>
    <message numerus="yes">
        <source>%Ln signature(s) opened.</source>
        <translation>
            <numerusform>%Ln signature opened.</numerusform>
            <numerusform>%Ln signatures opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still in quarantine.</source>
        <translation>
            <numerusform>%Ln still in quarantine.</numerusform>
            <numerusform>%Ln still in quarantine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) from %1.</source>
        <translation>
            <numerusform>%Ln entry from %1.</numerusform>
            <numerusform>%Ln entries from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s) in this database are damaged, or your organisation did not sign them. They are left out everywhere.</source>
        <translation>
            <numerusform>%Ln pack in this database is damaged, or your organisation did not sign it. It is left out everywhere.</numerusform>
            <numerusform>%Ln packs in this database are damaged, or your organisation did not sign them. They are left out everywhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 withdrew %Ln signature(s) within a few days.</source>
        <translation>
            <numerusform>%1 withdrew %Ln signature within a few days.</numerusform>
            <numerusform>%1 withdrew %Ln signatures within a few days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was copied or restored: %Ln entry(ies) of the copy wait.</source>
        <translation>
            <numerusform>%1 was copied or restored: %Ln entry of the copy waits.</numerusform>
            <numerusform>%1 was copied or restored: %Ln entries of the copy wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuildModel</name>
    <message numerus="yes">
        <source>%Ln file(s) are on %1, and were read back. You may take it out.</source>
        <translation>
            <numerusform>%Ln file is on %1, and was read back. You may take it out.</numerusform>
            <numerusform>%Ln files are on %1, and were read back. You may take it out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignRow</name>
    <message numerus="yes">
        <source>%Ln thing(s) are missing</source>
        <translation>
            <numerusform>%Ln thing is missing</numerusform>
            <numerusform>%Ln things are missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentBar</name>
    <message numerus="yes">
        <source>Sign all %Ln</source>
        <translation>
            <numerusform>Sign all %Ln</numerusform>
            <numerusform>Sign all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsModel</name>
    <message numerus="yes">
        <source>%Ln contact(s) written.</source>
        <translation>
            <numerusform>%Ln contact written.</numerusform>
            <numerusform>%Ln contacts written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: no address that this system takes, or the same person again.</source>
        <translation>
            <numerusform>%Ln left out: no address that this system takes, or the same person again.</numerusform>
            <numerusform>%Ln left out: no address that this system takes, or the same person again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: a spreadsheet would take the address for a formula. Add it there by hand.</source>
        <translation>
            <numerusform>%Ln left out: a spreadsheet would take the address for a formula. Add it there by hand.</numerusform>
            <numerusform>%Ln left out: a spreadsheet would take their addresses for formulas. Add them there by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) sent.</source>
        <translation>
            <numerusform>%Ln contact sent.</numerusform>
            <numerusform>%Ln contacts sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) not wanted there.</source>
        <translation>
            <numerusform>%Ln was not wanted there.</numerusform>
            <numerusform>%Ln were not wanted there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln nobody knows whether they arrived: look there.</source>
        <translation>
            <numerusform>Of %Ln nobody knows whether it arrived: look there.</numerusform>
            <numerusform>Of %Ln nobody knows whether they arrived: look there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server failed on %Ln: send again later, and ask whoever runs it if it stays so.</source>
        <translation>
            <numerusform>The server failed on %Ln: send again later, and ask whoever runs it if it stays so.</numerusform>
            <numerusform>The server failed on %Ln: send again later, and ask whoever runs it if it stays so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) corrected after being sent: change that there by hand.</source>
        <translation>
            <numerusform>%Ln was corrected after being sent: change that there by hand.</numerusform>
            <numerusform>%Ln were corrected after being sent: change that there by hand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveriesModel</name>
    <message numerus="yes">
        <source>The list is fixed for ever. %Ln file(s) written.</source>
        <translation>
            <numerusform>The list is fixed for ever. %Ln file written.</numerusform>
            <numerusform>The list is fixed for ever. %Ln files written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written once more, the very same.</source>
        <translation>
            <numerusform>%Ln file written once more, the very same.</numerusform>
            <numerusform>%Ln files written once more, the very same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by name</source>
        <translation>
            <numerusform>%Ln by name</numerusform>
            <numerusform>%Ln by name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as a number only</source>
        <translation>
            <numerusform>%Ln as a number only</numerusform>
            <numerusform>%Ln as a number only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed before this recipient was named</source>
        <translation>
            <numerusform>%Ln signed before this recipient was named</numerusform>
            <numerusform>%Ln signed before this recipient was named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed an earlier wording of the text</source>
        <translation>
            <numerusform>%Ln signed an earlier wording of the text</numerusform>
            <numerusform>%Ln signed an earlier wording of the text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed when this recipient had another name</source>
        <translation>
            <numerusform>%Ln signed when this recipient had another name</numerusform>
            <numerusform>%Ln signed when this recipient had another name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait for you</source>
        <translation>
            <numerusform>%Ln message waits for you</numerusform>
            <numerusform>%Ln messages wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to decide on again</source>
        <translation>
            <numerusform>%Ln line to decide on again</numerusform>
            <numerusform>%Ln lines to decide on again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrew since and stand(s) on it still</source>
        <translation>
            <numerusform>%Ln withdrew since and stands on it still</numerusform>
            <numerusform>%Ln withdrew since and stand on it still</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicesModel</name>
    <message numerus="yes">
        <source>%Ln device(s) approved. Compare each fingerprint with its volunteer.</source>
        <translation>
            <numerusform>%Ln device approved. Compare its fingerprint with its volunteer.</numerusform>
            <numerusform>%Ln devices approved. Compare each fingerprint with its volunteer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) held no request: %1.</source>
        <translation>
            <numerusform>%Ln file held no request: %1.</numerusform>
            <numerusform>%Ln files held no request: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) taken in.</source>
        <translation>
            <numerusform>%Ln entry taken in.</numerusform>
            <numerusform>%Ln entries taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) missing: ask for its older files.</source>
        <translation>
            <numerusform>%Ln entry is missing: ask for its older files.</numerusform>
            <numerusform>%Ln entries are missing: ask for its older files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of it wait.</source>
        <translation>
            <numerusform>%Ln file of it waits.</numerusform>
            <numerusform>%Ln files of it wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsModel</name>
    <message numerus="yes">
        <source>%Ln event(s) counted as %1.</source>
        <translation>
            <numerusform>%Ln event counted as %1.</numerusform>
            <numerusform>%Ln events counted as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) stand(s) for itself again.</source>
        <translation>
            <numerusform>%Ln event stands for itself again.</numerusform>
            <numerusform>%Ln events stand for themselves again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s)</source>
        <translation>
            <numerusform>%Ln signature</numerusform>
            <numerusform>%Ln signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spelling(s) of %1, %2</source>
        <translation>
            <numerusform>%Ln spelling of %1, %2</numerusform>
            <numerusform>%Ln spellings of %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message numerus="yes">
        <source>%Ln thing(s) are missing</source>
        <translation>
            <numerusform>%Ln thing is missing</numerusform>
            <numerusform>%Ln things are missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstHourModel</name>
    <message numerus="yes">
        <source>%Ln file(s) are on %1, and were read back. You may take it out.</source>
        <translation>
            <numerusform>%Ln file is on %1, and was read back. You may take it out.</numerusform>
            <numerusform>%Ln files are on %1, and were read back. You may take it out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message numerus="yes">
        <source>In %Ln second(s) everything you typed is erased.</source>
        <translation>
            <numerusform>In %Ln second everything you typed is erased.</numerusform>
            <numerusform>In %Ln seconds everything you typed is erased.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeModel</name>
    <message numerus="yes">
        <source>%Ln new entry(ies) taken in.</source>
        <translation>
            <numerusform>%Ln new entry taken in.</numerusform>
            <numerusform>%Ln new entries taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) opened.</source>
        <translation>
            <numerusform>%Ln signature opened.</numerusform>
            <numerusform>%Ln signatures opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be opened and wait(s) in quarantine.</source>
        <translation>
            <numerusform>%Ln could not be opened and waits in quarantine.</numerusform>
            <numerusform>%Ln could not be opened and wait in quarantine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entry(ies)</source>
        <translation>
            <numerusform>%Ln new entry</numerusform>
            <numerusform>%Ln new entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepingModel</name>
    <message numerus="yes">
        <source>%Ln withdrawn signature(s) can no longer be undone and is (are) to be erased.</source>
        <translation>
            <numerusform>%Ln withdrawn signature can no longer be undone and is to be erased.</numerusform>
            <numerusform>%Ln withdrawn signatures can no longer be undone and are to be erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them was (were) sent to other systems: erase them there first.</source>
        <translation>
            <numerusform>%Ln of them was sent to other systems: erase them there first.</numerusform>
            <numerusform>%Ln of them were sent to other systems: erase them there first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) is (are) withdrawn no more.</source>
        <translation>
            <numerusform>%Ln signature is withdrawn no more.</numerusform>
            <numerusform>%Ln signatures are withdrawn no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawal(s) is (are) in the list.</source>
        <translation>
            <numerusform>%Ln withdrawal is in the list.</numerusform>
            <numerusform>%Ln withdrawals are in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit is whole: %Ln line(s).</source>
        <translation>
            <numerusform>The audit is whole: %Ln line.</numerusform>
            <numerusform>The audit is whole: %Ln lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) with data.</source>
        <translation>
            <numerusform>%Ln entry with data.</numerusform>
            <numerusform>%Ln entries with data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn</source>
        <translation>
            <numerusform>%Ln withdrawn</numerusform>
            <numerusform>%Ln withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for their signature</source>
        <translation>
            <numerusform>%Ln waits for its signature</numerusform>
            <numerusform>%Ln wait for their signature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undone</source>
        <translation>
            <numerusform>%Ln undone</numerusform>
            <numerusform>%Ln undone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyReturnPage</name>
    <message numerus="yes">
        <source>%Ln share(s) added</source>
        <translation>
            <numerusform>%Ln share added</numerusform>
            <numerusform>%Ln shares added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersModel</name>
    <message numerus="yes">
        <source>%Ln letter(s) kept on this machine wait(s) to be taken in.</source>
        <translation>
            <numerusform>%Ln letter kept on this machine waits to be taken in.</numerusform>
            <numerusform>%Ln letters kept on this machine wait to be taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageLength</name>
    <message numerus="yes">
        <source>%Ln characters too many</source>
        <translation>
            <numerusform>%Ln character too many</numerusform>
            <numerusform>%Ln characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %Ln more characters</source>
        <translation>
            <numerusform>Room for %Ln more character</numerusform>
            <numerusform>Room for %Ln more characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewModel</name>
    <message numerus="yes">
        <source>of %Ln entry(ies) in all</source>
        <translation>
            <numerusform>of %Ln entry in all</numerusform>
            <numerusform>of %Ln entries in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonsModel</name>
    <message numerus="yes">
        <source>%Ln signature(s) found.</source>
        <translation>
            <numerusform>%Ln signature found.</numerusform>
            <numerusform>%Ln signatures found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) not opened, in quarantine or held could not be searched.</source>
        <translation>
            <numerusform>%Ln entry not opened, in quarantine or held could not be searched.</numerusform>
            <numerusform>%Ln entries not opened, in quarantine or held could not be searched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other signature(s) seem(s) to be the same person’s: look whether it is (they are).</source>
        <translation>
            <numerusform>%Ln other signature seems to be the same person’s: look whether it is.</numerusform>
            <numerusform>%Ln other signatures seem to be the same person’s: look whether they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) withdrawn.</source>
        <translation>
            <numerusform>%Ln signature withdrawn.</numerusform>
            <numerusform>%Ln signatures withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) is (are) withdrawn no more.</source>
        <translation>
            <numerusform>%Ln signature is withdrawn no more.</numerusform>
            <numerusform>%Ln signatures are withdrawn no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) erased for ever.</source>
        <translation>
            <numerusform>%Ln signature erased for ever.</numerusform>
            <numerusform>%Ln signatures erased for ever.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostsSheet</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintingModel</name>
    <message numerus="yes">
        <source>%Ln sheet(s) are in {name}. Print them where you trust the printer.</source>
        <translation>
            <numerusform>%Ln sheet is in {name}. Print it where you trust the printer.</numerusform>
            <numerusform>%Ln sheets are in {name}. Print them where you trust the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveSheet</name>
    <message numerus="yes">
        <source>%Ln entry(ies) of this device are not acknowledged by the organisers.</source>
        <translation>
            <numerusform>%Ln entry of this device is not acknowledged by the organisers.</numerusform>
            <numerusform>%Ln entries of this device are not acknowledged by the organisers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I know that %Ln entry(ies) are lost, unless a good export of them exists.</source>
        <translation>
            <numerusform>I know that %Ln entry is lost, unless a good export of it exists.</numerusform>
            <numerusform>I know that %Ln entries are lost, unless a good export of them exists.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message numerus="yes">
        <source>%Ln signature(s) are only on this device.</source>
        <translation>
            <numerusform>%Ln signature is only on this device.</numerusform>
            <numerusform>%Ln signatures are only on this device.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) are exported and wait for the organisers’ answer.</source>
        <translation>
            <numerusform>%Ln signature is exported and waits for the organisers’ answer.</numerusform>
            <numerusform>%Ln signatures are exported and wait for the organisers’ answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) of this device are at the organisers’.</source>
        <translation>
            <numerusform>%Ln signature of this device is at the organisers’.</numerusform>
            <numerusform>%Ln signatures of this device are at the organisers’.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln day(s) the organisers have acknowledged nothing. Ask them for their answer.</source>
        <translation>
            <numerusform>For %Ln day the organisers have acknowledged nothing. Ask them for their answer.</numerusform>
            <numerusform>For %Ln days the organisers have acknowledged nothing. Ask them for their answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyModel</name>
    <message numerus="yes">
        <source>%Ln signature(s) are on the safety stick %1, read back. Leave it in.</source>
        <translation>
            <numerusform>%Ln signature is on the safety stick %1, read back. Leave it in.</numerusform>
            <numerusform>%Ln signatures are on the safety stick %1, read back. Leave it in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingModel</name>
    <message numerus="yes">
        <source>%Ln file(s) written: %1</source>
        <translation>
            <numerusform>%Ln file written: %1</numerusform>
            <numerusform>%Ln files written: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message numerus="yes">
        <source>%Ln more like these</source>
        <translation>
            <numerusform>%Ln more like these</numerusform>
            <numerusform>%Ln more like these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignaturesModel</name>
    <message numerus="yes">
        <source>%Ln signature(s)</source>
        <translation>
            <numerusform>%Ln signature</numerusform>
            <numerusform>%Ln signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln signature(s) found</source>
        <translation>
            <numerusform>More than %Ln signature found</numerusform>
            <numerusform>More than %Ln signatures found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) found</source>
        <translation>
            <numerusform>%Ln signature found</numerusform>
            <numerusform>%Ln signatures found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SquareModel</name>
    <message numerus="yes">
        <source>on %Ln device(s) that are approved.</source>
        <translation>
            <numerusform>on %Ln device that is approved.</numerusform>
            <numerusform>on %Ln devices that are approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is (are) on devices that nobody has approved, and not added.</source>
        <translation>
            <numerusform>%Ln more is on a device that nobody has approved, and not added.</numerusform>
            <numerusform>%Ln more are on devices that nobody has approved, and not added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s)</source>
        <translation>
            <numerusform>%Ln signature</numerusform>
            <numerusform>%Ln signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its entry(ies) is (are) not here yet: import its files.</source>
        <translation>
            <numerusform>%Ln of its entries is not here yet: import its files.</numerusform>
            <numerusform>%Ln of its entries are not here yet: import its files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message numerus="yes">
        <source>You can correct it for %Ln second(s). This page closes by itself.</source>
        <translation>
            <numerusform>You can correct it for %Ln second. This page closes by itself.</numerusform>
            <numerusform>You can correct it for %Ln seconds. This page closes by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalModel</name>
    <message numerus="yes">
        <source>%Ln signature(s) on this device.</source>
        <translation>
            <numerusform>%Ln signature on this device.</numerusform>
            <numerusform>%Ln signatures on this device.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) in all: corrections and withdrawals are entries too.</source>
        <translation>
            <numerusform>%Ln entry in all: corrections and withdrawals are entries too.</numerusform>
            <numerusform>%Ln entries in all: corrections and withdrawals are entries too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteerModel</name>
    <message numerus="yes">
        <source>%Ln signature(s) written and read back.</source>
        <translation>
            <numerusform>%Ln signature written and read back.</numerusform>
            <numerusform>%Ln signatures written and read back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) are safe at the organisers’ and no longer on this device.</source>
        <translation>
            <numerusform>%Ln signature is safe at the organisers’ and no longer on this device.</numerusform>
            <numerusform>%Ln signatures are safe at the organisers’ and no longer on this device.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) taken.</source>
        <translation>
            <numerusform>%Ln campaign taken.</numerusform>
            <numerusform>%Ln campaigns taken.</numerusform>
        </translation>
    </message>
</context>
</TS>
