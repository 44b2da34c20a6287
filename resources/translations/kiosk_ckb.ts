<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ku" sourcelanguage="en">
<context>
    <name>AcknowledgersList</name>
    <message>
        <source>A public key has 64 characters: digits, and letters from a to f.</source>
        <translation>کلیلی گشتی ٦٤ پیتی هەیە: ڕەنووس، و پیتەکانی a تا f.</translation>
    </message>
    <message>
        <source>Who acknowledges what devices exported</source>
        <translation>کێ وەرگرتنی ئەوەی ئامێرەکان ناردوویانە پشتڕاست دەکاتەوە</translation>
    </message>
    <message>
        <source>Your organisation always does. A partner who takes files in, too, can be named by their public key.</source>
        <translation>ڕێکخراوەکەتان هەمیشە ئەمە دەکات. هاوبەشێک کە ئەویش فایل وەردەگرێت دەتوانرێت بە کلیلی گشتییەکەی دیاری بکرێت.</translation>
    </message>
    <message>
        <source>Partner %1</source>
        <translation>هاوبەشی %1</translation>
    </message>
    <message>
        <source>Devices may delete what this partner acknowledges; else they only note it, and keep it for you</source>
        <translation>ئامێرەکان دەتوانن ئەوە بسڕنەوە کە ئەم هاوبەشە پشتڕاستی دەکاتەوە؛ ئەگینا تەنها تۆماری دەکەن و بۆ ئێوە هەڵیدەگرن</translation>
    </message>
    <message>
        <source>The partner gives you its 64 characters, best in person.</source>
        <translation>هاوبەشەکە ٦٤ پیتەکەیتان دەداتێ، باشترە ڕووبەڕوو بێت.</translation>
    </message>
    <message>
        <source>Public key of one more partner</source>
        <translation>کلیلی گشتیی هاوبەشێکی تر</translation>
    </message>
    <message>
        <source>Name this partner</source>
        <translation>دیاریکردنی ئەم هاوبەشە</translation>
    </message>
</context>
<context>
    <name>AlarmList</name>
    <message>
        <source>No alarm: nobody withdrew suddenly many signatures, and no device was copied.</source>
        <translation>هیچ ئاگاداری نییە: کەس لەناکاو واژۆی زۆری نەکشاندووەتەوە و هیچ ئامێرێک لەبەرنەگیراوەتەوە.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>ئاگادارییەکان</translation>
    </message>
    <message>
        <source>Yes, I have asked</source>
        <translation>بەڵێ، پرسیومە</translation>
    </message>
    <message>
        <source>Yes, put it right</source>
        <translation>بەڵێ، چاکی بکە</translation>
    </message>
    <message>
        <source>Mending …</source>
        <translation>چاک دەکرێت …</translation>
    </message>
</context>
<context>
    <name>AlarmsModel</name>
    <message>
        <source>The text, consents or recipients are none of this campaign’s.</source>
        <translation>دەقەکە، ڕەزامەندییەکان یان وەرگرەکان هی ئەم هەڵمەتە نین.</translation>
    </message>
    <message>
        <source>An answer is missing or is not as this campaign allows.</source>
        <translation>وەڵامێک کەمە یان ئەم هەڵمەتە ڕێگەی پێ نادات.</translation>
    </message>
    <message>
        <source>It is not built as Rally Kiosk builds entries.</source>
        <translation>وەک تۆمارەکانی Rally Kiosk دروست نەکراوە.</translation>
    </message>
    <message>
        <source>It was sealed for a key that this key file does not have.</source>
        <translation>بۆ کلیلێک مۆر کراوە کە لەم فایلی کلیلەدا نییە.</translation>
    </message>
    <message>
        <source>Its version of the campaign is not here yet.</source>
        <translation>وەشانی هەڵمەتەکەی هێشتا لێرە نییە.</translation>
    </message>
    <message>
        <source>It was changed after it was sealed.</source>
        <translation>دوای مۆرکردن گۆڕدراوە.</translation>
    </message>
    <message>
        <source>It is damaged or cut short.</source>
        <translation>تێکچووە یان بڕاوە.</translation>
    </message>
    <message>
        <source>Nobody agreed to sign, so it cannot count.</source>
        <translation>کەس بە واژۆکردن ڕازی نەبووە، بۆیە ناژمێردرێت.</translation>
    </message>
    <message>
        <source>The signer did not say that they are old enough.</source>
        <translation>واژۆکەر نەیگوتووە کە تەمەنی پێویستی هەیە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) opened.</source>
        <translation>
            <numerusform>%Ln واژۆ کرایەوە.</numerusform>
            <numerusform>%Ln واژۆ کرانەوە.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still in quarantine.</source>
        <translation>
            <numerusform>%Ln هێشتا لە کەرەنتینەدایە.</numerusform>
            <numerusform>%Ln هێشتا لە قەرەنتینەدان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) from %1.</source>
        <translation>
            <numerusform>%Ln تۆمار لە %1.</numerusform>
            <numerusform>%Ln تۆمار لە %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This database was restored from an older copy: entries of %1 that it acknowledged are missing.</source>
        <translation>ئەم بنکەدراوەیە لە کۆپییەکی کۆنترەوە گەڕێنراوەتەوە: ئەو تۆمارانەی %1 کەمن کە وەرگرتنیانی پشتڕاست کردبووەوە.</translation>
    </message>
    <message>
        <source>Bring its files in again, all that came since the copy was made.</source>
        <translation>فایلەکانی دووبارە بهێننە ناوەوە: هەموو ئەوانەی لەوەتەی کۆپییەکە دروست کراوە هاتوون.</translation>
    </message>
    <message>
        <source>Numbers are wrong: something stands in the database that no file of these devices brought (%1).</source>
        <translation>هەندێک ژمارە هەڵەن: لە بنکەدراوەکەدا شتێک هەیە کە هیچ پەڕگەیەکی ئەم ئامێرانە نەیهێناوە (%1).</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>چاکی بکە</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s) in this database are damaged, or your organisation did not sign them. They are left out everywhere.</source>
        <translation>
            <numerusform>%Ln پاکێج لەم بنکەدراوەیەدا تێکچووە، یان ڕێکخراوەکەتان واژۆی نەکردووە. لە هەموو شوێنێک پشتگوێ دەخرێت.</numerusform>
            <numerusform>%Ln پاکێج لەم بنکەدراوەیەدا تێکچوون، یان ڕێکخراوەکەتان واژۆیانی نەکردووە. لە هەموو شوێنێک پشتگوێ دەخرێن.</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as a damaged one is there, nothing of its campaign is delivered, exported or erased.</source>
        <translation>تا پاکێجێکی تێکچوو لەوێ بێت، هیچ شتێکی هەڵمەتەکەی ناگەیەنرێت، هەناردە ناکرێت و ناسڕدرێتەوە.</translation>
    </message>
    <message>
        <source>Somebody may have written into the database, or its disk fails. See who has a login, and check the audit.</source>
        <translation>لەوانەیە کەسێک لە بنکەدراوەکەدا نووسیبێتی، یان دیسکەکەی تێکچووە. بزانن کێ هەژماری تێیدا هەیە، و وردبینییەکە بپشکنن.</translation>
    </message>
    <message>
        <source>Bring the campaign’s pack in under “Import”: that mends a damaged one.</source>
        <translation>پاکێجی هەڵمەتەکە لە «هێنانەناوەوە» بهێننە ناوەوە: پاکێجی تێکچوو بەوە چاک دەبێتەوە.</translation>
    </message>
    <message numerus="yes">
        <source>%1 withdrew %Ln signature(s) within a few days.</source>
        <translation>
            <numerusform>%1 لە چەند ڕۆژێکدا %Ln واژۆی کشاندەوە.</numerusform>
            <numerusform>%1 لە چەند ڕۆژێکدا %Ln واژۆی کشاندەوە.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask its volunteer. If no signers asked for it, let the signatures count again.</source>
        <translation>لە خۆبەخشەکەی بپرسن. ئەگەر واژۆکەران داوایان نەکردووە، با واژۆکان دووبارە بژمێردرێنەوە.</translation>
    </message>
    <message>
        <source>Let them count again</source>
        <translation>با دووبارە بژمێردرێن</translation>
    </message>
    <message numerus="yes">
        <source>%1 was copied or restored: %Ln entry(ies) of the copy wait.</source>
        <translation>
            <numerusform>%1 لەبەرگیراوەتەوە یان گەڕێنراوەتەوە: %Ln تۆماری کۆپییەکە چاوەڕێیە.</numerusform>
            <numerusform>%1 لەبەرگیراوەتەوە یان گەڕێنراوەتەوە: %Ln تۆماری کۆپییەکە چاوەڕێن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask who used the copy. If people signed on it, take its entries in.</source>
        <translation>بپرسن کێ کۆپییەکەی بەکار هێناوە. ئەگەر خەڵک لەسەری واژۆیان کردووە، تۆمارەکانی وەربگرن.</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>وەرگرتنیان</translation>
    </message>
</context>
<context>
    <name>AlsoAnswers</name>
    <message>
        <source>Handed over: %1</source>
        <translation>ڕادەست دەکرێت: %1</translation>
    </message>
    <message>
        <source>I have only one name</source>
        <translation>تەنیا یەک ناوم هەیە</translation>
    </message>
    <message>
        <source>I have no postal code</source>
        <translation>کۆدی پۆستەم نییە</translation>
    </message>
</context>
<context>
    <name>AlsoCard</name>
    <message>
        <source>To: %1</source>
        <translation>بۆ: %1</translation>
    </message>
    <message>
        <source>One more question: %1</source>
        <translation>یەک پرسیاری تر: %1</translation>
    </message>
</context>
<context>
    <name>AlsoCards</name>
    <message>
        <source>Also sign with the same details</source>
        <translation>واژۆکردنی هەڵمەتی تریش بە هەمان زانیاری</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Answer to the device</source>
        <translation>وەڵام بۆ ئامێرەکە</translation>
    </message>
    <message>
        <source>Code of the acknowledgement</source>
        <translation>کۆدی پشتڕاستکردنەوە</translation>
    </message>
    <message>
        <source>The volunteer scans it on the device, under “Hand over”. Or a telephone reads it, and what it says comes to the device in a file whose name ends in .ack.</source>
        <translation>خۆبەخشەکە لەسەر ئامێرەکە، لەژێر «ڕادەستکردن»، سکانی دەکات. یان تەلەفۆنێک دەیخوێنێتەوە و دەقەکەی لە فایلێکدا کە ناوەکەی بە ⁨.ack⁩ کۆتایی دێت دەگاتە ئامێرەکە.</translation>
    </message>
    <message>
        <source>It holds nobody’s data. The device deletes only what is safe here.</source>
        <translation>داتای کەسی تێدا نییە. ئامێرەکە تەنها ئەوە دەسڕێتەوە کە لێرە پارێزراوە.</translation>
    </message>
    <message>
        <source>The same as a file: %1</source>
        <translation>هەمان شت وەک فایل: %1</translation>
    </message>
</context>
<context>
    <name>AskColumn</name>
    <message>
        <source>To: %1</source>
        <translation>بۆ: %1</translation>
    </message>
    <message>
        <source>This is a sample: nothing signed here is sent.</source>
        <translation>ئەمە نموونەیە: ئەوەی لێرە واژۆ بکرێت نانێردرێت.</translation>
    </message>
</context>
<context>
    <name>AskedPage</name>
    <message>
        <source>What signers are asked</source>
        <translation>ئەوەی لە واژۆکاران دەپرسرێت</translation>
    </message>
    <message>
        <source>Ask little: each question costs signatures, and what nobody has cannot be lost.</source>
        <translation>کەم بپرسن: هەر پرسیارێک واژۆ کەم دەکاتەوە، و ئەوەی لای کەس نەبێت ون نابێت.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>وڵات</translation>
    </message>
    <message>
        <source>Asked for only of those who want news.</source>
        <translation>تەنها لەوانە دەپرسرێت کە هەواڵیان دەوێت.</translation>
    </message>
    <message>
        <source>A drawn signature</source>
        <translation>واژۆی کێشراو</translation>
    </message>
    <message>
        <source>What signers agree to</source>
        <translation>ئەوەی واژۆکاران پێی ڕازین</translation>
    </message>
    <message>
        <source>To sign: this box must be ticked</source>
        <translation>واژۆکردن: ئەم خانەیە دەبێت نیشانە بکرێت</translation>
    </message>
    <message>
        <source>To be written to: asked apart, with yes and no alike</source>
        <translation>وەرگرتنی هەواڵ: بە جیا دەپرسرێت، بەڵێ و نەخێر یەکسانن</translation>
    </message>
    <message>
        <source>To stand on a public list</source>
        <translation>بوون لە لیستێکی گشتیدا</translation>
    </message>
    <message>
        <source>Before the first news</source>
        <translation>پێش یەکەم هەواڵ</translation>
    </message>
    <message>
        <source>An e-mail asks once more</source>
        <translation>ئیمەیڵێک دووبارە دەپرسێتەوە</translation>
    </message>
    <message>
        <source>The yes on the kiosk is enough</source>
        <translation>بەڵێی سەر کیۆسک بەسە</translation>
    </message>
    <message>
        <source>In years; 0 asks for no age.</source>
        <translation>بە ساڵ؛ 0 تەمەن ناپرسێت.</translation>
    </message>
    <message>
        <source>Least age to sign</source>
        <translation>کەمترین تەمەن بۆ واژۆکردن</translation>
    </message>
    <message>
        <source>Least age to be written to</source>
        <translation>کەمترین تەمەن بۆ وەرگرتنی هەواڵ</translation>
    </message>
    <message>
        <source>Signers may see a code with which they can withdraw</source>
        <translation>واژۆکاران دەتوانن کۆدێک ببینن کە پێی دەکشێنەوە</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>ناپرسرێت</translation>
    </message>
    <message>
        <source>If they like</source>
        <translation>ئەگەر بیانەوێت</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>پێویست</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Read the whole text</source>
        <translation>خوێندنەوەی هەموو دەقەکە</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>چی بە داتاکانم دەکرێت</translation>
    </message>
    <message>
        <source>Withdraw with a code</source>
        <translation>کشاندنەوەی واژۆ بە کۆد</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>وتارەکان</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>واژۆ دەکەم</translation>
    </message>
    <message>
        <source>Paused by the organisers</source>
        <translation>ڕێکخەران ڕایانگرتووە</translation>
    </message>
    <message>
        <source>For volunteers: press and hold</source>
        <translation>بۆ خۆبەخشان: پەنجەی لەسەر ڕابگرن</translation>
    </message>
</context>
<context>
    <name>BriefingCard</name>
    <message>
        <source>Without a title</source>
        <translation>بێ ناونیشان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>جۆر</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>وتار</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>ڕاپۆرت</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>وتەی وەرگیراو</translation>
    </message>
    <message>
        <source>Year first.</source>
        <translation>یەکەم جار ساڵ.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>ڕێکەوت</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>پۆلەکان</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>وێنەکان</translation>
    </message>
    <message>
        <source>Languages of this briefing</source>
        <translation>زمانەکانی ئەم وتارە</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ناونیشان</translation>
    </message>
    <message>
        <source>Whose words or findings, and of when.</source>
        <translation>وتە یان دەرەنجامی کێ، و هی کەی.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>سەرچاوە</translation>
    </message>
    <message>
        <source>Each line is a word by which it is found.</source>
        <translation>هەر دێڕێک وشەیەکە کە پێی دەدۆزرێتەوە.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>تاگەکان</translation>
    </message>
</context>
<context>
    <name>BriefingSheet</name>
    <message>
        <source>Back to the list</source>
        <translation>گەڕانەوە بۆ لیستەکە</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>وتارەکان</translation>
    </message>
    <message>
        <source>All posts with the tag %1</source>
        <translation>هەموو بابەتەکان بە تاگی %1</translation>
    </message>
</context>
<context>
    <name>BriefingsPage</name>
    <message>
        <source>Articles, reports and quotations that can be read and searched on the device, without a network.</source>
        <translation>وتار، ڕاپۆرت و وتەی وەرگیراو کە بەبێ تۆڕ لەسەر ئامێرەکە دەخوێنرێنەوە و دەگەڕێن.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>پۆل</translation>
    </message>
    <message>
        <source>What briefings of this kind are called</source>
        <translation>وتارەکانی ئەم جۆرە چییان پێ دەگوترێت</translation>
    </message>
    <message>
        <source>One more category</source>
        <translation>پۆلێکی تر</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>وتاری نوێ</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>ڕاپۆرتی نوێ</translation>
    </message>
    <message>
        <source>New quotation</source>
        <translation>وتەی وەرگیراوی نوێ</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بێ ناونیشان</translation>
    </message>
</context>
<context>
    <name>BuildModel</name>
    <message>
        <source>Built, and read back: %1</source>
        <translation>دروستکرا و خوێنرایەوە: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are on %1, and were read back. You may take it out.</source>
        <translation>
            <numerusform>%Ln فایل لەسەر %1ە و خوێندرایەوە. دەتوانن دەری بهێنن.</numerusform>
            <numerusform>%Ln فایل لەسەر %1ن و خوێندرانەوە. دەتوانن دەری بهێنن.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program itself was not at hand.</source>
        <translation>بەرنامەکە خۆی لەبەردەست نەبوو.</translation>
    </message>
</context>
<context>
    <name>CampaignKinds</name>
    <message>
        <source>Petition</source>
        <translation>داواکاری</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامە</translation>
    </message>
    <message>
        <source>Joint declaration</source>
        <translation>بەیاننامەی هاوبەش</translation>
    </message>
    <message>
        <source>Open letter</source>
        <translation>نامەی کراوە</translation>
    </message>
</context>
<context>
    <name>CampaignList</name>
    <message>
        <source>Write what is signed, see it on the kiosk, and build the pack that devices take.</source>
        <translation>ئەوەی واژۆ دەکرێت بنووسن، لەسەر کیۆسک بیبینن، و ئەو پاکێجە دروست بکەن کە ئامێرەکان وەریدەگرن.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>هەڵمەتەکان</translation>
    </message>
    <message>
        <source>Folder of the campaigns</source>
        <translation>بوخچەی هەڵمەتەکان</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>هەڵمەتی نوێ</translation>
    </message>
    <message>
        <source>No campaign is written in this folder yet. Begin with a new one: its notice on data is filled in.</source>
        <translation>هێشتا هیچ هەڵمەتێک لەم بوخچەیەدا نەنووسراوە. بە یەکێکی نوێ دەست پێ بکەن: ئاگاداریی داتاکانی پڕکراوەتەوە.</translation>
    </message>
    <message>
        <source>Looking through the folder …</source>
        <translation>بوخچەکە دەپشکنرێت…</translation>
    </message>
</context>
<context>
    <name>CampaignNumbers</name>
    <message>
        <source>Signatures on this device</source>
        <translation>واژۆکانی سەر ئەم ئامێرە</translation>
    </message>
</context>
<context>
    <name>CampaignPicture</name>
    <message>
        <source>Picture: %1. Permission: %2.</source>
        <translation>وێنە: %1. مۆڵەت: %2.</translation>
    </message>
</context>
<context>
    <name>CampaignRow</name>
    <message>
        <source>It cannot be read: %1</source>
        <translation>ناخوێنرێتەوە: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are missing</source>
        <translation>
            <numerusform>%Ln شت کەمە</numerusform>
            <numerusform>%Ln شت کەمن</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: no pack has been built yet</source>
        <translation>ئامادەیە: هێشتا هیچ پاکێجێک دروست نەکراوە</translation>
    </message>
    <message>
        <source>Changed since revision %1 was built</source>
        <translation>لەو کاتەوەی پێداچوونەوەی %1 دروستکراوە گۆڕاوە</translation>
    </message>
    <message>
        <source>Revision %1 is built</source>
        <translation>پێداچوونەوەی %1 دروستکراوە</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>نموونە</translation>
    </message>
    <message>
        <source>Begin another from it</source>
        <translation>دەستپێکردنی یەکێکی تر لێیەوە</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>نووسین</translation>
    </message>
</context>
<context>
    <name>CampaignStanding</name>
    <message>
        <source>Save the numbers …</source>
        <translation>پاشەکەوتکردنی ژمارەکان …</translation>
    </message>
</context>
<context>
    <name>CardFrame</name>
    <message>
        <source>Its left and right edges count.</source>
        <translation>لێواری چەپ و ڕاستی گرنگە.</translation>
    </message>
    <message>
        <source>Frame for a bank card</source>
        <translation>چوارچێوە بۆ کارتی بانکی</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Looking for what waits …</source>
        <translation>بەدوای ئەوەی چاوەڕێیە دەگەڕێت …</translation>
    </message>
    <message>
        <source>Nothing waits for a decision. What comes in next is looked through as well.</source>
        <translation>هیچ چاوەڕێی بڕیار نییە. ئەوەی دواتر دێت ئەویش دەپشکنرێت.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>پێشوو</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>دواتر</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>وەک خۆی بمێنێت</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>دووبارە</translation>
    </message>
    <message>
        <source>No duplicate</source>
        <translation>دووبارە نییە</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>دەرکردن</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>گەڕاندنەوە</translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>one person from %1</source>
        <translation>یەک کەس لە %1</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>یەک کەس</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>The device is being closed.</source>
        <translation>ئامێرەکە دادەخرێت.</translation>
    </message>
    <message>
        <source>Every signature is kept, sealed. Only the PIN opens it again.</source>
        <translation>هەموو واژۆکان بە مۆرکراوی پارێزراون. تەنها ژمارەی نهێنی دەیکاتەوە.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
</context>
<context>
    <name>ConsentBar</name>
    <message>
        <source>I am younger than %1</source>
        <translation>تەمەنم لە %1 ساڵ کەمترە</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>واژۆ دەکرێت …</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>واژۆ دەکەم</translation>
    </message>
    <message numerus="yes">
        <source>Sign all %Ln</source>
        <translation>
            <numerusform>واژۆکردنی هەر %Ln</numerusform>
            <numerusform>واژۆکردنی هەر %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsModel</name>
    <message>
        <source>CiviCRM does not count imported activities as signatures; its API does.</source>
        <translation>‏CiviCRM چالاکییە هێنراوەکان وەک واژۆ ناژمێرێت؛ APIـیەکەی دەیژمێرێت.</translation>
    </message>
    <message>
        <source>Import contacts first, with Skip or Fill, then activities.</source>
        <translation>سەرەتا پەیوەندییەکان بهێنن، بە هەڵبژاردەی Skip یان Fill، پاشان چالاکییەکان.</translation>
    </message>
    <message>
        <source>Each import adds its activities again.</source>
        <translation>هەر هێنانێک چالاکییەکانی دووبارە زیاد دەکات.</translation>
    </message>
    <message>
        <source>Imported again, nothing is doubled; names and addresses are written over, and nobody who withdrew is removed.</source>
        <translation>هێنانەوە دووبارە هیچ دوو جار تۆمار ناکات؛ ناو و ناونیشانەکان دەنووسرێنەوە، و ئەوەی واژۆکەی کشاندووەتەوە لانابرێت.</translation>
    </message>
    <message>
        <source>Action Network subscribes new people at once.</source>
        <translation>‏Action Network کەسە نوێیەکان یەکسەر دەکاتە بەشدار.</translation>
    </message>
    <message>
        <source>Import so that whoever unsubscribed there since stays so.</source>
        <translation>وا بیهێنن کە ئەوەی لەوێ بەشداریی هەڵوەشاندووەتەوە هەر وا بمێنێت.</translation>
    </message>
    <message>
        <source>Write to nobody before they have confirmed: that was promised.</source>
        <translation>پێش دڵنیاکردنەوەیان بۆ کەس مەنووسن: ئەوە بەڵێن دراوە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) written.</source>
        <translation>
            <numerusform>%Ln پەیوەندی نووسران.</numerusform>
            <numerusform>%Ln پەیوەندی نووسران.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: no address that this system takes, or the same person again.</source>
        <translation>
            <numerusform>%Ln لادران: ناونیشانێک نییە ئەم سیستەمە وەریبگرێت، یان هەمان کەس.</numerusform>
            <numerusform>%Ln لادران: ناونیشانێک نییە ئەم سیستەمە وەریبگرێت، یان هەمان کەس.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: a spreadsheet would take the address for a formula. Add it there by hand.</source>
        <translation>
            <numerusform>%Ln لادرا: خشتەکان ناونیشانەکە بە هاوکێشە دەزانن. لەوێ بە دەست زیادی بکە.</numerusform>
            <numerusform>%Ln لادران: خشتەکان ناونیشانەکان بە هاوکێشە دەزانن. لەوێ بە دەست زیادیان بکە.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) sent.</source>
        <translation>
            <numerusform>%Ln پەیوەندی نێردران.</numerusform>
            <numerusform>%Ln پەیوەندی نێردران.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) not wanted there.</source>
        <translation>
            <numerusform>%Ln لەوێ وەرنەگیران.</numerusform>
            <numerusform>%Ln لەوێ وەرنەگیران.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln nobody knows whether they arrived: look there.</source>
        <translation>
            <numerusform>نازانرێت %Ln گەیشتوون یان نا: لەوێ سەیر بکە.</numerusform>
            <numerusform>نازانرێت %Ln گەیشتوون یان نا: لەوێ سەیر بکە.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server failed on %Ln: send again later, and ask whoever runs it if it stays so.</source>
        <translation>
            <numerusform>ڕاژەکار لە وەرگرتنی %Ln پەیوەندیدا سەرکەوتوو نەبوو: دواتر دووبارە بینێرەوە، و ئەگەر هەر وا مایەوە، لە بەڕێوەبەرەکەی بپرسە.</numerusform>
            <numerusform>ڕاژەکار لە وەرگرتنی %Ln پەیوەندیدا سەرکەوتوو نەبوو: دواتر دووبارە بینێرەوە، و ئەگەر هەر وا مایەوە، لە بەڕێوەبەرەکەی بپرسە.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) corrected after being sent: change that there by hand.</source>
        <translation>
            <numerusform>%Ln پەیوەندی دوای ناردن ڕاست کرایەوە: لەوێ بە دەست بیگۆڕە.</numerusform>
            <numerusform>%Ln پەیوەندی دوای ناردن ڕاست کرانەوە: لەوێ بە دەست بیانگۆڕە.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Only who agreed to be contacted is written, and only what they gave for that.</source>
        <translation>تەنها ئەوانە دەنووسرێن کە ڕازی بوون پەیوەندییان پێوە بکرێت، و تەنها ئەوەی بۆ ئەوە داویانە.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>پەیوەندییەکان</translation>
    </message>
    <message>
        <source>Nothing was taken in yet. Go to “Import” with the first files from your devices.</source>
        <translation>هێشتا هیچ وەرنەگیراوە. بە یەکەمین فایلی ئامێرەکانتانەوە بڕۆنە «هێنانەناوەوە».</translation>
    </message>
    <message>
        <source>As files</source>
        <translation>وەک فایل</translation>
    </message>
    <message>
        <source>Number of the petition in the other system</source>
        <translation>ژمارەی داواکارییەکە لە سیستەمەکەی تر</translation>
    </message>
    <message>
        <source>Group or list there</source>
        <translation>گروپ یان لیست لەوێ</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>بوخچە بۆ فایلەکان</translation>
    </message>
    <message>
        <source>Write files</source>
        <translation>نووسینی فایلەکان</translation>
    </message>
    <message>
        <source>Over the network</source>
        <translation>بە تۆڕ</translation>
    </message>
    <message>
        <source>Stopped or cut off, it goes on the next time where it was. Nobody is sent twice.</source>
        <translation>ئەگەر وەستا یان پچڕا، جاری داهاتوو لەو شوێنەوە بەردەوام دەبێت. کەس دوو جار نانێردرێت.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>ناونیشانی ڕاژەکار</translation>
    </message>
    <message>
        <source>It asks everybody once more before it writes to them</source>
        <translation>پێش نووسین بۆ هەر کەسێک جارێکی تر داوای دڵنیاکردنەوەی لێ دەکات</translation>
    </message>
    <message>
        <source>Its token</source>
        <translation>نیشانەی دەستگەیشتنی</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ناردن</translation>
    </message>
    <message>
        <source>Contacts are on their way …</source>
        <translation>پەیوەندییەکان لە ڕێگەدان …</translation>
    </message>
</context>
<context>
    <name>CorrectionNote</name>
    <message>
        <source>You are correcting your signature. The first one counts until you sign again.</source>
        <translation>واژۆکەتان ڕاست دەکەنەوە. تا دووبارە واژۆ نەکەن، واژۆی یەکەم دەژمێردرێت.</translation>
    </message>
    <message>
        <source>Signing again takes your signature back here: %1.</source>
        <translation>واژۆکردنەوە واژۆکەتان لێرە دەکشێنێتەوە: %1.</translation>
    </message>
</context>
<context>
    <name>CounterLine</name>
    <message>
        <source>%1 here</source>
        <translation>%1 لێرە</translation>
    </message>
    <message>
        <source>%1 online on %2</source>
        <translation>%1 لە ئینتەرنێت تا %2</translation>
    </message>
    <message>
        <source>%1 online from %2 countries on %3</source>
        <translation>%1 لە ئینتەرنێت لە %2 وڵاتەوە تا %3</translation>
    </message>
    <message>
        <source>%1 + %2, goal %3</source>
        <translation>%1 + %2، ئامانج %3</translation>
    </message>
</context>
<context>
    <name>CounterModel</name>
    <message>
        <source>more than %1</source>
        <translation>زیاتر لە %1</translation>
    </message>
</context>
<context>
    <name>CountriesSigned</name>
    <message>
        <source>Take away</source>
        <translation>لابردن</translation>
    </message>
    <message>
        <source>Tell how many of one country signed: type how its name begins</source>
        <translation>بڵێن لە وڵاتێک چەند کەس واژۆیان کردووە: سەرەتای ناوەکەی بنووسن</translation>
    </message>
</context>
<context>
    <name>CountryChoice</name>
    <message>
        <source>Country</source>
        <translation>وڵات</translation>
    </message>
    <message>
        <source>Beginning of the country’s name</source>
        <translation>سەرەتای ناوی وڵات</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>گەڕانەوە بۆ لیستەکە</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>وڵاتێکی تر</translation>
    </message>
</context>
<context>
    <name>CountryRow</name>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Another country: type how its name begins</source>
        <translation>وڵاتێکی تر: سەرەتای ناوەکەی بنووسن</translation>
    </message>
</context>
<context>
    <name>DataFacts</name>
    <message>
        <source>What happens to my data</source>
        <translation>چی بە داتاکانم دەکرێت</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>خوێندنەوەی هەمووی</translation>
    </message>
</context>
<context>
    <name>DayNumbers</name>
    <message>
        <source>Signatures by the hour</source>
        <translation>واژۆکان بەپێی کاتژمێر</translation>
    </message>
    <message>
        <source>At %1 o’clock</source>
        <translation>کاتژمێر %1</translation>
    </message>
