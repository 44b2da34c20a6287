<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AcknowledgersList</name>
    <message>
        <source>A public key has 64 characters: digits, and letters from a to f.</source>
        <translation>للمفتاح العام 64 محرفًا: أرقام، وأحرف من a إلى f.</translation>
    </message>
    <message>
        <source>Who acknowledges what devices exported</source>
        <translation>من يؤكد استلام ما صدّرته الأجهزة</translation>
    </message>
    <message>
        <source>Your organisation always does. A partner who takes files in, too, can be named by their public key.</source>
        <translation>منظمتكم تفعل ذلك دائمًا. ويمكن تسمية شريك يستلم الملفات هو أيضًا بمفتاحه العام.</translation>
    </message>
    <message>
        <source>Partner %1</source>
        <translation>الشريك %1</translation>
    </message>
    <message>
        <source>Devices may delete what this partner acknowledges; else they only note it, and keep it for you</source>
        <translation>يجوز للأجهزة أن تحذف ما يؤكد هذا الشريك استلامه؛ وإلا فهي تدوّن ذلك فقط وتحفظه لكم</translation>
    </message>
    <message>
        <source>The partner gives you its 64 characters, best in person.</source>
        <translation>يعطيكم الشريك محارفه الـ64، ويُفضَّل أن يكون ذلك وجهًا لوجه.</translation>
    </message>
    <message>
        <source>Public key of one more partner</source>
        <translation>المفتاح العام لشريك آخر</translation>
    </message>
    <message>
        <source>Name this partner</source>
        <translation>تسمية هذا الشريك</translation>
    </message>
</context>
<context>
    <name>AlarmList</name>
    <message>
        <source>No alarm: nobody withdrew suddenly many signatures, and no device was copied.</source>
        <translation>لا إنذار: لم تُسحب فجأة توقيعات كثيرة ولم يُنسخ أي جهاز.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>الإنذارات</translation>
    </message>
    <message>
        <source>Yes, I have asked</source>
        <translation>نعم، سألتُ</translation>
    </message>
    <message>
        <source>Yes, put it right</source>
        <translation>نعم، أصلِحوه</translation>
    </message>
    <message>
        <source>Mending …</source>
        <translation>جارٍ الإصلاح …</translation>
    </message>
</context>
<context>
    <name>AlarmsModel</name>
    <message>
        <source>The text, consents or recipients are none of this campaign’s.</source>
        <translation>النص أو الموافقات أو المتلقون ليسوا من هذه الحملة.</translation>
    </message>
    <message>
        <source>An answer is missing or is not as this campaign allows.</source>
        <translation>جواب ناقص أو لا تسمح به هذه الحملة.</translation>
    </message>
    <message>
        <source>It is not built as Rally Kiosk builds entries.</source>
        <translation>ليس مبنياً كما يبني Rally Kiosk المدخلات.</translation>
    </message>
    <message>
        <source>It was sealed for a key that this key file does not have.</source>
        <translation>خُتم لمفتاح ليس في ملف المفتاح هذا.</translation>
    </message>
    <message>
        <source>Its version of the campaign is not here yet.</source>
        <translation>نسخة حملته ليست هنا بعد.</translation>
    </message>
    <message>
        <source>It was changed after it was sealed.</source>
        <translation>غُيّر بعد ختمه.</translation>
    </message>
    <message>
        <source>It is damaged or cut short.</source>
        <translation>تالف أو مبتور.</translation>
    </message>
    <message>
        <source>Nobody agreed to sign, so it cannot count.</source>
        <translation>لم يوافق أحد على التوقيع، فلا يُحتسب.</translation>
    </message>
    <message>
        <source>The signer did not say that they are old enough.</source>
        <translation>لم يُصرّح الموقّع بأنه بلغ السن المطلوبة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) opened.</source>
        <translation>
            <numerusform>لم تُفتح توقيعات.</numerusform>
            <numerusform>فُتح توقيع واحد.</numerusform>
            <numerusform>فُتح توقيعان.</numerusform>
            <numerusform>فُتحت %Ln توقيعات.</numerusform>
            <numerusform>فُتح %Ln توقيعاً.</numerusform>
            <numerusform>فُتح %Ln توقيع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still in quarantine.</source>
        <translation>
            <numerusform>لم يبقَ شيء في الحجر.</numerusform>
            <numerusform>بقي واحد في الحجر.</numerusform>
            <numerusform>بقي اثنان في الحجر.</numerusform>
            <numerusform>بقيت %Ln في الحجر.</numerusform>
            <numerusform>بقي %Ln في الحجر.</numerusform>
            <numerusform>بقي %Ln في الحجر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) from %1.</source>
        <translation>
            <numerusform>لا مدخلات من %1.</numerusform>
            <numerusform>مدخل واحد من %1.</numerusform>
            <numerusform>مدخلان من %1.</numerusform>
            <numerusform>%Ln مدخلات من %1.</numerusform>
            <numerusform>%Ln مدخلاً من %1.</numerusform>
            <numerusform>%Ln مدخل من %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This database was restored from an older copy: entries of %1 that it acknowledged are missing.</source>
        <translation>استُعيدت قاعدة البيانات هذه من نسخة أقدم: تنقص مدخلات من %1 كانت قد أكدت استلامها.</translation>
    </message>
    <message>
        <source>Bring its files in again, all that came since the copy was made.</source>
        <translation>استوردوا ملفاته من جديد: كل ما وصل منذ إعداد تلك النسخة.</translation>
    </message>
    <message>
        <source>Numbers are wrong: something stands in the database that no file of these devices brought (%1).</source>
        <translation>بعض الأعداد خاطئة: في قاعدة البيانات شيء لم يأتِ به أي ملف من هذه الأجهزة (%1).</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>أصلِحوه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s) in this database are damaged, or your organisation did not sign them. They are left out everywhere.</source>
        <translation>
            <numerusform>لا حزم تالفة في قاعدة البيانات هذه، ولا حزم لم توقّعها منظمتكم.</numerusform>
            <numerusform>في قاعدة البيانات هذه حزمة واحدة تالفة، أو لم توقّعها منظمتكم. وهي مُهملة في كل مكان.</numerusform>
            <numerusform>في قاعدة البيانات هذه حزمتان تالفتان، أو لم توقّعهما منظمتكم. وهما مُهملتان في كل مكان.</numerusform>
            <numerusform>في قاعدة البيانات هذه %Ln حزم تالفة، أو لم توقّعها منظمتكم. وهي مُهملة في كل مكان.</numerusform>
            <numerusform>في قاعدة البيانات هذه %Ln حزمة تالفة، أو لم توقّعها منظمتكم. وهي مُهملة في كل مكان.</numerusform>
            <numerusform>في قاعدة البيانات هذه %Ln حزمة تالفة، أو لم توقّعها منظمتكم. وهي مُهملة في كل مكان.</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as a damaged one is there, nothing of its campaign is delivered, exported or erased.</source>
        <translation>ما دامت فيها حزمة تالفة، فلا يُسلَّم شيء من حملتها ولا يُصدَّر ولا يُمحى.</translation>
    </message>
    <message>
        <source>Somebody may have written into the database, or its disk fails. See who has a login, and check the audit.</source>
        <translation>ربما كتب أحدهم في قاعدة البيانات، أو أن قرصها معطوب. انظروا من لديه حساب فيها، وافحصوا التدقيق.</translation>
    </message>
    <message>
        <source>Bring the campaign’s pack in under “Import”: that mends a damaged one.</source>
        <translation>أدخلوا حزمة الحملة تحت «استيراد»: هكذا تُصلَح الحزمة التالفة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 withdrew %Ln signature(s) within a few days.</source>
        <translation>
            <numerusform>لم يسحب %1 توقيعات خلال أيام.</numerusform>
            <numerusform>سحب %1 توقيعاً واحداً خلال أيام.</numerusform>
            <numerusform>سحب %1 توقيعين خلال أيام.</numerusform>
            <numerusform>سحب %1 %Ln توقيعات خلال أيام.</numerusform>
            <numerusform>سحب %1 %Ln توقيعاً خلال أيام.</numerusform>
            <numerusform>سحب %1 %Ln توقيع خلال أيام.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask its volunteer. If no signers asked for it, let the signatures count again.</source>
        <translation>اسألوا متطوّعه. إن لم يطلب الموقّعون ذلك فلتُحتسب التوقيعات من جديد.</translation>
    </message>
    <message>
        <source>Let them count again</source>
        <translation>احتسابها من جديد</translation>
    </message>
    <message numerus="yes">
        <source>%1 was copied or restored: %Ln entry(ies) of the copy wait.</source>
        <translation>
            <numerusform>نُسخ %1 أو استُعيد: لا مدخلات تنتظر من النسخة.</numerusform>
            <numerusform>نُسخ %1 أو استُعيد: مدخل واحد من النسخة ينتظر.</numerusform>
            <numerusform>نُسخ %1 أو استُعيد: مدخلان من النسخة ينتظران.</numerusform>
            <numerusform>نُسخ %1 أو استُعيد: %Ln مدخلات من النسخة تنتظر.</numerusform>
            <numerusform>نُسخ %1 أو استُعيد: %Ln مدخلاً من النسخة ينتظر.</numerusform>
            <numerusform>نُسخ %1 أو استُعيد: %Ln مدخل من النسخة ينتظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask who used the copy. If people signed on it, take its entries in.</source>
        <translation>اسألوا من استعمل النسخة. إن وقّع عليها ناس فأدخلوا مدخلاتها.</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>إدخالها</translation>
    </message>
</context>
<context>
    <name>AlsoAnswers</name>
    <message>
        <source>Handed over: %1</source>
        <translation>يُسلَّم: %1</translation>
    </message>
    <message>
        <source>I have only one name</source>
        <translation>لديّ اسم واحد فقط</translation>
    </message>
    <message>
        <source>I have no postal code</source>
        <translation>ليس لدي رمز بريدي</translation>
    </message>
</context>
<context>
    <name>AlsoCard</name>
    <message>
        <source>To: %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>One more question: %1</source>
        <translation>سؤال إضافي واحد: %1</translation>
    </message>
</context>
<context>
    <name>AlsoCards</name>
    <message>
        <source>Also sign with the same details</source>
        <translation>التوقيع أيضًا بالبيانات نفسها</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Answer to the device</source>
        <translation>الجواب إلى الجهاز</translation>
    </message>
    <message>
        <source>Code of the acknowledgement</source>
        <translation>رمز إشعار التأكيد</translation>
    </message>
    <message>
        <source>The volunteer scans it on the device, under “Hand over”. Or a telephone reads it, and what it says comes to the device in a file whose name ends in .ack.</source>
        <translation>يمسحه المتطوّع ضوئيًا على الجهاز، تحت «التسليم». أو يقرؤه هاتف، ويصل نصّه إلى الجهاز في ملف ينتهي اسمه بـ ⁨.ack⁩.</translation>
    </message>
    <message>
        <source>It holds nobody’s data. The device deletes only what is safe here.</source>
        <translation>لا يحوي بيانات أحد. ولا يحذف الجهاز إلا ما هو محفوظ هنا.</translation>
    </message>
    <message>
        <source>The same as a file: %1</source>
        <translation>الشيء نفسه كملف: %1</translation>
    </message>
</context>
<context>
    <name>AskColumn</name>
    <message>
        <source>To: %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>This is a sample: nothing signed here is sent.</source>
        <translation>هذا نموذج: لا يُرسَل شيء مما يُوقَّع هنا.</translation>
    </message>
</context>
<context>
    <name>AskedPage</name>
    <message>
        <source>What signers are asked</source>
        <translation>ما يُسأل عنه الموقّعون</translation>
    </message>
    <message>
        <source>Ask little: each question costs signatures, and what nobody has cannot be lost.</source>
        <translation>اسألوا القليل: كل سؤال يكلّف توقيعات، وما لا يملكه أحد لا يضيع.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Asked for only of those who want news.</source>
        <translation>يُطلب فقط ممن يريد الأخبار.</translation>
    </message>
    <message>
        <source>A drawn signature</source>
        <translation>توقيع مرسوم</translation>
    </message>
    <message>
        <source>What signers agree to</source>
        <translation>ما يوافق عليه الموقّعون</translation>
    </message>
    <message>
        <source>To sign: this box must be ticked</source>
        <translation>التوقيع: يجب تأشير هذا المربع</translation>
    </message>
    <message>
        <source>To be written to: asked apart, with yes and no alike</source>
        <translation>تلقّي الأخبار: يُسأل على حدة، ونعم ولا سواء</translation>
    </message>
    <message>
        <source>To stand on a public list</source>
        <translation>الظهور في قائمة علنية</translation>
    </message>
    <message>
        <source>Before the first news</source>
        <translation>قبل أول الأخبار</translation>
    </message>
    <message>
        <source>An e-mail asks once more</source>
        <translation>رسالة بريد تسأل مرة أخرى</translation>
    </message>
    <message>
        <source>The yes on the kiosk is enough</source>
        <translation>تكفي «نعم» على الكشك</translation>
    </message>
    <message>
        <source>In years; 0 asks for no age.</source>
        <translation>بالسنوات؛ 0 لا يطلب عمرًا.</translation>
    </message>
    <message>
        <source>Least age to sign</source>
        <translation>أدنى عمر للتوقيع</translation>
    </message>
    <message>
        <source>Least age to be written to</source>
        <translation>أدنى عمر لتلقّي الأخبار</translation>
    </message>
    <message>
        <source>Signers may see a code with which they can withdraw</source>
        <translation>يمكن للموقّعين رؤية رمز يسحبون به توقيعهم</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لا يُسأل</translation>
    </message>
    <message>
        <source>If they like</source>
        <translation>إن أرادوا</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Read the whole text</source>
        <translation>قراءة النص كاملًا</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>ماذا يحدث لبياناتي</translation>
    </message>
    <message>
        <source>Withdraw with a code</source>
        <translation>سحب التوقيع برمز</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقالات</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>أوقّع</translation>
    </message>
    <message>
        <source>Paused by the organisers</source>
        <translation>أوقفها المنظِّمون مؤقتًا</translation>
    </message>
    <message>
        <source>For volunteers: press and hold</source>
        <translation>للمتطوّعين: ضغط مطوّل</translation>
    </message>
</context>
<context>
    <name>BriefingCard</name>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Year first.</source>
        <translation>السنة أولًا.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Languages of this briefing</source>
        <translation>لغات هذا المقال</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Whose words or findings, and of when.</source>
        <translation>كلمات من أو نتائج من، ومن أي تاريخ.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Each line is a word by which it is found.</source>
        <translation>كل سطر كلمة يُعثر عليه بها.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>BriefingSheet</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقالات</translation>
    </message>
    <message>
        <source>All posts with the tag %1</source>
        <translation>كل المنشورات ذات الوسم %1</translation>
    </message>
</context>
<context>
    <name>BriefingsPage</name>
    <message>
        <source>Articles, reports and quotations that can be read and searched on the device, without a network.</source>
        <translation>مقالات وتقارير واقتباسات تُقرأ ويُبحث فيها على الجهاز بلا شبكة.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>What briefings of this kind are called</source>
        <translation>ماذا تُسمّى مقالات هذه الفئة</translation>
    </message>
    <message>
        <source>One more category</source>
        <translation>فئة أخرى</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>مقال جديد</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>تقرير جديد</translation>
    </message>
    <message>
        <source>New quotation</source>
        <translation>اقتباس جديد</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>BuildModel</name>
    <message>
        <source>Built, and read back: %1</source>
        <translation>بُني وأُعيدت قراءته: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are on %1, and were read back. You may take it out.</source>
        <translation>
            <numerusform>لا ملفات على %1.</numerusform>
            <numerusform>ملف واحد على %1 وقد أعيدت قراءته. يمكنكم نزعها.</numerusform>
            <numerusform>ملفان على %1 وقد أعيدت قراءتهما. يمكنكم نزعها.</numerusform>
            <numerusform>%Ln ملفات على %1 وقد أعيدت قراءتها. يمكنكم نزعها.</numerusform>
            <numerusform>%Ln ملفًا على %1 وقد أعيدت قراءتها. يمكنكم نزعها.</numerusform>
            <numerusform>%Ln ملف على %1 وقد أعيدت قراءتها. يمكنكم نزعها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program itself was not at hand.</source>
        <translation>لم يكن البرنامج نفسه متوفرًا.</translation>
    </message>
</context>
<context>
    <name>CampaignKinds</name>
    <message>
        <source>Petition</source>
        <translation>عريضة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Joint declaration</source>
        <translation>بيان مشترك</translation>
    </message>
    <message>
        <source>Open letter</source>
        <translation>رسالة مفتوحة</translation>
    </message>
</context>
<context>
    <name>CampaignList</name>
    <message>
        <source>Write what is signed, see it on the kiosk, and build the pack that devices take.</source>
        <translation>اكتبوا ما يُوقَّع، وانظروا إليه على الكشك، وابنوا الحزمة التي تأخذها الأجهزة.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>Folder of the campaigns</source>
        <translation>مجلد الحملات</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>حملة جديدة</translation>
    </message>
    <message>
        <source>No campaign is written in this folder yet. Begin with a new one: its notice on data is filled in.</source>
        <translation>لم تُكتب بعد حملة في هذا المجلد. ابدأوا بحملة جديدة: إشعارها بشأن البيانات معبّأ.</translation>
    </message>
    <message>
        <source>Looking through the folder …</source>
        <translation>يجري تفحّص المجلد…</translation>
    </message>
</context>
<context>
    <name>CampaignNumbers</name>
    <message>
        <source>Signatures on this device</source>
        <translation>التوقيعات على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>CampaignPicture</name>
    <message>
        <source>Picture: %1. Permission: %2.</source>
        <translation>الصورة: %1. الإذن: %2.</translation>
    </message>
</context>
<context>
    <name>CampaignRow</name>
    <message>
        <source>It cannot be read: %1</source>
        <translation>لا يمكن قراءتها: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are missing</source>
        <translation>
            <numerusform>لا شيء ناقص</numerusform>
            <numerusform>شيء واحد ناقص</numerusform>
            <numerusform>شيئان ناقصان</numerusform>
            <numerusform>%Ln أشياء ناقصة</numerusform>
            <numerusform>%Ln شيئًا ناقصًا</numerusform>
            <numerusform>%Ln شيء ناقص</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: no pack has been built yet</source>
        <translation>جاهزة: لم تُبنَ أي حزمة بعد</translation>
    </message>
    <message>
        <source>Changed since revision %1 was built</source>
        <translation>تغيّرت منذ بناء المراجعة %1</translation>
    </message>
    <message>
        <source>Revision %1 is built</source>
        <translation>بُنيت المراجعة %1</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Begin another from it</source>
        <translation>بدء أخرى انطلاقًا منها</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>الكتابة</translation>
    </message>
</context>
<context>
    <name>CampaignStanding</name>
    <message>
        <source>Save the numbers …</source>
        <translation>حفظ الأرقام …</translation>
    </message>
</context>
<context>
    <name>CardFrame</name>
    <message>
        <source>Its left and right edges count.</source>
        <translation>المهم حافتاه اليمنى واليسرى.</translation>
    </message>
    <message>
        <source>Frame for a bank card</source>
        <translation>إطار لبطاقة مصرفية</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Looking for what waits …</source>
        <translation>جارٍ البحث عمّا ينتظر …</translation>
    </message>
    <message>
        <source>Nothing waits for a decision. What comes in next is looked through as well.</source>
        <translation>لا شيء ينتظر قراراً. وما يصل لاحقاً يُفحص أيضاً.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>إبقاء كما هو</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>No duplicate</source>
        <translation>ليس مكرراً</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
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
        <translation>شخص واحد من %1</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>شخص واحد</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>The device is being closed.</source>
        <translation>يجري إغلاق الجهاز.</translation>
    </message>
    <message>
        <source>Every signature is kept, sealed. Only the PIN opens it again.</source>
        <translation>كل التوقيعات محفوظة ومختومة. لا يفتحه من جديد إلا الرمز السري.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ConsentBar</name>
    <message>
        <source>I am younger than %1</source>
        <translation>عمري أقل من %1 سنة</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>جارٍ التوقيع …</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>أوقّع</translation>
    </message>
    <message numerus="yes">
        <source>Sign all %Ln</source>
        <translation>
            <numerusform>التوقيع على %Ln</numerusform>
            <numerusform>التوقيع على %Ln</numerusform>
            <numerusform>التوقيع على الاثنين (%Ln)</numerusform>
            <numerusform>التوقيع على الـ%Ln كلها</numerusform>
            <numerusform>التوقيع على الـ%Ln كلها</numerusform>
            <numerusform>التوقيع على الـ%Ln كلها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsModel</name>
    <message>
        <source>CiviCRM does not count imported activities as signatures; its API does.</source>
        <translation>لا يحتسب CiviCRM الأنشطة المستوردة توقيعات؛ واجهته البرمجية تحتسبها.</translation>
    </message>
    <message>
        <source>Import contacts first, with Skip or Fill, then activities.</source>
        <translation>استوردوا جهات الاتصال أولًا، بخيار Skip أو Fill، ثم الأنشطة.</translation>
    </message>
    <message>
        <source>Each import adds its activities again.</source>
        <translation>كل استيراد يضيف أنشطته من جديد.</translation>
    </message>
    <message>
        <source>Imported again, nothing is doubled; names and addresses are written over, and nobody who withdrew is removed.</source>
        <translation>إعادة الاستيراد لا تكرر شيئًا؛ تُستبدل الأسماء والعناوين، ولا يُحذف من سحب توقيعه.</translation>
    </message>
    <message>
        <source>Action Network subscribes new people at once.</source>
        <translation>يُشرك Action Network الأشخاص الجدد فوراً.</translation>
    </message>
    <message>
        <source>Import so that whoever unsubscribed there since stays so.</source>
        <translation>استوردوا بحيث يبقى من ألغى اشتراكه منذئذ ملغى.</translation>
    </message>
    <message>
        <source>Write to nobody before they have confirmed: that was promised.</source>
        <translation>لا تراسلوا أحداً قبل تأكيده: هكذا وُعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) written.</source>
        <translation>
            <numerusform>لم تُكتب جهات اتصال.</numerusform>
            <numerusform>كُتبت جهة اتصال واحدة.</numerusform>
            <numerusform>كُتبت جهتا اتصال.</numerusform>
            <numerusform>كُتبت %Ln جهات اتصال.</numerusform>
            <numerusform>كُتبت %Ln جهة اتصال.</numerusform>
            <numerusform>كُتبت %Ln جهة اتصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: no address that this system takes, or the same person again.</source>
        <translation>
            <numerusform>لم يُستبعد أحد.</numerusform>
            <numerusform>استُبعد واحد: لا عنوان يقبله هذا النظام، أو الشخص نفسه.</numerusform>
            <numerusform>استُبعد اثنان: لا عنوان يقبله هذا النظام، أو الشخص نفسه.</numerusform>
            <numerusform>استُبعد %Ln: لا عنوان يقبله هذا النظام، أو الشخص نفسه.</numerusform>
            <numerusform>استُبعد %Ln: لا عنوان يقبله هذا النظام، أو الشخص نفسه.</numerusform>
            <numerusform>استُبعد %Ln: لا عنوان يقبله هذا النظام، أو الشخص نفسه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: a spreadsheet would take the address for a formula. Add it there by hand.</source>
        <translation>
            <numerusform>لم يُستبعد أحد.</numerusform>
            <numerusform>استُبعد واحد: قد تعدّ جداول الحساب العنوان صيغة. أضيفوه هناك يدويًا.</numerusform>
            <numerusform>استُبعد اثنان: قد تعدّ جداول الحساب العنوان صيغة. أضيفوه هناك يدويًا.</numerusform>
            <numerusform>استُبعد %Ln: قد تعدّ جداول الحساب العنوان صيغة. أضيفوه هناك يدويًا.</numerusform>
            <numerusform>استُبعد %Ln: قد تعدّ جداول الحساب العنوان صيغة. أضيفوه هناك يدويًا.</numerusform>
            <numerusform>استُبعد %Ln: قد تعدّ جداول الحساب العنوان صيغة. أضيفوه هناك يدويًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) sent.</source>
        <translation>
            <numerusform>لم تُرسل جهات اتصال.</numerusform>
            <numerusform>أُرسلت جهة اتصال واحدة.</numerusform>
            <numerusform>أُرسلت جهتا اتصال.</numerusform>
            <numerusform>أُرسلت %Ln جهات اتصال.</numerusform>
            <numerusform>أُرسلت %Ln جهة اتصال.</numerusform>
            <numerusform>أُرسلت %Ln جهة اتصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) not wanted there.</source>
        <translation>
            <numerusform>قُبل الجميع هناك.</numerusform>
            <numerusform>لم يُقبل واحد هناك.</numerusform>
            <numerusform>لم يُقبل اثنان هناك.</numerusform>
            <numerusform>لم تُقبل %Ln هناك.</numerusform>
            <numerusform>لم تُقبل %Ln هناك.</numerusform>
            <numerusform>لم تُقبل %Ln هناك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln nobody knows whether they arrived: look there.</source>
        <translation>
            <numerusform>وصول الجميع معلوم.</numerusform>
            <numerusform>لا يُعرف هل وصل واحد: تحقّقوا هناك.</numerusform>
            <numerusform>لا يُعرف هل وصل اثنان: تحقّقوا هناك.</numerusform>
            <numerusform>لا يُعرف هل وصلت %Ln: تحقّقوا هناك.</numerusform>
            <numerusform>لا يُعرف هل وصلت %Ln: تحقّقوا هناك.</numerusform>
            <numerusform>لا يُعرف هل وصلت %Ln: تحقّقوا هناك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server failed on %Ln: send again later, and ask whoever runs it if it stays so.</source>
        <translation>
            <numerusform>لم يفشل الخادوم في أي جهة اتصال.</numerusform>
            <numerusform>فشل الخادوم في جهة اتصال واحدة: أعيدوا الإرسال لاحقًا، وإن تكرر ذلك فاسألوا من يديره.</numerusform>
            <numerusform>فشل الخادوم في جهتي اتصال: أعيدوا الإرسال لاحقًا، وإن تكرر ذلك فاسألوا من يديره.</numerusform>
            <numerusform>فشل الخادوم في %Ln جهات اتصال: أعيدوا الإرسال لاحقًا، وإن تكرر ذلك فاسألوا من يديره.</numerusform>
            <numerusform>فشل الخادوم في %Ln جهة اتصال: أعيدوا الإرسال لاحقًا، وإن تكرر ذلك فاسألوا من يديره.</numerusform>
            <numerusform>فشل الخادوم في %Ln جهة اتصال: أعيدوا الإرسال لاحقًا، وإن تكرر ذلك فاسألوا من يديره.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) corrected after being sent: change that there by hand.</source>
        <translation>
            <numerusform>لم يُصحَّح أحد بعد الإرسال.</numerusform>
            <numerusform>صُحّحت جهة اتصال واحدة بعد إرسالها: غيّروا ذلك هناك يدويًا.</numerusform>
            <numerusform>صُحّحت جهتا اتصال بعد إرسالهما: غيّروا ذلك هناك يدويًا.</numerusform>
            <numerusform>صُحّحت %Ln جهات اتصال بعد إرسالها: غيّروا ذلك هناك يدويًا.</numerusform>
            <numerusform>صُحّحت %Ln جهة اتصال بعد إرسالها: غيّروا ذلك هناك يدويًا.</numerusform>
            <numerusform>صُحّحت %Ln جهة اتصال بعد إرسالها: غيّروا ذلك هناك يدويًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Only who agreed to be contacted is written, and only what they gave for that.</source>
        <translation>لا يُكتب إلا من وافق على التواصل معه، وما قدّمه لذلك فقط.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Nothing was taken in yet. Go to “Import” with the first files from your devices.</source>
        <translation>لم يُستلم شيء بعد. اذهبوا إلى «استيراد» مع أول ملفات أجهزتكم.</translation>
    </message>
    <message>
        <source>As files</source>
        <translation>كملفات</translation>
    </message>
    <message>
        <source>Number of the petition in the other system</source>
        <translation>رقم العريضة في النظام الآخر</translation>
    </message>
    <message>
        <source>Group or list there</source>
        <translation>المجموعة أو القائمة هناك</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>مجلد للملفات</translation>
    </message>
    <message>
        <source>Write files</source>
        <translation>كتابة الملفات</translation>
    </message>
    <message>
        <source>Over the network</source>
        <translation>عبر الشبكة</translation>
    </message>
    <message>
        <source>Stopped or cut off, it goes on the next time where it was. Nobody is sent twice.</source>
        <translation>إن أُوقف أو انقطع يتابع من حيث كان. لا يُرسل أحد مرتين.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>It asks everybody once more before it writes to them</source>
        <translation>يطلب من كل شخص تأكيداً آخر قبل أن يراسله</translation>
    </message>
    <message>
        <source>Its token</source>
        <translation>رمز الوصول إليه</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Contacts are on their way …</source>
        <translation>جهات الاتصال في الطريق …</translation>
    </message>
</context>
<context>
    <name>CorrectionNote</name>
    <message>
        <source>You are correcting your signature. The first one counts until you sign again.</source>
        <translation>أنت الآن تصحّح توقيعك. يبقى التوقيع الأول محتسبًا إلى أن توقّع من جديد.</translation>
    </message>
    <message>
        <source>Signing again takes your signature back here: %1.</source>
        <translation>التوقيع من جديد يسحب توقيعك من هنا: %1.</translation>
    </message>
