<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ApplicationStates</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>CopyFields</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Ce que vous avez fait</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The file “%1” is not there. Check its name and place.</source>
        <translation>Le fichier « %1 » n’est pas là. Vérifiez son nom et son emplacement.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened. Check that you may read it.</source>
        <translation>Le fichier « %1 » ne peut pas être ouvert. Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Nothing was changed; choose another place or check its permissions.</source>
        <translation>« %1 » ne peut pas être écrit. Rien n’a été modifié ; choisissez un autre emplacement ou vérifiez les droits.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Le disque est plein. Rien n’a été modifié ; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>This file is larger than %1, the most that is read. Nothing was imported.</source>
        <translation>Ce fichier dépasse %1, le maximum lu. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>This document has more than %1 pages, the most that is read. Nothing was imported.</source>
        <translation>Ce document dépasse %1 pages, le maximum lu. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>This file is empty. Nothing was imported.</source>
        <translation>Ce fichier est vide. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>This kind of file is not read. Use PDF, DOCX, Markdown, text or JSON Resume.</source>
        <translation>Ce type de fichier n’est pas lu. Utilisez PDF, DOCX, Markdown, texte ou JSON Resume.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be read. Nothing was imported; export it again from the program that made it.</source>
        <translation>Ce fichier est endommagé et illisible. Rien n’a été importé ; exportez-le de nouveau depuis le programme qui l’a créé.</translation>
    </message>
    <message>
        <source>This file is protected. Enter its password to read it.</source>
        <translation>Ce fichier est protégé. Saisissez son mot de passe pour le lire.</translation>
    </message>
    <message>
        <source>This password does not open the file. Try another one.</source>
        <translation>Ce mot de passe n’ouvre pas le fichier. Essayez-en un autre.</translation>
    </message>
    <message>
        <source>This file holds only pictures of text. Nothing was imported; export a text PDF from your word processor.</source>
        <translation>Ce fichier ne contient que des images de texte. Rien n’a été importé ; exportez un PDF avec du texte depuis votre traitement de texte.</translation>
    </message>
    <message>
        <source>This text is not UTF-8. Nothing was imported; save it again as UTF-8.</source>
        <translation>Ce texte n’est pas en UTF-8. Rien n’a été importé ; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>This file needs too much memory or time to read. Nothing was imported; export it again in a simpler form.</source>
        <translation>Ce fichier demande trop de mémoire ou de temps. Rien n’a été importé ; exportez-le sous une forme plus simple.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Ce n’est pas du JSON valide : %1.</translation>
    </message>
    <message>
        <source>This JSON is not a JSON Resume: %1.</source>
        <translation>Ce JSON n’est pas un JSON Resume : %1.</translation>
    </message>
    <message>
        <source>This was written by a newer version of CV Enhancer. Nothing was changed; update the program to open it.</source>
        <translation>Ceci a été écrit par une version plus récente de CV Enhancer. Rien n’a été modifié ; mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>« %1 » n’est plus là.</translation>
    </message>
    <message>
        <source>The text has changed since this edit was made. Nothing was changed.</source>
        <translation>Le texte a changé depuis cette modification. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This suggestion needs your own words before it can be applied.</source>
        <translation>Cette suggestion demande d’abord vos propres mots.</translation>
    </message>
    <message>
        <source>“%1” is not a value that can be used here.</source>
        <translation>« %1 » n’est pas une valeur possible ici.</translation>
    </message>
    <message>
        <source>Another program is using your library. Close it and try again.</source>
        <translation>Un autre programme utilise votre bibliothèque. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>Your library file “%1” is damaged. It was left as it is; restore it from a backup beside it.</source>
        <translation>Le fichier de votre bibliothèque « %1 » est endommagé. Il est resté tel quel ; reprenez-le d’une sauvegarde voisine.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is already an entry of that name. Nothing was changed; choose another one.</source>
        <translation>Il y a déjà une entrée de ce nom. Rien n’a été modifié ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right. Try again, or reset your password.</source>
        <translation>L’adresse e-mail ou le mot de passe n’est pas bon. Réessayez ou réinitialisez votre mot de passe.</translation>
    </message>
    <message>
        <source>Your log-in has expired. Log in again; your work here goes on meanwhile.</source>
        <translation>Votre connexion a expiré. Reconnectez-vous ; votre travail ici continue.</translation>
    </message>
    <message>
        <source>Your log-in on this device was ended from another one. Log in again; nothing here is lost.</source>
        <translation>Votre connexion sur cet appareil a été fermée depuis un autre. Reconnectez-vous ; rien n’est perdu ici.</translation>
    </message>
    <message>
        <source>The server asks for a pause after too many attempts. Try again in %1 seconds.</source>
        <translation>Le serveur demande une pause après trop d’essais. Réessayez dans %1 secondes.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was changed.</source>
        <translation>Une erreur est survenue dans le programme. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” does not answer. Check the address and your connection; your work here goes on meanwhile.</source>
        <translation>« %1 » ne répond pas. Vérifiez l’adresse et votre connexion ; votre travail ici continue.</translation>
    </message>
    <message>
        <source>The connection to “%1” is not safe, because its certificate cannot be trusted. Nothing was sent; ask whoever runs the server.</source>
        <translation>La connexion à « %1 » n’est pas sûre, car son certificat n’est pas fiable. Rien n’a été envoyé ; demandez à qui gère le serveur.</translation>
    </message>
    <message>
        <source>“%1” would be reached without encryption. Nothing was sent; use an address that begins with https.</source>
        <translation>« %1 » serait joint sans chiffrement. Rien n’a été envoyé ; utilisez une adresse qui commence par https.</translation>
    </message>
    <message>
        <source>“%1” answered, but not as a CV Enhancer server does. If your network has a log-in page, open it in a browser first; otherwise check the address.</source>
        <translation>« %1 » a répondu, mais pas comme un serveur CV Enhancer. Si votre réseau a une page de connexion, ouvrez-la d’abord dans un navigateur ; sinon vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The server is busy or being maintained. Nothing is lost; it is tried again in a while.</source>
        <translation>Le serveur est occupé ou en maintenance. Rien n’est perdu ; un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>The server was restored. Everything is compared anew; nothing is deleted here.</source>
        <translation>Le serveur a été restauré. Tout est comparé de nouveau ; rien n’est supprimé ici.</translation>
    </message>
    <message>
        <source>The library on this computer has not been synced with this account yet. Nothing was sent; say first that the two shall be one.</source>
        <translation>La bibliothèque de cet ordinateur n’a pas encore été synchronisée avec ce compte. Rien n’a été envoyé ; dites d’abord que les deux doivent n’en faire qu’une.</translation>
    </message>