</context>
<context>
    <name>DeliveriesModel</name>
    <message>
        <source>Draft</source>
        <translation>ڕەشنووس</translation>
    </message>
    <message>
        <source>Ready to be handed over</source>
        <translation>ئامادەی ڕادەستکردن</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>ڕادەستکرا</translation>
    </message>
    <message>
        <source>Refused by the recipient</source>
        <translation>وەرگر ڕەتی کردەوە</translation>
    </message>
    <message>
        <source>The draft is gone. The signatures stay.</source>
        <translation>ڕەشنووسەکە سڕایەوە. واژۆکان دەمێننەوە.</translation>
    </message>
    <message numerus="yes">
        <source>The list is fixed for ever. %Ln file(s) written.</source>
        <translation>
            <numerusform>لیستەکە بۆ هەمیشە جێگیر کرا. %Ln فایل نووسرا.</numerusform>
            <numerusform>لیستەکە بۆ هەمیشە جێگیر کرا. %Ln فایل نووسرا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written once more, the very same.</source>
        <translation>
            <numerusform>%Ln فایل دووبارە نووسرا، هەمان شت.</numerusform>
            <numerusform>%Ln فایل دووبارە نووسرا، هەمان شت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hand-over is recorded.</source>
        <translation>ڕادەستکردنەکە تۆمار کرا.</translation>
    </message>
    <message>
        <source>The record is corrected. What stood there before stays to be seen.</source>
        <translation>تۆمارەکە ڕاست کرایەوە. ئەوەی پێشتر نووسرابوو هەر دەبینرێت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln by name</source>
        <translation>
            <numerusform>%Ln بە ناو</numerusform>
            <numerusform>%Ln بە ناو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as a number only</source>
        <translation>
            <numerusform>%Ln تەنها وەک ژمارە</numerusform>
            <numerusform>%Ln تەنها وەک ژمارە</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln لادراو</numerusform>
            <numerusform>%Ln لادراو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed before this recipient was named</source>
        <translation>
            <numerusform>%Ln پێش ناوبردنی ئەم وەرگرە</numerusform>
            <numerusform>%Ln پێش ناوبردنی ئەم وەرگرە</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed an earlier wording of the text</source>
        <translation>
            <numerusform>%Ln داڕشتنێکی پێشووتری دەقەکەی واژۆ کردووە</numerusform>
            <numerusform>%Ln داڕشتنێکی پێشووتری دەقەکەی واژۆ کردووە</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed when this recipient had another name</source>
        <translation>
            <numerusform>%Ln کاتێک واژۆی کردووە کە ئەم وەرگرە ناوێکی تری هەبوو</numerusform>
            <numerusform>%Ln کاتێک واژۆی کردووە کە ئەم وەرگرە ناوێکی تری هەبوو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait for you</source>
        <translation>
            <numerusform>%Ln پەیام چاوەڕێتانن</numerusform>
            <numerusform>%Ln پەیام چاوەڕێتانن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to decide on again</source>
        <translation>
            <numerusform>%Ln دێڕ دووبارە بڕیاری لەسەر دەدرێت</numerusform>
            <numerusform>%Ln دێڕ دووبارە بڕیاری لەسەر دەدرێت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrew since and stand(s) on it still</source>
        <translation>
            <numerusform>%Ln لەوساوە کشێنراوەتەوە و هێشتا تێیدایە</numerusform>
            <numerusform>%Ln لەوساوە کشێنراونەتەوە و هێشتا تێیدان</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>هەڵوەشێنرایەوە: %1</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>ڕاست کرایەوە: %1</translation>
    </message>
</context>
<context>
    <name>DeliveriesPage</name>
    <message>
        <source>Each recipient gets exactly the list that you see. Once it is fixed, it never changes again.</source>
        <translation>هەر وەرگرێک ڕێک ئەو لیستە وەردەگرێت کە دەیبینن. دوای جێگیرکردن، هەرگیز ناگۆڕێت.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>ڕادەستکردنەکان</translation>
    </message>
    <message>
        <source>New draft for %1 · %2</source>
        <translation>ڕەشنووسی نوێ بۆ %1 · %2</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>بوخچە بۆ فایلەکان</translation>
    </message>
    <message>
        <source>Working on the delivery …</source>
        <translation>کار لەسەر ڕادەستکردنەکە دەکرێت …</translation>
    </message>
    <message>
        <source>No delivery yet. Begin with a draft: it changes nothing.</source>
        <translation>هێشتا ڕادەستکردن نییە. بە ڕەشنووسێک دەست پێ بکەن: هیچ ناگۆڕێت.</translation>
    </message>
    <message>
        <source>Import the first files: the recipients of their campaigns then stand here.</source>
        <translation>یەکەمین فایلەکان بهێننە ناوەوە: وەرگرانی هەڵمەتەکانیان لێرە دەردەکەون.</translation>
    </message>
</context>
<context>
    <name>DeliveryCard</name>
    <message>
        <source>Discard</source>
        <translation>سڕینەوە</translation>
    </message>
    <message>
        <source>Discard it for good?</source>
        <translation>بۆ هەمیشە بسڕدرێتەوە؟</translation>
    </message>
    <message>
        <source>Review line by line</source>
        <translation>پێداچوونەوەی دێڕ بە دێڕ</translation>
    </message>
    <message>
        <source>Fix and write files</source>
        <translation>جێگیرکردن و نووسینی فایلەکان</translation>
    </message>
    <message>
        <source>Fix it for ever?</source>
        <translation>بۆ هەمیشە جێگیر بکرێت؟</translation>
    </message>
    <message>
        <source>Files again</source>
        <translation>فایلەکان دووبارە</translation>
    </message>
    <message>
        <source>Record the hand-over</source>
        <translation>تۆمارکردنی ڕادەستکردن</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Rally Kiosk: desk</source>
        <translation>‏Rally Kiosk: مێزی کار</translation>
    </message>
</context>
<context>
    <name>DeskPages</name>
    <message>
        <source>Overview</source>
        <translation>پوختە</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>هەڵمەتەکان</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>هێنانەناوەوە</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>نامەکان</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>ئامێرەکان</translation>
    </message>
    <message>
        <source>Rally total</source>
        <translation>کۆی گردبوونەوە</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>واژۆکان</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>پێداچوونەوە</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>ڕادەستکردنەکان</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>پەیوەندییەکان</translation>
    </message>
    <message>
        <source>Withdraw and access</source>
        <translation>کشانەوە و دەستگەیشتن</translation>
    </message>
    <message>
        <source>Retention and audit</source>
        <translation>هەڵگرتن و وردبینی</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>یاریدەران</translation>
    </message>
    <message>
        <source>Rally Kiosk: desk</source>
        <translation>‏Rally Kiosk: مێزی کار</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>داخستن</translation>
    </message>
</context>
<context>
    <name>DevicePanel</name>
    <message>
        <source>This device</source>
        <translation>ئەم ئامێرە</translation>
    </message>
    <message>
        <source>This system may switch its screen off by itself. Set its screen saver and sleep to “never”.</source>
        <translation>لەوانەیە ئەم سیستەمە خۆی شاشەکە بکوژێنێتەوە. پارێزەری شاشە و خەوتنەکەی لەسەر «هەرگیز» دابنێن.</translation>
    </message>
    <message>
        <source>Battery: %1 %, plugged in.</source>
        <translation>پاتری: %1٪، بە کارەباوە بەستراوە.</translation>
    </message>
    <message>
        <source>Battery: %1 %.</source>
        <translation>پاتری: %1٪.</translation>
    </message>
    <message>
        <source>Fingerprint, to compare with the organisers’:</source>
        <translation>پەنجەمۆر، بۆ بەراورد لەگەڵ هی ڕێکخەران:</translation>
    </message>
    <message>
        <source>Ask the organisers to approve it</source>
        <translation>داوای پەسەندکردنی لە ڕێکخەران بکەن</translation>
    </message>
    <message>
        <source>Lock this device</source>
        <translation>داخستنی ئەم ئامێرە</translation>
    </message>
    <message>
        <source>Close the device at once</source>
        <translation>داخستنی خێرای ئامێر</translation>
    </message>
    <message>
        <source>Remove everything from this device</source>
        <translation>سڕینەوەی هەموو شت لەم ئامێرە</translation>
    </message>
    <message>
        <source>Close Rally Kiosk</source>
        <translation>داخستنی Rally Kiosk</translation>
    </message>
</context>
<context>
    <name>DevicesModel</name>
    <message>
        <source>Waits for your approval</source>
        <translation>چاوەڕێی پەسەندکردنی ئێوەیە</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>پەسەندکراو</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>هەڵوەشێنراوە</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) approved. Compare each fingerprint with its volunteer.</source>
        <translation>
            <numerusform>%Ln ئامێر پەسەند کرا. پەنجەمۆرەکەی لەگەڵ خۆبەخشەکەی بەراورد بکەن.</numerusform>
            <numerusform>%Ln ئامێر پەسەند کران. هەر پەنجەمۆرێک لەگەڵ خۆبەخشەکەی بەراورد بکەن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) held no request: %1.</source>
        <translation>
            <numerusform>%Ln فایل داواکاریی تێدا نەبوو: %1.</numerusform>
            <numerusform>%Ln فایل داواکارییان تێدا نەبوو: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) taken in.</source>
        <translation>
            <numerusform>%Ln تۆمار وەرگیراوە.</numerusform>
            <numerusform>%Ln تۆمار وەرگیراون.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) missing: ask for its older files.</source>
        <translation>
            <numerusform>%Ln تۆمار کەمە: داوای فایلە کۆنترەکانی بکەن.</numerusform>
            <numerusform>%Ln تۆمار کەمن: داوای فایلە کۆنترەکانی بکەن.</numerusform>
        </translation>
    </message>
    <message>
        <source>This database was restored from an older copy: what it acknowledged of this device is missing. Bring its files in again.</source>
        <translation>ئەم بنکەدراوەیە لە کۆپییەکی کۆنترەوە گەڕێنراوەتەوە: ئەوەی وەرگرتنی لەم ئامێرەوە پشتڕاست کردبووەوە کەمە. فایلەکانی دووبارە بهێننە ناوەوە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of it wait.</source>
        <translation>
            <numerusform>%Ln فایلی ئەو چاوەڕێ دەکات.</numerusform>
            <numerusform>%Ln فایلی ئەو چاوەڕێ دەکەن.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was copied or restored: its log has two ends.</source>
        <translation>لەبەرگیراوەتەوە یان گەڕێنراوەتەوە: تۆمارەکەی دوو کۆتایی هەیە.</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Approve a device once its fingerprint is the one that its volunteer reads out to you.</source>
        <translation>ئامێرێک کاتێک پەسەند بکەن کە خۆبەخشەکەی هەمان پەنجەمۆرتان بۆ بخوێنێتەوە.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>ئامێرەکان</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>پەسەندکردن</translation>
    </message>
    <message>
        <source>Or the path of a file or picture</source>
        <translation>یان ڕێڕەوی فایلێک یان وێنەیەک</translation>
    </message>
    <message>
        <source>Drop devices’ requests here: their files, or pictures of their codes</source>
        <translation>داواکارییەکانی ئامێرەکان لێرە دابنێن: فایلەکانیان یان وێنەی کۆدەکانیان</translation>
    </message>
    <message>
        <source>No device has sent anything yet. Import the first files: their devices then wait here.</source>
        <translation>هێشتا هیچ ئامێرێک هیچی نەناردووە. یەکەمین فایلەکان بهێننە ناوەوە: ئامێرەکانیان لێرە چاوەڕێ دەکەن.</translation>
    </message>
    <message>
        <source>Approve again</source>
        <translation>دووبارە پەسەندکردن</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
</context>
<context>
    <name>DiagnosticSheet</name>
    <message>
        <source>Diagnostic file</source>
        <translation>فایلی دەستنیشانکردنی کێشە</translation>
    </message>
    <message>
        <source>Support learns from it how the device is: versions, counts and sizes. No signer is in it, no name, place or event.</source>
        <translation>پشتیوانی لێیەوە دەزانێت ئامێرەکە چۆنە: وەشان، ژمارە و قەبارە. هیچ واژۆکار، ناو، شوێن یان ڕووداوێکی تێدا نییە.</translation>
    </message>
    <message>
        <source>This is the whole file. Read it before you give it away.</source>
        <translation>ئەمە هەموو فایلەکەیە. پێش ئەوەی بیدەن، بیخوێننەوە.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>نووسینی فایلەکە</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>Rally Kiosk: desk</source>
        <translation>‏Rally Kiosk: مێزی کار</translation>
    </message>
    <message>
        <source>Open your campaigns</source>
        <translation>هەڵمەتەکانتان بکەنەوە</translation>
    </message>
    <message>
        <source>The database holds what your devices collected. Only the key file and its passphrase open it.</source>
        <translation>بنکەدراوەکە ئەوە هەڵدەگرێت کە ئامێرەکانتان کۆیان کردووەتەوە. تەنها فایلی کلیل و دەستەواژە نهێنییەکەی دەیکەنەوە.</translation>
    </message>
    <message>
        <source>A file, or the address of a server: postgresql://name@server/database</source>
        <translation>فایلێک، یان ناونیشانی ڕاژەکارێک: ⁦postgresql://name@server/database⁩</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>بنکەدراوە</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>فایلی کلیل</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>دەستەواژەی نهێنیی فایلی کلیل</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>دەکرێتەوە …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کردنەوە</translation>
    </message>
    <message>
        <source>No key and no campaign yet? Half an hour is enough to make both.</source>
        <translation>هێشتا کلیل و هەڵمەتتان نییە؟ نیو کاتژمێر بەسە بۆ دروستکردنی هەردووکیان.</translation>
    </message>
    <message>
        <source>Begin with a new organisation</source>
        <translation>دەستپێکردن بە ڕێکخراوێکی نوێ</translation>
    </message>
    <message>
        <source>Write or translate a campaign: no key is needed</source>
        <translation>نووسین یان وەرگێڕانی هەڵمەتێک: پێویست بە کلیل ناکات</translation>
    </message>
    <message>
        <source>The key file is lost: bring it back from paper</source>
        <translation>فایلی کلیل ون بووە: گەڕاندنەوەی لە کاغەزەوە</translation>
    </message>
</context>
<context>
    <name>DraftModel</name>
    <message>
        <source>No name</source>
        <translation>بێ ناو</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>تاقیکردنەوە</translation>
    </message>
    <message>
        <source>Offensive</source>
        <translation>سووکایەتی</translation>
    </message>
    <message>
        <source>Signed twice</source>
        <translation>دوو جار واژۆ کراوە</translation>
    </message>
    <message>
        <source>Asked for it</source>
        <translation>بە داوای خۆی</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>هۆکارێکی تر</translation>
    </message>
</context>
<context>
    <name>DraftSheet</name>
    <message>
        <source>All</source>
        <translation>هەموو</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>بۆ سەیرکردن</translation>
    </message>
    <message>
        <source>Messages to approve</source>
        <translation>پەیامەکان بۆ پەسەندکردن</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>لێرە هیچ نییە.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>زیاتر پیشان بدە</translation>
    </message>
    <message>
        <source>Keep in</source>
        <translation>هێشتنەوە</translation>
    </message>
    <message>
        <source>Put back in</source>
        <translation>گەڕاندنەوە</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>لادان</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>ڕادەست بکرێت</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation>ڕادەست نەکرێت</translation>
    </message>
</context>
<context>
    <name>EditCell</name>
    <message>
        <source>Write a number in digits, %1 at most.</source>
        <translation>ژمارەیەک بە ڕەنووس بنووسن، لانی زۆر %1.</translation>
    </message>
    <message>
        <source>Write the year first, as 2030-01-31.</source>
        <translation>یەکەم جار ساڵ بنووسن: 2030-01-31.</translation>
    </message>
    <message>
        <source>Use small letters from a to z, digits and hyphens, 40 at most.</source>
        <translation>پیتی بچووکی a تا z، ڕەنووس و هێڵی کورت بەکاربهێنن، لانی زۆر ٤٠.</translation>
    </message>
    <message>
        <source>Write a year, a month or a day: 2030, 2030-01 or 2030-01-31.</source>
        <translation>ساڵ، مانگ یان ڕۆژ بنووسن: 2030 یان 2030-01 یان 2030-01-31.</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>General</source>
        <translation>گشتی</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>دەق</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>بۆ کێ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>پرسیارەکان</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>داتا</translation>
    </message>
    <message>
        <source>Rallies and numbers</source>
        <translation>کۆبوونەوە و ژمارەکان</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>وێنەکان</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>وتارەکان</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>کۆتایی</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>هەڵمەتەکان</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بێ ناونیشان</translation>
    </message>
    <message>
        <source>All of it is kept</source>
        <translation>هەمووی هەڵگیراوە</translation>
    </message>
    <message>
        <source>Keeping …</source>
        <translation>هەڵدەگیرێت …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>گەڕاندنەوە</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>دووبارەکردنەوە</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>بچووکتر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>گەورەتر</translation>
    </message>
    <message>
        <source>Hide the kiosk</source>
        <translation>شاردنەوەی کیۆسک</translation>
    </message>
    <message>
        <source>Show the kiosk</source>
        <translation>پیشاندانی کیۆسک</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln کەمە</numerusform>
            <numerusform>%Ln کەمن</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnterField</name>
    <message>
        <source>Country</source>
        <translation>وڵات</translation>
    </message>
</context>
<context>
    <name>EnterForm</name>
    <message>
        <source>Listed publicly: yes</source>
        <translation>لە لیستی گشتیدا: بەڵێ</translation>
    </message>
    <message>
        <source>News by e-mail: yes</source>
        <translation>هەواڵ بە ئیمەیڵ: بەڵێ</translation>
    </message>
</context>
<context>
    <name>EnterQuestion</name>
    <message>
        <source>To: %1</source>
        <translation>بۆ: %1</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بە ناو</translation>
    </message>
    <message>
        <source>As a number (or no tick)</source>
        <translation>وەک ژمارە (یان بێ نیشانە)</translation>
    </message>
</context>
<context>
    <name>EnterRow</name>
    <message>
        <source>Row</source>
        <translation>ڕیز</translation>
    </message>
    <message>
        <source>I sign: the box is ticked on paper</source>
        <translation>واژۆ دەکەم: خانەکە لەسەر کاغەز نیشانە کراوە</translation>
    </message>
    <message>
        <source>Change the number of the row, or put what you typed in the place of the earlier one.</source>
        <translation>ژمارەی ڕیزەکە بگۆڕن، یان ئەوەی نووسیتان لە جێگەی پێشوو دابنێن.</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>لە جێگەی ئەو دایبنێ</translation>
    </message>
    <message>
        <source>Enter goes on and keeps the row at the end. Space or X ticks a box. “-” stands for no family name or postal code.</source>
        <translation>‏Enter بەرەو پێش دەبات و لە کۆتاییدا ڕیزەکە دەپارێزێت. بۆشایی یان X خانەیەک نیشانە دەکات. «-» واتە: بێ ناوی خێزان یان کۆدی پۆستە.</translation>
    </message>
</context>
<context>
    <name>EnterSheet</name>
    <message>
        <source>Enter a sheet</source>
        <translation>تۆمارکردنی پەڕەیەک</translation>
    </message>
    <message>
        <source>Name of the sheet, as it stands beside its code</source>
        <translation>ناوی پەڕەکە، وەک لە تەنیشت کۆدەکەی نووسراوە</translation>
    </message>
    <message>
        <source>Another sheet</source>
        <translation>پەڕەیەکی تر</translation>
    </message>
</context>
<context>
    <name>EnteringModel</name>
    <message>
        <source>Row {row} is kept.</source>
        <translation>ڕیزی {row} پارێزرا.</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Rally %1</source>
        <translation>کۆبوونەوەی %1</translation>
    </message>
    <message>
        <source>Name, as it is said there</source>
        <translation>ناو، وەک لەوێ دەگوترێت</translation>
    </message>
    <message>
        <source>Place, as it is said there</source>
        <translation>شوێن، وەک لەوێ دەگوترێت</translation>
    </message>
    <message>
        <source>Year first.</source>
        <translation>یەکەم جار ساڵ.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>ڕێکەوت</translation>
    </message>
    <message>
        <source>Continent and city: Europe/Paris</source>
        <translation>کیشوەر و شار: Europe/Paris</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ناوچەی کاتی</translation>
    </message>
    <message>
        <source>Signers are invited to it when they have signed</source>
        <translation>واژۆکاران دوای واژۆکردن بۆی بانگهێشت دەکرێن</translation>
    </message>
    <message>
        <source>Date and place stand beside it by themselves.</source>
        <translation>ڕێکەوت و شوێن خۆیان لە تەنیشتی دادەنرێن.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>بانگهێشت</translation>
    </message>
</context>
<context>
    <name>EventChoice</name>
    <message>
        <source>Today’s event</source>
        <translation>چالاکیی ئەمڕۆ</translation>
    </message>
    <message>
        <source>Choose the event: without one nobody can sign.</source>
        <translation>چالاکییەکە هەڵبژێرن: بەبێ ئەوە کەس ناتوانێت واژۆ بکات.</translation>
    </message>
    <message>
        <source>Name of this shift, for example: Table North</source>
        <translation>ناوی ئەم نۆبەتە، بۆ نموونە: مێزی باکوور</translation>
    </message>
    <message>
        <source>Another event …</source>
        <translation>ڕووداوێکی تر …</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Set apart</source>
        <translation>جیاکردنەوە</translation>
    </message>
    <message>
        <source>Page of this rally …</source>
        <translation>پەڕەی ئەم گردبوونەوەیە …</translation>
    </message>
</context>
<context>
    <name>EventsModel</name>
    <message numerus="yes">
        <source>%Ln event(s) counted as %1.</source>
        <translation>
            <numerusform>%Ln گردبوونەوە بە ناوی %1 دەژمێردرێت.</numerusform>
            <numerusform>%Ln گردبوونەوە بە ناوی %1 دەژمێردرێن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) stand(s) for itself again.</source>
        <translation>
            <numerusform>%Ln گردبوونەوە دیسان بە جیا دەژمێردرێت.</numerusform>
            <numerusform>%Ln گردبوونەوە دیسان بە جیا دەژمێردرێن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s)</source>
        <translation>
            <numerusform>%Ln واژۆ</numerusform>
            <numerusform>%Ln واژۆ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spelling(s) of %1, %2</source>
        <translation>
            <numerusform>%Ln نووسین بۆ %1، %2</numerusform>
            <numerusform>%Ln نووسین بۆ %1، %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsSheet</name>
    <message>
        <source>Events</source>
        <translation>گردبوونەوەکان</translation>
    </message>
    <message>
        <source>Tick what is one rally under several names. What people signed stays as it is; it is only counted together, and can be set apart again.</source>
        <translation>ئەوەی یەک گردبوونەوەیە بە چەند ناو نیشانە بکەن. ئەوەی خەڵک واژۆیان کردووە وەک خۆی دەمێنێتەوە؛ تەنها پێکەوە دەژمێردرێت و دەکرێت دیسان جیا بکرێتەوە.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>گەڕاندنەوە</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>دەژمێردرێت بە ناوی</translation>
    </message>
    <message>
        <source>Count as one</source>
        <translation>وەک یەک بژمێرە</translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>Exports</source>
        <translation>هەناردنەکان</translation>
    </message>
    <message>
        <source>written</source>
        <translation>نووسراوە</translation>
    </message>
    <message>
        <source>received</source>
        <translation>وەرگیراوە</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>پارێزراوە</translation>
    </message>
</context>
<context>
    <name>FieldEntry</name>
    <message>
        <source>Postal codes there look like %1. Yours may differ.</source>
        <translation>کۆدی پۆستەی ئەوێ وەک %1 وایە. هی تۆ لەوانەیە جیاواز بێت.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Given name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>ناوی خێزان</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ئیمەیڵ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>تەلەفۆن</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>شەقام و ژمارە</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>کۆدی پۆستە</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شار</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>وڵات</translation>
    </message>
    <message>
        <source>Title or office</source>
        <translation>پلە یان پۆست</translation>
    </message>
    <message>
        <source>Institution or organisation</source>
        <translation>دامەزراوە یان ڕێکخراو</translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation>بازنەی هەڵبژاردن</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>وشەکانی خۆتان</translation>
    </message>
    <message>
        <source>Your drawn signature</source>
        <translation>واژۆی کێشراوتان</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Figure %1</source>
        <translation>ژمارەی %1</translation>
    </message>
    <message>
        <source>As it is said, with the digits of the language: at least 34</source>
        <translation>وەک ئەوەی دەگوترێت، بە ژمارەکانی زمانەکە: لانی کەم ٣٤</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ژمارە</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>چی دەژمێرێت</translation>
    </message>
    <message>
        <source>Whose number it is</source>
        <translation>ئەم ژمارەیە هی کێیە</translation>
    </message>
    <message>
        <source>A year, a month or a day: 2030, 2030-01 or 2030-01-31.</source>
        <translation>ساڵ، مانگ یان ڕۆژ: 2030 یان 2030-01 یان 2030-01-31.</translation>
    </message>
    <message>
        <source>Of when</source>
        <translation>هی کەی</translation>
    </message>
</context>
<context>
    <name>FileEntry</name>
    <message>
        <source>Choose …</source>
        <translation>هەڵبژاردن …</translation>
    </message>
</context>
<context>
    <name>FilesPlace</name>
    <message>
        <source>Choose files …</source>
        <translation>هەڵبژاردنی فایلەکان …</translation>
    </message>
    <message>
        <source>Choose a stick or folder …</source>
        <translation>هەڵبژاردنی فلاش یان بوخچە …</translation>
    </message>
</context>
<context>
    <name>FingerprintCheck</name>
    <message>
        <source>Compare these numbers with those that the organisers gave you on paper or told you. Anybody can make a file with their name.</source>
        <translation>ئەم ژمارانە لەگەڵ ئەوانەدا بەراورد بکەن کە ڕێکخەران لەسەر کاغەز یان بە دەم پێیان داون. هەر کەسێک دەتوانێت فایلێک بە ناوی ئەوانەوە دروست بکات.</translation>
    </message>
    <message>
        <source>If one digit differs, do not go on: tell the organisers. Signatures would be sealed for somebody else.</source>
        <translation>ئەگەر تەنیا یەک ژمارە جیاواز بوو، بەردەوام مەبن و بە ڕێکخەران بڵێن: واژۆکان بۆ کەسێکی تر مۆر دەکرێن.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>گەڕانەوە</translation>
    </message>
    <message>
        <source>The numbers are the same</source>
        <translation>ژمارەکان وەک یەکن</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message numerus="yes">
        <source>%Ln thing(s) are missing</source>
        <translation>
            <numerusform>%Ln شت کەمە</numerusform>
            <numerusform>%Ln شت کەمن</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>هیچ کەم نییە</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>پاکێج</translation>
    </message>
    <message>
        <source>The next revision</source>
        <translation>پێداچوونەوەی داهاتوو</translation>
    </message>
    <message>
        <source>No pack of this campaign has been built yet.</source>
        <translation>هێشتا هیچ پاکێجێکی ئەم هەڵمەتە دروست نەکراوە.</translation>
    </message>
    <message>
        <source>Revision %1 says all that is written here. There is nothing to build.</source>
        <translation>پێداچوونەوەی %1 هەموو ئەوە دەڵێت کە لێرە نووسراوە. هیچ نییە دروست بکرێت.</translation>
    </message>
    <message>
        <source>Revision %1 is in use: signatures have come in. What has changed since becomes a new revision.</source>
        <translation>پێداچوونەوەی %1 بەکاردێت: واژۆ هاتوون. ئەوەی لەو کاتەوە گۆڕاوە دەبێتە پێداچوونەوەیەکی نوێ.</translation>
    </message>
    <message>
        <source>Revision %1 was built. What has changed since becomes a new revision; devices take it, and never go back.</source>
        <translation>پێداچوونەوەی %1 دروستکراوە. ئەوەی لەو کاتەوە گۆڕاوە دەبێتە پێداچوونەوەیەکی نوێ؛ ئامێرەکان وەریدەگرن و هەرگیز ناگەڕێنەوە.</translation>
    </message>
    <message>
        <source>Only the organisation’s key builds a pack. Open the desk with it; what you wrote is kept.</source>
        <translation>تەنها کلیلی ڕێکخراو پاکێج دروست دەکات. مێزی کارەکە بەو بکەنەوە؛ ئەوەی نووسیوتانە هەڵگیراوە.</translation>
    </message>
    <message>
        <source>Build the pack</source>
        <translation>دروستکردنی پاکێج</translation>
    </message>
    <message>
        <source>Build the new revision</source>
        <translation>دروستکردنی پێداچوونەوەی نوێ</translation>
    </message>
    <message>
        <source>Writing, and reading back …</source>
        <translation>نووسین و خوێندنەوەی دووبارە …</translation>
    </message>
    <message>
        <source>Sticks for your volunteers</source>
        <translation>فلاش بۆ خۆبەخشانتان</translation>
    </message>
    <message>
        <source>It gets the newest pack, the guide to print and the program. The key never goes onto a stick.</source>
        <translation>نوێترین پاکێج، ڕێنمایی بۆ چاپ و بەرنامەکەی دەچێتە سەر. کلیلەکە هەرگیز ناچێتە سەر فلاش.</translation>
    </message>
    <message>
        <source>The stick, or a folder</source>
        <translation>فلاشەکە، یان بوخچەیەک</translation>
    </message>
    <message>
        <source>Write the stick</source>
        <translation>نووسین لەسەر فلاش</translation>
    </message>
</context>
<context>
    <name>FirstHourModel</name>
    <message numerus="yes">
        <source>%Ln file(s) are on %1, and were read back. You may take it out.</source>
        <translation>
            <numerusform>%Ln فایل لەسەر %1ە و خوێندرایەوە. دەتوانن دەری بهێنن.</numerusform>
            <numerusform>%Ln فایل لەسەر %1ن و خوێندرانەوە. دەتوانن دەری بهێنن.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program itself was not at hand.</source>
        <translation>بەرنامەکە خۆی لەبەردەست نەبوو.</translation>
    </message>
</context>
<context>
    <name>FirstHourPage</name>
    <message>
        <source>Rally Kiosk: desk</source>
        <translation>‏Rally Kiosk: مێزی کار</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>لێرە وەستان</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ڕێکخراو</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلیل</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغەز</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>بنکەدراوە</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>هەڵمەت</translation>
    </message>
    <message>
        <source>Sticks</source>
        <translation>فلاشەکان</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>تاقیکردنەوە</translation>
    </message>
