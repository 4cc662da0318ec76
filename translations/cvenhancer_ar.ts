<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ApplicationStates</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>جهة العمل</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>أُرسل في</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>سيرة ذاتية</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>CopyFields</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>جهة العمل</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>ما فعلته</translation>
    </message>
    <message>
        <source>School</source>
        <translation>المدرسة</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The file “%1” is not there. Check its name and place.</source>
        <translation>الملف «%1» غير موجود. تحقق من اسمه ومكانه.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened. Check that you may read it.</source>
        <translation>لا يمكن فتح الملف «%1». تحقق من أن لك حق قراءته.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Nothing was changed; choose another place or check its permissions.</source>
        <translation>لا يمكن الكتابة في «%1». لم يتغير شيء؛ اختر مكانًا آخر أو تحقق من الأذونات.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>القرص ممتلئ. لم يتغير شيء؛ أفرغ مساحة وحاول ثانية.</translation>
    </message>
    <message>
        <source>This file is larger than %1, the most that is read. Nothing was imported.</source>
        <translation>هذا الملف أكبر من %1، وهو أقصى ما يُقرأ. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>This document has more than %1 pages, the most that is read. Nothing was imported.</source>
        <translation>صفحات هذا المستند أكثر من %1، وهو أقصى ما يُقرأ. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>This file is empty. Nothing was imported.</source>
        <translation>هذا الملف فارغ. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>This kind of file is not read. Use PDF, DOCX, Markdown, text or JSON Resume.</source>
        <translation>هذا النوع من الملفات لا يُقرأ. استخدم PDF أو DOCX أو Markdown أو نصًا أو JSON Resume.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be read. Nothing was imported; export it again from the program that made it.</source>
        <translation>هذا الملف تالف ولا يمكن قراءته. لم يُستورد شيء؛ صدّره ثانية من البرنامج الذي أنشأه.</translation>
    </message>
    <message>
        <source>This file is protected. Enter its password to read it.</source>
        <translation>هذا الملف محمي. أدخل كلمة مروره لقراءته.</translation>
    </message>
    <message>
        <source>This password does not open the file. Try another one.</source>
        <translation>كلمة المرور هذه لا تفتح الملف. جرّب غيرها.</translation>
    </message>
    <message>
        <source>This file holds only pictures of text. Nothing was imported; export a text PDF from your word processor.</source>
        <translation>هذا الملف يضم صور نص فقط. لم يُستورد شيء؛ صدّر ملف PDF نصيًا من محرر النصوص.</translation>
    </message>
    <message>
        <source>This text is not UTF-8. Nothing was imported; save it again as UTF-8.</source>
        <translation>هذا النص ليس UTF-8. لم يُستورد شيء؛ احفظه ثانية بترميز UTF-8.</translation>
    </message>
    <message>
        <source>This file needs too much memory or time to read. Nothing was imported; export it again in a simpler form.</source>
        <translation>قراءة هذا الملف تحتاج ذاكرة أو وقتًا أكثر مما يلزم. لم يُستورد شيء؛ صدّره بشكل أبسط.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>هذا ليس JSON صحيحًا: %1.</translation>
    </message>
    <message>
        <source>This JSON is not a JSON Resume: %1.</source>
        <translation>هذا الـ JSON ليس JSON Resume: %1.</translation>
    </message>
    <message>
        <source>This was written by a newer version of CV Enhancer. Nothing was changed; update the program to open it.</source>
        <translation>كتب هذا إصدار أحدث من البرنامج. لم يتغير شيء؛ حدّث البرنامج لفتحه.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>«%1» لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The text has changed since this edit was made. Nothing was changed.</source>
        <translation>تغير النص بعد هذا التعديل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This suggestion needs your own words before it can be applied.</source>
        <translation>يحتاج هذا الاقتراح كلماتك أولًا.</translation>
    </message>
    <message>
        <source>“%1” is not a value that can be used here.</source>
        <translation>«%1» قيمة لا تصلح هنا.</translation>
    </message>
    <message>
        <source>Another program is using your library. Close it and try again.</source>
        <translation>برنامج آخر يستخدم مكتبتك. أغلقه وحاول ثانية.</translation>
    </message>
    <message>
        <source>Your library file “%1” is damaged. It was left as it is; restore it from a backup beside it.</source>
        <translation>ملف مكتبتك «%1» تالف. تُرك كما هو؛ استرجعه من نسخة احتياطية بجانبه.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>أُلغي. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is already an entry of that name. Nothing was changed; choose another one.</source>
        <translation>يوجد مدخل بهذا الاسم. لم يتغير شيء؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right. Try again, or reset your password.</source>
        <translation>البريد الإلكتروني أو كلمة المرور غير صحيح. حاول ثانية أو أعد تعيين كلمة المرور.</translation>
    </message>
    <message>
        <source>Your log-in has expired. Log in again; your work here goes on meanwhile.</source>
        <translation>انتهت مدة دخولك. سجّل الدخول ثانية؛ عملك هنا مستمر.</translation>
    </message>
    <message>
        <source>Your log-in on this device was ended from another one. Log in again; nothing here is lost.</source>
        <translation>أُنهي دخولك على هذا الجهاز من جهاز آخر. سجّل الدخول ثانية؛ لم يضع شيء.</translation>
    </message>
    <message>
        <source>The server asks for a pause after too many attempts. Try again in %1 seconds.</source>
        <translation>يطلب الخادم مهلة بعد محاولات كثيرة. حاول ثانية بعد %1 ثانية.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was changed.</source>
        <translation>حدث خطأ داخل البرنامج. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” does not answer. Check the address and your connection; your work here goes on meanwhile.</source>
        <translation>«%1» لا يجيب. تحقق من العنوان ومن اتصالك؛ عملك هنا مستمر.</translation>
    </message>
    <message>
        <source>The connection to “%1” is not safe, because its certificate cannot be trusted. Nothing was sent; ask whoever runs the server.</source>
        <translation>الاتصال بـ «%1» غير آمن لأن شهادته غير موثوقة. لم يُرسل شيء؛ اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>“%1” would be reached without encryption. Nothing was sent; use an address that begins with https.</source>
        <translation>الاتصال بـ «%1» بلا تشفير. لم يُرسل شيء؛ استخدم عنوانًا يبدأ بـ https.</translation>
    </message>
    <message>
        <source>“%1” answered, but not as a CV Enhancer server does. If your network has a log-in page, open it in a browser first; otherwise check the address.</source>
        <translation>أجاب «%1» لكن ليس كما يجيب خادم هذا البرنامج. إن كانت لشبكتك صفحة دخول فافتحها في المتصفح أولًا، وإلا فتحقق من العنوان.</translation>
    </message>
    <message>
        <source>The server is busy or being maintained. Nothing is lost; it is tried again in a while.</source>
        <translation>الخادم مشغول أو قيد الصيانة. لم يضع شيء؛ سيُعاد المحاولة بعد حين.</translation>
    </message>
    <message>
        <source>The server was restored. Everything is compared anew; nothing is deleted here.</source>
        <translation>استُعيد الخادم. يُقارن كل شيء من جديد؛ لا يُحذف شيء هنا.</translation>
    </message>
    <message>
        <source>The library on this computer has not been synced with this account yet. Nothing was sent; say first that the two shall be one.</source>
        <translation>لم تُزامن المكتبة على هذا الحاسوب مع هذا الحساب بعد. لم يُرسل شيء؛ قل أولًا إن الاثنتين تصيران واحدة.</translation>
    </message>
</context>
<context>
    <name>ExportService</name>
    <message>
        <source>CV</source>
        <translation>سيرة ذاتية</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Employer</source>
        <translation>جهة العمل</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>الاهتمام</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>المسمى المهني</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>What the team does</source>
        <translation>عمل الفريق</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>In a sentence or two</source>
        <translation>في جملة أو جملتين</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>رمز البلد</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>About the employer</source>
        <translation>عن جهة العمل</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>من – إلى</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>School or university</source>
        <translation>المدرسة أو الجامعة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>الجائزة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Awarded by</source>
        <translation>مانح الجائزة</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>How well</source>
        <translation>درجة الإتقان</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>ما يقولونه</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>Skills, parted by commas</source>
        <translation>المهارات، بينها فواصل</translation>
    </message>
    <message>
        <source>Keywords, parted by commas</source>
        <translation>الكلمات المفتاحية، بينها فواصل</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>الخبرة</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>التطوع</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>الجوائز</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>الاهتمامات</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Section of your own</source>
        <translation>قسم خاص بك</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>مدخل</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>1 bullet</source>
        <translation>نقطة واحدة</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