</context>
<context>
    <name>CounterLine</name>
    <message>
        <source>%1 here</source>
        <translation>%1 هنا</translation>
    </message>
    <message>
        <source>%1 online on %2</source>
        <translation>%1 عبر الإنترنت حتى %2</translation>
    </message>
    <message>
        <source>%1 online from %2 countries on %3</source>
        <translation>%1 عبر الإنترنت (عدد البلدان: %2) حتى %3</translation>
    </message>
    <message>
        <source>%1 + %2, goal %3</source>
        <translation>%1 + %2، الهدف %3</translation>
    </message>
</context>
<context>
    <name>CounterModel</name>
    <message>
        <source>more than %1</source>
        <translation>أكثر من %1</translation>
    </message>
</context>
<context>
    <name>CountriesSigned</name>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Tell how many of one country signed: type how its name begins</source>
        <translation>اذكروا عدد الموقّعين من بلد: اكتبوا أول اسمه</translation>
    </message>
</context>
<context>
    <name>CountryChoice</name>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Beginning of the country’s name</source>
        <translation>بداية اسم البلد</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>بلد آخر</translation>
    </message>
</context>
<context>
    <name>CountryRow</name>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Another country: type how its name begins</source>
        <translation>بلد آخر: اكتبوا أول اسمه</translation>
    </message>
</context>
<context>
    <name>DataFacts</name>
    <message>
        <source>What happens to my data</source>
        <translation>ماذا يحدث لبياناتي</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>قراءة كل شيء</translation>
    </message>
</context>
<context>
    <name>DayNumbers</name>
    <message>
        <source>Signatures by the hour</source>
        <translation>التوقيعات بحسب الساعة</translation>
    </message>
    <message>
        <source>At %1 o’clock</source>
        <translation>الساعة %1</translation>
    </message>
</context>
<context>
    <name>DeliveriesModel</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Ready to be handed over</source>
        <translation>جاهز للتسليم</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>Refused by the recipient</source>
        <translation>رفضه المستلم</translation>
    </message>
    <message>
        <source>The draft is gone. The signatures stay.</source>
        <translation>حُذفت المسودة. تبقى التوقيعات.</translation>
    </message>
    <message numerus="yes">
        <source>The list is fixed for ever. %Ln file(s) written.</source>
        <translation>
            <numerusform>ثُبّتت القائمة نهائياً. لم يُكتب ملف.</numerusform>
            <numerusform>ثُبّتت القائمة نهائياً. كُتب ملف واحد.</numerusform>
            <numerusform>ثُبّتت القائمة نهائياً. كُتب ملفان.</numerusform>
            <numerusform>ثُبّتت القائمة نهائياً. كُتبت %Ln ملفات.</numerusform>
            <numerusform>ثُبّتت القائمة نهائياً. كُتب %Ln ملفاً.</numerusform>
            <numerusform>ثُبّتت القائمة نهائياً. كُتب %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written once more, the very same.</source>
        <translation>
            <numerusform>لم يُكتب ملف.</numerusform>
            <numerusform>كُتب ملف واحد مجدداً، هو نفسه.</numerusform>
            <numerusform>كُتب ملفان مجدداً، هما نفسهما.</numerusform>
            <numerusform>كُتبت %Ln ملفات مجدداً، هي نفسها.</numerusform>
            <numerusform>كُتب %Ln ملفاً مجدداً، هي نفسها.</numerusform>
            <numerusform>كُتب %Ln ملف مجدداً، هي نفسها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hand-over is recorded.</source>
        <translation>سُجّل التسليم.</translation>
    </message>
    <message>
        <source>The record is corrected. What stood there before stays to be seen.</source>
        <translation>صُحّح السجل. وما كان مسجَّلًا من قبل يبقى ظاهرًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln by name</source>
        <translation>
            <numerusform>لا أحد بالاسم</numerusform>
            <numerusform>واحد بالاسم</numerusform>
            <numerusform>اثنان بالاسم</numerusform>
            <numerusform>%Ln بالاسم</numerusform>
            <numerusform>%Ln بالاسم</numerusform>
            <numerusform>%Ln بالاسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as a number only</source>
        <translation>
            <numerusform>لا أحد كرقم فقط</numerusform>
            <numerusform>واحد كرقم فقط</numerusform>
            <numerusform>اثنان كرقم فقط</numerusform>
            <numerusform>%Ln كرقم فقط</numerusform>
            <numerusform>%Ln كرقم فقط</numerusform>
            <numerusform>%Ln كرقم فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>لا مستبعد</numerusform>
            <numerusform>واحد مستبعد</numerusform>
            <numerusform>اثنان مستبعدان</numerusform>
            <numerusform>%Ln مستبعدة</numerusform>
            <numerusform>%Ln مستبعداً</numerusform>
            <numerusform>%Ln مستبعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed before this recipient was named</source>
        <translation>
            <numerusform>لا أحد قبل تسمية هذا المستلم</numerusform>
            <numerusform>واحد قبل تسمية هذا المستلم</numerusform>
            <numerusform>اثنان قبل تسمية هذا المستلم</numerusform>
            <numerusform>%Ln قبل تسمية هذا المستلم</numerusform>
            <numerusform>%Ln قبل تسمية هذا المستلم</numerusform>
            <numerusform>%Ln قبل تسمية هذا المستلم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed an earlier wording of the text</source>
        <translation>
            <numerusform>لا أحد وقّع صيغة سابقة من النص</numerusform>
            <numerusform>واحد وقّع صيغة سابقة من النص</numerusform>
            <numerusform>اثنان وقّعا صيغة سابقة من النص</numerusform>
            <numerusform>%Ln وقّعوا صيغة سابقة من النص</numerusform>
            <numerusform>%Ln وقّعوا صيغة سابقة من النص</numerusform>
            <numerusform>%Ln وقّعوا صيغة سابقة من النص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed when this recipient had another name</source>
        <translation>
            <numerusform>لا أحد وقّع حين كان لهذا المستلم اسم آخر</numerusform>
            <numerusform>واحد وقّع حين كان لهذا المستلم اسم آخر</numerusform>
            <numerusform>اثنان وقّعا حين كان لهذا المستلم اسم آخر</numerusform>
            <numerusform>%Ln وقّعوا حين كان لهذا المستلم اسم آخر</numerusform>
            <numerusform>%Ln وقّعوا حين كان لهذا المستلم اسم آخر</numerusform>
            <numerusform>%Ln وقّعوا حين كان لهذا المستلم اسم آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait for you</source>
        <translation>
            <numerusform>لا رسائل بانتظاركم</numerusform>
            <numerusform>رسالة واحدة بانتظاركم</numerusform>
            <numerusform>رسالتان بانتظاركم</numerusform>
            <numerusform>%Ln رسائل بانتظاركم</numerusform>
            <numerusform>%Ln رسالة بانتظاركم</numerusform>
            <numerusform>%Ln رسالة بانتظاركم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to decide on again</source>
        <translation>
            <numerusform>لا أسطر للبتّ فيها مجددًا</numerusform>
            <numerusform>سطر واحد للبتّ فيه مجددًا</numerusform>
            <numerusform>سطران للبتّ فيهما مجددًا</numerusform>
            <numerusform>%Ln أسطر للبتّ فيها مجددًا</numerusform>
            <numerusform>%Ln سطرًا للبتّ فيها مجددًا</numerusform>
            <numerusform>%Ln سطر للبتّ فيها مجددًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrew since and stand(s) on it still</source>
        <translation>
            <numerusform>لم يسحب أحد منذ ذلك الحين</numerusform>
            <numerusform>سحب واحد منذ ذلك الحين وما زال فيها</numerusform>
            <numerusform>سحب اثنان منذ ذلك الحين وما زالا فيها</numerusform>
            <numerusform>سحب %Ln منذ ذلك الحين وما زالوا فيها</numerusform>
            <numerusform>سحب %Ln منذ ذلك الحين وما زالوا فيها</numerusform>
            <numerusform>سحب %Ln منذ ذلك الحين وما زالوا فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>أُلغي: %1</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>صُحّح: %1</translation>
    </message>
</context>
<context>
    <name>DeliveriesPage</name>
    <message>
        <source>Each recipient gets exactly the list that you see. Once it is fixed, it never changes again.</source>
        <translation>يستلم كل مستلم القائمة التي ترونها بالضبط. بعد تثبيتها لا تتغير أبداً.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>التسليمات</translation>
    </message>
    <message>
        <source>New draft for %1 · %2</source>
        <translation>مسودة جديدة إلى %1 · %2</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>مجلد للملفات</translation>
    </message>
    <message>
        <source>Working on the delivery …</source>
        <translation>جارٍ إعداد التسليم …</translation>
    </message>
    <message>
        <source>No delivery yet. Begin with a draft: it changes nothing.</source>
        <translation>لا تسليم بعد. ابدؤوا بمسودة: لا تغيّر شيئاً.</translation>
    </message>
    <message>
        <source>Import the first files: the recipients of their campaigns then stand here.</source>
        <translation>استوردوا الملفات الأولى: يظهر هنا مستلمو حملاتها.</translation>
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
        <translation>هل تُحذف نهائياً؟</translation>
    </message>
    <message>
        <source>Review line by line</source>
        <translation>مراجعة سطراً سطراً</translation>
    </message>
    <message>
        <source>Fix and write files</source>
        <translation>تثبيت وكتابة الملفات</translation>
    </message>
    <message>
        <source>Fix it for ever?</source>
        <translation>هل تُثبَّت إلى الأبد؟</translation>
    </message>
    <message>
        <source>Files again</source>
        <translation>الملفات مجدداً</translation>
    </message>
    <message>
        <source>Record the hand-over</source>
        <translation>تسجيل التسليم</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Rally Kiosk: desk</source>
        <translation>‏Rally Kiosk: المكتب</translation>
    </message>
</context>
<context>
    <name>DeskPages</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Rally total</source>
        <translation>مجموع التجمّع</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>التسليمات</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Withdraw and access</source>
        <translation>السحب والاطلاع</translation>
    </message>
    <message>
        <source>Retention and audit</source>
        <translation>الحفظ والتدقيق</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>المساعدون</translation>
    </message>
    <message>
        <source>Rally Kiosk: desk</source>
        <translation>‏Rally Kiosk: المكتب</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>DevicePanel</name>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>This system may switch its screen off by itself. Set its screen saver and sleep to “never”.</source>
        <translation>قد يطفئ هذا النظام الشاشة من تلقاء نفسه. يُرجى ضبط شاشة التوقف والسكون على «أبدًا».</translation>
    </message>
    <message>
        <source>Battery: %1 %, plugged in.</source>
        <translation>البطارية: %1٪، موصولة بالكهرباء.</translation>
    </message>
    <message>
        <source>Battery: %1 %.</source>
        <translation>البطارية: %1٪.</translation>
    </message>
    <message>
        <source>Fingerprint, to compare with the organisers’:</source>
        <translation>البصمة، لمقارنتها بما لدى المنظِّمين:</translation>
    </message>
    <message>
        <source>Ask the organisers to approve it</source>
        <translation>طلب اعتماده من المنظِّمين</translation>
    </message>
    <message>
        <source>Lock this device</source>
        <translation>قفل هذا الجهاز</translation>
    </message>
    <message>
        <source>Close the device at once</source>
        <translation>إغلاق الجهاز فورًا</translation>
    </message>
    <message>
        <source>Remove everything from this device</source>
        <translation>إزالة كل شيء من هذا الجهاز</translation>
    </message>
    <message>
        <source>Close Rally Kiosk</source>
        <translation>إغلاق Rally Kiosk</translation>
    </message>
</context>
<context>
    <name>DevicesModel</name>
    <message>
        <source>Waits for your approval</source>
        <translation>ينتظر موافقتكم</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>مُعتمَد</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُلغى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) approved. Compare each fingerprint with its volunteer.</source>
        <translation>
            <numerusform>لم يُعتمد أي جهاز.</numerusform>
            <numerusform>اعتُمد جهاز واحد. قارنوا بصمته مع متطوّعه.</numerusform>
            <numerusform>اعتُمد جهازان. قارنوا كل بصمة مع متطوّعها.</numerusform>
            <numerusform>اعتُمدت %Ln أجهزة. قارنوا كل بصمة مع متطوّعها.</numerusform>
            <numerusform>اعتُمد %Ln جهازاً. قارنوا كل بصمة مع متطوّعها.</numerusform>
            <numerusform>اعتُمد %Ln جهاز. قارنوا كل بصمة مع متطوّعها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) held no request: %1.</source>
        <translation>
            <numerusform>لا ملفات بلا طلب: %1.</numerusform>
            <numerusform>ملف واحد بلا طلب: %1.</numerusform>
            <numerusform>ملفان بلا طلب: %1.</numerusform>
            <numerusform>%Ln ملفات بلا طلب: %1.</numerusform>
            <numerusform>%Ln ملفاً بلا طلب: %1.</numerusform>
            <numerusform>%Ln ملف بلا طلب: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) taken in.</source>
        <translation>
            <numerusform>لا مدخلات مستلمة.</numerusform>
            <numerusform>مدخل واحد مستلم.</numerusform>
            <numerusform>مدخلان مستلمان.</numerusform>
            <numerusform>%Ln مدخلات مستلمة.</numerusform>
            <numerusform>%Ln مدخلاً مستلماً.</numerusform>
            <numerusform>%Ln مدخل مستلم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) missing: ask for its older files.</source>
        <translation>
            <numerusform>لا ينقص شيء: اطلبوا ملفاته الأقدم.</numerusform>
            <numerusform>ينقص مدخل واحد: اطلبوا ملفاته الأقدم.</numerusform>
            <numerusform>ينقص مدخلان: اطلبوا ملفاته الأقدم.</numerusform>
            <numerusform>تنقص %Ln مدخلات: اطلبوا ملفاته الأقدم.</numerusform>
            <numerusform>ينقص %Ln مدخلاً: اطلبوا ملفاته الأقدم.</numerusform>
            <numerusform>ينقص %Ln مدخل: اطلبوا ملفاته الأقدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>This database was restored from an older copy: what it acknowledged of this device is missing. Bring its files in again.</source>
        <translation>استُعيدت قاعدة البيانات هذه من نسخة أقدم: ينقص ما أكدت استلامه من هذا الجهاز. استوردوا ملفاته من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of it wait.</source>
        <translation>
            <numerusform>لا ملفات منه تنتظر.</numerusform>
            <numerusform>ملف واحد منه ينتظر.</numerusform>
            <numerusform>ملفان منه ينتظران.</numerusform>
            <numerusform>%Ln ملفات منه تنتظر.</numerusform>
            <numerusform>%Ln ملفاً منه ينتظر.</numerusform>
            <numerusform>%Ln ملف منه ينتظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was copied or restored: its log has two ends.</source>
        <translation>نُسخ أو استُعيد: لسجلّه نهايتان.</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Approve a device once its fingerprint is the one that its volunteer reads out to you.</source>
        <translation>لا يُعتمد جهاز إلا بعد أن يقرأ متطوّعه البصمة نفسها.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Or the path of a file or picture</source>
        <translation>أو مسار ملف أو صورة</translation>
    </message>
    <message>
        <source>Drop devices’ requests here: their files, or pictures of their codes</source>
        <translation>أسقطوا هنا طلبات الأجهزة: ملفاتها أو صور رموزها</translation>
    </message>
    <message>
        <source>No device has sent anything yet. Import the first files: their devices then wait here.</source>
        <translation>لم يُرسل أي جهاز شيئاً بعد. استوردوا الملفات الأولى: تنتظر أجهزتها هنا.</translation>
    </message>
    <message>
        <source>Approve again</source>
        <translation>إعادة الاعتماد</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>DiagnosticSheet</name>
    <message>
        <source>Diagnostic file</source>
        <translation>ملف التشخيص</translation>
    </message>
    <message>
        <source>Support learns from it how the device is: versions, counts and sizes. No signer is in it, no name, place or event.</source>
        <translation>يعرف منه فريق الدعم حال الجهاز: الإصدارات والأعداد والأحجام. لا يحوي موقّعًا ولا اسمًا ولا مكانًا ولا فعالية.</translation>
    </message>
    <message>
        <source>This is the whole file. Read it before you give it away.</source>
        <translation>هذا هو الملف كله. اقرؤوه قبل تسليمه.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>كتابة الملف</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>Rally Kiosk: desk</source>
        <translation>‏Rally Kiosk: المكتب</translation>
    </message>
    <message>
        <source>Open your campaigns</source>
        <translation>افتحوا حملاتكم</translation>
    </message>
    <message>
        <source>The database holds what your devices collected. Only the key file and its passphrase open it.</source>
        <translation>تحفظ قاعدة البيانات ما جمعته أجهزتكم. لا يفتحها إلا ملف المفتاح وعبارة مروره.</translation>
    </message>
    <message>
        <source>A file, or the address of a server: postgresql://name@server/database</source>
        <translation>ملف، أو عنوان خادم: ⁦postgresql://name@server/database⁩</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>ملف المفتاح</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>عبارة مرور ملف المفتاح</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>جارٍ الفتح …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>No key and no campaign yet? Half an hour is enough to make both.</source>
        <translation>ليس لديكم مفتاح ولا حملة بعد؟ تكفي نصف ساعة لإنشائهما.</translation>
    </message>
    <message>
        <source>Begin with a new organisation</source>
        <translation>البدء بمنظمة جديدة</translation>
    </message>
    <message>
        <source>Write or translate a campaign: no key is needed</source>
        <translation>كتابة حملة أو ترجمتها: لا حاجة إلى مفتاح</translation>
    </message>
    <message>
        <source>The key file is lost: bring it back from paper</source>
        <translation>ضاع ملف المفتاح: استعادته من الورق</translation>
    </message>
</context>
<context>
    <name>DraftModel</name>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Offensive</source>
        <translation>مسيء</translation>
    </message>
    <message>
        <source>Signed twice</source>
        <translation>وُقّع مرتين</translation>
    </message>
    <message>
        <source>Asked for it</source>
        <translation>بطلب منه</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
</context>
<context>
    <name>DraftSheet</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>للنظر فيها</translation>
    </message>
    <message>
        <source>Messages to approve</source>
        <translation>رسائل بانتظار الموافقة</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Keep in</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Put back in</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>يُسلَّم</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation>لا يُسلَّم</translation>
    </message>
</context>
<context>
    <name>EditCell</name>
    <message>
        <source>Write a number in digits, %1 at most.</source>
        <translation>اكتبوا عددًا بالأرقام، %1 على الأكثر.</translation>
    </message>
    <message>
        <source>Write the year first, as 2030-01-31.</source>
        <translation>اكتبوا السنة أولًا: 2030-01-31.</translation>
    </message>
    <message>
        <source>Use small letters from a to z, digits and hyphens, 40 at most.</source>
        <translation>استعملوا أحرفًا صغيرة من a إلى z وأرقامًا وشُرَطًا، 40 على الأكثر.</translation>
    </message>
    <message>
        <source>Write a year, a month or a day: 2030, 2030-01 or 2030-01-31.</source>
        <translation>اكتبوا سنة أو شهرًا أو يومًا: 2030 أو 2030-01 أو 2030-01-31.</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Rallies and numbers</source>
        <translation>التجمّعات والأعداد</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>الإنهاء</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>All of it is kept</source>
        <translation>حُفظ كل شيء</translation>
    </message>
    <message>
        <source>Keeping …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Hide the kiosk</source>
        <translation>إخفاء الكشك</translation>
    </message>
    <message>
        <source>Show the kiosk</source>
        <translation>إظهار الكشك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>لا شيء ناقص</numerusform>
            <numerusform>واحد ناقص</numerusform>
            <numerusform>اثنان ناقصان</numerusform>
            <numerusform>%Ln ناقصة</numerusform>
            <numerusform>%Ln ناقصًا</numerusform>
            <numerusform>%Ln ناقص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnterField</name>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
</context>
<context>
    <name>EnterForm</name>
    <message>
        <source>Listed publicly: yes</source>
        <translation>في القائمة العلنية: نعم</translation>
    </message>
    <message>
        <source>News by e-mail: yes</source>
        <translation>أخبار بالبريد الإلكتروني: نعم</translation>
    </message>
</context>
<context>
    <name>EnterQuestion</name>
    <message>
        <source>To: %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>As a number (or no tick)</source>
        <translation>كعدد فقط (أو من دون علامة)</translation>
    </message>
</context>
<context>
    <name>EnterRow</name>
    <message>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>I sign: the box is ticked on paper</source>
        <translation>أوقّع: الخانة معلَّمة على الورق</translation>
    </message>
    <message>
        <source>Change the number of the row, or put what you typed in the place of the earlier one.</source>
        <translation>غيّروا رقم السطر أو ضعوا ما كتبتموه مكان السابق.</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>وضعه مكانه</translation>
    </message>
    <message>
        <source>Enter goes on and keeps the row at the end. Space or X ticks a box. “-” stands for no family name or postal code.</source>
        <translation>مفتاح الإدخال ينتقل إلى التالي ويحفظ السطر في النهاية. المسافة أو X تعلّم الخانة. «-» تعني: من دون اسم عائلة أو رمز بريدي.</translation>
    </message>
</context>
<context>
    <name>EnterSheet</name>
    <message>
        <source>Enter a sheet</source>
        <translation>إدخال ورقة</translation>
    </message>
    <message>
        <source>Name of the sheet, as it stands beside its code</source>
        <translation>اسم الورقة كما هو بجانب رمزها</translation>
    </message>
    <message>
        <source>Another sheet</source>
        <translation>ورقة أخرى</translation>
    </message>
</context>
<context>
    <name>EnteringModel</name>
    <message>
        <source>Row {row} is kept.</source>
        <translation>حُفظ السطر {row}.</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Rally %1</source>
        <translation>التجمّع %1</translation>
    </message>
    <message>
        <source>Name, as it is said there</source>
        <translation>الاسم كما يُقال هناك</translation>
    </message>
    <message>
        <source>Place, as it is said there</source>
        <translation>المكان كما يُقال هناك</translation>
    </message>
    <message>
        <source>Year first.</source>
        <translation>السنة أولًا.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Continent and city: Europe/Paris</source>
        <translation>القارة والمدينة: Europe/Paris</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Signers are invited to it when they have signed</source>
        <translation>يُدعى إليه الموقّعون بعد أن يوقّعوا</translation>
    </message>
    <message>
        <source>Date and place stand beside it by themselves.</source>
        <translation>يظهر التاريخ والمكان إلى جانبها تلقائيًا.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>الدعوة</translation>
    </message>
</context>
<context>
    <name>EventChoice</name>
    <message>
        <source>Today’s event</source>
        <translation>فعالية اليوم</translation>
    </message>
    <message>
        <source>Choose the event: without one nobody can sign.</source>
        <translation>يُرجى اختيار الفعالية: لا يمكن التوقيع بدونها.</translation>
    </message>
    <message>
        <source>Name of this shift, for example: Table North</source>
        <translation>اسم هذه النوبة، مثلًا: الطاولة الشمالية</translation>
    </message>
    <message>
        <source>Another event …</source>
        <translation>فعالية أخرى …</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Set apart</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Page of this rally …</source>
        <translation>صفحة هذا التجمّع …</translation>
    </message>
</context>
<context>
    <name>EventsModel</name>
    <message numerus="yes">
        <source>%Ln event(s) counted as %1.</source>
        <translation>
            <numerusform>لا يُحتسب أي تجمّع باسم %1.</numerusform>
            <numerusform>يُحتسب تجمّع واحد باسم %1.</numerusform>
            <numerusform>يُحتسب تجمّعان باسم %1.</numerusform>
            <numerusform>تُحتسب %Ln تجمّعات باسم %1.</numerusform>
            <numerusform>يُحتسب %Ln تجمّعًا باسم %1.</numerusform>
            <numerusform>يُحتسب %Ln تجمّع باسم %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) stand(s) for itself again.</source>
        <translation>
            <numerusform>لم يُفصل أي تجمّع.</numerusform>
            <numerusform>عاد تجمّع واحد يُحتسب على حدة.</numerusform>
            <numerusform>عاد تجمّعان يُحتسبان على حدة.</numerusform>
            <numerusform>عادت %Ln تجمّعات تُحتسب على حدة.</numerusform>
            <numerusform>عاد %Ln تجمّعًا يُحتسب على حدة.</numerusform>
            <numerusform>عاد %Ln تجمّع يُحتسب على حدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s)</source>
        <translation>
            <numerusform>لا توقيعات</numerusform>
            <numerusform>توقيع واحد</numerusform>
            <numerusform>توقيعان</numerusform>
            <numerusform>%Ln توقيعات</numerusform>
            <numerusform>%Ln توقيعًا</numerusform>
            <numerusform>%Ln توقيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spelling(s) of %1, %2</source>
        <translation>
            <numerusform>لا صيغ لاسم %1، %2</numerusform>
            <numerusform>صيغة واحدة لاسم %1، %2</numerusform>
            <numerusform>صيغتان لاسم %1، %2</numerusform>
            <numerusform>%Ln صيغ لاسم %1، %2</numerusform>
            <numerusform>%Ln صيغة لاسم %1، %2</numerusform>
            <numerusform>%Ln صيغة لاسم %1، %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsSheet</name>
    <message>
        <source>Events</source>
        <translation>التجمّعات</translation>
    </message>
    <message>
        <source>Tick what is one rally under several names. What people signed stays as it is; it is only counted together, and can be set apart again.</source>
        <translation>ضعوا علامة على ما هو تجمّع واحد بعدة أسماء. ما وقّعه الناس يبقى كما هو؛ يُحتسب معًا فقط، ويمكن فصله من جديد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>يُحتسب باسم</translation>
    </message>
    <message>
        <source>Count as one</source>
        <translation>احتساب كتجمّع واحد</translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>Exports</source>
        <translation>عمليات التصدير</translation>
    </message>
    <message>
        <source>written</source>
        <translation>كُتِب</translation>
    </message>
    <message>
        <source>received</source>
        <translation>استُلِم</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>آمِن</translation>
    </message>
</context>
<context>
    <name>FieldEntry</name>
    <message>
        <source>Postal codes there look like %1. Yours may differ.</source>
        <translation>الرموز البريدية هناك تشبه %1. قد يختلف رمزك.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>الشارع والرقم</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Title or office</source>
        <translation>اللقب أو المنصب</translation>
    </message>
    <message>
        <source>Institution or organisation</source>
        <translation>المؤسسة أو المنظمة</translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation>الدائرة الانتخابية</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>كلماتك الخاصة</translation>
    </message>
    <message>
        <source>Your drawn signature</source>
        <translation>توقيعك بخط اليد</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Figure %1</source>
        <translation>الرقم %1</translation>
    </message>
    <message>
        <source>As it is said, with the digits of the language: at least 34</source>
        <translation>كما يُقال، بأرقام اللغة: 34 على الأقل</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>ما الذي يعدّه</translation>
    </message>
    <message>
        <source>Whose number it is</source>
        <translation>لمن هذا العدد</translation>
    </message>
    <message>
        <source>A year, a month or a day: 2030, 2030-01 or 2030-01-31.</source>
        <translation>سنة أو شهر أو يوم: 2030 أو 2030-01 أو 2030-01-31.</translation>
    </message>
    <message>
        <source>Of when</source>
        <translation>من أي تاريخ</translation>
    </message>
</context>
<context>
    <name>FileEntry</name>
    <message>
        <source>Choose …</source>
        <translation>اختيار …</translation>
    </message>
</context>
<context>
    <name>FilesPlace</name>
    <message>
        <source>Choose files …</source>
        <translation>اختيار ملفات …</translation>
    </message>
    <message>
        <source>Choose a stick or folder …</source>
        <translation>اختيار ذاكرة أو مجلد …</translation>
    </message>
