<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AcknowledgersList</name>
    <message>
        <source>A public key has 64 characters: digits, and letters from a to f.</source>
        <translation>Une clé publique a 64 caractères&#xa0;: des chiffres, et des lettres de a à f.</translation>
    </message>
    <message>
        <source>Who acknowledges what devices exported</source>
        <translation>Qui accuse réception de ce que les appareils ont exporté</translation>
    </message>
    <message>
        <source>Your organisation always does. A partner who takes files in, too, can be named by their public key.</source>
        <translation>Votre organisation le fait toujours. Un partenaire qui reçoit aussi des fichiers peut être désigné par sa clé publique.</translation>
    </message>
    <message>
        <source>Partner %1</source>
        <translation>Partenaire %1</translation>
    </message>
    <message>
        <source>Devices may delete what this partner acknowledges; else they only note it, and keep it for you</source>
        <translation>Les appareils peuvent supprimer ce dont ce partenaire accuse réception&#xa0;; sinon ils le notent seulement, et le gardent pour vous</translation>
    </message>
    <message>
        <source>The partner gives you its 64 characters, best in person.</source>
        <translation>Le partenaire vous en donne les 64 caractères, de préférence en personne.</translation>
    </message>
    <message>
        <source>Public key of one more partner</source>
        <translation>Clé publique d’un partenaire de plus</translation>
    </message>
    <message>
        <source>Name this partner</source>
        <translation>Désigner ce partenaire</translation>
    </message>
</context>
<context>
    <name>AlarmList</name>
    <message>
        <source>No alarm: nobody withdrew suddenly many signatures, and no device was copied.</source>
        <translation>Aucune alerte&#xa0;: pas de retraits soudains en nombre, et aucun appareil copié.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Yes, I have asked</source>
        <translation>Oui, j’ai demandé</translation>
    </message>
    <message>
        <source>Yes, put it right</source>
        <translation>Oui, corriger</translation>
    </message>
    <message>
        <source>Mending …</source>
        <translation>Correction…</translation>
    </message>
</context>
<context>
    <name>AlarmsModel</name>
    <message>
        <source>The text, consents or recipients are none of this campaign’s.</source>
        <translation>Le texte, les accords ou les destinataires ne sont pas ceux de cette campagne.</translation>
    </message>
    <message>
        <source>An answer is missing or is not as this campaign allows.</source>
        <translation>Une réponse manque ou n’est pas permise par cette campagne.</translation>
    </message>
    <message>
        <source>It is not built as Rally Kiosk builds entries.</source>
        <translation>Elle n’est pas faite comme Rally Kiosk fait les entrées.</translation>
    </message>
    <message>
        <source>It was sealed for a key that this key file does not have.</source>
        <translation>Elle a été scellée pour une clé absente de ce fichier de clé.</translation>
    </message>
    <message>
        <source>Its version of the campaign is not here yet.</source>
        <translation>Sa version de la campagne n’est pas encore ici.</translation>
    </message>
    <message>
        <source>It was changed after it was sealed.</source>
        <translation>Elle a été modifiée après son scellement.</translation>
    </message>
    <message>
        <source>It is damaged or cut short.</source>
        <translation>Elle est endommagée ou tronquée.</translation>
    </message>
    <message>
        <source>Nobody agreed to sign, so it cannot count.</source>
        <translation>Personne n’a accepté de signer&#xa0;: elle ne peut pas compter.</translation>
    </message>
    <message>
        <source>The signer did not say that they are old enough.</source>
        <translation>La personne n’a pas dit avoir l’âge requis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) opened.</source>
        <translation>
            <numerusform>%Ln signature ouverte.</numerusform>
            <numerusform>%Ln signatures ouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still in quarantine.</source>
        <translation>
            <numerusform>%Ln est encore en quarantaine.</numerusform>
            <numerusform>%Ln sont encore en quarantaine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) from %1.</source>
        <translation>
            <numerusform>%Ln entrée de %1.</numerusform>
            <numerusform>%Ln entrées de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This database was restored from an older copy: entries of %1 that it acknowledged are missing.</source>
        <translation>Cette base a été restaurée depuis une copie plus ancienne&#xa0;: il manque des entrées de %1 dont elle avait accusé réception.</translation>
    </message>
    <message>
        <source>Bring its files in again, all that came since the copy was made.</source>
        <translation>Importez de nouveau ses fichiers, tous ceux venus depuis que la copie a été faite.</translation>
    </message>
    <message>
        <source>Numbers are wrong: something stands in the database that no file of these devices brought (%1).</source>
        <translation>Des nombres sont faux&#xa0;: il y a dans la base quelque chose qu’aucun fichier de ces appareils n’a apporté (%1).</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Corriger</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s) in this database are damaged, or your organisation did not sign them. They are left out everywhere.</source>
        <translation>
            <numerusform>%Ln paquet de cette base est abîmé, ou votre organisation ne l’a pas signé. Il est ignoré partout.</numerusform>
            <numerusform>%Ln paquets de cette base sont abîmés, ou votre organisation ne les a pas signés. Ils sont ignorés partout.</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as a damaged one is there, nothing of its campaign is delivered, exported or erased.</source>
        <translation>Tant qu’il y en a un d’abîmé, rien de sa campagne n’est remis, exporté ni effacé.</translation>
    </message>
    <message>
        <source>Somebody may have written into the database, or its disk fails. See who has a login, and check the audit.</source>
        <translation>Quelqu’un a peut-être écrit dans la base, ou son disque est défaillant. Voyez qui y a accès, et vérifiez l’audit.</translation>
    </message>
    <message>
        <source>Bring the campaign’s pack in under “Import”: that mends a damaged one.</source>
        <translation>Ajoutez le paquet de la campagne sous «&#xa0;Importer&#xa0;»&#xa0;: un paquet abîmé est ainsi réparé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 withdrew %Ln signature(s) within a few days.</source>
        <translation>
            <numerusform>%1 a retiré %Ln signature en quelques jours.</numerusform>
            <numerusform>%1 a retiré %Ln signatures en quelques jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask its volunteer. If no signers asked for it, let the signatures count again.</source>
        <translation>Demandez à son bénévole. Si aucun signataire ne l’a voulu, faites compter de nouveau les signatures.</translation>
    </message>
    <message>
        <source>Let them count again</source>
        <translation>Les compter de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%1 was copied or restored: %Ln entry(ies) of the copy wait.</source>
        <translation>
            <numerusform>%1 a été copié ou restauré&#xa0;: %Ln entrée de la copie attend.</numerusform>
            <numerusform>%1 a été copié ou restauré&#xa0;: %Ln entrées de la copie attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask who used the copy. If people signed on it, take its entries in.</source>
        <translation>Demandez qui a utilisé la copie. Si des gens y ont signé, recevez ses entrées.</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Les recevoir</translation>
    </message>
</context>
<context>
    <name>AlsoAnswers</name>
    <message>
        <source>Handed over: %1</source>
        <translation>Remis&#xa0;: %1</translation>
    </message>
    <message>
        <source>I have only one name</source>
        <translation>Je n’ai qu’un seul nom</translation>
    </message>
    <message>
        <source>I have no postal code</source>
        <translation>Je n’ai pas de code postal</translation>
    </message>
</context>
<context>
    <name>AlsoCard</name>
    <message>
        <source>To: %1</source>
        <translation>À&#xa0;: %1</translation>
    </message>
    <message>
        <source>One more question: %1</source>
        <translation>Une question de plus&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>AlsoCards</name>
    <message>
        <source>Also sign with the same details</source>
        <translation>Signer aussi, avec les mêmes données</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Answer to the device</source>
        <translation>Réponse à l’appareil</translation>
    </message>
    <message>
        <source>Code of the acknowledgement</source>
        <translation>Code de l’accusé de réception</translation>
    </message>
    <message>
        <source>The volunteer scans it on the device, under “Hand over”. Or a telephone reads it, and what it says comes to the device in a file whose name ends in .ack.</source>
        <translation>Le bénévole le scanne sur l’appareil, sous «&#xa0;Remise&#xa0;». Ou un téléphone le lit, et son texte arrive sur l’appareil dans un fichier dont le nom finit par .ack.</translation>
    </message>
    <message>
        <source>It holds nobody’s data. The device deletes only what is safe here.</source>
        <translation>Il ne contient les données de personne. L’appareil n’efface que ce qui est en sûreté ici.</translation>
    </message>
    <message>
        <source>The same as a file: %1</source>
        <translation>La même chose en fichier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>AskColumn</name>
    <message>
        <source>To: %1</source>
        <translation>À&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is a sample: nothing signed here is sent.</source>
        <translation>Ceci est un exemple&#xa0;: rien de ce qui est signé ici n’est envoyé.</translation>
    </message>
</context>
<context>
    <name>AskedPage</name>
    <message>
        <source>What signers are asked</source>
        <translation>Ce qu’on demande aux signataires</translation>
    </message>
    <message>
        <source>Ask little: each question costs signatures, and what nobody has cannot be lost.</source>
        <translation>Demandez peu&#xa0;: chaque question coûte des signatures, et ce que personne n’a ne peut se perdre.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Asked for only of those who want news.</source>
        <translation>Demandé seulement à qui veut des nouvelles.</translation>
    </message>
    <message>
        <source>A drawn signature</source>
        <translation>Une signature dessinée</translation>
    </message>
    <message>
        <source>What signers agree to</source>
        <translation>Ce que les signataires acceptent</translation>
    </message>
    <message>
        <source>To sign: this box must be ticked</source>
        <translation>Signer&#xa0;: cette case doit être cochée</translation>
    </message>
    <message>
        <source>To be written to: asked apart, with yes and no alike</source>
        <translation>Recevoir des nouvelles&#xa0;: demandé à part, oui et non à égalité</translation>
    </message>
    <message>
        <source>To stand on a public list</source>
        <translation>Figurer sur une liste publique</translation>
    </message>
    <message>
        <source>Before the first news</source>
        <translation>Avant les premières nouvelles</translation>
    </message>
    <message>
        <source>An e-mail asks once more</source>
        <translation>Un courriel redemande</translation>
    </message>
    <message>
        <source>The yes on the kiosk is enough</source>
        <translation>Le oui sur la borne suffit</translation>
    </message>
    <message>
        <source>In years; 0 asks for no age.</source>
        <translation>En années&#xa0;; 0 ne demande pas d’âge.</translation>
    </message>
    <message>
        <source>Least age to sign</source>
        <translation>Âge minimum pour signer</translation>
    </message>
    <message>
        <source>Least age to be written to</source>
        <translation>Âge minimum pour recevoir des nouvelles</translation>
    </message>
    <message>
        <source>Signers may see a code with which they can withdraw</source>
        <translation>Les signataires peuvent voir un code qui permet de se retirer</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Pas demandé</translation>
    </message>
    <message>
        <source>If they like</source>
        <translation>S’ils veulent</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Read the whole text</source>
        <translation>Lire tout le texte</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>Ce que deviennent mes données</translation>
    </message>
    <message>
        <source>Withdraw with a code</source>
        <translation>Retirer avec un code</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Paused by the organisers</source>
        <translation>Suspendu par les organisateurs</translation>
    </message>
    <message>
        <source>For volunteers: press and hold</source>
        <translation>Pour les bénévoles&#xa0;: appuyer longuement</translation>
    </message>
</context>
<context>
    <name>BriefingCard</name>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Year first.</source>
        <translation>L’année d’abord.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Languages of this briefing</source>
        <translation>Langues de cet article</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Whose words or findings, and of when.</source>
        <translation>Les mots ou constats de qui, et de quand.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Each line is a word by which it is found.</source>
        <translation>Chaque ligne est un mot qui permet de le trouver.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
</context>
<context>
    <name>BriefingSheet</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>All posts with the tag %1</source>
        <translation>Toutes les publications avec l’étiquette %1</translation>
    </message>
</context>
<context>
    <name>BriefingsPage</name>
    <message>
        <source>Articles, reports and quotations that can be read and searched on the device, without a network.</source>
        <translation>Articles, rapports et citations que l’on peut lire et chercher sur l’appareil, sans réseau.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>What briefings of this kind are called</source>
        <translation>Comment s’appellent les articles de ce genre</translation>
    </message>
    <message>
        <source>One more category</source>
        <translation>Une catégorie de plus</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Nouveau rapport</translation>
    </message>
    <message>
        <source>New quotation</source>
        <translation>Nouvelle citation</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>BuildModel</name>
    <message>
        <source>Built, and read back: %1</source>
        <translation>Construit, et relu&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are on %1, and were read back. You may take it out.</source>
        <translation>
            <numerusform>%Ln fichier est sur %1 et a été relu. Vous pouvez la retirer.</numerusform>
            <numerusform>%Ln fichiers sont sur %1 et ont été relus. Vous pouvez la retirer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program itself was not at hand.</source>
        <translation>Le programme lui-même n’était pas disponible.</translation>
    </message>
</context>
<context>
    <name>CampaignKinds</name>
    <message>
        <source>Petition</source>
        <translation>Pétition</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Joint declaration</source>
        <translation>Déclaration commune</translation>
    </message>
    <message>
        <source>Open letter</source>
        <translation>Lettre ouverte</translation>
    </message>
</context>
<context>
    <name>CampaignList</name>
    <message>
        <source>Write what is signed, see it on the kiosk, and build the pack that devices take.</source>
        <translation>Écrivez ce qui est signé, voyez-le sur la borne, et construisez le paquet que prennent les appareils.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Folder of the campaigns</source>
        <translation>Dossier des campagnes</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>No campaign is written in this folder yet. Begin with a new one: its notice on data is filled in.</source>
        <translation>Aucune campagne n’est encore écrite dans ce dossier. Commencez-en une&#xa0;: sa notice sur les données est remplie.</translation>
    </message>
    <message>
        <source>Looking through the folder …</source>
        <translation>Le dossier est parcouru&#xa0;…</translation>
    </message>
</context>
<context>
    <name>CampaignNumbers</name>
    <message>
        <source>Signatures on this device</source>
        <translation>Signatures sur cet appareil</translation>
    </message>
</context>
<context>
    <name>CampaignPicture</name>
    <message>
        <source>Picture: %1. Permission: %2.</source>
        <translation>Image&#xa0;: %1. Autorisation&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>CampaignRow</name>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Elle ne peut pas être lue&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are missing</source>
        <translation>
            <numerusform>Il manque %Ln chose</numerusform>
            <numerusform>Il manque %Ln choses</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: no pack has been built yet</source>
        <translation>Prête&#xa0;: aucun paquet n’a encore été construit</translation>
    </message>
    <message>
        <source>Changed since revision %1 was built</source>
        <translation>Modifiée depuis la construction de la révision %1</translation>
    </message>
    <message>
        <source>Revision %1 is built</source>
        <translation>La révision %1 est construite</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>Begin another from it</source>
        <translation>En commencer une autre à partir d’elle</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
</context>
<context>
    <name>CampaignStanding</name>
    <message>
        <source>Save the numbers …</source>
        <translation>Enregistrer les chiffres…</translation>
    </message>
</context>
<context>
    <name>CardFrame</name>
    <message>
        <source>Its left and right edges count.</source>
        <translation>Ses bords gauche et droit comptent.</translation>
    </message>
    <message>
        <source>Frame for a bank card</source>
        <translation>Cadre pour une carte bancaire</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Looking for what waits …</source>
        <translation>Recherche de ce qui attend…</translation>
    </message>
    <message>
        <source>Nothing waits for a decision. What comes in next is looked through as well.</source>
        <translation>Rien n’attend de décision. Ce qui arrivera sera examiné aussi.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Garder tel quel</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>No duplicate</source>
        <translation>Pas un doublon</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>one person from %1</source>
        <translation>une personne (%1)</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>une personne</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>The device is being closed.</source>
        <translation>L’appareil va être fermé.</translation>
    </message>
    <message>
        <source>Every signature is kept, sealed. Only the PIN opens it again.</source>
        <translation>Chaque signature est gardée, scellée. Seul le code PIN le rouvre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ConsentBar</name>
    <message>
        <source>I am younger than %1</source>
        <translation>J’ai moins de %1 ans</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>Signature en cours…</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message numerus="yes">
        <source>Sign all %Ln</source>
        <translation>
            <numerusform>Signer le seul (%Ln)</numerusform>
            <numerusform>Signer les %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsModel</name>
    <message>
        <source>CiviCRM does not count imported activities as signatures; its API does.</source>
        <translation>CiviCRM ne compte pas les activités importées comme signatures&#xa0;; son API le fait.</translation>
    </message>
    <message>
        <source>Import contacts first, with Skip or Fill, then activities.</source>
        <translation>Importez d’abord les contacts, avec l’option Skip ou Fill, puis les activités.</translation>
    </message>
    <message>
        <source>Each import adds its activities again.</source>
        <translation>Chaque importation ajoute de nouveau ses activités.</translation>
    </message>
    <message>
        <source>Imported again, nothing is doubled; names and addresses are written over, and nobody who withdrew is removed.</source>
        <translation>Importé de nouveau, rien n’est doublé&#xa0;; noms et adresses sont remplacés, et qui a retiré sa signature n’est pas enlevé.</translation>
    </message>
    <message>
        <source>Action Network subscribes new people at once.</source>
        <translation>Action Network abonne aussitôt les nouvelles personnes.</translation>
    </message>
    <message>
        <source>Import so that whoever unsubscribed there since stays so.</source>
        <translation>Importez de sorte que les personnes désabonnées depuis le restent.</translation>
    </message>
    <message>
        <source>Write to nobody before they have confirmed: that was promised.</source>
        <translation>N’écrivez à personne avant sa confirmation&#xa0;: c’est promis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) written.</source>
        <translation>
            <numerusform>%Ln contact écrit.</numerusform>
            <numerusform>%Ln contacts écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: no address that this system takes, or the same person again.</source>
        <translation>
            <numerusform>%Ln écarté&#xa0;: pas d’adresse que ce système accepte, ou la même personne.</numerusform>
            <numerusform>%Ln écartés&#xa0;: pas d’adresse que ce système accepte, ou la même personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: a spreadsheet would take the address for a formula. Add it there by hand.</source>
        <translation>
            <numerusform>%Ln écarté&#xa0;: un tableur prendrait l’adresse pour une formule. Ajoutez-la là-bas à la main.</numerusform>
            <numerusform>%Ln écartés&#xa0;: un tableur prendrait les adresses pour des formules. Ajoutez-les là-bas à la main.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) sent.</source>
        <translation>
            <numerusform>%Ln contact envoyé.</numerusform>
            <numerusform>%Ln contacts envoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) not wanted there.</source>
        <translation>
            <numerusform>%Ln n’a pas été accepté là-bas.</numerusform>
            <numerusform>%Ln n’ont pas été acceptés là-bas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln nobody knows whether they arrived: look there.</source>
        <translation>
            <numerusform>De %Ln, nul ne sait s’il est arrivé&#xa0;: vérifiez là-bas.</numerusform>
            <numerusform>De %Ln, nul ne sait s’ils sont arrivés&#xa0;: vérifiez là-bas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server failed on %Ln: send again later, and ask whoever runs it if it stays so.</source>
        <translation>
            <numerusform>Le serveur a échoué sur %Ln contact&#xa0;: envoyez de nouveau plus tard, et si cela persiste, demandez à qui gère le serveur.</numerusform>
            <numerusform>Le serveur a échoué sur %Ln contacts&#xa0;: envoyez de nouveau plus tard, et si cela persiste, demandez à qui gère le serveur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) corrected after being sent: change that there by hand.</source>
        <translation>
            <numerusform>%Ln contact a été corrigé après l’envoi&#xa0;: corrigez-le là-bas à la main.</numerusform>
            <numerusform>%Ln contacts ont été corrigés après l’envoi&#xa0;: corrigez-les là-bas à la main.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Only who agreed to be contacted is written, and only what they gave for that.</source>
        <translation>Seules les personnes d’accord pour être contactées sont écrites, avec ce qu’elles ont donné pour cela.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Nothing was taken in yet. Go to “Import” with the first files from your devices.</source>
        <translation>Rien n’a encore été reçu. Allez à «&#xa0;Importer&#xa0;» avec les premiers fichiers de vos appareils.</translation>
    </message>
    <message>
        <source>As files</source>
        <translation>En fichiers</translation>
    </message>
    <message>
        <source>Number of the petition in the other system</source>
        <translation>Numéro de la pétition dans l’autre système</translation>
    </message>
    <message>
        <source>Group or list there</source>
        <translation>Groupe ou liste là-bas</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier pour les fichiers</translation>
    </message>
    <message>
        <source>Write files</source>
        <translation>Écrire les fichiers</translation>
    </message>
    <message>
        <source>Over the network</source>
        <translation>Par le réseau</translation>
    </message>
    <message>
        <source>Stopped or cut off, it goes on the next time where it was. Nobody is sent twice.</source>
        <translation>Arrêté ou coupé, l’envoi reprend là où il était. Personne n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>It asks everybody once more before it writes to them</source>
        <translation>Il redemande à chacun de confirmer avant de lui écrire</translation>
    </message>
    <message>
        <source>Its token</source>
        <translation>Son jeton d’accès</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Contacts are on their way …</source>
        <translation>Les contacts sont en route…</translation>
    </message>
</context>
<context>
    <name>CorrectionNote</name>
    <message>
        <source>You are correcting your signature. The first one counts until you sign again.</source>
        <translation>Vous corrigez votre signature. La première compte jusqu’à ce que vous signiez à nouveau.</translation>
    </message>
    <message>
        <source>Signing again takes your signature back here: %1.</source>
        <translation>Signer de nouveau retire votre signature ici&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>CounterLine</name>
    <message>
        <source>%1 here</source>
        <translation>%1 ici</translation>
    </message>
    <message>
        <source>%1 online on %2</source>
        <translation>%1 en ligne au %2</translation>
    </message>
    <message>
        <source>%1 online from %2 countries on %3</source>
        <translation>%1 en ligne, de %2 pays, au %3</translation>
    </message>
    <message>
        <source>%1 + %2, goal %3</source>
        <translation>%1 + %2, objectif %3</translation>
    </message>
</context>
<context>
    <name>CounterModel</name>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
</context>
<context>
    <name>CountriesSigned</name>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Tell how many of one country signed: type how its name begins</source>
        <translation>Dire combien ont signé dans un pays&#xa0;: saisissez le début de son nom</translation>
    </message>
</context>
<context>
    <name>CountryChoice</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Beginning of the country’s name</source>
        <translation>Début du nom du pays</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Autre pays</translation>
    </message>
</context>
<context>
    <name>CountryRow</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Another country: type how its name begins</source>
        <translation>Un autre pays&#xa0;: tapez le début de son nom</translation>
    </message>
</context>
<context>
    <name>DataFacts</name>
    <message>
        <source>What happens to my data</source>
        <translation>Ce que deviennent mes données</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>Tout lire</translation>
    </message>
</context>
<context>
    <name>DayNumbers</name>
    <message>
        <source>Signatures by the hour</source>
        <translation>Signatures par heure</translation>
    </message>
    <message>
        <source>At %1 o’clock</source>
        <translation>À %1 heures</translation>
    </message>
