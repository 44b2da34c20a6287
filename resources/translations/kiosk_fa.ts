<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AcknowledgersList</name>
    <message>
        <source>A public key has 64 characters: digits, and letters from a to f.</source>
        <translation>کلید عمومی ۶۴ نویسه دارد: رقم‌ها، و حرف‌های a تا f.</translation>
    </message>
    <message>
        <source>Who acknowledges what devices exported</source>
        <translation>چه کسی دریافت آنچه را دستگاه‌ها صادر کرده‌اند تأیید می‌کند</translation>
    </message>
    <message>
        <source>Your organisation always does. A partner who takes files in, too, can be named by their public key.</source>
        <translation>سازمان شما همیشه این کار را می‌کند. همکاری را که او نیز پرونده‌ها را دریافت می‌کند می‌توان با کلید عمومی‌اش نام برد.</translation>
    </message>
    <message>
        <source>Partner %1</source>
        <translation>همکار %1</translation>
    </message>
    <message>
        <source>Devices may delete what this partner acknowledges; else they only note it, and keep it for you</source>
        <translation>دستگاه‌ها می‌توانند آنچه را این همکار تأیید می‌کند پاک کنند؛ وگرنه فقط آن را یادداشت می‌کنند و برای شما نگه می‌دارند</translation>
    </message>
    <message>
        <source>The partner gives you its 64 characters, best in person.</source>
        <translation>همکار ۶۴ نویسهٔ آن را به شما می‌دهد، بهتر است حضوری.</translation>
    </message>
    <message>
        <source>Public key of one more partner</source>
        <translation>کلید عمومی یک همکار دیگر</translation>
    </message>
    <message>
        <source>Name this partner</source>
        <translation>نام بردن این همکار</translation>
    </message>
</context>
<context>
    <name>AlarmList</name>
    <message>
        <source>No alarm: nobody withdrew suddenly many signatures, and no device was copied.</source>
        <translation>هشداری نیست: کسی ناگهان امضاهای بسیاری را پس نگرفته و از هیچ دستگاهی نسخه‌برداری نشده است.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>هشدارها</translation>
    </message>
    <message>
        <source>Yes, I have asked</source>
        <translation>بله، پرسیده‌ام</translation>
    </message>
    <message>
        <source>Yes, put it right</source>
        <translation>بله، اصلاح شود</translation>
    </message>
    <message>
        <source>Mending …</source>
        <translation>در حال اصلاح…</translation>
    </message>
</context>
<context>
    <name>AlarmsModel</name>
    <message>
        <source>The text, consents or recipients are none of this campaign’s.</source>
        <translation>متن، رضایت‌ها یا گیرندگان از آنِ این کارزار نیستند.</translation>
    </message>
    <message>
        <source>An answer is missing or is not as this campaign allows.</source>
        <translation>پاسخی کم است یا با این کارزار سازگار نیست.</translation>
    </message>
    <message>
        <source>It is not built as Rally Kiosk builds entries.</source>
        <translation>ساخت آن همانند ورودی‌های Rally Kiosk نیست.</translation>
    </message>
    <message>
        <source>It was sealed for a key that this key file does not have.</source>
        <translation>برای کلیدی مهر شده است که این پروندهٔ کلید ندارد.</translation>
    </message>
    <message>
        <source>Its version of the campaign is not here yet.</source>
        <translation>نسخهٔ کارزار آن هنوز اینجا نیست.</translation>
    </message>
    <message>
        <source>It was changed after it was sealed.</source>
        <translation>پس از مهر شدن تغییر کرده است.</translation>
    </message>
    <message>
        <source>It is damaged or cut short.</source>
        <translation>آسیب دیده یا ناقص است.</translation>
    </message>
    <message>
        <source>Nobody agreed to sign, so it cannot count.</source>
        <translation>کسی به امضا رضایت نداده است، پس شمرده نمی‌شود.</translation>
    </message>
    <message>
        <source>The signer did not say that they are old enough.</source>
        <translation>امضاکننده نگفته است که به سن لازم رسیده است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) opened.</source>
        <translation>
            <numerusform>%Ln امضا گشوده شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still in quarantine.</source>
        <translation>
            <numerusform>%Ln مورد هنوز در قرنطینه است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) from %1.</source>
        <translation>
            <numerusform>%Ln ورودی از %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This database was restored from an older copy: entries of %1 that it acknowledged are missing.</source>
        <translation>این پایگاه داده از نسخه‌ای کهنه‌تر بازگردانی شده است: ورودی‌هایی از %1 که دریافتشان را تأیید کرده بود کم است.</translation>
    </message>
    <message>
        <source>Bring its files in again, all that came since the copy was made.</source>
        <translation>پرونده‌هایش را دوباره وارد کنید: همهٔ آنچه از زمان ساخت آن نسخه رسیده است.</translation>
    </message>
    <message>
        <source>Numbers are wrong: something stands in the database that no file of these devices brought (%1).</source>
        <translation>برخی شمارها نادرست‌اند: در پایگاه داده چیزی هست که هیچ پرونده‌ای از این دستگاه‌ها نیاورده است (%1).</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>اصلاح شود</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s) in this database are damaged, or your organisation did not sign them. They are left out everywhere.</source>
        <translation>
            <numerusform>%Ln بسته در این پایگاه داده آسیب دیده است یا سازمان شما آن را امضا نکرده است. همه‌جا کنار گذاشته می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as a damaged one is there, nothing of its campaign is delivered, exported or erased.</source>
        <translation>تا وقتی بستهٔ آسیب‌دیده‌ای هست، چیزی از کارزار آن تحویل، صادر یا پاک نمی‌شود.</translation>
    </message>
    <message>
        <source>Somebody may have written into the database, or its disk fails. See who has a login, and check the audit.</source>
        <translation>شاید کسی در پایگاه داده چیزی نوشته است، یا دیسک آن خراب است. ببینید چه کسانی به آن دسترسی دارند و بازرسی را وارسی کنید.</translation>
    </message>
    <message>
        <source>Bring the campaign’s pack in under “Import”: that mends a damaged one.</source>
        <translation>بستهٔ کارزار را در بخش «وارد کردن» وارد کنید: بستهٔ آسیب‌دیده با آن درست می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>%1 withdrew %Ln signature(s) within a few days.</source>
        <translation>
            <numerusform>%1 در چند روز %Ln امضا را پس گرفته است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask its volunteer. If no signers asked for it, let the signatures count again.</source>
        <translation>از داوطلب آن بپرسید. اگر امضاکنندگان نخواسته‌اند، بگذارید امضاها دوباره شمرده شوند.</translation>
    </message>
    <message>
        <source>Let them count again</source>
        <translation>دوباره شمرده شوند</translation>
    </message>
    <message numerus="yes">
        <source>%1 was copied or restored: %Ln entry(ies) of the copy wait.</source>
        <translation>
            <numerusform>از %1 نسخه‌برداری یا بازگردانی شده است: %Ln ورودی نسخه در انتظار است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask who used the copy. If people signed on it, take its entries in.</source>
        <translation>بپرسید چه کسی نسخه را به کار برده است. اگر کسانی روی آن امضا کرده‌اند، ورودی‌هایش را بپذیرید.</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>پذیرفتن آن‌ها</translation>
    </message>
</context>
<context>
    <name>AlsoAnswers</name>
    <message>
        <source>Handed over: %1</source>
        <translation>تحویل داده می‌شود: %1</translation>
    </message>
    <message>
        <source>I have only one name</source>
        <translation>تنها یک نام دارم</translation>
    </message>
    <message>
        <source>I have no postal code</source>
        <translation>کد پستی ندارم</translation>
    </message>
</context>
<context>
    <name>AlsoCard</name>
    <message>
        <source>To: %1</source>
        <translation>به: %1</translation>
    </message>
    <message>
        <source>One more question: %1</source>
        <translation>یک پرسش دیگر: %1</translation>
    </message>
</context>
<context>
    <name>AlsoCards</name>
    <message>
        <source>Also sign with the same details</source>
        <translation>امضای کارزارهای دیگر با همین مشخصات</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Answer to the device</source>
        <translation>پاسخ به دستگاه</translation>
    </message>
    <message>
        <source>Code of the acknowledgement</source>
        <translation>کد تأییدیه</translation>
    </message>
    <message>
        <source>The volunteer scans it on the device, under “Hand over”. Or a telephone reads it, and what it says comes to the device in a file whose name ends in .ack.</source>
        <translation>داوطلب آن را روی دستگاه، زیر «تحویل»، اسکن می‌کند. یا تلفنی آن را می‌خواند و متنش در پرونده‌ای که نامش به ⁨.ack⁩ پایان می‌یابد به دستگاه می‌رسد.</translation>
    </message>
    <message>
        <source>It holds nobody’s data. The device deletes only what is safe here.</source>
        <translation>دادهٔ هیچ‌کس در آن نیست. دستگاه تنها آنچه را اینجا در امان است پاک می‌کند.</translation>
    </message>
    <message>
        <source>The same as a file: %1</source>
        <translation>همان به‌صورت پرونده: %1</translation>
    </message>
</context>
<context>
    <name>AskColumn</name>
    <message>
        <source>To: %1</source>
        <translation>به: %1</translation>
    </message>
    <message>
        <source>This is a sample: nothing signed here is sent.</source>
        <translation>این یک نمونه است: آنچه اینجا امضا شود فرستاده نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>AskedPage</name>
    <message>
        <source>What signers are asked</source>
        <translation>آنچه از امضاکنندگان پرسیده می‌شود</translation>
    </message>
    <message>
        <source>Ask little: each question costs signatures, and what nobody has cannot be lost.</source>
        <translation>کم بپرسید: هر پرسش از امضاها می‌کاهد، و آنچه کسی ندارد از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Asked for only of those who want news.</source>
        <translation>تنها از کسانی پرسیده می‌شود که خبر می‌خواهند.</translation>
    </message>
    <message>
        <source>A drawn signature</source>
        <translation>امضای دستی</translation>
    </message>
    <message>
        <source>What signers agree to</source>
        <translation>آنچه امضاکنندگان می‌پذیرند</translation>
    </message>
    <message>
        <source>To sign: this box must be ticked</source>
        <translation>امضا: این خانه باید نشان زده شود</translation>
    </message>
    <message>
        <source>To be written to: asked apart, with yes and no alike</source>
        <translation>دریافت خبر: جدا پرسیده می‌شود، آری و نه برابر</translation>
    </message>
    <message>
        <source>To stand on a public list</source>
        <translation>آمدن در فهرستی همگانی</translation>
    </message>
    <message>
        <source>Before the first news</source>
        <translation>پیش از نخستین خبر</translation>
    </message>
    <message>
        <source>An e-mail asks once more</source>
        <translation>ایمیلی دوباره می‌پرسد</translation>
    </message>
    <message>
        <source>The yes on the kiosk is enough</source>
        <translation>آری روی کیوسک بس است</translation>
    </message>
    <message>
        <source>In years; 0 asks for no age.</source>
        <translation>به سال؛ با 0 سنی پرسیده نمی‌شود.</translation>
    </message>
    <message>
        <source>Least age to sign</source>
        <translation>کمترین سن برای امضا</translation>
    </message>
    <message>
        <source>Least age to be written to</source>
        <translation>کمترین سن برای دریافت خبر</translation>
    </message>
    <message>
        <source>Signers may see a code with which they can withdraw</source>
        <translation>امضاکنندگان می‌توانند رمزی ببینند که با آن امضا را پس می‌گیرند</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>پرسیده نشود</translation>
    </message>
    <message>
        <source>If they like</source>
        <translation>اگر بخواهند</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>لازم</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Read the whole text</source>
        <translation>خواندن متن کامل</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>با داده‌هایم چه می‌شود</translation>
    </message>
    <message>
        <source>Withdraw with a code</source>
        <translation>پس گرفتن امضا با کد</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقاله‌ها</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>امضا می‌کنم</translation>
    </message>
    <message>
        <source>Paused by the organisers</source>
        <translation>متوقف‌شده از سوی برگزارکنندگان</translation>
    </message>
    <message>
        <source>For volunteers: press and hold</source>
        <translation>برای داوطلبان: فشار دهید و نگه دارید</translation>
    </message>
</context>
<context>
    <name>BriefingCard</name>
    <message>
        <source>Without a title</source>
        <translation>بی‌عنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقاله</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>نقل‌قول</translation>
    </message>
    <message>
        <source>Year first.</source>
        <translation>نخست سال.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>دسته‌ها</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <source>Languages of this briefing</source>
        <translation>زبان‌های این مقاله</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Whose words or findings, and of when.</source>
        <translation>سخنان یا یافته‌های چه کسی، و از کی.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Each line is a word by which it is found.</source>
        <translation>هر سطر واژه‌ای است که با آن پیدا می‌شود.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
</context>
<context>
    <name>BriefingSheet</name>
    <message>
        <source>Back to the list</source>
        <translation>بازگشت به فهرست</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقاله‌ها</translation>
    </message>
    <message>
        <source>All posts with the tag %1</source>
        <translation>همهٔ نوشته‌های دارای برچسب %1</translation>
    </message>
</context>
<context>
    <name>BriefingsPage</name>
    <message>
        <source>Articles, reports and quotations that can be read and searched on the device, without a network.</source>
        <translation>مقاله، گزارش و نقل‌قول که بی‌شبکه روی دستگاه خوانده و جست‌وجو می‌شوند.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>What briefings of this kind are called</source>
        <translation>مقاله‌های این دسته چه نامیده می‌شوند</translation>
    </message>
    <message>
        <source>One more category</source>
        <translation>یک دستهٔ دیگر</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>مقالهٔ تازه</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>گزارش تازه</translation>
    </message>
    <message>
        <source>New quotation</source>
        <translation>نقل‌قول تازه</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بی‌عنوان</translation>
    </message>
</context>
<context>
    <name>BuildModel</name>
    <message>
        <source>Built, and read back: %1</source>
        <translation>ساخته و بازخوانی شد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are on %1, and were read back. You may take it out.</source>
        <translation>
            <numerusform>%Ln پرونده روی %1 است و بازخوانی شد. می‌توانید آن را بیرون بکشید.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program itself was not at hand.</source>
        <translation>خود برنامه در دسترس نبود.</translation>
    </message>
</context>
<context>
    <name>CampaignKinds</name>
    <message>
        <source>Petition</source>
        <translation>دادخواست</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>Joint declaration</source>
        <translation>بیانیهٔ مشترک</translation>
    </message>
    <message>
        <source>Open letter</source>
        <translation>نامهٔ سرگشاده</translation>
    </message>
</context>
<context>
    <name>CampaignList</name>
    <message>
        <source>Write what is signed, see it on the kiosk, and build the pack that devices take.</source>
        <translation>آنچه را امضا می‌شود بنویسید، روی کیوسک ببینید و بسته‌ای بسازید که دستگاه‌ها می‌گیرند.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>کارزارها</translation>
    </message>
    <message>
        <source>Folder of the campaigns</source>
        <translation>پوشهٔ کارزارها</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>کارزار تازه</translation>
    </message>
    <message>
        <source>No campaign is written in this folder yet. Begin with a new one: its notice on data is filled in.</source>
        <translation>هنوز کارزاری در این پوشه نوشته نشده است. با کارزاری تازه آغاز کنید: آگاهی‌نامهٔ داده‌هایش پر شده است.</translation>
    </message>
    <message>
        <source>Looking through the folder …</source>
        <translation>پوشه بررسی می‌شود…</translation>
    </message>
</context>
<context>
    <name>CampaignNumbers</name>
    <message>
        <source>Signatures on this device</source>
        <translation>امضاها روی این دستگاه</translation>
    </message>
</context>
<context>
    <name>CampaignPicture</name>
    <message>
        <source>Picture: %1. Permission: %2.</source>
        <translation>تصویر: %1. اجازه: %2.</translation>
    </message>
</context>
<context>
    <name>CampaignRow</name>
    <message>
        <source>It cannot be read: %1</source>
        <translation>خوانده نمی‌شود: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are missing</source>
        <translation>
            <numerusform>%Ln چیز کم است</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: no pack has been built yet</source>
        <translation>آماده: هنوز بسته‌ای ساخته نشده است</translation>
    </message>
    <message>
        <source>Changed since revision %1 was built</source>
        <translation>پس از ساختن بازنگری %1 تغییر کرده است</translation>
    </message>
    <message>
        <source>Revision %1 is built</source>
        <translation>بازنگری %1 ساخته شده است</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>نمونه</translation>
    </message>
    <message>
        <source>Begin another from it</source>
        <translation>آغاز یکی دیگر از روی آن</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>نوشتن</translation>
    </message>
</context>
<context>
    <name>CampaignStanding</name>
    <message>
        <source>Save the numbers …</source>
        <translation>ذخیرهٔ عددها…</translation>
    </message>
</context>
<context>
    <name>CardFrame</name>
    <message>
        <source>Its left and right edges count.</source>
        <translation>لبه‌های چپ و راست آن مهم است.</translation>
    </message>
    <message>
        <source>Frame for a bank card</source>
        <translation>قاب برای کارت بانکی</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Looking for what waits …</source>
        <translation>جست‌وجوی موارد در انتظار…</translation>
    </message>
    <message>
        <source>Nothing waits for a decision. What comes in next is looked through as well.</source>
        <translation>چیزی در انتظار تصمیم نیست. آنچه بعداً برسد نیز بررسی می‌شود.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>پیشین</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>همین‌طور بماند</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تکراری</translation>
    </message>
    <message>
        <source>No duplicate</source>
        <translation>تکراری نیست</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
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
        <translation>یک نفر از %1</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>یک نفر</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>The device is being closed.</source>
        <translation>دستگاه در حال بسته شدن است.</translation>
    </message>
    <message>
        <source>Every signature is kept, sealed. Only the PIN opens it again.</source>
        <translation>همهٔ امضاها مهرشده نگه داشته شده‌اند. تنها رمز آن را دوباره باز می‌کند.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>ConsentBar</name>
    <message>
        <source>I am younger than %1</source>
        <translation>کمتر از %1 سال دارم</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>در حال ثبت امضا…</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>امضا می‌کنم</translation>
    </message>
    <message numerus="yes">
        <source>Sign all %Ln</source>
        <translation>
            <numerusform>امضای هر %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsModel</name>
    <message>
        <source>CiviCRM does not count imported activities as signatures; its API does.</source>
        <translation>‏CiviCRM فعالیت‌های واردشده را امضا نمی‌شمارد؛ API آن می‌شمارد.</translation>
    </message>
    <message>
        <source>Import contacts first, with Skip or Fill, then activities.</source>
        <translation>نخست مخاطبان را با گزینهٔ Skip یا Fill وارد کنید، سپس فعالیت‌ها را.</translation>
    </message>
    <message>
        <source>Each import adds its activities again.</source>
        <translation>هر بار وارد کردن، فعالیت‌ها را دوباره می‌افزاید.</translation>
    </message>
    <message>
        <source>Imported again, nothing is doubled; names and addresses are written over, and nobody who withdrew is removed.</source>
        <translation>اگر دوباره وارد شود، چیزی دو بار ثبت نمی‌شود؛ نام‌ها و نشانی‌ها بازنویسی می‌شوند و کسی که امضایش را پس گرفته حذف نمی‌شود.</translation>
    </message>
    <message>
        <source>Action Network subscribes new people at once.</source>
        <translation>‏Action Network افراد تازه را بی‌درنگ مشترک می‌کند.</translation>
    </message>
    <message>
        <source>Import so that whoever unsubscribed there since stays so.</source>
        <translation>طوری وارد کنید که هر که از آن پس لغو اشتراک کرده، همان‌گونه بماند.</translation>
    </message>
    <message>
        <source>Write to nobody before they have confirmed: that was promised.</source>
        <translation>پیش از تأیید، به کسی ننویسید: این وعده داده شده است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) written.</source>
        <translation>
            <numerusform>%Ln مخاطب نوشته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: no address that this system takes, or the same person again.</source>
        <translation>
            <numerusform>%Ln کنار گذاشته شد: نشانی پذیرفتنی برای این سامانه نیست، یا همان شخص است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: a spreadsheet would take the address for a formula. Add it there by hand.</source>
        <translation>
            <numerusform>%Ln کنار گذاشته شد: صفحه‌گسترده نشانی را فرمول می‌پندارد. آن را آنجا دستی بیفزایید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) sent.</source>
        <translation>
            <numerusform>%Ln مخاطب فرستاده شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) not wanted there.</source>
        <translation>
            <numerusform>%Ln مورد در آنجا پذیرفته نشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln nobody knows whether they arrived: look there.</source>
        <translation>
            <numerusform>روشن نیست %Ln مورد رسیده است یا نه: آنجا را نگاه کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server failed on %Ln: send again later, and ask whoever runs it if it stays so.</source>
        <translation>
            <numerusform>سرور در گرفتن %Ln مورد ناکام ماند: بعداً دوباره بفرستید و اگر باز هم چنین شد، از گردانندهٔ آن بپرسید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) corrected after being sent: change that there by hand.</source>
        <translation>
            <numerusform>%Ln مورد پس از فرستادن اصلاح شد: آن را آنجا دستی تغییر دهید.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Only who agreed to be contacted is written, and only what they gave for that.</source>
        <translation>تنها کسانی نوشته می‌شوند که با تماس موافقت کرده‌اند، و تنها آنچه برای آن داده‌اند.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>مخاطبان</translation>
    </message>
    <message>
        <source>Nothing was taken in yet. Go to “Import” with the first files from your devices.</source>
        <translation>هنوز چیزی دریافت نشده است. با نخستین پرونده‌های دستگاه‌هایتان به «وارد کردن» بروید.</translation>
    </message>
    <message>
        <source>As files</source>
        <translation>به‌صورت پرونده</translation>
    </message>
    <message>
        <source>Number of the petition in the other system</source>
        <translation>شمارهٔ دادخواست در سامانهٔ دیگر</translation>
    </message>
    <message>
        <source>Group or list there</source>
        <translation>گروه یا فهرست در آنجا</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>پوشه برای پرونده‌ها</translation>
    </message>
    <message>
        <source>Write files</source>
        <translation>نوشتن پرونده‌ها</translation>
    </message>
    <message>
        <source>Over the network</source>
        <translation>از راه شبکه</translation>
    </message>
    <message>
        <source>Stopped or cut off, it goes on the next time where it was. Nobody is sent twice.</source>
        <translation>اگر بایستد یا قطع شود، بار بعد از همان‌جا ادامه می‌دهد. هیچ‌کس دو بار فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>نشانی سرور</translation>
    </message>
    <message>
        <source>It asks everybody once more before it writes to them</source>
        <translation>پیش از نوشتن به هر کس، یک بار دیگر از او تأیید می‌گیرد</translation>
    </message>
    <message>
        <source>Its token</source>
        <translation>نشانهٔ دسترسی آن</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>فرستادن</translation>
    </message>
    <message>
        <source>Contacts are on their way …</source>
        <translation>مخاطبان در راه‌اند…</translation>
    </message>
</context>
<context>
    <name>CorrectionNote</name>
    <message>
        <source>You are correcting your signature. The first one counts until you sign again.</source>
        <translation>دارید امضایتان را اصلاح می‌کنید. تا دوباره امضا نکنید، امضای نخست به شمار می‌آید.</translation>
    </message>
    <message>
        <source>Signing again takes your signature back here: %1.</source>
        <translation>امضای دوباره، امضایتان را از اینجا پس می‌گیرد: %1.</translation>
    </message>
</context>
<context>
    <name>CounterLine</name>
    <message>
        <source>%1 here</source>
        <translation>%1 در اینجا</translation>
    </message>
    <message>
        <source>%1 online on %2</source>
        <translation>%1 برخط تا %2</translation>
    </message>
    <message>
        <source>%1 online from %2 countries on %3</source>
        <translation>%1 برخط از %2 کشور تا %3</translation>
    </message>
    <message>
        <source>%1 + %2, goal %3</source>
        <translation>%1 + %2، هدف %3</translation>
    </message>
</context>
<context>
    <name>CounterModel</name>
    <message>
        <source>more than %1</source>
        <translation>بیش از %1</translation>
    </message>
</context>
<context>
    <name>CountriesSigned</name>
    <message>
        <source>Take away</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Tell how many of one country signed: type how its name begins</source>
        <translation>تعداد امضاهای یک کشور را بگویید: آغاز نامش را بنویسید</translation>
    </message>
</context>
<context>
    <name>CountryChoice</name>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Beginning of the country’s name</source>
        <translation>آغاز نام کشور</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>بازگشت به فهرست</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>کشوری دیگر</translation>
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
        <translation>کشوری دیگر: آغاز نامش را بنویسید</translation>
    </message>
</context>
<context>
    <name>DataFacts</name>
    <message>
        <source>What happens to my data</source>
        <translation>با داده‌هایم چه می‌شود</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>خواندن همه</translation>
    </message>
</context>
<context>
    <name>DayNumbers</name>
    <message>
        <source>Signatures by the hour</source>
        <translation>امضاها ساعت به ساعت</translation>
    </message>
    <message>
        <source>At %1 o’clock</source>
        <translation>ساعت %1</translation>
    </message>
</context>
<context>
    <name>DeliveriesModel</name>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>Ready to be handed over</source>
        <translation>آمادهٔ تحویل</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>تحویل داده شد</translation>
    </message>
    <message>
        <source>Refused by the recipient</source>
        <translation>گیرنده نپذیرفت</translation>
    </message>
    <message>
        <source>The draft is gone. The signatures stay.</source>
        <translation>پیش‌نویس حذف شد. امضاها می‌مانند.</translation>
    </message>
    <message numerus="yes">
        <source>The list is fixed for ever. %Ln file(s) written.</source>
        <translation>
            <numerusform>فهرست برای همیشه تثبیت شد. %Ln پرونده نوشته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written once more, the very same.</source>
        <translation>
            <numerusform>%Ln پرونده دوباره نوشته شد، عیناً همان.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hand-over is recorded.</source>
        <translation>تحویل ثبت شد.</translation>
    </message>
    <message>
        <source>The record is corrected. What stood there before stays to be seen.</source>
        <translation>ثبت اصلاح شد. آنچه پیش‌تر ثبت شده بود همچنان دیده می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln by name</source>
        <translation>
            <numerusform>%Ln با نام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as a number only</source>
        <translation>
            <numerusform>%Ln تنها به‌صورت عدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln کنارگذاشته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed before this recipient was named</source>
        <translation>
            <numerusform>%Ln پیش از نام بردن از این گیرنده امضا شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed an earlier wording of the text</source>
        <translation>
            <numerusform>%Ln نگارش پیشین متن را امضا کرده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed when this recipient had another name</source>
        <translation>
            <numerusform>%Ln وقتی امضا شده که این گیرنده نام دیگری داشت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait for you</source>
        <translation>
            <numerusform>%Ln پیام در انتظار شماست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to decide on again</source>
        <translation>
            <numerusform>%Ln سطر باید دوباره بررسی شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrew since and stand(s) on it still</source>
        <translation>
            <numerusform>%Ln از آن زمان پس گرفته شده و هنوز در آن است</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>پس گرفته شد: %1</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>اصلاح شد: %1</translation>
    </message>
