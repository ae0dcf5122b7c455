<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message numerus="yes">
        <source>Built on {day}, %n months ago.</source>
        <translation>
            <numerusform>Compilée le {day}, il y a %Ln mois.</numerusform>
            <numerusform>Compilée le {day}, il y a %Ln mois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Built on {day}, %n years ago.</source>
        <translation>
            <numerusform>Compilée le {day}, il y a %Ln an.</numerusform>
            <numerusform>Compilée le {day}, il y a %Ln ans.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>A diary for moments that you are proud of, or grow from. It is kept on your server, and the program uses the network for nothing else.</source>
        <translation>Un journal pour les moments qui font votre fierté ou qui vous font grandir. Il est conservé sur votre serveur, et le programme n’utilise le réseau pour rien d’autre.</translation>
    </message>
    <message>
        <source>A diary for moments that you are proud of, or grow from. It stays on your computer, and the program uses no network.</source>
        <translation>Un journal pour les moments qui font votre fierté ou qui vous font grandir. Il reste sur votre ordinateur, et le programme n’utilise aucun réseau.</translation>
    </message>
    <message>
        <source>About {program}</source>
        <translation>À propos de {program}</translation>
    </message>
    <message>
        <source>Built on {day}.</source>
        <translation>Compilée le {day}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Free software under the {licence} licence.</source>
        <translation>Logiciel libre sous licence {licence}.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Qt is included as separate libraries under the LGPL 3; you may replace them with your own build.</source>
        <translation>Qt est fourni sous forme de bibliothèques séparées, sous licence LGPL 3&#x202f;; vous pouvez les remplacer par les vôtres.</translation>
    </message>
    <message>
        <source>The program never looks for newer versions: get them where you got it.</source>
        <translation>Le programme ne cherche jamais de nouvelle version&#xa0;: vous la trouverez là où vous avez eu celle-ci.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Curren&amp;t password</source>
        <translation>Mot de passe ac&amp;tuel</translation>
    </message>
</context>
<context>
    <name>AccountTiles</name>
    <message>
        <source>Who is writing?</source>
        <translation>Qui écrit&#x202f;?</translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>&amp;Add this person</source>
        <translation>&amp;Ajouter cette personne</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Let the other person fill this in. The program shows each person only their own entries, but people who share a diary file can read all of it with other programs.</source>
        <translation>Laissez l’autre personne remplir ce formulaire. Le programme ne montre à chacun que ses propres entrées, mais les personnes qui partagent un fichier de journal peuvent tout y lire avec d’autres programmes.</translation>
    </message>