</context>
<context>
    <name>FingerprintCheck</name>
    <message>
        <source>Compare these numbers with those that the organisers gave you on paper or told you. Anybody can make a file with their name.</source>
        <translation>قارنوا هذه الأرقام بما أعطاكم المنظِّمون على الورق أو شفهيًا. بإمكان أيٍّ كان أن يصنع ملفًا باسمهم.</translation>
    </message>
    <message>
        <source>If one digit differs, do not go on: tell the organisers. Signatures would be sealed for somebody else.</source>
        <translation>إذا اختلف رقم واحد فتوقّفوا وأخبروا المنظِّمين: ستُختم التوقيعات لشخص آخر.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The numbers are the same</source>
        <translation>الأرقام متطابقة</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message numerus="yes">
        <source>%Ln thing(s) are missing</source>
        <translation>
            <numerusform>لا شيء ناقص</numerusform>
            <numerusform>شيء واحد ناقص</numerusform>
            <numerusform>شيئان ناقصان</numerusform>
            <numerusform>%Ln أشياء ناقصة</numerusform>
            <numerusform>%Ln شيئًا ناقصًا</numerusform>
            <numerusform>%Ln شيء ناقص</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>لا شيء ناقص</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>The next revision</source>
        <translation>المراجعة التالية</translation>
    </message>
    <message>
        <source>No pack of this campaign has been built yet.</source>
        <translation>لم تُبنَ بعد أي حزمة لهذه الحملة.</translation>
    </message>
    <message>
        <source>Revision %1 says all that is written here. There is nothing to build.</source>
        <translation>تقول المراجعة %1 كل ما كُتب هنا. لا شيء للبناء.</translation>
    </message>
    <message>
        <source>Revision %1 is in use: signatures have come in. What has changed since becomes a new revision.</source>
        <translation>المراجعة %1 مستعملة: وصلت توقيعات. وما تغيّر منذئذ يصبح مراجعة جديدة.</translation>
    </message>
    <message>
        <source>Revision %1 was built. What has changed since becomes a new revision; devices take it, and never go back.</source>
        <translation>بُنيت المراجعة %1. وما تغيّر منذئذ يصبح مراجعة جديدة؛ تأخذها الأجهزة ولا تعود أبدًا.</translation>
    </message>
    <message>
        <source>Only the organisation’s key builds a pack. Open the desk with it; what you wrote is kept.</source>
        <translation>مفتاح المنظمة وحده يبني حزمة. افتحوا المكتب به؛ ما كتبتموه محفوظ.</translation>
    </message>
    <message>
        <source>Build the pack</source>
        <translation>بناء الحزمة</translation>
    </message>
    <message>
        <source>Build the new revision</source>
        <translation>بناء المراجعة الجديدة</translation>
    </message>
    <message>
        <source>Writing, and reading back …</source>
        <translation>جارٍ الكتابة وإعادة القراءة …</translation>
    </message>
    <message>
        <source>Sticks for your volunteers</source>
        <translation>وحدات USB لمتطوعيكم</translation>
    </message>
    <message>
        <source>It gets the newest pack, the guide to print and the program. The key never goes onto a stick.</source>
        <translation>تحصل على أحدث حزمة والدليل للطباعة والبرنامج. لا يوضع المفتاح أبدًا على وحدة USB.</translation>
    </message>
    <message>
        <source>The stick, or a folder</source>
        <translation>وحدة USB أو مجلد</translation>
    </message>
    <message>
        <source>Write the stick</source>
        <translation>الكتابة على الوحدة</translation>
    </message>
</context>
<context>
    <name>FirstHourModel</name>
    <message numerus="yes">
        <source>%Ln file(s) are on %1, and were read back. You may take it out.</source>
        <translation>
            <numerusform>لا ملفات على %1.</numerusform>
            <numerusform>ملف واحد على %1 وقد أعيدت قراءته. يمكنكم نزعها.</numerusform>
            <numerusform>ملفان على %1 وقد أعيدت قراءتهما. يمكنكم نزعها.</numerusform>
            <numerusform>%Ln ملفات على %1 وقد أعيدت قراءتها. يمكنكم نزعها.</numerusform>
            <numerusform>%Ln ملفًا على %1 وقد أعيدت قراءتها. يمكنكم نزعها.</numerusform>
            <numerusform>%Ln ملف على %1 وقد أعيدت قراءتها. يمكنكم نزعها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program itself was not at hand.</source>
        <translation>لم يكن البرنامج نفسه متوفرًا.</translation>
    </message>
</context>
<context>
    <name>FirstHourPage</name>
    <message>
        <source>Rally Kiosk: desk</source>
        <translation>‏Rally Kiosk: المكتب</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>التوقف هنا</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Sticks</source>
        <translation>وحدات USB</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>التجربة</translation>
    </message>
</context>
<context>
    <name>Flaws</name>
    <message>
        <source>This was changed by hand, and cannot be used so.</source>
        <translation>غُيّر هذا يدويًا ولا يمكن استعماله هكذا.</translation>
    </message>
    <message>
        <source>There is a hidden character in it. Type it anew.</source>
        <translation>فيه حرف مخفي. أعيدوا كتابته.</translation>
    </message>
    <message>
        <source>The parts are more than the whole.</source>
        <translation>الأجزاء أكثر من المجموع.</translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation>لم يعد {name} موجودًا.</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>لم يُكتب شيء هنا بعد.</translation>
    </message>
    <message>
        <source>This must be one line of words, without spaces at its ends.</source>
        <translation>يجب أن يكون سطرًا واحدًا من الكلمات بلا فراغ في طرفيه.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>هذا أطول مما يجب.</translation>
    </message>
    <message>
        <source>This is missing in this language.</source>
        <translation>هذا ناقص بهذه اللغة.</translation>
    </message>
    <message>
        <source>The campaign is not in this language.</source>
        <translation>الحملة ليست بهذه اللغة.</translation>
    </message>
    <message>
        <source>This is not the same as in {language}.</source>
        <translation>ليس هذا كما في {language}.</translation>
    </message>
    <message>
        <source>{language} has {there} here, this has {here}. Each language needs as many lines.</source>
        <translation>في {language} هنا {there}، وهنا {here}. تحتاج كل لغة إلى العدد نفسه من الأسطر.</translation>
    </message>
    <message>
        <source>{language} says something here, this language does not yet.</source>
        <translation>في {language} شيء هنا، وليس بعد في هذه اللغة.</translation>
    </message>
    <message>
        <source>{language} says nothing here.</source>
        <translation>لا شيء هنا في {language}.</translation>
    </message>
    <message>
        <source>This is there more than once: {value}.</source>
        <translation>هذا مكرّر: {value}.</translation>
    </message>
    <message>
        <source>This is no date. Write the year first, as 2030-01-31.</source>
        <translation>ليس هذا تاريخًا. اكتبوا السنة أولًا: 2030-01-31.</translation>
    </message>
    <message>
        <source>Write a year, a month or a day: 2030, 2030-01 or 2030-01-31.</source>
        <translation>اكتبوا سنة أو شهرًا أو يومًا: 2030 أو 2030-01 أو 2030-01-31.</translation>
    </message>
    <message>
        <source>This is no time zone. Write it as Europe/Paris.</source>
        <translation>ليست هذه منطقة زمنية. اكتبوها هكذا: Europe/Paris.</translation>
    </message>
    <message>
        <source>{code} is no country.</source>
        <translation>{code} ليس بلدًا.</translation>
    </message>
    <message>
        <source>Write the address as https://hub.example.org, without spaces.</source>
        <translation>اكتبوا العنوان مثل https://hub.example.org بلا مسافات.</translation>
    </message>
    <message>
        <source>Say for how many days the data are kept: 1 to {most}.</source>
        <translation>اذكروا كم يومًا تُحفظ البيانات: من 1 إلى {most}.</translation>
    </message>
    <message>
        <source>There are too many recipients for one signature. Name fewer.</source>
        <translation>المتلقون كثيرون على توقيع واحد. اذكروا أقل.</translation>
    </message>
    <message>
        <source>One of these keys cannot be used. Take it away, and ask for it anew.</source>
        <translation>أحد هذه المفاتيح لا يصلح للاستعمال. أزيلوه واطلبوه من جديد.</translation>
    </message>
    <message>
        <source>Say who answers for the data.</source>
        <translation>اذكروا من المسؤول عن البيانات.</translation>
    </message>
    <message>
        <source>Give a postal address.</source>
        <translation>أعطوا عنوانًا بريديًا.</translation>
    </message>
    <message>
        <source>Give an e-mail address to which people write to withdraw.</source>
        <translation>أعطوا عنوان بريد إلكتروني يُكتب إليه لسحب التوقيع.</translation>
    </message>
    <message>
        <source>Say what happens to the data, one short sentence on each line.</source>
        <translation>اذكروا ما يحدث للبيانات، جملة قصيرة في كل سطر.</translation>
    </message>
    <message>
        <source>The full notice is missing.</source>
        <translation>الإشعار الكامل ناقص.</translation>
    </message>
    <message>
        <source>Nobody can sign without this consent.</source>
        <translation>لا يمكن لأحد أن يوقّع بدون هذه الموافقة.</translation>
    </message>
    <message>
        <source>To stay in touch, ask for an e-mail address or a telephone number.</source>
        <translation>للبقاء على تواصل اطلبوا عنوان بريد إلكتروني أو رقم هاتف.</translation>
    </message>
    <message>
        <source>This can only be asked together with the consent to be contacted.</source>
        <translation>لا يُسأل هذا إلا مع الموافقة على التواصل.</translation>
    </message>
    <message>
        <source>A signature needs a given name.</source>
        <translation>يحتاج التوقيع إلى اسم شخصي.</translation>
    </message>
    <message>
        <source>A joint declaration asks for title or office, and for the country.</source>
        <translation>يطلب البيان المشترك اللقب أو المنصب، والبلد.</translation>
    </message>
    <message>
        <source>Choose what is handed over: one field at least.</source>
        <translation>اختاروا ما يُسلَّم: حقلًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>A message is handed over beside a line of the list: choose another field, too.</source>
        <translation>تُسلَّم الرسالة إلى جانب سطر من القائمة: اختاروا حقلًا آخر أيضًا.</translation>
    </message>
    <message>
        <source>“{field}” would be handed over, and is never asked for.</source>
        <translation>«{field}» سيُسلَّم ولا يُسأل عنه أبدًا.</translation>
    </message>
    <message>
        <source>“{field}” is given for contact only, and cannot be handed over.</source>
        <translation>«{field}» يُعطى للتواصل فقط ولا يمكن تسليمه.</translation>
    </message>
    <message>
        <source>Choose one of the campaign’s languages.</source>
        <translation>اختاروا إحدى لغات الحملة.</translation>
    </message>
    <message>
        <source>A letter needs the lines of an address.</source>
        <translation>تحتاج الرسالة إلى أسطر عنوان.</translation>
    </message>
    <message>
        <source>List the demands, one on each line.</source>
        <translation>اذكروا المطالب، واحدًا في كل سطر.</translation>
    </message>
    <message>
        <source>Figures stand in a section of figures, and nothing else does.</source>
        <translation>تأتي الأرقام في قسم للأرقام، ولا شيء سواها فيه.</translation>
    </message>
    <message>
        <source>An urgent line needs its last day, and that day needs the line.</source>
        <translation>يحتاج السطر العاجل إلى يومه الأخير، ويحتاج ذلك اليوم إلى السطر.</translation>
    </message>
    <message>
        <source>The number online and its day belong together.</source>
        <translation>العدد عبر الإنترنت ويومه متلازمان.</translation>
    </message>
    <message>
        <source>Say first how many signed online.</source>
        <translation>اذكروا أولًا كم وقّعوا عبر الإنترنت.</translation>
    </message>
    <message>
        <source>There is a new recipient. Who signed before was not told of them, and is not handed over to them.</source>
        <translation>هناك متلقٍّ جديد. من وقّع من قبل لم يُخبَر به ولا يُسلَّم إليه.</translation>
    </message>
    <message>
        <source>A recipient is no longer named. Nobody who signs from now on is handed over to them.</source>
        <translation>لم يعد أحد المتلقين مذكورًا. من يوقّع من الآن لا يُسلَّم إليه.</translation>
    </message>
    <message>
        <source>More is handed over than before. Of who signed before, only what they were told is handed over.</source>
        <translation>يُسلَّم أكثر من ذي قبل. وعمّن وقّع من قبل لا يُسلَّم إلا ما قيل له.</translation>
    </message>
    <message>
        <source>Less is handed over than before, also of who signed before.</source>
        <translation>يُسلَّم أقل من ذي قبل، حتى عمّن وقّع من قبل.</translation>
    </message>
    <message>
        <source>The data are kept longer. For who signed before, the shorter time holds.</source>
        <translation>تُحفظ البيانات مدة أطول. ولمن وقّع من قبل تسري المدة الأقصر.</translation>
    </message>
    <message>
        <source>A consent has other words. It gets the next version; who agreed before agreed to the old words.</source>
        <translation>تغيّر نص موافقة. تحصل على النسخة التالية؛ ومن وافق من قبل وافق على النص القديم.</translation>
    </message>
    <message>
        <source>The text has changed. Each signature stays with the text that its signer read.</source>
        <translation>تغيّر النص. يبقى كل توقيع مع النص الذي قرأه صاحبه.</translation>
    </message>
    <message>
        <source>The campaign is paused: devices that get this revision collect nothing.</source>
        <translation>الحملة موقوفة: الأجهزة التي تأخذ هذه المراجعة لا تجمع شيئًا.</translation>
    </message>
    <message>
        <source>Partners who acknowledge</source>
        <translation>الشركاء الذين يؤكدون الاستلام</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان البريدي</translation>
    </message>
    <message>
        <source>Words for who cannot see it</source>
        <translation>كلمات لمن لا يراها</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>What you ask</source>
        <translation>ما تطلبونه</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Urgent line</source>
        <translation>السطر العاجل</translation>
    </message>
    <message>
        <source>Last day of the urgent line</source>
        <translation>آخر يوم للسطر العاجل</translation>
    </message>
    <message>
        <source>Signers by kind</source>
        <translation>الموقّعون حسب الفئة</translation>
    </message>
    <message>
        <source>Signers by country</source>
        <translation>الموقّعون حسب البلد</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>الخاتمة</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Who answers for the data</source>
        <translation>من المسؤول عن البيانات</translation>
    </message>
    <message>
        <source>Signatures online</source>
        <translation>التوقيعات عبر الإنترنت</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Whose picture it is</source>
        <translation>لمن هذه الصورة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Rally</source>
        <translation>التجمّع</translation>
    </message>
    <message>
        <source>Facts on data</source>
        <translation>حقائق عن البيانات</translation>
    </message>
    <message>
        <source>What is asked or handed over</source>
        <translation>ما يُسأل أو يُسلَّم</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Full notice, part</source>
        <translation>الإشعار الكامل، الجزء</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>صيغة المخاطبة</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>عنوان خادم الاستلام</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>المطالب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Why it may be shown</source>
        <translation>لماذا يجوز عرضها</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المتلقي</translation>
    </message>
    <message>
        <source>Days that the data are kept</source>
        <translation>أيام حفظ البيانات</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>التحية</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Last day of signing</source>
        <translation>آخر يوم للتوقيع</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>A letter and an open letter have a salutation and closing words; an open letter takes the signer’s own words along.</source>
        <translation>للرسالة وللرسالة المفتوحة تحية وخاتمة؛ وتحمل الرسالة المفتوحة كلمات الموقّع نفسه.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Languages of the text; the first is the campaign’s own</source>
        <translation>لغات النص؛ الأولى لغة الحملة نفسها</translation>
    </message>
    <message>
        <source>Make it the first</source>
        <translation>جعلها الأولى</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>One more language</source>
        <translation>لغة أخرى</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختيار …</translation>
    </message>
    <message>
        <source>Year first. Devices tell their volunteers when it is over; nothing is ever refused because of a clock.</source>
        <translation>السنة أولًا. تخبر الأجهزة متطوّعيها عند انتهائها؛ ولا يُرفض شيء أبدًا بسبب ساعة.</translation>
    </message>
    <message>
        <source>Last day of signing</source>
        <translation>آخر يوم للتوقيع</translation>
    </message>
    <message>
        <source>It is offered first to signers, and is left out where they come from everywhere.</source>
        <translation>يُعرض أولًا على الموقّعين؛ اتركوه فارغًا إن جاؤوا من كل مكان.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Paused: devices show the campaign, and collect nothing</source>
        <translation>موقوفة: تعرض الأجهزة الحملة ولا تجمع شيئًا</translation>
    </message>
    <message>
        <source>As in ours-1.campaign: packs and lists that are handed over are named after it.</source>
        <translation>كما في ours-1.campaign: تُسمّى به الحزم والقوائم التي تُسلَّم.</translation>
    </message>
    <message>
        <source>Short name for files</source>
        <translation>اسم قصير للملفات</translation>
    </message>
    <message>
        <source>A server that takes files in over the internet, as https://hub.example.org. The pack tells its address; nothing is sent by itself.</source>
        <translation>خادم يستلم الملفات عبر الإنترنت، مثل https://hub.example.org. تذكر الحزمة عنوانه؛ ولا يُرسَل شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Address of your hub (if there is one)</source>
        <translation>عنوان خادم الاستلام لديكم (إن وُجد)</translation>
    </message>
</context>
<context>
    <name>HandOverChoice</name>
    <message>
        <source>What may be handed over?</source>
        <translation>ما الذي يجوز تسليمه؟</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>If they learn your name, you may be in danger, and so may your family in their country.</source>
        <translation>إذا عرفوا اسمك، فقد يكون ذلك خطرًا عليك وعلى عائلتك في بلدهم.</translation>
    </message>
    <message>
        <source>They read this line.</source>
        <translation>يقرؤون هذا السطر.</translation>
    </message>
    <message>
        <source>They get a number. Your name stays with the organisers.</source>
        <translation>يحصلون على عدد فقط. يبقى اسمك لدى المنظِّمين.</translation>
    </message>
</context>
<context>
    <name>HandOverRow</name>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>The recipient took it</source>
        <translation>تسلّمها المستلم</translation>
    </message>
    <message>
        <source>The recipient refused it</source>
        <translation>رفضها المستلم</translation>
    </message>
    <message>
        <source>It never happened</source>
        <translation>لم يحدث قط</translation>
    </message>
    <message>
        <source>Year, month, day: 2025-02-08</source>
        <translation>السنة والشهر واليوم: ⁦2025-02-08⁩</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Who handed it over</source>
        <translation>من سلّمها</translation>
    </message>
    <message>
        <source>Who took or refused it</source>
        <translation>من تسلّمها أو رفضها</translation>
    </message>
    <message>
        <source>What shows it, such as the number of a receipt</source>
        <translation>ما يثبت ذلك، كرقم إيصال</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>تسجيل التصحيح</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Hand over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Read acknowledgements</source>
        <translation>قراءة إشعارات التأكيد</translation>
    </message>
    <message>
        <source>Add campaigns</source>
        <translation>إضافة حملات</translation>
    </message>
    <message>
        <source>Or scan the organisers’ answer into this field</source>
        <translation>أو امسحوا جواب المنظّمين ضوئيًا في هذه الخانة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>HealthModel</name>
    <message>
        <source>Free where this device is kept: %1.</source>
        <translation>المساحة الحرة حيث يُحفظ هذا الجهاز: %1.</translation>
    </message>
    <message>
        <source>Its clock said %1.</source>
        <translation>كانت ساعته تشير إلى %1.</translation>
    </message>
    <message>
        <source>The file %1 is written.</source>
        <translation>كُتب الملف %1.</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>Health</source>
        <translation>سلامة الجهاز</translation>
    </message>
    <message>
        <source>Store, disk, clock and campaigns are in order.</source>
        <translation>المخزن والقرص والساعة والحملات على ما يرام.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التحقّق الآن</translation>
    </message>
    <message>
        <source>Diagnostic file</source>
        <translation>ملف التشخيص</translation>
    </message>
</context>
<context>
    <name>HelpersModel</name>
    <message>
        <source>Written: %1. Tell its passphrase by another way than the file.</source>
        <translation>كُتب: %1. أبلغوا عبارة مروره بطريق غير طريق الملف.</translation>
    </message>
</context>
<context>
    <name>HelpersPage</name>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>هذه ليست عبارة المرور نفسها.</translation>
    </message>
    <message>
        <source>Helpers get a key file that does their work and nothing else. The organisation’s key stays at home.</source>
        <translation>يحصل المساعدون على ملف مفتاح لعملهم فقط. يبقى مفتاح المنظمة في البيت.</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>المساعدون</translation>
    </message>
    <message>
        <source>Take files in</source>
        <translation>استلام الملفات</translation>
    </message>
    <message>
        <source>Takes in what devices exported, and acknowledges it. Reads no signature.</source>
        <translation>يستلم ما صدّرته الأجهزة ويؤكد استلامه. لا يقرأ أي توقيع.</translation>
    </message>
    <message>
        <source>Take files in and open them</source>
        <translation>استلام الملفات وفتحها</translation>
    </message>
    <message>
        <source>Reads the signatures of the campaigns that are in this database now.</source>
        <translation>يقرأ توقيعات الحملات الموجودة الآن في قاعدة البيانات هذه.</translation>
    </message>
    <message>
        <source>All of an organiser’s work</source>
        <translation>كل عمل المنظِّم</translation>
    </message>
    <message>
        <source>Builds packs too, and answers forgotten PINs. Opens no campaign that comes later.</source>
        <translation>يبني الحزم أيضًا ويعالج رموز PIN المنسية. لا يفتح حملة تأتي لاحقًا.</translation>
    </message>
    <message>
        <source>Name of the helper</source>
        <translation>اسم المساعد</translation>
    </message>
    <message>
        <source>A stick for this helper alone, never one that goes to a device.</source>
        <translation>وحدة USB لهذا المساعد وحده، لا وحدة تذهب إلى جهاز.</translation>
    </message>
    <message>
        <source>Folder for the key file</source>
        <translation>مجلد ملف المفتاح</translation>
    </message>
    <message>
        <source>Passphrase for this file</source>
        <translation>عبارة مرور هذا الملف</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>عبارة المرور نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>جارٍ الكتابة …</translation>
    </message>
    <message>
        <source>Write the key file</source>
        <translation>كتابة ملف المفتاح</translation>
    </message>
</context>
<context>
    <name>HourCampaign</name>
    <message>
        <source>Your first campaign</source>
        <translation>حملتكم الأولى</translation>
    </message>
    <message>
        <source>It begins from a template: the notice on data is filled in. All of it can be changed later, and sent out again.</source>
        <translation>تبدأ من قالب: بيان البيانات مملوء. يمكن تغيير كل شيء لاحقًا وإرساله من جديد.</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>عريضة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Joint declaration</source>
        <translation>بيان مشترك</translation>
    </message>
    <message>
        <source>Open letter</source>
        <translation>رسالة مفتوحة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The one sentence on the first screen.</source>
        <translation>الجملة الوحيدة في الشاشة الأولى.</translation>
    </message>
    <message>
        <source>What you ask</source>
        <translation>ما تطلبونه</translation>
    </message>
    <message>
        <source>Of whom: a person, a government, an institution</source>
        <translation>ممّن: شخص أو حكومة أو مؤسسة</translation>
    </message>
    <message>
        <source>What is the problem? Each line is a paragraph.</source>
        <translation>ما المشكلة؟ كل سطر فقرة.</translation>
    </message>
    <message>
        <source>Building the pack …</source>
        <translation>جارٍ بناء الحزمة …</translation>
    </message>
    <message>
        <source>Build the pack</source>
        <translation>بناء الحزمة</translation>
    </message>
</context>
<context>
    <name>HourDatabase</name>
    <message>
        <source>Where do signatures come together?</source>
        <translation>أين تجتمع التوقيعات؟</translation>
    </message>
    <message>
        <source>The files of all your devices are brought in there. Only your key opens them.</source>
        <translation>تُستورد ملفات جميع أجهزتكم إلى هناك. ولا يفتحها إلا مفتاحكم.</translation>
    </message>
    <message>
        <source>For one person at one computer, up to a hundred thousand signatures. It is encrypted with your key.</source>
        <translation>لشخص واحد على حاسوب واحد، حتى مئة ألف توقيع. وهو مشفّر بمفتاحكم.</translation>
    </message>
    <message>
        <source>In a file on this computer</source>
        <translation>في ملف على هذا الحاسوب</translation>
    </message>
    <message>
        <source>For a team, or for millions. An empty PostgreSQL database has to be there.</source>
        <translation>لفريق أو لملايين التوقيعات. يجب أن توجد قاعدة PostgreSQL فارغة.</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>على خادم</translation>
    </message>
    <message>
        <source>As postgresql://name@server/database</source>
        <translation>مثل postgresql://name@server/database</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>عنوان قاعدة البيانات</translation>
    </message>
    <message>
        <source>Making and trying it …</source>
        <translation>جارٍ إنشاؤها وتجربتها …</translation>
    </message>
    <message>
        <source>Make it and try it</source>
        <translation>إنشاؤها وتجربتها</translation>
    </message>
</context>
<context>
    <name>HourKey</name>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>هذه ليست عبارة المرور نفسها.</translation>
    </message>
    <message>
        <source>The key that opens every signature</source>
        <translation>المفتاح الذي يفتح كل توقيع</translation>
    </message>
    <message>
        <source>Devices can seal signatures and never read them. Only this key opens them, and only with its passphrase.</source>
        <translation>تختم الأجهزة التوقيعات ولا تقرؤها أبدًا. لا يفتحها إلا هذا المفتاح وبعبارة مروره فقط.</translation>
    </message>
    <message>
        <source>Take five random words. Nobody can reset a passphrase: without it and without shares everything is lost.</source>
        <translation>خذوا خمس كلمات عشوائية. لا يستطيع أحد استعادة عبارة المرور: دونها ودون حصص يضيع كل شيء.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>عبارة المرور نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Making the key …</source>
        <translation>جارٍ إنشاء المفتاح …</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>إنشاء المفتاح</translation>
    </message>
</context>
<context>
    <name>HourOrganisation</name>
    <message>
        <source>Who are you?</source>
        <translation>من أنتم؟</translation>
    </message>
    <message>
        <source>Signers read this before they sign. The country says which law protects their data, and who takes complaints.</source>
        <translation>يقرأ الموقّعون هذا قبل التوقيع. يحدد البلد القانون الذي يحمي بياناتهم ومن يتلقى الشكاوى.</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>اسم المنظمة</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>الشارع والرقم</translation>
    </message>
    <message>
        <source>Postal code and city</source>
        <translation>الرمز البريدي والمدينة</translation>
    </message>
    <message>
        <source>Here people write to withdraw or to ask for their data.</source>
        <translation>يكتب الناس إليه لسحب توقيعهم أو لطلب بياناتهم.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Or the beginning of another country’s name.</source>
        <translation>أو بداية اسم بلد آخر.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>On this computer, on an encrypted disk. The key will lie here.</source>
        <translation>على هذا الحاسوب، على قرص مشفّر. سيكون المفتاح هنا.</translation>
    </message>
    <message>
        <source>Folder for the organisation’s files</source>
        <translation>مجلد ملفات المنظمة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>HourPaper</name>
    <message>
        <source>Print the way back</source>
        <translation>اطبعوا طريق العودة</translation>
    </message>
    <message>
        <source>If this computer or the key file is lost, this paper brings the key back.</source>
        <translation>إذا فُقد هذا الحاسوب أو ملف المفتاح، تعيد هذه الورقة المفتاح.</translation>
    </message>
    <message>
        <source>The fingerprint of your key. Volunteers compare it when they set a device up.</source>
        <translation>بصمة مفتاحكم. يقارنها المتطوعون عند إعداد جهاز.</translation>
    </message>
    <message>
        <source>The recovery sheet is written. Print it twice and keep the prints in two houses, the passphrase elsewhere.</source>
        <translation>كُتبت ورقة الاستعادة. اطبعوها مرتين واحفظوها في بيتين وعبارة المرور في مكان آخر.</translation>
    </message>
    <message>
        <source>Open it to print</source>
        <translation>فتحها للطباعة</translation>
    </message>
    <message>
        <source>If you like, divide the key among people you trust: some of them together bring it back without a passphrase.</source>
        <translation>إن شئتم فاقسموا المفتاح بين أناس تثقون بهم: يستعيده بعضهم معًا دون عبارة مرور.</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الحصص</translation>
    </message>
    <message>
        <source>Needed together</source>
        <translation>المطلوب معًا</translation>
    </message>
    <message>
        <source>Write the shares</source>
        <translation>كتابة الحصص</translation>
    </message>
    <message>
        <source>Print each page in %1 for another person. Whoever has these files has the key.</source>
        <translation>اطبعوا كل صفحة في %1 لشخص آخر. من لديه هذه الملفات لديه المفتاح.</translation>
    </message>
    <message>
        <source>They are printed: delete the files</source>
        <translation>طُبعت: احذف الملفات</translation>
    </message>
    <message>
        <source>All pages are printed? Then they are deleted.</source>
        <translation>هل طُبعت كل الصفحات؟ عندها تُحذف الملفات.</translation>
    </message>
    <message>
        <source>The sheet is printed, and I have compared its fingerprint with this one.</source>
        <translation>طُبعت الورقة وقارنتُ بصمتها بهذه.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>HourSticks</name>
    <message>
        <source>Sticks for your volunteers</source>
        <translation>وحدات USB لمتطوعيكم</translation>
    </message>
    <message>
        <source>Each gets the campaigns, the guide to print and the program. The key never goes onto a stick.</source>
        <translation>تُنسخ إلى كل منها الحملات والدليل للطباعة والبرنامج. لا يوضع المفتاح أبدًا على وحدة USB.</translation>
    </message>
    <message>
        <source>The stick, or a folder</source>
        <translation>وحدة USB أو مجلد</translation>
    </message>
    <message>
        <source>Write the stick</source>
        <translation>الكتابة على الوحدة</translation>
    </message>
    <message>
        <source>Writing, and reading back …</source>
        <translation>جارٍ الكتابة وإعادة القراءة …</translation>
    </message>
    <message>
        <source>Another campaign</source>
        <translation>حملة أخرى</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>الذهاب إلى المكتب</translation>
    </message>