</context>
<context>
    <name>DeliveriesPage</name>
    <message>
        <source>Each recipient gets exactly the list that you see. Once it is fixed, it never changes again.</source>
        <translation>هر گیرنده دقیقاً همان فهرستی را می‌گیرد که می‌بینید. پس از تثبیت، دیگر هرگز تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>تحویل‌ها</translation>
    </message>
    <message>
        <source>New draft for %1 · %2</source>
        <translation>پیش‌نویس تازه برای %1 · %2</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>پوشه برای پرونده‌ها</translation>
    </message>
    <message>
        <source>Working on the delivery …</source>
        <translation>در حال کار روی تحویل…</translation>
    </message>
    <message>
        <source>No delivery yet. Begin with a draft: it changes nothing.</source>
        <translation>هنوز تحویلی نیست. با پیش‌نویس آغاز کنید: چیزی را تغییر نمی‌دهد.</translation>
    </message>
    <message>
        <source>Import the first files: the recipients of their campaigns then stand here.</source>
        <translation>نخستین پرونده‌ها را وارد کنید: گیرندگان کارزارهایشان اینجا می‌آیند.</translation>
    </message>
</context>
<context>
    <name>DeliveryCard</name>
    <message>
        <source>Discard</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Discard it for good?</source>
        <translation>برای همیشه حذف شود؟</translation>
    </message>
    <message>
        <source>Review line by line</source>
        <translation>بازبینی سطر به سطر</translation>
    </message>
    <message>
        <source>Fix and write files</source>
        <translation>تثبیت و نوشتن پرونده‌ها</translation>
    </message>
    <message>
        <source>Fix it for ever?</source>
        <translation>برای همیشه تثبیت شود؟</translation>
    </message>
    <message>
        <source>Files again</source>
        <translation>پرونده‌ها دوباره</translation>
    </message>
    <message>
        <source>Record the hand-over</source>
        <translation>ثبت تحویل</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Rally Kiosk: desk</source>
        <translation>‏Rally Kiosk: میز کار</translation>
    </message>
</context>
<context>
    <name>DeskPages</name>
    <message>
        <source>Overview</source>
        <translation>نمای کلی</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>کارزارها</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>دستگاه‌ها</translation>
    </message>
    <message>
        <source>Rally total</source>
        <translation>جمع تجمع</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>امضاها</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>بازبینی</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>تحویل‌ها</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>مخاطبان</translation>
    </message>
    <message>
        <source>Withdraw and access</source>
        <translation>پس‌گیری و دسترسی</translation>
    </message>
    <message>
        <source>Retention and audit</source>
        <translation>نگهداری و بازرسی</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>همکاران</translation>
    </message>
    <message>
        <source>Rally Kiosk: desk</source>
        <translation>‏Rally Kiosk: میز کار</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل کردن</translation>
    </message>
</context>
<context>
    <name>DevicePanel</name>
    <message>
        <source>This device</source>
        <translation>این دستگاه</translation>
    </message>
    <message>
        <source>This system may switch its screen off by itself. Set its screen saver and sleep to “never”.</source>
        <translation>این سیستم ممکن است صفحه را خودبه‌خود خاموش کند. محافظ صفحه و حالت خواب آن را روی «هرگز» بگذارید.</translation>
    </message>
    <message>
        <source>Battery: %1 %, plugged in.</source>
        <translation>باتری: %1٪، به برق وصل است.</translation>
    </message>
    <message>
        <source>Battery: %1 %.</source>
        <translation>باتری: %1٪.</translation>
    </message>
    <message>
        <source>Fingerprint, to compare with the organisers’:</source>
        <translation>اثر انگشت دستگاه، برای سنجش با نسخهٔ برگزارکنندگان:</translation>
    </message>
    <message>
        <source>Ask the organisers to approve it</source>
        <translation>درخواست تأیید از برگزارکنندگان</translation>
    </message>
    <message>
        <source>Lock this device</source>
        <translation>قفل کردن دستگاه</translation>
    </message>
    <message>
        <source>Close the device at once</source>
        <translation>بستن فوری دستگاه</translation>
    </message>
    <message>
        <source>Remove everything from this device</source>
        <translation>پاک کردن همه‌چیز از این دستگاه</translation>
    </message>
    <message>
        <source>Close Rally Kiosk</source>
        <translation>بستن Rally Kiosk</translation>
    </message>
</context>
<context>
    <name>DevicesModel</name>
    <message>
        <source>Waits for your approval</source>
        <translation>در انتظار تأیید شما</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>باطل‌شده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) approved. Compare each fingerprint with its volunteer.</source>
        <translation>
            <numerusform>%Ln دستگاه تأیید شد. هر اثر انگشت را با داوطلب آن مقایسه کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) held no request: %1.</source>
        <translation>
            <numerusform>%Ln پرونده درخواستی نداشت: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) taken in.</source>
        <translation>
            <numerusform>%Ln ورودی دریافت شده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) missing: ask for its older files.</source>
        <translation>
            <numerusform>%Ln ورودی کم است: پرونده‌های پیشین آن را بخواهید.</numerusform>
        </translation>
    </message>
    <message>
        <source>This database was restored from an older copy: what it acknowledged of this device is missing. Bring its files in again.</source>
        <translation>این پایگاه داده از نسخه‌ای کهنه‌تر بازگردانی شده است: آنچه دریافتش را از این دستگاه تأیید کرده بود کم است. پرونده‌هایش را دوباره وارد کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of it wait.</source>
        <translation>
            <numerusform>%Ln پرونده از آن در انتظار است.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was copied or restored: its log has two ends.</source>
        <translation>از آن نسخه‌برداری یا بازگردانی شده است: گزارش آن دو سر دارد.</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Approve a device once its fingerprint is the one that its volunteer reads out to you.</source>
        <translation>دستگاه را زمانی تأیید کنید که داوطلب آن همین اثر انگشت را برایتان بخواند.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>دستگاه‌ها</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Or the path of a file or picture</source>
        <translation>یا مسیر یک پرونده یا عکس</translation>
    </message>
    <message>
        <source>Drop devices’ requests here: their files, or pictures of their codes</source>
        <translation>درخواست‌های دستگاه‌ها را اینجا رها کنید: پرونده‌ها یا عکس رمزینه‌هایشان</translation>
    </message>
    <message>
        <source>No device has sent anything yet. Import the first files: their devices then wait here.</source>
        <translation>هنوز هیچ دستگاهی چیزی نفرستاده است. نخستین پرونده‌ها را وارد کنید: دستگاه‌هایشان اینجا منتظر می‌مانند.</translation>
    </message>
    <message>
        <source>Approve again</source>
        <translation>تأیید دوباره</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>باطل کردن</translation>
    </message>
</context>
<context>
    <name>DiagnosticSheet</name>
    <message>
        <source>Diagnostic file</source>
        <translation>پروندهٔ عیب‌یابی</translation>
    </message>
    <message>
        <source>Support learns from it how the device is: versions, counts and sizes. No signer is in it, no name, place or event.</source>
        <translation>پشتیبانی از آن می‌فهمد دستگاه در چه حال است: نسخه‌ها، شمارش‌ها و اندازه‌ها. هیچ امضاکننده، نام، مکان یا رویدادی در آن نیست.</translation>
    </message>
    <message>
        <source>This is the whole file. Read it before you give it away.</source>
        <translation>این کل پرونده است. پیش از دادنش آن را بخوانید.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>نوشتن پرونده</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>Rally Kiosk: desk</source>
        <translation>‏Rally Kiosk: میز کار</translation>
    </message>
    <message>
        <source>Open your campaigns</source>
        <translation>کارزارهایتان را باز کنید</translation>
    </message>
    <message>
        <source>The database holds what your devices collected. Only the key file and its passphrase open it.</source>
        <translation>پایگاه داده آنچه را دستگاه‌هایتان گردآورده‌اند نگه می‌دارد. تنها پروندهٔ کلید و گذرواژهٔ آن بازش می‌کند.</translation>
    </message>
    <message>
        <source>A file, or the address of a server: postgresql://name@server/database</source>
        <translation>یک پرونده، یا نشانی یک سرور: ⁦postgresql://name@server/database⁩</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>پایگاه داده</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>پروندهٔ کلید</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>گذرواژهٔ پروندهٔ کلید</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>در حال باز کردن…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>No key and no campaign yet? Half an hour is enough to make both.</source>
        <translation>هنوز کلید و کارزاری ندارید؟ نیم ساعت برای ساختن هر دو کافی است.</translation>
    </message>
    <message>
        <source>Begin with a new organisation</source>
        <translation>آغاز با سازمانی تازه</translation>
    </message>
    <message>
        <source>Write or translate a campaign: no key is needed</source>
        <translation>نوشتن یا ترجمهٔ کارزار: کلیدی لازم نیست</translation>
    </message>
    <message>
        <source>The key file is lost: bring it back from paper</source>
        <translation>پروندهٔ کلید گم شده است: بازگرداندن از کاغذ</translation>
    </message>
</context>
<context>
    <name>DraftModel</name>
    <message>
        <source>No name</source>
        <translation>بدون نام</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>آزمایشی</translation>
    </message>
    <message>
        <source>Offensive</source>
        <translation>توهین‌آمیز</translation>
    </message>
    <message>
        <source>Signed twice</source>
        <translation>دو بار امضا شده</translation>
    </message>
    <message>
        <source>Asked for it</source>
        <translation>به درخواست خودش</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>دلیل دیگر</translation>
    </message>
</context>
<context>
    <name>DraftSheet</name>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>برای بررسی</translation>
    </message>
    <message>
        <source>Messages to approve</source>
        <translation>پیام‌های در انتظار تأیید</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>اینجا چیزی نیست.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>نمایش بیشتر</translation>
    </message>
    <message>
        <source>Keep in</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <source>Put back in</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تحویل داده شود</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation>تحویل داده نشود</translation>
    </message>
</context>
<context>
    <name>EditCell</name>
    <message>
        <source>Write a number in digits, %1 at most.</source>
        <translation>عددی با رقم بنویسید، حداکثر %1.</translation>
    </message>
    <message>
        <source>Write the year first, as 2030-01-31.</source>
        <translation>نخست سال را بنویسید: 2030-01-31.</translation>
    </message>
    <message>
        <source>Use small letters from a to z, digits and hyphens, 40 at most.</source>
        <translation>حرف‌های کوچک a تا z، رقم و خط تیره به کار ببرید، حداکثر ۴۰.</translation>
    </message>
    <message>
        <source>Write a year, a month or a day: 2030, 2030-01 or 2030-01-31.</source>
        <translation>سال، ماه یا روز بنویسید: 2030 یا 2030-01 یا 2030-01-31.</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>General</source>
        <translation>کلی</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>به چه کسی</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>پرسش‌ها</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>داده‌ها</translation>
    </message>
    <message>
        <source>Rallies and numbers</source>
        <translation>گردهمایی‌ها و عددها</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>مقاله‌ها</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>کارزارها</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بی‌عنوان</translation>
    </message>
    <message>
        <source>All of it is kept</source>
        <translation>همه نگه داشته شده است</translation>
    </message>
    <message>
        <source>Keeping …</source>
        <translation>در حال نگه‌داری…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ازنو</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>کوچک‌تر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بزرگ‌تر</translation>
    </message>
    <message>
        <source>Hide the kiosk</source>
        <translation>پنهان کردن کیوسک</translation>
    </message>
    <message>
        <source>Show the kiosk</source>
        <translation>نشان دادن کیوسک</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln کم است</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnterField</name>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
</context>
<context>
    <name>EnterForm</name>
    <message>
        <source>Listed publicly: yes</source>
        <translation>در فهرست عمومی: بله</translation>
    </message>
    <message>
        <source>News by e-mail: yes</source>
        <translation>خبر با ایمیل: بله</translation>
    </message>
</context>
<context>
    <name>EnterQuestion</name>
    <message>
        <source>To: %1</source>
        <translation>به: %1</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>با نام</translation>
    </message>
    <message>
        <source>As a number (or no tick)</source>
        <translation>فقط به‌صورت عدد (یا بی‌علامت)</translation>
    </message>
</context>
<context>
    <name>EnterRow</name>
    <message>
        <source>Row</source>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>I sign: the box is ticked on paper</source>
        <translation>امضا می‌کنم: خانه روی کاغذ علامت خورده است</translation>
    </message>
    <message>
        <source>Change the number of the row, or put what you typed in the place of the earlier one.</source>
        <translation>شمارهٔ ردیف را عوض کنید یا آنچه را نوشته‌اید جایگزین قبلی کنید.</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>جایگزینش کن</translation>
    </message>
    <message>
        <source>Enter goes on and keeps the row at the end. Space or X ticks a box. “-” stands for no family name or postal code.</source>
        <translation>اینتر جلو می‌برد و در پایان ردیف را نگه می‌دارد. فاصله یا X خانه را علامت می‌زند. «-» یعنی بدون نام خانوادگی یا کد پستی.</translation>
    </message>
</context>
<context>
    <name>EnterSheet</name>
    <message>
        <source>Enter a sheet</source>
        <translation>وارد کردن برگه</translation>
    </message>
    <message>
        <source>Name of the sheet, as it stands beside its code</source>
        <translation>نام برگه، همان که کنار رمزینه‌اش آمده است</translation>
    </message>
    <message>
        <source>Another sheet</source>
        <translation>برگه‌ای دیگر</translation>
    </message>
</context>
<context>
    <name>EnteringModel</name>
    <message>
        <source>Row {row} is kept.</source>
        <translation>ردیف {row} نگه داشته شد.</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Rally %1</source>
        <translation>گردهمایی %1</translation>
    </message>
    <message>
        <source>Name, as it is said there</source>
        <translation>نام، چنان‌که آنجا گفته می‌شود</translation>
    </message>
    <message>
        <source>Place, as it is said there</source>
        <translation>جا، چنان‌که آنجا گفته می‌شود</translation>
    </message>
    <message>
        <source>Year first.</source>
        <translation>نخست سال.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Continent and city: Europe/Paris</source>
        <translation>قاره و شهر: Europe/Paris</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>منطقهٔ زمانی</translation>
    </message>
    <message>
        <source>Signers are invited to it when they have signed</source>
        <translation>امضاکنندگان پس از امضا به آن دعوت می‌شوند</translation>
    </message>
    <message>
        <source>Date and place stand beside it by themselves.</source>
        <translation>تاریخ و جا خودبه‌خود کنارش می‌آیند.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوت</translation>
    </message>
</context>
<context>
    <name>EventChoice</name>
    <message>
        <source>Today’s event</source>
        <translation>رویداد امروز</translation>
    </message>
    <message>
        <source>Choose the event: without one nobody can sign.</source>
        <translation>رویداد را برگزینید: بدون آن کسی نمی‌تواند امضا کند.</translation>
    </message>
    <message>
        <source>Name of this shift, for example: Table North</source>
        <translation>نام این نوبت، برای نمونه: میز شمالی</translation>
    </message>
    <message>
        <source>Another event …</source>
        <translation>رویدادی دیگر…</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Set apart</source>
        <translation>جدا کردن</translation>
    </message>
    <message>
        <source>Page of this rally …</source>
        <translation>صفحهٔ این گردهمایی…</translation>
    </message>
</context>
<context>
    <name>EventsModel</name>
    <message numerus="yes">
        <source>%Ln event(s) counted as %1.</source>
        <translation>
            <numerusform>%Ln گردهمایی به نام %1 شمرده می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) stand(s) for itself again.</source>
        <translation>
            <numerusform>%Ln گردهمایی دوباره جداگانه شمرده می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s)</source>
        <translation>
            <numerusform>%Ln امضا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spelling(s) of %1, %2</source>
        <translation>
            <numerusform>%Ln نوشتار از %1، %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsSheet</name>
    <message>
        <source>Events</source>
        <translation>گردهمایی‌ها</translation>
    </message>
    <message>
        <source>Tick what is one rally under several names. What people signed stays as it is; it is only counted together, and can be set apart again.</source>
        <translation>هرچه یک گردهمایی با چند نام است علامت بزنید. آنچه مردم امضا کرده‌اند همان‌گونه می‌ماند؛ تنها با هم شمرده می‌شود و می‌توان آن را دوباره جدا کرد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>شمرده‌شده به نام</translation>
    </message>
    <message>
        <source>Count as one</source>
        <translation>یکی شمردن</translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>Exports</source>
        <translation>برون‌بری‌ها</translation>
    </message>
    <message>
        <source>written</source>
        <translation>نوشته شد</translation>
    </message>
    <message>
        <source>received</source>
        <translation>دریافت شد</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>در امان</translation>
    </message>
</context>
<context>
    <name>FieldEntry</name>
    <message>
        <source>Postal codes there look like %1. Yours may differ.</source>
        <translation>کدهای پستی آنجا مانند %1 است. کد شما ممکن است فرق کند.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Given name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>خیابان و شماره</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>کد پستی</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Title or office</source>
        <translation>عنوان یا سمت</translation>
    </message>
    <message>
        <source>Institution or organisation</source>
        <translation>نهاد یا سازمان</translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation>حوزهٔ انتخابیه</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>سخن خودتان</translation>
    </message>
    <message>
        <source>Your drawn signature</source>
        <translation>امضای دستی شما</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Figure %1</source>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>As it is said, with the digits of the language: at least 34</source>
        <translation>همان‌گونه که گفته می‌شود، با رقم‌های همان زبان: دست‌کم ۳۴</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>چه چیزی را می‌شمارد</translation>
    </message>
    <message>
        <source>Whose number it is</source>
        <translation>این عدد از کیست</translation>
    </message>
    <message>
        <source>A year, a month or a day: 2030, 2030-01 or 2030-01-31.</source>
        <translation>سال، ماه یا روز: 2030 یا 2030-01 یا 2030-01-31.</translation>
    </message>
    <message>
        <source>Of when</source>
        <translation>مربوط به کی</translation>
    </message>
</context>
<context>
    <name>FileEntry</name>
    <message>
        <source>Choose …</source>
        <translation>انتخاب…</translation>
    </message>
</context>
<context>
    <name>FilesPlace</name>
    <message>
        <source>Choose files …</source>
        <translation>انتخاب پرونده‌ها…</translation>
    </message>
    <message>
        <source>Choose a stick or folder …</source>
        <translation>انتخاب فلش یا پوشه…</translation>
    </message>
</context>
<context>
    <name>FingerprintCheck</name>
    <message>
        <source>Compare these numbers with those that the organisers gave you on paper or told you. Anybody can make a file with their name.</source>
        <translation>این عددها را با آنچه برگزارکنندگان روی کاغذ داده یا گفته‌اند مقایسه کنید. هرکسی می‌تواند پرونده‌ای به نام آن‌ها بسازد.</translation>
    </message>
    <message>
        <source>If one digit differs, do not go on: tell the organisers. Signatures would be sealed for somebody else.</source>
        <translation>اگر حتی یک رقم فرق دارد، ادامه ندهید و به برگزارکنندگان خبر دهید: امضاها برای کس دیگری مهر می‌شدند.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>The numbers are the same</source>
        <translation>عددها یکسان‌اند</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message numerus="yes">
        <source>%Ln thing(s) are missing</source>
        <translation>
            <numerusform>%Ln چیز کم است</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>چیزی کم نیست</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>The next revision</source>
        <translation>بازنگری بعدی</translation>
    </message>
    <message>
        <source>No pack of this campaign has been built yet.</source>
        <translation>هنوز بسته‌ای از این کارزار ساخته نشده است.</translation>
    </message>
    <message>
        <source>Revision %1 says all that is written here. There is nothing to build.</source>
        <translation>بازنگری %1 همهٔ آنچه اینجا نوشته شده را می‌گوید. چیزی برای ساختن نیست.</translation>
    </message>
    <message>
        <source>Revision %1 is in use: signatures have come in. What has changed since becomes a new revision.</source>
        <translation>بازنگری %1 در کار است: امضاهایی رسیده‌اند. آنچه پس از آن تغییر کرده بازنگری تازه‌ای می‌شود.</translation>
    </message>
    <message>
        <source>Revision %1 was built. What has changed since becomes a new revision; devices take it, and never go back.</source>
        <translation>بازنگری %1 ساخته شده است. آنچه پس از آن تغییر کرده بازنگری تازه‌ای می‌شود؛ دستگاه‌ها آن را می‌گیرند و هرگز برنمی‌گردند.</translation>
    </message>
    <message>
        <source>Only the organisation’s key builds a pack. Open the desk with it; what you wrote is kept.</source>
        <translation>تنها کلید سازمان بسته می‌سازد. میز کار را با آن باز کنید؛ آنچه نوشته‌اید نگه داشته شده است.</translation>
    </message>
    <message>
        <source>Build the pack</source>
        <translation>ساختن بسته</translation>
    </message>
    <message>
        <source>Build the new revision</source>
        <translation>ساختن بازنگری تازه</translation>
    </message>
    <message>
        <source>Writing, and reading back …</source>
        <translation>در حال نوشتن و بازخوانی…</translation>
    </message>
    <message>
        <source>Sticks for your volunteers</source>
        <translation>فلش برای داوطلبان شما</translation>
    </message>
    <message>
        <source>It gets the newest pack, the guide to print and the program. The key never goes onto a stick.</source>
        <translation>تازه‌ترین بسته، راهنمای چاپی و برنامه روی آن می‌رود. کلید هرگز روی فلش نمی‌رود.</translation>
    </message>
    <message>
        <source>The stick, or a folder</source>
        <translation>فلش یا یک پوشه</translation>
    </message>
    <message>
        <source>Write the stick</source>
        <translation>نوشتن روی فلش</translation>
    </message>
</context>
<context>
    <name>FirstHourModel</name>
    <message numerus="yes">
        <source>%Ln file(s) are on %1, and were read back. You may take it out.</source>
        <translation>
            <numerusform>%Ln پرونده روی %1 است و بازخوانی شد. می‌توانید آن را بیرون بکشید.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program itself was not at hand.</source>
        <translation>خود برنامه در دسترس نبود.</translation>
    </message>
</context>
<context>
    <name>FirstHourPage</name>
    <message>
        <source>Rally Kiosk: desk</source>
        <translation>‏Rally Kiosk: میز کار</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>توقف در اینجا</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>پایگاه داده</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>کارزار</translation>
    </message>
    <message>
        <source>Sticks</source>
        <translation>فلش‌ها</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>آزمون</translation>
    </message>