</context>
<context>
    <name>GuardText</name>
    <message>
        <source>There is a placeholder left in it.</source>
        <translation>بقي فيه نص مؤقت.</translation>
    </message>
    <message>
        <source>It holds an address or a command that does not belong here.</source>
        <translation>فيه عنوان أو أمر لا مكان له هنا.</translation>
    </message>
    <message>
        <source>It is much longer or shorter than before.</source>
        <translation>هو أطول أو أقصر بكثير من قبل.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>هو فارغ.</translation>
    </message>
    <message>
        <source>Goes missing: %1.</source>
        <extracomment>%1 are quoted words that a rewrite leaves out</extracomment>
        <translation>سيُفقد: %1.</translation>
    </message>
    <message>
        <source>Your CV does not show %1 so far. Keep it only if it is true.</source>
        <extracomment>%1 are quoted words of a rewrite</extracomment>
        <translation>لا تُظهر سيرتك %1 حتى الآن. أبقه فقط إن كان صحيحًا.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import CVs</source>
        <translation>استيراد سير ذاتية</translation>
    </message>
    <message>
        <source>CVs (%1)</source>
        <translation>السير الذاتية (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>المحرر</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Tailor</source>
        <translation>مواءمة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Import review</source>
        <translation>مراجعة الاستيراد</translation>
    </message>
</context>
<context>
    <name>PlaceNames</name>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>الخبرة</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>التطوع</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>الجوائز</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>الاهتمامات</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>%1, point %2</source>
        <extracomment>%1 is an employer or a project, %2 the number of one of its points</extracomment>
        <translation>%1، النقطة %2</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>On this device only</source>
        <translation>على هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>Syncing …</source>
        <translation>تجري المزامنة …</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>غير متزامن</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>متزامن</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>للإرسال: %n</numerusform>
            <numerusform>للإرسال: %n</numerusform>
            <numerusform>للإرسال: %n</numerusform>
            <numerusform>للإرسال: %n</numerusform>
            <numerusform>للإرسال: %n</numerusform>
            <numerusform>للإرسال: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>ستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Last synced %1.</source>
        <translation>آخر مزامنة %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n CV(s) had been changed on two devices at one place. The other device&apos;s words are shown, and yours are in the history.</source>
        <translation>
            <numerusform>عُدّل %n من السير على جهازين في موضع واحد. تظهر كلمات الجهاز الآخر، وكلماتك في السجل.</numerusform>
            <numerusform>عُدّل %n من السير على جهازين في موضع واحد. تظهر كلمات الجهاز الآخر، وكلماتك في السجل.</numerusform>
            <numerusform>عُدّل %n من السير على جهازين في موضع واحد. تظهر كلمات الجهاز الآخر، وكلماتك في السجل.</numerusform>
            <numerusform>عُدّل %n من السير على جهازين في موضع واحد. تظهر كلمات الجهاز الآخر، وكلماتك في السجل.</numerusform>
            <numerusform>عُدّل %n من السير على جهازين في موضع واحد. تظهر كلمات الجهاز الآخر، وكلماتك في السجل.</numerusform>
            <numerusform>عُدّل %n من السير على جهازين في موضع واحد. تظهر كلمات الجهاز الآخر، وكلماتك في السجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be taken by the server and stay here.</source>
        <translation>
            <numerusform>لم يقبل الخادم %n من التغييرات وبقيت هنا.</numerusform>
            <numerusform>لم يقبل الخادم %n من التغييرات وبقيت هنا.</numerusform>
            <numerusform>لم يقبل الخادم %n من التغييرات وبقيت هنا.</numerusform>
            <numerusform>لم يقبل الخادم %n من التغييرات وبقيت هنا.</numerusform>
            <numerusform>لم يقبل الخادم %n من التغييرات وبقيت هنا.</numerusform>
            <numerusform>لم يقبل الخادم %n من التغييرات وبقيت هنا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::models::ApplicationsModel</name>
    <message>
        <source>Employer</source>
        <translation>جهة العمل</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>سيرة ذاتية</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>cvenhancer::models::ImportModel</name>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>تجري قراءة الملف</translation>
    </message>
    <message>
        <source>This file is in your library already, as “%1”.</source>
        <translation>هذا الملف في مكتبتك من قبل، باسم «%1».</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n من الصفحات</numerusform>
            <numerusform>%n من الصفحات</numerusform>
            <numerusform>%n من الصفحات</numerusform>
            <numerusform>%n من الصفحات</numerusform>
            <numerusform>%n من الصفحات</numerusform>
            <numerusform>%n من الصفحات</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>وظيفة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n من الوظائف</numerusform>
            <numerusform>%n من الوظائف</numerusform>
            <numerusform>%n من الوظائف</numerusform>
            <numerusform>%n من الوظائف</numerusform>
            <numerusform>%n من الوظائف</numerusform>
            <numerusform>%n من الوظائف</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line not placed</source>
        <translation>سطر واحد لم يوضع</translation>
    </message>
    <message numerus="yes">
        <source>%n lines not placed</source>
        <translation>
            <numerusform>%n من الأسطر لم توضع</numerusform>
            <numerusform>%n من الأسطر لم توضع</numerusform>
            <numerusform>%n من الأسطر لم توضع</numerusform>
            <numerusform>%n من الأسطر لم توضع</numerusform>
            <numerusform>%n من الأسطر لم توضع</numerusform>
            <numerusform>%n من الأسطر لم توضع</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of what an import found: &quot;2 pages, 4 jobs&quot;</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>cvenhancer::models::LibraryModel</name>
    <message numerus="yes">
        <source>%1, changed %2, %Ln words</source>
        <extracomment>Read by a screen reader: title of the CV, date of the last change, number of words</extracomment>
        <translation>
            <numerusform>%1، عُدّل %2، %Ln من الكلمات</numerusform>
            <numerusform>%1، عُدّل %2، %Ln من الكلمات</numerusform>
            <numerusform>%1، عُدّل %2، %Ln من الكلمات</numerusform>
            <numerusform>%1، عُدّل %2، %Ln من الكلمات</numerusform>
            <numerusform>%1، عُدّل %2، %Ln من الكلمات</numerusform>
            <numerusform>%1، عُدّل %2، %Ln من الكلمات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::models::OutlineModel</name>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1، %n من المدخلات</numerusform>
            <numerusform>%1، %n من المدخلات</numerusform>
            <numerusform>%1، %n من المدخلات</numerusform>
            <numerusform>%1، %n من المدخلات</numerusform>
            <numerusform>%1، %n من المدخلات</numerusform>
            <numerusform>%1، %n من المدخلات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::models::RequirementModel</name>
    <message>
        <source>Something close to it</source>
        <translation>شيء قريب منه</translation>
    </message>
    <message>
        <source>Not found in your CV</source>
        <translation>غير موجود في سيرتك</translation>
    </message>
    <message>
        <source>Close to it: %1</source>
        <extracomment>What the CV shows is similar to what is asked for; %1 is where</extracomment>
        <translation>قريب منه: %1</translation>
    </message>
    <message>
        <source>Skills only</source>
        <translation>في المهارات فقط</translation>
    </message>
    <message>
        <source>1 more place</source>
        <translation>موضع آخر</translation>
    </message>
    <message numerus="yes">
        <source>%n more places</source>
        <translation>
            <numerusform>%n من المواضع الأخرى</numerusform>
            <numerusform>%n من المواضع الأخرى</numerusform>
            <numerusform>%n من المواضع الأخرى</numerusform>
            <numerusform>%n من المواضع الأخرى</numerusform>
            <numerusform>%n من المواضع الأخرى</numerusform>
            <numerusform>%n من المواضع الأخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n+ years of experience</source>
        <translation>
            <numerusform>%n+ من سنوات الخبرة</numerusform>
            <numerusform>%n+ من سنوات الخبرة</numerusform>
            <numerusform>%n+ من سنوات الخبرة</numerusform>
            <numerusform>%n+ من سنوات الخبرة</numerusform>
            <numerusform>%n+ من سنوات الخبرة</numerusform>
            <numerusform>%n+ من سنوات الخبرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates of your jobs</source>
        <translation>تواريخ وظائفك</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>لازم</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>مستحسن</translation>
    </message>
    <message>
        <source>Knock-out</source>
        <translation>شرط مانع</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many requirements of a group the CV meets</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>None in this advert</source>
        <translation>لا شيء في هذا الإعلان</translation>
    </message>
    <message>
        <source>Not needed: %1</source>
        <extracomment>%1 is another requirement that answers this one as well</extracomment>
        <translation>غير لازم: %1</translation>
    </message>
</context>
<context>
    <name>cvenhancer::services::LibrarySync</name>
    <message numerus="yes">
        <source>%n change(s) sent.</source>
        <translation>
            <numerusform>أُرسل %n من التغييرات.</numerusform>
            <numerusform>أُرسل %n من التغييرات.</numerusform>
            <numerusform>أُرسل %n من التغييرات.</numerusform>
            <numerusform>أُرسل %n من التغييرات.</numerusform>
            <numerusform>أُرسل %n من التغييرات.</numerusform>
            <numerusform>أُرسل %n من التغييرات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) received.</source>
        <translation>
            <numerusform>استُلم %n من التغييرات.</numerusform>
            <numerusform>استُلم %n من التغييرات.</numerusform>
            <numerusform>استُلم %n من التغييرات.</numerusform>
            <numerusform>استُلم %n من التغييرات.</numerusform>
            <numerusform>استُلم %n من التغييرات.</numerusform>
            <numerusform>استُلم %n من التغييرات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::services::TailorSession</name>
    <message>
        <source>This suggestion</source>
        <translation>هذا الاقتراح</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation>تجاهل «%1»</translation>
    </message>
    <message>
        <source>This change</source>
        <translation>هذا التغيير</translation>
    </message>
    <message>
        <source>Take back “%1”</source>
        <translation>سحب «%1»</translation>
    </message>
    <message>
        <source>Apply all safe</source>
        <translation>تطبيق كل الآمن</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::AccountPage</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>The CVs on this computer</source>
        <translation>السير على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Sync them with this account</source>
        <translation>مزامنتها مع هذا الحساب</translation>
    </message>
    <message>
        <source>They have not been synced yet. They will be sent to this account, and the CVs of the account will come here. Nothing is deleted on either side.</source>
        <translation>لم تُزامن بعد. ستُرسل إلى هذا الحساب وتأتي سير الحساب إلى هنا. لا يُحذف شيء من الجانبين.</translation>
    </message>
    <message>
        <source>They belong to another account or server. If you sync them with this one, all of them will be sent to it, and the two are one library from then on. To keep them apart, log out and use another profile.</source>
        <translation>هي لحساب أو خادم آخر. إن زامنتها مع هذا أُرسلت كلها إليه وصارت المكتبتان واحدة. لإبقائهما منفصلتين سجّل الخروج واستخدم ملفًا شخصيًا آخر.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used, so you will have to log in again when the program was closed.</source>
        <translation>ليس في هذا الحاسوب سلسلة مفاتيح صالحة، فعليك الدخول ثانية بعد إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>What was synced last</source>
        <translation>ما زومن أخيرًا</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>جهاز بلا اسم</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>آخر ظهور %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>إنهاء الدخول</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>إنهاء دخول %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>At least 10 characters</source>
        <translation>10 أحرف على الأقل</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>All other devices have to log in again afterwards.</source>
        <translation>على كل الأجهزة الأخرى الدخول ثانية بعدها.</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>غُيّرت كلمة المرور.</translation>
    </message>
    <message>
        <source>This is not the current password.</source>
        <translation>هذه ليست كلمة المرور الحالية.</translation>
    </message>
    <message>
        <source>Use at least 10 characters for the password.</source>
        <translation>استخدم 10 أحرف على الأقل لكلمة المرور.</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>حذف الحساب</translation>
    </message>
    <message>
        <source>The server forgets your name, your CVs, their history and all files, at once and for good. What is on this computer stays.</source>
        <translation>ينسى الخادم اسمك وسيرك وسجلها وكل الملفات فورًا ونهائيًا. ما على هذا الحاسوب يبقى.</translation>
    </message>
    <message>
        <source>Your password, to confirm</source>
        <translation>كلمة مرورك للتأكيد</translation>
    </message>
    <message>
        <source>Enter your password first. Nothing was deleted.</source>
        <translation>أدخل كلمة مرورك أولًا. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>This is not the password. Nothing was deleted.</source>
        <translation>ليست هذه كلمة المرور. لم يُحذف شيء.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::AdvertEntry</name>
    <message>
        <source>Compare with the CV</source>
        <translation>مقارنة بالسيرة</translation>
    </message>
    <message>
        <source>Paste the whole advertisement, or drop a file anywhere in the window. It is read on this computer and goes nowhere else.</source>
        <translation>ألصق الإعلان كاملًا أو أفلت ملفًا في أي مكان من النافذة. يُقرأ على هذا الحاسوب ولا يذهب إلى غيره.</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>الإعلان</translation>
    </message>
    <message>
        <source>Paste an advertisement here</source>
        <translation>ألصق إعلانًا هنا</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>فتح ملف …</translation>
    </message>
    <message>
        <source>Use the sample</source>
        <translation>استخدام المثال</translation>
    </message>
    <message>
        <source>Paste an advertisement</source>
        <translation>لصق إعلان</translation>
    </message>
    <message>
        <source>Tailor “%1” to an advertisement</source>
        <translation>مواءمة «%1» مع إعلان</translation>
    </message>
    <message>
        <source>There is no text yet. Paste the advertisement, or open a file.</source>
        <translation>لا نص بعد. ألصق الإعلان أو افتح ملفًا.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ApplicationDelegate</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>أُرسل في</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ApplicationPane</name>
    <message>
        <source>Save a copy …</source>
        <translation>حفظ نسخة …</translation>
    </message>
    <message>
        <source>Open in Tailor</source>
        <translation>فتح في المواءمة</translation>
    </message>
    <message>
        <source>Advert</source>
        <translation>الإعلان</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>الإعلان</translation>
    </message>
    <message>
        <source>Write or paste the letter you sent</source>
        <translation>اكتب الرسالة التي أرسلتها أو ألصقها</translation>
    </message>
    <message>
        <source>No position yet</source>
        <translation>لا وظيفة بعد</translation>
    </message>
    <message>
        <source>No employer yet</source>
        <translation>لا جهة عمل بعد</translation>
    </message>
    <message>
        <source>No file was kept</source>
        <translation>لم يُحفظ ملف</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ApplicationsPage</name>
    <message>
        <source>No applications yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <source>Export a CV and choose “Record as application”. The exact file you sent is kept with it.</source>
        <translation>صدّر سيرة واختر «تسجيل كطلب». يُحفظ معه الملف الذي أرسلته بعينه.</translation>
    </message>
    <message>
        <source>Tailor a CV</source>
        <translation>مواءمة سيرة</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Search applications</source>
        <translation>البحث في الطلبات</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <source>Saves the rows shown as CSV, for a spreadsheet</source>
        <translation>يحفظ الصفوف المعروضة بصيغة CSV لجدول</translation>
    </message>
    <message>
        <source>Export the list of applications</source>
        <translation>تصدير قائمة الطلبات</translation>
    </message>
    <message>
        <source>Remove the application</source>
        <translation>إزالة الطلب</translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>طلب واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications</source>
        <translation>
            <numerusform>%Ln من الطلبات</numerusform>
            <numerusform>%Ln من الطلبات</numerusform>
            <numerusform>%Ln من الطلبات</numerusform>
            <numerusform>%Ln من الطلبات</numerusform>
            <numerusform>%Ln من الطلبات</numerusform>
            <numerusform>%Ln من الطلبات</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>المعروض: %1</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>حُفظ باسم «%1».</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>The application was removed.</source>
        <translation>أُزيل الطلب.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::AuthPage</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Continue without an account</source>
        <translation>المتابعة بلا حساب</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Enter the address of your server.</source>
        <translation>أدخل عنوان خادمك.</translation>
    </message>
    <message>
        <source>There is an account with this address already. Log in instead.</source>
        <translation>يوجد حساب بهذا العنوان. سجّل الدخول بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Nothing was sent anywhere else.</source>
        <translation>هذا ليس عنوان بريد إلكتروني. لم يُرسل شيء إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Use at least 10 characters for the password.</source>
        <translation>استخدم 10 أحرف على الأقل لكلمة المرور.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::BreakdownPopover</name>
    <message>
        <source>What the advertisement asks for</source>
        <translation>ما يطلبه الإعلان</translation>
    </message>
    <message>
        <source>Job title held</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>سنوات الخبرة</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Points earned of points possible, with one decimal</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>كيف يُحسب هذا</translation>
    </message>
    <message>
        <source>The score compares words of your CV with words of the advertisement. It says nothing about how a person will decide. Repeating a word earns nothing.</source>
        <translation>تقارن النتيجة كلمات سيرتك بكلمات الإعلان. لا تقول شيئًا عن قرار إنسان. تكرار كلمة لا يكسب شيئًا.</translation>
    </message>
    <message>
        <source>By requirement</source>
        <translation>حسب المتطلب</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <extracomment>Read by a screen reader: a requirement and its points</extracomment>
        <translation>%1: %2 نقطة</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>لازم</translation>
    </message>
    <message>
        <source>Nice</source>
        <translation>مستحسن</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::BulletBox</name>
    <message>
        <source>1 word</source>
        <translation>كلمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n من الكلمات</numerusform>
            <numerusform>%n من الكلمات</numerusform>
            <numerusform>%n من الكلمات</numerusform>
            <numerusform>%n من الكلمات</numerusform>
            <numerusform>%n من الكلمات</numerusform>
            <numerusform>%n من الكلمات</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: next bullet</source>
        <translation>Enter: النقطة التالية</translation>
    </message>
    <message>
        <source>Alt ↑ ↓: move</source>
        <translation>Alt ↑ ↓: نقل</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::CardDelegate</name>
    <message>
        <source>Title of %1</source>
        <translation>عنوان %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Tailor</source>
        <translation>مواءمة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>حُذف: %1</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>كلمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln من الكلمات</numerusform>
            <numerusform>%Ln من الكلمات</numerusform>
            <numerusform>%Ln من الكلمات</numerusform>
            <numerusform>%Ln من الكلمات</numerusform>
            <numerusform>%Ln من الكلمات</numerusform>
            <numerusform>%Ln من الكلمات</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Day and month, in QLocale&apos;s date format</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ClashPopover</name>
    <message>
        <source>Changed in both</source>
        <translation>تغير في كليهما</translation>
    </message>
    <message>
        <source>The base CV has this no more. The variant said: “%1”</source>
        <extracomment>%1 is a text of this variant</extracomment>
        <translation>لم يعد هذا في السيرة الأصل. كان في النسخة: «%1»</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::CommandPalette</name>
    <message>
        <source>Go to a page, a CV or a command</source>
        <translation>اذهب إلى صفحة أو سيرة أو أمر</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::CopyPopover</name>
    <message>
        <source>Copy for web forms</source>
        <translation>نسخ لنماذج الويب</translation>
    </message>
    <message>
        <source>Click a value to copy it.</source>
        <translation>انقر قيمة لنسخها.</translation>
    </message>
    <message>
        <source>Copy %1: %2</source>
        <extracomment>Read by a screen reader: the name of a field and its value</extracomment>
        <translation>نسخ %1: %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::DataSection</name>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>Where your library lies</source>
        <translation>مكان مكتبتك</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Copy of everything</source>
        <translation>نسخة من كل شيء</translation>
    </message>
    <message>
        <source>One file with all CVs, advertisements and original files, to keep or to move.</source>
        <translation>ملف واحد يضم كل السير الذاتية والإعلانات والملفات الأصلية، للحفظ أو النقل.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Bring a copy back</source>
        <translation>استرجاع نسخة</translation>
    </message>
    <message>
        <source>Adds what the copy holds and this library does not. Nothing here is changed.</source>
        <translation>يضيف ما في النسخة وليس في هذه المكتبة. لا يتغير شيء هنا.</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>اختيار نسخة…</translation>
    </message>
    <message>
        <source>Erase everything on this computer</source>
        <translation>محو كل شيء من هذا الحاسوب</translation>
    </message>
    <message>
        <source>CVs, advertisements, copies and settings. What lies on a server stays there.</source>
        <translation>السير الذاتية والإعلانات والنسخ والإعدادات. ما هو على خادم يبقى عليه.</translation>
    </message>
    <message>
        <source>Save a copy of everything</source>
        <translation>حفظ نسخة من كل شيء</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>أرشيفات ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Everything was copied to %1.</source>
        <translation>نُسخ كل شيء إلى %1.</translation>
    </message>
    <message>
        <source>Your library holds every CV of this copy already.</source>
        <translation>مكتبتك تضم كل سير هذه النسخة من قبل.</translation>
    </message>
    <message>
        <source>1 CV came from the copy.</source>
        <translation>جاءت سيرة واحدة من النسخة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVs came from the copy.</source>
        <translation>
            <numerusform>جاء %Ln من السير من النسخة.</numerusform>
            <numerusform>جاء %Ln من السير من النسخة.</numerusform>
            <numerusform>جاء %Ln من السير من النسخة.</numerusform>
            <numerusform>جاء %Ln من السير من النسخة.</numerusform>
            <numerusform>جاء %Ln من السير من النسخة.</numerusform>
            <numerusform>جاء %Ln من السير من النسخة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase everything on this computer?</source>
        <translation>محو كل شيء من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>All CVs, advertisements, original files, copies and settings in your library folder are removed and cannot be brought back. Then the program closes.</source>
        <translation>تُزال كل السير والإعلانات والملفات الأصلية والنسخ والإعدادات من مجلد مكتبتك ولا يمكن استرجاعها. ثم يُغلق البرنامج.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>محو كل شيء</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::DiffText</name>
    <message>
        <source>New: %1</source>
        <extracomment>Read by a screen reader: a text that goes, a text that comes</extracomment>
        <translation>الجديد: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>السابق: %1</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::DropVeil</name>
    <message>
        <source>Drop your files to import them</source>
        <translation>أفلت ملفاتك لاستيرادها</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::EditCard</name>
    <message>
        <source>Apply my words</source>
        <translation>تطبيق كلماتي</translation>
    </message>
    <message>
        <source>Backed by %1</source>
        <extracomment>%1 is a place in the CV: an employer and the number of a point</extracomment>
        <translation>يسنده %1</translation>
    </message>
    <message>
        <source>Yes, change it</source>
        <translation>نعم، غيّره</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by a screen reader: a verb and the suggestion it is about</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Your wording</source>
        <translation>صياغتك</translation>
    </message>
    <message>
        <source>Says nothing that your CV does not show.</source>
        <translation>لا يقول شيئًا لا تُظهره سيرتك.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::EditorPage</name>
    <message>
        <source>Open the Library</source>
        <translation>فتح المكتبة</translation>
    </message>
    <message>
        <source>That text is too long for a CV field and was not pasted. Nothing was changed.</source>
        <translation>هذا النص أطول من أن يتسع له حقل ولم يُلصق. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This CV was also changed elsewhere. Both changes are here; the other text is in the history.</source>
        <translation>عُدّلت هذه السيرة في مكان آخر أيضًا. التعديلان هنا، والنص الآخر في السجل.</translation>
    </message>
    <message>
        <source>CV: %1</source>
        <translation>السيرة: %1</translation>
    </message>
    <message>
        <source>CV Enhancer was ended while you typed. What you had typed is back.</source>
        <translation>أُغلق البرنامج وأنت تكتب. ما كتبته عاد كما كان.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>حُذف %1.</translation>
    </message>
    <message>
        <source>As Its Words Say</source>
        <translation>كما يدل نصها</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>تغيير اللغة</translation>
    </message>
    <message>
        <source>Language of this CV: %1</source>
        <translation>لغة هذه السيرة: %1</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n من الصفحات</numerusform>
            <numerusform>%n من الصفحات</numerusform>
            <numerusform>%n من الصفحات</numerusform>
            <numerusform>%n من الصفحات</numerusform>
            <numerusform>%n من الصفحات</numerusform>
            <numerusform>%n من الصفحات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n من الكلمات</numerusform>
            <numerusform>%n من الكلمات</numerusform>
            <numerusform>%n من الكلمات</numerusform>
            <numerusform>%n من الكلمات</numerusform>
            <numerusform>%n من الكلمات</numerusform>
            <numerusform>%n من الكلمات</numerusform>
        </translation>
    </message>
    <message>
        <source>No CV is open</source>
        <translation>لا سيرة مفتوحة</translation>
    </message>
    <message>
        <source>Choose one in the library, or import a file to begin.</source>
        <translation>اختر سيرة من المكتبة أو استورد ملفًا للبدء.</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>المحرر</translation>
    </message>
    <message>
        <source>Tailor</source>
        <translation>مواءمة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Add Entry</source>
        <translation>إضافة مدخل</translation>
    </message>
    <message>
        <source>Next Page of the Preview</source>
        <translation>الصفحة التالية من المعاينة</translation>
    </message>
    <message>
        <source>Previous Page of the Preview</source>
        <translation>الصفحة السابقة من المعاينة</translation>
    </message>
    <message>
        <source>The version is back. What was there before is in the history.</source>
        <translation>عادت النسخة. ما كان قبلها في السجل.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Find in This CV</source>
        <translation>بحث في هذه السيرة</translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>النمط</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::EntryCard</name>
    <message>
        <source>What can be done with this entry</source>
        <translation>ما يمكن فعله بهذا المدخل</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>طي</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Hide in This CV</source>
        <translation>إخفاء في هذه السيرة</translation>
    </message>
    <message>
        <source>Show in This CV</source>
        <translation>إظهار في هذه السيرة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::EntryForm</name>
    <message>
        <source>More fields</source>
        <translation>حقول أخرى</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>Add a bullet</source>
        <translation>إضافة نقطة</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>Move bullet</source>
        <translation>نقل نقطة</translation>
    </message>
    <message>
        <source>Write it like “March 2021 – present” or “2018 – 2020”. The dates before stay.</source>
        <translation>اكتبه هكذا: «مارس 2021 – الآن» أو «2018 – 2020». يبقى التاريخ السابق.</translation>
    </message>
    <message>
        <source>Write it like “March 2021” or “2021”. The date before stays.</source>
        <translation>اكتبه هكذا: «مارس 2021» أو «2021». يبقى التاريخ السابق.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ExportPage</name>
    <message>
        <source>The pages went to the printer.</source>
        <translation>ذهبت الصفحات إلى الطابعة.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>حفظ %1</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>طباعة …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>حُفظ باسم «%1».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Recorded with this exact file. Complete it among your applications.</source>
        <translation>سُجّل مع هذا الملف بعينه. أكمله بين طلباتك.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>CV of %1</source>
        <extracomment>Subject of an e-mail: %1 is the position, %2 the person&apos;s name</extracomment>
        <translation>سيرة %1</translation>
    </message>
    <message>
        <source>Application: %1, %2</source>
        <translation>الطلب: %1، %2</translation>
    </message>
    <message>
        <source>A draft opens in your e-mail program. Attach the saved file there.</source>
        <translation>تُفتح مسودة في برنامج بريدك. أرفق الملف المحفوظ هناك.</translation>
    </message>
    <message>
        <source>To send and print</source>
        <translation>للإرسال والطباعة</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>To a printer</source>
        <translation>إلى طابعة</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Record as application</source>
        <translation>تسجيل كطلب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Copy for web forms</source>
        <translation>نسخ لنماذج الويب</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>كتابة بريد</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Find in this CV</source>
        <translation>بحث في هذه السيرة</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>1 replaced</source>
        <translation>استُبدل واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>استُبدل %n</numerusform>
            <numerusform>استُبدل %n</numerusform>
            <numerusform>استُبدل %n</numerusform>
            <numerusform>استُبدل %n</numerusform>
            <numerusform>استُبدل %n</numerusform>
            <numerusform>استُبدل %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::FoldedEntry</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::HistoryPanel</name>
    <message>
        <source>moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>أُظهر</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>أُخفي</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Restore This</source>
        <translation>استرجاع هذه</translation>
    </message>
    <message>
        <source>Back to Editing</source>
        <translation>عودة إلى التحرير</translation>
    </message>
    <message>
        <source>Nothing was changed against the version before.</source>
        <translation>لم يتغير شيء عن النسخة السابقة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more changes.</source>
        <translation>
            <numerusform>و%n من التغييرات الأخرى.</numerusform>
            <numerusform>و%n من التغييرات الأخرى.</numerusform>
            <numerusform>و%n من التغييرات الأخرى.</numerusform>
            <numerusform>و%n من التغييرات الأخرى.</numerusform>
            <numerusform>و%n من التغييرات الأخرى.</numerusform>
            <numerusform>و%n من التغييرات الأخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore version</source>
        <translation>استرجاع نسخة</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ImportRow</name>
    <message>
        <source>Enter password</source>
        <translation>إدخال كلمة المرور</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>استيراد ثانية</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Import %1 again</source>
        <translation>استيراد %1 ثانية</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>تجاهل %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>مراجعة %1</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ImportTray</name>
    <message>
        <source>Fold or unfold the list of imports</source>
        <translation>طي قائمة الاستيراد أو فتحها</translation>
    </message>
    <message>
        <source>Close the list of imports</source>
        <translation>إغلاق قائمة الاستيراد</translation>
    </message>
    <message>
        <source>Importing 1 file</source>
        <translation>استيراد ملف واحد</translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln files</source>
        <translation>
            <numerusform>استيراد %Ln من الملفات</numerusform>
            <numerusform>استيراد %Ln من الملفات</numerusform>
            <numerusform>استيراد %Ln من الملفات</numerusform>
            <numerusform>استيراد %Ln من الملفات</numerusform>
            <numerusform>استيراد %Ln من الملفات</numerusform>
            <numerusform>استيراد %Ln من الملفات</numerusform>
        </translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>انتهى الاستيراد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln جاهز</numerusform>
            <numerusform>%Ln جاهز</numerusform>
            <numerusform>%Ln جاهز</numerusform>
            <numerusform>%Ln جاهز</numerusform>
            <numerusform>%Ln جاهز</numerusform>
            <numerusform>%Ln جاهز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::LibraryCommands</name>
    <message>
        <source>CV</source>
        <translation>سيرة ذاتية</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>تصدير PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>صُدّر إلى %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVs were exported.</source>
        <translation>
            <numerusform>صُدّر %Ln من السير.</numerusform>
            <numerusform>صُدّر %Ln من السير.</numerusform>
            <numerusform>صُدّر %Ln من السير.</numerusform>
            <numerusform>صُدّر %Ln من السير.</numerusform>
            <numerusform>صُدّر %Ln من السير.</numerusform>
            <numerusform>صُدّر %Ln من السير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Title of a copied CV</extracomment>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <translation>«%1» في المكتبة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“%1” is in the archive.</source>
        <translation>«%1» في الأرشيف.</translation>
    </message>
    <message>
        <source>“%1” is back in the library.</source>
        <translation>عاد «%1» إلى المكتبة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVs are in the archive.</source>
        <translation>
            <numerusform>%Ln من السير في الأرشيف.</numerusform>
            <numerusform>%Ln من السير في الأرشيف.</numerusform>
            <numerusform>%Ln من السير في الأرشيف.</numerusform>
            <numerusform>%Ln من السير في الأرشيف.</numerusform>
            <numerusform>%Ln من السير في الأرشيف.</numerusform>
            <numerusform>%Ln من السير في الأرشيف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVs are back in the library.</source>
        <translation>
            <numerusform>عاد %Ln من السير إلى المكتبة.</numerusform>
            <numerusform>عاد %Ln من السير إلى المكتبة.</numerusform>
            <numerusform>عاد %Ln من السير إلى المكتبة.</numerusform>
            <numerusform>عاد %Ln من السير إلى المكتبة.</numerusform>
            <numerusform>عاد %Ln من السير إلى المكتبة.</numerusform>
            <numerusform>عاد %Ln من السير إلى المكتبة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was moved to the bin.</source>
        <translation>نُقل «%1» إلى السلة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVs were moved to the bin.</source>
        <translation>
            <numerusform>نُقل %Ln من السير إلى السلة.</numerusform>
            <numerusform>نُقل %Ln من السير إلى السلة.</numerusform>
            <numerusform>نُقل %Ln من السير إلى السلة.</numerusform>
            <numerusform>نُقل %Ln من السير إلى السلة.</numerusform>
            <numerusform>نُقل %Ln من السير إلى السلة.</numerusform>
            <numerusform>نُقل %Ln من السير إلى السلة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::LibraryPage</name>
    <message>
        <source>CVs</source>
        <translation>السير الذاتية</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>%1  %L2</source>
        <translation>%1  %L2</translation>
    </message>
    <message>
        <source>1 CV</source>
        <translation>سيرة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVs</source>
        <translation>
            <numerusform>%Ln من السير</numerusform>
            <numerusform>%Ln من السير</numerusform>
            <numerusform>%Ln من السير</numerusform>
            <numerusform>%Ln من السير</numerusform>
            <numerusform>%Ln من السير</numerusform>
            <numerusform>%Ln من السير</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No CV here holds “%1”.</source>
        <translation>لا سيرة هنا تحتوي «%1».</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>السلة فارغة</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation>ما تحذفه يبقى هنا 30 يومًا.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>CVs you no longer use can rest in the archive.</source>
        <translation>السير التي لم تعد تستخدمها يمكن أن ترتاح في الأرشيف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>عرض كبطاقات</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>عرض كقائمة</translation>
    </message>
    <message>
        <source>There is no file in this folder that can be imported.</source>
        <translation>لا ملف في هذا المجلد يمكن استيراده.</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no file.</source>
        <translation>الحافظة لا تضم نصًا ولا ملفًا.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>Order of the cards: %1</source>
        <translation>ترتيب البطاقات: %1</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Search CVs</source>
        <translation>البحث في السير</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import CVs from files</source>
        <translation>استيراد سير من ملفات</translation>
    </message>
    <message>
        <source>No CVs yet</source>
        <translation>لا سير بعد</translation>
    </message>
    <message>
        <source>Import one in any common format. It is read on this device and never leaves it.</source>
        <translation>استورد سيرة بأي صيغة شائعة. تُقرأ على هذا الجهاز ولا تغادره أبدًا.</translation>
    </message>
    <message>
        <source>Import your CV</source>
        <translation>استيراد سيرتك</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>فتح المثال</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Paste a CV</source>
        <translation>لصق سيرة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Tailor</source>
        <translation>مواءمة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Move to archive</source>
        <translation>نقل إلى الأرشيف</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>نقل إلى السلة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::LogInPage</name>
    <message>
        <source>Log in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Keep your CVs in step on every device. Everything else works without an account.</source>
        <translation>أبق سيرك متطابقة على كل جهاز. كل ما عدا ذلك يعمل بلا حساب.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>استخدام رمز الاسترداد</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>استخدام كلمة المرور</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>جديد هنا؟</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Without an account, nothing is synced.</source>
        <translation>بلا حساب لا يُزامن شيء.</translation>
    </message>
    <message>
        <source>Set the password and log in</source>
        <translation>تعيين كلمة المرور والدخول</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::MainWindow</name>
    <message>
        <source>CV Enhancer</source>
        <translation>CV Enhancer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>اذهب إلى…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Your library was damaged. It was brought back as it was on %1, %2; the damaged file is kept beside it.</source>
        <translation>كانت مكتبتك تالفة. أُعيدت كما كانت في %1، %2؛ والملف التالف محفوظ بجانبها.</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>سيرة ذاتية</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::MatchPane</name>
    <message>
        <source>How this is counted</source>
        <translation>كيف يُحسب هذا</translation>
    </message>
    <message>
        <source>What the advertisement asks for</source>
        <translation>ما يطلبه الإعلان</translation>
    </message>
    <message>
        <source>Reachable with what your CV already shows</source>
        <translation>ممكن بما تُظهره سيرتك الآن</translation>
    </message>
    <message>
        <source>Your CV alone: %1. The rest is your changes.</source>
        <translation>سيرتك وحدها: %1. والباقي تغييراتك.</translation>
    </message>
    <message>
        <source>What your CV shows of this advert</source>
        <translation>ما تُظهره سيرتك من هذا الإعلان</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::NavigationRail</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Name of a page and its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::OutlinePane</name>
    <message>
        <source>Section</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>إضافة قسم</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>إضافة قسم</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>نقل قسم</translation>
    </message>
    <message>
        <source>Move entry</source>
        <translation>نقل مدخل</translation>
    </message>
    <message>
        <source>Hide section</source>
        <translation>إخفاء قسم</translation>
    </message>
    <message>
        <source>Show section</source>
        <translation>إظهار قسم</translation>
    </message>
    <message>
        <source>Delete section</source>
        <translation>حذف قسم</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>حذف مدخل</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Hide in This CV</source>
        <translation>إخفاء في هذه السيرة</translation>
    </message>
    <message>
        <source>Show in This CV</source>
        <translation>إظهار في هذه السيرة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::PageView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::PaperView</name>
    <message>
        <source>Page before</source>
        <translation>الصفحة قبل</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Read by a screen reader</extracomment>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::PasswordDialog</name>
    <message>
        <source>&amp;Show password</source>
        <translation>إ&amp;ظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>“%1” is protected</source>
        <translation>«%1» محمي</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>This password does not open the file.</source>
        <translation>كلمة المرور هذه لا تفتح الملف.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Whole Page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Page Width</source>
        <translation>عرض الصفحة</translation>
    </message>
    <message>
        <source>Change page size</source>
        <translation>تغيير حجم الصفحة</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>القالب: %1</translation>
    </message>
    <message>
        <source>Page size: %1</source>
        <translation>حجم الصفحة: %1</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>عرض الصفحة</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>التكبير: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::PrintView</name>
    <message>
        <source>Print preview</source>
        <translation>معاينة الطباعة</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::QuestionCard</name>
    <message>
        <source>Where did you use it?</source>
        <translation>أين استخدمته؟</translation>
    </message>
    <message>
        <source>Can you say this?</source>
        <translation>هل تستطيع قول هذا؟</translation>
    </message>
    <message>
        <source>Yes, at %1</source>
        <extracomment>%1 is an employer</extracomment>
        <translation>نعم، في %1</translation>
    </message>
    <message>
        <source>Yes, list it among my skills</source>
        <translation>نعم، ضعه بين مهاراتي</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by a screen reader: an answer and what it is about</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>نعم: %1</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>قليلًا</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>How well do you speak %1? For example: B2, fluent, first language.</source>
        <translation>ما مستواك في %1؟ مثلًا: B2، طلاقة، لغة أم.</translation>
    </message>
    <message>
        <source>Say in one sentence what you did with %1 at %2. It becomes a point of that job.</source>
        <translation>قل في جملة ما فعلته بـ %1 في %2. تصبح نقطة في تلك الوظيفة.</translation>
    </message>
    <message>
        <source>Name %1 in the sentence, so that readers and software find it.</source>
        <extracomment>%1 is a skill</extracomment>
        <translation>اذكر %1 في الجملة ليجدها القارئ والبرنامج.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::RankPopover</name>
    <message>
        <source>Which of your CVs fits best</source>
        <translation>أي سيرك أنسب</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <extracomment>Read by a screen reader: title of a CV and its score</extracomment>
        <translation>%1، النتيجة %2</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>وُجد %1 من %2</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ReportRows</name>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>Nothing to look at here.</source>
        <translation>لا شيء هنا يحتاج نظرًا.</translation>
    </message>
    <message>
        <source>Readability</source>
        <translation>قابلية القراءة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>The file is being read back</source>
        <translation>تُعاد قراءة الملف</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>أمر واحد للنظر</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>%n من الأمور للنظر</numerusform>
            <numerusform>%n من الأمور للنظر</numerusform>
            <numerusform>%n من الأمور للنظر</numerusform>
            <numerusform>%n من الأمور للنظر</numerusform>
            <numerusform>%n من الأمور للنظر</numerusform>
            <numerusform>%n من الأمور للنظر</numerusform>
        </translation>
    </message>
    <message>
        <source>All %L1 words come back, in the right order</source>
        <translation>تعود كل الكلمات وعددها %L1 بالترتيب الصحيح</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n من الصفحات</numerusform>
            <numerusform>%n من الصفحات</numerusform>
            <numerusform>%n من الصفحات</numerusform>
            <numerusform>%n من الصفحات</numerusform>
            <numerusform>%n من الصفحات</numerusform>
            <numerusform>%n من الصفحات</numerusform>
        </translation>
    </message>
    <message>
        <source>Every link can be opened</source>
        <translation>كل رابط يُفتح</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::RequirementDelegate</name>
    <message>
        <source>Show in CV</source>
        <translation>إظهار في السيرة</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ReviewForm</name>
    <message>
        <source>%1, from “%2”</source>
        <translation>%1، من «%2»</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>مدخل واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n من المدخلات</numerusform>
            <numerusform>%n من المدخلات</numerusform>
            <numerusform>%n من المدخلات</numerusform>
            <numerusform>%n من المدخلات</numerusform>
            <numerusform>%n من المدخلات</numerusform>
            <numerusform>%n من المدخلات</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>تصحيح %1</translation>
    </message>
    <message>
        <source>Everything found a place</source>
        <translation>وجد كل شيء مكانه</translation>
    </message>
    <message>
        <source>1 line found no place</source>
        <translation>سطر واحد بلا مكان</translation>
    </message>
    <message numerus="yes">
        <source>%n lines found no place</source>
        <translation>
            <numerusform>%n من الأسطر بلا مكان</numerusform>
            <numerusform>%n من الأسطر بلا مكان</numerusform>
            <numerusform>%n من الأسطر بلا مكان</numerusform>
            <numerusform>%n من الأسطر بلا مكان</numerusform>
            <numerusform>%n من الأسطر بلا مكان</numerusform>
            <numerusform>%n من الأسطر بلا مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>Put into…</source>
        <translation>وضع في…</translation>
    </message>
    <message>
        <source>Put “%1” into a field</source>
        <translation>وضع «%1» في حقل</translation>
    </message>
    <message>
        <source>Place a line</source>
        <translation>وضع سطر</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ReviewPage</name>
    <message>
        <source>Import review</source>
        <translation>مراجعة الاستيراد</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Keep as CV</source>
        <translation>حفظ كسيرة</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Original page</source>
        <translation>الصفحة الأصلية</translation>
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
        <source>The original page is being drawn.</source>
        <translation>تُرسم الصفحة الأصلية.</translation>
    </message>
    <message>
        <source>Original page, with where each field came from</source>
        <translation>الصفحة الأصلية، ومصدر كل حقل</translation>
    </message>
    <message>
        <source>The original is protected by a password, so its pages are not shown.</source>
        <translation>الأصل محمي بكلمة مرور، فلا تُعرض صفحاته.</translation>
    </message>
    <message>
        <source>Only PDF files can be shown here. What was read is at the right.</source>
        <translation>تُعرض هنا ملفات PDF فقط. ما قُرئ في الجانب.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ReviewRow</name>
    <message>
        <source>Read with certainty</source>
        <translation>قُرئ بيقين</translation>
    </message>
    <message>
        <source>Probably right</source>
        <translation>صحيح غالبًا</translation>
    </message>
    <message>
        <source>Please look at this one</source>
        <translation>يرجى النظر في هذا</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ScoreDial</name>
    <message>
        <source>Score %1 of 100, %2 within reach</source>
        <extracomment>Read by a screen reader</extracomment>
        <translation>النتيجة %1 من 100، والممكن %2</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>من 100</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::SectionForm</name>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Heading of this section</source>
        <translation>عنوان هذا القسم</translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation>تسمية القسم</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>إضافة: %1</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>إضافة مدخل</translation>
    </message>
    <message>
        <source>Move entry</source>
        <translation>نقل مدخل</translation>
    </message>
    <message>
        <source>Hide entry</source>
        <translation>إخفاء مدخل</translation>
    </message>
    <message>
        <source>Show entry</source>
        <translation>إظهار مدخل</translation>
    </message>
    <message>
        <source>Duplicate entry</source>
        <translation>تكرار مدخل</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>حذف مدخل</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ServerRow</name>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Shows or hides the server&apos;s address</source>
        <translation>يُظهر عنوان الخادم أو يخفيه</translation>
    </message>
    <message>
        <source>cv.example.com</source>
        <translation>cv.example.com</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Looking for the server …</source>
        <translation>يجري البحث عن الخادم …</translation>
    </message>
    <message>
        <source>A CV Enhancer server answers there.</source>
        <translation>يجيب هناك خادم لهذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
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
        <source>%L1 %</source>
        <extracomment>Size of the text, in percent</extracomment>
        <translation>%L1 ٪</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>صفوف متراصة</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Pages of a CV stay as they are printed.</source>
        <translation>تبقى صفحات السيرة كما تُطبع.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Of the program, not of your CVs.</source>
        <translation>نص البرنامج، لا نص سيرك.</translation>
    </message>
    <message>
        <source>Shows more at once, with less space between.</source>
        <translation>يعرض أكثر في وقت واحد بمسافات أقل.</translation>
    </message>
    <message>
        <source>Shows changes at once, without movement.</source>
        <translation>يعرض التغييرات فورًا بلا حركة.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>لغة البرنامج</translation>
    </message>
    <message>
        <source>Your CVs keep their own. Dates and numbers follow this language.</source>
        <translation>تحتفظ سيرك بلغتها. التواريخ والأرقام تتبع هذه اللغة.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Updates are never installed by the program itself.</source>
        <translation>لا يثبّت البرنامج التحديثات من نفسه أبدًا.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Free to use, study, share and change.</source>
        <translation>حر الاستخدام والدراسة والمشاركة والتعديل.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>List of keyboard shortcuts</source>
        <translation>قائمة اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::SignUpPage</name>
    <message>
        <source>Create an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>On a server of your choice. It keeps an encrypted backup of your CVs and brings them to your devices.</source>
        <translation>على خادم تختاره. يحفظ نسخة احتياطية مشفرة من سيرك ويوصلها إلى أجهزتك.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>At least 10 characters</source>
        <translation>10 أحرف على الأقل</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>إنشاء الحساب</translation>
    </message>
    <message>
        <source>Already have one?</source>
        <translation>لديك حساب؟</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Your account is ready. This is your recovery code: with it you get in again when you have forgotten the password. It is shown only now; keep it somewhere safe.</source>
        <translation>حسابك جاهز. هذا رمز الاسترداد: به تدخل ثانية إن نسيت كلمة المرور. يظهر الآن فقط؛ احفظه في مكان آمن.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>حفظ كملف</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>أدخل اسمك.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>حفظ رمز الاسترداد</translation>
    </message>
    <message>
        <source>CV Enhancer recovery code.txt</source>
        <translation>CV Enhancer recovery code.txt</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::StylePanel</name>
    <message>
        <source>Style</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <source>Change fonts</source>
        <translation>تغيير الخطوط</translation>
    </message>
    <message>
        <source>As the Template</source>
        <translation>كما في القالب</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>المسافات</translation>
    </message>
    <message>
        <source>As Many Pages as It Takes</source>
        <translation>بقدر ما يلزم من الصفحات</translation>
    </message>
    <message>
        <source>Fit to 1 Page</source>
        <translation>في صفحة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Fit to %n Pages</source>
        <translation>
            <numerusform>في %n من الصفحات</numerusform>
            <numerusform>في %n من الصفحات</numerusform>
            <numerusform>في %n من الصفحات</numerusform>
            <numerusform>في %n من الصفحات</numerusform>
            <numerusform>في %n من الصفحات</numerusform>
            <numerusform>في %n من الصفحات</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit to pages</source>
        <translation>ملاءمة الصفحات</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Change text size</source>
        <translation>تغيير حجم النص</translation>
    </message>
    <message>
        <source>Change spacing</source>
        <translation>تغيير المسافات</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Change template</source>
        <translation>تغيير القالب</translation>
    </message>
    <message>
        <source>The template&apos;s own accent</source>
        <translation>لون القالب نفسه</translation>
    </message>
    <message>
        <source>Accent %1</source>
        <translation>لون التمييز %1</translation>
    </message>
    <message>
        <source>Change accent</source>
        <translation>تغيير لون التمييز</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>كما في القالب</translation>
    </message>
    <message>
        <source>Fonts: %1</source>
        <translation>الخطوط: %1</translation>
    </message>
    <message>
        <source>As many pages as it takes</source>
        <translation>بقدر ما يلزم من الصفحات</translation>
    </message>
    <message>
        <source>Fit to 1 page</source>
        <translation>في صفحة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Fit to %n pages</source>
        <translation>
            <numerusform>في %n من الصفحات</numerusform>
            <numerusform>في %n من الصفحات</numerusform>
            <numerusform>في %n من الصفحات</numerusform>
            <numerusform>في %n من الصفحات</numerusform>
            <numerusform>في %n من الصفحات</numerusform>
            <numerusform>في %n من الصفحات</numerusform>
        </translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>الطول: %1</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::SuggestionCard</name>
    <message>
        <source>up to %1</source>
        <extracomment>A gain of points that depends on the answer</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>طي أو فتح</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::SuggestionsPane</name>
    <message>
        <source>Apply all safe</source>
        <translation>تطبيق كل الآمن</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Applies every change that needs no word of yours, in one step</source>
        <translation>يطبق كل تغيير لا يحتاج كلمة منك، في خطوة واحدة</translation>
    </message>
    <message>
        <source>By gain</source>
        <translation>حسب المكسب</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>حسب القسم</translation>
    </message>
    <message>
        <source>Order of the suggestions</source>
        <translation>ترتيب الاقتراحات</translation>
    </message>
    <message>
        <source>Nothing left to suggest for this advertisement.</source>
        <translation>لا اقتراحات باقية لهذا الإعلان.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>المفتوح: %n</numerusform>
            <numerusform>المفتوح: %n</numerusform>
            <numerusform>المفتوح: %n</numerusform>
            <numerusform>المفتوح: %n</numerusform>
            <numerusform>المفتوح: %n</numerusform>
            <numerusform>المفتوح: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · up to %2</source>
        <extracomment>How many suggestions are open, and the points they add at most</extracomment>
        <translation>%1 · حتى %2</translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation>طُبّق: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags of “%1”</source>
        <translation>وسوم «%1»</translation>
    </message>
    <message>
        <source>Words between commas. The library can show the CVs of one tag.</source>
        <translation>كلمات بينها فواصل. تستطيع المكتبة عرض سير وسم واحد.</translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation>الوسوم، بينها فواصل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::TailorPage</name>
    <message>
        <source>Open an advertisement</source>
        <translation>فتح إعلان</translation>
    </message>
    <message>
        <source>Advertisements (*.txt *.pdf *.docx *.html *.htm *.md)</source>
        <translation>إعلانات (*.txt *.pdf *.docx *.html *.htm *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>An advertisement and the score of the CV tailored to it</extracomment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>CV: %1</source>
        <translation>السيرة: %1</translation>
    </message>
    <message>
        <source>Another advertisement</source>
        <translation>إعلان آخر</translation>
    </message>
    <message>
        <source>Advertisement: %1</source>
        <translation>الإعلان: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>1 change for this advert</source>
        <translation>تغيير واحد لهذا الإعلان</translation>
    </message>
    <message numerus="yes">
        <source>%n changes for this advert</source>
        <translation>
            <numerusform>%n من التغييرات لهذا الإعلان</numerusform>
            <numerusform>%n من التغييرات لهذا الإعلان</numerusform>
            <numerusform>%n من التغييرات لهذا الإعلان</numerusform>
            <numerusform>%n من التغييرات لهذا الإعلان</numerusform>
            <numerusform>%n من التغييرات لهذا الإعلان</numerusform>
            <numerusform>%n من التغييرات لهذا الإعلان</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes for this advert yet</source>
        <translation>لا تغييرات لهذا الإعلان بعد</translation>
    </message>
    <message>
        <source>Saved to the base CV. Its history keeps the version before.</source>
        <translation>حُفظ في السيرة الأصل. سجلها يحتفظ بالنسخة السابقة.</translation>
    </message>
    <message>
        <source>Saved. The base CV keeps its own words in one place that it had changed too.</source>
        <translation>حُفظ. تحتفظ السيرة الأصل بكلماتها في موضع غيرته هي أيضًا.</translation>
    </message>
    <message numerus="yes">
        <source>Saved. The base CV keeps its own words in %n places that it had changed too.</source>
        <translation>
            <numerusform>حُفظ. تحتفظ السيرة الأصل بكلماتها في %n من المواضع التي غيرتها هي أيضًا.</numerusform>
            <numerusform>حُفظ. تحتفظ السيرة الأصل بكلماتها في %n من المواضع التي غيرتها هي أيضًا.</numerusform>
            <numerusform>حُفظ. تحتفظ السيرة الأصل بكلماتها في %n من المواضع التي غيرتها هي أيضًا.</numerusform>
            <numerusform>حُفظ. تحتفظ السيرة الأصل بكلماتها في %n من المواضع التي غيرتها هي أيضًا.</numerusform>
            <numerusform>حُفظ. تحتفظ السيرة الأصل بكلماتها في %n من المواضع التي غيرتها هي أيضًا.</numerusform>
            <numerusform>حُفظ. تحتفظ السيرة الأصل بكلماتها في %n من المواضع التي غيرتها هي أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The base CV and this variant have both changed one place. The variant keeps its own words.</source>
        <translation>غيّرت السيرة الأصل وهذه النسخة موضعًا واحدًا. تحتفظ النسخة بكلماتها.</translation>
    </message>
    <message numerus="yes">
        <source>The base CV and this variant have both changed %n places. The variant keeps its own words.</source>
        <translation>
            <numerusform>غيّرت السيرة الأصل وهذه النسخة %n من المواضع. تحتفظ النسخة بكلماتها.</numerusform>
            <numerusform>غيّرت السيرة الأصل وهذه النسخة %n من المواضع. تحتفظ النسخة بكلماتها.</numerusform>
            <numerusform>غيّرت السيرة الأصل وهذه النسخة %n من المواضع. تحتفظ النسخة بكلماتها.</numerusform>
            <numerusform>غيّرت السيرة الأصل وهذه النسخة %n من المواضع. تحتفظ النسخة بكلماتها.</numerusform>
            <numerusform>غيّرت السيرة الأصل وهذه النسخة %n من المواضع. تحتفظ النسخة بكلماتها.</numerusform>
            <numerusform>غيّرت السيرة الأصل وهذه النسخة %n من المواضع. تحتفظ النسخة بكلماتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>The title of a new CV: the title of the one it was made from, and the advertisement</extracomment>
        <translation>%1 لـ %2</translation>
    </message>
    <message>
        <source>“%1” is in your library now.</source>
        <translation>«%1» في مكتبتك الآن.</translation>
    </message>
    <message>
        <source>No CV to tailor yet</source>
        <translation>لا سيرة للمواءمة بعد</translation>
    </message>
    <message>
        <source>Import a CV first. Then paste an advertisement here.</source>
        <translation>استورد سيرة أولًا، ثم ألصق إعلانًا هنا.</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>إلى المكتبة</translation>
    </message>
    <message>
        <source>Tailor</source>
        <translation>مواءمة</translation>
    </message>
    <message>
        <source>for</source>
        <translation>لـ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Tailor to another advertisement</source>
        <translation>مواءمة مع إعلان آخر</translation>
    </message>
    <message>
        <source>Which CV fits this advertisement best</source>
        <translation>أي سيرة أنسب لهذا الإعلان</translation>
    </message>
    <message>
        <source>Save the changes to the base CV</source>
        <translation>حفظ التغييرات في السيرة الأصل</translation>
    </message>
    <message>
        <source>Save as a CV of its own</source>
        <translation>حفظ كسيرة مستقلة</translation>
    </message>
    <message>
        <source>This text is far too long for an advertisement. Nothing was read; paste the advertisement alone.</source>
        <translation>هذا النص أطول بكثير من إعلان. لم يُقرأ شيء؛ ألصق الإعلان وحده.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::TextPane</name>
    <message>
        <source>Must</source>
        <translation>لازم</translation>
    </message>
    <message>
        <source>Nice</source>
        <translation>مستحسن</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Advert</source>
        <translation>الإعلان</translation>
    </message>
    <message>
        <source>Your CV</source>
        <translation>سيرتك</translation>
    </message>
    <message>
        <source>Advertisement with its requirements</source>
        <translation>الإعلان بمتطلباته</translation>
    </message>
    <message>
        <source>Your CV with what it shows of them</source>
        <translation>سيرتك بما تُظهره منها</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::VersionDelegate</name>
    <message>
        <source>Imported</source>
        <translation>استُورد</translation>
    </message>
    <message>
        <source>Restored from the history</source>
        <translation>استُرجع من السجل</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>تغير في مكان آخر</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>تغيير واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n من التغييرات</numerusform>
            <numerusform>%n من التغييرات</numerusform>
            <numerusform>%n من التغييرات</numerusform>
            <numerusform>%n من التغييرات</numerusform>
            <numerusform>%n من التغييرات</numerusform>
            <numerusform>%n من التغييرات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::WelcomePage</name>
    <message>
        <source>Your CV, made to fit the job</source>
        <translation>سيرتك، على قدر الوظيفة</translation>
    </message>
    <message>
        <source>Bring the CV you have. See how it answers an advertisement, line by line, and send a PDF that people and application systems read without error.</source>
        <translation>أحضر السيرة التي لديك. انظر كيف تجيب عن إعلان سطرًا سطرًا، وأرسل ملف PDF يقرؤه الناس وأنظمة التوظيف بلا خطأ.</translation>
    </message>
    <message>
        <source>Import your CV</source>
        <translation>استيراد سيرتك</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>فتح المثال</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>إلى المكتبة</translation>
    </message>
    <message>
        <source>Everything works on this device. Nothing you import or write leaves it unless you log in to a server of your choice.</source>
        <translation>كل شيء يعمل على هذا الجهاز. لا شيء مما تستورده أو تكتبه يغادره ما لم تسجّل الدخول إلى خادم تختاره.</translation>
    </message>
</context>
</TS>