</context>
<context>
    <name>Flaws</name>
    <message>
        <source>This was changed by hand, and cannot be used so.</source>
        <translation>ئەمە بە دەست گۆڕدراوە و وا بەکار نایەت.</translation>
    </message>
    <message>
        <source>There is a hidden character in it. Type it anew.</source>
        <translation>پیتێکی شاراوەی تێدایە. لە نوێوە بینووسنەوە.</translation>
    </message>
    <message>
        <source>The parts are more than the whole.</source>
        <translation>بەشەکان لە هەموو زیاترن.</translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation>{name} ئیتر نییە.</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>هێشتا هیچ لێرە نەنووسراوە.</translation>
    </message>
    <message>
        <source>This must be one line of words, without spaces at its ends.</source>
        <translation>دەبێت یەک دێڕی وشە بێت، بەبێ بۆشایی لە سەر و کۆتاییدا.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>ئەمە زۆر درێژە.</translation>
    </message>
    <message>
        <source>This is missing in this language.</source>
        <translation>ئەمە لەم زمانەدا نییە.</translation>
    </message>
    <message>
        <source>The campaign is not in this language.</source>
        <translation>هەڵمەتەکە بەم زمانە نییە.</translation>
    </message>
    <message>
        <source>This is not the same as in {language}.</source>
        <translation>ئەمە وەک {language} نییە.</translation>
    </message>
    <message>
        <source>{language} has {there} here, this has {here}. Each language needs as many lines.</source>
        <translation>لە {language} لێرە {there} هەیە، ئەمە {here}. هەر زمانێک پێویستی بە هەمان ژمارەی دێڕ هەیە.</translation>
    </message>
    <message>
        <source>{language} says something here, this language does not yet.</source>
        <translation>لە {language} لێرە شتێک هەیە، لەم زمانەدا هێشتا نا.</translation>
    </message>
    <message>
        <source>{language} says nothing here.</source>
        <translation>لە {language} لێرە هیچ نییە.</translation>
    </message>
    <message>
        <source>This is there more than once: {value}.</source>
        <translation>ئەمە زیاتر لە جارێک هاتووە: {value}.</translation>
    </message>
    <message>
        <source>This is no date. Write the year first, as 2030-01-31.</source>
        <translation>ئەمە ڕێکەوت نییە. یەکەم جار ساڵ بنووسن: 2030-01-31.</translation>
    </message>
    <message>
        <source>Write a year, a month or a day: 2030, 2030-01 or 2030-01-31.</source>
        <translation>ساڵ، مانگ یان ڕۆژ بنووسن: 2030 یان 2030-01 یان 2030-01-31.</translation>
    </message>
    <message>
        <source>This is no time zone. Write it as Europe/Paris.</source>
        <translation>ئەمە ناوچەی کاتی نییە. وا بینووسن: Europe/Paris.</translation>
    </message>
    <message>
        <source>{code} is no country.</source>
        <translation>{code} وڵات نییە.</translation>
    </message>
    <message>
        <source>Write the address as https://hub.example.org, without spaces.</source>
        <translation>ناونیشانەکە وەک https://hub.example.org بنووسن، بێ بۆشایی.</translation>
    </message>
    <message>
        <source>Say for how many days the data are kept: 1 to {most}.</source>
        <translation>بڵێن داتاکان چەند ڕۆژ هەڵدەگیرێن: ١ تا {most}.</translation>
    </message>
    <message>
        <source>There are too many recipients for one signature. Name fewer.</source>
        <translation>بۆ یەک واژۆ وەرگر زۆرن. کەمتر ناو ببەن.</translation>
    </message>
    <message>
        <source>One of these keys cannot be used. Take it away, and ask for it anew.</source>
        <translation>یەکێک لەم کلیلانە بەکارناهێنرێت. لایببەن و سەرلەنوێ داوای بکەن.</translation>
    </message>
    <message>
        <source>Say who answers for the data.</source>
        <translation>بڵێن کێ بەرپرسی داتاکانە.</translation>
    </message>
    <message>
        <source>Give a postal address.</source>
        <translation>ناونیشانێکی پۆستە بدەن.</translation>
    </message>
    <message>
        <source>Give an e-mail address to which people write to withdraw.</source>
        <translation>ئیمەیڵێک بدەن کە خەڵک بۆ کشانەوە بۆی دەنووسن.</translation>
    </message>
    <message>
        <source>Say what happens to the data, one short sentence on each line.</source>
        <translation>بڵێن چی بە سەر داتاکان دێت، لە هەر دێڕێکدا ڕستەیەکی کورت.</translation>
    </message>
    <message>
        <source>The full notice is missing.</source>
        <translation>ئاگاداریی تەواو نییە.</translation>
    </message>
    <message>
        <source>Nobody can sign without this consent.</source>
        <translation>بەبێ ئەم ڕەزامەندییە کەس ناتوانێت واژۆ بکات.</translation>
    </message>
    <message>
        <source>To stay in touch, ask for an e-mail address or a telephone number.</source>
        <translation>بۆ مانەوە لە پەیوەندیدا، ئیمەیڵ یان ژمارەی تەلەفۆن بپرسن.</translation>
    </message>
    <message>
        <source>This can only be asked together with the consent to be contacted.</source>
        <translation>ئەمە تەنها لەگەڵ ڕەزامەندیی پەیوەندیکردن دەپرسرێت.</translation>
    </message>
    <message>
        <source>A signature needs a given name.</source>
        <translation>واژۆ پێویستی بە ناوی یەکەم هەیە.</translation>
    </message>
    <message>
        <source>A joint declaration asks for title or office, and for the country.</source>
        <translation>بەیاننامەی هاوبەش پلە یان پۆست، و وڵات دەپرسێت.</translation>
    </message>
    <message>
        <source>Choose what is handed over: one field at least.</source>
        <translation>هەڵبژێرن چی ڕادەست بکرێت: لانی کەم یەک خانە.</translation>
    </message>
    <message>
        <source>A message is handed over beside a line of the list: choose another field, too.</source>
        <translation>پەیام لەگەڵ دێڕێکی لیستەکە ڕادەست دەکرێت: خانەیەکی تریش هەڵبژێرن.</translation>
    </message>
    <message>
        <source>“{field}” would be handed over, and is never asked for.</source>
        <translation>«{field}» ڕادەست دەکرا و هەرگیز ناپرسرێت.</translation>
    </message>
    <message>
        <source>“{field}” is given for contact only, and cannot be handed over.</source>
        <translation>«{field}» تەنها بۆ پەیوەندی دەدرێت و ڕادەست ناکرێت.</translation>
    </message>
    <message>
        <source>Choose one of the campaign’s languages.</source>
        <translation>یەکێک لە زمانەکانی هەڵمەتەکە هەڵبژێرن.</translation>
    </message>
    <message>
        <source>A letter needs the lines of an address.</source>
        <translation>نامە پێویستی بە دێڕەکانی ناونیشان هەیە.</translation>
    </message>
    <message>
        <source>List the demands, one on each line.</source>
        <translation>داواکارییەکان بنووسن، هەر یەکە لە دێڕێکدا.</translation>
    </message>
    <message>
        <source>Figures stand in a section of figures, and nothing else does.</source>
        <translation>ژمارەکان لە بەشی ژمارەکاندا دێن، و هیچی تر تێیدا نایەت.</translation>
    </message>
    <message>
        <source>An urgent line needs its last day, and that day needs the line.</source>
        <translation>دێڕی بەپەلە پێویستی بە دوایین ڕۆژی هەیە، و ئەو ڕۆژەش بە دێڕەکە.</translation>
    </message>
    <message>
        <source>The number online and its day belong together.</source>
        <translation>ژمارەی ئینتەرنێت و ڕۆژەکەی پێکەوەن.</translation>
    </message>
    <message>
        <source>Say first how many signed online.</source>
        <translation>یەکەم جار بڵێن چەند کەس لە ئینتەرنێت واژۆیان کردووە.</translation>
    </message>
    <message>
        <source>There is a new recipient. Who signed before was not told of them, and is not handed over to them.</source>
        <translation>وەرگرێکی نوێ هەیە. ئەوانەی پێشتر واژۆیان کردووە لێی ئاگادار نەکرابوون و ڕادەستی ناکرێن.</translation>
    </message>
    <message>
        <source>A recipient is no longer named. Nobody who signs from now on is handed over to them.</source>
        <translation>ئیتر ناوی وەرگرێک نابرێت. ئەوەی لەمەودوا واژۆ بکات ڕادەستی ئەو ناکرێت.</translation>
    </message>
    <message>
        <source>More is handed over than before. Of who signed before, only what they were told is handed over.</source>
        <translation>زیاتر لە پێشوو ڕادەست دەکرێت. هی ئەوانەی پێشتر واژۆیان کردووە، تەنها ئەوەی پێیان گوترابوو ڕادەست دەکرێت.</translation>
    </message>
    <message>
        <source>Less is handed over than before, also of who signed before.</source>
        <translation>کەمتر لە پێشوو ڕادەست دەکرێت، هی ئەوانەش کە پێشتر واژۆیان کردووە.</translation>
    </message>
    <message>
        <source>The data are kept longer. For who signed before, the shorter time holds.</source>
        <translation>داتاکان زیاتر هەڵدەگیرێن. بۆ ئەوانەی پێشتر واژۆیان کردووە، ماوە کورتەکە کاری پێ دەکرێت.</translation>
    </message>
    <message>
        <source>A consent has other words. It gets the next version; who agreed before agreed to the old words.</source>
        <translation>دەقی ڕەزامەندییەک گۆڕاوە. وەشانی دواتر وەردەگرێت؛ ئەوانەی پێشتر ڕازی بوون، بە دەقە کۆنەکە ڕازی بوون.</translation>
    </message>
    <message>
        <source>The text has changed. Each signature stays with the text that its signer read.</source>
        <translation>دەقەکە گۆڕاوە. هەر واژۆیەک لەگەڵ ئەو دەقە دەمێنێتەوە کە واژۆکارەکەی خوێندوویەتەوە.</translation>
    </message>
    <message>
        <source>The campaign is paused: devices that get this revision collect nothing.</source>
        <translation>هەڵمەتەکە ڕاگیراوە: ئەو ئامێرانەی ئەم پێداچوونەوەیە وەردەگرن هیچ کۆ ناکەنەوە.</translation>
    </message>
    <message>
        <source>Partners who acknowledge</source>
        <translation>ئەو هاوبەشانەی پشتڕاست دەکەنەوە</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ناونیشان</translation>
    </message>
    <message>
        <source>Words for who cannot see it</source>
        <translation>وشە بۆ ئەوەی نایبینێت</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>بانگهێشت</translation>
    </message>
    <message>
        <source>What you ask</source>
        <translation>چی داوا دەکەن</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>وێنە</translation>
    </message>
    <message>
        <source>Urgent line</source>
        <translation>دێڕی بەپەلە</translation>
    </message>
    <message>
        <source>Last day of the urgent line</source>
        <translation>دوایین ڕۆژی دێڕی بەپەلە</translation>
    </message>
    <message>
        <source>Signers by kind</source>
        <translation>واژۆکاران بەپێی جۆر</translation>
    </message>
    <message>
        <source>Signers by country</source>
        <translation>واژۆکاران بەپێی وڵات</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>ژێرنووس</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>پۆل</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>وشەی کۆتایی</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ڕەزامەندی</translation>
    </message>
    <message>
        <source>Who answers for the data</source>
        <translation>کێ بەرپرسی داتاکانە</translation>
    </message>
    <message>
        <source>Signatures online</source>
        <translation>واژۆکانی ئینتەرنێت</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>وڵات</translation>
    </message>
    <message>
        <source>Whose picture it is</source>
        <translation>وێنەکە هی کێیە</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>ڕێکەوت</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ئیمەیڵ</translation>
    </message>
    <message>
        <source>Rally</source>
        <translation>کۆبوونەوە</translation>
    </message>
    <message>
        <source>Facts on data</source>
        <translation>زانیاری لەسەر داتا</translation>
    </message>
    <message>
        <source>What is asked or handed over</source>
        <translation>ئەوەی دەپرسرێت یان ڕادەست دەکرێت</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>ژمارە</translation>
    </message>
    <message>
        <source>Full notice, part</source>
        <translation>ئاگاداریی تەواو، بەش</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>ڕادەستکردن</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>سەردێڕ</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>شێوازی بانگکردن</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>ناونیشانی ڕاژەکاری وەرگرتن</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>داواکارییەکان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ژمارە</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>پەرەگرافەکان</translation>
    </message>
    <message>
        <source>Why it may be shown</source>
        <translation>بۆچی دەکرێت پیشان بدرێت</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>وێنەکان</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>شوێن</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>وەرگر</translation>
    </message>
    <message>
        <source>Days that the data are kept</source>
        <translation>ڕۆژانی هەڵگرتنی داتا</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>سڵاو</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>بەش</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>سەرچاوە</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>ژێرناونیشان</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>تاگەکان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>دەق</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ناوچەی کاتی</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ناونیشان</translation>
    </message>
    <message>
        <source>Last day of signing</source>
        <translation>دوایین ڕۆژی واژۆکردن</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>A letter and an open letter have a salutation and closing words; an open letter takes the signer’s own words along.</source>
        <translation>نامە و نامەی کراوە سڵاو و وشەی کۆتایییان هەیە؛ نامەی کراوە قسەی خودی واژۆکاریش دەبات.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>جۆر</translation>
    </message>
    <message>
        <source>Languages of the text; the first is the campaign’s own</source>
        <translation>زمانەکانی دەق؛ یەکەمیان هی خودی هەڵمەتەکەیە</translation>
    </message>
    <message>
        <source>Make it the first</source>
        <translation>بیکەنە یەکەم</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>لابردن</translation>
    </message>
    <message>
        <source>One more language</source>
        <translation>زمانێکی تر</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>هەڵبژاردن …</translation>
    </message>
    <message>
        <source>Year first. Devices tell their volunteers when it is over; nothing is ever refused because of a clock.</source>
        <translation>یەکەم جار ساڵ. ئامێرەکان بە خۆبەخشەکانیان دەڵێن کەی تەواو بوو؛ هیچ شتێک هەرگیز لەبەر کاتژمێر ڕەت ناکرێتەوە.</translation>
    </message>
    <message>
        <source>Last day of signing</source>
        <translation>دوایین ڕۆژی واژۆکردن</translation>
    </message>
    <message>
        <source>It is offered first to signers, and is left out where they come from everywhere.</source>
        <translation>یەکەم جار بۆ واژۆکاران پێشنیار دەکرێت؛ ئەگەر لە هەموو شوێنێکەوە دێن، بەتاڵی بهێڵنەوە.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>وڵات</translation>
    </message>
    <message>
        <source>Paused: devices show the campaign, and collect nothing</source>
        <translation>ڕاگیراوە: ئامێرەکان هەڵمەتەکە پیشان دەدەن و هیچ کۆ ناکەنەوە</translation>
    </message>
    <message>
        <source>As in ours-1.campaign: packs and lists that are handed over are named after it.</source>
        <translation>وەک ours-1.campaign: پاکێجەکان و ئەو لیستانەی دەدرێنە دەست بەم ناوەوە ناو دەنرێن.</translation>
    </message>
    <message>
        <source>Short name for files</source>
        <translation>ناوی کورت بۆ فایلەکان</translation>
    </message>
    <message>
        <source>A server that takes files in over the internet, as https://hub.example.org. The pack tells its address; nothing is sent by itself.</source>
        <translation>ڕاژەکارێک کە لە ڕێی ئینتەرنێتەوە فایل وەردەگرێت، وەک https://hub.example.org. پاکێجەکە ناونیشانەکەی دەڵێت؛ هیچ شتێک خۆکار نانێردرێت.</translation>
    </message>
    <message>
        <source>Address of your hub (if there is one)</source>
        <translation>ناونیشانی ڕاژەکاری وەرگرتنتان (ئەگەر هەبێت)</translation>
    </message>
</context>
<context>
    <name>HandOverChoice</name>
    <message>
        <source>What may be handed over?</source>
        <translation>چی ڕادەست بکرێت؟</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>بۆ: %1</translation>
    </message>
    <message>
        <source>If they learn your name, you may be in danger, and so may your family in their country.</source>
        <translation>ئەگەر ناوتان بزانن، لەوانەیە ئێوە و خێزانتان لە وڵاتی ئەوان بکەونە مەترسییەوە.</translation>
    </message>
    <message>
        <source>They read this line.</source>
        <translation>ئەم دێڕە دەخوێننەوە.</translation>
    </message>
    <message>
        <source>They get a number. Your name stays with the organisers.</source>
        <translation>تەنها ژمارەیەک وەردەگرن. ناوتان لای ڕێکخەران دەمێنێتەوە.</translation>
    </message>
</context>
<context>
    <name>HandOverRow</name>
    <message>
        <source>Correct</source>
        <translation>ڕاستکردنەوە</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>The recipient took it</source>
        <translation>وەرگر وەری گرت</translation>
    </message>
    <message>
        <source>The recipient refused it</source>
        <translation>وەرگر ڕەتی کردەوە</translation>
    </message>
    <message>
        <source>It never happened</source>
        <translation>هەرگیز ڕووی نەدا</translation>
    </message>
    <message>
        <source>Year, month, day: 2025-02-08</source>
        <translation>ساڵ، مانگ، ڕۆژ: ⁦2025-02-08⁩</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ڕۆژ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>شوێن</translation>
    </message>
    <message>
        <source>Who handed it over</source>
        <translation>کێ ڕادەستی کرد</translation>
    </message>
    <message>
        <source>Who took or refused it</source>
        <translation>کێ وەری گرت یان ڕەتی کردەوە</translation>
    </message>
    <message>
        <source>What shows it, such as the number of a receipt</source>
        <translation>ئەوەی دەیسەلمێنێت، وەک ژمارەی پسووڵە</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تۆمارکردن</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>تۆمارکردنی ڕاستکردنەوە</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Hand over</source>
        <translation>ڕادەستکردن</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>هەناردن</translation>
    </message>
    <message>
        <source>Read acknowledgements</source>
        <translation>خوێندنەوەی پشتڕاستکردنەوەکان</translation>
    </message>
    <message>
        <source>Add campaigns</source>
        <translation>زیادکردنی هەڵمەت</translation>
    </message>
    <message>
        <source>Or scan the organisers’ answer into this field</source>
        <translation>یان وەڵامی ڕێکخەران لەم خانەیەدا سکان بکەن</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پێشکەوتن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>وەستان</translation>
    </message>
</context>
<context>
    <name>HealthModel</name>
    <message>
        <source>Free where this device is kept: %1.</source>
        <translation>بۆشایی بەتاڵ لەو شوێنەی ئەم ئامێرە پارێزراوە: %1.</translation>
    </message>
    <message>
        <source>Its clock said %1.</source>
        <translation>کاتژمێرەکەی %1 بوو.</translation>
    </message>
    <message>
        <source>The file %1 is written.</source>
        <translation>فایلی %1 نووسرا.</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>Health</source>
        <translation>تەندروستیی ئامێر</translation>
    </message>
    <message>
        <source>Store, disk, clock and campaigns are in order.</source>
        <translation>هەمارگە، دیسک، کاتژمێر و هەڵمەتەکان ڕێکن.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>ئێستا بپشکنە</translation>
    </message>
    <message>
        <source>Diagnostic file</source>
        <translation>فایلی دەستنیشانکردنی کێشە</translation>
    </message>
</context>
<context>
    <name>HelpersModel</name>
    <message>
        <source>Written: %1. Tell its passphrase by another way than the file.</source>
        <translation>نووسرا: %1. تێپەڕەوشەکەی بە ڕێگەیەکی تر لە فایلەکە بڵێن.</translation>
    </message>
</context>
<context>
    <name>HelpersPage</name>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>ئەمە هەمان تێپەڕەوشە نییە.</translation>
    </message>
    <message>
        <source>Helpers get a key file that does their work and nothing else. The organisation’s key stays at home.</source>
        <translation>یاریدەران فایلێکی کلیل وەردەگرن کە تەنها کارەکەیان دەکات. کلیلی ڕێکخراوەکە لە ماڵ دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>یاریدەران</translation>
    </message>
    <message>
        <source>Take files in</source>
        <translation>وەرگرتنی فایلەکان</translation>
    </message>
    <message>
        <source>Takes in what devices exported, and acknowledges it. Reads no signature.</source>
        <translation>ئەوەی ئامێرەکان ناردوویانە وەریدەگرێت و پشتڕاستی دەکاتەوە. هیچ واژوویەک ناخوێنێتەوە.</translation>
    </message>
    <message>
        <source>Take files in and open them</source>
        <translation>وەرگرتن و کردنەوەی فایلەکان</translation>
    </message>
    <message>
        <source>Reads the signatures of the campaigns that are in this database now.</source>
        <translation>واژووی ئەو هەڵمەتانە دەخوێنێتەوە کە ئێستا لەم بنکەدراوەیەدان.</translation>
    </message>
    <message>
        <source>All of an organiser’s work</source>
        <translation>هەموو کاری ڕێکخەرێک</translation>
    </message>
    <message>
        <source>Builds packs too, and answers forgotten PINs. Opens no campaign that comes later.</source>
        <translation>پاکێجیش دروست دەکات و وەڵامی PINی لەبیرکراو دەداتەوە. هیچ هەڵمەتێک ناکاتەوە کە دواتر دێت.</translation>
    </message>
    <message>
        <source>Name of the helper</source>
        <translation>ناوی یاریدەر</translation>
    </message>
    <message>
        <source>A stick for this helper alone, never one that goes to a device.</source>
        <translation>فلاشێک تەنها بۆ ئەم یاریدەرە، هەرگیز ئەوەی دەچێتە سەر ئامێرێک.</translation>
    </message>
    <message>
        <source>Folder for the key file</source>
        <translation>بوخچەی فایلی کلیل</translation>
    </message>
    <message>
        <source>Passphrase for this file</source>
        <translation>تێپەڕەوشەی ئەم فایلە</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>هەمان تێپەڕەوشە دووبارە</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>دەنووسرێت …</translation>
    </message>
    <message>
        <source>Write the key file</source>
        <translation>نووسینی فایلی کلیل</translation>
    </message>
</context>
<context>
    <name>HourCampaign</name>
    <message>
        <source>Your first campaign</source>
        <translation>یەکەم هەڵمەتتان</translation>
    </message>
    <message>
        <source>It begins from a template: the notice on data is filled in. All of it can be changed later, and sent out again.</source>
        <translation>لە قاڵبێکەوە دەست پێ دەکات: تێبینیی دراوەکان پڕ کراوەتەوە. دواتر دەکرێت هەمووی بگۆڕدرێت و دووبارە بنێردرێت.</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>داواکاری</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامە</translation>
    </message>
    <message>
        <source>Joint declaration</source>
        <translation>بەیاننامەی هاوبەش</translation>
    </message>
    <message>
        <source>Open letter</source>
        <translation>نامەی کراوە</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ناونیشان</translation>
    </message>
    <message>
        <source>The one sentence on the first screen.</source>
        <translation>تاکە ڕستەی شاشەی یەکەم.</translation>
    </message>
    <message>
        <source>What you ask</source>
        <translation>چی داوا دەکەن</translation>
    </message>
    <message>
        <source>Of whom: a person, a government, an institution</source>
        <translation>لە کێ: کەسێک، حکومەتێک، دامەزراوەیەک</translation>
    </message>
    <message>
        <source>What is the problem? Each line is a paragraph.</source>
        <translation>کێشەکە چییە؟ هەر دێڕێک پەرەگرافێکە.</translation>
    </message>
    <message>
        <source>Building the pack …</source>
        <translation>پاکێجەکە دروست دەکرێت …</translation>
    </message>
    <message>
        <source>Build the pack</source>
        <translation>دروستکردنی پاکێج</translation>
    </message>
</context>
<context>
    <name>HourDatabase</name>
    <message>
        <source>Where do signatures come together?</source>
        <translation>واژووەکان لە کوێ کۆ دەبنەوە؟</translation>
    </message>
    <message>
        <source>The files of all your devices are brought in there. Only your key opens them.</source>
        <translation>پەڕگەکانی هەموو ئامێرەکانتان دەهێنرێنە ئەوێ. تەنیا کلیلی ئێوە دەیانکاتەوە.</translation>
    </message>
    <message>
        <source>For one person at one computer, up to a hundred thousand signatures. It is encrypted with your key.</source>
        <translation>بۆ یەک کەس لەسەر یەک کۆمپیوتەر، تا سەد هەزار واژوو. بە کلیلەکەتان کۆد دەکرێت.</translation>
    </message>
    <message>
        <source>In a file on this computer</source>
        <translation>لە فایلێک لەسەر ئەم کۆمپیوتەرە</translation>
    </message>
    <message>
        <source>For a team, or for millions. An empty PostgreSQL database has to be there.</source>
        <translation>بۆ تیمێک، یان بۆ ملیۆنان. دەبێت بنکەدراوەیەکی بەتاڵی PostgreSQL لەوێ هەبێت.</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>لەسەر ڕاژەیەک</translation>
    </message>
    <message>
        <source>As postgresql://name@server/database</source>
        <translation>وەک postgresql://name@server/database</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>ناونیشانی بنکەدراوە</translation>
    </message>
    <message>
        <source>Making and trying it …</source>
        <translation>دروست دەکرێت و تاقی دەکرێتەوە …</translation>
    </message>
    <message>
        <source>Make it and try it</source>
        <translation>دروستکردن و تاقیکردنەوە</translation>
    </message>
</context>
<context>
    <name>HourKey</name>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>ئەمە هەمان تێپەڕەوشە نییە.</translation>
    </message>
    <message>
        <source>The key that opens every signature</source>
        <translation>ئەو کلیلەی هەموو واژوویەک دەکاتەوە</translation>
    </message>
    <message>
        <source>Devices can seal signatures and never read them. Only this key opens them, and only with its passphrase.</source>
        <translation>ئامێرەکان واژووەکان مۆر دەکەن و هەرگیز ناتوانن بیانخوێننەوە. تەنها ئەم کلیلە بە تێپەڕەوشەکەی دەیانکاتەوە.</translation>
    </message>
    <message>
        <source>Take five random words. Nobody can reset a passphrase: without it and without shares everything is lost.</source>
        <translation>پێنج وشەی هەڕەمەکی هەڵبژێرن. کەس ناتوانێت تێپەڕەوشە نوێ بکاتەوە: بەبێ ئەو و بەبێ بەشەکان هەموو شت لەدەست دەچێت.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>تێپەڕەوشەی نوێ</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>هەمان تێپەڕەوشە دووبارە</translation>
    </message>
    <message>
        <source>Making the key …</source>
        <translation>کلیلەکە دروست دەکرێت …</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>دروستکردنی کلیل</translation>
    </message>
</context>
<context>
    <name>HourOrganisation</name>
    <message>
        <source>Who are you?</source>
        <translation>ئێوە کێن؟</translation>
    </message>
    <message>
        <source>Signers read this before they sign. The country says which law protects their data, and who takes complaints.</source>
        <translation>واژووکەران پێش واژووکردن ئەمە دەخوێننەوە. وڵات دەڵێت کام یاسا دراوەکانیان دەپارێزێت و کێ سکاڵا وەردەگرێت.</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>ناوی ڕێکخراو</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>شەقام و ژمارە</translation>
    </message>
    <message>
        <source>Postal code and city</source>
        <translation>کۆدی پۆستە و شار</translation>
    </message>
    <message>
        <source>Here people write to withdraw or to ask for their data.</source>
        <translation>خەڵک بۆ کشانەوە یان داواکردنی دراوەکانیان بۆ ئێرە دەنووسن.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ئیمەیڵ</translation>
    </message>
    <message>
        <source>Or the beginning of another country’s name.</source>
        <translation>یان سەرەتای ناوی وڵاتێکی تر.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>وڵات</translation>
    </message>
    <message>
        <source>On this computer, on an encrypted disk. The key will lie here.</source>
        <translation>لەسەر ئەم کۆمپیوتەرە، لەسەر دیسکێکی کۆدکراو. کلیلەکە لێرە دەبێت.</translation>
    </message>
    <message>
        <source>Folder for the organisation’s files</source>
        <translation>بوخچەی فایلەکانی ڕێکخراو</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>دواتر</translation>
    </message>
</context>
<context>
    <name>HourPaper</name>
    <message>
        <source>Print the way back</source>
        <translation>ڕێگەی گەڕانەوە چاپ بکەن</translation>
    </message>
    <message>
        <source>If this computer or the key file is lost, this paper brings the key back.</source>
        <translation>ئەگەر ئەم کۆمپیوتەرە یان پەڕگەی کلیلەکە ون ببێت، ئەم کاغەزە کلیلەکە دەگەڕێنێتەوە.</translation>
    </message>
    <message>
        <source>The fingerprint of your key. Volunteers compare it when they set a device up.</source>
        <translation>پەنجەمۆری کلیلەکەتان. خۆبەخشان کاتی ئامادەکردنی ئامێرێک بەراوردی دەکەن.</translation>
    </message>
    <message>
        <source>The recovery sheet is written. Print it twice and keep the prints in two houses, the passphrase elsewhere.</source>
        <translation>پەڕەی گەڕاندنەوە نووسرا. دوو جار چاپی بکەن و لە دوو ماڵ هەڵیبگرن، تێپەڕەوشەکە لە شوێنێکی تر.</translation>
    </message>
    <message>
        <source>Open it to print</source>
        <translation>کردنەوەی بۆ چاپکردن</translation>
    </message>
    <message>
        <source>If you like, divide the key among people you trust: some of them together bring it back without a passphrase.</source>
        <translation>ئەگەر بتانەوێت کلیلەکە بەسەر کەسانی جێی متمانەدا دابەش بکەن: هەندێکیان پێکەوە بەبێ تێپەڕەوشە دەیگەڕێننەوە.</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>بەشەکان</translation>
    </message>
    <message>
        <source>Needed together</source>
        <translation>پێویست پێکەوە</translation>
    </message>
    <message>
        <source>Write the shares</source>
        <translation>نووسینی بەشەکان</translation>
    </message>
    <message>
        <source>Print each page in %1 for another person. Whoever has these files has the key.</source>
        <translation>هەر پەڕەیەکی %1 بۆ کەسێکی تر چاپ بکەن. ئەوەی ئەم فایلانەی هەبێت کلیلەکەی هەیە.</translation>
    </message>
    <message>
        <source>They are printed: delete the files</source>
        <translation>چاپ کران: فایلەکان بسڕەوە</translation>
    </message>
    <message>
        <source>All pages are printed? Then they are deleted.</source>
        <translation>هەموو پەڕەکان چاپ کراون؟ کەواتە فایلەکان دەسڕدرێنەوە.</translation>
    </message>
    <message>
        <source>The sheet is printed, and I have compared its fingerprint with this one.</source>
        <translation>پەڕەکە چاپ کرا و پەنجەمۆرەکەیم لەگەڵ ئەمە بەراورد کرد.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>دواتر</translation>
    </message>
</context>
<context>
    <name>HourSticks</name>
    <message>
        <source>Sticks for your volunteers</source>
        <translation>فلاش بۆ خۆبەخشانتان</translation>
    </message>
    <message>
        <source>Each gets the campaigns, the guide to print and the program. The key never goes onto a stick.</source>
        <translation>هەر یەکەیان هەڵمەتەکان، ڕێبەری چاپ و بەرنامەکە وەردەگرێت. کلیلەکە هەرگیز ناچێتە سەر فلاش.</translation>
    </message>
    <message>
        <source>The stick, or a folder</source>
        <translation>فلاشەکە، یان بوخچەیەک</translation>
    </message>
    <message>
        <source>Write the stick</source>
        <translation>نووسین لەسەر فلاش</translation>
    </message>
    <message>
        <source>Writing, and reading back …</source>
        <translation>نووسین و خوێندنەوەی دووبارە …</translation>
    </message>
    <message>
        <source>Another campaign</source>
        <translation>هەڵمەتێکی تر</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>چوون بۆ مێزی کار</translation>
    </message>
</context>
<context>
    <name>HourTry</name>
    <message>
        <source>Try it on screen</source>
        <translation>تاقیکردنەوەی لەسەر شاشە</translation>
    </message>
    <message>
        <source>Sign it as passers-by will. Nothing is kept. Look at each language, and at the sizes of your screens.</source>
        <translation>وەک ڕێبواران واژۆی بکەن. هیچ هەڵناگیرێت. سەیری هەر زمانێک و قەبارەی شاشەکانتان بکەن.</translation>
    </message>
    <message>
        <source>Go on to the sticks</source>
        <translation>بەردەوامبوون بۆ فلاشەکان</translation>
    </message>
    <message>
        <source>You have signed it once. That is all a signer does.</source>
        <translation>جارێک واژۆتان کرد. واژۆکار تەنها ئەوەندە دەکات.</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>هێشتا لێرەن؟</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln second(s) everything you typed is erased.</source>
        <translation>
            <numerusform>دوای %Ln چرکە هەموو ئەوەی نووسیوتانە دەسڕێتەوە.</numerusform>
            <numerusform>دوای %Ln چرکە هەموو ئەوەی نووسیوتانە دەسڕێتەوە.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>هێشتا لێرەم</translation>
    </message>
</context>
<context>
    <name>InkChoice</name>
    <message>
        <source>Draw your signature</source>
        <translation>واژۆکەتان بکێشن</translation>
    </message>
    <message>
        <source>Draw your signature (if you like)</source>
        <translation>واژۆکەتان بکێشن (ئەگەر بتانەوێت)</translation>
    </message>
    <message>
        <source>I cannot draw: a volunteer helps me sign without</source>
        <translation>ناتوانم بیکێشم: خۆبەخشێک یارمەتیم دەدات بەبێ ئەوە واژۆ بکەم</translation>
    </message>
    <message>
        <source>Take the last line back</source>
        <translation>لابردنی دوا هێڵ</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>دووبارە بیکێشن</translation>
    </message>