</context>
<context>
    <name>Flaws</name>
    <message>
        <source>This was changed by hand, and cannot be used so.</source>
        <translation>این با دست تغییر داده شده و چنین به کار نمی‌آید.</translation>
    </message>
    <message>
        <source>There is a hidden character in it. Type it anew.</source>
        <translation>نویسهٔ پنهانی در آن هست. دوباره بنویسید.</translation>
    </message>
    <message>
        <source>The parts are more than the whole.</source>
        <translation>بخش‌ها از کل بیشترند.</translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation>{name} دیگر نیست.</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>هنوز چیزی اینجا نوشته نشده است.</translation>
    </message>
    <message>
        <source>This must be one line of words, without spaces at its ends.</source>
        <translation>این باید یک سطر واژه باشد، بی فاصله در دو سرش.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>این بیش از اندازه بلند است.</translation>
    </message>
    <message>
        <source>This is missing in this language.</source>
        <translation>این در این زبان نیست.</translation>
    </message>
    <message>
        <source>The campaign is not in this language.</source>
        <translation>کارزار به این زبان نیست.</translation>
    </message>
    <message>
        <source>This is not the same as in {language}.</source>
        <translation>این با {language} یکی نیست.</translation>
    </message>
    <message>
        <source>{language} has {there} here, this has {here}. Each language needs as many lines.</source>
        <translation>در {language} اینجا {there} تا هست و اینجا {here}. هر زبان به همین شمار سطر نیاز دارد.</translation>
    </message>
    <message>
        <source>{language} says something here, this language does not yet.</source>
        <translation>در {language} اینجا چیزی هست، در این زبان هنوز نه.</translation>
    </message>
    <message>
        <source>{language} says nothing here.</source>
        <translation>در {language} اینجا چیزی نیست.</translation>
    </message>
    <message>
        <source>This is there more than once: {value}.</source>
        <translation>این بیش از یک بار آمده است: {value}.</translation>
    </message>
    <message>
        <source>This is no date. Write the year first, as 2030-01-31.</source>
        <translation>این تاریخ نیست. نخست سال را بنویسید: 2030-01-31.</translation>
    </message>
    <message>
        <source>Write a year, a month or a day: 2030, 2030-01 or 2030-01-31.</source>
        <translation>سال، ماه یا روز بنویسید: 2030 یا 2030-01 یا 2030-01-31.</translation>
    </message>
    <message>
        <source>This is no time zone. Write it as Europe/Paris.</source>
        <translation>این منطقهٔ زمانی نیست. چنین بنویسید: Europe/Paris.</translation>
    </message>
    <message>
        <source>{code} is no country.</source>
        <translation>{code} کشور نیست.</translation>
    </message>
    <message>
        <source>Write the address as https://hub.example.org, without spaces.</source>
        <translation>نشانی را مانند https://hub.example.org بنویسید، بی‌فاصله.</translation>
    </message>
    <message>
        <source>Say for how many days the data are kept: 1 to {most}.</source>
        <translation>بگویید داده‌ها چند روز نگه داشته می‌شوند: ۱ تا {most}.</translation>
    </message>
    <message>
        <source>There are too many recipients for one signature. Name fewer.</source>
        <translation>برای یک امضا گیرنده بیش از اندازه است. کمتر نام ببرید.</translation>
    </message>
    <message>
        <source>One of these keys cannot be used. Take it away, and ask for it anew.</source>
        <translation>یکی از این کلیدها به کار نمی‌آید. آن را بردارید و دوباره بخواهید.</translation>
    </message>
    <message>
        <source>Say who answers for the data.</source>
        <translation>بگویید چه کسی پاسخگوی داده‌هاست.</translation>
    </message>
    <message>
        <source>Give a postal address.</source>
        <translation>یک نشانی پستی بدهید.</translation>
    </message>
    <message>
        <source>Give an e-mail address to which people write to withdraw.</source>
        <translation>ایمیلی بدهید که مردم برای پس گرفتن امضا به آن بنویسند.</translation>
    </message>
    <message>
        <source>Say what happens to the data, one short sentence on each line.</source>
        <translation>بگویید با داده‌ها چه می‌شود، در هر سطر یک جملهٔ کوتاه.</translation>
    </message>
    <message>
        <source>The full notice is missing.</source>
        <translation>آگاهی‌نامهٔ کامل نیست.</translation>
    </message>
    <message>
        <source>Nobody can sign without this consent.</source>
        <translation>بی این رضایت کسی نمی‌تواند امضا کند.</translation>
    </message>
    <message>
        <source>To stay in touch, ask for an e-mail address or a telephone number.</source>
        <translation>برای در تماس ماندن، ایمیل یا شمارهٔ تلفن بپرسید.</translation>
    </message>
    <message>
        <source>This can only be asked together with the consent to be contacted.</source>
        <translation>این تنها همراه با رضایت به تماس پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>A signature needs a given name.</source>
        <translation>امضا به نام کوچک نیاز دارد.</translation>
    </message>
    <message>
        <source>A joint declaration asks for title or office, and for the country.</source>
        <translation>بیانیهٔ مشترک عنوان یا سمت، و کشور را می‌پرسد.</translation>
    </message>
    <message>
        <source>Choose what is handed over: one field at least.</source>
        <translation>برگزینید چه چیزی تحویل شود: دست‌کم یک فیلد.</translation>
    </message>
    <message>
        <source>A message is handed over beside a line of the list: choose another field, too.</source>
        <translation>پیام در کنار سطری از فهرست تحویل می‌شود: فیلد دیگری هم برگزینید.</translation>
    </message>
    <message>
        <source>“{field}” would be handed over, and is never asked for.</source>
        <translation>«{field}» تحویل می‌شد و هرگز پرسیده نمی‌شود.</translation>
    </message>
    <message>
        <source>“{field}” is given for contact only, and cannot be handed over.</source>
        <translation>«{field}» تنها برای تماس داده می‌شود و تحویل‌پذیر نیست.</translation>
    </message>
    <message>
        <source>Choose one of the campaign’s languages.</source>
        <translation>یکی از زبان‌های کارزار را برگزینید.</translation>
    </message>
    <message>
        <source>A letter needs the lines of an address.</source>
        <translation>نامه به سطرهای نشانی نیاز دارد.</translation>
    </message>
    <message>
        <source>List the demands, one on each line.</source>
        <translation>خواسته‌ها را بنویسید، هر کدام در یک سطر.</translation>
    </message>
    <message>
        <source>Figures stand in a section of figures, and nothing else does.</source>
        <translation>رقم‌ها در بخش رقم‌ها می‌آیند و چیز دیگری در آن نمی‌آید.</translation>
    </message>
    <message>
        <source>An urgent line needs its last day, and that day needs the line.</source>
        <translation>خط فوری به روز پایان نیاز دارد و روز پایان به خط فوری.</translation>
    </message>
    <message>
        <source>The number online and its day belong together.</source>
        <translation>شمار برخط و روز آن با هم می‌آیند.</translation>
    </message>
    <message>
        <source>Say first how many signed online.</source>
        <translation>نخست بگویید چند نفر برخط امضا کرده‌اند.</translation>
    </message>
    <message>
        <source>There is a new recipient. Who signed before was not told of them, and is not handed over to them.</source>
        <translation>گیرندهٔ تازه‌ای هست. به کسانی که پیش‌تر امضا کرده‌اند از او گفته نشده بود و به او تحویل داده نمی‌شوند.</translation>
    </message>
    <message>
        <source>A recipient is no longer named. Nobody who signs from now on is handed over to them.</source>
        <translation>از یک گیرنده دیگر نام برده نمی‌شود. هر که از این پس امضا کند به او تحویل داده نمی‌شود.</translation>
    </message>
    <message>
        <source>More is handed over than before. Of who signed before, only what they were told is handed over.</source>
        <translation>بیش از پیش تحویل می‌شود. از کسانی که پیش‌تر امضا کرده‌اند، تنها آنچه به آن‌ها گفته شده بود تحویل می‌شود.</translation>
    </message>
    <message>
        <source>Less is handed over than before, also of who signed before.</source>
        <translation>کمتر از پیش تحویل می‌شود، برای کسانی هم که پیش‌تر امضا کرده‌اند.</translation>
    </message>
    <message>
        <source>The data are kept longer. For who signed before, the shorter time holds.</source>
        <translation>داده‌ها بیشتر نگه داشته می‌شوند. برای کسانی که پیش‌تر امضا کرده‌اند، زمان کوتاه‌تر برجاست.</translation>
    </message>
    <message>
        <source>A consent has other words. It gets the next version; who agreed before agreed to the old words.</source>
        <translation>متن یک رضایت عوض شده است. نسخهٔ بعدی را می‌گیرد؛ کسانی که پیش‌تر پذیرفته‌اند، متن پیشین را پذیرفته‌اند.</translation>
    </message>
    <message>
        <source>The text has changed. Each signature stays with the text that its signer read.</source>
        <translation>متن تغییر کرده است. هر امضا با متنی می‌ماند که امضاکننده‌اش خوانده است.</translation>
    </message>
    <message>
        <source>The campaign is paused: devices that get this revision collect nothing.</source>
        <translation>کارزار متوقف است: دستگاه‌هایی که این بازنگری را بگیرند چیزی گرد نمی‌آورند.</translation>
    </message>
    <message>
        <source>Partners who acknowledge</source>
        <translation>همکارانی که تأیید می‌کنند</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Words for who cannot see it</source>
        <translation>واژه‌ها برای کسی که نمی‌بیند</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوت</translation>
    </message>
    <message>
        <source>What you ask</source>
        <translation>چه می‌خواهید</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Urgent line</source>
        <translation>خط فوری</translation>
    </message>
    <message>
        <source>Last day of the urgent line</source>
        <translation>واپسین روز خط فوری</translation>
    </message>
    <message>
        <source>Signers by kind</source>
        <translation>امضاکنندگان به گروه</translation>
    </message>
    <message>
        <source>Signers by country</source>
        <translation>امضاکنندگان به کشور</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>زیرنویس</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>سخن پایانی</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضایت</translation>
    </message>
    <message>
        <source>Who answers for the data</source>
        <translation>چه کسی پاسخگوی داده‌هاست</translation>
    </message>
    <message>
        <source>Signatures online</source>
        <translation>امضاهای برخط</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Whose picture it is</source>
        <translation>تصویر از کیست</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Rally</source>
        <translation>گردهمایی</translation>
    </message>
    <message>
        <source>Facts on data</source>
        <translation>نکته‌های داده‌ها</translation>
    </message>
    <message>
        <source>What is asked or handed over</source>
        <translation>آنچه پرسیده یا تحویل می‌شود</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Full notice, part</source>
        <translation>آگاهی‌نامهٔ کامل، بخش</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>سرعنوان</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>خطاب</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>نشانی سرور دریافت</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>خواسته‌ها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>بندها</translation>
    </message>
    <message>
        <source>Why it may be shown</source>
        <translation>چرا می‌توان نشانش داد</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جا</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <source>Days that the data are kept</source>
        <translation>روزهای نگهداری داده‌ها</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>سرآغاز نامه</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>زیرعنوان</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>منطقهٔ زمانی</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Last day of signing</source>
        <translation>واپسین روز امضا</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>A letter and an open letter have a salutation and closing words; an open letter takes the signer’s own words along.</source>
        <translation>نامه و نامهٔ سرگشاده سرآغاز و پایان دارند؛ نامهٔ سرگشاده سخن خود امضاکننده را هم می‌برد.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Languages of the text; the first is the campaign’s own</source>
        <translation>زبان‌های متن؛ نخستین، زبان خود کارزار است</translation>
    </message>
    <message>
        <source>Make it the first</source>
        <translation>نخستین شود</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>One more language</source>
        <translation>یک زبان دیگر</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Year first. Devices tell their volunteers when it is over; nothing is ever refused because of a clock.</source>
        <translation>نخست سال. دستگاه‌ها پایانش را به داوطلبان می‌گویند؛ هیچ‌چیز هرگز به‌خاطر ساعت رد نمی‌شود.</translation>
    </message>
    <message>
        <source>Last day of signing</source>
        <translation>واپسین روز امضا</translation>
    </message>
    <message>
        <source>It is offered first to signers, and is left out where they come from everywhere.</source>
        <translation>نخست به امضاکنندگان پیشنهاد می‌شود؛ اگر از همه‌جا می‌آیند، خالی بگذارید.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Paused: devices show the campaign, and collect nothing</source>
        <translation>متوقف: دستگاه‌ها کارزار را نشان می‌دهند و چیزی گرد نمی‌آورند</translation>
    </message>
    <message>
        <source>As in ours-1.campaign: packs and lists that are handed over are named after it.</source>
        <translation>مانند ours-1.campaign: بسته‌ها و فهرست‌هایی که تحویل داده می‌شوند به این نام‌اند.</translation>
    </message>
    <message>
        <source>Short name for files</source>
        <translation>نام کوتاه برای پرونده‌ها</translation>
    </message>
    <message>
        <source>A server that takes files in over the internet, as https://hub.example.org. The pack tells its address; nothing is sent by itself.</source>
        <translation>سروری که پرونده‌ها را از اینترنت دریافت می‌کند، مانند https://hub.example.org. بسته نشانی‌اش را می‌گوید؛ هیچ چیز خودبه‌خود فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Address of your hub (if there is one)</source>
        <translation>نشانی سرور دریافت شما (اگر هست)</translation>
    </message>
</context>
<context>
    <name>HandOverChoice</name>
    <message>
        <source>What may be handed over?</source>
        <translation>چه چیزی تحویل داده شود؟</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>به: %1</translation>
    </message>
    <message>
        <source>If they learn your name, you may be in danger, and so may your family in their country.</source>
        <translation>اگر نام شما را بدانند، شاید شما و خانواده‌تان در کشور آنان در خطر باشید.</translation>
    </message>
    <message>
        <source>They read this line.</source>
        <translation>این خط را می‌خوانند.</translation>
    </message>
    <message>
        <source>They get a number. Your name stays with the organisers.</source>
        <translation>فقط یک عدد می‌گیرند. نام شما نزد برگزارکنندگان می‌ماند.</translation>
    </message>
</context>
<context>
    <name>HandOverRow</name>
    <message>
        <source>Correct</source>
        <translation>اصلاح</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>The recipient took it</source>
        <translation>گیرنده آن را گرفت</translation>
    </message>
    <message>
        <source>The recipient refused it</source>
        <translation>گیرنده آن را نپذیرفت</translation>
    </message>
    <message>
        <source>It never happened</source>
        <translation>هرگز رخ نداد</translation>
    </message>
    <message>
        <source>Year, month, day: 2025-02-08</source>
        <translation>سال، ماه، روز: ⁦2025-02-08⁩</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Who handed it over</source>
        <translation>چه کسی تحویل داد</translation>
    </message>
    <message>
        <source>Who took or refused it</source>
        <translation>چه کسی گرفت یا نپذیرفت</translation>
    </message>
    <message>
        <source>What shows it, such as the number of a receipt</source>
        <translation>مدرک آن، مانند شمارهٔ رسید</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>ثبت اصلاح</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Hand over</source>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>برون‌بری</translation>
    </message>
    <message>
        <source>Read acknowledgements</source>
        <translation>خواندن تأییدیه‌ها</translation>
    </message>
    <message>
        <source>Add campaigns</source>
        <translation>افزودن کارزار</translation>
    </message>
    <message>
        <source>Or scan the organisers’ answer into this field</source>
        <translation>یا پاسخ برگزارکنندگان را در این خانه اسکن کنید</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
</context>
<context>
    <name>HealthModel</name>
    <message>
        <source>Free where this device is kept: %1.</source>
        <translation>فضای آزاد در محل نگه‌داری این دستگاه: %1.</translation>
    </message>
    <message>
        <source>Its clock said %1.</source>
        <translation>ساعت آن %1 را نشان می‌داد.</translation>
    </message>
    <message>
        <source>The file %1 is written.</source>
        <translation>پروندهٔ %1 نوشته شد.</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>Health</source>
        <translation>سلامت دستگاه</translation>
    </message>
    <message>
        <source>Store, disk, clock and campaigns are in order.</source>
        <translation>مخزن، دیسک، ساعت و کارزارها درست‌اند.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>اکنون بررسی شود</translation>
    </message>
    <message>
        <source>Diagnostic file</source>
        <translation>پروندهٔ عیب‌یابی</translation>
    </message>
</context>
<context>
    <name>HelpersModel</name>
    <message>
        <source>Written: %1. Tell its passphrase by another way than the file.</source>
        <translation>نوشته شد: %1. گذرواژه را از راهی جز خود پرونده بگویید.</translation>
    </message>
</context>
<context>
    <name>HelpersPage</name>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>این همان گذرواژه نیست.</translation>
    </message>
    <message>
        <source>Helpers get a key file that does their work and nothing else. The organisation’s key stays at home.</source>
        <translation>همکاران پروندهٔ کلیدی می‌گیرند که فقط کار آنان را انجام می‌دهد. کلید سازمان در خانه می‌ماند.</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>همکاران</translation>
    </message>
    <message>
        <source>Take files in</source>
        <translation>دریافت پرونده‌ها</translation>
    </message>
    <message>
        <source>Takes in what devices exported, and acknowledges it. Reads no signature.</source>
        <translation>آنچه را دستگاه‌ها برون‌بری کرده‌اند دریافت و تأیید می‌کند. هیچ امضایی را نمی‌خواند.</translation>
    </message>
    <message>
        <source>Take files in and open them</source>
        <translation>دریافت پرونده‌ها و باز کردن آن‌ها</translation>
    </message>
    <message>
        <source>Reads the signatures of the campaigns that are in this database now.</source>
        <translation>امضاهای کارزارهایی را می‌خواند که اکنون در این پایگاه داده‌اند.</translation>
    </message>
    <message>
        <source>All of an organiser’s work</source>
        <translation>همهٔ کارهای یک برگزارکننده</translation>
    </message>
    <message>
        <source>Builds packs too, and answers forgotten PINs. Opens no campaign that comes later.</source>
        <translation>بسته هم می‌سازد و به پین‌های فراموش‌شده پاسخ می‌دهد. کارزارهای بعدی را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>Name of the helper</source>
        <translation>نام همکار</translation>
    </message>
    <message>
        <source>A stick for this helper alone, never one that goes to a device.</source>
        <translation>فلشی فقط برای همین همکار، هرگز فلشی که به دستگاه می‌رود.</translation>
    </message>
    <message>
        <source>Folder for the key file</source>
        <translation>پوشهٔ پروندهٔ کلید</translation>
    </message>
    <message>
        <source>Passphrase for this file</source>
        <translation>گذرواژهٔ این پرونده</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>همان گذرواژه دوباره</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>در حال نوشتن…</translation>
    </message>
    <message>
        <source>Write the key file</source>
        <translation>نوشتن پروندهٔ کلید</translation>
    </message>
</context>
<context>
    <name>HourCampaign</name>
    <message>
        <source>Your first campaign</source>
        <translation>نخستین کارزار شما</translation>
    </message>
    <message>
        <source>It begins from a template: the notice on data is filled in. All of it can be changed later, and sent out again.</source>
        <translation>از یک قالب آغاز می‌شود: متن مربوط به داده‌ها پر شده است. همه را می‌توان بعد تغییر داد و دوباره فرستاد.</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>دادخواست</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>Joint declaration</source>
        <translation>بیانیهٔ مشترک</translation>
    </message>
    <message>
        <source>Open letter</source>
        <translation>نامهٔ سرگشاده</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>The one sentence on the first screen.</source>
        <translation>تنها جملهٔ صفحهٔ نخست.</translation>
    </message>
    <message>
        <source>What you ask</source>
        <translation>چه می‌خواهید</translation>
    </message>
    <message>
        <source>Of whom: a person, a government, an institution</source>
        <translation>از چه کسی: یک شخص، دولت یا نهاد</translation>
    </message>
    <message>
        <source>What is the problem? Each line is a paragraph.</source>
        <translation>مسئله چیست؟ هر سطر یک بند است.</translation>
    </message>
    <message>
        <source>Building the pack …</source>
        <translation>در حال ساختن بسته…</translation>
    </message>
    <message>
        <source>Build the pack</source>
        <translation>ساختن بسته</translation>
    </message>
</context>
<context>
    <name>HourDatabase</name>
    <message>
        <source>Where do signatures come together?</source>
        <translation>امضاها کجا گرد هم می‌آیند؟</translation>
    </message>
    <message>
        <source>The files of all your devices are brought in there. Only your key opens them.</source>
        <translation>پرونده‌های همهٔ دستگاه‌هایتان به آنجا وارد می‌شود. تنها کلید شما آن‌ها را باز می‌کند.</translation>
    </message>
    <message>
        <source>For one person at one computer, up to a hundred thousand signatures. It is encrypted with your key.</source>
        <translation>برای یک نفر پای یک رایانه، تا صد هزار امضا. با کلید شما رمزگذاری می‌شود.</translation>
    </message>
    <message>
        <source>In a file on this computer</source>
        <translation>در پرونده‌ای روی این رایانه</translation>
    </message>
    <message>
        <source>For a team, or for millions. An empty PostgreSQL database has to be there.</source>
        <translation>برای یک گروه یا میلیون‌ها امضا. باید یک پایگاه دادهٔ خالی PostgreSQL آنجا باشد.</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>روی یک سرور</translation>
    </message>
    <message>
        <source>As postgresql://name@server/database</source>
        <translation>مانند postgresql://name@server/database</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>نشانی پایگاه داده</translation>
    </message>
    <message>
        <source>Making and trying it …</source>
        <translation>در حال ساختن و آزمودن…</translation>
    </message>
    <message>
        <source>Make it and try it</source>
        <translation>بساز و بیازما</translation>
    </message>
</context>
<context>
    <name>HourKey</name>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>این همان گذرواژه نیست.</translation>
    </message>
    <message>
        <source>The key that opens every signature</source>
        <translation>کلیدی که همهٔ امضاها را باز می‌کند</translation>
    </message>
    <message>
        <source>Devices can seal signatures and never read them. Only this key opens them, and only with its passphrase.</source>
        <translation>دستگاه‌ها امضاها را مهر و موم می‌کنند و هرگز نمی‌توانند بخوانند. فقط این کلید با گذرواژه‌اش آن‌ها را باز می‌کند.</translation>
    </message>
    <message>
        <source>Take five random words. Nobody can reset a passphrase: without it and without shares everything is lost.</source>
        <translation>پنج واژهٔ تصادفی بردارید. هیچ‌کس نمی‌تواند گذرواژه را عوض کند: بی آن و بی سهم‌ها همه چیز از دست می‌رود.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>گذرواژهٔ تازه</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>همان گذرواژه دوباره</translation>
    </message>
    <message>
        <source>Making the key …</source>
        <translation>در حال ساختن کلید…</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>ساختن کلید</translation>
    </message>
</context>
<context>
    <name>HourOrganisation</name>
    <message>
        <source>Who are you?</source>
        <translation>شما کیستید؟</translation>
    </message>
    <message>
        <source>Signers read this before they sign. The country says which law protects their data, and who takes complaints.</source>
        <translation>امضاکنندگان پیش از امضا این را می‌خوانند. کشور نشان می‌دهد چه قانونی از داده‌ها حمایت می‌کند و شکایت‌ها به کجا می‌رود.</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>نام سازمان</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>خیابان و شماره</translation>
    </message>
    <message>
        <source>Postal code and city</source>
        <translation>کد پستی و شهر</translation>
    </message>
    <message>
        <source>Here people write to withdraw or to ask for their data.</source>
        <translation>مردم برای پس گرفتن امضا یا خواستن داده‌هایشان به اینجا می‌نویسند.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Or the beginning of another country’s name.</source>
        <translation>یا آغاز نام کشوری دیگر.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>On this computer, on an encrypted disk. The key will lie here.</source>
        <translation>روی همین رایانه، روی دیسکی رمزگذاری‌شده. کلید اینجا خواهد بود.</translation>
    </message>
    <message>
        <source>Folder for the organisation’s files</source>
        <translation>پوشهٔ پرونده‌های سازمان</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
</context>
<context>
    <name>HourPaper</name>
    <message>
        <source>Print the way back</source>
        <translation>راه بازگشت را چاپ کنید</translation>
    </message>
    <message>
        <source>If this computer or the key file is lost, this paper brings the key back.</source>
        <translation>اگر این رایانه یا پروندهٔ کلید گم شود، این کاغذ کلید را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>The fingerprint of your key. Volunteers compare it when they set a device up.</source>
        <translation>اثر انگشت کلید شما. داوطلبان هنگام آماده کردن دستگاه آن را مقایسه می‌کنند.</translation>
    </message>
    <message>
        <source>The recovery sheet is written. Print it twice and keep the prints in two houses, the passphrase elsewhere.</source>
        <translation>برگهٔ بازیابی نوشته شد. دو بار چاپش کنید، در دو خانه نگه دارید و گذرواژه را جای دیگر.</translation>
    </message>
    <message>
        <source>Open it to print</source>
        <translation>باز کردن برای چاپ</translation>
    </message>
    <message>
        <source>If you like, divide the key among people you trust: some of them together bring it back without a passphrase.</source>
        <translation>اگر بخواهید کلید را میان افراد مورد اعتماد تقسیم کنید: چند نفرشان با هم آن را بی گذرواژه برمی‌گردانند.</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>سهم‌ها</translation>
    </message>
    <message>
        <source>Needed together</source>
        <translation>لازم با هم</translation>
    </message>
    <message>
        <source>Write the shares</source>
        <translation>نوشتن سهم‌ها</translation>
    </message>
    <message>
        <source>Print each page in %1 for another person. Whoever has these files has the key.</source>
        <translation>هر صفحهٔ %1 را برای یک نفر دیگر چاپ کنید. هر که این پرونده‌ها را دارد کلید را دارد.</translation>
    </message>
    <message>
        <source>They are printed: delete the files</source>
        <translation>چاپ شدند: پرونده‌ها حذف شود</translation>
    </message>
    <message>
        <source>All pages are printed? Then they are deleted.</source>
        <translation>همهٔ برگه‌ها چاپ شده‌اند؟ پس پرونده‌ها پاک می‌شوند.</translation>
    </message>
    <message>
        <source>The sheet is printed, and I have compared its fingerprint with this one.</source>
        <translation>برگه چاپ شده است و اثر انگشت آن را با این مقایسه کردم.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
</context>
<context>
    <name>HourSticks</name>
    <message>
        <source>Sticks for your volunteers</source>
        <translation>فلش برای داوطلبان شما</translation>
    </message>
    <message>
        <source>Each gets the campaigns, the guide to print and the program. The key never goes onto a stick.</source>
        <translation>هر کدام کارزارها، راهنمای چاپی و برنامه را می‌گیرد. کلید هرگز روی فلش نمی‌رود.</translation>
    </message>
    <message>
        <source>The stick, or a folder</source>
        <translation>فلش یا یک پوشه</translation>
    </message>
    <message>
        <source>Write the stick</source>
        <translation>نوشتن روی فلش</translation>
    </message>
    <message>
        <source>Writing, and reading back …</source>
        <translation>در حال نوشتن و بازخوانی…</translation>
    </message>
    <message>
        <source>Another campaign</source>
        <translation>کارزاری دیگر</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>رفتن به میز کار</translation>
    </message>
</context>
<context>
    <name>HourTry</name>
    <message>
        <source>Try it on screen</source>
        <translation>آزمودن روی نمایشگر</translation>
    </message>
    <message>
        <source>Sign it as passers-by will. Nothing is kept. Look at each language, and at the sizes of your screens.</source>
        <translation>مانند رهگذران امضا کنید. چیزی نگه داشته نمی‌شود. هر زبان و اندازهٔ نمایشگرهایتان را ببینید.</translation>
    </message>
    <message>
        <source>Go on to the sticks</source>
        <translation>رفتن به فلش‌ها</translation>
    </message>
    <message>
        <source>You have signed it once. That is all a signer does.</source>
        <translation>یک بار امضا کردید. کار امضاکننده همین است.</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>هنوز اینجا هستید؟</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln second(s) everything you typed is erased.</source>
        <translation>
            <numerusform>تا %Ln ثانیهٔ دیگر همهٔ نوشته‌هایتان پاک می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>هنوز هستم</translation>
    </message>
</context>
<context>
    <name>InkChoice</name>
    <message>
        <source>Draw your signature</source>
        <translation>امضایتان را بکشید</translation>
    </message>
    <message>
        <source>Draw your signature (if you like)</source>
        <translation>امضایتان را بکشید (اگر بخواهید)</translation>
    </message>
    <message>
        <source>I cannot draw: a volunteer helps me sign without</source>
        <translation>نمی‌توانم بکشم؛ داوطلبی کمکم می‌کند بدون آن امضا کنم</translation>
    </message>
    <message>
        <source>Take the last line back</source>
        <translation>پاک کردن آخرین خط</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>دوباره بکشید</translation>
    </message>