</context>
<context>
    <name>HourTry</name>
    <message>
        <source>Try it on screen</source>
        <translation>تجربتها على الشاشة</translation>
    </message>
    <message>
        <source>Sign it as passers-by will. Nothing is kept. Look at each language, and at the sizes of your screens.</source>
        <translation>وقّعوا كما سيفعل المارّة. لا يُحفظ شيء. تفقّدوا كل لغة، وقياسات شاشاتكم.</translation>
    </message>
    <message>
        <source>Go on to the sticks</source>
        <translation>المتابعة إلى وحدات USB</translation>
    </message>
    <message>
        <source>You have signed it once. That is all a signer does.</source>
        <translation>وقّعتموها مرة. هذا كل ما يفعله الموقّع.</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln second(s) everything you typed is erased.</source>
        <translation>
            <numerusform>الآن يُمحى كل ما كتبته.</numerusform>
            <numerusform>بعد ثانية واحدة يُمحى كل ما كتبته.</numerusform>
            <numerusform>بعد ثانيتين يُمحى كل ما كتبته.</numerusform>
            <numerusform>بعد %Ln ثوانٍ يُمحى كل ما كتبته.</numerusform>
            <numerusform>بعد %Ln ثانيةً يُمحى كل ما كتبته.</numerusform>
            <numerusform>بعد %Ln ثانية يُمحى كل ما كتبته.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
</context>
<context>
    <name>InkChoice</name>
    <message>
        <source>Draw your signature</source>
        <translation>توقيعك بخط اليد</translation>
    </message>
    <message>
        <source>Draw your signature (if you like)</source>
        <translation>توقيعك بخط اليد (اختياري)</translation>
    </message>
    <message>
        <source>I cannot draw: a volunteer helps me sign without</source>
        <translation>لا أستطيع الرسم: يساعدني متطوع على التوقيع من دونه</translation>
    </message>
    <message>
        <source>Take the last line back</source>
        <translation>التراجع عن آخر خط</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>إعادة الرسم</translation>
    </message>
</context>
<context>
    <name>IntakeModel</name>
    <message>
        <source>Taken in</source>
        <translation>أُدخل</translation>
    </message>
    <message>
        <source>Was here already</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>لم يُدخل</translation>
    </message>
    <message>
        <source>Opening what is new …</source>
        <translation>جارٍ فتح الجديد …</translation>
    </message>
    <message>
        <source>Taking the files in …</source>
        <translation>جارٍ إدخال الملفات …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entry(ies) taken in.</source>
        <translation>
            <numerusform>لم تُستلم مدخلات جديدة.</numerusform>
            <numerusform>استُلم مدخل جديد واحد.</numerusform>
            <numerusform>استُلم مدخلان جديدان.</numerusform>
            <numerusform>استُلمت %Ln مدخلات جديدة.</numerusform>
            <numerusform>استُلم %Ln مدخلاً جديداً.</numerusform>
            <numerusform>استُلم %Ln مدخل جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) opened.</source>
        <translation>
            <numerusform>لم تُفتح توقيعات.</numerusform>
            <numerusform>فُتح توقيع واحد.</numerusform>
            <numerusform>فُتح توقيعان.</numerusform>
            <numerusform>فُتحت %Ln توقيعات.</numerusform>
            <numerusform>فُتح %Ln توقيعاً.</numerusform>
            <numerusform>فُتح %Ln توقيع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be opened and wait(s) in quarantine.</source>
        <translation>
            <numerusform>لا شيء في الحجر.</numerusform>
            <numerusform>تعذّر فتح واحد وهو في الحجر.</numerusform>
            <numerusform>تعذّر فتح اثنين وهما في الحجر.</numerusform>
            <numerusform>تعذّر فتح %Ln وهي في الحجر.</numerusform>
            <numerusform>تعذّر فتح %Ln وهي في الحجر.</numerusform>
            <numerusform>تعذّر فتح %Ln وهي في الحجر.</numerusform>
        </translation>
    </message>
    <message>
        <source>New here: {campaigns}. Codes that were withdrawn before do not reach it.</source>
        <translation>جديد هنا: {campaigns}. الرموز التي سُحب بها من قبل لا تسري عليه.</translation>
    </message>
    <message>
        <source>Give those that you kept again, under “Withdraw and access”.</source>
        <translation>أدخل من جديد الرموز التي احتفظت بها، تحت «السحب والاطلاع».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entry(ies)</source>
        <translation>
            <numerusform>لا مدخلات جديدة</numerusform>
            <numerusform>مدخل جديد واحد</numerusform>
            <numerusform>مدخلان جديدان</numerusform>
            <numerusform>%Ln مدخلات جديدة</numerusform>
            <numerusform>%Ln مدخلاً جديداً</numerusform>
            <numerusform>%Ln مدخل جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Bring in the files that devices exported. Twice the same file does no harm; nothing is lost by stopping.</source>
        <translation>استوردوا الملفات التي صدّرتها الأجهزة. تكرار ملف لا يضر، والإيقاف لا يُضيع شيئاً.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Drop batch files or a folder here</source>
        <translation>أسقطوا هنا ملفات الدفعات أو مجلداً</translation>
    </message>
    <message>
        <source>Or the path of a file or folder</source>
        <translation>أو مسار ملف أو مجلد</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Campaigns (%1)</source>
        <translation>الحملات (%1)</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>ما آل إليه كل ملف</translation>
    </message>
    <message>
        <source>Answer as a code</source>
        <translation>الجواب كرمز</translation>
    </message>
    <message>
        <source>Batches (%1)</source>
        <translation>الدفعات (%1)</translation>
    </message>
</context>
<context>
    <name>KeepingModel</name>
    <message numerus="yes">
        <source>%Ln withdrawn signature(s) can no longer be undone and is (are) to be erased.</source>
        <translation>
            <numerusform>لا توقيعات مسحوبة للمحو.</numerusform>
            <numerusform>توقيع مسحوب لم يعد قابلاً للتراجع ويجب محوه.</numerusform>
            <numerusform>توقيعان مسحوبان لم يعودا قابلين للتراجع ويجب محوهما.</numerusform>
            <numerusform>%Ln توقيعات مسحوبة لم تعد قابلة للتراجع ويجب محوها.</numerusform>
            <numerusform>%Ln توقيعاً مسحوباً لم تعد قابلة للتراجع ويجب محوها.</numerusform>
            <numerusform>%Ln توقيع مسحوب لم تعد قابلة للتراجع ويجب محوها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them was (were) sent to other systems: erase them there first.</source>
        <translation>
            <numerusform>لم يُرسل شيء منها إلى أنظمة أخرى.</numerusform>
            <numerusform>أُرسل واحد منها إلى أنظمة أخرى: امحوه هناك أولاً.</numerusform>
            <numerusform>أُرسل اثنان منها إلى أنظمة أخرى: امحوهما هناك أولاً.</numerusform>
            <numerusform>أُرسلت %Ln منها إلى أنظمة أخرى: امحوها هناك أولاً.</numerusform>
            <numerusform>أُرسل %Ln منها إلى أنظمة أخرى: امحوها هناك أولاً.</numerusform>
            <numerusform>أُرسل %Ln منها إلى أنظمة أخرى: امحوها هناك أولاً.</numerusform>
        </translation>
    </message>
    <message>
        <source>The command kioskctl retention --dry-run names them.</source>
        <translation>يسمّيها الأمر kioskctl retention --dry-run.</translation>
    </message>
    <message>
        <source>What was due is erased for ever.</source>
        <translation>مُحي نهائياً ما حان أجله.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) is (are) withdrawn no more.</source>
        <translation>
            <numerusform>لم يُتراجع عن سحب أي توقيع.</numerusform>
            <numerusform>تم التراجع عن سحب توقيع واحد.</numerusform>
            <numerusform>تم التراجع عن سحب توقيعين.</numerusform>
            <numerusform>تم التراجع عن سحب %Ln توقيعات.</numerusform>
            <numerusform>تم التراجع عن سحب %Ln توقيعاً.</numerusform>
            <numerusform>تم التراجع عن سحب %Ln توقيع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawal(s) is (are) in the list.</source>
        <translation>
            <numerusform>لا سحب في القائمة.</numerusform>
            <numerusform>سحب واحد في القائمة.</numerusform>
            <numerusform>سحبان في القائمة.</numerusform>
            <numerusform>%Ln سحوبات في القائمة.</numerusform>
            <numerusform>%Ln سحباً في القائمة.</numerusform>
            <numerusform>%Ln سحب في القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write that number down, and keep the list apart from your backups.</source>
        <translation>دوّنوا هذا العدد، واحفظوا القائمة بعيداً عن نسخكم الاحتياطية.</translation>
    </message>
    <message numerus="yes">
        <source>The audit is whole: %Ln line(s).</source>
        <translation>
            <numerusform>التدقيق سليم: لا أسطر.</numerusform>
            <numerusform>التدقيق سليم: سطر واحد.</numerusform>
            <numerusform>التدقيق سليم: سطران.</numerusform>
            <numerusform>التدقيق سليم: %Ln أسطر.</numerusform>
            <numerusform>التدقيق سليم: %Ln سطراً.</numerusform>
            <numerusform>التدقيق سليم: %Ln سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The head that you wrote down is that of line %1.</source>
        <translation>البصمة التي دوّنتموها هي بصمة السطر %1.</translation>
    </message>
    <message>
        <source>Write down its head now, apart from the database: %1.</source>
        <translation>دوّنوا الآن بصمته بعيداً عن القاعدة: %1.</translation>
    </message>
    <message>
        <source>The audit was changed at line %1.</source>
        <translation>غُيّر التدقيق في السطر %1.</translation>
    </message>
    <message>
        <source>The audit has no line with the head %1.</source>
        <translation>ليس في التدقيق سطر بصمته %1.</translation>
    </message>
    <message>
        <source>Its end was cut off, or this is another database or an older copy.</source>
        <translation>قُطعت نهايته، أو أن هذه قاعدة أخرى أو نسخة أقدم.</translation>
    </message>
    <message>
        <source>The audit lacks a line whose head a delivery shows: its end was cut off.</source>
        <translation>ينقص التدقيقَ سطرٌ تُظهر إحدى عمليات التسليم بصمته: قُطعت نهايته.</translation>
    </message>
    <message>
        <source>Keep the database as it is, and find out who had it.</source>
        <translation>أبقوا القاعدة كما هي وابحثوا عمّن كانت لديه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) with data.</source>
        <translation>
            <numerusform>لا مدخلات فيها بيانات.</numerusform>
            <numerusform>مدخل واحد فيه بيانات.</numerusform>
            <numerusform>مدخلان فيهما بيانات.</numerusform>
            <numerusform>%Ln مدخلات فيها بيانات.</numerusform>
            <numerusform>%Ln مدخلاً فيها بيانات.</numerusform>
            <numerusform>%Ln مدخل فيها بيانات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its pack in this database cannot be read, so nobody knows when they are due: bring the pack in under “Import”.</source>
        <translation>لا يمكن قراءة حزمتها في قاعدة البيانات هذه، فلا أحد يعرف موعد محوها: أدخلوا الحزمة تحت «استيراد».</translation>
    </message>
    <message>
        <source>They are due to be erased.</source>
        <translation>حان محوها.</translation>
    </message>
    <message>
        <source>They are due after %1.</source>
        <translation>تُمحى بعد %1.</translation>
    </message>
    <message>
        <source>The days run from %1, when its collection ends.</source>
        <translation>تُحسب الأيام ابتداءً من %1، نهاية الجمع.</translation>
    </message>
    <message>
        <source>Nothing is due before it is handed over.</source>
        <translation>لا شيء مستحق قبل التسليم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn</source>
        <translation>
            <numerusform>لا مسحوب</numerusform>
            <numerusform>مسحوب واحد</numerusform>
            <numerusform>مسحوبان</numerusform>
            <numerusform>%Ln مسحوبة</numerusform>
            <numerusform>%Ln مسحوباً</numerusform>
            <numerusform>%Ln مسحوب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for their signature</source>
        <translation>
            <numerusform>لا ينتظر توقيعه</numerusform>
            <numerusform>واحد ينتظر توقيعه</numerusform>
            <numerusform>اثنان ينتظران توقيعهما</numerusform>
            <numerusform>%Ln تنتظر توقيعها</numerusform>
            <numerusform>%Ln تنتظر توقيعها</numerusform>
            <numerusform>%Ln تنتظر توقيعها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undone</source>
        <translation>
            <numerusform>لا متراجع عنه</numerusform>
            <numerusform>واحد متراجع عنه</numerusform>
            <numerusform>اثنان متراجع عنهما</numerusform>
            <numerusform>%Ln متراجع عنها</numerusform>
            <numerusform>%Ln متراجعاً عنها</numerusform>
            <numerusform>%Ln متراجع عنها</numerusform>
        </translation>
    </message>
    <message>
        <source>By the organisers</source>
        <translation>من المنظّمين</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>What was promised about keeping data, and what is due now. Nothing is erased before you say so.</source>
        <translation>ما وُعد به بشأن حفظ البيانات وما حان الآن. لا يُمحى شيء قبل أمركم.</translation>
    </message>
    <message>
        <source>Retention and audit</source>
        <translation>الحفظ والتدقيق</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>No campaign is here yet.</source>
        <translation>لا حملة هنا بعد.</translation>
    </message>
    <message>
        <source>Erase all that is due? That cannot be undone.</source>
        <translation>محو كل ما حان؟ لا رجعة في ذلك.</translation>
    </message>
    <message>
        <source>Erase what is due</source>
        <translation>محو ما حان</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>السحوبات</translation>
    </message>
    <message>
        <source>Nobody has withdrawn a signature.</source>
        <translation>لم يسحب أحد توقيعاً.</translation>
    </message>
    <message>
        <source>suddenly many: ask its volunteer</source>
        <translation>كثيرة فجأة: اسألوا متطوّعه</translation>
    </message>
    <message>
        <source>Undo all of this device</source>
        <translation>التراجع عن كل ما في هذا الجهاز</translation>
    </message>
    <message>
        <source>A file for the list of withdrawals, apart from your backups</source>
        <translation>ملف لقائمة السحب، بعيداً عن النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>حفظ القائمة</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Each decision and each look at a person is a line, chained to the one before.</source>
        <translation>كل قرار وكل اطلاع سطر موصول بما قبله.</translation>
    </message>
    <message>
        <source>A head of it that you wrote down</source>
        <translation>بصمته التي دوّنتموها</translation>
    </message>
    <message>
        <source>Check the audit</source>
        <translation>فحص التدقيق</translation>
    </message>
</context>
<context>
    <name>KeyReturnModel</name>
    <message>
        <source>The key is back. Compare its fingerprint with the paper: %1</source>
        <translation>عاد المفتاح. يُرجى مقارنة بصمته بالورقة: %1</translation>
    </message>
</context>
<context>
    <name>KeyReturnPage</name>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>هذه ليست عبارة المرور نفسها.</translation>
    </message>
    <message>
        <source>Rally Kiosk: desk</source>
        <translation>‏Rally Kiosk: المكتب</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Bring the key back from paper</source>
        <translation>استعادة المفتاح من الورق</translation>
    </message>
    <message>
        <source>The printed sheet, or enough shares together, write a lost key file anew.</source>
        <translation>الورقة المطبوعة، أو حصص كافية مجتمعة، تعيد كتابة ملف المفتاح المفقود.</translation>
    </message>
    <message>
        <source>Its code as a picture, or its letters in a text file. It opens with the old passphrase.</source>
        <translation>صورة رمزها، أو حروفها في ملف نصي. تُفتح بعبارة المرور القديمة.</translation>
    </message>
    <message>
        <source>From the recovery sheet</source>
        <translation>من ورقة الاستعادة</translation>
    </message>
    <message>
        <source>The people who keep them come together, and type the words at a computer without a network.</source>
        <translation>يجتمع من يحفظونها ويكتبون الكلمات على حاسوب بلا شبكة.</translation>
    </message>
    <message>
        <source>From shares</source>
        <translation>من الحصص</translation>
    </message>
    <message>
        <source>Picture or text file</source>
        <translation>صورة أو ملف نصي</translation>
    </message>
    <message>
        <source>The 33 words of one share</source>
        <translation>كلمات حصة واحدة وعددها 33</translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>إضافة هذه الحصة</translation>
    </message>
    <message>
        <source>Type them anew</source>
        <translation>كتابتها من جديد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) added</source>
        <translation>
            <numerusform>لم تُضف أي حصة</numerusform>
            <numerusform>أُضيفت حصة واحدة</numerusform>
            <numerusform>أُضيفت حصتان</numerusform>
            <numerusform>أُضيفت %Ln حصص</numerusform>
            <numerusform>أُضيفت %Ln حصة</numerusform>
            <numerusform>أُضيفت %Ln حصة</numerusform>
        </translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>عبارة مرور ملف المفتاح</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>عبارة المرور نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Folder for the key file</source>
        <translation>مجلد ملف المفتاح</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>جارٍ الفتح …</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استعادته</translation>
    </message>
</context>
<context>
    <name>KeyboardLanguages</name>
    <message>
        <source>Keyboard: %1</source>
        <translation>لوحة المفاتيح: %1</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>The database was in use elsewhere or did not answer, so bytes of it may be left in its files.</source>
        <translation>كانت القاعدة مستعملة في مكان آخر أو لم تُجب، فقد تبقى بايتات مما مُحي في ملفاتها.</translation>
    </message>
    <message>
        <source>They go when every program with this database is closed.</source>
        <translation>تزول حين تُغلق كل البرامج التي تفتح هذه القاعدة.</translation>
    </message>
    <message>
        <source>The server has bytes of it until whoever made the database vacuums its tables; your login may not.</source>
        <translation>تبقى في الخادم بايتات منه إلى أن يُجري منشئ القاعدة عملية VACUUM على جداولها؛ فحسابكم لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>Held files have it still, sealed, beside others: %1. Approve their device, or take in what is missing.</source>
        <translation>ما زالت ملفات معلَّقة تحتويه مختوماً إلى جانب غيره: %1. اعتمدوا جهازها، أو أدخلوا ما ينقص.</translation>
    </message>
</context>
<context>
    <name>LetterEnd</name>
    <message>
        <source>Read my letter</source>
        <translation>قراءة رسالتي</translation>
    </message>
</context>
<context>
    <name>LetterLine</name>
    <message>
        <source>[your name]</source>
        <translation>[اسمك]</translation>
    </message>
</context>
<context>
    <name>LettersModel</name>
    <message numerus="yes">
        <source>%Ln letter(s) kept on this machine wait(s) to be taken in.</source>
        <translation>
            <numerusform>لا رسائل محفوظة على هذا الجهاز تنتظر الاستلام.</numerusform>
            <numerusform>رسالة واحدة محفوظة على هذا الجهاز تنتظر الاستلام.</numerusform>
            <numerusform>رسالتان محفوظتان على هذا الجهاز تنتظران الاستلام.</numerusform>
            <numerusform>%Ln رسائل محفوظة على هذا الجهاز تنتظر الاستلام.</numerusform>
            <numerusform>%Ln رسالة محفوظة على هذا الجهاز تنتظر الاستلام.</numerusform>
            <numerusform>%Ln رسالة محفوظة على هذا الجهاز تنتظر الاستلام.</numerusform>
        </translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>By letter or e-mail</source>
        <translation>بالبريد أو بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Kept. Now keep the letter itself.</source>
        <translation>حُفظت. احتفظوا الآن بالرسالة نفسها.</translation>
    </message>
    <message>
        <source>Kept. Now keep the letter itself. Code by which they can withdraw: {code}</source>
        <translation>حُفظت. احتفظوا الآن بالرسالة نفسها. الرمز الذي يمكن لصاحبها السحب به: {code}</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Type what came by letter or e-mail. It is sealed, taken in and counted like any signature.</source>
        <translation>اكتبوا ما وصل بالبريد أو بالبريد الإلكتروني. يُختم ويُستلم ويُحتسب كأي توقيع.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Language of the text they read</source>
        <translation>لغة النص الذي قُرئ</translation>
    </message>
    <message>
        <source>Taking in what was kept …</source>
        <translation>يجري استلام ما حُفظ…</translation>
    </message>
    <message>
        <source>They sign: it stands in the letter</source>
        <translation>يوقّع صاحبها: هذا مكتوب في الرسالة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Not the campaign or not the revision that you mean? Add its file.</source>
        <translation>ليست الحملة أو النسخة المقصودة؟ أضيفوا ملفها.</translation>
    </message>
    <message>
        <source>Nothing of a campaign came in yet: add the campaign’s file first.</source>
        <translation>لم يصل شيء من أي حملة بعد: أضيفوا ملف الحملة أولًا.</translation>
    </message>
    <message>
        <source>Campaign file</source>
        <translation>ملف الحملة</translation>
    </message>
    <message>
        <source>Campaigns (%1)</source>
        <translation>الحملات (%1)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>LibraryFilters</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>نوع المنشور</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقالات</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>تقارير</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>اقتباسات</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
</context>
<context>
    <name>ListedChoice</name>
    <message>
        <source>Listed publicly?</source>
        <translation>هل يُدرج اسمك في قائمة علنية؟</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>The screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>For sunlight</source>
        <translation>لضوء الشمس</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Pages come gently, not at once</source>
        <translation>تظهر الصفحات بهدوء لا فجأة</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Text size and contrast</source>
        <translation>حجم النص والتباين</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
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
        <translation>كلماتك الخاصة (اختياري)</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>كلماتك الخاصة</translation>
    </message>
    <message>
        <source>If you choose to be named, your words are handed over too, once the organisers have read them.</source>
        <translation>إذا اخترت أن يُذكر اسمك، تُسلَّم كلماتك أيضًا بعد أن يراجعها المنظِّمون.</translation>
    </message>