</context>
<context>
    <name>IntakeModel</name>
    <message>
        <source>Taken in</source>
        <translation>وەرگیرا</translation>
    </message>
    <message>
        <source>Was here already</source>
        <translation>پێشتر لێرە بوو</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>چاوەڕێ دەکات</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>وەرنەگیرا</translation>
    </message>
    <message>
        <source>Opening what is new …</source>
        <translation>شتە نوێیەکان دەکرێنەوە …</translation>
    </message>
    <message>
        <source>Taking the files in …</source>
        <translation>فایلەکان وەردەگیرێن …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entry(ies) taken in.</source>
        <translation>
            <numerusform>%Ln تۆماری نوێ وەرگیرا.</numerusform>
            <numerusform>%Ln تۆماری نوێ وەرگیران.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) opened.</source>
        <translation>
            <numerusform>%Ln واژۆ کرایەوە.</numerusform>
            <numerusform>%Ln واژۆ کرانەوە.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be opened and wait(s) in quarantine.</source>
        <translation>
            <numerusform>%Ln نەکرایەوە و لە قەرەنتینەدا چاوەڕێ دەکات.</numerusform>
            <numerusform>%Ln نەکرانەوە و لە قەرەنتینەدا چاوەڕێ دەکەن.</numerusform>
        </translation>
    </message>
    <message>
        <source>New here: {campaigns}. Codes that were withdrawn before do not reach it.</source>
        <translation>لێرە نوێیە: {campaigns}. ئەو کۆدانەی پێشتر پێیان کشاونەتەوە ئەمە ناگرنەوە.</translation>
    </message>
    <message>
        <source>Give those that you kept again, under “Withdraw and access”.</source>
        <translation>ئەو کۆدانەی هەڵتگرتوون دووبارە لە «کشانەوە و دەستگەیشتن» بنووسەوە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entry(ies)</source>
        <translation>
            <numerusform>%Ln تۆماری نوێ</numerusform>
            <numerusform>%Ln تۆماری نوێ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Bring in the files that devices exported. Twice the same file does no harm; nothing is lost by stopping.</source>
        <translation>ئەو فایلانە بهێننە ناوەوە کە ئامێرەکان دەریانکردوون. دووبارەبوونەوەی فایلێک زیانی نییە و بە ڕاگرتن هیچ لە دەست ناچێت.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>هێنانەناوەوە</translation>
    </message>
    <message>
        <source>Drop batch files or a folder here</source>
        <translation>فایلەکانی دەستە یان بوخچەیەک لێرە دابنێن</translation>
    </message>
    <message>
        <source>Or the path of a file or folder</source>
        <translation>یان ڕێڕەوی فایلێک یان بوخچەیەک</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>هێنانەناوەوە</translation>
    </message>
    <message>
        <source>Campaigns (%1)</source>
        <translation>هەڵمەتەکان (%1)</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>چی بەسەر هەر فایلێکدا هات</translation>
    </message>
    <message>
        <source>Answer as a code</source>
        <translation>وەڵام وەک کۆد</translation>
    </message>
    <message>
        <source>Batches (%1)</source>
        <translation>دەستەکان (%1)</translation>
    </message>
</context>
<context>
    <name>KeepingModel</name>
    <message numerus="yes">
        <source>%Ln withdrawn signature(s) can no longer be undone and is (are) to be erased.</source>
        <translation>
            <numerusform>%Ln واژۆی کشێنراوە ئیتر ناگەڕێتەوە و دەبێت بسڕدرێتەوە.</numerusform>
            <numerusform>%Ln واژۆی کشێنراوە ئیتر ناگەڕێتەوە و دەبێت بسڕدرێتەوە.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them was (were) sent to other systems: erase them there first.</source>
        <translation>
            <numerusform>%Ln لەوانە بۆ سیستەمی تر نێردراوە: سەرەتا لەوێ بیسڕنەوە.</numerusform>
            <numerusform>%Ln لەوانە بۆ سیستەمی تر نێردراون: سەرەتا لەوێ بیانسڕنەوە.</numerusform>
        </translation>
    </message>
    <message>
        <source>The command kioskctl retention --dry-run names them.</source>
        <translation>فەرمانی kioskctl retention --dry-run ناویان دەبات.</translation>
    </message>
    <message>
        <source>What was due is erased for ever.</source>
        <translation>ئەوەی کاتی هاتبوو بۆ هەمیشە سڕایەوە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) is (are) withdrawn no more.</source>
        <translation>
            <numerusform>کشانەوەی %Ln واژۆ هەڵوەشێندرایەوە.</numerusform>
            <numerusform>کشانەوەی %Ln واژۆ هەڵوەشێندرایەوە.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawal(s) is (are) in the list.</source>
        <translation>
            <numerusform>%Ln کشانەوە لە لیستەکەدایە.</numerusform>
            <numerusform>%Ln کشانەوە لە لیستەکەدان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write that number down, and keep the list apart from your backups.</source>
        <translation>ئەم ژمارەیە بنووسنەوە، و لیستەکە جیا لە پاڵپشتەکانتان هەڵبگرن.</translation>
    </message>
    <message numerus="yes">
        <source>The audit is whole: %Ln line(s).</source>
        <translation>
            <numerusform>وردبینییەکە تەواوە: %Ln دێڕ.</numerusform>
            <numerusform>وردبینییەکە تەواوە: %Ln دێڕ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The head that you wrote down is that of line %1.</source>
        <translation>ئەو پەنجەمۆرەی نووسیوتانە هی دێڕی %1ـە.</translation>
    </message>
    <message>
        <source>Write down its head now, apart from the database: %1.</source>
        <translation>ئێستا پەنجەمۆرەکەی بە جیا لە بنکەدراوەکە بنووسنەوە: %1.</translation>
    </message>
    <message>
        <source>The audit was changed at line %1.</source>
        <translation>وردبینییەکە لە دێڕی %1 گۆڕدراوە.</translation>
    </message>
    <message>
        <source>The audit has no line with the head %1.</source>
        <translation>وردبینییەکە هیچ دێڕێکی بە پەنجەمۆری %1 نییە.</translation>
    </message>
    <message>
        <source>Its end was cut off, or this is another database or an older copy.</source>
        <translation>کۆتاییەکەی بڕدراوە، یان ئەمە بنکەدراوێکی ترە یان کۆپییەکی کۆنترە.</translation>
    </message>
    <message>
        <source>The audit lacks a line whose head a delivery shows: its end was cut off.</source>
        <translation>وردبینییەکە دێڕێکی کەمە کە ڕادەستکردنێک پەنجەمۆرەکەی پیشان دەدات: کۆتاییەکەی بڕدراوە.</translation>
    </message>
    <message>
        <source>Keep the database as it is, and find out who had it.</source>
        <translation>بنکەدراوەکە وەک خۆی بهێڵنەوە و بزانن لای کێ بووە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) with data.</source>
        <translation>
            <numerusform>%Ln تۆمار لەگەڵ داتا.</numerusform>
            <numerusform>%Ln تۆمار لەگەڵ داتا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its pack in this database cannot be read, so nobody knows when they are due: bring the pack in under “Import”.</source>
        <translation>پاکێجەکەی لەم بنکەدراوەیەدا ناخوێنرێتەوە، بۆیە کەس نازانێت کەی کاتیان دێت: پاکێجەکە لە «هێنانەناوەوە» بهێننە ناوەوە.</translation>
    </message>
    <message>
        <source>They are due to be erased.</source>
        <translation>کاتی سڕینەوەیان هاتووە.</translation>
    </message>
    <message>
        <source>They are due after %1.</source>
        <translation>دوای %1 دەسڕدرێنەوە.</translation>
    </message>
    <message>
        <source>The days run from %1, when its collection ends.</source>
        <translation>ڕۆژەکان لە %1ەوە دەژمێردرێن، کە کۆکردنەوە کۆتایی دێت.</translation>
    </message>
    <message>
        <source>Nothing is due before it is handed over.</source>
        <translation>پێش ڕادەستکردن هیچ کاتی نایەت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn</source>
        <translation>
            <numerusform>%Ln کشێنراوە</numerusform>
            <numerusform>%Ln کشێنراوە</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for their signature</source>
        <translation>
            <numerusform>%Ln چاوەڕێی واژۆکەیانن</numerusform>
            <numerusform>%Ln چاوەڕێی واژۆکەیانن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undone</source>
        <translation>
            <numerusform>%Ln هەڵوەشێنراوە</numerusform>
            <numerusform>%Ln هەڵوەشێنراوە</numerusform>
        </translation>
    </message>
    <message>
        <source>By the organisers</source>
        <translation>لەلایەن ڕێکخەرانەوە</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>What was promised about keeping data, and what is due now. Nothing is erased before you say so.</source>
        <translation>ئەوەی دەربارەی هەڵگرتنی داتا بەڵێن دراوە و ئەوەی ئێستا کاتی هاتووە. تا ئێوە نەڵێن هیچ ناسڕدرێتەوە.</translation>
    </message>
    <message>
        <source>Retention and audit</source>
        <translation>هەڵگرتن و وردبینی</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>هەڵگرتن</translation>
    </message>
    <message>
        <source>No campaign is here yet.</source>
        <translation>هێشتا هیچ هەڵمەتێک لێرە نییە.</translation>
    </message>
    <message>
        <source>Erase all that is due? That cannot be undone.</source>
        <translation>هەموو ئەوانەی کاتیان هاتووە بسڕدرێنەوە؟ ناگەڕێتەوە.</translation>
    </message>
    <message>
        <source>Erase what is due</source>
        <translation>سڕینەوەی ئەوەی کاتی هاتووە</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>کشانەوەکان</translation>
    </message>
    <message>
        <source>Nobody has withdrawn a signature.</source>
        <translation>کەس واژۆیەکی نەکشاندووەتەوە.</translation>
    </message>
    <message>
        <source>suddenly many: ask its volunteer</source>
        <translation>لەپڕ زۆر: لە خۆبەخشەکەی بپرسن</translation>
    </message>
    <message>
        <source>Undo all of this device</source>
        <translation>هەڵوەشاندنەوەی هەمووی ئەم ئامێرە</translation>
    </message>
    <message>
        <source>A file for the list of withdrawals, apart from your backups</source>
        <translation>فایلێک بۆ لیستی کشانەوەکان، جیا لە پاڵپشتەکان</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>پاشەکەوتکردنی لیست</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>وردبینی</translation>
    </message>
    <message>
        <source>Each decision and each look at a person is a line, chained to the one before.</source>
        <translation>هەر بڕیارێک و هەر سەیرکردنێک دێڕێکە، بەستراو بەوەی پێشووەوە.</translation>
    </message>
    <message>
        <source>A head of it that you wrote down</source>
        <translation>پەنجەمۆرێکی کە نووسیوتانە</translation>
    </message>
    <message>
        <source>Check the audit</source>
        <translation>پشکنینی وردبینی</translation>
    </message>
</context>
<context>
    <name>KeyReturnModel</name>
    <message>
        <source>The key is back. Compare its fingerprint with the paper: %1</source>
        <translation>کلیلەکە گەڕایەوە. پەنجەمۆرەکەی لەگەڵ کاغەزەکە بەراورد بکەن: %1</translation>
    </message>
</context>
<context>
    <name>KeyReturnPage</name>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>ئەمە هەمان تێپەڕەوشە نییە.</translation>
    </message>
    <message>
        <source>Rally Kiosk: desk</source>
        <translation>‏Rally Kiosk: مێزی کار</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>گەڕانەوە</translation>
    </message>
    <message>
        <source>Bring the key back from paper</source>
        <translation>گەڕاندنەوەی کلیل لە کاغەزەوە</translation>
    </message>
    <message>
        <source>The printed sheet, or enough shares together, write a lost key file anew.</source>
        <translation>پەڕە چاپکراوەکە، یان بەشی پێویست پێکەوە، پەڕگەی کلیلی ونبوو سەرلەنوێ دەنووسنەوە.</translation>
    </message>
    <message>
        <source>Its code as a picture, or its letters in a text file. It opens with the old passphrase.</source>
        <translation>وێنەی کۆدەکەی، یان پیتەکانی لە فایلێکی دەقدا. بە تێپەڕەوشەی کۆن دەکرێتەوە.</translation>
    </message>
    <message>
        <source>From the recovery sheet</source>
        <translation>لە پەڕەی گەڕاندنەوە</translation>
    </message>
    <message>
        <source>The people who keep them come together, and type the words at a computer without a network.</source>
        <translation>ئەوانەی هەڵیانگرتوون کۆ دەبنەوە و وشەکان لەسەر کۆمپیوتەرێکی بێ تۆڕ دەنووسن.</translation>
    </message>
    <message>
        <source>From shares</source>
        <translation>لە بەشەکانەوە</translation>
    </message>
    <message>
        <source>Picture or text file</source>
        <translation>وێنە یان فایلی دەق</translation>
    </message>
    <message>
        <source>The 33 words of one share</source>
        <translation>٣٣ وشەی یەک بەش</translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>زیادکردنی ئەم بەشە</translation>
    </message>
    <message>
        <source>Type them anew</source>
        <translation>دووبارە نووسینەوەیان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) added</source>
        <translation>
            <numerusform>%Ln بەش زیاد کرا</numerusform>
            <numerusform>%Ln بەش زیاد کران</numerusform>
        </translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>تێپەڕەوشەی نوێ</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>تێپەڕەوشەی فایلی کلیل</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>هەمان تێپەڕەوشە دووبارە</translation>
    </message>
    <message>
        <source>Folder for the key file</source>
        <translation>بوخچەی فایلی کلیل</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>دەکرێتەوە …</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>گەڕاندنەوە</translation>
    </message>
</context>
<context>
    <name>KeyboardLanguages</name>
    <message>
        <source>Keyboard: %1</source>
        <translation>تەختەکلیل: %1</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>The database was in use elsewhere or did not answer, so bytes of it may be left in its files.</source>
        <translation>بنکەدراوەکە لە شوێنێکی تر بەکاردەهات یان وەڵامی نەدایەوە، بۆیە لەوانەیە بایتی سڕاوە لە فایلەکانیدا مابێت.</translation>
    </message>
    <message>
        <source>They go when every program with this database is closed.</source>
        <translation>کاتێک هەموو ئەو بەرنامانەی ئەم بنکەدراوەیان کردووەتەوە دابخرێن، نامێنن.</translation>
    </message>
    <message>
        <source>The server has bytes of it until whoever made the database vacuums its tables; your login may not.</source>
        <translation>ڕاژەکار هێشتا بایتی ئەوەی تێدایە هەتا ئەو کەسەی بنکەدراوەکەی دروست کردووە خشتەکانی پاک بکاتەوە (VACUUM)؛ هەژمارەکەی ئێوە ڕێی پێ نادات.</translation>
    </message>
    <message>
        <source>Held files have it still, sealed, beside others: %1. Approve their device, or take in what is missing.</source>
        <translation>فایلە ڕاگیراوەکان هێشتا بە مۆرکراوی و لەگەڵ هی تر تێیاندایە: %1. ئامێرەکەیان پەسەند بکەن، یان ئەوەی کەمە وەریبگرن.</translation>
    </message>
</context>
<context>
    <name>LetterEnd</name>
    <message>
        <source>Read my letter</source>
        <translation>خوێندنەوەی نامەکەم</translation>
    </message>
</context>
<context>
    <name>LetterLine</name>
    <message>
        <source>[your name]</source>
        <translation>[ناوی ئێوە]</translation>
    </message>
</context>
<context>
    <name>LettersModel</name>
    <message numerus="yes">
        <source>%Ln letter(s) kept on this machine wait(s) to be taken in.</source>
        <translation>
            <numerusform>%Ln نامەی هەڵگیراو لەسەر ئەم ئامێرە چاوەڕێی وەرگرتنە.</numerusform>
            <numerusform>%Ln نامەی هەڵگیراو لەسەر ئەم ئامێرە چاوەڕێی وەرگرتنن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>نووسینگە</translation>
    </message>
    <message>
        <source>By letter or e-mail</source>
        <translation>بە نامە یان ئیمەیل</translation>
    </message>
    <message>
        <source>Kept. Now keep the letter itself.</source>
        <translation>هەڵگیرا. ئێستا خودی نامەکەش هەڵبگرن.</translation>
    </message>
    <message>
        <source>Kept. Now keep the letter itself. Code by which they can withdraw: {code}</source>
        <translation>هەڵگیرا. ئێستا خودی نامەکەش هەڵبگرن. کۆدێک کە نووسەرەکەی دەتوانێت پێی بکشێتەوە: {code}</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Type what came by letter or e-mail. It is sealed, taken in and counted like any signature.</source>
        <translation>ئەوەی بە نامە یان ئیمەیل هاتووە بینووسن. وەک هەر واژۆیەک مۆر دەکرێت، وەردەگیرێت و دەژمێردرێت.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>نامەکان</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>هەڵمەت</translation>
    </message>
    <message>
        <source>Language of the text they read</source>
        <translation>زمانی ئەو دەقەی خوێندوویانەتەوە</translation>
    </message>
    <message>
        <source>Taking in what was kept …</source>
        <translation>ئەوەی هەڵگیراوە وەردەگیرێت…</translation>
    </message>
    <message>
        <source>They sign: it stands in the letter</source>
        <translation>واژۆ دەکات: لە نامەکەدا نووسراوە</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>هەڵگرتن</translation>
    </message>
    <message>
        <source>Not the campaign or not the revision that you mean? Add its file.</source>
        <translation>ئەم هەڵمەتە یان ئەم وەشانە نییە کە مەبەستتانە؟ فایلەکەی زیاد بکەن.</translation>
    </message>
    <message>
        <source>Nothing of a campaign came in yet: add the campaign’s file first.</source>
        <translation>هێشتا هیچ لە هەڵمەتێک نەهاتووە: سەرەتا فایلی هەڵمەتەکە زیاد بکەن.</translation>
    </message>
    <message>
        <source>Campaign file</source>
        <translation>فایلی هەڵمەت</translation>
    </message>
    <message>
        <source>Campaigns (%1)</source>
        <translation>هەڵمەتەکان (%1)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>زیادکردن</translation>
    </message>
</context>
<context>
    <name>LibraryFilters</name>
    <message>
        <source>Category</source>
        <translation>پۆل</translation>
    </message>
    <message>
        <source>All</source>
        <translation>هەموو</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>جۆری بابەت</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>وتارەکان</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>ڕاپۆرتەکان</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>وتەکان</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Article</source>
        <translation>وتار</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>ڕاپۆرت</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>وتە</translation>
    </message>
</context>
<context>
    <name>ListedChoice</name>
    <message>
        <source>Listed publicly?</source>
        <translation>ناوتان لە لیستێکی گشتیدا بێت؟</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>The screen</source>
        <translation>شاشە</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ڕووناک</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تاریک</translation>
    </message>
    <message>
        <source>For sunlight</source>
        <translation>بۆ بەرخۆر</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>جیاوازیی زۆری ڕەنگ</translation>
    </message>
    <message>
        <source>Pages come gently, not at once</source>
        <translation>لاپەڕەکان بە هێمنی دێن، نەک لەپڕ</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Text size and contrast</source>
        <translation>قەبارەی نووسین و جیاوازیی ڕەنگ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>قەبارەی نووسین</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>جیاوازیی زۆری ڕەنگ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تەواو</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Rally Kiosk</source>
        <translation>Rally Kiosk</translation>
    </message>
</context>
<context>
    <name>MessageChoice</name>
    <message>
        <source>Your own words (if you like)</source>
        <translation>وشەکانی خۆتان (ئەگەر بتانەوێت)</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>وشەکانی خۆتان</translation>
    </message>
    <message>
        <source>If you choose to be named, your words are handed over too, once the organisers have read them.</source>
        <translation>ئەگەر هەڵتانبژارد ناوتان بهێنرێت، وشەکانیشتان ڕادەست دەکرێن، دوای ئەوەی ڕێکخەران خوێندیاننەوە.</translation>
    </message>