</context>
<context>
    <name>IntakeModel</name>
    <message>
        <source>Taken in</source>
        <translation>دریافت شد</translation>
    </message>
    <message>
        <source>Was here already</source>
        <translation>از پیش اینجا بود</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>دریافت نشد</translation>
    </message>
    <message>
        <source>Opening what is new …</source>
        <translation>در حال گشودن موارد تازه…</translation>
    </message>
    <message>
        <source>Taking the files in …</source>
        <translation>در حال دریافت پرونده‌ها…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entry(ies) taken in.</source>
        <translation>
            <numerusform>%Ln ورودی تازه دریافت شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) opened.</source>
        <translation>
            <numerusform>%Ln امضا گشوده شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be opened and wait(s) in quarantine.</source>
        <translation>
            <numerusform>%Ln مورد گشوده نشد و در قرنطینه می‌ماند.</numerusform>
        </translation>
    </message>
    <message>
        <source>New here: {campaigns}. Codes that were withdrawn before do not reach it.</source>
        <translation>تازه در اینجا: {campaigns}. کدهایی که پیش‌تر پس گرفته شده‌اند بر آن اثر ندارند.</translation>
    </message>
    <message>
        <source>Give those that you kept again, under “Withdraw and access”.</source>
        <translation>کدهایی را که نگه داشته‌اید دوباره در بخش «پس‌گیری و دسترسی» وارد کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entry(ies)</source>
        <translation>
            <numerusform>%Ln ورودی تازه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Bring in the files that devices exported. Twice the same file does no harm; nothing is lost by stopping.</source>
        <translation>پرونده‌هایی را که دستگاه‌ها برون‌بری کرده‌اند وارد کنید. تکرار یک پرونده زیانی ندارد و با توقف چیزی از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>Drop batch files or a folder here</source>
        <translation>پرونده‌های دسته یا یک پوشه را اینجا رها کنید</translation>
    </message>
    <message>
        <source>Or the path of a file or folder</source>
        <translation>یا مسیر یک پرونده یا پوشه</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>Campaigns (%1)</source>
        <translation>کارزارها (%1)</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>سرنوشت هر پرونده</translation>
    </message>
    <message>
        <source>Answer as a code</source>
        <translation>پاسخ به‌صورت کد</translation>
    </message>
    <message>
        <source>Batches (%1)</source>
        <translation>دسته‌ها (%1)</translation>
    </message>
</context>
<context>
    <name>KeepingModel</name>
    <message numerus="yes">
        <source>%Ln withdrawn signature(s) can no longer be undone and is (are) to be erased.</source>
        <translation>
            <numerusform>%Ln امضای پس‌گرفته دیگر برگشت‌پذیر نیست و باید پاک شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them was (were) sent to other systems: erase them there first.</source>
        <translation>
            <numerusform>%Ln مورد از آن‌ها به سامانه‌های دیگر فرستاده شده است: نخست آنجا پاکشان کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>The command kioskctl retention --dry-run names them.</source>
        <translation>فرمان kioskctl retention --dry-run آن‌ها را نام می‌برد.</translation>
    </message>
    <message>
        <source>What was due is erased for ever.</source>
        <translation>آنچه موعدش رسیده بود برای همیشه پاک شد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) is (are) withdrawn no more.</source>
        <translation>
            <numerusform>پس‌گیری %Ln امضا لغو شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawal(s) is (are) in the list.</source>
        <translation>
            <numerusform>%Ln پس‌گیری در فهرست است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write that number down, and keep the list apart from your backups.</source>
        <translation>این شمار را یادداشت کنید و فهرست را جدا از پشتیبان‌ها نگه دارید.</translation>
    </message>
    <message numerus="yes">
        <source>The audit is whole: %Ln line(s).</source>
        <translation>
            <numerusform>بازرسی دست‌نخورده است: %Ln سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The head that you wrote down is that of line %1.</source>
        <translation>سرِ دفتری که یادداشت کرده‌اید از آنِ سطر %1 است.</translation>
    </message>
    <message>
        <source>Write down its head now, apart from the database: %1.</source>
        <translation>اکنون سرِ دفتر را جدا از پایگاه یادداشت کنید: %1.</translation>
    </message>
    <message>
        <source>The audit was changed at line %1.</source>
        <translation>بازرسی در سطر %1 تغییر کرده است.</translation>
    </message>
    <message>
        <source>The audit has no line with the head %1.</source>
        <translation>بازرسی سطری با سرِ دفتر %1 ندارد.</translation>
    </message>
    <message>
        <source>Its end was cut off, or this is another database or an older copy.</source>
        <translation>پایان آن بریده شده، یا این پایگاهی دیگر یا رونوشتی قدیمی‌تر است.</translation>
    </message>
    <message>
        <source>The audit lacks a line whose head a delivery shows: its end was cut off.</source>
        <translation>بازرسی سطری را که سرِ دفترش در یک تحویل آمده ندارد: پایان آن بریده شده است.</translation>
    </message>
    <message>
        <source>Keep the database as it is, and find out who had it.</source>
        <translation>پایگاه را همان‌گونه نگه دارید و ببینید دست چه کسی بوده است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) with data.</source>
        <translation>
            <numerusform>%Ln ورودی با داده.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its pack in this database cannot be read, so nobody knows when they are due: bring the pack in under “Import”.</source>
        <translation>بستهٔ آن در این پایگاه داده خوانده نمی‌شود، پس کسی نمی‌داند موعدشان کی است: بسته را در بخش «وارد کردن» وارد کنید.</translation>
    </message>
    <message>
        <source>They are due to be erased.</source>
        <translation>موعد پاک شدنشان رسیده است.</translation>
    </message>
    <message>
        <source>They are due after %1.</source>
        <translation>پس از %1 پاک می‌شوند.</translation>
    </message>
    <message>
        <source>The days run from %1, when its collection ends.</source>
        <translation>روزها از %1، پایان گردآوری، شمرده می‌شوند.</translation>
    </message>
    <message>
        <source>Nothing is due before it is handed over.</source>
        <translation>پیش از تحویل موعد چیزی نمی‌رسد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn</source>
        <translation>
            <numerusform>%Ln پس‌گرفته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for their signature</source>
        <translation>
            <numerusform>%Ln در انتظار امضای خود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undone</source>
        <translation>
            <numerusform>%Ln لغوشده</numerusform>
        </translation>
    </message>
    <message>
        <source>By the organisers</source>
        <translation>توسط برگزارکنندگان</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>What was promised about keeping data, and what is due now. Nothing is erased before you say so.</source>
        <translation>آنچه دربارهٔ نگهداری داده‌ها وعده داده شده و آنچه اکنون موعدش رسیده است. تا شما نگویید چیزی پاک نمی‌شود.</translation>
    </message>
    <message>
        <source>Retention and audit</source>
        <translation>نگهداری و بازرسی</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>نگهداری</translation>
    </message>
    <message>
        <source>No campaign is here yet.</source>
        <translation>هنوز کارزاری اینجا نیست.</translation>
    </message>
    <message>
        <source>Erase all that is due? That cannot be undone.</source>
        <translation>همهٔ موارد موعدرسیده پاک شود؟ برگشت‌پذیر نیست.</translation>
    </message>
    <message>
        <source>Erase what is due</source>
        <translation>پاک کردن موارد موعدرسیده</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>پس‌گیری‌ها</translation>
    </message>
    <message>
        <source>Nobody has withdrawn a signature.</source>
        <translation>کسی امضایی را پس نگرفته است.</translation>
    </message>
    <message>
        <source>suddenly many: ask its volunteer</source>
        <translation>ناگهان زیاد: از داوطلب آن بپرسید</translation>
    </message>
    <message>
        <source>Undo all of this device</source>
        <translation>لغو همهٔ موارد این دستگاه</translation>
    </message>
    <message>
        <source>A file for the list of withdrawals, apart from your backups</source>
        <translation>پرونده‌ای برای فهرست پس‌گیری‌ها، جدا از پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>ذخیرهٔ فهرست</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>بازرسی</translation>
    </message>
    <message>
        <source>Each decision and each look at a person is a line, chained to the one before.</source>
        <translation>هر تصمیم و هر نگاه به یک شخص یک سطر است، زنجیر به سطر پیشین.</translation>
    </message>
    <message>
        <source>A head of it that you wrote down</source>
        <translation>سرِ دفتر بازرسی که یادداشت کرده‌اید</translation>
    </message>
    <message>
        <source>Check the audit</source>
        <translation>وارسی بازرسی</translation>
    </message>
</context>
<context>
    <name>KeyReturnModel</name>
    <message>
        <source>The key is back. Compare its fingerprint with the paper: %1</source>
        <translation>کلید بازگشت. اثر انگشت آن را با کاغذ مقایسه کنید: %1</translation>
    </message>
</context>
<context>
    <name>KeyReturnPage</name>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>این همان گذرواژه نیست.</translation>
    </message>
    <message>
        <source>Rally Kiosk: desk</source>
        <translation>‏Rally Kiosk: میز کار</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Bring the key back from paper</source>
        <translation>بازگرداندن کلید از کاغذ</translation>
    </message>
    <message>
        <source>The printed sheet, or enough shares together, write a lost key file anew.</source>
        <translation>برگهٔ چاپ‌شده، یا به اندازهٔ کافی سهم در کنار هم، پروندهٔ کلید گم‌شده را دوباره می‌سازد.</translation>
    </message>
    <message>
        <source>Its code as a picture, or its letters in a text file. It opens with the old passphrase.</source>
        <translation>عکس کد آن، یا حروفش در پرونده‌ای متنی. با گذرواژهٔ پیشین باز می‌شود.</translation>
    </message>
    <message>
        <source>From the recovery sheet</source>
        <translation>از برگهٔ بازیابی</translation>
    </message>
    <message>
        <source>The people who keep them come together, and type the words at a computer without a network.</source>
        <translation>نگه‌دارندگان سهم‌ها گرد هم می‌آیند و واژه‌ها را پای رایانه‌ای بی‌شبکه تایپ می‌کنند.</translation>
    </message>
    <message>
        <source>From shares</source>
        <translation>از سهم‌ها</translation>
    </message>
    <message>
        <source>Picture or text file</source>
        <translation>عکس یا پروندهٔ متنی</translation>
    </message>
    <message>
        <source>The 33 words of one share</source>
        <translation>۳۳ واژهٔ یک سهم</translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>افزودن این سهم</translation>
    </message>
    <message>
        <source>Type them anew</source>
        <translation>تایپ دوباره</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) added</source>
        <translation>
            <numerusform>%Ln سهم افزوده شد</numerusform>
        </translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>گذرواژهٔ تازه</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>گذرواژهٔ پروندهٔ کلید</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>همان گذرواژه دوباره</translation>
    </message>
    <message>
        <source>Folder for the key file</source>
        <translation>پوشهٔ پروندهٔ کلید</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>در حال باز کردن…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>بازگردان</translation>
    </message>
</context>
<context>
    <name>KeyboardLanguages</name>
    <message>
        <source>Keyboard: %1</source>
        <translation>صفحه‌کلید: %1</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>The database was in use elsewhere or did not answer, so bytes of it may be left in its files.</source>
        <translation>پایگاه در جای دیگری به کار بود یا پاسخ نمی‌داد، پس شاید بایت‌هایی از آن در پرونده‌هایش مانده باشد.</translation>
    </message>
    <message>
        <source>They go when every program with this database is closed.</source>
        <translation>وقتی همهٔ برنامه‌هایی که این پایگاه را باز دارند بسته شوند، از میان می‌روند.</translation>
    </message>
    <message>
        <source>The server has bytes of it until whoever made the database vacuums its tables; your login may not.</source>
        <translation>سرور بایت‌هایی از آن را نگه می‌دارد تا کسی که پایگاه را ساخته جدول‌هایش را پاک‌سازی (vacuum) کند؛ حساب شما اجازهٔ این کار را ندارد.</translation>
    </message>
    <message>
        <source>Held files have it still, sealed, beside others: %1. Approve their device, or take in what is missing.</source>
        <translation>پرونده‌های نگه‌داشته‌شده هنوز آن را، مهرشده و در کنار دیگران، در خود دارند: %1. دستگاهشان را تأیید کنید، یا آنچه را کم است دریافت کنید.</translation>
    </message>
</context>
<context>
    <name>LetterEnd</name>
    <message>
        <source>Read my letter</source>
        <translation>خواندن نامه‌ام</translation>
    </message>
</context>
<context>
    <name>LetterLine</name>
    <message>
        <source>[your name]</source>
        <translation>[نام شما]</translation>
    </message>
</context>
<context>
    <name>LettersModel</name>
    <message numerus="yes">
        <source>%Ln letter(s) kept on this machine wait(s) to be taken in.</source>
        <translation>
            <numerusform>%Ln نامهٔ نگه‌داشته‌شده روی این رایانه در انتظار دریافت است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>By letter or e-mail</source>
        <translation>با نامه یا ایمیل</translation>
    </message>
    <message>
        <source>Kept. Now keep the letter itself.</source>
        <translation>نگه داشته شد. خودِ نامه را هم نگه دارید.</translation>
    </message>
    <message>
        <source>Kept. Now keep the letter itself. Code by which they can withdraw: {code}</source>
        <translation>نگه داشته شد. خودِ نامه را هم نگه دارید. کدی که نویسنده با آن می‌تواند امضایش را پس بگیرد: {code}</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Type what came by letter or e-mail. It is sealed, taken in and counted like any signature.</source>
        <translation>آنچه با نامه یا ایمیل رسیده است بنویسید. مانند هر امضای دیگر مُهر، دریافت و شمرده می‌شود.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>کارزار</translation>
    </message>
    <message>
        <source>Language of the text they read</source>
        <translation>زبان متنی که خوانده‌اند</translation>
    </message>
    <message>
        <source>Taking in what was kept …</source>
        <translation>در حال دریافت آنچه نگه داشته شد…</translation>
    </message>
    <message>
        <source>They sign: it stands in the letter</source>
        <translation>امضا می‌کند: در نامه آمده است</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <source>Not the campaign or not the revision that you mean? Add its file.</source>
        <translation>این کارزار یا این نسخه نیست که می‌خواهید؟ پروندهٔ آن را بیفزایید.</translation>
    </message>
    <message>
        <source>Nothing of a campaign came in yet: add the campaign’s file first.</source>
        <translation>هنوز چیزی از کارزاری نرسیده است: نخست پروندهٔ کارزار را بیفزایید.</translation>
    </message>
    <message>
        <source>Campaign file</source>
        <translation>پروندهٔ کارزار</translation>
    </message>
    <message>
        <source>Campaigns (%1)</source>
        <translation>کارزارها (%1)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
</context>
<context>
    <name>LibraryFilters</name>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>نوع نوشته</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقاله‌ها</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>گزارش‌ها</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>نقل‌قول‌ها</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Article</source>
        <translation>مقاله</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>نقل‌قول</translation>
    </message>
</context>
<context>
    <name>ListedChoice</name>
    <message>
        <source>Listed publicly?</source>
        <translation>نامتان در فهرست همگانی بیاید؟</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>The screen</source>
        <translation>صفحه‌نمایش</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>For sunlight</source>
        <translation>برای آفتاب</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>کنتراست زیاد</translation>
    </message>
    <message>
        <source>Pages come gently, not at once</source>
        <translation>صفحه‌ها آرام می‌آیند، نه یک‌باره</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Text size and contrast</source>
        <translation>اندازهٔ نوشته و کنتراست</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>اندازهٔ نوشته</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>کنتراست زیاد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
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
        <translation>سخن خودتان (اگر بخواهید)</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>سخن خودتان</translation>
    </message>
    <message>
        <source>If you choose to be named, your words are handed over too, once the organisers have read them.</source>
        <translation>اگر بخواهید نامتان ذکر شود، سخن شما هم پس از بازبینی برگزارکنندگان تحویل داده می‌شود.</translation>
    </message>
