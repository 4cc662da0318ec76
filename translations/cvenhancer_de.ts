<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ApplicationStates</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>CopyFields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Was Sie getan haben</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Fach</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kenntnisse</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The file “%1” is not there. Check its name and place.</source>
        <translation>Die Datei „%1“ ist nicht da. Prüfen Sie Name und Ort.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened. Check that you may read it.</source>
        <translation>Die Datei „%1“ lässt sich nicht öffnen. Prüfen Sie, ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Nothing was changed; choose another place or check its permissions.</source>
        <translation>„%1“ lässt sich nicht schreiben. Nichts wurde geändert; wählen Sie einen anderen Ort oder prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Der Datenträger ist voll. Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This file is larger than %1, the most that is read. Nothing was imported.</source>
        <translation>Diese Datei ist größer als %1, mehr wird nicht gelesen. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>This document has more than %1 pages, the most that is read. Nothing was imported.</source>
        <translation>Dieses Dokument hat mehr als %1 Seiten, mehr wird nicht gelesen. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>This file is empty. Nothing was imported.</source>
        <translation>Diese Datei ist leer. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>This kind of file is not read. Use PDF, DOCX, Markdown, text or JSON Resume.</source>
        <translation>Diese Art von Datei wird nicht gelesen. Verwenden Sie PDF, DOCX, Markdown, Text oder JSON Resume.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be read. Nothing was imported; export it again from the program that made it.</source>
        <translation>Diese Datei ist beschädigt und lässt sich nicht lesen. Nichts wurde importiert; exportieren Sie sie erneut aus dem Programm, das sie erstellt hat.</translation>
    </message>
    <message>
        <source>This file is protected. Enter its password to read it.</source>
        <translation>Diese Datei ist geschützt. Geben Sie ihr Passwort ein, um sie zu lesen.</translation>
    </message>
    <message>
        <source>This password does not open the file. Try another one.</source>
        <translation>Dieses Passwort öffnet die Datei nicht. Versuchen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This file holds only pictures of text. Nothing was imported; export a text PDF from your word processor.</source>
        <translation>Diese Datei enthält nur Bilder von Text. Nichts wurde importiert; exportieren Sie ein Text-PDF aus Ihrer Textverarbeitung.</translation>
    </message>
    <message>
        <source>This text is not UTF-8. Nothing was imported; save it again as UTF-8.</source>
        <translation>Dieser Text ist nicht UTF-8. Nichts wurde importiert; speichern Sie ihn als UTF-8.</translation>
    </message>
    <message>
        <source>This file needs too much memory or time to read. Nothing was imported; export it again in a simpler form.</source>
        <translation>Diese Datei braucht zu viel Speicher oder Zeit. Nichts wurde importiert; exportieren Sie sie in einfacherer Form.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Das ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>This JSON is not a JSON Resume: %1.</source>
        <translation>Dieses JSON ist kein JSON Resume: %1.</translation>
    </message>
    <message>
        <source>This was written by a newer version of CV Enhancer. Nothing was changed; update the program to open it.</source>
        <translation>Das wurde von einer neueren Version von CV Enhancer geschrieben. Nichts wurde geändert; aktualisieren Sie das Programm, um es zu öffnen.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>„%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The text has changed since this edit was made. Nothing was changed.</source>
        <translation>Der Text hat sich seit dieser Änderung verändert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This suggestion needs your own words before it can be applied.</source>
        <translation>Dieser Vorschlag braucht erst Ihre eigenen Worte.</translation>
    </message>
    <message>
        <source>“%1” is not a value that can be used here.</source>
        <translation>„%1“ ist hier kein möglicher Wert.</translation>
    </message>
    <message>
        <source>Another program is using your library. Close it and try again.</source>
        <translation>Ein anderes Programm benutzt Ihre Bibliothek. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your library file “%1” is damaged. It was left as it is; restore it from a backup beside it.</source>
        <translation>Ihre Bibliotheksdatei „%1“ ist beschädigt. Sie blieb, wie sie ist; stellen Sie sie aus einer Sicherung daneben wieder her.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is already an entry of that name. Nothing was changed; choose another one.</source>
        <translation>Es gibt schon einen Eintrag dieses Namens. Nichts wurde geändert; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right. Try again, or reset your password.</source>
        <translation>Die E-Mail-Adresse oder das Passwort stimmt nicht. Versuchen Sie es erneut oder setzen Sie Ihr Passwort zurück.</translation>
    </message>
    <message>
        <source>Your log-in has expired. Log in again; your work here goes on meanwhile.</source>
        <translation>Ihre Anmeldung ist abgelaufen. Melden Sie sich erneut an; Ihre Arbeit hier geht inzwischen weiter.</translation>
    </message>
    <message>
        <source>Your log-in on this device was ended from another one. Log in again; nothing here is lost.</source>
        <translation>Ihre Anmeldung auf diesem Gerät wurde von einem anderen beendet. Melden Sie sich erneut an; hier ist nichts verloren.</translation>
    </message>
    <message>
        <source>The server asks for a pause after too many attempts. Try again in %1 seconds.</source>
        <translation>Der Server bittet nach zu vielen Versuchen um eine Pause. Versuchen Sie es in %1 Sekunden erneut.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was changed.</source>
        <translation>Im Programm ist etwas schiefgegangen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” does not answer. Check the address and your connection; your work here goes on meanwhile.</source>
        <translation>„%1“ antwortet nicht. Prüfen Sie die Adresse und Ihre Verbindung; Ihre Arbeit hier geht inzwischen weiter.</translation>
    </message>
    <message>
        <source>The connection to “%1” is not safe, because its certificate cannot be trusted. Nothing was sent; ask whoever runs the server.</source>
        <translation>Die Verbindung zu „%1“ ist nicht sicher, weil seinem Zertifikat nicht zu trauen ist. Nichts wurde gesendet; fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>“%1” would be reached without encryption. Nothing was sent; use an address that begins with https.</source>
        <translation>„%1“ würde ohne Verschlüsselung erreicht. Nichts wurde gesendet; verwenden Sie eine Adresse, die mit https beginnt.</translation>
    </message>
    <message>
        <source>“%1” answered, but not as a CV Enhancer server does. If your network has a log-in page, open it in a browser first; otherwise check the address.</source>
        <translation>„%1“ hat geantwortet, aber nicht wie ein Server von CV Enhancer. Wenn Ihr Netz eine Anmeldeseite hat, öffnen Sie sie zuerst im Browser; sonst prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The server is busy or being maintained. Nothing is lost; it is tried again in a while.</source>
        <translation>Der Server ist ausgelastet oder wird gewartet. Nichts ist verloren; es wird später erneut versucht.</translation>
    </message>
    <message>
        <source>The server was restored. Everything is compared anew; nothing is deleted here.</source>
        <translation>Der Server wurde wiederhergestellt. Alles wird neu verglichen; hier wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>The library on this computer has not been synced with this account yet. Nothing was sent; say first that the two shall be one.</source>
        <translation>Die Bibliothek auf diesem Computer wurde noch nicht mit diesem Konto abgeglichen. Nichts wurde gesendet; sagen Sie zuerst, dass beide eins werden sollen.</translation>
    </message>