</context>
<context>
    <name>DeliveriesModel</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Ready to be handed over</source>
        <translation>Prête à être remise</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Refused by the recipient</source>
        <translation>Refusée par le destinataire</translation>
    </message>
    <message>
        <source>The draft is gone. The signatures stay.</source>
        <translation>Le brouillon est supprimé. Les signatures restent.</translation>
    </message>
    <message numerus="yes">
        <source>The list is fixed for ever. %Ln file(s) written.</source>
        <translation>
            <numerusform>La liste est fixée pour toujours. %Ln fichier écrit.</numerusform>
            <numerusform>La liste est fixée pour toujours. %Ln fichiers écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written once more, the very same.</source>
        <translation>
            <numerusform>%Ln fichier écrit à nouveau, strictement le même.</numerusform>
            <numerusform>%Ln fichiers écrits à nouveau, strictement les mêmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hand-over is recorded.</source>
        <translation>La remise est consignée.</translation>
    </message>
    <message>
        <source>The record is corrected. What stood there before stays to be seen.</source>
        <translation>La consignation est corrigée. Ce qui y figurait reste visible.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln by name</source>
        <translation>
            <numerusform>%Ln nominative</numerusform>
            <numerusform>%Ln nominatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as a number only</source>
        <translation>
            <numerusform>%Ln en nombre seulement</numerusform>
            <numerusform>%Ln en nombre seulement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln écartée</numerusform>
            <numerusform>%Ln écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed before this recipient was named</source>
        <translation>
            <numerusform>%Ln avant que ce destinataire soit nommé</numerusform>
            <numerusform>%Ln avant que ce destinataire soit nommé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed an earlier wording of the text</source>
        <translation>
            <numerusform>%Ln a signé une version antérieure du texte</numerusform>
            <numerusform>%Ln ont signé une version antérieure du texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed when this recipient had another name</source>
        <translation>
            <numerusform>%Ln a signé quand ce destinataire portait un autre nom</numerusform>
            <numerusform>%Ln ont signé quand ce destinataire portait un autre nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait for you</source>
        <translation>
            <numerusform>%Ln message vous attend</numerusform>
            <numerusform>%Ln messages vous attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to decide on again</source>
        <translation>
            <numerusform>%Ln ligne à décider de nouveau</numerusform>
            <numerusform>%Ln lignes à décider de nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrew since and stand(s) on it still</source>
        <translation>
            <numerusform>%Ln s’est retirée depuis et y figure encore</numerusform>
            <numerusform>%Ln se sont retirées depuis et y figurent encore</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Corrigé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DeliveriesPage</name>
    <message>
        <source>Each recipient gets exactly the list that you see. Once it is fixed, it never changes again.</source>
        <translation>Chaque destinataire reçoit exactement la liste que vous voyez. Une fois fixée, elle ne change plus jamais.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>New draft for %1 · %2</source>
        <translation>Nouveau brouillon pour %1 · %2</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier pour les fichiers</translation>
    </message>
    <message>
        <source>Working on the delivery …</source>
        <translation>Préparation de la remise…</translation>
    </message>
    <message>
        <source>No delivery yet. Begin with a draft: it changes nothing.</source>
        <translation>Aucune remise encore. Commencez par un brouillon&#xa0;: il ne change rien.</translation>
    </message>
    <message>
        <source>Import the first files: the recipients of their campaigns then stand here.</source>
        <translation>Importez les premiers fichiers&#xa0;: les destinataires de leurs campagnes seront ici.</translation>
    </message>
</context>
<context>
    <name>DeliveryCard</name>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Discard it for good?</source>
        <translation>Le supprimer définitivement&#xa0;?</translation>
    </message>
    <message>
        <source>Review line by line</source>
        <translation>Revoir ligne par ligne</translation>
    </message>
    <message>
        <source>Fix and write files</source>
        <translation>Fixer et écrire les fichiers</translation>
    </message>
    <message>
        <source>Fix it for ever?</source>
        <translation>Fixer pour toujours&#xa0;?</translation>
    </message>
    <message>
        <source>Files again</source>
        <translation>Fichiers à nouveau</translation>
    </message>
    <message>
        <source>Record the hand-over</source>
        <translation>Consigner la remise</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Rally Kiosk: desk</source>
        <translation>Rally Kiosk&#xa0;: bureau</translation>
    </message>
</context>
<context>
    <name>DeskPages</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Rally total</source>
        <translation>Total du rassemblement</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Withdraw and access</source>
        <translation>Retrait et accès</translation>
    </message>
    <message>
        <source>Retention and audit</source>
        <translation>Conservation et audit</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>Aides</translation>
    </message>
    <message>
        <source>Rally Kiosk: desk</source>
        <translation>Rally Kiosk&#xa0;: bureau</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>DevicePanel</name>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>This system may switch its screen off by itself. Set its screen saver and sleep to “never”.</source>
        <translation>Ce système peut éteindre l’écran de lui-même. Réglez son économiseur d’écran et sa mise en veille sur «&#xa0;jamais&#xa0;».</translation>
    </message>
    <message>
        <source>Battery: %1 %, plugged in.</source>
        <translation>Batterie&#xa0;: %1&#xa0;%, branchée.</translation>
    </message>
    <message>
        <source>Battery: %1 %.</source>
        <translation>Batterie&#xa0;: %1&#xa0;%.</translation>
    </message>
    <message>
        <source>Fingerprint, to compare with the organisers’:</source>
        <translation>Empreinte, à comparer avec celle des organisateurs&#xa0;:</translation>
    </message>
    <message>
        <source>Ask the organisers to approve it</source>
        <translation>Demander son approbation aux organisateurs</translation>
    </message>
    <message>
        <source>Lock this device</source>
        <translation>Verrouiller cet appareil</translation>
    </message>
    <message>
        <source>Close the device at once</source>
        <translation>Fermer l’appareil tout de suite</translation>
    </message>
    <message>
        <source>Remove everything from this device</source>
        <translation>Tout supprimer de cet appareil</translation>
    </message>
    <message>
        <source>Close Rally Kiosk</source>
        <translation>Fermer Rally Kiosk</translation>
    </message>
</context>
<context>
    <name>DevicesModel</name>
    <message>
        <source>Waits for your approval</source>
        <translation>Attend votre accord</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) approved. Compare each fingerprint with its volunteer.</source>
        <translation>
            <numerusform>%Ln appareil approuvé. Comparez son empreinte avec son bénévole.</numerusform>
            <numerusform>%Ln appareils approuvés. Comparez chaque empreinte avec son bénévole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) held no request: %1.</source>
        <translation>
            <numerusform>%Ln fichier sans demande&#xa0;: %1.</numerusform>
            <numerusform>%Ln fichiers sans demande&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) taken in.</source>
        <translation>
            <numerusform>%Ln entrée reçue.</numerusform>
            <numerusform>%Ln entrées reçues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) missing: ask for its older files.</source>
        <translation>
            <numerusform>Il manque %Ln entrée&#xa0;: demandez ses fichiers plus anciens.</numerusform>
            <numerusform>Il manque %Ln entrées&#xa0;: demandez ses fichiers plus anciens.</numerusform>
        </translation>
    </message>
    <message>
        <source>This database was restored from an older copy: what it acknowledged of this device is missing. Bring its files in again.</source>
        <translation>Cette base a été restaurée depuis une copie plus ancienne&#xa0;: il manque ce dont elle avait accusé réception de cet appareil. Importez de nouveau ses fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of it wait.</source>
        <translation>
            <numerusform>%Ln de ses fichiers attend.</numerusform>
            <numerusform>%Ln de ses fichiers attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was copied or restored: its log has two ends.</source>
        <translation>Il a été copié ou restauré&#xa0;: son journal a deux fins.</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Approve a device once its fingerprint is the one that its volunteer reads out to you.</source>
        <translation>Approuvez un appareil une fois que son bénévole vous a lu la même empreinte.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Or the path of a file or picture</source>
        <translation>Ou le chemin d’un fichier ou d’une photo</translation>
    </message>
    <message>
        <source>Drop devices’ requests here: their files, or pictures of their codes</source>
        <translation>Déposez ici des demandes d’appareils&#xa0;: leurs fichiers, ou des photos de leurs codes</translation>
    </message>
    <message>
        <source>No device has sent anything yet. Import the first files: their devices then wait here.</source>
        <translation>Aucun appareil n’a encore rien envoyé. Importez les premiers fichiers&#xa0;: leurs appareils attendront ici.</translation>
    </message>
    <message>
        <source>Approve again</source>
        <translation>Approuver à nouveau</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
</context>
<context>
    <name>DiagnosticSheet</name>
    <message>
        <source>Diagnostic file</source>
        <translation>Fichier de diagnostic</translation>
    </message>
    <message>
        <source>Support learns from it how the device is: versions, counts and sizes. No signer is in it, no name, place or event.</source>
        <translation>Il apprend à l’assistance comment va l’appareil&#xa0;: versions, nombres et tailles. Aucun signataire n’y figure, ni nom, ni lieu, ni événement.</translation>
    </message>
    <message>
        <source>This is the whole file. Read it before you give it away.</source>
        <translation>Voici le fichier en entier. Lisez-le avant de le donner.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>Rally Kiosk: desk</source>
        <translation>Rally Kiosk&#xa0;: bureau</translation>
    </message>
    <message>
        <source>Open your campaigns</source>
        <translation>Ouvrir vos campagnes</translation>
    </message>
    <message>
        <source>The database holds what your devices collected. Only the key file and its passphrase open it.</source>
        <translation>La base contient ce que vos appareils ont recueilli. Seuls le fichier de clé et sa phrase secrète l’ouvrent.</translation>
    </message>
    <message>
        <source>A file, or the address of a server: postgresql://name@server/database</source>
        <translation>Un fichier, ou l’adresse d’un serveur&#xa0;: postgresql://nom@serveur/base</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>Phrase secrète du fichier de clé</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>No key and no campaign yet? Half an hour is enough to make both.</source>
        <translation>Pas encore de clé ni de campagne&#xa0;? Une demi-heure suffit pour les faire.</translation>
    </message>
    <message>
        <source>Begin with a new organisation</source>
        <translation>Commencer avec une nouvelle organisation</translation>
    </message>
    <message>
        <source>Write or translate a campaign: no key is needed</source>
        <translation>Écrire ou traduire une campagne&#xa0;: aucune clé n’est nécessaire</translation>
    </message>
    <message>
        <source>The key file is lost: bring it back from paper</source>
        <translation>Le fichier de clé est perdu&#xa0;: le retrouver à partir du papier</translation>
    </message>
</context>
<context>
    <name>DraftModel</name>
    <message>
        <source>No name</source>
        <translation>Pas de nom</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>Un essai</translation>
    </message>
    <message>
        <source>Offensive</source>
        <translation>Injurieux</translation>
    </message>
    <message>
        <source>Signed twice</source>
        <translation>Signé deux fois</translation>
    </message>
    <message>
        <source>Asked for it</source>
        <translation>À sa demande</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre raison</translation>
    </message>
</context>
<context>
    <name>DraftSheet</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Messages to approve</source>
        <translation>Messages à approuver</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Rien ici.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher la suite</translation>
    </message>
    <message>
        <source>Keep in</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Put back in</source>
        <translation>Réintégrer</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation>Ne pas remettre</translation>
    </message>
</context>
<context>
    <name>EditCell</name>
    <message>
        <source>Write a number in digits, %1 at most.</source>
        <translation>Écrivez un nombre en chiffres, %1 au plus.</translation>
    </message>
    <message>
        <source>Write the year first, as 2030-01-31.</source>
        <translation>Écrivez l’année d’abord&#xa0;: 2030-01-31.</translation>
    </message>
    <message>
        <source>Use small letters from a to z, digits and hyphens, 40 at most.</source>
        <translation>Utilisez des minuscules de a à z, des chiffres et des traits d’union, 40 au plus.</translation>
    </message>
    <message>
        <source>Write a year, a month or a day: 2030, 2030-01 or 2030-01-31.</source>
        <translation>Écrivez une année, un mois ou un jour&#xa0;: 2030, 2030-01 ou 2030-01-31.</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Rallies and numbers</source>
        <translation>Rassemblements et nombres</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>All of it is kept</source>
        <translation>Tout est conservé</translation>
    </message>
    <message>
        <source>Keeping …</source>
        <translation>Conservation…</translation>
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
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Hide the kiosk</source>
        <translation>Masquer la borne</translation>
    </message>
    <message>
        <source>Show the kiosk</source>
        <translation>Montrer la borne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln manque</numerusform>
            <numerusform>%Ln manquent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnterField</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>EnterForm</name>
    <message>
        <source>Listed publicly: yes</source>
        <translation>Liste publique&#xa0;: oui</translation>
    </message>
    <message>
        <source>News by e-mail: yes</source>
        <translation>Nouvelles par courriel&#xa0;: oui</translation>
    </message>
</context>
<context>
    <name>EnterQuestion</name>
    <message>
        <source>To: %1</source>
        <translation>À&#xa0;: %1</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Avec le nom</translation>
    </message>
    <message>
        <source>As a number (or no tick)</source>
        <translation>Comme un nombre (ou aucune coche)</translation>
    </message>
</context>
<context>
    <name>EnterRow</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>I sign: the box is ticked on paper</source>
        <translation>Je signe&#xa0;: la case est cochée sur le papier</translation>
    </message>
    <message>
        <source>Change the number of the row, or put what you typed in the place of the earlier one.</source>
        <translation>Changez le numéro de la ligne, ou mettez votre saisie à la place de la précédente.</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>Mettre à sa place</translation>
    </message>
    <message>
        <source>Enter goes on and keeps the row at the end. Space or X ticks a box. “-” stands for no family name or postal code.</source>
        <translation>Entrée avance et, à la fin, conserve la ligne. Espace ou X coche une case. «&#xa0;-&#xa0;» signifie&#xa0;: pas de nom de famille ou de code postal.</translation>
    </message>
</context>
<context>
    <name>EnterSheet</name>
    <message>
        <source>Enter a sheet</source>
        <translation>Saisir une feuille</translation>
    </message>
    <message>
        <source>Name of the sheet, as it stands beside its code</source>
        <translation>Nom de la feuille, tel qu’il figure à côté de son code</translation>
    </message>
    <message>
        <source>Another sheet</source>
        <translation>Une autre feuille</translation>
    </message>
</context>
<context>
    <name>EnteringModel</name>
    <message>
        <source>Row {row} is kept.</source>
        <translation>La ligne {row} est conservée.</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Rally %1</source>
        <translation>Rassemblement %1</translation>
    </message>
    <message>
        <source>Name, as it is said there</source>
        <translation>Nom, comme on le dit sur place</translation>
    </message>
    <message>
        <source>Place, as it is said there</source>
        <translation>Lieu, comme on le dit sur place</translation>
    </message>
    <message>
        <source>Year first.</source>
        <translation>L’année d’abord.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Continent and city: Europe/Paris</source>
        <translation>Continent et ville&#xa0;: Europe/Paris</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Signers are invited to it when they have signed</source>
        <translation>Les signataires y sont invités quand ils ont signé</translation>
    </message>
    <message>
        <source>Date and place stand beside it by themselves.</source>
        <translation>La date et le lieu s’ajoutent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
</context>
<context>
    <name>EventChoice</name>
    <message>
        <source>Today’s event</source>
        <translation>L’événement du jour</translation>
    </message>
    <message>
        <source>Choose the event: without one nobody can sign.</source>
        <translation>Choisissez l’événement&#xa0;: sans lui, personne ne peut signer.</translation>
    </message>
    <message>
        <source>Name of this shift, for example: Table North</source>
        <translation>Nom de cette équipe, par exemple&#xa0;: Table nord</translation>
    </message>
    <message>
        <source>Another event …</source>
        <translation>Un autre événement…</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Set apart</source>
        <translation>Mettre à part</translation>
    </message>
    <message>
        <source>Page of this rally …</source>
        <translation>Page de ce rassemblement…</translation>
    </message>
</context>
<context>
    <name>EventsModel</name>
    <message numerus="yes">
        <source>%Ln event(s) counted as %1.</source>
        <translation>
            <numerusform>%Ln rassemblement est compté comme %1.</numerusform>
            <numerusform>%Ln rassemblements sont comptés comme %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) stand(s) for itself again.</source>
        <translation>
            <numerusform>%Ln rassemblement est de nouveau compté à part.</numerusform>
            <numerusform>%Ln rassemblements sont de nouveau comptés à part.</numerusform>
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
            <numerusform>%Ln graphie de %1, %2</numerusform>
            <numerusform>%Ln graphies de %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsSheet</name>
    <message>
        <source>Events</source>
        <translation>Rassemblements</translation>
    </message>
    <message>
        <source>Tick what is one rally under several names. What people signed stays as it is; it is only counted together, and can be set apart again.</source>
        <translation>Cochez ce qui est un seul et même rassemblement sous plusieurs noms. Ce que les gens ont signé reste tel quel&#xa0;: c’est seulement compté ensemble, et peut être remis à part.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Compté comme</translation>
    </message>
    <message>
        <source>Count as one</source>
        <translation>Compter comme un seul</translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>Exports</source>
        <translation>Exportations</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>en sûreté</translation>
    </message>
</context>
<context>
    <name>FieldEntry</name>
    <message>
        <source>Postal codes there look like %1. Yours may differ.</source>
        <translation>Les codes postaux y ressemblent à %1. Le vôtre peut être différent.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Numéro et rue</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Title or office</source>
        <translation>Titre ou fonction</translation>
    </message>
    <message>
        <source>Institution or organisation</source>
        <translation>Institution ou organisation</translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation>Circonscription</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Vos propres mots</translation>
    </message>
    <message>
        <source>Your drawn signature</source>
        <translation>Votre signature dessinée</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Figure %1</source>
        <translation>Chiffre %1</translation>
    </message>
    <message>
        <source>As it is said, with the digits of the language: at least 34</source>
        <translation>Comme on le dit, avec les chiffres de la langue&#xa0;: au moins 34</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Ce qu’il compte</translation>
    </message>
    <message>
        <source>Whose number it is</source>
        <translation>De qui est ce nombre</translation>
    </message>
    <message>
        <source>A year, a month or a day: 2030, 2030-01 or 2030-01-31.</source>
        <translation>Une année, un mois ou un jour&#xa0;: 2030, 2030-01 ou 2030-01-31.</translation>
    </message>
    <message>
        <source>Of when</source>
        <translation>De quand</translation>
    </message>
</context>
<context>
    <name>FileEntry</name>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>FilesPlace</name>
    <message>
        <source>Choose files …</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose a stick or folder …</source>
        <translation>Choisir une clé USB ou un dossier…</translation>
    </message>
</context>
<context>
    <name>FingerprintCheck</name>
    <message>
        <source>Compare these numbers with those that the organisers gave you on paper or told you. Anybody can make a file with their name.</source>
        <translation>Comparez ces chiffres avec ceux que les organisateurs vous ont donnés sur papier ou de vive voix. N’importe qui peut faire un fichier à leur nom.</translation>
    </message>
    <message>
        <source>If one digit differs, do not go on: tell the organisers. Signatures would be sealed for somebody else.</source>
        <translation>Si un seul chiffre diffère, arrêtez-vous et prévenez les organisateurs&#xa0;: les signatures seraient scellées pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The numbers are the same</source>
        <translation>Les chiffres sont identiques</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message numerus="yes">
        <source>%Ln thing(s) are missing</source>
        <translation>
            <numerusform>Il manque %Ln chose</numerusform>
            <numerusform>Il manque %Ln choses</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Il ne manque rien</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>Le paquet</translation>
    </message>
    <message>
        <source>The next revision</source>
        <translation>La prochaine révision</translation>
    </message>
    <message>
        <source>No pack of this campaign has been built yet.</source>
        <translation>Aucun paquet de cette campagne n’a encore été construit.</translation>
    </message>
    <message>
        <source>Revision %1 says all that is written here. There is nothing to build.</source>
        <translation>La révision %1 dit tout ce qui est écrit ici. Il n’y a rien à construire.</translation>
    </message>
    <message>
        <source>Revision %1 is in use: signatures have come in. What has changed since becomes a new revision.</source>
        <translation>La révision %1 est utilisée&#xa0;: des signatures sont arrivées. Ce qui a changé depuis devient une nouvelle révision.</translation>
    </message>
    <message>
        <source>Revision %1 was built. What has changed since becomes a new revision; devices take it, and never go back.</source>
        <translation>La révision %1 a été construite. Ce qui a changé depuis devient une nouvelle révision&#xa0;; les appareils la prennent et ne reviennent jamais en arrière.</translation>
    </message>
    <message>
        <source>Only the organisation’s key builds a pack. Open the desk with it; what you wrote is kept.</source>
        <translation>Seule la clé de l’organisation construit un paquet. Ouvrez le bureau avec elle&#xa0;; ce que vous avez écrit est conservé.</translation>
    </message>
    <message>
        <source>Build the pack</source>
        <translation>Construire le paquet</translation>
    </message>
    <message>
        <source>Build the new revision</source>
        <translation>Construire la nouvelle révision</translation>
    </message>
    <message>
        <source>Writing, and reading back …</source>
        <translation>Écriture, puis relecture…</translation>
    </message>
    <message>
        <source>Sticks for your volunteers</source>
        <translation>Des clés USB pour vos bénévoles</translation>
    </message>
    <message>
        <source>It gets the newest pack, the guide to print and the program. The key never goes onto a stick.</source>
        <translation>Elle reçoit le paquet le plus récent, le guide à imprimer et le programme. La clé de l’organisation ne va jamais sur une clé USB.</translation>
    </message>
    <message>
        <source>The stick, or a folder</source>
        <translation>La clé USB, ou un dossier</translation>
    </message>
    <message>
        <source>Write the stick</source>
        <translation>Écrire la clé USB</translation>
    </message>
</context>
<context>
    <name>FirstHourModel</name>
    <message numerus="yes">
        <source>%Ln file(s) are on %1, and were read back. You may take it out.</source>
        <translation>
            <numerusform>%Ln fichier est sur %1 et a été relu. Vous pouvez la retirer.</numerusform>
            <numerusform>%Ln fichiers sont sur %1 et ont été relus. Vous pouvez la retirer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program itself was not at hand.</source>
        <translation>Le programme lui-même n’était pas disponible.</translation>
    </message>
</context>
<context>
    <name>FirstHourPage</name>
    <message>
        <source>Rally Kiosk: desk</source>
        <translation>Rally Kiosk&#xa0;: bureau</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>S’arrêter ici</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Sticks</source>
        <translation>Clés USB</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essai</translation>
    </message>