</context>
<context>
    <name>MessageLength</name>
    <message numerus="yes">
        <source>%Ln characters too many</source>
        <translation>
            <numerusform>%Ln حرف بیش از اندازه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %Ln more characters</source>
        <translation>
            <numerusform>جا برای %Ln حرف دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 از %2 حرف</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>There is no file {path}.</source>
        <translation>پروندهٔ {path} وجود ندارد.</translation>
    </message>
    <message>
        <source>Check the name, or copy the file here first.</source>
        <translation>نام را بررسی کنید، یا نخست پرونده را اینجا کپی کنید.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Take the stick out, put it in again, and try once more.</source>
        <translation>حافظه را بردارید، دوباره بگذارید و باز بیازمایید.</translation>
    </message>
    <message>
        <source>{path} exists already and was left as it is.</source>
        <translation>{path} از پیش وجود دارد و دست‌نخورده ماند.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>پوشهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>پوشهٔ {path} وجود ندارد.</translation>
    </message>
    <message>
        <source>Put the stick in, or choose another folder.</source>
        <translation>حافظه را وصل کنید، یا پوشهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>This is not the right kind of file.</source>
        <translation>این نوع پرونده درست نیست.</translation>
    </message>
    <message>
        <source>Choose the file that the organisers gave you.</source>
        <translation>پرونده‌ای را برگزینید که برگزارکنندگان به شما داده‌اند.</translation>
    </message>
    <message>
        <source>This file comes from a newer version of Rally Kiosk.</source>
        <translation>این پرونده از نسخهٔ تازه‌تری از Rally Kiosk است.</translation>
    </message>
    <message>
        <source>Update the program, then try again.</source>
        <translation>برنامه را به‌روز کنید و دوباره بیازمایید.</translation>
    </message>
    <message>
        <source>This file is damaged or cut short. Nothing was taken from it.</source>
        <translation>این پرونده آسیب دیده یا ناقص است. چیزی از آن برداشته نشد.</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>آن را دوباره از جای اصلی‌اش کپی کنید.</translation>
    </message>
    <message>
        <source>This file is larger than it may be. Nothing was taken from it.</source>
        <translation>این پرونده از اندازهٔ مجاز بزرگ‌تر است. چیزی از آن برداشته نشد.</translation>
    </message>
    <message>
        <source>Ask its sender for a new file.</source>
        <translation>از فرستنده پروندهٔ تازه‌ای بخواهید.</translation>
    </message>
    <message>
        <source>This file was changed or forged. Nothing was taken from it.</source>
        <translation>این پرونده تغییر یافته یا جعلی است. چیزی از آن برداشته نشد.</translation>
    </message>
    <message>
        <source>Get it again from the organisers.</source>
        <translation>آن را دوباره از برگزارکنندگان بگیرید.</translation>
    </message>
    <message>
        <source>This file names a key that proves nothing.</source>
        <translation>این پرونده کلیدی را نام می‌برد که چیزی را ثابت نمی‌کند.</translation>
    </message>
    <message>
        <source>Get a proper file from the organisers.</source>
        <translation>پروندهٔ درستی از برگزارکنندگان بگیرید.</translation>
    </message>
    <message>
        <source>This file is not written as it must be. Nothing was taken from it.</source>
        <translation>این پرونده به شکل درست نوشته نشده است. چیزی از آن برداشته نشد.</translation>
    </message>
    <message>
        <source>Ask for a file that Rally Kiosk made.</source>
        <translation>پرونده‌ای بخواهید که Rally Kiosk ساخته باشد.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Nothing was changed.</source>
        <translation>گذرواژه نادرست است.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>دوباره بیازمایید.</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>گذرواژه لازم است.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key file.</source>
        <translation>گذرواژهٔ پروندهٔ کلید را بنویسید.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>حدس زدن این گذرواژه بسیار آسان است.</translation>
    </message>
    <message>
        <source>Take five random words, for example.</source>
        <translation>برای نمونه پنج واژهٔ تصادفی بردارید.</translation>
    </message>
    <message>
        <source>A key file is needed.</source>
        <translation>پروندهٔ کلید لازم است.</translation>
    </message>
    <message>
        <source>This key file may not do this.</source>
        <translation>این پروندهٔ کلید اجازهٔ این کار را ندارد.</translation>
    </message>
    <message>
        <source>Use another key file, or ask for one that may.</source>
        <translation>پروندهٔ کلید دیگری به کار ببرید، یا یکی با این اجازه بخواهید.</translation>
    </message>
    <message>
        <source>This was sealed for another key.</source>
        <translation>این برای کلید دیگری مهروموم شده است.</translation>
    </message>
    <message>
        <source>Use the key file of this campaign.</source>
        <translation>پروندهٔ کلید همین کارزار را به کار ببرید.</translation>
    </message>
    <message>
        <source>This was changed after it was sealed.</source>
        <translation>این پس از مهروموم شدن تغییر کرده است.</translation>
    </message>
    <message>
        <source>It stays in quarantine. Ask the organisers.</source>
        <translation>در قرنطینه می‌ماند. از برگزارکنندگان بپرسید.</translation>
    </message>
    <message>
        <source>A private key, or a part of one, lies on this stick. It must never come near a device.</source>
        <translation>روی این حافظه کلید خصوصی یا بخشی از آن است. هرگز نباید نزدیک دستگاه بیاید.</translation>
    </message>
    <message>
        <source>Take the stick out, and keep that file at home.</source>
        <translation>حافظه را بردارید و آن پرونده را در خانه نگه دارید.</translation>
    </message>
    <message>
        <source>This PIN is wrong.</source>
        <translation>این رمز نادرست است.</translation>
    </message>
    <message>
        <source>Tries left: {left}. Nothing is erased.</source>
        <translation>تلاش‌های باقی‌مانده: {left}. چیزی پاک نمی‌شود.</translation>
    </message>
    <message>
        <source>This PIN is too short or too easy to guess.</source>
        <translation>این رمز بسیار کوتاه است یا آسان حدس زده می‌شود.</translation>
    </message>
    <message>
        <source>Choose six digits or more, and no pattern.</source>
        <translation>شش رقم یا بیشتر و بدون الگو برگزینید.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: this device is locked. Its signatures are safe.</source>
        <translation>رمز نادرست بیش از اندازه: این دستگاه قفل شد. امضاهایش در امان‌اند.</translation>
    </message>
    <message>
        <source>Ask the organisers to unlock it.</source>
        <translation>از برگزارکنندگان بخواهید آن را باز کنند.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>رمز نادرست بیش از اندازه.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then try again.</source>
        <translation>{seconds} ثانیه صبر کنید و دوباره بیازمایید.</translation>
    </message>
    <message>
        <source>There is no device in {path}.</source>
        <translation>در {path} دستگاهی نیست.</translation>
    </message>
    <message>
        <source>Choose the organisation’s key file.</source>
        <translation>پروندهٔ کلید سازمان را برگزینید.</translation>
    </message>
    <message>
        <source>Set one up with the organisers’ campaign file.</source>
        <translation>با پروندهٔ کارزار برگزارکنندگان یکی راه بیندازید.</translation>
    </message>
    <message>
        <source>There is a device in {path} already. It was left as it is.</source>
        <translation>در {path} از پیش دستگاهی هست. دست‌نخورده ماند.</translation>
    </message>
    <message>
        <source>Start it with its PIN.</source>
        <translation>با رمزش آن را باز کنید.</translation>
    </message>
    <message>
        <source>The store of this device is damaged. It was left as it is.</source>
        <translation>انبارهٔ این دستگاه آسیب دیده است. دست‌نخورده ماند.</translation>
    </message>
    <message>
        <source>Keep this device, and call the organisers.</source>
        <translation>این دستگاه را نگه دارید و با برگزارکنندگان تماس بگیرید.</translation>
    </message>
    <message>
        <source>Rally Kiosk is open already, with this device.</source>
        <translation>‏Rally Kiosk از پیش با همین دستگاه باز است.</translation>
    </message>
    <message>
        <source>Close the other window first.</source>
        <translation>نخست پنجرهٔ دیگر را ببندید.</translation>
    </message>
    <message>
        <source>Your signature could not be kept, so it does not count.</source>
        <translation>امضای شما نگهداری نشد، پس به شمار نمی‌آید.</translation>
    </message>
    <message>
        <source>Please try again, or ask a volunteer.</source>
        <translation>دوباره بیازمایید، یا از داوطلبی کمک بخواهید.</translation>
    </message>
    <message>
        <source>This code does not fit the unlock file.</source>
        <translation>این کد با پروندهٔ بازگشایی نمی‌خواند.</translation>
    </message>
    <message>
        <source>Type it again, or ask the organisers for a new one.</source>
        <translation>دوباره بنویسیدش، یا از برگزارکنندگان کد تازه‌ای بخواهید.</translation>
    </message>
    <message>
        <source>This unlock file is for another device.</source>
        <translation>این پروندهٔ بازگشایی برای دستگاه دیگری است.</translation>
    </message>
    <message>
        <source>Ask the organisers for the file of this device.</source>
        <translation>پروندهٔ همین دستگاه را از برگزارکنندگان بخواهید.</translation>
    </message>
    <message>
        <source>This device is an older copy of itself, so it collects no more.</source>
        <translation>این دستگاه نسخهٔ کهنه‌ای از خودش است، پس دیگر امضا جمع نمی‌کند.</translation>
    </message>
    <message>
        <source>Export its signatures, then set it up anew.</source>
        <translation>امضاهایش را برون‌بری کنید و سپس از نو راه‌اندازی‌اش کنید.</translation>
    </message>
    <message>
        <source>{file}, {where}: {problem}.</source>
        <translation>{file}، {where}: {problem}.</translation>
    </message>
    <message>
        <source>Mend it and build again.</source>
        <translation>درستش کنید و دوباره بسازید.</translation>
    </message>
    <message>
        <source>This device has a newer version of this campaign. It stays.</source>
        <translation>این دستگاه نسخهٔ تازه‌تری از این کارزار دارد. همان می‌ماند.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>کاری لازم نیست.</translation>
    </message>
    <message>
        <source>This campaign comes from another organisation than this device.</source>
        <translation>این کارزار از سازمانی جز سازمان این دستگاه است.</translation>
    </message>
    <message>
        <source>Set up another device for it.</source>
        <translation>دستگاه دیگری برایش راه بیندازید.</translation>
    </message>
    <message>
        <source>This campaign is not on this device.</source>
        <translation>این کارزار روی این دستگاه نیست.</translation>
    </message>
    <message>
        <source>Add its campaign file.</source>
        <translation>پروندهٔ کارزارش را بیفزایید.</translation>
    </message>
    <message>
        <source>The organisers have paused this campaign.</source>
        <translation>برگزارکنندگان این کارزار را موقتاً متوقف کرده‌اند.</translation>
    </message>
    <message>
        <source>Please choose another campaign, or ask a volunteer.</source>
        <translation>کارزار دیگری برگزینید، یا از داوطلبی بپرسید.</translation>
    </message>
    <message>
        <source>The campaign has no recipient {recipient}.</source>
        <translation>این کارزار گیرنده‌ای به نام {recipient} ندارد.</translation>
    </message>
    <message>
        <source>It has: {known}.</source>
        <translation>گیرندگان: {known}.</translation>
    </message>
    <message>
        <source>A picture of the campaign is missing.</source>
        <translation>یکی از تصویرهای کارزار کم است.</translation>
    </message>
    <message>
        <source>Ask the organisers for a complete campaign file.</source>
        <translation>پروندهٔ کامل کارزار را از برگزارکنندگان بخواهید.</translation>
    </message>
    <message>
        <source>Some answers are missing or not right.</source>
        <translation>برخی پاسخ‌ها کم یا نادرست‌اند.</translation>
    </message>
    <message>
        <source>Please look at the marked places.</source>
        <translation>لطفاً به جاهای نشان‌دار نگاه کنید.</translation>
    </message>
    <message>
        <source>Without your consent nothing was signed.</source>
        <translation>بدون رضایت شما چیزی امضا نشد.</translation>
    </message>
    <message>
        <source>Tick the box if you agree.</source>
        <translation>اگر موافقید، خانه را علامت بزنید.</translation>
    </message>
    <message>
        <source>You have not said that you are old enough.</source>
        <translation>نگفته‌اید که به سن لازم رسیده‌اید.</translation>
    </message>
    <message>
        <source>Tick the box if you are.</source>
        <translation>اگر رسیده‌اید، خانه را علامت بزنید.</translation>
    </message>
    <message>
        <source>You have not chosen what is handed over.</source>
        <translation>برنگزیده‌اید که چه چیزی تحویل داده شود.</translation>
    </message>
    <message>
        <source>Choose one of the two answers.</source>
        <translation>یکی از دو پاسخ را برگزینید.</translation>
    </message>
    <message>
        <source>Your drawn signature is empty.</source>
        <translation>امضای کشیدهٔ شما خالی است.</translation>
    </message>
    <message>
        <source>Please draw it again.</source>
        <translation>لطفاً دوباره بکشید.</translation>
    </message>
    <message>
        <source>These answers are too long for this campaign.</source>
        <translation>این پاسخ‌ها برای این کارزار بیش از اندازه بلندند.</translation>
    </message>
    <message>
        <source>Please shorten them and sign again.</source>
        <translation>لطفاً کوتاهشان کنید و دوباره امضا کنید.</translation>
    </message>
    <message>
        <source>No event is chosen on this device yet.</source>
        <translation>هنوز رویدادی روی این دستگاه برگزیده نشده است.</translation>
    </message>
    <message>
        <source>Ask a volunteer to choose today’s event.</source>
        <translation>از داوطلبی بخواهید رویداد امروز را برگزیند.</translation>
    </message>
    <message>
        <source>Everything on this device is safe at the organisers’ already.</source>
        <translation>هر آنچه روی این دستگاه است، از پیش نزد برگزارکنندگان در امان است.</translation>
    </message>
    <message>
        <source>Wait for the organisers’ acknowledgement.</source>
        <translation>منتظر تأییدیهٔ برگزارکنندگان بمانید.</translation>
    </message>
    <message>
        <source>The database stopped answering while this was being recorded: either all of it is done, or nothing.</source>
        <translation>پایگاه داده هنگام ثبت این کار از پاسخ دادن بازماند: یا همهٔ آن انجام شده است یا هیچ‌چیز.</translation>
    </message>
    <message>
        <source>Once it answers again, look which, before you do it once more.</source>
        <translation>وقتی دوباره پاسخ داد، پیش از تکرار ببینید کدام‌یک است.</translation>
    </message>
    <message>
        <source>The database is damaged. It was left as it is.</source>
        <translation>پایگاه آسیب دیده است. دست‌نخورده ماند.</translation>
    </message>
    <message>
        <source>Restore a backup by command.</source>
        <translation>نسخهٔ پشتیبانی را با فرمان بازگردانید.</translation>
    </message>
    <message>
        <source>This device’s log was continued from an older copy.</source>
        <translation>گزارش این دستگاه از نسخه‌ای کهنه ادامه یافته است.</translation>
    </message>
    <message>
        <source>Line {line} is not as it must be.</source>
        <translation>خط {line} درست نیست.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} یک پوشه است.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>پرونده‌ای را در آن برگزینید.</translation>
    </message>
    <message>
        <source>Word {number} in {path} is no word of a share.</source>
        <translation>واژهٔ {number} در {path} واژهٔ هیچ سهمی نیست.</translation>
    </message>
    <message>
        <source>Compare it with the paper, and type it again.</source>
        <translation>آن را با کاغذ مقایسه کنید و دوباره تایپ کنید.</translation>
    </message>
    <message>
        <source>The words in {path} are no share.</source>
        <translation>واژه‌های {path} سهم نیستند.</translation>
    </message>
    <message>
        <source>A share has {expected} words. Compare them with the paper.</source>
        <translation>هر سهم {expected} واژه دارد. آن‌ها را با کاغذ مقایسه کنید.</translation>
    </message>
    <message>
        <source>{path} holds the same share as {like}.</source>
        <translation>{path} همان سهمِ {like} است.</translation>
    </message>
    <message>
        <source>Use each share once.</source>
        <translation>هر سهم را یک بار به کار ببرید.</translation>
    </message>
    <message>
        <source>{needed} shares are needed together, here are {given}.</source>
        <translation>باید {needed} سهم با هم باشند؛ اینجا {given} سهم هست.</translation>
    </message>
    <message>
        <source>Get more of them.</source>
        <translation>سهم‌های بیشتری بیاورید.</translation>
    </message>
    <message>
        <source>These shares do not belong together.</source>
        <translation>این سهم‌ها به هم تعلق ندارند.</translation>
    </message>
    <message>
        <source>Use shares with one fingerprint and one day.</source>
        <translation>سهم‌هایی را به کار ببرید که یک اثر انگشت و یک تاریخ دارند.</translation>
    </message>
    <message>
        <source>The storage of this device failed: nobody can tell whether your signature was kept.</source>
        <translation>حافظهٔ این دستگاه خطا داد؛ نمی‌توان گفت امضای شما نگه داشته شده است یا نه.</translation>
    </message>
    <message>
        <source>Please sign on another device. Who signs twice is counted once.</source>
        <translation>لطفاً روی دستگاه دیگری امضا کنید. کسی که دو بار امضا کند یک بار شمرده می‌شود.</translation>
    </message>
    <message>
        <source>This device was closed meanwhile, so nothing was kept.</source>
        <translation>در این میان این دستگاه بسته شد و چیزی نگه داشته نشد.</translation>
    </message>
    <message>
        <source>Open it again with its PIN.</source>
        <translation>با رمزش دوباره بازش کنید.</translation>
    </message>
    <message>
        <source>Nothing was removed: somebody has signed meanwhile. Not yet safe: {entries}.</source>
        <translation>چیزی پاک نشد: در این میان کسی امضا کرد. هنوز در امان نیستند: {entries}.</translation>
    </message>
    <message>
        <source>Export again, then begin anew.</source>
        <translation>دوباره برون‌بری کنید و سپس از نو آغاز کنید.</translation>
    </message>
    <message>
        <source>Nothing can be written where this device is kept, so nobody can sign.</source>
        <translation>در محل نگه‌داری این دستگاه چیزی نمی‌توان نوشت؛ پس کسی نمی‌تواند امضا کند.</translation>
    </message>
    <message>
        <source>Check that its disk or stick is not locked, then start Rally Kiosk again.</source>
        <translation>ببینید دیسک یا حافظهٔ همراه قفل نباشد، سپس Rally Kiosk را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>The disk of this device fails.</source>
        <translation>دیسک این دستگاه خراب است.</translation>
    </message>
    <message>
        <source>Collect no more on it. Export what can be exported, and call the organisers.</source>
        <translation>دیگر با آن امضا نگیرید. هرچه می‌شود برون‌بری کنید و با برگزارکنندگان تماس بگیرید.</translation>
    </message>
    <message>
        <source>Only {free} MB are free where this device is kept. When nothing is left, nobody can sign.</source>
        <translation>در محل نگه‌داری این دستگاه تنها {free} مگابایت جا مانده است. جا که تمام شود، کسی نمی‌تواند امضا کند.</translation>
    </message>
    <message>
        <source>Delete what this computer does not need.</source>
        <translation>آنچه این رایانه لازم ندارد پاک کنید.</translation>
    </message>
    <message>
        <source>Other users of this computer can get at files of this device.</source>
        <translation>کاربران دیگر این رایانه به پرونده‌های این دستگاه دسترسی دارند.</translation>
    </message>
    <message>
        <source>Ask who prepared it to close its folder to them. No signer is readable in it.</source>
        <translation>از کسی که آماده‌اش کرده بخواهید پوشه را به رویشان ببندد. هیچ امضاکننده‌ای در آن خوانا نیست.</translation>
    </message>
    <message>
        <source>The clock of this device is behind: somebody has signed later than it says.</source>
        <translation>ساعت این دستگاه عقب است: کسی دیرتر از آنچه نشان می‌دهد امضا کرده است.</translation>
    </message>
    <message>
        <source>Set date and time. Nothing is lost, and signing goes on.</source>
        <translation>تاریخ و ساعت را تنظیم کنید. چیزی از دست نرفته و امضا کردن ادامه دارد.</translation>
    </message>
    <message>
        <source>The clock of this device is behind: the campaign {title} holds a number of {date}.</source>
        <translation>ساعت این دستگاه عقب است: کارزار {title} عددی از تاریخ {date} دارد.</translation>
    </message>
    <message>
        <source>The event that is chosen is on {date}, not today.</source>
        <translation>رویداد برگزیده در تاریخ {date} است، نه امروز.</translation>
    </message>
    <message>
        <source>Choose today’s event. If the date is wrong, set the clock.</source>
        <translation>رویداد امروز را برگزینید. اگر تاریخ نادرست است، ساعت را تنظیم کنید.</translation>
    </message>
    <message>
        <source>The campaign {title} was to be signed until {date}.</source>
        <translation>کارزار {title} باید تا {date} امضا می‌شد.</translation>
    </message>
    <message>
        <source>Ask the organisers whether to go on.</source>
        <translation>از برگزارکنندگان بپرسید که ادامه دهید یا نه.</translation>
    </message>
    <message>
        <source>A campaign on this device is damaged, so it collects nothing.</source>
        <translation>یکی از کارزارهای این دستگاه آسیب دیده است و امضایی گرد نمی‌آورد.</translation>
    </message>
    <message>
        <source>Add its campaign file again.</source>
        <translation>پروندهٔ کارزارش را دوباره بیفزایید.</translation>
    </message>
    <message>
        <source>A part of this program has a known fault: {library} {version}.</source>
        <translation>بخشی از این برنامه ایراد شناخته‌شده‌ای دارد: {library} {version}.</translation>
    </message>
    <message>
        <source>Update Rally Kiosk, or ask who prepared this device.</source>
        <translation>‏Rally Kiosk را به‌روز کنید یا از کسی که دستگاه را آماده کرده بپرسید.</translation>
    </message>
    <message>
        <source>Somebody else changed {path} meanwhile. It was left as it is.</source>
        <translation>در این میان کس دیگری {path} را تغییر داده است. این پرونده همان‌گونه که هست ماند.</translation>
    </message>
    <message>
        <source>Open the campaign again, then make your change anew.</source>
        <translation>کارزار را دوباره باز کنید و تغییر خود را از نو بدهید.</translation>
    </message>
    <message>
        <source>This file cannot be shown as a picture: {path}.</source>
        <translation>این پرونده را نمی‌توان به‌عنوان تصویر نشان داد: {path}.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or plain SVG file, or save the picture again.</source>
        <translation>پرونده‌ای PNG، JPEG یا SVG ساده برگزینید، یا تصویر را دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>A pack of this campaign in this database is damaged, or made by a newer version of Rally Kiosk.</source>
        <translation>بسته‌ای از این کارزار در این پایگاه داده آسیب دیده است یا از نسخهٔ تازه‌تری از Rally Kiosk آمده است.</translation>
    </message>
    <message>
        <source>Bring the pack in under “Import”, or update the program.</source>
        <translation>بسته را در بخش «وارد کردن» وارد کنید، یا برنامه را به‌روز کنید.</translation>
    </message>
    <message>
        <source>The text of this campaign was replaced meanwhile. Nothing was signed.</source>
        <translation>متن این کارزار در این میان عوض شده است. چیزی امضا نشد.</translation>
    </message>
    <message>
        <source>Ask a volunteer to close the kiosk and open it again, then read the new text.</source>
        <translation>از داوطلبی بخواهید برنامه را ببندد و دوباره باز کند، سپس متن تازه را بخوانید.</translation>
    </message>
    <message>
        <source>Mend the line and send it again.</source>
        <translation>خط را درست کنید و دوباره بفرستید.</translation>
    </message>
    <message>
        <source>No campaign on this device printed a sheet with this name.</source>
        <translation>هیچ کارزاری در این دستگاه برگه‌ای با این نام چاپ نکرده است.</translation>
    </message>
    <message>
        <source>Check its letters. If the text was replaced since, give the sheet to the organisers.</source>
        <translation>حروفش را بررسی کنید. اگر متن از آن پس عوض شده، برگه را به برگزارکنندگان بدهید.</translation>
    </message>
    <message>
        <source>The row of a sheet is a number from 1 to {last}.</source>
        <translation>ردیف برگه عددی از ۱ تا {last} است.</translation>
    </message>
    <message>
        <source>Look at the sheet again.</source>
        <translation>دوباره به برگه نگاه کنید.</translation>
    </message>
    <message>
        <source>Row {row} of this sheet was typed here already.</source>
        <translation>ردیف {row} این برگه پیش‌تر همین‌جا وارد شده است.</translation>
    </message>
    <message>
        <source>Go on with another row, or put what you typed in its place.</source>
        <translation>با ردیف دیگری ادامه دهید یا آنچه را نوشته‌اید جایگزینش کنید.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>چیزی برای برون‌بری نیست.</translation>
    </message>
    <message>
        <source>There is not enough space in {path}.</source>
        <translation>در {path} جای کافی نیست.</translation>
    </message>
    <message>
        <source>Make room or take another stick. Nothing is lost.</source>
        <translation>جا باز کنید یا حافظهٔ دیگری بردارید. چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>Nothing can be written in {path}.</source>
        <translation>در {path} چیزی نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Check the lock of the stick, or take another one. Nothing is lost.</source>
        <translation>قفل حافظه را بررسی کنید، یا حافظهٔ دیگری بردارید. چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>The stick was taken out too early, or it fails. {path} is not whole.</source>
        <translation>حافظهٔ همراه زود بیرون کشیده شد یا خراب است. {path} کامل نیست.</translation>
    </message>
    <message>
        <source>Put it in again, or take another one, and do it again. Nothing is lost.</source>
        <translation>دوباره وصلش کنید یا یکی دیگر بردارید و از نو انجام دهید. چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>What was read back from the stick is not what was written.</source>
        <translation>آنچه از حافظه بازخوانی شد، همان نیست که نوشته شد.</translation>
    </message>
    <message>
        <source>Take another stick. Nothing is lost.</source>
        <translation>حافظهٔ دیگری بردارید. چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>This acknowledgement is not for this device. Nothing was deleted.</source>
        <translation>این تأییدیه برای این دستگاه نیست. چیزی حذف نشد.</translation>
    </message>
    <message>
        <source>Choose the file for this device.</source>
        <translation>پروندهٔ همین دستگاه را برگزینید.</translation>
    </message>
    <message>
        <source>This says &quot;received&quot;, not &quot;safe&quot;. Nothing was deleted.</source>
        <translation>این می‌گوید «دریافت شد»، نه «در امان». چیزی حذف نشد.</translation>
    </message>
    <message>
        <source>This acknowledgement leaves out earlier signatures. Nothing was deleted.</source>
        <translation>این تأییدیه امضاهای پیشین را در بر ندارد. چیزی حذف نشد.</translation>
    </message>
    <message>
        <source>Export again, and have the organisers take everything in.</source>
        <translation>دوباره برون‌بری کنید تا برگزارکنندگان همه را دریافت کنند.</translation>
    </message>
    <message>
        <source>This device is an older copy of itself.</source>
        <translation>این دستگاه نسخهٔ کهنه‌ای از خودش است.</translation>
    </message>
    <message>
        <source>This is no address of a database.</source>
        <translation>این نشانی پایگاه داده نیست.</translation>
    </message>
    <message>
        <source>Check it, or ask who set the database up.</source>
        <translation>بررسی‌اش کنید، یا از کسی بپرسید که پایگاه را راه انداخته است.</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>پایگاه داده پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>Check that it runs and that the address is right.</source>
        <translation>بررسی کنید که روشن و نشانی‌اش درست باشد.</translation>
    </message>
    <message>
        <source>Your login has no right to do this in the database.</source>
        <translation>حساب شما اجازهٔ این کار را در پایگاه داده ندارد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Use the login whose work it is, or ask the administrator for its role.</source>
        <translation>از حسابی استفاده کنید که این کار بر عهدهٔ آن است، یا نقش آن را از مدیر بخواهید.</translation>
    </message>
    <message>
        <source>This program comes without what reads codes in pictures.</source>
        <translation>این برنامه بدون خوانندهٔ رمزینه در تصویر عرضه شده است.</translation>
    </message>
    <message>
        <source>Use the program that organisers install.</source>
        <translation>از برنامه‌ای که برگزارکنندگان نصب می‌کنند استفاده کنید.</translation>
    </message>
    <message>
        <source>This database has no Citus to spread it over several machines.</source>
        <translation>این پایگاه داده Citus ندارد تا روی چند رایانه پخش شود.</translation>
    </message>
    <message>
        <source>Have its administrator add Citus, or keep it on one machine.</source>
        <translation>از مدیر آن بخواهید Citus را بیفزاید، یا آن را روی یک رایانه نگه دارید.</translation>
    </message>
    <message>
        <source>A database file has one key and no roles.</source>
        <translation>پروندهٔ پایگاه داده یک کلید دارد و نقشی ندارد.</translation>
    </message>
    <message>
        <source>Use PostgreSQL where several people share the work.</source>
        <translation>جایی که چند نفر کار را تقسیم می‌کنند از PostgreSQL استفاده کنید.</translation>
    </message>
    <message>
        <source>Only the user who made this database can give rights in it.</source>
        <translation>تنها کاربری که این پایگاه داده را ساخته است می‌تواند در آن حق دسترسی بدهد.</translation>
    </message>
    <message>
        <source>Open it as that user.</source>
        <translation>آن را با همان کاربر باز کنید.</translation>
    </message>
    <message>
        <source>This program comes without the driver for PostgreSQL.</source>
        <translation>این برنامه بدون راه‌انداز PostgreSQL عرضه شده است.</translation>
    </message>
    <message>
        <source>Use a database file, or the program that organisers install.</source>
        <translation>از پروندهٔ پایگاه داده یا برنامه‌ای که برگزارکنندگان نصب می‌کنند استفاده کنید.</translation>
    </message>
    <message>
        <source>PostgreSQL makes its backups itself.</source>
        <translation>نسخه‌های پشتیبان را خود PostgreSQL می‌سازد.</translation>
    </message>
    <message>
        <source>Use pg_dump and pg_restore.</source>
        <translation>از pg_dump و pg_restore استفاده کنید.</translation>
    </message>
    <message>
        <source>Somebody has the database open, so nothing was changed.</source>
        <translation>کسی پایگاه داده را باز دارد، پس چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Close all windows and commands that use it, then try again.</source>
        <translation>همهٔ پنجره‌ها و فرمان‌هایی را که از آن استفاده می‌کنند ببندید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>There is no campaign database here.</source>
        <translation>اینجا پایگاه کارزاری نیست.</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>نخست یکی بسازید.</translation>
    </message>
    <message>
        <source>There is a campaign database here already. It was left as it is.</source>
        <translation>اینجا از پیش پایگاه کارزاری هست. دست‌نخورده ماند.</translation>
    </message>
    <message>
        <source>Open it, or choose another place.</source>
        <translation>بازش کنید، یا جای دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Only the journal of a database is left here: a restore was stopped, or the file was moved away.</source>
        <translation>اینجا تنها روزنامهٔ یک پایگاه مانده است: بازگردانی نیمه‌کاره ماند یا پرونده جابه‌جا شد.</translation>
    </message>
    <message>
        <source>Restore a backup by command, or put the file back.</source>
        <translation>نسخهٔ پشتیبانی را با فرمان بازگردانید یا پرونده را سر جایش بگذارید.</translation>
    </message>
    <message>
        <source>The database has an older form.</source>
        <translation>پایگاه داده شکل کهنه‌تری دارد.</translation>
    </message>
    <message>
        <source>Bring it up to date, then try again.</source>
        <translation>به‌روزش کنید و دوباره بیازمایید.</translation>
    </message>
    <message>
        <source>The database comes from a newer version of Rally Kiosk.</source>
        <translation>پایگاه داده از نسخهٔ تازه‌تری از Rally Kiosk است.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>برنامه را به‌روز کنید.</translation>
    </message>
    <message>
        <source>This database server may lose entries, so nothing is acknowledged.</source>
        <translation>این کارساز شاید داده از دست بدهد، پس چیزی تأیید نمی‌شود.</translation>
    </message>
    <message>
        <source>Turn its setting {setting} on.</source>
        <translation>تنظیم {setting} آن را روشن کنید.</translation>
    </message>
    <message>
        <source>This database belongs to another organisation.</source>
        <translation>این پایگاه از آن سازمان دیگری است.</translation>
    </message>
    <message>
        <source>Use its own key file.</source>
        <translation>پروندهٔ کلید خودش را به کار ببرید.</translation>
    </message>
    <message>
        <source>This file is another organisation’s database, or none at all. It was left as it is.</source>
        <translation>این پرونده پایگاه دادهٔ سازمانی دیگر است یا اصلاً پایگاه داده نیست. همان‌گونه که بود ماند.</translation>
    </message>
    <message>
        <source>Choose another file, or use its own key file.</source>
        <translation>پروندهٔ دیگری برگزینید یا پروندهٔ کلید خودش را به کار ببرید.</translation>
    </message>
    <message>
        <source>The database changed during the work, so nothing was written.</source>
        <translation>پایگاه در میان کار تغییر کرد، پس چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <translation>دوباره انجامش دهید.</translation>
    </message>
    <message>
        <source>The database’s file was moved, replaced or deleted while it was open, so nothing was recorded.</source>
        <translation>پروندهٔ پایگاه داده هنگامی که باز بود جابه‌جا، جایگزین یا پاک شد؛ برای همین چیزی ثبت نشد.</translation>
    </message>
    <message>
        <source>Close the desk, put the file back or restore a backup, then do it again.</source>
        <translation>میز کار را ببندید، پرونده را به جایش برگردانید یا نسخهٔ پشتیبان را بازگردانید و دوباره انجام دهید.</translation>
    </message>
    <message>
        <source>The database knows no event {event}.</source>
        <translation>پایگاه گردهمایی‌ای به نام {event} نمی‌شناسد.</translation>
    </message>
    <message>
        <source>Choose one from the list of events.</source>
        <translation>یکی از فهرست گردهمایی‌ها برگزینید.</translation>
    </message>
    <message>
        <source>The database knows no device {device}.</source>
        <translation>پایگاه دستگاهی به نام {device} نمی‌شناسد.</translation>
    </message>
    <message>
        <source>Choose one from the list of devices.</source>
        <translation>یکی از فهرست دستگاه‌ها برگزینید.</translation>
    </message>
    <message>
        <source>This device is not approved yet. Its file is held.</source>
        <translation>این دستگاه هنوز تأیید نشده است. پرونده‌اش نگه داشته شد.</translation>
    </message>
    <message>
        <source>Compare its fingerprint, then approve it.</source>
        <translation>اثر انگشتش را بسنجید و سپس تأییدش کنید.</translation>
    </message>
    <message>
        <source>This device was revoked. Its newer entries are held.</source>
        <translation>اعتبار این دستگاه پس گرفته شده است. داده‌های تازه‌اش نگه داشته شد.</translation>
    </message>
    <message>
        <source>Ask who revoked it, and why.</source>
        <translation>بپرسید چه کسی و چرا اعتبارش را پس گرفته است.</translation>
    </message>
    <message>
        <source>This names another device than the one that signed it.</source>
        <translation>این دستگاهی جز امضاکننده‌اش را نام می‌برد.</translation>
    </message>
    <message>
        <source>Export again from the device.</source>
        <translation>دوباره از دستگاه برون‌بری کنید.</translation>
    </message>
    <message>
        <source>This device stands in the database with another device’s key.</source>
        <translation>این دستگاه در پایگاه داده با کلید دستگاه دیگری ثبت شده است.</translation>
    </message>
    <message>
        <source>Drop its own request here, which approves it and puts that right. See who has a login.</source>
        <translation>درخواست خود آن دستگاه را اینجا رها کنید: هم تأییدش می‌کند و هم این را اصلاح می‌کند. ببینید چه کسانی به پایگاه داده دسترسی دارند.</translation>
    </message>
    <message>
        <source>Entries in this file are missing, exchanged or out of order.</source>
        <translation>در این پرونده داده‌هایی کم، جابه‌جا یا نامرتب است.</translation>
    </message>
    <message>
        <source>Earlier entries of this device are missing. The file is held.</source>
        <translation>داده‌های پیشین این دستگاه کم است. پرونده نگه داشته شد.</translation>
    </message>
    <message>
        <source>Take in its earlier files.</source>
        <translation>پرونده‌های پیشین آن را دریافت کنید.</translation>
    </message>
    <message>
        <source>Look at both branches before you count either.</source>
        <translation>پیش از شمردن هر شاخه، هر دو را ببینید.</translation>
    </message>
    <message>
        <source>This device sent more than can be held before it is approved.</source>
        <translation>این دستگاه بیش از آن فرستاده که پیش از تأیید نگه داشته شود.</translation>
    </message>
    <message>
        <source>Approve it first, then take the file in again.</source>
        <translation>نخست تأییدش کنید، سپس پرونده را دوباره دریافت کنید.</translation>
    </message>
    <message>
        <source>There is no room in {path} for the copy that is checked, or it cannot be written. The file was not taken in.</source>
        <translation>در {path} برای نسخه‌ای که بررسی می‌شود جا نیست، یا نمی‌توان در آن نوشت. پرونده وارد نشد.</translation>
    </message>
    <message>
        <source>Make room there, then bring the file in again. Nothing is lost.</source>
        <translation>آنجا جا باز کنید، سپس پرونده را دوباره وارد کنید. چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>Something that no file of this device brought stands where this one belongs. It was not taken in.</source>
        <translation>در جای این پرونده چیزی هست که هیچ پرونده‌ای از این دستگاه نیاورده است. این پرونده وارد نشد.</translation>
    </message>
    <message>
        <source>Open what is in quarantine once more, then bring the file again. See who has a login.</source>
        <translation>آنچه را در قرنطینه است یک بار دیگر باز کنید و سپس پرونده را دوباره بیاورید. ببینید چه کسی دسترسی ورود دارد.</translation>
    </message>
    <message>
        <source>Answers to devices could not be written into {path}. What was taken in stays in.</source>
        <translation>پاسخ‌هایی به دستگاه‌ها در {path} نوشته نشد. آنچه وارد شده، وارد شده می‌ماند.</translation>
    </message>
    <message>
        <source>Make room there or unlock it, then bring the same files in again: the answers come again.</source>
        <translation>آنجا جا باز کنید یا قفلش را بردارید، سپس همان پرونده‌ها را دوباره وارد کنید: پاسخ‌ها باز می‌آیند.</translation>
    </message>
    <message>
        <source>Entries {first} to {last} are missing before it: its device was told that they are safe.</source>
        <translation>پیش از آن ورودی‌های {first} تا {last} کم است: به دستگاهش گفته شده که در امان‌اند.</translation>
    </message>
    <message>
        <source>Bring in the file that holds them. Another centre may have it.</source>
        <translation>پرونده‌ای را که آن‌ها در آن است وارد کنید. شاید مرکز دیگری آن را داشته باشد.</translation>
    </message>
    <message>
        <source>Device {device} has no branch {branch}.</source>
        <translation>دستگاه {device} شاخهٔ {branch} ندارد.</translation>
    </message>
    <message>
        <source>{path} tells of withdrawals that this database lacks, so it was left as it is.</source>
        <translation>در {path} پس‌گیری‌هایی هست که این پایگاه داده ندارد، پس دست‌نخورده ماند.</translation>
    </message>
    <message>
        <source>After a restore, apply this list by command first. Else choose another file.</source>
        <translation>پس از بازگردانی، نخست این فهرست را با فرمان اعمال کنید. وگرنه پرونده‌ای دیگر برگزینید.</translation>
    </message>
    <message>
        <source>This list of withdrawals was changed, cut short or forged. It was left as it is.</source>
        <translation>این فهرست پس‌گیری‌ها تغییر یافته، ناقص یا جعلی است. همان‌گونه که بود ماند.</translation>
    </message>
    <message>
        <source>Find out who could write to it. Then choose another file.</source>
        <translation>ببینید چه کسی می‌توانسته در آن بنویسد. سپس پروندهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>This list of withdrawals is from an older version of Rally Kiosk. It was left as it is.</source>
        <translation>این فهرست پس‌گیری‌ها از نسخهٔ کهنه‌تری از Rally Kiosk است. همان‌گونه که بود ماند.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>پروندهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>This belongs to another organisation.</source>
        <translation>این از آن سازمان دیگری است.</translation>
    </message>
    <message>
        <source>Choose a file of your own organisation.</source>
        <translation>پرونده‌ای از سازمان خودتان برگزینید.</translation>
    </message>
    <message>
        <source>There is no rally total or device request in {path} that can be read.</source>
        <translation>در {path} هیچ جمع تجمع یا درخواست دستگاهی که خوانا باشد نیست.</translation>
    </message>
    <message>
        <source>Take the picture again: nearer, level and without glare.</source>
        <translation>دوباره عکس بگیرید: از نزدیک‌تر، صاف و بدون بازتاب نور.</translation>
    </message>
    <message>
        <source>Device {device} said two different things of entry {seq}.</source>
        <translation>دستگاه {device} دربارهٔ ثبت {seq} دو چیز متفاوت گفته است.</translation>
    </message>
    <message>
        <source>It was copied or restored, or is dishonest. Ask who had it.</source>
        <translation>رونوشت یا بازگردانی شده، یا درستکار نیست. بپرسید دست چه کسی بوده است.</translation>
    </message>
    <message>
        <source>After entry {seq}, device {device} told of another log than the one that is here.</source>
        <translation>پس از ثبت {seq}، دستگاه {device} از گزارشی جز آنچه اینجاست خبر داده است.</translation>
    </message>
    <message>
        <source>It was copied or restored, or is dishonest. Look at it in the list of devices.</source>
        <translation>رونوشت یا بازگردانی شده، یا درستکار نیست. در فهرست دستگاه‌ها بررسی‌اش کنید.</translation>
    </message>
    <message>
        <source>No counted signature can be handed over yet.</source>
        <translation>هنوز امضای شمرده‌شده‌ای برای تحویل نیست.</translation>
    </message>
    <message>
        <source>Open batches first.</source>
        <translation>نخست بسته‌ها را باز کنید.</translation>
    </message>
    <message>
        <source>In the place of some who were left out as signed twice, other signatures count by now: {number}.</source>
        <translation>به‌جای برخی که چون دو بار امضا شده بودند کنار گذاشته شدند، اکنون امضاهای دیگری شمرده می‌شوند: {number}.</translation>
    </message>
    <message>
        <source>Look at the lines that are to be looked at: leave each of these out, or keep it in.</source>
        <translation>به سطرهای «برای بررسی» نگاه کنید: هر کدام را کنار بگذارید یا نگه دارید.</translation>
    </message>
    <message>
        <source>There is no such delivery.</source>
        <translation>چنین تحویلی نیست.</translation>
    </message>
    <message>
        <source>Choose one from the list of deliveries.</source>
        <translation>یکی را از فهرست تحویل‌ها برگزینید.</translation>
    </message>
    <message>
        <source>This delivery is frozen, so nothing in it changes any more.</source>
        <translation>این تحویل بسته شده و دیگر چیزی در آن تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Draft another delivery.</source>
        <translation>تحویل دیگری آماده کنید.</translation>
    </message>
    <message>
        <source>{file} can no longer be made as it was handed over.</source>
        <translation>{file} را دیگر نمی‌توان همان‌گونه که تحویل شد ساخت.</translation>
    </message>
    <message>
        <source>Use a copy of what was handed over.</source>
        <translation>از نسخه‌ای از آنچه تحویل شد استفاده کنید.</translation>
    </message>
    <message>
        <source>That is no day: {day}.</source>
        <translation>این تاریخ نیست: {day}.</translation>
    </message>
    <message>
        <source>Write it as year, month and day, such as 2025-02-08.</source>
        <translation>آن را به ترتیب سال، ماه و روز بنویسید، مانند ⁦2025-02-08⁩.</translation>
    </message>
    <message>
        <source>That day is still to come: {day}.</source>
        <translation>این روز هنوز نرسیده است: {day}.</translation>
    </message>
    <message>
        <source>Record a hand-over once it has happened.</source>
        <translation>تحویل را پس از آنکه انجام شد ثبت کنید.</translation>
    </message>
    <message>
        <source>This record was corrected before.</source>
        <translation>این ثبت پیش‌تر اصلاح شده است.</translation>
    </message>
    <message>
        <source>Look at the delivery once more.</source>
        <translation>تحویل را یک بار دیگر ببینید.</translation>
    </message>
    <message>
        <source>Signers were promised to be asked once more before anybody writes to them. Nobody was sent.</source>
        <translation>به امضاکنندگان وعده داده شده که پیش از هر نامه‌ای یک بار دیگر از آنان پرسیده شود. هیچ‌کس فرستاده نشد.</translation>
    </message>
    <message>
        <source>Let the other system ask for that (double opt-in), tick that it does, then send again.</source>
        <translation>تأیید دوباره (double opt-in) را در سامانهٔ دیگر روشن کنید، تیک بزنید که این کار را می‌کند، سپس دوباره بفرستید.</translation>
    </message>
    <message>
        <source>Nobody whose signature counts agreed to be contacted at an address that this system takes.</source>
        <translation>هیچ‌یک از امضاکنندگان شمرده‌شده با تماس به نشانی‌ای که این سامانه می‌پذیرد موافقت نکرده است.</translation>
    </message>
    <message>
        <source>Open the batches first, or choose another system.</source>
        <translation>نخست بسته‌ها را باز کنید، یا سامانهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The server takes nothing from us (status {status}).</source>
        <translation>سرور چیزی از ما نمی‌پذیرد (وضعیت {status}).</translation>
    </message>
    <message>
        <source>Check its address and the token, then try again.</source>
        <translation>نشانی و توکن را بررسی و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Something else than that system answered (status {status}): perhaps the sign-in page of a network.</source>
        <translation>پاسخ از آن سامانه نبود (وضعیت {status}): شاید صفحهٔ ورود به شبکه بوده است.</translation>
    </message>
    <message>
        <source>Sign in to the network or correct the address, then try again.</source>
        <translation>وارد شبکه شوید یا نشانی را درست کنید، سپس دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The server does not answer as it should.</source>
        <translation>سرور آن‌گونه که باید پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>What it took is remembered. Try again later to go on.</source>
        <translation>آنچه گرفته به یاد مانده است. برای ادامه بعداً دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Several people used this address. Nothing was written, so that nobody gets what is held about somebody else.</source>
        <translation>چند نفر از این نشانی استفاده کرده‌اند. چیزی نوشته نشد، تا کسی آنچه را دربارهٔ دیگری نگه داشته می‌شود نگیرد.</translation>
    </message>
    <message>
        <source>Search by the person’s own code, or name their entries in kioskctl access show.</source>
        <translation>با کد خود آن شخص جست‌وجو کنید، یا ورودی‌های او را در kioskctl access show نام ببرید.</translation>
    </message>
    <message>
        <source>This is no e-mail address, so nobody was looked for.</source>
        <translation>این نشانی ایمیل نیست، پس کسی جست‌وجو نشد.</translation>
    </message>
    <message>
        <source>Give one whole address, such as ava@example.org.</source>
        <translation>یک نشانی کامل بدهید، مانند ava@example.org.</translation>
    </message>
    <message>
        <source>This is no code of a receipt.</source>
        <translation>این کد رسید نیست.</translation>
    </message>
    <message>
        <source>A letter or digit is wrong or missing: compare it with the receipt.</source>
        <translation>حرف یا رقمی نادرست است یا کم است: آن را با رسید مقایسه کنید.</translation>
    </message>
    <message>
        <source>The signature of this receipt is not in that delivery.</source>
        <translation>امضای این رسید در آن تحویل نیست.</translation>
    </message>
    <message>
        <source>Ask the organisers: it may have come later, or been withdrawn.</source>
        <translation>از برگزارکنندگان بپرسید: شاید دیرتر رسیده یا پس گرفته شده باشد.</translation>
    </message>
    <message>
        <source>{path} belongs to no delivery that is known here.</source>
        <translation>{path} به هیچ تحویلی که اینجا شناخته شده باشد تعلق ندارد.</translation>
    </message>
    <message>
        <source>Choose another folder. Delete it only if nobody was given it.</source>
        <translation>پوشهٔ دیگری برگزینید. تنها اگر به کسی داده نشده پاکش کنید.</translation>
    </message>
    <message>
        <source>A font of the program is missing: {font}.</source>
        <translation>یکی از قلم‌های برنامه کم است: {font}.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>برنامه را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>The document could not be made. No file was written.</source>
        <translation>سند ساخته نشد. هیچ پرونده‌ای نوشته نشد.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>لطفاً این را گزارش دهید.</translation>
    </message>
    <message>
        <source>A helping process was ended from outside, perhaps because memory ran out. What was written stays.</source>
        <translation>یک فرایند کمکی از بیرون بسته شد؛ شاید حافظهٔ رایانه پر شده بود. آنچه نوشته شده است می‌ماند.</translation>
    </message>
    <message>
        <source>Close other programs, then start it again to go on.</source>
        <translation>برنامه‌های دیگر را ببندید، سپس برای ادامه دوباره آغاز کنید.</translation>
    </message>
    <message>
        <source>The system lets no helping process begin: too many run, or memory ran out. What was written stays.</source>
        <translation>سیستم نمی‌گذارد هیچ فرایند کمکی آغاز شود: شمارشان زیاد است یا حافظه پر شده است. آنچه نوشته شده است می‌ماند.</translation>
    </message>
    <message>
        <source>Stopped. Nothing is half done.</source>
        <translation>متوقف شد. هیچ کاری نیمه‌تمام نیست.</translation>
    </message>
    <message>
        <source>Start it again to go on.</source>
        <translation>برای ادامه دوباره آغاز کنید.</translation>
    </message>
    <message>
        <source>The option {option} cannot be used like this.</source>
        <translation>گزینهٔ {option} را نمی‌توان چنین به کار برد.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>‏‎--help‎ را ببینید.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was lost.</source>
        <translation>چیزی درون برنامه درست پیش نرفت. چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>Please tell a volunteer, who can report this: {what}.</source>
        <translation>به داوطلبی بگویید تا این را گزارش دهد: {what}.</translation>
    </message>
    <message>
        <source>This key file lacks a key of the campaign.</source>
        <translation>این پروندهٔ کلید یکی از کلیدهای کارزار را ندارد.</translation>
    </message>
    <message>
        <source>Ask whoever has the organisation’s key for a new key file.</source>
        <translation>از کسی که کلید سازمان را دارد پروندهٔ کلید تازه‌ای بخواهید.</translation>
    </message>
    <message>
        <source>Too many files of this device wait already. This one was not kept.</source>
        <translation>پرونده‌های زیادی از این دستگاه از پیش در انتظارند. این یکی نگه داشته نشد.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>لطفاً این را پر کنید.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>این بیش از اندازه بلند است. لطفاً کوتاهش کنید.</translation>
    </message>
    <message>
        <source>Please write a name, with letters.</source>
        <translation>لطفاً نامی با حروف بنویسید.</translation>
    </message>
    <message>
        <source>This e-mail address is not complete.</source>
        <translation>این نشانی ایمیل کامل نیست.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>این شمارهٔ تلفن نیست.</translation>
    </message>
    <message>
        <source>Please choose a country.</source>
        <translation>لطفاً کشوری را برگزینید.</translation>
    </message>
    <message>
        <source>Please choose one of the two.</source>
        <translation>لطفاً یکی از این دو را برگزینید.</translation>
    </message>
    <message>
        <source>Please tick this box if you agree.</source>
        <translation>اگر موافقید، این خانه را علامت بزنید.</translation>
    </message>
    <message>
        <source>Please sign inside the frame.</source>
        <translation>لطفاً درون کادر امضا کنید.</translation>
    </message>