</context>
<context>
    <name>MessageLength</name>
    <message numerus="yes">
        <source>%Ln characters too many</source>
        <translation>
            <numerusform>لا أحرف زائدة</numerusform>
            <numerusform>حرف واحد زائد</numerusform>
            <numerusform>حرفان زائدان</numerusform>
            <numerusform>%Ln أحرف زائدة</numerusform>
            <numerusform>%Ln حرفًا زائدًا</numerusform>
            <numerusform>%Ln حرف زائد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %Ln more characters</source>
        <translation>
            <numerusform>لا متسع لأحرف أخرى</numerusform>
            <numerusform>متسع لحرف واحد آخر</numerusform>
            <numerusform>متسع لحرفين آخرين</numerusform>
            <numerusform>متسع لعدد %Ln أحرف أخرى</numerusform>
            <numerusform>متسع لعدد %Ln حرفًا آخر</numerusform>
            <numerusform>متسع لعدد %Ln حرف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 من %2 حرف</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>There is no file {path}.</source>
        <translation>لا يوجد ملف {path}.</translation>
    </message>
    <message>
        <source>Check the name, or copy the file here first.</source>
        <translation>يُرجى التحقق من الاسم، أو نسخ الملف إلى هنا أولًا.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>تتعذّر قراءة {path}.</translation>
    </message>
    <message>
        <source>Take the stick out, put it in again, and try once more.</source>
        <translation>يُرجى نزع ذاكرة USB وإدخالها ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>المسار {path} مجلد وليس ملفًا.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>يُرجى اختيار ملف داخله.</translation>
    </message>
    <message>
        <source>{path} exists already and was left as it is.</source>
        <translation>{path} موجود من قبل وتُرك كما هو.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>يُرجى اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>لا يوجد مجلد {path}.</translation>
    </message>
    <message>
        <source>Put the stick in, or choose another folder.</source>
        <translation>يُرجى إدخال ذاكرة USB أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>This is not the right kind of file.</source>
        <translation>هذا ليس نوع الملف الصحيح.</translation>
    </message>
    <message>
        <source>Choose the file that the organisers gave you.</source>
        <translation>يُرجى اختيار الملف الذي أعطاك إياه المنظِّمون.</translation>
    </message>
    <message>
        <source>This file comes from a newer version of Rally Kiosk.</source>
        <translation>هذا الملف من إصدار أحدث من Rally Kiosk.</translation>
    </message>
    <message>
        <source>Update the program, then try again.</source>
        <translation>يُرجى تحديث البرنامج ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>This file is damaged or cut short. Nothing was taken from it.</source>
        <translation>هذا الملف تالف أو ناقص. لم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>يُرجى نسخه من مصدره مرة أخرى.</translation>
    </message>
    <message>
        <source>This file is larger than it may be. Nothing was taken from it.</source>
        <translation>هذا الملف أكبر من الحد المسموح. لم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>Ask its sender for a new file.</source>
        <translation>يُرجى طلب ملف جديد من مرسله.</translation>
    </message>
    <message>
        <source>This file was changed or forged. Nothing was taken from it.</source>
        <translation>هذا الملف معدَّل أو مزوَّر. لم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>Get it again from the organisers.</source>
        <translation>يُرجى الحصول عليه من المنظِّمين مرة أخرى.</translation>
    </message>
    <message>
        <source>This file names a key that proves nothing.</source>
        <translation>يذكر هذا الملف مفتاحًا لا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>Get a proper file from the organisers.</source>
        <translation>يُرجى الحصول على ملف سليم من المنظِّمين.</translation>
    </message>
    <message>
        <source>This file is not written as it must be. Nothing was taken from it.</source>
        <translation>هذا الملف غير مكتوب كما يجب. لم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>Ask for a file that Rally Kiosk made.</source>
        <translation>يُرجى طلب ملف أنشأه Rally Kiosk.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Nothing was changed.</source>
        <translation>عبارة المرور خاطئة.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>عبارة المرور مطلوبة.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key file.</source>
        <translation>يُرجى كتابة عبارة مرور ملف المفتاح.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>عبارة المرور هذه سهلة التخمين.</translation>
    </message>
    <message>
        <source>Take five random words, for example.</source>
        <translation>يُرجى أخذ خمس كلمات عشوائية مثلًا.</translation>
    </message>
    <message>
        <source>A key file is needed.</source>
        <translation>ملف المفتاح مطلوب.</translation>
    </message>
    <message>
        <source>Choose the organisation’s key file.</source>
        <translation>يُرجى اختيار ملف مفتاح المنظمة.</translation>
    </message>
    <message>
        <source>This key file may not do this.</source>
        <translation>ملف المفتاح هذا لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>Use another key file, or ask for one that may.</source>
        <translation>يُرجى استعمال ملف مفتاح آخر، أو طلب ملف يسمح بذلك.</translation>
    </message>
    <message>
        <source>This was sealed for another key.</source>
        <translation>هذا مختوم لمفتاح آخر.</translation>
    </message>
    <message>
        <source>Use the key file of this campaign.</source>
        <translation>يُرجى استعمال ملف مفتاح هذه الحملة.</translation>
    </message>
    <message>
        <source>This was changed after it was sealed.</source>
        <translation>جرى تغيير هذا بعد ختمه.</translation>
    </message>
    <message>
        <source>It stays in quarantine. Ask the organisers.</source>
        <translation>يبقى في الحجر. يُرجى سؤال المنظِّمين.</translation>
    </message>
    <message>
        <source>A private key, or a part of one, lies on this stick. It must never come near a device.</source>
        <translation>على ذاكرة USB هذه مفتاح خاص أو جزء منه. يجب ألّا يقترب أبدًا من أي جهاز.</translation>
    </message>
    <message>
        <source>Take the stick out, and keep that file at home.</source>
        <translation>يُرجى نزع ذاكرة USB وحفظ ذلك الملف في البيت.</translation>
    </message>
    <message>
        <source>Word {number} in {path} is no word of a share.</source>
        <translation>الكلمة {number} في {path} ليست من كلمات حصة.</translation>
    </message>
    <message>
        <source>Compare it with the paper, and type it again.</source>
        <translation>يُرجى مقارنتها بالورقة وكتابتها من جديد.</translation>
    </message>
    <message>
        <source>The words in {path} are no share.</source>
        <translation>الكلمات في {path} ليست حصة.</translation>
    </message>
    <message>
        <source>A share has {expected} words. Compare them with the paper.</source>
        <translation>في كل حصة {expected} كلمة. يُرجى مقارنتها بالورقة.</translation>
    </message>
    <message>
        <source>{path} holds the same share as {like}.</source>
        <translation>في {path} الحصة نفسها التي في {like}.</translation>
    </message>
    <message>
        <source>Use each share once.</source>
        <translation>يُرجى استعمال كل حصة مرة واحدة.</translation>
    </message>
    <message>
        <source>{needed} shares are needed together, here are {given}.</source>
        <translation>يلزم {needed} من الحصص معًا، وهنا {given}.</translation>
    </message>
    <message>
        <source>Get more of them.</source>
        <translation>يُرجى إحضار المزيد منها.</translation>
    </message>
    <message>
        <source>These shares do not belong together.</source>
        <translation>هذه الحصص لا ينتمي بعضها إلى بعض.</translation>
    </message>
    <message>
        <source>Use shares with one fingerprint and one day.</source>
        <translation>يُرجى استعمال حصص لها البصمة نفسها واليوم نفسه.</translation>
    </message>
    <message>
        <source>This PIN is wrong.</source>
        <translation>هذا الرقم السري خاطئ.</translation>
    </message>
    <message>
        <source>Tries left: {left}. Nothing is erased.</source>
        <translation>المحاولات المتبقية: {left}. لا يُمحى شيء.</translation>
    </message>
    <message>
        <source>This PIN is too short or too easy to guess.</source>
        <translation>هذا الرقم السري قصير جدًا أو سهل التخمين.</translation>
    </message>
    <message>
        <source>Choose six digits or more, and no pattern.</source>
        <translation>يُرجى اختيار ستة أرقام أو أكثر، بلا تسلسل سهل.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: this device is locked. Its signatures are safe.</source>
        <translation>تكرّر الرقم السري الخاطئ: هذا الجهاز مقفل. توقيعاته آمنة.</translation>
    </message>
    <message>
        <source>Ask the organisers to unlock it.</source>
        <translation>يُرجى الطلب من المنظِّمين فتح قفله.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>تكرّر الرقم السري الخاطئ.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then try again.</source>
        <translation>مدة الانتظار بالثواني: {seconds}. ثم يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>There is no device in {path}.</source>
        <translation>لا يوجد جهاز في {path}.</translation>
    </message>
    <message>
        <source>Set one up with the organisers’ campaign file.</source>
        <translation>يُرجى إعداد جهاز بملف الحملة من المنظِّمين.</translation>
    </message>
    <message>
        <source>There is a device in {path} already. It was left as it is.</source>
        <translation>يوجد جهاز في {path} من قبل. تُرك كما هو.</translation>
    </message>
    <message>
        <source>Start it with its PIN.</source>
        <translation>يُرجى تشغيله برقمه السري.</translation>
    </message>
    <message>
        <source>The store of this device is damaged. It was left as it is.</source>
        <translation>مخزن هذا الجهاز تالف. تُرك كما هو.</translation>
    </message>
    <message>
        <source>Keep this device, and call the organisers.</source>
        <translation>يُرجى الاحتفاظ بهذا الجهاز والاتصال بالمنظِّمين.</translation>
    </message>
    <message>
        <source>Rally Kiosk is open already, with this device.</source>
        <translation>برنامج Rally Kiosk مفتوح من قبل مع هذا الجهاز.</translation>
    </message>
    <message>
        <source>Close the other window first.</source>
        <translation>يُرجى إغلاق النافذة الأخرى أولًا.</translation>
    </message>
    <message>
        <source>Your signature could not be kept, so it does not count.</source>
        <translation>تعذّر حفظ توقيعك، ولذلك لا يُحتسب.</translation>
    </message>
    <message>
        <source>Please try again, or ask a volunteer.</source>
        <translation>يُرجى إعادة المحاولة أو سؤال أحد المتطوّعين.</translation>
    </message>
    <message>
        <source>The storage of this device failed: nobody can tell whether your signature was kept.</source>
        <translation>تعطّلت ذاكرة هذا الجهاز: لا يمكن لأحد أن يقول هل حُفظ توقيعك أم لا.</translation>
    </message>
    <message>
        <source>Please sign on another device. Who signs twice is counted once.</source>
        <translation>يُرجى التوقيع على جهاز آخر. من يوقّع مرتين يُحسب مرة واحدة.</translation>
    </message>
    <message>
        <source>This code does not fit the unlock file.</source>
        <translation>هذا الرمز لا يوافق ملف فتح القفل.</translation>
    </message>
    <message>
        <source>Type it again, or ask the organisers for a new one.</source>
        <translation>يُرجى كتابته مرة أخرى، أو طلب رمز جديد من المنظِّمين.</translation>
    </message>
    <message>
        <source>This unlock file is for another device.</source>
        <translation>ملف فتح القفل هذا لجهاز آخر.</translation>
    </message>
    <message>
        <source>Ask the organisers for the file of this device.</source>
        <translation>يُرجى طلب ملف هذا الجهاز من المنظِّمين.</translation>
    </message>
    <message>
        <source>This device is an older copy of itself, so it collects no more.</source>
        <translation>هذا الجهاز نسخة أقدم من نفسه، ولذلك لم يعد يجمع التوقيعات.</translation>
    </message>
    <message>
        <source>Export its signatures, then set it up anew.</source>
        <translation>يُرجى تصدير توقيعاته ثم إعداده من جديد.</translation>
    </message>
    <message>
        <source>This device was closed meanwhile, so nothing was kept.</source>
        <translation>أُغلق هذا الجهاز في هذه الأثناء، ولم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Open it again with its PIN.</source>
        <translation>يُرجى فتحه من جديد برقمه السري.</translation>
    </message>
    <message>
        <source>Nothing was removed: somebody has signed meanwhile. Not yet safe: {entries}.</source>
        <translation>لم يُحذف شيء: وقّع أحدهم في هذه الأثناء. ليست في أمان بعد: {entries}.</translation>
    </message>
    <message>
        <source>Export again, then begin anew.</source>
        <translation>يُرجى التصدير مرة أخرى، ثم البدء من جديد.</translation>
    </message>
    <message>
        <source>Nothing can be written where this device is kept, so nobody can sign.</source>
        <translation>لا يمكن الكتابة حيث تُحفظ بيانات هذا الجهاز، فلا يستطيع أحد التوقيع.</translation>
    </message>
    <message>
        <source>Check that its disk or stick is not locked, then start Rally Kiosk again.</source>
        <translation>تأكّدوا من أن القرص أو ذاكرة USB غير مقفلة ثم أعيدوا تشغيل Rally Kiosk.</translation>
    </message>
    <message>
        <source>The disk of this device fails.</source>
        <translation>قرص هذا الجهاز معطوب.</translation>
    </message>
    <message>
        <source>Collect no more on it. Export what can be exported, and call the organisers.</source>
        <translation>لا تجمعوا عليه المزيد. صدّروا ما يمكن تصديره واتصلوا بالمنظِّمين.</translation>
    </message>
    <message>
        <source>Only {free} MB are free where this device is kept. When nothing is left, nobody can sign.</source>
        <translation>لم يبقَ سوى {free} ميغابايت حيث يُحفظ هذا الجهاز. إذا نفدت المساحة لن يستطيع أحد التوقيع.</translation>
    </message>
    <message>
        <source>Delete what this computer does not need.</source>
        <translation>احذفوا ما لا يحتاج إليه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Other users of this computer can get at files of this device.</source>
        <translation>يستطيع مستخدمون آخرون لهذا الحاسوب الوصول إلى ملفات هذا الجهاز.</translation>
    </message>
    <message>
        <source>Ask who prepared it to close its folder to them. No signer is readable in it.</source>
        <translation>اطلبوا ممّن أعدّه إغلاق مجلده أمامهم. لا يمكن قراءة أي موقّع فيه.</translation>
    </message>
    <message>
        <source>The clock of this device is behind: somebody has signed later than it says.</source>
        <translation>ساعة هذا الجهاز متأخرة: وقّع شخص في وقت بعد ما تُظهره.</translation>
    </message>
    <message>
        <source>Set date and time. Nothing is lost, and signing goes on.</source>
        <translation>اضبطوا التاريخ والوقت. لم يضِع شيء والتوقيع مستمر.</translation>
    </message>
    <message>
        <source>The clock of this device is behind: the campaign {title} holds a number of {date}.</source>
        <translation>ساعة هذا الجهاز متأخرة: في الحملة {title} عدد بتاريخ {date}.</translation>
    </message>
    <message>
        <source>The event that is chosen is on {date}, not today.</source>
        <translation>الفعالية المختارة بتاريخ {date} وليست اليوم.</translation>
    </message>
    <message>
        <source>Choose today’s event. If the date is wrong, set the clock.</source>
        <translation>اختاروا فعالية اليوم. إذا كان التاريخ خاطئًا فاضبطوا الساعة.</translation>
    </message>
    <message>
        <source>The campaign {title} was to be signed until {date}.</source>
        <translation>كان من المقرّر توقيع الحملة {title} حتى {date}.</translation>
    </message>
    <message>
        <source>Ask the organisers whether to go on.</source>
        <translation>اسألوا المنظِّمين هل تواصلون.</translation>
    </message>
    <message>
        <source>A campaign on this device is damaged, so it collects nothing.</source>
        <translation>إحدى حملات هذا الجهاز تالفة فلا تجمع شيئًا.</translation>
    </message>
    <message>
        <source>Add its campaign file again.</source>
        <translation>أضيفوا ملف الحملة من جديد.</translation>
    </message>
    <message>
        <source>A part of this program has a known fault: {library} {version}.</source>
        <translation>في جزء من هذا البرنامج خلل معروف: {library} {version}.</translation>
    </message>
    <message>
        <source>Update Rally Kiosk, or ask who prepared this device.</source>
        <translation>حدّثوا Rally Kiosk أو اسألوا من أعدّ هذا الجهاز.</translation>
    </message>
    <message>
        <source>{file}, {where}: {problem}.</source>
        <translation>{file}، {where}: {problem}.</translation>
    </message>
    <message>
        <source>Mend it and build again.</source>
        <translation>يُرجى تصحيحه ثم البناء من جديد.</translation>
    </message>
    <message>
        <source>Somebody else changed {path} meanwhile. It was left as it is.</source>
        <translation>غيّر شخص آخر {path} في هذه الأثناء. تُرك الملف كما هو.</translation>
    </message>
    <message>
        <source>Open the campaign again, then make your change anew.</source>
        <translation>يُرجى فتح الحملة من جديد ثم إعادة التغيير.</translation>
    </message>
    <message>
        <source>This file cannot be shown as a picture: {path}.</source>
        <translation>لا يمكن عرض هذا الملف كصورة: {path}.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or plain SVG file, or save the picture again.</source>
        <translation>يُرجى اختيار ملف PNG أو JPEG أو SVG بسيط، أو حفظ الصورة من جديد.</translation>
    </message>
    <message>
        <source>This device has a newer version of this campaign. It stays.</source>
        <translation>على هذا الجهاز إصدار أحدث من هذه الحملة. يبقى هذا الإصدار.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>This campaign comes from another organisation than this device.</source>
        <translation>هذه الحملة من منظمة غير منظمة هذا الجهاز.</translation>
    </message>
    <message>
        <source>Set up another device for it.</source>
        <translation>يُرجى إعداد جهاز آخر لها.</translation>
    </message>
    <message>
        <source>A pack of this campaign in this database is damaged, or made by a newer version of Rally Kiosk.</source>
        <translation>في قاعدة البيانات هذه حزمة لهذه الحملة تالفة، أو من إصدار أحدث من Rally Kiosk.</translation>
    </message>
    <message>
        <source>Bring the pack in under “Import”, or update the program.</source>
        <translation>أدخلوا الحزمة تحت «استيراد»، أو حدّثوا البرنامج.</translation>
    </message>
    <message>
        <source>This campaign is not on this device.</source>
        <translation>هذه الحملة ليست على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Add its campaign file.</source>
        <translation>يُرجى إضافة ملف الحملة.</translation>
    </message>
    <message>
        <source>The text of this campaign was replaced meanwhile. Nothing was signed.</source>
        <translation>استُبدل نص هذه الحملة في هذه الأثناء. لم يُوقَّع شيء.</translation>
    </message>
    <message>
        <source>Ask a volunteer to close the kiosk and open it again, then read the new text.</source>
        <translation>يُرجى الطلب من أحد المتطوّعين إغلاق البرنامج وفتحه من جديد، ثم قراءة النص الجديد.</translation>
    </message>
    <message>
        <source>The organisers have paused this campaign.</source>
        <translation>أوقف المنظِّمون هذه الحملة مؤقتًا.</translation>
    </message>
    <message>
        <source>Please choose another campaign, or ask a volunteer.</source>
        <translation>يُرجى اختيار حملة أخرى أو سؤال أحد المتطوّعين.</translation>
    </message>
    <message>
        <source>The campaign has no recipient {recipient}.</source>
        <translation>لا يوجد في الحملة متلقٍّ باسم {recipient}.</translation>
    </message>
    <message>
        <source>It has: {known}.</source>
        <translation>الموجود فيها: {known}.</translation>
    </message>
    <message>
        <source>A picture of the campaign is missing.</source>
        <translation>إحدى صور الحملة مفقودة.</translation>
    </message>
    <message>
        <source>Ask the organisers for a complete campaign file.</source>
        <translation>يُرجى طلب ملف حملة كامل من المنظِّمين.</translation>
    </message>
    <message>
        <source>Some answers are missing or not right.</source>
        <translation>بعض الأجوبة ناقصة أو غير صحيحة.</translation>
    </message>
    <message>
        <source>Please look at the marked places.</source>
        <translation>يُرجى النظر في المواضع المحدَّدة.</translation>
    </message>
    <message>
        <source>Without your consent nothing was signed.</source>
        <translation>لم يُوقَّع شيء من دون موافقتك.</translation>
    </message>
    <message>
        <source>Tick the box if you agree.</source>
        <translation>يُرجى وضع علامة في المربع في حال الموافقة.</translation>
    </message>
    <message>
        <source>You have not said that you are old enough.</source>
        <translation>لم يُؤكَّد بلوغك السن المطلوبة.</translation>
    </message>
    <message>
        <source>Tick the box if you are.</source>
        <translation>يُرجى وضع علامة في المربع إن كان ذلك صحيحًا.</translation>
    </message>
    <message>
        <source>You have not chosen what is handed over.</source>
        <translation>لم تُحدَّد بعد المعلومات التي تُسلَّم.</translation>
    </message>
    <message>
        <source>Choose one of the two answers.</source>
        <translation>يُرجى اختيار أحد الجوابين.</translation>
    </message>
    <message>
        <source>Your drawn signature is empty.</source>
        <translation>توقيعك بخط اليد فارغ.</translation>
    </message>
    <message>
        <source>Please draw it again.</source>
        <translation>يُرجى رسمه مرة أخرى.</translation>
    </message>
    <message>
        <source>These answers are too long for this campaign.</source>
        <translation>هذه الأجوبة أطول مما تسمح به هذه الحملة.</translation>
    </message>
    <message>
        <source>Please shorten them and sign again.</source>
        <translation>يُرجى اختصارها ثم التوقيع من جديد.</translation>
    </message>
    <message>
        <source>No event is chosen on this device yet.</source>
        <translation>لم تُختَر فعالية على هذا الجهاز بعد.</translation>
    </message>
    <message>
        <source>Ask a volunteer to choose today’s event.</source>
        <translation>يُرجى الطلب من أحد المتطوّعين اختيار فعالية اليوم.</translation>
    </message>
    <message>
        <source>Line {line} is not as it must be.</source>
        <translation>السطر {line} ليس كما يجب.</translation>
    </message>
    <message>
        <source>Mend the line and send it again.</source>
        <translation>يُرجى تصحيح السطر ثم إرساله من جديد.</translation>
    </message>
    <message>
        <source>No campaign on this device printed a sheet with this name.</source>
        <translation>لم تطبع أي حملة على هذا الجهاز ورقة بهذا الاسم.</translation>
    </message>
    <message>
        <source>Check its letters. If the text was replaced since, give the sheet to the organisers.</source>
        <translation>راجعوا أحرفه. إذا استُبدل النص بعد ذلك فسلّموا الورقة إلى المنظِّمين.</translation>
    </message>
    <message>
        <source>The row of a sheet is a number from 1 to {last}.</source>
        <translation>سطر الورقة رقم من 1 إلى {last}.</translation>
    </message>
    <message>
        <source>Look at the sheet again.</source>
        <translation>انظروا إلى الورقة من جديد.</translation>
    </message>
    <message>
        <source>Row {row} of this sheet was typed here already.</source>
        <translation>أُدخل السطر {row} من هذه الورقة هنا من قبل.</translation>
    </message>
    <message>
        <source>Go on with another row, or put what you typed in its place.</source>
        <translation>تابعوا بسطر آخر أو ضعوا ما كتبتموه مكانه.</translation>
    </message>
    <message>
        <source>Everything on this device is safe at the organisers’ already.</source>
        <translation>كل ما على هذا الجهاز آمن لدى المنظِّمين.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>لا يوجد ما يُصدَّر.</translation>
    </message>
    <message>
        <source>There is not enough space in {path}.</source>
        <translation>لا توجد مساحة كافية في {path}.</translation>
    </message>
    <message>
        <source>Make room or take another stick. Nothing is lost.</source>
        <translation>يُرجى إخلاء مساحة أو أخذ ذاكرة USB أخرى. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Nothing can be written in {path}.</source>
        <translation>تتعذّر الكتابة في {path}.</translation>
    </message>
    <message>
        <source>Check the lock of the stick, or take another one. Nothing is lost.</source>
        <translation>يُرجى التحقق من قفل ذاكرة USB أو أخذ غيرها. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The stick was taken out too early, or it fails. {path} is not whole.</source>
        <translation>نُزعت ذاكرة USB قبل الأوان أو أنها معطوبة. {path} غير مكتمل.</translation>
    </message>
    <message>
        <source>Put it in again, or take another one, and do it again. Nothing is lost.</source>
        <translation>أعيدوا وصلها أو خذوا غيرها ثم كرّروا العملية. لم يضِع شيء.</translation>
    </message>
    <message>
        <source>What was read back from the stick is not what was written.</source>
        <translation>ما قُرئ من ذاكرة USB ليس ما كُتب عليها.</translation>
    </message>
    <message>
        <source>Take another stick. Nothing is lost.</source>
        <translation>يُرجى أخذ ذاكرة USB أخرى. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>This acknowledgement is not for this device. Nothing was deleted.</source>
        <translation>إشعار التأكيد هذا ليس لهذا الجهاز. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Choose the file for this device.</source>
        <translation>يُرجى اختيار ملف هذا الجهاز.</translation>
    </message>
    <message>
        <source>This says &quot;received&quot;, not &quot;safe&quot;. Nothing was deleted.</source>
        <translation>يقول هذا الإشعار «استُلِم» لا «آمِن». لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Wait for the organisers’ acknowledgement.</source>
        <translation>يُرجى انتظار إشعار التأكيد من المنظِّمين.</translation>
    </message>
    <message>
        <source>This acknowledgement leaves out earlier signatures. Nothing was deleted.</source>
        <translation>إشعار التأكيد هذا لا يشمل توقيعات سابقة. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Export again, and have the organisers take everything in.</source>
        <translation>يُرجى التصدير من جديد، ليتسلّم المنظِّمون كل شيء.</translation>
    </message>
    <message>
        <source>This device is an older copy of itself.</source>
        <translation>هذا الجهاز نسخة أقدم من نفسه.</translation>
    </message>
    <message>
        <source>This is no address of a database.</source>
        <translation>هذا ليس عنوان قاعدة بيانات.</translation>
    </message>
    <message>
        <source>Check it, or ask who set the database up.</source>
        <translation>يُرجى التحقق منه أو سؤال من أعدّ قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>قاعدة البيانات لا تستجيب.</translation>
    </message>
    <message>
        <source>Check that it runs and that the address is right.</source>
        <translation>يُرجى التحقق من أنها تعمل ومن صحة العنوان.</translation>
    </message>
    <message>
        <source>The database stopped answering while this was being recorded: either all of it is done, or nothing.</source>
        <translation>توقفت قاعدة البيانات عن الاستجابة أثناء تسجيل هذا: إما أنه تم كله أو لم يتم منه شيء.</translation>
    </message>
    <message>
        <source>Once it answers again, look which, before you do it once more.</source>
        <translation>عندما تستجيب من جديد، يُرجى التحقق مما حدث قبل إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Your login has no right to do this in the database.</source>
        <translation>ليس لحسابك الحق في فعل هذا في قاعدة البيانات. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Use the login whose work it is, or ask the administrator for its role.</source>
        <translation>استعمل الحساب المكلّف بهذا العمل، أو اطلب دوره من المدير.</translation>
    </message>
    <message>
        <source>This program comes without what reads codes in pictures.</source>
        <translation>هذا البرنامج لا يتضمّن قارئ الرموز في الصور.</translation>
    </message>
    <message>
        <source>Use the program that organisers install.</source>
        <translation>استعملوا البرنامج الذي يثبّته المنظِّمون.</translation>
    </message>
    <message>
        <source>This database has no Citus to spread it over several machines.</source>
        <translation>ليس في قاعدة البيانات هذه Citus لتوزيعها على عدة أجهزة.</translation>
    </message>
    <message>
        <source>Have its administrator add Citus, or keep it on one machine.</source>
        <translation>اطلب من المشرف إضافة Citus، أو أبقِها على جهاز واحد.</translation>
    </message>
    <message>
        <source>A database file has one key and no roles.</source>
        <translation>لملف قاعدة البيانات مفتاح واحد ولا أدوار فيه.</translation>
    </message>
    <message>
        <source>Use PostgreSQL where several people share the work.</source>
        <translation>استخدم PostgreSQL حيث يتقاسم العمل عدة أشخاص.</translation>
    </message>
    <message>
        <source>Only the user who made this database can give rights in it.</source>
        <translation>لا يمنح الصلاحيات في قاعدة البيانات هذه إلا المستخدم الذي أنشأها.</translation>
    </message>
    <message>
        <source>Open it as that user.</source>
        <translation>افتحها بذلك المستخدم.</translation>
    </message>
    <message>
        <source>This program comes without the driver for PostgreSQL.</source>
        <translation>هذا البرنامج لا يتضمّن مشغّل PostgreSQL.</translation>
    </message>
    <message>
        <source>Use a database file, or the program that organisers install.</source>
        <translation>استعملوا ملف قاعدة بيانات أو البرنامج الذي يثبّته المنظِّمون.</translation>
    </message>
    <message>
        <source>PostgreSQL makes its backups itself.</source>
        <translation>يُنشئ PostgreSQL نسخه الاحتياطية بنفسه.</translation>
    </message>
    <message>
        <source>Use pg_dump and pg_restore.</source>
        <translation>استعملوا pg_dump وpg_restore.</translation>
    </message>
    <message>
        <source>Somebody has the database open, so nothing was changed.</source>
        <translation>قاعدة البيانات مفتوحة عند أحدهم، لذلك لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Close all windows and commands that use it, then try again.</source>
        <translation>أغلقوا كل النوافذ والأوامر التي تستعملها، ثم حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no campaign database here.</source>
        <translation>لا توجد قاعدة بيانات حملات هنا.</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>يُرجى إنشاء واحدة أولًا.</translation>
    </message>
    <message>
        <source>There is a campaign database here already. It was left as it is.</source>
        <translation>توجد هنا قاعدة بيانات حملات من قبل. تُركت كما هي.</translation>
    </message>
    <message>
        <source>Open it, or choose another place.</source>
        <translation>يُرجى فتحها أو اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>Only the journal of a database is left here: a restore was stopped, or the file was moved away.</source>
        <translation>لم يبقَ هنا سوى سجلّ قاعدة بيانات: توقّفت استعادة قبل اكتمالها، أو نُقل الملف.</translation>
    </message>
    <message>
        <source>Restore a backup by command, or put the file back.</source>
        <translation>استعيدوا نسخة احتياطية بأمر، أو أعيدوا الملف إلى مكانه.</translation>
    </message>
    <message>
        <source>The database has an older form.</source>
        <translation>لقاعدة البيانات شكل أقدم.</translation>
    </message>
    <message>
        <source>Bring it up to date, then try again.</source>
        <translation>يُرجى تحديثها ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The database comes from a newer version of Rally Kiosk.</source>
        <translation>قاعدة البيانات من إصدار أحدث من Rally Kiosk.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>يُرجى تحديث البرنامج.</translation>
    </message>
    <message>
        <source>The database is damaged. It was left as it is.</source>
        <translation>قاعدة البيانات تالفة. تُركت كما هي.</translation>
    </message>
    <message>
        <source>Restore a backup by command.</source>
        <translation>استعيدوا نسخة احتياطية بأمر.</translation>
    </message>
    <message>
        <source>This database server may lose entries, so nothing is acknowledged.</source>
        <translation>قد يفقد خادم قاعدة البيانات هذا بعض السجلات، ولذلك لا يُؤكَّد شيء.</translation>
    </message>
    <message>
        <source>Turn its setting {setting} on.</source>
        <translation>يُرجى تفعيل الإعداد {setting} فيه.</translation>
    </message>
    <message>
        <source>This database belongs to another organisation.</source>
        <translation>قاعدة البيانات هذه تخص منظمة أخرى.</translation>
    </message>
    <message>
        <source>Use its own key file.</source>
        <translation>يُرجى استعمال ملف مفتاحها.</translation>
    </message>
    <message>
        <source>This file is another organisation’s database, or none at all. It was left as it is.</source>
        <translation>هذا الملف قاعدة بيانات منظمة أخرى، أو ليس قاعدة بيانات أصلاً. بقي كما هو.</translation>
    </message>
    <message>
        <source>Choose another file, or use its own key file.</source>
        <translation>اختاروا ملفاً آخر، أو استعملوا ملف مفتاحه الخاص.</translation>
    </message>
    <message>
        <source>The database changed during the work, so nothing was written.</source>
        <translation>تغيّرت قاعدة البيانات أثناء العمل، ولذلك لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <translation>يُرجى إعادة العملية.</translation>
    </message>
    <message>
        <source>The database’s file was moved, replaced or deleted while it was open, so nothing was recorded.</source>
        <translation>نُقل ملف قاعدة البيانات أو استُبدل أو حُذف وهو مفتوح، فلم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Close the desk, put the file back or restore a backup, then do it again.</source>
        <translation>أغلقوا المكتب، وأعيدوا الملف إلى مكانه أو استعيدوا نسخة احتياطية، ثم أعيدوا العمل.</translation>
    </message>
    <message>
        <source>The database knows no event {event}.</source>
        <translation>قاعدة البيانات لا تعرف التجمّع {event}.</translation>
    </message>
    <message>
        <source>Choose one from the list of events.</source>
        <translation>يُرجى الاختيار من قائمة التجمّعات.</translation>
    </message>
    <message>
        <source>The database knows no device {device}.</source>
        <translation>قاعدة البيانات لا تعرف الجهاز {device}.</translation>
    </message>
    <message>
        <source>Choose one from the list of devices.</source>
        <translation>يُرجى الاختيار من قائمة الأجهزة.</translation>
    </message>
    <message>
        <source>This device is not approved yet. Its file is held.</source>
        <translation>لم يُعتمد هذا الجهاز بعد. ملفه معلَّق.</translation>
    </message>
    <message>
        <source>Compare its fingerprint, then approve it.</source>
        <translation>يُرجى مقارنة بصمته ثم اعتماده.</translation>
    </message>
    <message>
        <source>This device was revoked. Its newer entries are held.</source>
        <translation>أُلغي اعتماد هذا الجهاز. سجلاته الأحدث معلَّقة.</translation>
    </message>
    <message>
        <source>Ask who revoked it, and why.</source>
        <translation>يُرجى السؤال عمّن ألغى اعتماده وعن السبب.</translation>
    </message>
    <message>
        <source>This names another device than the one that signed it.</source>
        <translation>يذكر هذا جهازًا غير الذي وقّعه.</translation>
    </message>
    <message>
        <source>Export again from the device.</source>
        <translation>يُرجى التصدير من الجهاز مرة أخرى.</translation>
    </message>
    <message>
        <source>This device stands in the database with another device’s key.</source>
        <translation>هذا الجهاز مسجَّل في قاعدة البيانات بمفتاح جهاز آخر.</translation>
    </message>
    <message>
        <source>Drop its own request here, which approves it and puts that right. See who has a login.</source>
        <translation>أسقطوا هنا طلب الجهاز نفسه، فهو يعتمده ويصحّح ذلك. انظروا من لديه حساب في قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Entries in this file are missing, exchanged or out of order.</source>
        <translation>في هذا الملف سجلات ناقصة أو مبدَّلة أو مختلّة الترتيب.</translation>
    </message>
    <message>
        <source>Earlier entries of this device are missing. The file is held.</source>
        <translation>سجلات سابقة من هذا الجهاز ناقصة. الملف معلَّق.</translation>
    </message>
    <message>
        <source>Take in its earlier files.</source>
        <translation>يُرجى إدخال ملفاته السابقة.</translation>
    </message>
    <message>
        <source>This device’s log was continued from an older copy.</source>
        <translation>تابع هذا الجهاز سجلّه من نسخة أقدم.</translation>
    </message>
    <message>
        <source>Look at both branches before you count either.</source>
        <translation>يُرجى النظر في الفرعين قبل احتساب أي منهما.</translation>
    </message>
    <message>
        <source>This device sent more than can be held before it is approved.</source>
        <translation>أرسل هذا الجهاز أكثر مما يمكن تعليقه قبل اعتماده.</translation>
    </message>
    <message>
        <source>Approve it first, then take the file in again.</source>
        <translation>يُرجى اعتماده أولًا ثم إدخال الملف من جديد.</translation>
    </message>
    <message>
        <source>There is no room in {path} for the copy that is checked, or it cannot be written. The file was not taken in.</source>
        <translation>لا توجد مساحة في {path} للنسخة التي تُفحص، أو تتعذر الكتابة فيه. لم يُستورد الملف.</translation>
    </message>
    <message>
        <source>Make room there, then bring the file in again. Nothing is lost.</source>
        <translation>أخلوا مساحة هناك، ثم استوردوا الملف من جديد. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Something that no file of this device brought stands where this one belongs. It was not taken in.</source>
        <translation>في مكان هذا الملف شيء لم يأتِ به أي ملف من هذا الجهاز. لم يُدخَل الملف.</translation>
    </message>
    <message>
        <source>Open what is in quarantine once more, then bring the file again. See who has a login.</source>
        <translation>افتح ما في الحجر مرة أخرى، ثم أحضر الملف من جديد. وانظر من لديه حق الدخول.</translation>
    </message>
    <message>
        <source>Answers to devices could not be written into {path}. What was taken in stays in.</source>
        <translation>تعذرت كتابة أجوبة للأجهزة في {path}. ما استُورد يبقى مستورداً.</translation>
    </message>
    <message>
        <source>Make room there or unlock it, then bring the same files in again: the answers come again.</source>
        <translation>أخلوا مساحة هناك أو أزيلوا القفل، ثم استوردوا الملفات نفسها من جديد: تأتي الأجوبة ثانيةً.</translation>
    </message>
    <message>
        <source>Entries {first} to {last} are missing before it: its device was told that they are safe.</source>
        <translation>تنقص قبله المدخلات من {first} إلى {last}: أُبلغ جهازه أنها آمنة.</translation>
    </message>
    <message>
        <source>Bring in the file that holds them. Another centre may have it.</source>
        <translation>استوردوا الملف الذي يحتويها. قد يكون لدى مركز آخر.</translation>
    </message>
    <message>
        <source>Device {device} has no branch {branch}.</source>
        <translation>ليس للجهاز {device} فرع {branch}.</translation>
    </message>
    <message>
        <source>{path} tells of withdrawals that this database lacks, so it was left as it is.</source>
        <translation>في {path} سحوبات ليست في قاعدة البيانات هذه، ولذلك تُرك كما هو.</translation>
    </message>
    <message>
        <source>After a restore, apply this list by command first. Else choose another file.</source>
        <translation>بعد الاستعادة، طبّقوا هذه القائمة أولاً بأمر. وإلا فاختاروا ملفاً آخر.</translation>
    </message>
    <message>
        <source>This list of withdrawals was changed, cut short or forged. It was left as it is.</source>
        <translation>قائمة السحب هذه معدَّلة أو مبتورة أو مزوَّرة. بقيت كما هي.</translation>
    </message>
    <message>
        <source>Find out who could write to it. Then choose another file.</source>
        <translation>ابحثوا عمّن كان يستطيع الكتابة فيها. ثم اختاروا ملفاً آخر.</translation>
    </message>
    <message>
        <source>This list of withdrawals is from an older version of Rally Kiosk. It was left as it is.</source>
        <translation>قائمة السحب هذه من إصدار أقدم من Rally Kiosk. بقيت كما هي.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختاروا ملفاً آخر.</translation>
    </message>
    <message>
        <source>This belongs to another organisation.</source>
        <translation>هذا يخص منظمة أخرى.</translation>
    </message>
    <message>
        <source>Choose a file of your own organisation.</source>
        <translation>يُرجى اختيار ملف من منظمتك.</translation>
    </message>
    <message>
        <source>There is no rally total or device request in {path} that can be read.</source>
        <translation>لا يوجد في {path} مجموع تجمّع أو طلب جهاز يمكن قراءته.</translation>
    </message>
    <message>
        <source>Take the picture again: nearer, level and without glare.</source>
        <translation>أعيدوا التصوير: من مسافة أقرب وباستقامة ومن دون انعكاس ضوء.</translation>
    </message>
    <message>
        <source>Device {device} said two different things of entry {seq}.</source>
        <translation>قال الجهاز {device} شيئين مختلفين عن القيد {seq}.</translation>
    </message>
    <message>
        <source>It was copied or restored, or is dishonest. Ask who had it.</source>
        <translation>نُسخ أو استُعيد، أو أنه غير أمين. اسألوا عمّن كان بحوزته.</translation>
    </message>
    <message>
        <source>After entry {seq}, device {device} told of another log than the one that is here.</source>
        <translation>بعد القيد {seq} ذكر الجهاز {device} سجلًا غير الموجود هنا.</translation>
    </message>
    <message>
        <source>It was copied or restored, or is dishonest. Look at it in the list of devices.</source>
        <translation>نُسخ أو استُعيد، أو أنه غير أمين. راجعوه في قائمة الأجهزة.</translation>
    </message>
    <message>
        <source>No counted signature can be handed over yet.</source>
        <translation>لا يمكن بعد تسليم أي توقيع محسوب.</translation>
    </message>
    <message>
        <source>Open batches first.</source>
        <translation>يُرجى فتح الدفعات أولًا.</translation>
    </message>
    <message>
        <source>In the place of some who were left out as signed twice, other signatures count by now: {number}.</source>
        <translation>بدل بعض من استُبعدوا لأنهم وقّعوا مرتين، تُحتسب الآن توقيعات أخرى: {number}.</translation>
    </message>
    <message>
        <source>Look at the lines that are to be looked at: leave each of these out, or keep it in.</source>
        <translation>انظروا إلى الأسطر «للنظر فيها»: استبعدوا كل واحد منها أو أبقوه.</translation>
    </message>
    <message>
        <source>There is no such delivery.</source>
        <translation>لا يوجد تسليم كهذا.</translation>
    </message>
    <message>
        <source>Choose one from the list of deliveries.</source>
        <translation>اختر واحدًا من قائمة التسليمات.</translation>
    </message>
    <message>
        <source>This delivery is frozen, so nothing in it changes any more.</source>
        <translation>هذا التسليم مجمَّد، فلا يتغيّر فيه شيء بعد الآن.</translation>
    </message>
    <message>
        <source>Draft another delivery.</source>
        <translation>أعدّ تسليمًا آخر.</translation>
    </message>
    <message>
        <source>{file} can no longer be made as it was handed over.</source>
        <translation>لم يعد ممكنًا إعداد {file} كما سُلِّم.</translation>
    </message>
    <message>
        <source>Use a copy of what was handed over.</source>
        <translation>استعمل نسخة مما سُلِّم.</translation>
    </message>
    <message>
        <source>That is no day: {day}.</source>
        <translation>هذا ليس تاريخًا: {day}.</translation>
    </message>
    <message>
        <source>Write it as year, month and day, such as 2025-02-08.</source>
        <translation>اكتبه بترتيب السنة والشهر واليوم، مثل ⁦2025-02-08⁩.</translation>
    </message>
    <message>
        <source>That day is still to come: {day}.</source>
        <translation>لم يأتِ هذا اليوم بعد: {day}.</translation>
    </message>
    <message>
        <source>Record a hand-over once it has happened.</source>
        <translation>سجّل التسليم بعد حدوثه.</translation>
    </message>
    <message>
        <source>This record was corrected before.</source>
        <translation>صُحّح هذا السجل من قبل.</translation>
    </message>
    <message>
        <source>Look at the delivery once more.</source>
        <translation>انظر إلى التسليم مرة أخرى.</translation>
    </message>
    <message>
        <source>Signers were promised to be asked once more before anybody writes to them. Nobody was sent.</source>
        <translation>وُعد الموقّعون بأن يُسألوا مرة أخرى قبل أن يراسلهم أحد. لم يُرسَل أحد.</translation>
    </message>
    <message>
        <source>Let the other system ask for that (double opt-in), tick that it does, then send again.</source>
        <translation>فعّلوا هذا التأكيد في النظام الآخر (double opt-in)، وأشّروا على أنه يطلبه، ثم أعيدوا الإرسال.</translation>
    </message>
    <message>
        <source>Nobody whose signature counts agreed to be contacted at an address that this system takes.</source>
        <translation>لم يوافق أحد ممن احتُسبت توقيعاتهم على التواصل معه بعنوان يقبله هذا النظام.</translation>
    </message>
    <message>
        <source>Open the batches first, or choose another system.</source>
        <translation>افتح الدفعات أولًا، أو اختر نظامًا آخر.</translation>
    </message>
    <message>
        <source>The server takes nothing from us (status {status}).</source>
        <translation>لا يقبل الخادوم منا شيئًا (الحالة {status}).</translation>
    </message>
    <message>
        <source>Check its address and the token, then try again.</source>
        <translation>تحقّق من عنوانه ومن الرمز، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Something else than that system answered (status {status}): perhaps the sign-in page of a network.</source>
        <translation>لم يكن ذلك النظام هو من أجاب (الحالة {status}): لعلها صفحة تسجيل الدخول إلى شبكة.</translation>
    </message>
    <message>
        <source>Sign in to the network or correct the address, then try again.</source>
        <translation>سجّلوا الدخول إلى الشبكة أو صحّحوا العنوان، ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>The server does not answer as it should.</source>
        <translation>لا يجيب الخادوم كما ينبغي.</translation>
    </message>
    <message>
        <source>What it took is remembered. Try again later to go on.</source>
        <translation>ما أخذه محفوظ. أعد المحاولة لاحقًا للمتابعة.</translation>
    </message>
    <message>
        <source>Several people used this address. Nothing was written, so that nobody gets what is held about somebody else.</source>
        <translation>استخدم هذا العنوان عدة أشخاص. لم يُكتب شيء، كي لا يحصل أحد على ما هو محفوظ عن غيره.</translation>
    </message>
    <message>
        <source>Search by the person’s own code, or name their entries in kioskctl access show.</source>
        <translation>ابحثوا برمز الشخص نفسه، أو سمّوا مدخلاته في kioskctl access show.</translation>
    </message>
    <message>
        <source>This is no e-mail address, so nobody was looked for.</source>
        <translation>هذا ليس عنوان بريد إلكتروني، فلم يُبحث عن أحد.</translation>
    </message>
    <message>
        <source>Give one whole address, such as ava@example.org.</source>
        <translation>أدخلوا عنواناً واحداً كاملاً، مثل ava@example.org.</translation>
    </message>
    <message>
        <source>This is no code of a receipt.</source>
        <translation>هذا ليس رمز إيصال.</translation>
    </message>
    <message>
        <source>A letter or digit is wrong or missing: compare it with the receipt.</source>
        <translation>هناك حرف أو رقم خاطئ أو ناقص: قارنوه بالإيصال.</translation>
    </message>
    <message>
        <source>The signature of this receipt is not in that delivery.</source>
        <translation>توقيع هذا الإيصال ليس ضمن هذا التسليم.</translation>
    </message>
    <message>
        <source>Ask the organisers: it may have come later, or been withdrawn.</source>
        <translation>اسأل المنظّمين: ربما وصل لاحقًا أو سُحب.</translation>
    </message>
    <message>
        <source>{path} belongs to no delivery that is known here.</source>
        <translation>{path} لا ينتمي إلى أي تسليم معروف هنا.</translation>
    </message>
    <message>
        <source>Choose another folder. Delete it only if nobody was given it.</source>
        <translation>يُرجى اختيار مجلد آخر. لا تحذفوه إلا إذا لم يُسلَّم إلى أحد.</translation>
    </message>
    <message>
        <source>A font of the program is missing: {font}.</source>
        <translation>أحد خطوط البرنامج مفقود: {font}.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>يُرجى تثبيت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>The document could not be made. No file was written.</source>
        <translation>تعذّر إنشاء المستند. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>يُرجى الإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <source>A helping process was ended from outside, perhaps because memory ran out. What was written stays.</source>
        <translation>أُنهيت عملية مساعدة من الخارج، ربما لنفاد ذاكرة الحاسوب. ما كُتب يبقى محفوظًا.</translation>
    </message>
    <message>
        <source>Close other programs, then start it again to go on.</source>
        <translation>يُرجى إغلاق البرامج الأخرى، ثم بدؤه من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>The system lets no helping process begin: too many run, or memory ran out. What was written stays.</source>
        <translation>لا يسمح النظام ببدء أي عملية مساعدة: إما لكثرتها أو لنفاد ذاكرة الحاسوب. ما كُتب يبقى محفوظًا.</translation>
    </message>
    <message>
        <source>Stopped. Nothing is half done.</source>
        <translation>أُوقف العمل. لم يبقَ شيء غير مكتمل.</translation>
    </message>
    <message>
        <source>Start it again to go on.</source>
        <translation>يُرجى بدؤه من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>The option {option} cannot be used like this.</source>
        <translation>لا يمكن استعمال الخيار {option} هكذا.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>يُرجى النظر في ‎--help‎.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was lost.</source>
        <translation>حدث خلل داخل البرنامج. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Please tell a volunteer, who can report this: {what}.</source>
        <translation>يُرجى إخبار أحد المتطوّعين ليبلّغ عن هذا: {what}.</translation>
    </message>
    <message>
        <source>This key file lacks a key of the campaign.</source>
        <translation>ينقص ملف المفتاح هذا مفتاح من مفاتيح الحملة.</translation>
    </message>
    <message>
        <source>Ask whoever has the organisation’s key for a new key file.</source>
        <translation>يُرجى طلب ملف مفتاح جديد ممن لديه مفتاح المنظمة.</translation>
    </message>
    <message>
        <source>Too many files of this device wait already. This one was not kept.</source>
        <translation>ملفات كثيرة من هذا الجهاز معلَّقة من قبل. لم يُحفظ هذا الملف.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>يُرجى ملء هذا الحقل.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>هذا طويل جدًا. يُرجى اختصاره.</translation>
    </message>
    <message>
        <source>Please write a name, with letters.</source>
        <translation>يُرجى كتابة اسم بالحروف.</translation>
    </message>
    <message>
        <source>This e-mail address is not complete.</source>
        <translation>عنوان البريد الإلكتروني هذا غير مكتمل.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>هذا ليس رقم هاتف.</translation>
    </message>
    <message>
        <source>Please choose a country.</source>
        <translation>يُرجى اختيار بلد.</translation>
    </message>
    <message>
        <source>Please choose one of the two.</source>
        <translation>يُرجى اختيار أحد الاثنين.</translation>
    </message>
    <message>
        <source>Please tick this box if you agree.</source>
        <translation>يُرجى وضع علامة في هذا المربع في حال الموافقة.</translation>
    </message>
    <message>
        <source>Please sign inside the frame.</source>
        <translation>يُرجى التوقيع داخل الإطار.</translation>
    </message>