</context>
<context>
    <name>Flaws</name>
    <message>
        <source>This was changed by hand, and cannot be used so.</source>
        <translation>Ceci a été modifié à la main et ne peut pas servir ainsi.</translation>
    </message>
    <message>
        <source>There is a hidden character in it. Type it anew.</source>
        <translation>Il contient un caractère caché. Retapez-le.</translation>
    </message>
    <message>
        <source>The parts are more than the whole.</source>
        <translation>Les parties dépassent le tout.</translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation>{name} n’est plus là.</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Rien n’est encore écrit ici.</translation>
    </message>
    <message>
        <source>This must be one line of words, without spaces at its ends.</source>
        <translation>Ce doit être une ligne de mots, sans espaces aux bouts.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>This is missing in this language.</source>
        <translation>Ceci manque dans cette langue.</translation>
    </message>
    <message>
        <source>The campaign is not in this language.</source>
        <translation>La campagne n’est pas dans cette langue.</translation>
    </message>
    <message>
        <source>This is not the same as in {language}.</source>
        <translation>Ce n’est pas la même chose qu’en {language}.</translation>
    </message>
    <message>
        <source>{language} has {there} here, this has {here}. Each language needs as many lines.</source>
        <translation>En {language} il y en a {there}, ici {here}. Il en faut autant dans chaque langue.</translation>
    </message>
    <message>
        <source>{language} says something here, this language does not yet.</source>
        <translation>En {language}, il y a quelque chose ici&#xa0;; dans cette langue pas encore.</translation>
    </message>
    <message>
        <source>{language} says nothing here.</source>
        <translation>En {language}, il n’y a rien ici.</translation>
    </message>
    <message>
        <source>This is there more than once: {value}.</source>
        <translation>Ceci y est plus d’une fois&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>This is no date. Write the year first, as 2030-01-31.</source>
        <translation>Ce n’est pas une date. Écrivez l’année d’abord&#xa0;: 2030-01-31.</translation>
    </message>
    <message>
        <source>Write a year, a month or a day: 2030, 2030-01 or 2030-01-31.</source>
        <translation>Écrivez une année, un mois ou un jour&#xa0;: 2030, 2030-01 ou 2030-01-31.</translation>
    </message>
    <message>
        <source>This is no time zone. Write it as Europe/Paris.</source>
        <translation>Ce n’est pas un fuseau horaire. Écrivez-le ainsi&#xa0;: Europe/Paris.</translation>
    </message>
    <message>
        <source>{code} is no country.</source>
        <translation>{code} n’est pas un pays.</translation>
    </message>
    <message>
        <source>Write the address as https://hub.example.org, without spaces.</source>
        <translation>Écrivez l’adresse comme https://hub.example.org, sans espaces.</translation>
    </message>
    <message>
        <source>Say for how many days the data are kept: 1 to {most}.</source>
        <translation>Dites combien de jours les données sont conservées&#xa0;: de 1 à {most}.</translation>
    </message>
    <message>
        <source>There are too many recipients for one signature. Name fewer.</source>
        <translation>Il y a trop de destinataires pour une signature. Nommez-en moins.</translation>
    </message>
    <message>
        <source>One of these keys cannot be used. Take it away, and ask for it anew.</source>
        <translation>L’une de ces clés est inutilisable. Retirez-la, et redemandez-la.</translation>
    </message>
    <message>
        <source>Say who answers for the data.</source>
        <translation>Dites qui répond des données.</translation>
    </message>
    <message>
        <source>Give a postal address.</source>
        <translation>Donnez une adresse postale.</translation>
    </message>
    <message>
        <source>Give an e-mail address to which people write to withdraw.</source>
        <translation>Donnez une adresse électronique où l’on écrit pour se retirer.</translation>
    </message>
    <message>
        <source>Say what happens to the data, one short sentence on each line.</source>
        <translation>Dites ce que deviennent les données, une phrase courte par ligne.</translation>
    </message>
    <message>
        <source>The full notice is missing.</source>
        <translation>La notice complète manque.</translation>
    </message>
    <message>
        <source>Nobody can sign without this consent.</source>
        <translation>Personne ne peut signer sans cet accord.</translation>
    </message>
    <message>
        <source>To stay in touch, ask for an e-mail address or a telephone number.</source>
        <translation>Pour rester en contact, demandez une adresse électronique ou un numéro de téléphone.</translation>
    </message>
    <message>
        <source>This can only be asked together with the consent to be contacted.</source>
        <translation>Ceci ne se demande qu’avec l’accord d’être contacté.</translation>
    </message>
    <message>
        <source>A signature needs a given name.</source>
        <translation>Une signature a besoin d’un prénom.</translation>
    </message>
    <message>
        <source>A joint declaration asks for title or office, and for the country.</source>
        <translation>Une déclaration commune demande le titre ou la fonction, et le pays.</translation>
    </message>
    <message>
        <source>Choose what is handed over: one field at least.</source>
        <translation>Choisissez ce qui est remis&#xa0;: un champ au moins.</translation>
    </message>
    <message>
        <source>A message is handed over beside a line of the list: choose another field, too.</source>
        <translation>Un message est remis à côté d’une ligne de la liste&#xa0;: choisissez aussi un autre champ.</translation>
    </message>
    <message>
        <source>“{field}” would be handed over, and is never asked for.</source>
        <translation>«&#xa0;{field}&#xa0;» serait remis, et n’est jamais demandé.</translation>
    </message>
    <message>
        <source>“{field}” is given for contact only, and cannot be handed over.</source>
        <translation>«&#xa0;{field}&#xa0;» est donné pour le contact seulement, et ne peut pas être remis.</translation>
    </message>
    <message>
        <source>Choose one of the campaign’s languages.</source>
        <translation>Choisissez l’une des langues de la campagne.</translation>
    </message>
    <message>
        <source>A letter needs the lines of an address.</source>
        <translation>Une lettre a besoin des lignes d’une adresse.</translation>
    </message>
    <message>
        <source>List the demands, one on each line.</source>
        <translation>Énumérez les revendications, une par ligne.</translation>
    </message>
    <message>
        <source>Figures stand in a section of figures, and nothing else does.</source>
        <translation>Les chiffres sont dans une section de chiffres, et rien d’autre n’y est.</translation>
    </message>
    <message>
        <source>An urgent line needs its last day, and that day needs the line.</source>
        <translation>Une ligne urgente a besoin de son dernier jour, et ce jour a besoin de la ligne.</translation>
    </message>
    <message>
        <source>The number online and its day belong together.</source>
        <translation>Le nombre en ligne et son jour vont ensemble.</translation>
    </message>
    <message>
        <source>Say first how many signed online.</source>
        <translation>Dites d’abord combien ont signé en ligne.</translation>
    </message>
    <message>
        <source>There is a new recipient. Who signed before was not told of them, and is not handed over to them.</source>
        <translation>Il y a un nouveau destinataire. Qui a signé avant n’en savait rien et ne lui est pas remis.</translation>
    </message>
    <message>
        <source>A recipient is no longer named. Nobody who signs from now on is handed over to them.</source>
        <translation>Un destinataire n’est plus nommé. Personne qui signe désormais ne lui est remis.</translation>
    </message>
    <message>
        <source>More is handed over than before. Of who signed before, only what they were told is handed over.</source>
        <translation>On remet plus qu’avant. Pour qui a signé avant, on ne remet que ce qui lui a été dit.</translation>
    </message>
    <message>
        <source>Less is handed over than before, also of who signed before.</source>
        <translation>On remet moins qu’avant, aussi pour qui a signé avant.</translation>
    </message>
    <message>
        <source>The data are kept longer. For who signed before, the shorter time holds.</source>
        <translation>Les données sont conservées plus longtemps. Pour qui a signé avant, la durée la plus courte vaut.</translation>
    </message>
    <message>
        <source>A consent has other words. It gets the next version; who agreed before agreed to the old words.</source>
        <translation>Un accord a d’autres mots. Il reçoit la version suivante&#xa0;; qui a accepté avant a accepté les anciens mots.</translation>
    </message>
    <message>
        <source>The text has changed. Each signature stays with the text that its signer read.</source>
        <translation>Le texte a changé. Chaque signature reste liée au texte que son signataire a lu.</translation>
    </message>
    <message>
        <source>The campaign is paused: devices that get this revision collect nothing.</source>
        <translation>La campagne est suspendue&#xa0;: les appareils qui reçoivent cette révision ne recueillent rien.</translation>
    </message>
    <message>
        <source>Partners who acknowledge</source>
        <translation>Partenaires qui accusent réception</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Words for who cannot see it</source>
        <translation>Mots pour qui ne peut pas la voir</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>What you ask</source>
        <translation>Ce que vous demandez</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Urgent line</source>
        <translation>Ligne urgente</translation>
    </message>
    <message>
        <source>Last day of the urgent line</source>
        <translation>Dernier jour de la ligne urgente</translation>
    </message>
    <message>
        <source>Signers by kind</source>
        <translation>Signataires par genre</translation>
    </message>
    <message>
        <source>Signers by country</source>
        <translation>Signataires par pays</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Formule finale</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Who answers for the data</source>
        <translation>Qui répond des données</translation>
    </message>
    <message>
        <source>Signatures online</source>
        <translation>Signatures en ligne</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Whose picture it is</source>
        <translation>De qui est l’image</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Rally</source>
        <translation>Rassemblement</translation>
    </message>
    <message>
        <source>Facts on data</source>
        <translation>Faits sur les données</translation>
    </message>
    <message>
        <source>What is asked or handed over</source>
        <translation>Ce qui est demandé ou remis</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Full notice, part</source>
        <translation>Notice complète, partie</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Formule de politesse</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Adresse du serveur de réception</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Revendications</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Why it may be shown</source>
        <translation>Pourquoi elle peut être montrée</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Days that the data are kept</source>
        <translation>Jours de conservation des données</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Last day of signing</source>
        <translation>Dernier jour pour signer</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>A letter and an open letter have a salutation and closing words; an open letter takes the signer’s own words along.</source>
        <translation>Une lettre et une lettre ouverte ont une formule d’appel et une formule finale&#xa0;; une lettre ouverte emporte aussi les mots du signataire.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Languages of the text; the first is the campaign’s own</source>
        <translation>Langues du texte&#xa0;; la première est celle de la campagne</translation>
    </message>
    <message>
        <source>Make it the first</source>
        <translation>En faire la première</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>One more language</source>
        <translation>Une langue de plus</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Year first. Devices tell their volunteers when it is over; nothing is ever refused because of a clock.</source>
        <translation>L’année d’abord. Les appareils avertissent leurs bénévoles quand c’est fini&#xa0;; rien n’est jamais refusé à cause d’une horloge.</translation>
    </message>
    <message>
        <source>Last day of signing</source>
        <translation>Dernier jour pour signer</translation>
    </message>
    <message>
        <source>It is offered first to signers, and is left out where they come from everywhere.</source>
        <translation>Il est proposé en premier aux signataires&#xa0;; laissez-le vide s’ils viennent de partout.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Paused: devices show the campaign, and collect nothing</source>
        <translation>Suspendue&#xa0;: les appareils montrent la campagne et ne recueillent rien</translation>
    </message>
    <message>
        <source>As in ours-1.campaign: packs and lists that are handed over are named after it.</source>
        <translation>Comme dans ours-1.campaign&#xa0;: les paquets et les listes remises portent ce nom.</translation>
    </message>
    <message>
        <source>Short name for files</source>
        <translation>Nom court pour les fichiers</translation>
    </message>
    <message>
        <source>A server that takes files in over the internet, as https://hub.example.org. The pack tells its address; nothing is sent by itself.</source>
        <translation>Un serveur qui reçoit des fichiers par internet, comme https://hub.example.org. Le paquet dit son adresse&#xa0;; rien n’est envoyé tout seul.</translation>
    </message>
    <message>
        <source>Address of your hub (if there is one)</source>
        <translation>Adresse de votre serveur de réception (s’il y en a un)</translation>
    </message>
</context>
<context>
    <name>HandOverChoice</name>
    <message>
        <source>What may be handed over?</source>
        <translation>Que peut-on remettre&#xa0;?</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À&#xa0;: %1</translation>
    </message>
    <message>
        <source>If they learn your name, you may be in danger, and so may your family in their country.</source>
        <translation>S’ils apprennent votre nom, vous pouvez être en danger, et votre famille dans leur pays aussi.</translation>
    </message>
    <message>
        <source>They read this line.</source>
        <translation>Ils lisent cette ligne.</translation>
    </message>
    <message>
        <source>They get a number. Your name stays with the organisers.</source>
        <translation>Ils reçoivent un nombre. Votre nom reste chez les organisateurs.</translation>
    </message>
</context>
<context>
    <name>HandOverRow</name>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>The recipient took it</source>
        <translation>Le destinataire l’a prise</translation>
    </message>
    <message>
        <source>The recipient refused it</source>
        <translation>Le destinataire l’a refusée</translation>
    </message>
    <message>
        <source>It never happened</source>
        <translation>Cela n’a jamais eu lieu</translation>
    </message>
    <message>
        <source>Year, month, day: 2025-02-08</source>
        <translation>Année, mois, jour&#xa0;: 2025-02-08</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Who handed it over</source>
        <translation>Qui l’a remise</translation>
    </message>
    <message>
        <source>Who took or refused it</source>
        <translation>Qui l’a prise ou refusée</translation>
    </message>
    <message>
        <source>What shows it, such as the number of a receipt</source>
        <translation>Ce qui le prouve, par exemple un numéro de reçu</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>Consigner la correction</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Hand over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Read acknowledgements</source>
        <translation>Lire les accusés de réception</translation>
    </message>
    <message>
        <source>Add campaigns</source>
        <translation>Ajouter des campagnes</translation>
    </message>
    <message>
        <source>Or scan the organisers’ answer into this field</source>
        <translation>Ou scannez la réponse des organisateurs dans ce champ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>HealthModel</name>
    <message>
        <source>Free where this device is kept: %1.</source>
        <translation>Place libre sur cet appareil&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its clock said %1.</source>
        <translation>Son horloge indiquait %1.</translation>
    </message>
    <message>
        <source>The file %1 is written.</source>
        <translation>Le fichier %1 est écrit.</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>Health</source>
        <translation>État de l’appareil</translation>
    </message>
    <message>
        <source>Store, disk, clock and campaigns are in order.</source>
        <translation>Le stockage, le disque, l’horloge et les campagnes sont en ordre.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Diagnostic file</source>
        <translation>Fichier de diagnostic</translation>
    </message>
</context>
<context>
    <name>HelpersModel</name>
    <message>
        <source>Written: %1. Tell its passphrase by another way than the file.</source>
        <translation>Écrit&#xa0;: %1. Donnez sa phrase secrète par un autre chemin que le fichier.</translation>
    </message>
</context>
<context>
    <name>HelpersPage</name>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>Ce n’est pas la même phrase secrète.</translation>
    </message>
    <message>
        <source>Helpers get a key file that does their work and nothing else. The organisation’s key stays at home.</source>
        <translation>Les aides reçoivent un fichier de clé qui fait leur travail et rien d’autre. La clé de l’organisation reste à la maison.</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>Aides</translation>
    </message>
    <message>
        <source>Take files in</source>
        <translation>Recevoir des fichiers</translation>
    </message>
    <message>
        <source>Takes in what devices exported, and acknowledges it. Reads no signature.</source>
        <translation>Reçoit ce que les appareils ont exporté et en accuse réception. Ne lit aucune signature.</translation>
    </message>
    <message>
        <source>Take files in and open them</source>
        <translation>Recevoir des fichiers et les ouvrir</translation>
    </message>
    <message>
        <source>Reads the signatures of the campaigns that are in this database now.</source>
        <translation>Lit les signatures des campagnes qui sont maintenant dans cette base.</translation>
    </message>
    <message>
        <source>All of an organiser’s work</source>
        <translation>Tout le travail d’organisation</translation>
    </message>
    <message>
        <source>Builds packs too, and answers forgotten PINs. Opens no campaign that comes later.</source>
        <translation>Construit aussi des paquets et répond aux codes PIN oubliés. N’ouvre aucune campagne venue plus tard.</translation>
    </message>
    <message>
        <source>Name of the helper</source>
        <translation>Nom de l’aide</translation>
    </message>
    <message>
        <source>A stick for this helper alone, never one that goes to a device.</source>
        <translation>Une clé USB pour cette seule personne, jamais une qui va vers un appareil.</translation>
    </message>
    <message>
        <source>Folder for the key file</source>
        <translation>Dossier du fichier de clé</translation>
    </message>
    <message>
        <source>Passphrase for this file</source>
        <translation>Phrase secrète de ce fichier</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase secrète encore une fois</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Write the key file</source>
        <translation>Écrire le fichier de clé</translation>
    </message>
</context>
<context>
    <name>HourCampaign</name>
    <message>
        <source>Your first campaign</source>
        <translation>Votre première campagne</translation>
    </message>
    <message>
        <source>It begins from a template: the notice on data is filled in. All of it can be changed later, and sent out again.</source>
        <translation>Elle part d’un modèle&#xa0;: la notice sur les données est remplie. Tout peut être changé plus tard, puis renvoyé.</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>Pétition</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Joint declaration</source>
        <translation>Déclaration commune</translation>
    </message>
    <message>
        <source>Open letter</source>
        <translation>Lettre ouverte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>The one sentence on the first screen.</source>
        <translation>La seule phrase du premier écran.</translation>
    </message>
    <message>
        <source>What you ask</source>
        <translation>Ce que vous demandez</translation>
    </message>
    <message>
        <source>Of whom: a person, a government, an institution</source>
        <translation>À qui&#xa0;: une personne, un gouvernement, une institution</translation>
    </message>
    <message>
        <source>What is the problem? Each line is a paragraph.</source>
        <translation>Quel est le problème&#xa0;? Chaque ligne est un paragraphe.</translation>
    </message>
    <message>
        <source>Building the pack …</source>
        <translation>Construction du paquet…</translation>
    </message>
    <message>
        <source>Build the pack</source>
        <translation>Construire le paquet</translation>
    </message>
</context>
<context>
    <name>HourDatabase</name>
    <message>
        <source>Where do signatures come together?</source>
        <translation>Où les signatures se rassemblent-elles&#xa0;?</translation>
    </message>
    <message>
        <source>The files of all your devices are brought in there. Only your key opens them.</source>
        <translation>Les fichiers de tous vos appareils y sont importés. Seule votre clé les ouvre.</translation>
    </message>
    <message>
        <source>For one person at one computer, up to a hundred thousand signatures. It is encrypted with your key.</source>
        <translation>Pour une personne à un ordinateur, jusqu’à cent mille signatures. Il est chiffré avec votre clé.</translation>
    </message>
    <message>
        <source>In a file on this computer</source>
        <translation>Dans un fichier sur cet ordinateur</translation>
    </message>
    <message>
        <source>For a team, or for millions. An empty PostgreSQL database has to be there.</source>
        <translation>Pour une équipe, ou pour des millions. Une base PostgreSQL vide doit exister.</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>Sur un serveur</translation>
    </message>
    <message>
        <source>As postgresql://name@server/database</source>
        <translation>Comme postgresql://nom@serveur/base</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Adresse de la base de données</translation>
    </message>
    <message>
        <source>Making and trying it …</source>
        <translation>Création et essai…</translation>
    </message>
    <message>
        <source>Make it and try it</source>
        <translation>Créer et essayer</translation>
    </message>
</context>
<context>
    <name>HourKey</name>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>Ce n’est pas la même phrase secrète.</translation>
    </message>
    <message>
        <source>The key that opens every signature</source>
        <translation>La clé qui ouvre chaque signature</translation>
    </message>
    <message>
        <source>Devices can seal signatures and never read them. Only this key opens them, and only with its passphrase.</source>
        <translation>Les appareils scellent les signatures et ne peuvent jamais les lire. Seule cette clé les ouvre, et seulement avec sa phrase secrète.</translation>
    </message>
    <message>
        <source>Take five random words. Nobody can reset a passphrase: without it and without shares everything is lost.</source>
        <translation>Prenez cinq mots au hasard. Personne ne peut réinitialiser une phrase secrète&#xa0;: sans elle ni parts, tout est perdu.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase secrète encore une fois</translation>
    </message>
    <message>
        <source>Making the key …</source>
        <translation>Création de la clé…</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Créer la clé</translation>
    </message>
</context>
<context>
    <name>HourOrganisation</name>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Signers read this before they sign. The country says which law protects their data, and who takes complaints.</source>
        <translation>Les signataires le lisent avant de signer. Le pays dit quelle loi protège leurs données et qui reçoit les plaintes.</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nom de l’organisation</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Rue et numéro</translation>
    </message>
    <message>
        <source>Postal code and city</source>
        <translation>Code postal et ville</translation>
    </message>
    <message>
        <source>Here people write to withdraw or to ask for their data.</source>
        <translation>On écrit ici pour se retirer ou demander ses données.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Or the beginning of another country’s name.</source>
        <translation>Ou le début du nom d’un autre pays.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>On this computer, on an encrypted disk. The key will lie here.</source>
        <translation>Sur cet ordinateur, sur un disque chiffré. La clé y sera gardée.</translation>
    </message>
    <message>
        <source>Folder for the organisation’s files</source>
        <translation>Dossier des fichiers de l’organisation</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>HourPaper</name>
    <message>
        <source>Print the way back</source>
        <translation>Imprimez le chemin du retour</translation>
    </message>
    <message>
        <source>If this computer or the key file is lost, this paper brings the key back.</source>
        <translation>Si cet ordinateur ou le fichier de clé se perd, ce papier rend la clé.</translation>
    </message>
    <message>
        <source>The fingerprint of your key. Volunteers compare it when they set a device up.</source>
        <translation>L’empreinte de votre clé. Les bénévoles la comparent en préparant un appareil.</translation>
    </message>
    <message>
        <source>The recovery sheet is written. Print it twice and keep the prints in two houses, the passphrase elsewhere.</source>
        <translation>La feuille de secours est écrite. Imprimez-la deux fois, gardez-la dans deux maisons et la phrase secrète ailleurs.</translation>
    </message>
    <message>
        <source>Open it to print</source>
        <translation>L’ouvrir pour l’imprimer</translation>
    </message>
    <message>
        <source>If you like, divide the key among people you trust: some of them together bring it back without a passphrase.</source>
        <translation>Si vous voulez, partagez la clé entre des personnes de confiance&#xa0;: quelques-unes réunies la rendent sans phrase secrète.</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Needed together</source>
        <translation>Nécessaires ensemble</translation>
    </message>
    <message>
        <source>Write the shares</source>
        <translation>Écrire les parts</translation>
    </message>
    <message>
        <source>Print each page in %1 for another person. Whoever has these files has the key.</source>
        <translation>Imprimez chaque page de %1 pour une autre personne. Qui a ces fichiers a la clé.</translation>
    </message>
    <message>
        <source>They are printed: delete the files</source>
        <translation>Elles sont imprimées&#xa0;: supprimer les fichiers</translation>
    </message>
    <message>
        <source>All pages are printed? Then they are deleted.</source>
        <translation>Toutes les pages sont imprimées&#xa0;? Alors elles sont effacées.</translation>
    </message>
    <message>
        <source>The sheet is printed, and I have compared its fingerprint with this one.</source>
        <translation>La feuille est imprimée, et j’ai comparé son empreinte avec celle-ci.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>HourSticks</name>
    <message>
        <source>Sticks for your volunteers</source>
        <translation>Des clés USB pour vos bénévoles</translation>
    </message>
    <message>
        <source>Each gets the campaigns, the guide to print and the program. The key never goes onto a stick.</source>
        <translation>Chacune reçoit les campagnes, le guide à imprimer et le programme. La clé de l’organisation ne va jamais sur une clé USB.</translation>
    </message>
    <message>
        <source>The stick, or a folder</source>
        <translation>La clé USB, ou un dossier</translation>
    </message>
    <message>
        <source>Write the stick</source>
        <translation>Écrire la clé USB</translation>
    </message>
    <message>
        <source>Writing, and reading back …</source>
        <translation>Écriture, puis relecture…</translation>
    </message>
    <message>
        <source>Another campaign</source>
        <translation>Une autre campagne</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Aller au bureau</translation>
    </message>
</context>
<context>
    <name>HourTry</name>
    <message>
        <source>Try it on screen</source>
        <translation>L’essayer à l’écran</translation>
    </message>
    <message>
        <source>Sign it as passers-by will. Nothing is kept. Look at each language, and at the sizes of your screens.</source>
        <translation>Signez comme le feront les passants. Rien n’est conservé. Regardez chaque langue, et les tailles de vos écrans.</translation>
    </message>
    <message>
        <source>Go on to the sticks</source>
        <translation>Continuer avec les clés USB</translation>
    </message>
    <message>
        <source>You have signed it once. That is all a signer does.</source>
        <translation>Vous l’avez signée une fois. C’est tout ce que fait un signataire.</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln second(s) everything you typed is erased.</source>
        <translation>
            <numerusform>Dans %Ln seconde, tout ce que vous avez tapé sera effacé.</numerusform>
            <numerusform>Dans %Ln secondes, tout ce que vous avez tapé sera effacé.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Je suis là</translation>
    </message>