</context>
<context>
    <name>NewCampaign</name>
    <message>
        <source>New campaign</source>
        <translation>کارزار تازه</translation>
    </message>
    <message>
        <source>A template has all that a campaign needs, the notice on data too. A sample shows how one reads; its facts are historical.</source>
        <translation>الگو همهٔ نیازهای کارزار را دارد، آگاهی‌نامهٔ داده‌ها را هم. نمونه نشان می‌دهد که کارزار چگونه خوانده می‌شود؛ رخدادهایش تاریخی‌اند.</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>نمونه: %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>آغاز</translation>
    </message>
</context>
<context>
    <name>NewEvent</name>
    <message>
        <source>This is needed.</source>
        <translation>این لازم است.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, for example %1.</source>
        <translation>به شکل سال-ماه-روز بنویسید، برای نمونه %1.</translation>
    </message>
    <message>
        <source>Its name, for example: Rally at the embassy</source>
        <translation>نامش، برای نمونه: تجمع روبه‌روی سفارت</translation>
    </message>
    <message>
        <source>Its place, for example: Paris</source>
        <translation>مکانش، برای نمونه: پاریس</translation>
    </message>
    <message>
        <source>Its date (year-month-day)</source>
        <translation>تاریخش (سال-ماه-روز)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Start with this event</source>
        <translation>شروع با این رویداد</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Name of this device, for example: Tablet 3</source>
        <translation>نام این دستگاه، برای نمونه: تبلت ۳</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Setting up …</source>
        <translation>در حال راه‌اندازی…</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>راه‌اندازی</translation>
    </message>
</context>
<context>
    <name>NewsChoice</name>
    <message>
        <source>News by e-mail?</source>
        <translation>خبرها با ایمیل؟</translation>
    </message>
    <message>
        <source>From the age of %1 on.</source>
        <translation>از %1 سالگی به بالا.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>Yes, by e-mail</source>
        <translation>بله، با ایمیل</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Who answers for the data</source>
        <translation>چه کسی پاسخگوی داده‌هاست</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>نام سازمان</translation>
    </message>
    <message>
        <source>Each line is a line of the address.</source>
        <translation>هر سطر یک سطر نشانی است.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>People write here to withdraw, or to ask for their data.</source>
        <translation>مردم برای پس گرفتن امضا یا پرسیدن داده‌هایشان به اینجا می‌نویسند.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Each line is one of them.</source>
        <translation>هر سطر یکی از آن‌هاست.</translation>
    </message>
    <message>
        <source>Other organisations that answer for the data with you (if any)</source>
        <translation>سازمان‌های دیگری که همراه شما پاسخگوی داده‌ها هستند (اگر هست)</translation>
    </message>
    <message>
        <source>Where the organisation has its seat outside the European Union: name and address of who stands for it there.</source>
        <translation>اگر مقر سازمان بیرون از اتحادیهٔ اروپا است: نام و نشانی کسی که در آنجا نمایندهٔ آن است.</translation>
    </message>
    <message>
        <source>Representative in the European Union (if there is one)</source>
        <translation>نماینده در اتحادیهٔ اروپا (اگر هست)</translation>
    </message>
    <message>
        <source>For how many days after the hand-over the data are kept</source>
        <translation>داده‌ها چند روز پس از تحویل نگه داشته می‌شوند</translation>
    </message>
    <message>
        <source>What happens to the data</source>
        <translation>با داده‌ها چه می‌شود</translation>
    </message>
    <message>
        <source>One short sentence on each line. Signers see them before they agree. Say what is true, and the limits.</source>
        <translation>در هر سطر یک جملهٔ کوتاه. امضاکنندگان پیش از پذیرفتن آن‌ها را می‌بینند. آنچه راست است و محدودیت‌ها را بگویید.</translation>
    </message>
    <message>
        <source>Facts on data</source>
        <translation>نکته‌های داده‌ها</translation>
    </message>
    <message>
        <source>The full notice, one tap away</source>
        <translation>آگاهی‌نامهٔ کامل، با یک ضربه</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>What happens to my data</source>
        <translation>با داده‌هایم چه می‌شود</translation>
    </message>
</context>
<context>
    <name>OverviewModel</name>
    <message>
        <source>counted</source>
        <translation>شمرده‌شده</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>تکراری</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>پس‌گرفته‌شده</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>کنارگذاشته</translation>
    </message>
    <message>
        <source>in quarantine</source>
        <translation>در قرنطینه</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>هنوز گشوده نشده</translation>
    </message>
    <message>
        <source>corrections and withdrawals</source>
        <translation>اصلاح‌ها و پس‌گیری‌ها</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln entry(ies) in all</source>
        <translation>
            <numerusform>از %Ln ورودی در کل</numerusform>
        </translation>
    </message>
    <message>
        <source>By event</source>
        <translation>بر پایهٔ گردهمایی</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>بر پایهٔ کشور</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>بر پایهٔ زبان</translation>
    </message>
    <message>
        <source>How they came</source>
        <translation>به شیوهٔ دریافت</translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation>{what}: {number}</translation>
    </message>
    <message>
        <source>counted and erased since: {number}</source>
        <translation>شمرده و سپس پاک‌شده: {number}</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>بیش از %1</translation>
    </message>
    <message>
        <source>Goal: {goal}</source>
        <translation>هدف: {goal}</translation>
    </message>
    <message>
        <source>{online} online on {date} + {offline} offline = {together}</source>
        <translation>{online} برخط تا {date} + {offline} برون‌خط = {together}</translation>
    </message>
    <message>
        <source>{sum}, goal {goal}</source>
        <translation>{sum}، هدف {goal}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>گفته نشده</translation>
    </message>
    <message>
        <source>others</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>By hour, in the time of the place</source>
        <translation>بر پایهٔ ساعت، به وقت محل</translation>
    </message>
    <message>
        <source>{title} (at other hours: {number})</source>
        <translation>{title} (در ساعت‌های دیگر: {number})</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>How each campaign stands. The numbers always add up to the entries that were taken in.</source>
        <translation>وضعیت هر کارزار. جمع اعداد همواره برابر ورودی‌های دریافت‌شده است.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نمای کلی</translation>
    </message>
    <message>
        <source>Nothing was taken in yet. Go to “Import” with the first files from your devices.</source>
        <translation>هنوز چیزی دریافت نشده است. با نخستین پرونده‌های دستگاه‌هایتان به «وارد کردن» بروید.</translation>
    </message>
    <message>
        <source>Events …</source>
        <translation>گردهمایی‌ها…</translation>
    </message>
</context>
<context>
    <name>PackChoice</name>
    <message>
        <source>Plug in the stick with the organisers’ campaign file. The device then belongs to their organisation for ever.</source>
        <translation>حافظهٔ همراه با پروندهٔ کارزار برگزارکنندگان را وصل کنید. از آن پس دستگاه برای همیشه از آنِ سازمان آن‌هاست.</translation>
    </message>
    <message>
        <source>Campaign file (its path, for example /media/stick/rally.campaign)</source>
        <translation>پروندهٔ کارزار (مسیر آن، برای نمونه ‎/media/stick/rally.campaign‎)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>در حال بررسی پرونده…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
</context>
<context>
    <name>PaperOffer</name>
    <message>
        <source>On paper</source>
        <translation>روی کاغذ</translation>
    </message>
    <message>
        <source>A filled sheet shows who signed: guard it, enter it, then destroy it as the organisers say.</source>
        <translation>برگهٔ پرشده نشان می‌دهد چه کسانی امضا کرده‌اند: از آن نگه‌داری کنید، واردش کنید، سپس چنان‌که برگزارکنندگان می‌گویند نابودش کنید.</translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>چاپ برگه</translation>
    </message>
    <message>
        <source>Enter a sheet</source>
        <translation>وارد کردن برگه</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>%1: further up</source>
        <translation>%1: بالاتر</translation>
    </message>
    <message>
        <source>%1: further down</source>
        <translation>%1: پایین‌تر</translation>
    </message>
    <message>
        <source>%1: take away</source>
        <translation>%1: برداشتن</translation>
    </message>
</context>
<context>
    <name>PersonsModel</name>
    <message>
        <source>It counts.</source>
        <translation>شمرده می‌شود.</translation>
    </message>
    <message>
        <source>It stands behind another one of the same person.</source>
        <translation>پشت امضای دیگری از همان شخص است.</translation>
    </message>
    <message>
        <source>It is withdrawn.</source>
        <translation>پس گرفته شده است.</translation>
    </message>
    <message>
        <source>It was excluded by a review.</source>
        <translation>در بازبینی کنار گذاشته شده است.</translation>
    </message>
    <message>
        <source>Written for the person.</source>
        <translation>برای آن شخص نوشته شد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) found.</source>
        <translation>
            <numerusform>%Ln امضا یافت شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>چیزی یافت نشد.</translation>
    </message>
    <message>
        <source>Several people used this address: tick what belongs to the person who asks.</source>
        <translation>چند نفر از این نشانی استفاده کرده‌اند: آنچه را از آنِ شخصِ درخواست‌کننده است علامت بزنید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) not opened, in quarantine or held could not be searched.</source>
        <translation>
            <numerusform>در %Ln ورودی که گشوده نشده، در قرنطینه یا در انتظار است نمی‌شد جست‌وجو کرد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other signature(s) seem(s) to be the same person’s: look whether it is (they are).</source>
        <translation>
            <numerusform>%Ln امضای دیگر به نظر از همان شخص است: نگاه کنید که چنین است یا نه.</numerusform>
        </translation>
    </message>
    <message>
        <source>No campaign is known here yet, so nothing is withdrawn, and the code is not kept.</source>
        <translation>هنوز هیچ کارزاری اینجا شناخته نیست؛ پس چیزی پس گرفته نشد و کد نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Keep it, and give it again after the next import, or name the campaign’s file here.</source>
        <translation>آن را نگه دارید و پس از وارد کردن بعدی دوباره بدهید، یا پروندهٔ کارزار را اینجا نام ببرید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) withdrawn.</source>
        <translation>
            <numerusform>%Ln امضا پس گرفته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing with this code is here yet.</source>
        <translation>هنوز چیزی با این کد اینجا نیست.</translation>
    </message>
    <message>
        <source>It was corrected, and the correction still stands: give its newer code, or find it here and erase it.</source>
        <translation>این امضا اصلاح شده و امضای اصلاح‌شده هنوز برقرار است: کد تازه‌تر آن را بدهید، یا همین‌جا آن را بیابید و پاک کنید.</translation>
    </message>
    <message>
        <source>What was signed with it is erased. A correction may stand: ask for a newer code, or look for the person here.</source>
        <translation>آنچه با این کد امضا شده پاک شده است. اگر اصلاحی داشته باشد، شاید هنوز برقرار باشد: کد تازه‌تری بخواهید، یا شخص را همین‌جا بیابید.</translation>
    </message>
    <message>
        <source>What comes later with this code will not count in: {campaigns}.</source>
        <translation>آنچه بعداً با این کد برسد در این‌ها شمرده نمی‌شود: {campaigns}.</translation>
    </message>
    <message>
        <source>Keep the code, and give it again when a campaign comes in that is new here.</source>
        <translation>کد را نگه دارید و هرگاه کارزاری برسد که اینجا تازه است، دوباره بدهید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) is (are) withdrawn no more.</source>
        <translation>
            <numerusform>پس‌گیری %Ln امضا لغو شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) erased for ever.</source>
        <translation>
            <numerusform>%Ln امضا برای همیشه پاک شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list of withdrawals again, so that no backup brings them back.</source>
        <translation>فهرست پس‌گیری‌ها را دوباره ذخیره کنید تا هیچ پشتیبانی آن‌ها را برنگرداند.</translation>
    </message>
    <message>
        <source>Others have the same code, so the list does not name it: erase it again if an older backup is ever restored.</source>
        <translation>دیگران همان کد را دارند، پس فهرست آن را نام نمی‌برد: اگر روزی پشتیبان کهنه‌تری بازگردانده شد، دوباره پاکش کنید.</translation>
    </message>
    <message>
        <source>A delivery names the person still: ask its recipient to erase them there.</source>
        <translation>یک تحویل هنوز نام این شخص را دارد: از گیرندهٔ آن بخواهید آنجا پاکش کند.</translation>
    </message>
    <message>
        <source>Another system was told of the person: erase them there, too.</source>
        <translation>سامانهٔ دیگری از این شخص باخبر شده است: آنجا هم پاکش کنید.</translation>
    </message>