</context>
<context>
    <name>AddingPeople</name>
    <message>
        <source>The new person can open this diary now.</source>
        <translation>La nouvelle personne peut maintenant ouvrir ce journal.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>What you typed could be saved neither in your diary nor beside it. Copy it somewhere else, or free some space on the disk, before you quit.</source>
        <translation>Ce que vous avez écrit n’a pu être enregistré ni dans votre journal ni à côté. Copiez-le ailleurs ou libérez de la place sur le disque avant de quitter.</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>Last backup {when}</source>
        <translation>Dernière sauvegarde {when}</translation>
    </message>
    <message>
        <source>Today’s backup could not be made</source>
        <translation>La sauvegarde du jour n’a pas pu être faite</translation>
    </message>
    <message>
        <source>{last}, none in the second folder for two weeks</source>
        <translation>{last}, aucune dans le second dossier depuis deux semaines</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n backups are not in the list, since the description beside them is missing or cannot be read. They cannot be verified or restored, and are never removed:</source>
        <translation>
            <numerusform>%Ln sauvegarde n’est pas dans la liste, car la description qui l’accompagne manque ou est illisible. Elle ne peut être ni vérifiée ni restaurée, et n’est jamais supprimée&#xa0;:</numerusform>
            <numerusform>%Ln sauvegardes ne sont pas dans la liste, car la description qui les accompagne manque ou est illisible. Elles ne peuvent être ni vérifiées ni restaurées, et ne sont jamais supprimées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries changed</source>
        <translation>
            <numerusform>%Ln entrée modifiée</numerusform>
            <numerusform>%Ln entrées modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries deleted since</source>
        <translation>
            <numerusform>%Ln entrée supprimée depuis</numerusform>
            <numerusform>%Ln entrées supprimées depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken out of the trash since</source>
        <translation>
            <numerusform>%Ln entrée sortie de la corbeille depuis</numerusform>
            <numerusform>%Ln entrées sorties de la corbeille depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written since</source>
        <translation>
            <numerusform>%Ln entrée écrite depuis</numerusform>
            <numerusform>%Ln entrées écrites depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%Ln objectif</numerusform>
            <numerusform>%Ln objectifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures come back</source>
        <translation>
            <numerusform>%Ln image revient</numerusform>
            <numerusform>%Ln images reviennent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures of this backup are missing: they are neither with the diary nor beside the backups.</source>
        <translation>
            <numerusform>%Ln image de cette sauvegarde manque&#xa0;: elle n’est ni avec le journal ni à côté des sauvegardes.</numerusform>
            <numerusform>%Ln images de cette sauvegarde manquent&#xa0;: elles ne sont ni avec le journal ni à côté des sauvegardes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures stay missing</source>
        <translation>
            <numerusform>%Ln image reste manquante</numerusform>
            <numerusform>%Ln images restent manquantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>Before a downgrade</source>
        <translation>Avant un retour en arrière</translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation>Avant une réparation</translation>
    </message>
    <message>
        <source>Before a reset</source>
        <translation>Avant une remise à zéro</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Avant une restauration</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Avant une importation</translation>
    </message>
    <message>
        <source>Before the upgrade to {version}</source>
        <translation>Avant la mise à niveau vers {version}</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Quotidienne</translation>
    </message>
    <message>
        <source>Days: {days}</source>
        <translation>Jours&#xa0;: {days}</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Faite à la main</translation>
    </message>
    <message>
        <source>Made by version {version}</source>
        <translation>Faite par la version {version}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>aujourd’hui {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>hier {time}</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>Sauvegarder &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Look inside…</source>
        <translation>&amp;Regarder dedans…</translation>
    </message>
    <message>
        <source>&amp;Open it…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Re&amp;staurer</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>Re&amp;staurer…</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Une sauvegarde</translation>
    </message>
    <message>
        <source>A pinned backup is never removed</source>
        <translation>Une sauvegarde épinglée n’est jamais supprimée</translation>
    </message>
    <message>
        <source>An account that was created later is not in this backup.</source>
        <translation>Un compte créé plus tard n’est pas dans cette sauvegarde.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups of the server that were made on this computer. Backing it up every day is up to whoever runs it.</source>
        <translation>Sauvegardes du serveur faites sur cet ordinateur. La sauvegarde quotidienne revient à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>Checking this backup…</source>
        <translation>Vérification de cette sauvegarde…</translation>
    </message>
    <message>
        <source>Choose a backup to see what is different in it.</source>
        <translation>Choisissez une sauvegarde pour voir ce qui y est différent.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Compared with your diary now</source>
        <translation>Comparé à votre journal actuel</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie en cours…</translation>
    </message>
    <message>
        <source>Every day, before every upgrade, and before every restore. Kept: {daily} daily, {weekly} weekly, {monthly} monthly.</source>
        <translation>Chaque jour, avant chaque mise à niveau et avant chaque restauration. Conservées&#xa0;: {daily} quotidiennes, {weekly} hebdomadaires, {monthly} mensuelles.</translation>
    </message>
    <message>
        <source>From a f&amp;ile…</source>
        <translation>Depuis un &amp;fichier…</translation>
    </message>
    <message>
        <source>Intact and verified. Sign in to see what is different in it.</source>
        <translation>Intacte et vérifiée. Connectez-vous pour voir ce qui y est différent.</translation>
    </message>
    <message>
        <source>Intact and verified. Whoever runs the server can restore it with “aimstars db restore”.</source>
        <translation>Intacte et vérifiée. La personne qui gère le serveur peut la restaurer avec «&#xa0;aimstars db restore&#xa0;».</translation>
    </message>
    <message>
        <source>Look into a backup that lies elsewhere, or restore it</source>
        <translation>Regarder dans une sauvegarde qui se trouve ailleurs, ou la restaurer</translation>
    </message>
    <message>
        <source>No backup of the server has been made on this computer yet.</source>
        <translation>Aucune sauvegarde du serveur n’a encore été faite sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Avancement de la sauvegarde</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore the whole diary to how it was then?</source>
        <translation>Remettre tout le journal dans l’état où il était alors&#x202f;?</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Montrer dans le &amp;dossier</translation>
    </message>
    <message>
        <source>There is no backup yet. Once something is written, one is made every day.</source>
        <translation>Il n’y a pas encore de sauvegarde. Dès que quelque chose est écrit, il s’en fait une chaque jour.</translation>
    </message>
    <message>
        <source>These numbers are the same, but something else differs: the text of a goal, a review, a draft or the like.</source>
        <translation>Ces nombres sont les mêmes, mais autre chose diffère&#xa0;: le texte d’un objectif, un bilan, un brouillon ou autre.</translation>
    </message>
    <message>
        <source>This also changes the diaries of other people: {names}.</source>
        <translation>Cela modifie aussi le journal d’autres personnes&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>This backup contains no account and no entries.</source>
        <translation>Cette sauvegarde ne contient ni compte ni entrée.</translation>
    </message>
    <message>
        <source>This backup contains no account, so you would start from scratch. Your present diary is backed up first, and you can restore that backup later.</source>
        <translation>Cette sauvegarde ne contient aucun compte&#xa0;: vous repartiriez de zéro. Votre journal actuel est d’abord sauvegardé, et vous pourrez restaurer cette sauvegarde plus tard.</translation>
    </message>
    <message>
        <source>This backup has an earlier key: it opens with a password or a recovery code of its time.</source>
        <translation>Cette sauvegarde a une clé antérieure&#xa0;: elle s’ouvre avec un mot de passe ou un code de secours de cette époque.</translation>
    </message>
    <message>
        <source>This backup is damaged: it has changed since it was verified. It cannot be restored.</source>
        <translation>Cette sauvegarde est endommagée&#xa0;: elle a changé depuis sa vérification. Elle ne peut pas être restaurée.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Dé&amp;tacher</translation>
    </message>
    <message>
        <source>Unlock your diary first; this backup is then rewritten with its key.</source>
        <translation>Déverrouillez d’abord votre journal&#x202f;; cette sauvegarde sera ensuite réécrite avec sa clé.</translation>
    </message>
    <message>
        <source>Your account is not in this backup: you could not sign in to it.</source>
        <translation>Votre compte n’est pas dans cette sauvegarde&#xa0;: vous ne pourriez pas vous y connecter.</translation>
    </message>
    <message>
        <source>Your diary is the same in this backup.</source>
        <translation>Votre journal est identique dans cette sauvegarde.</translation>
    </message>
    <message>
        <source>Your present diary is backed up before anything is restored.</source>
        <translation>Votre journal actuel est sauvegardé avant toute restauration.</translation>
    </message>
    <message>
        <source>Your present diary is backed up first. You will be signed out; sign in again with the password you had then.</source>
        <translation>Votre journal actuel est d’abord sauvegardé. Votre session sera fermée&#x202f;; reconnectez-vous avec le mot de passe que vous aviez alors.</translation>
    </message>
    <message>
        <source>Your present diary is backed up first. You will be signed out; sign in again with the password you have now.</source>
        <translation>Votre journal actuel est d’abord sauvegardé. Votre session sera fermée&#x202f;; reconnectez-vous avec votre mot de passe actuel.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>BestDays</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Grandir</translation>
    </message>
    <message>
        <source>Points that day</source>
        <translation>Points ce jour-là</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Fierté</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>Sans avis</translation>
    </message>
</context>
<context>
    <name>BringOverDialog</name>
    <message>
        <source>&amp;Encrypt the diary</source>
        <translation>C&amp;hiffrer le journal</translation>
    </message>
    <message>
        <source>&amp;Make the diary</source>
        <translation>&amp;Créer le journal</translation>
    </message>
    <message>
        <source>&amp;Open the diary</source>
        <translation>&amp;Ouvrir le journal</translation>
    </message>
    <message>
        <source>A file of the web app</source>
        <translation>Un fichier de l’application web</translation>
    </message>
    <message>
        <source>A folder for the new diary</source>
        <translation>Un dossier pour le nouveau journal</translation>
    </message>
    <message>
        <source>A new diary is made from {name}. The file itself is only read, and stays as it is.</source>
        <translation>Un nouveau journal est créé à partir de {name}. Le fichier lui-même est seulement lu et reste tel quel.</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Autre &amp;dossier…</translation>
    </message>
    <message>
        <source>Bring it over from the web app</source>
        <translation>Reprendre depuis l’application web</translation>
    </message>
    <message>
        <source>Bring over from the web app</source>
        <translation>Reprendre depuis l’application web</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Everybody opens it with their one-time code, under “Forgot the password?”, and chooses a new password.</source>
        <translation>Chacun l’ouvre avec son code à usage unique, par «&#xa0;Mot de passe oublié&#x202f;?&#xa0;», et choisit un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Everybody signs in with the password that they had in the web app.</source>
        <translation>Chacun se connecte avec le mot de passe qu’il avait dans l’application web.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>The diary is in the folder {folder}. The file of the web app was left as it is; once you have looked at everything, you can delete it.</source>
        <translation>Le journal se trouve dans le dossier {folder}. Le fichier de l’application web est resté tel quel&#x202f;; quand vous aurez tout vérifié, vous pourrez le supprimer.</translation>
    </message>
    <message>
        <source>The new diary goes into the folder {folder}.</source>
        <translation>Le nouveau journal ira dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>Without a password nobody can then read it. Each person gets a one-time code on paper, opens the diary with it, and chooses a new password.</source>
        <translation>Sans mot de passe, personne ne peut alors le lire. Chacun reçoit un code à usage unique sur papier, ouvre le journal avec ce code et choisit un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Your new diary is ready</source>
        <translation>Votre nouveau journal est prêt</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG picture (*.svg)</source>
        <translation>Image PNG (*.png);;Image SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Enregistrer comme image</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Enregistrer comme image…</translation>
    </message>
    <message>
        <source>Save data as CSV</source>
        <translation>Enregistrer les données en CSV</translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation>Enregistrer les données en CSV…</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Valeurs (*.csv)</translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%Ln différence</numerusform>
            <numerusform>%Ln différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasons for points</source>
        <translation>
            <numerusform>%Ln motif de points</numerusform>
            <numerusform>%Ln motifs de points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are damaged and stay as they are. An earlier backup may have them whole.</source>
        <translation>
            <numerusform>%Ln ligne est endommagée et reste telle quelle. Une sauvegarde plus ancienne l’a peut-être intacte.</numerusform>
            <numerusform>%Ln lignes sont endommagées et restent telles quelles. Une sauvegarde plus ancienne les a peut-être intactes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Earlier version of an entry</source>
        <translation>Version antérieure d’une entrée</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Autres données</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Jour de repos</translation>
    </message>
    <message>
        <source>Sum of a day</source>
        <translation>Total d’un jour</translation>
    </message>
    <message>
        <source>Ticked day of a goal</source>
        <translation>Jour coché d’un objectif</translation>
    </message>
    <message>
        <source>Unfinished text</source>
        <translation>Texte inachevé</translation>
    </message>
    <message>
        <source>Weekly goal</source>
        <translation>Objectif hebdomadaire</translation>
    </message>
    <message>
        <source>Weekly rest day</source>
        <translation>Jour de repos hebdomadaire</translation>
    </message>
</context>
<context>
    <name>CheckupDialog</name>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Réparer</translation>
    </message>
    <message>
        <source>A backup is being made, and your points are corrected.</source>
        <translation>Une sauvegarde est en cours, puis vos points sont corrigés.</translation>
    </message>
    <message>
        <source>A backup is made first. Your entries and goals are not changed.</source>
        <translation>Une sauvegarde est faite d’abord. Vos entrées et vos objectifs ne sont pas modifiés.</translation>
    </message>
    <message>
        <source>Check my diary</source>
        <translation>Vérifier mon journal</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Everything adds up again.</source>
        <translation>Tout est de nouveau juste.</translation>
    </message>
    <message>
        <source>Everything adds up again. A backup was made before the repair.</source>
        <translation>Tout est de nouveau juste. Une sauvegarde a été faite avant la réparation.</translation>
    </message>
    <message>
        <source>Everything adds up: {rows} checked.</source>
        <translation>Tout est juste&#xa0;: {rows} vérifiés.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Your entries and goals are not changed.</source>
        <translation>Vos entrées et vos objectifs ne sont pas modifiés.</translation>
    </message>
    <message>
        <source>Your points are being added up again.</source>
        <translation>Vos points sont recalculés.</translation>
    </message>
    <message>
        <source>Your points are being corrected.</source>
        <translation>Vos points sont en cours de correction.</translation>
    </message>
    <message>
        <source>{count} found. Your points would change by {points}.</source>
        <translation>{count} trouvées. Vos points changeraient de {points}.</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Open my diary</source>
        <translation>&amp;Ouvrir mon journal</translation>
    </message>
</context>
<context>
    <name>CodeTestDialog</name>
    <message>
        <source>&amp;Code on your paper</source>
        <translation>&amp;Code sur votre papier</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Test the recovery code</source>
        <translation>Tester le code de secours</translation>
    </message>
    <message>
        <source>This is not your recovery code. Make a new one if yours is lost.</source>
        <translation>Ce n’est pas votre code de secours. Créez-en un nouveau si vous avez perdu le vôtre.</translation>
    </message>
    <message>
        <source>This is your recovery code.</source>
        <translation>C’est bien votre code de secours.</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copier le diagnostic</translation>
    </message>
    <message>
        <source>&amp;Diary</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find in your diary</source>
        <translation>&amp;Chercher dans votre journal</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>P&amp;remiers pas</translation>
    </message>
    <message>
        <source>&amp;Formatting bar</source>
        <translation>Barre de mise en &amp;forme</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Go to a day…</source>
        <translation>Aller à un jo&amp;ur…</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Objectifs</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Barre de &amp;menus</translation>
    </message>
    <message>
        <source>&amp;New goal…</source>
        <translation>Nouvel o&amp;bjectif…</translation>
    </message>
    <message>
        <source>&amp;Next day</source>
        <translation>Jour su&amp;ivant</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>&amp;Previous day</source>
        <translation>Jour &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet précéden&amp;t</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>&amp;Profile…</source>
        <translation>&amp;Profil…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Read from this day</source>
        <translation>&amp;Lire à partir de ce jour</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>&amp;Rétablir&#xa0;: {step}</translation>
    </message>
    <message>
        <source>&amp;Stats</source>
        <translation>&amp;Statistiques</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>&amp;Upgrade history</source>
        <translation>&amp;Historique des mises à niveau</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Weekly review</source>
        <translation>&amp;Bilan de la semaine</translation>
    </message>
    <message>
        <source>&amp;Write in full screen</source>
        <translation>Écrire en p&amp;lein écran</translation>
    </message>
    <message>
        <source>Another &amp;question</source>
        <translation>Autre &amp;question</translation>
    </message>
    <message>
        <source>Begin with a &amp;template…</source>
        <translation>Commencer par un &amp;modèle…</translation>
    </message>
    <message>
        <source>Check &amp;my diary</source>
        <translation>Vérifier mon &amp;journal</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Edit te&amp;mplates…</source>
        <translation>M&amp;odifier les modèles…</translation>
    </message>
    <message>
        <source>I&amp;mports…</source>
        <translation>Imp&amp;ortations…</translation>
    </message>
    <message>
        <source>Mo&amp;ve this diary…</source>
        <translation>&amp;Déménager ce journal…</translation>
    </message>
    <message>
        <source>New &amp;entry</source>
        <translation>Nouvelle &amp;entrée</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Ouvrir le dossier des jour&amp;naux techniques</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>I&amp;mages</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>P&amp;références…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>Tag&amp;s…</source>
        <translation>É&amp;tiquettes…</translation>
    </message>
    <message>
        <source>Tras&amp;h</source>
        <translation>&amp;Corbeille</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>What happened on this day that you are proud of, or grew from?</source>
        <translation>Que s’est-il passé ce jour-là qui fait votre fierté, ou qui vous a fait grandir&#x202f;?</translation>
    </message>
    <message>
        <source>What happened today that you are proud of, or will grow from?</source>
        <translation>Que s’est-il passé aujourd’hui qui fait votre fierté, ou qui vous fera grandir&#x202f;?</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Co&amp;ntinuer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>Masq&amp;uer les détails</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>&amp;Ouvrir le dossier des journaux techniques</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Afficher les détails</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>The details say where in the program it happened; they contain nothing from your diary.</source>
        <translation>Les détails disent où l’erreur s’est produite dans le programme&#x202f;; ils ne contiennent rien de votre journal.</translation>
    </message>
    <message>
        <source>The program has to close because of a bug. What you saved is safe.</source>
        <translation>Le programme doit se fermer à cause d’une erreur. Ce que vous avez enregistré est en sécurité.</translation>
    </message>
    <message>
        <source>The program ran into a bug. What you saved is safe, and what you have typed is kept as a draft.</source>
        <translation>Le programme a rencontré une erreur. Ce que vous avez enregistré est en sécurité, et ce que vous avez écrit est gardé comme brouillon.</translation>
    </message>
    <message>
        <source>You can carry on. If something looks odd, close the program and start it again. The details say where in the program it happened; they contain nothing from your diary.</source>
        <translation>Vous pouvez continuer. Si quelque chose semble étrange, fermez le programme et relancez-le. Les détails disent où l’erreur s’est produite dans le programme&#x202f;; ils ne contiennent rien de votre journal.</translation>
    </message>
</context>
<context>
    <name>DamagedEntries</name>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Damaged entry</source>
        <translation>Entrée endommagée</translation>
    </message>
    <message>
        <source>It stays as it is. An earlier backup may have it whole.</source>
        <translation>Elle reste telle quelle. Une sauvegarde plus ancienne l’a peut-être intacte.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Choisir dans un calendrier (Alt+Bas)</translation>
    </message>
    <message>
        <source>This cannot be read as a date. Write it like {example}.</source>
        <translation>Cela ne se lit pas comme une date. Écrivez-la comme {example}.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
</context>
<context>
    <name>DayHeading</name>
    <message>
        <source>Export this day…</source>
        <translation>Exporter ce jour…</translation>
    </message>
    <message>
        <source>Export this month…</source>
        <translation>Exporter ce mois…</translation>
    </message>
    <message>
        <source>Go to a day…</source>
        <translation>Aller à un jour…</translation>
    </message>
    <message>
        <source>More about this day</source>
        <translation>Plus sur ce jour</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Read from this day</source>
        <translation>Lire à partir de ce jour</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
</context>
<context>
    <name>DayNote</name>
    <message>
        <source>A note for {day}</source>
        <translation>Une note pour {day}</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Another question</source>
        <translation>Autre question</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Commencer par un modèle</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>Days of the goal</source>
        <translation>Jours de l’objectif</translation>
    </message>
</context>
<context>
    <name>DaysFields</name>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Un autre jour</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>The last day is {day} · {count}</source>
        <translation>Le dernier jour est {day} · {count}</translation>
    </message>
    <message>
        <source>Until the end of the week</source>
        <translation>Jusqu’à la fin de la semaine</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Set the smaller goal</source>
        <translation>Fixer l’objectif plus petit</translation>
    </message>
    <message>
        <source>The smaller goal</source>
        <translation>L’objectif plus petit</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>Pourquoi&#x202f;? (facultatif)</translation>
    </message>
</context>
<context>
    <name>DeleteForm</name>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Supprimer mon compte</translation>
    </message>
    <message>
        <source>&amp;Export your diary first…</source>
        <translation>&amp;Exporter d’abord votre journal…</translation>
    </message>
    <message>
        <source>Backups that were made of the server still contain it.</source>
        <translation>Les sauvegardes faites du serveur le contiennent encore.</translation>
    </message>
    <message>
        <source>Show the &amp;backups</source>
        <translation>Montrer les sau&amp;vegardes</translation>
    </message>
    <message>
        <source>The backups made so far, including today’s, still contain it, most of them for up to a year. Those that you pinned, and those made before an upgrade, may be kept longer.</source>
        <translation>Les sauvegardes faites jusqu’ici, y compris celle d’aujourd’hui, le contiennent encore, la plupart pendant un an au plus. Celles que vous avez épinglées, et celles faites avant une mise à niveau, peuvent être gardées plus longtemps.</translation>
    </message>
    <message>
        <source>There are no backups of it.</source>
        <translation>Il n’en existe aucune sauvegarde.</translation>
    </message>
    <message>
        <source>This deletes your account and everything in it: your entries, goals and points. There is no way to undo it.</source>
        <translation>Cela supprime votre compte et tout ce qu’il contient&#xa0;: vos entrées, vos objectifs et vos points. Il n’y a aucun moyen de revenir en arrière.</translation>
    </message>
    <message>
        <source>Your password and your recovery code then open none of these backups any more. Those with an earlier key, and copies that lie elsewhere, still open with what opened them when they were made. The last account is an exception: what opened its diary still does.</source>
        <translation>Votre mot de passe et votre code de secours n’ouvrent alors plus aucune de ces sauvegardes. Celles qui ont une clé antérieure, et les copies qui se trouvent ailleurs, s’ouvrent encore avec ce qui les ouvrait quand elles ont été faites. Le dernier compte fait exception&#xa0;: ce qui ouvrait son journal l’ouvre toujours.</translation>
    </message>
</context>
<context>
    <name>DesktopPage</name>
    <message>
        <source>&amp;Not on days when I have already written</source>
        <translation>Pas les jours où j’ai déjà é&amp;crit</translation>
    </message>
    <message>
        <source>&amp;Remind me each day at</source>
        <translation>Me &amp;rappeler chaque jour à</translation>
    </message>
    <message>
        <source>&amp;Start when I sign in to this computer</source>
        <translation>&amp;Démarrer quand j’ouvre ma session sur cet ordinateur</translation>
    </message>
    <message>
        <source>It appears only while the program is running.</source>
        <translation>Il n’apparaît que pendant que le programme est ouvert.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>Démarrage et fermeture</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <translation>Ce bureau n’a pas de zone de notification.</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Heure du rappel</translation>
    </message>
    <message>
        <source>When I close the window, stay in the &amp;tray</source>
        <translation>Quand je ferme la fenêtre, rester dans la &amp;zone de notification</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>About this goal</source>
        <translation>À propos de cet objectif</translation>
    </message>
    <message>
        <source>Change notes</source>
        <translation>Modifier les notes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>How it continued</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Set it again…</source>
        <translation>Le fixer à nouveau…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics copied. They contain nothing from your diary.</source>
        <translation>Diagnostic copié. Il ne contient rien de votre journal.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Rest days</source>
        <translation>Jours de repos</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>il y a %Ln mois</numerusform>
            <numerusform>il y a %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>il y a %Ln an</numerusform>
            <numerusform>il y a %Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Grandir</translation>
    </message>
    <message>
        <source>Kept for now</source>
        <translation>Gardé pour l’instant</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Open this link outside your diary?</source>
        <translation>Ouvrir ce lien en dehors de votre journal&#x202f;?</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Fierté</translation>
    </message>
    <message>
        <source>Saved, {points} points</source>
        <translation>Enregistré, {points} points</translation>
    </message>
    <message>
        <source>Struck through: only in this version. Underlined: only in the current entry.</source>
        <translation>Barré&#xa0;: seulement dans cette version. Souligné&#xa0;: seulement dans l’entrée actuelle.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>Sans avis</translation>
    </message>
    <message numerus="yes">
        <source>What you delete stays here for at least {days} days. After that, it is deleted for good once you have used the diary on %n more days.</source>
        <translation>
            <numerusform>Ce que vous supprimez reste ici au moins {days} jours. Ensuite, c’est supprimé pour de bon quand vous aurez utilisé le journal %Ln jour de plus.</numerusform>
            <numerusform>Ce que vous supprimez reste ici au moins {days} jours. Ensuite, c’est supprimé pour de bon quand vous aurez utilisé le journal %Ln jours de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on {day}</source>
        <translation>Écrit le {day}</translation>
    </message>
    <message>
        <source>Written today</source>
        <translation>Écrit aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>deleted for good after a few more days of use</source>
        <translation>supprimé pour de bon après quelques jours d’utilisation de plus</translation>
    </message>
    <message>
        <source>stays at least until {day}</source>
        <translation>reste au moins jusqu’au {day}</translation>
    </message>
    <message>
        <source>the text is the same</source>
        <translation>le texte est le même</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>written on {day} at {time}</source>
        <translation>écrit le {day} à {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{count} of {goal} for the day</source>
        <translation>{count} sur {goal} pour la journée</translation>
    </message>
    <message>
        <source>{count} of {limit} characters</source>
        <translation>{count} caractères sur {limit}</translation>
    </message>
    <message>
        <source>{points} for your streak</source>
        <translation>{points} pour votre série</translation>
    </message>
</context>
<context>
    <name>DiaryOpener</name>
    <message>
        <source>Another window is preparing your diary. Waiting for it…</source>
        <translation>Une autre fenêtre prépare votre journal. En attente…</translation>
    </message>
    <message>
        <source>Restoring your backup…</source>
        <translation>Restauration de votre sauvegarde…</translation>
    </message>
    <message>
        <source>Where is your diary?</source>
        <translation>Où est votre journal&#x202f;?</translation>
    </message>
</context>
<context>
    <name>DiaryTab</name>
    <message>
        <source>Go to a day</source>
        <translation>Aller à un jour</translation>
    </message>
    <message>
        <source>Width of the side panel</source>
        <translation>Largeur du panneau latéral</translation>
    </message>
</context>
<context>
    <name>DiaryViewModel</name>
    <message>
        <source>Added to your favourites</source>
        <translation>Ajouté à vos favoris</translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation>Modifications enregistrées</translation>
    </message>
    <message>
        <source>Deleted. It stays in the trash for at least 30 days.</source>
        <translation>Supprimé. Reste dans la corbeille au moins 30 jours.</translation>
    </message>
    <message>
        <source>Moved to {day}</source>
        <translation>Déplacé au {day}</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>N’est plus un favori</translation>
    </message>
    <message>
        <source>No longer ticked off</source>
        <translation>N’est plus coché</translation>
    </message>
    <message>
        <source>Now rated {rating}, {points} points</source>
        <translation>Avis&#xa0;: {rating}, {points} points</translation>
    </message>
    <message>
        <source>Now unrated</source>
        <translation>Maintenant sans avis</translation>
    </message>
    <message>
        <source>The earlier version is back</source>
        <translation>La version antérieure est de retour</translation>
    </message>
    <message>
        <source>The spare day was given back.</source>
        <translation>Le jour de réserve a été rendu.</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>Coché</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Come back: {names}</source>
        <translation>Reviennent&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Restoring it also changes the diaries of other people: {names}.</source>
        <translation>La restaurer modifie aussi le journal d’autres personnes&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Stay missing: {names}</source>
        <translation>Manquent toujours&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>EarlierKeyDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Password or code of that time</source>
        <translation>&amp;Mot de passe ou code de cette époque</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is then rewritten with the key of your present diary, and opens like the other backups.</source>
        <translation>Elle est ensuite réécrite avec la clé de votre journal actuel et s’ouvre comme les autres sauvegardes.</translation>
    </message>
    <message>
        <source>It opens with a password that somebody had then, or with a recovery code of that time.</source>
        <translation>Elle s’ouvre avec un mot de passe que quelqu’un avait alors, ou avec un code de secours de cette époque.</translation>
    </message>
    <message>
        <source>Once restored, the diary stays encrypted and opens with the same.</source>
        <translation>Une fois restauré, le journal reste chiffré et s’ouvre avec le même.</translation>
    </message>
    <message>
        <source>Your present diary is not encrypted, so the backup will not be, either: anybody who has the file can then read it.</source>
        <translation>Votre journal actuel n’est pas chiffré, la sauvegarde ne le sera donc pas non plus&#xa0;: quiconque a le fichier peut alors la lire.</translation>
    </message>
    <message>
        <source>Open an earlier backup</source>
        <translation>Ouvrir une sauvegarde ancienne</translation>
    </message>
    <message>
        <source>This backup has an earlier key</source>
        <translation>Cette sauvegarde a une clé antérieure</translation>
    </message>
</context>
<context>
    <name>EncryptChoice</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Encrypt this diary</source>
        <translation>C&amp;hiffrer ce journal</translation>
    </message>
    <message>
        <source>&amp;Leave it readable</source>
        <translation>&amp;Le laisser lisible</translation>
    </message>
    <message>
        <source>Anybody who gets hold of this disk or a backup can read every entry. Your password then locks this program, but not the file.</source>
        <translation>Quiconque met la main sur ce disque ou sur une sauvegarde peut lire chaque entrée. Votre mot de passe verrouille alors ce programme, mais pas le fichier.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Conseillé</translation>
    </message>
    <message>
        <source>What is &amp;protected, and what is not</source>
        <translation>Ce qui est &amp;protégé, et ce qui ne l’est pas</translation>
    </message>
    <message>
        <source>Without your password nobody can read it, neither on a stolen disk nor in a backup. If you forget the password, only a recovery code opens it; you get that code next.</source>
        <translation>Sans votre mot de passe, personne ne peut le lire, ni sur un disque volé ni dans une sauvegarde. Si vous oubliez le mot de passe, seul un code de secours l’ouvre&#x202f;; vous recevez ce code à l’étape suivante.</translation>
    </message>
</context>
<context>
    <name>EncryptionBar</name>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Chiffrer…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Your diary can be encrypted now, so that nobody can read it on a stolen disk or in a lost backup. You can also do this later, under Preferences → Security.</source>
        <translation>Votre journal peut maintenant être chiffré&#xa0;: personne ne peut alors le lire sur un disque volé ou dans une sauvegarde perdue. Vous pouvez aussi le faire plus tard, dans Préférences → Sécurité.</translation>
    </message>
</context>
<context>
    <name>EncryptionController</name>
    <message>
        <source>Encrypting your diary…</source>
        <translation>Chiffrement de votre journal…</translation>
    </message>
    <message>
        <source>Locking your diary…</source>
        <translation>Verrouillage de votre journal…</translation>
    </message>
    <message>
        <source>Renewing the key…</source>
        <translation>Renouvellement de la clé…</translation>
    </message>
    <message>
        <source>Switching encryption off…</source>
        <translation>Désactivation du chiffrement…</translation>
    </message>
    <message>
        <source>The new one-time codes are valid from now on.</source>
        <translation>Les nouveaux codes à usage unique sont valables dès maintenant.</translation>
    </message>
    <message>
        <source>The new recovery code is valid from now on.</source>
        <translation>Le nouveau code de secours est valable dès maintenant.</translation>
    </message>
    <message>
        <source>Your diary has a new key now.</source>
        <translation>Votre journal a une nouvelle clé.</translation>
    </message>
    <message>
        <source>Your diary is encrypted now.</source>
        <translation>Votre journal est maintenant chiffré.</translation>
    </message>
    <message>
        <source>Your diary is no longer encrypted.</source>
        <translation>Votre journal n’est plus chiffré.</translation>
    </message>
</context>
<context>
    <name>EncryptionDialog</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Encrypt my diary</source>
        <translation>C&amp;hiffrer mon journal</translation>
    </message>
    <message>
        <source>&amp;Readable copies: {count}, {size}</source>
        <translation>Copies &amp;lisibles&#xa0;: {count}, {size}</translation>
    </message>
    <message>
        <source>&amp;Renew the key</source>
        <translation>&amp;Renouveler la clé</translation>
    </message>
    <message>
        <source>&amp;Switch encryption off</source>
        <translation>&amp;Désactiver le chiffrement</translation>
    </message>
    <message>
        <source>&amp;Use this code</source>
        <translation>&amp;Utiliser ce code</translation>
    </message>
    <message>
        <source>Anybody who gets hold of this disk can then read every entry. Your password locks this program, but not the file.</source>
        <translation>Quiconque met la main sur ce disque peut alors lire chaque entrée. Votre mot de passe verrouille ce programme, mais pas le fichier.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>Encrypt them too</source>
        <translation>Les chiffrer aussi</translation>
    </message>
    <message>
        <source>Encrypt this diary</source>
        <translation>Chiffrer ce journal</translation>
    </message>
    <message>
        <source>Leave them readable</source>
        <translation>Les laisser lisibles</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>New one-time codes</source>
        <translation>Nouveaux codes à usage unique</translation>
    </message>
    <message>
        <source>Replace the recovery code</source>
        <translation>Remplacer le code de secours</translation>
    </message>
    <message>
        <source>Switch encryption off</source>
        <translation>Désactiver le chiffrement</translation>
    </message>
    <message>
        <source>The codes that these people have now will stop working.</source>
        <translation>Les codes que ces personnes ont maintenant ne fonctionneront plus.</translation>
    </message>
    <message>
        <source>The diary and its backups are rewritten with another key, and you get a new recovery code. If somebody has seen your password, change it first. Copies elsewhere stay as they are.</source>
        <translation>Le journal et ses sauvegardes sont réécrits avec une autre clé, et vous recevez un nouveau code de secours. Si quelqu’un a vu votre mot de passe, changez-le d’abord. Les copies qui se trouvent ailleurs restent telles quelles.</translation>
    </message>
    <message>
        <source>What was deleted or replaced may still be found on an SSD, and copies elsewhere stay readable. A new password is safer if others may have them.</source>
        <translation>Ce qui a été supprimé ou remplacé peut encore se trouver sur un SSD, et les copies qui se trouvent ailleurs restent lisibles. Un nouveau mot de passe est plus sûr si d’autres peuvent en avoir.</translation>
    </message>
    <message>
        <source>Without your password nobody can read it, neither on a stolen disk nor in a backup. If you forget the password, only a recovery code opens it; you get that code next.</source>
        <translation>Sans votre mot de passe, personne ne peut le lire, ni sur un disque volé ni dans une sauvegarde. Si vous oubliez le mot de passe, seul un code de secours l’ouvre&#x202f;; vous recevez ce code à l’étape suivante.</translation>
    </message>
    <message>
        <source>You get a new code. The one you have now will stop working.</source>
        <translation>Vous recevez un nouveau code. Celui que vous avez maintenant ne fonctionnera plus.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Votre mot de &amp;passe</translation>
    </message>
</context>
<context>
    <name>EntriesCard</name>
    <message>
        <source>Make it a goal…</source>
        <translation>En faire un objectif…</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit this entry</source>
        <translation>Modifier cette entrée</translation>
    </message>
    <message>
        <source>Edited on {day} at {time}</source>
        <translation>Modifiée le {day} à {time}</translation>
    </message>
    <message>
        <source>More about this entry</source>
        <translation>Plus sur cette entrée</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifiée</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Add pictures…</source>
        <translation>Ajouter des images…</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versions antérieures…</translation>
    </message>
    <message>
        <source>Keep it unrated</source>
        <translation>La laisser sans avis</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Déplacer à un autre jour</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>Déplacer à un autre jour…</translation>
    </message>
    <message>
        <source>Rate as {rating} ({points})</source>
        <translation>Classer «&#xa0;{rating}&#xa0;» ({points})</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
</context>
<context>
    <name>EntryWriter</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A bug in the program prevents your diary from being opened.</source>
        <translation>Une erreur du programme empêche d’ouvrir votre journal.</translation>
    </message>
    <message>
        <source>A comparison with the backup found: {detail}.</source>
        <translation>Une comparaison avec la sauvegarde a trouvé&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>A dry run makes a schema beside the diary for a moment, and the account {user} of the server has no right to create one in this database. Nothing was changed.</source>
        <translation>Un essai à blanc crée un schéma à côté du journal pour un instant, et le compte {user} du serveur n’a pas le droit d’en créer un dans cette base. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A file of the web app becomes a diary in a file. To bring it into a diary on a server, each person imports it for themselves.</source>
        <translation>Un fichier de l’application web devient un journal dans un fichier. Pour le reprendre dans un journal sur un serveur, chaque personne l’importe pour elle-même.</translation>
    </message>
    <message>
        <source>A goal that repeats every week keeps its days.</source>
        <translation>Un objectif qui se répète chaque semaine garde ses jours.</translation>
    </message>
    <message>
        <source>A goal that repeats every week runs for seven days at most.</source>
        <translation>Un objectif qui se répète chaque semaine dure sept jours au plus.</translation>
    </message>
    <message>
        <source>A parameter in {variable}, after the question mark, has a value that PostgreSQL does not understand.</source>
        <translation>Un paramètre de {variable}, après le point d’interrogation, a une valeur que PostgreSQL ne comprend pas.</translation>
    </message>
    <message>
        <source>A prompt needs a few words.</source>
        <translation>Une question demande quelques mots.</translation>
    </message>
    <message>
        <source>A recovery code has {letters} letters and digits in five groups, and one more to check them.</source>
        <translation>Un code de secours a {letters} lettres et chiffres en cinq groupes, et un de plus pour les contrôler.</translation>
    </message>
    <message>
        <source>A restore in the folder {folder} was interrupted. Open the diary, or run “aimstars db upgrade”, to finish it. Nothing was changed.</source>
        <translation>Une restauration dans le dossier {folder} a été interrompue. Ouvrez le journal, ou lancez «&#xa0;aimstars db upgrade&#xa0;», pour la terminer. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A tag begins with a letter, followed by letters, digits, _ or -. It has at most {limit} characters and is not a colour such as #ffcc00.</source>
        <translation>Une étiquette commence par une lettre, suivie de lettres, de chiffres, de _ ou de -. Elle a au plus {limit} caractères et n’est pas une couleur comme #ffcc00.</translation>
    </message>
    <message>
        <source>A template needs a few words.</source>
        <translation>Un modèle demande quelques mots.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Un modèle a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A weekly rest day begins today or later.</source>
        <translation>Un jour de repos hebdomadaire commence aujourd’hui ou plus tard.</translation>
    </message>
    <message>
        <source>An older version closed this goal, and its points are carried over. Please set it as a new goal instead.</source>
        <translation>Une version plus ancienne a terminé cet objectif, et ses points sont repris. Veuillez plutôt le fixer comme nouvel objectif.</translation>
    </message>
    <message>
        <source>Another program is using the diary. Close it, or try again in a moment.</source>
        <translation>Un autre programme utilise le journal. Fermez-le, ou réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Another program moved or replaced the diary file {file} while it was open, so nothing is saved in it any more. Put the file back, save the open diary under another name, or open what is there now: the open diary is kept beside it.</source>
        <translation>Un autre programme a déplacé ou remplacé le fichier du journal {file} pendant qu’il était ouvert, rien n’y est donc plus enregistré. Remettez le fichier en place, enregistrez le journal ouvert sous un autre nom, ou ouvrez ce qui s’y trouve maintenant&#xa0;: le journal ouvert est gardé à côté.</translation>
    </message>
    <message>
        <source>Another program wrote over the diary file {file} while it was open, so nothing is saved in it any more. Open what is there now; the diary as it was before is among the backups, and what was saved last is kept in {kept}.</source>
        <translation>Un autre programme a écrit par-dessus le fichier du journal {file} pendant qu’il était ouvert, rien n’y est donc plus enregistré. Ouvrez ce qui s’y trouve maintenant&#x202f;; le journal tel qu’il était avant est parmi les sauvegardes, et ce qui a été enregistré en dernier est gardé dans {kept}.</translation>
    </message>
    <message>
        <source>Another program wrote over the diary file {file} while it was open, so nothing is saved in it any more. Open what is there now; the diary as it was before is among the backups.</source>
        <translation>Un autre programme a écrit par-dessus le fichier du journal {file} pendant qu’il était ouvert, rien n’y est donc plus enregistré. Ouvrez ce qui s’y trouve maintenant&#x202f;; le journal tel qu’il était avant est parmi les sauvegardes.</translation>
    </message>
    <message>
        <source>Another window or command has moved the diary from revision {start} to {found} in the meantime. Please check it again. Nothing was changed.</source>
        <translation>Une autre fenêtre ou commande a fait passer le journal de la révision {start} à {found} entre-temps. Veuillez le vérifier à nouveau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Backups of a diary on a server are made and restored with pg_dump and pg_restore, which were not found on this computer. They come with PostgreSQL’s client programs (on Debian and Ubuntu, postgresql-client). Nothing was changed.</source>
        <translation>Les sauvegardes d’un journal sur un serveur sont faites et restaurées avec pg_dump et pg_restore, introuvables sur cet ordinateur. Ils sont fournis avec les programmes clients de PostgreSQL (sous Debian et Ubuntu, postgresql-client). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Besides the diary, the database on the server has tables that do not belong to this program ({tables}), so it is not emptied. Nothing was changed.</source>
        <translation>Outre le journal, la base sur le serveur a des tables qui n’appartiennent pas à ce programme ({tables}), elle n’est donc pas vidée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Going back was tried first, and failed at the step “{summary}” (revision {revision}). The diary is as it was before. {cause}</source>
        <translation>Le retour en arrière a d’abord été essayé et a échoué à l’étape «&#xa0;{summary}&#xa0;» (révision {revision}). Le journal est comme avant. {cause}</translation>
    </message>
    <message>
        <source>Going back was tried first, and failed. The diary is as it was before. {cause}</source>
        <translation>Le retour en arrière a d’abord été essayé et a échoué. Le journal est comme avant. {cause}</translation>
    </message>
    <message>
        <source>Import {number} has already been undone.</source>
        <translation>L’importation {number} a déjà été annulée.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No entry has this tag any more.</source>
        <translation>Aucune entrée n’a plus cette étiquette.</translation>
    </message>
    <message>
        <source>No pg_dump was found to make a backup with. If you have a backup of the server, confirm it with --i-have-a-backup. Nothing was changed.</source>
        <translation>Aucun pg_dump n’a été trouvé pour faire une sauvegarde. Si vous avez une sauvegarde du serveur, confirmez-le avec --i-have-a-backup. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No verified backup of the diary could be made, so it was not upgraded. {cause}</source>
        <translation>Aucune sauvegarde vérifiée du journal n’a pu être faite, il n’a donc pas été mis à niveau. {cause}</translation>
    </message>
    <message>
        <source>No verified backup of the diary could be made. {cause}</source>
        <translation>Aucune sauvegarde vérifiée du journal n’a pu être faite. {cause}</translation>
    </message>
    <message>
        <source>One of the letters is mistyped. Please compare them with your paper.</source>
        <translation>Une des lettres est mal saisie. Veuillez les comparer à votre papier.</translation>
    </message>
    <message>
        <source>Only a proud entry can be linked here.</source>
        <translation>Seule une fierté peut être reliée ici.</translation>
    </message>
    <message>
        <source>Only an entry to grow from can be followed up.</source>
        <translation>Seule une entrée pour grandir peut revenir.</translation>
    </message>
    <message>
        <source>Only the first {number} files were looked at.</source>
        <translation>Seuls les {number} premiers fichiers ont été examinés.</translation>
    </message>
    <message>
        <source>Part of the diary file was damaged while it was open. Try again: what can still be read is shown, and “Check my diary” names the rest.</source>
        <translation>Une partie du fichier du journal a été endommagée pendant qu’il était ouvert. Réessayez&#xa0;: ce qui peut encore être lu est affiché, et «&#xa0;Vérifier mon journal&#xa0;» nomme le reste.</translation>
    </message>
    <message>
        <source>Part of what was saved last was damaged outside the program, so it may be missing. Look through your latest entries, and save this once more.</source>
        <translation>Une partie de ce qui a été enregistré en dernier a été endommagée hors du programme et manque peut-être. Parcourez vos dernières entrées et enregistrez ceci encore une fois.</translation>
    </message>
    <message>
        <source>Please choose at least {minimum} characters with upper and lower case, or {passphrase} or more of any kind.</source>
        <translation>Veuillez choisir au moins {minimum} caractères avec des majuscules et des minuscules, ou {passphrase} caractères quelconques ou plus.</translation>
    </message>
    <message>
        <source>Please enter an email address, such as maya@example.org.</source>
        <translation>Veuillez saisir une adresse e-mail, comme maya@example.org.</translation>
    </message>
    <message>
        <source>Please give the goal a title.</source>
        <translation>Veuillez donner un titre à l’objectif.</translation>
    </message>
    <message>
        <source>Please say what the smaller goal is.</source>
        <translation>Veuillez dire quel est l’objectif plus petit.</translation>
    </message>
    <message>
        <source>Rest days in a row can last a year at most.</source>
        <translation>Des jours de repos consécutifs peuvent durer un an au plus.</translation>
    </message>
    <message>
        <source>Somebody is using the diary on the server at the moment. Please try again later. Nothing was changed.</source>
        <translation>Quelqu’un utilise en ce moment le journal sur le serveur. Veuillez réessayer plus tard. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something else in the database, such as a view, depends on the tables of the diary, so they are not removed. Nothing was changed.</source>
        <translation>Autre chose dans la base, une vue par exemple, dépend des tables du journal, elles ne sont donc pas supprimées. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Starting at login could not be changed: {cause}.</source>
        <translation>Le démarrage à l’ouverture de session n’a pas pu être changé&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this file.</source>
        <translation>Ce n’est pas la phrase secrète de ce fichier.</translation>
    </message>
    <message>
        <source>That is not the password of any account in this diary.</source>
        <translation>Ce n’est le mot de passe d’aucun compte de ce journal.</translation>
    </message>
    <message>
        <source>That is not the password. Please try again.</source>
        <translation>Ce n’est pas le mot de passe. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>The account of the server lacks a right that this needs. Whoever runs the server can grant it.</source>
        <translation>Il manque au compte du serveur un droit nécessaire. La personne qui gère le serveur peut l’accorder.</translation>
    </message>
    <message>
        <source>The account {user} of the server lacks a right that this needs. Whoever runs the server can grant it. Nothing was changed.</source>
        <translation>Il manque au compte {user} du serveur un droit nécessaire. La personne qui gère le serveur peut l’accorder. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The account {user} of the server may not change the tables of the diary. They have to belong to it, and it needs the right to create tables. Nothing was changed.</source>
        <translation>Le compte {user} du serveur n’a pas le droit de modifier les tables du journal. Elles doivent lui appartenir, et il lui faut le droit de créer des tables. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup in this file cannot be read.</source>
        <translation>La sauvegarde contenue dans ce fichier ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The backup was not finished.</source>
        <translation>La sauvegarde n’a pas été terminée.</translation>
    </message>
    <message>
        <source>The backup {backup} is missing or damaged, so it was not restored. Your diary was not changed.</source>
        <translation>La sauvegarde {backup} manque ou est endommagée, elle n’a donc pas été restaurée. Votre journal n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The backups could not be copied to {folder}. Those on this computer are not affected. ({cause})</source>
        <translation>Les sauvegardes n’ont pas pu être copiées dans {folder}. Celles de cet ordinateur ne sont pas touchées. ({cause})</translation>
    </message>
    <message>
        <source>The cause: {words}.</source>
        <translation>La cause&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>La connexion au serveur a été perdue.</translation>
    </message>
    <message>
        <source>The connection to the server with the diary cannot be encrypted as {variable} asks: the server does not offer that, or its certificate is not trusted.</source>
        <translation>La connexion au serveur du journal ne peut pas être chiffrée comme le demande {variable}&#xa0;: le serveur ne le propose pas, ou son certificat n’est pas reconnu.</translation>
    </message>
    <message>
        <source>The database on the server belongs to another program. A diary needs a database, or a schema, of its own. Nothing was changed.</source>
        <translation>La base sur le serveur appartient à un autre programme. Un journal a besoin d’une base, ou d’un schéma, à lui. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The database on the server has no schema that this account may use. Whoever runs the server can create one or grant it. Nothing was changed.</source>
        <translation>La base sur le serveur n’a aucun schéma que ce compte puisse utiliser. La personne qui gère le serveur peut en créer un ou l’accorder. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The database on the server is that of the web app, which this version cannot read. Nothing was changed.</source>
        <translation>La base sur le serveur est celle de l’application web, que cette version ne sait pas lire. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The database refused this with the error {code}, so it was not done, and nothing was changed.</source>
        <translation>La base a refusé avec l’erreur {code}, cela n’a donc pas été fait, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The diary cannot be unlocked with this key. Nothing was changed.</source>
        <translation>Le journal ne peut pas être déverrouillé avec cette clé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The diary could not be rewritten. {cause}</source>
        <translation>Le journal n’a pas pu être réécrit. {cause}</translation>
    </message>
    <message>
        <source>The diary could not be saved as {file}.</source>
        <translation>Le journal n’a pas pu être enregistré sous {file}.</translation>
    </message>
    <message>
        <source>The diary file cannot be opened.</source>
        <translation>Le fichier du journal ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The diary file {file} can be read but not written, so nothing could be saved in it. Nothing was changed.</source>
        <translation>Le fichier du journal {file} peut être lu mais pas écrit, rien ne pourrait donc y être enregistré. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The diary file {file} cannot be opened: this program may not read it. Nothing was changed.</source>
        <translation>Le fichier du journal {file} ne peut pas être ouvert&#xa0;: ce programme n’a pas le droit de le lire. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The diary file {file} claims to be at revision {revision}, but its tables differ from that ({detail}). Nothing was changed.</source>
        <translation>Le fichier du journal {file} dit être à la révision {revision}, mais ses tables en diffèrent ({detail}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The diary file {file} does not say which version it is ({found}). Nothing was changed.</source>
        <translation>Le fichier du journal {file} ne dit pas de quelle version il est ({found}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The diary file {file} is a link to {target}, and there is no file there. Was it moved, or is its disk not connected? Nothing was changed.</source>
        <translation>Le fichier du journal {file} est un lien vers {target}, et il n’y a pas de fichier là-bas. A-t-il été déplacé, ou son disque n’est-il pas branché&#x202f;? Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The diary file {file} is damaged. Nothing was changed.</source>
        <translation>Le fichier du journal {file} est endommagé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The diary file {file} is damaged: it is empty. Nothing was changed.</source>
        <translation>Le fichier du journal {file} est endommagé&#xa0;: il est vide. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The diary file {file} is not encrypted, but should be. Nothing was changed.</source>
        <translation>Le fichier du journal {file} n’est pas chiffré, alors qu’il devrait l’être. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The diary file {file} was replaced after the program had ended without closing it. What was written last belongs to the earlier file, and is kept in {kept}. Try again to open the file that is there now; it was not changed.</source>
        <translation>Le fichier du journal {file} a été remplacé après que le programme s’est terminé sans le fermer. Ce qui a été écrit en dernier appartient au fichier d’avant et est gardé dans {kept}. Réessayez pour ouvrir le fichier qui s’y trouve maintenant&#x202f;; il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The diary in {folder} is in use by another window or program. Please close it and try again. Nothing was changed.</source>
        <translation>Le journal dans {folder} est utilisé par une autre fenêtre ou un autre programme. Veuillez le fermer et réessayer. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The diary is damaged. Restore it from a backup.</source>
        <translation>Le journal est endommagé. Restaurez-le à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The diary is encrypted, and the file {file}, which holds its key, is missing. Put it back from a copy of the folder. Nothing was changed.</source>
        <translation>Le journal est chiffré, et le fichier {file}, qui contient sa clé, manque. Remettez-le à partir d’une copie du dossier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The diary is encrypted: a password is needed. Nothing was changed.</source>
        <translation>Le journal est chiffré&#xa0;: il faut un mot de passe. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The diary is on a PostgreSQL server, and this program was installed without the extra that such a diary needs: {extra}</source>
        <translation>Le journal est sur un serveur PostgreSQL, et ce programme a été installé sans le complément qu’un tel journal demande&#xa0;: {extra}</translation>
    </message>
    <message>
        <source>The diary is read-only, so this could not be saved.</source>
        <translation>Le journal est en lecture seule, cela n’a donc pas pu être enregistré.</translation>
    </message>
    <message>
        <source>The diary needs the folder {folder}, but something else has that name. Nothing was changed.</source>
        <translation>Le journal a besoin du dossier {folder}, mais autre chose porte ce nom. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The diary on the server belongs to another version of the program at the moment, so this window cannot use it.</source>
        <translation>Le journal sur le serveur appartient en ce moment à une autre version du programme, cette fenêtre ne peut donc pas l’utiliser.</translation>
    </message>
    <message>
        <source>The diary on the server belongs to another version of the program. Whoever runs the server can upgrade it with “aimstars db upgrade”. Nothing was changed.</source>
        <translation>Le journal sur le serveur appartient à une autre version du programme. La personne qui gère le serveur peut le mettre à niveau avec «&#xa0;aimstars db upgrade&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The diary on the server is being upgraded or restored. Please wait until that is done.</source>
        <translation>Le journal sur le serveur est en cours de mise à niveau ou de restauration. Veuillez attendre que ce soit fini.</translation>
    </message>
    <message>
        <source>The diary on the server is still open in other windows ({count}). Ask everybody to close theirs, and try again. Nothing was changed.</source>
        <translation>Le journal sur le serveur est encore ouvert dans d’autres fenêtres ({count}). Demandez à chacun de fermer la sienne et réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The diary was closed, so the picture was not saved.</source>
        <translation>Le journal a été fermé, l’image n’a donc pas été enregistrée.</translation>
    </message>
    <message>
        <source>The diary was made by an older version (revision {revision}). Open it, or run “aimstars db upgrade”, to upgrade it.</source>
        <translation>Le journal a été fait par une version plus ancienne (révision {revision}). Ouvrez-le, ou lancez «&#xa0;aimstars db upgrade&#xa0;», pour le mettre à niveau.</translation>
    </message>
    <message>
        <source>The diary {file} could not be restored to how it was. The backup from before is intact: {backup}. {cause}</source>
        <translation>Le journal {file} n’a pas pu être remis dans son état antérieur. La sauvegarde faite avant est intacte&#xa0;: {backup}. {cause}</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. Free some space and try again.</source>
        <translation>Le disque est plein, cela n’a donc pas pu être enregistré. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>Le disque du serveur est plein.</translation>
    </message>
    <message>
        <source>The disk of the server is full. Nothing was changed.</source>
        <translation>Le disque du serveur est plein. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk reported an error while the diary was in use.</source>
        <translation>Le disque a signalé une erreur pendant l’utilisation du journal.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full. The diary is as it was before.</source>
        <translation>Le disque de {folder} est plein. Le journal est comme avant.</translation>
    </message>
    <message>
        <source>The disk with {folder} is nearly full: a safe upgrade needs {needed} MB, and only {free} MB are free. Nothing was changed.</source>
        <translation>Le disque de {folder} est presque plein&#xa0;: une mise à niveau sûre demande {needed} Mo, et seuls {free} Mo sont libres. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk with {folder} is nearly full: restoring the backup needs {needed} MB, and only {free} MB are free. Nothing was changed.</source>
        <translation>Le disque de {folder} est presque plein&#xa0;: restaurer la sauvegarde demande {needed} Mo, et seuls {free} Mo sont libres. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The dry run failed at the step “{summary}” (revision {revision}), and the upgrade would fail there as well. The diary was not touched. {cause}</source>
        <translation>L’essai à blanc a échoué à l’étape «&#xa0;{summary}&#xa0;» (révision {revision}), et la mise à niveau y échouerait aussi. Le journal n’a pas été touché. {cause}</translation>
    </message>
    <message>
        <source>The dry run failed, and the upgrade would fail as well. The diary was not touched. {cause}</source>
        <translation>L’essai à blanc a échoué, et la mise à niveau échouerait aussi. Le journal n’a pas été touché. {cause}</translation>
    </message>
    <message>
        <source>The dump {file} cannot be read by the pg_restore on this computer, which may be older than the one that made it. Your diary was not changed.</source>
        <translation>La copie {file} ne peut pas être lue par le pg_restore de cet ordinateur, peut-être plus ancien que celui qui l’a faite. Votre journal n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The dump {file} is not of a diary, so it was not restored. Your diary was not changed.</source>
        <translation>La copie {file} n’est pas celle d’un journal, elle n’a donc pas été restaurée. Votre journal n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’exportation a été annulée.</translation>
    </message>
    <message>
        <source>The file of the pictures cannot be used: {cause}.</source>
        <translation>Le fichier des images ne peut pas être utilisé&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>The file of the pictures is damaged, or belongs to another diary. Your entries are not affected.</source>
        <translation>Le fichier des images est endommagé ou appartient à un autre journal. Vos entrées ne sont pas touchées.</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program. Nothing was changed.</source>
        <translation>Le fichier {file} appartient à un autre programme. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file {file} belongs to the web app. Nothing was changed.</source>
        <translation>Le fichier {file} appartient à l’application web. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file {file} in the folder {folder} was not made by this program, which needs that name. Move it to another folder and try again. Nothing was changed.</source>
        <translation>Le fichier {file} du dossier {folder} n’a pas été fait par ce programme, qui a besoin de ce nom. Déplacez-le dans un autre dossier et réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file {file} is damaged, or it is not a diary. Nothing was changed.</source>
        <translation>Le fichier {file} est endommagé, ou ce n’est pas un journal. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file {file} was written by a newer version of the program. Please update it. Nothing was changed.</source>
        <translation>Le fichier {file} a été écrit par une version plus récente du programme. Veuillez mettre celui-ci à jour. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file {file}, which holds the key of the diary, was damaged or changed, and so was its copy. Put it back from a copy of the folder. Nothing was changed.</source>
        <translation>Le fichier {file}, qui contient la clé du journal, a été endommagé ou modifié, et sa copie aussi. Remettez-le à partir d’une copie du dossier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file {name} could not be written.</source>
        <translation>Le fichier {name} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The file {name} is damaged or cannot be read.</source>
        <translation>Le fichier {name} est endommagé ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file {name} is damaged or not complete.</source>
        <translation>Le fichier {name} est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>The file {name} is damaged or not complete. What is whole in it can be imported.</source>
        <translation>Le fichier {name} est endommagé ou incomplet. Ce qui y est intact peut être importé.</translation>
    </message>
    <message>
        <source>The file {name} is not UTF-8 text.</source>
        <translation>Le fichier {name} n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened: this program may not read it.</source>
        <translation>Le dossier {folder} ne peut pas être ouvert&#xa0;: ce programme n’a pas le droit de le lire.</translation>
    </message>
    <message>
        <source>The folder {name} is not empty. Please choose a new one for the export.</source>
        <translation>Le dossier {name} n’est pas vide. Veuillez en choisir un nouveau pour l’exportation.</translation>
    </message>
    <message>
        <source>The home folder that {folder} names does not exist.</source>
        <translation>Le dossier personnel que nomme {folder} n’existe pas.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>L’importation a été annulée.</translation>
    </message>
    <message>
        <source>The last day cannot be before the first.</source>
        <translation>Le dernier jour ne peut pas précéder le premier.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>The models of this program are ahead of its revisions ({detail}). “aimstars db migrate” writes the revision that is missing. The diary is as it was before.</source>
        <translation>Les modèles de ce programme sont en avance sur ses révisions ({detail}). «&#xa0;aimstars db migrate&#xa0;» écrit la révision qui manque. Le journal est comme avant.</translation>
    </message>
    <message>
        <source>The password is correct for {file}, but that file belongs to another diary or to an earlier key of this one. Nothing was changed.</source>
        <translation>Le mot de passe est juste pour {file}, mais ce fichier appartient à un autre journal ou à une clé antérieure de celui-ci. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The pictures were last used by a newer version of the program.</source>
        <translation>Les images ont été utilisées en dernier par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>The program is not allowed to write to the folder {folder}, which the diary needs. Nothing was changed.</source>
        <translation>Le programme n’a pas le droit d’écrire dans le dossier {folder}, dont le journal a besoin. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The program may not use the folder of the diary file {file} any more, so nothing is saved in it. Allow it again, or save the open diary under another name.</source>
        <translation>Le programme n’a plus le droit d’utiliser le dossier du fichier du journal {file}, rien n’y est donc enregistré. Rendez-lui ce droit, ou enregistrez le journal ouvert sous un autre nom.</translation>
    </message>
    <message>
        <source>The proud entry is older than the one to grow from.</source>
        <translation>La fierté est plus ancienne que l’entrée pour grandir.</translation>
    </message>
    <message>
        <source>The revisions of this program cannot be read, so it upgrades no diary. “aimstars db lint” says where and why. Nothing was changed.</source>
        <translation>Les révisions de ce programme ne peuvent pas être lues, il ne met donc aucun journal à niveau. «&#xa0;aimstars db lint&#xa0;» dit où et pourquoi. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The revisions of this program have more than one head ({heads}), so it upgrades no diary. “aimstars db merge heads” joins them. Nothing was changed.</source>
        <translation>Les révisions de ce programme ont plus d’une tête ({heads}), il ne met donc aucun journal à niveau. «&#xa0;aimstars db merge heads&#xa0;» les réunit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The server answers, but has no database {database}. Check its name in {variable}.</source>
        <translation>Le serveur répond, mais n’a pas de base {database}. Vérifiez son nom dans {variable}.</translation>
    </message>
    <message>
        <source>The server refused a statement (error code {code}). Nothing was changed.</source>
        <translation>Le serveur a refusé une instruction (code d’erreur {code}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The server refused it with the error code {code}.</source>
        <translation>Le serveur l’a refusé avec le code d’erreur {code}.</translation>
    </message>
    <message>
        <source>The server with the diary does not answer. Check the connection and its address in {variable}.</source>
        <translation>Le serveur du journal ne répond pas. Vérifiez la connexion et son adresse dans {variable}.</translation>
    </message>
    <message>
        <source>The server with the diary does not answer. Check the connection and try again.</source>
        <translation>Le serveur du journal ne répond pas. Vérifiez la connexion et réessayez.</translation>
    </message>
    <message>
        <source>The server with the diary does not let the account {user} in. Check its name and password in {variable}.</source>
        <translation>Le serveur du journal ne laisse pas entrer le compte {user}. Vérifiez son nom et son mot de passe dans {variable}.</translation>
    </message>
    <message>
        <source>The server with the diary has too many connections. Please try again later.</source>
        <translation>Le serveur du journal a trop de connexions. Veuillez réessayer plus tard.</translation>
    </message>
    <message>
        <source>The server with the diary is read-only.</source>
        <translation>Le serveur du journal est en lecture seule.</translation>
    </message>
    <message>
        <source>The server with the diary is read-only. Nothing was changed.</source>
        <translation>Le serveur du journal est en lecture seule. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The server with the diary stopped answering at the very end, so it is not known whether everything was done or nothing. “aimstars db status” tells you once the server answers again.</source>
        <translation>Le serveur du journal a cessé de répondre tout à la fin, on ne sait donc pas si tout a été fait ou rien. «&#xa0;aimstars db status&#xa0;» le dira quand le serveur répondra de nouveau.</translation>
    </message>
    <message>
        <source>The server with the diary stopped answering in the middle of saving, so it is not known whether that was saved. Please check once the server answers again.</source>
        <translation>Le serveur du journal a cessé de répondre au milieu d’un enregistrement, on ne sait donc pas si cela a été enregistré. Veuillez vérifier quand le serveur répondra de nouveau.</translation>
    </message>
    <message>
        <source>The server with the diary was not found under its name. Check the connection and the name in {variable}.</source>
        <translation>Le serveur du journal n’a pas été trouvé sous son nom. Vérifiez la connexion et le nom dans {variable}.</translation>
    </message>
    <message>
        <source>The upgrade of the diary failed and was undone: the diary is as it was before. {cause}</source>
        <translation>La mise à niveau du journal a échoué et a été annulée&#xa0;: le journal est comme avant. {cause}</translation>
    </message>
    <message>
        <source>The upgrade of the diary failed at the step “{summary}” (revision {revision}) and was undone: the diary is as it was before. {cause}</source>
        <translation>La mise à niveau du journal a échoué à l’étape «&#xa0;{summary}&#xa0;» (révision {revision}) et a été annulée&#xa0;: le journal est comme avant. {cause}</translation>
    </message>
    <message>
        <source>The upgrade of the diary failed at the step “{summary}” (revision {revision}, {statement}) and was undone: the diary is as it was before. {cause}</source>
        <translation>La mise à niveau du journal a échoué à l’étape «&#xa0;{summary}&#xa0;» (révision {revision}, {statement}) et a été annulée&#xa0;: le journal est comme avant. {cause}</translation>
    </message>
    <message>
        <source>The upgrade of the diary failed, and the backup from before it was restored: the diary is as it was. {cause}</source>
        <translation>La mise à niveau du journal a échoué, et la sauvegarde faite avant a été restaurée&#xa0;: le journal est comme avant. {cause}</translation>
    </message>
    <message>
        <source>The upgrade was cancelled: the diary is as it was before.</source>
        <translation>La mise à niveau a été annulée&#xa0;: le journal est comme avant.</translation>
    </message>
    <message>
        <source>There are no accounts in {name}.</source>
        <translation>Il n’y a aucun compte dans {name}.</translation>
    </message>
    <message>
        <source>There are no entries to export.</source>
        <translation>Il n’y a aucune entrée à exporter.</translation>
    </message>
    <message>
        <source>There are {count} prompts; the limit is {limit}.</source>
        <translation>Il y a {count} questions&#x202f;; la limite est de {limit}.</translation>
    </message>
    <message>
        <source>There are {count} templates; the limit is {limit}.</source>
        <translation>Il y a {count} modèles&#x202f;; la limite est de {limit}.</translation>
    </message>
    <message>
        <source>There is already a diary in the folder {folder}. Please choose another folder.</source>
        <translation>Il y a déjà un journal dans le dossier {folder}. Veuillez choisir un autre dossier.</translation>
    </message>
    <message>
        <source>There is already a file named {name}.</source>
        <translation>Il y a déjà un fichier nommé {name}.</translation>
    </message>
    <message>
        <source>There is already an account with this email.</source>
        <translation>Il existe déjà un compte avec cet e-mail.</translation>
    </message>
    <message>
        <source>There is no account with this email.</source>
        <translation>Il n’y a pas de compte avec cet e-mail.</translation>
    </message>
    <message>
        <source>There is no backup {file}.</source>
        <translation>Il n’y a pas de sauvegarde {file}.</translation>
    </message>
    <message>
        <source>There is no diary in the folder {folder}.</source>
        <translation>Il n’y a pas de journal dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>There is no diary on the server yet. “aimstars db upgrade” creates one.</source>
        <translation>Il n’y a pas encore de journal sur le serveur. «&#xa0;aimstars db upgrade&#xa0;» en crée un.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Il n’y a pas de fichier {name}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Il n’y a pas de dossier {folder}.</translation>
    </message>
    <message>
        <source>There is no import {number}.</source>
        <translation>Il n’y a pas d’importation {number}.</translation>
    </message>
    <message>
        <source>There is not enough space for {name}.</source>
        <translation>Il n’y a pas assez de place pour {name}.</translation>
    </message>
    <message>
        <source>There is nothing to save yet. Write a few words first.</source>
        <translation>Il n’y a encore rien à enregistrer. Écrivez d’abord quelques mots.</translation>
    </message>
    <message>
        <source>There was a diary in the folder {folder}, but it is no longer there. Was it moved? Nothing was changed.</source>
        <translation>Il y avait un journal dans le dossier {folder}, mais il n’y est plus. A-t-il été déplacé&#x202f;? Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>This account no longer exists.</source>
        <translation>Ce compte n’existe plus.</translation>
    </message>
    <message>
        <source>This archive has a password. Please export it without one, and try again.</source>
        <translation>Cette archive a un mot de passe. Veuillez l’exporter sans mot de passe et réessayer.</translation>
    </message>
    <message>
        <source>This archive refers to a file outside itself, so it is not opened.</source>
        <translation>Cette archive renvoie à un fichier hors d’elle-même, elle n’est donc pas ouverte.</translation>
    </message>
    <message>
        <source>This archive was made by a newer version of the program. Please update the program.</source>
        <translation>Cette archive a été faite par une version plus récente du programme. Veuillez mettre le programme à jour.</translation>
    </message>
    <message>
        <source>This code does not open this diary.</source>
        <translation>Ce code n’ouvre pas ce journal.</translation>
    </message>
    <message>
        <source>This day does not belong to the goal.</source>
        <translation>Ce jour ne fait pas partie de l’objectif.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or an earlier day.</source>
        <translation>Ce jour n’est pas encore venu. Choisissez aujourd’hui ou un jour antérieur.</translation>
    </message>
    <message>
        <source>This diary has no account with the email {email}.</source>
        <translation>Ce journal n’a pas de compte avec l’e-mail {email}.</translation>
    </message>
    <message>
        <source>This diary was last used by a newer version of Aim for the Stars, which this version cannot read (revision {revision}). Please install the newer version again. Nothing was changed.</source>
        <translation>Ce journal a été utilisé en dernier par une version plus récente d’Aim for the Stars, que cette version-ci ne sait pas lire (révision {revision}). Veuillez réinstaller la version plus récente. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This diary was last used by a newer version of Aim for the Stars, {program}, and this version cannot read it (revision {revision}). Please install version {program} or a later one. Nothing was changed.</source>
        <translation>Ce journal a été utilisé en dernier par une version plus récente d’Aim for the Stars, {program}, et cette version-ci ne sait pas le lire (révision {revision}). Veuillez installer la version {program} ou une plus récente. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This dump is in a format that cannot be read. Make it with “{command}”, or export your diary as JSON in the web app.</source>
        <translation>Le format de cet export de base de données ne peut pas être lu. Faites-le avec «&#xa0;{command}&#xa0;», ou exportez votre journal en JSON dans l’application web.</translation>
    </message>
    <message>
        <source>This entry no longer exists.</source>
        <translation>Cette entrée n’existe plus.</translation>
    </message>
    <message>
        <source>This file has several accounts, and none with the email {email}.</source>
        <translation>Ce fichier a plusieurs comptes, et aucun avec l’e-mail {email}.</translation>
    </message>
    <message>
        <source>This file opens with the passphrase that was given to it.</source>
        <translation>Ce fichier s’ouvre avec la phrase secrète qui lui a été donnée.</translation>
    </message>
    <message>
        <source>This file with a passphrase is damaged or not complete.</source>
        <translation>Ce fichier avec phrase secrète est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>This goal has been closed in the meantime. Reopen it in the history to change it.</source>
        <translation>Cet objectif a été terminé entre-temps. Rouvrez-le dans l’historique pour le modifier.</translation>
    </message>
    <message>
        <source>This goal is already closed.</source>
        <translation>Cet objectif est déjà terminé.</translation>
    </message>
    <message>
        <source>This goal no longer exists.</source>
        <translation>Cet objectif n’existe plus.</translation>
    </message>
    <message>
        <source>This goal no longer repeats.</source>
        <translation>Cet objectif ne se répète plus.</translation>
    </message>
    <message>
        <source>This picture is missing: its file is not among the pictures of the diary.</source>
        <translation>Cette image manque&#xa0;: son fichier n’est pas parmi les images du journal.</translation>
    </message>
    <message>
        <source>This picture is missing; it is in the backup of {day} and will come back with the next one.</source>
        <translation>Cette image manque&#x202f;; elle se trouve dans la sauvegarde du {day} et reviendra avec la prochaine.</translation>
    </message>
    <message>
        <source>This picture no longer exists.</source>
        <translation>Cette image n’existe plus.</translation>
    </message>
    <message>
        <source>This rest day no longer exists.</source>
        <translation>Ce jour de repos n’existe plus.</translation>
    </message>
    <message>
        <source>This review no longer exists.</source>
        <translation>Ce bilan n’existe plus.</translation>
    </message>
    <message>
        <source>This step of the upgrade cannot be undone: {summary}. Nothing was changed.</source>
        <translation>Cette étape de la mise à niveau ne peut pas être annulée&#xa0;: {summary}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This text contains a NUL character, which cannot be saved. Please remove it.</source>
        <translation>Ce texte contient un caractère NUL, qui ne peut pas être enregistré. Veuillez le retirer.</translation>
    </message>
    <message>
        <source>This text contains an incomplete character, which cannot be saved. Please remove it.</source>
        <translation>Ce texte contient un caractère incomplet, qui ne peut pas être enregistré. Veuillez le retirer.</translation>
    </message>
    <message>
        <source>This text has {count} characters; the limit is {limit}. Please shorten it.</source>
        <translation>Ce texte a {count} caractères&#x202f;; la limite est de {limit}. Veuillez le raccourcir.</translation>
    </message>
    <message>
        <source>This user account has no home folder. Give the folder of the diary with {option}.</source>
        <translation>Ce compte d’utilisateur n’a pas de dossier personnel. Indiquez le dossier du journal avec {option}.</translation>
    </message>
    <message>
        <source>Too many attempts. Please wait {seconds} s and try again.</source>
        <translation>Trop d’essais. Veuillez attendre {seconds} s et réessayer.</translation>
    </message>
    <message>
        <source>Two files in this archive have the same name.</source>
        <translation>Deux fichiers de cette archive ont le même nom.</translation>
    </message>
    <message>
        <source>Unpacked, this file is larger than a diary can be.</source>
        <translation>Décompressé, ce fichier est plus grand que ne peut l’être un journal.</translation>
    </message>
    <message>
        <source>With this name, an entry would have {count} characters; the limit is {limit}. Please choose a shorter one.</source>
        <translation>Avec ce nom, une entrée aurait {count} caractères&#x202f;; la limite est de {limit}. Veuillez en choisir un plus court.</translation>
    </message>
    <message>
        <source>You have written since then, so this day can no longer change.</source>
        <translation>Vous avez écrit depuis, ce jour ne peut donc plus changer.</translation>
    </message>
    <message>
        <source>Your choice could not be saved: {cause}.</source>
        <translation>Votre choix n’a pas pu être enregistré&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>pg_dump on this computer has version {tool}, and the server has version {server}: a backup needs pg_dump {server} or newer. Nothing was changed.</source>
        <translation>Le pg_dump de cet ordinateur a la version {tool}, et le serveur la version {server}&#xa0;: une sauvegarde demande pg_dump {server} ou plus récent. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{file} is a dump of a server, and its entries cannot be shown. Whoever runs the server can restore it as a whole with “aimstars db restore”.</source>
        <translation>{file} est la copie d’un serveur, et ses entrées ne peuvent pas être montrées. La personne qui gère le serveur peut la restaurer en entier avec «&#xa0;aimstars db restore&#xa0;».</translation>
    </message>
    <message>
        <source>{file} is no backup of a diary in a file, or not the whole of one: an encrypted backup needs the file “{name}.json” beside it. Archives and files of other programs come in with File → Import….</source>
        <translation>{file} n’est pas la sauvegarde d’un journal dans un fichier, ou pas en entier&#xa0;: une sauvegarde chiffrée a besoin du fichier «&#xa0;{name}.json&#xa0;» à côté d’elle. Les archives et les fichiers d’autres programmes entrent par Fichier → Importer….</translation>
    </message>
    <message>
        <source>{file} is not a file, so it cannot be the diary. Nothing was changed.</source>
        <translation>{file} n’est pas un fichier et ne peut donc pas être le journal. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{file} is not encrypted, and your diary is. Unlock your diary first: then the backup is encrypted when it is copied. Nothing was changed.</source>
        <translation>{file} n’est pas chiffré, et votre journal l’est. Déverrouillez d’abord votre journal&#xa0;: la sauvegarde est alors chiffrée pendant la copie. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{file} was not taken: backups of a server lie where “aimstars db restore” looks for them.</source>
        <translation>{file} n’a pas été pris&#xa0;: les sauvegardes d’un serveur se trouvent là où «&#xa0;aimstars db restore&#xa0;» les cherche.</translation>
    </message>
    <message>
        <source>{folder} is in the folder of the diary itself. Choose one elsewhere, best on another disk.</source>
        <translation>{folder} est dans le dossier du journal lui-même. Choisissez-en un ailleurs, de préférence sur un autre disque.</translation>
    </message>
    <message>
        <source>{name} belongs to a diary of this program. Export that diary as an archive, then import the archive.</source>
        <translation>{name} appartient à un journal de ce programme. Exportez ce journal comme archive, puis importez l’archive.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {cause}.</source>
        <translation>{name} ne peut pas être lu&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>{name} changed while it was read. Please try again.</source>
        <translation>{name} a changé pendant la lecture. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>{name} holds another zip file, {inner}. Unpack {name} first, and import that one.</source>
        <translation>{name} contient un autre fichier zip, {inner}. Décompressez d’abord {name} et importez celui-là.</translation>
    </message>
    <message>
        <source>{name} in this archive is damaged.</source>
        <translation>{name} est endommagé dans cette archive.</translation>
    </message>
    <message>
        <source>{name} is a folder. Please choose a file.</source>
        <translation>{name} est un dossier. Veuillez choisir un fichier.</translation>
    </message>
    <message>
        <source>{name} is neither a file nor a folder.</source>
        <translation>{name} n’est ni un fichier ni un dossier.</translation>
    </message>
    <message>
        <source>{name} is not a diary file that this program can read.</source>
        <translation>{name} n’est pas un fichier de journal que ce programme sache lire.</translation>
    </message>
    <message>
        <source>{name} is not the database of the web app. Make a diary first, and then import this file.</source>
        <translation>{name} n’est pas la base de l’application web. Créez d’abord un journal, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>{path} cannot be found: the program was started in a folder that no longer exists. Give the full path.</source>
        <translation>{path} est introuvable&#xa0;: le programme a été lancé dans un dossier qui n’existe plus. Indiquez le chemin complet.</translation>
    </message>
    <message>
        <source>{tool} ended with the code {code}.</source>
        <translation>{tool} s’est terminé avec le code {code}.</translation>
    </message>
    <message>
        <source>{variable} cannot be read: it has more than one @. In a password it is written as %40.</source>
        <translation>{variable} ne peut pas être lue&#xa0;: elle a plus d’un @. Dans un mot de passe, il s’écrit %40.</translation>
    </message>
    <message>
        <source>{variable} has a parameter, after the question mark, that PostgreSQL does not know.</source>
        <translation>{variable} a un paramètre, après le point d’interrogation, que PostgreSQL ne connaît pas.</translation>
    </message>
    <message>
        <source>{variable} is not the address of a PostgreSQL server: such an address begins with postgresql://</source>
        <translation>{variable} n’est pas l’adresse d’un serveur PostgreSQL&#xa0;: une telle adresse commence par postgresql://</translation>
    </message>
    <message>
        <source>“{name}” cannot be added: JPEG, PNG, WebP, GIF, BMP and TIFF pictures are taken.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être ajouté&#xa0;: les images JPEG, PNG, WebP, GIF, BMP et TIFF sont acceptées.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {cause}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>“{name}” has more than {number} million pixels. Make it smaller first.</source>
        <translation>«&#xa0;{name}&#xa0;» a plus de {number} millions de pixels. Réduisez-le d’abord.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so it cannot be shown or added.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé et ne peut donc être ni affiché ni ajouté.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {number} MB. Make it smaller first.</source>
        <translation>«&#xa0;{name}&#xa0;» dépasse {number} Mo. Réduisez-le d’abord.</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus là.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are in it</source>
        <translation>
            <numerusform>%Ln image y est</numerusform>
            <numerusform>%Ln images y sont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures stay in your diary and are not in this file.</source>
        <translation>
            <numerusform>%Ln image reste dans votre journal et n’est pas dans ce fichier.</numerusform>
            <numerusform>%Ln images restent dans votre journal et ne sont pas dans ce fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words left out</source>
        <translation>
            <numerusform>%Ln mot omis</numerusform>
            <numerusform>%Ln mots omis</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Day One</source>
        <translation>Day One</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Diary of {name}</source>
        <translation>Journal de {name}</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Everything, to keep</source>
        <translation>Tout, à conserver</translation>
    </message>
    <message>
        <source>For text editors and other programs</source>
        <translation>Pour les éditeurs de texte et d’autres programmes</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>One page for the browser; loads nothing from the network</source>
        <translation>Une page pour le navigateur&#x202f;; ne charge rien depuis le réseau</translation>
    </message>
    <message>
        <source>Only the words; opens anywhere</source>
        <translation>Seulement les mots&#x202f;; s’ouvre partout</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet</source>
        <translation>Tableaux pour un tableur</translation>
    </message>
    <message>
        <source>This is everything that one person wrote in Aim for the Stars.

manifest.json says what is inside. The files in data/ have one row per line, as JSON. The files in schema/ say which fields a row has. The text of your entries is in data/entries.jsonl.

If the program no longer exists, any text editor can open these files. Nothing in here is encrypted.
</source>
        <translation>Voici tout ce qu’une personne a écrit dans Aim for the Stars.

manifest.json dit ce qui est à l’intérieur. Les fichiers de data/ ont une ligne par enregistrement, en JSON. Les fichiers de schema/ disent quels champs a un enregistrement. Le texte de vos entrées est dans data/entries.jsonl.

Si le programme n’existe plus, n’importe quel éditeur de texte ouvre ces fichiers. Rien ici n’est chiffré.
</translation>
    </message>
    <message>
        <source>To continue in Day One</source>
        <translation>Pour continuer dans Day One</translation>
    </message>
    <message>
        <source>To read or print</source>
        <translation>À lire ou à imprimer</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Goals and points</source>
        <translation>Objectifs et &amp;points</translation>
    </message>
    <message>
        <source>&amp;Leave out words</source>
        <translation>&amp;Omettre des mots</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>A copy for you to keep or share. Your diary stays as it is.</source>
        <translation>Une copie à garder ou à partager. Votre journal reste tel quel.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Earlier &amp;versions of entries</source>
        <translation>&amp;Versions antérieures des entrées</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>Ines, Dr Brandt</source>
        <translation>Inès, Dr Martin</translation>
    </message>
    <message>
        <source>Only favo&amp;urites</source>
        <translation>Seulement les &amp;favoris</translation>
    </message>
    <message>
        <source>Only what this &amp;search finds</source>
        <translation>Seulement ce que trouve cette &amp;recherche</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Ouvrir le do&amp;ssier</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’exportation</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Saved as {name}, {size}</source>
        <translation>Enregistré sous {name}, {size}</translation>
    </message>
    <message>
        <source>Separated by commas. Each becomes a dash, in everything that you export.</source>
        <translation>Séparés par des virgules. Chacun devient un tiret, dans tout ce que vous exportez.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>L’exportation a été annulée. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Anybody who has it can read it.</source>
        <translation>Le fichier n’est pas chiffré. Quiconque l’a peut le lire.</translation>
    </message>
    <message>
        <source>There are no entries to export.</source>
        <translation>Il n’y a aucune entrée à exporter.</translation>
    </message>
</context>
<context>
    <name>FirstStep</name>
    <message>
        <source>Choose something small for the next seven days, and say at the end how it went. Trying counts, too.</source>
        <translation>Choisissez quelque chose de petit pour les sept prochains jours, et dites à la fin comment cela s’est passé. Essayer compte aussi.</translation>
    </message>
    <message>
        <source>Close this step</source>
        <translation>Fermer cette étape</translation>
    </message>
    <message>
        <source>Entries, days in a row and goals become points. They appear here, and the charts fill as you write.</source>
        <translation>Entrées, jours de suite et objectifs deviennent des points. Ils apparaissent ici, et les graphiques se remplissent à mesure que vous écrivez.</translation>
    </message>
    <message>
        <source>See it grow</source>
        <translation>Voyez-le grandir</translation>
    </message>
    <message>
        <source>Set one goal for the week</source>
        <translation>Fixez un objectif pour la semaine</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>What happened today that you are proud of, or can grow from? A sentence or two is enough. Save it with one of the buttons below.</source>
        <translation>Que s’est-il passé aujourd’hui qui fait votre fierté, ou qui peut vous faire grandir&#x202f;? Une phrase ou deux suffisent. Enregistrez-le avec l’un des boutons ci-dessous.</translation>
    </message>
    <message>
        <source>Write down one moment</source>
        <translation>Écrivez un moment</translation>
    </message>
</context>
<context>
    <name>FollowUpBanner</name>
    <message>
        <source>First write down what you are proud of</source>
        <translation>Écrivez d’abord ce qui fait votre fierté</translation>
    </message>
    <message>
        <source>It turned into…</source>
        <translation>C’est devenu…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Laisser aller</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Make it a goal…</source>
        <translation>En faire un objectif…</translation>
    </message>
    <message>
        <source>You wanted to grow from this, {day}</source>
        <translation>Vous vouliez en grandir, {day}</translation>
    </message>
    <message>
        <source>Your goal: {title}</source>
        <translation>Votre objectif&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>FollowUpLine</name>
    <message>
        <source>Back since {day}</source>
        <translation>De retour depuis {day}</translation>
    </message>
    <message>
        <source>Comes back on {day}</source>
        <translation>Revient le {day}</translation>
    </message>
    <message>
        <source>Do not bring it back</source>
        <translation>Ne pas la faire revenir</translation>
    </message>
    <message>
        <source>It turned into something that you are proud of.</source>
        <translation>C’est devenu une fierté.</translation>
    </message>
    <message>
        <source>You made it a goal.</source>
        <translation>Vous en avez fait un objectif.</translation>
    </message>
</context>
<context>
    <name>FollowUpMenu</name>
    <message>
        <source>Follow up</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>It grew out of…</source>
        <translation>C’est né de…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Make it a goal…</source>
        <translation>En faire un objectif…</translation>
    </message>
    <message>
        <source>No earlier entry to grow from</source>
        <translation>Aucune entrée antérieure pour grandir</translation>
    </message>
</context>
<context>
    <name>FollowUpModel</name>
    <message>
        <source>Let go.</source>
        <translation>Laissée aller.</translation>
    </message>
    <message>
        <source>Linked: what you wanted to grow from turned into something to be proud of.</source>
        <translation>Relié&#xa0;: ce dont vous vouliez grandir est devenu une fierté.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring it back in %n days</source>
        <translation>
            <numerusform>La faire revenir dans %Ln jour</numerusform>
            <numerusform>La faire revenir dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>Dans %Ln jour</numerusform>
            <numerusform>Dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It comes back in %n days.</source>
        <translation>
            <numerusform>Elle revient dans %Ln jour.</numerusform>
            <numerusform>Elle revient dans %Ln jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{turned} of %n grow entries that you followed up turned into proud ones.</source>
        <translation>
            <numerusform>{turned} de %Ln entrée pour grandir que vous avez suivie est devenue une fierté.</numerusform>
            <numerusform>{turned} des %Ln entrées pour grandir que vous avez suivies sont devenues des fiertés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de tâches</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Mise en forme</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Hide the formatting bar</source>
        <translation>Masquer la barre de mise en forme</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Barré</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>The formatting bar is hidden. {keys} brings it back.</source>
        <translation>La barre de mise en forme est masquée. {keys} la fait revenir.</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source># A heading, ## a smaller one: {first} to {last}</source>
        <translation># Un titre, ## un plus petit&#xa0;: {first} à {last}</translation>
    </message>
    <message>
        <source>**bold** {bold}, *italic* {italic}, ~~struck through~~ {strike}</source>
        <translation>**gras** {bold}, *italique* {italic}, ~~barré~~ {strike}</translation>
    </message>
    <message>
        <source>- An item, 1. a numbered one, &gt; a quotation</source>
        <translation>- Un élément, 1. un élément numéroté, &gt; une citation</translation>
    </message>
    <message>
        <source>- [ ] something to do: a click on its box, or Space, ticks it on its card</source>
        <translation>- [ ] quelque chose à faire&#xa0;: un clic sur sa case, ou Espace, le coche sur sa carte</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Mise en forme</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Marks around your words change how they look when you read them.</source>
        <translation>Des signes autour de vos mots changent leur apparence à la lecture.</translation>
    </message>
    <message>
        <source>Pasted text keeps its headings, lists and links; {keys} pastes only the words.</source>
        <translation>Le texte collé garde ses titres, listes et liens&#x202f;; {keys} ne colle que les mots.</translation>
    </message>
    <message>
        <source>Return continues a list, and ends it on an empty item. Tab indents an item, Shift+Tab moves it back out.</source>
        <translation>Entrée continue une liste, et la termine sur un élément vide. Tab décale un élément, Maj+Tab le ramène.</translation>
    </message>
    <message>
        <source>The bar above the text does the same; {keys} shows or hides it.</source>
        <translation>La barre au-dessus du texte fait de même&#x202f;; {keys} la montre ou la masque.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>[a link](https://example.org) with {keys}</source>
        <translation>[un lien](https://example.org) avec {keys}</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Offer a question to start with, a new one each day</source>
        <translation>Pr&amp;oposer une question pour commencer, une nouvelle chaque jour</translation>
    </message>
    <message>
        <source>&amp;Text size of the diary</source>
        <translation>&amp;Texte du journal</translation>
    </message>
    <message>
        <source>&amp;Weeks begin on</source>
        <translation>La se&amp;maine commence le</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Days and weeks</source>
        <translation>Jours et semaines</translation>
    </message>
    <message>
        <source>Default for your region ({weekday})</source>
        <translation>Par défaut pour votre région ({weekday})</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Edit prompts…</source>
        <translation>Modifier les questions…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Make large p&amp;ictures smaller</source>
        <translation>&amp;Réduire les grandes images</translation>
    </message>
    <message>
        <source>Midnight</source>
        <translation>Minuit</translation>
    </message>
    <message>
        <source>My &amp;day ends at</source>
        <translation>Ma journée &amp;finit à</translation>
    </message>
    <message>
        <source>New pictures get at most {number} pixels in width and height, and lose what a camera wrote into them, such as the place.</source>
        <translation>Les nouvelles images ont au plus {number} pixels de large et de haut, et perdent ce qu’un appareil photo y a écrit, comme le lieu.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Pas d’objectif</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Du système</translation>
    </message>
    <message>
        <source>Show the &amp;formatting bar above the text</source>
        <translation>Montrer la &amp;barre de mise en forme au-dessus du texte</translation>
    </message>
    <message>
        <source>Text size of the &amp;program</source>
        <translation>Texte du &amp;programme</translation>
    </message>
    <message>
        <source>The language changes the next time the program starts.</source>
        <translation>La langue change au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>What you write before then counts for the day before.</source>
        <translation>Ce que vous écrivez avant compte pour la veille.</translation>
    </message>
    <message>
        <source>Words a day to &amp;aim for</source>
        <translation>Mots visés par &amp;jour</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Your entries will look like this.</source>
        <translation>Vos entrées auront cette apparence.</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Completed</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Pas cette fois</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Category</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Edit goal</source>
        <translation>Modifier l’objectif</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nouvel objectif</translation>
    </message>
    <message>
        <source>Repeats every week</source>
        <translation>Se répète chaque semaine</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Set goal</source>
        <translation>Fixer l’objectif</translation>
    </message>
    <message>
        <source>The entry it comes from</source>
        <translation>L’entrée d’où il vient</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation>Que ferez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Why it matters, or when it counts as done</source>
        <translation>Pourquoi c’est important, ou quand c’est atteint</translation>
    </message>
</context>
<context>
    <name>GoalMenu</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Pause repeating</source>
        <translation>Suspendre la répétition</translation>
    </message>
    <message>
        <source>Repeat every week</source>
        <translation>Répéter chaque semaine</translation>
    </message>
    <message>
        <source>Resume repeating</source>
        <translation>Reprendre la répétition</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>Arrêter la répétition</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%Ln jour restant</numerusform>
            <numerusform>%Ln jours restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%Ln objectif</numerusform>
            <numerusform>%Ln objectifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%Ln à décider</numerusform>
            <numerusform>%Ln à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Continues an earlier goal.</source>
        <translation>Poursuit un objectif antérieur.</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Créativité</translation>
    </message>
    <message>
        <source>Creative Pursuits</source>
        <translation>Activités créatives</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>L’abandonner</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n days ago</source>
        <translation>
            <numerusform>Fini il y a %Ln jour</numerusform>
            <numerusform>Fini il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended yesterday</source>
        <translation>Fini hier</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Fini le {day}</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Exercise &amp; Fitness</source>
        <translation>Sport et forme</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Home &amp; Organization</source>
        <translation>Maison et rangement</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Learning &amp; Reading</source>
        <translation>Apprendre et lire</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Le réduire</translation>
    </message>
    <message>
        <source>Mindfulness</source>
        <translation>Pleine conscience</translation>
    </message>
    <message>
        <source>Mindfulness &amp; Mental Health</source>
        <translation>Pleine conscience et santé mentale</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Pas cette fois</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Personal Development</source>
        <translation>Développement personnel</translation>
    </message>
    <message>
        <source>Productivity</source>
        <translation>Productivité</translation>
    </message>
    <message>
        <source>Productivity &amp; Work</source>
        <translation>Productivité et travail</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>En montrer %Ln de plus</numerusform>
            <numerusform>En montrer %Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more to decide</source>
        <translation>
            <numerusform>En montrer %Ln de plus à décider</numerusform>
            <numerusform>En montrer %Ln de plus à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Social Connections</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>until today · the last day</source>
        <translation>jusqu’à aujourd’hui · le dernier jour</translation>
    </message>
    <message>
        <source>until {day} · {left}</source>
        <translation>jusqu’au {day} · {left}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
    <message numerus="yes">
        <source>{ticked} of %n days</source>
        <translation>
            <numerusform>{ticked} sur %Ln jour</numerusform>
            <numerusform>{ticked} sur %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>Once you close a goal, this shows how your goals went.</source>
        <translation>Quand vous aurez terminé un objectif, ceci montrera comment vos objectifs se sont passés.</translation>
    </message>
</context>
<context>
    <name>GoalsTab</name>
    <message>
        <source>A goal is something to do by the end of a week. Start with a small one.</source>
        <translation>Un objectif est quelque chose à faire d’ici la fin d’une semaine. Commencez petit.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Ideas…</source>
        <translation>Idées…</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nouvel objectif</translation>
    </message>
    <message>
        <source>Set your first goal</source>
        <translation>Fixez votre premier objectif</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Bilan de la semaine</translation>
    </message>
</context>
<context>
    <name>GoalsViewModel</name>
    <message>
        <source>Completed: {title} {points}</source>
        <translation>Atteint&#xa0;: {title} {points}</translation>
    </message>
    <message>
        <source>Goal changed.</source>
        <translation>Objectif modifié.</translation>
    </message>
    <message>
        <source>Goal moved to the trash.</source>
        <translation>Objectif mis à la corbeille.</translation>
    </message>
    <message>
        <source>Goal set.</source>
        <translation>Objectif fixé.</translation>
    </message>
    <message>
        <source>It no longer repeats.</source>
        <translation>Il ne se répète plus.</translation>
    </message>
    <message>
        <source>It now repeats every week.</source>
        <translation>Il se répète maintenant chaque semaine.</translation>
    </message>
    <message>
        <source>Not this time: {title} {points}</source>
        <translation>Pas cette fois&#xa0;: {title} {points}</translation>
    </message>
    <message>
        <source>Paused until you resume it.</source>
        <translation>Suspendu jusqu’à ce que vous le repreniez.</translation>
    </message>
    <message>
        <source>Skipped. You can still do it here later.</source>
        <translation>Sauté. Vous pouvez encore le faire ici plus tard.</translation>
    </message>
    <message>
        <source>The goal is active again.</source>
        <translation>L’objectif est de nouveau en cours.</translation>
    </message>
    <message>
        <source>Trying again until {day}.</source>
        <translation>Nouvel essai jusqu’au {day}.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n day streak</source>
        <translation>
            <numerusform>%Ln jour de suite</numerusform>
            <numerusform>%Ln jours de suite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderModel</name>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message>
        <source>Today is still open: write today to keep it</source>
        <translation>Aujourd’hui est encore ouvert&#xa0;: écrivez pour la garder</translation>
    </message>
    <message>
        <source>Write today to begin a streak</source>
        <translation>Écrivez aujourd’hui pour commencer une série</translation>
    </message>
    <message>
        <source>You have written today</source>
        <translation>Vous avez écrit aujourd’hui</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>Colours from less to more</source>
        <translation>Couleurs, de moins à plus</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>HeatmapCard</name>
    <message>
        <source>Each day with points gets its colour here.</source>
        <translation>Chaque jour avec des points prend ici sa couleur.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Tous les domaines</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Goals that you close will be listed here.</source>
        <translation>Les objectifs que vous terminez apparaîtront ici.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of goals</source>
        <translation>Historique des objectifs</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>No goal matches. Try something else.</source>
        <translation>Aucun objectif ne correspond. Essayez autre chose.</translation>
    </message>
    <message>
        <source>Search goals</source>
        <translation>Chercher des objectifs</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Category</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Diary</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Show where your points come from</source>
        <translation>Montrer d’où viennent vos points</translation>
    </message>
    <message>
        <source>Stats</source>
        <translation>Statistiques</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message>
        <source>Ask someone for honest feedback</source>
        <translation>Demander un avis sincère à quelqu’un</translation>
    </message>
    <message>
        <source>Be in bed by eleven on five nights</source>
        <translation>Être au lit à onze heures cinq soirs</translation>
    </message>
    <message>
        <source>Begin each day with the hardest task</source>
        <translation>Commencer chaque jour par la tâche la plus dure</translation>
    </message>
    <message>
        <source>Call a friend or someone in the family</source>
        <translation>Appeler un ami ou quelqu’un de la famille</translation>
    </message>
    <message>
        <source>Cook at home on five evenings</source>
        <translation>Cuisiner à la maison cinq soirs</translation>
    </message>
    <message>
        <source>Declutter one room</source>
        <translation>Désencombrer une pièce</translation>
    </message>
    <message>
        <source>Do one thing that scares me a little</source>
        <translation>Faire une chose qui me fait un peu peur</translation>
    </message>
    <message>
        <source>Draw something every day</source>
        <translation>Dessiner quelque chose chaque jour</translation>
    </message>
    <message>
        <source>Exercise three times this week</source>
        <translation>Faire du sport trois fois cette semaine</translation>
    </message>
    <message>
        <source>Finish the book on my bedside table</source>
        <translation>Finir le livre sur ma table de nuit</translation>
    </message>
    <message>
        <source>Finish the task that I keep putting off</source>
        <translation>Finir la tâche que je repousse sans cesse</translation>
    </message>
    <message>
        <source>Have a meal with somebody I miss</source>
        <translation>Partager un repas avec quelqu’un qui me manque</translation>
    </message>
    <message>
        <source>Learn twenty words of another language</source>
        <translation>Apprendre vingt mots d’une autre langue</translation>
    </message>
    <message>
        <source>Make something with my hands</source>
        <translation>Fabriquer quelque chose de mes mains</translation>
    </message>
    <message>
        <source>Meditate for ten minutes daily</source>
        <translation>Méditer dix minutes par jour</translation>
    </message>
    <message>
        <source>Plan tomorrow before the day ends</source>
        <translation>Prévoir demain avant la fin de la journée</translation>
    </message>
    <message>
        <source>Play an instrument three times this week</source>
        <translation>Jouer d’un instrument trois fois cette semaine</translation>
    </message>
    <message>
        <source>Put the phone away an hour before bed</source>
        <translation>Poser le téléphone une heure avant le coucher</translation>
    </message>
    <message>
        <source>Read for 30 minutes a day</source>
        <translation>Lire 30 minutes par jour</translation>
    </message>
    <message>
        <source>Repair what has been broken for months</source>
        <translation>Réparer ce qui est cassé depuis des mois</translation>
    </message>
    <message>
        <source>Say no once when I mean no</source>
        <translation>Dire non une fois quand je pense non</translation>
    </message>
    <message>
        <source>Stretch for ten minutes each morning</source>
        <translation>S’étirer dix minutes chaque matin</translation>
    </message>
    <message>
        <source>Take a photo a day of something ordinary</source>
        <translation>Prendre chaque jour une photo de l’ordinaire</translation>
    </message>
    <message>
        <source>Take the stairs whenever I can</source>
        <translation>Prendre l’escalier dès que possible</translation>
    </message>
    <message>
        <source>Thank three people for something small</source>
        <translation>Remercier trois personnes pour une petite chose</translation>
    </message>
    <message>
        <source>Tidy up for ten minutes a day</source>
        <translation>Ranger dix minutes par jour</translation>
    </message>
    <message>
        <source>Two hours without messages every day</source>
        <translation>Deux heures sans messages chaque jour</translation>
    </message>
    <message>
        <source>Walk for 30 minutes every day</source>
        <translation>Marcher 30 minutes chaque jour</translation>
    </message>
    <message>
        <source>Work through one lesson and try it out</source>
        <translation>Suivre une leçon et la mettre en pratique</translation>
    </message>
    <message>
        <source>Write a letter or a long message</source>
        <translation>Écrire une lettre ou un long message</translation>
    </message>
    <message>
        <source>Write down three good things each evening</source>
        <translation>Noter trois bonnes choses chaque soir</translation>
    </message>
    <message>
        <source>Write in the diary every evening</source>
        <translation>Écrire dans le journal chaque soir</translation>
    </message>
</context>
<context>
    <name>IdeasPanel</name>
    <message>
        <source>Anything that matters to you. Small and clear works best.</source>
        <translation>Tout ce qui compte pour vous. Le mieux, c’est petit et clair.</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Your earlier goals</source>
        <translation>Vos objectifs antérieurs</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries done</source>
        <translation>
            <numerusform>%Ln entrée traitée</numerusform>
            <numerusform>%Ln entrées traitées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries read</source>
        <translation>
            <numerusform>%Ln entrée lue</numerusform>
            <numerusform>%Ln entrées lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries removed</source>
        <translation>
            <numerusform>%Ln entrée retirée</numerusform>
            <numerusform>%Ln entrées retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries saved</source>
        <translation>
            <numerusform>%Ln entrée enregistrée</numerusform>
            <numerusform>%Ln entrées enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries went to the trash or came out of it</source>
        <translation>
            <numerusform>%Ln entrée est allée à la corbeille ou en est sortie</numerusform>
            <numerusform>%Ln entrées sont allées à la corbeille ou en sont sorties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were left out</source>
        <translation>
            <numerusform>%Ln entrée a été omise</numerusform>
            <numerusform>%Ln entrées ont été omises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were merged</source>
        <translation>
            <numerusform>%Ln entrée a été fusionnée</numerusform>
            <numerusform>%Ln entrées ont été fusionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were there already</source>
        <translation>
            <numerusform>%Ln entrée était déjà là</numerusform>
            <numerusform>%Ln entrées étaient déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%Ln objectif</numerusform>
            <numerusform>%Ln objectifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals were merged</source>
        <translation>
            <numerusform>%Ln objectif a été fusionné</numerusform>
            <numerusform>%Ln objectifs ont été fusionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged entries are as they were</source>
        <translation>
            <numerusform>%Ln entrée fusionnée est comme avant</numerusform>
            <numerusform>%Ln entrées fusionnées sont comme avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more like these</source>
        <translation>
            <numerusform>%Ln de plus comme celles-ci</numerusform>
            <numerusform>%Ln de plus comme celles-ci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures stay in the file</source>
        <translation>
            <numerusform>%Ln image reste dans le fichier</numerusform>
            <numerusform>%Ln images restent dans le fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to know</source>
        <translation>
            <numerusform>%Ln chose à savoir</numerusform>
            <numerusform>%Ln choses à savoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n entries</source>
        <translation>
            <numerusform>&amp;Importer %Ln entrée</numerusform>
            <numerusform>&amp;Importer %Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup of your diary is being made.</source>
        <translation>Une sauvegarde de votre journal est en cours.</translation>
    </message>
    <message>
        <source>All of it is in your diary already. Nothing was written.</source>
        <translation>Tout est déjà dans votre journal. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Entrée {number}</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Objectif {number}</translation>
    </message>
    <message>
        <source>It contains a character that is not text.</source>
        <translation>Elle contient un caractère qui n’est pas du texte.</translation>
    </message>
    <message>
        <source>It has no words and is left out.</source>
        <translation>Elle est sans mots et est omise.</translation>
    </message>
    <message>
        <source>It is in the trash there, and is left out.</source>
        <translation>Elle est à la corbeille là-bas et est omise.</translation>
    </message>
    <message>
        <source>It is very long, so it is imported in parts.</source>
        <translation>Elle est très longue et est donc importée en plusieurs parties.</translation>
    </message>
    <message>
        <source>Its time zone is unknown, so its day is that of your own time zone.</source>
        <translation>Son fuseau horaire est inconnu, son jour est donc celui du vôtre.</translation>
    </message>
    <message>
        <source>Nothing of {name} was imported. {cause}</source>
        <translation>Rien de {name} n’a été importé. {cause}</translation>
    </message>
    <message>
        <source>Part of it is encrypted there, and is left out.</source>
        <translation>Une partie y est chiffrée et est omise.</translation>
    </message>
    <message>
        <source>Points: {points}</source>
        <translation>Points&#xa0;: {points}</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>Retiré&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The days follow Greenwich time: an entry written late in the evening or early in the morning may appear on the day before or after.</source>
        <translation>Les jours suivent l’heure de Greenwich&#xa0;: une entrée écrite tard le soir ou tôt le matin peut apparaître la veille ou le lendemain.</translation>
    </message>
    <message>
        <source>The description in the file is too long to be added to yours. Yours was kept.</source>
        <translation>La description du fichier est trop longue pour être ajoutée à la vôtre. La vôtre a été gardée.</translation>
    </message>
    <message>
        <source>The end of this part is missing.</source>
        <translation>La fin de cette partie manque.</translation>
    </message>
    <message>
        <source>The file {name} is missing.</source>
        <translation>Le fichier {name} manque.</translation>
    </message>
    <message>
        <source>The import of {name} is complete: {what}.</source>
        <translation>L’importation de {name} est terminée&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The import of {name} was cancelled. Nothing was imported.</source>
        <translation>L’importation de {name} a été annulée. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The notes in the file are too long to be added to yours. Yours were kept.</source>
        <translation>Les notes du fichier sont trop longues pour être ajoutées aux vôtres. Les vôtres ont été gardées.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
    <message>
        <source>This entry cannot be read.</source>
        <translation>Cette entrée ne peut pas être lue.</translation>
    </message>
    <message>
        <source>This goal cannot be imported.</source>
        <translation>Cet objectif ne peut pas être importé.</translation>
    </message>
    <message>
        <source>This month cannot be read.</source>
        <translation>Ce mois ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This note has no day and is left out.</source>
        <translation>Cette note n’a pas de jour et est omise.</translation>
    </message>
    <message>
        <source>This part is missing or damaged.</source>
        <translation>Cette partie manque ou est endommagée.</translation>
    </message>
    <message>
        <source>This picture is missing or damaged.</source>
        <translation>Cette image manque ou est endommagée.</translation>
    </message>
    <message>
        <source>This row cannot be read.</source>
        <translation>Cette ligne ne peut pas être lue.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more people</source>
        <translation>
            <numerusform>et %Ln autre personne</numerusform>
            <numerusform>et %Ln autres personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: the text of the archive is newer. Yours is an earlier version now.</source>
        <translation>{day}&#xa0;: le texte de l’archive est plus récent. Le vôtre est maintenant une version antérieure.</translation>
    </message>
    <message>
        <source>{day}: you have changed this entry since then, so it stays.</source>
        <translation>{day}&#xa0;: vous avez modifié cette entrée depuis, elle reste donc.</translation>
    </message>
    <message>
        <source>{day}: your text is newer. That of the archive is an earlier version now.</source>
        <translation>{day}&#xa0;: votre texte est plus récent. Celui de l’archive est maintenant une version antérieure.</translation>
    </message>
    <message>
        <source>{title}: you have changed this goal since then, so it stays.</source>
        <translation>{title}&#xa0;: vous avez modifié cet objectif depuis, il reste donc.</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>Undo the import of {name}, {when}</source>
        <translation>Annuler l’importation de {name}, {when}</translation>
    </message>
    <message>
        <source>Undo this import…</source>
        <translation>Annuler cette importation…</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulée</translation>
    </message>
</context>
<context>
    <name>ImportChoices</name>
    <message>
        <source>Give &amp;points for them</source>
        <translation>Leur donner des &amp;points</translation>
    </message>
    <message>
        <source>Import entries &amp;without words, too: {count}</source>
        <translation>Importer aussi les entrées &amp;sans mots&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Their rating and tags become their text.</source>
        <translation>Leur avis et leurs étiquettes deviennent leur texte.</translation>
    </message>
    <message>
        <source>What “{word}” becomes</source>
        <translation>Ce que devient «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>Without a rating</source>
        <translation>Sans avis</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Another file</source>
        <translation>&amp;Autre fichier</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this file</source>
        <translation>&amp;Phrase secrète de ce fichier</translation>
    </message>
    <message>
        <source>A backup is made first; this import can be undone.</source>
        <translation>Une sauvegarde est faite d’abord&#x202f;; cette importation peut être annulée.</translation>
    </message>
    <message>
        <source>All of it is in your diary already.</source>
        <translation>Tout est déjà dans votre journal.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Day One, Daylio, jrnl, RedNotebook, Apple Journal, Journey, Google Keep, Evernote, Diarium, Mini Diarium, Daily You, DailyTxT, StoryPad, Journiv, Markdown, calendars with journal entries, dated text files, the web app, and archives of this program. The file is recognised by what is in it, whatever its name.</source>
        <translation>Day One, Daylio, jrnl, RedNotebook, Journal d’Apple, Journey, Google Keep, Evernote, Diarium, Mini Diarium, Daily You, DailyTxT, StoryPad, Journiv, Markdown, calendriers avec des entrées de journal, fichiers de texte datés, l’application web et les archives de ce programme. Le fichier est reconnu à son contenu, quel que soit son nom.</translation>
    </message>
    <message>
        <source>Edit → Undo takes it back, and File → Imports… does so at any time.</source>
        <translation>Édition → Annuler l’enlève, et Fichier → Importations… le permet à tout moment.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import from {name}</source>
        <translation>Importer depuis {name}</translation>
    </message>
    <message>
        <source>Imported from {name}</source>
        <translation>Importé depuis {name}</translation>
    </message>
    <message>
        <source>Look at &amp;what is whole</source>
        <translation>&amp;Voir ce qui est intact</translation>
    </message>
    <message>
        <source>Nothing in it can be imported.</source>
        <translation>Rien de ce qu’il contient ne peut être importé.</translation>
    </message>
    <message>
        <source>Op&amp;en the file</source>
        <translation>&amp;Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l’importation</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>L’importation a été arrêtée. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>This brings entries from another diary into yours. First you see what is in the file.</source>
        <translation>Ceci amène dans votre journal les entrées d’un autre. Vous voyez d’abord ce que contient le fichier.</translation>
    </message>
    <message>
        <source>This import can be undone.</source>
        <translation>Cette importation peut être annulée.</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>Ce qui peut être lu</translation>
    </message>
    <message>
        <source>{name} · Nothing has been written yet</source>
        <translation>{name} · Rien n’a encore été écrit</translation>
    </message>
</context>
<context>
    <name>ImportFoundPage</name>
    <message>
        <source>Already here</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>An archive of this program comes back whole: entries with their versions, goals, points and everything else.</source>
        <translation>Une archive de ce programme revient entière&#xa0;: entrées avec leurs versions, objectifs, points et tout le reste.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>Premier et dernier jour</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>To be merged</source>
        <translation>À fusionner</translation>
    </message>
</context>
<context>
    <name>ImportSamples</name>
    <message>
        <source>As they will look</source>
        <translation>Ce à quoi elles ressembleront</translation>
    </message>
    <message>
        <source>Earlier samples</source>
        <translation>Exemples précédents</translation>
    </message>
    <message>
        <source>Later samples</source>
        <translation>Exemples suivants</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first} à {last} sur {count}</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Entries that you have changed since then stay. The file itself stays as it is and can be imported again.</source>
        <translation>Les entrées que vous avez modifiées depuis restent. Le fichier lui-même reste tel quel et peut être importé de nouveau.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message>
        <source>Remove what was imported from {name}?</source>
        <translation>Retirer ce qui a été importé de {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Removing what came from {name}…</source>
        <translation>Retrait de ce qui venait de {name}…</translation>
    </message>
    <message>
        <source>The import is being undone</source>
        <translation>L’importation est en cours d’annulation</translation>
    </message>
    <message>
        <source>The undo was stopped. Nothing was removed.</source>
        <translation>L’annulation a été arrêtée. Rien n’a été retiré.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cette importation</translation>
    </message>
    <message>
        <source>What was imported can be removed again at any time.</source>
        <translation>Ce qui a été importé peut être retiré à tout moment.</translation>
    </message>
</context>
<context>
    <name>InsideCard</name>
    <message>
        <source>Bring back</source>
        <translation>Faire revenir</translation>
    </message>
</context>
<context>
    <name>InsideDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Days in the backup</source>
        <translation>Jours de la sauvegarde</translation>
    </message>
    <message>
        <source>Inside the backup: {when}</source>
        <translation>Dans la sauvegarde&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <translation>Ouverture de la sauvegarde…</translation>
    </message>
    <message>
        <source>The entry in your diary now reads as it does here.</source>
        <translation>L’entrée de votre journal se lit maintenant comme ici.</translation>
    </message>
    <message>
        <source>The entry is in your diary again.</source>
        <translation>L’entrée est de retour dans votre journal.</translation>
    </message>
    <message>
        <source>This backup contains no entries of yours.</source>
        <translation>Cette sauvegarde ne contient aucune entrée de vous.</translation>
    </message>
    <message>
        <source>You can undo what you bring back; the backup is not changed.</source>
        <translation>Vous pouvez annuler ce que vous faites revenir&#x202f;; la sauvegarde n’est pas modifiée.</translation>
    </message>
    <message>
        <source>Your diary has the same entry.</source>
        <translation>Votre journal a la même entrée.</translation>
    </message>
</context>
<context>
    <name>KeptDayLine</name>
    <message>
        <source>A rest day</source>
        <translation>Un jour de repos</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Kept by a spare day</source>
        <translation>Gardé par un jour de réserve</translation>
    </message>
    <message>
        <source>Let the streak end before this day. You can undo it.</source>
        <translation>Laisser la série finir avant ce jour. Vous pouvez l’annuler.</translation>
    </message>
</context>
<context>
    <name>KeyChange</name>
    <message>
        <source>Copies that stay readable: {count}, {size}.</source>
        <translation>Copies qui restent lisibles&#xa0;: {count}, {size}.</translation>
    </message>
</context>
<context>
    <name>KeyChangePage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>The diary is being rewritten and compared. Until that is done, the old one stays.</source>
        <translation>Le journal est réécrit et comparé. D’ici là, l’ancien reste.</translation>
    </message>
    <message>
        <source>The diary is ready. Its backups are next.</source>
        <translation>Le journal est prêt. Ses sauvegardes suivent.</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>All time</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>Tous les motifs</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Why {points}?</source>
        <translation>Pourquoi {points}&#x202f;?</translation>
    </message>
    <message>
        <source>{reasons}, {points} in all. Choose one to open its source.</source>
        <translation>{reasons}, {points} en tout. Choisissez-en un pour ouvrir son origine.</translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Points that day</source>
        <translation>Points ce jour-là</translation>
    </message>
    <message>
        <source>Total points</source>
        <translation>Total des points</translation>
    </message>
</context>
<context>
    <name>LinuxLocks</name>
    <message>
        <source>Locks your diary</source>
        <translation>Verrouille votre journal</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>What you typed last cannot be saved now. The program keeps trying: please leave it open.</source>
        <translation>Ce que vous avez écrit en dernier ne peut pas être enregistré pour l’instant. Le programme continue d’essayer&#xa0;: veuillez le laisser ouvert.</translation>
    </message>
    <message>
        <source>What you typed last is saved now.</source>
        <translation>Ce que vous avez écrit en dernier est maintenant enregistré.</translation>
    </message>
</context>
<context>
    <name>LongStepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Another account has the same email as yours. Please choose another one.</source>
        <translation>Un autre compte a le même e-mail que le vôtre. Veuillez en choisir un autre.</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Ouvrir le profil</translation>
    </message>
    <message>
        <source>Sample diary</source>
        <translation>Journal d’exemple</translation>
    </message>
    <message>
        <source>Sample diary: nothing is saved</source>
        <translation>Journal d’exemple&#xa0;: rien n’est enregistré</translation>
    </message>
</context>
<context>
    <name>MemoryRow</name>
    <message>
        <source>Show this day</source>
        <translation>Montrer ce jour</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>Check where entries come from</source>
        <translation>Vérifier d’où viennent les entrées</translation>
    </message>
    <message>
        <source>Count the entries of each day</source>
        <translation>Compter les entrées de chaque jour</translation>
    </message>
    <message>
        <source>Drop the stored streaks</source>
        <translation>Abandonner les séries stockées</translation>
    </message>
    <message>
        <source>Each person&apos;s own prompts.</source>
        <translation>Les questions de chacun.</translation>
    </message>
    <message>
        <source>Each person&apos;s own templates.</source>
        <translation>Les modèles de chacun.</translation>
    </message>
    <message>
        <source>Earlier versions of edited entries.</source>
        <translation>Les versions antérieures des entrées modifiées.</translation>
    </message>
    <message>
        <source>Entries kept without a verdict count as “grow”.</source>
        <translation>Les entrées gardées sans avis comptent comme «&#xa0;grandir&#xa0;».</translation>
    </message>
    <message>
        <source>Find imported entries quickly</source>
        <translation>Trouver vite les entrées importées</translation>
    </message>
    <message>
        <source>Find pictures quickly</source>
        <translation>Trouver vite les images</translation>
    </message>
    <message>
        <source>Find the entries of a day faster</source>
        <translation>Trouver plus vite les entrées d’un jour</translation>
    </message>
    <message>
        <source>Give the tables their lasting names</source>
        <translation>Donner aux tables leurs noms définitifs</translation>
    </message>
    <message>
        <source>Imported entries earn points like all others.</source>
        <translation>Les entrées importées rapportent des points comme les autres.</translation>
    </message>
    <message>
        <source>Keep a list of imports</source>
        <translation>Garder une liste des importations</translation>
    </message>
    <message>
        <source>Keep a way back for imported entries</source>
        <translation>Garder un retour pour les entrées importées</translation>
    </message>
    <message>
        <source>Keep a way back for unrated entries</source>
        <translation>Garder un retour pour les entrées sans avis</translation>
    </message>
    <message>
        <source>Keep each person&apos;s own prompts</source>
        <translation>Garder les questions de chacun</translation>
    </message>
    <message>
        <source>Keep each person&apos;s own templates</source>
        <translation>Garder les modèles de chacun</translation>
    </message>
    <message>
        <source>Keep earlier versions of entries</source>
        <translation>Garder les versions antérieures des entrées</translation>
    </message>
    <message>
        <source>Keep goals that come again every week</source>
        <translation>Garder les objectifs qui reviennent chaque semaine</translation>
    </message>
    <message>
        <source>Keep pictures with entries</source>
        <translation>Garder les images avec les entrées</translation>
    </message>
    <message>
        <source>Keep the choices of each account</source>
        <translation>Garder les choix de chaque compte</translation>
    </message>
    <message>
        <source>Keep the days on which you came by</source>
        <translation>Garder les jours de visite</translation>
    </message>
    <message>
        <source>Keep the days that were ticked off</source>
        <translation>Garder les jours cochés</translation>
    </message>
    <message>
        <source>Keep weekly reviews</source>
        <translation>Garder les bilans de la semaine</translation>
    </message>
    <message>
        <source>Keep what is typed and not yet saved</source>
        <translation>Garder ce qui est écrit et pas encore enregistré</translation>
    </message>
    <message>
        <source>Keep where imported entries and goals come from</source>
        <translation>Garder d’où viennent les entrées et objectifs importés</translation>
    </message>
    <message>
        <source>Keep which entries are favourites</source>
        <translation>Garder quelles entrées sont des favoris</translation>
    </message>
    <message>
        <source>Keep your days of rest</source>
        <translation>Garder vos jours de repos</translation>
    </message>
    <message>
        <source>Let a goal come again once a week</source>
        <translation>Laisser un objectif revenir une fois par semaine</translation>
    </message>
    <message>
        <source>Let entries be unrated</source>
        <translation>Permettre des entrées sans avis</translation>
    </message>
    <message>
        <source>Let entries know when they were written</source>
        <translation>Faire savoir aux entrées quand elles ont été écrites</translation>
    </message>
    <message>
        <source>Let goals know when they were closed</source>
        <translation>Faire savoir aux objectifs quand ils ont été terminés</translation>
    </message>
    <message>
        <source>Let grow entries come back</source>
        <translation>Laisser revenir les entrées pour grandir</translation>
    </message>
    <message>
        <source>Let no day be without its points</source>
        <translation>Ne laisser aucun jour sans ses points</translation>
    </message>
    <message>
        <source>Let no two accounts share an email</source>
        <translation>Ne laisser aucun e-mail à deux comptes</translation>
    </message>
    <message>
        <source>Make room for stronger password storage</source>
        <translation>Faire de la place à des mots de passe mieux protégés</translation>
    </message>
    <message>
        <source>Make sign-in ignore upper and lower case</source>
        <translation>Ignorer majuscules et minuscules à la connexion</translation>
    </message>
    <message>
        <source>Open a ledger for points</source>
        <translation>Ouvrir un livre de comptes pour les points</translation>
    </message>
    <message>
        <source>Prepare accounts for safer sign-in</source>
        <translation>Préparer les comptes à une connexion plus sûre</translation>
    </message>
    <message>
        <source>Prepare the count of unrated entries</source>
        <translation>Préparer le décompte des entrées sans avis</translation>
    </message>
    <message>
        <source>Prepare the counts of each day</source>
        <translation>Préparer les décomptes de chaque jour</translation>
    </message>
    <message>
        <source>Read streaks from the days themselves</source>
        <translation>Lire les séries dans les jours eux-mêmes</translation>
    </message>
    <message>
        <source>Refuse goals with unknown words</source>
        <translation>Refuser les objectifs aux mots inconnus</translation>
    </message>
    <message>
        <source>Refuse ratings that are neither proud nor grow</source>
        <translation>Refuser les avis qui ne sont ni fierté ni grandir</translation>
    </message>
    <message>
        <source>Set up the diary</source>
        <translation>Préparer le journal</translation>
    </message>
    <message>
        <source>Settle goals with unknown words</source>
        <translation>Régler les objectifs aux mots inconnus</translation>
    </message>
    <message>
        <source>Settle ratings that were neither proud nor grow</source>
        <translation>Régler les avis qui n’étaient ni fierté ni grandir</translation>
    </message>
    <message>
        <source>Speed up the list of favourite entries</source>
        <translation>Accélérer la liste des entrées favorites</translation>
    </message>
    <message>
        <source>Text that was typed and not saved.</source>
        <translation>Le texte écrit et non enregistré.</translation>
    </message>
    <message>
        <source>The choices of each account.</source>
        <translation>Les choix de chaque compte.</translation>
    </message>
    <message>
        <source>The days on which goals were closed; goals in the trash come back.</source>
        <translation>Les jours où des objectifs ont été terminés&#x202f;; ceux de la corbeille reviennent.</translation>
    </message>
    <message>
        <source>The days on which you came by; their points stay.</source>
        <translation>Vos jours de visite&#x202f;; leurs points restent.</translation>
    </message>
    <message>
        <source>The days that were ticked off, with their notes.</source>
        <translation>Les jours cochés, avec leurs notes.</translation>
    </message>
    <message>
        <source>The list of imports; what they brought stays, and can no longer be undone.</source>
        <translation>La liste des importations&#x202f;; ce qu’elles ont apporté reste et ne peut plus être annulé.</translation>
    </message>
    <message>
        <source>The reasons for points; the points of each day stay.</source>
        <translation>Les motifs des points&#x202f;; les points de chaque jour restent.</translation>
    </message>
    <message>
        <source>The time of day of entries; entries in the trash come back.</source>
        <translation>L’heure des entrées&#x202f;; celles de la corbeille reviennent.</translation>
    </message>
    <message>
        <source>The weekly reviews, with the decisions and their reasons.</source>
        <translation>Les bilans de la semaine, avec les décisions et leurs raisons.</translation>
    </message>
    <message>
        <source>The whole diary: every account, entry and goal.</source>
        <translation>Le journal entier&#xa0;: chaque compte, entrée et objectif.</translation>
    </message>
    <message>
        <source>Tie every row to its account</source>
        <translation>Rattacher chaque ligne à son compte</translation>
    </message>
    <message>
        <source>When accounts were made, and the count of wrong passwords.</source>
        <translation>Quand les comptes ont été créés, et le nombre de mots de passe faux.</translation>
    </message>
    <message>
        <source>Which entries are favourites.</source>
        <translation>Quelles entrées sont des favoris.</translation>
    </message>
    <message>
        <source>Which entry of an archive is which in this diary.</source>
        <translation>Quelle entrée d’une archive est laquelle dans ce journal.</translation>
    </message>
    <message>
        <source>Which goals come again every week.</source>
        <translation>Quels objectifs reviennent chaque semaine.</translation>
    </message>
    <message>
        <source>Which grow entries come back, and what became of them.</source>
        <translation>Quelles entrées pour grandir reviennent, et ce qu’elles sont devenues.</translation>
    </message>
    <message>
        <source>Which pictures belong to your entries.</source>
        <translation>Quelles images vont avec vos entrées.</translation>
    </message>
    <message>
        <source>Write down why each point was given</source>
        <translation>Noter pourquoi chaque point a été donné</translation>
    </message>
    <message>
        <source>Your days of rest, and which spare days you gave back.</source>
        <translation>Vos jours de repos, et les jours de réserve que vous avez rendus.</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message numerus="yes">
        <source>%n days in a row</source>
        <translation>
            <numerusform>%Ln jour de suite</numerusform>
            <numerusform>%Ln jours de suite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>As many points as the month before.</source>
        <translation>Autant de points que le mois précédent.</translation>
    </message>
    <message>
        <source>Most on your mind: {words}.</source>
        <translation>Le plus présent dans vos pensées&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Nothing was written this month.</source>
        <translation>Rien n’a été écrit ce mois-ci.</translation>
    </message>
    <message>
        <source>The longest streak was {days}.</source>
        <translation>La plus longue série a été de {days}.</translation>
    </message>
    <message numerus="yes">
        <source>You found %n things to grow from.</source>
        <translation>
            <numerusform>Vous avez trouvé %Ln chose pour grandir.</numerusform>
            <numerusform>Vous avez trouvé %Ln choses pour grandir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You kept %n entries for now.</source>
        <translation>
            <numerusform>Vous avez gardé %Ln entrée pour l’instant.</numerusform>
            <numerusform>Vous avez gardé %Ln entrées pour l’instant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were proud %n times.</source>
        <translation>
            <numerusform>Vous avez noté %Ln fierté.</numerusform>
            <numerusform>Vous avez noté %Ln fiertés.</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote on {share} of the days.</source>
        <translation>Vous avez écrit {share} des jours.</translation>
    </message>
    <message>
        <source>Your best day: {day}, {points}</source>
        <translation>Votre meilleur jour&#xa0;: {day}, {points}</translation>
    </message>
    <message numerus="yes">
        <source>Your entries have %n pictures.</source>
        <translation>
            <numerusform>Vos entrées ont %Ln image.</numerusform>
            <numerusform>Vos entrées ont %Ln images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written on %n days</source>
        <translation>
            <numerusform>écrit %Ln jour</numerusform>
            <numerusform>écrit %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}: {written}, {entries}, {points}.</source>
        <translation>{month}&#xa0;: {written}, {entries}, {points}.</translation>
    </message>
    <message>
        <source>{points} fewer than the month before.</source>
        <translation>{points} de moins que le mois précédent.</translation>
    </message>
    <message>
        <source>{points} more than the month before.</source>
        <translation>{points} de plus que le mois précédent.</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Choose month and year</source>
        <translation>Choisir le mois et l’année</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
</context>
<context>
    <name>MonthDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>The month in numbers</source>
        <translation>Le mois en chiffres</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Calendar, {month}</source>
        <translation>Calendrier, {month}</translation>
    </message>
    <message>
        <source>grow</source>
        <translation>grandir</translation>
    </message>
    <message>
        <source>kept by a spare day</source>
        <translation>gardé par un jour de réserve</translation>
    </message>
    <message>
        <source>proud</source>
        <translation>fierté</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>jour de repos</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>unfinished entry</source>
        <translation>entrée inachevée</translation>
    </message>
    <message>
        <source>unrated</source>
        <translation>sans avis</translation>
    </message>
</context>
<context>
    <name>MonthPicker</name>
    <message>
        <source>Choose month and year</source>
        <translation>Choisir le mois et l’année</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Année suivante</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Année précédente</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>&amp;Passphrase for the file</source>
        <translation>&amp;Phrase secrète du fichier</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>&amp;Enregistrer le fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Move this diary</source>
        <translation>Déménager ce journal</translation>
    </message>
    <message>
        <source>One file with everything of your account goes to the other computer. Your diary here stays as it is.</source>
        <translation>Un seul fichier avec tout votre compte va sur l’autre ordinateur. Votre journal ici reste tel quel.</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Saved as {name}, {size}</source>
        <translation>Enregistré sous {name}, {size}</translation>
    </message>
    <message>
        <source>Take the file to the other computer and start the program there. Choose “I have a diary already” below the first form, then this file.</source>
        <translation>Apportez le fichier sur l’autre ordinateur et lancez-y le programme. Choisissez «&#xa0;J’ai déjà un journal&#xa0;» sous le premier formulaire, puis ce fichier.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La m&amp;ême encore une fois</translation>
    </message>
    <message>
        <source>Without a passphrase, anybody who has the file can read it.</source>
        <translation>Sans phrase secrète, quiconque a le fichier peut le lire.</translation>
    </message>
    <message>
        <source>Your diary is encrypted, and so is this file. Nobody can open it without the passphrase.</source>
        <translation>Votre journal est chiffré, et ce fichier aussi. Personne ne peut l’ouvrir sans la phrase secrète.</translation>
    </message>
</context>
<context>
    <name>MovingIn</name>
    <message>
        <source>First make your account here. After that, {name} is looked at.</source>
        <translation>Créez d’abord votre compte ici. Ensuite, {name} est examiné.</translation>
    </message>
    <message>
        <source>The file of the web app</source>
        <translation>Le fichier de l’application web</translation>
    </message>
    <message>
        <source>The file with your diary</source>
        <translation>Le fichier de votre journal</translation>
    </message>
</context>
<context>
    <name>NextWeekCard</name>
    <message>
        <source>New goal</source>
        <translation>Nouvel objectif</translation>
    </message>
    <message>
        <source>No goal was active this week.</source>
        <translation>Aucun objectif n’était en cours cette semaine.</translation>
    </message>
    <message>
        <source>No goal yet. One small one is enough.</source>
        <translation>Pas encore d’objectif. Un petit suffit.</translation>
    </message>
    <message>
        <source>The week after, {days}</source>
        <translation>La semaine suivante, {days}</translation>
    </message>
</context>
<context>
    <name>NotesField</name>
    <message>
        <source>How is it going?</source>
        <translation>Où en est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Progress notes</source>
        <translation>Notes d’avancement</translation>
    </message>
    <message>
        <source>These notes have {count} characters; the limit is {limit}.</source>
        <translation>Ces notes ont {count} caractères&#x202f;; la limite est de {limit}.</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>A new day has begun. This text is still about {day}.</source>
        <translation>Un nouveau jour a commencé. Ce texte concerne encore {day}.</translation>
    </message>
    <message>
        <source>An entry for {day} was being edited.</source>
        <translation>Une entrée pour {day} était en cours de modification.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La laisser</translation>
    </message>
    <message>
        <source>Move it to today</source>
        <translation>Le déplacer à aujourd’hui</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Le mettre ici</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>La montrer</translation>
    </message>
    <message>
        <source>Something you had typed elsewhere was not saved.</source>
        <translation>Quelque chose que vous aviez écrit ailleurs n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>There is an unfinished entry for {day}.</source>
        <translation>Il y a une entrée inachevée pour {day}.</translation>
    </message>
    <message>
        <source>There is an unfinished quick entry for {day}.</source>
        <translation>Il y a une entrée rapide inachevée pour {day}.</translation>
    </message>
    <message>
        <source>There is an unfinished text in the review of {days}.</source>
        <translation>Il y a un texte inachevé dans le bilan de {days}.</translation>
    </message>
    <message>
        <source>This is what you had written before. It is not saved yet.</source>
        <translation>Voici ce que vous aviez écrit avant. Ce n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>This text is about {day}, which has not come yet.</source>
        <translation>Ce texte concerne {day}, qui n’est pas encore venu.</translation>
    </message>
</context>
<context>
    <name>OnThisDay</name>
    <message>
        <source>On this day</source>
        <translation>Ce jour-là</translation>
    </message>
</context>
<context>
    <name>OneTimeCodesDialog</name>
    <message>
        <source>Code of {name}</source>
        <translation>Code de {name}</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>I &amp;have written them down</source>
        <translation>Je les ai &amp;notés</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>Codes à usage unique</translation>
    </message>
    <message>
        <source>Write these down, and give each person their code. It opens the diary once, under “Forgot the password?”, and asks for a new password. The codes are shown only now.</source>
        <translation>Notez-les et donnez à chacun son code. Il ouvre le journal une seule fois, par «&#xa0;Mot de passe oublié&#x202f;?&#xa0;», et demande un nouveau mot de passe. Les codes ne sont montrés que maintenant.</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Add picture</source>
        <translation>Ajouter une image</translation>
    </message>
    <message>
        <source>Add rest day</source>
        <translation>Ajouter un jour de repos</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Add weekly rest day</source>
        <translation>Ajouter un jour de repos hebdomadaire</translation>
    </message>
    <message>
        <source>Bring back entry</source>
        <translation>Faire revenir une entrée</translation>
    </message>
    <message>
        <source>Change templates</source>
        <translation>Modifier les modèles</translation>
    </message>
    <message>
        <source>Close goal</source>
        <translation>Terminer un objectif</translation>
    </message>
    <message>
        <source>Complete goal</source>
        <translation>Atteindre un objectif</translation>
    </message>
    <message>
        <source>Decide about goal</source>
        <translation>Décider d’un objectif</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Supprimer une entrée</translation>
    </message>
    <message>
        <source>Delete goal</source>
        <translation>Supprimer un objectif</translation>
    </message>
    <message>
        <source>Describe picture</source>
        <translation>Décrire une image</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Modifier une entrée</translation>
    </message>
    <message>
        <source>Edit goal</source>
        <translation>Modifier un objectif</translation>
    </message>
    <message>
        <source>Edit note of a day</source>
        <translation>Modifier la note d’un jour</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>Modifier des notes</translation>
    </message>
    <message>
        <source>End repeating goal</source>
        <translation>Arrêter la répétition d’un objectif</translation>
    </message>
    <message>
        <source>End weekly rest day</source>
        <translation>Arrêter un jour de repos hebdomadaire</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Terminer un bilan</translation>
    </message>
    <message>
        <source>Follow up entry</source>
        <translation>Revenir sur une entrée</translation>
    </message>
    <message>
        <source>Give back spare day</source>
        <translation>Rendre un jour de réserve</translation>
    </message>
    <message>
        <source>Import of {name}</source>
        <translation>Importation de {name}</translation>
    </message>
    <message>
        <source>Let follow-up go</source>
        <translation>Laisser aller une entrée</translation>
    </message>
    <message>
        <source>Link entries</source>
        <translation>Relier des entrées</translation>
    </message>
    <message>
        <source>Make goal from entry</source>
        <translation>Faire d’une entrée un objectif</translation>
    </message>
    <message>
        <source>Move entry</source>
        <translation>Déplacer une entrée</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nouvel objectif</translation>
    </message>
    <message>
        <source>Pause repeating goal</source>
        <translation>Suspendre la répétition d’un objectif</translation>
    </message>
    <message>
        <source>Rate entry</source>
        <translation>Donner un avis</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Remove rest day</source>
        <translation>Retirer un jour de repos</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Renommer une étiquette</translation>
    </message>
    <message>
        <source>Reopen goal</source>
        <translation>Rouvrir un objectif</translation>
    </message>
    <message>
        <source>Repeat goal</source>
        <translation>Répéter un objectif</translation>
    </message>
    <message>
        <source>Restore entry</source>
        <translation>Restaurer une entrée</translation>
    </message>
    <message>
        <source>Resume repeating goal</source>
        <translation>Reprendre la répétition d’un objectif</translation>
    </message>
    <message>
        <source>Save entry</source>
        <translation>Enregistrer une entrée</translation>
    </message>
    <message>
        <source>Skip review</source>
        <translation>Sauter un bilan</translation>
    </message>
    <message>
        <source>Take picture off</source>
        <translation>Enlever une image</translation>
    </message>
    <message>
        <source>Tick day</source>
        <translation>Cocher un jour</translation>
    </message>
    <message>
        <source>Tick task</source>
        <translation>Cocher une tâche</translation>
    </message>
    <message>
        <source>Try goal again</source>
        <translation>Réessayer un objectif</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Untick day</source>
        <translation>Décocher un jour</translation>
    </message>
    <message>
        <source>Untick task</source>
        <translation>Décocher une tâche</translation>
    </message>
</context>
<context>
    <name>OthersDialog</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Each person types their password here. Leave the field empty for anyone who is away: they get a one-time code on paper, which opens the diary once and asks for a new password.</source>
        <translation>Chacun tape ici son mot de passe. Laissez le champ vide pour les absents&#xa0;: ils reçoivent un code à usage unique sur papier, qui ouvre le journal une fois et demande un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Mot de passe de {name}</translation>
    </message>
    <message>
        <source>The other people in this diary</source>
        <translation>Les autres personnes de ce journal</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>This could not be opened: {place}</source>
        <translation>Impossible d’ouvrir&#xa0;: {place}</translation>
    </message>
</context>
<context>
    <name>PagedDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Components and licences</source>
        <translation>Composants et licences</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Montrer le mot de passe</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>&amp;Change password</source>
        <translation>&amp;Changer le mot de passe</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>8 characters or more with upper and lower case, or 15 or more of any kind. Nobody can reset it for you.</source>
        <translation>8 caractères ou plus avec majuscules et minuscules, ou 15 caractères quelconques ou plus. Personne ne peut le réinitialiser pour vous.</translation>
    </message>
    <message>
        <source>Copies elsewhere still open with the old password. If somebody has seen it, also renew the key, under Preferences → Security.</source>
        <translation>Les copies qui se trouvent ailleurs s’ouvrent toujours avec l’ancien mot de passe. Si quelqu’un l’a vu, renouvelez aussi la clé, dans Préférences → Sécurité.</translation>
    </message>
    <message>
        <source>Use your new password from now on.</source>
        <translation>Utilisez désormais votre nouveau mot de passe.</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>Back to the entries</source>
        <translation>Retour aux entrées</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pictures that you add to entries appear here.</source>
        <translation>Les images que vous ajoutez aux entrées apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Go to the entry</source>
        <translation>Aller à l’entrée</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>Enregistrer l’image sous…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>L’image a été copiée.</translation>
    </message>
    <message>
        <source>The picture was saved as {file}.</source>
        <translation>L’image a été enregistrée sous {file}.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Ce que montre l’image</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>%n more files could not be added.</source>
        <translation>
            <numerusform>%Ln fichier de plus n’a pas pu être ajouté.</numerusform>
            <numerusform>%Ln fichiers de plus n’ont pas pu être ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures added</source>
        <translation>
            <numerusform>%Ln image ajoutée</numerusform>
            <numerusform>%Ln images ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture {number} of {count}</source>
        <translation>Image {number} sur {count}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>The picture was taken off. Undo brings it back.</source>
        <translation>L’image a été enlevée. Annuler la fait revenir.</translation>
    </message>
</context>
<context>
    <name>PicturesHelp</name>
    <message>
        <source>A click opens a picture large. The arrow keys go to the next one, plus and minus zoom, 0 fits it into the window.</source>
        <translation>Un clic ouvre une image en grand. Les flèches passent à la suivante, plus et moins changent la taille, 0 l’ajuste à la fenêtre.</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Also after “Delete now”, a picture lies beside the backups until the last one that has it is removed.</source>
        <translation>Même après «&#xa0;Supprimer maintenant&#xa0;», une image reste à côté des sauvegardes jusqu’à ce que la dernière qui l’a soit supprimée.</translation>
    </message>
    <message>
        <source>Delete takes a picture off its entry. It can be put back with Undo, and goes for good after {days} days.</source>
        <translation>Suppr enlève une image de son entrée. Annuler la remet, et elle part pour de bon après {days} jours.</translation>
    </message>
    <message>
        <source>Exports take pictures along, and only archives tell where and when a photo was taken. Plain text and CSV just name them.</source>
        <translation>Les exportations emportent les images, et seules les archives disent où et quand une photo a été prise. Le texte brut et le CSV se contentent de les nommer.</translation>
    </message>
    <message>
        <source>Go → Pictures shows all of them by month beside the day.</source>
        <translation>Aller → Images les montre toutes par mois à côté du jour.</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, GIF, BMP and TIFF files up to {number} MB are kept as they are.</source>
        <translation>Les fichiers JPEG, PNG, WebP, GIF, BMP et TIFF jusqu’à {number} Mo sont gardés tels quels.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Paste a picture or drop files on the text, or choose them: {keys}.</source>
        <translation>Collez une image ou déposez des fichiers sur le texte, ou choisissez-les&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pictures belong to an entry, and are shown below its text.</source>
        <translation>Les images appartiennent à une entrée et sont montrées sous son texte.</translation>
    </message>
    <message>
        <source>Say below a picture what it shows: screen readers read it out, and the search finds it.</source>
        <translation>Dites sous une image ce qu’elle montre&#xa0;: les lecteurs d’écran le lisent, et la recherche le trouve.</translation>
    </message>
    <message>
        <source>“Add pictures…” in the menu of an entry adds some later.</source>
        <translation>«&#xa0;Ajouter des images…&#xa0;» dans le menu d’une entrée en ajoute plus tard.</translation>
    </message>
</context>
<context>
    <name>PixelsCard</name>
    <message>
        <source>A full square is proud, a dot is to grow from, a half-filled square is both; a ring is unrated.</source>
        <translation>Un carré plein est une fierté, un point est pour grandir, un carré à demi plein est les deux&#x202f;; un anneau est sans avis.</translation>
    </message>
    <message>
        <source>Each day you write on becomes a square here.</source>
        <translation>Chaque jour où vous écrivez devient ici un carré.</translation>
    </message>
    <message>
        <source>{year} in pixels</source>
        <translation>{year} en pixels</translation>
    </message>
</context>
<context>
    <name>PointsCard</name>
    <message>
        <source>Your points will grow here, from your first entry on.</source>
        <translation>Vos points grandiront ici, dès votre première entrée.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Aperçu avant impression…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>That is more than {limit} entries. Please choose fewer days.</source>
        <translation>C’est plus de {limit} entrées. Veuillez choisir moins de jours.</translation>
    </message>
    <message>
        <source>There are no entries to print.</source>
        <translation>Il n’y a aucune entrée à imprimer.</translation>
    </message>
    <message>
        <source>These days:</source>
        <translation>Ces jours&#xa0;:</translation>
    </message>
    <message>
        <source>What the search has found</source>
        <translation>Ce que la recherche a trouvé</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Things to know</source>
        <translation>À savoir</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Delete account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>&amp;Email</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Another account has the same email as yours. Please choose another one.</source>
        <translation>Un autre compte a le même e-mail que le vôtre. Veuillez en choisir un autre.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>PromptLine</name>
    <message>
        <source>Another question</source>
        <translation>Autre question</translation>
    </message>
    <message>
        <source>Edit prompts…</source>
        <translation>Modifier les questions…</translation>
    </message>
    <message>
        <source>Hide prompts</source>
        <translation>Masquer les questions</translation>
    </message>
    <message>
        <source>Put this question above the entry</source>
        <translation>Placer cette question au-dessus de l’entrée</translation>
    </message>
    <message>
        <source>Puts this question above the entry</source>
        <translation>Place cette question au-dessus de l’entrée</translation>
    </message>
</context>
<context>
    <name>PromptViewModel</name>
    <message>
        <source>Prompts are off. Preferences bring them back.</source>
        <translation>Les questions sont désactivées. Les Préférences les font revenir.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>What can you let go of before you sleep?</source>
        <translation>Que pouvez-vous laisser aller avant de dormir&#x202f;?</translation>
    </message>
    <message>
        <source>What did you handle a little better than you would have before?</source>
        <translation>Qu’avez-vous géré un peu mieux que vous ne l’auriez fait avant&#x202f;?</translation>
    </message>
    <message>
        <source>What did you learn, from whom or from what?</source>
        <translation>Qu’avez-vous appris, de qui ou de quoi&#x202f;?</translation>
    </message>
    <message>
        <source>What did you put off, and what stood in the way?</source>
        <translation>Qu’avez-vous repoussé, et qu’est-ce qui vous en a empêché&#x202f;?</translation>
    </message>
    <message>
        <source>What small thing took courage?</source>
        <translation>Quelle petite chose a demandé du courage&#x202f;?</translation>
    </message>
    <message>
        <source>What would you do differently if today came again?</source>
        <translation>Que feriez-vous autrement si cette journée recommençait&#x202f;?</translation>
    </message>
    <message>
        <source>When did you feel most like yourself?</source>
        <translation>Quand avez-vous été le plus en accord avec vous-même&#x202f;?</translation>
    </message>
    <message>
        <source>Where did your time go, and was it worth it?</source>
        <translation>Où est passé votre temps, et en valait-il la peine&#x202f;?</translation>
    </message>
    <message>
        <source>Which moment of today would you like to keep?</source>
        <translation>Quel moment d’aujourd’hui aimeriez-vous garder&#x202f;?</translation>
    </message>
    <message>
        <source>Who made your day easier, and did you tell them?</source>
        <translation>Qui a rendu votre journée plus facile, et le lui avez-vous dit&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>One question per line. They take turns, one a day.</source>
        <translation>Une question par ligne. Elles alternent, une par jour.</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Prompts, one per line</source>
        <translation>Questions, une par ligne</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Use the ten built-in prompts</source>
        <translation>Utiliser les dix questions fournies</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>An older copy put in its place goes unnoticed.</source>
        <translation>Une copie plus ancienne mise à sa place passe inaperçue.</translation>
    </message>
    <message>
        <source>If you lose both, nobody can help.</source>
        <translation>Si vous perdez les deux, personne ne peut aider.</translation>
    </message>
    <message>
        <source>It keeps others who use this program out. While the diary is locked, no window, message or title shows a word of it, and what you copied from it is taken off the clipboard.</source>
        <translation>Il tient à l’écart les autres utilisateurs de ce programme. Tant que le journal est verrouillé, aucune fenêtre, aucun message, aucun titre n’en montre un mot, et ce que vous en avez copié est retiré du presse-papiers.</translation>
    </message>
    <message>
        <source>Nothing in the database is encrypted: whoever runs the server, or knows its password, can read your diary and its backups.</source>
        <translation>Rien dans la base n’est chiffré&#xa0;: quiconque gère le serveur, ou en connaît le mot de passe, peut lire votre journal et ses sauvegardes.</translation>
    </message>
    <message>
        <source>People who share a diary file have to trust each other: other programs can show them all of it. For more privacy, keep a diary in another folder.</source>
        <translation>Les personnes qui partagent un fichier de journal doivent se faire confiance&#xa0;: d’autres programmes peuvent leur en montrer tout. Pour plus d’intimité, tenez un journal dans un autre dossier.</translation>
    </message>
    <message>
        <source>People who share a server have to trust each other: this program shows each of them only their own entries, but other programs show all of them.</source>
        <translation>Les personnes qui partagent un serveur doivent se faire confiance&#xa0;: ce programme ne montre à chacun que ses propres entrées, mais d’autres programmes les montrent toutes.</translation>
    </message>
    <message>
        <source>Preferences → Security encrypts a diary with its backups: without a password or a recovery code nobody can read them, not even on a stolen disk. Locking or signing out discards the key.</source>
        <translation>Préférences → Sécurité chiffre un journal avec ses sauvegardes&#xa0;: sans mot de passe ni code de secours, personne ne peut les lire, pas même sur un disque volé. Verrouiller ou se déconnecter jette la clé.</translation>
    </message>
    <message>
        <source>Preferences → Security sets when it locks automatically: when idle, and when the computer locks its screen, goes to sleep or switches to another person.</source>
        <translation>Préférences → Sécurité règle le verrouillage automatique&#xa0;: après une inactivité, et quand l’ordinateur verrouille son écran, se met en veille ou change d’utilisateur.</translation>
    </message>
    <message>
        <source>What is protected</source>
        <translation>Ce qui est protégé</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>Ce qu’il ne fait pas</translation>
    </message>
    <message>
        <source>What stays readable</source>
        <translation>Ce qui reste lisible</translation>
    </message>
    <message>
        <source>What you print, copy or save elsewhere is as readable as any file.</source>
        <translation>Ce que vous imprimez, copiez ou enregistrez ailleurs est aussi lisible que n’importe quel fichier.</translation>
    </message>
    <message>
        <source>What you print, copy or save elsewhere is readable, and so is the file of what an unencrypted diary could not save.</source>
        <translation>Ce que vous imprimez, copiez ou enregistrez ailleurs est lisible, comme le fichier de ce qu’un journal non chiffré n’a pas pu enregistrer.</translation>
    </message>
    <message>
        <source>What your password does</source>
        <translation>Ce que fait votre mot de passe</translation>
    </message>
    <message>
        <source>When the diary is encrypted</source>
        <translation>Quand le journal est chiffré</translation>
    </message>
    <message>
        <source>Who can read your diary, and who cannot.</source>
        <translation>Qui peut lire votre journal, et qui ne le peut pas.</translation>
    </message>
    <message>
        <source>Whoever controls this computer while your diary is open can read it, and everything you type.</source>
        <translation>Quiconque contrôle cet ordinateur pendant que votre journal est ouvert peut le lire, ainsi que tout ce que vous tapez.</translation>
    </message>
    <message>
        <source>Without encryption, whoever gets hold of the disk or a backup can read all of it.</source>
        <translation>Sans chiffrement, quiconque met la main sur le disque ou une sauvegarde peut tout y lire.</translation>
    </message>
</context>
<context>
    <name>QuickEntryWindow</name>
    <message>
        <source>Quick entry</source>
        <translation>Entrée rapide</translation>
    </message>
    <message>
        <source>What happened that you are proud of, or will grow from?</source>
        <translation>Que s’est-il passé qui fait votre fierté, ou qui vous fera grandir&#x202f;?</translation>
    </message>
</context>
<context>
    <name>QuietLine</name>
    <message>
        <source>Notice</source>
        <translation>Avis du programme</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RangeButton</name>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Choisir des jours…</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Jours choisis</translation>
    </message>
    <message>
        <source>Days to search</source>
        <translation>Jours où chercher</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’année dernière</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
</context>
<context>
    <name>RatingButtons</name>
    <message>
        <source>I’ll grow from this</source>
        <translation>Ça me fera grandir</translation>
    </message>
    <message>
        <source>I’m proud of this</source>
        <translation>C’est une fierté</translation>
    </message>
    <message>
        <source>Keep it for now</source>
        <translation>Garder pour l’instant</translation>
    </message>
</context>
<context>
    <name>RatingOffer</name>
    <message>
        <source>I’ll grow from this</source>
        <translation>Ça me fera grandir</translation>
    </message>
    <message>
        <source>I’m proud of this</source>
        <translation>C’est une fierté</translation>
    </message>
</context>
<context>
    <name>RatingsCard</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Show by</source>
        <translation>Afficher par</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
</context>
<context>
    <name>RatingsChart</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Grandir</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Fierté</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>Sans avis</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Arrows left and right go from day to day, Escape leaves.</source>
        <translation>Les flèches gauche et droite vont de jour en jour, Échap quitte.</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Retour au jour</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>What you write can be read here.</source>
        <translation>Ce que vous écrivez se lit ici.</translation>
    </message>
    <message>
        <source>Your diary, day after day</source>
        <translation>Votre journal, jour après jour</translation>
    </message>
</context>
<context>
    <name>ReadingLook</name>
    <message>
        <source>Close lines</source>
        <translation>Lignes serrées</translation>
    </message>
    <message>
        <source>How the text looks</source>
        <translation>L’apparence du texte</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Usual lines</source>
        <translation>Lignes normales</translation>
    </message>
    <message>
        <source>Wide lines</source>
        <translation>Lignes espacées</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Avec empattements</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Sans empattements</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Backup before it: {file}</source>
        <translation>Sauvegarde d’avant&#xa0;: {file}</translation>
    </message>
    <message>
        <source>By version {program}: {steps} in {seconds} s</source>
        <translation>Par la version {program}&#xa0;: {steps} en {seconds} s</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of {when}</source>
        <translation>Détails de {when}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Revisions: {start} to {target}</source>
        <translation>Révisions&#xa0;: {start} à {target}</translation>
    </message>
    <message>
        <source>Rows of {table}: {before} before, {after} after</source>
        <translation>Lignes de {table}&#xa0;: {before} avant, {after} après</translation>
    </message>
    <message>
        <source>SHA-256 of the backup: {sha}</source>
        <translation>SHA-256 de la sauvegarde&#xa0;: {sha}</translation>
    </message>
    <message>
        <source>Size: {before} before, {after} after</source>
        <translation>Taille&#xa0;: {before} avant, {after} après</translation>
    </message>
    <message>
        <source>Step {id}: {seconds} s</source>
        <translation>Étape {id}&#xa0;: {seconds} s</translation>
    </message>
    <message>
        <source>Step {id}: {seconds} s, {memory} of memory</source>
        <translation>Étape {id}&#xa0;: {seconds} s, {memory} de mémoire</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>&amp;Open my diary</source>
        <translation>&amp;Ouvrir mon journal</translation>
    </message>
    <message>
        <source>Type the recovery code from your paper, or a one-time code, and choose a new password. Nobody can help without one of them.</source>
        <translation>Tapez le code de secours de votre papier, ou un code à usage unique, et choisissez un nouveau mot de passe. Sans l’un d’eux, personne ne peut aider.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeView</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copied. Keep it outside this computer.</source>
        <translation>Copié. Gardez-le hors de cet ordinateur.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
    <message>
        <source>Group {number} does not match. Please look at your paper.</source>
        <translation>Le groupe {number} ne correspond pas. Veuillez regarder votre papier.</translation>
    </message>
    <message>
        <source>If you ever forget your password, this code opens your diary and lets you choose a new one. It stays valid when you change your password.</source>
        <translation>Si un jour vous oubliez votre mot de passe, ce code ouvre votre journal et vous laisse en choisir un nouveau. Il reste valable quand vous changez de mot de passe.</translation>
    </message>
    <message>
        <source>It opens the diary when the password is forgotten. Keep it on paper.</source>
        <translation>Il ouvre le journal quand le mot de passe est oublié. Gardez-le sur papier.</translation>
    </message>
    <message>
        <source>Nobody can help without it. If you lose both your password and this code, the diary stays closed. We cannot open it either.</source>
        <translation>Personne ne peut aider sans lui. Si vous perdez à la fois votre mot de passe et ce code, le journal reste fermé. Nous ne pouvons pas l’ouvrir non plus.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Recovery code of {name}</source>
        <translation>Code de secours de {name}</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
    <message>
        <source>The code above is covered while you type. Lower case is fine.</source>
        <translation>Le code ci-dessus est caché pendant que vous tapez. Les minuscules conviennent.</translation>
    </message>
    <message>
        <source>Type two groups from your paper</source>
        <translation>Tapez deux groupes de votre papier</translation>
    </message>
    <message>
        <source>check</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>&amp;Open your diary</source>
        <translation>&amp;Ouvrir votre journal</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>Re&amp;staurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Bring it &amp;over…</source>
        <translation>Re&amp;prendre…</translation>
    </message>
    <message>
        <source>Choose another data &amp;folder…</source>
        <translation>Choisir un autre &amp;dossier de données…</translation>
    </message>
    <message>
        <source>Copied. It contains nothing from your diary.</source>
        <translation>Copié. Il ne contient rien de votre journal.</translation>
    </message>
    <message>
        <source>Open &amp;backups folder</source>
        <translation>Ouvrir le dossier des sauve&amp;gardes</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Ouvrir le dossier des &amp;journaux techniques</translation>
    </message>
    <message>
        <source>Start a &amp;new diary here</source>
        <translation>Commencer ici un &amp;nouveau journal</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>A new diary can be made from it, with all accounts, entries, goals and points. The file itself stays as it is.</source>
        <translation>Un nouveau journal peut en être fait, avec tous les comptes, entrées, objectifs et points. Le fichier lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>An upgrade makes a verified backup first, and that needs space. Your diary is safe.</source>
        <translation>Une mise à niveau fait d’abord une sauvegarde vérifiée, et cela demande de la place. Votre journal est en sécurité.</translation>
    </message>
    <message>
        <source>Bring it over, or choose the folder where your diary is.</source>
        <translation>Reprenez-le, ou choisissez le dossier où se trouve votre journal.</translation>
    </message>
    <message>
        <source>Choose the folder where your diary is.</source>
        <translation>Choisissez le dossier où se trouve votre journal.</translation>
    </message>
    <message>
        <source>Close the other window, or wait until it is done, and try again.</source>
        <translation>Fermez l’autre fenêtre, ou attendez qu’elle ait fini, et réessayez.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation>Libérez de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>Give yourself permission to write there, or choose another folder.</source>
        <translation>Donnez-vous le droit d’y écrire, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>If you moved it, choose the folder where it is now. If it is on another disk, connect the disk and try again. Or start a new diary here.</source>
        <translation>Si vous l’avez déplacé, choisissez le dossier où il est maintenant. S’il est sur un autre disque, branchez ce disque et réessayez. Ou commencez ici un nouveau journal.</translation>
    </message>
    <message>
        <source>Install the newer version again, or restore a backup from before it.</source>
        <translation>Réinstallez la version plus récente, ou restaurez une sauvegarde d’avant celle-ci.</translation>
    </message>
    <message>
        <source>Install the newer version of the program.</source>
        <translation>Installez la version plus récente du programme.</translation>
    </message>
    <message>
        <source>It belongs to something else, so this program leaves it alone.</source>
        <translation>Il appartient à autre chose, ce programme n’y touche donc pas.</translation>
    </message>
    <message>
        <source>Not a word is lost: the diary was compared with the verified backup.</source>
        <translation>Pas un mot n’est perdu&#xa0;: le journal a été comparé à la sauvegarde vérifiée.</translation>
    </message>
    <message>
        <source>Nothing is lost, and your other backups are as they were.</source>
        <translation>Rien n’est perdu, et vos autres sauvegardes sont comme avant.</translation>
    </message>
    <message>
        <source>Open your diary as it is, or restore another backup.</source>
        <translation>Ouvrez votre journal tel qu’il est, ou restaurez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>Restore the latest backup. The damaged file stays beside it.</source>
        <translation>Restaurez la dernière sauvegarde. Le fichier endommagé reste à côté.</translation>
    </message>
    <message>
        <source>Something outside this program changed the file, or the disk is faulty. Your backups are separate files.</source>
        <translation>Quelque chose hors de ce programme a modifié le fichier, ou le disque est défectueux. Vos sauvegardes sont des fichiers séparés.</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>La sauvegarde n’a pas été restaurée</translation>
    </message>
    <message>
        <source>The diary file was left as it is.</source>
        <translation>Le fichier du journal est resté tel quel.</translation>
    </message>
    <message>
        <source>The diary is fine; only this version of the program cannot read it.</source>
        <translation>Le journal va bien&#x202f;; c’est seulement cette version du programme qui ne sait pas le lire.</translation>
    </message>
    <message>
        <source>The diary on the server was left as it is.</source>
        <translation>Le journal sur le serveur est resté tel quel.</translation>
    </message>
    <message>
        <source>The upgrade was cancelled</source>
        <translation>La mise à niveau a été annulée</translation>
    </message>
    <message>
        <source>This is a file of the web app</source>
        <translation>C’est un fichier de l’application web</translation>
    </message>
    <message>
        <source>This program has deleted nothing, and has created nothing in its place.</source>
        <translation>Ce programme n’a rien supprimé et n’a rien créé à la place.</translation>
    </message>
    <message>
        <source>Try again when you have a moment.</source>
        <translation>Réessayez quand vous aurez un moment.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, ask whoever looks after the server.</source>
        <translation>Réessayez. Si cela n’aide pas, demandez à la personne qui s’occupe du serveur.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, copy the report and send it to us.</source>
        <translation>Réessayez. Si cela n’aide pas, copiez le rapport et envoyez-le-nous.</translation>
    </message>
    <message>
        <source>Two programs that write at the same time could damage it, so this one waits.</source>
        <translation>Deux programmes qui écrivent en même temps pourraient l’endommager, celui-ci attend donc.</translation>
    </message>
    <message>
        <source>What you write could not be saved, so the diary was not opened.</source>
        <translation>Ce que vous écrivez ne pourrait pas être enregistré, le journal n’a donc pas été ouvert.</translation>
    </message>
    <message>
        <source>Without a verified backup nothing is ever changed.</source>
        <translation>Sans sauvegarde vérifiée, rien n’est jamais modifié.</translation>
    </message>
    <message>
        <source>Your diary is not where it was</source>
        <translation>Votre journal n’est pas là où il était</translation>
    </message>
    <message>
        <source>Your diary opens once it has been upgraded.</source>
        <translation>Votre journal s’ouvre une fois mis à niveau.</translation>
    </message>
    <message>
        <source>Your diary was not opened</source>
        <translation>Votre journal n’a pas été ouvert</translation>
    </message>
    <message>
        <source>Your diary was not upgraded</source>
        <translation>Votre journal n’a pas été mis à niveau</translation>
    </message>
</context>
<context>
    <name>ReminderBar</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Time for your diary: what was today like?</source>
        <translation>L’heure du journal&#xa0;: comment était la journée&#x202f;?</translation>
    </message>
    <message>
        <source>Write now</source>
        <translation>Écrire maintenant</translation>
    </message>
</context>
<context>
    <name>RepeatsCard</name>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>à partir du {day}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
</context>
<context>
    <name>ReplacedFile</name>
    <message>
        <source>Diary files (*.db)</source>
        <translation>Fichiers de journal (*.db)</translation>
    </message>
    <message>
        <source>Open what is there now</source>
        <translation>Ouvrir ce qui s’y trouve maintenant</translation>
    </message>
    <message>
        <source>Save the diary as</source>
        <translation>Enregistrer le journal sous</translation>
    </message>
    <message>
        <source>Save the diary as…</source>
        <translation>Enregistrer le journal sous…</translation>
    </message>
    <message>
        <source>The diary that was open is saved as {file}.</source>
        <translation>Le journal qui était ouvert est enregistré sous {file}.</translation>
    </message>
    <message>
        <source>The diary was saved as {file}.</source>
        <translation>Le journal a été enregistré sous {file}.</translation>
    </message>
    <message>
        <source>The file that is there now is open.</source>
        <translation>Le fichier qui s’y trouve maintenant est ouvert.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Password of an account in this diary</source>
        <translation>&amp;Mot de passe d’un compte de ce journal</translation>
    </message>
    <message>
        <source>&amp;Password or code that opens this diary</source>
        <translation>&amp;Mot de passe ou code qui ouvre ce journal</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore the whole diary to how it was then?</source>
        <translation>Remettre tout le journal dans l’état où il était alors&#x202f;?</translation>
    </message>
</context>
<context>
    <name>RestsPage</name>
    <message>
        <source>End this weekly rest day</source>
        <translation>Arrêter ce jour de repos hebdomadaire</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Chaque</translation>
    </message>
    <message>
        <source>Every 14th day you write on earns one, and you can have three at most. A gap uses one for each of its days, or none if there are not enough.</source>
        <translation>Chaque 14e jour où vous écrivez en rapporte un, et vous pouvez en avoir trois au plus. Une interruption en prend un pour chacun de ses jours, ou aucun s’il n’y en a pas assez.</translation>
    </message>
    <message>
        <source>Every {weekday} from {day} on</source>
        <translation>Chaque {weekday} à partir du {day}</translation>
    </message>
    <message>
        <source>Every {weekday} since {day}</source>
        <translation>Chaque {weekday} depuis le {day}</translation>
    </message>
    <message>
        <source>Every {weekday}, {first} to {last}</source>
        <translation>Chaque {weekday}, du {first} au {last}</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>First rest day</source>
        <translation>Premier jour de repos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last rest day</source>
        <translation>Dernier jour de repos</translation>
    </message>
    <message>
        <source>On a rest day your streak waits for you: it is kept, but does not grow.</source>
        <translation>Un jour de repos, votre série vous attend&#xa0;: elle est gardée, mais ne grandit pas.</translation>
    </message>
    <message>
        <source>Remove this rest day</source>
        <translation>Retirer ce jour de repos</translation>
    </message>
    <message>
        <source>Rest days</source>
        <translation>Jours de repos</translation>
    </message>
    <message>
        <source>Rest every week</source>
        <translation>Se reposer chaque semaine</translation>
    </message>
    <message>
        <source>Rest on these days</source>
        <translation>Se reposer ces jours-là</translation>
    </message>
    <message>
        <source>Spare days</source>
        <translation>Jours de réserve</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Weekly rest day</source>
        <translation>Jour de repos hebdomadaire</translation>
    </message>
    <message>
        <source>Weekly rest days</source>
        <translation>Jours de repos hebdomadaires</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>Pourquoi&#x202f;? (facultatif)</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
</context>
<context>
    <name>ReviewOffer</name>
    <message>
        <source>Look back on your week</source>
        <translation>Revenez sur votre semaine</translation>
    </message>
    <message>
        <source>Review the week</source>
        <translation>Faire le bilan</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sauter</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Back to the goals</source>
        <translation>Retour aux objectifs</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Terminer le bilan</translation>
    </message>
    <message>
        <source>Finished reviews</source>
        <translation>Bilans terminés</translation>
    </message>
    <message>
        <source>Goals that are still open</source>
        <translation>Objectifs encore ouverts</translation>
    </message>
    <message>
        <source>How your goals went</source>
        <translation>Comment se sont passés vos objectifs</translation>
    </message>
    <message>
        <source>Kept for now</source>
        <translation>Gardé pour l’instant</translation>
    </message>
    <message>
        <source>Nothing was written down here this week.</source>
        <translation>Rien n’a été écrit ici cette semaine.</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Fierté</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La semaine d’après</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La semaine d’avant</translation>
    </message>
    <message>
        <source>To grow from</source>
        <translation>Pour grandir</translation>
    </message>
    <message>
        <source>Week of {days}</source>
        <translation>Semaine du {days}</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Bilan de la semaine</translation>
    </message>
    <message>
        <source>finished on {day}</source>
        <translation>terminé le {day}</translation>
    </message>
</context>
<context>
    <name>ReviewViewModel</name>
    <message>
        <source>Decided.</source>
        <translation>Décidé.</translation>
    </message>
    <message>
        <source>Rated.</source>
        <translation>Avis donné.</translation>
    </message>
    <message>
        <source>Review finished. Have a good week.</source>
        <translation>Bilan terminé. Bonne semaine.</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>It is left out.</source>
        <translation>Elle est omise.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SecondFolderModel</name>
    <message>
        <source>Also in {folder}: {last}.</source>
        <translation>Aussi dans {folder}&#xa0;: {last}.</translation>
    </message>
    <message>
        <source>Copying to {folder}…</source>
        <translation>Copie dans {folder}…</translation>
    </message>
    <message>
        <source>For more than two weeks no backup could be copied to {folder}: {last}. Connect the disk while the program is open, or choose another folder in Preferences.</source>
        <translation>Depuis plus de deux semaines, aucune sauvegarde n’a pu être copiée dans {folder}&#xa0;: {last}. Branchez le disque pendant que le programme est ouvert, ou choisissez un autre dossier dans les Préférences.</translation>
    </message>
    <message>
        <source>last complete {when}</source>
        <translation>complet pour la dernière fois {when}</translation>
    </message>
    <message>
        <source>there is no copy yet</source>
        <translation>il n’y a pas encore de copie</translation>
    </message>
    <message>
        <source>{folder} is not there now: {last}.</source>
        <translation>{folder} n’est pas là en ce moment&#xa0;: {last}.</translation>
    </message>
</context>
<context>
    <name>SecondFolderPage</name>
    <message>
        <source>&amp;Stop copying</source>
        <translation>&amp;Ne plus copier</translation>
    </message>
    <message>
        <source>A folder for copies of the backups</source>
        <translation>Un dossier pour des copies des sauvegardes</translation>
    </message>
    <message>
        <source>A second folder</source>
        <translation>Un second dossier</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>Choisir un autre &amp;dossier…</translation>
    </message>
    <message>
        <source>Copy &amp;now</source>
        <translation>&amp;Copier maintenant</translation>
    </message>
    <message>
        <source>Each daily backup can be copied to another disk, a stick, or a folder that is synchronised. Copies are checked after they are written, and old ones are thinned out as here. When the disk is away, its copies are made the next time.</source>
        <translation>Chaque sauvegarde quotidienne peut être copiée sur un autre disque, une clé ou un dossier synchronisé. Les copies sont vérifiées après l’écriture, et les anciennes sont éclaircies comme ici. Quand le disque n’est pas là, ses copies sont faites la fois suivante.</translation>
    </message>
    <message>
        <source>No second folder has been chosen.</source>
        <translation>Aucun second dossier n’a été choisi.</translation>
    </message>
    <message>
        <source>The copies are encrypted if your diary is. Otherwise, whoever has the disk can read them.</source>
        <translation>Les copies sont chiffrées si votre journal l’est. Sinon, quiconque a le disque peut les lire.</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Changer…</translation>
    </message>
    <message>
        <source>&amp;Encrypt…</source>
        <translation>C&amp;hiffrer…</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation>&amp;Nouvelle clé…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Remplacer…</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>&amp;Tester…</translation>
    </message>
    <message>
        <source>&amp;locks its screen</source>
        <translation>&amp;verrouille son écran</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Lock automatically</source>
        <translation>Verrouiller automatiquement</translation>
    </message>
    <message>
        <source>Lock when the computer goes to sleep</source>
        <translation>Verrouiller quand l’ordinateur se met en veille</translation>
    </message>
    <message>
        <source>Lock when the computer locks its screen</source>
        <translation>Verrouiller quand l’ordinateur verrouille son écran</translation>
    </message>
    <message>
        <source>Lock when the computer switches to another person</source>
        <translation>Verrouiller quand l’ordinateur change d’utilisateur</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Créée le {day}</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>N&amp;ew codes…</source>
        <translation>Nouveaux c&amp;odes…</translation>
    </message>
    <message>
        <source>No password yet: {people}. If their paper is lost, make new codes</source>
        <translation>Pas encore de mot de passe&#xa0;: {people}. Si leur papier est perdu, créez de nouveaux codes</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>Codes à usage unique</translation>
    </message>
    <message>
        <source>Only a password or a recovery code opens it</source>
        <translation>Seul un mot de passe ou un code de secours l’ouvre</translation>
    </message>
    <message>
        <source>Opens your diary</source>
        <translation>Ouvre votre journal</translation>
    </message>
    <message>
        <source>Opens your diary in this program</source>
        <translation>Ouvre votre journal dans ce programme</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Renew it if somebody has seen your password</source>
        <translation>Renouvelez-la si quelqu’un a vu votre mot de passe</translation>
    </message>
    <message>
        <source>Since {day}, its backups too</source>
        <translation>Depuis le {day}, ses sauvegardes aussi</translation>
    </message>
    <message>
        <source>Since {day}. Readable copies: {count}</source>
        <translation>Depuis le {day}. Copies lisibles&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Switch encryption &amp;off…</source>
        <translation>&amp;Désactiver le chiffrement…</translation>
    </message>
    <message>
        <source>This diary is encrypted</source>
        <translation>Ce journal est chiffré</translation>
    </message>
    <message>
        <source>This diary is not encrypted</source>
        <translation>Ce journal n’est pas chiffré</translation>
    </message>
    <message>
        <source>This diary is on a server</source>
        <translation>Ce journal est sur un serveur</translation>
    </message>
    <message>
        <source>This system does not tell programs about any of these. Lock by hand, with Ctrl+L.</source>
        <translation>Ce système ne dit rien de tout cela aux programmes. Verrouillez à la main, avec Ctrl+L.</translation>
    </message>
    <message>
        <source>This system does not tell programs when another person takes over.</source>
        <translation>Ce système ne dit pas aux programmes quand une autre personne prend la main.</translation>
    </message>
    <message>
        <source>This system does not tell programs when it goes to sleep.</source>
        <translation>Ce système ne dit pas aux programmes quand il se met en veille.</translation>
    </message>
    <message>
        <source>This system does not tell programs when its screen is locked.</source>
        <translation>Ce système ne dit pas aux programmes quand son écran est verrouillé.</translation>
    </message>
    <message>
        <source>What is &amp;protected</source>
        <translation>Ce qui est &amp;protégé</translation>
    </message>
    <message>
        <source>When &amp;idle for</source>
        <translation>Après une &amp;inactivité de</translation>
    </message>
    <message>
        <source>When the computer</source>
        <translation>Quand l’ordinateur</translation>
    </message>
    <message>
        <source>Whoever gets hold of this disk or a backup can read it</source>
        <translation>Quiconque met la main sur ce disque ou une sauvegarde peut le lire</translation>
    </message>
    <message>
        <source>Whoever runs the server can read it</source>
        <translation>Quiconque gère le serveur peut le lire</translation>
    </message>
    <message>
        <source>You have none; without one, nobody can help if you forget your password</source>
        <translation>Vous n’en avez pas&#x202f;; sans lui, personne ne peut aider si vous oubliez votre mot de passe</translation>
    </message>
    <message>
        <source>goes to &amp;sleep</source>
        <translation>se met en vei&amp;lle</translation>
    </message>
    <message>
        <source>s&amp;witches to another person</source>
        <translation>change d’&amp;utilisateur</translation>
    </message>
</context>
<context>
    <name>ServerWatch</name>
    <message>
        <source>The diary on the server can be used again.</source>
        <translation>Le journal sur le serveur peut de nouveau être utilisé.</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Add pictures</source>
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <source>Add to favourites, or remove</source>
        <translation>Ajouter aux favoris, ou retirer</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Heading, level {level}</source>
        <translation>Titre, niveau {level}</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Keep it for now, without a verdict</source>
        <translation>Garder pour l’instant, sans avis</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Next word in no dictionary</source>
        <translation>Mot suivant hors dictionnaire</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Coller en texte brut</translation>
    </message>
    <message>
        <source>Save as something to be proud of</source>
        <translation>Enregistrer comme une fierté</translation>
    </message>
    <message>
        <source>Save as something to grow from</source>
        <translation>Enregistrer comme une entrée pour grandir</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Barré</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écrire</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message numerus="yes">
        <source>%n entries found</source>
        <translation>
            <numerusform>%Ln entrée trouvée</numerusform>
            <numerusform>%Ln entrées trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Entries with a star appear here. The star is on each entry.</source>
        <translation>Les entrées avec une étoile apparaissent ici. L’étoile est sur chaque entrée.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Grandir</translation>
    </message>
    <message>
        <source>No entry matches these filters: {filters}.</source>
        <translation>Aucune entrée ne correspond à ces filtres&#xa0;: {filters}.</translation>
    </message>
    <message>
        <source>No entry matches. Try fewer words, or just the beginning of one.</source>
        <translation>Aucune entrée ne correspond. Essayez moins de mots, ou seulement le début d’un mot.</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Fierté</translation>
    </message>
    <message>
        <source>Search your diary</source>
        <translation>Chercher dans votre journal</translation>
    </message>
    <message>
        <source>Still searching. Results appear here.</source>
        <translation>Recherche en cours. Les résultats apparaissent ici.</translation>
    </message>
    <message>
        <source>There is no entry of this kind yet.</source>
        <translation>Il n’y a pas encore d’entrée de ce genre.</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>Sans avis</translation>
    </message>
    <message>
        <source>What you write appears here, the newest first.</source>
        <translation>Ce que vous écrivez apparaît ici, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Quelles entrées</translation>
    </message>
    <message>
        <source>{count} or more found</source>
        <translation>{count} trouvées ou plus</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>C&amp;réer un compte</translation>
    </message>
    <message>
        <source>&amp;Forgot the password?</source>
        <translation>Mot de passe &amp;oublié&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>&amp;Who is writing?</source>
        <translation>&amp;Qui écrit&#x202f;?</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
</context>
<context>
    <name>SignUpForm</name>
    <message>
        <source>&amp;Back to sign in</source>
        <translation>&amp;Retour à la connexion</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Créer le compte</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>8 characters or more with upper and lower case, or 15 or more of any kind. Nobody can reset it for you.</source>
        <translation>8 caractères ou plus avec majuscules et minuscules, ou 15 caractères quelconques ou plus. Personne ne peut le réinitialiser pour vous.</translation>
    </message>
    <message>
        <source>Create your account. It is kept on the server.</source>
        <translation>Créez votre compte. Il est conservé sur le serveur.</translation>
    </message>
    <message>
        <source>Create your account. It stays on this computer.</source>
        <translation>Créez votre compte. Il reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>What shall we call you? (optional)</source>
        <translation>Comment vous appeler&#x202f;? (facultatif)</translation>
    </message>
</context>
<context>
    <name>SigningUp</name>
    <message>
        <source>Encrypting your diary…</source>
        <translation>Chiffrement de votre journal…</translation>
    </message>
</context>
<context>
    <name>SpanChoice</name>
    <message>
        <source>1M</source>
        <translation>1 m</translation>
    </message>
    <message>
        <source>1Y</source>
        <translation>1 a</translation>
    </message>
    <message>
        <source>3M</source>
        <translation>3 m</translation>
    </message>
    <message>
        <source>6M</source>
        <translation>6 m</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Any two dates</source>
        <translation>Deux dates au choix</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Dates…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Un mois</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>Range of the charts</source>
        <translation>Période des graphiques</translation>
    </message>
    <message>
        <source>Six months</source>
        <translation>Six mois</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Trois mois</translation>
    </message>
</context>
<context>
    <name>SpanPicker</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>Choose two dates</source>
        <translation>Choisir deux dates</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Montrer ces jours</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>All words are in a dictionary.</source>
        <translation>Tous les mots sont dans un dictionnaire.</translation>
    </message>
    <message>
        <source>Not in a dictionary: {word}</source>
        <translation>Dans aucun dictionnaire&#xa0;: {word}</translation>
    </message>
    <message>
        <source>The spelling of this text is not checked.</source>
        <translation>L’orthographe de ce texte n’est pas vérifiée.</translation>
    </message>
    <message>
        <source>The words are still being looked up.</source>
        <translation>La vérification des mots est encore en cours.</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Add to my &amp;words</source>
        <translation>Ajouter à mes &amp;mots</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
</context>
<context>
    <name>SpellingPage</name>
    <message>
        <source>&amp;My words, with spaces between them</source>
        <translation>&amp;Mes mots, séparés par des espaces</translation>
    </message>
    <message>
        <source>&amp;Underline words that are not in a dictionary</source>
        <translation>&amp;Souligner les mots absents des dictionnaires</translation>
    </message>
    <message>
        <source>Install one with your system&apos;s package manager (its name begins with “hunspell”), or put its .aff and .dic files into {folder}, and start the program again.</source>
        <translation>Installez-en un avec le gestionnaire de paquets de votre système (son nom commence par «&#xa0;hunspell&#xa0;»), ou mettez ses fichiers .aff et .dic dans {folder}, et relancez le programme.</translation>
    </message>
    <message>
        <source>Languages of your texts</source>
        <translation>Langues de vos textes</translation>
    </message>
    <message>
        <source>Put the .aff and .dic files of one, such as those of LibreOffice, into {folder}, and start the program again.</source>
        <translation>Mettez les fichiers .aff et .dic d’un dictionnaire, comme ceux de LibreOffice, dans {folder}, et relancez le programme.</translation>
    </message>
    <message>
        <source>Spelling is not checked: the Python package {name} is not installed.</source>
        <translation>L’orthographe n’est pas vérifiée&#xa0;: le paquet Python {name} n’est pas installé.</translation>
    </message>
    <message>
        <source>There is no dictionary for {languages} on this computer.</source>
        <translation>Il n’y a pas de dictionnaire pour {languages} sur cet ordinateur.</translation>
    </message>
    <message>
        <source>They are kept in your diary and nowhere else.</source>
        <translation>Ils sont gardés dans votre journal et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>This program cannot check spelling on this kind of computer.</source>
        <translation>Ce programme ne peut pas vérifier l’orthographe sur ce type d’ordinateur.</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>Pendant que vous écrivez</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Vos propres mots</translation>
    </message>
</context>
<context>
    <name>Stats</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are unrated.</source>
        <translation>
            <numerusform>%Ln entrée est sans avis.</numerusform>
            <numerusform>%Ln entrées sont sans avis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries to be proud of and {grow} to grow from.</source>
        <translation>
            <numerusform>%Ln fierté et {grow} pour grandir.</numerusform>
            <numerusform>%Ln fiertés et {grow} pour grandir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries</source>
        <translation>
            <numerusform>%Ln entrée de plus</numerusform>
            <numerusform>%Ln entrées de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries, and your words show here.</source>
        <translation>
            <numerusform>%Ln entrée de plus, et vos mots apparaissent ici.</numerusform>
            <numerusform>%Ln entrées de plus, et vos mots apparaissent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more months with entries, and this shows them.</source>
        <translation>
            <numerusform>%Ln mois de plus avec des entrées, et ceci les montre.</numerusform>
            <numerusform>%Ln mois de plus avec des entrées, et ceci les montre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more weekdays with points, and they can be compared.</source>
        <translation>
            <numerusform>%Ln jour de semaine de plus avec des points, et ils peuvent être comparés.</numerusform>
            <numerusform>%Ln jours de semaine de plus avec des points, et ils peuvent être comparés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more weeks with entries, and this shows them.</source>
        <translation>
            <numerusform>%Ln semaine de plus avec des entrées, et ceci les montre.</numerusform>
            <numerusform>%Ln semaines de plus avec des entrées, et ceci les montre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proud · {grow} to grow</source>
        <translation>
            <numerusform>%Ln fierté · {grow} pour grandir</numerusform>
            <numerusform>%Ln fiertés · {grow} pour grandir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proud, {grow} grow</source>
        <translation>
            <numerusform>%Ln fierté, {grow} grandir</numerusform>
            <numerusform>%Ln fiertés, {grow} grandir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proud, {grow} to grow</source>
        <translation>
            <numerusform>%Ln fierté, {grow} pour grandir</numerusform>
            <numerusform>%Ln fiertés, {grow} pour grandir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasons</source>
        <translation>
            <numerusform>%Ln motif</numerusform>
            <numerusform>%Ln motifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unrated</source>
        <translation>
            <numerusform>%Ln sans avis</numerusform>
            <numerusform>%Ln sans avis</numerusform>
        </translation>
    </message>
    <message>
        <source>A goal closed: not this time</source>
        <translation>Un objectif terminé&#xa0;: pas cette fois</translation>
    </message>
    <message>
        <source>A goal completed</source>
        <translation>Un objectif atteint</translation>
    </message>
    <message>
        <source>An entry that you are proud of</source>
        <translation>Une fierté</translation>
    </message>
    <message>
        <source>An entry to grow from</source>
        <translation>Une entrée pour grandir</translation>
    </message>
    <message>
        <source>An imported entry, without points</source>
        <translation>Une entrée importée, sans points</translation>
    </message>
    <message>
        <source>Average by weekday</source>
        <translation>Moyenne par jour de la semaine</translation>
    </message>
    <message>
        <source>Average points</source>
        <translation>Points en moyenne</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Repris d’avant</translation>
    </message>
    <message>
        <source>Damaged: {what}</source>
        <translation>Endommagé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last}: %n points earned, {total} in all.</source>
        <translation>
            <numerusform>Du {first} au {last}&#xa0;: %Ln point gagné, {total} en tout.</numerusform>
            <numerusform>Du {first} au {last}&#xa0;: %Ln points gagnés, {total} en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Goals by category</source>
        <translation>Objectifs par domaine</translation>
    </message>
    <message numerus="yes">
        <source>Most used: {tag}, in %n entries.</source>
        <translation>
            <numerusform>La plus utilisée&#xa0;: {tag}, dans %Ln entrée.</numerusform>
            <numerusform>La plus utilisée&#xa0;: {tag}, dans %Ln entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Points over time</source>
        <translation>Les points au fil du temps</translation>
    </message>
    <message>
        <source>Proud and grow by tag</source>
        <translation>Fierté et grandir par étiquette</translation>
    </message>
    <message>
        <source>Proud and grow over time</source>
        <translation>Fierté et grandir au fil du temps</translation>
    </message>
    <message>
        <source>Seven more days of a streak</source>
        <translation>Sept jours de plus d’une série</translation>
    </message>
    <message>
        <source>Streaks</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Thirty more days of a streak</source>
        <translation>Trente jours de plus d’une série</translation>
    </message>
    <message>
        <source>Top days</source>
        <translation>Meilleurs jours</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>What you write about</source>
        <translation>Ce dont vous parlez</translation>
    </message>
    <message>
        <source>You opened the diary</source>
        <translation>Vous avez ouvert le journal</translation>
    </message>
    <message numerus="yes">
        <source>Your best day was {day}, with %n points.</source>
        <translation>
            <numerusform>Votre meilleur jour a été {day}, avec %Ln point.</numerusform>
            <numerusform>Votre meilleur jour a été {day}, avec %Ln points.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your tags</source>
        <translation>Vos étiquettes</translation>
    </message>
    <message>
        <source>after your first two weeks</source>
        <translation>après vos deux premières semaines</translation>
    </message>
    <message numerus="yes">
        <source>first one in %n days</source>
        <translation>
            <numerusform>la première dans %Ln jour</numerusform>
            <numerusform>la première dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>less than last week</source>
        <translation>moins que la semaine dernière</translation>
    </message>
    <message>
        <source>more than last week</source>
        <translation>plus que la semaine dernière</translation>
    </message>
    <message>
        <source>nothing to compare with yet</source>
        <translation>encore rien à comparer</translation>
    </message>
    <message numerus="yes">
        <source>open, kept by %n spare days</source>
        <translation>
            <numerusform>encore ouvert, gardé par %Ln jour de réserve</numerusform>
            <numerusform>encore ouvert, gardé par %Ln jours de réserve</numerusform>
        </translation>
    </message>
    <message>
        <source>the same as last week</source>
        <translation>autant que la semaine dernière</translation>
    </message>
    <message>
        <source>today is still open</source>
        <translation>aujourd’hui est encore ouvert</translation>
    </message>
    <message>
        <source>two quiet weeks</source>
        <translation>deux semaines calmes</translation>
    </message>
    <message>
        <source>write today to begin one</source>
        <translation>écrivez aujourd’hui pour en commencer une</translation>
    </message>
    <message>
        <source>your first is ahead of you</source>
        <translation>votre première est devant vous</translation>
    </message>
    <message numerus="yes">
        <source>{category}: %n completed, {failed} not this time</source>
        <translation>
            <numerusform>{category}&#xa0;: %Ln atteint, {failed} pas cette fois</numerusform>
            <numerusform>{category}&#xa0;: %Ln atteints, {failed} pas cette fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{completed} of %n goals reached.</source>
        <translation>
            <numerusform>{completed} sur %Ln objectif atteint.</numerusform>
            <numerusform>{completed} sur %Ln objectifs atteints.</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} to {points}</source>
        <translation>{days} avant {points}</translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n points</source>
        <translation>
            <numerusform>{day}&#xa0;: %Ln point</numerusform>
            <numerusform>{day}&#xa0;: %Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: its entries are counted wrongly</source>
        <translation>{day}&#xa0;: ses entrées sont mal comptées</translation>
    </message>
    <message numerus="yes">
        <source>{day}: its sum is {kept} instead of %n points</source>
        <translation>
            <numerusform>{day}&#xa0;: son total est {kept} au lieu de %Ln point</numerusform>
            <numerusform>{day}&#xa0;: son total est {kept} au lieu de %Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: {why}, %n points are missing</source>
        <translation>
            <numerusform>{day}&#xa0;: {why}, il manque %Ln point</numerusform>
            <numerusform>{day}&#xa0;: {why}, il manque %Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: {why}, %n points without a reason</source>
        <translation>
            <numerusform>{day}&#xa0;: {why}, %Ln point sans motif</numerusform>
            <numerusform>{day}&#xa0;: {why}, %Ln points sans motif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: {why}, {kept} instead of %n points</source>
        <translation>
            <numerusform>{day}&#xa0;: {why}, {kept} au lieu de %Ln point</numerusform>
            <numerusform>{day}&#xa0;: {why}, {kept} au lieu de %Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries} · click for details</source>
        <translation>{entries} · cliquez pour les détails</translation>
    </message>
    <message>
        <source>{points} this week</source>
        <translation>{points} cette semaine</translation>
    </message>
    <message numerus="yes">
        <source>{tag}: %n entries, {proud} proud, {grow} grow</source>
        <translation>
            <numerusform>{tag}&#xa0;: %Ln entrée, {proud} fierté, {grow} grandir</numerusform>
            <numerusform>{tag}&#xa0;: %Ln entrées, {proud} fierté, {grow} grandir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{year}: you wrote on %n days; on {proud} of them, every entry is proud.</source>
        <translation>
            <numerusform>{year}&#xa0;: vous avez écrit %Ln jour&#x202f;; {proud} où chaque entrée est une fierté.</numerusform>
            <numerusform>{year}&#xa0;: vous avez écrit %Ln jours&#x202f;; {proud} où chaque entrée est une fierté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{year}: {points} on %n days, at most {most} on one day.</source>
        <translation>
            <numerusform>{year}&#xa0;: {points} sur %Ln jour, au plus {most} en un jour.</numerusform>
            <numerusform>{year}&#xa0;: {points} sur %Ln jours, au plus {most} en un jour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatsTab</name>
    <message>
        <source>The month on one page…</source>
        <translation>Le mois sur une page…</translation>
    </message>
</context>
<context>
    <name>StopWordsEditor</name>
    <message>
        <source>&amp;Words to leave out</source>
        <translation>&amp;Mots à omettre</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>Les omettre</translation>
    </message>
    <message>
        <source>Separated by spaces. The most common words are never shown.</source>
        <translation>Séparés par des espaces. Les mots les plus courants ne sont jamais montrés.</translation>
    </message>
    <message>
        <source>Words to leave out</source>
        <translation>Mots à omettre</translation>
    </message>
</context>
<context>
    <name>StreakCard</name>
    <message>
        <source>Give back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Give back the spare day of {day}</source>
        <translation>Rendre le jour de réserve du {day}</translation>
    </message>
    <message>
        <source>Let this streak end here. You can undo it.</source>
        <translation>Laisser cette série finir ici. Vous pouvez l’annuler.</translation>
    </message>
</context>
<context>
    <name>Streaks</name>
    <message numerus="yes">
        <source>%n spare days were not enough for them.</source>
        <translation>
            <numerusform>%Ln jour de réserve n’y a pas suffi.</numerusform>
            <numerusform>%Ln jours de réserve n’y ont pas suffi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended after %n days without an entry.</source>
        <translation>
            <numerusform>Finie après %Ln jour sans entrée.</numerusform>
            <numerusform>Finie après %Ln jours sans entrée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended because you gave a spare day back.</source>
        <translation>Finie parce que vous avez rendu un jour de réserve.</translation>
    </message>
    <message>
        <source>No streak is running. Write today to begin one.</source>
        <translation>Aucune série n’est en cours. Écrivez aujourd’hui pour en commencer une.</translation>
    </message>
    <message>
        <source>Rest days keep it.</source>
        <translation>Les jours de repos la gardent.</translation>
    </message>
    <message>
        <source>Still running.</source>
        <translation>Toujours en cours.</translation>
    </message>
    <message numerus="yes">
        <source>The next one comes after writing on %n more days.</source>
        <translation>
            <numerusform>Le prochain vient après avoir écrit %Ln jour de plus.</numerusform>
            <numerusform>Le prochain vient après avoir écrit %Ln jours de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is still open: write today to keep your streak.</source>
        <translation>Aujourd’hui est encore ouvert&#xa0;: écrivez pour garder votre série.</translation>
    </message>
    <message numerus="yes">
        <source>When you write, %n spare days will keep it.</source>
        <translation>
            <numerusform>Quand vous écrirez, %Ln jour de réserve la gardera.</numerusform>
            <numerusform>Quand vous écrirez, %Ln jours de réserve la garderont.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write your first entry, and your first streak begins.</source>
        <translation>Écrivez votre première entrée, et votre première série commence.</translation>
    </message>
    <message>
        <source>You had no spare day.</source>
        <translation>Vous n’aviez pas de jour de réserve.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n spare days, the most you can have.</source>
        <translation>
            <numerusform>Vous avez %Ln jour de réserve, le maximum possible.</numerusform>
            <numerusform>Vous avez %Ln jours de réserve, le maximum possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n spare days.</source>
        <translation>
            <numerusform>Vous avez %Ln jour de réserve.</numerusform>
            <numerusform>Vous avez %Ln jours de réserve.</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} to the next reward of {points} points.</source>
        <translation>{days} avant la prochaine récompense de {points} points.</translation>
    </message>
    <message>
        <source>{day}: a rest day</source>
        <translation>{day}&#xa0;: un jour de repos</translation>
    </message>
    <message>
        <source>{day}: a rest day ({reason})</source>
        <translation>{day}&#xa0;: un jour de repos ({reason})</translation>
    </message>
    <message>
        <source>{day}: kept by a spare day</source>
        <translation>{day}&#xa0;: gardé par un jour de réserve</translation>
    </message>
</context>
<context>
    <name>StreaksDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Plan rest days…</source>
        <translation>Prévoir des jours de repos…</translation>
    </message>
    <message>
        <source>Show earlier streaks</source>
        <translation>Montrer les séries antérieures</translation>
    </message>
    <message>
        <source>Your streaks</source>
        <translation>Vos séries</translation>
    </message>
</context>
<context>
    <name>StreaksViewModel</name>
    <message>
        <source>The spare day of {day} was given back.</source>
        <translation>Le jour de réserve du {day} a été rendu.</translation>
    </message>
</context>
<context>
    <name>SuccessCard</name>
    <message>
        <source>By category</source>
        <translation>Par domaine</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Goals by category</source>
        <translation>Objectifs par domaine</translation>
    </message>
    <message>
        <source>Goals by month</source>
        <translation>Objectifs par mois</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Once you close a goal, this shows how often you reach your goals.</source>
        <translation>Quand vous aurez terminé un objectif, ceci montrera combien de fois vous atteignez vos objectifs.</translation>
    </message>
    <message>
        <source>Show goals by</source>
        <translation>Afficher les objectifs par</translation>
    </message>
    <message>
        <source>completed ·</source>
        <translation>atteints ·</translation>
    </message>
</context>
<context>
    <name>TagCloudCard</name>
    <message>
        <source>The tags of these days appear here.</source>
        <translation>Les étiquettes de ces jours apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>TagCompleter</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag {tag}</source>
        <translation>Nouvelle étiquette {tag}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>TagFilter</name>
    <message>
        <source>All tags…</source>
        <translation>Toutes les étiquettes…</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Toute étiquette</translation>
    </message>
    <message>
        <source>Tag of the entries</source>
        <translation>Étiquette des entrées</translation>
    </message>
</context>
<context>
    <name>TagRatingsCard</name>
    <message>
        <source>Put #tags in your entries, and this shows how you rated them.</source>
        <translation>Mettez des #étiquettes dans vos entrées, et ceci montrera l’avis que vous en aviez.</translation>
    </message>
</context>
<context>
    <name>TagTallies</name>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Grandir</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Fierté</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries changed</source>
        <translation>
            <numerusform>%Ln entrée modifiée</numerusform>
            <numerusform>%Ln entrées modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Show entries</source>
        <translation>&amp;Montrer les entrées</translation>
    </message>
    <message>
        <source>A word with # before it, such as #garden, becomes a tag of its entry.</source>
        <translation>Un mot précédé de #, comme #jardin, devient une étiquette de son entrée.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Entries are changed, and keep their earlier version.</source>
        <translation>Les entrées sont modifiées et gardent leur version antérieure.</translation>
    </message>
    <message>
        <source>Ne&amp;w name</source>
        <translation>&amp;Nouveau nom</translation>
    </message>
    <message>
        <source>No tag contains these letters.</source>
        <translation>Aucune étiquette ne contient ces lettres.</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Chercher des étiquettes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>{tag} already exists: the two become one in all entries.</source>
        <translation>{tag} existe déjà&#xa0;: les deux n’en font plus qu’une dans toutes les entrées.</translation>
    </message>
</context>
<context>
    <name>TallyChart</name>
    <message>
        <source>Category</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Atteints</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Pas cette fois</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>Edit templates…</source>
        <translation>Modifier les modèles…</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Delete this template</source>
        <translation>Supprimer ce modèle</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Not a field, so it stays as you type it: {fields}</source>
        <translation>N’est pas un champ et reste donc tel que vous le tapez&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>Question of the day</source>
        <translation>Question du jour</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Texts to begin an entry with. Fields in braces are filled in.</source>
        <translation>Des textes pour commencer une entrée. Les champs entre accolades sont remplis.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Enlever</translation>
    </message>
</context>
<context>
    <name>TickableText</name>
    <message>
        <source>Done: {task}</source>
        <translation>Fait&#xa0;: {task}</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Text with tasks, {done} of {count} done</source>
        <translation>Texte avec des tâches, {done} sur {count} faites</translation>
    </message>
    <message>
        <source>To do: {task}</source>
        <translation>À faire&#xa0;: {task}</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Current streak</source>
        <translation>Série en cours</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Longest streak</source>
        <translation>Plus longue série</translation>
    </message>
    <message>
        <source>Points today</source>
        <translation>Points aujourd’hui</translation>
    </message>
    <message>
        <source>Total points</source>
        <translation>Total des points</translation>
    </message>
    <message>
        <source>Weekly trend</source>
        <translation>Tendance de la semaine</translation>
    </message>
</context>
<context>
    <name>TopDaysCard</name>
    <message>
        <source>Your best days will appear here, from your first points on.</source>
        <translation>Vos meilleurs jours apparaîtront ici, dès vos premiers points.</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>A day can have as many entries as you like.</source>
        <translation>Un jour peut avoir autant d’entrées que vous voulez.</translation>
    </message>
    <message>
        <source>A goal can repeat: then a new one starts every week, until you pause or stop it.</source>
        <translation>Un objectif peut se répéter&#xa0;: un nouveau commence alors chaque semaine, jusqu’à ce que vous le suspendiez ou l’arrêtiez.</translation>
    </message>
    <message>
        <source>A goal runs for seven days, or until the end of this week. Choose something small and clear; “Ideas” has suggestions.</source>
        <translation>Un objectif dure sept jours, ou jusqu’à la fin de cette semaine. Choisissez quelque chose de petit et de clair&#x202f;; «&#xa0;Idées&#xa0;» fait des suggestions.</translation>
    </message>
    <message>
        <source>A goal: {completed} points when completed, {failed} when not.</source>
        <translation>Un objectif&#xa0;: {completed} points s’il est atteint, {failed} sinon.</translation>
    </message>
    <message>
        <source>A streak is a row of days with at least one entry. Today stays open until it is over; only a whole day without an entry can end a streak.</source>
        <translation>Une série est une suite de jours avec au moins une entrée. Aujourd’hui reste ouvert jusqu’à ce qu’il soit passé&#x202f;; seul un jour entier sans entrée peut finir une série.</translation>
    </message>
    <message>
        <source>An entry to grow from can come back after {days} days, become a goal, or be linked to the proud entry it turned into.</source>
        <translation>Une entrée pour grandir peut revenir après {days} jours, devenir un objectif, ou être reliée à la fierté qu’elle est devenue.</translation>
    </message>
    <message>
        <source>An entry: {proud} points for proud, {grow} for grow.</source>
        <translation>Une entrée&#xa0;: {proud} points pour une fierté, {grow} pour grandir.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Changing your mind</source>
        <translation>Changer d’avis</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Edit an entry whenever you like; its earlier versions are kept. A deleted entry stays in the trash for at least {days} days, and Undo brings it back.</source>
        <translation>Modifiez une entrée quand vous voulez&#x202f;; ses versions antérieures sont gardées. Une entrée supprimée reste dans la corbeille au moins {days} jours, et Annuler la fait revenir.</translation>
    </message>
    <message>
        <source>Every {every} days you write on earn a spare day, which bridges a missed day by itself. On a rest day that you planned, nobody has to write.</source>
        <translation>Tous les {every} jours où vous écrivez, vous gagnez un jour de réserve, qui comble de lui-même un jour manqué. Un jour de repos que vous avez prévu, personne n’a à écrire.</translation>
    </message>
    <message>
        <source>Every {week} days of a streak: {week_points}; every {month} days: {month_points}.</source>
        <translation>Tous les {week} jours d’une série&#xa0;: {week_points}&#x202f;; tous les {month} jours&#xa0;: {month_points}.</translation>
    </message>
    <message>
        <source>File → Export… makes a copy for you to keep or share: an archive with everything, a PDF, Markdown, a web page, a file for Day One, tables or plain text. Your diary stays as it is.</source>
        <translation>Fichier → Exporter… fait une copie à garder ou à partager&#xa0;: une archive avec tout, un PDF, du Markdown, une page web, un fichier pour Day One, des tableaux ou du texte brut. Votre journal reste tel quel.</translation>
    </message>
    <message>
        <source>File → Import… shows what is in a file from another diary, and imports it after a backup. File → Imports… undoes that. “Move this diary…” packs everything for another computer.</source>
        <translation>Fichier → Importer… montre ce que contient le fichier d’un autre journal, et l’importe après une sauvegarde. Fichier → Importations… l’annule. «&#xa0;Déménager ce journal…&#xa0;» emballe tout pour un autre ordinateur.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Retrouver</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Growing</source>
        <translation>Grandir</translation>
    </message>
    <message>
        <source>Here you choose one small thing for the week, and say how it went.</source>
        <translation>Ici, vous choisissez une petite chose pour la semaine, et dites comment cela s’est passé.</translation>
    </message>
    <message>
        <source>Here you see what your entries and goals add up to.</source>
        <translation>Ici, vous voyez ce que donnent vos entrées et vos objectifs.</translation>
    </message>
    <message>
        <source>Here you write down moments that you are proud of, or will grow from.</source>
        <translation>Ici, vous notez les moments qui font votre fierté ou qui vous feront grandir.</translation>
    </message>
    <message>
        <source>In a chart of days, Ctrl and the mouse wheel zoom in and out.</source>
        <translation>Dans un graphique de jours, Ctrl et la molette agrandissent et réduisent.</translation>
    </message>
    <message>
        <source>It looks back on your week, and asks about each goal that is still open: try again, make it smaller, or drop it.</source>
        <translation>Il revient sur votre semaine et demande pour chaque objectif encore ouvert&#xa0;: réessayer, le réduire ou l’abandonner.</translation>
    </message>
    <message>
        <source>Lock hides the diary until you enter your password again, and leaves everything as it is. Sign out lets somebody else sign in.</source>
        <translation>Verrouiller cache le journal jusqu’à ce que vous tapiez de nouveau votre mot de passe, et laisse tout tel quel. Se déconnecter permet à quelqu’un d’autre de se connecter.</translation>
    </message>
    <message>
        <source>Nobody can reset a password for you. After five wrong passwords, the program makes you wait a little before the next try.</source>
        <translation>Personne ne peut réinitialiser un mot de passe pour vous. Après cinq mots de passe faux, le programme vous fait attendre un peu avant le prochain essai.</translation>
    </message>
    <message>
        <source>Point at a chart to read a day, click to open it in the diary. “More” shows the same numbers as a table, or saves them.</source>
        <translation>Pointez un graphique pour lire un jour, cliquez pour l’ouvrir dans le journal. «&#xa0;Plus&#xa0;» montre les mêmes nombres en tableau, ou les enregistre.</translation>
    </message>
    <message>
        <source>Preferences and profile</source>
        <translation>Préférences et profil</translation>
    </message>
    <message>
        <source>Preferences apply to your account, and take effect at once: light or dark, the text size of the diary, when weeks begin, when your day ends.</source>
        <translation>Les Préférences valent pour votre compte et agissent aussitôt&#xa0;: clair ou sombre, la taille du texte du journal, quand les semaines commencent, quand votre journée finit.</translation>
    </message>
    <message>
        <source>Profile changes your name, email and password, or deletes the account with everything in it.</source>
        <translation>Le Profil change votre nom, votre e-mail et votre mot de passe, ou supprime le compte avec tout ce qu’il contient.</translation>
    </message>
    <message>
        <source>Save it with “I’m proud of this” ({proud} points), “I’ll grow from this” ({grow}), or “Keep it for now” to rate it later.</source>
        <translation>Enregistrez-la avec «&#xa0;C’est une fierté&#xa0;» ({proud} points), «&#xa0;Ça me fera grandir&#xa0;» ({grow}), ou «&#xa0;Garder pour l’instant&#xa0;» pour donner un avis plus tard.</translation>
    </message>
    <message>
        <source>Setting a goal</source>
        <translation>Fixer un objectif</translation>
    </message>
    <message>
        <source>Several people can keep their diaries on one computer. Each has an account with a password, and sees only their own entries and goals.</source>
        <translation>Plusieurs personnes peuvent tenir leur journal sur un ordinateur. Chacune a un compte avec un mot de passe et ne voit que ses propres entrées et objectifs.</translation>
    </message>
    <message>
        <source>Several people can keep their diaries on one server. Each has an account with a password, and sees only their own entries and goals.</source>
        <translation>Plusieurs personnes peuvent tenir leur journal sur un serveur. Chacune a un compte avec un mot de passe et ne voit que ses propres entrées et objectifs.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Stats</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Streaks</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Taking it with you</source>
        <translation>L’emporter avec vous</translation>
    </message>
    <message>
        <source>The calendar marks the days you wrote on: a dot for proud, a diamond for grow, a ring for unrated. Choose a day to read or add to it.</source>
        <translation>Le calendrier marque les jours où vous avez écrit&#xa0;: un point pour la fierté, un losange pour grandir, un anneau sans avis. Choisissez un jour pour le lire ou y ajouter.</translation>
    </message>
    <message>
        <source>The first time each day that you open the diary: {visit}.</source>
        <translation>La première fois que vous ouvrez le journal chaque jour&#xa0;: {visit}.</translation>
    </message>
    <message>
        <source>The log files contain nothing from your diary.</source>
        <translation>Les journaux techniques ne contiennent rien de votre journal.</translation>
    </message>
    <message>
        <source>The program makes a verified backup each day that you use it, and before every upgrade and restore.</source>
        <translation>Le programme fait une sauvegarde vérifiée chaque jour où vous l’utilisez, et avant chaque mise à niveau et chaque restauration.</translation>
    </message>
    <message>
        <source>The search finds words, quoted phrases, and tags such as #garden. Go → Tags lists all tags.</source>
        <translation>La recherche trouve des mots, des expressions entre guillemets et des étiquettes comme #jardin. Aller → Étiquettes les liste toutes.</translation>
    </message>
    <message>
        <source>The weekly review</source>
        <translation>Le bilan de la semaine</translation>
    </message>
    <message>
        <source>They are on the same disk as the diary. Preferences → Backups copies each daily one to a second folder, best on another disk.</source>
        <translation>Elles sont sur le même disque que le journal. Préférences → Sauvegardes copie chaque sauvegarde quotidienne dans un second dossier, de préférence sur un autre disque.</translation>
    </message>
    <message>
        <source>Tick the days on which you worked on it, with a note if you like. Progress notes on the card say how it is going.</source>
        <translation>Cochez les jours où vous y avez travaillé, avec une note si vous voulez. Les notes d’avancement sur la carte disent où vous en êtes.</translation>
    </message>
    <message>
        <source>Undo takes it back, and the history shows every goal.</source>
        <translation>Annuler l’enlève, et l’historique montre chaque objectif.</translation>
    </message>
    <message>
        <source>What you type is kept as a draft, also after a crash.</source>
        <translation>Ce que vous tapez est gardé comme brouillon, même après un plantage.</translation>
    </message>
    <message>
        <source>What you write is kept on a server.</source>
        <translation>Ce que vous écrivez est conservé sur un serveur.</translation>
    </message>
    <message>
        <source>What you write stays on this computer.</source>
        <translation>Ce que vous écrivez reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What you write there becomes an entry of the day on which you save it.</source>
        <translation>Ce que vous y écrivez devient une entrée du jour où vous l’enregistrez.</translation>
    </message>
    <message>
        <source>When its days are over</source>
        <translation>Quand ses jours sont passés</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Où il est conservé</translation>
    </message>
    <message>
        <source>Where points come from</source>
        <translation>D’où viennent les points</translation>
    </message>
    <message>
        <source>While the server cannot be used, what you type is kept in a private file on this computer. It is deleted as soon as the server has the text.</source>
        <translation>Tant que le serveur ne peut pas être utilisé, ce que vous tapez est gardé dans un fichier privé sur cet ordinateur. Il est supprimé dès que le serveur a le texte.</translation>
    </message>
    <message>
        <source>Whoever runs the server makes the backups. This program does not make one every day, as it does for a diary in a file. File → Backups… shows those that were made on this computer, and makes one on request.</source>
        <translation>La personne qui gère le serveur fait les sauvegardes. Ce programme n’en fait pas une chaque jour, comme pour un journal dans un fichier. Fichier → Sauvegardes… montre celles faites sur cet ordinateur, et en fait une à la demande.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>You choose days and ratings, and can leave out names and words: each becomes a dash. The file is not encrypted.</source>
        <translation>Vous choisissez jours et avis, et pouvez omettre des noms et des mots&#xa0;: chacun devient un tiret. Le fichier n’est pas chiffré.</translation>
    </message>
    <message>
        <source>You decide how it went: completed ({completed} points), not this time ({failed} point, for trying), or try again this week.</source>
        <translation>Vous décidez comment cela s’est passé&#xa0;: atteint ({completed} points), pas cette fois ({failed} point, pour l’essai), ou réessayer cette semaine.</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>Your account belongs to this diary, and exists nowhere else.</source>
        <translation>Votre compte appartient à ce journal et n’existe nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Your diary is in a database on a PostgreSQL server. The program connects to that server and to nothing else.</source>
        <translation>Votre journal est dans une base sur un serveur PostgreSQL. Le programme se connecte à ce serveur et à rien d’autre.</translation>
    </message>
    <message>
        <source>Your diary is one file in the data folder. The program uses no network, unless you keep the diary on a database server of your own.</source>
        <translation>Votre journal est un seul fichier dans le dossier de données. Le programme n’utilise aucun réseau, sauf si vous tenez le journal sur votre propre serveur de base de données.</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} ou {last}</translation>
    </message>
    <message>
        <source>“Backups” in the File menu lists them. You can look inside one, bring single entries back, or restore the whole diary; also one from another disk.</source>
        <translation>«&#xa0;Sauvegardes&#xa0;» dans le menu Fichier les liste. Vous pouvez regarder dedans, faire revenir des entrées une à une, ou restaurer tout le journal&#x202f;; aussi depuis un autre disque.</translation>
    </message>
    <message>
        <source>“Delete now” in the trash wipes its text from the diary at once. Only earlier backups still have it.</source>
        <translation>«&#xa0;Supprimer maintenant&#xa0;» dans la corbeille efface aussitôt son texte du journal. Seules des sauvegardes antérieures l’ont encore.</translation>
    </message>
    <message>
        <source>“On this day” shows what you wrote one and six months ago, and on the same date in earlier years.</source>
        <translation>«&#xa0;Ce jour-là&#xa0;» montre ce que vous avez écrit il y a un et six mois, et à la même date les années passées.</translation>
    </message>
</context>
<context>
    <name>TrashCard</name>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer pour de bon</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Supprimer maintenant</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>This cannot be undone. Only earlier backups still have it.</source>
        <translation>C’est irréversible. Seules des sauvegardes antérieures l’ont encore.</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Back to the day</source>
        <translation>Retour au jour</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
</context>
<context>
    <name>TrashViewModel</name>
    <message>
        <source>Deleted for good</source>
        <translation>Supprimée pour de bon</translation>
    </message>
    <message>
        <source>Restored to {day}</source>
        <translation>Restaurée au {day}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open the diary</source>
        <translation>&amp;Ouvrir le journal</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Write an entry</source>
        <translation>&amp;Écrire une entrée</translation>
    </message>
    <message>
        <source>Aim for the Stars</source>
        <translation>Aim for the Stars</translation>
    </message>
</context>
<context>
    <name>UnlockFooter</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>Re&amp;staurer une sauvegarde…</translation>
    </message>
    <message>
        <source>A &amp;backup…</source>
        <translation>Une &amp;sauvegarde…</translation>
    </message>
    <message>
        <source>A &amp;file, moved here or of another program…</source>
        <translation>Un &amp;fichier, déménagé ou d’un autre programme…</translation>
    </message>
    <message>
        <source>Encrypted. Only a password or a recovery code opens it.</source>
        <translation>Chiffré. Seul un mot de passe ou un code de secours l’ouvre.</translation>
    </message>
    <message>
        <source>I have a &amp;diary already</source>
        <translation>J’ai déjà un &amp;journal</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>The database of the &amp;web app…</source>
        <translation>La base de l’application &amp;web…</translation>
    </message>
    <message>
        <source>The f&amp;older of a diary…</source>
        <translation>Le &amp;dossier d’un journal…</translation>
    </message>
    <message>
        <source>What you write is sent to your server only.</source>
        <translation>Ce que vous écrivez n’est envoyé qu’à votre serveur.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Keep it on paper, away from this computer</source>
        <translation>Gardez-le sur papier, loin de cet ordinateur</translation>
    </message>
    <message>
        <source>Opening your diary…</source>
        <translation>Ouverture de votre journal…</translation>
    </message>
    <message>
        <source>Step 1 of 3 · On this computer, and nowhere else</source>
        <translation>Étape 1 sur 3 · Sur cet ordinateur, et nulle part ailleurs</translation>
    </message>
    <message>
        <source>Step 2 of 3 · You can change this at any time under Preferences</source>
        <translation>Étape 2 sur 3 · Vous pourrez le changer à tout moment dans les Préférences</translation>
    </message>
    <message>
        <source>Step 3 of 3 · {hint}</source>
        <translation>Étape 3 sur 3 · {hint}</translation>
    </message>
    <message>
        <source>Who may read your diary?</source>
        <translation>Qui peut lire votre journal&#x202f;?</translation>
    </message>
    <message>
        <source>Your diary. Kept on your server.</source>
        <translation>Votre journal. Conservé sur votre serveur.</translation>
    </message>
    <message>
        <source>Your diary. On this computer, and nowhere else.</source>
        <translation>Votre journal. Sur cet ordinateur, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Votre code de secours</translation>
    </message>
</context>
<context>
    <name>Upgrade</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%Ln étape</numerusform>
            <numerusform>%Ln étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upgrade it in %n steps</source>
        <translation>
            <numerusform>Le mettre à niveau en %Ln étape</numerusform>
            <numerusform>Le mettre à niveau en %Ln étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upgraded in %n steps</source>
        <translation>
            <numerusform>Mis à niveau en %Ln étape</numerusform>
            <numerusform>Mis à niveau en %Ln étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n entries were backed up first.</source>
        <translation>
            <numerusform>Votre %Ln entrée a d’abord été sauvegardée.</numerusform>
            <numerusform>Vos %Ln entrées ont d’abord été sauvegardées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>encore %Ln s environ</numerusform>
            <numerusform>encore %Ln s environ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpgradeHistoryDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Each upgrade leaves a receipt in the diary, and one beside it.</source>
        <translation>Chaque mise à niveau laisse un reçu dans le journal, et un à côté.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>This diary was made by this version and never upgraded.</source>
        <translation>Ce journal a été fait par cette version et jamais mis à niveau.</translation>
    </message>
    <message>
        <source>Upgrade history</source>
        <translation>Historique des mises à niveau</translation>
    </message>
</context>
<context>
    <name>UpgradePage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Back up your diary</source>
        <translation>Sauvegarder votre journal</translation>
    </message>
    <message>
        <source>Backed up and verified</source>
        <translation>Sauvegardé et vérifié</translation>
    </message>
    <message>
        <source>Backed up and verified: {file}</source>
        <translation>Sauvegardé et vérifié&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Backing up your diary: {percent}</source>
        <translation>Sauvegarde de votre journal&#xa0;: {percent}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Check that every entry is still there</source>
        <translation>Vérifier que chaque entrée est toujours là</translation>
    </message>
    <message>
        <source>Check your diary file</source>
        <translation>Vérifier le fichier de votre journal</translation>
    </message>
    <message>
        <source>Checked your diary file</source>
        <translation>Fichier de votre journal vérifié</translation>
    </message>
    <message>
        <source>Checking that every entry is still there</source>
        <translation>Vérification que chaque entrée est toujours là</translation>
    </message>
    <message>
        <source>Checking your diary file</source>
        <translation>Vérification du fichier de votre journal</translation>
    </message>
    <message>
        <source>Every entry is still there</source>
        <translation>Chaque entrée est toujours là</translation>
    </message>
    <message>
        <source>If anything goes wrong, the backup is restored.</source>
        <translation>Si quelque chose tourne mal, la sauvegarde est restaurée.</translation>
    </message>
    <message>
        <source>It is backed up first, and the backup is verified.</source>
        <translation>Il est d’abord sauvegardé, et la sauvegarde est vérifiée.</translation>
    </message>
    <message>
        <source>Open your diary</source>
        <translation>Ouvrir votre journal</translation>
    </message>
    <message>
        <source>Opened your diary</source>
        <translation>Votre journal est ouvert</translation>
    </message>
    <message>
        <source>Opening your diary</source>
        <translation>Ouverture de votre journal</translation>
    </message>
    <message>
        <source>Progress of the upgrade</source>
        <translation>Avancement de la mise à niveau</translation>
    </message>
    <message>
        <source>Upgrading</source>
        <translation>Mise à niveau</translation>
    </message>
    <message>
        <source>Upgrading your diary</source>
        <translation>Mise à niveau de votre journal</translation>
    </message>
    <message>
        <source>Upgrading {number} of {count} — {step}</source>
        <translation>Mise à niveau {number} sur {count} — {step}</translation>
    </message>
    <message>
        <source>Version {version} stores your diary in a newer format.</source>
        <translation>La version {version} conserve votre journal dans un format plus récent.</translation>
    </message>
    <message>
        <source>Your diary was backed up as it was before.</source>
        <translation>Votre journal a été sauvegardé tel qu’il était avant.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Bring this version back</source>
        <translation>Revenir à cette version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation>Jusqu’au {when}</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Ce qui est différent</translation>
    </message>
</context>
<context>
    <name>WaitingBar</name>
    <message>
        <source>Completed</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>Jours…</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Pas cette fois</translation>
    </message>
    <message>
        <source>Try again this week</source>
        <translation>Réessayer cette semaine</translation>
    </message>
</context>
<context>
    <name>WeekTiles</name>
    <message>
        <source>Best day</source>
        <translation>Meilleur jour</translation>
    </message>
    <message>
        <source>Grow entries</source>
        <translation>Entrées pour grandir</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Proud entries</source>
        <translation>Fiertés</translation>
    </message>
</context>
<context>
    <name>WeekdayCard</name>
    <message>
        <source>All your weekdays are alike</source>
        <translation>Tous vos jours de la semaine se valent</translation>
    </message>
    <message>
        <source>{weekday}s are your best days</source>
        <translation>{weekday}&#xa0;: votre meilleur jour</translation>
    </message>
</context>
<context>
    <name>WhileWriting</name>
    <message>
        <source>A template is a text of yours to begin with: {keys}, or the sheet icon above the text. Its fields, such as the date, are filled in.</source>
        <translation>Un modèle est un texte à vous pour commencer&#xa0;: {keys}, ou la feuille au-dessus du texte. Ses champs, comme la date, sont remplis.</translation>
    </message>
    <message>
        <source>A wavy line marks a word that is in no dictionary; {keys} goes to the next one and says it. Its menu suggests others and adds it to your words. In Preferences → Spelling you choose the languages or switch this off, and read how to get a dictionary.</source>
        <translation>Une ligne ondulée marque un mot qui n’est dans aucun dictionnaire&#x202f;; {keys} va au suivant et le dit. Son menu en propose d’autres et l’ajoute à vos mots. Dans Préférences → Orthographe, vous choisissez les langues ou désactivez ceci, et lisez comment obtenir un dictionnaire.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>F11 fills the screen with the field alone; F11 or Esc leads back.</source>
        <translation>F11 remplit l’écran avec le champ seul&#x202f;; F11 ou Échap en fait sortir.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>In peace</source>
        <translation>Au calme</translation>
    </message>
    <message>
        <source>Preferences set how many words a day you aim for. Then the words of the day stand beside those of the text, and nothing else happens.</source>
        <translation>Les Préférences fixent combien de mots vous visez par jour. Les mots du jour s’affichent alors à côté de ceux du texte, et c’est tout.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Small things that wait until you want them, and keep out of the way.</source>
        <translation>De petites choses qui attendent que vous les vouliez, et ne gênent pas.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>The crossed arrows, or {keys}, show another question.</source>
        <translation>Les flèches croisées, ou {keys}, montrent une autre question.</translation>
    </message>
    <message>
        <source>The star of an entry, or {keys}, puts it among your favourites, and takes it away again. “Favourites” below the calendar shows them alone, and “On this day” prefers them.</source>
        <translation>L’étoile d’une entrée, ou {keys}, la met parmi vos favoris, et l’en retire. «&#xa0;Favoris&#xa0;» sous le calendrier les montre seuls, et «&#xa0;Ce jour-là&#xa0;» les préfère.</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>Pendant que vous écrivez</translation>
    </message>
    <message>
        <source>“Aa” in the reader ({keys}) chooses the face, the line height and the size; prints follow.</source>
        <translation>«&#xa0;Aa&#xa0;» dans la lecture ({keys}) choisit la police, l’interligne et la taille&#x202f;; les impressions suivent.</translation>
    </message>
</context>
<context>
    <name>WordCloud</name>
    <message>
        <source>Most used: {words}.</source>
        <translation>Les plus utilisés&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Times used</source>
        <translation>Nombre d’emplois</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>All your words from these days are left out.</source>
        <translation>Tous vos mots de ces jours sont omis.</translation>
    </message>
    <message>
        <source>Counting words</source>
        <translation>Comptage des mots</translation>
    </message>
    <message>
        <source>Words to leave out</source>
        <translation>Mots à omettre</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Redone: {step}</source>
        <translation>Rétabli&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
</context>
<context>
    <name>WritingCard</name>
    <message>
        <source>It becomes an entry for today ({day}).</source>
        <translation>Cela devient une entrée d’aujourd’hui ({day}).</translation>
    </message>
    <message>
        <source>Looking back: what are you proud of, or what will you grow from?</source>
        <translation>En y repensant&#xa0;: qu’est-ce qui fait votre fierté, ou qu’est-ce qui vous fera grandir&#x202f;?</translation>
    </message>
    <message>
        <source>Write about this week</source>
        <translation>Écrire sur cette semaine</translation>
    </message>
</context>
<context>
    <name>WritingFooter</name>
    <message>
        <source>Draft kept on this computer until the server has it</source>
        <translation>Brouillon gardé sur cet ordinateur jusqu’à ce que le serveur l’ait</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Brouillon enregistré</translation>
    </message>
    <message>
        <source>One moment per entry works best</source>
        <translation>Un moment par entrée, c’est le mieux</translation>
    </message>
    <message>
        <source>Saving draft…</source>
        <translation>Enregistrement du brouillon…</translation>
    </message>
    <message>
        <source>one moment per entry works best</source>
        <translation>un moment par entrée, c’est le mieux</translation>
    </message>
    <message>
        <source>{state} · {advice}</source>
        <translation>{state} · {advice}</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Esc leaves full screen</source>
        <translation>Échap quitte le plein écran</translation>
    </message>
</context>
<context>
    <name>YearHeatmap</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>No points in {year}.</source>
        <translation>Aucun point en {year}.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
</context>
<context>
    <name>YearPixels</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Grandir</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Fierté</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>Sans avis</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>rien d’écrit</translation>
    </message>
</context>
<context>
    <name>YearSwitch</name>
    <message>
        <source>Next year</source>
        <translation>Année suivante</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Année précédente</translation>
    </message>
</context>
<context>
    <name>_CalendarPopup</name>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
</context>
<context>
    <name>_DayButton</name>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Cocher</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>Décocher</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
</context>
<context>
    <name>_Editor</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Brouillon enregistré</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Saving draft…</source>
        <translation>Enregistrement du brouillon…</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Texte de l’entrée</translation>
    </message>
</context>
<context>
    <name>_LineModel</name>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>_LineTable</name>
    <message>
        <source>Your points, each with its reason</source>
        <translation>Vos points, chacun avec son motif</translation>
    </message>
</context>
<context>
    <name>_SearchOptions</name>
    <message>
        <source>&quot;two words&quot; finds a phrase, #word a tag, -word leaves entries out.</source>
        <translation>&quot;deux mots&quot; trouve une expression, #mot une étiquette, -mot exclut des entrées.</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Plus pertinentes</translation>
    </message>
    <message>
        <source>Entries before {day} are still being prepared for the search.</source>
        <translation>Les entrées d’avant le {day} sont encore en cours de préparation pour la recherche.</translation>
    </message>
    <message>
        <source>Export these entries…</source>
        <translation>Exporter ces entrées…</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Plus récentes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Your entries are being prepared for the search.</source>
        <translation>Vos entrées sont en cours de préparation pour la recherche.</translation>
    </message>
</context>
</TS>