</context>
<context>
    <name>MessageLength</name>
    <message numerus="yes">
        <source>%Ln characters too many</source>
        <translation>
            <numerusform>%Ln پیت زیادە</numerusform>
            <numerusform>%Ln پیت زیادن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %Ln more characters</source>
        <translation>
            <numerusform>شوێنی %Ln پیتی تر ماوە</numerusform>
            <numerusform>شوێنی %Ln پیتی تر ماوە</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 لە %2 پیت</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>There is no file {path}.</source>
        <translation>فایلی {path} نییە.</translation>
    </message>
    <message>
        <source>Check the name, or copy the file here first.</source>
        <translation>ناوەکە بپشکنن، یان سەرەتا فایلەکە کۆپی بکەنە ئێرە.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>Take the stick out, put it in again, and try once more.</source>
        <translation>فلاشەکە دەربهێنن، دووبارە تێی بخەن و هەوڵ بدەنەوە.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} فۆڵدەرە.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>فایلێکی ناوی هەڵبژێرن.</translation>
    </message>
    <message>
        <source>{path} exists already and was left as it is.</source>
        <translation>{path} پێشتر هەیە و وەک خۆی هێڵرایەوە.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>فۆڵدەرێکی تر هەڵبژێرن.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>فۆڵدەری {path} نییە.</translation>
    </message>
    <message>
        <source>Put the stick in, or choose another folder.</source>
        <translation>فلاشەکە تێ بخەن، یان فۆڵدەرێکی تر هەڵبژێرن.</translation>
    </message>
    <message>
        <source>This is not the right kind of file.</source>
        <translation>ئەمە جۆری دروستی فایل نییە.</translation>
    </message>
    <message>
        <source>Choose the file that the organisers gave you.</source>
        <translation>ئەو فایلە هەڵبژێرن کە ڕێکخەران پێیان داون.</translation>
    </message>
    <message>
        <source>This file comes from a newer version of Rally Kiosk.</source>
        <translation>ئەم فایلە لە وەشانێکی نوێتری Rally Kiosk هاتووە.</translation>
    </message>
    <message>
        <source>Update the program, then try again.</source>
        <translation>بەرنامەکە نوێ بکەنەوە، دواتر هەوڵ بدەنەوە.</translation>
    </message>
    <message>
        <source>This file is damaged or cut short. Nothing was taken from it.</source>
        <translation>ئەم فایلە تێکچووە یان ناتەواوە. هیچی لێ وەرنەگیرا.</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>دووبارە لە شوێنی خۆیەوە کۆپی بکەن.</translation>
    </message>
    <message>
        <source>This file is larger than it may be. Nothing was taken from it.</source>
        <translation>ئەم فایلە لە قەبارەی ڕێگەپێدراو گەورەترە. هیچی لێ وەرنەگیرا.</translation>
    </message>
    <message>
        <source>Ask its sender for a new file.</source>
        <translation>داوای فایلێکی نوێ لە نێرەرەکەی بکەن.</translation>
    </message>
    <message>
        <source>This file was changed or forged. Nothing was taken from it.</source>
        <translation>ئەم فایلە گۆڕدراوە یان ساختەیە. هیچی لێ وەرنەگیرا.</translation>
    </message>
    <message>
        <source>Get it again from the organisers.</source>
        <translation>دووبارە لە ڕێکخەران وەریبگرن.</translation>
    </message>
    <message>
        <source>This file names a key that proves nothing.</source>
        <translation>ئەم فایلە ناوی کلیلێک دەبات کە هیچ ناسەلمێنێت.</translation>
    </message>
    <message>
        <source>Get a proper file from the organisers.</source>
        <translation>فایلێکی دروست لە ڕێکخەران وەربگرن.</translation>
    </message>
    <message>
        <source>This file is not written as it must be. Nothing was taken from it.</source>
        <translation>ئەم فایلە وەک پێویست نەنووسراوە. هیچی لێ وەرنەگیرا.</translation>
    </message>
    <message>
        <source>Ask for a file that Rally Kiosk made.</source>
        <translation>داوای فایلێک بکەن کە Rally Kiosk دروستی کردبێت.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Nothing was changed.</source>
        <translation>دەستەواژەی نهێنی هەڵەیە. هیچ نەگۆڕا.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>هەوڵ بدەنەوە.</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>دەستەواژەی نهێنی پێویستە.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key file.</source>
        <translation>دەستەواژەی نهێنیی فایلی کلیلەکە بنووسن.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>ئەم دەستەواژەیە زۆر بە ئاسانی دەزانرێت.</translation>
    </message>
    <message>
        <source>Take five random words, for example.</source>
        <translation>بۆ نموونە پێنج وشەی هەڕەمەکی دابنێن.</translation>
    </message>
    <message>
        <source>A key file is needed.</source>
        <translation>فایلی کلیل پێویستە.</translation>
    </message>
    <message>
        <source>Choose the organisation’s key file.</source>
        <translation>فایلی کلیلی ڕێکخراوەکە هەڵبژێرن.</translation>
    </message>
    <message>
        <source>This key file may not do this.</source>
        <translation>ئەم فایلی کلیلە مۆڵەتی ئەم کارەی نییە.</translation>
    </message>
    <message>
        <source>Use another key file, or ask for one that may.</source>
        <translation>فایلی کلیلێکی تر بەکاربهێنن، یان داوای یەکێک بکەن کە مۆڵەتی هەبێت.</translation>
    </message>
    <message>
        <source>This was sealed for another key.</source>
        <translation>ئەمە بۆ کلیلێکی تر مۆر کراوە.</translation>
    </message>
    <message>
        <source>Use the key file of this campaign.</source>
        <translation>فایلی کلیلی ئەم هەڵمەتە بەکاربهێنن.</translation>
    </message>
    <message>
        <source>This was changed after it was sealed.</source>
        <translation>ئەمە دوای مۆرکردن گۆڕدراوە.</translation>
    </message>
    <message>
        <source>It stays in quarantine. Ask the organisers.</source>
        <translation>لە کەرەنتینەدا دەمێنێتەوە. لە ڕێکخەران بپرسن.</translation>
    </message>
    <message>
        <source>A private key, or a part of one, lies on this stick. It must never come near a device.</source>
        <translation>لەسەر ئەم فلاشە کلیلی تایبەت یان بەشێکی هەیە. نابێت هەرگیز لە ئامێر نزیک بکەوێتەوە.</translation>
    </message>
    <message>
        <source>Take the stick out, and keep that file at home.</source>
        <translation>فلاشەکە دەربهێنن و ئەو فایلە لە ماڵەوە هەڵبگرن.</translation>
    </message>
    <message>
        <source>Word {number} in {path} is no word of a share.</source>
        <translation>وشەی {number} لە {path} وشەی هیچ بەشێک نییە.</translation>
    </message>
    <message>
        <source>Compare it with the paper, and type it again.</source>
        <translation>لەگەڵ کاغەزەکە بەراوردی بکەن و دووبارە بینووسنەوە.</translation>
    </message>
    <message>
        <source>The words in {path} are no share.</source>
        <translation>وشەکانی {path} بەش نین.</translation>
    </message>
    <message>
        <source>A share has {expected} words. Compare them with the paper.</source>
        <translation>هەر بەشێک {expected} وشەی هەیە. لەگەڵ کاغەزەکە بەراوردیان بکەن.</translation>
    </message>
    <message>
        <source>{path} holds the same share as {like}.</source>
        <translation>{path} هەمان بەشی {like}ی تێدایە.</translation>
    </message>
    <message>
        <source>Use each share once.</source>
        <translation>هەر بەشێک تەنها جارێک بەکار بهێنن.</translation>
    </message>
    <message>
        <source>{needed} shares are needed together, here are {given}.</source>
        <translation>{needed} بەش پێکەوە پێویستن، لێرە {given} هەیە.</translation>
    </message>
    <message>
        <source>Get more of them.</source>
        <translation>زیاتریان بهێنن.</translation>
    </message>
    <message>
        <source>These shares do not belong together.</source>
        <translation>ئەم بەشانە سەر بە یەکتر نین.</translation>
    </message>
    <message>
        <source>Use shares with one fingerprint and one day.</source>
        <translation>بەشگەلێک بەکار بهێنن کە یەک پەنجەمۆر و یەک ڕۆژیان هەیە.</translation>
    </message>
    <message>
        <source>This PIN is wrong.</source>
        <translation>ئەم ژمارە نهێنییە هەڵەیە.</translation>
    </message>
    <message>
        <source>Tries left: {left}. Nothing is erased.</source>
        <translation>هەوڵی ماوە: {left}. هیچ ناسڕێتەوە.</translation>
    </message>
    <message>
        <source>This PIN is too short or too easy to guess.</source>
        <translation>ئەم ژمارە نهێنییە زۆر کورتە یان بە ئاسانی دەزانرێت.</translation>
    </message>
    <message>
        <source>Choose six digits or more, and no pattern.</source>
        <translation>شەش ژمارە یان زیاتر هەڵبژێرن، بەبێ ڕیزبەندیی ئاسان.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: this device is locked. Its signatures are safe.</source>
        <translation>ژمارەی نهێنیی هەڵە زۆر بوو: ئەم ئامێرە داخراوە. واژۆکانی پارێزراون.</translation>
    </message>
    <message>
        <source>Ask the organisers to unlock it.</source>
        <translation>داوا لە ڕێکخەران بکەن بیکەنەوە.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>ژمارەی نهێنیی هەڵە زۆر بوو.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then try again.</source>
        <translation>{seconds} چرکە چاوەڕێ بکەن، دواتر هەوڵ بدەنەوە.</translation>
    </message>
    <message>
        <source>There is no device in {path}.</source>
        <translation>هیچ ئامێرێک لە {path} نییە.</translation>
    </message>
    <message>
        <source>Set one up with the organisers’ campaign file.</source>
        <translation>بە فایلی هەڵمەتی ڕێکخەران یەکێک ئامادە بکەن.</translation>
    </message>
    <message>
        <source>There is a device in {path} already. It was left as it is.</source>
        <translation>پێشتر ئامێرێک لە {path} هەیە. وەک خۆی هێڵرایەوە.</translation>
    </message>
    <message>
        <source>Start it with its PIN.</source>
        <translation>بە ژمارە نهێنییەکەی بیکەنەوە.</translation>
    </message>
    <message>
        <source>The store of this device is damaged. It was left as it is.</source>
        <translation>کۆگای ئەم ئامێرە تێکچووە. وەک خۆی هێڵرایەوە.</translation>
    </message>
    <message>
        <source>Keep this device, and call the organisers.</source>
        <translation>ئەم ئامێرە هەڵبگرن و پەیوەندی بە ڕێکخەرانەوە بکەن.</translation>
    </message>
    <message>
        <source>Rally Kiosk is open already, with this device.</source>
        <translation>بەرنامەی Rally Kiosk پێشتر لەگەڵ ئەم ئامێرە کراوەتەوە.</translation>
    </message>
    <message>
        <source>Close the other window first.</source>
        <translation>سەرەتا پەنجەرەکەی تر دابخەن.</translation>
    </message>
    <message>
        <source>Your signature could not be kept, so it does not count.</source>
        <translation>نەتوانرا واژۆکەتان هەڵبگیرێت، بۆیە ناژمێردرێت.</translation>
    </message>
    <message>
        <source>Please try again, or ask a volunteer.</source>
        <translation>تکایە هەوڵ بدەنەوە، یان لە خۆبەخشێک بپرسن.</translation>
    </message>
    <message>
        <source>The storage of this device failed: nobody can tell whether your signature was kept.</source>
        <translation>کۆگای ئەم ئامێرە تێکچوو: کەس ناتوانێت بڵێت واژۆکەتان پارێزراوە یان نا.</translation>
    </message>
    <message>
        <source>Please sign on another device. Who signs twice is counted once.</source>
        <translation>تکایە لەسەر ئامێرێکی تر واژۆ بکەن. ئەوەی دوو جار واژۆ بکات یەک جار دەژمێردرێت.</translation>
    </message>
    <message>
        <source>This code does not fit the unlock file.</source>
        <translation>ئەم کۆدە لەگەڵ فایلی کردنەوە ناگونجێت.</translation>
    </message>
    <message>
        <source>Type it again, or ask the organisers for a new one.</source>
        <translation>دووبارە بینووسن، یان داوای کۆدێکی نوێ لە ڕێکخەران بکەن.</translation>
    </message>
    <message>
        <source>This unlock file is for another device.</source>
        <translation>ئەم فایلی کردنەوەیە بۆ ئامێرێکی ترە.</translation>
    </message>
    <message>
        <source>Ask the organisers for the file of this device.</source>
        <translation>داوای فایلی ئەم ئامێرە لە ڕێکخەران بکەن.</translation>
    </message>
    <message>
        <source>This device is an older copy of itself, so it collects no more.</source>
        <translation>ئەم ئامێرە کۆپییەکی کۆنتری خۆیەتی، بۆیە چیتر واژۆ کۆ ناکاتەوە.</translation>
    </message>
    <message>
        <source>Export its signatures, then set it up anew.</source>
        <translation>واژۆکانی هەنارد بکەن، دواتر سەرلەنوێ ئامادەی بکەنەوە.</translation>
    </message>
    <message>
        <source>This device was closed meanwhile, so nothing was kept.</source>
        <translation>لەم نێوەدا ئەم ئامێرە داخرا، بۆیە هیچ هەڵنەگیرا.</translation>
    </message>
    <message>
        <source>Open it again with its PIN.</source>
        <translation>بە ژمارە نهێنییەکەی دووبارە بیکەنەوە.</translation>
    </message>
    <message>
        <source>Nothing was removed: somebody has signed meanwhile. Not yet safe: {entries}.</source>
        <translation>هیچ نەسڕایەوە: لەم نێوەدا کەسێک واژۆی کرد. هێشتا پارێزراو نین: {entries}.</translation>
    </message>
    <message>
        <source>Export again, then begin anew.</source>
        <translation>جارێکی تر هەناردە بکەن، دواتر لە سەرەتاوە دەست پێ بکەنەوە.</translation>
    </message>
    <message>
        <source>Nothing can be written where this device is kept, so nobody can sign.</source>
        <translation>لەو شوێنەی ئەم ئامێرەی تێدا پارێزراوە هیچ نانووسرێت، بۆیە کەس ناتوانێت واژۆ بکات.</translation>
    </message>
    <message>
        <source>Check that its disk or stick is not locked, then start Rally Kiosk again.</source>
        <translation>دڵنیا بن دیسک یان فلاشەکە دانەخراوە، پاشان Rally Kiosk دووبارە بکەنەوە.</translation>
    </message>
    <message>
        <source>The disk of this device fails.</source>
        <translation>دیسکی ئەم ئامێرە تێکچووە.</translation>
    </message>
    <message>
        <source>Collect no more on it. Export what can be exported, and call the organisers.</source>
        <translation>چیتر واژۆی لەسەر کۆ مەکەنەوە. ئەوەی دەکرێت هەناردەی بکەن و پەیوەندی بە ڕێکخەرانەوە بکەن.</translation>
    </message>
    <message>
        <source>Only {free} MB are free where this device is kept. When nothing is left, nobody can sign.</source>
        <translation>لەو شوێنەی ئەم ئامێرەی تێدا پارێزراوە تەنیا {free} مێگابایت ماوە. کە هیچ نەما، کەس ناتوانێت واژۆ بکات.</translation>
    </message>
    <message>
        <source>Delete what this computer does not need.</source>
        <translation>ئەوەی ئەم کۆمپیوتەرە پێویستی نییە بیسڕنەوە.</translation>
    </message>
    <message>
        <source>Other users of this computer can get at files of this device.</source>
        <translation>بەکارهێنەرانی تری ئەم کۆمپیوتەرە دەستیان بە فایلەکانی ئەم ئامێرە دەگات.</translation>
    </message>
    <message>
        <source>Ask who prepared it to close its folder to them. No signer is readable in it.</source>
        <translation>داوا لەو کەسە بکەن کە ئامادەی کردووە فۆڵدەرەکەیان لێ دابخات. هیچ واژۆکارێکی تێدا ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The clock of this device is behind: somebody has signed later than it says.</source>
        <translation>کاتژمێری ئەم ئامێرە دواکەوتووە: کەسێک لە کاتێکی دواتر لەوەی پیشانی دەدات واژۆی کردووە.</translation>
    </message>
    <message>
        <source>Set date and time. Nothing is lost, and signing goes on.</source>
        <translation>ڕێکەوت و کات ڕێک بخەن. هیچ لەدەست نەچووە و واژۆکردن بەردەوامە.</translation>
    </message>
    <message>
        <source>The clock of this device is behind: the campaign {title} holds a number of {date}.</source>
        <translation>کاتژمێری ئەم ئامێرە دواکەوتووە: هەڵمەتی {title} ژمارەیەکی ڕێکەوتی {date}ی تێدایە.</translation>
    </message>
    <message>
        <source>The event that is chosen is on {date}, not today.</source>
        <translation>ڕووداوە هەڵبژێردراوەکە لە {date}ـدایە، نەک ئەمڕۆ.</translation>
    </message>
    <message>
        <source>Choose today’s event. If the date is wrong, set the clock.</source>
        <translation>ڕووداوی ئەمڕۆ هەڵبژێرن. ئەگەر ڕێکەوتەکە هەڵەیە، کاتژمێرەکە ڕێک بخەن.</translation>
    </message>
    <message>
        <source>The campaign {title} was to be signed until {date}.</source>
        <translation>هەڵمەتی {title} دەبوو تا {date} واژۆ بکرێت.</translation>
    </message>
    <message>
        <source>Ask the organisers whether to go on.</source>
        <translation>لە ڕێکخەران بپرسن ئایا بەردەوام بن.</translation>
    </message>
    <message>
        <source>A campaign on this device is damaged, so it collects nothing.</source>
        <translation>هەڵمەتێکی ئەم ئامێرە زیانی پێ گەیشتووە، بۆیە هیچ کۆ ناکاتەوە.</translation>
    </message>
    <message>
        <source>Add its campaign file again.</source>
        <translation>فایلی هەڵمەتەکەی دووبارە زیاد بکەن.</translation>
    </message>
    <message>
        <source>A part of this program has a known fault: {library} {version}.</source>
        <translation>بەشێکی ئەم بەرنامەیە کەموکوڕییەکی ناسراوی هەیە: {library} {version}.</translation>
    </message>
    <message>
        <source>Update Rally Kiosk, or ask who prepared this device.</source>
        <translation>‏Rally Kiosk نوێ بکەنەوە یان لەو کەسە بپرسن کە ئامێرەکەی ئامادە کردووە.</translation>
    </message>
    <message>
        <source>{file}, {where}: {problem}.</source>
        <translation>{file}، {where}: {problem}.</translation>
    </message>
    <message>
        <source>Mend it and build again.</source>
        <translation>چاکی بکەن و دووبارە دروستی بکەنەوە.</translation>
    </message>
    <message>
        <source>Somebody else changed {path} meanwhile. It was left as it is.</source>
        <translation>لەم نێوەندەدا کەسێکی تر {path}ی گۆڕیوە. وەک خۆی هێڵرایەوە.</translation>
    </message>
    <message>
        <source>Open the campaign again, then make your change anew.</source>
        <translation>هەڵمەتەکە دووبارە بکەنەوە، پاشان گۆڕانکارییەکەتان لە نوێوە بکەن.</translation>
    </message>
    <message>
        <source>This file cannot be shown as a picture: {path}.</source>
        <translation>ئەم فایلە ناتوانرێت وەک وێنە پیشان بدرێت: {path}.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or plain SVG file, or save the picture again.</source>
        <translation>فایلێکی PNG، JPEG یان SVGی سادە هەڵبژێرن، یان وێنەکە دووبارە پاشەکەوت بکەن.</translation>
    </message>
    <message>
        <source>This device has a newer version of this campaign. It stays.</source>
        <translation>ئەم ئامێرە وەشانێکی نوێتری ئەم هەڵمەتەی هەیە. ئەوە دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>پێویست بە هیچ ناکات.</translation>
    </message>
    <message>
        <source>This campaign comes from another organisation than this device.</source>
        <translation>ئەم هەڵمەتە هی ڕێکخراوێکی ترە، نەک ڕێکخراوی ئەم ئامێرە.</translation>
    </message>
    <message>
        <source>Set up another device for it.</source>
        <translation>ئامێرێکی تری بۆ ئامادە بکەن.</translation>
    </message>
    <message>
        <source>A pack of this campaign in this database is damaged, or made by a newer version of Rally Kiosk.</source>
        <translation>پاکێجێکی ئەم هەڵمەتە لەم بنکەدراوەیەدا تێکچووە، یان لە وەشانێکی نوێتری Rally Kiosk هاتووە.</translation>
    </message>
    <message>
        <source>Bring the pack in under “Import”, or update the program.</source>
        <translation>پاکێجەکە لە «هێنانەناوەوە» بهێننە ناوەوە، یان بەرنامەکە نوێ بکەنەوە.</translation>
    </message>
    <message>
        <source>This campaign is not on this device.</source>
        <translation>ئەم هەڵمەتە لەسەر ئەم ئامێرە نییە.</translation>
    </message>
    <message>
        <source>Add its campaign file.</source>
        <translation>فایلی هەڵمەتەکە زیاد بکەن.</translation>
    </message>
    <message>
        <source>The text of this campaign was replaced meanwhile. Nothing was signed.</source>
        <translation>دەقی ئەم هەڵمەتە لەم نێوەندەدا گۆڕدرا. هیچ واژوو نەکرا.</translation>
    </message>
    <message>
        <source>Ask a volunteer to close the kiosk and open it again, then read the new text.</source>
        <translation>داوا لە خۆبەخشێک بکەن بەرنامەکە دابخات و دووبارە بیکاتەوە، پاشان دەقە نوێیەکە بخوێننەوە.</translation>
    </message>
    <message>
        <source>The organisers have paused this campaign.</source>
        <translation>ڕێکخەران ئەم هەڵمەتەیان ڕاگرتووە.</translation>
    </message>
    <message>
        <source>Please choose another campaign, or ask a volunteer.</source>
        <translation>تکایە هەڵمەتێکی تر هەڵبژێرن، یان لە خۆبەخشێک بپرسن.</translation>
    </message>
    <message>
        <source>The campaign has no recipient {recipient}.</source>
        <translation>هەڵمەتەکە وەرگرێکی بە ناوی {recipient} نییە.</translation>
    </message>
    <message>
        <source>It has: {known}.</source>
        <translation>ئەمانەی هەیە: {known}.</translation>
    </message>
    <message>
        <source>A picture of the campaign is missing.</source>
        <translation>وێنەیەکی هەڵمەتەکە نییە.</translation>
    </message>
    <message>
        <source>Ask the organisers for a complete campaign file.</source>
        <translation>داوای فایلێکی تەواوی هەڵمەت لە ڕێکخەران بکەن.</translation>
    </message>
    <message>
        <source>Some answers are missing or not right.</source>
        <translation>هەندێک وەڵام ناتەواون یان دروست نین.</translation>
    </message>
    <message>
        <source>Please look at the marked places.</source>
        <translation>تکایە سەیری شوێنە نیشانکراوەکان بکەن.</translation>
    </message>
    <message>
        <source>Without your consent nothing was signed.</source>
        <translation>بەبێ ڕەزامەندیی ئێوە هیچ واژۆ نەکرا.</translation>
    </message>
    <message>
        <source>Tick the box if you agree.</source>
        <translation>ئەگەر ڕازین، خانەکە نیشان بکەن.</translation>
    </message>
    <message>
        <source>You have not said that you are old enough.</source>
        <translation>پشتڕاستتان نەکردووەتەوە کە تەمەنی پێویستتان هەیە.</translation>
    </message>
    <message>
        <source>Tick the box if you are.</source>
        <translation>ئەگەر هەتانە، خانەکە نیشان بکەن.</translation>
    </message>
    <message>
        <source>You have not chosen what is handed over.</source>
        <translation>هەڵتاننەبژاردووە چی ڕادەست بکرێت.</translation>
    </message>
    <message>
        <source>Choose one of the two answers.</source>
        <translation>یەکێک لە دوو وەڵامەکە هەڵبژێرن.</translation>
    </message>
    <message>
        <source>Your drawn signature is empty.</source>
        <translation>واژۆ کێشراوەکەتان بەتاڵە.</translation>
    </message>
    <message>
        <source>Please draw it again.</source>
        <translation>تکایە دووبارە بیکێشن.</translation>
    </message>
    <message>
        <source>These answers are too long for this campaign.</source>
        <translation>ئەم وەڵامانە بۆ ئەم هەڵمەتە زۆر درێژن.</translation>
    </message>
    <message>
        <source>Please shorten them and sign again.</source>
        <translation>تکایە کورتیان بکەنەوە و دووبارە واژۆ بکەن.</translation>
    </message>
    <message>
        <source>No event is chosen on this device yet.</source>
        <translation>هێشتا هیچ چالاکییەک لەسەر ئەم ئامێرە هەڵنەبژێردراوە.</translation>
    </message>
    <message>
        <source>Ask a volunteer to choose today’s event.</source>
        <translation>داوا لە خۆبەخشێک بکەن چالاکیی ئەمڕۆ هەڵبژێرێت.</translation>
    </message>
    <message>
        <source>Line {line} is not as it must be.</source>
        <translation>دێڕی {line} وەک پێویست نییە.</translation>
    </message>
    <message>
        <source>Mend the line and send it again.</source>
        <translation>دێڕەکە چاک بکەن و دووبارە بینێرن.</translation>
    </message>
    <message>
        <source>No campaign on this device printed a sheet with this name.</source>
        <translation>هیچ هەڵمەتێکی ئەم ئامێرە پەڕەیەکی بەم ناوەوە چاپ نەکردووە.</translation>
    </message>
    <message>
        <source>Check its letters. If the text was replaced since, give the sheet to the organisers.</source>
        <translation>پیتەکانی بپشکنن. ئەگەر دەقەکە لەو کاتەوە گۆڕدراوە، پەڕەکە بدەنە ڕێکخەران.</translation>
    </message>
    <message>
        <source>The row of a sheet is a number from 1 to {last}.</source>
        <translation>ڕیزی پەڕە ژمارەیەکە لە ١ تا {last}.</translation>
    </message>
    <message>
        <source>Look at the sheet again.</source>
        <translation>دووبارە سەیری پەڕەکە بکەن.</translation>
    </message>
    <message>
        <source>Row {row} of this sheet was typed here already.</source>
        <translation>ڕیزی {row}ی ئەم پەڕەیە پێشتر لێرە نووسراوە.</translation>
    </message>
    <message>
        <source>Go on with another row, or put what you typed in its place.</source>
        <translation>بە ڕیزێکی تر بەردەوام بن، یان ئەوەی نووسیتان لە جێگەی ئەو دابنێن.</translation>
    </message>
    <message>
        <source>Everything on this device is safe at the organisers’ already.</source>
        <translation>هەموو ئەوەی لەسەر ئەم ئامێرەیە، لای ڕێکخەران پارێزراوە.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>هیچ نییە بۆ هەناردن.</translation>
    </message>
    <message>
        <source>There is not enough space in {path}.</source>
        <translation>شوێنی پێویست لە {path} نییە.</translation>
    </message>
    <message>
        <source>Make room or take another stick. Nothing is lost.</source>
        <translation>شوێن بکەنەوە یان فلاشێکی تر بهێنن. هیچ لە دەست نەچووە.</translation>
    </message>
    <message>
        <source>Nothing can be written in {path}.</source>
        <translation>لە {path} هیچ نانووسرێت.</translation>
    </message>
    <message>
        <source>Check the lock of the stick, or take another one. Nothing is lost.</source>
        <translation>قوفڵی فلاشەکە بپشکنن، یان یەکێکی تر بهێنن. هیچ لە دەست نەچووە.</translation>
    </message>
    <message>
        <source>The stick was taken out too early, or it fails. {path} is not whole.</source>
        <translation>فلاشەکە زوو دەرهێنرا یان تێکچووە. {path} تەواو نییە.</translation>
    </message>
    <message>
        <source>Put it in again, or take another one, and do it again. Nothing is lost.</source>
        <translation>دووبارە بیبەستنەوە یان یەکێکی تر بهێنن و دووبارەی بکەنەوە. هیچ شتێک لەدەست نەچووە.</translation>
    </message>
    <message>
        <source>What was read back from the stick is not what was written.</source>
        <translation>ئەوەی لە فلاشەکە خوێنرایەوە، ئەوە نییە کە نووسرابوو.</translation>
    </message>
    <message>
        <source>Take another stick. Nothing is lost.</source>
        <translation>فلاشێکی تر بهێنن. هیچ لە دەست نەچووە.</translation>
    </message>
    <message>
        <source>This acknowledgement is not for this device. Nothing was deleted.</source>
        <translation>ئەم پشتڕاستکردنەوەیە بۆ ئەم ئامێرە نییە. هیچ نەسڕایەوە.</translation>
    </message>
    <message>
        <source>Choose the file for this device.</source>
        <translation>فایلی ئەم ئامێرە هەڵبژێرن.</translation>
    </message>
    <message>
        <source>This says &quot;received&quot;, not &quot;safe&quot;. Nothing was deleted.</source>
        <translation>ئەمە دەڵێت «وەرگیراوە»، نەک «پارێزراوە». هیچ نەسڕایەوە.</translation>
    </message>
    <message>
        <source>Wait for the organisers’ acknowledgement.</source>
        <translation>چاوەڕێی پشتڕاستکردنەوەی ڕێکخەران بکەن.</translation>
    </message>
    <message>
        <source>This acknowledgement leaves out earlier signatures. Nothing was deleted.</source>
        <translation>ئەم پشتڕاستکردنەوەیە واژۆکانی پێشتر ناگرێتەوە. هیچ نەسڕایەوە.</translation>
    </message>
    <message>
        <source>Export again, and have the organisers take everything in.</source>
        <translation>دووبارە هەنارد بکەن، با ڕێکخەران هەمووی وەربگرن.</translation>
    </message>
    <message>
        <source>This device is an older copy of itself.</source>
        <translation>ئەم ئامێرە کۆپییەکی کۆنتری خۆیەتی.</translation>
    </message>
    <message>
        <source>This is no address of a database.</source>
        <translation>ئەمە ناونیشانی بنکەی داتا نییە.</translation>
    </message>
    <message>
        <source>Check it, or ask who set the database up.</source>
        <translation>بیپشکنن، یان لەو کەسە بپرسن کە بنکەی داتاکەی دامەزراندووە.</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>بنکەی داتاکە وەڵام ناداتەوە.</translation>
    </message>
    <message>
        <source>Check that it runs and that the address is right.</source>
        <translation>بپشکنن کە کار دەکات و ناونیشانەکە دروستە.</translation>
    </message>
    <message>
        <source>The database stopped answering while this was being recorded: either all of it is done, or nothing.</source>
        <translation>بنکەی داتاکە لە کاتی تۆمارکردنی ئەمەدا لە وەڵامدانەوە وەستا: یان هەمووی ئەنجام دراوە یان هیچی.</translation>
    </message>
    <message>
        <source>Once it answers again, look which, before you do it once more.</source>
        <translation>کاتێک دووبارە وەڵامی دایەوە، پێش دووبارەکردنەوە سەیر بکەن کامیانە.</translation>
    </message>
    <message>
        <source>Your login has no right to do this in the database.</source>
        <translation>هەژماری تۆ مافی ئەم کارەی لە بنکەی داتادا نییە.</translation>
    </message>
    <message>
        <source>Use the login whose work it is, or ask the administrator for its role.</source>
        <translation>ئەو هەژمارە بەکاربهێنە کە ئەم کارە ئەرکی ئەوە، یان ڕۆڵەکەی لە بەڕێوەبەر داوا بکە.</translation>
    </message>
    <message>
        <source>This program comes without what reads codes in pictures.</source>
        <translation>ئەم بەرنامەیە خوێنەرەوەی کۆدی ناو وێنەی لەگەڵدا نییە.</translation>
    </message>
    <message>
        <source>Use the program that organisers install.</source>
        <translation>ئەو بەرنامەیە بەکاربهێنن کە ڕێکخەران دایدەمەزرێنن.</translation>
    </message>
    <message>
        <source>This database has no Citus to spread it over several machines.</source>
        <translation>ئەم داتابەیسە Citusی نییە بۆ ئەوەی بەسەر چەند کۆمپیوتەردا دابەش بکرێت.</translation>
    </message>
    <message>
        <source>Have its administrator add Citus, or keep it on one machine.</source>
        <translation>داوا لە بەڕێوەبەرەکەی بکەن Citus زیاد بکات، یان لەسەر یەک کۆمپیوتەر بیهێڵنەوە.</translation>
    </message>
    <message>
        <source>A database file has one key and no roles.</source>
        <translation>فایلی داتابەیس یەک کلیلی هەیە و ڕۆڵی نییە.</translation>
    </message>
    <message>
        <source>Use PostgreSQL where several people share the work.</source>
        <translation>لەو شوێنەی چەند کەس کارەکە دابەش دەکەن PostgreSQL بەکار بهێنن.</translation>
    </message>
    <message>
        <source>Only the user who made this database can give rights in it.</source>
        <translation>تەنها ئەو بەکارهێنەرەی ئەم داتابەیسەی دروست کردووە دەتوانێت مافی تێدا بدات.</translation>
    </message>
    <message>
        <source>Open it as that user.</source>
        <translation>بەو بەکارهێنەرە بیکەنەوە.</translation>
    </message>
    <message>
        <source>This program comes without the driver for PostgreSQL.</source>
        <translation>ئەم بەرنامەیە ڕاژەنەری PostgreSQLی لەگەڵدا نییە.</translation>
    </message>
    <message>
        <source>Use a database file, or the program that organisers install.</source>
        <translation>فایلی بنکەی دراوە یان ئەو بەرنامەیە بەکاربهێنن کە ڕێکخەران دایدەمەزرێنن.</translation>
    </message>
    <message>
        <source>PostgreSQL makes its backups itself.</source>
        <translation>کۆپییە یەدەگەکان خودی PostgreSQL دروستیان دەکات.</translation>
    </message>
    <message>
        <source>Use pg_dump and pg_restore.</source>
        <translation>ئامرازەکانی pg_dump و pg_restore بەکاربهێنن.</translation>
    </message>
    <message>
        <source>Somebody has the database open, so nothing was changed.</source>
        <translation>کەسێک بنکەی دراوەکەی کردووەتەوە، بۆیە هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>Close all windows and commands that use it, then try again.</source>
        <translation>هەموو ئەو پەنجەرە و فەرمانانە دابخەن کە بەکاری دەهێنن، پاشان دووبارە هەوڵ بدەنەوە.</translation>
    </message>
    <message>
        <source>There is no campaign database here.</source>
        <translation>لێرە بنکەی داتای هەڵمەت نییە.</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>سەرەتا یەکێک دروست بکەن.</translation>
    </message>
    <message>
        <source>There is a campaign database here already. It was left as it is.</source>
        <translation>لێرە پێشتر بنکەی داتای هەڵمەت هەیە. وەک خۆی هێڵرایەوە.</translation>
    </message>
    <message>
        <source>Open it, or choose another place.</source>
        <translation>بیکەنەوە، یان شوێنێکی تر هەڵبژێرن.</translation>
    </message>
    <message>
        <source>Only the journal of a database is left here: a restore was stopped, or the file was moved away.</source>
        <translation>لێرە تەنها تۆماری بنکەیەکی داتا ماوە: گەڕاندنەوەیەک لە ناوەڕاستدا وەستا، یان فایلەکە گوازراوەتەوە.</translation>
    </message>
    <message>
        <source>Restore a backup by command, or put the file back.</source>
        <translation>کۆپییەکی یەدەگ بە فەرمان بگەڕێننەوە، یان فایلەکە بخەنەوە شوێنی خۆی.</translation>
    </message>
    <message>
        <source>The database has an older form.</source>
        <translation>بنکەی داتاکە شێوەیەکی کۆنتری هەیە.</translation>
    </message>
    <message>
        <source>Bring it up to date, then try again.</source>
        <translation>نوێی بکەنەوە، دواتر هەوڵ بدەنەوە.</translation>
    </message>
    <message>
        <source>The database comes from a newer version of Rally Kiosk.</source>
        <translation>بنکەی داتاکە لە وەشانێکی نوێتری Rally Kiosk هاتووە.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>بەرنامەکە نوێ بکەنەوە.</translation>
    </message>
    <message>
        <source>The database is damaged. It was left as it is.</source>
        <translation>بنکەی داتاکە تێکچووە. وەک خۆی هێڵرایەوە.</translation>
    </message>
    <message>
        <source>Restore a backup by command.</source>
        <translation>کۆپییەکی یەدەگ بە فەرمان بگەڕێننەوە.</translation>
    </message>
    <message>
        <source>This database server may lose entries, so nothing is acknowledged.</source>
        <translation>لەوانەیە ڕاژەکاری ئەم بنکەی داتایە تۆمار لە دەست بدات، بۆیە هیچ پشتڕاست ناکرێتەوە.</translation>
    </message>
    <message>
        <source>Turn its setting {setting} on.</source>
        <translation>ڕێکخستنی {setting} چالاک بکەن.</translation>
    </message>
    <message>
        <source>This database belongs to another organisation.</source>
        <translation>ئەم بنکەی داتایە هی ڕێکخراوێکی ترە.</translation>
    </message>
    <message>
        <source>Use its own key file.</source>
        <translation>فایلی کلیلی خۆی بەکاربهێنن.</translation>
    </message>
    <message>
        <source>This file is another organisation’s database, or none at all. It was left as it is.</source>
        <translation>ئەم فایلە بنکەی داتای ڕێکخراوێکی ترە، یان هەر بنکەی داتا نییە. وەک خۆی مایەوە.</translation>
    </message>
    <message>
        <source>Choose another file, or use its own key file.</source>
        <translation>فایلێکی تر هەڵبژێرن، یان فایلی کلیلی خۆی بەکاربهێنن.</translation>
    </message>
    <message>
        <source>The database changed during the work, so nothing was written.</source>
        <translation>بنکەی داتاکە لە کاتی کارەکەدا گۆڕا، بۆیە هیچ نەنووسرا.</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <translation>دووبارەی بکەنەوە.</translation>
    </message>
    <message>
        <source>The database’s file was moved, replaced or deleted while it was open, so nothing was recorded.</source>
        <translation>پەڕگەی بنکەدراوەکە لە کاتی کراوەبوونیدا گواسترایەوە، گۆڕدرا یان سڕایەوە، بۆیە هیچ تۆمار نەکرا.</translation>
    </message>
    <message>
        <source>Close the desk, put the file back or restore a backup, then do it again.</source>
        <translation>مێزی کار دابخەن، پەڕگەکە بگەڕێننەوە شوێنی خۆی یان پاڵپشتێک بگەڕێننەوە، پاشان دووبارەی بکەنەوە.</translation>
    </message>
    <message>
        <source>The database knows no event {event}.</source>
        <translation>بنکەی داتاکە گردبوونەوەی {event} ناناسێت.</translation>
    </message>
    <message>
        <source>Choose one from the list of events.</source>
        <translation>یەکێک لە لیستی گردبوونەوەکان هەڵبژێرن.</translation>
    </message>
    <message>
        <source>The database knows no device {device}.</source>
        <translation>بنکەی داتاکە ئامێری {device} ناناسێت.</translation>
    </message>
    <message>
        <source>Choose one from the list of devices.</source>
        <translation>یەکێک لە لیستی ئامێرەکان هەڵبژێرن.</translation>
    </message>
    <message>
        <source>This device is not approved yet. Its file is held.</source>
        <translation>ئەم ئامێرە هێشتا پەسەند نەکراوە. فایلەکەی ڕاگیراوە.</translation>
    </message>
    <message>
        <source>Compare its fingerprint, then approve it.</source>
        <translation>پەنجەمۆرەکەی بەراورد بکەن، دواتر پەسەندی بکەن.</translation>
    </message>
    <message>
        <source>This device was revoked. Its newer entries are held.</source>
        <translation>پەسەندیی ئەم ئامێرە هەڵوەشێنراوەتەوە. تۆمارە نوێترەکانی ڕاگیراون.</translation>
    </message>
    <message>
        <source>Ask who revoked it, and why.</source>
        <translation>بپرسن کێ هەڵیوەشاندووەتەوە و بۆچی.</translation>
    </message>
    <message>
        <source>This names another device than the one that signed it.</source>
        <translation>ئەمە ناوی ئامێرێکی تر دەبات، نەک ئەوەی واژۆی کردووە.</translation>
    </message>
    <message>
        <source>Export again from the device.</source>
        <translation>دووبارە لە ئامێرەکەوە هەنارد بکەن.</translation>
    </message>
    <message>
        <source>This device stands in the database with another device’s key.</source>
        <translation>ئەم ئامێرە لە بنکەدراوەکەدا بە کلیلی ئامێرێکی تر تۆمار کراوە.</translation>
    </message>
    <message>
        <source>Drop its own request here, which approves it and puts that right. See who has a login.</source>
        <translation>داواکاری خودی ئامێرەکە لێرە دابنێن: هەم پەسەندی دەکات و هەم ئەمە ڕاست دەکاتەوە. بزانن کێ هەژماری لە بنکەدراوەکەدا هەیە.</translation>
    </message>
    <message>
        <source>Entries in this file are missing, exchanged or out of order.</source>
        <translation>تۆمارەکانی ئەم فایلە ناتەواون، گۆڕاونەتەوە یان ڕیزیان تێکچووە.</translation>
    </message>
    <message>
        <source>Earlier entries of this device are missing. The file is held.</source>
        <translation>تۆمارەکانی پێشتری ئەم ئامێرە نین. فایلەکە ڕاگیراوە.</translation>
    </message>
    <message>
        <source>Take in its earlier files.</source>
        <translation>فایلەکانی پێشتری وەربگرن.</translation>
    </message>
    <message>
        <source>This device’s log was continued from an older copy.</source>
        <translation>تۆماری ئەم ئامێرە لە کۆپییەکی کۆنترەوە درێژەی پێ دراوە.</translation>
    </message>
    <message>
        <source>Look at both branches before you count either.</source>
        <translation>پێش ژماردنی هەر یەکێکیان، سەیری هەردوو لقەکە بکەن.</translation>
    </message>
    <message>
        <source>This device sent more than can be held before it is approved.</source>
        <translation>ئەم ئامێرە زیاتری ناردووە لەوەی پێش پەسەندکردن ڕادەگیرێت.</translation>
    </message>
    <message>
        <source>Approve it first, then take the file in again.</source>
        <translation>سەرەتا پەسەندی بکەن، دواتر فایلەکە دووبارە وەربگرن.</translation>
    </message>
    <message>
        <source>There is no room in {path} for the copy that is checked, or it cannot be written. The file was not taken in.</source>
        <translation>لە {path} شوێن بۆ ئەو کۆپییە نییە کە دەپشکنرێت، یان ناتوانرێت تێیدا بنووسرێت. فایلەکە نەهێنرایە ناوەوە.</translation>
    </message>
    <message>
        <source>Make room there, then bring the file in again. Nothing is lost.</source>
        <translation>لەوێ شوێن بکەنەوە، دواتر فایلەکە دووبارە بهێننە ناوەوە. هیچ لە دەست نەچووە.</translation>
    </message>
    <message>
        <source>Something that no file of this device brought stands where this one belongs. It was not taken in.</source>
        <translation>لە جێی ئەم پەڕگەیە شتێک هەیە کە هیچ پەڕگەیەکی ئەم ئامێرە نەیهێناوە. وەرنەگیرا.</translation>
    </message>
    <message>
        <source>Open what is in quarantine once more, then bring the file again. See who has a login.</source>
        <translation>ئەوەی لە کەرەنتینەدایە جارێکی تر بیکەوە، پاشان پەڕگەکە دووبارە بهێنە. سەیر بکە کێ مافی چوونەژوورەوەی هەیە.</translation>
    </message>
    <message>
        <source>Answers to devices could not be written into {path}. What was taken in stays in.</source>
        <translation>هەندێک وەڵام بۆ ئامێرەکان لە {path} نەنووسران. ئەوەی هێنراوەتە ناوەوە دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Make room there or unlock it, then bring the same files in again: the answers come again.</source>
        <translation>لەوێ شوێن بکەنەوە یان قفڵەکەی لاببەن، دواتر هەمان فایل دووبارە بهێننە ناوەوە: وەڵامەکان دووبارە دێنەوە.</translation>
    </message>
    <message>
        <source>Entries {first} to {last} are missing before it: its device was told that they are safe.</source>
        <translation>پێش ئەوە تۆمارەکانی {first} تا {last} کەمن: بە ئامێرەکەی وتراوە کە پارێزراون.</translation>
    </message>
    <message>
        <source>Bring in the file that holds them. Another centre may have it.</source>
        <translation>ئەو فایلە بهێننە ناوەوە کە ئەوانی تێدایە. لەوانەیە لای ناوەندێکی تر بێت.</translation>
    </message>
    <message>
        <source>Device {device} has no branch {branch}.</source>
        <translation>لقی {branch} لە ئامێری {device} نییە.</translation>
    </message>
    <message>
        <source>{path} tells of withdrawals that this database lacks, so it was left as it is.</source>
        <translation>لە {path}دا کشانەوەی وا هەیە کە ئەم بنکەدراوەیە نییەتی، بۆیە وەک خۆی هێڵرایەوە.</translation>
    </message>
    <message>
        <source>After a restore, apply this list by command first. Else choose another file.</source>
        <translation>دوای گەڕاندنەوە، سەرەتا ئەم لیستە بە فەرمان جێبەجێ بکەن. ئەگەر نا، فایلێکی تر هەڵبژێرن.</translation>
    </message>
    <message>
        <source>This list of withdrawals was changed, cut short or forged. It was left as it is.</source>
        <translation>ئەم لیستی کشانەوانە گۆڕدراوە، بڕدراوە یان ساختەیە. وەک خۆی مایەوە.</translation>
    </message>
    <message>
        <source>Find out who could write to it. Then choose another file.</source>
        <translation>بزانن کێ توانیویەتی تێیدا بنووسێت. پاشان فایلێکی تر هەڵبژێرن.</translation>
    </message>
    <message>
        <source>This list of withdrawals is from an older version of Rally Kiosk. It was left as it is.</source>
        <translation>ئەم لیستی کشانەوانە لە وەشانێکی کۆنتری Rally Kiosk هاتووە. وەک خۆی مایەوە.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>فایلێکی تر هەڵبژێرن.</translation>
    </message>
    <message>
        <source>This belongs to another organisation.</source>
        <translation>ئەمە هی ڕێکخراوێکی ترە.</translation>
    </message>
    <message>
        <source>Choose a file of your own organisation.</source>
        <translation>فایلێکی ڕێکخراوەکەی خۆتان هەڵبژێرن.</translation>
    </message>
    <message>
        <source>There is no rally total or device request in {path} that can be read.</source>
        <translation>لە {path} هیچ کۆی گردبوونەوەیەک یان داواکاریی ئامێرێک نییە کە بخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>Take the picture again: nearer, level and without glare.</source>
        <translation>دووبارە وێنەی بگرن: نزیکتر، ڕێک و بەبێ تیشکدانەوە.</translation>
    </message>
    <message>
        <source>Device {device} said two different things of entry {seq}.</source>
        <translation>ئامێری {device} دەربارەی تۆماری {seq} دوو شتی جیاوازی وتووە.</translation>
    </message>
    <message>
        <source>It was copied or restored, or is dishonest. Ask who had it.</source>
        <translation>لەبەرگیراوەتەوە یان گەڕێنراوەتەوە، یان دەستپاک نییە. بپرسن لای کێ بووە.</translation>
    </message>
    <message>
        <source>After entry {seq}, device {device} told of another log than the one that is here.</source>
        <translation>دوای تۆماری {seq}، ئامێری {device} باسی تۆمارنامەیەکی تری کرد، نەک ئەوەی لێرەیە.</translation>
    </message>
    <message>
        <source>It was copied or restored, or is dishonest. Look at it in the list of devices.</source>
        <translation>لەبەرگیراوەتەوە یان گەڕێنراوەتەوە، یان دەستپاک نییە. لە لیستی ئامێرەکاندا سەیری بکەن.</translation>
    </message>
    <message>
        <source>No counted signature can be handed over yet.</source>
        <translation>هێشتا هیچ واژۆیەکی ژمێردراو ڕادەست ناکرێت.</translation>
    </message>
    <message>
        <source>Open batches first.</source>
        <translation>سەرەتا کۆمەڵەکان بکەنەوە.</translation>
    </message>
    <message>
        <source>In the place of some who were left out as signed twice, other signatures count by now: {number}.</source>
        <translation>لە جێی هەندێک کە وەک دوو جار واژۆ کراو لادران، ئێستا واژۆی تر دەژمێردرێن: {number}.</translation>
    </message>
    <message>
        <source>Look at the lines that are to be looked at: leave each of these out, or keep it in.</source>
        <translation>سەیری دێڕەکانی «بۆ سەیرکردن» بکەن: هەر یەکەیان لابدەن یان بیهێڵنەوە.</translation>
    </message>
    <message>
        <source>There is no such delivery.</source>
        <translation>ڕادەستکردنێکی وا نییە.</translation>
    </message>
    <message>
        <source>Choose one from the list of deliveries.</source>
        <translation>یەکێک لە لیستی ڕادەستکردنەکان هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This delivery is frozen, so nothing in it changes any more.</source>
        <translation>ئەم ڕادەستکردنە داخراوە و ئیتر هیچی تێدا ناگۆڕێت.</translation>
    </message>
    <message>
        <source>Draft another delivery.</source>
        <translation>ڕادەستکردنێکی تر ئامادە بکە.</translation>
    </message>
    <message>
        <source>{file} can no longer be made as it was handed over.</source>
        <translation>ئیتر ناتوانرێت {file} وەک ئەوەی ڕادەست کرا دروست بکرێتەوە.</translation>
    </message>
    <message>
        <source>Use a copy of what was handed over.</source>
        <translation>کۆپییەکی ئەوەی ڕادەست کرا بەکاربهێنە.</translation>
    </message>
    <message>
        <source>That is no day: {day}.</source>
        <translation>ئەمە بەروار نییە: {day}.</translation>
    </message>
    <message>
        <source>Write it as year, month and day, such as 2025-02-08.</source>
        <translation>بە ڕیزی ساڵ، مانگ و ڕۆژ بینووسە، وەک ⁦2025-02-08⁩.</translation>
    </message>
    <message>
        <source>That day is still to come: {day}.</source>
        <translation>ئەم ڕۆژە هێشتا نەهاتووە: {day}.</translation>
    </message>
    <message>
        <source>Record a hand-over once it has happened.</source>
        <translation>ڕادەستکردن تۆمار بکە کاتێک ڕووی دا.</translation>
    </message>
    <message>
        <source>This record was corrected before.</source>
        <translation>ئەم تۆمارە پێشتر ڕاست کراوەتەوە.</translation>
    </message>
    <message>
        <source>Look at the delivery once more.</source>
        <translation>جارێکی تر سەیری ڕادەستکردنەکە بکە.</translation>
    </message>
    <message>
        <source>Signers were promised to be asked once more before anybody writes to them. Nobody was sent.</source>
        <translation>بە واژۆکەران بەڵێن دراوە پێش ئەوەی کەس بۆیان بنووسێت جارێکی تر لێیان بپرسرێت. کەس نەنێردرا.</translation>
    </message>
    <message>
        <source>Let the other system ask for that (double opt-in), tick that it does, then send again.</source>
        <translation>ئەو دڵنیاکردنەوەیە (double opt-in) لە سیستەمەکەی تر چالاک بکەن، نیشانە بکەن کە داوای دەکات، پاشان دووبارە بنێرن.</translation>
    </message>
    <message>
        <source>Nobody whose signature counts agreed to be contacted at an address that this system takes.</source>
        <translation>هیچ یەکێک لەوانەی واژۆیان ژمێردراوە ڕازی نەبووە بە ناونیشانێک پەیوەندی پێوە بکرێت کە ئەم سیستەمە وەریدەگرێت.</translation>
    </message>
    <message>
        <source>Open the batches first, or choose another system.</source>
        <translation>سەرەتا دەستەکان بکەرەوە، یان سیستەمێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>The server takes nothing from us (status {status}).</source>
        <translation>ڕاژەکار هیچ لە ئێمە وەرناگرێت (دۆخ {status}).</translation>
    </message>
    <message>
        <source>Check its address and the token, then try again.</source>
        <translation>ناونیشان و تۆکنەکە بپشکنە، پاشان دووبارە هەوڵ بدەوە.</translation>
    </message>
    <message>
        <source>Something else than that system answered (status {status}): perhaps the sign-in page of a network.</source>
        <translation>ئەوەی وەڵامی دایەوە ئەو سیستەمە نەبوو (دۆخ {status}): ڕەنگە لاپەڕەی چوونەژوورەوەی تۆڕێک بێت.</translation>
    </message>
    <message>
        <source>Sign in to the network or correct the address, then try again.</source>
        <translation>بچۆ ژوورەوەی تۆڕەکە یان ناونیشانەکە ڕاست بکەرەوە، پاشان دووبارە هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>The server does not answer as it should.</source>
        <translation>ڕاژەکار وەک پێویست وەڵام ناداتەوە.</translation>
    </message>
    <message>
        <source>What it took is remembered. Try again later to go on.</source>
        <translation>ئەوەی وەریگرت لە یاد ماوە. دواتر بۆ بەردەوامبوون هەوڵ بدەوە.</translation>
    </message>
    <message>
        <source>Several people used this address. Nothing was written, so that nobody gets what is held about somebody else.</source>
        <translation>چەند کەسێک ئەم ناونیشانەیان بەکارهێناوە. هیچ نەنووسرا، تا کەس ئەوەی دەربارەی کەسێکی تر هەڵگیراوە وەرنەگرێت.</translation>
    </message>
    <message>
        <source>Search by the person’s own code, or name their entries in kioskctl access show.</source>
        <translation>بە کۆدی خودی کەسەکە بگەڕێن، یان تۆمارەکانی لە kioskctl access show دا ناو ببەن.</translation>
    </message>
    <message>
        <source>This is no e-mail address, so nobody was looked for.</source>
        <translation>ئەمە ناونیشانی ئیمەیڵ نییە، بۆیە بەدوای کەسدا نەگەڕا.</translation>
    </message>
    <message>
        <source>Give one whole address, such as ava@example.org.</source>
        <translation>یەک ناونیشانی تەواو بدەن، وەک ava@example.org.</translation>
    </message>
    <message>
        <source>This is no code of a receipt.</source>
        <translation>ئەمە کۆدی پسوولە نییە.</translation>
    </message>
    <message>
        <source>A letter or digit is wrong or missing: compare it with the receipt.</source>
        <translation>پیتێک یان ژمارەیەک هەڵەیە یان کەمە: لەگەڵ پسوولەکەدا بەراوردی بکەن.</translation>
    </message>
    <message>
        <source>The signature of this receipt is not in that delivery.</source>
        <translation>واژۆی ئەم پسوولەیە لەو ڕادەستکردنەدا نییە.</translation>
    </message>
    <message>
        <source>Ask the organisers: it may have come later, or been withdrawn.</source>
        <translation>لە ڕێکخەران بپرسە: لەوانەیە دواتر گەیشتبێت یان کشێنرابێتەوە.</translation>
    </message>
    <message>
        <source>{path} belongs to no delivery that is known here.</source>
        <translation>{path} هی هیچ ڕادەستکردنێک نییە کە لێرە ناسراو بێت.</translation>
    </message>
    <message>
        <source>Choose another folder. Delete it only if nobody was given it.</source>
        <translation>فۆڵدەرێکی تر هەڵبژێرن. تەنیا ئەگەر نەدراوەتە کەس بیسڕنەوە.</translation>
    </message>
    <message>
        <source>A font of the program is missing: {font}.</source>
        <translation>فۆنتێکی بەرنامەکە نییە: {font}.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>بەرنامەکە دووبارە دابمەزرێنن.</translation>
    </message>
    <message>
        <source>The document could not be made. No file was written.</source>
        <translation>نەتوانرا بەڵگەنامەکە دروست بکرێت. هیچ فایلێک نەنووسرا.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>تکایە ئەمە ڕاپۆرت بکەن.</translation>
    </message>
    <message>
        <source>A helping process was ended from outside, perhaps because memory ran out. What was written stays.</source>
        <translation>پرۆسەیەکی یارمەتیدەر لە دەرەوە کۆتایی پێ هێنرا، ڕەنگە لەبەر پڕبوونی بیرگەی کۆمپیوتەر. ئەوەی نووسراوە دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Close other programs, then start it again to go on.</source>
        <translation>بەرنامەکانی تر دابخەن، پاشان بۆ بەردەوامبوون دووبارە دەستی پێ بکەنەوە.</translation>
    </message>
    <message>
        <source>The system lets no helping process begin: too many run, or memory ran out. What was written stays.</source>
        <translation>سیستەمەکە ڕێ بە دەستپێکردنی هیچ پرۆسەیەکی یارمەتیدەر نادات: ژمارەیان زۆرە، یان بیرگە پڕ بووە. ئەوەی نووسراوە دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Stopped. Nothing is half done.</source>
        <translation>ڕاگیرا. هیچ بە نیوەچڵی نەماوەتەوە.</translation>
    </message>
    <message>
        <source>Start it again to go on.</source>
        <translation>بۆ بەردەوامبوون دووبارە دەستی پێ بکەنەوە.</translation>
    </message>
    <message>
        <source>The option {option} cannot be used like this.</source>
        <translation>هەڵبژاردەی {option} بەم شێوەیە بەکار نایەت.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>بڕواننە ‎--help‎.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was lost.</source>
        <translation>هەڵەیەک لە ناو بەرنامەکەدا ڕوویدا. هیچ لە دەست نەچوو.</translation>
    </message>
    <message>
        <source>Please tell a volunteer, who can report this: {what}.</source>
        <translation>تکایە بە خۆبەخشێک بڵێن با ئەمە ڕاپۆرت بکات: {what}.</translation>
    </message>
    <message>
        <source>This key file lacks a key of the campaign.</source>
        <translation>ئەم فایلی کلیلە کلیلێکی هەڵمەتەکەی تێدا نییە.</translation>
    </message>
    <message>
        <source>Ask whoever has the organisation’s key for a new key file.</source>
        <translation>داوای فایلێکی کلیلی نوێ لەو کەسە بکەن کە کلیلی ڕێکخراوەکەی لایە.</translation>
    </message>
    <message>
        <source>Too many files of this device wait already. This one was not kept.</source>
        <translation>پێشتر فایلی زۆری ئەم ئامێرە ڕاگیراوە. ئەمەیان هەڵنەگیرا.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>تکایە ئەمە پڕ بکەنەوە.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>ئەمە زۆر درێژە. تکایە کورتی بکەنەوە.</translation>
    </message>
    <message>
        <source>Please write a name, with letters.</source>
        <translation>تکایە ناوێک بە پیت بنووسن.</translation>
    </message>
    <message>
        <source>This e-mail address is not complete.</source>
        <translation>ئەم ناونیشانی ئیمەیڵە تەواو نییە.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>ئەمە ژمارەی تەلەفۆن نییە.</translation>
    </message>
    <message>
        <source>Please choose a country.</source>
        <translation>تکایە وڵاتێک هەڵبژێرن.</translation>
    </message>
    <message>
        <source>Please choose one of the two.</source>
        <translation>تکایە یەکێک لە دووانەکە هەڵبژێرن.</translation>
    </message>
    <message>
        <source>Please tick this box if you agree.</source>
        <translation>تکایە ئەگەر ڕازین ئەم خانەیە نیشان بکەن.</translation>
    </message>
    <message>
        <source>Please sign inside the frame.</source>
        <translation>تکایە لە ناو چوارچێوەکەدا واژۆ بکەن.</translation>
    </message>