</context>
<context>
    <name>PersonsPage</name>
    <message>
        <source>First make sure that it is they who ask. Every look at a person is written into the audit.</source>
        <translation>نخست مطمئن شوید که خود شخص درخواست می‌کند. هر نگاه به یک شخص در بازرسی ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Withdraw and access</source>
        <translation>پس‌گیری و دسترسی</translation>
    </message>
    <message>
        <source>Code of the receipt, or e-mail address</source>
        <translation>کد رسید، یا نشانی ایمیل</translation>
    </message>
    <message>
        <source>Show what is held</source>
        <translation>نمایش آنچه نگهداری می‌شود</translation>
    </message>
    <message>
        <source>Withdraw by this code</source>
        <translation>پس‌گیری با این کد</translation>
    </message>
    <message>
        <source>Undo the withdrawal</source>
        <translation>لغو پس‌گیری</translation>
    </message>
    <message>
        <source>File of a campaign that is new here</source>
        <translation>پروندهٔ کارزاری که اینجا تازه است</translation>
    </message>
    <message>
        <source>Campaigns (%1)</source>
        <translation>کارزارها (%1)</translation>
    </message>
    <message>
        <source>Withdraw there too</source>
        <translation>پس‌گرفتن در آن هم</translation>
    </message>
    <message>
        <source>Erase it? That cannot be undone.</source>
        <translation>پاک شود؟ برگشت‌پذیر نیست.</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>پاک کردن برای همیشه</translation>
    </message>
    <message>
        <source>Belongs to the person</source>
        <translation>از آنِ این شخص</translation>
    </message>
    <message>
        <source>A file for the person, such as answer.pdf</source>
        <translation>پرونده‌ای برای شخص، مانند answer.pdf</translation>
    </message>
    <message>
        <source>Write PDF</source>
        <translation>نوشتن PDF</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Logo</source>
        <translation>نشان</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>تصویر %1</translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>کجا نشان داده می‌شود</translation>
    </message>
    <message>
        <source>On the first page</source>
        <translation>در صفحهٔ نخست</translation>
    </message>
    <message>
        <source>As the logo</source>
        <translation>به‌عنوان نشان</translation>
    </message>
    <message>
        <source>With briefings alone</source>
        <translation>تنها همراه مقاله‌ها</translation>
    </message>
    <message>
        <source>What is on it, for who cannot see it.</source>
        <translation>آنچه در آن هست، برای کسی که نمی‌بیند.</translation>
    </message>
    <message>
        <source>Words for who cannot see it</source>
        <translation>واژه‌ها برای کسی که نمی‌بیند</translation>
    </message>
    <message>
        <source>Caption (if you like)</source>
        <translation>زیرنویس (اگر بخواهید)</translation>
    </message>
    <message>
        <source>Names only: it is shown in every language.</source>
        <translation>تنها نام‌ها: در همهٔ زبان‌ها نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Whose picture it is</source>
        <translation>تصویر از کیست</translation>
    </message>
    <message>
        <source>A licence such as CC BY-SA 4.0, or who allowed it and when.</source>
        <translation>مجوزی مانند CC BY-SA 4.0، یا این‌که چه کسی و کی اجازه داده است.</translation>
    </message>
    <message>
        <source>Why it may be shown</source>
        <translation>چرا می‌توان نشانش داد</translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message>
        <source>PNG, JPEG or a plain SVG. A copy of each comes into the campaign’s folder.</source>
        <translation>‏PNG، JPEG یا SVG ساده. رونوشتی از هر کدام به پوشهٔ کارزار می‌رود.</translation>
    </message>
    <message>
        <source>There is no picture yet. The first page of the kiosk looks better with one.</source>
        <translation>هنوز تصویری نیست. صفحهٔ نخست کیوسک با تصویر زیباتر است.</translation>
    </message>
    <message>
        <source>A picture to add</source>
        <translation>تصویری برای افزودن</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>تصویرها (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Add it for the first page</source>
        <translation>افزودن برای صفحهٔ نخست</translation>
    </message>
    <message>
        <source>Add it as the logo</source>
        <translation>افزودن به‌عنوان نشان</translation>
    </message>
    <message>
        <source>Add it for briefings</source>
        <translation>افزودن برای مقاله‌ها</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase the last digit</source>
        <translation>پاک کردن رقم آخر</translation>
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
        <translation>رمز داوطلب</translation>
    </message>
    <message>
        <source>This device is locked.</source>
        <translation>این دستگاه قفل است.</translation>
    </message>
    <message>
        <source>For volunteers only.</source>
        <translation>فقط برای داوطلبان.</translation>
    </message>
    <message>
        <source>It opens this device for today.</source>
        <translation>این رمز دستگاه را برای امروز باز می‌کند.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>در حال باز شدن…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Sealed signatures can be exported without the PIN. Only the organisers can read them.</source>
        <translation>امضاهای مهرشده را بدون رمز هم می‌توان برون‌بری کرد. تنها برگزارکنندگان می‌توانند بخوانندشان.</translation>
    </message>
</context>
<context>
    <name>PinTwice</name>
    <message>
        <source>This is not the same PIN.</source>
        <translation>این همان رمز نیست.</translation>
    </message>
    <message>
        <source>New PIN: six digits or more</source>
        <translation>رمز تازه: شش رقم یا بیشتر</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>همان رمز، یک بار دیگر</translation>
    </message>
</context>
<context>
    <name>PinWays</name>
    <message>
        <source>Lock this device</source>
        <translation>قفل کردن دستگاه</translation>
    </message>
    <message>
        <source>Close the device at once</source>
        <translation>بستن فوری دستگاه</translation>
    </message>
    <message>
        <source>The PIN is forgotten</source>
        <translation>رمز فراموش شده است</translation>
    </message>
    <message>
        <source>Diagnostic file</source>
        <translation>پروندهٔ عیب‌یابی</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Plug a stick in: it is found by itself.</source>
        <translation>حافظهٔ همراه را وصل کنید: خودبه‌خود پیدا می‌شود.</translation>
    </message>
    <message>
        <source>%1 · %2 free</source>
        <translation>%1 · %2 جای خالی</translation>
    </message>
    <message>
        <source>%1 · locked or full</source>
        <translation>%1 · قفل یا پر</translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation>حافظهٔ همراه یا پوشه</translation>
    </message>
</context>
<context>
    <name>PostsSheet</name>
    <message>
        <source>Articles</source>
        <translation>مقاله‌ها</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Show the keyboard</source>
        <translation>نشان دادن صفحه‌کلید</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln نوشته</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer or other words.</source>
        <translation>چیزی پیدا نشد. با واژه‌های کمتر یا دیگری امتحان کنید.</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>برچسب: %1</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>نمایش همهٔ نوشته‌ها</translation>
    </message>
</context>
<context>
    <name>PowerPage</name>
    <message>
        <source>The battery is nearly empty.</source>
        <translation>باتری تقریباً خالی است.</translation>
    </message>
    <message>
        <source>All signatures are kept. Signing goes on by itself as soon as this device is plugged in.</source>
        <translation>همهٔ امضاها نگه داشته شده‌اند. همین که دستگاه به برق وصل شود، امضا کردن خودبه‌خود ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>For volunteers</source>
        <translation>برای داوطلبان</translation>
    </message>
</context>
<context>
    <name>PowerStrip</name>
    <message>
        <source>Battery: %1 %. Volunteers, please plug this device in.</source>
        <translation>باتری: %1٪. داوطلبان گرامی، دستگاه را به برق وصل کنید.</translation>
    </message>
</context>
<context>
    <name>PracticeFrame</name>
    <message>
        <source>Practice: nothing is kept.</source>
        <translation>تمرین: هیچ چیز نگه‌داری نمی‌شود.</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>پایان تمرین</translation>
    </message>
</context>
<context>
    <name>PracticeOffer</name>
    <message>
        <source>Practice</source>
        <translation>تمرین</translation>
    </message>
    <message>
        <source>Sign as often as you like. The pages are the real ones, with an orange frame, and nothing is kept.</source>
        <translation>هر چند بار که می‌خواهید امضا کنید. صفحه‌ها همان صفحه‌های واقعی‌اند، با قاب نارنجی، و هیچ چیز نگه‌داری نمی‌شود.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>شروع تمرین</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Upright</source>
        <translation>ایستاده</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>تبلت</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>لپ‌تاپ</translation>
    </message>
    <message>
        <source>Large screen</source>
        <translation>نمایشگر بزرگ</translation>
    </message>
    <message>
        <source>First page again</source>
        <translation>بازگشت به صفحهٔ نخست</translation>
    </message>
    <message>
        <source>Press and type on it as signers do. The Enter key leads into it, the Escape key out of it.</source>
        <translation>مانند امضاکنندگان بر آن فشار دهید و بنویسید. کلید Enter به درون آن می‌برد و کلید Escape بیرون می‌آورد.</translation>
    </message>
    <message>
        <source>The kiosk with this campaign</source>
        <translation>کیوسک با این کارزار</translation>
    </message>
    <message>
        <source>The kiosk is starting …</source>
        <translation>کیوسک در حال آغاز است…</translation>
    </message>
    <message>
        <source>The preview stopped. Start it again</source>
        <translation>پیش‌نمایش ایستاد. آغاز دوباره</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print sheets</source>
        <translation>چاپ برگه</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>کارزار</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <source>How many sheets in each language?</source>
        <translation>از هر زبان چند برگه؟</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>در حال نوشتن…</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>نوشتن پرونده</translation>
    </message>
</context>
<context>
    <name>PrintingModel</name>
    <message numerus="yes">
        <source>%Ln sheet(s) are in {name}. Print them where you trust the printer.</source>
        <translation>
            <numerusform>%Ln برگه در {name} است. جایی چاپشان کنید که به چاپگر اعتماد دارید.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuarantineList</name>
    <message>
        <source>Nothing is in quarantine: every entry that came in could be opened.</source>
        <translation>چیزی در قرنطینه نیست: همهٔ ورودی‌های دریافت‌شده گشوده شده‌اند.</translation>
    </message>
    <message>
        <source>These count for nothing and are kept. Mend the reason, then try again: nothing is lost by trying.</source>
        <translation>اینها شمرده نمی‌شوند و نگه داشته می‌شوند. علت را برطرف و دوباره امتحان کنید: چیزی از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>قرنطینه</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>در حال تلاش دوباره…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
</context>
<context>
    <name>RalliesPage</name>
    <message>
        <source>Rallies</source>
        <translation>گردهمایی‌ها</translation>
    </message>
    <message>
        <source>Those that are planned stand on each device to be chosen. Others can be made there.</source>
        <translation>آن‌هایی که برنامه‌ریزی شده‌اند روی هر دستگاه برای گزینش هستند. بقیه را آنجا می‌توان ساخت.</translation>
    </message>
    <message>
        <source>One more rally</source>
        <translation>یک گردهمایی دیگر</translation>
    </message>
    <message>
        <source>Signatures online, and the goal</source>
        <translation>امضاهای برخط، و هدف</translation>
    </message>
    <message>
        <source>0 where there are none.</source>
        <translation>اگر نیست، 0.</translation>
    </message>
    <message>
        <source>Signatures online</source>
        <translation>امضاهای برخط</translation>
    </message>
    <message>
        <source>Year first.</source>
        <translation>نخست سال.</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>در این روز</translation>
    </message>
    <message>
        <source>0 where there is none.</source>
        <translation>اگر نیست، 0.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>It is a number that was passed: “more than”</source>
        <translation>عددی است که از آن گذشته‌اند: «بیش از»</translation>
    </message>
    <message>
        <source>0 where it is not known.</source>
        <translation>اگر معلوم نیست، 0.</translation>
    </message>
    <message>
        <source>From how many countries they are</source>
        <translation>از چند کشورند</translation>
    </message>
    <message>
        <source>Tell how many of one kind signed</source>
        <translation>گفتن شمار امضاکنندگان یک گروه</translation>
    </message>
</context>
<context>
    <name>RallyWords</name>
    <message>
        <source>The next rally</source>
        <translation>گردهمایی بعدی</translation>
    </message>
</context>
<context>
    <name>ReadOutOffer</name>
    <message>
        <source>Somebody cannot read the screen?</source>
        <translation>کسی نمی‌تواند صفحه را بخواند؟</translation>
    </message>
    <message>
        <source>Read to the person</source>
        <translation>خواندن برای شخص</translation>
    </message>
</context>
<context>
    <name>ReadOutSheet</name>
    <message>
        <source>Read to the person</source>
        <translation>خواندن برای شخص</translation>
    </message>
    <message>
        <source>Read slowly, word for word. Add nothing. The person decides; press only what they say.</source>
        <translation>آهسته و کلمه‌به‌کلمه بخوانید. چیزی نیفزایید. تصمیم با شخص است؛ فقط آنچه را می‌گوید بزنید.</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>با داده‌هایم چه می‌شود</translation>
    </message>
    <message>
        <source>What the person agrees to</source>
        <translation>آنچه شخص با آن موافقت می‌کند</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Same name and e-mail address: counted once.</source>
        <translation>نام و نشانی ایمیل یکسان: یک بار شمرده می‌شود.</translation>
    </message>
    <message>
        <source>Same name and telephone: counted once.</source>
        <translation>نام و تلفن یکسان: یک بار شمرده می‌شود.</translation>
    </message>
    <message>
        <source>Same name, postal code and country: counted once.</source>
        <translation>نام، کد پستی و کشور یکسان: یک بار شمرده می‌شود.</translation>
    </message>
    <message>
        <source>Typed from the same row of a paper sheet: counted once.</source>
        <translation>از یک ردیف برگهٔ کاغذی تایپ شده: یک بار شمرده می‌شود.</translation>
    </message>
    <message>
        <source>Somebody made one of them a duplicate of the other.</source>
        <translation>کسی یکی از آن‌ها را تکراری دیگری دانسته است.</translation>
    </message>
    <message>
        <source>Same name, and perhaps one person: each of them counts.</source>
        <translation>نام یکسان، و شاید یک نفر: هر کدام شمرده می‌شود.</translation>
    </message>
    <message>
        <source>A web or e-mail address stands in a name.</source>
        <translation>نشانی وب یا ایمیل در نام آمده است.</translation>
    </message>
    <message>
        <source>A name begins with a sign that spreadsheets take for a formula.</source>
        <translation>نامی با نشانه‌ای آغاز می‌شود که صفحه‌گسترده‌ها فرمول می‌پندارند.</translation>
    </message>
    <message>
        <source>The name looks like a test.</source>
        <translation>نام به آزمایش می‌ماند.</translation>
    </message>
    <message>
        <source>No mail can reach this e-mail address.</source>
        <translation>هیچ پیامی به این نشانی ایمیل نمی‌رسد.</translation>
    </message>
    <message>
        <source>More people signed on this device in one minute than can.</source>
        <translation>در یک دقیقه بیش از حد ممکن روی این دستگاه امضا شده است.</translation>
    </message>
    <message>
        <source>Many names share one e-mail address.</source>
        <translation>نام‌های بسیاری یک نشانی ایمیل دارند.</translation>
    </message>
    <message>
        <source>The signature that counted was withdrawn. Do the others count?</source>
        <translation>امضایی که شمرده می‌شد پس گرفته شد. آیا بقیه شمرده شوند؟</translation>
    </message>
    <message>
        <source>It was merged into a signature that was left out since. Does it count?</source>
        <translation>به امضایی پیوست که پس از آن کنار گذاشته شد. آیا شمرده شود؟</translation>
    </message>
    <message>
        <source>It counts apart from one that was withdrawn then and is not any more. Are they one person?</source>
        <translation>جدا از امضایی شمرده می‌شود که آن زمان پس گرفته شده بود و دیگر نیست. آیا هر دو از یک نفرند؟</translation>
    </message>
    <message>
        <source>It was handed over or set apart, and counts. The same person withdrew another one: does it still count?</source>
        <translation>تحویل یا جدا شده است و شمرده می‌شود. همان شخص امضای دیگری را پس گرفته است: آیا هنوز شمرده شود؟</translation>
    </message>
    <message>
        <source>It counts. Another one of that name, which was excluded, was withdrawn with its code: does this one still count?</source>
        <translation>شمرده می‌شود. امضای دیگری به همین نام، که پس از بررسی کنار گذاشته شده بود، با کدش پس گرفته شده است: آیا این یکی هنوز شمرده شود؟</translation>
    </message>
    <message>
        <source>It counts in the place of one that was left out of this list as signed twice. Is it left out, too?</source>
        <translation>به‌جای امضایی شمرده می‌شود که چون دو بار امضا شده بود از این فهرست کنار گذاشته شد. آیا این هم کنار گذاشته شود؟</translation>
    </message>
    <message>
        <source>It counts, and is like one that somebody made a duplicate of another one. Is it that person again?</source>
        <translation>شمرده می‌شود و شبیه امضایی است که کسی آن را تکراری امضای دیگری دانسته است. آیا باز همان شخص است؟</translation>
    </message>
    <message>
        <source>The same row of a paper sheet was typed twice. Look at the sheet.</source>
        <translation>یک ردیف برگهٔ کاغذی دو بار تایپ شده است. به برگه نگاه کنید.</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Your code: %1</source>
        <translation>کد شما: %1</translation>
    </message>
</context>
<context>
    <name>RecipientCard</name>
    <message>
        <source>Recipient %1</source>
        <translation>گیرندهٔ %1</translation>
    </message>
    <message>
        <source>Name: a person, a government, an institution</source>
        <translation>نام: یک شخص، دولت یا نهاد</translation>
    </message>
    <message>
        <source>It stands before the name: His Excellency</source>
        <translation>پیش از نام می‌آید: عالی‌جناب</translation>
    </message>
    <message>
        <source>Form of address (if you like)</source>
        <translation>خطاب (اگر بخواهید)</translation>
    </message>
    <message>
        <source>When, where and how they get the list. Signers read it before they sign.</source>
        <translation>کی، کجا و چگونه فهرست را می‌گیرند. امضاکنندگان پیش از امضا آن را می‌خوانند.</translation>
    </message>
    <message>
        <source>The hand-over, as it is promised</source>
        <translation>تحویل، چنان‌که وعده داده می‌شود</translation>
    </message>
    <message>
        <source>Each line is a line of the address.</source>
        <translation>هر سطر یک سطر نشانی است.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Country of the recipient</source>
        <translation>کشور گیرنده</translation>
    </message>
    <message>
        <source>Language of what is handed over</source>
        <translation>زبان آنچه تحویل می‌شود</translation>
    </message>
    <message>
        <source>With danger nothing is chosen beforehand, and signers are warned.</source>
        <translation>با خطر، چیزی از پیش برگزیده نیست و به امضاکنندگان هشدار داده می‌شود.</translation>
    </message>
    <message>
        <source>May a name in their hands harm a signer or their family?</source>
        <translation>آیا نامی در دست آن‌ها می‌تواند به امضاکننده یا خانواده‌اش آسیب برساند؟</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>Yes, it may</source>
        <translation>آری، ممکن است</translation>
    </message>
    <message>
        <source>What is handed over of signers who agree to be named</source>
        <translation>آنچه از امضاکنندگانی که نام‌برده‌شدن را می‌پذیرند تحویل می‌شود</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
</context>
<context>
    <name>RecipientsPage</name>
    <message>
        <source>One more recipient</source>
        <translation>یک گیرندهٔ دیگر</translation>
    </message>
</context>
<context>
    <name>RecoveryModel</name>
    <message>
        <source>The file %1 is written. Bring it to the organisers.</source>
        <translation>پروندهٔ %1 نوشته شد. آن را به برگزارکنندگان برسانید.</translation>
    </message>
    <message>
        <source>The folder %1 is written and read back. Bring it to the organisers.</source>
        <translation>پوشهٔ %1 نوشته و بازخوانده شد. آن را به برگزارکنندگان برسانید.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>The PIN is forgotten</source>
        <translation>رمز فراموش شده است</translation>
    </message>
    <message>
        <source>Nothing on this device is lost. Only the organisers can let you in again.</source>
        <translation>چیزی روی این دستگاه از دست نرفته است. تنها برگزارکنندگان می‌توانند دوباره بازش کنند.</translation>
    </message>
    <message>
        <source>1. Ask the organisers</source>
        <translation>۱. درخواست از برگزارکنندگان</translation>
    </message>
    <message>
        <source>2. I have their answer</source>
        <translation>۲. پاسخشان را دارم</translation>
    </message>
    <message>
        <source>Or bring its signatures out</source>
        <translation>یا بیرون آوردن امضاها</translation>
    </message>
    <message>
        <source>Write the request to a stick, and bring or send it to the organisers. It opens nothing by itself.</source>
        <translation>درخواست را روی حافظه بنویسید و به برگزارکنندگان برسانید یا بفرستید. خودش به‌تنهایی چیزی را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>They give you a file, and a code by another way, for instance by telephone.</source>
        <translation>آن‌ها یک پرونده به شما می‌دهند و یک کد را از راهی دیگر، برای نمونه تلفنی.</translation>
    </message>
    <message>
        <source>A copy of this device goes to the stick. Only the organisers can open it; no PIN does. The device stays as it is.</source>
        <translation>رونوشتی از این دستگاه روی حافظه نوشته می‌شود. تنها برگزارکنندگان می‌توانند بازش کنند، نه با رمز. دستگاه همان‌گونه می‌ماند.</translation>
    </message>
    <message>
        <source>Code of the organisers</source>
        <translation>کد برگزارکنندگان</translation>
    </message>
    <message>
        <source>Please wait …</source>
        <translation>لطفاً صبر کنید…</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>نوشتن درخواست</translation>
    </message>
    <message>
        <source>Open the device</source>
        <translation>باز کردن دستگاه</translation>
    </message>
    <message>
        <source>Copy to the stick</source>
        <translation>رونوشت روی حافظه</translation>
    </message>
</context>
<context>
    <name>RemoveSheet</name>
    <message>
        <source>Remove everything</source>
        <translation>پاک کردن همه‌چیز</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) of this device are not acknowledged by the organisers.</source>
        <translation>
            <numerusform>برگزارکنندگان دریافت %Ln مورد از این دستگاه را تأیید نکرده‌اند.</numerusform>
        </translation>
    </message>
    <message>
        <source>The organisers have acknowledged everything on this device.</source>
        <translation>برگزارکنندگان دریافت همهٔ آنچه را روی این دستگاه است تأیید کرده‌اند.</translation>
    </message>
    <message>
        <source>What is not acknowledged would be lost for ever.</source>
        <translation>هرچه دریافتش تأیید نشده باشد برای همیشه از دست می‌رود.</translation>
    </message>
    <message>
        <source>Export first; better still, wait for the organisers’ answer.</source>
        <translation>نخست برون‌بری کنید؛ بهتر آنکه منتظر پاسخ برگزارکنندگان بمانید.</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>چه چیزی پاک می‌شود</translation>
    </message>
    <message>
        <source>Signatures, campaigns, events and the keys of this device. Nobody can bring them back.</source>
        <translation>امضاها، کارزارها، رویدادها و کلیدهای این دستگاه. هیچ‌کس نمی‌تواند آن‌ها را برگرداند.</translation>
    </message>
    <message numerus="yes">
        <source>I know that %Ln entry(ies) are lost, unless a good export of them exists.</source>
        <translation>
            <numerusform>می‌دانم که %Ln مورد از دست می‌رود، مگر آنکه برون‌بری درستی از آن باشد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The volunteer’s PIN</source>
        <translation>رمز داوطلب</translation>
    </message>
    <message>
        <source>Removing …</source>
        <translation>در حال پاک کردن…</translation>
    </message>
    <message>
        <source>Remove everything from this device</source>
        <translation>پاک کردن همه‌چیز از این دستگاه</translation>
    </message>
</context>
<context>
    <name>RequestSheet</name>
    <message>
        <source>Approval</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Code of the device</source>
        <translation>رمزینهٔ دستگاه</translation>
    </message>
    <message>
        <source>The organisers take signatures from devices that they know. Send them a photograph of this code, or the file.</source>
        <translation>برگزارکنندگان امضاها را از دستگاه‌هایی می‌پذیرند که می‌شناسند. عکسی از این رمزینه یا پرونده‌اش را برایشان بفرستید.</translation>
    </message>
    <message>
        <source>Signing works before they have answered. The code holds nobody’s data.</source>
        <translation>پیش از پاسخ آن‌ها هم می‌توان امضا کرد. رمزینه دادهٔ هیچ‌کس را در خود ندارد.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>نوشتن پرونده</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Counts</source>
        <translation>شمرده می‌شود</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تکراری</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>پس‌گرفته‌شده</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>کنارگذاشته</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>همان‌طور ماند</translation>
    </message>
    <message>
        <source>Made a duplicate</source>
        <translation>تکراری شد</translation>
    </message>
    <message>
        <source>Made no duplicate</source>
        <translation>تکراری نیست</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>پاک‌شده</translation>
    </message>
    <message>
        <source>Signed (UTC)</source>
        <translation>زمان امضا (UTC)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>دستگاه</translation>
    </message>
    <message>
        <source>Paper sheet and row</source>
        <translation>برگه و ردیف</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Decide what only a person can decide. Everything counts as it is until then, and every decision can be undone.</source>
        <translation>دربارهٔ آنچه تنها انسان می‌تواند تصمیم بگیرید. تا آن زمان همه چیز همان‌گونه شمرده می‌شود و هر تصمیمی برگشت‌پذیر است.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>بازبینی</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>امضاها</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>قرنطینه</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>هشدارها</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>All is safe.</source>
        <translation>همه چیز در امان است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) are only on this device.</source>
        <translation>
            <numerusform>%Ln امضا فقط روی این دستگاه است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) are exported and wait for the organisers’ answer.</source>
        <translation>
            <numerusform>%Ln امضا برون‌بری شده و در انتظار پاسخ برگزارکنندگان است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) of this device are at the organisers’.</source>
        <translation>
            <numerusform>%Ln امضا از این دستگاه نزد برگزارکنندگان است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export them before you go home.</source>
        <translation>پیش از رفتن به خانه آن‌ها را برون‌بری کنید.</translation>
    </message>
    <message>
        <source>Bring them the export. Until they answer, everything stays here.</source>
        <translation>برون‌بری را به آن‌ها برسانید. تا پاسخشان همه‌چیز اینجا می‌ماند.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln day(s) the organisers have acknowledged nothing. Ask them for their answer.</source>
        <translation>
            <numerusform>%Ln روز است که برگزارکنندگان چیزی را تأیید نکرده‌اند. پاسخشان را بخواهید.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyModel</name>
    <message>
        <source>%1 is the safety stick. Leave it in.</source>
        <translation>%1 حافظهٔ ایمنی است. بگذارید وصل بماند.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) are on the safety stick %1, read back. Leave it in.</source>
        <translation>
            <numerusform>%Ln امضا روی حافظهٔ ایمنی %1 است و بازخوانی شده. بگذارید وصل بماند.</numerusform>
        </translation>
    </message>
    <message>
        <source>The safety stick is out.</source>
        <translation>حافظهٔ ایمنی وصل نیست.</translation>
    </message>
    <message>
        <source>Put it in again, or choose another one. Nothing is lost.</source>
        <translation>دوباره وصلش کنید یا یکی دیگر برگزینید. چیزی از دست نرفته است.</translation>
    </message>