</context>
<context>
    <name>NewCampaign</name>
    <message>
        <source>New campaign</source>
        <translation>حملة جديدة</translation>
    </message>
    <message>
        <source>A template has all that a campaign needs, the notice on data too. A sample shows how one reads; its facts are historical.</source>
        <translation>في القالب كل ما تحتاجه الحملة، ومنه الإشعار بشأن البيانات. أما النموذج فيبيّن كيف تُقرأ؛ ووقائعه تاريخية.</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>نموذج: %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>البدء</translation>
    </message>
</context>
<context>
    <name>NewEvent</name>
    <message>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, for example %1.</source>
        <translation>اكتبوه على شكل سنة-شهر-يوم، مثلًا %1.</translation>
    </message>
    <message>
        <source>Its name, for example: Rally at the embassy</source>
        <translation>اسمها، مثلًا: تجمّع أمام السفارة</translation>
    </message>
    <message>
        <source>Its place, for example: Paris</source>
        <translation>مكانها، مثلًا: باريس</translation>
    </message>
    <message>
        <source>Its date (year-month-day)</source>
        <translation>تاريخها (سنة-شهر-يوم)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Start with this event</source>
        <translation>البدء بهذه الفعالية</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Name of this device, for example: Tablet 3</source>
        <translation>اسم هذا الجهاز، مثلًا: جهاز لوحي 3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Setting up …</source>
        <translation>جارٍ الإعداد …</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>إعداد</translation>
    </message>
</context>
<context>
    <name>NewsChoice</name>
    <message>
        <source>News by e-mail?</source>
        <translation>أخبار بالبريد الإلكتروني؟</translation>
    </message>
    <message>
        <source>From the age of %1 on.</source>
        <translation>من سنّ %1 فما فوق.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes, by e-mail</source>
        <translation>نعم، بالبريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Who answers for the data</source>
        <translation>من المسؤول عن البيانات</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>اسم المنظمة</translation>
    </message>
    <message>
        <source>Each line is a line of the address.</source>
        <translation>كل سطر هو سطر من العنوان.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان البريدي</translation>
    </message>
    <message>
        <source>People write here to withdraw, or to ask for their data.</source>
        <translation>يكتب الناس إلى هنا لسحب توقيعهم أو لطلب بياناتهم.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Each line is one of them.</source>
        <translation>كل سطر واحدة منها.</translation>
    </message>
    <message>
        <source>Other organisations that answer for the data with you (if any)</source>
        <translation>منظمات أخرى مسؤولة عن البيانات معكم (إن وُجدت)</translation>
    </message>
    <message>
        <source>Where the organisation has its seat outside the European Union: name and address of who stands for it there.</source>
        <translation>إذا كان مقر المنظمة خارج الاتحاد الأوروبي: اسم من يمثّلها فيه وعنوانه.</translation>
    </message>
    <message>
        <source>Representative in the European Union (if there is one)</source>
        <translation>الممثّل في الاتحاد الأوروبي (إن وُجد)</translation>
    </message>
    <message>
        <source>For how many days after the hand-over the data are kept</source>
        <translation>كم يومًا بعد التسليم تُحفظ البيانات</translation>
    </message>
    <message>
        <source>What happens to the data</source>
        <translation>ما يحدث للبيانات</translation>
    </message>
    <message>
        <source>One short sentence on each line. Signers see them before they agree. Say what is true, and the limits.</source>
        <translation>جملة قصيرة في كل سطر. يراها الموقّعون قبل أن يوافقوا. قولوا ما هو صحيح، والحدود.</translation>
    </message>
    <message>
        <source>Facts on data</source>
        <translation>حقائق عن البيانات</translation>
    </message>
    <message>
        <source>The full notice, one tap away</source>
        <translation>الإشعار الكامل، بلمسة واحدة</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>What happens to my data</source>
        <translation>ماذا يحدث لبياناتي</translation>
    </message>
</context>
<context>
    <name>OverviewModel</name>
    <message>
        <source>counted</source>
        <translation>محتسبة</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>مكررة</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>in quarantine</source>
        <translation>في الحجر</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>لم تُفتح بعد</translation>
    </message>
    <message>
        <source>corrections and withdrawals</source>
        <translation>تصحيحات وسحوبات</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln entry(ies) in all</source>
        <translation>
            <numerusform>من أصل لا مدخلات</numerusform>
            <numerusform>من أصل مدخل واحد</numerusform>
            <numerusform>من أصل مدخلين</numerusform>
            <numerusform>من أصل %Ln مدخلات</numerusform>
            <numerusform>من أصل %Ln مدخلاً</numerusform>
            <numerusform>من أصل %Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>By event</source>
        <translation>حسب الفعالية</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>حسب البلد</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>حسب اللغة</translation>
    </message>
    <message>
        <source>How they came</source>
        <translation>حسب طريقة الوصول</translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation>{what}: {number}</translation>
    </message>
    <message>
        <source>counted and erased since: {number}</source>
        <translation>احتُسبت ثم مُحيت: {number}</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>Goal: {goal}</source>
        <translation>الهدف: {goal}</translation>
    </message>
    <message>
        <source>{online} online on {date} + {offline} offline = {together}</source>
        <translation>{online} عبر الإنترنت حتى {date} + {offline} دون اتصال = {together}</translation>
    </message>
    <message>
        <source>{sum}, goal {goal}</source>
        <translation>{sum}، الهدف {goal}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>others</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>By hour, in the time of the place</source>
        <translation>حسب الساعة، بتوقيت المكان</translation>
    </message>
    <message>
        <source>{title} (at other hours: {number})</source>
        <translation>{title} (في ساعات أخرى: {number})</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>How each campaign stands. The numbers always add up to the entries that were taken in.</source>
        <translation>حال كل حملة. مجموع الأرقام يساوي دائماً المدخلات المستلمة.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Nothing was taken in yet. Go to “Import” with the first files from your devices.</source>
        <translation>لم يُستلم شيء بعد. اذهبوا إلى «استيراد» مع أول ملفات أجهزتكم.</translation>
    </message>
    <message>
        <source>Events …</source>
        <translation>التجمّعات …</translation>
    </message>
</context>
<context>
    <name>PackChoice</name>
    <message>
        <source>Plug in the stick with the organisers’ campaign file. The device then belongs to their organisation for ever.</source>
        <translation>صِلوا ذاكرة USB التي عليها ملف حملة المنظِّمين. بعدها يتبع الجهاز منظمتهم نهائيًا.</translation>
    </message>
    <message>
        <source>Campaign file (its path, for example /media/stick/rally.campaign)</source>
        <translation>ملف الحملة (مساره، مثلًا ‎/media/stick/rally.campaign‎)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>جارٍ فحص الملف …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>PaperOffer</name>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>A filled sheet shows who signed: guard it, enter it, then destroy it as the organisers say.</source>
        <translation>الورقة المعبّأة تكشف من وقّع: احرسوها وأدخلوها ثم أتلفوها كما يقول المنظِّمون.</translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>طباعة أوراق</translation>
    </message>
    <message>
        <source>Enter a sheet</source>
        <translation>إدخال ورقة</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>%1: further up</source>
        <translation>%1: إلى الأعلى</translation>
    </message>
    <message>
        <source>%1: further down</source>
        <translation>%1: إلى الأسفل</translation>
    </message>
    <message>
        <source>%1: take away</source>
        <translation>%1: إزالة</translation>
    </message>
</context>
<context>
    <name>PersonsModel</name>
    <message>
        <source>It counts.</source>
        <translation>محتسب.</translation>
    </message>
    <message>
        <source>It stands behind another one of the same person.</source>
        <translation>يقف خلف توقيع آخر للشخص نفسه.</translation>
    </message>
    <message>
        <source>It is withdrawn.</source>
        <translation>مسحوب.</translation>
    </message>
    <message>
        <source>It was excluded by a review.</source>
        <translation>استُبعد في مراجعة.</translation>
    </message>
    <message>
        <source>Written for the person.</source>
        <translation>كُتب للشخص.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) found.</source>
        <translation>
            <numerusform>لا توقيعات.</numerusform>
            <numerusform>وُجد توقيع واحد.</numerusform>
            <numerusform>وُجد توقيعان.</numerusform>
            <numerusform>وُجدت %Ln توقيعات.</numerusform>
            <numerusform>وُجد %Ln توقيعاً.</numerusform>
            <numerusform>وُجد %Ln توقيع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Several people used this address: tick what belongs to the person who asks.</source>
        <translation>استخدم عدة أشخاص هذا العنوان: ضعوا علامة على ما يخصّ صاحب الطلب.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) not opened, in quarantine or held could not be searched.</source>
        <translation>
            <numerusform>بُحث في كل المدخلات.</numerusform>
            <numerusform>تعذّر البحث في مدخل واحد لم يُفتح أو في الحجر أو معلَّق.</numerusform>
            <numerusform>تعذّر البحث في مدخلين لم يُفتحا أو في الحجر أو معلَّقين.</numerusform>
            <numerusform>تعذّر البحث في %Ln مدخلات لم تُفتح أو في الحجر أو معلَّقة.</numerusform>
            <numerusform>تعذّر البحث في %Ln مدخلاً لم يُفتح أو في الحجر أو معلَّق.</numerusform>
            <numerusform>تعذّر البحث في %Ln مدخل لم يُفتح أو في الحجر أو معلَّق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other signature(s) seem(s) to be the same person’s: look whether it is (they are).</source>
        <translation>
            <numerusform>لا توقيعات أخرى للشخص نفسه.</numerusform>
            <numerusform>يبدو أن توقيعًا آخر للشخص نفسه: انظروا هل هو كذلك.</numerusform>
            <numerusform>يبدو أن توقيعين آخرين للشخص نفسه: انظروا هل هما كذلك.</numerusform>
            <numerusform>يبدو أن %Ln توقيعات أخرى للشخص نفسه: انظروا هل هي كذلك.</numerusform>
            <numerusform>يبدو أن %Ln توقيعًا آخر للشخص نفسه: انظروا هل هي كذلك.</numerusform>
            <numerusform>يبدو أن %Ln توقيع آخر للشخص نفسه: انظروا هل هي كذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>No campaign is known here yet, so nothing is withdrawn, and the code is not kept.</source>
        <translation>لا حملة معروفة هنا بعد، فلم يُسحب شيء، ولا يُحفظ الرمز.</translation>
    </message>
    <message>
        <source>Keep it, and give it again after the next import, or name the campaign’s file here.</source>
        <translation>احتفظوا به وأدخلوه مجدداً بعد الاستيراد التالي، أو سمّوا ملف الحملة هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) withdrawn.</source>
        <translation>
            <numerusform>لم يُسحب توقيع.</numerusform>
            <numerusform>سُحب توقيع واحد.</numerusform>
            <numerusform>سُحب توقيعان.</numerusform>
            <numerusform>سُحبت %Ln توقيعات.</numerusform>
            <numerusform>سُحب %Ln توقيعاً.</numerusform>
            <numerusform>سُحب %Ln توقيع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing with this code is here yet.</source>
        <translation>لا شيء بهذا الرمز هنا بعد.</translation>
    </message>
    <message>
        <source>It was corrected, and the correction still stands: give its newer code, or find it here and erase it.</source>
        <translation>صُحّح هذا التوقيع، والتصحيح ما زال قائماً: أدخلوا رمزه الأحدث، أو ابحثوا عنه هنا وامحوه.</translation>
    </message>
    <message>
        <source>What was signed with it is erased. A correction may stand: ask for a newer code, or look for the person here.</source>
        <translation>ما وُقّع بهذا الرمز قد مُحي. وإن كان له تصحيح فقد يكون ما زال قائماً: اطلبوا رمزاً أحدث، أو ابحثوا عن الشخص هنا.</translation>
    </message>
    <message>
        <source>What comes later with this code will not count in: {campaigns}.</source>
        <translation>ما يصل لاحقاً بهذا الرمز لا يُحتسب في: {campaigns}.</translation>
    </message>
    <message>
        <source>Keep the code, and give it again when a campaign comes in that is new here.</source>
        <translation>احتفظوا بالرمز وأدخلوه مجدداً متى وصلت حملة جديدة هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) is (are) withdrawn no more.</source>
        <translation>
            <numerusform>لم يُتراجع عن سحب أي توقيع.</numerusform>
            <numerusform>تم التراجع عن سحب توقيع واحد.</numerusform>
            <numerusform>تم التراجع عن سحب توقيعين.</numerusform>
            <numerusform>تم التراجع عن سحب %Ln توقيعات.</numerusform>
            <numerusform>تم التراجع عن سحب %Ln توقيعاً.</numerusform>
            <numerusform>تم التراجع عن سحب %Ln توقيع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) erased for ever.</source>
        <translation>
            <numerusform>لم يُمحَ توقيع.</numerusform>
            <numerusform>مُحي توقيع واحد نهائياً.</numerusform>
            <numerusform>مُحي توقيعان نهائياً.</numerusform>
            <numerusform>مُحيت %Ln توقيعات نهائياً.</numerusform>
            <numerusform>مُحي %Ln توقيعاً نهائياً.</numerusform>
            <numerusform>مُحي %Ln توقيع نهائياً.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list of withdrawals again, so that no backup brings them back.</source>
        <translation>احفظوا قائمة السحب مجدداً كي لا تعيدها نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Others have the same code, so the list does not name it: erase it again if an older backup is ever restored.</source>
        <translation>لدى آخرين الرمز نفسه، فلا تذكره القائمة: امحوه من جديد إذا استُعيدت يوماً نسخة احتياطية أقدم.</translation>
    </message>
    <message>
        <source>A delivery names the person still: ask its recipient to erase them there.</source>
        <translation>ما زال تسليمٌ يذكر اسم هذا الشخص: اطلبوا من متلقيه محوه هناك.</translation>
    </message>
    <message>
        <source>Another system was told of the person: erase them there, too.</source>
        <translation>أُبلغ نظام آخر بهذا الشخص: امحوه هناك أيضاً.</translation>
    </message>