</context>
<context>
    <name>NewCampaign</name>
    <message>
        <source>New campaign</source>
        <translation>هەڵمەتی نوێ</translation>
    </message>
    <message>
        <source>A template has all that a campaign needs, the notice on data too. A sample shows how one reads; its facts are historical.</source>
        <translation>قاڵب هەموو ئەوەی تێدایە کە هەڵمەتێک پێویستیەتی، ئاگاداریی داتاکانیش. نموونە پیشان دەدات چۆن دەخوێنرێتەوە؛ ڕووداوەکانی مێژوویین.</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>نموونە: %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ناونیشان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>دەستپێکردن</translation>
    </message>
</context>
<context>
    <name>NewEvent</name>
    <message>
        <source>This is needed.</source>
        <translation>ئەمە پێویستە.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, for example %1.</source>
        <translation>بە شێوەی ساڵ-مانگ-ڕۆژ بینووسن، بۆ نموونە %1.</translation>
    </message>
    <message>
        <source>Its name, for example: Rally at the embassy</source>
        <translation>ناوەکەی، بۆ نموونە: گردبوونەوەی بەردەم باڵیۆزخانە</translation>
    </message>
    <message>
        <source>Its place, for example: Paris</source>
        <translation>شوێنەکەی، بۆ نموونە: پاریس</translation>
    </message>
    <message>
        <source>Its date (year-month-day)</source>
        <translation>ڕێکەوتەکەی (ساڵ-مانگ-ڕۆژ)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>گەڕانەوە</translation>
    </message>
    <message>
        <source>Start with this event</source>
        <translation>دەستپێکردن بەم ڕووداوە</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Name of this device, for example: Tablet 3</source>
        <translation>ناوی ئەم ئامێرە، بۆ نموونە: تابلێت ٣</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>گەڕانەوە</translation>
    </message>
    <message>
        <source>Setting up …</source>
        <translation>ئامادە دەکرێت …</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>ئامادەکردن</translation>
    </message>
</context>
<context>
    <name>NewsChoice</name>
    <message>
        <source>News by e-mail?</source>
        <translation>هەواڵ بە ئیمەیڵ؟</translation>
    </message>
    <message>
        <source>From the age of %1 on.</source>
        <translation>لە تەمەنی %1 ساڵ بەرەوژوور.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نەخێر</translation>
    </message>
    <message>
        <source>Yes, by e-mail</source>
        <translation>بەڵێ، بە ئیمەیڵ</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Who answers for the data</source>
        <translation>کێ بەرپرسی داتاکانە</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>ناوی ڕێکخراو</translation>
    </message>
    <message>
        <source>Each line is a line of the address.</source>
        <translation>هەر دێڕێک دێڕێکی ناونیشانەکەیە.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ناونیشان</translation>
    </message>
    <message>
        <source>People write here to withdraw, or to ask for their data.</source>
        <translation>خەڵک بۆ کشانەوە یان داواکردنی داتاکانیان بۆ ئێرە دەنووسن.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ئیمەیڵ</translation>
    </message>
    <message>
        <source>Each line is one of them.</source>
        <translation>هەر دێڕێک یەکێکیانە.</translation>
    </message>
    <message>
        <source>Other organisations that answer for the data with you (if any)</source>
        <translation>ڕێکخراوەکانی تر کە لەگەڵ ئێوە بەرپرسی داتاکانن (ئەگەر هەبن)</translation>
    </message>
    <message>
        <source>Where the organisation has its seat outside the European Union: name and address of who stands for it there.</source>
        <translation>ئەگەر بنکەی ڕێکخراوەکە لە دەرەوەی یەکێتیی ئەورووپایە: ناو و ناونیشانی ئەوەی لەوێ نوێنەرایەتیی دەکات.</translation>
    </message>
    <message>
        <source>Representative in the European Union (if there is one)</source>
        <translation>نوێنەر لە یەکێتیی ئەورووپا (ئەگەر هەبێت)</translation>
    </message>
    <message>
        <source>For how many days after the hand-over the data are kept</source>
        <translation>داتاکان چەند ڕۆژ دوای ڕادەستکردن هەڵدەگیرێن</translation>
    </message>
    <message>
        <source>What happens to the data</source>
        <translation>چی بە سەر داتاکان دێت</translation>
    </message>
    <message>
        <source>One short sentence on each line. Signers see them before they agree. Say what is true, and the limits.</source>
        <translation>لە هەر دێڕێکدا ڕستەیەکی کورت. واژۆکاران پێش ڕازیبوون دەیانبینن. ئەوە بڵێن کە ڕاستە، لەگەڵ سنوورەکان.</translation>
    </message>
    <message>
        <source>Facts on data</source>
        <translation>زانیاری لەسەر داتا</translation>
    </message>
    <message>
        <source>The full notice, one tap away</source>
        <translation>ئاگاداریی تەواو، بە یەک لێدان</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>What happens to my data</source>
        <translation>چی بە داتاکانم دەکرێت</translation>
    </message>
</context>
<context>
    <name>OverviewModel</name>
    <message>
        <source>counted</source>
        <translation>ژمێردراو</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>دووبارە</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>کشێنراوە</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>دەرکراو</translation>
    </message>
    <message>
        <source>in quarantine</source>
        <translation>لە قەرەنتینەدا</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>هێشتا نەکراونەتەوە</translation>
    </message>
    <message>
        <source>corrections and withdrawals</source>
        <translation>ڕاستکردنەوە و کشانەوە</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln entry(ies) in all</source>
        <translation>
            <numerusform>لە کۆی %Ln تۆمار</numerusform>
            <numerusform>لە کۆی %Ln تۆمار</numerusform>
        </translation>
    </message>
    <message>
        <source>By event</source>
        <translation>بەپێی بۆنە</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>بەپێی وڵات</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>بەپێی زمان</translation>
    </message>
    <message>
        <source>How they came</source>
        <translation>بەپێی شێوازی گەیشتن</translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation>{what}: {number}</translation>
    </message>
    <message>
        <source>counted and erased since: {number}</source>
        <translation>ژمێردراو و دواتر سڕاوە: {number}</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>زیاتر لە %1</translation>
    </message>
    <message>
        <source>Goal: {goal}</source>
        <translation>ئامانج: {goal}</translation>
    </message>
    <message>
        <source>{online} online on {date} + {offline} offline = {together}</source>
        <translation>{online} لە ئینتەرنێت تا {date} + {offline} بێ ئینتەرنێت = {together}</translation>
    </message>
    <message>
        <source>{sum}, goal {goal}</source>
        <translation>{sum}، ئامانج {goal}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>نەگوتراوە</translation>
    </message>
    <message>
        <source>others</source>
        <translation>ئەوانی تر</translation>
    </message>
    <message>
        <source>By hour, in the time of the place</source>
        <translation>بەپێی کاتژمێر، بە کاتی شوێنەکە</translation>
    </message>
    <message>
        <source>{title} (at other hours: {number})</source>
        <translation>{title} (لە کاتژمێرەکانی تر: {number})</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>How each campaign stands. The numbers always add up to the entries that were taken in.</source>
        <translation>دۆخی هەر هەڵمەتێک. کۆی ژمارەکان هەمیشە یەکسانە بە تۆمارە وەرگیراوەکان.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>پوختە</translation>
    </message>
    <message>
        <source>Nothing was taken in yet. Go to “Import” with the first files from your devices.</source>
        <translation>هێشتا هیچ وەرنەگیراوە. بە یەکەمین فایلی ئامێرەکانتانەوە بڕۆنە «هێنانەناوەوە».</translation>
    </message>
    <message>
        <source>Events …</source>
        <translation>گردبوونەوەکان …</translation>
    </message>
</context>
<context>
    <name>PackChoice</name>
    <message>
        <source>Plug in the stick with the organisers’ campaign file. The device then belongs to their organisation for ever.</source>
        <translation>ئەو فلاشەی فایلی هەڵمەتی ڕێکخەرانی تێدایە ببەستنەوە. لەوە بەدوا ئامێرەکە بۆ هەمیشە هی ڕێکخراوەکەی ئەوانە.</translation>
    </message>
    <message>
        <source>Campaign file (its path, for example /media/stick/rally.campaign)</source>
        <translation>فایلی هەڵمەت (ڕێڕەوەکەی، بۆ نموونە ‎/media/stick/rally.campaign‎)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>دەرچوون</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>سەیری فایلەکە دەکرێت …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>دواتر</translation>
    </message>
</context>
<context>
    <name>PaperOffer</name>
    <message>
        <source>On paper</source>
        <translation>لەسەر کاغەز</translation>
    </message>
    <message>
        <source>A filled sheet shows who signed: guard it, enter it, then destroy it as the organisers say.</source>
        <translation>پەڕەی پڕکراوە دەریدەخات کێ واژۆی کردووە: بیپارێزن، تۆماری بکەن، پاشان وەک ڕێکخەران دەڵێن لەناوی ببەن.</translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>چاپکردنی پەڕە</translation>
    </message>
    <message>
        <source>Enter a sheet</source>
        <translation>تۆمارکردنی پەڕەیەک</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>%1: further up</source>
        <translation>%1: سەرتر</translation>
    </message>
    <message>
        <source>%1: further down</source>
        <translation>%1: خوارتر</translation>
    </message>
    <message>
        <source>%1: take away</source>
        <translation>%1: لابردن</translation>
    </message>
</context>
<context>
    <name>PersonsModel</name>
    <message>
        <source>It counts.</source>
        <translation>دەژمێردرێت.</translation>
    </message>
    <message>
        <source>It stands behind another one of the same person.</source>
        <translation>لە پشت واژۆیەکی تری هەمان کەسەوەیە.</translation>
    </message>
    <message>
        <source>It is withdrawn.</source>
        <translation>کشێنراوەتەوە.</translation>
    </message>
    <message>
        <source>It was excluded by a review.</source>
        <translation>لە پێداچوونەوەدا دەرکراوە.</translation>
    </message>
    <message>
        <source>Written for the person.</source>
        <translation>بۆ کەسەکە نووسرا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) found.</source>
        <translation>
            <numerusform>%Ln واژۆ دۆزرایەوە.</numerusform>
            <numerusform>%Ln واژۆ دۆزرایەوە.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>هیچ نەدۆزرایەوە.</translation>
    </message>
    <message>
        <source>Several people used this address: tick what belongs to the person who asks.</source>
        <translation>چەند کەسێک ئەم ناونیشانەیان بەکار هێناوە: ئەوەی هی کەسی داواکارە نیشانی بکە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) not opened, in quarantine or held could not be searched.</source>
        <translation>
            <numerusform>لە %Ln تۆماردا کە نەکراوەتەوە، لە کەرەنتینەدایە یان ڕاگیراوە، نەتوانرا بگەڕێین.</numerusform>
            <numerusform>لە %Ln تۆماردا کە نەکراونەتەوە، لە کەرەنتینەدان یان ڕاگیراون، نەتوانرا بگەڕێین.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other signature(s) seem(s) to be the same person’s: look whether it is (they are).</source>
        <translation>
            <numerusform>%Ln واژۆی تر وا دیارە هی هەمان کەسە: سەیر بکەن داخۆ وایە.</numerusform>
            <numerusform>%Ln واژۆی تر وا دیارە هی هەمان کەسن: سەیر بکەن داخۆ وایە.</numerusform>
        </translation>
    </message>
    <message>
        <source>No campaign is known here yet, so nothing is withdrawn, and the code is not kept.</source>
        <translation>هێشتا هیچ هەڵمەتێک لێرە نەناسراوە؛ بۆیە هیچ نەکشێنرایەوە و کۆدەکە هەڵناگیرێت.</translation>
    </message>
    <message>
        <source>Keep it, and give it again after the next import, or name the campaign’s file here.</source>
        <translation>هەڵیبگرن و دوای هێنانەناوەوەی داهاتوو دووبارە بیدەنەوە، یان فایلی هەڵمەتەکە لێرە دیاری بکەن.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) withdrawn.</source>
        <translation>
            <numerusform>%Ln واژۆ کشێنرایەوە.</numerusform>
            <numerusform>%Ln واژۆ کشێنرایەوە.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing with this code is here yet.</source>
        <translation>هێشتا هیچ بەم کۆدە لێرە نییە.</translation>
    </message>
    <message>
        <source>It was corrected, and the correction still stands: give its newer code, or find it here and erase it.</source>
        <translation>ئەم واژۆیە ڕاست کراوەتەوە، و ڕاستکراوەکە هێشتا ماوە: کۆدە نوێترەکەی بدەن، یان لێرە بیدۆزنەوە و بیسڕنەوە.</translation>
    </message>
    <message>
        <source>What was signed with it is erased. A correction may stand: ask for a newer code, or look for the person here.</source>
        <translation>ئەوەی بەم کۆدە واژۆ کراوە سڕاوەتەوە. ئەگەر ڕاستکردنەوەیەکی هەبێت، لەوانەیە هێشتا مابێت: داوای کۆدێکی نوێتر بکەن، یان کەسەکە لێرە بدۆزنەوە.</translation>
    </message>
    <message>
        <source>What comes later with this code will not count in: {campaigns}.</source>
        <translation>ئەوەی دواتر بەم کۆدە دێت لەمانەدا ناژمێردرێت: {campaigns}.</translation>
    </message>
    <message>
        <source>Keep the code, and give it again when a campaign comes in that is new here.</source>
        <translation>کۆدەکە هەڵبگرن، و هەر کاتێک هەڵمەتێک هات کە لێرە نوێیە، دووبارە بیدەنەوە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) is (are) withdrawn no more.</source>
        <translation>
            <numerusform>کشانەوەی %Ln واژۆ هەڵوەشێندرایەوە.</numerusform>
            <numerusform>کشانەوەی %Ln واژۆ هەڵوەشێندرایەوە.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) erased for ever.</source>
        <translation>
            <numerusform>%Ln واژۆ بۆ هەمیشە سڕایەوە.</numerusform>
            <numerusform>%Ln واژۆ بۆ هەمیشە سڕایەوە.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list of withdrawals again, so that no backup brings them back.</source>
        <translation>لیستی کشانەوەکان دووبارە پاشەکەوت بکەن، تا هیچ پاڵپشتێک نەیانهێنێتەوە.</translation>
    </message>
    <message>
        <source>Others have the same code, so the list does not name it: erase it again if an older backup is ever restored.</source>
        <translation>کەسانی تر هەمان کۆدیان هەیە، بۆیە لیستەکە ناوی نابات: ئەگەر ڕۆژێک پاڵپشتێکی کۆنتر گەڕێنرایەوە، دووبارە بیسڕنەوە.</translation>
    </message>
    <message>
        <source>A delivery names the person still: ask its recipient to erase them there.</source>
        <translation>ڕادەستکردنێک هێشتا ناوی ئەم کەسەی تێدایە: داوا لە وەرگرەکەی بکەن لەوێ بیسڕێتەوە.</translation>
    </message>
    <message>
        <source>Another system was told of the person: erase them there, too.</source>
        <translation>سیستەمێکی تر ئەم کەسەی پێ ڕاگەیەندراوە: لەوێش بیسڕنەوە.</translation>
    </message>