</context>
<context>
    <name>InkChoice</name>
    <message>
        <source>Draw your signature</source>
        <translation>Dessinez votre signature</translation>
    </message>
    <message>
        <source>Draw your signature (if you like)</source>
        <translation>Dessinez votre signature (si vous le souhaitez)</translation>
    </message>
    <message>
        <source>I cannot draw: a volunteer helps me sign without</source>
        <translation>Je ne peux pas dessiner&#xa0;: une personne bénévole m’aide à signer sans</translation>
    </message>
    <message>
        <source>Take the last line back</source>
        <translation>Effacer le dernier trait</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>IntakeModel</name>
    <message>
        <source>Taken in</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Was here already</source>
        <translation>Déjà reçu</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Opening what is new …</source>
        <translation>Ouverture de ce qui est nouveau…</translation>
    </message>
    <message>
        <source>Taking the files in …</source>
        <translation>Réception des fichiers…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entry(ies) taken in.</source>
        <translation>
            <numerusform>%Ln nouvelle entrée reçue.</numerusform>
            <numerusform>%Ln nouvelles entrées reçues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) opened.</source>
        <translation>
            <numerusform>%Ln signature ouverte.</numerusform>
            <numerusform>%Ln signatures ouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be opened and wait(s) in quarantine.</source>
        <translation>
            <numerusform>%Ln n’a pas pu être ouverte et attend en quarantaine.</numerusform>
            <numerusform>%Ln n’ont pas pu être ouvertes et attendent en quarantaine.</numerusform>
        </translation>
    </message>
    <message>
        <source>New here: {campaigns}. Codes that were withdrawn before do not reach it.</source>
        <translation>Nouveau ici&#xa0;: {campaigns}. Les codes retirés auparavant n’y ont pas d’effet.</translation>
    </message>
    <message>
        <source>Give those that you kept again, under “Withdraw and access”.</source>
        <translation>Saisissez-y de nouveau ceux que vous avez gardés, sous «&#xa0;Retrait et accès&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entry(ies)</source>
        <translation>
            <numerusform>%Ln nouvelle entrée</numerusform>
            <numerusform>%Ln nouvelles entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Bring in the files that devices exported. Twice the same file does no harm; nothing is lost by stopping.</source>
        <translation>Importez les fichiers exportés par les appareils. Deux fois le même fichier ne nuit pas&#xa0;; arrêter ne perd rien.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Drop batch files or a folder here</source>
        <translation>Déposez ici des fichiers de lots ou un dossier</translation>
    </message>
    <message>
        <source>Or the path of a file or folder</source>
        <translation>Ou le chemin d’un fichier ou d’un dossier</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Campaigns (%1)</source>
        <translation>Campagnes (%1)</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Ce qu’il est advenu de chaque fichier</translation>
    </message>
    <message>
        <source>Answer as a code</source>
        <translation>Réponse en code</translation>
    </message>
    <message>
        <source>Batches (%1)</source>
        <translation>Lots (%1)</translation>
    </message>
</context>
<context>
    <name>KeepingModel</name>
    <message numerus="yes">
        <source>%Ln withdrawn signature(s) can no longer be undone and is (are) to be erased.</source>
        <translation>
            <numerusform>%Ln signature retirée ne peut plus être rétablie et doit être effacée.</numerusform>
            <numerusform>%Ln signatures retirées ne peuvent plus être rétablies et doivent être effacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them was (were) sent to other systems: erase them there first.</source>
        <translation>
            <numerusform>%Ln d’entre elles a été envoyée à d’autres systèmes&#xa0;: effacez-la d’abord là-bas.</numerusform>
            <numerusform>%Ln d’entre elles ont été envoyées à d’autres systèmes&#xa0;: effacez-les d’abord là-bas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The command kioskctl retention --dry-run names them.</source>
        <translation>La commande kioskctl retention --dry-run les nomme.</translation>
    </message>
    <message>
        <source>What was due is erased for ever.</source>
        <translation>Ce qui devait l’être est effacé pour toujours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) is (are) withdrawn no more.</source>
        <translation>
            <numerusform>%Ln signature n’est plus retirée.</numerusform>
            <numerusform>%Ln signatures ne sont plus retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawal(s) is (are) in the list.</source>
        <translation>
            <numerusform>%Ln retrait est dans la liste.</numerusform>
            <numerusform>%Ln retraits sont dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write that number down, and keep the list apart from your backups.</source>
        <translation>Notez ce nombre, et gardez la liste à part de vos sauvegardes.</translation>
    </message>
    <message numerus="yes">
        <source>The audit is whole: %Ln line(s).</source>
        <translation>
            <numerusform>L’audit est intact&#xa0;: %Ln ligne.</numerusform>
            <numerusform>L’audit est intact&#xa0;: %Ln lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The head that you wrote down is that of line %1.</source>
        <translation>La tête que vous avez notée est celle de la ligne %1.</translation>
    </message>
    <message>
        <source>Write down its head now, apart from the database: %1.</source>
        <translation>Notez maintenant la tête du journal, à part de la base&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The audit was changed at line %1.</source>
        <translation>L’audit a été modifié à la ligne %1.</translation>
    </message>
    <message>
        <source>The audit has no line with the head %1.</source>
        <translation>L’audit n’a aucune ligne avec la tête %1.</translation>
    </message>
    <message>
        <source>Its end was cut off, or this is another database or an older copy.</source>
        <translation>Sa fin a été coupée, ou c’est une autre base ou une copie plus ancienne.</translation>
    </message>
    <message>
        <source>The audit lacks a line whose head a delivery shows: its end was cut off.</source>
        <translation>Il manque à l’audit une ligne dont une remise montre la tête&#xa0;: sa fin a été coupée.</translation>
    </message>
    <message>
        <source>Keep the database as it is, and find out who had it.</source>
        <translation>Gardez la base telle quelle et cherchez qui l’a eue.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) with data.</source>
        <translation>
            <numerusform>%Ln entrée avec données.</numerusform>
            <numerusform>%Ln entrées avec données.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its pack in this database cannot be read, so nobody knows when they are due: bring the pack in under “Import”.</source>
        <translation>Son paquet est illisible dans cette base, et personne ne sait donc quand elles doivent être effacées&#xa0;: ajoutez-le sous «&#xa0;Importer&#xa0;».</translation>
    </message>
    <message>
        <source>They are due to be erased.</source>
        <translation>Elles doivent être effacées.</translation>
    </message>
    <message>
        <source>They are due after %1.</source>
        <translation>À effacer après le %1.</translation>
    </message>
    <message>
        <source>The days run from %1, when its collection ends.</source>
        <translation>Le délai court à partir du %1, fin de la collecte.</translation>
    </message>
    <message>
        <source>Nothing is due before it is handed over.</source>
        <translation>Rien n’est à effacer avant la remise.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn</source>
        <translation>
            <numerusform>%Ln retirée</numerusform>
            <numerusform>%Ln retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for their signature</source>
        <translation>
            <numerusform>%Ln attend sa signature</numerusform>
            <numerusform>%Ln attendent leur signature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undone</source>
        <translation>
            <numerusform>%Ln annulée</numerusform>
            <numerusform>%Ln annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>By the organisers</source>
        <translation>Par les organisateurs</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>What was promised about keeping data, and what is due now. Nothing is erased before you say so.</source>
        <translation>Ce qui a été promis sur la conservation, et ce qui doit être effacé maintenant. Rien n’est effacé sans votre ordre.</translation>
    </message>
    <message>
        <source>Retention and audit</source>
        <translation>Conservation et audit</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>No campaign is here yet.</source>
        <translation>Aucune campagne ici pour l’instant.</translation>
    </message>
    <message>
        <source>Erase all that is due? That cannot be undone.</source>
        <translation>Effacer tout ce qui doit l’être&#xa0;? C’est irréversible.</translation>
    </message>
    <message>
        <source>Erase what is due</source>
        <translation>Effacer ce qui doit l’être</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>Retraits</translation>
    </message>
    <message>
        <source>Nobody has withdrawn a signature.</source>
        <translation>Personne n’a retiré de signature.</translation>
    </message>
    <message>
        <source>suddenly many: ask its volunteer</source>
        <translation>soudain beaucoup&#xa0;: demandez à son bénévole</translation>
    </message>
    <message>
        <source>Undo all of this device</source>
        <translation>Annuler tous ceux de cet appareil</translation>
    </message>
    <message>
        <source>A file for the list of withdrawals, apart from your backups</source>
        <translation>Un fichier pour la liste des retraits, à part des sauvegardes</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Each decision and each look at a person is a line, chained to the one before.</source>
        <translation>Chaque décision et chaque consultation est une ligne, enchaînée à la précédente.</translation>
    </message>
    <message>
        <source>A head of it that you wrote down</source>
        <translation>Une tête du journal que vous avez notée</translation>
    </message>
    <message>
        <source>Check the audit</source>
        <translation>Vérifier l’audit</translation>
    </message>
</context>
<context>
    <name>KeyReturnModel</name>
    <message>
        <source>The key is back. Compare its fingerprint with the paper: %1</source>
        <translation>La clé est retrouvée. Comparez son empreinte avec le papier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>KeyReturnPage</name>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>Ce n’est pas la même phrase secrète.</translation>
    </message>
    <message>
        <source>Rally Kiosk: desk</source>
        <translation>Rally Kiosk&#xa0;: bureau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Bring the key back from paper</source>
        <translation>Retrouver la clé à partir du papier</translation>
    </message>
    <message>
        <source>The printed sheet, or enough shares together, write a lost key file anew.</source>
        <translation>La feuille imprimée, ou assez de parts réunies, redonnent un fichier de clé perdu.</translation>
    </message>
    <message>
        <source>Its code as a picture, or its letters in a text file. It opens with the old passphrase.</source>
        <translation>Son code en image, ou ses lettres dans un fichier texte. Elle s’ouvre avec l’ancienne phrase secrète.</translation>
    </message>
    <message>
        <source>From the recovery sheet</source>
        <translation>De la feuille de secours</translation>
    </message>
    <message>
        <source>The people who keep them come together, and type the words at a computer without a network.</source>
        <translation>Les personnes qui les gardent se réunissent et tapent les mots sur un ordinateur sans réseau.</translation>
    </message>
    <message>
        <source>From shares</source>
        <translation>Des parts</translation>
    </message>
    <message>
        <source>Picture or text file</source>
        <translation>Image ou fichier texte</translation>
    </message>
    <message>
        <source>The 33 words of one share</source>
        <translation>Les 33 mots d’une part</translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>Ajouter cette part</translation>
    </message>
    <message>
        <source>Type them anew</source>
        <translation>Les retaper</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) added</source>
        <translation>
            <numerusform>%Ln part ajoutée</numerusform>
            <numerusform>%Ln parts ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>Phrase secrète du fichier de clé</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase secrète encore une fois</translation>
    </message>
    <message>
        <source>Folder for the key file</source>
        <translation>Dossier du fichier de clé</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La retrouver</translation>
    </message>
</context>
<context>
    <name>KeyboardLanguages</name>
    <message>
        <source>Keyboard: %1</source>
        <translation>Clavier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>The database was in use elsewhere or did not answer, so bytes of it may be left in its files.</source>
        <translation>La base était utilisée ailleurs ou ne répondait pas&#xa0;: des octets effacés peuvent rester dans ses fichiers.</translation>
    </message>
    <message>
        <source>They go when every program with this database is closed.</source>
        <translation>Ils disparaissent quand tous les programmes qui ont cette base sont fermés.</translation>
    </message>
    <message>
        <source>The server has bytes of it until whoever made the database vacuums its tables; your login may not.</source>
        <translation>Le serveur en garde des octets tant que la personne qui a créé la base n’a pas lancé VACUUM sur ses tables&#xa0;; votre compte n’en a pas le droit.</translation>
    </message>
    <message>
        <source>Held files have it still, sealed, beside others: %1. Approve their device, or take in what is missing.</source>
        <translation>Des fichiers mis en attente la contiennent encore, scellée, à côté d’autres&#xa0;: %1. Approuvez leur appareil, ou reprenez ce qui manque.</translation>
    </message>
</context>
<context>
    <name>LetterEnd</name>
    <message>
        <source>Read my letter</source>
        <translation>Lire ma lettre</translation>
    </message>
</context>
<context>
    <name>LetterLine</name>
    <message>
        <source>[your name]</source>
        <translation>[votre nom]</translation>
    </message>
</context>
<context>
    <name>LettersModel</name>
    <message numerus="yes">
        <source>%Ln letter(s) kept on this machine wait(s) to be taken in.</source>
        <translation>
            <numerusform>%Ln lettre conservée sur cette machine attend d’être reçue.</numerusform>
            <numerusform>%Ln lettres conservées sur cette machine attendent d’être reçues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>By letter or e-mail</source>
        <translation>Par lettre ou courriel</translation>
    </message>
    <message>
        <source>Kept. Now keep the letter itself.</source>
        <translation>C’est conservé. Gardez aussi la lettre elle-même.</translation>
    </message>
    <message>
        <source>Kept. Now keep the letter itself. Code by which they can withdraw: {code}</source>
        <translation>C’est conservé. Gardez aussi la lettre elle-même. Code qui permet à la personne de se retirer&#xa0;: {code}</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Type what came by letter or e-mail. It is sealed, taken in and counted like any signature.</source>
        <translation>Saisissez ce qui est arrivé par lettre ou par courriel. C’est scellé, reçu et compté comme toute signature.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Language of the text they read</source>
        <translation>Langue du texte qui a été lu</translation>
    </message>
    <message>
        <source>Taking in what was kept …</source>
        <translation>Réception de ce qui a été conservé…</translation>
    </message>
    <message>
        <source>They sign: it stands in the letter</source>
        <translation>La personne signe&#xa0;: c’est écrit dans la lettre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Not the campaign or not the revision that you mean? Add its file.</source>
        <translation>Ce n’est ni la bonne campagne ni la bonne version&#xa0;? Ajoutez son fichier.</translation>
    </message>
    <message>
        <source>Nothing of a campaign came in yet: add the campaign’s file first.</source>
        <translation>Rien n’est encore arrivé d’une campagne&#xa0;: ajoutez d’abord le fichier de la campagne.</translation>
    </message>
    <message>
        <source>Campaign file</source>
        <translation>Fichier de campagne</translation>
    </message>
    <message>
        <source>Campaigns (%1)</source>
        <translation>Campagnes (%1)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>LibraryFilters</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>Type de publication</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
</context>
<context>
    <name>ListedChoice</name>
    <message>
        <source>Listed publicly?</source>
        <translation>Figurer sur la liste publique&#xa0;?</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>The screen</source>
        <translation>L’écran</translation>
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
        <source>For sunlight</source>
        <translation>Plein soleil</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Pages come gently, not at once</source>
        <translation>Les pages viennent en douceur, pas d’un coup</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Text size and contrast</source>
        <translation>Taille du texte et contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
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
        <translation>Vos propres mots (si vous le souhaitez)</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Vos propres mots</translation>
    </message>
    <message>
        <source>If you choose to be named, your words are handed over too, once the organisers have read them.</source>
        <translation>Si vous figurez par votre nom, vos mots sont remis aussi, une fois relus par les organisateurs.</translation>
    </message>