</context>
<context>
    <name>PersonsPage</name>
    <message>
        <source>First make sure that it is they who ask. Every look at a person is written into the audit.</source>
        <translation>تأكدوا أولاً أن صاحب الشأن هو من يطلب. يُسجَّل كل اطلاع في التدقيق.</translation>
    </message>
    <message>
        <source>Withdraw and access</source>
        <translation>السحب والاطلاع</translation>
    </message>
    <message>
        <source>Code of the receipt, or e-mail address</source>
        <translation>رمز الإيصال أو عنوان البريد</translation>
    </message>
    <message>
        <source>Show what is held</source>
        <translation>عرض ما هو محفوظ</translation>
    </message>
    <message>
        <source>Withdraw by this code</source>
        <translation>السحب بهذا الرمز</translation>
    </message>
    <message>
        <source>Undo the withdrawal</source>
        <translation>التراجع عن السحب</translation>
    </message>
    <message>
        <source>File of a campaign that is new here</source>
        <translation>ملف حملة جديدة هنا</translation>
    </message>
    <message>
        <source>Campaigns (%1)</source>
        <translation>الحملات (%1)</translation>
    </message>
    <message>
        <source>Withdraw there too</source>
        <translation>السحب فيها أيضاً</translation>
    </message>
    <message>
        <source>Erase it? That cannot be undone.</source>
        <translation>أيُمحى؟ لا رجعة في ذلك.</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Belongs to the person</source>
        <translation>يخصّ هذا الشخص</translation>
    </message>
    <message>
        <source>A file for the person, such as answer.pdf</source>
        <translation>ملف للشخص، مثل answer.pdf</translation>
    </message>
    <message>
        <source>Write PDF</source>
        <translation>كتابة PDF</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>الصورة %1</translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>أين تُعرض</translation>
    </message>
    <message>
        <source>On the first page</source>
        <translation>في الصفحة الأولى</translation>
    </message>
    <message>
        <source>As the logo</source>
        <translation>شعارًا</translation>
    </message>
    <message>
        <source>With briefings alone</source>
        <translation>مع المقالات وحدها</translation>
    </message>
    <message>
        <source>What is on it, for who cannot see it.</source>
        <translation>ما فيها، لمن لا يراها.</translation>
    </message>
    <message>
        <source>Words for who cannot see it</source>
        <translation>كلمات لمن لا يراها</translation>
    </message>
    <message>
        <source>Caption (if you like)</source>
        <translation>التعليق (إن أردتم)</translation>
    </message>
    <message>
        <source>Names only: it is shown in every language.</source>
        <translation>أسماء فقط: تُعرض في كل لغة.</translation>
    </message>
    <message>
        <source>Whose picture it is</source>
        <translation>لمن هذه الصورة</translation>
    </message>
    <message>
        <source>A licence such as CC BY-SA 4.0, or who allowed it and when.</source>
        <translation>رخصة مثل CC BY-SA 4.0، أو من سمح بذلك ومتى.</translation>
    </message>
    <message>
        <source>Why it may be shown</source>
        <translation>لماذا يجوز عرضها</translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message>
        <source>PNG, JPEG or a plain SVG. A copy of each comes into the campaign’s folder.</source>
        <translation>‏PNG أو JPEG أو SVG بسيط. تُوضع نسخة من كل منها في مجلد الحملة.</translation>
    </message>
    <message>
        <source>There is no picture yet. The first page of the kiosk looks better with one.</source>
        <translation>لا توجد صورة بعد. تبدو الصفحة الأولى للكشك أجمل بصورة.</translation>
    </message>
    <message>
        <source>A picture to add</source>
        <translation>صورة للإضافة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>الصور (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Add it for the first page</source>
        <translation>إضافتها للصفحة الأولى</translation>
    </message>
    <message>
        <source>Add it as the logo</source>
        <translation>إضافتها شعارًا</translation>
    </message>
    <message>
        <source>Add it for briefings</source>
        <translation>إضافتها للمقالات</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase the last digit</source>
        <translation>محو آخر رقم</translation>
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
        <translation>الرقم السري للمتطوّع</translation>
    </message>
    <message>
        <source>This device is locked.</source>
        <translation>هذا الجهاز مقفل.</translation>
    </message>
    <message>
        <source>For volunteers only.</source>
        <translation>للمتطوّعين فقط.</translation>
    </message>
    <message>
        <source>It opens this device for today.</source>
        <translation>يفتح هذا الجهاز ليوم واحد.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>جارٍ الفتح …</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Sealed signatures can be exported without the PIN. Only the organisers can read them.</source>
        <translation>يمكن تصدير التوقيعات المختومة من دون الرقم السري. لا يستطيع قراءتها إلا المنظِّمون.</translation>
    </message>
</context>
<context>
    <name>PinTwice</name>
    <message>
        <source>This is not the same PIN.</source>
        <translation>هذا ليس الرقم السري نفسه.</translation>
    </message>
    <message>
        <source>New PIN: six digits or more</source>
        <translation>رقم سري جديد: ستة أرقام أو أكثر</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>الرقم السري نفسه مرة أخرى</translation>
    </message>
</context>
<context>
    <name>PinWays</name>
    <message>
        <source>Lock this device</source>
        <translation>قفل هذا الجهاز</translation>
    </message>
    <message>
        <source>Close the device at once</source>
        <translation>إغلاق الجهاز فورًا</translation>
    </message>
    <message>
        <source>The PIN is forgotten</source>
        <translation>نُسي الرمز السري</translation>
    </message>
    <message>
        <source>Diagnostic file</source>
        <translation>ملف التشخيص</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Plug a stick in: it is found by itself.</source>
        <translation>صِلوا ذاكرة USB وسيُعثر عليها تلقائيًا.</translation>
    </message>
    <message>
        <source>%1 · %2 free</source>
        <translation>%1 · المتاح %2</translation>
    </message>
    <message>
        <source>%1 · locked or full</source>
        <translation>%1 · مقفلة أو ممتلئة</translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation>ذاكرة USB أو مجلد</translation>
    </message>
</context>
<context>
    <name>PostsSheet</name>
    <message>
        <source>Articles</source>
        <translation>مقالات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Show the keyboard</source>
        <translation>إظهار لوحة المفاتيح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>لا منشورات</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>%Ln منشورات</numerusform>
            <numerusform>%Ln منشورًا</numerusform>
            <numerusform>%Ln منشور</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer or other words.</source>
        <translation>لم يُعثر على شيء. جرّبوا كلمات أقل أو كلمات أخرى.</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>الوسم: %1</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>عرض كل المنشورات</translation>
    </message>
</context>
<context>
    <name>PowerPage</name>
    <message>
        <source>The battery is nearly empty.</source>
        <translation>البطارية توشك على النفاد.</translation>
    </message>
    <message>
        <source>All signatures are kept. Signing goes on by itself as soon as this device is plugged in.</source>
        <translation>كل التوقيعات محفوظة. يُستأنف التوقيع تلقائيًا حالما يوصل الجهاز بالكهرباء.</translation>
    </message>
    <message>
        <source>For volunteers</source>
        <translation>للمتطوّعين</translation>
    </message>
</context>
<context>
    <name>PowerStrip</name>
    <message>
        <source>Battery: %1 %. Volunteers, please plug this device in.</source>
        <translation>البطارية: %1٪. نرجو من المتطوّعين وصل الجهاز بالكهرباء.</translation>
    </message>
</context>
<context>
    <name>PracticeFrame</name>
    <message>
        <source>Practice: nothing is kept.</source>
        <translation>تدرّب: لا شيء يُحفظ.</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>إنهاء التدرّب</translation>
    </message>
</context>
<context>
    <name>PracticeOffer</name>
    <message>
        <source>Practice</source>
        <translation>تدرّب</translation>
    </message>
    <message>
        <source>Sign as often as you like. The pages are the real ones, with an orange frame, and nothing is kept.</source>
        <translation>يمكن التوقيع قدر ما تشاؤون. الصفحات هي الحقيقية نفسها، بإطار برتقالي، ولا شيء يُحفظ.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>بدء التدرّب</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Upright</source>
        <translation>عمودي</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>جهاز لوحي</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>حاسوب محمول</translation>
    </message>
    <message>
        <source>Large screen</source>
        <translation>شاشة كبيرة</translation>
    </message>
    <message>
        <source>First page again</source>
        <translation>العودة إلى الصفحة الأولى</translation>
    </message>
    <message>
        <source>Press and type on it as signers do. The Enter key leads into it, the Escape key out of it.</source>
        <translation>اضغطوا واكتبوا عليها كما يفعل الموقّعون. مفتاح Enter يُدخلكم إليها ومفتاح Escape يُخرجكم منها.</translation>
    </message>
    <message>
        <source>The kiosk with this campaign</source>
        <translation>الكشك مع هذه الحملة</translation>
    </message>
    <message>
        <source>The kiosk is starting …</source>
        <translation>الكشك يبدأ …</translation>
    </message>
    <message>
        <source>The preview stopped. Start it again</source>
        <translation>توقّفت المعاينة. تشغيلها من جديد</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print sheets</source>
        <translation>طباعة أوراق</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>How many sheets in each language?</source>
        <translation>كم ورقة بكل لغة؟</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>جارٍ الكتابة …</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>كتابة الملف</translation>
    </message>
</context>
<context>
    <name>PrintingModel</name>
    <message numerus="yes">
        <source>%Ln sheet(s) are in {name}. Print them where you trust the printer.</source>
        <translation>
            <numerusform>لا أوراق في {name}.</numerusform>
            <numerusform>ورقة واحدة في {name}. اطبعوها حيث تثقون بالطابعة.</numerusform>
            <numerusform>ورقتان في {name}. اطبعوهما حيث تثقون بالطابعة.</numerusform>
            <numerusform>%Ln أوراق في {name}. اطبعوها حيث تثقون بالطابعة.</numerusform>
            <numerusform>%Ln ورقة في {name}. اطبعوها حيث تثقون بالطابعة.</numerusform>
            <numerusform>%Ln ورقة في {name}. اطبعوها حيث تثقون بالطابعة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuarantineList</name>
    <message>
        <source>Nothing is in quarantine: every entry that came in could be opened.</source>
        <translation>لا شيء في الحجر: أمكن فتح كل المدخلات المستلمة.</translation>
    </message>
    <message>
        <source>These count for nothing and are kept. Mend the reason, then try again: nothing is lost by trying.</source>
        <translation>هذه لا تُحتسب وتُحفظ. أصلحوا السبب ثم حاولوا من جديد: لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>الحجر</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>جارٍ المحاولة من جديد …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
</context>
<context>
    <name>RalliesPage</name>
    <message>
        <source>Rallies</source>
        <translation>التجمّعات</translation>
    </message>
    <message>
        <source>Those that are planned stand on each device to be chosen. Others can be made there.</source>
        <translation>المخطط لها تُعرض للاختيار على كل جهاز. ويمكن إنشاء غيرها هناك.</translation>
    </message>
    <message>
        <source>One more rally</source>
        <translation>تجمّع آخر</translation>
    </message>
    <message>
        <source>Signatures online, and the goal</source>
        <translation>التوقيعات عبر الإنترنت والهدف</translation>
    </message>
    <message>
        <source>0 where there are none.</source>
        <translation>0 إن لم توجد.</translation>
    </message>
    <message>
        <source>Signatures online</source>
        <translation>التوقيعات عبر الإنترنت</translation>
    </message>
    <message>
        <source>Year first.</source>
        <translation>السنة أولًا.</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>في هذا اليوم</translation>
    </message>
    <message>
        <source>0 where there is none.</source>
        <translation>0 إن لم يوجد.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>It is a number that was passed: “more than”</source>
        <translation>هو رقم تم تجاوزه: «أكثر من»</translation>
    </message>
    <message>
        <source>0 where it is not known.</source>
        <translation>0 إن لم يكن معروفًا.</translation>
    </message>
    <message>
        <source>From how many countries they are</source>
        <translation>من كم بلدًا هي</translation>
    </message>
    <message>
        <source>Tell how many of one kind signed</source>
        <translation>ذكر عدد من وقّع من فئة</translation>
    </message>
</context>
<context>
    <name>RallyWords</name>
    <message>
        <source>The next rally</source>
        <translation>التجمّع القادم</translation>
    </message>
</context>
<context>
    <name>ReadOutOffer</name>
    <message>
        <source>Somebody cannot read the screen?</source>
        <translation>هل هناك من لا يستطيع قراءة الشاشة؟</translation>
    </message>
    <message>
        <source>Read to the person</source>
        <translation>القراءة للشخص</translation>
    </message>
</context>
<context>
    <name>ReadOutSheet</name>
    <message>
        <source>Read to the person</source>
        <translation>القراءة للشخص</translation>
    </message>
    <message>
        <source>Read slowly, word for word. Add nothing. The person decides; press only what they say.</source>
        <translation>اقرأ ببطء كلمةً كلمةً ولا تُضف شيئًا. القرار للشخص، فلا تضغط إلا على ما يقوله.</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>ماذا يحدث لبياناتي</translation>
    </message>
    <message>
        <source>What the person agrees to</source>
        <translation>ما يوافق عليه الشخص</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Same name and e-mail address: counted once.</source>
        <translation>الاسم والبريد الإلكتروني نفساهما: يُحتسب مرة واحدة.</translation>
    </message>
    <message>
        <source>Same name and telephone: counted once.</source>
        <translation>الاسم والهاتف نفساهما: يُحتسب مرة واحدة.</translation>
    </message>
    <message>
        <source>Same name, postal code and country: counted once.</source>
        <translation>الاسم والرمز البريدي والبلد أنفسها: يُحتسب مرة واحدة.</translation>
    </message>
    <message>
        <source>Typed from the same row of a paper sheet: counted once.</source>
        <translation>كُتبت من سطر واحد في ورقة: تُحتسب مرة واحدة.</translation>
    </message>
    <message>
        <source>Somebody made one of them a duplicate of the other.</source>
        <translation>جعل شخصٌ أحدهما مكرراً للآخر.</translation>
    </message>
    <message>
        <source>Same name, and perhaps one person: each of them counts.</source>
        <translation>الاسم نفسه وربما شخص واحد: كلٌّ منها محتسب.</translation>
    </message>
    <message>
        <source>A web or e-mail address stands in a name.</source>
        <translation>في الاسم عنوان موقع أو بريد إلكتروني.</translation>
    </message>
    <message>
        <source>A name begins with a sign that spreadsheets take for a formula.</source>
        <translation>يبدأ الاسم بعلامة تعدّها جداول الحساب صيغة.</translation>
    </message>
    <message>
        <source>The name looks like a test.</source>
        <translation>يبدو الاسم تجربة.</translation>
    </message>
    <message>
        <source>No mail can reach this e-mail address.</source>
        <translation>لا يمكن أن تصل رسالة إلى هذا البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>More people signed on this device in one minute than can.</source>
        <translation>وقّع على هذا الجهاز في دقيقة واحدة أكثر مما يمكن.</translation>
    </message>
    <message>
        <source>Many names share one e-mail address.</source>
        <translation>أسماء كثيرة لها بريد إلكتروني واحد.</translation>
    </message>
    <message>
        <source>The signature that counted was withdrawn. Do the others count?</source>
        <translation>سُحب التوقيع المحتسب. هل تُحتسب البقية؟</translation>
    </message>
    <message>
        <source>It was merged into a signature that was left out since. Does it count?</source>
        <translation>ضُمّ إلى توقيع استُبعد بعد ذلك. هل يُحتسب؟</translation>
    </message>
    <message>
        <source>It counts apart from one that was withdrawn then and is not any more. Are they one person?</source>
        <translation>يُحتسب منفصلاً عن توقيع كان مسحوباً حينها ولم يعد كذلك. هل هما لشخص واحد؟</translation>
    </message>
    <message>
        <source>It was handed over or set apart, and counts. The same person withdrew another one: does it still count?</source>
        <translation>سُلّم أو فُصل، وهو محتسب. وقد سحب الشخص نفسه توقيعاً آخر: هل يبقى محتسباً؟</translation>
    </message>
    <message>
        <source>It counts. Another one of that name, which was excluded, was withdrawn with its code: does this one still count?</source>
        <translation>هو محتسب. وقد سُحب برمزه توقيع آخر بهذا الاسم كان قد استُبعد بعد المراجعة: هل يبقى هذا محتسباً؟</translation>
    </message>
    <message>
        <source>It counts in the place of one that was left out of this list as signed twice. Is it left out, too?</source>
        <translation>يُحتسب بدل توقيع استُبعد من هذه القائمة لأنه وُقّع مرتين. هل يُستبعد هو أيضًا؟</translation>
    </message>
    <message>
        <source>It counts, and is like one that somebody made a duplicate of another one. Is it that person again?</source>
        <translation>يُحتسب، ويشبه توقيعاً جعله شخصٌ مكرراً لتوقيع آخر. هل هو الشخص نفسه مرة أخرى؟</translation>
    </message>
    <message>
        <source>The same row of a paper sheet was typed twice. Look at the sheet.</source>
        <translation>كُتب سطر واحد من ورقة مرتين. انظروا إلى الورقة.</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Your code: %1</source>
        <translation>رمزك: %1</translation>
    </message>
</context>
<context>
    <name>RecipientCard</name>
    <message>
        <source>Recipient %1</source>
        <translation>المتلقي %1</translation>
    </message>
    <message>
        <source>Name: a person, a government, an institution</source>
        <translation>الاسم: شخص أو حكومة أو مؤسسة</translation>
    </message>
    <message>
        <source>It stands before the name: His Excellency</source>
        <translation>تأتي قبل الاسم: معالي</translation>
    </message>
    <message>
        <source>Form of address (if you like)</source>
        <translation>صيغة المخاطبة (إن أردتم)</translation>
    </message>
    <message>
        <source>When, where and how they get the list. Signers read it before they sign.</source>
        <translation>متى وأين وكيف يتلقون القائمة. يقرؤه الموقّعون قبل التوقيع.</translation>
    </message>
    <message>
        <source>The hand-over, as it is promised</source>
        <translation>التسليم كما يُوعد به</translation>
    </message>
    <message>
        <source>Each line is a line of the address.</source>
        <translation>كل سطر هو سطر من العنوان.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان البريدي</translation>
    </message>
    <message>
        <source>Country of the recipient</source>
        <translation>بلد المتلقي</translation>
    </message>
    <message>
        <source>Language of what is handed over</source>
        <translation>لغة ما يُسلَّم</translation>
    </message>
    <message>
        <source>With danger nothing is chosen beforehand, and signers are warned.</source>
        <translation>عند الخطر لا يُختار شيء مسبقًا ويُنبَّه الموقّعون.</translation>
    </message>
    <message>
        <source>May a name in their hands harm a signer or their family?</source>
        <translation>هل قد يضرّ اسم بين أيديهم بموقّع أو بعائلته؟</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes, it may</source>
        <translation>نعم، قد يضرّ</translation>
    </message>
    <message>
        <source>What is handed over of signers who agree to be named</source>
        <translation>ما يُسلَّم عن الموقّعين الذين يقبلون ذكر أسمائهم</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
</context>
<context>
    <name>RecipientsPage</name>
    <message>
        <source>One more recipient</source>
        <translation>متلقٍّ آخر</translation>
    </message>
</context>
<context>
    <name>RecoveryModel</name>
    <message>
        <source>The file %1 is written. Bring it to the organisers.</source>
        <translation>كُتب الملف %1. أوصلوه إلى المنظِّمين.</translation>
    </message>
    <message>
        <source>The folder %1 is written and read back. Bring it to the organisers.</source>
        <translation>كُتب المجلد %1 وأُعيدت قراءته. أوصِله إلى المنظِّمين.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>The PIN is forgotten</source>
        <translation>نُسي الرمز السري</translation>
    </message>
    <message>
        <source>Nothing on this device is lost. Only the organisers can let you in again.</source>
        <translation>لم يضِع شيء على هذا الجهاز. لا يستطيع إعادة فتحه إلا المنظِّمون.</translation>
    </message>
    <message>
        <source>1. Ask the organisers</source>
        <translation>1. اطلب من المنظِّمين</translation>
    </message>
    <message>
        <source>2. I have their answer</source>
        <translation>2. لديّ جوابهم</translation>
    </message>
    <message>
        <source>Or bring its signatures out</source>
        <translation>أو أخرِج توقيعاته</translation>
    </message>
    <message>
        <source>Write the request to a stick, and bring or send it to the organisers. It opens nothing by itself.</source>
        <translation>اكتب الطلب على ذاكرة USB وأوصِله أو أرسِله إلى المنظِّمين. لا يفتح شيئًا وحده.</translation>
    </message>
    <message>
        <source>They give you a file, and a code by another way, for instance by telephone.</source>
        <translation>يعطونك ملفًا، ورمزًا بطريق آخر، بالهاتف مثلًا.</translation>
    </message>
    <message>
        <source>A copy of this device goes to the stick. Only the organisers can open it; no PIN does. The device stays as it is.</source>
        <translation>تُنسخ محتويات هذا الجهاز على ذاكرة USB. لا يفتح النسخة إلا المنظِّمون، ولا يفتحها أي رمز سري. يبقى الجهاز كما هو.</translation>
    </message>
    <message>
        <source>Code of the organisers</source>
        <translation>رمز المنظِّمين</translation>
    </message>
    <message>
        <source>Please wait …</source>
        <translation>يُرجى الانتظار …</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>كتابة الطلب</translation>
    </message>
    <message>
        <source>Open the device</source>
        <translation>فتح الجهاز</translation>
    </message>
    <message>
        <source>Copy to the stick</source>
        <translation>النسخ على ذاكرة USB</translation>
    </message>
</context>
<context>
    <name>RemoveSheet</name>
    <message>
        <source>Remove everything</source>
        <translation>إزالة كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) of this device are not acknowledged by the organisers.</source>
        <translation>
            <numerusform>لم يؤكد المنظِّمون استلام أي مدخل من هذا الجهاز (%Ln).</numerusform>
            <numerusform>لم يؤكد المنظِّمون استلام مدخل واحد (%Ln) من هذا الجهاز.</numerusform>
            <numerusform>لم يؤكد المنظِّمون استلام مدخلين (%Ln) من هذا الجهاز.</numerusform>
            <numerusform>لم يؤكد المنظِّمون استلام %Ln مدخلات من هذا الجهاز.</numerusform>
            <numerusform>لم يؤكد المنظِّمون استلام %Ln مدخلًا من هذا الجهاز.</numerusform>
            <numerusform>لم يؤكد المنظِّمون استلام %Ln مدخل من هذا الجهاز.</numerusform>
        </translation>
    </message>
    <message>
        <source>The organisers have acknowledged everything on this device.</source>
        <translation>أكد المنظِّمون استلام كل ما على هذا الجهاز.</translation>
    </message>
    <message>
        <source>What is not acknowledged would be lost for ever.</source>
        <translation>ما لم يؤكَّد استلامه سيضيع إلى الأبد.</translation>
    </message>
    <message>
        <source>Export first; better still, wait for the organisers’ answer.</source>
        <translation>صدِّر أولًا، والأفضل أن تنتظر جواب المنظِّمين.</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>ما الذي يُزال</translation>
    </message>
    <message>
        <source>Signatures, campaigns, events and the keys of this device. Nobody can bring them back.</source>
        <translation>التوقيعات والحملات والفعاليات ومفاتيح هذا الجهاز. لا يستطيع أحد استعادتها.</translation>
    </message>
    <message numerus="yes">
        <source>I know that %Ln entry(ies) are lost, unless a good export of them exists.</source>
        <translation>
            <numerusform>أعلم أنه لا يضيع شيء (%Ln).</numerusform>
            <numerusform>أعلم أن مدخلًا واحدًا (%Ln) يضيع ما لم يوجد تصدير سليم له.</numerusform>
            <numerusform>أعلم أن مدخلين (%Ln) يضيعان ما لم يوجد تصدير سليم لهما.</numerusform>
            <numerusform>أعلم أن %Ln مدخلات تضيع ما لم يوجد تصدير سليم لها.</numerusform>
            <numerusform>أعلم أن %Ln مدخلًا يضيع ما لم يوجد تصدير سليم له.</numerusform>
            <numerusform>أعلم أن %Ln مدخل يضيع ما لم يوجد تصدير سليم له.</numerusform>
        </translation>
    </message>
    <message>
        <source>The volunteer’s PIN</source>
        <translation>الرقم السري للمتطوّع</translation>
    </message>
    <message>
        <source>Removing …</source>
        <translation>تجري الإزالة …</translation>
    </message>
    <message>
        <source>Remove everything from this device</source>
        <translation>إزالة كل شيء من هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>RequestSheet</name>
    <message>
        <source>Approval</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>Code of the device</source>
        <translation>رمز الجهاز</translation>
    </message>
    <message>
        <source>The organisers take signatures from devices that they know. Send them a photograph of this code, or the file.</source>
        <translation>يقبل المنظِّمون التوقيعات من الأجهزة التي يعرفونها. أرسلوا إليهم صورة لهذا الرمز أو الملف.</translation>
    </message>
    <message>
        <source>Signing works before they have answered. The code holds nobody’s data.</source>
        <translation>يمكن التوقيع قبل أن يجيبوا. لا يحوي الرمز بيانات أحد.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>كتابة الملف</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Counts</source>
        <translation>محتسب</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>بقي كما هو</translation>
    </message>
    <message>
        <source>Made a duplicate</source>
        <translation>جُعل مكرراً</translation>
    </message>
    <message>
        <source>Made no duplicate</source>
        <translation>جُعل غير مكرر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>ممحوّ</translation>
    </message>
    <message>
        <source>Signed (UTC)</source>
        <translation>وقت التوقيع (UTC)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Paper sheet and row</source>
        <translation>الورقة والسطر</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Decide what only a person can decide. Everything counts as it is until then, and every decision can be undone.</source>
        <translation>قرّروا ما لا يقرّره إلا إنسان. إلى ذلك الحين يُحتسب كل شيء كما هو، ويمكن التراجع عن كل قرار.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>الحجر</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>الإنذارات</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>All is safe.</source>
        <translation>كل شيء آمن.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) are only on this device.</source>
        <translation>
            <numerusform>لا يوجد أي توقيع على هذا الجهاز وحده.</numerusform>
            <numerusform>توقيع واحد موجود على هذا الجهاز فقط.</numerusform>
            <numerusform>توقيعان موجودان على هذا الجهاز فقط.</numerusform>
            <numerusform>%Ln توقيعات موجودة على هذا الجهاز فقط.</numerusform>
            <numerusform>%Ln توقيعًا على هذا الجهاز فقط.</numerusform>
            <numerusform>%Ln توقيع على هذا الجهاز فقط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) are exported and wait for the organisers’ answer.</source>
        <translation>
            <numerusform>لم يُصدَّر أي توقيع (%Ln).</numerusform>
            <numerusform>صُدِّر توقيع واحد (%Ln) وينتظر جواب المنظِّمين.</numerusform>
            <numerusform>صُدِّر توقيعان (%Ln) وينتظران جواب المنظِّمين.</numerusform>
            <numerusform>صُدِّرت %Ln توقيعات وتنتظر جواب المنظِّمين.</numerusform>
            <numerusform>صُدِّر %Ln توقيعًا وتنتظر جواب المنظِّمين.</numerusform>
            <numerusform>صُدِّر %Ln توقيع وتنتظر جواب المنظِّمين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) of this device are at the organisers’.</source>
        <translation>
            <numerusform>لا توقيعات من هذا الجهاز لدى المنظِّمين.</numerusform>
            <numerusform>توقيع واحد من هذا الجهاز لدى المنظِّمين.</numerusform>
            <numerusform>توقيعان من هذا الجهاز لدى المنظِّمين.</numerusform>
            <numerusform>%Ln توقيعات من هذا الجهاز لدى المنظِّمين.</numerusform>
            <numerusform>%Ln توقيعًا من هذا الجهاز لدى المنظِّمين.</numerusform>
            <numerusform>%Ln توقيع من هذا الجهاز لدى المنظِّمين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export them before you go home.</source>
        <translation>يُرجى تصديرها قبل العودة إلى البيت.</translation>
    </message>
    <message>
        <source>Bring them the export. Until they answer, everything stays here.</source>
        <translation>أوصِل إليهم التصدير. يبقى كل شيء هنا حتى يجيبوا.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln day(s) the organisers have acknowledged nothing. Ask them for their answer.</source>
        <translation>
            <numerusform>لم يؤكّد المنظِّمون شيئًا اليوم. اطلبوا منهم ردّهم.</numerusform>
            <numerusform>منذ يوم واحد لم يؤكّد المنظِّمون شيئًا. اطلبوا منهم ردّهم.</numerusform>
            <numerusform>منذ يومين لم يؤكّد المنظِّمون شيئًا. اطلبوا منهم ردّهم.</numerusform>
            <numerusform>منذ %Ln أيام لم يؤكّد المنظِّمون شيئًا. اطلبوا منهم ردّهم.</numerusform>
            <numerusform>منذ %Ln يومًا لم يؤكّد المنظِّمون شيئًا. اطلبوا منهم ردّهم.</numerusform>
            <numerusform>منذ %Ln يوم لم يؤكّد المنظِّمون شيئًا. اطلبوا منهم ردّهم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyModel</name>
    <message>
        <source>%1 is the safety stick. Leave it in.</source>
        <translation>%1 هي ذاكرة الأمان. اتركوها موصولة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) are on the safety stick %1, read back. Leave it in.</source>
        <translation>
            <numerusform>لا توقيعات على ذاكرة الأمان %1. اتركوها موصولة.</numerusform>
            <numerusform>توقيع واحد على ذاكرة الأمان %1 وقد أُعيدت قراءته. اتركوها موصولة.</numerusform>
            <numerusform>توقيعان على ذاكرة الأمان %1 وقد أُعيدت قراءتهما. اتركوها موصولة.</numerusform>
            <numerusform>%Ln توقيعات على ذاكرة الأمان %1 وقد أُعيدت قراءتها. اتركوها موصولة.</numerusform>
            <numerusform>%Ln توقيعًا على ذاكرة الأمان %1 وقد أُعيدت قراءتها. اتركوها موصولة.</numerusform>
            <numerusform>%Ln توقيع على ذاكرة الأمان %1 وقد أُعيدت قراءتها. اتركوها موصولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The safety stick is out.</source>
        <translation>ذاكرة الأمان غير موصولة.</translation>
    </message>
    <message>
        <source>Put it in again, or choose another one. Nothing is lost.</source>
        <translation>أعيدوا وصلها أو اختاروا غيرها. لم يضِع شيء.</translation>
    </message>
</context>
<context>
    <name>SafetyStickPanel</name>
    <message>
        <source>Safety stick</source>
        <translation>ذاكرة الأمان</translation>
    </message>
    <message>
        <source>Leave a stick in: every 25 signatures or 10 minutes, all that is only on this device is exported to it by itself.</source>
        <translation>اتركوا ذاكرة USB موصولة: كل 25 توقيعًا أو 10 دقائق يُصدَّر إليها تلقائيًا كل ما ليس إلا على هذا الجهاز.</translation>
    </message>
    <message>
        <source>No stick is plugged in.</source>
        <translation>لا توجد ذاكرة USB موصولة.</translation>
    </message>
    <message>
        <source>No safety stick any more</source>
        <translation>من دون ذاكرة أمان بعد الآن</translation>
    </message>