</context>
<context>
    <name>ExportService</name>
    <message>
        <source>CV</source>
        <translation>Lebenslauf</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Berufsbezeichnung</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>What the team does</source>
        <translation>Was das Team macht</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>In a sentence or two</source>
        <translation>In ein, zwei Sätzen</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Ländercode</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>About the employer</source>
        <translation>Über den Arbeitgeber</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>School or university</source>
        <translation>Schule oder Hochschule</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Fach</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Awarded by</source>
        <translation>Verliehen von</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Erschienen bei</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>How well</source>
        <translation>Wie gut</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Was sie sagen</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>Skills, parted by commas</source>
        <translation>Kenntnisse, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Keywords, parted by commas</source>
        <translation>Stichwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Berufserfahrung</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Ehrenamt</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Section of your own</source>
        <translation>Eigener Abschnitt</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>1 bullet</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
</context>
<context>
    <name>GuardText</name>
    <message>
        <source>There is a placeholder left in it.</source>
        <translation>Darin steht noch ein Platzhalter.</translation>
    </message>
    <message>
        <source>It holds an address or a command that does not belong here.</source>
        <translation>Darin steht eine Adresse oder ein Befehl, der nicht hierher gehört.</translation>
    </message>
    <message>
        <source>It is much longer or shorter than before.</source>
        <translation>Es ist viel länger oder kürzer als zuvor.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Es ist leer.</translation>
    </message>
    <message>
        <source>Goes missing: %1.</source>
        <extracomment>%1 are quoted words that a rewrite leaves out</extracomment>
        <translation>Es fehlt dann: %1.</translation>
    </message>
    <message>
        <source>Your CV does not show %1 so far. Keep it only if it is true.</source>
        <extracomment>%1 are quoted words of a rewrite</extracomment>
        <translation>Ihr Lebenslauf zeigt %1 bisher nicht. Behalten Sie es nur, wenn es stimmt.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import CVs</source>
        <translation>Lebensläufe importieren</translation>
    </message>
    <message>
        <source>CVs (%1)</source>
        <translation>Lebensläufe (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Tailor</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Import review</source>
        <translation>Import prüfen</translation>
    </message>
</context>
<context>
    <name>PlaceNames</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Berufserfahrung</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Ehrenamt</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>%1, point %2</source>
        <extracomment>%1 is an employer or a project, %2 the number of one of its points</extracomment>
        <translation>%1, Punkt %2</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>On this device only</source>
        <translation>Nur auf diesem Gerät</translation>
    </message>
    <message>
        <source>Syncing …</source>
        <translation>Wird abgeglichen …</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Nicht abgeglichen</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Abgeglichen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>%n Änderung zu senden</numerusform>
            <numerusform>%n Änderungen zu senden</numerusform>
        </translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Last synced %1.</source>
        <translation>Zuletzt abgeglichen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n CV(s) had been changed on two devices at one place. The other device&apos;s words are shown, and yours are in the history.</source>
        <translation>
            <numerusform>%n Lebenslauf war auf zwei Geräten an einer Stelle geändert worden. Gezeigt werden die Worte des anderen Geräts, Ihre stehen im Verlauf.</numerusform>
            <numerusform>%n Lebensläufe waren auf zwei Geräten an einer Stelle geändert worden. Gezeigt werden die Worte des anderen Geräts, Ihre stehen im Verlauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be taken by the server and stay here.</source>
        <translation>
            <numerusform>%n Änderung konnte der Server nicht annehmen; sie bleibt hier.</numerusform>
            <numerusform>%n Änderungen konnte der Server nicht annehmen; sie bleiben hier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::models::ApplicationsModel</name>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>cvenhancer::models::ImportModel</name>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>This file is in your library already, as “%1”.</source>
        <translation>Diese Datei ist schon in Ihrer Bibliothek, als „%1“.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line not placed</source>
        <translation>1 Zeile nicht zugeordnet</translation>
    </message>
    <message numerus="yes">
        <source>%n lines not placed</source>
        <translation>
            <numerusform>%n Zeile nicht zugeordnet</numerusform>
            <numerusform>%n Zeilen nicht zugeordnet</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of what an import found: &quot;2 pages, 4 jobs&quot;</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>cvenhancer::models::LibraryModel</name>
    <message numerus="yes">
        <source>%1, changed %2, %Ln words</source>
        <extracomment>Read by a screen reader: title of the CV, date of the last change, number of words</extracomment>
        <translation>
            <numerusform>%1, geändert %2, %Ln Wort</numerusform>
            <numerusform>%1, geändert %2, %Ln Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::models::OutlineModel</name>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n Eintrag</numerusform>
            <numerusform>%1, %n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::models::RequirementModel</name>
    <message>
        <source>Something close to it</source>
        <translation>Etwas Ähnliches</translation>
    </message>
    <message>
        <source>Not found in your CV</source>
        <translation>Nicht in Ihrem Lebenslauf gefunden</translation>
    </message>
    <message>
        <source>Close to it: %1</source>
        <extracomment>What the CV shows is similar to what is asked for; %1 is where</extracomment>
        <translation>Ähnlich: %1</translation>
    </message>
    <message>
        <source>Skills only</source>
        <translation>Nur unter Kenntnisse</translation>
    </message>
    <message>
        <source>1 more place</source>
        <translation>1 weitere Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%n more places</source>
        <translation>
            <numerusform>%n weitere Stelle</numerusform>
            <numerusform>%n weitere Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n+ years of experience</source>
        <translation>
            <numerusform>%n+ Jahr Erfahrung</numerusform>
            <numerusform>%n+ Jahre Erfahrung</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates of your jobs</source>
        <translation>Daten Ihrer Stellen</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Zum Teil</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>Wünschenswert</translation>
    </message>
    <message>
        <source>Knock-out</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many requirements of a group the CV meets</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>None in this advert</source>
        <translation>Keiner in dieser Anzeige</translation>
    </message>
    <message>
        <source>Not needed: %1</source>
        <extracomment>%1 is another requirement that answers this one as well</extracomment>
        <translation>Nicht nötig: %1</translation>
    </message>
</context>
<context>
    <name>cvenhancer::services::LibrarySync</name>
    <message numerus="yes">
        <source>%n change(s) sent.</source>
        <translation>
            <numerusform>%n Änderung gesendet.</numerusform>
            <numerusform>%n Änderungen gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) received.</source>
        <translation>
            <numerusform>%n Änderung empfangen.</numerusform>
            <numerusform>%n Änderungen empfangen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::services::TailorSession</name>
    <message>
        <source>This suggestion</source>
        <translation>Dieser Vorschlag</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation>„%1“ verwerfen</translation>
    </message>
    <message>
        <source>This change</source>
        <translation>Diese Änderung</translation>
    </message>
    <message>
        <source>Take back “%1”</source>
        <translation>„%1“ zurücknehmen</translation>
    </message>
    <message>
        <source>Apply all safe</source>
        <translation>Alle sicheren übernehmen</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::AccountPage</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>The CVs on this computer</source>
        <translation>Die Lebensläufe auf diesem Computer</translation>
    </message>
    <message>
        <source>Sync them with this account</source>
        <translation>Mit diesem Konto abgleichen</translation>
    </message>
    <message>
        <source>They have not been synced yet. They will be sent to this account, and the CVs of the account will come here. Nothing is deleted on either side.</source>
        <translation>Sie wurden noch nicht abgeglichen. Sie werden an dieses Konto gesendet, und die Lebensläufe des Kontos kommen hierher. Auf keiner Seite wird etwas gelöscht.</translation>
    </message>
    <message>
        <source>They belong to another account or server. If you sync them with this one, all of them will be sent to it, and the two are one library from then on. To keep them apart, log out and use another profile.</source>
        <translation>Sie gehören zu einem anderen Konto oder Server. Wenn Sie sie mit diesem abgleichen, werden alle dorthin gesendet, und beide sind von da an eine Bibliothek. Um sie getrennt zu halten, melden Sie sich ab und benutzen Sie ein anderes Profil.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used, so you will have to log in again when the program was closed.</source>
        <translation>Dieser Computer hat keinen nutzbaren Schlüsselbund; nach dem Schließen des Programms müssen Sie sich neu anmelden.</translation>
    </message>
    <message>
        <source>What was synced last</source>
        <translation>Was zuletzt abgeglichen wurde</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Ein Gerät ohne Namen</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Zuletzt gesehen %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>%1 abmelden</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Jetziges Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>At least 10 characters</source>
        <translation>Mindestens 10 Zeichen</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>All other devices have to log in again afterwards.</source>
        <translation>Alle anderen Geräte müssen sich danach neu anmelden.</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>Das Passwort wurde geändert.</translation>
    </message>
    <message>
        <source>This is not the current password.</source>
        <translation>Das ist nicht das jetzige Passwort.</translation>
    </message>
    <message>
        <source>Use at least 10 characters for the password.</source>
        <translation>Verwenden Sie mindestens 10 Zeichen für das Passwort.</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Konto löschen</translation>
    </message>
    <message>
        <source>The server forgets your name, your CVs, their history and all files, at once and for good. What is on this computer stays.</source>
        <translation>Der Server vergisst Ihren Namen, Ihre Lebensläufe, deren Verlauf und alle Dateien, sofort und endgültig. Was auf diesem Computer ist, bleibt.</translation>
    </message>
    <message>
        <source>Your password, to confirm</source>
        <translation>Ihr Passwort zur Bestätigung</translation>
    </message>
    <message>
        <source>Enter your password first. Nothing was deleted.</source>
        <translation>Geben Sie zuerst Ihr Passwort ein. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>This is not the password. Nothing was deleted.</source>
        <translation>Das ist nicht das Passwort. Nichts wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::AdvertEntry</name>
    <message>
        <source>Compare with the CV</source>
        <translation>Mit dem Lebenslauf vergleichen</translation>
    </message>
    <message>
        <source>Paste the whole advertisement, or drop a file anywhere in the window. It is read on this computer and goes nowhere else.</source>
        <translation>Fügen Sie die ganze Anzeige ein oder lassen Sie eine Datei irgendwo im Fenster los. Sie wird auf diesem Computer gelesen und geht sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Paste an advertisement here</source>
        <translation>Fügen Sie hier eine Anzeige ein</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Use the sample</source>
        <translation>Beispiel nehmen</translation>
    </message>
    <message>
        <source>Paste an advertisement</source>
        <translation>Anzeige einfügen</translation>
    </message>
    <message>
        <source>Tailor “%1” to an advertisement</source>
        <translation>„%1“ an eine Anzeige anpassen</translation>
    </message>
    <message>
        <source>There is no text yet. Paste the advertisement, or open a file.</source>
        <translation>Noch ist kein Text da. Fügen Sie die Anzeige ein oder öffnen Sie eine Datei.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ApplicationDelegate</name>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gesendet am</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ApplicationPane</name>
    <message>
        <source>Save a copy …</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Open in Tailor</source>
        <translation>In Anpassen öffnen</translation>
    </message>
    <message>
        <source>Advert</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Anschreiben</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Write or paste the letter you sent</source>
        <translation>Schreiben oder fügen Sie das gesendete Anschreiben ein</translation>
    </message>
    <message>
        <source>No position yet</source>
        <translation>Noch keine Position</translation>
    </message>
    <message>
        <source>No employer yet</source>
        <translation>Noch kein Arbeitgeber</translation>
    </message>
    <message>
        <source>No file was kept</source>
        <translation>Keine Datei wurde behalten</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ApplicationsPage</name>
    <message>
        <source>No applications yet</source>
        <translation>Noch keine Bewerbungen</translation>
    </message>
    <message>
        <source>Export a CV and choose “Record as application”. The exact file you sent is kept with it.</source>
        <translation>Exportieren Sie einen Lebenslauf und wählen Sie „Als Bewerbung festhalten“. Genau die gesendete Datei bleibt dabei.</translation>
    </message>
    <message>
        <source>Tailor a CV</source>
        <translation>Lebenslauf anpassen</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Search applications</source>
        <translation>Bewerbungen suchen</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Saves the rows shown as CSV, for a spreadsheet</source>
        <translation>Speichert die gezeigten Zeilen als CSV für eine Tabelle</translation>
    </message>
    <message>
        <source>Export the list of applications</source>
        <translation>Liste der Bewerbungen exportieren</translation>
    </message>
    <message>
        <source>Remove the application</source>
        <translation>Bewerbung entfernen</translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 Bewerbung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications</source>
        <translation>
            <numerusform>%Ln Bewerbung</numerusform>
            <numerusform>%Ln Bewerbungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Gezeigt: %1</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>The application was removed.</source>
        <translation>Die Bewerbung wurde entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::AuthPage</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Continue without an account</source>
        <translation>Ohne Konto weiter</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>Enter the address of your server.</source>
        <translation>Geben Sie die Adresse Ihres Servers ein.</translation>
    </message>
    <message>
        <source>There is an account with this address already. Log in instead.</source>
        <translation>Es gibt schon ein Konto mit dieser Adresse. Melden Sie sich stattdessen an.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Nothing was sent anywhere else.</source>
        <translation>Das ist keine E-Mail-Adresse. Nichts wurde anderswohin gesendet.</translation>
    </message>
    <message>
        <source>Use at least 10 characters for the password.</source>
        <translation>Verwenden Sie mindestens 10 Zeichen für das Passwort.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::BreakdownPopover</name>
    <message>
        <source>What the advertisement asks for</source>
        <translation>Was die Anzeige verlangt</translation>
    </message>
    <message>
        <source>Job title held</source>
        <translation>Berufsbezeichnung vorhanden</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>Jahre Erfahrung</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Points earned of points possible, with one decimal</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>Wie gezählt wird</translation>
    </message>
    <message>
        <source>The score compares words of your CV with words of the advertisement. It says nothing about how a person will decide. Repeating a word earns nothing.</source>
        <translation>Die Punktzahl vergleicht Wörter Ihres Lebenslaufs mit Wörtern der Anzeige. Sie sagt nicht, wie ein Mensch entscheidet. Ein Wort zu wiederholen bringt nichts.</translation>
    </message>
    <message>
        <source>By requirement</source>
        <translation>Nach Anforderung</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <extracomment>Read by a screen reader: a requirement and its points</extracomment>
        <translation>%1: %2 Punkte</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>Nice</source>
        <translation>Wunsch</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::BulletBox</name>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: next bullet</source>
        <translation>Enter: nächster Punkt</translation>
    </message>
    <message>
        <source>Alt ↑ ↓: move</source>
        <translation>Alt ↑ ↓: verschieben</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::CardDelegate</name>
    <message>
        <source>Title of %1</source>
        <translation>Titel von %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Tailor</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Day and month, in QLocale&apos;s date format</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ClashPopover</name>
    <message>
        <source>Changed in both</source>
        <translation>In beiden geändert</translation>
    </message>
    <message>
        <source>The base CV has this no more. The variant said: “%1”</source>
        <extracomment>%1 is a text of this variant</extracomment>
        <translation>Im Grundlebenslauf steht das nicht mehr. In der Fassung stand: „%1“</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::CommandPalette</name>
    <message>
        <source>Go to a page, a CV or a command</source>
        <translation>Zu einer Seite, einem Lebenslauf oder Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::CopyPopover</name>
    <message>
        <source>Copy for web forms</source>
        <translation>Für Webformulare kopieren</translation>
    </message>
    <message>
        <source>Click a value to copy it.</source>
        <translation>Klicken Sie auf einen Wert, um ihn zu kopieren.</translation>
    </message>
    <message>
        <source>Copy %1: %2</source>
        <extracomment>Read by a screen reader: the name of a field and its value</extracomment>
        <translation>%1 kopieren: %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::DataSection</name>
    <message>
        <source>Erase…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Where your library lies</source>
        <translation>Wo Ihre Bibliothek liegt</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy of everything</source>
        <translation>Kopie von allem</translation>
    </message>
    <message>
        <source>One file with all CVs, advertisements and original files, to keep or to move.</source>
        <translation>Eine Datei mit allen Lebensläufen, Anzeigen und Originaldateien, zum Aufbewahren oder Umziehen.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Bring a copy back</source>
        <translation>Kopie zurückholen</translation>
    </message>
    <message>
        <source>Adds what the copy holds and this library does not. Nothing here is changed.</source>
        <translation>Ergänzt, was die Kopie enthält und diese Bibliothek nicht. Hier wird nichts geändert.</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>Kopie wählen …</translation>
    </message>
    <message>
        <source>Erase everything on this computer</source>
        <translation>Alles auf diesem Computer löschen</translation>
    </message>
    <message>
        <source>CVs, advertisements, copies and settings. What lies on a server stays there.</source>
        <translation>Lebensläufe, Anzeigen, Kopien und Einstellungen. Was auf einem Server liegt, bleibt dort.</translation>
    </message>
    <message>
        <source>Save a copy of everything</source>
        <translation>Eine Kopie von allem speichern</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIP-Archive (*.zip)</translation>
    </message>
    <message>
        <source>Everything was copied to %1.</source>
        <translation>Alles wurde nach %1 kopiert.</translation>
    </message>
    <message>
        <source>Your library holds every CV of this copy already.</source>
        <translation>Ihre Bibliothek enthält schon jeden Lebenslauf dieser Kopie.</translation>
    </message>
    <message>
        <source>1 CV came from the copy.</source>
        <translation>1 Lebenslauf kam aus der Kopie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVs came from the copy.</source>
        <translation>
            <numerusform>%Ln Lebenslauf kam aus der Kopie.</numerusform>
            <numerusform>%Ln Lebensläufe kamen aus der Kopie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase everything on this computer?</source>
        <translation>Alles auf diesem Computer löschen?</translation>
    </message>
    <message>
        <source>All CVs, advertisements, original files, copies and settings in your library folder are removed and cannot be brought back. Then the program closes.</source>
        <translation>Alle Lebensläufe, Anzeigen, Originaldateien, Kopien und Einstellungen in Ihrem Bibliotheksordner werden entfernt und lassen sich nicht zurückholen. Danach schließt sich das Programm.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::DiffText</name>
    <message>
        <source>New: %1</source>
        <extracomment>Read by a screen reader: a text that goes, a text that comes</extracomment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::DropVeil</name>
    <message>
        <source>Drop your files to import them</source>
        <translation>Dateien hier loslassen, um sie zu importieren</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::EditCard</name>
    <message>
        <source>Apply my words</source>
        <translation>Meine Worte übernehmen</translation>
    </message>
    <message>
        <source>Backed by %1</source>
        <extracomment>%1 is a place in the CV: an employer and the number of a point</extracomment>
        <translation>Belegt durch %1</translation>
    </message>
    <message>
        <source>Yes, change it</source>
        <translation>Ja, ändern</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by a screen reader: a verb and the suggestion it is about</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Your wording</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <source>Says nothing that your CV does not show.</source>
        <translation>Sagt nichts, was Ihr Lebenslauf nicht zeigt.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::EditorPage</name>
    <message>
        <source>Open the Library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>That text is too long for a CV field and was not pasted. Nothing was changed.</source>
        <translation>Dieser Text ist zu lang für ein Feld und wurde nicht eingefügt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This CV was also changed elsewhere. Both changes are here; the other text is in the history.</source>
        <translation>Dieser Lebenslauf wurde auch anderswo geändert. Beide Änderungen sind hier; der andere Text steht im Verlauf.</translation>
    </message>
    <message>
        <source>CV: %1</source>
        <translation>Lebenslauf: %1</translation>
    </message>
    <message>
        <source>CV Enhancer was ended while you typed. What you had typed is back.</source>
        <translation>CV Enhancer wurde beendet, während Sie schrieben. Was Sie geschrieben hatten, ist wieder da.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>As Its Words Say</source>
        <translation>Wie sein Text es sagt</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>Sprache ändern</translation>
    </message>
    <message>
        <source>Language of this CV: %1</source>
        <translation>Sprache dieses Lebenslaufs: %1</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>No CV is open</source>
        <translation>Kein Lebenslauf ist geöffnet</translation>
    </message>
    <message>
        <source>Choose one in the library, or import a file to begin.</source>
        <translation>Wählen Sie einen in der Bibliothek oder importieren Sie eine Datei.</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Tailor</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Add Entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Next Page of the Preview</source>
        <translation>Nächste Seite der Vorschau</translation>
    </message>
    <message>
        <source>Previous Page of the Preview</source>
        <translation>Vorige Seite der Vorschau</translation>
    </message>
    <message>
        <source>The version is back. What was there before is in the history.</source>
        <translation>Die Fassung ist wieder da. Was vorher da war, steht im Verlauf.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Find in This CV</source>
        <translation>In diesem Lebenslauf suchen</translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Gestaltung</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::EntryCard</name>
    <message>
        <source>What can be done with this entry</source>
        <translation>Was mit diesem Eintrag möglich ist</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Hide in This CV</source>
        <translation>In diesem Lebenslauf ausblenden</translation>
    </message>
    <message>
        <source>Show in This CV</source>
        <translation>In diesem Lebenslauf zeigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::EntryForm</name>
    <message>
        <source>More fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Add a bullet</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Move bullet</source>
        <translation>Punkt verschieben</translation>
    </message>
    <message>
        <source>Write it like “March 2021 – present” or “2018 – 2020”. The dates before stay.</source>
        <translation>Schreiben Sie es wie „März 2021 – heute“ oder „2018 – 2020“. Die bisherigen Daten bleiben.</translation>
    </message>
    <message>
        <source>Write it like “March 2021” or “2021”. The date before stays.</source>
        <translation>Schreiben Sie es wie „März 2021“ oder „2021“. Das bisherige Datum bleibt.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ExportPage</name>
    <message>
        <source>The pages went to the printer.</source>
        <translation>Die Seiten sind beim Drucker.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Recorded with this exact file. Complete it among your applications.</source>
        <translation>Mit genau dieser Datei festgehalten. Ergänzen Sie sie unter Ihren Bewerbungen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>CV of %1</source>
        <extracomment>Subject of an e-mail: %1 is the position, %2 the person&apos;s name</extracomment>
        <translation>Lebenslauf von %1</translation>
    </message>
    <message>
        <source>Application: %1, %2</source>
        <translation>Bewerbung: %1, %2</translation>
    </message>
    <message>
        <source>A draft opens in your e-mail program. Attach the saved file there.</source>
        <translation>In Ihrem E-Mail-Programm öffnet sich ein Entwurf. Hängen Sie dort die gespeicherte Datei an.</translation>
    </message>
    <message>
        <source>To send and print</source>
        <translation>Zum Senden und Drucken</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>To a printer</source>
        <translation>Auf einem Drucker</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Record as application</source>
        <translation>Als Bewerbung festhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Copy for web forms</source>
        <translation>Für Webformulare kopieren</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find in this CV</source>
        <translation>In diesem Lebenslauf suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>1 replaced</source>
        <translation>1 ersetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
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
        <translation>verschoben</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Restore This</source>
        <translation>Diese wiederherstellen</translation>
    </message>
    <message>
        <source>Back to Editing</source>
        <translation>Zurück zum Bearbeiten</translation>
    </message>
    <message>
        <source>Nothing was changed against the version before.</source>
        <translation>Gegenüber der Fassung davor wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more changes.</source>
        <translation>
            <numerusform>Und %n weitere Änderung.</numerusform>
            <numerusform>Und %n weitere Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore version</source>
        <translation>Fassung wiederherstellen</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ImportRow</name>
    <message>
        <source>Enter password</source>
        <translation>Passwort eingeben</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>Erneut importieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Import %1 again</source>
        <translation>%1 erneut importieren</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>%1 verwerfen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>%1 prüfen</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ImportTray</name>
    <message>
        <source>Fold or unfold the list of imports</source>
        <translation>Liste der Importe ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Close the list of imports</source>
        <translation>Liste der Importe schließen</translation>
    </message>
    <message>
        <source>Importing 1 file</source>
        <translation>1 Datei wird importiert</translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln files</source>
        <translation>
            <numerusform>%Ln Datei wird importiert</numerusform>
            <numerusform>%Ln Dateien werden importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Import fertig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln fertig</numerusform>
            <numerusform>%Ln fertig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::LibraryCommands</name>
    <message>
        <source>CV</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Als PDF exportieren</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVs were exported.</source>
        <translation>
            <numerusform>%Ln Lebenslauf wurde exportiert.</numerusform>
            <numerusform>%Ln Lebensläufe wurden exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Title of a copied CV</extracomment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <translation>„%1“ ist in der Bibliothek.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“%1” is in the archive.</source>
        <translation>„%1“ ist im Archiv.</translation>
    </message>
    <message>
        <source>“%1” is back in the library.</source>
        <translation>„%1“ ist wieder in der Bibliothek.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVs are in the archive.</source>
        <translation>
            <numerusform>%Ln Lebenslauf ist im Archiv.</numerusform>
            <numerusform>%Ln Lebensläufe sind im Archiv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVs are back in the library.</source>
        <translation>
            <numerusform>%Ln Lebenslauf ist wieder in der Bibliothek.</numerusform>
            <numerusform>%Ln Lebensläufe sind wieder in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was moved to the bin.</source>
        <translation>„%1“ wurde in den Papierkorb gelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVs were moved to the bin.</source>
        <translation>
            <numerusform>%Ln Lebenslauf wurde in den Papierkorb gelegt.</numerusform>
            <numerusform>%Ln Lebensläufe wurden in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::LibraryPage</name>
    <message>
        <source>CVs</source>
        <translation>Lebensläufe</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>%1  %L2</source>
        <translation>%1  %L2</translation>
    </message>
    <message>
        <source>1 CV</source>
        <translation>1 Lebenslauf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVs</source>
        <translation>
            <numerusform>%Ln Lebenslauf</numerusform>
            <numerusform>%Ln Lebensläufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No CV here holds “%1”.</source>
        <translation>Kein Lebenslauf hier enthält „%1“.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation>Was Sie löschen, bleibt 30 Tage hier.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nichts hier</translation>
    </message>
    <message>
        <source>CVs you no longer use can rest in the archive.</source>
        <translation>Lebensläufe, die Sie nicht mehr brauchen, können im Archiv ruhen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Als Karten zeigen</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Als Liste zeigen</translation>
    </message>
    <message>
        <source>There is no file in this folder that can be imported.</source>
        <translation>In diesem Ordner ist keine Datei, die sich importieren lässt.</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no file.</source>
        <translation>Die Zwischenablage enthält keinen Text und keine Datei.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Order of the cards: %1</source>
        <translation>Reihenfolge der Karten: %1</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Search CVs</source>
        <translation>Lebensläufe suchen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import CVs from files</source>
        <translation>Lebensläufe aus Dateien importieren</translation>
    </message>
    <message>
        <source>No CVs yet</source>
        <translation>Noch keine Lebensläufe</translation>
    </message>
    <message>
        <source>Import one in any common format. It is read on this device and never leaves it.</source>
        <translation>Importieren Sie einen in einem gängigen Format. Er wird auf diesem Gerät gelesen und verlässt es nie.</translation>
    </message>
    <message>
        <source>Import your CV</source>
        <translation>Lebenslauf importieren</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren …</translation>
    </message>
    <message>
        <source>Paste a CV</source>
        <translation>Lebenslauf einfügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Tailor</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter …</translation>
    </message>
    <message>
        <source>Move to archive</source>
        <translation>Ins Archiv</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::LogInPage</name>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Keep your CVs in step on every device. Everything else works without an account.</source>
        <translation>Halten Sie Ihre Lebensläufe auf jedem Gerät gleich. Alles andere geht ohne Konto.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Wiederherstellungscode benutzen</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Passwort benutzen</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Neu hier?</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Without an account, nothing is synced.</source>
        <translation>Ohne Konto wird nichts abgeglichen.</translation>
    </message>
    <message>
        <source>Set the password and log in</source>
        <translation>Passwort setzen und anmelden</translation>
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
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu …</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Your library was damaged. It was brought back as it was on %1, %2; the damaged file is kept beside it.</source>
        <translation>Ihre Bibliothek war beschädigt. Sie ist wieder so, wie sie am %1 um %2 war; die beschädigte Datei liegt daneben.</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::MatchPane</name>
    <message>
        <source>How this is counted</source>
        <translation>Wie gezählt wird</translation>
    </message>
    <message>
        <source>What the advertisement asks for</source>
        <translation>Was die Anzeige verlangt</translation>
    </message>
    <message>
        <source>Reachable with what your CV already shows</source>
        <translation>Erreichbar mit dem, was Ihr Lebenslauf schon zeigt</translation>
    </message>
    <message>
        <source>Your CV alone: %1. The rest is your changes.</source>
        <translation>Ihr Lebenslauf allein: %1. Der Rest sind Ihre Änderungen.</translation>
    </message>
    <message>
        <source>What your CV shows of this advert</source>
        <translation>Was Ihr Lebenslauf von dieser Anzeige zeigt</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
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
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>Abschnitt verschieben</translation>
    </message>
    <message>
        <source>Move entry</source>
        <translation>Eintrag verschieben</translation>
    </message>
    <message>
        <source>Hide section</source>
        <translation>Abschnitt ausblenden</translation>
    </message>
    <message>
        <source>Show section</source>
        <translation>Abschnitt zeigen</translation>
    </message>
    <message>
        <source>Delete section</source>
        <translation>Abschnitt löschen</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Eintrag löschen</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Hide in This CV</source>
        <translation>In diesem Lebenslauf ausblenden</translation>
    </message>
    <message>
        <source>Show in This CV</source>
        <translation>In diesem Lebenslauf zeigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::PageView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::PaperView</name>
    <message>
        <source>Page before</source>
        <translation>Seite vorher</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Read by a screen reader</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::PasswordDialog</name>
    <message>
        <source>&amp;Show password</source>
        <translation>Passwort &amp;zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>“%1” is protected</source>
        <translation>„%1“ ist geschützt</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>This password does not open the file.</source>
        <translation>Dieses Passwort öffnet die Datei nicht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Whole Page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Page Width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Change page size</source>
        <translation>Seitengröße ändern</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Vorlage: %1</translation>
    </message>
    <message>
        <source>Page size: %1</source>
        <translation>Seitengröße: %1</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>Größe: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::PrintView</name>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::QuestionCard</name>
    <message>
        <source>Where did you use it?</source>
        <translation>Wo haben Sie es benutzt?</translation>
    </message>
    <message>
        <source>Can you say this?</source>
        <translation>Können Sie das sagen?</translation>
    </message>
    <message>
        <source>Yes, at %1</source>
        <extracomment>%1 is an employer</extracomment>
        <translation>Ja, bei %1</translation>
    </message>
    <message>
        <source>Yes, list it among my skills</source>
        <translation>Ja, unter meinen Kenntnissen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by a screen reader: an answer and what it is about</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Ja: %1</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Ein wenig</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How well do you speak %1? For example: B2, fluent, first language.</source>
        <translation>Wie gut sprechen Sie %1? Zum Beispiel: B2, fließend, Muttersprache.</translation>
    </message>
    <message>
        <source>Say in one sentence what you did with %1 at %2. It becomes a point of that job.</source>
        <translation>Sagen Sie in einem Satz, was Sie mit %1 bei %2 getan haben. Daraus wird ein Punkt dieser Stelle.</translation>
    </message>
    <message>
        <source>Name %1 in the sentence, so that readers and software find it.</source>
        <extracomment>%1 is a skill</extracomment>
        <translation>Nennen Sie %1 im Satz, damit Menschen und Programme es finden.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::RankPopover</name>
    <message>
        <source>Which of your CVs fits best</source>
        <translation>Welcher Ihrer Lebensläufe am besten passt</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <extracomment>Read by a screen reader: title of a CV and its score</extracomment>
        <translation>%1, Punktzahl %2</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%1 von %2 gefunden</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ReportRows</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Nothing to look at here.</source>
        <translation>Hier ist nichts anzusehen.</translation>
    </message>
    <message>
        <source>Readability</source>
        <translation>Lesbarkeit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>The file is being read back</source>
        <translation>Die Datei wird zurückgelesen</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>1 Sache zum Ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>%n Sache zum Ansehen</numerusform>
            <numerusform>%n Sachen zum Ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>All %L1 words come back, in the right order</source>
        <translation>Alle %L1 Wörter kommen zurück, in der richtigen Reihenfolge</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Every link can be opened</source>
        <translation>Jeder Link lässt sich öffnen</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::RequirementDelegate</name>
    <message>
        <source>Show in CV</source>
        <translation>Im Lebenslauf zeigen</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ReviewForm</name>
    <message>
        <source>%1, from “%2”</source>
        <translation>%1, aus „%2“</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>%1 korrigieren</translation>
    </message>
    <message>
        <source>Everything found a place</source>
        <translation>Alles fand einen Platz</translation>
    </message>
    <message>
        <source>1 line found no place</source>
        <translation>1 Zeile fand keinen Platz</translation>
    </message>
    <message numerus="yes">
        <source>%n lines found no place</source>
        <translation>
            <numerusform>%n Zeile fand keinen Platz</numerusform>
            <numerusform>%n Zeilen fanden keinen Platz</numerusform>
        </translation>
    </message>
    <message>
        <source>Put into…</source>
        <translation>Einordnen in …</translation>
    </message>
    <message>
        <source>Put “%1” into a field</source>
        <translation>„%1“ in ein Feld einordnen</translation>
    </message>
    <message>
        <source>Place a line</source>
        <translation>Zeile einordnen</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ReviewPage</name>
    <message>
        <source>Import review</source>
        <translation>Import prüfen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep as CV</source>
        <translation>Als Lebenslauf behalten</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Original page</source>
        <translation>Originalseite</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>The original page is being drawn.</source>
        <translation>Die Originalseite wird gezeichnet.</translation>
    </message>
    <message>
        <source>Original page, with where each field came from</source>
        <translation>Originalseite, mit der Herkunft jedes Felds</translation>
    </message>
    <message>
        <source>The original is protected by a password, so its pages are not shown.</source>
        <translation>Das Original ist durch ein Passwort geschützt, darum werden seine Seiten nicht gezeigt.</translation>
    </message>
    <message>
        <source>Only PDF files can be shown here. What was read is at the right.</source>
        <translation>Hier lassen sich nur PDF-Dateien zeigen. Was gelesen wurde, steht daneben.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ReviewRow</name>
    <message>
        <source>Read with certainty</source>
        <translation>Sicher gelesen</translation>
    </message>
    <message>
        <source>Probably right</source>
        <translation>Wahrscheinlich richtig</translation>
    </message>
    <message>
        <source>Please look at this one</source>
        <translation>Bitte sehen Sie hier nach</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ScoreDial</name>
    <message>
        <source>Score %1 of 100, %2 within reach</source>
        <extracomment>Read by a screen reader</extracomment>
        <translation>Punktzahl %1 von 100, %2 erreichbar</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>von 100</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::SectionForm</name>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Heading of this section</source>
        <translation>Überschrift dieses Abschnitts</translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation>Abschnitt umbenennen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Move entry</source>
        <translation>Eintrag verschieben</translation>
    </message>
    <message>
        <source>Hide entry</source>
        <translation>Eintrag ausblenden</translation>
    </message>
    <message>
        <source>Show entry</source>
        <translation>Eintrag zeigen</translation>
    </message>
    <message>
        <source>Duplicate entry</source>
        <translation>Eintrag duplizieren</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Eintrag löschen</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ServerRow</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Shows or hides the server&apos;s address</source>
        <translation>Zeigt oder verbirgt die Adresse des Servers</translation>
    </message>
    <message>
        <source>cv.example.com</source>
        <translation>cv.example.com</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keiner</translation>
    </message>
    <message>
        <source>Looking for the server …</source>
        <translation>Server wird gesucht …</translation>
    </message>
    <message>
        <source>A CV Enhancer server answers there.</source>
        <translation>Dort antwortet ein Server von CV Enhancer.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>Size of the text, in percent</extracomment>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Enge Zeilen</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Pages of a CV stay as they are printed.</source>
        <translation>Seiten eines Lebenslaufs bleiben, wie sie gedruckt werden.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Of the program, not of your CVs.</source>
        <translation>Des Programms, nicht Ihrer Lebensläufe.</translation>
    </message>
    <message>
        <source>Shows more at once, with less space between.</source>
        <translation>Zeigt mehr auf einmal, mit weniger Abstand.</translation>
    </message>
    <message>
        <source>Shows changes at once, without movement.</source>
        <translation>Zeigt Änderungen sofort, ohne Bewegung.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>Your CVs keep their own. Dates and numbers follow this language.</source>
        <translation>Ihre Lebensläufe behalten die ihre. Datum und Zahlen folgen dieser Sprache.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Updates are never installed by the program itself.</source>
        <translation>Aktualisierungen installiert das Programm nie von selbst.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Free to use, study, share and change.</source>
        <translation>Frei zu benutzen, zu untersuchen, weiterzugeben und zu ändern.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>List of keyboard shortcuts</source>
        <translation>Liste der Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::SignUpPage</name>
    <message>
        <source>Create an account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>On a server of your choice. It keeps an encrypted backup of your CVs and brings them to your devices.</source>
        <translation>Auf einem Server Ihrer Wahl. Er bewahrt eine verschlüsselte Sicherung Ihrer Lebensläufe auf und bringt sie auf Ihre Geräte.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>At least 10 characters</source>
        <translation>Mindestens 10 Zeichen</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Already have one?</source>
        <translation>Haben Sie schon eins?</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Your account is ready. This is your recovery code: with it you get in again when you have forgotten the password. It is shown only now; keep it somewhere safe.</source>
        <translation>Ihr Konto ist bereit. Das ist Ihr Wiederherstellungscode: Mit ihm kommen Sie wieder hinein, wenn Sie das Passwort vergessen haben. Er wird nur jetzt gezeigt; bewahren Sie ihn sicher auf.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Geben Sie Ihren Namen ein.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Wiederherstellungscode speichern</translation>
    </message>
    <message>
        <source>CV Enhancer recovery code.txt</source>
        <translation>CV Enhancer Wiederherstellungscode.txt</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::StylePanel</name>
    <message>
        <source>Style</source>
        <translation>Gestaltung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Akzent</translation>
    </message>
    <message>
        <source>Change fonts</source>
        <translation>Schriften ändern</translation>
    </message>
    <message>
        <source>As the Template</source>
        <translation>Wie die Vorlage</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>As Many Pages as It Takes</source>
        <translation>So viele Seiten wie nötig</translation>
    </message>
    <message>
        <source>Fit to 1 Page</source>
        <translation>Auf 1 Seite</translation>
    </message>
    <message numerus="yes">
        <source>Fit to %n Pages</source>
        <translation>
            <numerusform>Auf %n Seite</numerusform>
            <numerusform>Auf %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit to pages</source>
        <translation>In Seiten einpassen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Change text size</source>
        <translation>Textgröße ändern</translation>
    </message>
    <message>
        <source>Change spacing</source>
        <translation>Abstände ändern</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Change template</source>
        <translation>Vorlage wechseln</translation>
    </message>
    <message>
        <source>The template&apos;s own accent</source>
        <translation>Der Akzent der Vorlage</translation>
    </message>
    <message>
        <source>Accent %1</source>
        <translation>Akzent %1</translation>
    </message>
    <message>
        <source>Change accent</source>
        <translation>Akzent ändern</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>Wie die Vorlage</translation>
    </message>
    <message>
        <source>Fonts: %1</source>
        <translation>Schriften: %1</translation>
    </message>
    <message>
        <source>As many pages as it takes</source>
        <translation>So viele Seiten wie nötig</translation>
    </message>
    <message>
        <source>Fit to 1 page</source>
        <translation>Auf 1 Seite</translation>
    </message>
    <message numerus="yes">
        <source>Fit to %n pages</source>
        <translation>
            <numerusform>Auf %n Seite</numerusform>
            <numerusform>Auf %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>Länge: %1</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::SuggestionCard</name>
    <message>
        <source>up to %1</source>
        <extracomment>A gain of points that depends on the answer</extracomment>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Ein- oder ausklappen</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::SuggestionsPane</name>
    <message>
        <source>Apply all safe</source>
        <translation>Alle sicheren übernehmen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Applies every change that needs no word of yours, in one step</source>
        <translation>Übernimmt in einem Schritt jede Änderung, die kein Wort von Ihnen braucht</translation>
    </message>
    <message>
        <source>By gain</source>
        <translation>Nach Gewinn</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>Nach Abschnitt</translation>
    </message>
    <message>
        <source>Order of the suggestions</source>
        <translation>Reihenfolge der Vorschläge</translation>
    </message>
    <message>
        <source>Nothing left to suggest for this advertisement.</source>
        <translation>Für diese Anzeige bleibt nichts vorzuschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · up to %2</source>
        <extracomment>How many suggestions are open, and the points they add at most</extracomment>
        <translation>%1 · bis zu %2</translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation>Übernommen: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags of “%1”</source>
        <translation>Schlagwörter von „%1“</translation>
    </message>
    <message>
        <source>Words between commas. The library can show the CVs of one tag.</source>
        <translation>Wörter zwischen Kommas. Die Bibliothek kann die Lebensläufe eines Schlagworts zeigen.</translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::TailorPage</name>
    <message>
        <source>Open an advertisement</source>
        <translation>Anzeige öffnen</translation>
    </message>
    <message>
        <source>Advertisements (*.txt *.pdf *.docx *.html *.htm *.md)</source>
        <translation>Anzeigen (*.txt *.pdf *.docx *.html *.htm *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>An advertisement and the score of the CV tailored to it</extracomment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>CV: %1</source>
        <translation>Lebenslauf: %1</translation>
    </message>
    <message>
        <source>Another advertisement</source>
        <translation>Andere Anzeige</translation>
    </message>
    <message>
        <source>Advertisement: %1</source>
        <translation>Anzeige: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>1 change for this advert</source>
        <translation>1 Änderung für diese Anzeige</translation>
    </message>
    <message numerus="yes">
        <source>%n changes for this advert</source>
        <translation>
            <numerusform>%n Änderung für diese Anzeige</numerusform>
            <numerusform>%n Änderungen für diese Anzeige</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes for this advert yet</source>
        <translation>Noch keine Änderungen für diese Anzeige</translation>
    </message>
    <message>
        <source>Saved to the base CV. Its history keeps the version before.</source>
        <translation>Im Grundlebenslauf gespeichert. Sein Verlauf behält die Fassung davor.</translation>
    </message>
    <message>
        <source>Saved. The base CV keeps its own words in one place that it had changed too.</source>
        <translation>Gespeichert. Der Grundlebenslauf behält an einer Stelle, die er auch geändert hatte, seine eigenen Worte.</translation>
    </message>
    <message numerus="yes">
        <source>Saved. The base CV keeps its own words in %n places that it had changed too.</source>
        <translation>
            <numerusform>Gespeichert. Der Grundlebenslauf behält an %n Stelle, die er auch geändert hatte, seine eigenen Worte.</numerusform>
            <numerusform>Gespeichert. Der Grundlebenslauf behält an %n Stellen, die er auch geändert hatte, seine eigenen Worte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The base CV and this variant have both changed one place. The variant keeps its own words.</source>
        <translation>Grundlebenslauf und Fassung haben beide eine Stelle geändert. Die Fassung behält ihre eigenen Worte.</translation>
    </message>
    <message numerus="yes">
        <source>The base CV and this variant have both changed %n places. The variant keeps its own words.</source>
        <translation>
            <numerusform>Grundlebenslauf und Fassung haben beide %n Stelle geändert. Die Fassung behält ihre eigenen Worte.</numerusform>
            <numerusform>Grundlebenslauf und Fassung haben beide %n Stellen geändert. Die Fassung behält ihre eigenen Worte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>The title of a new CV: the title of the one it was made from, and the advertisement</extracomment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>“%1” is in your library now.</source>
        <translation>„%1“ ist jetzt in Ihrer Bibliothek.</translation>
    </message>
    <message>
        <source>No CV to tailor yet</source>
        <translation>Noch kein Lebenslauf zum Anpassen</translation>
    </message>
    <message>
        <source>Import a CV first. Then paste an advertisement here.</source>
        <translation>Importieren Sie zuerst einen Lebenslauf. Fügen Sie dann hier eine Anzeige ein.</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Zur Bibliothek</translation>
    </message>
    <message>
        <source>Tailor</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Tailor to another advertisement</source>
        <translation>An eine andere Anzeige anpassen</translation>
    </message>
    <message>
        <source>Which CV fits this advertisement best</source>
        <translation>Welcher Lebenslauf am besten zu dieser Anzeige passt</translation>
    </message>
    <message>
        <source>Save the changes to the base CV</source>
        <translation>Änderungen im Grundlebenslauf speichern</translation>
    </message>
    <message>
        <source>Save as a CV of its own</source>
        <translation>Als eigenen Lebenslauf speichern</translation>
    </message>
    <message>
        <source>This text is far too long for an advertisement. Nothing was read; paste the advertisement alone.</source>
        <translation>Dieser Text ist viel zu lang für eine Anzeige. Nichts wurde gelesen; fügen Sie nur die Anzeige ein.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::TextPane</name>
    <message>
        <source>Must</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>Nice</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Advert</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Your CV</source>
        <translation>Ihr Lebenslauf</translation>
    </message>
    <message>
        <source>Advertisement with its requirements</source>
        <translation>Anzeige mit ihren Anforderungen</translation>
    </message>
    <message>
        <source>Your CV with what it shows of them</source>
        <translation>Ihr Lebenslauf mit dem, was er davon zeigt</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::VersionDelegate</name>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Restored from the history</source>
        <translation>Aus dem Verlauf wiederhergestellt</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Anderswo geändert</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::WelcomePage</name>
    <message>
        <source>Your CV, made to fit the job</source>
        <translation>Ihr Lebenslauf, passend zur Stelle</translation>
    </message>
    <message>
        <source>Bring the CV you have. See how it answers an advertisement, line by line, and send a PDF that people and application systems read without error.</source>
        <translation>Bringen Sie Ihren Lebenslauf mit. Sehen Sie Zeile für Zeile, wie er auf eine Anzeige antwortet, und schicken Sie ein PDF, das Menschen und Bewerbersysteme fehlerfrei lesen.</translation>
    </message>
    <message>
        <source>Import your CV</source>
        <translation>Lebenslauf importieren</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Zur Bibliothek</translation>
    </message>
    <message>
        <source>Everything works on this device. Nothing you import or write leaves it unless you log in to a server of your choice.</source>
        <translation>Alles läuft auf diesem Gerät. Nichts, was Sie importieren oder schreiben, verlässt es, solange Sie sich nicht bei einem Server Ihrer Wahl anmelden.</translation>
    </message>
</context>
</TS>