</context>
<context>
    <name>PersonsPage</name>
    <message>
        <source>First make sure that it is they who ask. Every look at a person is written into the audit.</source>
        <translation>سەرەتا دڵنیا بن کە خۆی داوا دەکات. هەر سەیرکردنێکی کەسێک لە وردبینیدا تۆمار دەکرێت.</translation>
    </message>
    <message>
        <source>Withdraw and access</source>
        <translation>کشانەوە و دەستگەیشتن</translation>
    </message>
    <message>
        <source>Code of the receipt, or e-mail address</source>
        <translation>کۆدی پسووڵە، یان ناونیشانی ئیمەیل</translation>
    </message>
    <message>
        <source>Show what is held</source>
        <translation>پیشاندانی ئەوەی هەڵگیراوە</translation>
    </message>
    <message>
        <source>Withdraw by this code</source>
        <translation>کشانەوە بەم کۆدە</translation>
    </message>
    <message>
        <source>Undo the withdrawal</source>
        <translation>هەڵوەشاندنەوەی کشانەوە</translation>
    </message>
    <message>
        <source>File of a campaign that is new here</source>
        <translation>فایلی هەڵمەتێک کە لێرە نوێیە</translation>
    </message>
    <message>
        <source>Campaigns (%1)</source>
        <translation>هەڵمەتەکان (%1)</translation>
    </message>
    <message>
        <source>Withdraw there too</source>
        <translation>کشانەوە لەویش</translation>
    </message>
    <message>
        <source>Erase it? That cannot be undone.</source>
        <translation>بسڕدرێتەوە؟ ناگەڕێتەوە.</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>سڕینەوە بۆ هەمیشە</translation>
    </message>
    <message>
        <source>Belongs to the person</source>
        <translation>هی ئەم کەسەیە</translation>
    </message>
    <message>
        <source>A file for the person, such as answer.pdf</source>
        <translation>فایلێک بۆ کەسەکە، وەک answer.pdf</translation>
    </message>
    <message>
        <source>Write PDF</source>
        <translation>نووسینی PDF</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Logo</source>
        <translation>لۆگۆ</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>وێنەی %1</translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>لە کوێ پیشان دەدرێت</translation>
    </message>
    <message>
        <source>On the first page</source>
        <translation>لە یەکەم لاپەڕە</translation>
    </message>
    <message>
        <source>As the logo</source>
        <translation>وەک لۆگۆ</translation>
    </message>
    <message>
        <source>With briefings alone</source>
        <translation>تەنها لەگەڵ وتارەکان</translation>
    </message>
    <message>
        <source>What is on it, for who cannot see it.</source>
        <translation>ئەوەی تێیدایە، بۆ ئەوەی نایبینێت.</translation>
    </message>
    <message>
        <source>Words for who cannot see it</source>
        <translation>وشە بۆ ئەوەی نایبینێت</translation>
    </message>
    <message>
        <source>Caption (if you like)</source>
        <translation>ژێرنووس (ئەگەر بتانەوێت)</translation>
    </message>
    <message>
        <source>Names only: it is shown in every language.</source>
        <translation>تەنها ناو: لە هەموو زمانەکاندا پیشان دەدرێت.</translation>
    </message>
    <message>
        <source>Whose picture it is</source>
        <translation>وێنەکە هی کێیە</translation>
    </message>
    <message>
        <source>A licence such as CC BY-SA 4.0, or who allowed it and when.</source>
        <translation>مۆڵەتێک وەک CC BY-SA 4.0، یان کێ و کەی ڕێگەی داوە.</translation>
    </message>
    <message>
        <source>Why it may be shown</source>
        <translation>بۆچی دەکرێت پیشان بدرێت</translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message>
        <source>PNG, JPEG or a plain SVG. A copy of each comes into the campaign’s folder.</source>
        <translation>‏PNG، JPEG یان SVGی سادە. کۆپییەکی هەر یەکە دەچێتە ناو بوخچەی هەڵمەتەکە.</translation>
    </message>
    <message>
        <source>There is no picture yet. The first page of the kiosk looks better with one.</source>
        <translation>هێشتا وێنە نییە. یەکەم لاپەڕەی کیۆسک بە وێنەوە جوانترە.</translation>
    </message>
    <message>
        <source>A picture to add</source>
        <translation>وێنەیەک بۆ زیادکردن</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>وێنەکان (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Add it for the first page</source>
        <translation>زیادکردن بۆ یەکەم لاپەڕە</translation>
    </message>
    <message>
        <source>Add it as the logo</source>
        <translation>زیادکردن وەک لۆگۆ</translation>
    </message>
    <message>
        <source>Add it for briefings</source>
        <translation>زیادکردن بۆ وتارەکان</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase the last digit</source>
        <translation>سڕینەوەی دوا ژمارە</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Rally Kiosk</source>
        <translation>Rally Kiosk</translation>
    </message>
    <message>
        <source>The volunteer’s PIN</source>
        <translation>ژمارەی نهێنیی خۆبەخش</translation>
    </message>
    <message>
        <source>This device is locked.</source>
        <translation>ئەم ئامێرە داخراوە.</translation>
    </message>
    <message>
        <source>For volunteers only.</source>
        <translation>تەنها بۆ خۆبەخشان.</translation>
    </message>
    <message>
        <source>It opens this device for today.</source>
        <translation>ئەم ئامێرە بۆ ئەمڕۆ دەکاتەوە.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>گەڕانەوە</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>دەرچوون</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>دەکرێتەوە …</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>چوونەژوورەوە</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کردنەوە</translation>
    </message>
    <message>
        <source>Sealed signatures can be exported without the PIN. Only the organisers can read them.</source>
        <translation>واژۆ مۆرکراوەکان بەبێ ژمارەی نهێنی هەناردە دەکرێن. تەنیا ڕێکخەران دەتوانن بیانخوێننەوە.</translation>
    </message>
</context>
<context>
    <name>PinTwice</name>
    <message>
        <source>This is not the same PIN.</source>
        <translation>ئەمە هەمان ژمارەی نهێنی نییە.</translation>
    </message>
    <message>
        <source>New PIN: six digits or more</source>
        <translation>ژمارەی نهێنیی نوێ: شەش ژمارە یان زیاتر</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>هەمان ژمارەی نهێنی، جارێکی تر</translation>
    </message>
</context>
<context>
    <name>PinWays</name>
    <message>
        <source>Lock this device</source>
        <translation>داخستنی ئەم ئامێرە</translation>
    </message>
    <message>
        <source>Close the device at once</source>
        <translation>داخستنی خێرای ئامێر</translation>
    </message>
    <message>
        <source>The PIN is forgotten</source>
        <translation>ژمارەی نهێنی لەبیر چووە</translation>
    </message>
    <message>
        <source>Diagnostic file</source>
        <translation>فایلی دەستنیشانکردنی کێشە</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Plug a stick in: it is found by itself.</source>
        <translation>فلاشێک ببەستنەوە: خۆی دەدۆزرێتەوە.</translation>
    </message>
    <message>
        <source>%1 · %2 free</source>
        <translation>%1 · %2 بەتاڵ</translation>
    </message>
    <message>
        <source>%1 · locked or full</source>
        <translation>%1 · داخراو یان پڕ</translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation>فلاش یان فۆڵدەر</translation>
    </message>
</context>
<context>
    <name>PostsSheet</name>
    <message>
        <source>Articles</source>
        <translation>وتارەکان</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>گەڕان</translation>
    </message>
    <message>
        <source>Show the keyboard</source>
        <translation>پیشاندانی تەختەکلیل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln بابەت</numerusform>
            <numerusform>%Ln بابەت</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer or other words.</source>
        <translation>هیچ نەدۆزرایەوە. بە وشەی کەمتر یان وشەی تر تاقی بکەنەوە.</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>تاگ: %1</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>پیشاندانی هەموو بابەتەکان</translation>
    </message>
</context>
<context>
    <name>PowerPage</name>
    <message>
        <source>The battery is nearly empty.</source>
        <translation>پاترییەکە خەریکە تەواو دەبێت.</translation>
    </message>
    <message>
        <source>All signatures are kept. Signing goes on by itself as soon as this device is plugged in.</source>
        <translation>هەموو واژۆکان پارێزراون. هەر کە ئامێرەکە بە کارەباوە ببەسترێتەوە، واژۆکردن خۆی بەردەوام دەبێت.</translation>
    </message>
    <message>
        <source>For volunteers</source>
        <translation>بۆ خۆبەخشان</translation>
    </message>
</context>
<context>
    <name>PowerStrip</name>
    <message>
        <source>Battery: %1 %. Volunteers, please plug this device in.</source>
        <translation>پاتری: %1٪. خۆبەخشان، تکایە ئامێرەکە بە کارەباوە ببەستنەوە.</translation>
    </message>
</context>
<context>
    <name>PracticeFrame</name>
    <message>
        <source>Practice: nothing is kept.</source>
        <translation>ڕاهێنان: هیچ هەڵناگیرێت.</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>کۆتاییهێنان بە ڕاهێنان</translation>
    </message>
</context>
<context>
    <name>PracticeOffer</name>
    <message>
        <source>Practice</source>
        <translation>ڕاهێنان</translation>
    </message>
    <message>
        <source>Sign as often as you like. The pages are the real ones, with an orange frame, and nothing is kept.</source>
        <translation>چەند جار دەتانەوێت واژۆ بکەن. پەڕەکان هەمان پەڕە ڕاستەقینەکانن، بە چوارچێوەیەکی پرتەقاڵی، و هیچ هەڵناگیرێت.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>دەستپێکردنی ڕاهێنان</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Upright</source>
        <translation>ستوونی</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>تابلێت</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>لاپتۆپ</translation>
    </message>
    <message>
        <source>Large screen</source>
        <translation>شاشەی گەورە</translation>
    </message>
    <message>
        <source>First page again</source>
        <translation>گەڕانەوە بۆ یەکەم لاپەڕە</translation>
    </message>
    <message>
        <source>Press and type on it as signers do. The Enter key leads into it, the Escape key out of it.</source>
        <translation>وەک واژۆکەران لەسەری دابگرن و بنووسن. کلیلی Enter دەتانباتە ناوی و کلیلی Escape دەتانباتە دەرەوە.</translation>
    </message>
    <message>
        <source>The kiosk with this campaign</source>
        <translation>کیۆسکەکە لەگەڵ ئەم هەڵمەتە</translation>
    </message>
    <message>
        <source>The kiosk is starting …</source>
        <translation>کیۆسکەکە دەست پێ دەکات …</translation>
    </message>
    <message>
        <source>The preview stopped. Start it again</source>
        <translation>پێشبینینەکە وەستا. دووبارە دەستی پێ بکەنەوە</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print sheets</source>
        <translation>چاپکردنی پەڕە</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>هەڵمەت</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زمانەکان</translation>
    </message>
    <message>
        <source>How many sheets in each language?</source>
        <translation>بە هەر زمانێک چەند پەڕە؟</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>دەنووسرێت …</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>نووسینی فایلەکە</translation>
    </message>
</context>
<context>
    <name>PrintingModel</name>
    <message numerus="yes">
        <source>%Ln sheet(s) are in {name}. Print them where you trust the printer.</source>
        <translation>
            <numerusform>%Ln پەڕە لە {name}ـدایە. لە شوێنێک چاپی بکەن کە متمانەتان بە چاپکەرەکە هەیە.</numerusform>
            <numerusform>%Ln پەڕە لە {name}ـدان. لە شوێنێک چاپیان بکەن کە متمانەتان بە چاپکەرەکە هەیە.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuarantineList</name>
    <message>
        <source>Nothing is in quarantine: every entry that came in could be opened.</source>
        <translation>هیچ لە قەرەنتینەدا نییە: هەموو تۆمارە وەرگیراوەکان کرانەوە.</translation>
    </message>
    <message>
        <source>These count for nothing and are kept. Mend the reason, then try again: nothing is lost by trying.</source>
        <translation>ئەمانە ناژمێردرێن و هەڵدەگیرێن. هۆکارەکە چاک بکەن و دووبارە هەوڵ بدەنەوە: هیچ لە دەست ناچێت.</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>قەرەنتینە</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>دووبارە هەوڵ دەدرێتەوە …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دووبارە هەوڵ بدەرەوە</translation>
    </message>
</context>
<context>
    <name>RalliesPage</name>
    <message>
        <source>Rallies</source>
        <translation>کۆبوونەوەکان</translation>
    </message>
    <message>
        <source>Those that are planned stand on each device to be chosen. Others can be made there.</source>
        <translation>ئەوانەی پلانیان بۆ دانراوە لەسەر هەر ئامێرێک بۆ هەڵبژاردن هەن. دەکرێت لەوێ هی تر دروست بکرێن.</translation>
    </message>
    <message>
        <source>One more rally</source>
        <translation>کۆبوونەوەیەکی تر</translation>
    </message>
    <message>
        <source>Signatures online, and the goal</source>
        <translation>واژۆکانی ئینتەرنێت و ئامانج</translation>
    </message>
    <message>
        <source>0 where there are none.</source>
        <translation>ئەگەر نییە، 0.</translation>
    </message>
    <message>
        <source>Signatures online</source>
        <translation>واژۆکانی ئینتەرنێت</translation>
    </message>
    <message>
        <source>Year first.</source>
        <translation>یەکەم جار ساڵ.</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>لەم ڕۆژەدا</translation>
    </message>
    <message>
        <source>0 where there is none.</source>
        <translation>ئەگەر نییە، 0.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>ئامانج</translation>
    </message>
    <message>
        <source>It is a number that was passed: “more than”</source>
        <translation>ژمارەیەکە کە تێپەڕێنراوە: «زیاتر لە»</translation>
    </message>
    <message>
        <source>0 where it is not known.</source>
        <translation>ئەگەر نازانرێت، 0.</translation>
    </message>
    <message>
        <source>From how many countries they are</source>
        <translation>لە چەند وڵاتەوەن</translation>
    </message>
    <message>
        <source>Tell how many of one kind signed</source>
        <translation>وتنی ژمارەی واژۆکارانی جۆرێک</translation>
    </message>
</context>
<context>
    <name>RallyWords</name>
    <message>
        <source>The next rally</source>
        <translation>کۆبوونەوەی داهاتوو</translation>
    </message>
</context>
<context>
    <name>ReadOutOffer</name>
    <message>
        <source>Somebody cannot read the screen?</source>
        <translation>کەسێک ناتوانێت شاشەکە بخوێنێتەوە؟</translation>
    </message>
    <message>
        <source>Read to the person</source>
        <translation>خوێندنەوە بۆ کەسەکە</translation>
    </message>
</context>
<context>
    <name>ReadOutSheet</name>
    <message>
        <source>Read to the person</source>
        <translation>خوێندنەوە بۆ کەسەکە</translation>
    </message>
    <message>
        <source>Read slowly, word for word. Add nothing. The person decides; press only what they say.</source>
        <translation>بە هێواشی و وشە بە وشە بیخوێنەرەوە. هیچی لێ زیاد مەکە. کەسەکە بڕیار دەدات؛ تەنها ئەوەی دەیڵێت دایبگرە.</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>چی بە داتاکانم دەکرێت</translation>
    </message>
    <message>
        <source>What the person agrees to</source>
        <translation>ئەوەی کەسەکە ڕازی دەبێت پێی</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Same name and e-mail address: counted once.</source>
        <translation>هەمان ناو و ئیمەیل: جارێک دەژمێردرێت.</translation>
    </message>
    <message>
        <source>Same name and telephone: counted once.</source>
        <translation>هەمان ناو و تەلەفۆن: جارێک دەژمێردرێت.</translation>
    </message>
    <message>
        <source>Same name, postal code and country: counted once.</source>
        <translation>هەمان ناو، کۆدی پۆستە و وڵات: جارێک دەژمێردرێت.</translation>
    </message>
    <message>
        <source>Typed from the same row of a paper sheet: counted once.</source>
        <translation>لە یەک ڕیزی پەڕەیەکەوە نووسراون: جارێک دەژمێردرێن.</translation>
    </message>
    <message>
        <source>Somebody made one of them a duplicate of the other.</source>
        <translation>کەسێک یەکێکیانی کردووە بە دووبارەی ئەوی تر.</translation>
    </message>
    <message>
        <source>Same name, and perhaps one person: each of them counts.</source>
        <translation>هەمان ناو، و ڕەنگە یەک کەس بێت: هەریەکەیان دەژمێردرێت.</translation>
    </message>
    <message>
        <source>A web or e-mail address stands in a name.</source>
        <translation>ناونیشانی ماڵپەڕ یان ئیمەیل لە ناوەکەدایە.</translation>
    </message>
    <message>
        <source>A name begins with a sign that spreadsheets take for a formula.</source>
        <translation>ناوێک بە نیشانەیەک دەست پێ دەکات کە خشتەکان بە هاوکێشەی دەزانن.</translation>
    </message>
    <message>
        <source>The name looks like a test.</source>
        <translation>ناوەکە لە تاقیکردنەوە دەچێت.</translation>
    </message>
    <message>
        <source>No mail can reach this e-mail address.</source>
        <translation>هیچ نامەیەک ناگاتە ئەم ئیمەیلە.</translation>
    </message>
    <message>
        <source>More people signed on this device in one minute than can.</source>
        <translation>لە یەک خولەکدا زیاتر لەوەی دەکرێت لەسەر ئەم ئامێرە واژۆ کراوە.</translation>
    </message>
    <message>
        <source>Many names share one e-mail address.</source>
        <translation>چەندین ناو یەک ئیمەیلیان هەیە.</translation>
    </message>
    <message>
        <source>The signature that counted was withdrawn. Do the others count?</source>
        <translation>ئەو واژۆیەی دەژمێردرا کشێنرایەوە. ئایا ئەوانی تر دەژمێردرێن؟</translation>
    </message>
    <message>
        <source>It was merged into a signature that was left out since. Does it count?</source>
        <translation>خرایە سەر واژۆیەک کە دواتر لابرا. ئایا دەژمێردرێت؟</translation>
    </message>
    <message>
        <source>It counts apart from one that was withdrawn then and is not any more. Are they one person?</source>
        <translation>جیا لە واژۆیەک دەژمێردرێت کە ئەو کات کشێنرابووەوە و ئێستا نا. ئایا هی یەک کەسن؟</translation>
    </message>
    <message>
        <source>It was handed over or set apart, and counts. The same person withdrew another one: does it still count?</source>
        <translation>ڕادەست یان جیا کراوە و دەژمێردرێت. هەمان کەس یەکێکی تری کشاندەوە: ئایا هێشتا دەژمێردرێت؟</translation>
    </message>
    <message>
        <source>It counts. Another one of that name, which was excluded, was withdrawn with its code: does this one still count?</source>
        <translation>دەژمێردرێت. یەکێکی تر بەم ناوەوە، کە دوای پێداچوونەوە لادرابوو، بە کۆدەکەی کشێندراوەتەوە: ئایا ئەمە هێشتا دەژمێردرێت؟</translation>
    </message>
    <message>
        <source>It counts in the place of one that was left out of this list as signed twice. Is it left out, too?</source>
        <translation>لە جێی واژۆیەک دەژمێردرێت کە وەک دوو جار واژۆ کراو لەم لیستە لادرا. ئایا ئەمیش لادەبرێت؟</translation>
    </message>
    <message>
        <source>It counts, and is like one that somebody made a duplicate of another one. Is it that person again?</source>
        <translation>دەژمێردرێت، و وەک واژۆیەک وایە کە کەسێک کردوویەتی بە دووبارەی یەکێکی تر. ئایا دیسان هەمان کەسە؟</translation>
    </message>
    <message>
        <source>The same row of a paper sheet was typed twice. Look at the sheet.</source>
        <translation>یەک ڕیزی پەڕەیەک دوو جار نووسراوە. سەیری پەڕەکە بکەن.</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Your code: %1</source>
        <translation>کۆدەکەتان: %1</translation>
    </message>
</context>
<context>
    <name>RecipientCard</name>
    <message>
        <source>Recipient %1</source>
        <translation>وەرگری %1</translation>
    </message>
    <message>
        <source>Name: a person, a government, an institution</source>
        <translation>ناو: کەسێک، حکومەتێک، دامەزراوەیەک</translation>
    </message>
    <message>
        <source>It stands before the name: His Excellency</source>
        <translation>پێش ناوەکە دێت: بەڕێز</translation>
    </message>
    <message>
        <source>Form of address (if you like)</source>
        <translation>شێوازی بانگکردن (ئەگەر بتانەوێت)</translation>
    </message>
    <message>
        <source>When, where and how they get the list. Signers read it before they sign.</source>
        <translation>کەی، لە کوێ و چۆن لیستەکە وەردەگرن. واژۆکاران پێش واژۆکردن دەیخوێننەوە.</translation>
    </message>
    <message>
        <source>The hand-over, as it is promised</source>
        <translation>ڕادەستکردن، وەک بەڵێنی پێ دەدرێت</translation>
    </message>
    <message>
        <source>Each line is a line of the address.</source>
        <translation>هەر دێڕێک دێڕێکی ناونیشانەکەیە.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ناونیشان</translation>
    </message>
    <message>
        <source>Country of the recipient</source>
        <translation>وڵاتی وەرگر</translation>
    </message>
    <message>
        <source>Language of what is handed over</source>
        <translation>زمانی ئەوەی ڕادەست دەکرێت</translation>
    </message>
    <message>
        <source>With danger nothing is chosen beforehand, and signers are warned.</source>
        <translation>لە کاتی مەترسیدا هیچ پێشوەخت هەڵنەبژێردراوە، و واژۆکاران ئاگادار دەکرێنەوە.</translation>
    </message>
    <message>
        <source>May a name in their hands harm a signer or their family?</source>
        <translation>ئایا ناوێک لە دەستی ئەواندا دەکرێت زیان بە واژۆکار یان خێزانەکەی بگەیەنێت؟</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نەخێر</translation>
    </message>
    <message>
        <source>Yes, it may</source>
        <translation>بەڵێ، دەکرێت</translation>
    </message>
    <message>
        <source>What is handed over of signers who agree to be named</source>
        <translation>ئەوەی لەو واژۆکارانەی ڕازین ناویان ببرێت ڕادەست دەکرێت</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>وڵات</translation>
    </message>
</context>
<context>
    <name>RecipientsPage</name>
    <message>
        <source>One more recipient</source>
        <translation>وەرگرێکی تر</translation>
    </message>
</context>
<context>
    <name>RecoveryModel</name>
    <message>
        <source>The file %1 is written. Bring it to the organisers.</source>
        <translation>فایلی %1 نووسرا. بیگەیەنن بە ڕێکخەران.</translation>
    </message>
    <message>
        <source>The folder %1 is written and read back. Bring it to the organisers.</source>
        <translation>فۆڵدەری %1 نووسرا و خوێندرایەوە. بیگەیەنن بە ڕێکخەران.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>The PIN is forgotten</source>
        <translation>ژمارەی نهێنی لەبیر چووە</translation>
    </message>
    <message>
        <source>Nothing on this device is lost. Only the organisers can let you in again.</source>
        <translation>هیچ شتێک لەم ئامێرە لەدەست نەچووە. تەنها ڕێکخەران دەتوانن بیکەنەوە.</translation>
    </message>
    <message>
        <source>1. Ask the organisers</source>
        <translation>١. داوا لە ڕێکخەران بکەن</translation>
    </message>
    <message>
        <source>2. I have their answer</source>
        <translation>٢. وەڵامەکەیانم پێیە</translation>
    </message>
    <message>
        <source>Or bring its signatures out</source>
        <translation>یان واژۆکانی لێ دەربهێنن</translation>
    </message>
    <message>
        <source>Write the request to a stick, and bring or send it to the organisers. It opens nothing by itself.</source>
        <translation>داواکارییەکە لەسەر فلاش بنووسن و بیبەن یان بینێرن بۆ ڕێکخەران. بە تەنیا هیچ ناکاتەوە.</translation>
    </message>
    <message>
        <source>They give you a file, and a code by another way, for instance by telephone.</source>
        <translation>فایلێکتان دەدەنێ، و کۆدێک بە ڕێگەیەکی تر، بۆ نموونە بە تەلەفۆن.</translation>
    </message>
    <message>
        <source>A copy of this device goes to the stick. Only the organisers can open it; no PIN does. The device stays as it is.</source>
        <translation>وێنەیەک لەم ئامێرە دەچێتە سەر فلاشەکە. تەنها ڕێکخەران دەیکەنەوە، نەک ژمارەی نهێنی. ئامێرەکە وەک خۆی دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Code of the organisers</source>
        <translation>کۆدی ڕێکخەران</translation>
    </message>
    <message>
        <source>Please wait …</source>
        <translation>تکایە چاوەڕێ بن …</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>نووسینی داواکاری</translation>
    </message>
    <message>
        <source>Open the device</source>
        <translation>کردنەوەی ئامێر</translation>
    </message>
    <message>
        <source>Copy to the stick</source>
        <translation>کۆپیکردن بۆ فلاش</translation>
    </message>
</context>
<context>
    <name>RemoveSheet</name>
    <message>
        <source>Remove everything</source>
        <translation>سڕینەوەی هەموو شت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) of this device are not acknowledged by the organisers.</source>
        <translation>
            <numerusform>ڕێکخەران وەرگرتنی %Ln تۆماری ئەم ئامێرەیان پشتڕاست نەکردووەتەوە.</numerusform>
            <numerusform>ڕێکخەران وەرگرتنی %Ln تۆماری ئەم ئامێرەیان پشتڕاست نەکردووەتەوە.</numerusform>
        </translation>
    </message>
    <message>
        <source>The organisers have acknowledged everything on this device.</source>
        <translation>ڕێکخەران وەرگرتنی هەموو شتەکانی ئەم ئامێرەیان پشتڕاست کردووەتەوە.</translation>
    </message>
    <message>
        <source>What is not acknowledged would be lost for ever.</source>
        <translation>ئەوەی وەرگرتنی پشتڕاست نەکراوەتەوە بۆ هەمیشە لەدەست دەچێت.</translation>
    </message>
    <message>
        <source>Export first; better still, wait for the organisers’ answer.</source>
        <translation>سەرەتا هەنارد بکەن؛ باشتر ئەوەیە چاوەڕێی وەڵامی ڕێکخەران بن.</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>چی دەسڕدرێتەوە</translation>
    </message>
    <message>
        <source>Signatures, campaigns, events and the keys of this device. Nobody can bring them back.</source>
        <translation>واژۆ و کەمپین و بۆنەکان و کلیلەکانی ئەم ئامێرە. کەس ناتوانێت بیانگەڕێنێتەوە.</translation>
    </message>
    <message numerus="yes">
        <source>I know that %Ln entry(ies) are lost, unless a good export of them exists.</source>
        <translation>
            <numerusform>دەزانم کە %Ln تۆمار لەدەست دەچێت، مەگەر هەناردەیەکی باشی هەبێت.</numerusform>
            <numerusform>دەزانم کە %Ln تۆمار لەدەست دەچن، مەگەر هەناردەیەکی باشیان هەبێت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The volunteer’s PIN</source>
        <translation>ژمارەی نهێنیی خۆبەخش</translation>
    </message>
    <message>
        <source>Removing …</source>
        <translation>دەسڕدرێتەوە …</translation>
    </message>
    <message>
        <source>Remove everything from this device</source>
        <translation>سڕینەوەی هەموو شت لەم ئامێرە</translation>
    </message>
</context>
<context>
    <name>RequestSheet</name>
    <message>
        <source>Approval</source>
        <translation>پەسەندکردن</translation>
    </message>
    <message>
        <source>Code of the device</source>
        <translation>کۆدی ئامێرەکە</translation>
    </message>
    <message>
        <source>The organisers take signatures from devices that they know. Send them a photograph of this code, or the file.</source>
        <translation>ڕێکخەران واژۆ لەو ئامێرانە وەردەگرن کە دەیانناسن. وێنەیەکی ئەم کۆدە یان فایلەکەیان بۆ بنێرن.</translation>
    </message>
    <message>
        <source>Signing works before they have answered. The code holds nobody’s data.</source>
        <translation>پێش وەڵامی ئەوانیش دەتوانرێت واژۆ بکرێت. کۆدەکە زانیاریی کەسی تێدا نییە.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>نووسینی فایلەکە</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Counts</source>
        <translation>دەژمێردرێت</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>دووبارە</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>کشێنراوەتەوە</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>دەرکراوە</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>وەک خۆی مایەوە</translation>
    </message>
    <message>
        <source>Made a duplicate</source>
        <translation>کرا بە دووبارە</translation>
    </message>
    <message>
        <source>Made no duplicate</source>
        <translation>کرا بە نادووبارە</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 لە %2</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>سڕاوەتەوە</translation>
    </message>
    <message>
        <source>Signed (UTC)</source>
        <translation>کاتی واژۆ (UTC)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>ئامێر</translation>
    </message>
    <message>
        <source>Paper sheet and row</source>
        <translation>پەڕە و ڕیز</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Decide what only a person can decide. Everything counts as it is until then, and every decision can be undone.</source>
        <translation>بڕیار لەسەر ئەوە بدەن کە تەنها مرۆڤ دەتوانێت. تا ئەو کاتە هەموو شت وەک خۆی دەژمێردرێت و هەموو بڕیارێک دەگەڕێتەوە.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>پێداچوونەوە</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>واژۆکان</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>قەرەنتینە</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>ئاگادارییەکان</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>All is safe.</source>
        <translation>هەموو شتێک پارێزراوە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) are only on this device.</source>
        <translation>
            <numerusform>%Ln واژۆ تەنها لەسەر ئەم ئامێرەیە.</numerusform>
            <numerusform>%Ln واژۆ تەنها لەسەر ئەم ئامێرەن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) are exported and wait for the organisers’ answer.</source>
        <translation>
            <numerusform>%Ln واژۆ هەنارد کراوە و چاوەڕێی وەڵامی ڕێکخەرانە.</numerusform>
            <numerusform>%Ln واژۆ هەنارد کراون و چاوەڕێی وەڵامی ڕێکخەرانن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) of this device are at the organisers’.</source>
        <translation>
            <numerusform>%Ln واژۆی ئەم ئامێرە لای ڕێکخەرانە.</numerusform>
            <numerusform>%Ln واژۆی ئەم ئامێرە لای ڕێکخەرانن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export them before you go home.</source>
        <translation>پێش گەڕانەوە بۆ ماڵ هەناردیان بکەن.</translation>
    </message>
    <message>
        <source>Bring them the export. Until they answer, everything stays here.</source>
        <translation>هەناردەکەیان پێ بگەیەنن. تا وەڵام دەدەنەوە هەموو شت لێرە دەمێنێتەوە.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln day(s) the organisers have acknowledged nothing. Ask them for their answer.</source>
        <translation>
            <numerusform>%Ln ڕۆژە ڕێکخەران هیچیان پشتڕاست نەکردووەتەوە. داوای وەڵامەکەیان لێ بکەن.</numerusform>
            <numerusform>%Ln ڕۆژە ڕێکخەران هیچیان پشتڕاست نەکردووەتەوە. داوای وەڵامەکەیان لێ بکەن.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyModel</name>
    <message>
        <source>%1 is the safety stick. Leave it in.</source>
        <translation>%1 فلاشی پاراستنە. با بەستراو بمێنێتەوە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) are on the safety stick %1, read back. Leave it in.</source>
        <translation>
            <numerusform>%Ln واژۆ لەسەر فلاشی پاراستنی %1ە و خوێنراوەتەوە. با بەستراو بمێنێتەوە.</numerusform>
            <numerusform>%Ln واژۆ لەسەر فلاشی پاراستنی %1ە و خوێنراوەتەوە. با بەستراو بمێنێتەوە.</numerusform>
        </translation>
    </message>
    <message>
        <source>The safety stick is out.</source>
        <translation>فلاشی پاراستن دەرهێنراوە.</translation>
    </message>
    <message>
        <source>Put it in again, or choose another one. Nothing is lost.</source>
        <translation>دووبارە بیبەستنەوە یان یەکێکی تر هەڵبژێرن. هیچ شتێک لەدەست نەچووە.</translation>
    </message>