</context>
<context>
    <name>MessageLength</name>
    <message numerus="yes">
        <source>%Ln characters too many</source>
        <translation>
            <numerusform>%Ln caractère de trop</numerusform>
            <numerusform>%Ln caractères de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %Ln more characters</source>
        <translation>
            <numerusform>Encore %Ln caractère</numerusform>
            <numerusform>Encore %Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 caractères sur %2</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>There is no file {path}.</source>
        <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
        <source>Check the name, or copy the file here first.</source>
        <translation>Vérifiez le nom, ou copiez d’abord le fichier ici.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Take the stick out, put it in again, and try once more.</source>
        <translation>Retirez la clé USB, remettez-la et réessayez.</translation>
    </message>
    <message>
        <source>{path} exists already and was left as it is.</source>
        <translation>{path} existe déjà et n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Il n’y a pas de dossier {path}.</translation>
    </message>
    <message>
        <source>Put the stick in, or choose another folder.</source>
        <translation>Branchez la clé USB, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This is not the right kind of file.</source>
        <translation>Ce n’est pas le bon type de fichier.</translation>
    </message>
    <message>
        <source>Choose the file that the organisers gave you.</source>
        <translation>Choisissez le fichier que les organisateurs vous ont donné.</translation>
    </message>
    <message>
        <source>This file comes from a newer version of Rally Kiosk.</source>
        <translation>Ce fichier vient d’une version plus récente de Rally Kiosk.</translation>
    </message>
    <message>
        <source>Update the program, then try again.</source>
        <translation>Mettez le programme à jour, puis réessayez.</translation>
    </message>
    <message>
        <source>This file is damaged or cut short. Nothing was taken from it.</source>
        <translation>Ce fichier est abîmé ou incomplet. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>Recopiez-le depuis son origine.</translation>
    </message>
    <message>
        <source>This file is larger than it may be. Nothing was taken from it.</source>
        <translation>Ce fichier est trop grand. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Ask its sender for a new file.</source>
        <translation>Demandez un nouveau fichier à son expéditeur.</translation>
    </message>
    <message>
        <source>This file was changed or forged. Nothing was taken from it.</source>
        <translation>Ce fichier a été modifié ou falsifié. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Get it again from the organisers.</source>
        <translation>Redemandez-le aux organisateurs.</translation>
    </message>
    <message>
        <source>This file names a key that proves nothing.</source>
        <translation>Ce fichier nomme une clé qui ne prouve rien.</translation>
    </message>
    <message>
        <source>Get a proper file from the organisers.</source>
        <translation>Demandez un fichier correct aux organisateurs.</translation>
    </message>
    <message>
        <source>This file is not written as it must be. Nothing was taken from it.</source>
        <translation>Ce fichier n’est pas écrit comme il faut. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Ask for a file that Rally Kiosk made.</source>
        <translation>Demandez un fichier fait par Rally Kiosk.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Nothing was changed.</source>
        <translation>La phrase secrète est fausse. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>A passphrase is needed.</source>
        <translation>Il faut une phrase secrète.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key file.</source>
        <translation>Tapez la phrase secrète du fichier de clé.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>Cette phrase secrète est trop facile à deviner.</translation>
    </message>
    <message>
        <source>Take five random words, for example.</source>
        <translation>Prenez par exemple cinq mots au hasard.</translation>
    </message>
    <message>
        <source>A key file is needed.</source>
        <translation>Il faut un fichier de clé.</translation>
    </message>
    <message>
        <source>This key file may not do this.</source>
        <translation>Ce fichier de clé ne permet pas cela.</translation>
    </message>
    <message>
        <source>Use another key file, or ask for one that may.</source>
        <translation>Prenez un autre fichier de clé, ou demandez-en un qui le permette.</translation>
    </message>
    <message>
        <source>This was sealed for another key.</source>
        <translation>Ceci a été scellé pour une autre clé.</translation>
    </message>
    <message>
        <source>Use the key file of this campaign.</source>
        <translation>Prenez le fichier de clé de cette campagne.</translation>
    </message>
    <message>
        <source>This was changed after it was sealed.</source>
        <translation>Ceci a été modifié après avoir été scellé.</translation>
    </message>
    <message>
        <source>It stays in quarantine. Ask the organisers.</source>
        <translation>Cela reste en quarantaine. Demandez aux organisateurs.</translation>
    </message>
    <message>
        <source>A private key, or a part of one, lies on this stick. It must never come near a device.</source>
        <translation>Il y a une clé privée, ou une part d’elle, sur cette clé USB. Elle ne doit jamais s’approcher d’un appareil.</translation>
    </message>
    <message>
        <source>Take the stick out, and keep that file at home.</source>
        <translation>Retirez la clé USB, et gardez ce fichier chez vous.</translation>
    </message>
    <message>
        <source>This PIN is wrong.</source>
        <translation>Ce code est faux.</translation>
    </message>
    <message>
        <source>Tries left: {left}. Nothing is erased.</source>
        <translation>Essais restants&#xa0;: {left}. Rien n’est effacé.</translation>
    </message>
    <message>
        <source>This PIN is too short or too easy to guess.</source>
        <translation>Ce code est trop court ou trop facile à deviner.</translation>
    </message>
    <message>
        <source>Choose six digits or more, and no pattern.</source>
        <translation>Choisissez six chiffres ou plus, sans motif.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: this device is locked. Its signatures are safe.</source>
        <translation>Trop de codes faux&#xa0;: cet appareil est verrouillé. Ses signatures sont en sûreté.</translation>
    </message>
    <message>
        <source>Ask the organisers to unlock it.</source>
        <translation>Demandez aux organisateurs de le déverrouiller.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>Trop de codes faux.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then try again.</source>
        <translation>Attendez {seconds} secondes, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no device in {path}.</source>
        <translation>Il n’y a pas d’appareil dans {path}.</translation>
    </message>
    <message>
        <source>Choose the organisation’s key file.</source>
        <translation>Choisissez le fichier de clé de l’organisation.</translation>
    </message>
    <message>
        <source>Set one up with the organisers’ campaign file.</source>
        <translation>Préparez-en un avec le fichier de campagne des organisateurs.</translation>
    </message>
    <message>
        <source>There is a device in {path} already. It was left as it is.</source>
        <translation>Il y a déjà un appareil dans {path}. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Start it with its PIN.</source>
        <translation>Ouvrez-le avec son code.</translation>
    </message>
    <message>
        <source>The store of this device is damaged. It was left as it is.</source>
        <translation>Le coffre de cet appareil est abîmé. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Keep this device, and call the organisers.</source>
        <translation>Gardez cet appareil, et appelez les organisateurs.</translation>
    </message>
    <message>
        <source>Rally Kiosk is open already, with this device.</source>
        <translation>Rally Kiosk est déjà ouvert, avec cet appareil.</translation>
    </message>
    <message>
        <source>Close the other window first.</source>
        <translation>Fermez d’abord l’autre fenêtre.</translation>
    </message>
    <message>
        <source>Your signature could not be kept, so it does not count.</source>
        <translation>Votre signature n’a pas pu être conservée, elle ne compte donc pas.</translation>
    </message>
    <message>
        <source>Please try again, or ask a volunteer.</source>
        <translation>Réessayez, ou demandez à un bénévole.</translation>
    </message>
    <message>
        <source>This code does not fit the unlock file.</source>
        <translation>Ce code ne va pas avec le fichier de déverrouillage.</translation>
    </message>
    <message>
        <source>Type it again, or ask the organisers for a new one.</source>
        <translation>Retapez-le, ou demandez-en un nouveau aux organisateurs.</translation>
    </message>
    <message>
        <source>This unlock file is for another device.</source>
        <translation>Ce fichier de déverrouillage est pour un autre appareil.</translation>
    </message>
    <message>
        <source>Ask the organisers for the file of this device.</source>
        <translation>Demandez aux organisateurs le fichier de cet appareil.</translation>
    </message>
    <message>
        <source>This device is an older copy of itself, so it collects no more.</source>
        <translation>Cet appareil est une ancienne copie de lui-même&#xa0;: il ne collecte plus.</translation>
    </message>
    <message>
        <source>Export its signatures, then set it up anew.</source>
        <translation>Exportez ses signatures, puis préparez-le à nouveau.</translation>
    </message>
    <message>
        <source>{file}, {where}: {problem}.</source>
        <translation>{file}, {where}&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>Mend it and build again.</source>
        <translation>Corrigez, puis reconstruisez.</translation>
    </message>
    <message>
        <source>This device has a newer version of this campaign. It stays.</source>
        <translation>Cet appareil a une version plus récente de cette campagne. Elle reste.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>This campaign comes from another organisation than this device.</source>
        <translation>Cette campagne vient d’une autre organisation que cet appareil.</translation>
    </message>
    <message>
        <source>Set up another device for it.</source>
        <translation>Préparez un autre appareil pour elle.</translation>
    </message>
    <message>
        <source>This campaign is not on this device.</source>
        <translation>Cette campagne n’est pas sur cet appareil.</translation>
    </message>
    <message>
        <source>Add its campaign file.</source>
        <translation>Ajoutez son fichier de campagne.</translation>
    </message>
    <message>
        <source>The organisers have paused this campaign.</source>
        <translation>Les organisateurs ont suspendu cette campagne.</translation>
    </message>
    <message>
        <source>Please choose another campaign, or ask a volunteer.</source>
        <translation>Choisissez une autre campagne, ou demandez à un bénévole.</translation>
    </message>
    <message>
        <source>The campaign has no recipient {recipient}.</source>
        <translation>La campagne n’a pas de destinataire {recipient}.</translation>
    </message>
    <message>
        <source>It has: {known}.</source>
        <translation>Elle a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>A picture of the campaign is missing.</source>
        <translation>Il manque une image de la campagne.</translation>
    </message>
    <message>
        <source>Ask the organisers for a complete campaign file.</source>
        <translation>Demandez aux organisateurs un fichier de campagne complet.</translation>
    </message>
    <message>
        <source>Some answers are missing or not right.</source>
        <translation>Des réponses manquent ou ne conviennent pas.</translation>
    </message>
    <message>
        <source>Please look at the marked places.</source>
        <translation>Regardez les endroits marqués.</translation>
    </message>
    <message>
        <source>Without your consent nothing was signed.</source>
        <translation>Sans votre consentement, rien n’a été signé.</translation>
    </message>
    <message>
        <source>Tick the box if you agree.</source>
        <translation>Cochez la case si vous êtes d’accord.</translation>
    </message>
    <message>
        <source>You have not said that you are old enough.</source>
        <translation>Vous n’avez pas dit que vous avez l’âge requis.</translation>
    </message>
    <message>
        <source>Tick the box if you are.</source>
        <translation>Cochez la case si c’est le cas.</translation>
    </message>
    <message>
        <source>You have not chosen what is handed over.</source>
        <translation>Vous n’avez pas choisi ce qui est remis.</translation>
    </message>
    <message>
        <source>Choose one of the two answers.</source>
        <translation>Choisissez l’une des deux réponses.</translation>
    </message>
    <message>
        <source>Your drawn signature is empty.</source>
        <translation>Votre signature dessinée est vide.</translation>
    </message>
    <message>
        <source>Please draw it again.</source>
        <translation>Dessinez-la à nouveau.</translation>
    </message>
    <message>
        <source>These answers are too long for this campaign.</source>
        <translation>Ces réponses sont trop longues pour cette campagne.</translation>
    </message>
    <message>
        <source>Please shorten them and sign again.</source>
        <translation>Raccourcissez-les et signez à nouveau.</translation>
    </message>
    <message>
        <source>No event is chosen on this device yet.</source>
        <translation>Aucun événement n’est encore choisi sur cet appareil.</translation>
    </message>
    <message>
        <source>Ask a volunteer to choose today’s event.</source>
        <translation>Demandez à un bénévole de choisir l’événement du jour.</translation>
    </message>
    <message>
        <source>Everything on this device is safe at the organisers’ already.</source>
        <translation>Tout ce qui est sur cet appareil est déjà en sûreté chez les organisateurs.</translation>
    </message>
    <message>
        <source>Wait for the organisers’ acknowledgement.</source>
        <translation>Attendez l’accusé de réception des organisateurs.</translation>
    </message>
    <message>
        <source>The database stopped answering while this was being recorded: either all of it is done, or nothing.</source>
        <translation>La base de données a cessé de répondre pendant l’enregistrement&#xa0;: soit tout est fait, soit rien ne l’est.</translation>
    </message>
    <message>
        <source>Once it answers again, look which, before you do it once more.</source>
        <translation>Quand elle répondra de nouveau, vérifiez ce qu’il en est avant de recommencer.</translation>
    </message>
    <message>
        <source>The database is damaged. It was left as it is.</source>
        <translation>La base est abîmée. Elle n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>Restore a backup by command.</source>
        <translation>Restaurez une sauvegarde par commande.</translation>
    </message>
    <message>
        <source>This device’s log was continued from an older copy.</source>
        <translation>Le journal de cet appareil a été continué depuis une ancienne copie.</translation>
    </message>
    <message>
        <source>Line {line} is not as it must be.</source>
        <translation>La ligne {line} n’est pas comme il faut.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} est un dossier.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Choisissez un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <source>Word {number} in {path} is no word of a share.</source>
        <translation>Le mot {number} dans {path} n’est pas un mot d’une part.</translation>
    </message>
    <message>
        <source>Compare it with the paper, and type it again.</source>
        <translation>Comparez-le avec le papier et retapez-le.</translation>
    </message>
    <message>
        <source>The words in {path} are no share.</source>
        <translation>Les mots dans {path} ne forment pas une part.</translation>
    </message>
    <message>
        <source>A share has {expected} words. Compare them with the paper.</source>
        <translation>Une part a {expected} mots. Comparez-les avec le papier.</translation>
    </message>
    <message>
        <source>{path} holds the same share as {like}.</source>
        <translation>{path} contient la même part que {like}.</translation>
    </message>
    <message>
        <source>Use each share once.</source>
        <translation>Utilisez chaque part une seule fois.</translation>
    </message>
    <message>
        <source>{needed} shares are needed together, here are {given}.</source>
        <translation>Il faut réunir {needed} parts&#xa0;; ici, il y en a {given}.</translation>
    </message>
    <message>
        <source>Get more of them.</source>
        <translation>Procurez-vous-en d’autres.</translation>
    </message>
    <message>
        <source>These shares do not belong together.</source>
        <translation>Ces parts ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Use shares with one fingerprint and one day.</source>
        <translation>Prenez des parts avec la même empreinte et le même jour.</translation>
    </message>
    <message>
        <source>The storage of this device failed: nobody can tell whether your signature was kept.</source>
        <translation>Le stockage de cet appareil a échoué&#xa0;: personne ne peut dire si votre signature a été conservée.</translation>
    </message>
    <message>
        <source>Please sign on another device. Who signs twice is counted once.</source>
        <translation>Signez sur un autre appareil. Qui signe deux fois n’est compté qu’une fois.</translation>
    </message>
    <message>
        <source>This device was closed meanwhile, so nothing was kept.</source>
        <translation>Cet appareil a été fermé entre-temps&#xa0;: rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Open it again with its PIN.</source>
        <translation>Rouvrez-le avec son code.</translation>
    </message>
    <message>
        <source>Nothing was removed: somebody has signed meanwhile. Not yet safe: {entries}.</source>
        <translation>Rien n’a été supprimé&#xa0;: quelqu’un a signé entre-temps. Pas encore en sûreté&#xa0;: {entries}.</translation>
    </message>
    <message>
        <source>Export again, then begin anew.</source>
        <translation>Exportez encore une fois, puis recommencez.</translation>
    </message>
    <message>
        <source>Nothing can be written where this device is kept, so nobody can sign.</source>
        <translation>Rien ne peut être écrit là où cet appareil est conservé&#xa0;: personne ne peut signer.</translation>
    </message>
    <message>
        <source>Check that its disk or stick is not locked, then start Rally Kiosk again.</source>
        <translation>Vérifiez que le disque ou la clé n’est pas verrouillé, puis relancez Rally Kiosk.</translation>
    </message>
    <message>
        <source>The disk of this device fails.</source>
        <translation>Le disque de cet appareil est défaillant.</translation>
    </message>
    <message>
        <source>Collect no more on it. Export what can be exported, and call the organisers.</source>
        <translation>Ne faites plus signer sur cet appareil. Exportez ce qui peut l’être et appelez les organisateurs.</translation>
    </message>
    <message>
        <source>Only {free} MB are free where this device is kept. When nothing is left, nobody can sign.</source>
        <translation>Il ne reste que {free} Mo là où cet appareil est conservé. Quand il n’y aura plus de place, personne ne pourra signer.</translation>
    </message>
    <message>
        <source>Delete what this computer does not need.</source>
        <translation>Supprimez ce dont cet ordinateur n’a pas besoin.</translation>
    </message>
    <message>
        <source>Other users of this computer can get at files of this device.</source>
        <translation>D’autres utilisateurs de cet ordinateur ont accès à des fichiers de cet appareil.</translation>
    </message>
    <message>
        <source>Ask who prepared it to close its folder to them. No signer is readable in it.</source>
        <translation>Demandez à qui l’a préparé de leur fermer son dossier. Aucun signataire n’y est lisible.</translation>
    </message>
    <message>
        <source>The clock of this device is behind: somebody has signed later than it says.</source>
        <translation>L’horloge de cet appareil retarde&#xa0;: quelqu’un a signé plus tard que ce qu’elle indique.</translation>
    </message>
    <message>
        <source>Set date and time. Nothing is lost, and signing goes on.</source>
        <translation>Réglez la date et l’heure. Rien n’est perdu, et l’on peut continuer à signer.</translation>
    </message>
    <message>
        <source>The clock of this device is behind: the campaign {title} holds a number of {date}.</source>
        <translation>L’horloge de cet appareil retarde&#xa0;: la campagne {title} contient un nombre du {date}.</translation>
    </message>
    <message>
        <source>The event that is chosen is on {date}, not today.</source>
        <translation>L’événement choisi a lieu le {date}, pas aujourd’hui.</translation>
    </message>
    <message>
        <source>Choose today’s event. If the date is wrong, set the clock.</source>
        <translation>Choisissez l’événement du jour. Si la date est fausse, réglez l’horloge.</translation>
    </message>
    <message>
        <source>The campaign {title} was to be signed until {date}.</source>
        <translation>La campagne {title} devait être signée jusqu’au {date}.</translation>
    </message>
    <message>
        <source>Ask the organisers whether to go on.</source>
        <translation>Demandez aux organisateurs s’il faut continuer.</translation>
    </message>
    <message>
        <source>A campaign on this device is damaged, so it collects nothing.</source>
        <translation>Une campagne de cet appareil est endommagée&#xa0;: elle ne recueille rien.</translation>
    </message>
    <message>
        <source>Add its campaign file again.</source>
        <translation>Ajoutez de nouveau son fichier de campagne.</translation>
    </message>
    <message>
        <source>A part of this program has a known fault: {library} {version}.</source>
        <translation>Une partie de ce programme a un défaut connu&#xa0;: {library} {version}.</translation>
    </message>
    <message>
        <source>Update Rally Kiosk, or ask who prepared this device.</source>
        <translation>Mettez Rally Kiosk à jour, ou demandez à qui a préparé cet appareil.</translation>
    </message>
    <message>
        <source>Somebody else changed {path} meanwhile. It was left as it is.</source>
        <translation>Quelqu’un d’autre a modifié {path} entre-temps. Le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Open the campaign again, then make your change anew.</source>
        <translation>Rouvrez la campagne, puis refaites votre modification.</translation>
    </message>
    <message>
        <source>This file cannot be shown as a picture: {path}.</source>
        <translation>Ce fichier ne peut pas être affiché comme image&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or plain SVG file, or save the picture again.</source>
        <translation>Choisissez un fichier PNG, JPEG ou SVG simple, ou enregistrez l’image à nouveau.</translation>
    </message>
    <message>
        <source>A pack of this campaign in this database is damaged, or made by a newer version of Rally Kiosk.</source>
        <translation>Un paquet de cette campagne dans cette base est abîmé, ou vient d’une version plus récente de Rally Kiosk.</translation>
    </message>
    <message>
        <source>Bring the pack in under “Import”, or update the program.</source>
        <translation>Ajoutez le paquet sous «&#xa0;Importer&#xa0;», ou mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The text of this campaign was replaced meanwhile. Nothing was signed.</source>
        <translation>Le texte de cette campagne a été remplacé entre-temps. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>Ask a volunteer to close the kiosk and open it again, then read the new text.</source>
        <translation>Demandez à un bénévole de fermer la borne et de la rouvrir, puis lisez le nouveau texte.</translation>
    </message>
    <message>
        <source>Mend the line and send it again.</source>
        <translation>Corrigez la ligne et renvoyez-la.</translation>
    </message>
    <message>
        <source>No campaign on this device printed a sheet with this name.</source>
        <translation>Aucune campagne de cet appareil n’a imprimé de feuille de ce nom.</translation>
    </message>
    <message>
        <source>Check its letters. If the text was replaced since, give the sheet to the organisers.</source>
        <translation>Vérifiez ses lettres. Si le texte a été remplacé depuis, remettez la feuille aux organisateurs.</translation>
    </message>
    <message>
        <source>The row of a sheet is a number from 1 to {last}.</source>
        <translation>La ligne d’une feuille est un nombre de 1 à {last}.</translation>
    </message>
    <message>
        <source>Look at the sheet again.</source>
        <translation>Regardez de nouveau la feuille.</translation>
    </message>
    <message>
        <source>Row {row} of this sheet was typed here already.</source>
        <translation>La ligne {row} de cette feuille a déjà été saisie ici.</translation>
    </message>
    <message>
        <source>Go on with another row, or put what you typed in its place.</source>
        <translation>Passez à une autre ligne, ou mettez votre saisie à sa place.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Il n’y a rien à exporter.</translation>
    </message>
    <message>
        <source>There is not enough space in {path}.</source>
        <translation>Il n’y a pas assez de place dans {path}.</translation>
    </message>
    <message>
        <source>Make room or take another stick. Nothing is lost.</source>
        <translation>Faites de la place ou prenez une autre clé USB. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Nothing can be written in {path}.</source>
        <translation>Rien ne peut être écrit dans {path}.</translation>
    </message>
    <message>
        <source>Check the lock of the stick, or take another one. Nothing is lost.</source>
        <translation>Vérifiez le verrou de la clé USB, ou prenez-en une autre. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The stick was taken out too early, or it fails. {path} is not whole.</source>
        <translation>La clé a été retirée trop tôt, ou elle est défaillante. {path} n’est pas complet.</translation>
    </message>
    <message>
        <source>Put it in again, or take another one, and do it again. Nothing is lost.</source>
        <translation>Remettez-la, ou prenez-en une autre, et recommencez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>What was read back from the stick is not what was written.</source>
        <translation>Ce qui a été relu sur la clé USB n’est pas ce qui a été écrit.</translation>
    </message>
    <message>
        <source>Take another stick. Nothing is lost.</source>
        <translation>Prenez une autre clé USB. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This acknowledgement is not for this device. Nothing was deleted.</source>
        <translation>Cet accusé de réception n’est pas pour cet appareil. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Choose the file for this device.</source>
        <translation>Choisissez le fichier de cet appareil.</translation>
    </message>
    <message>
        <source>This says &quot;received&quot;, not &quot;safe&quot;. Nothing was deleted.</source>
        <translation>Ceci dit «&#xa0;reçu&#xa0;», pas «&#xa0;en sûreté&#xa0;». Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>This acknowledgement leaves out earlier signatures. Nothing was deleted.</source>
        <translation>Cet accusé de réception oublie des signatures antérieures. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Export again, and have the organisers take everything in.</source>
        <translation>Exportez à nouveau, et faites tout reprendre par les organisateurs.</translation>
    </message>
    <message>
        <source>This device is an older copy of itself.</source>
        <translation>Cet appareil est une ancienne copie de lui-même.</translation>
    </message>
    <message>
        <source>This is no address of a database.</source>
        <translation>Ce n’est pas l’adresse d’une base de données.</translation>
    </message>
    <message>
        <source>Check it, or ask who set the database up.</source>
        <translation>Vérifiez-la, ou demandez à qui a installé la base.</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>La base de données ne répond pas.</translation>
    </message>
    <message>
        <source>Check that it runs and that the address is right.</source>
        <translation>Vérifiez qu’elle tourne et que l’adresse est bonne.</translation>
    </message>
    <message>
        <source>Your login has no right to do this in the database.</source>
        <translation>Votre compte n’a pas le droit de faire cela dans la base de données.</translation>
    </message>
    <message>
        <source>Use the login whose work it is, or ask the administrator for its role.</source>
        <translation>Utilisez le compte chargé de ce travail, ou demandez son rôle à l’administrateur.</translation>
    </message>
    <message>
        <source>This program comes without what reads codes in pictures.</source>
        <translation>Ce programme est fourni sans ce qui lit les codes dans les images.</translation>
    </message>
    <message>
        <source>Use the program that organisers install.</source>
        <translation>Utilisez le programme que les organisateurs installent.</translation>
    </message>
    <message>
        <source>This database has no Citus to spread it over several machines.</source>
        <translation>Cette base n’a pas Citus pour la répartir sur plusieurs machines.</translation>
    </message>
    <message>
        <source>Have its administrator add Citus, or keep it on one machine.</source>
        <translation>Demandez à l’administrateur d’ajouter Citus, ou gardez-la sur une seule machine.</translation>
    </message>
    <message>
        <source>A database file has one key and no roles.</source>
        <translation>Un fichier de base de données a une seule clé et aucun rôle.</translation>
    </message>
    <message>
        <source>Use PostgreSQL where several people share the work.</source>
        <translation>Utilisez PostgreSQL quand plusieurs personnes se partagent le travail.</translation>
    </message>
    <message>
        <source>Only the user who made this database can give rights in it.</source>
        <translation>Seul l’utilisateur qui a créé cette base peut y donner des droits.</translation>
    </message>
    <message>
        <source>Open it as that user.</source>
        <translation>Ouvrez-la avec cet utilisateur.</translation>
    </message>
    <message>
        <source>This program comes without the driver for PostgreSQL.</source>
        <translation>Ce programme est fourni sans le pilote de PostgreSQL.</translation>
    </message>
    <message>
        <source>Use a database file, or the program that organisers install.</source>
        <translation>Utilisez un fichier de base de données, ou le programme que les organisateurs installent.</translation>
    </message>
    <message>
        <source>PostgreSQL makes its backups itself.</source>
        <translation>PostgreSQL fait lui-même ses sauvegardes.</translation>
    </message>
    <message>
        <source>Use pg_dump and pg_restore.</source>
        <translation>Utilisez pg_dump et pg_restore.</translation>
    </message>
    <message>
        <source>Somebody has the database open, so nothing was changed.</source>
        <translation>Quelqu’un a ouvert la base de données&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Close all windows and commands that use it, then try again.</source>
        <translation>Fermez toutes les fenêtres et commandes qui l’utilisent, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no campaign database here.</source>
        <translation>Il n’y a pas de base de campagne ici.</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Créez-en une d’abord.</translation>
    </message>
    <message>
        <source>There is a campaign database here already. It was left as it is.</source>
        <translation>Il y a déjà une base de campagne ici. Elle n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>Open it, or choose another place.</source>
        <translation>Ouvrez-la, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Only the journal of a database is left here: a restore was stopped, or the file was moved away.</source>
        <translation>Il ne reste ici que le journal d’une base&#xa0;: une restauration a été interrompue, ou le fichier a été déplacé.</translation>
    </message>
    <message>
        <source>Restore a backup by command, or put the file back.</source>
        <translation>Restaurez une sauvegarde par commande, ou remettez le fichier à sa place.</translation>
    </message>
    <message>
        <source>The database has an older form.</source>
        <translation>La base de données a une forme plus ancienne.</translation>
    </message>
    <message>
        <source>Bring it up to date, then try again.</source>
        <translation>Mettez-la à jour, puis réessayez.</translation>
    </message>
    <message>
        <source>The database comes from a newer version of Rally Kiosk.</source>
        <translation>La base de données vient d’une version plus récente de Rally Kiosk.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>This database server may lose entries, so nothing is acknowledged.</source>
        <translation>Ce serveur peut perdre des données, donc rien n’est accusé.</translation>
    </message>
    <message>
        <source>Turn its setting {setting} on.</source>
        <translation>Activez son réglage {setting}.</translation>
    </message>
    <message>
        <source>This database belongs to another organisation.</source>
        <translation>Cette base appartient à une autre organisation.</translation>
    </message>
    <message>
        <source>Use its own key file.</source>
        <translation>Prenez son propre fichier de clé.</translation>
    </message>
    <message>
        <source>This file is another organisation’s database, or none at all. It was left as it is.</source>
        <translation>Ce fichier est la base d’une autre organisation, ou n’en est pas une. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Choose another file, or use its own key file.</source>
        <translation>Choisissez un autre fichier, ou utilisez son propre fichier de clé.</translation>
    </message>
    <message>
        <source>The database changed during the work, so nothing was written.</source>
        <translation>La base a changé pendant le travail, donc rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <translation>Recommencez.</translation>
    </message>
    <message>
        <source>The database’s file was moved, replaced or deleted while it was open, so nothing was recorded.</source>
        <translation>Le fichier de la base de données a été déplacé, remplacé ou supprimé pendant qu’il était ouvert&#xa0;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Close the desk, put the file back or restore a backup, then do it again.</source>
        <translation>Fermez le bureau, remettez le fichier à sa place ou restaurez une sauvegarde, puis recommencez.</translation>
    </message>
    <message>
        <source>The database knows no event {event}.</source>
        <translation>La base ne connaît pas le rassemblement {event}.</translation>
    </message>
    <message>
        <source>Choose one from the list of events.</source>
        <translation>Choisissez-en un dans la liste des rassemblements.</translation>
    </message>
    <message>
        <source>The database knows no device {device}.</source>
        <translation>La base ne connaît pas l’appareil {device}.</translation>
    </message>
    <message>
        <source>Choose one from the list of devices.</source>
        <translation>Choisissez-en un dans la liste des appareils.</translation>
    </message>
    <message>
        <source>This device is not approved yet. Its file is held.</source>
        <translation>Cet appareil n’est pas encore approuvé. Son fichier est mis en attente.</translation>
    </message>
    <message>
        <source>Compare its fingerprint, then approve it.</source>
        <translation>Comparez son empreinte, puis approuvez-le.</translation>
    </message>
    <message>
        <source>This device was revoked. Its newer entries are held.</source>
        <translation>Cet appareil a été révoqué. Ses nouvelles données sont mises en attente.</translation>
    </message>
    <message>
        <source>Ask who revoked it, and why.</source>
        <translation>Demandez qui l’a révoqué, et pourquoi.</translation>
    </message>
    <message>
        <source>This names another device than the one that signed it.</source>
        <translation>Ceci nomme un autre appareil que celui qui l’a signé.</translation>
    </message>
    <message>
        <source>Export again from the device.</source>
        <translation>Exportez à nouveau depuis l’appareil.</translation>
    </message>
    <message>
        <source>This device stands in the database with another device’s key.</source>
        <translation>Cet appareil figure dans la base avec la clé d’un autre appareil.</translation>
    </message>
    <message>
        <source>Drop its own request here, which approves it and puts that right. See who has a login.</source>
        <translation>Déposez ici sa propre demande, qui l’approuve et corrige cela. Voyez qui a accès à la base.</translation>
    </message>
    <message>
        <source>Entries in this file are missing, exchanged or out of order.</source>
        <translation>Dans ce fichier, des données manquent, sont échangées ou en désordre.</translation>
    </message>
    <message>
        <source>Earlier entries of this device are missing. The file is held.</source>
        <translation>Il manque des données antérieures de cet appareil. Le fichier est mis en attente.</translation>
    </message>
    <message>
        <source>Take in its earlier files.</source>
        <translation>Reprenez ses fichiers antérieurs.</translation>
    </message>
    <message>
        <source>Look at both branches before you count either.</source>
        <translation>Regardez les deux branches avant d’en compter une.</translation>
    </message>
    <message>
        <source>This device sent more than can be held before it is approved.</source>
        <translation>Cet appareil a envoyé plus qu’on ne peut garder avant son approbation.</translation>
    </message>
    <message>
        <source>Approve it first, then take the file in again.</source>
        <translation>Approuvez-le d’abord, puis reprenez le fichier.</translation>
    </message>
    <message>
        <source>There is no room in {path} for the copy that is checked, or it cannot be written. The file was not taken in.</source>
        <translation>Il n’y a pas de place dans {path} pour la copie à vérifier, ou rien ne peut y être écrit. Le fichier n’a pas été importé.</translation>
    </message>
    <message>
        <source>Make room there, then bring the file in again. Nothing is lost.</source>
        <translation>Faites-y de la place, puis importez de nouveau le fichier. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Something that no file of this device brought stands where this one belongs. It was not taken in.</source>
        <translation>À la place de ce fichier se trouve quelque chose qu’aucun fichier de cet appareil n’a apporté. Il n’a pas été repris.</translation>
    </message>
    <message>
        <source>Open what is in quarantine once more, then bring the file again. See who has a login.</source>
        <translation>Rouvrez ce qui est en quarantaine, puis apportez de nouveau le fichier. Voyez qui dispose d’un accès.</translation>
    </message>
    <message>
        <source>Answers to devices could not be written into {path}. What was taken in stays in.</source>
        <translation>Des réponses aux appareils n’ont pas pu être écrites dans {path}. Ce qui a été importé le reste.</translation>
    </message>
    <message>
        <source>Make room there or unlock it, then bring the same files in again: the answers come again.</source>
        <translation>Faites-y de la place ou déverrouillez-le, puis importez de nouveau les mêmes fichiers&#xa0;: les réponses reviendront.</translation>
    </message>
    <message>
        <source>Entries {first} to {last} are missing before it: its device was told that they are safe.</source>
        <translation>Il manque avant lui les entrées {first} à {last}&#xa0;: son appareil les sait en sûreté.</translation>
    </message>
    <message>
        <source>Bring in the file that holds them. Another centre may have it.</source>
        <translation>Importez le fichier qui les contient. Un autre centre l’a peut-être.</translation>
    </message>
    <message>
        <source>Device {device} has no branch {branch}.</source>
        <translation>L’appareil {device} n’a pas de branche {branch}.</translation>
    </message>
    <message>
        <source>{path} tells of withdrawals that this database lacks, so it was left as it is.</source>
        <translation>{path} contient des retraits que cette base n’a pas&#xa0;; le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>After a restore, apply this list by command first. Else choose another file.</source>
        <translation>Après une restauration, appliquez d’abord cette liste par commande. Sinon, choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This list of withdrawals was changed, cut short or forged. It was left as it is.</source>
        <translation>Cette liste des retraits a été modifiée, tronquée ou falsifiée. Elle est restée telle quelle.</translation>
    </message>
    <message>
        <source>Find out who could write to it. Then choose another file.</source>
        <translation>Cherchez qui a pu y écrire. Puis choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This list of withdrawals is from an older version of Rally Kiosk. It was left as it is.</source>
        <translation>Cette liste des retraits vient d’une version plus ancienne de Rally Kiosk. Elle est restée telle quelle.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This belongs to another organisation.</source>
        <translation>Ceci appartient à une autre organisation.</translation>
    </message>
    <message>
        <source>Choose a file of your own organisation.</source>
        <translation>Choisissez un fichier de votre organisation.</translation>
    </message>
    <message>
        <source>There is no rally total or device request in {path} that can be read.</source>
        <translation>Il n’y a dans {path} ni total de rassemblement ni demande d’appareil lisible.</translation>
    </message>
    <message>
        <source>Take the picture again: nearer, level and without glare.</source>
        <translation>Refaites la photo&#xa0;: plus près, bien droite et sans reflet.</translation>
    </message>
    <message>
        <source>Device {device} said two different things of entry {seq}.</source>
        <translation>L’appareil {device} a dit deux choses différentes de l’entrée {seq}.</translation>
    </message>
    <message>
        <source>It was copied or restored, or is dishonest. Ask who had it.</source>
        <translation>Il a été copié ou restauré, ou il est malhonnête. Demandez qui l’avait.</translation>
    </message>
    <message>
        <source>After entry {seq}, device {device} told of another log than the one that is here.</source>
        <translation>Après l’entrée {seq}, l’appareil {device} a indiqué un autre journal que celui qui est ici.</translation>
    </message>
    <message>
        <source>It was copied or restored, or is dishonest. Look at it in the list of devices.</source>
        <translation>Il a été copié ou restauré, ou il est malhonnête. Examinez-le dans la liste des appareils.</translation>
    </message>
    <message>
        <source>No counted signature can be handed over yet.</source>
        <translation>Aucune signature comptée ne peut encore être remise.</translation>
    </message>
    <message>
        <source>Open batches first.</source>
        <translation>Ouvrez d’abord des lots.</translation>
    </message>
    <message>
        <source>In the place of some who were left out as signed twice, other signatures count by now: {number}.</source>
        <translation>À la place de signatures écartées comme signées deux fois, d’autres comptent désormais&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Look at the lines that are to be looked at: leave each of these out, or keep it in.</source>
        <translation>Regardez les lignes «&#xa0;À regarder&#xa0;»&#xa0;: écartez chacune d’elles, ou gardez-la.</translation>
    </message>
    <message>
        <source>There is no such delivery.</source>
        <translation>Cette remise n’existe pas.</translation>
    </message>
    <message>
        <source>Choose one from the list of deliveries.</source>
        <translation>Choisissez-en une dans la liste des remises.</translation>
    </message>
    <message>
        <source>This delivery is frozen, so nothing in it changes any more.</source>
        <translation>Cette remise est figée&#xa0;: plus rien n’y change.</translation>
    </message>
    <message>
        <source>Draft another delivery.</source>
        <translation>Préparez une autre remise.</translation>
    </message>
    <message>
        <source>{file} can no longer be made as it was handed over.</source>
        <translation>{file} ne peut plus être refait tel qu’il a été remis.</translation>
    </message>
    <message>
        <source>Use a copy of what was handed over.</source>
        <translation>Utilisez une copie de ce qui a été remis.</translation>
    </message>
    <message>
        <source>That is no day: {day}.</source>
        <translation>Ce n’est pas une date&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>Write it as year, month and day, such as 2025-02-08.</source>
        <translation>Écrivez-la dans l’ordre année, mois, jour, par exemple 2025-02-08.</translation>
    </message>
    <message>
        <source>That day is still to come: {day}.</source>
        <translation>Ce jour n’est pas encore venu&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>Record a hand-over once it has happened.</source>
        <translation>Consignez une remise une fois qu’elle a eu lieu.</translation>
    </message>
    <message>
        <source>This record was corrected before.</source>
        <translation>Cette consignation a déjà été corrigée.</translation>
    </message>
    <message>
        <source>Look at the delivery once more.</source>
        <translation>Regardez la remise encore une fois.</translation>
    </message>
    <message>
        <source>Signers were promised to be asked once more before anybody writes to them. Nobody was sent.</source>
        <translation>Il a été promis aux signataires de leur redemander avant de leur écrire. Personne n’a été envoyé.</translation>
    </message>
    <message>
        <source>Let the other system ask for that (double opt-in), tick that it does, then send again.</source>
        <translation>Activez cette confirmation dans l’autre système (double opt-in), cochez qu’il la demande, puis renvoyez.</translation>
    </message>
    <message>
        <source>Nobody whose signature counts agreed to be contacted at an address that this system takes.</source>
        <translation>Aucun signataire compté n’a accepté d’être contacté à une adresse que ce système accepte.</translation>
    </message>
    <message>
        <source>Open the batches first, or choose another system.</source>
        <translation>Ouvrez d’abord les lots, ou choisissez un autre système.</translation>
    </message>
    <message>
        <source>The server takes nothing from us (status {status}).</source>
        <translation>Le serveur n’accepte rien de nous (statut {status}).</translation>
    </message>
    <message>
        <source>Check its address and the token, then try again.</source>
        <translation>Vérifiez son adresse et le jeton, puis réessayez.</translation>
    </message>
    <message>
        <source>Something else than that system answered (status {status}): perhaps the sign-in page of a network.</source>
        <translation>Ce n’est pas ce système qui a répondu (statut {status})&#xa0;: peut-être la page de connexion d’un réseau.</translation>
    </message>
    <message>
        <source>Sign in to the network or correct the address, then try again.</source>
        <translation>Connectez-vous au réseau ou corrigez l’adresse, puis réessayez.</translation>
    </message>
    <message>
        <source>The server does not answer as it should.</source>
        <translation>Le serveur ne répond pas comme il devrait.</translation>
    </message>
    <message>
        <source>What it took is remembered. Try again later to go on.</source>
        <translation>Ce qu’il a pris est retenu. Réessayez plus tard pour continuer.</translation>
    </message>
    <message>
        <source>Several people used this address. Nothing was written, so that nobody gets what is held about somebody else.</source>
        <translation>Plusieurs personnes ont utilisé cette adresse. Rien n’a été écrit, pour que personne ne reçoive ce qui est conservé sur quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Search by the person’s own code, or name their entries in kioskctl access show.</source>
        <translation>Cherchez par le code de cette personne, ou nommez ses entrées dans kioskctl access show.</translation>
    </message>
    <message>
        <source>This is no e-mail address, so nobody was looked for.</source>
        <translation>Ceci n’est pas une adresse e-mail&#xa0;: personne n’a été cherché.</translation>
    </message>
    <message>
        <source>Give one whole address, such as ava@example.org.</source>
        <translation>Donnez une adresse entière, comme ava@example.org.</translation>
    </message>
    <message>
        <source>This is no code of a receipt.</source>
        <translation>Ceci n’est pas le code d’un reçu.</translation>
    </message>
    <message>
        <source>A letter or digit is wrong or missing: compare it with the receipt.</source>
        <translation>Une lettre ou un chiffre est faux ou manque&#xa0;: comparez-le avec le reçu.</translation>
    </message>
    <message>
        <source>The signature of this receipt is not in that delivery.</source>
        <translation>La signature de ce reçu ne figure pas dans cette remise.</translation>
    </message>
    <message>
        <source>Ask the organisers: it may have come later, or been withdrawn.</source>
        <translation>Demandez aux organisateurs&#xa0;: elle est peut-être arrivée plus tard, ou a été retirée.</translation>
    </message>
    <message>
        <source>{path} belongs to no delivery that is known here.</source>
        <translation>{path} n’appartient à aucune remise connue ici.</translation>
    </message>
    <message>
        <source>Choose another folder. Delete it only if nobody was given it.</source>
        <translation>Choisissez un autre dossier. Ne le supprimez que si personne ne l’a reçu.</translation>
    </message>
    <message>
        <source>A font of the program is missing: {font}.</source>
        <translation>Il manque une police du programme&#xa0;: {font}.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The document could not be made. No file was written.</source>
        <translation>Le document n’a pas pu être fait. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>Signalez-le, s’il vous plaît.</translation>
    </message>
    <message>
        <source>A helping process was ended from outside, perhaps because memory ran out. What was written stays.</source>
        <translation>Un processus auxiliaire a été arrêté de l’extérieur, peut-être faute de mémoire. Ce qui était écrit est conservé.</translation>
    </message>
    <message>
        <source>Close other programs, then start it again to go on.</source>
        <translation>Fermez d’autres programmes, puis relancez pour continuer.</translation>
    </message>
    <message>
        <source>The system lets no helping process begin: too many run, or memory ran out. What was written stays.</source>
        <translation>Le système ne laisse démarrer aucun processus auxiliaire&#xa0;: il y en a trop, ou la mémoire manque. Ce qui était écrit est conservé.</translation>
    </message>
    <message>
        <source>Stopped. Nothing is half done.</source>
        <translation>Arrêté. Rien n’est fait à moitié.</translation>
    </message>
    <message>
        <source>Start it again to go on.</source>
        <translation>Relancez pour continuer.</translation>
    </message>
    <message>
        <source>The option {option} cannot be used like this.</source>
        <translation>L’option {option} ne s’utilise pas ainsi.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Voir --help.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was lost.</source>
        <translation>Quelque chose n’a pas marché dans le programme. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Please tell a volunteer, who can report this: {what}.</source>
        <translation>Dites-le à un bénévole, qui peut signaler ceci&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>This key file lacks a key of the campaign.</source>
        <translation>Il manque à ce fichier de clé une clé de la campagne.</translation>
    </message>
    <message>
        <source>Ask whoever has the organisation’s key for a new key file.</source>
        <translation>Demandez un nouveau fichier de clé à qui a la clé de l’organisation.</translation>
    </message>
    <message>
        <source>Too many files of this device wait already. This one was not kept.</source>
        <translation>Trop de fichiers de cet appareil sont déjà en attente. Celui-ci n’a pas été gardé.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>À remplir, s’il vous plaît.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>C’est trop long. Raccourcissez, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please write a name, with letters.</source>
        <translation>Écrivez un nom, avec des lettres.</translation>
    </message>
    <message>
        <source>This e-mail address is not complete.</source>
        <translation>Cette adresse électronique n’est pas complète.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Ce n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Please choose a country.</source>
        <translation>Choisissez un pays, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please choose one of the two.</source>
        <translation>Choisissez l’un des deux, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please tick this box if you agree.</source>
        <translation>Cochez cette case si vous êtes d’accord.</translation>
    </message>
    <message>
        <source>Please sign inside the frame.</source>
        <translation>Signez dans le cadre, s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>NewCampaign</name>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>A template has all that a campaign needs, the notice on data too. A sample shows how one reads; its facts are historical.</source>
        <translation>Un modèle contient tout ce qu’il faut à une campagne, la notice sur les données aussi. Un exemple montre à quoi elle ressemble&#xa0;; ses faits sont historiques.</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>NewEvent</name>
    <message>
        <source>This is needed.</source>
        <translation>Il le faut.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, for example %1.</source>
        <translation>Écrivez année-mois-jour, par exemple %1.</translation>
    </message>
    <message>
        <source>Its name, for example: Rally at the embassy</source>
        <translation>Son nom, par exemple&#xa0;: Rassemblement devant l’ambassade</translation>
    </message>
    <message>
        <source>Its place, for example: Paris</source>
        <translation>Son lieu, par exemple&#xa0;: Paris</translation>
    </message>
    <message>
        <source>Its date (year-month-day)</source>
        <translation>Sa date (année-mois-jour)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Start with this event</source>
        <translation>Commencer avec cet événement</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Name of this device, for example: Tablet 3</source>
        <translation>Nom de cet appareil, par exemple&#xa0;: Tablette 3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Setting up …</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Préparer</translation>
    </message>
