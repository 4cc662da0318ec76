<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ApplicationStates</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyFields</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The file “%1” is not there. Check its name and place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened. Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written. Nothing was changed; choose another place or check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than %1, the most that is read. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document has more than %1 pages, the most that is read. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file is not read. Use PDF, DOCX, Markdown, text or JSON Resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged and cannot be read. Nothing was imported; export it again from the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is protected. Enter its password to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password does not open the file. Try another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds only pictures of text. Nothing was imported; export a text PDF from your word processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is not UTF-8. Nothing was imported; save it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file needs too much memory or time to read. Nothing was imported; export it again in a simpler form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON is not a JSON Resume: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was written by a newer version of CV Enhancer. Nothing was changed; update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has changed since this edit was made. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This suggestion needs your own words before it can be applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a value that can be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using your library. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library file “%1” is damaged. It was left as it is; restore it from a backup beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an entry of that name. Nothing was changed; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right. Try again, or reset your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your log-in has expired. Log in again; your work here goes on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your log-in on this device was ended from another one. Log in again; nothing here is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a pause after too many attempts. Try again in %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not answer. Check the address and your connection; your work here goes on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to “%1” is not safe, because its certificate cannot be trusted. Nothing was sent; ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would be reached without encryption. Nothing was sent; use an address that begins with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” answered, but not as a CV Enhancer server does. If your network has a log-in page, open it in a browser first; otherwise check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy or being maintained. Nothing is lost; it is tried again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was restored. Everything is compared anew; nothing is deleted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library on this computer has not been synced with this account yet. Nothing was sent; say first that the two shall be one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportService</name>
    <message>
        <source>CV</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the team does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a sentence or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From – to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or university</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awarded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills, parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords, parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 bullet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuardText</name>
    <message>
        <source>There is a placeholder left in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds an address or a command that does not belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is much longer or shorter than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes missing: %1.</source>
        <extracomment>%1 are quoted words that a rewrite leaves out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your CV does not show %1 so far. Keep it only if it is true.</source>
        <extracomment>%1 are quoted words of a rewrite</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import CVs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CVs (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceNames</name>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, point %2</source>
        <extracomment>%1 is an employer or a project, %2 the number of one of its points</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>On this device only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last synced %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n CV(s) had been changed on two devices at one place. The other device&apos;s words are shown, and yours are in the history.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be taken by the server and stay here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::models::ApplicationsModel</name>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::models::ImportModel</name>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is in your library already, as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 job</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 line not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines not placed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of what an import found: &quot;2 pages, 4 jobs&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::models::LibraryModel</name>
    <message numerus="yes">
        <source>%1, changed %2, %Ln words</source>
        <extracomment>Read by a screen reader: title of the CV, date of the last change, number of words</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::models::OutlineModel</name>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::models::RequirementModel</name>
    <message>
        <source>Something close to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in your CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to it: %1</source>
        <extracomment>What the CV shows is similar to what is asked for; %1 is where</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n+ years of experience</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Dates of your jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knock-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many requirements of a group the CV meets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in this advert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: %1</source>
        <extracomment>%1 is another requirement that answers this one as well</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::services::LibrarySync</name>
    <message numerus="yes">
        <source>%n change(s) sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) received.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::services::TailorSession</name>
    <message>
        <source>This suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply all safe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::AccountPage</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CVs on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync them with this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have not been synced yet. They will be sent to this account, and the CVs of the account will come here. Nothing is deleted on either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They belong to another account or server. If you sync them with this one, all of them will be sent to it, and the two are one library from then on. To keep them apart, log out and use another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used, so you will have to log in again when the program was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was synced last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 10 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other devices have to log in again afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the current password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least 10 characters for the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server forgets your name, your CVs, their history and all files, at once and for good. What is on this computer stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password, to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your password first. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the password. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::AdvertEntry</name>
    <message>
        <source>Compare with the CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the whole advertisement, or drop a file anywhere in the window. It is read on this computer and goes nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an advertisement here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an advertisement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailor “%1” to an advertisement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text yet. Paste the advertisement, or open a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ApplicationDelegate</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ApplicationPane</name>
    <message>
        <source>Save a copy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Tailor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write or paste the letter you sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No position yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No employer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ApplicationsPage</name>
    <message>
        <source>No applications yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a CV and choose “Record as application”. The exact file you sent is kept with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailor a CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the rows shown as CSV, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list of applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 application</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::AuthPage</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue without an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of your server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an account with this address already. Log in instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address. Nothing was sent anywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least 10 characters for the password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::BreakdownPopover</name>
    <message>
        <source>What the advertisement asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Points earned of points possible, with one decimal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score compares words of your CV with words of the advertisement. It says nothing about how a person will decide. Repeating a word earns nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <extracomment>Read by a screen reader: a requirement and its points</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::BulletBox</name>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: next bullet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt ↑ ↓: move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::CardDelegate</name>
    <message>
        <source>Title of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Day and month, in QLocale&apos;s date format</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ClashPopover</name>
    <message>
        <source>Changed in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base CV has this no more. The variant said: “%1”</source>
        <extracomment>%1 is a text of this variant</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::CommandPalette</name>
    <message>
        <source>Go to a page, a CV or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::CopyPopover</name>
    <message>
        <source>Copy for web forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a value to copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1: %2</source>
        <extracomment>Read by a screen reader: the name of a field and its value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::DataSection</name>
    <message>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your library lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file with all CVs, advertisements and original files, to keep or to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a copy back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds what the copy holds and this library does not. Nothing here is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CVs, advertisements, copies and settings. What lies on a server stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was copied to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library holds every CV of this copy already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 CV came from the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVs came from the copy.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Erase everything on this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All CVs, advertisements, original files, copies and settings in your library folder are removed and cannot be brought back. Then the program closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::DiffText</name>
    <message>
        <source>New: %1</source>
        <extracomment>Read by a screen reader: a text that goes, a text that comes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::DropVeil</name>
    <message>
        <source>Drop your files to import them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::EditCard</name>
    <message>
        <source>Apply my words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed by %1</source>
        <extracomment>%1 is a place in the CV: an employer and the number of a point</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by a screen reader: a verb and the suggestion it is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says nothing that your CV does not show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::EditorPage</name>
    <message>
        <source>Open the Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That text is too long for a CV field and was not pasted. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This CV was also changed elsewhere. Both changes are here; the other text is in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CV: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CV Enhancer was ended while you typed. What you had typed is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Its Words Say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of this CV: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No CV is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the library, or import a file to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Page of the Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Page of the Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is back. What was there before is in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in This CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::EntryCard</name>
    <message>
        <source>What can be done with this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide in This CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in This CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::EntryForm</name>
    <message>
        <source>More fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a bullet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move bullet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like “March 2021 – present” or “2018 – 2020”. The dates before stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like “March 2021” or “2021”. The date before stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ExportPage</name>
    <message>
        <source>The pages went to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded with this exact file. Complete it among your applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CV of %1</source>
        <extracomment>Subject of an e-mail: %1 is the position, %2 the person&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft opens in your e-mail program. Attach the saved file there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for web forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::FindBar</name>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::FoldedEntry</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::HistoryPanel</name>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed against the version before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more changes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restore version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ImportRow</name>
    <message>
        <source>Enter password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ImportTray</name>
    <message>
        <source>Fold or unfold the list of imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list of imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing 1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::LibraryCommands</name>
    <message>
        <source>CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVs were exported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Title of a copied CV</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is back in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVs are in the archive.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVs are back in the library.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was moved to the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVs were moved to the bin.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::LibraryPage</name>
    <message>
        <source>CVs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CV here holds “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CVs you no longer use can rest in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file in this folder that can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text and no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the cards: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search CVs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import CVs from files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CVs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import one in any common format. It is read on this device and never leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import your CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::LogInPage</name>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your CVs in step on every device. Everything else works without an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an account, nothing is synced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the password and log in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::MainWindow</name>
    <message>
        <source>CV Enhancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library was damaged. It was brought back as it was on %1, %2; the damaged file is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::MatchPane</name>
    <message>
        <source>How this is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the advertisement asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable with what your CV already shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your CV alone: %1. The rest is your changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your CV shows of this advert</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::NavigationRail</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Name of a page and its keys</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::OutlinePane</name>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide in This CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in This CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::PageHeader</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::PageView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::PaperView</name>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Read by a screen reader</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::PasswordDialog</name>
    <message>
        <source>&amp;Show password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password does not open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change page size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page size: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::PrintView</name>
    <message>
        <source>Print preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::QuestionCard</name>
    <message>
        <source>Where did you use it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can you say this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, at %1</source>
        <extracomment>%1 is an employer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, list it among my skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by a screen reader: an answer and what it is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well do you speak %1? For example: B2, fluent, first language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in one sentence what you did with %1 at %2. It becomes a point of that job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name %1 in the sentence, so that readers and software find it.</source>
        <extracomment>%1 is a skill</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::RankPopover</name>
    <message>
        <source>Which of your CVs fits best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <extracomment>Read by a screen reader: title of a CV and its score</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ReportRows</name>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look at here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All %L1 words come back, in the right order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every link can be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::RequirementDelegate</name>
    <message>
        <source>Show in CV</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ReviewForm</name>
    <message>
        <source>%1, from “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything found a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line found no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines found no place</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put “%1” into a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ReviewPage</name>
    <message>
        <source>Import review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original page is being drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original page, with where each field came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original is protected by a password, so its pages are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only PDF files can be shown here. What was read is at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ReviewRow</name>
    <message>
        <source>Read with certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ScoreDial</name>
    <message>
        <source>Score %1 of 100, %2 within reach</source>
        <extracomment>Read by a screen reader</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::SectionForm</name>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading of this section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ServerRow</name>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the server&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cv.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the server …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CV Enhancer server answers there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>Size of the text, in percent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of a CV stay as they are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the program, not of your CVs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows more at once, with less space between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows changes at once, without movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your CVs keep their own. Dates and numbers follow this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates are never installed by the program itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free to use, study, share and change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::SignUpPage</name>
    <message>
        <source>Create an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server of your choice. It keeps an encrypted backup of your CVs and brings them to your devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 10 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already have one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is ready. This is your recovery code: with it you get in again when you have forgotten the password. It is shown only now; keep it somewhere safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CV Enhancer recovery code.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::StylePanel</name>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change fonts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Many Pages as It Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to 1 Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fit to %n Pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fit to pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template&apos;s own accent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change accent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many pages as it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to 1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fit to %n pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::SuggestionCard</name>
    <message>
        <source>up to %1</source>
        <extracomment>A gain of points that depends on the answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::SuggestionsPane</name>
    <message>
        <source>Apply all safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies every change that needs no word of yours, in one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left to suggest for this advertisement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · up to %2</source>
        <extracomment>How many suggestions are open, and the points they add at most</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::TagDialog</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words between commas. The library can show the CVs of one tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::TailorPage</name>
    <message>
        <source>Open an advertisement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertisements (*.txt *.pdf *.docx *.html *.htm *.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>An advertisement and the score of the CV tailored to it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CV: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another advertisement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertisement: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change for this advert</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes for this advert</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No changes for this advert yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to the base CV. Its history keeps the version before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The base CV keeps its own words in one place that it had changed too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved. The base CV keeps its own words in %n places that it had changed too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The base CV and this variant have both changed one place. The variant keeps its own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The base CV and this variant have both changed %n places. The variant keeps its own words.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>The title of a new CV: the title of the one it was made from, and the advertisement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in your library now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CV to tailor yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a CV first. Then paste an advertisement here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailor to another advertisement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which CV fits this advertisement best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to the base CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a CV of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is far too long for an advertisement. Nothing was read; paste the advertisement alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::TextPane</name>
    <message>
        <source>Must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertisement with its requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your CV with what it shows of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::VersionDelegate</name>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored from the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::WelcomePage</name>
    <message>
        <source>Your CV, made to fit the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the CV you have. See how it answers an advertisement, line by line, and send a PDF that people and application systems read without error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import your CV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works on this device. Nothing you import or write leaves it unless you log in to a server of your choice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