</context>
<context>
    <name>ExportService</name>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Centre d’intérêt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>What the team does</source>
        <translation>Ce que fait l’équipe</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>In a sentence or two</source>
        <translation>En une ou deux phrases</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Code du pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>About the employer</source>
        <translation>À propos de l’employeur</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>De – à</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>School or university</source>
        <translation>École ou université</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Awarded by</source>
        <translation>Décerné par</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Publié par</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>How well</source>
        <translation>Aisance</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Ce qu’ils disent</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Puces</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Skills, parted by commas</source>
        <translation>Compétences, séparées par des virgules</translation>
    </message>
    <message>
        <source>Keywords, parted by commas</source>
        <translation>Mots-clés, séparés par des virgules</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Bénévolat</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Centres d’intérêt</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Section of your own</source>
        <translation>Section à vous</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>1 bullet</source>
        <translation>1 puce</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
</context>
<context>
    <name>GuardText</name>
    <message>
        <source>There is a placeholder left in it.</source>
        <translation>Il y reste un texte provisoire.</translation>
    </message>
    <message>
        <source>It holds an address or a command that does not belong here.</source>
        <translation>Il contient une adresse ou une commande qui n’a rien à faire ici.</translation>
    </message>
    <message>
        <source>It is much longer or shorter than before.</source>
        <translation>C’est bien plus long ou plus court qu’avant.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>C’est vide.</translation>
    </message>
    <message>
        <source>Goes missing: %1.</source>
        <extracomment>%1 are quoted words that a rewrite leaves out</extracomment>
        <translation>Disparaît : %1.</translation>
    </message>
    <message>
        <source>Your CV does not show %1 so far. Keep it only if it is true.</source>
        <extracomment>%1 are quoted words of a rewrite</extracomment>
        <translation>Votre CV ne montre pas %1 jusqu’ici. Gardez-le seulement si c’est vrai.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import CVs</source>
        <translation>Importer des CV</translation>
    </message>
    <message>
        <source>CVs (%1)</source>
        <translation>CV (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Tailor</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Import review</source>
        <translation>Revue de l’import</translation>
    </message>
</context>
<context>
    <name>PlaceNames</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Bénévolat</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Centres d’intérêt</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>%1, point %2</source>
        <extracomment>%1 is an employer or a project, %2 the number of one of its points</extracomment>
        <translation>%1, point %2</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>On this device only</source>
        <translation>Sur cet appareil seulement</translation>
    </message>
    <message>
        <source>Syncing …</source>
        <translation>Synchronisation …</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Non synchronisé</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisé</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>%n modification à envoyer</numerusform>
            <numerusform>%n modifications à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Un nouvel essai se fera tout seul.</translation>
    </message>
    <message>
        <source>Last synced %1.</source>
        <translation>Dernière synchronisation : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n CV(s) had been changed on two devices at one place. The other device&apos;s words are shown, and yours are in the history.</source>
        <translation>
            <numerusform>%n CV avait été modifié au même endroit sur deux appareils. Les mots de l’autre appareil sont montrés, les vôtres sont dans l’historique.</numerusform>
            <numerusform>%n CV avaient été modifiés au même endroit sur deux appareils. Les mots de l’autre appareil sont montrés, les vôtres sont dans l’historique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be taken by the server and stay here.</source>
        <translation>
            <numerusform>%n modification n’a pas pu être prise par le serveur et reste ici.</numerusform>
            <numerusform>%n modifications n’ont pas pu être prises par le serveur et restent ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::models::ApplicationsModel</name>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>cvenhancer::models::ImportModel</name>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>This file is in your library already, as “%1”.</source>
        <translation>Ce fichier est déjà dans votre bibliothèque, sous « %1 ».</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 poste</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n poste</numerusform>
            <numerusform>%n postes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line not placed</source>
        <translation>1 ligne non placée</translation>
    </message>
    <message numerus="yes">
        <source>%n lines not placed</source>
        <translation>
            <numerusform>%n ligne non placée</numerusform>
            <numerusform>%n lignes non placées</numerusform>
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
            <numerusform>%1, modifié %2, %Ln mot</numerusform>
            <numerusform>%1, modifié %2, %Ln mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::models::OutlineModel</name>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n entrée</numerusform>
            <numerusform>%1, %n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::models::RequirementModel</name>
    <message>
        <source>Something close to it</source>
        <translation>Quelque chose de proche</translation>
    </message>
    <message>
        <source>Not found in your CV</source>
        <translation>Absent de votre CV</translation>
    </message>
    <message>
        <source>Close to it: %1</source>
        <extracomment>What the CV shows is similar to what is asked for; %1 is where</extracomment>
        <translation>Proche : %1</translation>
    </message>
    <message>
        <source>Skills only</source>
        <translation>Compétences seulement</translation>
    </message>
    <message>
        <source>1 more place</source>
        <translation>1 autre endroit</translation>
    </message>
    <message numerus="yes">
        <source>%n more places</source>
        <translation>
            <numerusform>%n autre endroit</numerusform>
            <numerusform>%n autres endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n+ years of experience</source>
        <translation>
            <numerusform>%n+ an d’expérience</numerusform>
            <numerusform>%n+ ans d’expérience</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates of your jobs</source>
        <translation>Dates de vos postes</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>Indispensable</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>Souhaité</translation>
    </message>
    <message>
        <source>Knock-out</source>
        <translation>Éliminatoire</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many requirements of a group the CV meets</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>None in this advert</source>
        <translation>Aucun dans cette annonce</translation>
    </message>
    <message>
        <source>Not needed: %1</source>
        <extracomment>%1 is another requirement that answers this one as well</extracomment>
        <translation>Pas nécessaire : %1</translation>
    </message>
</context>
<context>
    <name>cvenhancer::services::LibrarySync</name>
    <message numerus="yes">
        <source>%n change(s) sent.</source>
        <translation>
            <numerusform>%n modification envoyée.</numerusform>
            <numerusform>%n modifications envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) received.</source>
        <translation>
            <numerusform>%n modification reçue.</numerusform>
            <numerusform>%n modifications reçues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::services::TailorSession</name>
    <message>
        <source>This suggestion</source>
        <translation>Cette suggestion</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation>Écarter « %1 »</translation>
    </message>
    <message>
        <source>This change</source>
        <translation>Cette modification</translation>
    </message>
    <message>
        <source>Take back “%1”</source>
        <translation>Reprendre « %1 »</translation>
    </message>
    <message>
        <source>Apply all safe</source>
        <translation>Appliquer tout ce qui est sûr</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::AccountPage</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>The CVs on this computer</source>
        <translation>Les CV de cet ordinateur</translation>
    </message>
    <message>
        <source>Sync them with this account</source>
        <translation>Les synchroniser avec ce compte</translation>
    </message>
    <message>
        <source>They have not been synced yet. They will be sent to this account, and the CVs of the account will come here. Nothing is deleted on either side.</source>
        <translation>Ils n’ont pas encore été synchronisés. Ils seront envoyés à ce compte, et les CV du compte viendront ici. Rien n’est supprimé d’aucun côté.</translation>
    </message>
    <message>
        <source>They belong to another account or server. If you sync them with this one, all of them will be sent to it, and the two are one library from then on. To keep them apart, log out and use another profile.</source>
        <translation>Ils appartiennent à un autre compte ou serveur. Si vous les synchronisez avec celui-ci, tous lui seront envoyés et les deux ne feront plus qu’une bibliothèque. Pour les garder à part, déconnectez-vous et utilisez un autre profil.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used, so you will have to log in again when the program was closed.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable ; il faudra vous reconnecter après la fermeture du programme.</translation>
    </message>
    <message>
        <source>What was synced last</source>
        <translation>Ce qui a été synchronisé en dernier</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Un appareil sans nom</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Vu %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Déconnecter %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>At least 10 characters</source>
        <translation>Au moins 10 caractères</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>All other devices have to log in again afterwards.</source>
        <translation>Tous les autres appareils devront ensuite se reconnecter.</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>Le mot de passe a été changé.</translation>
    </message>
    <message>
        <source>This is not the current password.</source>
        <translation>Ce n’est pas le mot de passe actuel.</translation>
    </message>
    <message>
        <source>Use at least 10 characters for the password.</source>
        <translation>Utilisez au moins 10 caractères pour le mot de passe.</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>The server forgets your name, your CVs, their history and all files, at once and for good. What is on this computer stays.</source>
        <translation>Le serveur oublie votre nom, vos CV, leur historique et tous les fichiers, tout de suite et pour de bon. Ce qui est sur cet ordinateur reste.</translation>
    </message>
    <message>
        <source>Your password, to confirm</source>
        <translation>Votre mot de passe, pour confirmer</translation>
    </message>
    <message>
        <source>Enter your password first. Nothing was deleted.</source>
        <translation>Saisissez d’abord votre mot de passe. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>This is not the password. Nothing was deleted.</source>
        <translation>Ce n’est pas le mot de passe. Rien n’a été supprimé.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::AdvertEntry</name>
    <message>
        <source>Compare with the CV</source>
        <translation>Comparer avec le CV</translation>
    </message>
    <message>
        <source>Paste the whole advertisement, or drop a file anywhere in the window. It is read on this computer and goes nowhere else.</source>
        <translation>Collez toute l’annonce ou déposez un fichier n’importe où dans la fenêtre. Elle est lue sur cet ordinateur et ne va nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Paste an advertisement here</source>
        <translation>Collez une annonce ici</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Ouvrir un fichier …</translation>
    </message>
    <message>
        <source>Use the sample</source>
        <translation>Prendre l’exemple</translation>
    </message>
    <message>
        <source>Paste an advertisement</source>
        <translation>Coller une annonce</translation>
    </message>
    <message>
        <source>Tailor “%1” to an advertisement</source>
        <translation>Adapter « %1 » à une annonce</translation>
    </message>
    <message>
        <source>There is no text yet. Paste the advertisement, or open a file.</source>
        <translation>Il n’y a pas encore de texte. Collez l’annonce ou ouvrez un fichier.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ApplicationDelegate</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyée le</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ApplicationPane</name>
    <message>
        <source>Save a copy …</source>
        <translation>Enregistrer une copie …</translation>
    </message>
    <message>
        <source>Open in Tailor</source>
        <translation>Ouvrir dans Adapter</translation>
    </message>
    <message>
        <source>Advert</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Write or paste the letter you sent</source>
        <translation>Écrivez ou collez la lettre envoyée</translation>
    </message>
    <message>
        <source>No position yet</source>
        <translation>Pas encore de poste</translation>
    </message>
    <message>
        <source>No employer yet</source>
        <translation>Pas encore d’employeur</translation>
    </message>
    <message>
        <source>No file was kept</source>
        <translation>Aucun fichier gardé</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ApplicationsPage</name>
    <message>
        <source>No applications yet</source>
        <translation>Pas encore de candidatures</translation>
    </message>
    <message>
        <source>Export a CV and choose “Record as application”. The exact file you sent is kept with it.</source>
        <translation>Exportez un CV et choisissez « Noter comme candidature ». Le fichier exact envoyé est gardé avec.</translation>
    </message>
    <message>
        <source>Tailor a CV</source>
        <translation>Adapter un CV</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Search applications</source>
        <translation>Chercher des candidatures</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Saves the rows shown as CSV, for a spreadsheet</source>
        <translation>Enregistre les lignes montrées en CSV, pour un tableur</translation>
    </message>
    <message>
        <source>Export the list of applications</source>
        <translation>Exporter la liste des candidatures</translation>
    </message>
    <message>
        <source>Remove the application</source>
        <translation>Retirer la candidature</translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 candidature</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications</source>
        <translation>
            <numerusform>%Ln candidature</numerusform>
            <numerusform>%Ln candidatures</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Affiché : %1</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous « %1 ».</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>The application was removed.</source>
        <translation>La candidature a été retirée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::AuthPage</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Continue without an account</source>
        <translation>Continuer sans compte</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Montrer le mot de passe</translation>
    </message>
    <message>
        <source>Enter the address of your server.</source>
        <translation>Saisissez l’adresse de votre serveur.</translation>
    </message>
    <message>
        <source>There is an account with this address already. Log in instead.</source>
        <translation>Il existe déjà un compte avec cette adresse. Connectez-vous plutôt.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Nothing was sent anywhere else.</source>
        <translation>Ce n’est pas une adresse e-mail. Rien n’a été envoyé ailleurs.</translation>
    </message>
    <message>
        <source>Use at least 10 characters for the password.</source>
        <translation>Utilisez au moins 10 caractères pour le mot de passe.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::BreakdownPopover</name>
    <message>
        <source>What the advertisement asks for</source>
        <translation>Ce que demande l’annonce</translation>
    </message>
    <message>
        <source>Job title held</source>
        <translation>Intitulé de poste tenu</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>Années d’expérience</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Points earned of points possible, with one decimal</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>Comment c’est compté</translation>
    </message>
    <message>
        <source>The score compares words of your CV with words of the advertisement. It says nothing about how a person will decide. Repeating a word earns nothing.</source>
        <translation>Le score compare les mots de votre CV à ceux de l’annonce. Il ne dit rien de la décision d’une personne. Répéter un mot ne rapporte rien.</translation>
    </message>
    <message>
        <source>By requirement</source>
        <translation>Par exigence</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <extracomment>Read by a screen reader: a requirement and its points</extracomment>
        <translation>%1 : %2 points</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Indispensable</translation>
    </message>
    <message>
        <source>Nice</source>
        <translation>Souhaité</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::BulletBox</name>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: next bullet</source>
        <translation>Entrée : puce suivante</translation>
    </message>
    <message>
        <source>Alt ↑ ↓: move</source>
        <translation>Alt ↑ ↓ : déplacer</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::CardDelegate</name>
    <message>
        <source>Title of %1</source>
        <translation>Titre de %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Tailor</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Supprimé : %1</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
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
        <translation>Modifié des deux côtés</translation>
    </message>
    <message>
        <source>The base CV has this no more. The variant said: “%1”</source>
        <extracomment>%1 is a text of this variant</extracomment>
        <translation>Le CV de base n’a plus ceci. La variante disait : « %1 »</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::CommandPalette</name>
    <message>
        <source>Go to a page, a CV or a command</source>
        <translation>Aller à une page, un CV ou une commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::CopyPopover</name>
    <message>
        <source>Copy for web forms</source>
        <translation>Copier pour les formulaires web</translation>
    </message>
    <message>
        <source>Click a value to copy it.</source>
        <translation>Cliquez sur une valeur pour la copier.</translation>
    </message>
    <message>
        <source>Copy %1: %2</source>
        <extracomment>Read by a screen reader: the name of a field and its value</extracomment>
        <translation>Copier %1 : %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::DataSection</name>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Where your library lies</source>
        <translation>Emplacement de votre bibliothèque</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy of everything</source>
        <translation>Copie de tout</translation>
    </message>
    <message>
        <source>One file with all CVs, advertisements and original files, to keep or to move.</source>
        <translation>Un fichier avec tous les CV, annonces et fichiers d’origine, à garder ou à déplacer.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Bring a copy back</source>
        <translation>Reprendre une copie</translation>
    </message>
    <message>
        <source>Adds what the copy holds and this library does not. Nothing here is changed.</source>
        <translation>Ajoute ce que la copie contient et que cette bibliothèque n’a pas. Rien n’est modifié ici.</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>Choisir une copie…</translation>
    </message>
    <message>
        <source>Erase everything on this computer</source>
        <translation>Tout effacer sur cet ordinateur</translation>
    </message>
    <message>
        <source>CVs, advertisements, copies and settings. What lies on a server stays there.</source>
        <translation>CV, annonces, copies et réglages. Ce qui est sur un serveur y reste.</translation>
    </message>
    <message>
        <source>Save a copy of everything</source>
        <translation>Enregistrer une copie de tout</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archives ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Everything was copied to %1.</source>
        <translation>Tout a été copié dans %1.</translation>
    </message>
    <message>
        <source>Your library holds every CV of this copy already.</source>
        <translation>Votre bibliothèque contient déjà chaque CV de cette copie.</translation>
    </message>
    <message>
        <source>1 CV came from the copy.</source>
        <translation>1 CV est venu de la copie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVs came from the copy.</source>
        <translation>
            <numerusform>%Ln CV est venu de la copie.</numerusform>
            <numerusform>%Ln CV sont venus de la copie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase everything on this computer?</source>
        <translation>Tout effacer sur cet ordinateur ?</translation>
    </message>
    <message>
        <source>All CVs, advertisements, original files, copies and settings in your library folder are removed and cannot be brought back. Then the program closes.</source>
        <translation>Tous les CV, annonces, fichiers d’origine, copies et réglages de votre dossier de bibliothèque sont supprimés et ne peuvent pas être repris. Ensuite le programme se ferme.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::DiffText</name>
    <message>
        <source>New: %1</source>
        <extracomment>Read by a screen reader: a text that goes, a text that comes</extracomment>
        <translation>Nouveau : %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant : %1</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::DropVeil</name>
    <message>
        <source>Drop your files to import them</source>
        <translation>Déposez vos fichiers pour les importer</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::EditCard</name>
    <message>
        <source>Apply my words</source>
        <translation>Appliquer mes mots</translation>
    </message>
    <message>
        <source>Backed by %1</source>
        <extracomment>%1 is a place in the CV: an employer and the number of a point</extracomment>
        <translation>Appuyé par %1</translation>
    </message>
    <message>
        <source>Yes, change it</source>
        <translation>Oui, modifier</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by a screen reader: a verb and the suggestion it is about</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your wording</source>
        <translation>Vos mots</translation>
    </message>
    <message>
        <source>Says nothing that your CV does not show.</source>
        <translation>Ne dit rien que votre CV ne montre.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::EditorPage</name>
    <message>
        <source>Open the Library</source>
        <translation>Ouvrir la bibliothèque</translation>
    </message>
    <message>
        <source>That text is too long for a CV field and was not pasted. Nothing was changed.</source>
        <translation>Ce texte est trop long pour un champ et n’a pas été collé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This CV was also changed elsewhere. Both changes are here; the other text is in the history.</source>
        <translation>Ce CV a aussi été modifié ailleurs. Les deux modifications sont ici ; l’autre texte est dans l’historique.</translation>
    </message>
    <message>
        <source>CV: %1</source>
        <translation>CV : %1</translation>
    </message>
    <message>
        <source>CV Enhancer was ended while you typed. What you had typed is back.</source>
        <translation>CV Enhancer a été fermé pendant que vous écriviez. Ce que vous aviez écrit est de retour.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>As Its Words Say</source>
        <translation>Comme le dit son texte</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>Changer de langue</translation>
    </message>
    <message>
        <source>Language of this CV: %1</source>
        <translation>Langue de ce CV : %1</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>No CV is open</source>
        <translation>Aucun CV n’est ouvert</translation>
    </message>
    <message>
        <source>Choose one in the library, or import a file to begin.</source>
        <translation>Choisissez-en un dans la bibliothèque ou importez un fichier pour commencer.</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Tailor</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Add Entry</source>
        <translation>Ajouter une entrée</translation>
    </message>
    <message>
        <source>Next Page of the Preview</source>
        <translation>Page suivante de l’aperçu</translation>
    </message>
    <message>
        <source>Previous Page of the Preview</source>
        <translation>Page précédente de l’aperçu</translation>
    </message>
    <message>
        <source>The version is back. What was there before is in the history.</source>
        <translation>La version est de retour. Ce qui était là avant est dans l’historique.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Find in This CV</source>
        <translation>Chercher dans ce CV</translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation>Chercher et remplacer</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::EntryCard</name>
    <message>
        <source>What can be done with this entry</source>
        <translation>Ce que l’on peut faire de cette entrée</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Hide in This CV</source>
        <translation>Masquer dans ce CV</translation>
    </message>
    <message>
        <source>Show in This CV</source>
        <translation>Montrer dans ce CV</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::EntryForm</name>
    <message>
        <source>More fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>Add a bullet</source>
        <translation>Ajouter une puce</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Move bullet</source>
        <translation>Déplacer une puce</translation>
    </message>
    <message>
        <source>Write it like “March 2021 – present” or “2018 – 2020”. The dates before stay.</source>
        <translation>Écrivez comme « mars 2021 – présent » ou « 2018 – 2020 ». Les dates d’avant restent.</translation>
    </message>
    <message>
        <source>Write it like “March 2021” or “2021”. The date before stays.</source>
        <translation>Écrivez comme « mars 2021 » ou « 2021 ». La date d’avant reste.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ExportPage</name>
    <message>
        <source>The pages went to the printer.</source>
        <translation>Les pages sont à l’imprimante.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Enregistré sous « %1 ».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Recorded with this exact file. Complete it among your applications.</source>
        <translation>Noté avec ce fichier exact. Complétez-le parmi vos candidatures.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>CV of %1</source>
        <extracomment>Subject of an e-mail: %1 is the position, %2 the person&apos;s name</extracomment>
        <translation>CV de %1</translation>
    </message>
    <message>
        <source>Application: %1, %2</source>
        <translation>Candidature : %1, %2</translation>
    </message>
    <message>
        <source>A draft opens in your e-mail program. Attach the saved file there.</source>
        <translation>Un brouillon s’ouvre dans votre messagerie. Joignez-y le fichier enregistré.</translation>
    </message>
    <message>
        <source>To send and print</source>
        <translation>À envoyer et imprimer</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>To a printer</source>
        <translation>Sur une imprimante</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Record as application</source>
        <translation>Noter comme candidature</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Copy for web forms</source>
        <translation>Copier pour les formulaires web</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find in this CV</source>
        <translation>Chercher dans ce CV</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>1 replaced</source>
        <translation>1 remplacé</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n remplacé</numerusform>
            <numerusform>%n remplacés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::FoldedEntry</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::HistoryPanel</name>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>montré</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Restore This</source>
        <translation>Reprendre celle-ci</translation>
    </message>
    <message>
        <source>Back to Editing</source>
        <translation>Retour à l’édition</translation>
    </message>
    <message>
        <source>Nothing was changed against the version before.</source>
        <translation>Rien n’a changé par rapport à la version d’avant.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more changes.</source>
        <translation>
            <numerusform>Et %n autre modification.</numerusform>
            <numerusform>Et %n autres modifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore version</source>
        <translation>Reprendre la version</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ImportRow</name>
    <message>
        <source>Enter password</source>
        <translation>Saisir le mot de passe</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>Importer encore</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Import %1 again</source>
        <translation>Importer encore %1</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>Écarter %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Revoir %1</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ImportTray</name>
    <message>
        <source>Fold or unfold the list of imports</source>
        <translation>Replier ou déplier la liste des imports</translation>
    </message>
    <message>
        <source>Close the list of imports</source>
        <translation>Fermer la liste des imports</translation>
    </message>
    <message>
        <source>Importing 1 file</source>
        <translation>Import d’un fichier</translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln files</source>
        <translation>
            <numerusform>Import de %Ln fichier</numerusform>
            <numerusform>Import de %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Import terminé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln prêt</numerusform>
            <numerusform>%Ln prêts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::LibraryCommands</name>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté dans %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVs were exported.</source>
        <translation>
            <numerusform>%Ln CV a été exporté.</numerusform>
            <numerusform>%Ln CV ont été exportés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Title of a copied CV</extracomment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <translation>« %1 » est dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” is in the archive.</source>
        <translation>« %1 » est dans les archives.</translation>
    </message>
    <message>
        <source>“%1” is back in the library.</source>
        <translation>« %1 » est de retour dans la bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVs are in the archive.</source>
        <translation>
            <numerusform>%Ln CV est dans les archives.</numerusform>
            <numerusform>%Ln CV sont dans les archives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVs are back in the library.</source>
        <translation>
            <numerusform>%Ln CV est de retour dans la bibliothèque.</numerusform>
            <numerusform>%Ln CV sont de retour dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was moved to the bin.</source>
        <translation>« %1 » a été mis à la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVs were moved to the bin.</source>
        <translation>
            <numerusform>%Ln CV a été mis à la corbeille.</numerusform>
            <numerusform>%Ln CV ont été mis à la corbeille.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::LibraryPage</name>
    <message>
        <source>CVs</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>%1  %L2</source>
        <translation>%1  %L2</translation>
    </message>
    <message>
        <source>1 CV</source>
        <translation>1 CV</translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVs</source>
        <translation>
            <numerusform>%Ln CV</numerusform>
            <numerusform>%Ln CV</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No CV here holds “%1”.</source>
        <translation>Aucun CV ici ne contient « %1 ».</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation>Ce que vous supprimez reste ici 30 jours.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>CVs you no longer use can rest in the archive.</source>
        <translation>Les CV dont vous ne vous servez plus peuvent reposer dans les archives.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Montrer en cartes</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Montrer en liste</translation>
    </message>
    <message>
        <source>There is no file in this folder that can be imported.</source>
        <translation>Aucun fichier de ce dossier ne peut être importé.</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no file.</source>
        <translation>Le presse-papiers ne contient ni texte ni fichier.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Order of the cards: %1</source>
        <translation>Ordre des cartes : %1</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Search CVs</source>
        <translation>Chercher des CV</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import CVs from files</source>
        <translation>Importer des CV depuis des fichiers</translation>
    </message>
    <message>
        <source>No CVs yet</source>
        <translation>Pas encore de CV</translation>
    </message>
    <message>
        <source>Import one in any common format. It is read on this device and never leaves it.</source>
        <translation>Importez-en un dans un format courant. Il est lu sur cet appareil et ne le quitte jamais.</translation>
    </message>
    <message>
        <source>Import your CV</source>
        <translation>Importer votre CV</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Paste a CV</source>
        <translation>Coller un CV</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Tailor</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Move to archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::LogInPage</name>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Keep your CVs in step on every device. Everything else works without an account.</source>
        <translation>Gardez vos CV à jour sur chaque appareil. Tout le reste marche sans compte.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Utiliser le code de secours</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Utiliser le mot de passe</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Nouveau ici ?</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Without an account, nothing is synced.</source>
        <translation>Sans compte, rien n’est synchronisé.</translation>
    </message>
    <message>
        <source>Set the password and log in</source>
        <translation>Définir le mot de passe et se connecter</translation>
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
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Aller à…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Your library was damaged. It was brought back as it was on %1, %2; the damaged file is kept beside it.</source>
        <translation>Votre bibliothèque était endommagée. Elle est de nouveau comme le %1 à %2 ; le fichier endommagé est gardé à côté.</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::MatchPane</name>
    <message>
        <source>How this is counted</source>
        <translation>Comment c’est compté</translation>
    </message>
    <message>
        <source>What the advertisement asks for</source>
        <translation>Ce que demande l’annonce</translation>
    </message>
    <message>
        <source>Reachable with what your CV already shows</source>
        <translation>Atteignable avec ce que votre CV montre déjà</translation>
    </message>
    <message>
        <source>Your CV alone: %1. The rest is your changes.</source>
        <translation>Votre CV seul : %1. Le reste vient de vos modifications.</translation>
    </message>
    <message>
        <source>What your CV shows of this advert</source>
        <translation>Ce que votre CV montre de cette annonce</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
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
        <translation>Section</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Ajouter une section</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Ajouter une section</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>Déplacer une section</translation>
    </message>
    <message>
        <source>Move entry</source>
        <translation>Déplacer une entrée</translation>
    </message>
    <message>
        <source>Hide section</source>
        <translation>Masquer une section</translation>
    </message>
    <message>
        <source>Show section</source>
        <translation>Montrer une section</translation>
    </message>
    <message>
        <source>Delete section</source>
        <translation>Supprimer une section</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Supprimer une entrée</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Hide in This CV</source>
        <translation>Masquer dans ce CV</translation>
    </message>
    <message>
        <source>Show in This CV</source>
        <translation>Montrer dans ce CV</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::PageView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::PaperView</name>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Read by a screen reader</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::PasswordDialog</name>
    <message>
        <source>&amp;Show password</source>
        <translation>&amp;Montrer le mot de passe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>“%1” is protected</source>
        <translation>« %1 » est protégé</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>This password does not open the file.</source>
        <translation>Ce mot de passe n’ouvre pas le fichier.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Whole Page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Page Width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>Change page size</source>
        <translation>Changer le format de page</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Modèle : %1</translation>
    </message>
    <message>
        <source>Page size: %1</source>
        <translation>Format de page : %1</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>Zoom : %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::PrintView</name>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::QuestionCard</name>
    <message>
        <source>Where did you use it?</source>
        <translation>Où l’avez-vous utilisé ?</translation>
    </message>
    <message>
        <source>Can you say this?</source>
        <translation>Pouvez-vous dire cela ?</translation>
    </message>
    <message>
        <source>Yes, at %1</source>
        <extracomment>%1 is an employer</extracomment>
        <translation>Oui, chez %1</translation>
    </message>
    <message>
        <source>Yes, list it among my skills</source>
        <translation>Oui, parmi mes compétences</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by a screen reader: an answer and what it is about</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Oui : %1</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How well do you speak %1? For example: B2, fluent, first language.</source>
        <translation>Quel est votre niveau en %1 ? Par exemple : B2, courant, langue maternelle.</translation>
    </message>
    <message>
        <source>Say in one sentence what you did with %1 at %2. It becomes a point of that job.</source>
        <translation>Dites en une phrase ce que vous avez fait avec %1 chez %2. Cela devient un point de ce poste.</translation>
    </message>
    <message>
        <source>Name %1 in the sentence, so that readers and software find it.</source>
        <extracomment>%1 is a skill</extracomment>
        <translation>Nommez %1 dans la phrase, pour que lecteurs et logiciels le trouvent.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::RankPopover</name>
    <message>
        <source>Which of your CVs fits best</source>
        <translation>Lequel de vos CV convient le mieux</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <extracomment>Read by a screen reader: title of a CV and its score</extracomment>
        <translation>%1, score %2</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%1 sur %2 trouvés</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ReportRows</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Nothing to look at here.</source>
        <translation>Rien à regarder ici.</translation>
    </message>
    <message>
        <source>Readability</source>
        <translation>Lisibilité</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>The file is being read back</source>
        <translation>Le fichier est relu</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>1 chose à regarder</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>%n chose à regarder</numerusform>
            <numerusform>%n choses à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>All %L1 words come back, in the right order</source>
        <translation>Les %L1 mots reviennent tous, dans le bon ordre</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Every link can be opened</source>
        <translation>Chaque lien s’ouvre</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::RequirementDelegate</name>
    <message>
        <source>Show in CV</source>
        <translation>Montrer dans le CV</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ReviewForm</name>
    <message>
        <source>%1, from “%2”</source>
        <translation>%1, de « %2 »</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>Corriger %1</translation>
    </message>
    <message>
        <source>Everything found a place</source>
        <translation>Tout a trouvé sa place</translation>
    </message>
    <message>
        <source>1 line found no place</source>
        <translation>1 ligne n’a pas trouvé de place</translation>
    </message>
    <message numerus="yes">
        <source>%n lines found no place</source>
        <translation>
            <numerusform>%n ligne n’a pas trouvé de place</numerusform>
            <numerusform>%n lignes n’ont pas trouvé de place</numerusform>
        </translation>
    </message>
    <message>
        <source>Put into…</source>
        <translation>Mettre dans…</translation>
    </message>
    <message>
        <source>Put “%1” into a field</source>
        <translation>Mettre « %1 » dans un champ</translation>
    </message>
    <message>
        <source>Place a line</source>
        <translation>Placer une ligne</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ReviewPage</name>
    <message>
        <source>Import review</source>
        <translation>Revue de l’import</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep as CV</source>
        <translation>Garder comme CV</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Original page</source>
        <translation>Page d’origine</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>The original page is being drawn.</source>
        <translation>La page d’origine se dessine.</translation>
    </message>
    <message>
        <source>Original page, with where each field came from</source>
        <translation>Page d’origine, avec la provenance de chaque champ</translation>
    </message>
    <message>
        <source>The original is protected by a password, so its pages are not shown.</source>
        <translation>L’original est protégé par un mot de passe, ses pages ne sont donc pas montrées.</translation>
    </message>
    <message>
        <source>Only PDF files can be shown here. What was read is at the right.</source>
        <translation>Seuls les fichiers PDF peuvent être montrés ici. Ce qui a été lu est à côté.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ReviewRow</name>
    <message>
        <source>Read with certainty</source>
        <translation>Lu avec certitude</translation>
    </message>
    <message>
        <source>Probably right</source>
        <translation>Probablement juste</translation>
    </message>
    <message>
        <source>Please look at this one</source>
        <translation>À vérifier</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ScoreDial</name>
    <message>
        <source>Score %1 of 100, %2 within reach</source>
        <extracomment>Read by a screen reader</extracomment>
        <translation>Score %1 sur 100, %2 à portée</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>sur 100</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::SectionForm</name>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Heading of this section</source>
        <translation>Titre de cette section</translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation>Renommer la section</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter : %1</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>Ajouter une entrée</translation>
    </message>
    <message>
        <source>Move entry</source>
        <translation>Déplacer une entrée</translation>
    </message>
    <message>
        <source>Hide entry</source>
        <translation>Masquer une entrée</translation>
    </message>
    <message>
        <source>Show entry</source>
        <translation>Montrer une entrée</translation>
    </message>
    <message>
        <source>Duplicate entry</source>
        <translation>Dupliquer une entrée</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Supprimer une entrée</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ServerRow</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Shows or hides the server&apos;s address</source>
        <translation>Montre ou cache l’adresse du serveur</translation>
    </message>
    <message>
        <source>cv.example.com</source>
        <translation>cv.example.com</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun encore</translation>
    </message>
    <message>
        <source>Looking for the server …</source>
        <translation>Recherche du serveur …</translation>
    </message>
    <message>
        <source>A CV Enhancer server answers there.</source>
        <translation>Un serveur CV Enhancer y répond.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des réglages</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>Size of the text, in percent</extracomment>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Lignes serrées</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Pages of a CV stay as they are printed.</source>
        <translation>Les pages d’un CV restent comme imprimées.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of the program, not of your CVs.</source>
        <translation>Du programme, pas de vos CV.</translation>
    </message>
    <message>
        <source>Shows more at once, with less space between.</source>
        <translation>Montre plus à la fois, avec moins d’espace.</translation>
    </message>
    <message>
        <source>Shows changes at once, without movement.</source>
        <translation>Montre les changements tout de suite, sans mouvement.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <source>Your CVs keep their own. Dates and numbers follow this language.</source>
        <translation>Vos CV gardent la leur. Dates et nombres suivent cette langue.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Updates are never installed by the program itself.</source>
        <translation>Le programme n’installe jamais de mise à jour lui-même.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Free to use, study, share and change.</source>
        <translation>Libre d’usage, d’étude, de partage et de modification.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>List of keyboard shortcuts</source>
        <translation>Liste des raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::SignUpPage</name>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>On a server of your choice. It keeps an encrypted backup of your CVs and brings them to your devices.</source>
        <translation>Sur un serveur de votre choix. Il garde une sauvegarde chiffrée de vos CV et les apporte sur vos appareils.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>At least 10 characters</source>
        <translation>Au moins 10 caractères</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>Créer le compte</translation>
    </message>
    <message>
        <source>Already have one?</source>
        <translation>Vous en avez déjà un ?</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Your account is ready. This is your recovery code: with it you get in again when you have forgotten the password. It is shown only now; keep it somewhere safe.</source>
        <translation>Votre compte est prêt. Voici votre code de secours : avec lui, vous rentrez si vous avez oublié le mot de passe. Il n’est montré que maintenant ; gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Enregistrer comme fichier</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Saisissez votre nom.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Enregistrer le code de secours</translation>
    </message>
    <message>
        <source>CV Enhancer recovery code.txt</source>
        <translation>CV Enhancer code de secours.txt</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré à %1</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::StylePanel</name>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Accent</translation>
    </message>
    <message>
        <source>Change fonts</source>
        <translation>Changer les polices</translation>
    </message>
    <message>
        <source>As the Template</source>
        <translation>Comme le modèle</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Polices</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espacement</translation>
    </message>
    <message>
        <source>As Many Pages as It Takes</source>
        <translation>Autant de pages qu’il faut</translation>
    </message>
    <message>
        <source>Fit to 1 Page</source>
        <translation>Tenir sur 1 page</translation>
    </message>
    <message numerus="yes">
        <source>Fit to %n Pages</source>
        <translation>
            <numerusform>Tenir sur %n page</numerusform>
            <numerusform>Tenir sur %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit to pages</source>
        <translation>Ajuster aux pages</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Change text size</source>
        <translation>Changer la taille du texte</translation>
    </message>
    <message>
        <source>Change spacing</source>
        <translation>Changer l’espacement</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Change template</source>
        <translation>Changer de modèle</translation>
    </message>
    <message>
        <source>The template&apos;s own accent</source>
        <translation>L’accent du modèle</translation>
    </message>
    <message>
        <source>Accent %1</source>
        <translation>Accent %1</translation>
    </message>
    <message>
        <source>Change accent</source>
        <translation>Changer l’accent</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>Comme le modèle</translation>
    </message>
    <message>
        <source>Fonts: %1</source>
        <translation>Polices : %1</translation>
    </message>
    <message>
        <source>As many pages as it takes</source>
        <translation>Autant de pages qu’il faut</translation>
    </message>
    <message>
        <source>Fit to 1 page</source>
        <translation>Tenir sur 1 page</translation>
    </message>
    <message numerus="yes">
        <source>Fit to %n pages</source>
        <translation>
            <numerusform>Tenir sur %n page</numerusform>
            <numerusform>Tenir sur %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>Longueur : %1</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::SuggestionCard</name>
    <message>
        <source>up to %1</source>
        <extracomment>A gain of points that depends on the answer</extracomment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Replier ou déplier</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::SuggestionsPane</name>
    <message>
        <source>Apply all safe</source>
        <translation>Appliquer tout ce qui est sûr</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Applies every change that needs no word of yours, in one step</source>
        <translation>Applique en une étape chaque modification qui ne demande aucun mot de vous</translation>
    </message>
    <message>
        <source>By gain</source>
        <translation>Par gain</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>Par section</translation>
    </message>
    <message>
        <source>Order of the suggestions</source>
        <translation>Ordre des suggestions</translation>
    </message>
    <message>
        <source>Nothing left to suggest for this advertisement.</source>
        <translation>Plus rien à suggérer pour cette annonce.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · up to %2</source>
        <extracomment>How many suggestions are open, and the points they add at most</extracomment>
        <translation>%1 · jusqu’à %2</translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation>Appliqué : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags of “%1”</source>
        <translation>Étiquettes de « %1 »</translation>
    </message>
    <message>
        <source>Words between commas. The library can show the CVs of one tag.</source>
        <translation>Des mots séparés par des virgules. La bibliothèque peut montrer les CV d’une étiquette.</translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::TailorPage</name>
    <message>
        <source>Open an advertisement</source>
        <translation>Ouvrir une annonce</translation>
    </message>
    <message>
        <source>Advertisements (*.txt *.pdf *.docx *.html *.htm *.md)</source>
        <translation>Annonces (*.txt *.pdf *.docx *.html *.htm *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>An advertisement and the score of the CV tailored to it</extracomment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>CV: %1</source>
        <translation>CV : %1</translation>
    </message>
    <message>
        <source>Another advertisement</source>
        <translation>Une autre annonce</translation>
    </message>
    <message>
        <source>Advertisement: %1</source>
        <translation>Annonce : %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>1 change for this advert</source>
        <translation>1 modification pour cette annonce</translation>
    </message>
    <message numerus="yes">
        <source>%n changes for this advert</source>
        <translation>
            <numerusform>%n modification pour cette annonce</numerusform>
            <numerusform>%n modifications pour cette annonce</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes for this advert yet</source>
        <translation>Pas encore de modification pour cette annonce</translation>
    </message>
    <message>
        <source>Saved to the base CV. Its history keeps the version before.</source>
        <translation>Enregistré dans le CV de base. Son historique garde la version d’avant.</translation>
    </message>
    <message>
        <source>Saved. The base CV keeps its own words in one place that it had changed too.</source>
        <translation>Enregistré. Le CV de base garde ses mots à un endroit qu’il avait aussi modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Saved. The base CV keeps its own words in %n places that it had changed too.</source>
        <translation>
            <numerusform>Enregistré. Le CV de base garde ses mots à %n endroit qu’il avait aussi modifié.</numerusform>
            <numerusform>Enregistré. Le CV de base garde ses mots à %n endroits qu’il avait aussi modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The base CV and this variant have both changed one place. The variant keeps its own words.</source>
        <translation>Le CV de base et cette variante ont tous deux modifié un endroit. La variante garde ses mots.</translation>
    </message>
    <message numerus="yes">
        <source>The base CV and this variant have both changed %n places. The variant keeps its own words.</source>
        <translation>
            <numerusform>Le CV de base et cette variante ont tous deux modifié %n endroit. La variante garde ses mots.</numerusform>
            <numerusform>Le CV de base et cette variante ont tous deux modifié %n endroits. La variante garde ses mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>The title of a new CV: the title of the one it was made from, and the advertisement</extracomment>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>“%1” is in your library now.</source>
        <translation>« %1 » est maintenant dans votre bibliothèque.</translation>
    </message>
    <message>
        <source>No CV to tailor yet</source>
        <translation>Pas encore de CV à adapter</translation>
    </message>
    <message>
        <source>Import a CV first. Then paste an advertisement here.</source>
        <translation>Importez d’abord un CV. Collez ensuite une annonce ici.</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Aller à la bibliothèque</translation>
    </message>
    <message>
        <source>Tailor</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Tailor to another advertisement</source>
        <translation>Adapter à une autre annonce</translation>
    </message>
    <message>
        <source>Which CV fits this advertisement best</source>
        <translation>Quel CV convient le mieux à cette annonce</translation>
    </message>
    <message>
        <source>Save the changes to the base CV</source>
        <translation>Enregistrer les modifications dans le CV de base</translation>
    </message>
    <message>
        <source>Save as a CV of its own</source>
        <translation>Enregistrer comme un CV à part</translation>
    </message>
    <message>
        <source>This text is far too long for an advertisement. Nothing was read; paste the advertisement alone.</source>
        <translation>Ce texte est bien trop long pour une annonce. Rien n’a été lu ; collez l’annonce seule.</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::TextPane</name>
    <message>
        <source>Must</source>
        <translation>Indispensable</translation>
    </message>
    <message>
        <source>Nice</source>
        <translation>Souhaité</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Advert</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Your CV</source>
        <translation>Votre CV</translation>
    </message>
    <message>
        <source>Advertisement with its requirements</source>
        <translation>Annonce avec ses exigences</translation>
    </message>
    <message>
        <source>Your CV with what it shows of them</source>
        <translation>Votre CV avec ce qu’il en montre</translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::VersionDelegate</name>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Restored from the history</source>
        <translation>Repris de l’historique</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Modifié ailleurs</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 modification</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cvenhancer::ui::WelcomePage</name>
    <message>
        <source>Your CV, made to fit the job</source>
        <translation>Votre CV, à la mesure du poste</translation>
    </message>
    <message>
        <source>Bring the CV you have. See how it answers an advertisement, line by line, and send a PDF that people and application systems read without error.</source>
        <translation>Apportez le CV que vous avez. Voyez ligne par ligne comment il répond à une annonce et envoyez un PDF que les gens et les systèmes de candidature lisent sans erreur.</translation>
    </message>
    <message>
        <source>Import your CV</source>
        <translation>Importer votre CV</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Aller à la bibliothèque</translation>
    </message>
    <message>
        <source>Everything works on this device. Nothing you import or write leaves it unless you log in to a server of your choice.</source>
        <translation>Tout fonctionne sur cet appareil. Rien de ce que vous importez ou écrivez ne le quitte, sauf si vous vous connectez à un serveur de votre choix.</translation>
    </message>
</context>
</TS>