</context>
<context>
    <name>NewsChoice</name>
    <message>
        <source>News by e-mail?</source>
        <translation>Des nouvelles par courriel&#xa0;?</translation>
    </message>
    <message>
        <source>From the age of %1 on.</source>
        <translation>À partir de %1 ans.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes, by e-mail</source>
        <translation>Oui, par courriel</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Who answers for the data</source>
        <translation>Qui répond des données</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nom de l’organisation</translation>
    </message>
    <message>
        <source>Each line is a line of the address.</source>
        <translation>Chaque ligne est une ligne de l’adresse.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>People write here to withdraw, or to ask for their data.</source>
        <translation>On écrit ici pour se retirer, ou pour demander ses données.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Each line is one of them.</source>
        <translation>Chaque ligne en est une.</translation>
    </message>
    <message>
        <source>Other organisations that answer for the data with you (if any)</source>
        <translation>Autres organisations qui répondent des données avec vous (s’il y en a)</translation>
    </message>
    <message>
        <source>Where the organisation has its seat outside the European Union: name and address of who stands for it there.</source>
        <translation>Si l’organisation a son siège hors de l’Union européenne&#xa0;: nom et adresse de qui la représente dans l’Union.</translation>
    </message>
    <message>
        <source>Representative in the European Union (if there is one)</source>
        <translation>Représentant dans l’Union européenne (s’il y en a un)</translation>
    </message>
    <message>
        <source>For how many days after the hand-over the data are kept</source>
        <translation>Combien de jours après la remise les données sont conservées</translation>
    </message>
    <message>
        <source>What happens to the data</source>
        <translation>Ce que deviennent les données</translation>
    </message>
    <message>
        <source>One short sentence on each line. Signers see them before they agree. Say what is true, and the limits.</source>
        <translation>Une phrase courte par ligne. Les signataires les voient avant d’accepter. Dites ce qui est vrai, et les limites.</translation>
    </message>
    <message>
        <source>Facts on data</source>
        <translation>Faits sur les données</translation>
    </message>
    <message>
        <source>The full notice, one tap away</source>
        <translation>La notice complète, à une pression</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>What happens to my data</source>
        <translation>Ce que deviennent mes données</translation>
    </message>
</context>
<context>
    <name>OverviewModel</name>
    <message>
        <source>counted</source>
        <translation>comptées</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>doublons</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirées</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>écartées</translation>
    </message>
    <message>
        <source>in quarantine</source>
        <translation>en quarantaine</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>pas encore ouvertes</translation>
    </message>
    <message>
        <source>corrections and withdrawals</source>
        <translation>corrections et retraits</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln entry(ies) in all</source>
        <translation>
            <numerusform>sur %Ln entrée en tout</numerusform>
            <numerusform>sur %Ln entrées en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>By event</source>
        <translation>Par rassemblement</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Par langue</translation>
    </message>
    <message>
        <source>How they came</source>
        <translation>Par voie d’arrivée</translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation>{what}&#xa0;: {number}</translation>
    </message>
    <message>
        <source>counted and erased since: {number}</source>
        <translation>comptées et effacées depuis&#xa0;: {number}</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>Goal: {goal}</source>
        <translation>Objectif&#xa0;: {goal}</translation>
    </message>
    <message>
        <source>{online} online on {date} + {offline} offline = {together}</source>
        <translation>{online} en ligne au {date} + {offline} hors ligne = {together}</translation>
    </message>
    <message>
        <source>{sum}, goal {goal}</source>
        <translation>{sum}, objectif {goal}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>By hour, in the time of the place</source>
        <translation>Par heure, à l’heure du lieu</translation>
    </message>
    <message>
        <source>{title} (at other hours: {number})</source>
        <translation>{title} (à d’autres heures&#xa0;: {number})</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>How each campaign stands. The numbers always add up to the entries that were taken in.</source>
        <translation>Où en est chaque campagne. La somme des nombres est toujours celle des entrées reçues.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Nothing was taken in yet. Go to “Import” with the first files from your devices.</source>
        <translation>Rien n’a encore été reçu. Allez à «&#xa0;Importer&#xa0;» avec les premiers fichiers de vos appareils.</translation>
    </message>
    <message>
        <source>Events …</source>
        <translation>Rassemblements…</translation>
    </message>
</context>
<context>
    <name>PackChoice</name>
    <message>
        <source>Plug in the stick with the organisers’ campaign file. The device then belongs to their organisation for ever.</source>
        <translation>Branchez la clé qui contient le fichier de campagne des organisateurs. L’appareil appartient ensuite pour toujours à leur organisation.</translation>
    </message>
    <message>
        <source>Campaign file (its path, for example /media/stick/rally.campaign)</source>
        <translation>Fichier de campagne (son chemin, par exemple /media/stick/rally.campaign)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>PaperOffer</name>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>A filled sheet shows who signed: guard it, enter it, then destroy it as the organisers say.</source>
        <translation>Une feuille remplie montre qui a signé&#xa0;: gardez-la bien, saisissez-la, puis détruisez-la comme le disent les organisateurs.</translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>Imprimer des feuilles</translation>
    </message>
    <message>
        <source>Enter a sheet</source>
        <translation>Saisir une feuille</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>%1: further up</source>
        <translation>%1&#xa0;: plus haut</translation>
    </message>
    <message>
        <source>%1: further down</source>
        <translation>%1&#xa0;: plus bas</translation>
    </message>
    <message>
        <source>%1: take away</source>
        <translation>%1&#xa0;: retirer</translation>
    </message>
</context>
<context>
    <name>PersonsModel</name>
    <message>
        <source>It counts.</source>
        <translation>Elle compte.</translation>
    </message>
    <message>
        <source>It stands behind another one of the same person.</source>
        <translation>Elle s’efface derrière une autre de la même personne.</translation>
    </message>
    <message>
        <source>It is withdrawn.</source>
        <translation>Elle est retirée.</translation>
    </message>
    <message>
        <source>It was excluded by a review.</source>
        <translation>Elle a été écartée par une révision.</translation>
    </message>
    <message>
        <source>Written for the person.</source>
        <translation>Écrit pour la personne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) found.</source>
        <translation>
            <numerusform>%Ln signature trouvée.</numerusform>
            <numerusform>%Ln signatures trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Several people used this address: tick what belongs to the person who asks.</source>
        <translation>Plusieurs personnes ont utilisé cette adresse&#xa0;: cochez ce qui appartient à la personne qui demande.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) not opened, in quarantine or held could not be searched.</source>
        <translation>
            <numerusform>%Ln entrée non ouverte, en quarantaine ou en attente n’a pas pu être fouillée.</numerusform>
            <numerusform>%Ln entrées non ouvertes, en quarantaine ou en attente n’ont pas pu être fouillées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other signature(s) seem(s) to be the same person’s: look whether it is (they are).</source>
        <translation>
            <numerusform>%Ln autre signature semble être de la même personne&#xa0;: regardez si elle l’est.</numerusform>
            <numerusform>%Ln autres signatures semblent être de la même personne&#xa0;: regardez si elles le sont.</numerusform>
        </translation>
    </message>
    <message>
        <source>No campaign is known here yet, so nothing is withdrawn, and the code is not kept.</source>
        <translation>Aucune campagne n’est encore connue ici&#xa0;: rien n’est retiré, et le code n’est pas gardé.</translation>
    </message>
    <message>
        <source>Keep it, and give it again after the next import, or name the campaign’s file here.</source>
        <translation>Gardez-le et donnez-le de nouveau après la prochaine importation, ou indiquez ici le fichier de la campagne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) withdrawn.</source>
        <translation>
            <numerusform>%Ln signature retirée.</numerusform>
            <numerusform>%Ln signatures retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing with this code is here yet.</source>
        <translation>Rien avec ce code n’est encore ici.</translation>
    </message>
    <message>
        <source>It was corrected, and the correction still stands: give its newer code, or find it here and erase it.</source>
        <translation>Elle a été corrigée, et la correction reste&#xa0;: donnez son nouveau code, ou cherchez-la ici et effacez-la.</translation>
    </message>
    <message>
        <source>What was signed with it is erased. A correction may stand: ask for a newer code, or look for the person here.</source>
        <translation>Ce qui a été signé avec ce code est effacé. Une correction peut rester&#xa0;: demandez un code plus récent, ou cherchez la personne ici.</translation>
    </message>
    <message>
        <source>What comes later with this code will not count in: {campaigns}.</source>
        <translation>Ce qui viendra plus tard avec ce code ne comptera pas dans&#xa0;: {campaigns}.</translation>
    </message>
    <message>
        <source>Keep the code, and give it again when a campaign comes in that is new here.</source>
        <translation>Gardez le code, et donnez-le de nouveau quand arrive une campagne nouvelle ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) is (are) withdrawn no more.</source>
        <translation>
            <numerusform>%Ln signature n’est plus retirée.</numerusform>
            <numerusform>%Ln signatures ne sont plus retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) erased for ever.</source>
        <translation>
            <numerusform>%Ln signature effacée pour toujours.</numerusform>
            <numerusform>%Ln signatures effacées pour toujours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list of withdrawals again, so that no backup brings them back.</source>
        <translation>Enregistrez à nouveau la liste des retraits, pour qu’aucune sauvegarde ne les ramène.</translation>
    </message>
    <message>
        <source>Others have the same code, so the list does not name it: erase it again if an older backup is ever restored.</source>
        <translation>D’autres ont le même code, la liste ne le nomme donc pas&#xa0;: effacez-le à nouveau si une sauvegarde plus ancienne est restaurée.</translation>
    </message>
    <message>
        <source>A delivery names the person still: ask its recipient to erase them there.</source>
        <translation>Une remise nomme encore cette personne&#xa0;: demandez à son destinataire de l’y effacer.</translation>
    </message>
    <message>
        <source>Another system was told of the person: erase them there, too.</source>
        <translation>Un autre système a été informé de cette personne&#xa0;: effacez-la là aussi.</translation>
    </message>