</context>
<context>
    <name>SavingModel</name>
    <message numerus="yes">
        <source>%Ln file(s) written: %1</source>
        <translation>
            <numerusform>لم يُكتب ملف: %1</numerusform>
            <numerusform>كُتب ملف واحد: %1</numerusform>
            <numerusform>كُتب ملفان: %1</numerusform>
            <numerusform>كُتبت %Ln ملفات: %1</numerusform>
            <numerusform>كُتب %Ln ملفاً: %1</numerusform>
            <numerusform>كُتب %Ln ملف: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingSheet</name>
    <message>
        <source>Page of this rally</source>
        <translation>صفحة هذا التجمّع</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>حفظ الأرقام</translation>
    </message>
    <message>
        <source>One page in the language of the screen (PDF). It names nobody who signed.</source>
        <translation>صفحة واحدة بلغة الشاشة (PDF). لا تذكر اسم أيّ موقّع.</translation>
    </message>
    <message>
        <source>A table of all numbers (CSV), and charts in the language of the screen (PNG). They name nobody who signed.</source>
        <translation>جدول بكل الأرقام (CSV) ورسوم بيانية بلغة الشاشة (PNG). لا تذكر اسم أيّ موقّع.</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>مجلد للملفات</translation>
    </message>
    <message>
        <source>Write files</source>
        <translation>كتابة الملفات</translation>
    </message>
    <message>
        <source>Writing the files …</source>
        <translation>كتابة الملفات …</translation>
    </message>
</context>
<context>
    <name>ScreenCard</name>
    <message>
        <source>Size of the screen</source>
        <translation>حجم الشاشة</translation>
    </message>
    <message>
        <source>Buttons are at least 10 mm wide.</source>
        <translation>عرض الأزرار 10 مم على الأقل.</translation>
    </message>
    <message>
        <source>Nobody has checked yet whether buttons are large enough here.</source>
        <translation>لم يتحقق أحد بعد من أن الأزرار كبيرة بما يكفي هنا.</translation>
    </message>
    <message>
        <source>Check with a bank card</source>
        <translation>التحقق ببطاقة مصرفية</translation>
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
        <translation>ما حجم هذه الشاشة؟</translation>
    </message>
    <message>
        <source>Hold a bank card against the frame, and make the frame as wide as the card (85.6 mm).</source>
        <translation>يُرجى وضع بطاقة مصرفية على الإطار وجعل الإطار بعرض البطاقة (85.6 مم).</translation>
    </message>
    <message>
        <source>Then every button is wide enough for a finger.</source>
        <translation>عندئذٍ يتسع كل زر للإصبع.</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>أضيق</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>أعرض</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>بدء التدرّب</translation>
    </message>
    <message>
        <source>It fits</source>
        <translation>المقاس صحيح</translation>
    </message>
</context>
<context>
    <name>Sealed</name>
    <message>
        <source>Sealed for a key that this key file does not have: %1.</source>
        <translation>خُتم لمفتاح ليس في ملف المفتاح هذا: %1.</translation>
    </message>
    <message>
        <source>Ask whoever has the organisation’s key for a new key file, then import a file again.</source>
        <translation>يُرجى طلب ملف مفتاح جديد ممن لديه مفتاح المنظمة، ثم استيراد ملف من جديد.</translation>
    </message>
    <message>
        <source>Still sealed, since their packs in this database cannot be read: %1.</source>
        <translation>ما زال مختومًا، إذ لا يمكن قراءة الحزم في قاعدة البيانات هذه: %1.</translation>
    </message>
    <message>
        <source>Bring these campaigns’ packs in under “Import”.</source>
        <translation>أدخلوا حزم هذه الحملات تحت «استيراد».</translation>
    </message>
    <message>
        <source>Something stood in the database that no file of a device brought. It was put right.</source>
        <translation>كان في قاعدة البيانات شيء لم يأتِ به أي ملف من جهاز. وقد أُصلح.</translation>
    </message>
    <message>
        <source>See who has a login, and check the audit.</source>
        <translation>انظروا من لديه حساب فيها، وافحصوا التدقيق.</translation>
    </message>
</context>
<context>
    <name>SearchOptions</name>
    <message>
        <source>Title and text</source>
        <translation>العنوان والنص</translation>
    </message>
    <message>
        <source>In title</source>
        <translation>في العنوان</translation>
    </message>
    <message>
        <source>In text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>Exact match: these words next to each other</source>
        <translation>مطابقة تامة: هذه الكلمات متتالية</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <source>Section %1</source>
        <translation>القسم %1</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>الجزء %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>المطالب</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Speaks to signers alone, and is no part of what is handed over</source>
        <translation>يخاطب الموقّعين وحدهم، وليس جزءًا مما يُسلَّم</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>Each line is a paragraph.</source>
        <translation>كل سطر فقرة.</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Each line is a demand.</source>
        <translation>كل سطر مطلب.</translation>
    </message>
    <message>
        <source>Whose words they are, on which occasion, and when.</source>
        <translation>كلمات من، وفي أي مناسبة، ومتى.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>One more figure</source>
        <translation>رقم آخر</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>One more section</source>
        <translation>قسم آخر</translation>
    </message>
    <message>
        <source>One more part</source>
        <translation>جزء آخر</translation>
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
        <translation>إعداد هذا الجهاز</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>بدء التدرّب</translation>
    </message>
    <message>
        <source>The device’s folder: %1</source>
        <translation>مجلد الجهاز: %1</translation>
    </message>
</context>
<context>
    <name>SetUpSteps</name>
    <message>
        <source>Campaign file</source>
        <translation>ملف الحملة</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Name and PIN</source>
        <translation>الاسم والرقم السري</translation>
    </message>
</context>
<context>
    <name>SheetFrame</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like these</source>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>واحد آخر مثلها</numerusform>
            <numerusform>اثنان آخران مثلها</numerusform>
            <numerusform>%Ln أخرى مثلها</numerusform>
            <numerusform>%Ln أخرى مثلها</numerusform>
            <numerusform>%Ln أخرى مثلها</numerusform>
        </translation>
    </message>
    <message>
        <source>The arrow keys go to one signature or to another case. With none chosen, all but the first are meant.</source>
        <translation>أسهم لوحة المفاتيح تنتقل إلى توقيع أو حالة أخرى. دون اختيار يُقصد الكل عدا الأول.</translation>
    </message>
</context>
<context>
    <name>SignatureSheet</name>
    <message>
        <source>Drawn signature</source>
        <translation>التوقيع المرسوم</translation>
    </message>
</context>
<context>
    <name>SignatureWords</name>
    <message>
        <source>[your choice]</source>
        <translation>[اختيارك]</translation>
    </message>
</context>
<context>
    <name>SignaturesModel</name>
    <message>
        <source>Counted</source>
        <translation>محسوب</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>التجمّع</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>طريقة التوقيع</translation>
    </message>
    <message>
        <source>News by e-mail or telephone</source>
        <translation>أخبار بالبريد الإلكتروني أو الهاتف</translation>
    </message>
    <message>
        <source>Being listed publicly</source>
        <translation>الظهور في القائمة العلنية</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>as a number only</source>
        <translation>كعدد فقط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s)</source>
        <translation>
            <numerusform>لا توقيعات</numerusform>
            <numerusform>توقيع واحد</numerusform>
            <numerusform>توقيعان</numerusform>
            <numerusform>%Ln توقيعات</numerusform>
            <numerusform>%Ln توقيعًا</numerusform>
            <numerusform>%Ln توقيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln signature(s) found</source>
        <translation>
            <numerusform>عُثر على توقيعات</numerusform>
            <numerusform>عُثر على أكثر من توقيع واحد</numerusform>
            <numerusform>عُثر على أكثر من توقيعين</numerusform>
            <numerusform>عُثر على أكثر من %Ln توقيعات</numerusform>
            <numerusform>عُثر على أكثر من %Ln توقيعًا</numerusform>
            <numerusform>عُثر على أكثر من %Ln توقيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) found</source>
        <translation>
            <numerusform>لم يُعثر على توقيعات</numerusform>
            <numerusform>عُثر على توقيع واحد</numerusform>
            <numerusform>عُثر على توقيعين</numerusform>
            <numerusform>عُثر على %Ln توقيعات</numerusform>
            <numerusform>عُثر على %Ln توقيعًا</numerusform>
            <numerusform>عُثر على %Ln توقيع</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>كلماته الخاصة</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>وافق على</translation>
    </message>
    <message>
        <source>Nothing beside signing</source>
        <translation>لا شيء غير التوقيع</translation>
    </message>
    <message>
        <source>May be handed over</source>
        <translation>ما يجوز تسليمه</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>سُلّم إلى</translation>
    </message>
    <message>
        <source>Signed (UTC)</source>
        <translation>وقت التوقيع (UTC)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>Sheet and row</source>
        <translation>الورقة والسطر</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
</context>
<context>
    <name>SignaturesPage</name>
    <message>
        <source>Find a signature by how a name or an e-mail address begins. Each look is written into the audit.</source>
        <translation>ابحث عن توقيع ببداية اسم أو عنوان بريد إلكتروني. كل اطّلاع يُسجَّل في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>الاسم أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Nobody was found. Type fewer letters, or choose “All”.</source>
        <translation>لم يُعثر على أحد. اكتب حروفًا أقل، أو اختر «الكل».</translation>
    </message>
    <message>
        <source>There are no signatures yet. Import files of your devices first.</source>
        <translation>لا توجد توقيعات بعد. استورد أولًا ملفات أجهزتك.</translation>
    </message>
</context>
<context>
    <name>SignersCard</name>
    <message>
        <source>Signers of one kind</source>
        <translation>موقّعون من فئة واحدة</translation>
    </message>
    <message>
        <source>As in: 12 mayors</source>
        <translation>كما في: 12 رئيس بلدية</translation>
    </message>
    <message>
        <source>Their kind</source>
        <translation>فئتهم</translation>
    </message>
    <message>
        <source>0 where it is not known.</source>
        <translation>0 إن لم يكن معروفًا.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>كم عددهم</translation>
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
        <translation>من الذين وقّعوا</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>حسب الفئة</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>حسب البلد</translation>
    </message>
</context>
<context>
    <name>SigningBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>إظهار ما أكتبه</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>إخفاء ما أكتبه</translation>
    </message>
    <message>
        <source>For volunteers: look at the safety stick</source>
        <translation>للمتطوّعين: تفقّدوا ذاكرة الأمان</translation>
    </message>
    <message>
        <source>Show the keyboard</source>
        <translation>إظهار لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Read this page aloud</source>
        <translation>قراءة هذه الصفحة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>حجم النص والتباين</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>By themselves</source>
        <translation>بنفسه</translation>
    </message>
    <message>
        <source>With a volunteer’s help</source>
        <translation>بمساعدة متطوّع</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>في المكتب</translation>
    </message>
</context>
<context>
    <name>SquareModel</name>
    <message>
        <source>Nobody has approved this device yet.</source>
        <translation>لم يعتمد أحد هذا الجهاز بعد.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with its volunteer, and approve it under “Devices”: %1</source>
        <translation>قارنوا بصمته مع متطوّعه ثم اعتمدوه في «الأجهزة»: %1</translation>
    </message>
    <message>
        <source>This device is not known here yet.</source>
        <translation>هذا الجهاز غير معروف هنا بعد.</translation>
    </message>
    <message>
        <source>Take its request in under “Devices”, or its first file under “Import”. Its fingerprint: %1</source>
        <translation>أدخلوا طلبه في «الأجهزة» أو ملفه الأول في «استيراد». بصمته: %1</translation>
    </message>
    <message>
        <source>This device was revoked before it came so far.</source>
        <translation>أُلغي اعتماد هذا الجهاز قبل أن يبلغ هذا العدد.</translation>
    </message>
    <message>
        <source>Ask who had it.</source>
        <translation>اسألوا من كان الجهاز معه.</translation>
    </message>
    <message>
        <source>This is neither a picture that can be read nor a rally total.</source>
        <translation>هذا ليس صورة يمكن قراءتها ولا مجموع تجمّع.</translation>
    </message>
    <message>
        <source>Save the picture as JPEG or PNG, and drop that.</source>
        <translation>احفظوا الصورة بصيغة JPEG أو PNG ثم أسقطوها.</translation>
    </message>
    <message>
        <source>This is a file of ours, but no rally total.</source>
        <translation>هذا ملف من ملفاتنا، لكنه ليس مجموع تجمّع.</translation>
    </message>
    <message>
        <source>Requests go to “Devices”, batches to “Import”.</source>
        <translation>الطلبات إلى «الأجهزة»، والدفعات إلى «استيراد».</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln device(s) that are approved.</source>
        <translation>
            <numerusform>على أي جهاز معتمد.</numerusform>
            <numerusform>على جهاز معتمد واحد.</numerusform>
            <numerusform>على جهازين معتمدين.</numerusform>
            <numerusform>على %Ln أجهزة معتمدة.</numerusform>
            <numerusform>على %Ln جهازاً معتمداً.</numerusform>
            <numerusform>على %Ln جهاز معتمد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is (are) on devices that nobody has approved, and not added.</source>
        <translation>
            <numerusform>لا شيء غير ذلك على أجهزة لم يعتمدها أحد.</numerusform>
            <numerusform>وتوقيع آخر على جهاز لم يعتمده أحد، ولم يُحتسب.</numerusform>
            <numerusform>وتوقيعان آخران على أجهزة لم يعتمدها أحد، ولم يُحتسبا.</numerusform>
            <numerusform>و%Ln توقيعات أخرى على أجهزة لم يعتمدها أحد، ولم تُحتسب.</numerusform>
            <numerusform>و%Ln توقيعاً آخر على أجهزة لم يعتمدها أحد، ولم تُحتسب.</numerusform>
            <numerusform>و%Ln توقيع آخر على أجهزة لم يعتمدها أحد، ولم تُحتسب.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event</source>
        <translation>بلا فعالية</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>حسب الحملة</translation>
    </message>
    <message>
        <source>By event</source>
        <translation>حسب الفعالية</translation>
    </message>
    <message>
        <source>Campaign %1</source>
        <translation>الحملة %1</translation>
    </message>
    <message>
        <source>A code as text</source>
        <translation>رمز كنص</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s)</source>
        <translation>
            <numerusform>لا توقيعات</numerusform>
            <numerusform>توقيع واحد</numerusform>
            <numerusform>توقيعان</numerusform>
            <numerusform>%Ln توقيعات</numerusform>
            <numerusform>%Ln توقيعًا</numerusform>
            <numerusform>%Ln توقيع</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: {signatures}.</source>
        <translation>{who}: {signatures}.</translation>
    </message>
    <message>
        <source>Counted once</source>
        <translation>حُسب مرة واحدة</translation>
    </message>
    <message>
        <source>Another picture of this device is as new or newer.</source>
        <translation>توجد صورة أخرى لهذا الجهاز بالحداثة نفسها أو أحدث.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its entry(ies) is (are) not here yet: import its files.</source>
        <translation>
            <numerusform>كل مدخلاته هنا.</numerusform>
            <numerusform>مدخل واحد منه ليس هنا بعد: استوردوا ملفاته.</numerusform>
            <numerusform>مدخلان منه ليسا هنا بعد: استوردوا ملفاته.</numerusform>
            <numerusform>%Ln مدخلات منه ليست هنا بعد: استوردوا ملفاته.</numerusform>
            <numerusform>%Ln مدخلاً منه ليست هنا بعد: استوردوا ملفاته.</numerusform>
            <numerusform>%Ln مدخل منه ليست هنا بعد: استوردوا ملفاته.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>لم يُضف</translation>
    </message>
    <message>
        <source>No total</source>
        <translation>لا مجموع</translation>
    </message>
</context>
<context>
    <name>SquarePage</name>
    <message>
        <source>Add up a rally without a network: every device counts once, with its newest total.</source>
        <translation>اجمعوا تجمّعاً بلا شبكة: يُحسب كل جهاز مرة واحدة بأحدث مجموع له.</translation>
    </message>
    <message>
        <source>Rally total</source>
        <translation>مجموع التجمّع</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Or a path, or the text that a telephone reads from a code</source>
        <translation>أو مسار، أو النص الذي يقرؤه هاتف من الرمز</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>صور (%1)</translation>
    </message>
    <message>
        <source>Drop pictures of the devices’ rally totals here</source>
        <translation>أسقطوا هنا صور مجاميع التجمّع من الأجهزة</translation>
    </message>
    <message>
        <source>Reading the pictures …</source>
        <translation>قراءة الصور …</translation>
    </message>
    <message>
        <source>Volunteers find the code under “Rally total” on their page. A photograph of each screen is enough.</source>
        <translation>يجد المتطوّعون الرمز تحت «مجموع التجمّع» في صفحتهم. تكفي صورة لكل شاشة.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>البدء من جديد</translation>
    </message>
</context>
<context>
    <name>StickExport</name>
    <message>
        <source>Plug a stick in: it is found by itself.</source>
        <translation>صِلوا ذاكرة USB وسيُعثر عليها تلقائيًا.</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>التصدير إلى %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>%1 (if you like)</source>
        <translation>%1 (اختياري)</translation>
    </message>
</context>
<context>
    <name>TextLanguages</name>
    <message>
        <source>Text in:</source>
        <translation>النص بـ:</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The one sentence on the first screen.</source>
        <translation>الجملة الوحيدة في الشاشة الأولى.</translation>
    </message>
    <message>
        <source>What you ask</source>
        <translation>ما تطلبونه</translation>
    </message>
    <message>
        <source>Subtitle (if you like)</source>
        <translation>العنوان الفرعي (إن أردتم)</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>التحية</translation>
    </message>
    <message>
        <source>The signer’s name stands below.</source>
        <translation>يأتي اسم الموقّع تحتها.</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>الخاتمة</translation>
    </message>
    <message>
        <source>It stands above everything, until its last day is over.</source>
        <translation>يأتي فوق كل شيء حتى نهاية يومه الأخير.</translation>
    </message>
    <message>
        <source>Urgent line (if you like)</source>
        <translation>السطر العاجل (إن أردتم)</translation>
    </message>
    <message>
        <source>Year first; empty where there is no urgent line.</source>
        <translation>السنة أولًا؛ فارغ إن لم يوجد سطر عاجل.</translation>
    </message>
    <message>
        <source>Last day of the urgent line</source>
        <translation>آخر يوم للسطر العاجل</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (حتى %2)</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>[your name]</source>
        <translation>[اسمك]</translation>
    </message>
</context>
<context>
    <name>TextSizes</name>
    <message>
        <source>Usual size</source>
        <translation>الحجم المعتاد</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>كبير جدًا</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you. Kept safely.</source>
        <translation>شكرًا لك. حُفظ توقيعك بأمان.</translation>
    </message>
    <message>
        <source>Corrected. Kept safely.</source>
        <translation>صُحِّح توقيعك وحُفظ بأمان.</translation>
    </message>
    <message>
        <source>This was practice. Nothing was kept.</source>
        <translation>كان هذا تدرّبًا. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Number %1 here.</source>
        <translation>التوقيع رقم %1 هنا.</translation>
    </message>
    <message>
        <source>%1: number %2 here.</source>
        <translation>%1: التوقيع رقم %2 هنا.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>الشخص التالي</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>أصحّح</translation>
    </message>
    <message>
        <source>Show my code</source>
        <translation>إظهار رمزي</translation>
    </message>
    <message>
        <source>Photograph it: with this code you can withdraw your signature. It shows that you signed.</source>
        <translation>يمكنك تصويره: بهذا الرمز يمكنك سحب توقيعك. وهو يدل على أنك وقّعت.</translation>
    </message>
    <message>
        <source>A code that you saw before the correction is void.</source>
        <translation>الرمز الذي ظهر قبل التصحيح لم يعد صالحًا.</translation>
    </message>
    <message>
        <source>This page closes by itself.</source>
        <translation>تُغلق هذه الصفحة من تلقاء نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>You can correct it for %Ln second(s). This page closes by itself.</source>
        <translation>
            <numerusform>انتهى وقت التصحيح. تُغلق هذه الصفحة من تلقاء نفسها.</numerusform>
            <numerusform>يمكن التصحيح خلال ثانية واحدة. تُغلق هذه الصفحة من تلقاء نفسها.</numerusform>
            <numerusform>يمكن التصحيح خلال ثانيتين. تُغلق هذه الصفحة من تلقاء نفسها.</numerusform>
            <numerusform>يمكن التصحيح خلال %Ln ثوانٍ. تُغلق هذه الصفحة من تلقاء نفسها.</numerusform>
            <numerusform>يمكن التصحيح خلال %Ln ثانيةً. تُغلق هذه الصفحة من تلقاء نفسها.</numerusform>
            <numerusform>يمكن التصحيح خلال %Ln ثانية. تُغلق هذه الصفحة من تلقاء نفسها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TooYoungPage</name>
    <message>
        <source>Thank you for standing up for others.</source>
        <translation>شكرًا لأنك تقف إلى جانب الآخرين.</translation>
    </message>
    <message>
        <source>The organisers may only take signatures from the age of %1 on.</source>
        <translation>لا يحقّ للمنظّمين جمع التواقيع إلا من سنّ %1 فما فوق.</translation>
    </message>
    <message>
        <source>Nothing that you typed was kept. You can still help: talk about it with somebody older.</source>
        <translation>لم يُحفظ شيء مما كتبته. ما زال بإمكانك المساعدة: تحدّث عن الأمر مع شخص أكبر سنًّا.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>الشخص التالي</translation>
    </message>
    <message>
        <source>This page closes by itself.</source>
        <translation>تُغلق هذه الصفحة من تلقاء نفسها.</translation>
    </message>
</context>
<context>
    <name>TotalModel</name>
    <message numerus="yes">
        <source>%Ln signature(s) on this device.</source>
        <translation>
            <numerusform>لا توقيعات على هذا الجهاز.</numerusform>
            <numerusform>توقيع واحد على هذا الجهاز.</numerusform>
            <numerusform>توقيعان على هذا الجهاز.</numerusform>
            <numerusform>%Ln توقيعات على هذا الجهاز.</numerusform>
            <numerusform>%Ln توقيعًا على هذا الجهاز.</numerusform>
            <numerusform>%Ln توقيع على هذا الجهاز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) in all: corrections and withdrawals are entries too.</source>
        <translation>
            <numerusform>لا قيود إجمالًا: التصحيحات وحالات السحب قيود أيضًا.</numerusform>
            <numerusform>قيد واحد إجمالًا: التصحيحات وحالات السحب قيود أيضًا.</numerusform>
            <numerusform>قيدان إجمالًا: التصحيحات وحالات السحب قيود أيضًا.</numerusform>
            <numerusform>%Ln قيود إجمالًا: التصحيحات وحالات السحب قيود أيضًا.</numerusform>
            <numerusform>%Ln قيدًا إجمالًا: التصحيحات وحالات السحب قيود أيضًا.</numerusform>
            <numerusform>%Ln قيد إجمالًا: التصحيحات وحالات السحب قيود أيضًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalOffer</name>
    <message>
        <source>Rally total</source>
        <translation>مجموع التجمّع</translation>
    </message>
    <message>
        <source>A code with the numbers of this device, to be photographed before you leave. It holds nobody’s data.</source>
        <translation>رمز فيه أعداد هذا الجهاز، يُصوَّر قبل المغادرة. لا يحوي بيانات أحد.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>عرض الرمز</translation>
    </message>
</context>
<context>
    <name>TotalSheet</name>
    <message>
        <source>Rally total</source>
        <translation>مجموع التجمّع</translation>
    </message>
    <message>
        <source>Code of the rally total</source>
        <translation>رمز مجموع التجمّع</translation>
    </message>
    <message>
        <source>Photograph the code with any telephone, all of it and without glare. One picture may show several devices.</source>
        <translation>صوّروا الرمز بأي هاتف، كاملًا ومن دون انعكاس ضوء. قد تُظهر الصورة الواحدة أجهزة عدة.</translation>
    </message>
    <message>
        <source>Send the picture to whoever adds up the rally. No network is needed to read it.</source>
        <translation>أرسلوا الصورة إلى من يجمع أعداد التجمّع. لا تلزم شبكة لقراءتها.</translation>
    </message>
    <message>
        <source>If the device is lost, the organisers know from it how many signatures are missing.</source>
        <translation>إذا فُقد الجهاز عرف المنظِّمون منه عدد التوقيعات الناقصة.</translation>
    </message>
    <message>
        <source>Who signs later is in the next code only.</source>
        <translation>من يوقّع لاحقًا يرد في الرمز التالي فقط.</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>What was corrected stays withdrawn: its correction stands for it.</source>
        <translation>ما صُحّح يبقى مسحوباً: تصحيحه يقوم مقامه.</translation>
    </message>
    <message>
        <source>What somebody else withdrew too stays withdrawn.</source>
        <translation>ما سحبه شخص آخر أيضاً يبقى مسحوباً.</translation>
    </message>
    <message>
        <source>What is erased cannot come back.</source>
        <translation>ما مُحي لا يعود.</translation>
    </message>
</context>
<context>
    <name>VolunteerModel</name>
    <message>
        <source>The event is chosen. Signing can begin.</source>
        <translation>اختيرت الفعالية. يمكن بدء التوقيع.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) written and read back.</source>
        <translation>
            <numerusform>لم يُكتب أي توقيع.</numerusform>
            <numerusform>كُتب توقيع واحد وأُعيدت قراءته.</numerusform>
            <numerusform>كُتب توقيعان وأُعيدت قراءتهما.</numerusform>
            <numerusform>كُتبت %Ln توقيعات وأُعيدت قراءتها.</numerusform>
            <numerusform>كُتب %Ln توقيعًا وأُعيدت قراءتها.</numerusform>
            <numerusform>كُتب %Ln توقيع وأُعيدت قراءتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may take the stick out. They stay here until the organisers have them.</source>
        <translation>يمكن نزع ذاكرة USB. تبقى التوقيعات هنا حتى تصل إلى المنظِّمين.</translation>
    </message>
    <message>
        <source>The file %1 is written. Bring it to the organisers.</source>
        <translation>كُتب الملف %1. أوصلوه إلى المنظِّمين.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) are safe at the organisers’ and no longer on this device.</source>
        <translation>
            <numerusform>لم يُحذف أي توقيع من هذا الجهاز.</numerusform>
            <numerusform>توقيع واحد آمن لدى المنظِّمين ولم يعد على هذا الجهاز.</numerusform>
            <numerusform>توقيعان آمنان لدى المنظِّمين ولم يعودا على هذا الجهاز.</numerusform>
            <numerusform>%Ln توقيعات آمنة لدى المنظِّمين ولم تعد على هذا الجهاز.</numerusform>
            <numerusform>%Ln توقيعًا في أمان لدى المنظِّمين ولم تعد على هذا الجهاز.</numerusform>
            <numerusform>%Ln توقيع في أمان لدى المنظِّمين ولم تعد على هذا الجهاز.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signatures were received, but they are not safe yet. They stay on this device.</source>
        <translation>استُلِمت التوقيعات، لكنها ليست آمنة بعد. تبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>These acknowledgements were known already.</source>
        <translation>إشعارات التأكيد هذه معروفة من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) taken.</source>
        <translation>
            <numerusform>لم تُضف أي حملة.</numerusform>
            <numerusform>أُضيفت حملة واحدة.</numerusform>
            <numerusform>أُضيفت حملتان.</numerusform>
            <numerusform>أُضيفت %Ln حملات.</numerusform>
            <numerusform>أُضيفت %Ln حملةً.</numerusform>
            <numerusform>أُضيفت %Ln حملة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteerPage</name>
    <message>
        <source>Back to signing</source>
        <translation>العودة إلى التوقيع</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Withdraw with a code</source>
        <translation>سحب التوقيع برمز</translation>
    </message>
    <message>
        <source>After signing, a code was shown to whoever asked for it. Type it here to withdraw what was signed with it.</source>
        <translation>بعد التوقيع يظهر رمز لمن يطلبه. اكتب الرمز هنا لسحب ما وُقِّع به.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>أسحب</translation>
    </message>
    <message>
        <source>The code: 28 letters and digits</source>
        <translation>الرمز: 28 حرفًا ورقمًا</translation>
    </message>
    <message>
        <source>This is not a code as this program gives them. Please compare each letter.</source>
        <translation>هذا ليس من رموز هذا البرنامج. يُرجى مقارنة كل حرف.</translation>
    </message>
    <message>
        <source>This device cannot look up signatures, so it cannot say whether a code was used. It seals the wish for the organisers. They stop counting the signature when they open it.</source>
        <translation>لا يستطيع هذا الجهاز قراءة التوقيعات، فلا يمكنه القول إن كان رمز قد استُخدم. وهو يختم الطلب للمنظِّمين. ومتى فتحوه لم يعودوا يحتسبون التوقيع.</translation>
    </message>
    <message>
        <source>Done. What was signed with this code in the campaigns on this device will not be counted.</source>
        <translation>تمّ. ما وُقِّع بهذا الرمز في حملات هذا الجهاز لن يُحتسب.</translation>
    </message>
    <message>
        <source>This was practice. Nothing was withdrawn.</source>
        <translation>كان هذا تدرّبًا. لم يُسحب شيء.</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Rally Kiosk: desk</source>
        <translation>‏Rally Kiosk: المكتب</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>التوقف هنا</translation>
    </message>
</context>
<context>
    <name>YouPage</name>
    <message>
        <source>Who is signing?</source>
        <translation>من يوقّع؟</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>I have no postal code</source>
        <translation>ليس لدي رمز بريدي</translation>
    </message>
    <message>
        <source>I have only one name</source>
        <translation>لديّ اسم واحد فقط</translation>
    </message>
</context>
</TS>