</context>
<context>
    <name>SafetyStickPanel</name>
    <message>
        <source>Safety stick</source>
        <translation>فلاشی پاراستن</translation>
    </message>
    <message>
        <source>Leave a stick in: every 25 signatures or 10 minutes, all that is only on this device is exported to it by itself.</source>
        <translation>فلاشێک بە بەستراوی بهێڵنەوە: هەموو ٢٥ واژۆ یان ١٠ خولەک جارێک، هەرچی تەنیا لەسەر ئەم ئامێرەیە خۆی بۆی هەناردە دەکرێت.</translation>
    </message>
    <message>
        <source>No stick is plugged in.</source>
        <translation>هیچ فلاشێک نەبەستراوەتەوە.</translation>
    </message>
    <message>
        <source>No safety stick any more</source>
        <translation>چیتر فلاشی پاراستن نەبێت</translation>
    </message>
</context>
<context>
    <name>SavingModel</name>
    <message numerus="yes">
        <source>%Ln file(s) written: %1</source>
        <translation>
            <numerusform>%Ln فایل نووسرا: %1</numerusform>
            <numerusform>%Ln فایل نووسرا: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingSheet</name>
    <message>
        <source>Page of this rally</source>
        <translation>پەڕەی ئەم گردبوونەوەیە</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>پاشەکەوتکردنی ژمارەکان</translation>
    </message>
    <message>
        <source>One page in the language of the screen (PDF). It names nobody who signed.</source>
        <translation>یەک پەڕە بە زمانی شاشە (PDF). ناوی هیچ واژۆکارێکی تێدا نییە.</translation>
    </message>
    <message>
        <source>A table of all numbers (CSV), and charts in the language of the screen (PNG). They name nobody who signed.</source>
        <translation>خشتەیەکی هەموو ژمارەکان (CSV) و هێڵکارییەکان بە زمانی شاشە (PNG). ناوی هیچ واژۆکارێکیان تێدا نییە.</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>بوخچە بۆ فایلەکان</translation>
    </message>
    <message>
        <source>Write files</source>
        <translation>نووسینی فایلەکان</translation>
    </message>
    <message>
        <source>Writing the files …</source>
        <translation>نووسینی فایلەکان …</translation>
    </message>
</context>
<context>
    <name>ScreenCard</name>
    <message>
        <source>Size of the screen</source>
        <translation>قەبارەی شاشە</translation>
    </message>
    <message>
        <source>Buttons are at least 10 mm wide.</source>
        <translation>دوگمەکان لانیکەم ١٠ ملیمەتر پانن.</translation>
    </message>
    <message>
        <source>Nobody has checked yet whether buttons are large enough here.</source>
        <translation>هێشتا کەس نەیپشکنیوە کە دوگمەکان لێرە بە پێی پێویست گەورەن یان نا.</translation>
    </message>
    <message>
        <source>Check with a bank card</source>
        <translation>پشکنین بە کارتی بانکی</translation>
    </message>
</context>
<context>
    <name>ScreenPage</name>
    <message>
        <source>Rally Kiosk</source>
        <translation>Rally Kiosk</translation>
    </message>
    <message>
        <source>How large is this screen?</source>
        <translation>ئەم شاشەیە چەند گەورەیە؟</translation>
    </message>
    <message>
        <source>Hold a bank card against the frame, and make the frame as wide as the card (85.6 mm).</source>
        <translation>کارتێکی بانکی لەسەر چوارچێوەکە دابنێن و چوارچێوەکە بە قەد پانی کارتەکە بکەن (٨٥٫٦ ملیمەتر).</translation>
    </message>
    <message>
        <source>Then every button is wide enough for a finger.</source>
        <translation>ئەو کاتە هەموو دوگمەیەک بۆ پەنجە بە پێی پێویست گەورەیە.</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>باریکتر</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>پانتر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>گەڕانەوە</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>دەستپێکردنی ڕاهێنان</translation>
    </message>
    <message>
        <source>It fits</source>
        <translation>ڕێکە</translation>
    </message>
</context>
<context>
    <name>Sealed</name>
    <message>
        <source>Sealed for a key that this key file does not have: %1.</source>
        <translation>بۆ کلیلێک مۆر کراوە کە لەم فایلی کلیلەدا نییە: %1.</translation>
    </message>
    <message>
        <source>Ask whoever has the organisation’s key for a new key file, then import a file again.</source>
        <translation>داوای فایلێکی کلیلی نوێ لەو کەسە بکەن کە کلیلی ڕێکخراوەکەی لایە، پاشان فایلێک دووبارە بهێننە ناوەوە.</translation>
    </message>
    <message>
        <source>Still sealed, since their packs in this database cannot be read: %1.</source>
        <translation>هێشتا مۆر کراوە، چونکە پاکێجەکانیان لەم بنکەدراوەیەدا ناخوێنرێنەوە: %1.</translation>
    </message>
    <message>
        <source>Bring these campaigns’ packs in under “Import”.</source>
        <translation>پاکێجی ئەم هەڵمەتانە لە «هێنانەناوەوە» بهێننە ناوەوە.</translation>
    </message>
    <message>
        <source>Something stood in the database that no file of a device brought. It was put right.</source>
        <translation>لە بنکەدراوەکەدا شتێک هەبوو کە هیچ پەڕگەیەکی ئامێرێک نەیهێنابوو. چاک کرایەوە.</translation>
    </message>
    <message>
        <source>See who has a login, and check the audit.</source>
        <translation>بزانن کێ هەژماری تێیدا هەیە، و وردبینییەکە بپشکنن.</translation>
    </message>
</context>
<context>
    <name>SearchOptions</name>
    <message>
        <source>Title and text</source>
        <translation>سەردێڕ و دەق</translation>
    </message>
    <message>
        <source>In title</source>
        <translation>لە سەردێڕدا</translation>
    </message>
    <message>
        <source>In text</source>
        <translation>لە دەقدا</translation>
    </message>
    <message>
        <source>Exact match: these words next to each other</source>
        <translation>وەک خۆی: ئەم وشانە بە دوای یەکدا</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <source>Section %1</source>
        <translation>بەشی %1</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>بەشی %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>دەق</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>داواکارییەکان</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>وتەی وەرگیراو</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>ژمارەکان</translation>
    </message>
    <message>
        <source>Speaks to signers alone, and is no part of what is handed over</source>
        <translation>تەنها قسە لەگەڵ واژۆکاران دەکات، و بەشێک نییە لەوەی ڕادەست دەکرێت</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>سەردێڕ</translation>
    </message>
    <message>
        <source>Each line is a paragraph.</source>
        <translation>هەر دێڕێک پەرەگرافێکە.</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>وشەکان</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>پەرەگرافەکان</translation>
    </message>
    <message>
        <source>Each line is a demand.</source>
        <translation>هەر دێڕێک داواکارییەکە.</translation>
    </message>
    <message>
        <source>Whose words they are, on which occasion, and when.</source>
        <translation>وتەی کێیە، بە چ بۆنەیەک، و کەی.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>سەرچاوە</translation>
    </message>
    <message>
        <source>One more figure</source>
        <translation>ژمارەیەکی تر</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>One more section</source>
        <translation>بەشێکی تر</translation>
    </message>
    <message>
        <source>One more part</source>
        <translation>بەشێکی تر</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Rally Kiosk</source>
        <translation>Rally Kiosk</translation>
    </message>
    <message>
        <source>Set up this device</source>
        <translation>ئامادەکردنی ئەم ئامێرە</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>دەستپێکردنی ڕاهێنان</translation>
    </message>
    <message>
        <source>The device’s folder: %1</source>
        <translation>فۆڵدەری ئامێرەکە: %1</translation>
    </message>
</context>
<context>
    <name>SetUpSteps</name>
    <message>
        <source>Campaign file</source>
        <translation>فایلی هەڵمەت</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>پەنجەمۆر</translation>
    </message>
    <message>
        <source>Name and PIN</source>
        <translation>ناو و ژمارەی نهێنی</translation>
    </message>
</context>
<context>
    <name>SheetFrame</name>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Country</source>
        <translation>وڵات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like these</source>
        <translation>
            <numerusform>%Ln دانەی تری وەک ئەمانە</numerusform>
            <numerusform>%Ln دانەی تری وەک ئەمانە</numerusform>
        </translation>
    </message>
    <message>
        <source>The arrow keys go to one signature or to another case. With none chosen, all but the first are meant.</source>
        <translation>کلیلە تیرەکان دەچنە سەر واژۆیەک یان حاڵەتێکی تر. بێ هەڵبژاردن، هەمووان جگە لە یەکەم مەبەستن.</translation>
    </message>
</context>
<context>
    <name>SignatureSheet</name>
    <message>
        <source>Drawn signature</source>
        <translation>واژۆی کێشراو</translation>
    </message>
</context>
<context>
    <name>SignatureWords</name>
    <message>
        <source>[your choice]</source>
        <translation>[هەڵبژاردنی ئێوە]</translation>
    </message>
</context>
<context>
    <name>SignaturesModel</name>
    <message>
        <source>Counted</source>
        <translation>ژمێردراو</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>دووبارە</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>کشێنراوە</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>دەرکراو</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>کەمپەین</translation>
    </message>
    <message>
        <source>State</source>
        <translation>دۆخ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>وڵات</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>گردبوونەوە</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>ئامێر</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>شێوازی واژۆ</translation>
    </message>
    <message>
        <source>News by e-mail or telephone</source>
        <translation>هەواڵ بە ئیمەیڵ یان تەلەفۆن</translation>
    </message>
    <message>
        <source>Being listed publicly</source>
        <translation>دەرکەوتن لە لیستی گشتی</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>بە ناو</translation>
    </message>
    <message>
        <source>as a number only</source>
        <translation>تەنها وەک ژمارە</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s)</source>
        <translation>
            <numerusform>%Ln واژۆ</numerusform>
            <numerusform>%Ln واژۆ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln signature(s) found</source>
        <translation>
            <numerusform>زیاتر لە %Ln واژۆ دۆزرایەوە</numerusform>
            <numerusform>زیاتر لە %Ln واژۆ دۆزرانەوە</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) found</source>
        <translation>
            <numerusform>%Ln واژۆ دۆزرایەوە</numerusform>
            <numerusform>%Ln واژۆ دۆزرانەوە</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>هەموو</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>وشەکانی خۆی</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>ڕازی بوو بە</translation>
    </message>
    <message>
        <source>Nothing beside signing</source>
        <translation>هیچ جگە لە واژۆکردن</translation>
    </message>
    <message>
        <source>May be handed over</source>
        <translation>دەکرێت ڕادەست بکرێت</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>ڕادەستکراو بە</translation>
    </message>
    <message>
        <source>Signed (UTC)</source>
        <translation>کاتی واژۆ (UTC)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>زمانی دەق</translation>
    </message>
    <message>
        <source>Sheet and row</source>
        <translation>پەڕە و ڕیز</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>تۆمار</translation>
    </message>
</context>
<context>
    <name>SignaturesPage</name>
    <message>
        <source>Find a signature by how a name or an e-mail address begins. Each look is written into the audit.</source>
        <translation>واژۆیەک بە سەرەتای ناو یان ناونیشانی ئیمەیڵ بدۆزەرەوە. هەر سەیرکردنێک لە تۆماری چاودێریدا دەنووسرێت.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>واژۆکان</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>ناو یان ئیمەیڵ</translation>
    </message>
    <message>
        <source>Nobody was found. Type fewer letters, or choose “All”.</source>
        <translation>کەس نەدۆزرایەوە. پیتی کەمتر بنووسە، یان «هەموو» هەڵبژێرە.</translation>
    </message>
    <message>
        <source>There are no signatures yet. Import files of your devices first.</source>
        <translation>هێشتا هیچ واژۆیەک نییە. سەرەتا فایلی ئامێرەکانت هاوردە بکە.</translation>
    </message>
</context>
<context>
    <name>SignersCard</name>
    <message>
        <source>Signers of one kind</source>
        <translation>واژۆکارانی یەک جۆر</translation>
    </message>
    <message>
        <source>As in: 12 mayors</source>
        <translation>وەک: ١٢ سەرۆک شارەوانی</translation>
    </message>
    <message>
        <source>Their kind</source>
        <translation>جۆرەکەیان</translation>
    </message>
    <message>
        <source>0 where it is not known.</source>
        <translation>ئەگەر نازانرێت، 0.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>چەند</translation>
    </message>
</context>
<context>
    <name>SignersParts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SignersWords</name>
    <message>
        <source>Who has signed</source>
        <translation>کێ واژۆیان کردووە</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>بەپێی گروپ</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>بەپێی وڵات</translation>
    </message>
</context>
<context>
    <name>SigningBar</name>
    <message>
        <source>Back</source>
        <translation>گەڕانەوە</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>سڕینەوە</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>پیشاندانی نووسینم</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>شاردنەوەی نووسینم</translation>
    </message>
    <message>
        <source>For volunteers: look at the safety stick</source>
        <translation>بۆ خۆبەخشان: سەیری فلاشی پاراستن بکەن</translation>
    </message>
    <message>
        <source>Show the keyboard</source>
        <translation>پیشاندانی تەختەکلیل</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>وەستاندنی خوێندنەوە</translation>
    </message>
    <message>
        <source>Read this page aloud</source>
        <translation>خوێندنەوەی ئەم لاپەڕەیە بە دەنگی بەرز</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>قەبارەی نووسین و جیاوازیی ڕەنگ</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>By themselves</source>
        <translation>خودی کەسەکە</translation>
    </message>
    <message>
        <source>With a volunteer’s help</source>
        <translation>بە یارمەتی خۆبەخش</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>لەسەر کاغەز</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>لە نووسینگە</translation>
    </message>
</context>
<context>
    <name>SquareModel</name>
    <message>
        <source>Nobody has approved this device yet.</source>
        <translation>هێشتا کەس ئەم ئامێرەی پەسەند نەکردووە.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with its volunteer, and approve it under “Devices”: %1</source>
        <translation>پەنجەمۆرەکەی لەگەڵ خۆبەخشەکەی بەراورد بکەن و لە «ئامێرەکان» پەسەندی بکەن: %1</translation>
    </message>
    <message>
        <source>This device is not known here yet.</source>
        <translation>ئەم ئامێرە هێشتا لێرە نەناسراوە.</translation>
    </message>
    <message>
        <source>Take its request in under “Devices”, or its first file under “Import”. Its fingerprint: %1</source>
        <translation>داواکارییەکەی لە «ئامێرەکان» یان یەکەم فایلی لە «هێنانەناوەوە» بهێنن. پەنجەمۆرەکەی: %1</translation>
    </message>
    <message>
        <source>This device was revoked before it came so far.</source>
        <translation>پەسەندی ئەم ئامێرە پێش گەیشتن بەم ژمارەیە هەڵوەشێنرایەوە.</translation>
    </message>
    <message>
        <source>Ask who had it.</source>
        <translation>بپرسن لای کێ بووە.</translation>
    </message>
    <message>
        <source>This is neither a picture that can be read nor a rally total.</source>
        <translation>ئەمە نە وێنەیەکە بخوێنرێتەوە و نە کۆی گردبوونەوە.</translation>
    </message>
    <message>
        <source>Save the picture as JPEG or PNG, and drop that.</source>
        <translation>وێنەکە بە شێوەی JPEG یان PNG پاشەکەوت بکەن و ئەوە دابنێن.</translation>
    </message>
    <message>
        <source>This is a file of ours, but no rally total.</source>
        <translation>ئەمە فایلێکی خۆمانە، بەڵام کۆی گردبوونەوە نییە.</translation>
    </message>
    <message>
        <source>Requests go to “Devices”, batches to “Import”.</source>
        <translation>داواکارییەکان بۆ «ئامێرەکان»، دەستەکان بۆ «هێنانەناوەوە».</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln device(s) that are approved.</source>
        <translation>
            <numerusform>لەسەر %Ln ئامێری پەسەندکراو.</numerusform>
            <numerusform>لەسەر %Ln ئامێری پەسەندکراو.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is (are) on devices that nobody has approved, and not added.</source>
        <translation>
            <numerusform>%Ln واژۆی تر لەسەر ئامێرێکە کە کەس پەسەندی نەکردووە و نەژمێردراوە.</numerusform>
            <numerusform>%Ln واژۆی تر لەسەر ئامێرگەلێکن کە کەس پەسەندی نەکردوون و نەژمێردراون.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event</source>
        <translation>بێ بۆنە</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>بەپێی هەڵمەت</translation>
    </message>
    <message>
        <source>By event</source>
        <translation>بەپێی بۆنە</translation>
    </message>
    <message>
        <source>Campaign %1</source>
        <translation>هەڵمەتی %1</translation>
    </message>
    <message>
        <source>A code as text</source>
        <translation>کۆدێک وەک دەق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s)</source>
        <translation>
            <numerusform>%Ln واژۆ</numerusform>
            <numerusform>%Ln واژۆ</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: {signatures}.</source>
        <translation>{who}: {signatures}.</translation>
    </message>
    <message>
        <source>Counted once</source>
        <translation>یەک جار ژمێردرا</translation>
    </message>
    <message>
        <source>Another picture of this device is as new or newer.</source>
        <translation>وێنەیەکی تری ئەم ئامێرە هەمان نوێیی هەیە یان نوێترە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its entry(ies) is (are) not here yet: import its files.</source>
        <translation>
            <numerusform>%Ln تۆماری هێشتا لێرە نییە: فایلەکانی بهێننە ناوەوە.</numerusform>
            <numerusform>%Ln تۆماری هێشتا لێرە نین: فایلەکانی بهێننە ناوەوە.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>زیاد کرا</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>زیاد نەکرا</translation>
    </message>
    <message>
        <source>No total</source>
        <translation>کۆ نییە</translation>
    </message>
</context>
<context>
    <name>SquarePage</name>
    <message>
        <source>Add up a rally without a network: every device counts once, with its newest total.</source>
        <translation>گردبوونەوەیەک بەبێ تۆڕ کۆ بکەنەوە: هەر ئامێرێک یەک جار، بە نوێترین کۆی خۆی دەژمێردرێت.</translation>
    </message>
    <message>
        <source>Rally total</source>
        <translation>کۆی گردبوونەوە</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>زیادکردن</translation>
    </message>
    <message>
        <source>Or a path, or the text that a telephone reads from a code</source>
        <translation>یان ڕێڕەوێک، یان ئەو دەقەی کە مۆبایل لە کۆدەکە دەیخوێنێتەوە</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>وێنەکان (%1)</translation>
    </message>
    <message>
        <source>Drop pictures of the devices’ rally totals here</source>
        <translation>وێنەی کۆی گردبوونەوەی ئامێرەکان لێرە دابنێن</translation>
    </message>
    <message>
        <source>Reading the pictures …</source>
        <translation>خوێندنەوەی وێنەکان …</translation>
    </message>
    <message>
        <source>Volunteers find the code under “Rally total” on their page. A photograph of each screen is enough.</source>
        <translation>خۆبەخشەکان کۆدەکە لە پەڕەی خۆیان لە ژێر «کۆی گردبوونەوە» دەدۆزنەوە. وێنەیەکی هەر شاشەیەک بەسە.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>لە نوێوە دەست پێ بکەنەوە</translation>
    </message>
</context>
<context>
    <name>StickExport</name>
    <message>
        <source>Plug a stick in: it is found by itself.</source>
        <translation>فلاشێک ببەستنەوە: خۆی دەدۆزرێتەوە.</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>هەناردەکردن بۆ %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پێشکەوتن</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>%1 (if you like)</source>
        <translation>%1 (ئەگەر بتانەوێت)</translation>
    </message>
</context>
<context>
    <name>TextLanguages</name>
    <message>
        <source>Text in:</source>
        <translation>دەق بە:</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Title</source>
        <translation>ناونیشان</translation>
    </message>
    <message>
        <source>The one sentence on the first screen.</source>
        <translation>تاکە ڕستەی شاشەی یەکەم.</translation>
    </message>
    <message>
        <source>What you ask</source>
        <translation>چی داوا دەکەن</translation>
    </message>
    <message>
        <source>Subtitle (if you like)</source>
        <translation>ژێرناونیشان (ئەگەر بتانەوێت)</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>سڵاو</translation>
    </message>
    <message>
        <source>The signer’s name stands below.</source>
        <translation>ناوی واژۆکار لە خوارەوە دێت.</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>وشەی کۆتایی</translation>
    </message>
    <message>
        <source>It stands above everything, until its last day is over.</source>
        <translation>لە سەرووی هەموو شتێکەوەیە، تا دوایین ڕۆژی تەواو دەبێت.</translation>
    </message>
    <message>
        <source>Urgent line (if you like)</source>
        <translation>دێڕی بەپەلە (ئەگەر بتانەوێت)</translation>
    </message>
    <message>
        <source>Year first; empty where there is no urgent line.</source>
        <translation>یەکەم جار ساڵ؛ بەتاڵ ئەگەر دێڕی بەپەلە نەبێت.</translation>
    </message>
    <message>
        <source>Last day of the urgent line</source>
        <translation>دوایین ڕۆژی دێڕی بەپەلە</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (تا %2)</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>بۆ: %1</translation>
    </message>
    <message>
        <source>[your name]</source>
        <translation>[ناوی ئێوە]</translation>
    </message>
</context>
<context>
    <name>TextSizes</name>
    <message>
        <source>Usual size</source>
        <translation>قەبارەی ئاسایی</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>گەورە</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>زۆر گەورە</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you. Kept safely.</source>
        <translation>سوپاس. واژۆکەتان بە پارێزراوی هەڵگیرا.</translation>
    </message>
    <message>
        <source>Corrected. Kept safely.</source>
        <translation>ڕاست کرایەوە. بە پارێزراوی هەڵگیرا.</translation>
    </message>
    <message>
        <source>This was practice. Nothing was kept.</source>
        <translation>ئەمە ڕاهێنان بوو. هیچ هەڵنەگیرا.</translation>
    </message>
    <message>
        <source>Number %1 here.</source>
        <translation>ژمارەی %1 لێرە.</translation>
    </message>
    <message>
        <source>%1: number %2 here.</source>
        <translation>%1: ژمارەی %2 لێرە.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>کەسی دواتر</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>ڕاستی دەکەمەوە</translation>
    </message>
    <message>
        <source>Show my code</source>
        <translation>پیشاندانی کۆدەکەم</translation>
    </message>
    <message>
        <source>Photograph it: with this code you can withdraw your signature. It shows that you signed.</source>
        <translation>وێنەی بگرن: بەم کۆدە دەتوانن واژۆکەتان بکشێننەوە. ئەم کۆدە دەریدەخات کە واژۆتان کردووە.</translation>
    </message>
    <message>
        <source>A code that you saw before the correction is void.</source>
        <translation>کۆدێک کە پێش ڕاستکردنەوە بینیوتانە، چیتر کارا نییە.</translation>
    </message>
    <message>
        <source>This page closes by itself.</source>
        <translation>ئەم پەڕەیە خۆی دادەخرێت.</translation>
    </message>
    <message numerus="yes">
        <source>You can correct it for %Ln second(s). This page closes by itself.</source>
        <translation>
            <numerusform>تا %Ln چرکەی تر دەتوانن ڕاستی بکەنەوە. ئەم پەڕەیە خۆی دادەخرێت.</numerusform>
            <numerusform>تا %Ln چرکەی تر دەتوانن ڕاستی بکەنەوە. ئەم پەڕەیە خۆی دادەخرێت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TooYoungPage</name>
    <message>
        <source>Thank you for standing up for others.</source>
        <translation>سوپاس کە پشتی کەسانی تر دەگریت.</translation>
    </message>
    <message>
        <source>The organisers may only take signatures from the age of %1 on.</source>
        <translation>ڕێکخەران تەنیا لە تەمەنی %1 ساڵ بەرەوژوور دەتوانن واژۆ وەربگرن.</translation>
    </message>
    <message>
        <source>Nothing that you typed was kept. You can still help: talk about it with somebody older.</source>
        <translation>هیچ شتێک لەوەی نووسیت هەڵنەگیرا. هێشتا دەتوانیت یارمەتی بدەیت: لەگەڵ کەسێکی گەورەتر باسی بکە.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>کەسی دواتر</translation>
    </message>
    <message>
        <source>This page closes by itself.</source>
        <translation>ئەم پەڕەیە خۆی دادەخرێت.</translation>
    </message>
</context>
<context>
    <name>TotalModel</name>
    <message numerus="yes">
        <source>%Ln signature(s) on this device.</source>
        <translation>
            <numerusform>%Ln واژۆ لەسەر ئەم ئامێرەیە.</numerusform>
            <numerusform>%Ln واژۆ لەسەر ئەم ئامێرەیە.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) in all: corrections and withdrawals are entries too.</source>
        <translation>
            <numerusform>بە گشتی %Ln تۆمار: ڕاستکردنەوە و کشانەوەکانیش تۆمارن.</numerusform>
            <numerusform>بە گشتی %Ln تۆمار: ڕاستکردنەوە و کشانەوەکانیش تۆمارن.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalOffer</name>
    <message>
        <source>Rally total</source>
        <translation>کۆی گردبوونەوە</translation>
    </message>
    <message>
        <source>A code with the numbers of this device, to be photographed before you leave. It holds nobody’s data.</source>
        <translation>کۆدێک بە ژمارەکانی ئەم ئامێرە، پێش ڕۆیشتن وێنەی بگرن. زانیاریی کەسی تێدا نییە.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>پیشاندانی کۆدەکە</translation>
    </message>
</context>
<context>
    <name>TotalSheet</name>
    <message>
        <source>Rally total</source>
        <translation>کۆی گردبوونەوە</translation>
    </message>
    <message>
        <source>Code of the rally total</source>
        <translation>کۆدی کۆی گردبوونەوە</translation>
    </message>
    <message>
        <source>Photograph the code with any telephone, all of it and without glare. One picture may show several devices.</source>
        <translation>بە هەر تەلەفۆنێک وێنەی کۆدەکە بگرن، بە تەواوی و بەبێ تیشکدانەوە. یەک وێنە دەتوانێت چەند ئامێرێک پیشان بدات.</translation>
    </message>
    <message>
        <source>Send the picture to whoever adds up the rally. No network is needed to read it.</source>
        <translation>وێنەکە بۆ ئەو کەسە بنێرن کە ژمارەکان کۆ دەکاتەوە. بۆ خوێندنەوەی تۆڕ پێویست نییە.</translation>
    </message>
    <message>
        <source>If the device is lost, the organisers know from it how many signatures are missing.</source>
        <translation>ئەگەر ئامێرەکە ون بوو، ڕێکخەران لێیەوە دەزانن چەند واژۆ کەمە.</translation>
    </message>
    <message>
        <source>Who signs later is in the next code only.</source>
        <translation>ئەوەی دواتر واژۆ بکات تەنیا لە کۆدی داهاتوودا دەبێت.</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>What was corrected stays withdrawn: its correction stands for it.</source>
        <translation>ئەوەی ڕاست کراوەتەوە بە کشێنراوەیی دەمێنێتەوە: ڕاستکراوەکە جێی گرتووەتەوە.</translation>
    </message>
    <message>
        <source>What somebody else withdrew too stays withdrawn.</source>
        <translation>ئەوەی کەسێکی تریش کشاندوویەتیەوە، بە کشێنراوەیی دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>What is erased cannot come back.</source>
        <translation>ئەوەی سڕاوەتەوە ناگەڕێتەوە.</translation>
    </message>
</context>
<context>
    <name>VolunteerModel</name>
    <message>
        <source>The event is chosen. Signing can begin.</source>
        <translation>چالاکییەکە هەڵبژێردرا. دەکرێت واژۆکردن دەست پێ بکات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) written and read back.</source>
        <translation>
            <numerusform>%Ln واژۆ نووسرا و خوێنرایەوە.</numerusform>
            <numerusform>%Ln واژۆ نووسران و خوێنرانەوە.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may take the stick out. They stay here until the organisers have them.</source>
        <translation>دەتوانن فلاشەکە دەربهێنن. واژۆکان لێرە دەمێننەوە تا دەگەنە دەستی ڕێکخەران.</translation>
    </message>
    <message>
        <source>The file %1 is written. Bring it to the organisers.</source>
        <translation>فایلی %1 نووسرا. بیگەیەنن بە ڕێکخەران.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) are safe at the organisers’ and no longer on this device.</source>
        <translation>
            <numerusform>%Ln واژۆ لای ڕێکخەران پارێزراوە و چیتر لەسەر ئەم ئامێرە نییە.</numerusform>
            <numerusform>%Ln واژۆ لای ڕێکخەران پارێزراون و چیتر لەسەر ئەم ئامێرە نین.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signatures were received, but they are not safe yet. They stay on this device.</source>
        <translation>واژۆکان وەرگیران، بەڵام هێشتا پارێزراو نین. لەسەر ئەم ئامێرە دەمێننەوە.</translation>
    </message>
    <message>
        <source>These acknowledgements were known already.</source>
        <translation>ئەم پشتڕاستکردنەوانە پێشتر زانراون.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) taken.</source>
        <translation>
            <numerusform>%Ln هەڵمەت زیاد کرا.</numerusform>
            <numerusform>%Ln هەڵمەت زیاد کران.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteerPage</name>
    <message>
        <source>Back to signing</source>
        <translation>گەڕانەوە بۆ واژۆکردن</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Withdraw with a code</source>
        <translation>کشاندنەوەی واژۆ بە کۆد</translation>
    </message>
    <message>
        <source>After signing, a code was shown to whoever asked for it. Type it here to withdraw what was signed with it.</source>
        <translation>دوای واژۆکردن، کۆدێک پیشانی ئەو کەسە دەدرێت کە داوای دەکات. لێرە بینووسن بۆ کشاندنەوەی ئەوەی پێی واژۆ کراوە.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>دەیکشێنمەوە</translation>
    </message>
    <message>
        <source>The code: 28 letters and digits</source>
        <translation>کۆدەکە: ٢٨ پیت و ژمارە</translation>
    </message>
    <message>
        <source>This is not a code as this program gives them. Please compare each letter.</source>
        <translation>ئەمە لە کۆدەکانی ئەم پرۆگرامە نییە. تکایە پیت بە پیت بەراوردی بکەن.</translation>
    </message>
    <message>
        <source>This device cannot look up signatures, so it cannot say whether a code was used. It seals the wish for the organisers. They stop counting the signature when they open it.</source>
        <translation>ئەم ئامێرە ناتوانێت واژۆکان بخوێنێتەوە، بۆیە ناتوانێت بڵێت کۆدێک بەکار هاتووە یان نا. داواکارییەکە بۆ ڕێکخەران مۆر دەکات. هەر کە کردیانەوە، چیتر ئەو واژۆیە ناژمێرن.</translation>
    </message>
    <message>
        <source>Done. What was signed with this code in the campaigns on this device will not be counted.</source>
        <translation>تەواو. ئەوەی لە هەڵمەتەکانی ئەم ئامێرەدا بەم کۆدە واژۆ کرابێت، ناژمێردرێت.</translation>
    </message>
    <message>
        <source>This was practice. Nothing was withdrawn.</source>
        <translation>ئەمە ڕاهێنان بوو. هیچ نەکشێندرایەوە.</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>وەستان</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Rally Kiosk: desk</source>
        <translation>‏Rally Kiosk: مێزی کار</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>لێرە وەستان</translation>
    </message>
</context>
<context>
    <name>YouPage</name>
    <message>
        <source>Who is signing?</source>
        <translation>کێ واژۆ دەکات؟</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>دواتر</translation>
    </message>
    <message>
        <source>I have no postal code</source>
        <translation>کۆدی پۆستەم نییە</translation>
    </message>
    <message>
        <source>I have only one name</source>
        <translation>تەنیا یەک ناوم هەیە</translation>
    </message>
</context>
</TS>