</context>
<context>
    <name>PersonsPage</name>
    <message>
        <source>First make sure that it is they who ask. Every look at a person is written into the audit.</source>
        <translation>Assurez-vous d’abord que c’est bien la personne qui demande. Chaque consultation est inscrite à l’audit.</translation>
    </message>
    <message>
        <source>Withdraw and access</source>
        <translation>Retrait et accès</translation>
    </message>
    <message>
        <source>Code of the receipt, or e-mail address</source>
        <translation>Code du reçu, ou adresse électronique</translation>
    </message>
    <message>
        <source>Show what is held</source>
        <translation>Montrer ce qui est conservé</translation>
    </message>
    <message>
        <source>Withdraw by this code</source>
        <translation>Retirer avec ce code</translation>
    </message>
    <message>
        <source>Undo the withdrawal</source>
        <translation>Annuler le retrait</translation>
    </message>
    <message>
        <source>File of a campaign that is new here</source>
        <translation>Fichier d’une campagne nouvelle ici</translation>
    </message>
    <message>
        <source>Campaigns (%1)</source>
        <translation>Campagnes (%1)</translation>
    </message>
    <message>
        <source>Withdraw there too</source>
        <translation>Y retirer aussi</translation>
    </message>
    <message>
        <source>Erase it? That cannot be undone.</source>
        <translation>L’effacer&#xa0;? C’est irréversible.</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Effacer pour toujours</translation>
    </message>
    <message>
        <source>Belongs to the person</source>
        <translation>À la personne qui demande</translation>
    </message>
    <message>
        <source>A file for the person, such as answer.pdf</source>
        <translation>Un fichier pour la personne, par exemple reponse.pdf</translation>
    </message>
    <message>
        <source>Write PDF</source>
        <translation>Écrire le PDF</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>Où elle est montrée</translation>
    </message>
    <message>
        <source>On the first page</source>
        <translation>Sur la première page</translation>
    </message>
    <message>
        <source>As the logo</source>
        <translation>Comme logo</translation>
    </message>
    <message>
        <source>With briefings alone</source>
        <translation>Avec les articles seulement</translation>
    </message>
    <message>
        <source>What is on it, for who cannot see it.</source>
        <translation>Ce qu’on y voit, pour qui ne peut pas la voir.</translation>
    </message>
    <message>
        <source>Words for who cannot see it</source>
        <translation>Mots pour qui ne peut pas la voir</translation>
    </message>
    <message>
        <source>Caption (if you like)</source>
        <translation>Légende (si vous voulez)</translation>
    </message>
    <message>
        <source>Names only: it is shown in every language.</source>
        <translation>Des noms seulement&#xa0;: c’est affiché dans toutes les langues.</translation>
    </message>
    <message>
        <source>Whose picture it is</source>
        <translation>De qui est l’image</translation>
    </message>
    <message>
        <source>A licence such as CC BY-SA 4.0, or who allowed it and when.</source>
        <translation>Une licence comme CC BY-SA 4.0, ou qui l’a permis et quand.</translation>
    </message>
    <message>
        <source>Why it may be shown</source>
        <translation>Pourquoi elle peut être montrée</translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message>
        <source>PNG, JPEG or a plain SVG. A copy of each comes into the campaign’s folder.</source>
        <translation>PNG, JPEG ou un SVG simple. Une copie de chacune va dans le dossier de la campagne.</translation>
    </message>
    <message>
        <source>There is no picture yet. The first page of the kiosk looks better with one.</source>
        <translation>Il n’y a pas encore d’image. La première page de la borne est plus belle avec une image.</translation>
    </message>
    <message>
        <source>A picture to add</source>
        <translation>Une image à ajouter</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Add it for the first page</source>
        <translation>L’ajouter pour la première page</translation>
    </message>
    <message>
        <source>Add it as the logo</source>
        <translation>L’ajouter comme logo</translation>
    </message>
    <message>
        <source>Add it for briefings</source>
        <translation>L’ajouter pour les articles</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
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
        <translation>Le code des bénévoles</translation>
    </message>
    <message>
        <source>This device is locked.</source>
        <translation>Cet appareil est verrouillé.</translation>
    </message>
    <message>
        <source>For volunteers only.</source>
        <translation>Réservé aux bénévoles.</translation>
    </message>
    <message>
        <source>It opens this device for today.</source>
        <translation>Il ouvre cet appareil pour la journée.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Sealed signatures can be exported without the PIN. Only the organisers can read them.</source>
        <translation>Les signatures scellées peuvent être exportées sans le code. Seuls les organisateurs peuvent les lire.</translation>
    </message>
</context>
<context>
    <name>PinTwice</name>
    <message>
        <source>This is not the same PIN.</source>
        <translation>Ce n’est pas le même code.</translation>
    </message>
    <message>
        <source>New PIN: six digits or more</source>
        <translation>Nouveau code&#xa0;: six chiffres ou plus</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même code encore une fois</translation>
    </message>
</context>
<context>
    <name>PinWays</name>
    <message>
        <source>Lock this device</source>
        <translation>Verrouiller cet appareil</translation>
    </message>
    <message>
        <source>Close the device at once</source>
        <translation>Fermer l’appareil tout de suite</translation>
    </message>
    <message>
        <source>The PIN is forgotten</source>
        <translation>Code PIN oublié</translation>
    </message>
    <message>
        <source>Diagnostic file</source>
        <translation>Fichier de diagnostic</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Plug a stick in: it is found by itself.</source>
        <translation>Branchez une clé&#xa0;: elle est trouvée toute seule.</translation>
    </message>
    <message>
        <source>%1 · %2 free</source>
        <translation>%1 · %2 libres</translation>
    </message>
    <message>
        <source>%1 · locked or full</source>
        <translation>%1 · verrouillée ou pleine</translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation>Clé USB ou dossier</translation>
    </message>
</context>
<context>
    <name>PostsSheet</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Show the keyboard</source>
        <translation>Afficher le clavier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln publication</numerusform>
            <numerusform>%Ln publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer or other words.</source>
        <translation>Rien n’a été trouvé. Essayez avec moins de mots ou d’autres.</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Étiquette&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>PowerPage</name>
    <message>
        <source>The battery is nearly empty.</source>
        <translation>La batterie est presque vide.</translation>
    </message>
    <message>
        <source>All signatures are kept. Signing goes on by itself as soon as this device is plugged in.</source>
        <translation>Toutes les signatures sont conservées. On pourra de nouveau signer dès que l’appareil sera branché.</translation>
    </message>
    <message>
        <source>For volunteers</source>
        <translation>Pour les bénévoles</translation>
    </message>
</context>
<context>
    <name>PowerStrip</name>
    <message>
        <source>Battery: %1 %. Volunteers, please plug this device in.</source>
        <translation>Batterie&#xa0;: %1&#xa0;%. Bénévoles, branchez cet appareil.</translation>
    </message>
</context>
<context>
    <name>PracticeFrame</name>
    <message>
        <source>Practice: nothing is kept.</source>
        <translation>Exercice&#xa0;: rien n’est gardé.</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Terminer l’exercice</translation>
    </message>
</context>
<context>
    <name>PracticeOffer</name>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Sign as often as you like. The pages are the real ones, with an orange frame, and nothing is kept.</source>
        <translation>Signez autant de fois que vous voulez. Les pages sont les vraies, avec un cadre orange, et rien n’est gardé.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’exercer</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Upright</source>
        <translation>En hauteur</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablette</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ordinateur portable</translation>
    </message>
    <message>
        <source>Large screen</source>
        <translation>Grand écran</translation>
    </message>
    <message>
        <source>First page again</source>
        <translation>Revenir à la première page</translation>
    </message>
    <message>
        <source>Press and type on it as signers do. The Enter key leads into it, the Escape key out of it.</source>
        <translation>Appuyez et écrivez-y comme les signataires. La touche Entrée y fait entrer, la touche Échap en fait sortir.</translation>
    </message>
    <message>
        <source>The kiosk with this campaign</source>
        <translation>La borne avec cette campagne</translation>
    </message>
    <message>
        <source>The kiosk is starting …</source>
        <translation>La borne démarre…</translation>
    </message>
    <message>
        <source>The preview stopped. Start it again</source>
        <translation>L’aperçu s’est arrêté. Le relancer</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print sheets</source>
        <translation>Imprimer des feuilles</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>How many sheets in each language?</source>
        <translation>Combien de feuilles dans chaque langue&#xa0;?</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
</context>
<context>
    <name>PrintingModel</name>
    <message numerus="yes">
        <source>%Ln sheet(s) are in {name}. Print them where you trust the printer.</source>
        <translation>
            <numerusform>%Ln feuille est dans {name}. Imprimez-la là où vous faites confiance à l’imprimante.</numerusform>
            <numerusform>%Ln feuilles sont dans {name}. Imprimez-les là où vous faites confiance à l’imprimante.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuarantineList</name>
    <message>
        <source>Nothing is in quarantine: every entry that came in could be opened.</source>
        <translation>Rien en quarantaine&#xa0;: toutes les entrées reçues ont pu être ouvertes.</translation>
    </message>
    <message>
        <source>These count for nothing and are kept. Mend the reason, then try again: nothing is lost by trying.</source>
        <translation>Elles ne comptent pas et sont gardées. Réglez la cause, puis réessayez&#xa0;: essayer ne perd rien.</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>RalliesPage</name>
    <message>
        <source>Rallies</source>
        <translation>Rassemblements</translation>
    </message>
    <message>
        <source>Those that are planned stand on each device to be chosen. Others can be made there.</source>
        <translation>Ceux qui sont prévus sont proposés sur chaque appareil. On peut en créer d’autres sur place.</translation>
    </message>
    <message>
        <source>One more rally</source>
        <translation>Un rassemblement de plus</translation>
    </message>
    <message>
        <source>Signatures online, and the goal</source>
        <translation>Signatures en ligne, et l’objectif</translation>
    </message>
    <message>
        <source>0 where there are none.</source>
        <translation>0 s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Signatures online</source>
        <translation>Signatures en ligne</translation>
    </message>
    <message>
        <source>Year first.</source>
        <translation>L’année d’abord.</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>À cette date</translation>
    </message>
    <message>
        <source>0 where there is none.</source>
        <translation>0 s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>It is a number that was passed: “more than”</source>
        <translation>C’est un nombre dépassé&#xa0;: «&#xa0;plus de&#xa0;»</translation>
    </message>
    <message>
        <source>0 where it is not known.</source>
        <translation>0 si ce n’est pas connu.</translation>
    </message>
    <message>
        <source>From how many countries they are</source>
        <translation>De combien de pays elles viennent</translation>
    </message>
    <message>
        <source>Tell how many of one kind signed</source>
        <translation>Dire combien d’un genre ont signé</translation>
    </message>
</context>
<context>
    <name>RallyWords</name>
    <message>
        <source>The next rally</source>
        <translation>Le prochain rassemblement</translation>
    </message>
</context>
<context>
    <name>ReadOutOffer</name>
    <message>
        <source>Somebody cannot read the screen?</source>
        <translation>Quelqu’un ne peut pas lire l’écran&#xa0;?</translation>
    </message>
    <message>
        <source>Read to the person</source>
        <translation>Lire à la personne</translation>
    </message>
</context>
<context>
    <name>ReadOutSheet</name>
    <message>
        <source>Read to the person</source>
        <translation>Lire à la personne</translation>
    </message>
    <message>
        <source>Read slowly, word for word. Add nothing. The person decides; press only what they say.</source>
        <translation>Lisez lentement, mot à mot. N’ajoutez rien. La personne décide&#xa0;; n’appuyez que sur ce qu’elle dit.</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>Ce que deviennent mes données</translation>
    </message>
    <message>
        <source>What the person agrees to</source>
        <translation>Ce que la personne accepte</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Same name and e-mail address: counted once.</source>
        <translation>Même nom et même adresse électronique&#xa0;: comptés une fois.</translation>
    </message>
    <message>
        <source>Same name and telephone: counted once.</source>
        <translation>Même nom et même téléphone&#xa0;: comptés une fois.</translation>
    </message>
    <message>
        <source>Same name, postal code and country: counted once.</source>
        <translation>Même nom, même code postal et même pays&#xa0;: comptés une fois.</translation>
    </message>
    <message>
        <source>Typed from the same row of a paper sheet: counted once.</source>
        <translation>Saisies de la même ligne d’une feuille&#xa0;: comptées une fois.</translation>
    </message>
    <message>
        <source>Somebody made one of them a duplicate of the other.</source>
        <translation>Quelqu’un a fait de l’une le doublon de l’autre.</translation>
    </message>
    <message>
        <source>Same name, and perhaps one person: each of them counts.</source>
        <translation>Même nom, et peut-être une seule personne&#xa0;: chacune compte.</translation>
    </message>
    <message>
        <source>A web or e-mail address stands in a name.</source>
        <translation>Une adresse web ou électronique se trouve dans un nom.</translation>
    </message>
    <message>
        <source>A name begins with a sign that spreadsheets take for a formula.</source>
        <translation>Un nom commence par un signe que les tableurs prennent pour une formule.</translation>
    </message>
    <message>
        <source>The name looks like a test.</source>
        <translation>Le nom ressemble à un essai.</translation>
    </message>
    <message>
        <source>No mail can reach this e-mail address.</source>
        <translation>Aucun message ne peut atteindre cette adresse électronique.</translation>
    </message>
    <message>
        <source>More people signed on this device in one minute than can.</source>
        <translation>Plus de personnes ont signé en une minute sur cet appareil que possible.</translation>
    </message>
    <message>
        <source>Many names share one e-mail address.</source>
        <translation>Beaucoup de noms partagent une adresse électronique.</translation>
    </message>
    <message>
        <source>The signature that counted was withdrawn. Do the others count?</source>
        <translation>La signature qui comptait a été retirée. Les autres comptent-elles&#xa0;?</translation>
    </message>
    <message>
        <source>It was merged into a signature that was left out since. Does it count?</source>
        <translation>Elle a été jointe à une signature écartée depuis. Compte-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>It counts apart from one that was withdrawn then and is not any more. Are they one person?</source>
        <translation>Elle compte à part d’une signature retirée alors, et qui ne l’est plus. Est-ce une seule personne&#xa0;?</translation>
    </message>
    <message>
        <source>It was handed over or set apart, and counts. The same person withdrew another one: does it still count?</source>
        <translation>Elle a été remise ou mise à part, et compte. La même personne en a retiré une autre&#xa0;: compte-t-elle encore&#xa0;?</translation>
    </message>
    <message>
        <source>It counts. Another one of that name, which was excluded, was withdrawn with its code: does this one still count?</source>
        <translation>Elle compte. Une autre de ce nom, écartée après examen, a été retirée avec son code&#xa0;: celle-ci compte-t-elle encore&#xa0;?</translation>
    </message>
    <message>
        <source>It counts in the place of one that was left out of this list as signed twice. Is it left out, too?</source>
        <translation>Elle compte à la place d’une signature écartée de cette liste comme signée deux fois. L’écarter aussi&#xa0;?</translation>
    </message>
    <message>
        <source>It counts, and is like one that somebody made a duplicate of another one. Is it that person again?</source>
        <translation>Elle compte, et ressemble à une signature dont quelqu’un a fait le doublon d’une autre. Est-ce encore cette personne&#xa0;?</translation>
    </message>
    <message>
        <source>The same row of a paper sheet was typed twice. Look at the sheet.</source>
        <translation>La même ligne d’une feuille a été saisie deux fois. Regardez la feuille.</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Your code: %1</source>
        <translation>Votre code&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RecipientCard</name>
    <message>
        <source>Recipient %1</source>
        <translation>Destinataire %1</translation>
    </message>
    <message>
        <source>Name: a person, a government, an institution</source>
        <translation>Nom&#xa0;: une personne, un gouvernement, une institution</translation>
    </message>
    <message>
        <source>It stands before the name: His Excellency</source>
        <translation>Elle précède le nom&#xa0;: Son Excellence</translation>
    </message>
    <message>
        <source>Form of address (if you like)</source>
        <translation>Formule de politesse (si vous voulez)</translation>
    </message>
    <message>
        <source>When, where and how they get the list. Signers read it before they sign.</source>
        <translation>Quand, où et comment ils reçoivent la liste. Les signataires le lisent avant de signer.</translation>
    </message>
    <message>
        <source>The hand-over, as it is promised</source>
        <translation>La remise, telle qu’elle est promise</translation>
    </message>
    <message>
        <source>Each line is a line of the address.</source>
        <translation>Chaque ligne est une ligne de l’adresse.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Country of the recipient</source>
        <translation>Pays du destinataire</translation>
    </message>
    <message>
        <source>Language of what is handed over</source>
        <translation>Langue de ce qui est remis</translation>
    </message>
    <message>
        <source>With danger nothing is chosen beforehand, and signers are warned.</source>
        <translation>En cas de danger, rien n’est choisi d’avance, et les signataires sont avertis.</translation>
    </message>
    <message>
        <source>May a name in their hands harm a signer or their family?</source>
        <translation>Un nom entre leurs mains peut-il nuire à un signataire ou à sa famille&#xa0;?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes, it may</source>
        <translation>Oui, c’est possible</translation>
    </message>
    <message>
        <source>What is handed over of signers who agree to be named</source>
        <translation>Ce qui est remis des signataires qui acceptent d’être nommés</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>RecipientsPage</name>
    <message>
        <source>One more recipient</source>
        <translation>Un destinataire de plus</translation>
    </message>
</context>
<context>
    <name>RecoveryModel</name>
    <message>
        <source>The file %1 is written. Bring it to the organisers.</source>
        <translation>Le fichier %1 est écrit. Apportez-le aux organisateurs.</translation>
    </message>
    <message>
        <source>The folder %1 is written and read back. Bring it to the organisers.</source>
        <translation>Le dossier %1 est écrit et relu. Apportez-le aux organisateurs.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>The PIN is forgotten</source>
        <translation>Code PIN oublié</translation>
    </message>
    <message>
        <source>Nothing on this device is lost. Only the organisers can let you in again.</source>
        <translation>Rien n’est perdu sur cet appareil. Seuls les organisateurs peuvent le rouvrir.</translation>
    </message>
    <message>
        <source>1. Ask the organisers</source>
        <translation>1. Demander aux organisateurs</translation>
    </message>
    <message>
        <source>2. I have their answer</source>
        <translation>2. J’ai leur réponse</translation>
    </message>
    <message>
        <source>Or bring its signatures out</source>
        <translation>Ou sauver ses signatures</translation>
    </message>
    <message>
        <source>Write the request to a stick, and bring or send it to the organisers. It opens nothing by itself.</source>
        <translation>Écrivez la demande sur une clé, puis apportez-la ou envoyez-la aux organisateurs. Seule, elle n’ouvre rien.</translation>
    </message>
    <message>
        <source>They give you a file, and a code by another way, for instance by telephone.</source>
        <translation>Ils vous donnent un fichier et, par une autre voie, un code, par exemple au téléphone.</translation>
    </message>
    <message>
        <source>A copy of this device goes to the stick. Only the organisers can open it; no PIN does. The device stays as it is.</source>
        <translation>Une copie de cet appareil va sur la clé. Seuls les organisateurs peuvent l’ouvrir, aucun code PIN ne le peut. L’appareil reste tel quel.</translation>
    </message>
    <message>
        <source>Code of the organisers</source>
        <translation>Code des organisateurs</translation>
    </message>
    <message>
        <source>Please wait …</source>
        <translation>Veuillez patienter…</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>Écrire la demande</translation>
    </message>
    <message>
        <source>Open the device</source>
        <translation>Ouvrir l’appareil</translation>
    </message>
    <message>
        <source>Copy to the stick</source>
        <translation>Copier sur la clé</translation>
    </message>
</context>
<context>
    <name>RemoveSheet</name>
    <message>
        <source>Remove everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) of this device are not acknowledged by the organisers.</source>
        <translation>
            <numerusform>Les organisateurs n’ont pas accusé réception de %Ln entrée de cet appareil.</numerusform>
            <numerusform>Les organisateurs n’ont pas accusé réception de %Ln entrées de cet appareil.</numerusform>
        </translation>
    </message>
    <message>
        <source>The organisers have acknowledged everything on this device.</source>
        <translation>Les organisateurs ont accusé réception de tout ce qui est sur cet appareil.</translation>
    </message>
    <message>
        <source>What is not acknowledged would be lost for ever.</source>
        <translation>Ce dont ils n’ont pas accusé réception serait perdu pour toujours.</translation>
    </message>
    <message>
        <source>Export first; better still, wait for the organisers’ answer.</source>
        <translation>Exportez d’abord&#xa0;; mieux encore, attendez la réponse des organisateurs.</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Ce qui est supprimé</translation>
    </message>
    <message>
        <source>Signatures, campaigns, events and the keys of this device. Nobody can bring them back.</source>
        <translation>Les signatures, les campagnes, les évènements et les clés de cet appareil. Personne ne peut les retrouver.</translation>
    </message>
    <message numerus="yes">
        <source>I know that %Ln entry(ies) are lost, unless a good export of them exists.</source>
        <translation>
            <numerusform>Je sais que %Ln entrée est perdue, à moins qu’un bon export existe.</numerusform>
            <numerusform>Je sais que %Ln entrées sont perdues, à moins qu’un bon export existe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The volunteer’s PIN</source>
        <translation>Le code des bénévoles</translation>
    </message>
    <message>
        <source>Removing …</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Remove everything from this device</source>
        <translation>Tout supprimer de cet appareil</translation>
    </message>
</context>
<context>
    <name>RequestSheet</name>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Code of the device</source>
        <translation>Code de l’appareil</translation>
    </message>
    <message>
        <source>The organisers take signatures from devices that they know. Send them a photograph of this code, or the file.</source>
        <translation>Les organisateurs acceptent les signatures des appareils qu’ils connaissent. Envoyez-leur une photo de ce code, ou le fichier.</translation>
    </message>
    <message>
        <source>Signing works before they have answered. The code holds nobody’s data.</source>
        <translation>On peut signer avant leur réponse. Ce code ne contient les données de personne.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Gardée telle quelle</translation>
    </message>
    <message>
        <source>Made a duplicate</source>
        <translation>Marquée doublon</translation>
    </message>
    <message>
        <source>Made no duplicate</source>
        <translation>Marquée non-doublon</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacée</translation>
    </message>
    <message>
        <source>Signed (UTC)</source>
        <translation>Signé (UTC)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Paper sheet and row</source>
        <translation>Feuille et ligne</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Decide what only a person can decide. Everything counts as it is until then, and every decision can be undone.</source>
        <translation>Décidez ce que seule une personne peut décider. D’ici là tout compte tel quel, et chaque décision s’annule.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alertes</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>All is safe.</source>
        <translation>Tout est en sûreté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) are only on this device.</source>
        <translation>
            <numerusform>%Ln signature n’est que sur cet appareil.</numerusform>
            <numerusform>%Ln signatures ne sont que sur cet appareil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) are exported and wait for the organisers’ answer.</source>
        <translation>
            <numerusform>%Ln signature est exportée et attend la réponse des organisateurs.</numerusform>
            <numerusform>%Ln signatures sont exportées et attendent la réponse des organisateurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) of this device are at the organisers’.</source>
        <translation>
            <numerusform>%Ln signature de cet appareil est chez les organisateurs.</numerusform>
            <numerusform>%Ln signatures de cet appareil sont chez les organisateurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export them before you go home.</source>
        <translation>Exportez-les avant de rentrer.</translation>
    </message>
    <message>
        <source>Bring them the export. Until they answer, everything stays here.</source>
        <translation>Apportez-leur l’export. Jusqu’à leur réponse, tout reste ici.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln day(s) the organisers have acknowledged nothing. Ask them for their answer.</source>
        <translation>
            <numerusform>Depuis %Ln jour, les organisateurs n’ont rien confirmé. Demandez-leur leur réponse.</numerusform>
            <numerusform>Depuis %Ln jours, les organisateurs n’ont rien confirmé. Demandez-leur leur réponse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyModel</name>
    <message>
        <source>%1 is the safety stick. Leave it in.</source>
        <translation>%1 est la clé de sécurité. Laissez-la branchée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) are on the safety stick %1, read back. Leave it in.</source>
        <translation>
            <numerusform>%Ln signature est sur la clé de sécurité %1, relue. Laissez-la branchée.</numerusform>
            <numerusform>%Ln signatures sont sur la clé de sécurité %1, relues. Laissez-la branchée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The safety stick is out.</source>
        <translation>La clé de sécurité est débranchée.</translation>
    </message>
    <message>
        <source>Put it in again, or choose another one. Nothing is lost.</source>
        <translation>Remettez-la, ou choisissez-en une autre. Rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>SafetyStickPanel</name>
    <message>
        <source>Safety stick</source>
        <translation>Clé de sécurité</translation>
    </message>
    <message>
        <source>Leave a stick in: every 25 signatures or 10 minutes, all that is only on this device is exported to it by itself.</source>
        <translation>Laissez une clé branchée&#xa0;: toutes les 25 signatures ou 10 minutes, tout ce qui n’est que sur cet appareil y est exporté tout seul.</translation>
    </message>
    <message>
        <source>No stick is plugged in.</source>
        <translation>Aucune clé n’est branchée.</translation>
    </message>
    <message>
        <source>No safety stick any more</source>
        <translation>Plus de clé de sécurité</translation>
    </message>