</context>
<context>
    <name>SafetyStickPanel</name>
    <message>
        <source>Safety stick</source>
        <translation>حافظهٔ ایمنی</translation>
    </message>
    <message>
        <source>Leave a stick in: every 25 signatures or 10 minutes, all that is only on this device is exported to it by itself.</source>
        <translation>یک حافظهٔ همراه را وصل بگذارید: هر ۲۵ امضا یا ۱۰ دقیقه، هرچه تنها روی این دستگاه است خودبه‌خود به آن برون‌بری می‌شود.</translation>
    </message>
    <message>
        <source>No stick is plugged in.</source>
        <translation>هیچ حافظهٔ همراهی وصل نیست.</translation>
    </message>
    <message>
        <source>No safety stick any more</source>
        <translation>دیگر حافظهٔ ایمنی نباشد</translation>
    </message>
</context>
<context>
    <name>SavingModel</name>
    <message numerus="yes">
        <source>%Ln file(s) written: %1</source>
        <translation>
            <numerusform>%Ln پرونده نوشته شد: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingSheet</name>
    <message>
        <source>Page of this rally</source>
        <translation>صفحهٔ این گردهمایی</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>ذخیرهٔ عددها</translation>
    </message>
    <message>
        <source>One page in the language of the screen (PDF). It names nobody who signed.</source>
        <translation>یک صفحه به زبان نمایشگر (PDF). نام هیچ امضاکننده‌ای در آن نیست.</translation>
    </message>
    <message>
        <source>A table of all numbers (CSV), and charts in the language of the screen (PNG). They name nobody who signed.</source>
        <translation>جدولی از همهٔ عددها (CSV) و نمودارها به زبان نمایشگر (PNG). نام هیچ امضاکننده‌ای در آن‌ها نیست.</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>پوشه برای پرونده‌ها</translation>
    </message>
    <message>
        <source>Write files</source>
        <translation>نوشتن پرونده‌ها</translation>
    </message>
    <message>
        <source>Writing the files …</source>
        <translation>در حال نوشتن پرونده‌ها…</translation>
    </message>
</context>
<context>
    <name>ScreenCard</name>
    <message>
        <source>Size of the screen</source>
        <translation>اندازهٔ صفحه‌نمایش</translation>
    </message>
    <message>
        <source>Buttons are at least 10 mm wide.</source>
        <translation>دکمه‌ها دست‌کم ۱۰ میلی‌متر پهنا دارند.</translation>
    </message>
    <message>
        <source>Nobody has checked yet whether buttons are large enough here.</source>
        <translation>هنوز کسی بررسی نکرده است که دکمه‌ها اینجا به اندازهٔ کافی بزرگ‌اند یا نه.</translation>
    </message>
    <message>
        <source>Check with a bank card</source>
        <translation>بررسی با کارت بانکی</translation>
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
        <translation>این صفحه‌نمایش چه اندازه است؟</translation>
    </message>
    <message>
        <source>Hold a bank card against the frame, and make the frame as wide as the card (85.6 mm).</source>
        <translation>کارتی بانکی را جلوی قاب بگیرید و پهنای قاب را با کارت برابر کنید (۸۵٫۶ میلی‌متر).</translation>
    </message>
    <message>
        <source>Then every button is wide enough for a finger.</source>
        <translation>آن‌گاه هر دکمه برای انگشت به اندازهٔ کافی بزرگ است.</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>باریک‌تر</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>پهن‌تر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>شروع تمرین</translation>
    </message>
    <message>
        <source>It fits</source>
        <translation>اندازه است</translation>
    </message>
</context>
<context>
    <name>Sealed</name>
    <message>
        <source>Sealed for a key that this key file does not have: %1.</source>
        <translation>برای کلیدی مهر شده است که این پروندهٔ کلید ندارد: %1.</translation>
    </message>
    <message>
        <source>Ask whoever has the organisation’s key for a new key file, then import a file again.</source>
        <translation>از کسی که کلید سازمان را دارد پروندهٔ کلید تازه‌ای بخواهید، سپس پرونده‌ای را دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>Still sealed, since their packs in this database cannot be read: %1.</source>
        <translation>هنوز مهر شده است، چون بسته‌هایشان در این پایگاه داده خوانده نمی‌شوند: %1.</translation>
    </message>
    <message>
        <source>Bring these campaigns’ packs in under “Import”.</source>
        <translation>بسته‌های این کارزارها را در بخش «وارد کردن» وارد کنید.</translation>
    </message>
    <message>
        <source>Something stood in the database that no file of a device brought. It was put right.</source>
        <translation>در پایگاه داده چیزی بود که هیچ پرونده‌ای از دستگاهی نیاورده بود. اصلاح شد.</translation>
    </message>
    <message>
        <source>See who has a login, and check the audit.</source>
        <translation>ببینید چه کسانی به آن دسترسی دارند و بازرسی را وارسی کنید.</translation>
    </message>
</context>
<context>
    <name>SearchOptions</name>
    <message>
        <source>Title and text</source>
        <translation>عنوان و متن</translation>
    </message>
    <message>
        <source>In title</source>
        <translation>در عنوان</translation>
    </message>
    <message>
        <source>In text</source>
        <translation>در متن</translation>
    </message>
    <message>
        <source>Exact match: these words next to each other</source>
        <translation>عین عبارت: همین واژه‌ها پشت سر هم</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <source>Section %1</source>
        <translation>بخش %1</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>بخش %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>خواسته‌ها</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>نقل‌قول</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>رقم‌ها</translation>
    </message>
    <message>
        <source>Speaks to signers alone, and is no part of what is handed over</source>
        <translation>تنها با امضاکنندگان سخن می‌گوید و بخشی از آنچه تحویل می‌شود نیست</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>سرعنوان</translation>
    </message>
    <message>
        <source>Each line is a paragraph.</source>
        <translation>هر سطر یک بند است.</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>سخنان</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>بندها</translation>
    </message>
    <message>
        <source>Each line is a demand.</source>
        <translation>هر سطر یک خواسته است.</translation>
    </message>
    <message>
        <source>Whose words they are, on which occasion, and when.</source>
        <translation>سخنان کیست، به چه مناسبت، و کی.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>One more figure</source>
        <translation>یک رقم دیگر</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>One more section</source>
        <translation>یک بخش دیگر</translation>
    </message>
    <message>
        <source>One more part</source>
        <translation>یک بخش دیگر</translation>
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
        <translation>راه‌اندازی این دستگاه</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>شروع تمرین</translation>
    </message>
    <message>
        <source>The device’s folder: %1</source>
        <translation>پوشهٔ دستگاه: %1</translation>
    </message>
</context>
<context>
    <name>SetUpSteps</name>
    <message>
        <source>Campaign file</source>
        <translation>پروندهٔ کارزار</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>اثر انگشت</translation>
    </message>
    <message>
        <source>Name and PIN</source>
        <translation>نام و رمز</translation>
    </message>
</context>
<context>
    <name>SheetFrame</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like these</source>
        <translation>
            <numerusform>%Ln مورد دیگر مانند اینها</numerusform>
        </translation>
    </message>
    <message>
        <source>The arrow keys go to one signature or to another case. With none chosen, all but the first are meant.</source>
        <translation>کلیدهای جهت‌دار به یک امضا یا مورد دیگر می‌روند. بی‌انتخاب، همه جز نخستین منظور است.</translation>
    </message>
</context>
<context>
    <name>SignatureSheet</name>
    <message>
        <source>Drawn signature</source>
        <translation>امضای کشیده‌شده</translation>
    </message>
</context>
<context>
    <name>SignatureWords</name>
    <message>
        <source>[your choice]</source>
        <translation>[گزینش شما]</translation>
    </message>
</context>
<context>
    <name>SignaturesModel</name>
    <message>
        <source>Counted</source>
        <translation>شمرده‌شده</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تکراری</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>پس‌گرفته‌شده</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>کنار گذاشته‌شده</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>کارزار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>گردهمایی</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>دستگاه</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>شیوهٔ امضا</translation>
    </message>
    <message>
        <source>News by e-mail or telephone</source>
        <translation>دریافت خبر با ایمیل یا تلفن</translation>
    </message>
    <message>
        <source>Being listed publicly</source>
        <translation>آمدن نام در فهرست عمومی</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>با نام</translation>
    </message>
    <message>
        <source>as a number only</source>
        <translation>فقط به‌صورت عدد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s)</source>
        <translation>
            <numerusform>%Ln امضا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln signature(s) found</source>
        <translation>
            <numerusform>بیش از %Ln امضا پیدا شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) found</source>
        <translation>
            <numerusform>%Ln امضا پیدا شد</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>پیام شخصی</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>موافقت‌ها</translation>
    </message>
    <message>
        <source>Nothing beside signing</source>
        <translation>چیزی جز امضا</translation>
    </message>
    <message>
        <source>May be handed over</source>
        <translation>مجاز برای تحویل</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>تحویل‌شده به</translation>
    </message>
    <message>
        <source>Signed (UTC)</source>
        <translation>زمان امضا (UTC)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>زبان متن</translation>
    </message>
    <message>
        <source>Sheet and row</source>
        <translation>برگه و ردیف</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>شمارهٔ ثبت</translation>
    </message>
</context>
<context>
    <name>SignaturesPage</name>
    <message>
        <source>Find a signature by how a name or an e-mail address begins. Each look is written into the audit.</source>
        <translation>امضا را با آغاز نام یا نشانی ایمیل بیابید. هر بار نگاه‌کردن در دفتر بازرسی ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>امضاها</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>نام یا ایمیل</translation>
    </message>
    <message>
        <source>Nobody was found. Type fewer letters, or choose “All”.</source>
        <translation>کسی پیدا نشد. حرف‌های کمتری بنویسید، یا «همه» را برگزینید.</translation>
    </message>
    <message>
        <source>There are no signatures yet. Import files of your devices first.</source>
        <translation>هنوز امضایی نیست. نخست پرونده‌های دستگاه‌هایتان را وارد کنید.</translation>
    </message>
</context>
<context>
    <name>SignersCard</name>
    <message>
        <source>Signers of one kind</source>
        <translation>امضاکنندگان یک گروه</translation>
    </message>
    <message>
        <source>As in: 12 mayors</source>
        <translation>مانند: ۱۲ شهردار</translation>
    </message>
    <message>
        <source>Their kind</source>
        <translation>گروهشان</translation>
    </message>
    <message>
        <source>0 where it is not known.</source>
        <translation>اگر معلوم نیست، 0.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>چند نفر</translation>
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
        <translation>چه کسانی امضا کرده‌اند</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>بر پایهٔ گروه</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>بر پایهٔ کشور</translation>
    </message>
</context>
<context>
    <name>SigningBar</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>نشان دادن نوشته‌ام</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>پنهان کردن نوشته‌ام</translation>
    </message>
    <message>
        <source>For volunteers: look at the safety stick</source>
        <translation>برای داوطلبان: حافظهٔ ایمنی را ببینید</translation>
    </message>
    <message>
        <source>Show the keyboard</source>
        <translation>نشان دادن صفحه‌کلید</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>توقف خواندن</translation>
    </message>
    <message>
        <source>Read this page aloud</source>
        <translation>خواندن این صفحه با صدای بلند</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>اندازهٔ نوشته و کنتراست</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>By themselves</source>
        <translation>خودِ فرد</translation>
    </message>
    <message>
        <source>With a volunteer’s help</source>
        <translation>با کمک داوطلب</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>روی کاغذ</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>در دفتر</translation>
    </message>
</context>
<context>
    <name>SquareModel</name>
    <message>
        <source>Nobody has approved this device yet.</source>
        <translation>هنوز کسی این دستگاه را تأیید نکرده است.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with its volunteer, and approve it under “Devices”: %1</source>
        <translation>اثر انگشت آن را با داوطلبش مقایسه و در «دستگاه‌ها» تأییدش کنید: %1</translation>
    </message>
    <message>
        <source>This device is not known here yet.</source>
        <translation>این دستگاه هنوز اینجا شناخته نیست.</translation>
    </message>
    <message>
        <source>Take its request in under “Devices”, or its first file under “Import”. Its fingerprint: %1</source>
        <translation>درخواست آن را در «دستگاه‌ها» یا نخستین پرونده‌اش را در «وارد کردن» بیاورید. اثر انگشت آن: %1</translation>
    </message>
    <message>
        <source>This device was revoked before it came so far.</source>
        <translation>تأیید این دستگاه پیش از رسیدن به اینجا لغو شده است.</translation>
    </message>
    <message>
        <source>Ask who had it.</source>
        <translation>بپرسید دست چه کسی بوده است.</translation>
    </message>
    <message>
        <source>This is neither a picture that can be read nor a rally total.</source>
        <translation>این نه عکسی خوانا است و نه جمع تجمع.</translation>
    </message>
    <message>
        <source>Save the picture as JPEG or PNG, and drop that.</source>
        <translation>عکس را به شکل JPEG یا PNG ذخیره کنید و آن را رها کنید.</translation>
    </message>
    <message>
        <source>This is a file of ours, but no rally total.</source>
        <translation>این پرونده‌ای از خود ما است، اما جمع تجمع نیست.</translation>
    </message>
    <message>
        <source>Requests go to “Devices”, batches to “Import”.</source>
        <translation>درخواست‌ها را به «دستگاه‌ها» و دسته‌ها را به «وارد کردن» ببرید.</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln device(s) that are approved.</source>
        <translation>
            <numerusform>روی %Ln دستگاه تأییدشده.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is (are) on devices that nobody has approved, and not added.</source>
        <translation>
            <numerusform>%Ln امضای دیگر روی دستگاه‌هایی است که کسی تأیید نکرده و شمرده نشده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event</source>
        <translation>بدون رویداد</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>بر پایهٔ کارزار</translation>
    </message>
    <message>
        <source>By event</source>
        <translation>بر پایهٔ گردهمایی</translation>
    </message>
    <message>
        <source>Campaign %1</source>
        <translation>کارزار %1</translation>
    </message>
    <message>
        <source>A code as text</source>
        <translation>یک رمزینه به‌صورت متن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s)</source>
        <translation>
            <numerusform>%Ln امضا</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: {signatures}.</source>
        <translation>{who}: {signatures}.</translation>
    </message>
    <message>
        <source>Counted once</source>
        <translation>یک بار شمرده شد</translation>
    </message>
    <message>
        <source>Another picture of this device is as new or newer.</source>
        <translation>عکس دیگری از این دستگاه به همین تازگی یا تازه‌تر است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its entry(ies) is (are) not here yet: import its files.</source>
        <translation>
            <numerusform>%Ln ورودی آن هنوز اینجا نیست: پرونده‌هایش را وارد کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>افزوده شد</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>افزوده نشد</translation>
    </message>
    <message>
        <source>No total</source>
        <translation>بدون جمع</translation>
    </message>
</context>
<context>
    <name>SquarePage</name>
    <message>
        <source>Add up a rally without a network: every device counts once, with its newest total.</source>
        <translation>یک تجمع را بدون شبکه جمع بزنید: هر دستگاه یک بار و با تازه‌ترین جمعش شمرده می‌شود.</translation>
    </message>
    <message>
        <source>Rally total</source>
        <translation>جمع تجمع</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Or a path, or the text that a telephone reads from a code</source>
        <translation>یا یک مسیر، یا متنی که گوشی از رمزینه می‌خواند</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>عکس‌ها (%1)</translation>
    </message>
    <message>
        <source>Drop pictures of the devices’ rally totals here</source>
        <translation>عکس جمع تجمع دستگاه‌ها را اینجا رها کنید</translation>
    </message>
    <message>
        <source>Reading the pictures …</source>
        <translation>در حال خواندن عکس‌ها…</translation>
    </message>
    <message>
        <source>Volunteers find the code under “Rally total” on their page. A photograph of each screen is enough.</source>
        <translation>داوطلبان رمزینه را در صفحهٔ خود زیر «جمع تجمع» می‌یابند. یک عکس از هر نمایشگر کافی است.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>از نو آغاز کردن</translation>
    </message>
</context>
<context>
    <name>StickExport</name>
    <message>
        <source>Plug a stick in: it is found by itself.</source>
        <translation>حافظهٔ همراه را وصل کنید: خودبه‌خود پیدا می‌شود.</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>برون‌بری به %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>%1 (if you like)</source>
        <translation>%1 (اگر بخواهید)</translation>
    </message>
</context>
<context>
    <name>TextLanguages</name>
    <message>
        <source>Text in:</source>
        <translation>متن به:</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>The one sentence on the first screen.</source>
        <translation>تنها جملهٔ صفحهٔ نخست.</translation>
    </message>
    <message>
        <source>What you ask</source>
        <translation>چه می‌خواهید</translation>
    </message>
    <message>
        <source>Subtitle (if you like)</source>
        <translation>زیرعنوان (اگر بخواهید)</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>سرآغاز نامه</translation>
    </message>
    <message>
        <source>The signer’s name stands below.</source>
        <translation>نام امضاکننده زیر آن می‌آید.</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>سخن پایانی</translation>
    </message>
    <message>
        <source>It stands above everything, until its last day is over.</source>
        <translation>تا پایان واپسین روزش بالای همه‌چیز می‌آید.</translation>
    </message>
    <message>
        <source>Urgent line (if you like)</source>
        <translation>خط فوری (اگر بخواهید)</translation>
    </message>
    <message>
        <source>Year first; empty where there is no urgent line.</source>
        <translation>نخست سال؛ اگر خط فوری نیست، خالی.</translation>
    </message>
    <message>
        <source>Last day of the urgent line</source>
        <translation>واپسین روز خط فوری</translation>
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
        <translation>به: %1</translation>
    </message>
    <message>
        <source>[your name]</source>
        <translation>[نام شما]</translation>
    </message>
</context>
<context>
    <name>TextSizes</name>
    <message>
        <source>Usual size</source>
        <translation>اندازهٔ معمول</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>بزرگ</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>خیلی بزرگ</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you. Kept safely.</source>
        <translation>سپاس. با اطمینان نگهداری شد.</translation>
    </message>
    <message>
        <source>Corrected. Kept safely.</source>
        <translation>اصلاح شد. با اطمینان نگهداری شد.</translation>
    </message>
    <message>
        <source>This was practice. Nothing was kept.</source>
        <translation>این تمرین بود. هیچ چیز نگه‌داری نشد.</translation>
    </message>
    <message>
        <source>Number %1 here.</source>
        <translation>شمارهٔ %1 در اینجا.</translation>
    </message>
    <message>
        <source>%1: number %2 here.</source>
        <translation>%1: شمارهٔ %2 در اینجا.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>نفر بعد</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>اصلاح می‌کنم</translation>
    </message>
    <message>
        <source>Show my code</source>
        <translation>نشان دادن کد من</translation>
    </message>
    <message>
        <source>Photograph it: with this code you can withdraw your signature. It shows that you signed.</source>
        <translation>از آن عکس بگیرید: با این کد می‌توانید امضایتان را پس بگیرید. این کد نشان می‌دهد که امضا کرده‌اید.</translation>
    </message>
    <message>
        <source>A code that you saw before the correction is void.</source>
        <translation>کدی که پیش از اصلاح دیده‌اید دیگر اعتبار ندارد.</translation>
    </message>
    <message>
        <source>This page closes by itself.</source>
        <translation>این صفحه خودبه‌خود بسته می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>You can correct it for %Ln second(s). This page closes by itself.</source>
        <translation>
            <numerusform>تا %Ln ثانیهٔ دیگر می‌توانید اصلاح کنید. این صفحه خودبه‌خود بسته می‌شود.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TooYoungPage</name>
    <message>
        <source>Thank you for standing up for others.</source>
        <translation>سپاس که از دیگران دفاع می‌کنید.</translation>
    </message>
    <message>
        <source>The organisers may only take signatures from the age of %1 on.</source>
        <translation>برگزارکنندگان تنها از %1 سالگی به بالا اجازهٔ گرفتن امضا دارند.</translation>
    </message>
    <message>
        <source>Nothing that you typed was kept. You can still help: talk about it with somebody older.</source>
        <translation>چیزی از آنچه نوشتید نگه داشته نشد. باز هم می‌توانید کمک کنید: با بزرگ‌تری در این باره گفت‌وگو کنید.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>نفر بعد</translation>
    </message>
    <message>
        <source>This page closes by itself.</source>
        <translation>این صفحه خودبه‌خود بسته می‌شود.</translation>
    </message>
</context>
<context>
    <name>TotalModel</name>
    <message numerus="yes">
        <source>%Ln signature(s) on this device.</source>
        <translation>
            <numerusform>%Ln امضا روی این دستگاه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) in all: corrections and withdrawals are entries too.</source>
        <translation>
            <numerusform>روی‌هم %Ln ثبت: تصحیح‌ها و پس‌گرفتن‌ها هم ثبت به شمار می‌آیند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalOffer</name>
    <message>
        <source>Rally total</source>
        <translation>جمع تجمع</translation>
    </message>
    <message>
        <source>A code with the numbers of this device, to be photographed before you leave. It holds nobody’s data.</source>
        <translation>رمزینه‌ای با عددهای این دستگاه؛ پیش از رفتن از آن عکس بگیرید. دادهٔ هیچ‌کس در آن نیست.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>نمایش رمزینه</translation>
    </message>
</context>
<context>
    <name>TotalSheet</name>
    <message>
        <source>Rally total</source>
        <translation>جمع تجمع</translation>
    </message>
    <message>
        <source>Code of the rally total</source>
        <translation>رمزینهٔ جمع تجمع</translation>
    </message>
    <message>
        <source>Photograph the code with any telephone, all of it and without glare. One picture may show several devices.</source>
        <translation>با هر تلفنی از رمزینه عکس بگیرید، کامل و بدون بازتاب نور. یک عکس می‌تواند چند دستگاه را نشان دهد.</translation>
    </message>
    <message>
        <source>Send the picture to whoever adds up the rally. No network is needed to read it.</source>
        <translation>عکس را برای کسی که جمع می‌زند بفرستید. برای خواندنش شبکه لازم نیست.</translation>
    </message>
    <message>
        <source>If the device is lost, the organisers know from it how many signatures are missing.</source>
        <translation>اگر دستگاه گم شود، برگزارکنندگان از آن می‌فهمند چند امضا کم است.</translation>
    </message>
    <message>
        <source>Who signs later is in the next code only.</source>
        <translation>هرکه دیرتر امضا کند تنها در رمزینهٔ بعدی می‌آید.</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>What was corrected stays withdrawn: its correction stands for it.</source>
        <translation>آنچه اصلاح شده پس‌گرفته می‌ماند: امضای اصلاح‌شده جای آن است.</translation>
    </message>
    <message>
        <source>What somebody else withdrew too stays withdrawn.</source>
        <translation>آنچه کس دیگری هم پس گرفته، پس‌گرفته می‌ماند.</translation>
    </message>
    <message>
        <source>What is erased cannot come back.</source>
        <translation>آنچه پاک شده برنمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>VolunteerModel</name>
    <message>
        <source>The event is chosen. Signing can begin.</source>
        <translation>رویداد برگزیده شد. امضا می‌تواند آغاز شود.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) written and read back.</source>
        <translation>
            <numerusform>%Ln امضا نوشته و بازخوانی شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may take the stick out. They stay here until the organisers have them.</source>
        <translation>می‌توانید حافظه را بردارید. امضاها تا رسیدن به برگزارکنندگان اینجا می‌مانند.</translation>
    </message>
    <message>
        <source>The file %1 is written. Bring it to the organisers.</source>
        <translation>پروندهٔ %1 نوشته شد. آن را به برگزارکنندگان برسانید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) are safe at the organisers’ and no longer on this device.</source>
        <translation>
            <numerusform>%Ln امضا نزد برگزارکنندگان در امان است و دیگر روی این دستگاه نیست.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signatures were received, but they are not safe yet. They stay on this device.</source>
        <translation>امضاها دریافت شده‌اند، اما هنوز در امان نیستند. روی این دستگاه می‌مانند.</translation>
    </message>
    <message>
        <source>These acknowledgements were known already.</source>
        <translation>این تأییدیه‌ها از پیش شناخته شده بودند.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) taken.</source>
        <translation>
            <numerusform>%Ln کارزار افزوده شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteerPage</name>
    <message>
        <source>Back to signing</source>
        <translation>بازگشت به امضا</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Withdraw with a code</source>
        <translation>پس گرفتن امضا با کد</translation>
    </message>
    <message>
        <source>After signing, a code was shown to whoever asked for it. Type it here to withdraw what was signed with it.</source>
        <translation>پس از امضا، به هر کس که بخواهد کدی نشان داده می‌شود. برای پس گرفتن آنچه با آن امضا شده، کد را اینجا بنویسید.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>پس می‌گیرم</translation>
    </message>
    <message>
        <source>The code: 28 letters and digits</source>
        <translation>کد: ۲۸ حرف و رقم</translation>
    </message>
    <message>
        <source>This is not a code as this program gives them. Please compare each letter.</source>
        <translation>این از کدهای این برنامه نیست. لطفاً یک‌یک نویسه‌ها را مقایسه کنید.</translation>
    </message>
    <message>
        <source>This device cannot look up signatures, so it cannot say whether a code was used. It seals the wish for the organisers. They stop counting the signature when they open it.</source>
        <translation>این دستگاه نمی‌تواند امضاها را بخواند، پس نمی‌تواند بگوید کدی به کار رفته است یا نه. درخواست را برای برگزارکنندگان مهروموم می‌کند. آنان همین که بازش کنند، آن امضا را دیگر نمی‌شمارند.</translation>
    </message>
    <message>
        <source>Done. What was signed with this code in the campaigns on this device will not be counted.</source>
        <translation>انجام شد. آنچه در کارزارهای این دستگاه با این کد امضا شده باشد، شمرده نمی‌شود.</translation>
    </message>
    <message>
        <source>This was practice. Nothing was withdrawn.</source>
        <translation>این تمرین بود. چیزی پس گرفته نشد.</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Rally Kiosk: desk</source>
        <translation>‏Rally Kiosk: میز کار</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>توقف در اینجا</translation>
    </message>
</context>
<context>
    <name>YouPage</name>
    <message>
        <source>Who is signing?</source>
        <translation>چه کسی امضا می‌کند؟</translation>
    </message>
    <message>
        <source>I have no postal code</source>
        <translation>کد پستی ندارم</translation>
    </message>
    <message>
        <source>I have only one name</source>
        <translation>تنها یک نام دارم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
</context>
</TS>