</context>
<context>
    <name>SavingModel</name>
    <message numerus="yes">
        <source>%Ln file(s) written: %1</source>
        <translation>
            <numerusform>%Ln fichier écrit&#xa0;: %1</numerusform>
            <numerusform>%Ln fichiers écrits&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingSheet</name>
    <message>
        <source>Page of this rally</source>
        <translation>Page de ce rassemblement</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>One page in the language of the screen (PDF). It names nobody who signed.</source>
        <translation>Une page dans la langue de l’écran (PDF). Elle ne nomme aucun signataire.</translation>
    </message>
    <message>
        <source>A table of all numbers (CSV), and charts in the language of the screen (PNG). They name nobody who signed.</source>
        <translation>Un tableau de tous les chiffres (CSV) et des graphiques dans la langue de l’écran (PNG). Ils ne nomment aucun signataire.</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier pour les fichiers</translation>
    </message>
    <message>
        <source>Write files</source>
        <translation>Écrire les fichiers</translation>
    </message>
    <message>
        <source>Writing the files …</source>
        <translation>Écriture des fichiers…</translation>
    </message>
</context>
<context>
    <name>ScreenCard</name>
    <message>
        <source>Size of the screen</source>
        <translation>Taille de l’écran</translation>
    </message>
    <message>
        <source>Buttons are at least 10 mm wide.</source>
        <translation>Les boutons font au moins 10 mm de large.</translation>
    </message>
    <message>
        <source>Nobody has checked yet whether buttons are large enough here.</source>
        <translation>Personne n’a encore vérifié si les boutons sont assez grands ici.</translation>
    </message>
    <message>
        <source>Check with a bank card</source>
        <translation>Vérifier avec une carte bancaire</translation>
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
        <translation>Quelle est la taille de cet écran&#xa0;?</translation>
    </message>
    <message>
        <source>Hold a bank card against the frame, and make the frame as wide as the card (85.6 mm).</source>
        <translation>Tenez une carte bancaire contre le cadre, et donnez au cadre la largeur de la carte (85,6 mm).</translation>
    </message>
    <message>
        <source>Then every button is wide enough for a finger.</source>
        <translation>Chaque bouton est alors assez large pour un doigt.</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Plus étroit</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Plus large</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>It fits</source>
        <translation>C’est la bonne taille</translation>
    </message>
</context>
<context>
    <name>Sealed</name>
    <message>
        <source>Sealed for a key that this key file does not have: %1.</source>
        <translation>Scellé pour une clé absente de ce fichier de clé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ask whoever has the organisation’s key for a new key file, then import a file again.</source>
        <translation>Demandez un nouveau fichier de clé à qui a la clé de l’organisation, puis importez de nouveau un fichier.</translation>
    </message>
    <message>
        <source>Still sealed, since their packs in this database cannot be read: %1.</source>
        <translation>Encore scellé, car les paquets sont illisibles dans cette base&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Bring these campaigns’ packs in under “Import”.</source>
        <translation>Ajoutez les paquets de ces campagnes sous «&#xa0;Importer&#xa0;».</translation>
    </message>
    <message>
        <source>Something stood in the database that no file of a device brought. It was put right.</source>
        <translation>Il y avait dans la base quelque chose qu’aucun fichier d’un appareil n’a apporté. Cela a été corrigé.</translation>
    </message>
    <message>
        <source>See who has a login, and check the audit.</source>
        <translation>Voyez qui y a accès, et vérifiez l’audit.</translation>
    </message>
</context>
<context>
    <name>SearchOptions</name>
    <message>
        <source>Title and text</source>
        <translation>Titre et texte</translation>
    </message>
    <message>
        <source>In title</source>
        <translation>Dans le titre</translation>
    </message>
    <message>
        <source>In text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>Exact match: these words next to each other</source>
        <translation>Expression exacte&#xa0;: ces mots à la suite</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <source>Section %1</source>
        <translation>Section %1</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Partie %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Revendications</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Speaks to signers alone, and is no part of what is handed over</source>
        <translation>S’adresse aux seuls signataires, et ne fait pas partie de ce qui est remis</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Each line is a paragraph.</source>
        <translation>Chaque ligne est un paragraphe.</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Les mots</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Each line is a demand.</source>
        <translation>Chaque ligne est une revendication.</translation>
    </message>
    <message>
        <source>Whose words they are, on which occasion, and when.</source>
        <translation>Les mots de qui, à quelle occasion, et quand.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>One more figure</source>
        <translation>Un chiffre de plus</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>One more section</source>
        <translation>Une section de plus</translation>
    </message>
    <message>
        <source>One more part</source>
        <translation>Une partie de plus</translation>
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
        <translation>Préparer cet appareil</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>The device’s folder: %1</source>
        <translation>Dossier de l’appareil&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SetUpSteps</name>
    <message>
        <source>Campaign file</source>
        <translation>Fichier de campagne</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Name and PIN</source>
        <translation>Nom et code</translation>
    </message>
</context>
<context>
    <name>SheetFrame</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like these</source>
        <translation>
            <numerusform>%Ln autre semblable</numerusform>
            <numerusform>%Ln autres semblables</numerusform>
        </translation>
    </message>
    <message>
        <source>The arrow keys go to one signature or to another case. With none chosen, all but the first are meant.</source>
        <translation>Les flèches mènent à une signature ou à un autre cas. Sans choix, toutes sauf la première sont visées.</translation>
    </message>
</context>
<context>
    <name>SignatureSheet</name>
    <message>
        <source>Drawn signature</source>
        <translation>Signature dessinée</translation>
    </message>
</context>
<context>
    <name>SignatureWords</name>
    <message>
        <source>[your choice]</source>
        <translation>[votre choix]</translation>
    </message>
</context>
<context>
    <name>SignaturesModel</name>
    <message>
        <source>Counted</source>
        <translation>Comptée</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Rassemblement</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Mode de signature</translation>
    </message>
    <message>
        <source>News by e-mail or telephone</source>
        <translation>Nouvelles par courriel ou téléphone</translation>
    </message>
    <message>
        <source>Being listed publicly</source>
        <translation>Figurer sur la liste publique</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par son nom</translation>
    </message>
    <message>
        <source>as a number only</source>
        <translation>comme nombre seulement</translation>
    </message>
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
            <numerusform>Plus de %Ln signature trouvée</numerusform>
            <numerusform>Plus de %Ln signatures trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) found</source>
        <translation>
            <numerusform>%Ln signature trouvée</numerusform>
            <numerusform>%Ln signatures trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Message personnel</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>A consenti à</translation>
    </message>
    <message>
        <source>Nothing beside signing</source>
        <translation>Rien d’autre que signer</translation>
    </message>
    <message>
        <source>May be handed over</source>
        <translation>Peut être remis</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Remise à</translation>
    </message>
    <message>
        <source>Signed (UTC)</source>
        <translation>Signé (UTC)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>Sheet and row</source>
        <translation>Feuille et ligne</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>SignaturesPage</name>
    <message>
        <source>Find a signature by how a name or an e-mail address begins. Each look is written into the audit.</source>
        <translation>Cherchez une signature par le début d’un nom ou d’une adresse électronique. Chaque consultation est inscrite à l’audit.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>Nom ou adresse électronique</translation>
    </message>
    <message>
        <source>Nobody was found. Type fewer letters, or choose “All”.</source>
        <translation>Personne n’a été trouvé. Tapez moins de lettres, ou choisissez «&#xa0;Tous&#xa0;».</translation>
    </message>
    <message>
        <source>There are no signatures yet. Import files of your devices first.</source>
        <translation>Il n’y a pas encore de signatures. Importez d’abord les fichiers de vos appareils.</translation>
    </message>
</context>
<context>
    <name>SignersCard</name>
    <message>
        <source>Signers of one kind</source>
        <translation>Signataires d’un genre</translation>
    </message>
    <message>
        <source>As in: 12 mayors</source>
        <translation>Comme dans&#xa0;: 12 maires</translation>
    </message>
    <message>
        <source>Their kind</source>
        <translation>Leur genre</translation>
    </message>
    <message>
        <source>0 where it is not known.</source>
        <translation>0 si ce n’est pas connu.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
</context>
<context>
    <name>SignersParts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>SignersWords</name>
    <message>
        <source>Who has signed</source>
        <translation>Qui a signé</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Par catégorie</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
</context>
<context>
    <name>SigningBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Montrer ce que je tape</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>Cacher ce que je tape</translation>
    </message>
    <message>
        <source>For volunteers: look at the safety stick</source>
        <translation>Pour les bénévoles&#xa0;: regardez la clé de sécurité</translation>
    </message>
    <message>
        <source>Show the keyboard</source>
        <translation>Montrer le clavier</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Read this page aloud</source>
        <translation>Lire cette page à voix haute</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>Taille du texte et contraste</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>By themselves</source>
        <translation>Par la personne elle-même</translation>
    </message>
    <message>
        <source>With a volunteer’s help</source>
        <translation>Avec l’aide d’un bénévole</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Au bureau</translation>
    </message>
</context>
<context>
    <name>SquareModel</name>
    <message>
        <source>Nobody has approved this device yet.</source>
        <translation>Personne n’a encore approuvé cet appareil.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with its volunteer, and approve it under “Devices”: %1</source>
        <translation>Comparez son empreinte avec son bénévole, puis approuvez-le sous «&#xa0;Appareils&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>This device is not known here yet.</source>
        <translation>Cet appareil n’est pas encore connu ici.</translation>
    </message>
    <message>
        <source>Take its request in under “Devices”, or its first file under “Import”. Its fingerprint: %1</source>
        <translation>Importez sa demande sous «&#xa0;Appareils&#xa0;», ou son premier fichier sous «&#xa0;Importer&#xa0;». Son empreinte&#xa0;: %1</translation>
    </message>
    <message>
        <source>This device was revoked before it came so far.</source>
        <translation>Cet appareil a été révoqué avant d’en arriver là.</translation>
    </message>
    <message>
        <source>Ask who had it.</source>
        <translation>Demandez qui l’avait.</translation>
    </message>
    <message>
        <source>This is neither a picture that can be read nor a rally total.</source>
        <translation>Ce n’est ni une image lisible ni un total de rassemblement.</translation>
    </message>
    <message>
        <source>Save the picture as JPEG or PNG, and drop that.</source>
        <translation>Enregistrez l’image en JPEG ou PNG, puis déposez celle-ci.</translation>
    </message>
    <message>
        <source>This is a file of ours, but no rally total.</source>
        <translation>C’est un fichier de Rally Kiosk, mais pas un total de rassemblement.</translation>
    </message>
    <message>
        <source>Requests go to “Devices”, batches to “Import”.</source>
        <translation>Les demandes vont sous «&#xa0;Appareils&#xa0;», les lots sous «&#xa0;Importer&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln device(s) that are approved.</source>
        <translation>
            <numerusform>sur %Ln appareil approuvé.</numerusform>
            <numerusform>sur %Ln appareils approuvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is (are) on devices that nobody has approved, and not added.</source>
        <translation>
            <numerusform>%Ln autre est sur un appareil que personne n’a approuvé, et n’est pas comptée.</numerusform>
            <numerusform>%Ln autres sont sur des appareils que personne n’a approuvés, et ne sont pas comptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Sans rassemblement</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>Par campagne</translation>
    </message>
    <message>
        <source>By event</source>
        <translation>Par rassemblement</translation>
    </message>
    <message>
        <source>Campaign %1</source>
        <translation>Campagne %1</translation>
    </message>
    <message>
        <source>A code as text</source>
        <translation>Un code en texte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s)</source>
        <translation>
            <numerusform>%Ln signature</numerusform>
            <numerusform>%Ln signatures</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: {signatures}.</source>
        <translation>{who}&#xa0;: {signatures}.</translation>
    </message>
    <message>
        <source>Counted once</source>
        <translation>Compté une fois</translation>
    </message>
    <message>
        <source>Another picture of this device is as new or newer.</source>
        <translation>Une autre image de cet appareil est aussi récente, ou plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its entry(ies) is (are) not here yet: import its files.</source>
        <translation>
            <numerusform>%Ln de ses entrées n’est pas encore ici&#xa0;: importez ses fichiers.</numerusform>
            <numerusform>%Ln de ses entrées ne sont pas encore ici&#xa0;: importez ses fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>No total</source>
        <translation>Pas de total</translation>
    </message>
</context>
<context>
    <name>SquarePage</name>
    <message>
        <source>Add up a rally without a network: every device counts once, with its newest total.</source>
        <translation>Additionnez un rassemblement sans réseau&#xa0;: chaque appareil compte une fois, avec son total le plus récent.</translation>
    </message>
    <message>
        <source>Rally total</source>
        <translation>Total du rassemblement</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Or a path, or the text that a telephone reads from a code</source>
        <translation>Ou un chemin, ou le texte qu’un téléphone lit dans un code</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>Drop pictures of the devices’ rally totals here</source>
        <translation>Déposez ici des photos des totaux affichés par les appareils</translation>
    </message>
    <message>
        <source>Reading the pictures …</source>
        <translation>Lecture des images…</translation>
    </message>
    <message>
        <source>Volunteers find the code under “Rally total” on their page. A photograph of each screen is enough.</source>
        <translation>Les bénévoles trouvent le code sous «&#xa0;Total du rassemblement&#xa0;» sur leur page. Une photo de chaque écran suffit.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>StickExport</name>
    <message>
        <source>Plug a stick in: it is found by itself.</source>
        <translation>Branchez une clé&#xa0;: elle est trouvée toute seule.</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Exporter vers %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>%1 (if you like)</source>
        <translation>%1 (si vous le souhaitez)</translation>
    </message>
</context>
<context>
    <name>TextLanguages</name>
    <message>
        <source>Text in:</source>
        <translation>Texte en&#xa0;:</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>The one sentence on the first screen.</source>
        <translation>La seule phrase du premier écran.</translation>
    </message>
    <message>
        <source>What you ask</source>
        <translation>Ce que vous demandez</translation>
    </message>
    <message>
        <source>Subtitle (if you like)</source>
        <translation>Sous-titre (si vous voulez)</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>The signer’s name stands below.</source>
        <translation>Le nom du signataire vient en dessous.</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Formule finale</translation>
    </message>
    <message>
        <source>It stands above everything, until its last day is over.</source>
        <translation>Elle est au-dessus de tout, jusqu’à la fin de son dernier jour.</translation>
    </message>
    <message>
        <source>Urgent line (if you like)</source>
        <translation>Ligne urgente (si vous voulez)</translation>
    </message>
    <message>
        <source>Year first; empty where there is no urgent line.</source>
        <translation>L’année d’abord&#xa0;; vide s’il n’y a pas de ligne urgente.</translation>
    </message>
    <message>
        <source>Last day of the urgent line</source>
        <translation>Dernier jour de la ligne urgente</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (jusqu’au %2)</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À&#xa0;: %1</translation>
    </message>
    <message>
        <source>[your name]</source>
        <translation>[votre nom]</translation>
    </message>
</context>
<context>
    <name>TextSizes</name>
    <message>
        <source>Usual size</source>
        <translation>Taille normale</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Très grand</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you. Kept safely.</source>
        <translation>Merci. Bien conservé.</translation>
    </message>
    <message>
        <source>Corrected. Kept safely.</source>
        <translation>Corrigé. Bien conservé.</translation>
    </message>
    <message>
        <source>This was practice. Nothing was kept.</source>
        <translation>C’était un exercice. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Number %1 here.</source>
        <translation>Numéro %1 ici.</translation>
    </message>
    <message>
        <source>%1: number %2 here.</source>
        <translation>%1&#xa0;: numéro %2 ici.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Show my code</source>
        <translation>Montrer mon code</translation>
    </message>
    <message>
        <source>Photograph it: with this code you can withdraw your signature. It shows that you signed.</source>
        <translation>Photographiez-le&#xa0;: avec ce code, vous pouvez retirer votre signature. Il montre que vous avez signé.</translation>
    </message>
    <message>
        <source>A code that you saw before the correction is void.</source>
        <translation>Un code vu avant la correction n’est plus valable.</translation>
    </message>
    <message>
        <source>This page closes by itself.</source>
        <translation>Cette page se ferme toute seule.</translation>
    </message>
    <message numerus="yes">
        <source>You can correct it for %Ln second(s). This page closes by itself.</source>
        <translation>
            <numerusform>Vous pouvez corriger pendant %Ln seconde. Cette page se ferme toute seule.</numerusform>
            <numerusform>Vous pouvez corriger pendant %Ln secondes. Cette page se ferme toute seule.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TooYoungPage</name>
    <message>
        <source>Thank you for standing up for others.</source>
        <translation>Merci de prendre la défense des autres.</translation>
    </message>
    <message>
        <source>The organisers may only take signatures from the age of %1 on.</source>
        <translation>Les organisateurs ne peuvent recueillir des signatures qu’à partir de %1 ans.</translation>
    </message>
    <message>
        <source>Nothing that you typed was kept. You can still help: talk about it with somebody older.</source>
        <translation>Rien de ce que vous avez écrit n’a été gardé. Vous pouvez aider autrement&#xa0;: parlez-en à quelqu’un de plus âgé.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>This page closes by itself.</source>
        <translation>Cette page se ferme toute seule.</translation>
    </message>
</context>
<context>
    <name>TotalModel</name>
    <message numerus="yes">
        <source>%Ln signature(s) on this device.</source>
        <translation>
            <numerusform>%Ln signature sur cet appareil.</numerusform>
            <numerusform>%Ln signatures sur cet appareil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) in all: corrections and withdrawals are entries too.</source>
        <translation>
            <numerusform>%Ln entrée en tout&#xa0;: les corrections et les retraits en sont aussi.</numerusform>
            <numerusform>%Ln entrées en tout&#xa0;: les corrections et les retraits en sont aussi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalOffer</name>
    <message>
        <source>Rally total</source>
        <translation>Total du rassemblement</translation>
    </message>
    <message>
        <source>A code with the numbers of this device, to be photographed before you leave. It holds nobody’s data.</source>
        <translation>Un code avec les nombres de cet appareil, à photographier avant de partir. Il ne contient les données de personne.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Afficher le code</translation>
    </message>
</context>
<context>
    <name>TotalSheet</name>
    <message>
        <source>Rally total</source>
        <translation>Total du rassemblement</translation>
    </message>
    <message>
        <source>Code of the rally total</source>
        <translation>Code du total du rassemblement</translation>
    </message>
    <message>
        <source>Photograph the code with any telephone, all of it and without glare. One picture may show several devices.</source>
        <translation>Photographiez le code avec un téléphone quelconque, en entier et sans reflet. Une photo peut montrer plusieurs appareils.</translation>
    </message>
    <message>
        <source>Send the picture to whoever adds up the rally. No network is needed to read it.</source>
        <translation>Envoyez la photo à la personne qui fait le total. Aucun réseau n’est nécessaire pour la lire.</translation>
    </message>
    <message>
        <source>If the device is lost, the organisers know from it how many signatures are missing.</source>
        <translation>Si l’appareil est perdu, les organisateurs sauront ainsi combien de signatures manquent.</translation>
    </message>
    <message>
        <source>Who signs later is in the next code only.</source>
        <translation>Qui signe plus tard ne figure que dans le code suivant.</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>What was corrected stays withdrawn: its correction stands for it.</source>
        <translation>Ce qui a été corrigé reste retiré&#xa0;: sa correction en tient lieu.</translation>
    </message>
    <message>
        <source>What somebody else withdrew too stays withdrawn.</source>
        <translation>Ce que quelqu’un d’autre a aussi retiré reste retiré.</translation>
    </message>
    <message>
        <source>What is erased cannot come back.</source>
        <translation>Ce qui est effacé ne peut pas revenir.</translation>
    </message>
</context>
<context>
    <name>VolunteerModel</name>
    <message>
        <source>The event is chosen. Signing can begin.</source>
        <translation>L’événement est choisi. On peut signer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) written and read back.</source>
        <translation>
            <numerusform>%Ln signature écrite et relue.</numerusform>
            <numerusform>%Ln signatures écrites et relues.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may take the stick out. They stay here until the organisers have them.</source>
        <translation>Vous pouvez retirer la clé. Elles restent ici jusqu’à ce que les organisateurs les aient.</translation>
    </message>
    <message>
        <source>The file %1 is written. Bring it to the organisers.</source>
        <translation>Le fichier %1 est écrit. Apportez-le aux organisateurs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s) are safe at the organisers’ and no longer on this device.</source>
        <translation>
            <numerusform>%Ln signature est en sûreté chez les organisateurs et n’est plus sur cet appareil.</numerusform>
            <numerusform>%Ln signatures sont en sûreté chez les organisateurs et ne sont plus sur cet appareil.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signatures were received, but they are not safe yet. They stay on this device.</source>
        <translation>Les signatures ont été reçues, mais ne sont pas encore en sûreté. Elles restent sur cet appareil.</translation>
    </message>
    <message>
        <source>These acknowledgements were known already.</source>
        <translation>Ces accusés de réception étaient déjà connus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) taken.</source>
        <translation>
            <numerusform>%Ln campagne ajoutée.</numerusform>
            <numerusform>%Ln campagnes ajoutées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteerPage</name>
    <message>
        <source>Back to signing</source>
        <translation>Revenir aux signatures</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Withdraw with a code</source>
        <translation>Retirer avec un code</translation>
    </message>
    <message>
        <source>After signing, a code was shown to whoever asked for it. Type it here to withdraw what was signed with it.</source>
        <translation>Après la signature, un code s’affiche pour qui le demande. Tapez-le ici pour retirer ce qui a été signé avec lui.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The code: 28 letters and digits</source>
        <translation>Le code&#xa0;: 28 lettres et chiffres</translation>
    </message>
    <message>
        <source>This is not a code as this program gives them. Please compare each letter.</source>
        <translation>Ce n’est pas un code de ce programme. Comparez chaque caractère, s’il vous plaît.</translation>
    </message>
    <message>
        <source>This device cannot look up signatures, so it cannot say whether a code was used. It seals the wish for the organisers. They stop counting the signature when they open it.</source>
        <translation>Cet appareil ne peut pas consulter les signatures&#xa0;: il ne peut donc pas dire si un code a servi. Il scelle la demande pour les organisateurs. Dès qu’ils l’ouvrent, ils ne comptent plus la signature.</translation>
    </message>
    <message>
        <source>Done. What was signed with this code in the campaigns on this device will not be counted.</source>
        <translation>C’est fait. Ce qui a été signé avec ce code, pour les campagnes de cet appareil, ne sera pas compté.</translation>
    </message>
    <message>
        <source>This was practice. Nothing was withdrawn.</source>
        <translation>C’était un exercice. Rien n’a été retiré.</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Rally Kiosk: desk</source>
        <translation>Rally Kiosk&#xa0;: bureau</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>S’arrêter ici</translation>
    </message>
</context>
<context>
    <name>YouPage</name>
    <message>
        <source>Who is signing?</source>
        <translation>Qui signe&#xa0;?</translation>
    </message>
    <message>
        <source>I have no postal code</source>
        <translation>Je n’ai pas de code postal</translation>
    </message>
    <message>
        <source>I have only one name</source>
        <translation>Je n’ai qu’un seul nom</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
</TS>
