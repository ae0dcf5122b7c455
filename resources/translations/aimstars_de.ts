<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message numerus="yes">
        <source>Built on {day}, %n months ago.</source>
        <translation>
            <numerusform>Gebaut am {day}, vor %Ln Monat.</numerusform>
            <numerusform>Gebaut am {day}, vor %Ln Monaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Built on {day}, %n years ago.</source>
        <translation>
            <numerusform>Gebaut am {day}, vor %Ln Jahr.</numerusform>
            <numerusform>Gebaut am {day}, vor %Ln Jahren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {program}</source>
        <translation>Über {program}</translation>
    </message>
    <message>
        <source>Built on {day}.</source>
        <translation>Gebaut am {day}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>The program never looks for newer versions: get them where you got it.</source>
        <translation>Das Programm sucht nie nach neueren Versionen: Du bekommst sie dort, wo du es her hast.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Free software under the {licence} licence.</source>
        <translation>Freie Software unter der Lizenz {licence}.</translation>
    </message>
    <message>
        <source>A diary for moments that you are proud of, or grow from. It stays on your computer, and the program uses no network.</source>
        <translation>Ein Tagebuch für Momente, auf die du stolz bist oder an denen du wächst. Es bleibt auf deinem Computer, und das Programm nutzt kein Netzwerk.</translation>
    </message>
    <message>
        <source>Qt is included as separate libraries under the LGPL 3; you may replace them with your own build.</source>
        <translation>Qt liegt als getrennte Bibliotheken unter der LGPL 3 bei; du darfst sie durch eigene ersetzen.</translation>
    </message>
    <message>
        <source>A diary for moments that you are proud of, or grow from. It is kept on your server, and the program uses the network for nothing else.</source>
        <translation>Ein Tagebuch für Momente, auf die du stolz bist oder an denen du wächst. Es liegt auf deinem Server, und für nichts anderes benutzt das Programm das Netzwerk.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Curren&amp;t password</source>
        <translation>A&amp;ktuelles Passwort</translation>
    </message>
</context>
<context>
    <name>AccountTiles</name>
    <message>
        <source>Who is writing?</source>
        <translation>Wer schreibt?</translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>&amp;Add this person</source>
        <translation>Diese Person &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Eine Person hinzufügen</translation>
    </message>
    <message>
        <source>Let the other person fill this in. The program shows each person only their own entries, but people who share a diary file can read all of it with other programs.</source>
        <translation>Lass die andere Person das ausfüllen. Das Programm zeigt allen nur ihre eigenen Einträge, aber wer sich eine Tagebuchdatei teilt, kann mit anderen Programmen alles darin lesen.</translation>
    </message>
</context>
<context>
    <name>AddingPeople</name>
    <message>
        <source>The new person can open this diary now.</source>
        <translation>Die neue Person kann dieses Tagebuch jetzt öffnen.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>What you typed could be saved neither in your diary nor beside it. Copy it somewhere else, or free some space on the disk, before you quit.</source>
        <translation>Was du geschrieben hast, konnte weder im Tagebuch noch daneben gespeichert werden. Kopiere es an einen anderen Ort oder schaffe Platz auf der Festplatte, bevor du das Programm beendest.</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>Last backup {when}</source>
        <translation>Letzte Sicherung {when}</translation>
    </message>
    <message>
        <source>Today’s backup could not be made</source>
        <translation>Die heutige Sicherung ist nicht gelungen</translation>
    </message>
    <message>
        <source>{last}, none in the second folder for two weeks</source>
        <translation>{last}, im zweiten Ordner seit zwei Wochen keine</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n pictures of this backup are missing: they are neither with the diary nor beside the backups.</source>
        <translation>
            <numerusform>%Ln Bild dieser Sicherung fehlt: Es liegt weder beim Tagebuch noch bei den Sicherungen.</numerusform>
            <numerusform>%Ln Bilder dieser Sicherung fehlen: Sie liegen weder beim Tagebuch noch bei den Sicherungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days: {days}</source>
        <translation>Tage: {days}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>gestern {time}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>Before the upgrade to {version}</source>
        <translation>Vor der Aktualisierung auf {version}</translation>
    </message>
    <message>
        <source>Before a downgrade</source>
        <translation>Vor einer Herabstufung</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation>Vor einer Reparatur</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries deleted since</source>
        <translation>
            <numerusform>%Ln Eintrag seither gelöscht</numerusform>
            <numerusform>%Ln Einträge seither gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written since</source>
        <translation>
            <numerusform>%Ln Eintrag seither geschrieben</numerusform>
            <numerusform>%Ln Einträge seither geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%Ln Ziel</numerusform>
            <numerusform>%Ln Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures come back</source>
        <translation>
            <numerusform>%Ln Bild kommt zurück</numerusform>
            <numerusform>%Ln Bilder kommen zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures stay missing</source>
        <translation>
            <numerusform>%Ln Bild bleibt verschwunden</numerusform>
            <numerusform>%Ln Bilder bleiben verschwunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Before a reset</source>
        <translation>Vor einem Neubeginn</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Von Hand gemacht</translation>
    </message>
    <message>
        <source>Made by version {version}</source>
        <translation>Von Version {version} gemacht</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries changed</source>
        <translation>
            <numerusform>%Ln Eintrag geändert</numerusform>
            <numerusform>%Ln Einträge geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups are not in the list, since the description beside them is missing or cannot be read. They cannot be verified or restored, and are never removed:</source>
        <translation>
            <numerusform>%Ln Sicherung steht nicht in der Liste, weil die Beschreibung daneben fehlt oder nicht lesbar ist. Sie lässt sich weder prüfen noch zurückholen und wird nie entfernt:</numerusform>
            <numerusform>%Ln Sicherungen stehen nicht in der Liste, weil die Beschreibung daneben fehlt oder nicht lesbar ist. Sie lassen sich weder prüfen noch zurückholen und werden nie entfernt:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken out of the trash since</source>
        <translation>
            <numerusform>%Ln Eintrag seither aus dem Papierkorb geholt</numerusform>
            <numerusform>%Ln Einträge seither aus dem Papierkorb geholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Look inside…</source>
        <translation>&amp;Hineinsehen…</translation>
    </message>
    <message>
        <source>&amp;Open it…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Zurückholen…</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Eine Sicherung</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups of the server that were made on this computer. Backing it up every day is up to whoever runs it.</source>
        <translation>Sicherungen des Servers, die auf diesem Computer gemacht wurden. Für tägliche Sicherungen sorgt, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>Checking this backup…</source>
        <translation>Diese Sicherung wird geprüft…</translation>
    </message>
    <message>
        <source>Choose a backup to see what is different in it.</source>
        <translation>Wähle eine Sicherung, um zu sehen, was darin anders ist.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compared with your diary now</source>
        <translation>Verglichen mit deinem Tagebuch jetzt</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message>
        <source>Every day, before every upgrade, and before every restore. Kept: {daily} daily, {weekly} weekly, {monthly} monthly.</source>
        <translation>Jeden Tag, vor jeder Aktualisierung und vor jeder Wiederherstellung. Behalten werden: {daily} tägliche, {weekly} wöchentliche, {monthly} monatliche.</translation>
    </message>
    <message>
        <source>From a f&amp;ile…</source>
        <translation>Aus einer Da&amp;tei…</translation>
    </message>
    <message>
        <source>Intact and verified. Whoever runs the server can restore it with “aimstars db restore”.</source>
        <translation>Unversehrt und geprüft. Wer den Server betreibt, kann sie mit „aimstars db restore“ wiederherstellen.</translation>
    </message>
    <message>
        <source>Look into a backup that lies elsewhere, or restore it</source>
        <translation>Eine Sicherung von anderswo ansehen oder zurückholen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>There is no backup yet. Once something is written, one is made every day.</source>
        <translation>Es gibt noch keine Sicherung. Sobald etwas geschrieben ist, wird jeden Tag eine gemacht.</translation>
    </message>
    <message>
        <source>This backup has an earlier key: it opens with a password or a recovery code of its time.</source>
        <translation>Diese Sicherung hat einen früheren Schlüssel: Ein Passwort oder ein Wiederherstellungscode von damals öffnet sie.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>Your present diary is backed up first. You will be signed out; sign in again with the password you have now.</source>
        <translation>Dein jetziges Tagebuch wird zuerst gesichert. Du wirst abgemeldet und meldest dich mit deinem jetzigen Passwort wieder an.</translation>
    </message>
    <message>
        <source>A pinned backup is never removed</source>
        <translation>Eine angeheftete Sicherung wird nie entfernt</translation>
    </message>
    <message>
        <source>No backup of the server has been made on this computer yet.</source>
        <translation>Auf diesem Computer wurde noch keine Sicherung des Servers gemacht.</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Fortschritt der Sicherung</translation>
    </message>
    <message>
        <source>Restore the whole diary to how it was then?</source>
        <translation>Das ganze Tagebuch auf den damaligen Stand bringen?</translation>
    </message>
    <message>
        <source>This also changes the diaries of other people: {names}.</source>
        <translation>Das ändert auch die Tagebücher anderer: {names}.</translation>
    </message>
    <message>
        <source>This backup contains no account and no entries.</source>
        <translation>Diese Sicherung enthält kein Konto und keine Einträge.</translation>
    </message>
    <message>
        <source>This backup contains no account, so you would start from scratch. Your present diary is backed up first, and you can restore that backup later.</source>
        <translation>Diese Sicherung enthält kein Konto, du würdest also von vorn beginnen. Dein jetziges Tagebuch wird vorher gesichert, und diese Sicherung kannst du später zurückholen.</translation>
    </message>
    <message>
        <source>This backup is damaged: it has changed since it was verified. It cannot be restored.</source>
        <translation>Diese Sicherung ist beschädigt: Sie hat sich seit der Prüfung verändert. Sie lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>These numbers are the same, but something else differs: the text of a goal, a review, a draft or the like.</source>
        <translation>Diese Zahlen sind gleich, aber etwas anderes nicht: der Text eines Ziels, ein Rückblick, ein Entwurf oder Ähnliches.</translation>
    </message>
    <message>
        <source>Intact and verified. Sign in to see what is different in it.</source>
        <translation>Unversehrt und geprüft. Melde dich an, um zu sehen, was darin anders ist.</translation>
    </message>
    <message>
        <source>Unlock your diary first; this backup is then rewritten with its key.</source>
        <translation>Entsperre zuerst dein Tagebuch; die Sicherung wird dann mit dessen Schlüssel neu geschrieben.</translation>
    </message>
    <message>
        <source>Your present diary is backed up before anything is restored.</source>
        <translation>Dein jetziges Tagebuch wird gesichert, bevor etwas zurückgeholt wird.</translation>
    </message>
    <message>
        <source>Your present diary is backed up first. You will be signed out; sign in again with the password you had then.</source>
        <translation>Dein jetziges Tagebuch wird zuerst gesichert. Du wirst abgemeldet und meldest dich mit dem Passwort von damals wieder an.</translation>
    </message>
    <message>
        <source>Your diary is the same in this backup.</source>
        <translation>Dein Tagebuch ist in dieser Sicherung dasselbe.</translation>
    </message>
    <message>
        <source>An account that was created later is not in this backup.</source>
        <translation>Ein Konto, das später angelegt wurde, ist nicht in dieser Sicherung.</translation>
    </message>
    <message>
        <source>Your account is not in this backup: you could not sign in to it.</source>
        <translation>Dein Konto ist nicht in dieser Sicherung: Du könntest dich darin nicht anmelden.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>BestDays</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Wachsen</translation>
    </message>
    <message>
        <source>Points that day</source>
        <translation>Punkte an diesem Tag</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Stolz</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>BringOverDialog</name>
    <message>
        <source>&amp;Encrypt the diary</source>
        <translation>Tagebuch &amp;verschlüsseln</translation>
    </message>
    <message>
        <source>&amp;Make the diary</source>
        <translation>Tagebuch &amp;anlegen</translation>
    </message>
    <message>
        <source>&amp;Open the diary</source>
        <translation>Tagebuch &amp;öffnen</translation>
    </message>
    <message>
        <source>A file of the web app</source>
        <translation>Eine Datei der Web-App</translation>
    </message>
    <message>
        <source>A folder for the new diary</source>
        <translation>Ein Ordner für das neue Tagebuch</translation>
    </message>
    <message>
        <source>A new diary is made from {name}. The file itself is only read, and stays as it is.</source>
        <translation>Aus {name} entsteht ein neues Tagebuch. Die Datei selbst wird nur gelesen und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Anderer &amp;Ordner…</translation>
    </message>
    <message>
        <source>Bring it over from the web app</source>
        <translation>Aus der Web-App übernehmen</translation>
    </message>
    <message>
        <source>Bring over from the web app</source>
        <translation>Aus der Web-App übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Everybody opens it with their one-time code, under “Forgot the password?”, and chooses a new password.</source>
        <translation>Alle öffnen es mit ihrem Einmalcode, unter „Passwort vergessen?“, und wählen ein neues Passwort.</translation>
    </message>
    <message>
        <source>Everybody signs in with the password that they had in the web app.</source>
        <translation>Alle melden sich mit dem Passwort an, das sie in der Web-App hatten.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>{name} wird gelesen …</translation>
    </message>
    <message>
        <source>The diary is in the folder {folder}. The file of the web app was left as it is; once you have looked at everything, you can delete it.</source>
        <translation>Das Tagebuch liegt im Ordner {folder}. Die Datei der Web-App blieb, wie sie war; sobald du alles angesehen hast, kannst du sie löschen.</translation>
    </message>
    <message>
        <source>The new diary goes into the folder {folder}.</source>
        <translation>Das neue Tagebuch kommt in den Ordner {folder}.</translation>
    </message>
    <message>
        <source>Without a password nobody can then read it. Each person gets a one-time code on paper, opens the diary with it, and chooses a new password.</source>
        <translation>Ohne Passwort kann es dann niemand lesen. Jede Person bekommt einen Einmalcode auf Papier, öffnet damit das Tagebuch und wählt ein neues Passwort.</translation>
    </message>
    <message>
        <source>Your new diary is ready</source>
        <translation>Dein neues Tagebuch ist fertig</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Als Bild speichern…</translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation>Werte als CSV speichern…</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG picture (*.svg)</source>
        <translation>PNG-Bild (*.png);;SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Werte (*.csv)</translation>
    </message>
    <message>
        <source>Save data as CSV</source>
        <translation>Werte als CSV speichern</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasons for points</source>
        <translation>
            <numerusform>%Ln Grund für Punkte</numerusform>
            <numerusform>%Ln Gründe für Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are damaged and stay as they are. An earlier backup may have them whole.</source>
        <translation>
            <numerusform>%Ln Datensatz ist beschädigt und bleibt, wie er ist. In einer früheren Sicherung ist er vielleicht unversehrt.</numerusform>
            <numerusform>%Ln Datensätze sind beschädigt und bleiben, wie sie sind. In einer früheren Sicherung sind sie vielleicht unversehrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Earlier version of an entry</source>
        <translation>Frühere Fassung eines Eintrags</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Andere Daten</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>Sum of a day</source>
        <translation>Summe eines Tages</translation>
    </message>
    <message>
        <source>Ticked day of a goal</source>
        <translation>Abgehakter Tag eines Ziels</translation>
    </message>
    <message>
        <source>Unfinished text</source>
        <translation>Angefangener Text</translation>
    </message>
    <message>
        <source>Weekly goal</source>
        <translation>Wöchentliches Ziel</translation>
    </message>
    <message>
        <source>Weekly rest day</source>
        <translation>Wöchentlicher Ruhetag</translation>
    </message>
</context>
<context>
    <name>CheckupDialog</name>
    <message>
        <source>Check my diary</source>
        <translation>Mein Tagebuch prüfen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everything adds up: {rows} checked.</source>
        <translation>Alles stimmt: {rows} geprüft.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Your points are being added up again.</source>
        <translation>Deine Punkte werden neu zusammengezählt.</translation>
    </message>
    <message>
        <source>{count} found. Your points would change by {points}.</source>
        <translation>{count} gefunden. Deine Punkte würden sich um {points} ändern.</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparieren</translation>
    </message>
    <message>
        <source>A backup is being made, and your points are corrected.</source>
        <translation>Eine Sicherung wird gemacht, und deine Punkte werden berichtigt.</translation>
    </message>
    <message>
        <source>A backup is made first. Your entries and goals are not changed.</source>
        <translation>Zuerst wird eine Sicherung gemacht. Deine Einträge und Ziele bleiben unberührt.</translation>
    </message>
    <message>
        <source>Everything adds up again. A backup was made before the repair.</source>
        <translation>Jetzt stimmt wieder alles. Vor der Reparatur wurde eine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Everything adds up again.</source>
        <translation>Alles stimmt wieder.</translation>
    </message>
    <message>
        <source>Your entries and goals are not changed.</source>
        <translation>Deine Einträge und Ziele werden nicht geändert.</translation>
    </message>
    <message>
        <source>Your points are being corrected.</source>
        <translation>Deine Punkte werden berichtigt.</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Open my diary</source>
        <translation>Tagebuch &amp;öffnen</translation>
    </message>
</context>
<context>
    <name>CodeTestDialog</name>
    <message>
        <source>&amp;Code on your paper</source>
        <translation>&amp;Code auf deinem Papier</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Test the recovery code</source>
        <translation>Den Wiederherstellungscode prüfen</translation>
    </message>
    <message>
        <source>This is not your recovery code. Make a new one if yours is lost.</source>
        <translation>Das ist nicht dein Wiederherstellungscode. Mach einen neuen, wenn deiner verloren ist.</translation>
    </message>
    <message>
        <source>This is your recovery code.</source>
        <translation>Das ist dein Wiederherstellungscode.</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>&amp;Diary</source>
        <translation>&amp;Tagebuch</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find in your diary</source>
        <translation>Tagebuch &amp;durchsuchen</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Go to a day…</source>
        <translation>&amp;Zu einem Tag gehen…</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Ziele</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>&amp;New goal…</source>
        <translation>&amp;Neues Ziel…</translation>
    </message>
    <message>
        <source>&amp;Next day</source>
        <translation>&amp;Nächster Tag</translation>
    </message>
    <message>
        <source>&amp;Previous day</source>
        <translation>&amp;Voriger Tag</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Profile…</source>
        <translation>&amp;Profil…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Read from this day</source>
        <translation>&amp;Ab diesem Tag lesen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Stats</source>
        <translation>&amp;Statistik</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Upgrade history</source>
        <translation>&amp;Verlauf der Aktualisierungen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Weekly review</source>
        <translation>&amp;Wochenrückblick</translation>
    </message>
    <message>
        <source>&amp;Write in full screen</source>
        <translation>Im V&amp;ollbild schreiben</translation>
    </message>
    <message>
        <source>Another &amp;question</source>
        <translation>Andere &amp;Frage</translation>
    </message>
    <message>
        <source>Begin with a &amp;template…</source>
        <translation>Mit einer &amp;Vorlage beginnen…</translation>
    </message>
    <message>
        <source>Check &amp;my diary</source>
        <translation>Mein &amp;Tagebuch prüfen</translation>
    </message>
    <message>
        <source>Edit te&amp;mplates…</source>
        <translation>Vorlagen &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Mo&amp;ve this diary…</source>
        <translation>Tagebuch &amp;umziehen…</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>Tras&amp;h</source>
        <translation>&amp;Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>&amp;Menüleiste</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>New &amp;entry</source>
        <translation>Neuer &amp;Eintrag</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>&amp;Wiederholen: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>I&amp;mports…</source>
        <translation>I&amp;mporte…</translation>
    </message>
    <message>
        <source>&amp;Formatting bar</source>
        <translation>&amp;Formatierungsleiste</translation>
    </message>
    <message>
        <source>Tag&amp;s…</source>
        <translation>&amp;Schlagwörter…</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>What happened today that you are proud of, or will grow from?</source>
        <translation>Was war heute, worauf du stolz bist oder woran du wachsen wirst?</translation>
    </message>
    <message>
        <source>What happened on this day that you are proud of, or grew from?</source>
        <translation>Was war an diesem Tag, worauf du stolz bist oder woran du gewachsen bist?</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Einzelheiten &amp;kopieren</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>&amp;Einzelheiten verbergen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The program has to close because of a bug. What you saved is safe.</source>
        <translation>Das Programm muss wegen eines Programmfehlers beendet werden. Was du gespeichert hast, ist sicher.</translation>
    </message>
    <message>
        <source>The program ran into a bug. What you saved is safe, and what you have typed is kept as a draft.</source>
        <translation>Im Programm ist ein Fehler aufgetreten. Was du gespeichert hast, ist sicher, und was du getippt hast, bleibt als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>The details say where in the program it happened; they contain nothing from your diary.</source>
        <translation>Die Einzelheiten nennen die Stelle im Programm; sie enthalten nichts aus deinem Tagebuch.</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>You can carry on. If something looks odd, close the program and start it again. The details say where in the program it happened; they contain nothing from your diary.</source>
        <translation>Du kannst weitermachen. Wenn etwas seltsam aussieht, schließe das Programm und starte es neu. Die Einzelheiten nennen die Stelle im Programm; sie enthalten nichts aus deinem Tagebuch.</translation>
    </message>
</context>
<context>
    <name>DamagedEntries</name>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Damaged entry</source>
        <translation>Beschädigter Eintrag</translation>
    </message>
    <message>
        <source>It stays as it is. An earlier backup may have it whole.</source>
        <translation>Er bleibt, wie er ist. Eine frühere Sicherung hat ihn vielleicht noch ganz.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Aus einem Kalender wählen (Alt+Pfeil ab)</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Dieser Tag ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>This cannot be read as a date. Write it like {example}.</source>
        <translation>Das lässt sich nicht als Datum lesen. Schreib es so: {example}.</translation>
    </message>
</context>
<context>
    <name>DayHeading</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>More about this day</source>
        <translation>Mehr zu diesem Tag</translation>
    </message>
    <message>
        <source>Export this day…</source>
        <translation>Diesen Tag exportieren…</translation>
    </message>
    <message>
        <source>Export this month…</source>
        <translation>Diesen Monat exportieren…</translation>
    </message>
    <message>
        <source>Go to a day…</source>
        <translation>Zu einem Tag gehen…</translation>
    </message>
    <message>
        <source>Read from this day</source>
        <translation>Ab diesem Tag lesen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Voriger Tag</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nächster Tag</translation>
    </message>
</context>
<context>
    <name>DayNote</name>
    <message>
        <source>A note for {day}</source>
        <translation>Eine Notiz für {day}</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Another question</source>
        <translation>Andere Frage</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>Days of the goal</source>
        <translation>Tage des Ziels</translation>
    </message>
</context>
<context>
    <name>DaysFields</name>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Until the end of the week</source>
        <translation>Bis zum Ende der Woche</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Ein anderer Tag</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>The last day is {day} · {count}</source>
        <translation>Der letzte Tag ist {day} · {count}</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The smaller goal</source>
        <translation>Das kleinere Ziel</translation>
    </message>
    <message>
        <source>Set the smaller goal</source>
        <translation>Das kleinere Ziel setzen</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>Warum? (optional)</translation>
    </message>
</context>
<context>
    <name>DeleteForm</name>
    <message>
        <source>&amp;Delete my account</source>
        <translation>Mein Konto &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Export your diary first…</source>
        <translation>Tagebuch vorher &amp;exportieren…</translation>
    </message>
    <message>
        <source>Show the &amp;backups</source>
        <translation>&amp;Sicherungen zeigen</translation>
    </message>
    <message>
        <source>This deletes your account and everything in it: your entries, goals and points. There is no way to undo it.</source>
        <translation>Das löscht dein Konto und alles darin: deine Einträge, Ziele und Punkte. Es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Your password and your recovery code then open none of these backups any more. Those with an earlier key, and copies that lie elsewhere, still open with what opened them when they were made. The last account is an exception: what opened its diary still does.</source>
        <translation>Dein Passwort und dein Wiederherstellungscode öffnen dann keine dieser Sicherungen mehr. Solche mit einem früheren Schlüssel und Kopien an anderen Orten öffnen sich weiterhin mit dem, was sie damals öffnete. Eine Ausnahme ist das letzte Konto: Was sein Tagebuch öffnete, öffnet es weiterhin.</translation>
    </message>
    <message>
        <source>There are no backups of it.</source>
        <translation>Es gibt keine Sicherungen davon.</translation>
    </message>
    <message>
        <source>The backups made so far, including today’s, still contain it, most of them for up to a year. Those that you pinned, and those made before an upgrade, may be kept longer.</source>
        <translation>Die bisherigen Sicherungen, auch die von heute, enthalten es noch, die meisten bis zu einem Jahr lang. Angeheftete und solche, die vor einer Aktualisierung gemacht wurden, können länger bleiben.</translation>
    </message>
    <message>
        <source>Backups that were made of the server still contain it.</source>
        <translation>Sicherungen, die vom Server gemacht wurden, enthalten es weiterhin.</translation>
    </message>
</context>
<context>
    <name>DesktopPage</name>
    <message>
        <source>&amp;Remind me each day at</source>
        <translation>Jeden Tag &amp;erinnern um</translation>
    </message>
    <message>
        <source>&amp;Start when I sign in to this computer</source>
        <translation>&amp;Starten, wenn ich mich an diesem Computer anmelde</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Uhrzeit der Erinnerung</translation>
    </message>
    <message>
        <source>When I close the window, stay in the &amp;tray</source>
        <translation>Wenn ich das Fenster schließe, im &amp;Infobereich bleiben</translation>
    </message>
    <message>
        <source>&amp;Not on days when I have already written</source>
        <translation>&amp;Nicht an Tagen, an denen ich schon geschrieben habe</translation>
    </message>
    <message>
        <source>It appears only while the program is running.</source>
        <translation>Sie erscheint nur, solange das Programm läuft.</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>Starten und Schließen</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <translation>Dieser Desktop hat keinen Infobereich.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>About this goal</source>
        <translation>Über dieses Ziel</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Eine Notiz schreiben</translation>
    </message>
    <message>
        <source>Change notes</source>
        <translation>Notizen ändern</translation>
    </message>
    <message>
        <source>Set it again…</source>
        <translation>Noch einmal setzen…</translation>
    </message>
    <message>
        <source>How it continued</source>
        <translation>Wie es weiterging</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics copied. They contain nothing from your diary.</source>
        <translation>Diagnose kopiert. Sie enthält nichts aus deinem Tagebuch.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Rest days</source>
        <translation>Ruhetage</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open this link outside your diary?</source>
        <translation>Diesen Link außerhalb deines Tagebuchs öffnen?</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>the text is the same</source>
        <translation>der Text ist derselbe</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Stolz</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Wachsen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Written today</source>
        <translation>Heute geschrieben</translation>
    </message>
    <message>
        <source>Written on {day}</source>
        <translation>Geschrieben am {day}</translation>
    </message>
    <message>
        <source>Saved, {points} points</source>
        <translation>Gespeichert, {points} Punkte</translation>
    </message>
    <message>
        <source>{count} of {goal} for the day</source>
        <translation>{count} von {goal} für den Tag</translation>
    </message>
    <message>
        <source>{points} for your streak</source>
        <translation>{points} für deine Serie</translation>
    </message>
    <message>
        <source>written on {day} at {time}</source>
        <translation>geschrieben am {day} um {time}</translation>
    </message>
    <message>
        <source>{count} of {limit} characters</source>
        <translation>{count} von {limit} Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>vor %Ln Monat</numerusform>
            <numerusform>vor %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>vor %Ln Jahr</numerusform>
            <numerusform>vor %Ln Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Struck through: only in this version. Underlined: only in the current entry.</source>
        <translation>Durchgestrichen: nur in dieser Fassung. Unterstrichen: nur im jetzigen Eintrag.</translation>
    </message>
    <message>
        <source>deleted for good after a few more days of use</source>
        <translation>wird endgültig gelöscht, wenn du das Tagebuch noch ein paar Tage benutzt hast</translation>
    </message>
    <message>
        <source>stays at least until {day}</source>
        <translation>mindestens bis {day}</translation>
    </message>
    <message numerus="yes">
        <source>What you delete stays here for at least {days} days. After that, it is deleted for good once you have used the diary on %n more days.</source>
        <translation>
            <numerusform>Was du löschst, bleibt mindestens {days} Tage hier. Danach wird es endgültig gelöscht, sobald du das Tagebuch an %Ln weiteren Tag benutzt hast.</numerusform>
            <numerusform>Was du löschst, bleibt mindestens {days} Tage hier. Danach wird es endgültig gelöscht, sobald du das Tagebuch an %Ln weiteren Tagen benutzt hast.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for now</source>
        <translation>Fürs Erste behalten</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>DiaryOpener</name>
    <message>
        <source>Where is your diary?</source>
        <translation>Wo ist dein Tagebuch?</translation>
    </message>
    <message>
        <source>Restoring your backup…</source>
        <translation>Deine Sicherung wird zurückgeholt…</translation>
    </message>
    <message>
        <source>Another window is preparing your diary. Waiting for it…</source>
        <translation>Ein anderes Fenster bereitet dein Tagebuch vor. Bitte warten…</translation>
    </message>
</context>
<context>
    <name>DiaryTab</name>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag gehen</translation>
    </message>
    <message>
        <source>Width of the side panel</source>
        <translation>Breite der Seitenleiste</translation>
    </message>
</context>
<context>
    <name>DiaryViewModel</name>
    <message>
        <source>Changes saved</source>
        <translation>Änderungen gespeichert</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Kein Favorit mehr</translation>
    </message>
    <message>
        <source>No longer ticked off</source>
        <translation>Nicht mehr abgehakt</translation>
    </message>
    <message>
        <source>Now rated {rating}, {points} points</source>
        <translation>Jetzt als {rating} bewertet, {points} Punkte</translation>
    </message>
    <message>
        <source>The spare day was given back.</source>
        <translation>Der Reservetag ist zurückgegeben.</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>Abgehakt</translation>
    </message>
    <message>
        <source>Moved to {day}</source>
        <translation>Auf {day} verschoben</translation>
    </message>
    <message>
        <source>Added to your favourites</source>
        <translation>Zu deinen Favoriten hinzugefügt</translation>
    </message>
    <message>
        <source>The earlier version is back</source>
        <translation>Die frühere Fassung ist zurück</translation>
    </message>
    <message>
        <source>Deleted. It stays in the trash for at least 30 days.</source>
        <translation>Gelöscht. Der Eintrag bleibt mindestens 30 Tage im Papierkorb.</translation>
    </message>
    <message>
        <source>Now unrated</source>
        <translation>Jetzt offen</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Come back: {names}</source>
        <translation>Kommen zurück: {names}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Restoring it also changes the diaries of other people: {names}.</source>
        <translation>Sie zurückzuholen ändert auch die Tagebücher anderer: {names}.</translation>
    </message>
    <message>
        <source>Stay missing: {names}</source>
        <translation>Fehlen weiterhin: {names}</translation>
    </message>
</context>
<context>
    <name>EarlierKeyDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Password or code of that time</source>
        <translation>&amp;Passwort oder Code von damals</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It is then rewritten with the key of your present diary, and opens like the other backups.</source>
        <translation>Danach wird sie mit dem heutigen Schlüssel deines Tagebuchs neu geschrieben und öffnet sich wie die anderen Sicherungen.</translation>
    </message>
    <message>
        <source>It opens with a password that somebody had then, or with a recovery code of that time.</source>
        <translation>Ein Passwort, das jemand damals hatte, oder ein Wiederherstellungscode von damals öffnet sie.</translation>
    </message>
    <message>
        <source>Once restored, the diary stays encrypted and opens with the same.</source>
        <translation>Nach dem Wiederherstellen bleibt das Tagebuch verschlüsselt und lässt sich damit öffnen.</translation>
    </message>
    <message>
        <source>Your present diary is not encrypted, so the backup will not be, either: anybody who has the file can then read it.</source>
        <translation>Dein heutiges Tagebuch ist nicht verschlüsselt, also ist es auch die Sicherung dann nicht mehr: Wer die Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Open an earlier backup</source>
        <translation>Frühere Sicherung öffnen</translation>
    </message>
    <message>
        <source>This backup has an earlier key</source>
        <translation>Diese Sicherung hat einen früheren Schlüssel</translation>
    </message>
</context>
<context>
    <name>EncryptChoice</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Encrypt this diary</source>
        <translation>Dieses Tagebuch &amp;verschlüsseln</translation>
    </message>
    <message>
        <source>&amp;Leave it readable</source>
        <translation>&amp;Lesbar lassen</translation>
    </message>
    <message>
        <source>Anybody who gets hold of this disk or a backup can read every entry. Your password then locks this program, but not the file.</source>
        <translation>Wer diese Platte oder eine Sicherung in die Hand bekommt, kann jeden Eintrag lesen. Dein Passwort sperrt dann dieses Programm, aber nicht die Datei.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>What is &amp;protected, and what is not</source>
        <translation>Was &amp;geschützt ist und was nicht</translation>
    </message>
    <message>
        <source>Without your password nobody can read it, neither on a stolen disk nor in a backup. If you forget the password, only a recovery code opens it; you get that code next.</source>
        <translation>Ohne dein Passwort kann niemand es lesen, weder auf einer gestohlenen Platte noch in einer Sicherung. Wenn du das Passwort vergisst, öffnet es nur ein Wiederherstellungscode; den bekommst du gleich.</translation>
    </message>
</context>
<context>
    <name>EncryptionBar</name>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Verschlüsseln…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Your diary can be encrypted now, so that nobody can read it on a stolen disk or in a lost backup. You can also do this later, under Preferences → Security.</source>
        <translation>Dein Tagebuch lässt sich jetzt verschlüsseln, sodass es auf einer gestohlenen Platte oder in einer verlorenen Sicherung niemand lesen kann. Das geht auch später, unter Einstellungen → Sicherheit.</translation>
    </message>
</context>
<context>
    <name>EncryptionController</name>
    <message>
        <source>Encrypting your diary…</source>
        <translation>Dein Tagebuch wird verschlüsselt…</translation>
    </message>
    <message>
        <source>Locking your diary…</source>
        <translation>Dein Tagebuch wird gesperrt…</translation>
    </message>
    <message>
        <source>Renewing the key…</source>
        <translation>Der Schlüssel wird erneuert…</translation>
    </message>
    <message>
        <source>Switching encryption off…</source>
        <translation>Die Verschlüsselung wird ausgeschaltet…</translation>
    </message>
    <message>
        <source>The new one-time codes are valid from now on.</source>
        <translation>Ab jetzt gelten die neuen Einmalcodes.</translation>
    </message>
    <message>
        <source>Your diary has a new key now.</source>
        <translation>Dein Tagebuch hat jetzt einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Your diary is encrypted now.</source>
        <translation>Dein Tagebuch ist jetzt verschlüsselt.</translation>
    </message>
    <message>
        <source>The new recovery code is valid from now on.</source>
        <translation>Ab jetzt gilt der neue Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Your diary is no longer encrypted.</source>
        <translation>Dein Tagebuch ist nicht mehr verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>EncryptionDialog</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Encrypt my diary</source>
        <translation>Mein Tagebuch &amp;verschlüsseln</translation>
    </message>
    <message>
        <source>&amp;Readable copies: {count}, {size}</source>
        <translation>&amp;Lesbare Kopien: {count}, {size}</translation>
    </message>
    <message>
        <source>&amp;Renew the key</source>
        <translation>Den Schlüssel &amp;erneuern</translation>
    </message>
    <message>
        <source>&amp;Switch encryption off</source>
        <translation>Verschlüsselung &amp;ausschalten</translation>
    </message>
    <message>
        <source>&amp;Use this code</source>
        <translation>Diesen Code ver&amp;wenden</translation>
    </message>
    <message>
        <source>Anybody who gets hold of this disk can then read every entry. Your password locks this program, but not the file.</source>
        <translation>Dann kann jeder, der an diese Platte kommt, jeden Eintrag lesen. Dein Passwort sperrt dieses Programm, aber nicht die Datei.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Encrypt them too</source>
        <translation>Auch verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt this diary</source>
        <translation>Dieses Tagebuch verschlüsseln</translation>
    </message>
    <message>
        <source>Leave them readable</source>
        <translation>Lesbar lassen</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>New one-time codes</source>
        <translation>Neue Einmalcodes</translation>
    </message>
    <message>
        <source>Replace the recovery code</source>
        <translation>Den Wiederherstellungscode ersetzen</translation>
    </message>
    <message>
        <source>Switch encryption off</source>
        <translation>Verschlüsselung ausschalten</translation>
    </message>
    <message>
        <source>The codes that these people have now will stop working.</source>
        <translation>Die Codes, die diese Personen jetzt haben, gelten dann nicht mehr.</translation>
    </message>
    <message>
        <source>The diary and its backups are rewritten with another key, and you get a new recovery code. If somebody has seen your password, change it first. Copies elsewhere stay as they are.</source>
        <translation>Das Tagebuch und seine Sicherungen werden mit einem anderen Schlüssel neu geschrieben, und du bekommst einen neuen Wiederherstellungscode. Hat jemand dein Passwort gesehen, ändere es vorher. Kopien an anderen Orten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>What was deleted or replaced may still be found on an SSD, and copies elsewhere stay readable. A new password is safer if others may have them.</source>
        <translation>Was gelöscht oder ersetzt wurde, lässt sich auf einer SSD vielleicht noch finden, und Kopien anderswo bleiben lesbar. Ein neues Passwort ist sicherer, wenn andere sie haben könnten.</translation>
    </message>
    <message>
        <source>Without your password nobody can read it, neither on a stolen disk nor in a backup. If you forget the password, only a recovery code opens it; you get that code next.</source>
        <translation>Ohne dein Passwort kann niemand es lesen, weder auf einer gestohlenen Platte noch in einer Sicherung. Wenn du das Passwort vergisst, öffnet es nur ein Wiederherstellungscode; den bekommst du gleich.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Dein &amp;Passwort</translation>
    </message>
    <message>
        <source>You get a new code. The one you have now will stop working.</source>
        <translation>Du bekommst einen neuen Code. Der bisherige gilt dann nicht mehr.</translation>
    </message>
</context>
<context>
    <name>EntriesCard</name>
    <message>
        <source>Make it a goal…</source>
        <translation>Ein Ziel daraus machen…</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>More about this entry</source>
        <translation>Mehr zu diesem Eintrag</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Edit this entry</source>
        <translation>Diesen Eintrag ändern</translation>
    </message>
    <message>
        <source>Edited on {day} at {time}</source>
        <translation>Geändert am {day} um {time}</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Add pictures…</source>
        <translation>Bilder hinzufügen …</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu den Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Fassungen…</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Auf einen anderen Tag verschieben</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>Auf einen anderen Tag verschieben…</translation>
    </message>
    <message>
        <source>Rate as {rating} ({points})</source>
        <translation>Als {rating} bewerten ({points})</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus den Favoriten entfernen</translation>
    </message>
    <message>
        <source>Keep it unrated</source>
        <translation>Offen lassen</translation>
    </message>
</context>
<context>
    <name>EntryWriter</name>
    <message>
        <source>What happened</source>
        <translation>Was passiert ist</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Please enter an email address, such as maya@example.org.</source>
        <translation>Bitte gib eine E-Mail-Adresse ein, etwa maya@example.org.</translation>
    </message>
    <message>
        <source>Please choose at least {minimum} characters with upper and lower case, or {passphrase} or more of any kind.</source>
        <translation>Bitte wähle mindestens {minimum} Zeichen mit Groß- und Kleinbuchstaben oder mindestens {passphrase} beliebige.</translation>
    </message>
    <message>
        <source>This day does not belong to the goal.</source>
        <translation>Dieser Tag gehört nicht zum Ziel.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Dieser Tag ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>There is nothing to save yet. Write a few words first.</source>
        <translation>Es gibt noch nichts zu speichern. Schreibe zuerst ein paar Worte.</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or an earlier day.</source>
        <translation>Dieser Tag ist noch nicht gekommen. Wähle heute oder einen früheren Tag.</translation>
    </message>
    <message>
        <source>Only an entry to grow from can be followed up.</source>
        <translation>Nur auf einen Eintrag zum Wachsen kannst du zurückkommen.</translation>
    </message>
    <message>
        <source>Only a proud entry can be linked here.</source>
        <translation>Nur ein Eintrag, auf den du stolz bist, kann hier verknüpft werden.</translation>
    </message>
    <message>
        <source>Please give the goal a title.</source>
        <translation>Bitte gib dem Ziel einen Titel.</translation>
    </message>
    <message>
        <source>A prompt needs a few words.</source>
        <translation>Eine Frage braucht ein paar Worte.</translation>
    </message>
    <message>
        <source>You have written since then, so this day can no longer change.</source>
        <translation>Du hast seitdem geschrieben, darum lässt sich dieser Tag nicht mehr ändern.</translation>
    </message>
    <message>
        <source>That is not the password. Please try again.</source>
        <translation>Das Passwort stimmt nicht. Bitte versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Too many attempts. Please wait {seconds} s and try again.</source>
        <translation>Zu viele Versuche. Bitte warte {seconds} s und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The proud entry is older than the one to grow from.</source>
        <translation>Der Eintrag, auf den du stolz bist, ist älter als der zum Wachsen.</translation>
    </message>
    <message>
        <source>This goal is already closed.</source>
        <translation>Dieses Ziel ist schon abgeschlossen.</translation>
    </message>
    <message>
        <source>An older version closed this goal, and its points are carried over. Please set it as a new goal instead.</source>
        <translation>Eine ältere Version hat dieses Ziel abgeschlossen, und seine Punkte sind übernommen. Bitte setze es als neues Ziel.</translation>
    </message>
    <message>
        <source>This goal has been closed in the meantime. Reopen it in the history to change it.</source>
        <translation>Dieses Ziel wurde inzwischen abgeschlossen. Öffne es im Verlauf wieder, um es zu ändern.</translation>
    </message>
    <message>
        <source>There is already an account with this email.</source>
        <translation>Es gibt schon ein Konto mit dieser E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>There is no backup {file}.</source>
        <translation>Es gibt keine Sicherung {file}.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. Free some space and try again.</source>
        <translation>Die Festplatte ist voll, darum ließ sich das nicht speichern. Schaffe etwas Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The diary file cannot be opened.</source>
        <translation>Die Tagebuchdatei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The diary file {file} cannot be opened: this program may not read it. Nothing was changed.</source>
        <translation>Die Tagebuchdatei {file} lässt sich nicht öffnen: Das Programm darf sie nicht lesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Backups of a diary on a server are made and restored with pg_dump and pg_restore, which were not found on this computer. They come with PostgreSQL’s client programs (on Debian and Ubuntu, postgresql-client). Nothing was changed.</source>
        <translation>Sicherungen eines Tagebuchs auf einem Server werden mit pg_dump und pg_restore angelegt und wiederhergestellt, und diese wurden auf diesem Computer nicht gefunden. Sie gehören zu den Client-Programmen von PostgreSQL (unter Debian und Ubuntu: postgresql-client). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A file of the web app becomes a diary in a file. To bring it into a diary on a server, each person imports it for themselves.</source>
        <translation>Aus einer Datei der Web-App wird ein Tagebuch in einer Datei. In ein Tagebuch auf einem Server importiert sie jede Person für sich.</translation>
    </message>
    <message>
        <source>A template needs a few words.</source>
        <translation>Eine Vorlage braucht ein paar Wörter.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Eine Vorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is already a diary in the folder {folder}. Please choose another folder.</source>
        <translation>Im Ordner {folder} liegt schon ein Tagebuch. Bitte wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>Es wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No verified backup of the diary could be made, so it was not upgraded. {cause}</source>
        <translation>Es ließ sich keine geprüfte Sicherung des Tagebuchs machen, daher wurde es nicht aktualisiert. {cause}</translation>
    </message>
    <message>
        <source>No verified backup of the diary could be made. {cause}</source>
        <translation>Es ließ sich keine geprüfte Sicherung des Tagebuchs machen. {cause}</translation>
    </message>
    <message>
        <source>There are no accounts in {name}.</source>
        <translation>In {name} gibt es keine Konten.</translation>
    </message>
    <message>
        <source>Only the first {number} files were looked at.</source>
        <translation>Nur die ersten {number} Dateien wurden angesehen.</translation>
    </message>
    <message>
        <source>Somebody is using the diary on the server at the moment. Please try again later. Nothing was changed.</source>
        <translation>Jemand benutzt gerade das Tagebuch auf dem Server. Bitte versuche es später noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Starting at login could not be changed: {cause}.</source>
        <translation>Der Start beim Anmelden ließ sich nicht ändern: {cause}.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this file.</source>
        <translation>Das ist nicht die Passphrase dieser Datei.</translation>
    </message>
    <message>
        <source>The account {user} of the server may not change the tables of the diary. They have to belong to it, and it needs the right to create tables. Nothing was changed.</source>
        <translation>Das Konto {user} des Servers darf die Tabellen des Tagebuchs nicht ändern. Sie müssen ihm gehören, und es braucht das Recht, Tabellen anzulegen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The backups could not be copied to {folder}. Those on this computer are not affected. ({cause})</source>
        <translation>Die Sicherungen konnten nicht nach {folder} kopiert werden. Die auf diesem Computer sind nicht betroffen. ({cause})</translation>
    </message>
    <message>
        <source>The diary cannot be unlocked with this key. Nothing was changed.</source>
        <translation>Das Tagebuch lässt sich mit diesem Schlüssel nicht entsperren. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The diary could not be rewritten. {cause}</source>
        <translation>Das Tagebuch ließ sich nicht umschreiben. {cause}</translation>
    </message>
    <message>
        <source>The diary file {file} is damaged: it is empty. Nothing was changed.</source>
        <translation>Die Tagebuchdatei {file} ist beschädigt: Sie ist leer. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The diary file {file} is not encrypted, but should be. Nothing was changed.</source>
        <translation>Die Tagebuchdatei {file} ist nicht verschlüsselt, sollte es aber sein. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The diary is read-only, so this could not be saved.</source>
        <translation>Das Tagebuch darf nur gelesen werden, daher ließ sich das nicht speichern.</translation>
    </message>
    <message>
        <source>The diary was closed, so the picture was not saved.</source>
        <translation>Das Tagebuch wurde geschlossen, deshalb wurde das Bild nicht gespeichert.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file of the pictures cannot be used: {cause}.</source>
        <translation>Die Datei mit den Bildern kann nicht benutzt werden: {cause}.</translation>
    </message>
    <message>
        <source>The file of the pictures is damaged, or belongs to another diary. Your entries are not affected.</source>
        <translation>Die Datei mit den Bildern ist beschädigt oder gehört zu einem anderen Tagebuch. Deine Einträge sind davon nicht betroffen.</translation>
    </message>
    <message>
        <source>The file {file} belongs to the web app. Nothing was changed.</source>
        <translation>Die Datei {file} gehört zur Web-App. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file {file} is damaged, or it is not a diary. Nothing was changed.</source>
        <translation>Die Datei {file} ist beschädigt, oder sie ist kein Tagebuch. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file {name} is damaged or not complete. What is whole in it can be imported.</source>
        <translation>Die Datei {name} ist beschädigt oder unvollständig. Was darin unbeschädigt ist, lässt sich importieren.</translation>
    </message>
    <message>
        <source>The folder {name} is not empty. Please choose a new one for the export.</source>
        <translation>Der Ordner {name} ist nicht leer. Bitte wähle einen neuen für den Export.</translation>
    </message>
    <message>
        <source>The models of this program are ahead of its revisions ({detail}). “aimstars db migrate” writes the revision that is missing. The diary is as it was before.</source>
        <translation>Die Modelle dieses Programms sind seinen Revisionen voraus ({detail}). „aimstars db migrate“ schreibt die Revision, die fehlt. Das Tagebuch ist, wie es vorher war.</translation>
    </message>
    <message>
        <source>The pictures were last used by a newer version of the program.</source>
        <translation>Die Bilder wurden zuletzt mit einer neueren Version des Programms benutzt.</translation>
    </message>
    <message>
        <source>The program may not use the folder of the diary file {file} any more, so nothing is saved in it. Allow it again, or save the open diary under another name.</source>
        <translation>Das Programm darf den Ordner der Tagebuchdatei {file} nicht mehr benutzen, darum wird dort nichts gespeichert. Erlaube es wieder oder speichere das offene Tagebuch unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>The upgrade of the diary failed at the step “{summary}” (revision {revision}) and was undone: the diary is as it was before. {cause}</source>
        <translation>Die Aktualisierung des Tagebuchs ist beim Schritt „{summary}“ (Revision {revision}) misslungen und wurde zurückgenommen: Das Tagebuch ist, wie es vorher war. {cause}</translation>
    </message>
    <message>
        <source>The upgrade of the diary failed at the step “{summary}” (revision {revision}, {statement}) and was undone: the diary is as it was before. {cause}</source>
        <translation>Die Aktualisierung des Tagebuchs ist beim Schritt „{summary}“ (Revision {revision}, {statement}) misslungen und wurde zurückgenommen: Das Tagebuch ist, wie es vorher war. {cause}</translation>
    </message>
    <message>
        <source>There are no entries to export.</source>
        <translation>Es gibt keine Einträge zum Exportieren.</translation>
    </message>
    <message>
        <source>There are {count} templates; the limit is {limit}.</source>
        <translation>Das sind {count} Vorlagen; höchstens {limit} sind möglich.</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>This diary has no account with the email {email}.</source>
        <translation>In diesem Tagebuch gibt es kein Konto mit der E-Mail-Adresse {email}.</translation>
    </message>
    <message>
        <source>This file opens with the passphrase that was given to it.</source>
        <translation>Diese Datei öffnet sich mit der Passphrase, die sie bekommen hat.</translation>
    </message>
    <message>
        <source>This file with a passphrase is damaged or not complete.</source>
        <translation>Diese Datei mit Passphrase ist beschädigt oder nicht vollständig.</translation>
    </message>
    <message>
        <source>This picture is missing; it is in the backup of {day} and will come back with the next one.</source>
        <translation>Dieses Bild fehlt; es ist in der Sicherung vom {day} und kommt mit der nächsten zurück.</translation>
    </message>
    <message>
        <source>{file} is no backup of a diary in a file, or not the whole of one: an encrypted backup needs the file “{name}.json” beside it. Archives and files of other programs come in with File → Import….</source>
        <translation>{file} ist keine Sicherung eines Tagebuchs in einer Datei, oder keine ganze: Zu einer verschlüsselten Sicherung gehört die Datei „{name}.json“ daneben. Archive und Dateien anderer Programme holt Datei → Importieren…</translation>
    </message>
    <message>
        <source>{file} is not encrypted, and your diary is. Unlock your diary first: then the backup is encrypted when it is copied. Nothing was changed.</source>
        <translation>{file} ist nicht verschlüsselt, dein Tagebuch aber schon. Entsperre zuerst dein Tagebuch: Dann wird die Sicherung beim Kopieren verschlüsselt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} was not taken: backups of a server lie where “aimstars db restore” looks for them.</source>
        <translation>{file} wurde nicht genommen: Sicherungen eines Servers liegen dort, wo „aimstars db restore“ sie sucht.</translation>
    </message>
    <message>
        <source>{folder} is in the folder of the diary itself. Choose one elsewhere, best on another disk.</source>
        <translation>{folder} liegt im Ordner des Tagebuchs selbst. Wähle einen anderswo, am besten auf einer anderen Festplatte.</translation>
    </message>
    <message>
        <source>{name} holds another zip file, {inner}. Unpack {name} first, and import that one.</source>
        <translation>{name} enthält eine weitere Zip-Datei, {inner}. Entpacke zuerst {name}, und importiere dann diese.</translation>
    </message>
    <message>
        <source>“{name}” cannot be added: JPEG, PNG, WebP, GIF, BMP and TIFF pictures are taken.</source>
        <translation>„{name}“ kann nicht hinzugefügt werden: Möglich sind Bilder in den Formaten JPEG, PNG, WebP, GIF, BMP und TIFF.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {cause}.</source>
        <translation>„{name}“ kann nicht gelesen werden: {cause}.</translation>
    </message>
    <message>
        <source>“{name}” has more than {number} million pixels. Make it smaller first.</source>
        <translation>„{name}“ hat mehr als {number} Millionen Pixel. Mach es zuerst kleiner.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so it cannot be shown or added.</source>
        <translation>„{name}“ ist beschädigt und kann deshalb weder gezeigt noch hinzugefügt werden.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {number} MB. Make it smaller first.</source>
        <translation>„{name}“ ist größer als {number} MB. Mach es zuerst kleiner.</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <translation>„{name}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Es gibt keinen Ordner {folder}.</translation>
    </message>
    <message>
        <source>There is not enough space for {name}.</source>
        <translation>Für {name} ist nicht genug Platz.</translation>
    </message>
    <message>
        <source>This diary was last used by a newer version of Aim for the Stars, {program}, and this version cannot read it (revision {revision}). Please install version {program} or a later one. Nothing was changed.</source>
        <translation>Dieses Tagebuch wurde zuletzt von einer neueren Version von Aim for the Stars benutzt, {program}, und diese Version kann es nicht lesen (Revision {revision}). Bitte installiere Version {program} oder eine spätere. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This dump is in a format that cannot be read. Make it with “{command}”, or export your diary as JSON in the web app.</source>
        <translation>Dieser Dump hat ein Format, das nicht gelesen werden kann. Erstelle ihn mit „{command}“, oder exportiere dein Tagebuch in der Web-App als JSON.</translation>
    </message>
    <message>
        <source>{file} is not a file, so it cannot be the diary. Nothing was changed.</source>
        <translation>{file} ist keine Datei und kann darum nicht das Tagebuch sein. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} belongs to a diary of this program. Export that diary as an archive, then import the archive.</source>
        <translation>{name} gehört zu einem Tagebuch dieses Programms. Exportiere dieses Tagebuch als Archiv und importiere dann das Archiv.</translation>
    </message>
    <message>
        <source>{name} is a folder. Please choose a file.</source>
        <translation>{name} ist ein Ordner. Bitte wähle eine Datei.</translation>
    </message>
    <message>
        <source>The diary file {file} claims to be at revision {revision}, but its tables differ from that ({detail}). Nothing was changed.</source>
        <translation>Die Tagebuchdatei {file} gibt sich als Revision {revision} aus, aber ihre Tabellen sehen anders aus ({detail}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The diary file {file} does not say which version it is ({found}). Nothing was changed.</source>
        <translation>Die Tagebuchdatei {file} sagt nicht, welche Version sie ist ({found}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This diary was last used by a newer version of Aim for the Stars, which this version cannot read (revision {revision}). Please install the newer version again. Nothing was changed.</source>
        <translation>Dieses Tagebuch wurde zuletzt von einer neueren Version von Aim for the Stars benutzt; diese Version kann es nicht lesen (Revision {revision}). Bitte installiere wieder die neuere Version. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program. Nothing was changed.</source>
        <translation>Die Datei {file} gehört zu einem anderen Programm. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no diary in the folder {folder}.</source>
        <translation>Im Ordner {folder} ist kein Tagebuch.</translation>
    </message>
    <message>
        <source>The diary in {folder} is in use by another window or program. Please close it and try again. Nothing was changed.</source>
        <translation>Das Tagebuch in {folder} wird von einem anderen Fenster oder Programm benutzt. Bitte schließe es und versuche es noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk with {folder} is nearly full: a safe upgrade needs {needed} MB, and only {free} MB are free. Nothing was changed.</source>
        <translation>Die Festplatte mit {folder} ist fast voll: Eine sichere Aktualisierung braucht {needed} MB, und nur {free} MB sind frei. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full. The diary is as it was before.</source>
        <translation>Die Festplatte mit {folder} ist voll. Das Tagebuch ist, wie es vorher war.</translation>
    </message>
    <message>
        <source>The upgrade of the diary failed and was undone: the diary is as it was before. {cause}</source>
        <translation>Die Aktualisierung des Tagebuchs ist misslungen und wurde zurückgenommen: Das Tagebuch ist, wie es vorher war. {cause}</translation>
    </message>
    <message>
        <source>The upgrade was cancelled: the diary is as it was before.</source>
        <translation>Die Aktualisierung wurde abgebrochen: Das Tagebuch ist, wie es vorher war.</translation>
    </message>
    <message>
        <source>The cause: {words}.</source>
        <translation>Die Ursache: {words}.</translation>
    </message>
    <message>
        <source>A comparison with the backup found: {detail}.</source>
        <translation>Ein Vergleich mit der Sicherung ergab: {detail}.</translation>
    </message>
    <message>
        <source>The backup was not finished.</source>
        <translation>Die Sicherung wurde nicht fertig.</translation>
    </message>
    <message>
        <source>The file {name} could not be written.</source>
        <translation>Die Datei {name} ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>There is no diary on the server yet. “aimstars db upgrade” creates one.</source>
        <translation>Auf dem Server gibt es noch kein Tagebuch. „aimstars db upgrade“ legt eines an.</translation>
    </message>
    <message>
        <source>The last day cannot be before the first.</source>
        <translation>Der letzte Tag kann nicht vor dem ersten liegen.</translation>
    </message>
    <message>
        <source>There are {count} prompts; the limit is {limit}.</source>
        <translation>Das sind {count} Fragen; höchstens {limit} sind möglich.</translation>
    </message>
    <message>
        <source>A goal that repeats every week runs for seven days at most.</source>
        <translation>Ein Ziel, das sich jede Woche wiederholt, dauert höchstens sieben Tage.</translation>
    </message>
    <message>
        <source>A weekly rest day begins today or later.</source>
        <translation>Ein wöchentlicher Ruhetag beginnt heute oder später.</translation>
    </message>
    <message>
        <source>This text has {count} characters; the limit is {limit}. Please shorten it.</source>
        <translation>Dieser Text hat {count} Zeichen; höchstens {limit} sind möglich. Bitte kürze ihn.</translation>
    </message>
    <message>
        <source>This text contains a NUL character, which cannot be saved. Please remove it.</source>
        <translation>Dieser Text enthält ein NUL-Zeichen, das sich nicht speichern lässt. Bitte entferne es.</translation>
    </message>
    <message>
        <source>This text contains an incomplete character, which cannot be saved. Please remove it.</source>
        <translation>Dieser Text enthält ein unvollständiges Zeichen, das sich nicht speichern lässt. Bitte entferne es.</translation>
    </message>
    <message>
        <source>Please say what the smaller goal is.</source>
        <translation>Bitte sage, was das kleinere Ziel ist.</translation>
    </message>
    <message>
        <source>This account no longer exists.</source>
        <translation>Dieses Konto gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This entry no longer exists.</source>
        <translation>Diesen Eintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This goal no longer repeats.</source>
        <translation>Dieses Ziel wiederholt sich nicht mehr.</translation>
    </message>
    <message>
        <source>This goal no longer exists.</source>
        <translation>Dieses Ziel gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This rest day no longer exists.</source>
        <translation>Diesen Ruhetag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This review no longer exists.</source>
        <translation>Diesen Rückblick gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Your choice could not be saved: {cause}.</source>
        <translation>Deine Wahl konnte nicht gespeichert werden: {cause}.</translation>
    </message>
    <message>
        <source>The file {file} in the folder {folder} was not made by this program, which needs that name. Move it to another folder and try again. Nothing was changed.</source>
        <translation>Die Datei {file} im Ordner {folder} stammt nicht von diesem Programm, das diesen Namen braucht. Verschiebe sie in einen anderen Ordner und versuche es noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Another window or command has moved the diary from revision {start} to {found} in the meantime. Please check it again. Nothing was changed.</source>
        <translation>Ein anderes Fenster oder ein anderer Befehl hat das Tagebuch inzwischen von Revision {start} auf {found} gebracht. Bitte sieh noch einmal nach. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The diary could not be saved as {file}.</source>
        <translation>Das Tagebuch konnte nicht als {file} gespeichert werden.</translation>
    </message>
    <message>
        <source>Another program is using the diary. Close it, or try again in a moment.</source>
        <translation>Ein anderes Programm benutzt das Tagebuch. Schließe es, oder versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The diary is damaged. Restore it from a backup.</source>
        <translation>Das Tagebuch ist beschädigt. Hole es aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>The disk reported an error while the diary was in use.</source>
        <translation>Die Festplatte hat einen Fehler gemeldet, während das Tagebuch benutzt wurde.</translation>
    </message>
    <message>
        <source>The server with the diary does not answer. Check the connection and try again.</source>
        <translation>Der Server mit dem Tagebuch antwortet nicht. Prüfe die Verbindung und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>That is not the password of any account in this diary.</source>
        <translation>Das ist nicht das Passwort eines Kontos in diesem Tagebuch.</translation>
    </message>
    <message>
        <source>A goal that repeats every week keeps its days.</source>
        <translation>Ein Ziel, das sich jede Woche wiederholt, behält seine Tage.</translation>
    </message>
    <message>
        <source>The program is not allowed to write to the folder {folder}, which the diary needs. Nothing was changed.</source>
        <translation>Das Programm darf nicht in den Ordner {folder} schreiben, und das Tagebuch braucht ihn. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A restore in the folder {folder} was interrupted. Open the diary, or run “aimstars db upgrade”, to finish it. Nothing was changed.</source>
        <translation>Im Ordner {folder} wurde eine Wiederherstellung unterbrochen. Öffne das Tagebuch oder führe „aimstars db upgrade“ aus, um sie abzuschließen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A bug in the program prevents your diary from being opened.</source>
        <translation>Ein Fehler im Programm verhindert, dass sich dein Tagebuch öffnet.</translation>
    </message>
    <message>
        <source>The diary file {file} can be read but not written, so nothing could be saved in it. Nothing was changed.</source>
        <translation>Die Tagebuchdatei {file} lässt sich lesen, aber nicht schreiben; nichts könnte darin gespeichert werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The diary needs the folder {folder}, but something else has that name. Nothing was changed.</source>
        <translation>Das Tagebuch braucht den Ordner {folder}, aber etwas anderes heißt so. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The diary on the server belongs to another version of the program. Whoever runs the server can upgrade it with “aimstars db upgrade”. Nothing was changed.</source>
        <translation>Das Tagebuch auf dem Server gehört zu einer anderen Version des Programms. Wer den Server betreibt, kann es mit „aimstars db upgrade“ aktualisieren. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk with {folder} is nearly full: restoring the backup needs {needed} MB, and only {free} MB are free. Nothing was changed.</source>
        <translation>Die Festplatte mit {folder} ist fast voll: Um die Sicherung zurückzuholen, sind {needed} MB nötig, und nur {free} MB sind frei. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No pg_dump was found to make a backup with. If you have a backup of the server, confirm it with --i-have-a-backup. Nothing was changed.</source>
        <translation>Für eine Sicherung wurde kein pg_dump gefunden. Wenn du eine Sicherung des Servers hast, bestätige das mit --i-have-a-backup. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The diary was made by an older version (revision {revision}). Open it, or run “aimstars db upgrade”, to upgrade it.</source>
        <translation>Das Tagebuch stammt von einer älteren Version (Revision {revision}). Öffne es oder führe „aimstars db upgrade“ aus, um es zu aktualisieren.</translation>
    </message>
    <message>
        <source>The upgrade of the diary failed, and the backup from before it was restored: the diary is as it was. {cause}</source>
        <translation>Die Aktualisierung des Tagebuchs ist misslungen, und die Sicherung von vorher wurde zurückgeholt: Das Tagebuch ist, wie es war. {cause}</translation>
    </message>
    <message>
        <source>The diary {file} could not be restored to how it was. The backup from before is intact: {backup}. {cause}</source>
        <translation>Das Tagebuch {file} ließ sich nicht in seinen alten Zustand bringen. Die Sicherung von vorher ist unversehrt: {backup}. {cause}</translation>
    </message>
    <message>
        <source>The backup {backup} is missing or damaged, so it was not restored. Your diary was not changed.</source>
        <translation>Die Sicherung {backup} fehlt oder ist beschädigt, darum wurde sie nicht zurückgeholt. Dein Tagebuch wurde nicht geändert.</translation>
    </message>
    <message>
        <source>This step of the upgrade cannot be undone: {summary}. Nothing was changed.</source>
        <translation>Dieser Schritt der Aktualisierung lässt sich nicht zurücknehmen: {summary}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There was a diary in the folder {folder}, but it is no longer there. Was it moved? Nothing was changed.</source>
        <translation>Im Ordner {folder} war ein Tagebuch, aber es ist nicht mehr dort. Wurde es verschoben? Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The revisions of this program have more than one head ({heads}), so it upgrades no diary. “aimstars db merge heads” joins them. Nothing was changed.</source>
        <translation>Die Revisionen dieses Programms enden nicht in einer, sondern in mehreren ({heads}), also aktualisiert es kein Tagebuch. „aimstars db merge heads“ führt sie zusammen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened: this program may not read it.</source>
        <translation>Der Ordner {folder} lässt sich nicht öffnen: Dieses Programm darf ihn nicht lesen.</translation>
    </message>
    <message>
        <source>The home folder that {folder} names does not exist.</source>
        <translation>Den persönlichen Ordner, den {folder} nennt, gibt es nicht.</translation>
    </message>
    <message>
        <source>This user account has no home folder. Give the folder of the diary with {option}.</source>
        <translation>Dieses Benutzerkonto hat keinen persönlichen Ordner. Gib den Ordner des Tagebuchs mit {option} an.</translation>
    </message>
    <message>
        <source>The diary is on a PostgreSQL server, and this program was installed without the extra that such a diary needs: {extra}</source>
        <translation>Das Tagebuch liegt auf einem PostgreSQL-Server, und dieses Programm wurde ohne das Zusatzpaket installiert, das dafür nötig ist: {extra}</translation>
    </message>
    <message>
        <source>The diary on the server is being upgraded or restored. Please wait until that is done.</source>
        <translation>Das Tagebuch auf dem Server wird gerade aktualisiert oder wiederhergestellt. Bitte warte, bis das fertig ist.</translation>
    </message>
    <message>
        <source>The diary on the server is still open in other windows ({count}). Ask everybody to close theirs, and try again. Nothing was changed.</source>
        <translation>Das Tagebuch auf dem Server ist noch in anderen Fenstern geöffnet ({count}). Bitte alle, ihres zu schließen, und versuche es noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Going back was tried first, and failed at the step “{summary}” (revision {revision}). The diary is as it was before. {cause}</source>
        <translation>Der Rückweg wurde zuerst ausprobiert und ist beim Schritt „{summary}“ (Revision {revision}) gescheitert. Das Tagebuch ist wie zuvor. {cause}</translation>
    </message>
    <message>
        <source>Going back was tried first, and failed. The diary is as it was before. {cause}</source>
        <translation>Der Rückweg wurde zuerst ausprobiert und ist gescheitert. Das Tagebuch ist wie zuvor. {cause}</translation>
    </message>
    <message>
        <source>The diary on the server belongs to another version of the program at the moment, so this window cannot use it.</source>
        <translation>Das Tagebuch auf dem Server gehört im Moment zu einer anderen Version des Programms, deshalb kann dieses Fenster es nicht benutzen.</translation>
    </message>
    <message>
        <source>{file} is a dump of a server, and its entries cannot be shown. Whoever runs the server can restore it as a whole with “aimstars db restore”.</source>
        <translation>{file} ist die Sicherung eines Servers, deren Einträge nicht angezeigt werden können. Wer den Server betreibt, kann sie mit „aimstars db restore“ als Ganzes wiederherstellen.</translation>
    </message>
    <message>
        <source>{tool} ended with the code {code}.</source>
        <translation>{tool} endete mit dem Code {code}.</translation>
    </message>
    <message>
        <source>A dry run makes a schema beside the diary for a moment, and the account {user} of the server has no right to create one in this database. Nothing was changed.</source>
        <translation>Ein Probelauf legt für einen Moment ein Schema neben dem Tagebuch an, und das Konto {user} des Servers hat nicht das Recht, in dieser Datenbank eines anzulegen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The dump {file} cannot be read by the pg_restore on this computer, which may be older than the one that made it. Your diary was not changed.</source>
        <translation>Die Sicherung {file} kann vom pg_restore dieses Computers nicht gelesen werden; vielleicht ist es älter als das, mit dem sie angelegt wurde. Dein Tagebuch wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The dump {file} is not of a diary, so it was not restored. Your diary was not changed.</source>
        <translation>Die Sicherung {file} ist nicht die eines Tagebuchs und wurde deshalb nicht zurückgeholt. Dein Tagebuch wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Something else in the database, such as a view, depends on the tables of the diary, so they are not removed. Nothing was changed.</source>
        <translation>Etwas anderes in der Datenbank, etwa eine Sicht, hängt von den Tabellen des Tagebuchs ab; deshalb werden sie nicht entfernt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The account {user} of the server lacks a right that this needs. Whoever runs the server can grant it. Nothing was changed.</source>
        <translation>Dem Konto {user} des Servers fehlt ein Recht, das dafür nötig ist. Wer den Server betreibt, kann es erteilen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>Die Verbindung zum Server ging verloren.</translation>
    </message>
    <message>
        <source>The database on the server belongs to another program. A diary needs a database, or a schema, of its own. Nothing was changed.</source>
        <translation>Die Datenbank auf dem Server gehört zu einem anderen Programm. Ein Tagebuch braucht eine eigene Datenbank oder ein eigenes Schema. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database on the server has no schema that this account may use. Whoever runs the server can create one or grant it. Nothing was changed.</source>
        <translation>Die Datenbank auf dem Server hat kein Schema, das dieses Konto benutzen darf. Wer den Server betreibt, kann eines anlegen oder freigeben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database on the server is that of the web app, which this version cannot read. Nothing was changed.</source>
        <translation>Die Datenbank auf dem Server ist die der Web-App, die diese Version nicht lesen kann. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>Die Festplatte des Servers ist voll.</translation>
    </message>
    <message>
        <source>The disk of the server is full. Nothing was changed.</source>
        <translation>Die Festplatte des Servers ist voll. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The server answers, but has no database {database}. Check its name in {variable}.</source>
        <translation>Der Server antwortet, hat aber keine Datenbank {database}. Prüfe ihren Namen in {variable}.</translation>
    </message>
    <message>
        <source>The server refused a statement (error code {code}). Nothing was changed.</source>
        <translation>Der Server hat eine Anweisung abgelehnt (Fehlercode {code}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The server refused it with the error code {code}.</source>
        <translation>Der Server hat es mit dem Fehlercode {code} abgelehnt.</translation>
    </message>
    <message>
        <source>There is already a file named {name}.</source>
        <translation>Es gibt schon eine Datei namens {name}.</translation>
    </message>
    <message>
        <source>This picture is missing: its file is not among the pictures of the diary.</source>
        <translation>Dieses Bild fehlt: Seine Datei ist nicht unter den Bildern des Tagebuchs.</translation>
    </message>
    <message>
        <source>This picture no longer exists.</source>
        <translation>Dieses Bild gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>{name} is not the database of the web app. Make a diary first, and then import this file.</source>
        <translation>{name} ist nicht die Datenbank der Web-App. Lege zuerst ein Tagebuch an, und importiere dann diese Datei.</translation>
    </message>
    <message>
        <source>{variable} cannot be read: it has more than one @. In a password it is written as %40.</source>
        <translation>{variable} kann nicht gelesen werden: Es enthält mehr als ein @. In einem Passwort wird es als %40 geschrieben.</translation>
    </message>
    <message>
        <source>{variable} has a parameter, after the question mark, that PostgreSQL does not know.</source>
        <translation>{variable} hat hinter dem Fragezeichen einen Parameter, den PostgreSQL nicht kennt.</translation>
    </message>
    <message>
        <source>A parameter in {variable}, after the question mark, has a value that PostgreSQL does not understand.</source>
        <translation>Ein Parameter in {variable}, hinter dem Fragezeichen, hat einen Wert, den PostgreSQL nicht versteht.</translation>
    </message>
    <message>
        <source>The server with the diary does not answer. Check the connection and its address in {variable}.</source>
        <translation>Der Server mit dem Tagebuch antwortet nicht. Prüfe die Verbindung und seine Adresse in {variable}.</translation>
    </message>
    <message>
        <source>The server with the diary does not let the account {user} in. Check its name and password in {variable}.</source>
        <translation>Der Server mit dem Tagebuch lässt das Konto {user} nicht herein. Prüfe Name und Passwort in {variable}.</translation>
    </message>
    <message>
        <source>The server with the diary has too many connections. Please try again later.</source>
        <translation>Der Server mit dem Tagebuch hat zu viele Verbindungen. Bitte versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>The server with the diary was not found under its name. Check the connection and the name in {variable}.</source>
        <translation>Der Server mit dem Tagebuch wurde unter seinem Namen nicht gefunden. Prüfe die Verbindung und den Namen in {variable}.</translation>
    </message>
    <message>
        <source>The diary file {file} is a link to {target}, and there is no file there. Was it moved, or is its disk not connected? Nothing was changed.</source>
        <translation>Die Tagebuchdatei {file} ist eine Verknüpfung auf {target}, und dort ist keine Datei. Wurde sie verschoben, oder ist ihr Datenträger nicht angeschlossen? Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another program moved or replaced the diary file {file} while it was open, so nothing is saved in it any more. Put the file back, save the open diary under another name, or open what is there now: the open diary is kept beside it.</source>
        <translation>Ein anderes Programm hat die Tagebuchdatei {file} verschoben oder ersetzt, während sie offen war, darum wird darin nichts mehr gespeichert. Lege die Datei zurück, speichere das offene Tagebuch unter einem anderen Namen, oder öffne, was jetzt dort liegt: Das offene Tagebuch wird daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>The diary file {file} is damaged. Nothing was changed.</source>
        <translation>Die Tagebuchdatei {file} ist beschädigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A recovery code has {letters} letters and digits in five groups, and one more to check them.</source>
        <translation>Ein Wiederherstellungscode hat {letters} Buchstaben und Ziffern in fünf Gruppen und ein weiteres Zeichen zur Prüfung.</translation>
    </message>
    <message>
        <source>One of the letters is mistyped. Please compare them with your paper.</source>
        <translation>Ein Zeichen ist falsch getippt. Bitte vergleiche sie mit deinem Zettel.</translation>
    </message>
    <message>
        <source>The diary is encrypted, and the file {file}, which holds its key, is missing. Put it back from a copy of the folder. Nothing was changed.</source>
        <translation>Das Tagebuch ist verschlüsselt, und die Datei {file}, die seinen Schlüssel enthält, fehlt. Lege sie aus einer Kopie des Ordners zurück. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The diary is encrypted: a password is needed. Nothing was changed.</source>
        <translation>Das Tagebuch ist verschlüsselt: Ein Passwort ist nötig. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file {file} was written by a newer version of the program. Please update it. Nothing was changed.</source>
        <translation>Die Datei {file} wurde von einer neueren Version des Programms geschrieben. Bitte aktualisiere es. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file {file}, which holds the key of the diary, was damaged or changed, and so was its copy. Put it back from a copy of the folder. Nothing was changed.</source>
        <translation>Die Datei {file}, die den Schlüssel des Tagebuchs enthält, wurde beschädigt oder verändert, und ihre Kopie auch. Lege sie aus einer Kopie des Ordners zurück. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The password is correct for {file}, but that file belongs to another diary or to an earlier key of this one. Nothing was changed.</source>
        <translation>Das Passwort passt zu {file}, aber diese Datei gehört zu einem anderen Tagebuch oder zu einem früheren Schlüssel von diesem. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This code does not open this diary.</source>
        <translation>Dieser Code öffnet dieses Tagebuch nicht.</translation>
    </message>
    <message>
        <source>The backup in this file cannot be read.</source>
        <translation>Die Sicherung in dieser Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file {name} is damaged or cannot be read.</source>
        <translation>Die Datei {name} ist beschädigt oder lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file {name} is damaged or not complete.</source>
        <translation>Die Datei {name} ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Es gibt keine Datei {name}.</translation>
    </message>
    <message>
        <source>This archive has a password. Please export it without one, and try again.</source>
        <translation>Dieses Archiv hat ein Passwort. Bitte exportiere es ohne und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>{name} in this archive is damaged.</source>
        <translation>{name} in diesem Archiv ist beschädigt.</translation>
    </message>
    <message>
        <source>{name} is neither a file nor a folder.</source>
        <translation>{name} ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <source>This file has several accounts, and none with the email {email}.</source>
        <translation>Diese Datei hat mehrere Konten, aber keines mit der E-Mail {email}.</translation>
    </message>
    <message>
        <source>The database refused this with the error {code}, so it was not done, and nothing was changed.</source>
        <translation>Die Datenbank hat das mit dem Fehler {code} abgelehnt. Es ist also nicht geschehen, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The account of the server lacks a right that this needs. Whoever runs the server can grant it.</source>
        <translation>Dem Konto des Servers fehlt ein Recht, das dafür nötig ist. Wer den Server betreibt, kann es erteilen.</translation>
    </message>
    <message>
        <source>There is no account with this email.</source>
        <translation>Es gibt kein Konto mit dieser E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The file {name} is not UTF-8 text.</source>
        <translation>Die Datei {name} ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Part of the diary file was damaged while it was open. Try again: what can still be read is shown, and “Check my diary” names the rest.</source>
        <translation>Ein Teil der Tagebuchdatei wurde beschädigt, während sie geöffnet war. Versuche es noch einmal: Was noch lesbar ist, wird gezeigt; den Rest nennt „Mein Tagebuch prüfen“.</translation>
    </message>
    <message>
        <source>The diary file {file} was replaced after the program had ended without closing it. What was written last belongs to the earlier file, and is kept in {kept}. Try again to open the file that is there now; it was not changed.</source>
        <translation>Die Tagebuchdatei {file} wurde ersetzt, nachdem das Programm endete, ohne sie zu schließen. Was zuletzt geschrieben wurde, gehört zur früheren Datei und ist in {kept} aufgehoben. Versuche es noch einmal, um die Datei zu öffnen, die jetzt da ist; sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Besides the diary, the database on the server has tables that do not belong to this program ({tables}), so it is not emptied. Nothing was changed.</source>
        <translation>In der Datenbank auf dem Server gibt es neben dem Tagebuch Tabellen, die nicht zu diesem Programm gehören ({tables}); deshalb wird sie nicht geleert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>pg_dump on this computer has version {tool}, and the server has version {server}: a backup needs pg_dump {server} or newer. Nothing was changed.</source>
        <translation>pg_dump hat auf diesem Computer die Version {tool}, der Server hat die Version {server}: Für eine Sicherung ist pg_dump {server} oder neuer nötig. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The server with the diary is read-only. Nothing was changed.</source>
        <translation>Der Server mit dem Tagebuch ist schreibgeschützt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The server with the diary stopped answering at the very end, so it is not known whether everything was done or nothing. “aimstars db status” tells you once the server answers again.</source>
        <translation>Der Server mit dem Tagebuch hat ganz am Ende nicht mehr geantwortet. Ob alles geschehen ist oder nichts, ist nicht bekannt. „aimstars db status“ sagt es, sobald der Server wieder antwortet.</translation>
    </message>
    <message>
        <source>The server with the diary stopped answering in the middle of saving, so it is not known whether that was saved. Please check once the server answers again.</source>
        <translation>Der Server mit dem Tagebuch hat mitten im Speichern nicht mehr geantwortet. Ob gespeichert wurde, ist nicht bekannt. Bitte sieh nach, sobald der Server wieder antwortet.</translation>
    </message>
    <message>
        <source>{variable} is not the address of a PostgreSQL server: such an address begins with postgresql://</source>
        <translation>{variable} ist nicht die Adresse eines PostgreSQL-Servers: Eine solche Adresse beginnt mit postgresql://</translation>
    </message>
    <message>
        <source>The connection to the server with the diary cannot be encrypted as {variable} asks: the server does not offer that, or its certificate is not trusted.</source>
        <translation>Die Verbindung zum Server mit dem Tagebuch lässt sich nicht so verschlüsseln, wie {variable} es verlangt: Der Server bietet das nicht an, oder seinem Zertifikat wird nicht vertraut.</translation>
    </message>
    <message>
        <source>Rest days in a row can last a year at most.</source>
        <translation>Ruhetage am Stück dauern höchstens ein Jahr.</translation>
    </message>
    <message>
        <source>This archive was made by a newer version of the program. Please update the program.</source>
        <translation>Dieses Archiv wurde mit einer neueren Version des Programms gemacht. Bitte aktualisiere das Programm.</translation>
    </message>
    <message>
        <source>This archive refers to a file outside itself, so it is not opened.</source>
        <translation>Dieses Archiv verweist auf eine Datei außerhalb von sich und wird darum nicht geöffnet.</translation>
    </message>
    <message>
        <source>Unpacked, this file is larger than a diary can be.</source>
        <translation>Ausgepackt ist diese Datei größer, als ein Tagebuch sein kann.</translation>
    </message>
    <message>
        <source>Two files in this archive have the same name.</source>
        <translation>Zwei Dateien in diesem Archiv haben denselben Namen.</translation>
    </message>
    <message>
        <source>{name} is not a diary file that this program can read.</source>
        <translation>{name} ist keine Tagebuchdatei, die dieses Programm lesen kann.</translation>
    </message>
    <message>
        <source>The server with the diary is read-only.</source>
        <translation>Der Server mit dem Tagebuch ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>{path} cannot be found: the program was started in a folder that no longer exists. Give the full path.</source>
        <translation>{path} lässt sich nicht finden: Das Programm wurde in einem Ordner gestartet, den es nicht mehr gibt. Gib den ganzen Pfad an.</translation>
    </message>
    <message>
        <source>Part of what was saved last was damaged outside the program, so it may be missing. Look through your latest entries, and save this once more.</source>
        <translation>Ein Teil dessen, was zuletzt gespeichert wurde, ist außerhalb des Programms beschädigt worden und fehlt vielleicht. Sieh deine neuesten Einträge durch und speichere dies noch einmal.</translation>
    </message>
    <message>
        <source>Import {number} has already been undone.</source>
        <translation>Import {number} wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>There is no import {number}.</source>
        <translation>Einen Import {number} gibt es nicht.</translation>
    </message>
    <message>
        <source>{name} changed while it was read. Please try again.</source>
        <translation>{name} hat sich beim Lesen verändert. Bitte versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {cause}.</source>
        <translation>{name} kann nicht gelesen werden: {cause}.</translation>
    </message>
    <message>
        <source>The dry run failed at the step “{summary}” (revision {revision}), and the upgrade would fail there as well. The diary was not touched. {cause}</source>
        <translation>Der Probelauf ist beim Schritt „{summary}“ (Revision {revision}) fehlgeschlagen, und die Aktualisierung würde dort ebenfalls fehlschlagen. Das Tagebuch wurde nicht angerührt. {cause}</translation>
    </message>
    <message>
        <source>The dry run failed, and the upgrade would fail as well. The diary was not touched. {cause}</source>
        <translation>Der Probelauf ist fehlgeschlagen, und die Aktualisierung würde ebenfalls fehlschlagen. Das Tagebuch wurde nicht angerührt. {cause}</translation>
    </message>
    <message>
        <source>The revisions of this program cannot be read, so it upgrades no diary. “aimstars db lint” says where and why. Nothing was changed.</source>
        <translation>Die Revisionen dieses Programms lassen sich nicht lesen, daher aktualisiert es kein Tagebuch. „aimstars db lint“ sagt, wo und warum. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A tag begins with a letter, followed by letters, digits, _ or -. It has at most {limit} characters and is not a colour such as #ffcc00.</source>
        <translation>Ein Schlagwort beginnt mit einem Buchstaben, dann folgen Buchstaben, Ziffern, _ oder -. Es hat höchstens {limit} Zeichen und ist keine Farbe wie #ffcc00.</translation>
    </message>
    <message>
        <source>No entry has this tag any more.</source>
        <translation>Dieses Schlagwort hat kein Eintrag mehr.</translation>
    </message>
    <message>
        <source>With this name, an entry would have {count} characters; the limit is {limit}. Please choose a shorter one.</source>
        <translation>Mit diesem Namen hätte ein Eintrag {count} Zeichen; höchstens {limit} sind möglich. Bitte wähle einen kürzeren.</translation>
    </message>
    <message>
        <source>Another program wrote over the diary file {file} while it was open, so nothing is saved in it any more. Open what is there now; the diary as it was before is among the backups, and what was saved last is kept in {kept}.</source>
        <translation>Ein anderes Programm hat die Tagebuchdatei {file} überschrieben, während sie geöffnet war, daher wird nichts mehr darin gespeichert. Öffne, was jetzt dort liegt; das Tagebuch von vorher ist unter den Sicherungen, und was zuletzt gespeichert wurde, liegt in {kept}.</translation>
    </message>
    <message>
        <source>Another program wrote over the diary file {file} while it was open, so nothing is saved in it any more. Open what is there now; the diary as it was before is among the backups.</source>
        <translation>Ein anderes Programm hat die Tagebuchdatei {file} überschrieben, während sie geöffnet war, daher wird nichts mehr darin gespeichert. Öffne, was jetzt dort liegt; das Tagebuch von vorher ist unter den Sicherungen.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Diary of {name}</source>
        <translation>Tagebuch von {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are in it</source>
        <translation>
            <numerusform>%Ln Bild ist enthalten</numerusform>
            <numerusform>%Ln Bilder sind enthalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures stay in your diary and are not in this file.</source>
        <translation>
            <numerusform>%Ln Bild bleibt in deinem Tagebuch und ist nicht in dieser Datei.</numerusform>
            <numerusform>%Ln Bilder bleiben in deinem Tagebuch und sind nicht in dieser Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words left out</source>
        <translation>
            <numerusform>%Ln Wort weggelassen</numerusform>
            <numerusform>%Ln Wörter weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Day One</source>
        <translation>Day One</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Everything, to keep</source>
        <translation>Alles, zum Aufbewahren</translation>
    </message>
    <message>
        <source>For text editors and other programs</source>
        <translation>Für Texteditoren und andere Programme</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>One page for the browser; loads nothing from the network</source>
        <translation>Eine Seite für den Browser; lädt nichts aus dem Netz</translation>
    </message>
    <message>
        <source>Only the words; opens anywhere</source>
        <translation>Nur die Wörter; lässt sich überall öffnen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet</source>
        <translation>Tabellen für die Tabellenkalkulation</translation>
    </message>
    <message>
        <source>This is everything that one person wrote in Aim for the Stars.

manifest.json says what is inside. The files in data/ have one row per line, as JSON. The files in schema/ say which fields a row has. The text of your entries is in data/entries.jsonl.

If the program no longer exists, any text editor can open these files. Nothing in here is encrypted.
</source>
        <translation>Das ist alles, was eine Person in Aim for the Stars geschrieben hat.

manifest.json sagt, was darin ist. Die Dateien in data/ haben in jeder Zeile einen Datensatz, als JSON. Die Dateien in schema/ sagen, welche Felder ein Datensatz hat. Der Text deiner Einträge steht in data/entries.jsonl.

Wenn es das Programm nicht mehr gibt, kann jeder Texteditor diese Dateien öffnen. Nichts davon ist verschlüsselt.
</translation>
    </message>
    <message>
        <source>To read or print</source>
        <translation>Zum Lesen oder Drucken</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>To continue in Day One</source>
        <translation>Um in Day One weiterzuschreiben</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Goals and points</source>
        <translation>&amp;Ziele und Punkte</translation>
    </message>
    <message>
        <source>&amp;Leave out words</source>
        <translation>&amp;Wörter weglassen</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>A copy for you to keep or share. Your diary stays as it is.</source>
        <translation>Eine Kopie zum Aufbewahren oder Weitergeben. Dein Tagebuch bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Earlier &amp;versions of entries</source>
        <translation>&amp;Frühere Fassungen von Einträgen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>V&amp;on</translation>
    </message>
    <message>
        <source>Ines, Dr Brandt</source>
        <translation>Ines, Dr. Brandt</translation>
    </message>
    <message>
        <source>Only favo&amp;urites</source>
        <translation>Nur Favo&amp;riten</translation>
    </message>
    <message>
        <source>Only what this &amp;search finds</source>
        <translation>Nur, was diese &amp;Suche findet</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Or&amp;dner öffnen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Saved as {name}, {size}</source>
        <translation>Gespeichert als {name}, {size}</translation>
    </message>
    <message>
        <source>Separated by commas. Each becomes a dash, in everything that you export.</source>
        <translation>Mit Kommas getrennt. Jedes wird ein Strich, in allem, was du exportierst.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Der Export wurde abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Anybody who has it can read it.</source>
        <translation>Die Datei ist nicht verschlüsselt. Wer sie hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>There are no entries to export.</source>
        <translation>Es gibt keine Einträge zum Exportieren.</translation>
    </message>
</context>
<context>
    <name>FirstStep</name>
    <message>
        <source>Close this step</source>
        <translation>Diesen Schritt schließen</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>Write down one moment</source>
        <translation>Schreibe einen Moment auf</translation>
    </message>
    <message>
        <source>What happened today that you are proud of, or can grow from? A sentence or two is enough. Save it with one of the buttons below.</source>
        <translation>Was war heute, worauf du stolz bist oder woran du wachsen kannst? Ein, zwei Sätze genügen. Speichere mit einem der Knöpfe darunter.</translation>
    </message>
    <message>
        <source>See it grow</source>
        <translation>Sieh zu, wie es wächst</translation>
    </message>
    <message>
        <source>Entries, days in a row and goals become points. They appear here, and the charts fill as you write.</source>
        <translation>Einträge, Tage in Folge und Ziele werden zu Punkten. Hier erscheinen sie, und die Diagramme füllen sich, während du schreibst.</translation>
    </message>
    <message>
        <source>Set one goal for the week</source>
        <translation>Setze ein Ziel für die Woche</translation>
    </message>
    <message>
        <source>Choose something small for the next seven days, and say at the end how it went. Trying counts, too.</source>
        <translation>Wähle etwas Kleines für die nächsten sieben Tage und sage am Ende, wie es war. Auch der Versuch zählt.</translation>
    </message>
</context>
<context>
    <name>FollowUpBanner</name>
    <message>
        <source>It turned into…</source>
        <translation>Daraus wurde…</translation>
    </message>
    <message>
        <source>Make it a goal…</source>
        <translation>Ein Ziel daraus machen…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>You wanted to grow from this, {day}</source>
        <translation>Daran wolltest du wachsen, {day}</translation>
    </message>
    <message>
        <source>Your goal: {title}</source>
        <translation>Dein Ziel: {title}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>First write down what you are proud of</source>
        <translation>Schreibe zuerst auf, worauf du stolz bist</translation>
    </message>
</context>
<context>
    <name>FollowUpLine</name>
    <message>
        <source>Back since {day}</source>
        <translation>Seit {day} wieder da</translation>
    </message>
    <message>
        <source>Comes back on {day}</source>
        <translation>Kommt am {day} wieder</translation>
    </message>
    <message>
        <source>Do not bring it back</source>
        <translation>Nicht wieder zeigen</translation>
    </message>
    <message>
        <source>It turned into something that you are proud of.</source>
        <translation>Daraus ist etwas geworden, worauf du stolz bist.</translation>
    </message>
    <message>
        <source>You made it a goal.</source>
        <translation>Du hast ein Ziel daraus gemacht.</translation>
    </message>
</context>
<context>
    <name>FollowUpMenu</name>
    <message>
        <source>It grew out of…</source>
        <translation>Gewachsen aus…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Darauf zurückkommen</translation>
    </message>
    <message>
        <source>Make it a goal…</source>
        <translation>Ein Ziel daraus machen…</translation>
    </message>
    <message>
        <source>No earlier entry to grow from</source>
        <translation>Davor gibt es keinen Eintrag zum Wachsen</translation>
    </message>
</context>
<context>
    <name>FollowUpModel</name>
    <message>
        <source>Let go.</source>
        <translation>Losgelassen.</translation>
    </message>
    <message>
        <source>Linked: what you wanted to grow from turned into something to be proud of.</source>
        <translation>Verknüpft: Woran du wachsen wolltest, darauf bist du nun stolz.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring it back in %n days</source>
        <translation>
            <numerusform>In %Ln Tag wieder zeigen</numerusform>
            <numerusform>In %Ln Tagen wieder zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>In %Ln Tag</numerusform>
            <numerusform>In %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It comes back in %n days.</source>
        <translation>
            <numerusform>Der Eintrag kommt in %Ln Tag wieder.</numerusform>
            <numerusform>Der Eintrag kommt in %Ln Tagen wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{turned} of %n grow entries that you followed up turned into proud ones.</source>
        <translation>
            <numerusform>Aus {turned} von %Ln Eintrag zum Wachsen, auf den du zurückkommen wolltest, wurde ein stolzer.</numerusform>
            <numerusform>Aus {turned} von %Ln Einträgen zum Wachsen, auf die du zurückkommen wolltest, wurden stolze.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Formatierung</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Hide the formatting bar</source>
        <translation>Formatierungsleiste ausblenden</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Durchgestrichen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>The formatting bar is hidden. {keys} brings it back.</source>
        <translation>Die Formatierungsleiste ist ausgeblendet. {keys} holt sie zurück.</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source># A heading, ## a smaller one: {first} to {last}</source>
        <translation># Eine Überschrift, ## eine kleinere: {first} bis {last}</translation>
    </message>
    <message>
        <source>**bold** {bold}, *italic* {italic}, ~~struck through~~ {strike}</source>
        <translation>**fett** {bold}, *kursiv* {italic}, ~~durchgestrichen~~ {strike}</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Formatierung</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>- An item, 1. a numbered one, &gt; a quotation</source>
        <translation>- Ein Punkt, 1. ein nummerierter, &gt; ein Zitat</translation>
    </message>
    <message>
        <source>- [ ] something to do: a click on its box, or Space, ticks it on its card</source>
        <translation>- [ ] zu tun: Ein Klick oder die Leertaste hakt es auf der Karte ab</translation>
    </message>
    <message>
        <source>Marks around your words change how they look when you read them.</source>
        <translation>Zeichen um deine Worte ändern, wie sie beim Lesen aussehen.</translation>
    </message>
    <message>
        <source>The bar above the text does the same; {keys} shows or hides it.</source>
        <translation>Die Leiste über dem Text kann dasselbe; {keys} zeigt sie.</translation>
    </message>
    <message>
        <source>Pasted text keeps its headings, lists and links; {keys} pastes only the words.</source>
        <translation>Eingefügtes behält Überschriften, Listen und Links; {keys} fügt nur die Wörter ein.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>[a link](https://example.org) with {keys}</source>
        <translation>[ein Link](https://example.org) mit {keys}</translation>
    </message>
    <message>
        <source>Return continues a list, and ends it on an empty item. Tab indents an item, Shift+Tab moves it back out.</source>
        <translation>Die Eingabetaste führt eine Liste fort und beendet sie bei einem leeren Punkt. Tab rückt einen Punkt ein, Umschalt+Tab wieder aus.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
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
        <source>Midnight</source>
        <translation>Mitternacht</translation>
    </message>
    <message>
        <source>&amp;Text size of the diary</source>
        <translation>&amp;Textgröße im Tagebuch</translation>
    </message>
    <message>
        <source>Days and weeks</source>
        <translation>Tage und Wochen</translation>
    </message>
    <message>
        <source>&amp;Weeks begin on</source>
        <translation>&amp;Wochen beginnen am</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Edit prompts…</source>
        <translation>Fragen ändern…</translation>
    </message>
    <message>
        <source>Make large p&amp;ictures smaller</source>
        <translation>Große &amp;Bilder verkleinern</translation>
    </message>
    <message>
        <source>My &amp;day ends at</source>
        <translation>Mein Tag &amp;endet um</translation>
    </message>
    <message>
        <source>New pictures get at most {number} pixels in width and height, and lose what a camera wrote into them, such as the place.</source>
        <translation>Neue Bilder bekommen höchstens {number} Pixel in Breite und Höhe und verlieren, was eine Kamera in sie geschrieben hat, etwa den Ort.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>Text size of the &amp;program</source>
        <translation>Textgröße des &amp;Programms</translation>
    </message>
    <message>
        <source>The language changes the next time the program starts.</source>
        <translation>Die Sprache wechselt beim nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>What you write before then counts for the day before.</source>
        <translation>Was du bis dahin schreibst, zählt zum Tag davor.</translation>
    </message>
    <message>
        <source>Words a day to &amp;aim for</source>
        <translation>Angestrebte Wörter am T&amp;ag</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Your entries will look like this.</source>
        <translation>So sehen deine Einträge aus.</translation>
    </message>
    <message>
        <source>&amp;Offer a question to start with, a new one each day</source>
        <translation>Eine &amp;Frage zum Anfangen anbieten, jeden Tag eine neue</translation>
    </message>
    <message>
        <source>Default for your region ({weekday})</source>
        <translation>Wie in deiner Region ({weekday})</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Show the &amp;formatting bar above the text</source>
        <translation>Formatierungs&amp;leiste über dem Text anzeigen</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Completed</source>
        <translation>Geschafft</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Edit goal</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation>Was nimmst du dir vor?</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Why it matters, or when it counts as done</source>
        <translation>Warum es wichtig ist, oder wann es als geschafft gilt</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Set goal</source>
        <translation>Ziel setzen</translation>
    </message>
    <message>
        <source>The entry it comes from</source>
        <translation>Der Eintrag, aus dem es kommt</translation>
    </message>
    <message>
        <source>Repeats every week</source>
        <translation>Jede Woche wiederholen</translation>
    </message>
</context>
<context>
    <name>GoalMenu</name>
    <message>
        <source>Edit…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Repeat every week</source>
        <translation>Jede Woche wiederholen</translation>
    </message>
    <message>
        <source>Pause repeating</source>
        <translation>Wiederholung anhalten</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>Wiederholung beenden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Resume repeating</source>
        <translation>Wiederholung fortsetzen</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>Exercise &amp; Fitness</source>
        <translation>Bewegung &amp; Fitness</translation>
    </message>
    <message>
        <source>Learning &amp; Reading</source>
        <translation>Lernen &amp; Lesen</translation>
    </message>
    <message>
        <source>Mindfulness &amp; Mental Health</source>
        <translation>Achtsamkeit &amp; Seele</translation>
    </message>
    <message>
        <source>Social Connections</source>
        <translation>Menschen &amp; Beziehungen</translation>
    </message>
    <message>
        <source>Productivity &amp; Work</source>
        <translation>Arbeit &amp; Produktivität</translation>
    </message>
    <message>
        <source>Personal Development</source>
        <translation>Persönliche Entwicklung</translation>
    </message>
    <message>
        <source>Home &amp; Organization</source>
        <translation>Zuhause &amp; Ordnung</translation>
    </message>
    <message>
        <source>Creative Pursuits</source>
        <translation>Kreatives</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Mindfulness</source>
        <translation>Achtsamkeit</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Productivity</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Persönliches</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Kreatives</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Geschafft</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Kleiner machen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Fallen lassen</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>until today · the last day</source>
        <translation>bis heute · der letzte Tag</translation>
    </message>
    <message>
        <source>until {day} · {left}</source>
        <translation>bis {day} · {left}</translation>
    </message>
    <message>
        <source>Ended yesterday</source>
        <translation>Endete gestern</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Endete {day}</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Ruht</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%Ln läuft</numerusform>
            <numerusform>%Ln laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch %Ln Tag</numerusform>
            <numerusform>noch %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%Ln Ziel</numerusform>
            <numerusform>%Ln Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended %n days ago</source>
        <translation>
            <numerusform>Endete vor %Ln Tag</numerusform>
            <numerusform>Endete vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%Ln weiteres zeigen</numerusform>
            <numerusform>%Ln weitere zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ticked} of %n days</source>
        <translation>
            <numerusform>{ticked} von %Ln Tag</numerusform>
            <numerusform>{ticked} von %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Continues an earlier goal.</source>
        <translation>Setzt ein früheres Ziel fort.</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%Ln zu entscheiden</numerusform>
            <numerusform>%Ln zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more to decide</source>
        <translation>
            <numerusform>%Ln weiteres zeigen, das wartet</numerusform>
            <numerusform>%Ln weitere zeigen, die warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>Once you close a goal, this shows how your goals went.</source>
        <translation>Sobald du ein Ziel abschließt, siehst du hier, wie deine Ziele ausgingen.</translation>
    </message>
</context>
<context>
    <name>GoalsTab</name>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>Ideas…</source>
        <translation>Ideen…</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>Set your first goal</source>
        <translation>Setze dein erstes Ziel</translation>
    </message>
    <message>
        <source>A goal is something to do by the end of a week. Start with a small one.</source>
        <translation>Ein Ziel ist etwas, das bis zum Ende der Woche zu tun ist. Beginne mit einem kleinen.</translation>
    </message>
</context>
<context>
    <name>GoalsViewModel</name>
    <message>
        <source>Goal set.</source>
        <translation>Das Ziel ist gesetzt.</translation>
    </message>
    <message>
        <source>Goal changed.</source>
        <translation>Das Ziel ist geändert.</translation>
    </message>
    <message>
        <source>Completed: {title} {points}</source>
        <translation>Geschafft: {title} {points}</translation>
    </message>
    <message>
        <source>Not this time: {title} {points}</source>
        <translation>Diesmal nicht: {title} {points}</translation>
    </message>
    <message>
        <source>Trying again until {day}.</source>
        <translation>Noch ein Versuch bis {day}.</translation>
    </message>
    <message>
        <source>The goal is active again.</source>
        <translation>Das Ziel läuft wieder.</translation>
    </message>
    <message>
        <source>Goal moved to the trash.</source>
        <translation>Das Ziel liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>It now repeats every week.</source>
        <translation>Es wiederholt sich jetzt jede Woche.</translation>
    </message>
    <message>
        <source>Paused until you resume it.</source>
        <translation>Angehalten, bis du es fortsetzt.</translation>
    </message>
    <message>
        <source>It no longer repeats.</source>
        <translation>Es wiederholt sich nicht mehr.</translation>
    </message>
    <message>
        <source>Skipped. You can still do it here later.</source>
        <translation>Ausgelassen. Von hier aus kannst du ihn später noch machen.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n day streak</source>
        <translation>
            <numerusform>%Ln Tag in Folge</numerusform>
            <numerusform>%Ln Tage in Folge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderModel</name>
    <message>
        <source>Write today to begin a streak</source>
        <translation>Schreibe heute, um eine Serie zu beginnen</translation>
    </message>
    <message>
        <source>Today is still open: write today to keep it</source>
        <translation>Der heutige Tag ist noch offen: Schreibe heute, um sie zu halten</translation>
    </message>
    <message>
        <source>You have written today</source>
        <translation>Du hast heute geschrieben</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>Colours from less to more</source>
        <translation>Farben von weniger zu mehr</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>HeatmapCard</name>
    <message>
        <source>Each day with points gets its colour here.</source>
        <translation>Jeder Tag mit Punkten bekommt hier seine Farbe.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search goals</source>
        <translation>Ziele durchsuchen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>History of goals</source>
        <translation>Verlauf der Ziele</translation>
    </message>
    <message>
        <source>Goals that you close will be listed here.</source>
        <translation>Ziele, die du abschließt, stehen dann hier.</translation>
    </message>
    <message>
        <source>No goal matches. Try something else.</source>
        <translation>Kein Ziel passt dazu. Suche nach etwas anderem.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es ausging</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Stats</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Show where your points come from</source>
        <translation>Zeigen, woher deine Punkte kommen</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message>
        <source>Walk for 30 minutes every day</source>
        <translation>Jeden Tag 30 Minuten gehen</translation>
    </message>
    <message>
        <source>Exercise three times this week</source>
        <translation>Diese Woche dreimal Sport machen</translation>
    </message>
    <message>
        <source>Stretch for ten minutes each morning</source>
        <translation>Jeden Morgen zehn Minuten dehnen</translation>
    </message>
    <message>
        <source>Take the stairs whenever I can</source>
        <translation>Die Treppe nehmen, wann immer es geht</translation>
    </message>
    <message>
        <source>Read for 30 minutes a day</source>
        <translation>30 Minuten am Tag lesen</translation>
    </message>
    <message>
        <source>Finish the book on my bedside table</source>
        <translation>Das Buch auf dem Nachttisch zu Ende lesen</translation>
    </message>
    <message>
        <source>Learn twenty words of another language</source>
        <translation>Zwanzig Wörter einer anderen Sprache lernen</translation>
    </message>
    <message>
        <source>Work through one lesson and try it out</source>
        <translation>Eine Lektion durcharbeiten und ausprobieren</translation>
    </message>
    <message>
        <source>Meditate for ten minutes daily</source>
        <translation>Jeden Tag zehn Minuten meditieren</translation>
    </message>
    <message>
        <source>Be in bed by eleven on five nights</source>
        <translation>An fünf Abenden um elf im Bett sein</translation>
    </message>
    <message>
        <source>Put the phone away an hour before bed</source>
        <translation>Das Telefon eine Stunde vor dem Schlafen weglegen</translation>
    </message>
    <message>
        <source>Write down three good things each evening</source>
        <translation>Jeden Abend drei gute Dinge aufschreiben</translation>
    </message>
    <message>
        <source>Call a friend or someone in the family</source>
        <translation>Eine Freundin, einen Freund oder die Familie anrufen</translation>
    </message>
    <message>
        <source>Have a meal with somebody I miss</source>
        <translation>Mit jemandem essen, der mir fehlt</translation>
    </message>
    <message>
        <source>Write a letter or a long message</source>
        <translation>Einen Brief oder eine lange Nachricht schreiben</translation>
    </message>
    <message>
        <source>Thank three people for something small</source>
        <translation>Drei Menschen für etwas Kleines danken</translation>
    </message>
    <message>
        <source>Begin each day with the hardest task</source>
        <translation>Jeden Tag mit der schwersten Aufgabe beginnen</translation>
    </message>
    <message>
        <source>Finish the task that I keep putting off</source>
        <translation>Die Aufgabe erledigen, die ich immer wieder aufschiebe</translation>
    </message>
    <message>
        <source>Two hours without messages every day</source>
        <translation>Jeden Tag zwei Stunden ohne Nachrichten</translation>
    </message>
    <message>
        <source>Plan tomorrow before the day ends</source>
        <translation>Den morgigen Tag planen, bevor der heutige endet</translation>
    </message>
    <message>
        <source>Write in the diary every evening</source>
        <translation>Jeden Abend ins Tagebuch schreiben</translation>
    </message>
    <message>
        <source>Do one thing that scares me a little</source>
        <translation>Etwas tun, das mir ein wenig Angst macht</translation>
    </message>
    <message>
        <source>Say no once when I mean no</source>
        <translation>Einmal nein sagen, wenn ich nein meine</translation>
    </message>
    <message>
        <source>Ask someone for honest feedback</source>
        <translation>Jemanden um ehrliche Rückmeldung bitten</translation>
    </message>
    <message>
        <source>Declutter one room</source>
        <translation>Ein Zimmer ausmisten</translation>
    </message>
    <message>
        <source>Cook at home on five evenings</source>
        <translation>An fünf Abenden zu Hause kochen</translation>
    </message>
    <message>
        <source>Repair what has been broken for months</source>
        <translation>Reparieren, was seit Monaten kaputt ist</translation>
    </message>
    <message>
        <source>Tidy up for ten minutes a day</source>
        <translation>Zehn Minuten am Tag aufräumen</translation>
    </message>
    <message>
        <source>Draw something every day</source>
        <translation>Jeden Tag etwas zeichnen</translation>
    </message>
    <message>
        <source>Play an instrument three times this week</source>
        <translation>Diese Woche dreimal ein Instrument spielen</translation>
    </message>
    <message>
        <source>Take a photo a day of something ordinary</source>
        <translation>Jeden Tag ein Foto von etwas Alltäglichem machen</translation>
    </message>
    <message>
        <source>Make something with my hands</source>
        <translation>Etwas mit den Händen machen</translation>
    </message>
</context>
<context>
    <name>IdeasPanel</name>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Your earlier goals</source>
        <translation>Deine früheren Ziele</translation>
    </message>
    <message>
        <source>Anything that matters to you. Small and clear works best.</source>
        <translation>Alles, was dir wichtig ist. Klein und klar geht am besten.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Its time zone is unknown, so its day is that of your own time zone.</source>
        <translation>Die Zeitzone ist unbekannt, darum gilt der Tag deiner eigenen Zeitzone.</translation>
    </message>
    <message>
        <source>The file {name} is missing.</source>
        <translation>Die Datei {name} fehlt.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Dieser Tag ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>This entry cannot be read.</source>
        <translation>Dieser Eintrag lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This month cannot be read.</source>
        <translation>Dieser Monat lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This note has no day and is left out.</source>
        <translation>Diese Notiz hat keinen Tag und bleibt weg.</translation>
    </message>
    <message>
        <source>The days follow Greenwich time: an entry written late in the evening or early in the morning may appear on the day before or after.</source>
        <translation>Die Tage richten sich nach der Zeit von Greenwich: Ein Eintrag vom späten Abend oder frühen Morgen kann am Tag davor oder danach stehen.</translation>
    </message>
    <message>
        <source>It contains a character that is not text.</source>
        <translation>Er enthält ein Zeichen, das kein Text ist.</translation>
    </message>
    <message>
        <source>It is very long, so it is imported in parts.</source>
        <translation>Er ist sehr lang und wird darum in Teilen übernommen.</translation>
    </message>
    <message>
        <source>It has no words and is left out.</source>
        <translation>Er enthält keine Wörter und wird ausgelassen.</translation>
    </message>
    <message>
        <source>This goal cannot be imported.</source>
        <translation>Dieses Ziel lässt sich nicht übernehmen.</translation>
    </message>
    <message>
        <source>This row cannot be read.</source>
        <translation>Diese Zeile lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen…</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>Entfernt: {what}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries done</source>
        <translation>
            <numerusform>%Ln Eintrag erledigt</numerusform>
            <numerusform>%Ln Einträge erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries read</source>
        <translation>
            <numerusform>%Ln Eintrag gelesen</numerusform>
            <numerusform>%Ln Einträge gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries removed</source>
        <translation>
            <numerusform>%Ln Eintrag entfernt</numerusform>
            <numerusform>%Ln Einträge entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries saved</source>
        <translation>
            <numerusform>%Ln Eintrag gespeichert</numerusform>
            <numerusform>%Ln Einträge gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries went to the trash or came out of it</source>
        <translation>
            <numerusform>%Ln Eintrag kam in den Papierkorb oder heraus</numerusform>
            <numerusform>%Ln Einträge kamen in den Papierkorb oder heraus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were left out</source>
        <translation>
            <numerusform>%Ln Eintrag wurde ausgelassen</numerusform>
            <numerusform>%Ln Einträge wurden ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were merged</source>
        <translation>
            <numerusform>%Ln Eintrag wurde zusammengeführt</numerusform>
            <numerusform>%Ln Einträge wurden zusammengeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were there already</source>
        <translation>
            <numerusform>%Ln Eintrag war schon da</numerusform>
            <numerusform>%Ln Einträge waren schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%Ln Ziel</numerusform>
            <numerusform>%Ln Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals were merged</source>
        <translation>
            <numerusform>%Ln Ziel wurde zusammengeführt</numerusform>
            <numerusform>%Ln Ziele wurden zusammengeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged entries are as they were</source>
        <translation>
            <numerusform>%Ln zusammengeführter Eintrag ist wieder wie zuvor</numerusform>
            <numerusform>%Ln zusammengeführte Einträge sind wieder wie zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more like these</source>
        <translation>
            <numerusform>noch %Ln Hinweis dieser Art</numerusform>
            <numerusform>noch %Ln Hinweise dieser Art</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures stay in the file</source>
        <translation>
            <numerusform>%Ln Bild bleibt in der Datei</numerusform>
            <numerusform>%Ln Bilder bleiben in der Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to know</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n entries</source>
        <translation>
            <numerusform>%Ln Eintrag &amp;importieren</numerusform>
            <numerusform>%Ln Einträge &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup of your diary is being made.</source>
        <translation>Eine Sicherung deines Tagebuchs wird erstellt.</translation>
    </message>
    <message>
        <source>All of it is in your diary already. Nothing was written.</source>
        <translation>All das ist schon in deinem Tagebuch. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Eintrag {number}</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Ziel {number}</translation>
    </message>
    <message>
        <source>It is in the trash there, and is left out.</source>
        <translation>Er liegt dort im Papierkorb und wird ausgelassen.</translation>
    </message>
    <message>
        <source>Nothing of {name} was imported. {cause}</source>
        <translation>Aus {name} wurde nichts importiert. {cause}</translation>
    </message>
    <message>
        <source>Part of it is encrypted there, and is left out.</source>
        <translation>Ein Teil davon ist dort verschlüsselt und wird ausgelassen.</translation>
    </message>
    <message>
        <source>Points: {points}</source>
        <translation>Punkte: {points}</translation>
    </message>
    <message>
        <source>The description in the file is too long to be added to yours. Yours was kept.</source>
        <translation>Die Beschreibung in der Datei ist zu lang, um sie an deine anzuhängen. Deine bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The end of this part is missing.</source>
        <translation>Das Ende dieses Teils fehlt.</translation>
    </message>
    <message>
        <source>The import of {name} is complete: {what}.</source>
        <translation>Der Import von {name} ist abgeschlossen: {what}.</translation>
    </message>
    <message>
        <source>The import of {name} was cancelled. Nothing was imported.</source>
        <translation>Der Import von {name} wurde abgebrochen. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The notes in the file are too long to be added to yours. Yours were kept.</source>
        <translation>Die Notizen in der Datei sind zu lang, um sie an deine anzuhängen. Deine bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>This part is missing or damaged.</source>
        <translation>Dieser Teil fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>This picture is missing or damaged.</source>
        <translation>Dieses Bild fehlt oder ist beschädigt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more people</source>
        <translation>
            <numerusform>und %Ln weitere Person</numerusform>
            <numerusform>und %Ln weitere Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: the text of the archive is newer. Yours is an earlier version now.</source>
        <translation>{day}: Der Text des Archivs ist neuer. Deiner ist jetzt eine frühere Fassung.</translation>
    </message>
    <message>
        <source>{day}: you have changed this entry since then, so it stays.</source>
        <translation>{day}: Diesen Eintrag hast du seitdem geändert, deshalb bleibt er.</translation>
    </message>
    <message>
        <source>{day}: your text is newer. That of the archive is an earlier version now.</source>
        <translation>{day}: Dein Text ist neuer. Der des Archivs ist jetzt eine frühere Fassung.</translation>
    </message>
    <message>
        <source>{title}: you have changed this goal since then, so it stays.</source>
        <translation>{title}: Dieses Ziel hast du seitdem geändert, deshalb bleibt es.</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>Undo the import of {name}, {when}</source>
        <translation>Import von {name} zurücknehmen, {when}</translation>
    </message>
    <message>
        <source>Undo this import…</source>
        <translation>Diesen Import zurücknehmen…</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
</context>
<context>
    <name>ImportChoices</name>
    <message>
        <source>Give &amp;points for them</source>
        <translation>&amp;Punkte dafür geben</translation>
    </message>
    <message>
        <source>Import entries &amp;without words, too: {count}</source>
        <translation>Auch Einträge &amp;ohne Worte übernehmen: {count}</translation>
    </message>
    <message>
        <source>Their rating and tags become their text.</source>
        <translation>Ihre Bewertung und ihre Schlagwörter werden ihr Text.</translation>
    </message>
    <message>
        <source>What “{word}” becomes</source>
        <translation>Was aus „{word}“ wird</translation>
    </message>
    <message>
        <source>Without a rating</source>
        <translation>Ohne Bewertung</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Another file</source>
        <translation>&amp;Andere Datei</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>A backup is made first; this import can be undone.</source>
        <translation>Zuerst wird eine Sicherung erstellt; dieser Import lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>All of it is in your diary already.</source>
        <translation>All das ist schon in deinem Tagebuch.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Day One, Daylio, jrnl, RedNotebook, Apple Journal, Journey, Google Keep, Evernote, Diarium, Mini Diarium, Daily You, DailyTxT, StoryPad, Journiv, Markdown, calendars with journal entries, dated text files, the web app, and archives of this program. The file is recognised by what is in it, whatever its name.</source>
        <translation>Day One, Daylio, jrnl, RedNotebook, Apple Journal, Journey, Google Keep, Evernote, Diarium, Mini Diarium, Daily You, DailyTxT, StoryPad, Journiv, Markdown, Kalender mit Journaleinträgen, Textdateien mit Datum, die Web-App und Archive dieses Programms. Die Datei wird an ihrem Inhalt erkannt, gleich wie sie heißt.</translation>
    </message>
    <message>
        <source>Edit → Undo takes it back, and File → Imports… does so at any time.</source>
        <translation>Bearbeiten → Rückgängig nimmt ihn zurück, und Datei → Importe… tut das jederzeit.</translation>
    </message>
    <message>
        <source>Look at &amp;what is whole</source>
        <translation>&amp;Was unbeschädigt ist, ansehen</translation>
    </message>
    <message>
        <source>Op&amp;en the file</source>
        <translation>Datei ö&amp;ffnen</translation>
    </message>
    <message>
        <source>This brings entries from another diary into yours. First you see what is in the file.</source>
        <translation>Das übernimmt Einträge aus einem anderen Tagebuch in deines. Zuerst siehst du, was in der Datei ist.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this file</source>
        <translation>&amp;Passphrase dieser Datei</translation>
    </message>
    <message>
        <source>Import from {name}</source>
        <translation>Import aus {name}</translation>
    </message>
    <message>
        <source>Imported from {name}</source>
        <translation>Importiert aus {name}</translation>
    </message>
    <message>
        <source>Nothing in it can be imported.</source>
        <translation>Nichts davon lässt sich importieren.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>Der Import wurde angehalten. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>This import can be undone.</source>
        <translation>Dieser Import lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>Was gelesen werden kann</translation>
    </message>
    <message>
        <source>{name} · Nothing has been written yet</source>
        <translation>{name} · Noch ist nichts geschrieben</translation>
    </message>
</context>
<context>
    <name>ImportFoundPage</name>
    <message>
        <source>Already here</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>An archive of this program comes back whole: entries with their versions, goals, points and everything else.</source>
        <translation>Ein Archiv dieses Programms kommt vollständig zurück: Einträge mit ihren Fassungen, Ziele, Punkte und alles andere.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>Erster und letzter Tag</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>To be merged</source>
        <translation>Werden zusammengeführt</translation>
    </message>
</context>
<context>
    <name>ImportSamples</name>
    <message>
        <source>As they will look</source>
        <translation>So werden sie aussehen</translation>
    </message>
    <message>
        <source>Earlier samples</source>
        <translation>Vorherige Beispiele</translation>
    </message>
    <message>
        <source>Later samples</source>
        <translation>Nächste Beispiele</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first} bis {last} von {count}</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Entries that you have changed since then stay. The file itself stays as it is and can be imported again.</source>
        <translation>Einträge, die du seitdem geändert hast, bleiben. Die Datei selbst bleibt, wie sie ist, und kann wieder importiert werden.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Bisher wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Remove what was imported from {name}?</source>
        <translation>Entfernen, was aus {name} importiert wurde?</translation>
    </message>
    <message>
        <source>Removing what came from {name}…</source>
        <translation>Was aus {name} kam, wird entfernt …</translation>
    </message>
    <message>
        <source>The import is being undone</source>
        <translation>Der Import wird zurückgenommen</translation>
    </message>
    <message>
        <source>The undo was stopped. Nothing was removed.</source>
        <translation>Das Zurücknehmen wurde angehalten. Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Diesen Import zurücknehmen</translation>
    </message>
    <message>
        <source>What was imported can be removed again at any time.</source>
        <translation>Was importiert wurde, lässt sich jederzeit wieder entfernen.</translation>
    </message>
</context>
<context>
    <name>InsideCard</name>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>InsideDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Days in the backup</source>
        <translation>Tage in der Sicherung</translation>
    </message>
    <message>
        <source>Inside the backup: {when}</source>
        <translation>In der Sicherung: {when}</translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <translation>Die Sicherung wird geöffnet…</translation>
    </message>
    <message>
        <source>The entry is in your diary again.</source>
        <translation>Der Eintrag ist wieder in deinem Tagebuch.</translation>
    </message>
    <message>
        <source>The entry in your diary now reads as it does here.</source>
        <translation>Der Eintrag in deinem Tagebuch lautet jetzt wie hier.</translation>
    </message>
    <message>
        <source>This backup contains no entries of yours.</source>
        <translation>Diese Sicherung enthält keine Einträge von dir.</translation>
    </message>
    <message>
        <source>You can undo what you bring back; the backup is not changed.</source>
        <translation>Was du zurückholst, lässt sich rückgängig machen; die Sicherung ändert sich nicht.</translation>
    </message>
    <message>
        <source>Your diary has the same entry.</source>
        <translation>Dein Tagebuch hat denselben Eintrag.</translation>
    </message>
</context>
<context>
    <name>KeptDayLine</name>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Kept by a spare day</source>
        <translation>Mit einem Reservetag gehalten</translation>
    </message>
    <message>
        <source>Let the streak end before this day. You can undo it.</source>
        <translation>Die Serie vor diesem Tag enden lassen. Du kannst es rückgängig machen.</translation>
    </message>
    <message>
        <source>A rest day</source>
        <translation>Ein Ruhetag</translation>
    </message>
</context>
<context>
    <name>KeyChange</name>
    <message>
        <source>Copies that stay readable: {count}, {size}.</source>
        <translation>Kopien, die lesbar bleiben: {count}, {size}.</translation>
    </message>
</context>
<context>
    <name>KeyChangePage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The diary is ready. Its backups are next.</source>
        <translation>Das Tagebuch ist fertig. Jetzt sind die Sicherungen an der Reihe.</translation>
    </message>
    <message>
        <source>The diary is being rewritten and compared. Until that is done, the old one stays.</source>
        <translation>Das Tagebuch wird umgeschrieben und verglichen. Bis das fertig ist, bleibt das alte.</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why {points}?</source>
        <translation>Warum {points}?</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>Alle Gründe</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Alle Zeit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>{reasons}, {points} in all. Choose one to open its source.</source>
        <translation>{reasons}, zusammen {points}. Wähle einen, um zu öffnen, woher er stammt.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Points that day</source>
        <translation>Punkte an diesem Tag</translation>
    </message>
    <message>
        <source>Total points</source>
        <translation>Punkte insgesamt</translation>
    </message>
</context>
<context>
    <name>LinuxLocks</name>
    <message>
        <source>Locks your diary</source>
        <translation>Sperrt dein Tagebuch</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>What you typed last cannot be saved now. The program keeps trying: please leave it open.</source>
        <translation>Was du zuletzt geschrieben hast, lässt sich gerade nicht speichern. Das Programm versucht es weiter: Bitte lass es offen.</translation>
    </message>
    <message>
        <source>What you typed last is saved now.</source>
        <translation>Was du zuletzt geschrieben hast, ist jetzt gespeichert.</translation>
    </message>
</context>
<context>
    <name>LongStepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sample diary</source>
        <translation>Beispieltagebuch</translation>
    </message>
    <message>
        <source>Another account has the same email as yours. Please choose another one.</source>
        <translation>Ein anderes Konto hat dieselbe E-Mail-Adresse wie deines. Bitte wähle eine andere.</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Sample diary: nothing is saved</source>
        <translation>Beispieltagebuch: Nichts wird gespeichert</translation>
    </message>
</context>
<context>
    <name>MemoryRow</name>
    <message>
        <source>Show this day</source>
        <translation>Diesen Tag zeigen</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Nachricht schließen</translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>Let no two accounts share an email</source>
        <translation>Keine zwei Konten dürfen dieselbe E-Mail-Adresse haben</translation>
    </message>
    <message>
        <source>Give the tables their lasting names</source>
        <translation>Den Tabellen ihre bleibenden Namen geben</translation>
    </message>
    <message>
        <source>Let grow entries come back</source>
        <translation>Einträge zum Wachsen wiederkommen lassen</translation>
    </message>
    <message>
        <source>Which grow entries come back, and what became of them.</source>
        <translation>Welche Einträge zum Wachsen wiederkommen, und was aus ihnen wurde.</translation>
    </message>
    <message>
        <source>Settle goals with unknown words</source>
        <translation>Ziele mit unbekannten Wörtern klären</translation>
    </message>
    <message>
        <source>Tie every row to its account</source>
        <translation>Jede Zeile an ihr Konto binden</translation>
    </message>
    <message>
        <source>Open a ledger for points</source>
        <translation>Ein Buch über die Punkte beginnen</translation>
    </message>
    <message>
        <source>The reasons for points; the points of each day stay.</source>
        <translation>Die Gründe für Punkte; die Punkte jedes Tages bleiben.</translation>
    </message>
    <message>
        <source>Set up the diary</source>
        <translation>Das Tagebuch anlegen</translation>
    </message>
    <message>
        <source>The whole diary: every account, entry and goal.</source>
        <translation>Das ganze Tagebuch: jedes Konto, jeder Eintrag, jedes Ziel.</translation>
    </message>
    <message>
        <source>Keep earlier versions of entries</source>
        <translation>Frühere Fassungen von Einträgen behalten</translation>
    </message>
    <message>
        <source>Earlier versions of edited entries.</source>
        <translation>Frühere Fassungen geänderter Einträge.</translation>
    </message>
    <message>
        <source>Refuse goals with unknown words</source>
        <translation>Ziele mit unbekannten Wörtern ablehnen</translation>
    </message>
    <message>
        <source>Make sign-in ignore upper and lower case</source>
        <translation>Beim Anmelden Groß- und Kleinschreibung nicht beachten</translation>
    </message>
    <message>
        <source>Keep each person&apos;s own prompts</source>
        <translation>Die eigenen Fragen jeder Person behalten</translation>
    </message>
    <message>
        <source>Each person&apos;s own prompts.</source>
        <translation>Die eigenen Fragen jeder Person.</translation>
    </message>
    <message>
        <source>Keep weekly reviews</source>
        <translation>Wochenrückblicke behalten</translation>
    </message>
    <message>
        <source>The weekly reviews, with the decisions and their reasons.</source>
        <translation>Die Wochenrückblicke mit den Entscheidungen und ihren Gründen.</translation>
    </message>
    <message>
        <source>Prepare accounts for safer sign-in</source>
        <translation>Konten für sichereres Anmelden vorbereiten</translation>
    </message>
    <message>
        <source>When accounts were made, and the count of wrong passwords.</source>
        <translation>Wann Konten entstanden, und die Zahl falscher Passwörter.</translation>
    </message>
    <message>
        <source>Keep goals that come again every week</source>
        <translation>Ziele behalten, die jede Woche wiederkommen</translation>
    </message>
    <message>
        <source>Which goals come again every week.</source>
        <translation>Welche Ziele jede Woche wiederkommen.</translation>
    </message>
    <message>
        <source>Keep the days on which you came by</source>
        <translation>Die Tage behalten, an denen du da warst</translation>
    </message>
    <message>
        <source>The days on which you came by; their points stay.</source>
        <translation>Die Tage, an denen du da warst; ihre Punkte bleiben.</translation>
    </message>
    <message>
        <source>Let entries know when they were written</source>
        <translation>Einträge wissen lassen, wann sie geschrieben wurden</translation>
    </message>
    <message>
        <source>The time of day of entries; entries in the trash come back.</source>
        <translation>Die Uhrzeit der Einträge; Einträge im Papierkorb kommen zurück.</translation>
    </message>
    <message>
        <source>Let no day be without its points</source>
        <translation>Keinen Tag ohne seine Punkte lassen</translation>
    </message>
    <message>
        <source>Read streaks from the days themselves</source>
        <translation>Serien aus den Tagen selbst lesen</translation>
    </message>
    <message>
        <source>Find the entries of a day faster</source>
        <translation>Die Einträge eines Tages schneller finden</translation>
    </message>
    <message>
        <source>Keep the days that were ticked off</source>
        <translation>Die abgehakten Tage behalten</translation>
    </message>
    <message>
        <source>The days that were ticked off, with their notes.</source>
        <translation>Die abgehakten Tage mit ihren Notizen.</translation>
    </message>
    <message>
        <source>Which pictures belong to your entries.</source>
        <translation>Welche Bilder zu deinen Einträgen gehören.</translation>
    </message>
    <message>
        <source>Write down why each point was given</source>
        <translation>Aufschreiben, wofür es jeden Punkt gab</translation>
    </message>
    <message>
        <source>Let a goal come again once a week</source>
        <translation>Ein Ziel einmal in der Woche wiederkommen lassen</translation>
    </message>
    <message>
        <source>Drop the stored streaks</source>
        <translation>Die gespeicherten Serien fallen lassen</translation>
    </message>
    <message>
        <source>Make room for stronger password storage</source>
        <translation>Platz für sicherere Passwörter schaffen</translation>
    </message>
    <message>
        <source>Keep what is typed and not yet saved</source>
        <translation>Behalten, was getippt und noch nicht gespeichert ist</translation>
    </message>
    <message>
        <source>Text that was typed and not saved.</source>
        <translation>Text, der getippt und nicht gespeichert wurde.</translation>
    </message>
    <message>
        <source>Count the entries of each day</source>
        <translation>Die Einträge jedes Tages zählen</translation>
    </message>
    <message>
        <source>Keep the choices of each account</source>
        <translation>Die Wahl jedes Kontos behalten</translation>
    </message>
    <message>
        <source>The choices of each account.</source>
        <translation>Die Wahl jedes Kontos.</translation>
    </message>
    <message>
        <source>Refuse ratings that are neither proud nor grow</source>
        <translation>Bewertungen ablehnen, die weder stolz noch wachsen sind</translation>
    </message>
    <message>
        <source>Keep your days of rest</source>
        <translation>Deine Ruhetage behalten</translation>
    </message>
    <message>
        <source>Your days of rest, and which spare days you gave back.</source>
        <translation>Deine Ruhetage, und welche Reservetage du zurückgegeben hast.</translation>
    </message>
    <message>
        <source>Settle ratings that were neither proud nor grow</source>
        <translation>Bewertungen klären, die weder stolz noch wachsen waren</translation>
    </message>
    <message>
        <source>Let goals know when they were closed</source>
        <translation>Ziele wissen lassen, wann sie abgeschlossen wurden</translation>
    </message>
    <message>
        <source>The days on which goals were closed; goals in the trash come back.</source>
        <translation>Die Tage, an denen Ziele abgeschlossen wurden; Ziele im Papierkorb kommen zurück.</translation>
    </message>
    <message>
        <source>Prepare the counts of each day</source>
        <translation>Die Zählung jedes Tages vorbereiten</translation>
    </message>
    <message>
        <source>Each person&apos;s own templates.</source>
        <translation>Die eigenen Vorlagen jeder Person.</translation>
    </message>
    <message>
        <source>Entries kept without a verdict count as “grow”.</source>
        <translation>Einträge ohne Urteil zählen als „Wachsen“.</translation>
    </message>
    <message>
        <source>Find pictures quickly</source>
        <translation>Bilder schnell finden</translation>
    </message>
    <message>
        <source>Keep a way back for unrated entries</source>
        <translation>Einen Rückweg für offene Einträge bewahren</translation>
    </message>
    <message>
        <source>Keep each person&apos;s own templates</source>
        <translation>Die eigenen Vorlagen jeder Person behalten</translation>
    </message>
    <message>
        <source>Keep pictures with entries</source>
        <translation>Bilder bei Einträgen behalten</translation>
    </message>
    <message>
        <source>Keep which entries are favourites</source>
        <translation>Festhalten, welche Einträge Favoriten sind</translation>
    </message>
    <message>
        <source>Let entries be unrated</source>
        <translation>Offene Einträge erlauben</translation>
    </message>
    <message>
        <source>Prepare the count of unrated entries</source>
        <translation>Die Zahl der offenen Einträge vorbereiten</translation>
    </message>
    <message>
        <source>Speed up the list of favourite entries</source>
        <translation>Die Liste der Favoriten beschleunigen</translation>
    </message>
    <message>
        <source>The list of imports; what they brought stays, and can no longer be undone.</source>
        <translation>Die Liste der Importe; was sie gebracht haben, bleibt und lässt sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>Which entries are favourites.</source>
        <translation>Welche Einträge Favoriten sind.</translation>
    </message>
    <message>
        <source>Which entry of an archive is which in this diary.</source>
        <translation>Welcher Eintrag eines Archivs welchem in diesem Tagebuch entspricht.</translation>
    </message>
    <message>
        <source>Check where entries come from</source>
        <translation>Prüfen, woher Einträge kommen</translation>
    </message>
    <message>
        <source>Find imported entries quickly</source>
        <translation>Importierte Einträge schnell finden</translation>
    </message>
    <message>
        <source>Imported entries earn points like all others.</source>
        <translation>Importierte Einträge bringen Punkte wie alle anderen.</translation>
    </message>
    <message>
        <source>Keep a list of imports</source>
        <translation>Eine Liste der Importe führen</translation>
    </message>
    <message>
        <source>Keep a way back for imported entries</source>
        <translation>Einen Rückweg für importierte Einträge bewahren</translation>
    </message>
    <message>
        <source>Keep where imported entries and goals come from</source>
        <translation>Festhalten, woher importierte Einträge und Ziele kommen</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message numerus="yes">
        <source>%n days in a row</source>
        <translation>
            <numerusform>%Ln Tag in Folge</numerusform>
            <numerusform>%Ln Tage in Folge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>As many points as the month before.</source>
        <translation>So viele Punkte wie im Monat davor.</translation>
    </message>
    <message>
        <source>Most on your mind: {words}.</source>
        <translation>Am meisten im Sinn: {words}.</translation>
    </message>
    <message>
        <source>Nothing was written this month.</source>
        <translation>In diesem Monat wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>You found %n things to grow from.</source>
        <translation>
            <numerusform>Du hast %Ln-mal etwas zum Wachsen gefunden.</numerusform>
            <numerusform>Du hast %Ln-mal etwas zum Wachsen gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were proud %n times.</source>
        <translation>
            <numerusform>Du warst %Ln-mal stolz.</numerusform>
            <numerusform>Du warst %Ln-mal stolz.</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote on {share} of the days.</source>
        <translation>Du hast an {share} der Tage geschrieben.</translation>
    </message>
    <message>
        <source>Your best day: {day}, {points}</source>
        <translation>Dein bester Tag: {day}, {points}</translation>
    </message>
    <message numerus="yes">
        <source>Your entries have %n pictures.</source>
        <translation>
            <numerusform>Deine Einträge haben %Ln Bild.</numerusform>
            <numerusform>Deine Einträge haben %Ln Bilder.</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}: {written}, {entries}, {points}.</source>
        <translation>{month}: {written}, {entries}, {points}.</translation>
    </message>
    <message>
        <source>{points} fewer than the month before.</source>
        <translation>{points} weniger als im Monat davor.</translation>
    </message>
    <message>
        <source>{points} more than the month before.</source>
        <translation>{points} mehr als im Monat davor.</translation>
    </message>
    <message numerus="yes">
        <source>You kept %n entries for now.</source>
        <translation>
            <numerusform>Du hast %Ln Eintrag fürs Erste behalten.</numerusform>
            <numerusform>Du hast %Ln Einträge fürs Erste behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written on %n days</source>
        <translation>
            <numerusform>an %Ln Tag geschrieben</numerusform>
            <numerusform>an %Ln Tagen geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest streak was {days}.</source>
        <translation>Deine längste Serie: {days}.</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Choose month and year</source>
        <translation>Monat und Jahr wählen</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>MonthDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The month in numbers</source>
        <translation>Der Monat in Zahlen</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>proud</source>
        <translation>stolz</translation>
    </message>
    <message>
        <source>grow</source>
        <translation>wachsen</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>kept by a spare day</source>
        <translation>mit einem Reservetag gehalten</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Calendar, {month}</source>
        <translation>Kalender, {month}</translation>
    </message>
    <message>
        <source>unfinished entry</source>
        <translation>unfertiger Eintrag</translation>
    </message>
    <message>
        <source>unrated</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>MonthPicker</name>
    <message>
        <source>Choose month and year</source>
        <translation>Monat und Jahr wählen</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Voriges Jahr</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Nächstes Jahr</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>&amp;Passphrase for the file</source>
        <translation>&amp;Passphrase für die Datei</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>Datei &amp;speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was written.</source>
        <translation>Es wurde abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Move this diary</source>
        <translation>Tagebuch umziehen</translation>
    </message>
    <message>
        <source>One file with everything of your account goes to the other computer. Your diary here stays as it is.</source>
        <translation>Eine Datei mit allem aus deinem Konto geht auf den anderen Computer. Dein Tagebuch hier bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Or&amp;dner öffnen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Saved as {name}, {size}</source>
        <translation>Gespeichert als {name}, {size}</translation>
    </message>
    <message>
        <source>Take the file to the other computer and start the program there. Choose “I have a diary already” below the first form, then this file.</source>
        <translation>Bring die Datei auf den anderen Computer und starte dort das Programm. Wähle unter dem ersten Formular „Ich habe schon ein Tagebuch“ und dann diese Datei.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Without a passphrase, anybody who has the file can read it.</source>
        <translation>Ohne Passphrase kann jeder, der die Datei hat, sie lesen.</translation>
    </message>
    <message>
        <source>Your diary is encrypted, and so is this file. Nobody can open it without the passphrase.</source>
        <translation>Dein Tagebuch ist verschlüsselt, und diese Datei wird es auch. Ohne die Passphrase kann niemand sie öffnen.</translation>
    </message>
</context>
<context>
    <name>MovingIn</name>
    <message>
        <source>First make your account here. After that, {name} is looked at.</source>
        <translation>Lege zuerst hier dein Konto an. Danach wird {name} angesehen.</translation>
    </message>
    <message>
        <source>The file of the web app</source>
        <translation>Die Datei der Web-App</translation>
    </message>
    <message>
        <source>The file with your diary</source>
        <translation>Die Datei mit deinem Tagebuch</translation>
    </message>
</context>
<context>
    <name>NextWeekCard</name>
    <message>
        <source>New goal</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>No goal was active this week.</source>
        <translation>In dieser Woche lief kein Ziel.</translation>
    </message>
    <message>
        <source>No goal yet. One small one is enough.</source>
        <translation>Noch kein Ziel. Ein kleines genügt.</translation>
    </message>
    <message>
        <source>The week after, {days}</source>
        <translation>Die Woche danach, {days}</translation>
    </message>
</context>
<context>
    <name>NotesField</name>
    <message>
        <source>Progress notes</source>
        <translation>Notizen zum Stand</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>Wie läuft es?</translation>
    </message>
    <message>
        <source>These notes have {count} characters; the limit is {limit}.</source>
        <translation>Diese Notizen haben {count} Zeichen; höchstens {limit} sind möglich.</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>A new day has begun. This text is still about {day}.</source>
        <translation>Ein neuer Tag hat begonnen. Dieser Text handelt noch von {day}.</translation>
    </message>
    <message>
        <source>An entry for {day} was being edited.</source>
        <translation>Ein Eintrag für {day} wurde gerade bearbeitet.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Move it to today</source>
        <translation>Auf heute verschieben</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>There is an unfinished entry for {day}.</source>
        <translation>Für {day} gibt es einen unfertigen Eintrag.</translation>
    </message>
    <message>
        <source>There is an unfinished quick entry for {day}.</source>
        <translation>Für {day} gibt es einen unfertigen schnellen Eintrag.</translation>
    </message>
    <message>
        <source>This is what you had written before. It is not saved yet.</source>
        <translation>Das hattest du vorher geschrieben. Es ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>This text is about {day}, which has not come yet.</source>
        <translation>Dieser Text handelt von {day}; der Tag ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>Something you had typed elsewhere was not saved.</source>
        <translation>Etwas, das du an anderer Stelle geschrieben hattest, wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>There is an unfinished text in the review of {days}.</source>
        <translation>Im Rückblick auf {days} steht ein unfertiger Text.</translation>
    </message>
</context>
<context>
    <name>OnThisDay</name>
    <message>
        <source>On this day</source>
        <translation>An diesem Tag</translation>
    </message>
</context>
<context>
    <name>OneTimeCodesDialog</name>
    <message>
        <source>Code of {name}</source>
        <translation>Code von {name}</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>I &amp;have written them down</source>
        <translation>Ich &amp;habe sie aufgeschrieben</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>Einmalcodes</translation>
    </message>
    <message>
        <source>Write these down, and give each person their code. It opens the diary once, under “Forgot the password?”, and asks for a new password. The codes are shown only now.</source>
        <translation>Schreib sie auf und gib jeder Person ihren Code. Er öffnet das Tagebuch einmal, unter „Passwort vergessen?“, und fragt nach einem neuen Passwort. Die Codes werden nur jetzt gezeigt.</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Tick day</source>
        <translation>Tag abhaken</translation>
    </message>
    <message>
        <source>Edit note of a day</source>
        <translation>Notiz eines Tages ändern</translation>
    </message>
    <message>
        <source>Untick day</source>
        <translation>Haken eines Tages entfernen</translation>
    </message>
    <message>
        <source>Save entry</source>
        <translation>Eintrag speichern</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Eintrag löschen</translation>
    </message>
    <message>
        <source>Restore entry</source>
        <translation>Eintrag wiederherstellen</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Eintrag ändern</translation>
    </message>
    <message>
        <source>Move entry</source>
        <translation>Eintrag verschieben</translation>
    </message>
    <message>
        <source>Rate entry</source>
        <translation>Eintrag bewerten</translation>
    </message>
    <message>
        <source>Follow up entry</source>
        <translation>Auf Eintrag zurückkommen</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu den Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Bring back entry</source>
        <translation>Eintrag zurückholen</translation>
    </message>
    <message>
        <source>Change templates</source>
        <translation>Vorlagen ändern</translation>
    </message>
    <message>
        <source>Describe picture</source>
        <translation>Bild beschreiben</translation>
    </message>
    <message>
        <source>Let follow-up go</source>
        <translation>Wiedervorlage loslassen</translation>
    </message>
    <message>
        <source>Link entries</source>
        <translation>Einträge verknüpfen</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus den Favoriten entfernen</translation>
    </message>
    <message>
        <source>Take picture off</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Untick task</source>
        <translation>Haken entfernen</translation>
    </message>
    <message>
        <source>Complete goal</source>
        <translation>Ziel schaffen</translation>
    </message>
    <message>
        <source>Close goal</source>
        <translation>Ziel abschließen</translation>
    </message>
    <message>
        <source>Reopen goal</source>
        <translation>Ziel wieder öffnen</translation>
    </message>
    <message>
        <source>Edit goal</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>Notizen ändern</translation>
    </message>
    <message>
        <source>Delete goal</source>
        <translation>Ziel löschen</translation>
    </message>
    <message>
        <source>Try goal again</source>
        <translation>Ziel noch einmal versuchen</translation>
    </message>
    <message>
        <source>Repeat goal</source>
        <translation>Ziel wiederholen</translation>
    </message>
    <message>
        <source>Pause repeating goal</source>
        <translation>Wiederholtes Ziel anhalten</translation>
    </message>
    <message>
        <source>Resume repeating goal</source>
        <translation>Wiederholtes Ziel fortsetzen</translation>
    </message>
    <message>
        <source>End repeating goal</source>
        <translation>Wiederholtes Ziel beenden</translation>
    </message>
    <message>
        <source>Add rest day</source>
        <translation>Ruhetag hinzufügen</translation>
    </message>
    <message>
        <source>Remove rest day</source>
        <translation>Ruhetag entfernen</translation>
    </message>
    <message>
        <source>Give back spare day</source>
        <translation>Reservetag zurückgeben</translation>
    </message>
    <message>
        <source>Decide about goal</source>
        <translation>Über Ziel entscheiden</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Rückblick abschließen</translation>
    </message>
    <message>
        <source>Skip review</source>
        <translation>Rückblick auslassen</translation>
    </message>
    <message>
        <source>Make goal from entry</source>
        <translation>Ziel aus Eintrag machen</translation>
    </message>
    <message>
        <source>Add weekly rest day</source>
        <translation>Wöchentlichen Ruhetag hinzufügen</translation>
    </message>
    <message>
        <source>End weekly rest day</source>
        <translation>Wöchentlichen Ruhetag beenden</translation>
    </message>
    <message>
        <source>Tick task</source>
        <translation>Aufgabe abhaken</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Import of {name}</source>
        <translation>Import von {name}</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
</context>
<context>
    <name>OthersDialog</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Each person types their password here. Leave the field empty for anyone who is away: they get a one-time code on paper, which opens the diary once and asks for a new password.</source>
        <translation>Alle geben hier ihr Passwort ein. Lass das Feld leer, wenn jemand nicht da ist: Die Person bekommt einen Einmalcode auf Papier, der das Tagebuch einmal öffnet und nach einem neuen Passwort fragt.</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Passwort von {name}</translation>
    </message>
    <message>
        <source>The other people in this diary</source>
        <translation>Die anderen Personen in diesem Tagebuch</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>This could not be opened: {place}</source>
        <translation>Das ließ sich nicht öffnen: {place}</translation>
    </message>
</context>
<context>
    <name>PagedDialog</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Components and licences</source>
        <translation>Bestandteile und Lizenzen</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Bestandteil</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>&amp;Change password</source>
        <translation>Passwort ä&amp;ndern</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Neues &amp;Passwort</translation>
    </message>
    <message>
        <source>8 characters or more with upper and lower case, or 15 or more of any kind. Nobody can reset it for you.</source>
        <translation>Mindestens 8 Zeichen mit Groß- und Kleinbuchstaben oder mindestens 15 beliebige. Niemand kann es für dich zurücksetzen.</translation>
    </message>
    <message>
        <source>Copies elsewhere still open with the old password. If somebody has seen it, also renew the key, under Preferences → Security.</source>
        <translation>Kopien anderswo lassen sich weiterhin mit dem alten Passwort öffnen. Wenn es jemand gesehen hat, erneuere auch den Schlüssel, unter Einstellungen → Sicherheit.</translation>
    </message>
    <message>
        <source>Use your new password from now on.</source>
        <translation>Ab jetzt gilt dein neues Passwort.</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>Back to the entries</source>
        <translation>Zurück zu den Einträgen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures that you add to entries appear here.</source>
        <translation>Hier erscheinen die Bilder, die du Einträgen hinzufügst.</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Go to the entry</source>
        <translation>Zum Eintrag</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>Bild speichern unter …</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>Das Bild wurde kopiert.</translation>
    </message>
    <message>
        <source>The picture was saved as {file}.</source>
        <translation>Das Bild wurde als {file} gespeichert.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Was auf dem Bild zu sehen ist</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>%n more files could not be added.</source>
        <translation>
            <numerusform>%Ln weitere Datei konnte nicht hinzugefügt werden.</numerusform>
            <numerusform>%Ln weitere Dateien konnten nicht hinzugefügt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures added</source>
        <translation>
            <numerusform>%Ln Bild hinzugefügt</numerusform>
            <numerusform>%Ln Bilder hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture {number} of {count}</source>
        <translation>Bild {number} von {count}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The picture was taken off. Undo brings it back.</source>
        <translation>Das Bild wurde entfernt. Rückgängig holt es zurück.</translation>
    </message>
</context>
<context>
    <name>PicturesHelp</name>
    <message>
        <source>A click opens a picture large. The arrow keys go to the next one, plus and minus zoom, 0 fits it into the window.</source>
        <translation>Ein Klick öffnet ein Bild groß. Die Pfeiltasten führen zum nächsten, Plus und Minus vergrößern und verkleinern, 0 passt es ins Fenster ein.</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Also after “Delete now”, a picture lies beside the backups until the last one that has it is removed.</source>
        <translation>Auch nach „Jetzt löschen“ liegt ein Bild bei den Sicherungen, bis die letzte entfernt ist, zu der es gehört.</translation>
    </message>
    <message>
        <source>Delete takes a picture off its entry. It can be put back with Undo, and goes for good after {days} days.</source>
        <translation>Entf nimmt ein Bild vom Eintrag weg. Rückgängig holt es zurück; nach {days} Tagen verschwindet es endgültig.</translation>
    </message>
    <message>
        <source>Exports take pictures along, and only archives tell where and when a photo was taken. Plain text and CSV just name them.</source>
        <translation>Exporte nehmen Bilder mit; nur Archive verraten, wo und wann ein Foto entstand. Reiner Text und CSV nennen sie bloß.</translation>
    </message>
    <message>
        <source>Go → Pictures shows all of them by month beside the day.</source>
        <translation>Gehe zu → Bilder zeigt sie alle nach Monaten neben dem Tag.</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, GIF, BMP and TIFF files up to {number} MB are kept as they are.</source>
        <translation>Dateien in den Formaten JPEG, PNG, WebP, GIF, BMP und TIFF bis {number} MB werden unverändert aufbewahrt.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Paste a picture or drop files on the text, or choose them: {keys}.</source>
        <translation>Füge ein Bild ein, zieh Dateien auf den Text oder wähle sie aus: {keys}.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures belong to an entry, and are shown below its text.</source>
        <translation>Bilder gehören zu einem Eintrag und stehen unter seinem Text.</translation>
    </message>
    <message>
        <source>Say below a picture what it shows: screen readers read it out, and the search finds it.</source>
        <translation>Schreib unter ein Bild, was es zeigt: Vorleseprogramme lesen es vor, und die Suche findet es.</translation>
    </message>
    <message>
        <source>“Add pictures…” in the menu of an entry adds some later.</source>
        <translation>„Bilder hinzufügen …“ im Menü eines Eintrags fügt später welche hinzu.</translation>
    </message>
</context>
<context>
    <name>PixelsCard</name>
    <message>
        <source>{year} in pixels</source>
        <translation>{year} in Quadraten</translation>
    </message>
    <message>
        <source>Each day you write on becomes a square here.</source>
        <translation>Jeder Tag, an dem du schreibst, wird hier ein Quadrat.</translation>
    </message>
    <message>
        <source>A full square is proud, a dot is to grow from, a half-filled square is both; a ring is unrated.</source>
        <translation>Ein volles Quadrat ist stolz, ein Punkt ist zum Wachsen, ein halbes ist beides; ein Ring ist offen.</translation>
    </message>
</context>
<context>
    <name>PointsCard</name>
    <message>
        <source>Your points will grow here, from your first entry on.</source>
        <translation>Hier wachsen deine Punkte, von deinem ersten Eintrag an.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>These days:</source>
        <translation>Diese Tage:</translation>
    </message>
    <message>
        <source>What the search has found</source>
        <translation>Was die Suche gefunden hat</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Druckvorschau…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
    <message>
        <source>There are no entries to print.</source>
        <translation>Es gibt keine Einträge zu drucken.</translation>
    </message>
    <message>
        <source>That is more than {limit} entries. Please choose fewer days.</source>
        <translation>Das sind mehr als {limit} Einträge. Bitte wähle weniger Tage.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Things to know</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Konto löschen</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>Another account has the same email as yours. Please choose another one.</source>
        <translation>Ein anderes Konto hat dieselbe E-Mail-Adresse wie deines. Bitte wähle eine andere.</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>PromptLine</name>
    <message>
        <source>Puts this question above the entry</source>
        <translation>Setzt diese Frage über den Eintrag</translation>
    </message>
    <message>
        <source>Edit prompts…</source>
        <translation>Fragen ändern…</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Andere Frage</translation>
    </message>
    <message>
        <source>Hide prompts</source>
        <translation>Fragen ausblenden</translation>
    </message>
    <message>
        <source>Put this question above the entry</source>
        <translation>Diese Frage über den Eintrag setzen</translation>
    </message>
</context>
<context>
    <name>PromptViewModel</name>
    <message>
        <source>Prompts are off. Preferences bring them back.</source>
        <translation>Die Fragen sind ausgeschaltet. In den Einstellungen holst du sie zurück.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>What did you handle a little better than you would have before?</source>
        <translation>Was ist dir etwas besser gelungen als früher?</translation>
    </message>
    <message>
        <source>Which moment of today would you like to keep?</source>
        <translation>Welchen Moment von heute möchtest du behalten?</translation>
    </message>
    <message>
        <source>Who made your day easier, and did you tell them?</source>
        <translation>Wer hat dir den Tag leichter gemacht, und hast du es gesagt?</translation>
    </message>
    <message>
        <source>What would you do differently if today came again?</source>
        <translation>Was würdest du anders machen, wenn heute noch einmal käme?</translation>
    </message>
    <message>
        <source>When did you feel most like yourself?</source>
        <translation>Wann warst du am meisten du selbst?</translation>
    </message>
    <message>
        <source>What did you put off, and what stood in the way?</source>
        <translation>Was hast du aufgeschoben, und was stand im Weg?</translation>
    </message>
    <message>
        <source>What small thing took courage?</source>
        <translation>Welche kleine Sache hat Mut gebraucht?</translation>
    </message>
    <message>
        <source>What did you learn, from whom or from what?</source>
        <translation>Was hast du gelernt, von wem oder wovon?</translation>
    </message>
    <message>
        <source>Where did your time go, and was it worth it?</source>
        <translation>Wo ist deine Zeit geblieben, und war sie es wert?</translation>
    </message>
    <message>
        <source>What can you let go of before you sleep?</source>
        <translation>Was kannst du loslassen, bevor du schläfst?</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Prompts</source>
        <translation>Fragen</translation>
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
        <source>Prompts, one per line</source>
        <translation>Fragen, eine pro Zeile</translation>
    </message>
    <message>
        <source>Use the ten built-in prompts</source>
        <translation>Die zehn mitgelieferten Fragen benutzen</translation>
    </message>
    <message>
        <source>One question per line. They take turns, one a day.</source>
        <translation>Eine Frage pro Zeile. Sie wechseln sich ab, eine am Tag.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Nothing in the database is encrypted: whoever runs the server, or knows its password, can read your diary and its backups.</source>
        <translation>In der Datenbank ist nichts verschlüsselt: Wer den Server betreibt oder sein Passwort kennt, kann dein Tagebuch und dessen Sicherungen lesen.</translation>
    </message>
    <message>
        <source>People who share a server have to trust each other: this program shows each of them only their own entries, but other programs show all of them.</source>
        <translation>Wer sich einen Server teilt, muss einander vertrauen: Dieses Programm zeigt allen nur die eigenen Einträge, andere Programme zeigen sie alle.</translation>
    </message>
    <message>
        <source>What is protected</source>
        <translation>Was geschützt ist</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>Was es nicht tut</translation>
    </message>
    <message>
        <source>What you print, copy or save elsewhere is as readable as any file.</source>
        <translation>Was du druckst, kopierst oder anderswo speicherst, ist so lesbar wie jede Datei.</translation>
    </message>
    <message>
        <source>What you print, copy or save elsewhere is readable, and so is the file of what an unencrypted diary could not save.</source>
        <translation>Was du druckst, kopierst oder anderswo speicherst, ist lesbar, ebenso die Datei mit dem, was ein unverschlüsseltes Tagebuch nicht speichern konnte.</translation>
    </message>
    <message>
        <source>What your password does</source>
        <translation>Was dein Passwort tut</translation>
    </message>
    <message>
        <source>Who can read your diary, and who cannot.</source>
        <translation>Wer dein Tagebuch lesen kann, und wer nicht.</translation>
    </message>
    <message>
        <source>Whoever controls this computer while your diary is open can read it, and everything you type.</source>
        <translation>Wer diesen Computer beherrscht, während dein Tagebuch offen ist, kann es lesen, und alles, was du tippst.</translation>
    </message>
    <message>
        <source>If you lose both, nobody can help.</source>
        <translation>Wenn du beides verlierst, kann niemand helfen.</translation>
    </message>
    <message>
        <source>An older copy put in its place goes unnoticed.</source>
        <translation>Eine ältere Kopie an seiner Stelle bleibt unbemerkt.</translation>
    </message>
    <message>
        <source>People who share a diary file have to trust each other: other programs can show them all of it. For more privacy, keep a diary in another folder.</source>
        <translation>Wer sich eine Tagebuchdatei teilt, muss einander vertrauen: Andere Programme können allen alles darin zeigen. Wer mehr Schutz möchte, führt ein Tagebuch in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>Preferences → Security encrypts a diary with its backups: without a password or a recovery code nobody can read them, not even on a stolen disk. Locking or signing out discards the key.</source>
        <translation>Einstellungen → Sicherheit verschlüsselt ein Tagebuch mit seinen Sicherungen: Ohne Passwort oder Wiederherstellungscode kann niemand sie lesen, auch nicht auf einer gestohlenen Platte. Beim Sperren und Abmelden vergisst das Programm den Schlüssel.</translation>
    </message>
    <message>
        <source>Preferences → Security sets when it locks automatically: when idle, and when the computer locks its screen, goes to sleep or switches to another person.</source>
        <translation>Unter Einstellungen → Sicherheit legst du fest, wann es automatisch gesperrt wird: wenn eine Weile nichts eingegeben wird, und wenn der Computer seinen Bildschirm sperrt, in den Ruhezustand geht oder zu einer anderen Person wechselt.</translation>
    </message>
    <message>
        <source>What stays readable</source>
        <translation>Was lesbar bleibt</translation>
    </message>
    <message>
        <source>When the diary is encrypted</source>
        <translation>Wenn das Tagebuch verschlüsselt ist</translation>
    </message>
    <message>
        <source>Without encryption, whoever gets hold of the disk or a backup can read all of it.</source>
        <translation>Ohne Verschlüsselung kann jeder, der an die Platte oder eine Sicherung kommt, alles lesen.</translation>
    </message>
    <message>
        <source>It keeps others who use this program out. While the diary is locked, no window, message or title shows a word of it, and what you copied from it is taken off the clipboard.</source>
        <translation>Es hält andere fern, die dieses Programm benutzen. Ist das Tagebuch gesperrt, zeigt kein Fenster, keine Meldung und kein Titel ein Wort daraus, und was du daraus kopiert hast, wird aus der Zwischenablage genommen.</translation>
    </message>
</context>
<context>
    <name>QuickEntryWindow</name>
    <message>
        <source>Quick entry</source>
        <translation>Schneller Eintrag</translation>
    </message>
    <message>
        <source>What happened that you are proud of, or will grow from?</source>
        <translation>Was war, worauf du stolz bist oder woran du wachsen wirst?</translation>
    </message>
</context>
<context>
    <name>QuietLine</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>RangeButton</name>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Gewählte Tage</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Tage wählen…</translation>
    </message>
    <message>
        <source>Days to search</source>
        <translation>Zu durchsuchende Tage</translation>
    </message>
</context>
<context>
    <name>RatingButtons</name>
    <message>
        <source>I’m proud of this</source>
        <translation>Darauf bin ich stolz</translation>
    </message>
    <message>
        <source>I’ll grow from this</source>
        <translation>Daran wachse ich</translation>
    </message>
    <message>
        <source>Keep it for now</source>
        <translation>Fürs Erste behalten</translation>
    </message>
</context>
<context>
    <name>RatingOffer</name>
    <message>
        <source>I’ll grow from this</source>
        <translation>Daran wachse ich</translation>
    </message>
    <message>
        <source>I’m proud of this</source>
        <translation>Darauf bin ich stolz</translation>
    </message>
</context>
<context>
    <name>RatingsCard</name>
    <message>
        <source>Show by</source>
        <translation>Zeigen nach</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>RatingsChart</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Stolz</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Wachsen</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Your diary, day after day</source>
        <translation>Dein Tagebuch, Tag für Tag</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Zurück zum Tag</translation>
    </message>
    <message>
        <source>What you write can be read here.</source>
        <translation>Was du schreibst, kannst du hier lesen.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Arrows left and right go from day to day, Escape leaves.</source>
        <translation>Die Pfeile links und rechts gehen von Tag zu Tag, Escape verlässt die Seite.</translation>
    </message>
</context>
<context>
    <name>ReadingLook</name>
    <message>
        <source>Close lines</source>
        <translation>Enge Zeilen</translation>
    </message>
    <message>
        <source>How the text looks</source>
        <translation>Wie der Text aussieht</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Usual lines</source>
        <translation>Normale Zeilen</translation>
    </message>
    <message>
        <source>Wide lines</source>
        <translation>Weite Zeilen</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Ohne Serifen</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Backup before it: {file}</source>
        <translation>Die Sicherung davor: {file}</translation>
    </message>
    <message>
        <source>By version {program}: {steps} in {seconds} s</source>
        <translation>Von Version {program}: {steps} in {seconds} s</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details of {when}</source>
        <translation>Einzelheiten zu {when}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Revisions: {start} to {target}</source>
        <translation>Revisionen: {start} bis {target}</translation>
    </message>
    <message>
        <source>Rows of {table}: {before} before, {after} after</source>
        <translation>Zeilen in {table}: {before} vorher, {after} nachher</translation>
    </message>
    <message>
        <source>SHA-256 of the backup: {sha}</source>
        <translation>SHA-256 der Sicherung: {sha}</translation>
    </message>
    <message>
        <source>Size: {before} before, {after} after</source>
        <translation>Größe: {before} vorher, {after} nachher</translation>
    </message>
    <message>
        <source>Step {id}: {seconds} s</source>
        <translation>Schritt {id}: {seconds} s</translation>
    </message>
    <message>
        <source>Step {id}: {seconds} s, {memory} of memory</source>
        <translation>Schritt {id}: {seconds} s, {memory} Speicher</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Neues &amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Open my diary</source>
        <translation>Tagebuch &amp;öffnen</translation>
    </message>
    <message>
        <source>Type the recovery code from your paper, or a one-time code, and choose a new password. Nobody can help without one of them.</source>
        <translation>Tippe den Wiederherstellungscode von deinem Zettel oder einen Einmalcode ab und wähle ein neues Passwort. Ohne einen davon kann niemand helfen.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeView</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copied. Keep it outside this computer.</source>
        <translation>Kopiert. Bewahre ihn außerhalb dieses Computers auf.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>If you ever forget your password, this code opens your diary and lets you choose a new one. It stays valid when you change your password.</source>
        <translation>Wenn du dein Passwort einmal vergisst, öffnet dieser Code dein Tagebuch und lässt dich ein neues wählen. Er bleibt gültig, wenn du dein Passwort änderst.</translation>
    </message>
    <message>
        <source>It opens the diary when the password is forgotten. Keep it on paper.</source>
        <translation>Er öffnet das Tagebuch, wenn das Passwort vergessen ist. Bewahre ihn auf Papier auf.</translation>
    </message>
    <message>
        <source>Nobody can help without it. If you lose both your password and this code, the diary stays closed. We cannot open it either.</source>
        <translation>Ohne ihn kann niemand helfen. Wenn du Passwort und Code verlierst, bleibt das Tagebuch zu. Auch wir können es nicht öffnen.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Recovery code of {name}</source>
        <translation>Wiederherstellungscode von {name}</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als PD&amp;F speichern…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
    <message>
        <source>The code above is covered while you type. Lower case is fine.</source>
        <translation>Der Code oben ist verdeckt, während du tippst. Kleinbuchstaben sind in Ordnung.</translation>
    </message>
    <message>
        <source>Type two groups from your paper</source>
        <translation>Tippe zwei Gruppen von deinem Papier</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Group {number} does not match. Please look at your paper.</source>
        <translation>Gruppe {number} lautet anders. Bitte sieh auf deinem Papier nach.</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>Start a &amp;new diary here</source>
        <translation>Hier ein &amp;neues Tagebuch beginnen</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>Aus einer &amp;Sicherung zurückholen…</translation>
    </message>
    <message>
        <source>&amp;Open your diary</source>
        <translation>Dein &amp;Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Bring it &amp;over…</source>
        <translation>Über&amp;nehmen…</translation>
    </message>
    <message>
        <source>Choose another data &amp;folder…</source>
        <translation>Anderen &amp;Datenordner wählen…</translation>
    </message>
    <message>
        <source>Open &amp;backups folder</source>
        <translation>&amp;Ordner der Sicherungen öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was du tun kannst</translation>
    </message>
    <message>
        <source>Copied. It contains nothing from your diary.</source>
        <translation>Kopiert. Der Bericht enthält nichts aus deinem Tagebuch.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Your diary was not opened</source>
        <translation>Dein Tagebuch wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Your diary was not upgraded</source>
        <translation>Dein Tagebuch wurde nicht aktualisiert</translation>
    </message>
    <message>
        <source>Not a word is lost: the diary was compared with the verified backup.</source>
        <translation>Kein Wort ist verloren: Das Tagebuch wurde mit der geprüften Sicherung verglichen.</translation>
    </message>
    <message>
        <source>Your diary is not where it was</source>
        <translation>Dein Tagebuch ist nicht, wo es war</translation>
    </message>
    <message>
        <source>This program has deleted nothing, and has created nothing in its place.</source>
        <translation>Das Programm hat nichts gelöscht und nichts an seiner Stelle angelegt.</translation>
    </message>
    <message>
        <source>A new diary can be made from it, with all accounts, entries, goals and points. The file itself stays as it is.</source>
        <translation>Daraus kann ein neues Tagebuch entstehen, mit allen Konten, Einträgen, Zielen und Punkten. Die Datei selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Bring it over, or choose the folder where your diary is.</source>
        <translation>Übernimm sie, oder wähle den Ordner, in dem dein Tagebuch liegt.</translation>
    </message>
    <message>
        <source>If you moved it, choose the folder where it is now. If it is on another disk, connect the disk and try again. Or start a new diary here.</source>
        <translation>Wenn du es verschoben hast, wähle den Ordner, in dem es jetzt ist. Wenn es auf einer anderen Festplatte ist, schließe sie an und versuche es noch einmal. Oder beginne hier ein neues Tagebuch.</translation>
    </message>
    <message>
        <source>Nothing is lost, and your other backups are as they were.</source>
        <translation>Nichts ist verloren, und deine anderen Sicherungen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Open your diary as it is, or restore another backup.</source>
        <translation>Öffne dein Tagebuch, wie es ist, oder hole eine andere Sicherung zurück.</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>Die Sicherung wurde nicht zurückgeholt</translation>
    </message>
    <message>
        <source>The diary file was left as it is.</source>
        <translation>Die Tagebuchdatei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Install the newer version again, or restore a backup from before it.</source>
        <translation>Installiere wieder die neuere Version, oder hole eine Sicherung von vorher zurück.</translation>
    </message>
    <message>
        <source>Restore the latest backup. The damaged file stays beside it.</source>
        <translation>Hole die neueste Sicherung zurück. Die beschädigte Datei bleibt daneben liegen.</translation>
    </message>
    <message>
        <source>Close the other window, or wait until it is done, and try again.</source>
        <translation>Schließe das andere Fenster, oder warte, bis es fertig ist, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation>Schaffe etwas Platz auf der Festplatte und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>It belongs to something else, so this program leaves it alone.</source>
        <translation>Sie gehört zu etwas anderem, darum rührt das Programm sie nicht an.</translation>
    </message>
    <message>
        <source>Choose the folder where your diary is.</source>
        <translation>Wähle den Ordner, in dem dein Tagebuch ist.</translation>
    </message>
    <message>
        <source>The upgrade was cancelled</source>
        <translation>Die Aktualisierung wurde abgebrochen</translation>
    </message>
    <message>
        <source>Your diary opens once it has been upgraded.</source>
        <translation>Dein Tagebuch öffnet sich, wenn es aktualisiert ist.</translation>
    </message>
    <message>
        <source>Try again when you have a moment.</source>
        <translation>Versuche es noch einmal, wenn du einen Moment Zeit hast.</translation>
    </message>
    <message>
        <source>Without a verified backup nothing is ever changed.</source>
        <translation>Ohne eine geprüfte Sicherung wird nie etwas geändert.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, copy the report and send it to us.</source>
        <translation>Versuche es noch einmal. Wenn das nicht hilft, kopiere den Bericht und schicke ihn uns.</translation>
    </message>
    <message>
        <source>The diary is fine; only this version of the program cannot read it.</source>
        <translation>Das Tagebuch ist in Ordnung; nur diese Version des Programms kann es nicht lesen.</translation>
    </message>
    <message>
        <source>Something outside this program changed the file, or the disk is faulty. Your backups are separate files.</source>
        <translation>Etwas außerhalb des Programms hat die Datei verändert, oder die Festplatte hat einen Fehler. Deine Sicherungen sind getrennte Dateien.</translation>
    </message>
    <message>
        <source>Two programs that write at the same time could damage it, so this one waits.</source>
        <translation>Zwei Programme, die zugleich schreiben, könnten es beschädigen, darum wartet dieses.</translation>
    </message>
    <message>
        <source>An upgrade makes a verified backup first, and that needs space. Your diary is safe.</source>
        <translation>Eine Aktualisierung macht zuerst eine geprüfte Sicherung, und die braucht Platz. Dein Tagebuch ist sicher.</translation>
    </message>
    <message>
        <source>What you write could not be saved, so the diary was not opened.</source>
        <translation>Was du schreibst, ließe sich nicht speichern, darum wurde das Tagebuch nicht geöffnet.</translation>
    </message>
    <message>
        <source>Give yourself permission to write there, or choose another folder.</source>
        <translation>Gib dir das Recht, dort zu schreiben, oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Install the newer version of the program.</source>
        <translation>Installiere die neuere Version des Programms.</translation>
    </message>
    <message>
        <source>The diary on the server was left as it is.</source>
        <translation>Das Tagebuch auf dem Server wurde so gelassen, wie es ist.</translation>
    </message>
    <message>
        <source>This is a file of the web app</source>
        <translation>Das ist eine Datei der Web-App</translation>
    </message>
    <message>
        <source>Try again. If that does not help, ask whoever looks after the server.</source>
        <translation>Versuche es noch einmal. Wenn das nicht hilft, frage, wer sich um den Server kümmert.</translation>
    </message>
</context>
<context>
    <name>ReminderBar</name>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Time for your diary: what was today like?</source>
        <translation>Zeit für dein Tagebuch: Wie war heute?</translation>
    </message>
    <message>
        <source>Write now</source>
        <translation>Jetzt schreiben</translation>
    </message>
</context>
<context>
    <name>RepeatsCard</name>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Aufhören</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>ReplacedFile</name>
    <message>
        <source>Diary files (*.db)</source>
        <translation>Tagebuchdateien (*.db)</translation>
    </message>
    <message>
        <source>Save the diary as</source>
        <translation>Tagebuch speichern unter</translation>
    </message>
    <message>
        <source>Save the diary as…</source>
        <translation>Tagebuch speichern unter…</translation>
    </message>
    <message>
        <source>The diary was saved as {file}.</source>
        <translation>Das Tagebuch wurde als {file} gespeichert.</translation>
    </message>
    <message>
        <source>Open what is there now</source>
        <translation>Öffnen, was jetzt dort liegt</translation>
    </message>
    <message>
        <source>The diary that was open is saved as {file}.</source>
        <translation>Das Tagebuch, das offen war, ist als {file} gespeichert.</translation>
    </message>
    <message>
        <source>The file that is there now is open.</source>
        <translation>Die Datei, die jetzt dort liegt, ist geöffnet.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Password of an account in this diary</source>
        <translation>&amp;Passwort eines Kontos in diesem Tagebuch</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Restore the whole diary to how it was then?</source>
        <translation>Das ganze Tagebuch auf den damaligen Stand bringen?</translation>
    </message>
    <message>
        <source>&amp;Password or code that opens this diary</source>
        <translation>&amp;Passwort oder Code, der dieses Tagebuch öffnet</translation>
    </message>
</context>
<context>
    <name>RestsPage</name>
    <message>
        <source>Every {weekday} from {day} on</source>
        <translation>Jeden {weekday} ab {day}</translation>
    </message>
    <message>
        <source>Every {weekday} since {day}</source>
        <translation>Jeden {weekday} seit {day}</translation>
    </message>
    <message>
        <source>Every {weekday}, {first} to {last}</source>
        <translation>Jeden {weekday}, {first} bis {last}</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Rest every week</source>
        <translation>Jede Woche ruhen</translation>
    </message>
    <message>
        <source>Spare days</source>
        <translation>Reservetage</translation>
    </message>
    <message>
        <source>Rest days</source>
        <translation>Ruhetage</translation>
    </message>
    <message>
        <source>End this weekly rest day</source>
        <translation>Diesen wöchentlichen Ruhetag beenden</translation>
    </message>
    <message>
        <source>Every 14th day you write on earns one, and you can have three at most. A gap uses one for each of its days, or none if there are not enough.</source>
        <translation>Jeder 14. Tag, an dem du schreibst, bringt einen, und du kannst höchstens drei haben. Eine Lücke verbraucht einen für jeden ihrer Tage, oder keinen, wenn sie nicht reichen.</translation>
    </message>
    <message>
        <source>On a rest day your streak waits for you: it is kept, but does not grow.</source>
        <translation>An einem Ruhetag wartet deine Serie auf dich: Sie bleibt, wächst aber nicht.</translation>
    </message>
    <message>
        <source>Remove this rest day</source>
        <translation>Diesen Ruhetag entfernen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Weekly rest day</source>
        <translation>Wöchentlicher Ruhetag</translation>
    </message>
    <message>
        <source>Weekly rest days</source>
        <translation>Wöchentliche Ruhetage</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>Warum? (optional)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Jeden</translation>
    </message>
    <message>
        <source>First rest day</source>
        <translation>Erster Ruhetag</translation>
    </message>
    <message>
        <source>Last rest day</source>
        <translation>Letzter Ruhetag</translation>
    </message>
    <message>
        <source>Rest on these days</source>
        <translation>An diesen Tagen ruhen</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>ReviewOffer</name>
    <message>
        <source>Look back on your week</source>
        <translation>Schau auf deine Woche zurück</translation>
    </message>
    <message>
        <source>Review the week</source>
        <translation>Auf die Woche zurückschauen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Weekly review</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>Back to the goals</source>
        <translation>Zurück zu den Zielen</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Die Woche danach</translation>
    </message>
    <message>
        <source>Finished reviews</source>
        <translation>Abgeschlossene Rückblicke</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Rückblick abschließen</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Stolz</translation>
    </message>
    <message>
        <source>Nothing was written down here this week.</source>
        <translation>In dieser Woche wurde nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>To grow from</source>
        <translation>Zum Wachsen</translation>
    </message>
    <message>
        <source>Goals that are still open</source>
        <translation>Ziele, die noch offen sind</translation>
    </message>
    <message>
        <source>Week of {days}</source>
        <translation>Woche {days}</translation>
    </message>
    <message>
        <source>finished on {day}</source>
        <translation>abgeschlossen am {day}</translation>
    </message>
    <message>
        <source>How your goals went</source>
        <translation>Wie deine Ziele ausgingen</translation>
    </message>
    <message>
        <source>Kept for now</source>
        <translation>Fürs Erste behalten</translation>
    </message>
</context>
<context>
    <name>ReviewViewModel</name>
    <message>
        <source>Decided.</source>
        <translation>Entschieden.</translation>
    </message>
    <message>
        <source>Review finished. Have a good week.</source>
        <translation>Der Rückblick ist fertig. Hab eine gute Woche.</translation>
    </message>
    <message>
        <source>Rated.</source>
        <translation>Bewertet.</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>It is left out.</source>
        <translation>Er wird ausgelassen.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SecondFolderModel</name>
    <message>
        <source>Also in {folder}: {last}.</source>
        <translation>Auch in {folder}: {last}.</translation>
    </message>
    <message>
        <source>Copying to {folder}…</source>
        <translation>Wird nach {folder} kopiert…</translation>
    </message>
    <message>
        <source>For more than two weeks no backup could be copied to {folder}: {last}. Connect the disk while the program is open, or choose another folder in Preferences.</source>
        <translation>Seit mehr als zwei Wochen konnte keine Sicherung nach {folder} kopiert werden: {last}. Schließe die Festplatte an, während das Programm offen ist, oder wähle in den Einstellungen einen anderen Ordner.</translation>
    </message>
    <message>
        <source>last complete {when}</source>
        <translation>zuletzt vollständig {when}</translation>
    </message>
    <message>
        <source>there is no copy yet</source>
        <translation>es gibt noch keine Kopie</translation>
    </message>
    <message>
        <source>{folder} is not there now: {last}.</source>
        <translation>{folder} ist gerade nicht da: {last}.</translation>
    </message>
</context>
<context>
    <name>SecondFolderPage</name>
    <message>
        <source>&amp;Stop copying</source>
        <translation>Nicht mehr k&amp;opieren</translation>
    </message>
    <message>
        <source>A folder for copies of the backups</source>
        <translation>Ein Ordner für Kopien der Sicherungen</translation>
    </message>
    <message>
        <source>A second folder</source>
        <translation>Ein zweiter Ordner</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Ordner &amp;wählen…</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>Anderen Ordner &amp;wählen…</translation>
    </message>
    <message>
        <source>Copy &amp;now</source>
        <translation>Jetzt &amp;kopieren</translation>
    </message>
    <message>
        <source>Each daily backup can be copied to another disk, a stick, or a folder that is synchronised. Copies are checked after they are written, and old ones are thinned out as here. When the disk is away, its copies are made the next time.</source>
        <translation>Jede tägliche Sicherung kann auf eine andere Festplatte, einen Stick oder in einen synchronisierten Ordner kopiert werden. Kopien werden nach dem Schreiben geprüft, alte wie hier ausgedünnt. Ist die Festplatte nicht da, werden ihre Kopien beim nächsten Mal gemacht.</translation>
    </message>
    <message>
        <source>No second folder has been chosen.</source>
        <translation>Es ist kein zweiter Ordner gewählt.</translation>
    </message>
    <message>
        <source>The copies are encrypted if your diary is. Otherwise, whoever has the disk can read them.</source>
        <translation>Die Kopien sind verschlüsselt, wenn dein Tagebuch es ist. Sonst kann sie lesen, wer die Festplatte hat.</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;locks its screen</source>
        <translation>seinen &amp;Bildschirm sperrt</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Das Passwort ändern</translation>
    </message>
    <message>
        <source>Lock automatically</source>
        <translation>Automatisch sperren</translation>
    </message>
    <message>
        <source>Lock when the computer goes to sleep</source>
        <translation>Sperren, wenn der Computer in den Ruhezustand geht</translation>
    </message>
    <message>
        <source>Lock when the computer locks its screen</source>
        <translation>Sperren, wenn der Computer seinen Bildschirm sperrt</translation>
    </message>
    <message>
        <source>Lock when the computer switches to another person</source>
        <translation>Sperren, wenn der Computer zu einer anderen Person wechselt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>N&amp;ew codes…</source>
        <translation>Neue Co&amp;des…</translation>
    </message>
    <message>
        <source>No password yet: {people}. If their paper is lost, make new codes</source>
        <translation>Noch ohne Passwort: {people}. Ist ihr Papier verloren, mach neue Codes</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>Einmalcodes</translation>
    </message>
    <message>
        <source>Opens your diary</source>
        <translation>Öffnet dein Tagebuch</translation>
    </message>
    <message>
        <source>Opens your diary in this program</source>
        <translation>Öffnet dein Tagebuch in diesem Programm</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>This diary is not encrypted</source>
        <translation>Dieses Tagebuch ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>This diary is on a server</source>
        <translation>Dieses Tagebuch liegt auf einem Server</translation>
    </message>
    <message>
        <source>This system does not tell programs when another person takes over.</source>
        <translation>Dieses System sagt Programmen nicht, wenn eine andere Person übernimmt.</translation>
    </message>
    <message>
        <source>This system does not tell programs when it goes to sleep.</source>
        <translation>Dieses System sagt Programmen nicht, wenn es in den Ruhezustand geht.</translation>
    </message>
    <message>
        <source>This system does not tell programs when its screen is locked.</source>
        <translation>Dieses System sagt Programmen nicht, wenn sein Bildschirm gesperrt wird.</translation>
    </message>
    <message>
        <source>What is &amp;protected</source>
        <translation>Was geschützt &amp;ist</translation>
    </message>
    <message>
        <source>When &amp;idle for</source>
        <translation>Ohne &amp;Eingabe seit</translation>
    </message>
    <message>
        <source>When the computer</source>
        <translation>Wenn der Computer</translation>
    </message>
    <message>
        <source>Whoever gets hold of this disk or a backup can read it</source>
        <translation>Wer an diese Platte oder eine Sicherung kommt, kann es lesen</translation>
    </message>
    <message>
        <source>Whoever runs the server can read it</source>
        <translation>Wer den Server betreibt, kann es lesen</translation>
    </message>
    <message>
        <source>goes to &amp;sleep</source>
        <translation>in den &amp;Ruhezustand geht</translation>
    </message>
    <message>
        <source>s&amp;witches to another person</source>
        <translation>zu einer anderen Person &amp;wechselt</translation>
    </message>
    <message>
        <source>This system does not tell programs about any of these. Lock by hand, with Ctrl+L.</source>
        <translation>Dieses System sagt Programmen nichts davon. Sperre von Hand, mit Strg+L.</translation>
    </message>
    <message>
        <source>&amp;Encrypt…</source>
        <translation>&amp;Verschlüsseln…</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation>Neuer S&amp;chlüssel…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>Erset&amp;zen…</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>&amp;Prüfen…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Gemacht am {day}</translation>
    </message>
    <message>
        <source>Only a password or a recovery code opens it</source>
        <translation>Nur ein Passwort oder ein Wiederherstellungscode öffnet es</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Renew it if somebody has seen your password</source>
        <translation>Erneuere ihn, wenn jemand dein Passwort gesehen hat</translation>
    </message>
    <message>
        <source>Switch encryption &amp;off…</source>
        <translation>Verschlüsselung &amp;ausschalten…</translation>
    </message>
    <message>
        <source>You have none; without one, nobody can help if you forget your password</source>
        <translation>Du hast keinen; ohne ihn kann niemand helfen, wenn du dein Passwort vergisst</translation>
    </message>
    <message>
        <source>This diary is encrypted</source>
        <translation>Dieses Tagebuch ist verschlüsselt</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Eine Person hinzufügen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Since {day}, its backups too</source>
        <translation>Seit {day}, auch die Sicherungen</translation>
    </message>
    <message>
        <source>Since {day}. Readable copies: {count}</source>
        <translation>Seit {day}. Lesbare Kopien: {count}</translation>
    </message>
</context>
<context>
    <name>ServerWatch</name>
    <message>
        <source>The diary on the server can be used again.</source>
        <translation>Das Tagebuch auf dem Server kann wieder benutzt werden.</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Save as something to be proud of</source>
        <translation>Speichern als etwas, worauf du stolz bist</translation>
    </message>
    <message>
        <source>Save as something to grow from</source>
        <translation>Speichern als etwas, woran du wächst</translation>
    </message>
    <message>
        <source>Keep it for now, without a verdict</source>
        <translation>Fürs Erste behalten, ohne Urteil</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Add to favourites, or remove</source>
        <translation>Zu den Favoriten hinzufügen oder daraus entfernen</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Heading, level {level}</source>
        <translation>Überschrift, Ebene {level}</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Next word in no dictionary</source>
        <translation>Nächstes Wort, das in keinem Wörterbuch steht</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Als reinen Text einfügen</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Durchgestrichen</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Search your diary</source>
        <translation>Dein Tagebuch durchsuchen</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Welche Einträge</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Stolz</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Wachsen</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>What you write appears here, the newest first.</source>
        <translation>Was du schreibst, erscheint hier, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>There is no entry of this kind yet.</source>
        <translation>Einen solchen Eintrag gibt es noch nicht.</translation>
    </message>
    <message>
        <source>Entries with a star appear here. The star is on each entry.</source>
        <translation>Hier erscheinen Einträge mit einem Stern. Den Stern findest du auf jedem Eintrag.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>No entry matches these filters: {filters}.</source>
        <translation>Zu diesen Filtern passt kein Eintrag: {filters}.</translation>
    </message>
    <message>
        <source>No entry matches. Try fewer words, or just the beginning of one.</source>
        <translation>Kein Eintrag passt dazu. Versuche es mit weniger Wörtern oder einem Wortanfang.</translation>
    </message>
    <message>
        <source>Still searching. Results appear here.</source>
        <translation>Es wird noch gesucht. Treffer erscheinen hier.</translation>
    </message>
    <message>
        <source>{count} or more found</source>
        <translation>Mindestens {count} gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n entries found</source>
        <translation>
            <numerusform>%Ln Eintrag gefunden</numerusform>
            <numerusform>%Ln Einträge gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>Konto &amp;anlegen</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Who is writing?</source>
        <translation>&amp;Wer schreibt?</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>&amp;Forgot the password?</source>
        <translation>Passwort &amp;vergessen?</translation>
    </message>
</context>
<context>
    <name>SignUpForm</name>
    <message>
        <source>Create your account. It stays on this computer.</source>
        <translation>Lege dein Konto an. Es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>What shall we call you? (optional)</source>
        <translation>Wie dürfen wir dich nennen? (optional)</translation>
    </message>
    <message>
        <source>8 characters or more with upper and lower case, or 15 or more of any kind. Nobody can reset it for you.</source>
        <translation>Mindestens 8 Zeichen mit Groß- und Kleinbuchstaben oder mindestens 15 beliebige. Niemand kann es für dich zurücksetzen.</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>Konto &amp;anlegen</translation>
    </message>
    <message>
        <source>&amp;Back to sign in</source>
        <translation>&amp;Zurück zum Anmelden</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt…</translation>
    </message>
    <message>
        <source>Create your account. It is kept on the server.</source>
        <translation>Lege dein Konto an. Es liegt auf dem Server.</translation>
    </message>
</context>
<context>
    <name>SigningUp</name>
    <message>
        <source>Encrypting your diary…</source>
        <translation>Dein Tagebuch wird verschlüsselt…</translation>
    </message>
</context>
<context>
    <name>SpanChoice</name>
    <message>
        <source>1M</source>
        <translation>1M</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>3M</source>
        <translation>3M</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Drei Monate</translation>
    </message>
    <message>
        <source>6M</source>
        <translation>6M</translation>
    </message>
    <message>
        <source>Six months</source>
        <translation>Sechs Monate</translation>
    </message>
    <message>
        <source>1Y</source>
        <translation>1J</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Tage…</translation>
    </message>
    <message>
        <source>Any two dates</source>
        <translation>Zwei beliebige Tage</translation>
    </message>
    <message>
        <source>Range of the charts</source>
        <translation>Zeitraum der Diagramme</translation>
    </message>
</context>
<context>
    <name>SpanPicker</name>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage zeigen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Choose two dates</source>
        <translation>Zwei Tage wählen</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>All words are in a dictionary.</source>
        <translation>Alle Wörter stehen in einem Wörterbuch.</translation>
    </message>
    <message>
        <source>Not in a dictionary: {word}</source>
        <translation>Steht in keinem Wörterbuch: {word}</translation>
    </message>
    <message>
        <source>The spelling of this text is not checked.</source>
        <translation>Die Rechtschreibung dieses Textes wird nicht geprüft.</translation>
    </message>
    <message>
        <source>The words are still being looked up.</source>
        <translation>Die Wörter werden noch nachgeschlagen.</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Add to my &amp;words</source>
        <translation>Zu meinen &amp;Wörtern hinzufügen</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht …</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
</context>
<context>
    <name>SpellingPage</name>
    <message>
        <source>&amp;My words, with spaces between them</source>
        <translation>&amp;Meine Wörter, mit Leerzeichen dazwischen</translation>
    </message>
    <message>
        <source>&amp;Underline words that are not in a dictionary</source>
        <translation>Wörter &amp;unterstreichen, die in keinem Wörterbuch stehen</translation>
    </message>
    <message>
        <source>Install one with your system&apos;s package manager (its name begins with “hunspell”), or put its .aff and .dic files into {folder}, and start the program again.</source>
        <translation>Installiere eins mit der Paketverwaltung deines Systems (sein Name beginnt mit „hunspell“), oder lege seine Dateien .aff und .dic in {folder}, und starte das Programm neu.</translation>
    </message>
    <message>
        <source>Languages of your texts</source>
        <translation>Sprachen deiner Texte</translation>
    </message>
    <message>
        <source>Put the .aff and .dic files of one, such as those of LibreOffice, into {folder}, and start the program again.</source>
        <translation>Lege die Dateien .aff und .dic von einem, etwa die von LibreOffice, in {folder}, und starte das Programm neu.</translation>
    </message>
    <message>
        <source>There is no dictionary for {languages} on this computer.</source>
        <translation>Auf diesem Computer gibt es kein Wörterbuch für {languages}.</translation>
    </message>
    <message>
        <source>They are kept in your diary and nowhere else.</source>
        <translation>Sie stehen in deinem Tagebuch und nirgends sonst.</translation>
    </message>
    <message>
        <source>Spelling is not checked: the Python package {name} is not installed.</source>
        <translation>Die Rechtschreibung wird nicht geprüft: Das Python-Paket {name} ist nicht installiert.</translation>
    </message>
    <message>
        <source>This program cannot check spelling on this kind of computer.</source>
        <translation>Auf Computern dieser Art kann das Programm die Rechtschreibung nicht prüfen.</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>Beim Schreiben</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Eigene Wörter</translation>
    </message>
</context>
<context>
    <name>Stats</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries to be proud of and {grow} to grow from.</source>
        <translation>
            <numerusform>%Ln Eintrag, auf den du stolz bist, und {grow} zum Wachsen.</numerusform>
            <numerusform>%Ln Einträge, auf die du stolz bist, und {grow} zum Wachsen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries</source>
        <translation>
            <numerusform>%Ln weiterer Eintrag</numerusform>
            <numerusform>%Ln weitere Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries, and your words show here.</source>
        <translation>
            <numerusform>Noch %Ln Eintrag, und deine Wörter erscheinen hier.</numerusform>
            <numerusform>Noch %Ln Einträge, und deine Wörter erscheinen hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more months with entries, and this shows them.</source>
        <translation>
            <numerusform>Noch %Ln Monat mit Einträgen, und es ist hier zu sehen.</numerusform>
            <numerusform>Noch %Ln Monate mit Einträgen, und es ist hier zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more weekdays with points, and they can be compared.</source>
        <translation>
            <numerusform>Noch %Ln Wochentag mit Punkten, und sie lassen sich vergleichen.</numerusform>
            <numerusform>Noch %Ln Wochentage mit Punkten, und sie lassen sich vergleichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more weeks with entries, and this shows them.</source>
        <translation>
            <numerusform>Noch %Ln Woche mit Einträgen, und es ist hier zu sehen.</numerusform>
            <numerusform>Noch %Ln Wochen mit Einträgen, und es ist hier zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proud · {grow} to grow</source>
        <translation>
            <numerusform>%Ln stolz · {grow} wachsen</numerusform>
            <numerusform>%Ln stolz · {grow} wachsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proud, {grow} grow</source>
        <translation>
            <numerusform>%Ln stolz, {grow} zum Wachsen</numerusform>
            <numerusform>%Ln stolz, {grow} zum Wachsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proud, {grow} to grow</source>
        <translation>
            <numerusform>%Ln stolz, {grow} zum Wachsen</numerusform>
            <numerusform>%Ln stolz, {grow} zum Wachsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasons</source>
        <translation>
            <numerusform>%Ln Grund</numerusform>
            <numerusform>%Ln Gründe</numerusform>
        </translation>
    </message>
    <message>
        <source>A goal closed: not this time</source>
        <translation>Ein Ziel abgeschlossen: diesmal nicht</translation>
    </message>
    <message>
        <source>A goal completed</source>
        <translation>Ein Ziel geschafft</translation>
    </message>
    <message>
        <source>An entry that you are proud of</source>
        <translation>Ein Eintrag, auf den du stolz bist</translation>
    </message>
    <message>
        <source>An entry to grow from</source>
        <translation>Ein Eintrag, an dem du wächst</translation>
    </message>
    <message>
        <source>Average by weekday</source>
        <translation>Durchschnitt je Wochentag</translation>
    </message>
    <message>
        <source>Average points</source>
        <translation>Punkte im Durchschnitt</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last}: %n points earned, {total} in all.</source>
        <translation>
            <numerusform>Vom {first} bis {last}: %Ln Punkt verdient, {total} insgesamt.</numerusform>
            <numerusform>Vom {first} bis {last}: %Ln Punkte verdient, {total} insgesamt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Goals by category</source>
        <translation>Ziele nach Bereich</translation>
    </message>
    <message>
        <source>Points over time</source>
        <translation>Punkte im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Proud and grow over time</source>
        <translation>Stolz und Wachsen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Seven more days of a streak</source>
        <translation>Sieben weitere Tage einer Serie</translation>
    </message>
    <message>
        <source>Streaks</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Thirty more days of a streak</source>
        <translation>Dreißig weitere Tage einer Serie</translation>
    </message>
    <message>
        <source>Top days</source>
        <translation>Beste Tage</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>What you write about</source>
        <translation>Worüber du schreibst</translation>
    </message>
    <message numerus="yes">
        <source>Your best day was {day}, with %n points.</source>
        <translation>
            <numerusform>Dein bester Tag war {day}, mit %Ln Punkt.</numerusform>
            <numerusform>Dein bester Tag war {day}, mit %Ln Punkten.</numerusform>
        </translation>
    </message>
    <message>
        <source>after your first two weeks</source>
        <translation>nach deinen ersten zwei Wochen</translation>
    </message>
    <message numerus="yes">
        <source>first one in %n days</source>
        <translation>
            <numerusform>der erste in %Ln Tag</numerusform>
            <numerusform>der erste in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open, kept by %n spare days</source>
        <translation>
            <numerusform>offen, gehalten mit %Ln Reservetag</numerusform>
            <numerusform>offen, gehalten mit %Ln Reservetagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: its sum is {kept} instead of %n points</source>
        <translation>
            <numerusform>{day}: die Summe ist {kept} statt %Ln Punkt</numerusform>
            <numerusform>{day}: die Summe ist {kept} statt %Ln Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: {why}, %n points are missing</source>
        <translation>
            <numerusform>{day}: {why}, %Ln Punkt fehlt</numerusform>
            <numerusform>{day}: {why}, %Ln Punkte fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: {why}, %n points without a reason</source>
        <translation>
            <numerusform>{day}: {why}, %Ln Punkt ohne Grund</numerusform>
            <numerusform>{day}: {why}, %Ln Punkte ohne Grund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: {why}, {kept} instead of %n points</source>
        <translation>
            <numerusform>{day}: {why}, {kept} statt %Ln Punkt</numerusform>
            <numerusform>{day}: {why}, {kept} statt %Ln Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{year}: {points} on %n days, at most {most} on one day.</source>
        <translation>
            <numerusform>{year}: {points} an %Ln Tag, höchstens {most} an einem Tag.</numerusform>
            <numerusform>{year}: {points} an %Ln Tagen, höchstens {most} an einem Tag.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than last week</source>
        <translation>weniger als letzte Woche</translation>
    </message>
    <message>
        <source>more than last week</source>
        <translation>mehr als letzte Woche</translation>
    </message>
    <message>
        <source>nothing to compare with yet</source>
        <translation>noch nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>today is still open</source>
        <translation>der Tag ist noch offen</translation>
    </message>
    <message>
        <source>two quiet weeks</source>
        <translation>zwei stille Wochen</translation>
    </message>
    <message>
        <source>write today to begin one</source>
        <translation>schreibe heute, um eine zu beginnen</translation>
    </message>
    <message>
        <source>your first is ahead of you</source>
        <translation>deine erste liegt vor dir</translation>
    </message>
    <message numerus="yes">
        <source>{category}: %n completed, {failed} not this time</source>
        <translation>
            <numerusform>{category}: %Ln geschafft, {failed} diesmal nicht</numerusform>
            <numerusform>{category}: %Ln geschafft, {failed} diesmal nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{completed} of %n goals reached.</source>
        <translation>
            <numerusform>{completed} von %Ln Ziel erreicht.</numerusform>
            <numerusform>{completed} von %Ln Zielen erreicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} to {points}</source>
        <translation>{days} bis {points}</translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n points</source>
        <translation>
            <numerusform>{day}: %Ln Punkt</numerusform>
            <numerusform>{day}: %Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: its entries are counted wrongly</source>
        <translation>{day}: die Einträge sind falsch gezählt</translation>
    </message>
    <message>
        <source>{entries} · click for details</source>
        <translation>{entries} · mehr dazu</translation>
    </message>
    <message>
        <source>{points} this week</source>
        <translation>{points} in dieser Woche</translation>
    </message>
    <message>
        <source>You opened the diary</source>
        <translation>Du hast das Tagebuch geöffnet</translation>
    </message>
    <message>
        <source>the same as last week</source>
        <translation>so viel wie letzte Woche</translation>
    </message>
    <message>
        <source>Damaged: {what}</source>
        <translation>Beschädigt: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are unrated.</source>
        <translation>
            <numerusform>%Ln Eintrag ist offen.</numerusform>
            <numerusform>%Ln Einträge sind offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unrated</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{year}: you wrote on %n days; on {proud} of them, every entry is proud.</source>
        <translation>
            <numerusform>{year}: Du hast an %Ln Tag geschrieben; an {proud} davon ist jeder Eintrag stolz.</numerusform>
            <numerusform>{year}: Du hast an %Ln Tagen geschrieben; an {proud} davon ist jeder Eintrag stolz.</numerusform>
        </translation>
    </message>
    <message>
        <source>An imported entry, without points</source>
        <translation>Ein importierter Eintrag, ohne Punkte</translation>
    </message>
    <message numerus="yes">
        <source>Most used: {tag}, in %n entries.</source>
        <translation>
            <numerusform>Am häufigsten: {tag}, in %Ln Eintrag.</numerusform>
            <numerusform>Am häufigsten: {tag}, in %Ln Einträgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proud and grow by tag</source>
        <translation>Stolz und Wachsen nach Schlagwort</translation>
    </message>
    <message>
        <source>Your tags</source>
        <translation>Deine Schlagwörter</translation>
    </message>
    <message numerus="yes">
        <source>{tag}: %n entries, {proud} proud, {grow} grow</source>
        <translation>
            <numerusform>{tag}: %Ln Eintrag, {proud} stolz, {grow} zum Wachsen</numerusform>
            <numerusform>{tag}: %Ln Einträge, {proud} stolz, {grow} zum Wachsen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatsTab</name>
    <message>
        <source>The month on one page…</source>
        <translation>Der Monat auf einer Seite…</translation>
    </message>
</context>
<context>
    <name>StopWordsEditor</name>
    <message>
        <source>&amp;Words to leave out</source>
        <translation>&amp;Wörter, die wegbleiben</translation>
    </message>
    <message>
        <source>Words to leave out</source>
        <translation>Wörter, die wegbleiben</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>Diese weglassen</translation>
    </message>
    <message>
        <source>Separated by spaces. The most common words are never shown.</source>
        <translation>Mit Leerzeichen getrennt. Die häufigsten Wörter erscheinen nie.</translation>
    </message>
</context>
<context>
    <name>StreakCard</name>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Give back the spare day of {day}</source>
        <translation>Den Reservetag vom {day} zurückgeben</translation>
    </message>
    <message>
        <source>Let this streak end here. You can undo it.</source>
        <translation>Diese Serie hier enden lassen. Du kannst es rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>Streaks</name>
    <message numerus="yes">
        <source>%n spare days were not enough for them.</source>
        <translation>
            <numerusform>%Ln Reservetag reichte nicht dafür.</numerusform>
            <numerusform>%Ln Reservetage reichten nicht dafür.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended after %n days without an entry.</source>
        <translation>
            <numerusform>Endete nach %Ln Tag ohne Eintrag.</numerusform>
            <numerusform>Endete nach %Ln Tagen ohne Eintrag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended because you gave a spare day back.</source>
        <translation>Endete, weil du einen Reservetag zurückgegeben hast.</translation>
    </message>
    <message>
        <source>No streak is running. Write today to begin one.</source>
        <translation>Gerade läuft keine Serie. Schreibe heute, um eine zu beginnen.</translation>
    </message>
    <message>
        <source>Rest days keep it.</source>
        <translation>Ruhetage halten sie.</translation>
    </message>
    <message>
        <source>Still running.</source>
        <translation>Läuft noch.</translation>
    </message>
    <message>
        <source>Today is still open: write today to keep your streak.</source>
        <translation>Der heutige Tag ist noch offen: Schreibe heute, um deine Serie zu halten.</translation>
    </message>
    <message numerus="yes">
        <source>When you write, %n spare days will keep it.</source>
        <translation>
            <numerusform>Wenn du schreibst, wird sie mit %Ln Reservetag gehalten.</numerusform>
            <numerusform>Wenn du schreibst, wird sie mit %Ln Reservetagen gehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n spare days.</source>
        <translation>
            <numerusform>Du hast %Ln Reservetag.</numerusform>
            <numerusform>Du hast %Ln Reservetage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write your first entry, and your first streak begins.</source>
        <translation>Schreibe deinen ersten Eintrag, und deine erste Serie beginnt.</translation>
    </message>
    <message>
        <source>{days} to the next reward of {points} points.</source>
        <translation>{days} bis zur nächsten Belohnung von {points} Punkten.</translation>
    </message>
    <message>
        <source>{day}: kept by a spare day</source>
        <translation>{day}: mit einem Reservetag gehalten</translation>
    </message>
    <message numerus="yes">
        <source>The next one comes after writing on %n more days.</source>
        <translation>
            <numerusform>Der nächste kommt, wenn du noch an %Ln Tag schreibst.</numerusform>
            <numerusform>Der nächste kommt, wenn du noch an %Ln Tagen schreibst.</numerusform>
        </translation>
    </message>
    <message>
        <source>You had no spare day.</source>
        <translation>Du hattest keinen Reservetag.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n spare days, the most you can have.</source>
        <translation>
            <numerusform>Du hast %Ln Reservetag, mehr geht nicht.</numerusform>
            <numerusform>Du hast %Ln Reservetage, mehr geht nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: a rest day</source>
        <translation>{day}: ein Ruhetag</translation>
    </message>
    <message>
        <source>{day}: a rest day ({reason})</source>
        <translation>{day}: ein Ruhetag ({reason})</translation>
    </message>
</context>
<context>
    <name>StreaksDialog</name>
    <message>
        <source>Your streaks</source>
        <translation>Deine Serien</translation>
    </message>
    <message>
        <source>Show earlier streaks</source>
        <translation>Frühere Serien zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Plan rest days…</source>
        <translation>Ruhetage planen…</translation>
    </message>
</context>
<context>
    <name>StreaksViewModel</name>
    <message>
        <source>The spare day of {day} was given back.</source>
        <translation>Der Reservetag vom {day} ist zurückgegeben.</translation>
    </message>
</context>
<context>
    <name>SuccessCard</name>
    <message>
        <source>By category</source>
        <translation>Nach Bereich</translation>
    </message>
    <message>
        <source>Goals by category</source>
        <translation>Ziele nach Bereich</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>Goals by month</source>
        <translation>Ziele nach Monat</translation>
    </message>
    <message>
        <source>Show goals by</source>
        <translation>Ziele zeigen nach</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>completed ·</source>
        <translation>geschafft ·</translation>
    </message>
    <message>
        <source>Once you close a goal, this shows how often you reach your goals.</source>
        <translation>Sobald du ein Ziel abschließt, siehst du hier, wie oft du deine Ziele erreichst.</translation>
    </message>
</context>
<context>
    <name>TagCloudCard</name>
    <message>
        <source>The tags of these days appear here.</source>
        <translation>Hier erscheinen die Schlagwörter dieser Tage.</translation>
    </message>
</context>
<context>
    <name>TagCompleter</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag {tag}</source>
        <translation>Neues Schlagwort {tag}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>TagFilter</name>
    <message>
        <source>All tags…</source>
        <translation>Alle Schlagwörter…</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>Tag of the entries</source>
        <translation>Schlagwort der Einträge</translation>
    </message>
</context>
<context>
    <name>TagRatingsCard</name>
    <message>
        <source>Put #tags in your entries, and this shows how you rated them.</source>
        <translation>Schreibe #Schlagwörter in deine Einträge, und hier siehst du, wie du sie bewertet hast.</translation>
    </message>
</context>
<context>
    <name>TagTallies</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Wachsen</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Stolz</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries changed</source>
        <translation>
            <numerusform>%Ln Eintrag geändert</numerusform>
            <numerusform>%Ln Einträge geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Vereinen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Show entries</source>
        <translation>&amp;Einträge zeigen</translation>
    </message>
    <message>
        <source>A word with # before it, such as #garden, becomes a tag of its entry.</source>
        <translation>Ein Wort mit # davor, etwa #Garten, wird zum Schlagwort seines Eintrags.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Entries are changed, and keep their earlier version.</source>
        <translation>Die Einträge werden geändert und behalten ihre frühere Fassung.</translation>
    </message>
    <message>
        <source>Ne&amp;w name</source>
        <translation>&amp;Neuer Name</translation>
    </message>
    <message>
        <source>No tag contains these letters.</source>
        <translation>Kein Schlagwort enthält diese Buchstaben.</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Schlagwörter suchen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>{tag} already exists: the two become one in all entries.</source>
        <translation>{tag} gibt es schon: In allen Einträgen wird aus beiden eines.</translation>
    </message>
</context>
<context>
    <name>TallyChart</name>
    <message>
        <source>Category</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Geschafft</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>Edit templates…</source>
        <translation>Vorlagen bearbeiten…</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Delete this template</source>
        <translation>Diese Vorlage löschen</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Not a field, so it stays as you type it: {fields}</source>
        <translation>Kein Feld, bleibt also so stehen: {fields}</translation>
    </message>
    <message>
        <source>Question of the day</source>
        <translation>Frage des Tages</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Texts to begin an entry with. Fields in braces are filled in.</source>
        <translation>Texte, mit denen ein Eintrag beginnen kann. Felder in geschweiften Klammern werden ausgefüllt.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>TickableText</name>
    <message>
        <source>Done: {task}</source>
        <translation>Erledigt: {task}</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Text with tasks, {done} of {count} done</source>
        <translation>Text mit Aufgaben, {done} von {count} erledigt</translation>
    </message>
    <message>
        <source>To do: {task}</source>
        <translation>Zu erledigen: {task}</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Points today</source>
        <translation>Punkte heute</translation>
    </message>
    <message>
        <source>Total points</source>
        <translation>Punkte insgesamt</translation>
    </message>
    <message>
        <source>Current streak</source>
        <translation>Aktuelle Serie</translation>
    </message>
    <message>
        <source>Longest streak</source>
        <translation>Längste Serie</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Weekly trend</source>
        <translation>Wochentrend</translation>
    </message>
</context>
<context>
    <name>TopDaysCard</name>
    <message>
        <source>Your best days will appear here, from your first points on.</source>
        <translation>Deine besten Tage erscheinen hier, von deinen ersten Punkten an.</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Changing your mind</source>
        <translation>Es sich anders überlegen</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Here you write down moments that you are proud of, or will grow from.</source>
        <translation>Hier schreibst du Momente auf, auf die du stolz bist oder an denen du wächst.</translation>
    </message>
    <message>
        <source>Where points come from</source>
        <translation>Woher Punkte kommen</translation>
    </message>
    <message>
        <source>An entry: {proud} points for proud, {grow} for grow.</source>
        <translation>Ein Eintrag: {proud} Punkte für stolz, {grow} für wachsen.</translation>
    </message>
    <message>
        <source>A goal: {completed} points when completed, {failed} when not.</source>
        <translation>Ein Ziel: {completed} Punkte, wenn es geschafft ist, {failed}, wenn nicht.</translation>
    </message>
    <message>
        <source>The first time each day that you open the diary: {visit}.</source>
        <translation>Wenn du das Tagebuch an einem Tag zum ersten Mal öffnest: {visit}.</translation>
    </message>
    <message>
        <source>Every {week} days of a streak: {week_points}; every {month} days: {month_points}.</source>
        <translation>Alle {week} Tage einer Serie: {week_points}; alle {month} Tage: {month_points}.</translation>
    </message>
    <message>
        <source>Streaks</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Point at a chart to read a day, click to open it in the diary. “More” shows the same numbers as a table, or saves them.</source>
        <translation>Zeige auf ein Diagramm, um einen Tag abzulesen, klicke, um ihn im Tagebuch zu öffnen. „Mehr“ zeigt dieselben Zahlen als Tabelle oder speichert sie.</translation>
    </message>
    <message>
        <source>Stats</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Here you see what your entries and goals add up to.</source>
        <translation>Hier siehst du, was deine Einträge und Ziele zusammen ergeben.</translation>
    </message>
    <message>
        <source>Setting a goal</source>
        <translation>Ein Ziel setzen</translation>
    </message>
    <message>
        <source>A goal runs for seven days, or until the end of this week. Choose something small and clear; “Ideas” has suggestions.</source>
        <translation>Ein Ziel läuft sieben Tage oder bis zum Ende dieser Woche. Wähle etwas Kleines und Klares; „Ideen“ macht Vorschläge.</translation>
    </message>
    <message>
        <source>When its days are over</source>
        <translation>Wenn seine Tage um sind</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Here you choose one small thing for the week, and say how it went.</source>
        <translation>Hier wählst du eine kleine Sache für die Woche und sagst, wie es war.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Nobody can reset a password for you. After five wrong passwords, the program makes you wait a little before the next try.</source>
        <translation>Niemand kann ein Passwort für dich zurücksetzen. Nach fünf falschen Passwörtern musst du vor dem nächsten Versuch ein wenig warten.</translation>
    </message>
    <message>
        <source>Preferences and profile</source>
        <translation>Einstellungen und Profil</translation>
    </message>
    <message>
        <source>Profile changes your name, email and password, or deletes the account with everything in it.</source>
        <translation>Das Profil ändert Name, E-Mail und Passwort, oder löscht das Konto mit allem darin.</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Dein Konto</translation>
    </message>
    <message>
        <source>“On this day” shows what you wrote one and six months ago, and on the same date in earlier years.</source>
        <translation>„An diesem Tag“ zeigt, was du vor einem und sechs Monaten und am selben Datum früherer Jahre geschrieben hast.</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>What you write stays on this computer.</source>
        <translation>Was du schreibst, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>A day can have as many entries as you like.</source>
        <translation>Ein Tag kann so viele Einträge haben, wie du magst.</translation>
    </message>
    <message>
        <source>A goal can repeat: then a new one starts every week, until you pause or stop it.</source>
        <translation>Ein Ziel kann sich wiederholen: Dann beginnt jede Woche ein neues, bis du es anhältst oder beendest.</translation>
    </message>
    <message>
        <source>A streak is a row of days with at least one entry. Today stays open until it is over; only a whole day without an entry can end a streak.</source>
        <translation>Eine Serie ist eine Reihe von Tagen mit mindestens einem Eintrag. Der heutige Tag bleibt offen, bis er um ist; nur ein ganzer Tag ohne Eintrag kann eine Serie beenden.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Every {every} days you write on earn a spare day, which bridges a missed day by itself. On a rest day that you planned, nobody has to write.</source>
        <translation>Alle {every} Tage, an denen du schreibst, bringen einen Reservetag, der einen verpassten Tag von selbst überbrückt. An einem geplanten Ruhetag musst du nicht schreiben.</translation>
    </message>
    <message>
        <source>File → Import… shows what is in a file from another diary, and imports it after a backup. File → Imports… undoes that. “Move this diary…” packs everything for another computer.</source>
        <translation>Datei → Importieren… zeigt, was in einer Datei aus einem anderen Tagebuch ist, und übernimmt es nach einer Sicherung. Datei → Importe… nimmt das zurück. „Tagebuch umziehen…“ packt alles für einen anderen Computer ein.</translation>
    </message>
    <message>
        <source>Growing</source>
        <translation>Wachsen</translation>
    </message>
    <message>
        <source>In a chart of days, Ctrl and the mouse wheel zoom in and out.</source>
        <translation>In Diagrammen über Tage vergrößerst und verkleinerst du mit Strg und dem Mausrad.</translation>
    </message>
    <message>
        <source>It looks back on your week, and asks about each goal that is still open: try again, make it smaller, or drop it.</source>
        <translation>Er schaut auf deine Woche zurück und fragt zu jedem noch offenen Ziel: noch einmal, kleiner machen oder fallen lassen.</translation>
    </message>
    <message>
        <source>Lock hides the diary until you enter your password again, and leaves everything as it is. Sign out lets somebody else sign in.</source>
        <translation>Sperren verbirgt das Tagebuch, bis du dein Passwort wieder eingibst, und lässt alles, wie es ist. Nach dem Abmelden kann sich jemand anderes anmelden.</translation>
    </message>
    <message>
        <source>Preferences apply to your account, and take effect at once: light or dark, the text size of the diary, when weeks begin, when your day ends.</source>
        <translation>Einstellungen gelten für dein Konto und wirken sofort: hell oder dunkel, die Textgröße im Tagebuch, wann Wochen beginnen, wann dein Tag endet.</translation>
    </message>
    <message>
        <source>Several people can keep their diaries on one computer. Each has an account with a password, and sees only their own entries and goals.</source>
        <translation>Mehrere Menschen können ihre Tagebücher auf einem Computer führen. Jeder hat ein Konto mit Passwort und sieht nur die eigenen Einträge und Ziele.</translation>
    </message>
    <message>
        <source>The program makes a verified backup each day that you use it, and before every upgrade and restore.</source>
        <translation>Das Programm macht an jedem Tag, an dem du es benutzt, eine geprüfte Sicherung, und eine vor jeder Aktualisierung und jeder Wiederherstellung.</translation>
    </message>
    <message>
        <source>The search finds words, quoted phrases, and tags such as #garden. Go → Tags lists all tags.</source>
        <translation>Die Suche findet Wörter, Wortfolgen in Anführungszeichen und Schlagwörter wie #Garten. Gehe zu → Schlagwörter zeigt alle Schlagwörter.</translation>
    </message>
    <message>
        <source>The weekly review</source>
        <translation>Der Wochenrückblick</translation>
    </message>
    <message>
        <source>Tick the days on which you worked on it, with a note if you like. Progress notes on the card say how it is going.</source>
        <translation>Hake die Tage ab, an denen du dran warst, auf Wunsch mit einer Notiz. Notizen auf der Karte sagen, wie es läuft.</translation>
    </message>
    <message>
        <source>Undo takes it back, and the history shows every goal.</source>
        <translation>Rückgängig nimmt es zurück, und der Verlauf zeigt jedes Ziel.</translation>
    </message>
    <message>
        <source>“Backups” in the File menu lists them. You can look inside one, bring single entries back, or restore the whole diary; also one from another disk.</source>
        <translation>„Sicherungen“ im Menü „Datei“ zeigt sie. Du kannst in eine hineinsehen, einzelne Einträge zurückholen oder das ganze Tagebuch; auch aus einer von einer anderen Festplatte.</translation>
    </message>
    <message>
        <source>“Delete now” in the trash wipes its text from the diary at once. Only earlier backups still have it.</source>
        <translation>„Jetzt löschen“ im Papierkorb löscht den Text sofort aus dem Tagebuch. Nur frühere Sicherungen enthalten ihn noch.</translation>
    </message>
    <message>
        <source>An entry to grow from can come back after {days} days, become a goal, or be linked to the proud entry it turned into.</source>
        <translation>Ein Eintrag zum Wachsen kann nach {days} Tagen wiederkommen, zum Ziel werden oder mit dem stolzen Eintrag verknüpft werden, der daraus geworden ist.</translation>
    </message>
    <message>
        <source>They are on the same disk as the diary. Preferences → Backups copies each daily one to a second folder, best on another disk.</source>
        <translation>Sie liegen auf derselben Festplatte wie das Tagebuch. Einstellungen → Sicherungen kopiert jede tägliche in einen zweiten Ordner, am besten auf einer anderen Festplatte.</translation>
    </message>
    <message>
        <source>You decide how it went: completed ({completed} points), not this time ({failed} point, for trying), or try again this week.</source>
        <translation>Du entscheidest, wie es war: geschafft ({completed} Punkte), diesmal nicht ({failed} Punkt, für den Versuch) oder diese Woche noch einmal.</translation>
    </message>
    <message>
        <source>Your account belongs to this diary, and exists nowhere else.</source>
        <translation>Dein Konto gehört zu diesem Tagebuch und existiert sonst nirgends.</translation>
    </message>
    <message>
        <source>Your diary is one file in the data folder. The program uses no network, unless you keep the diary on a database server of your own.</source>
        <translation>Dein Tagebuch ist eine Datei im Datenordner. Das Programm benutzt kein Netz, es sei denn, du führst das Tagebuch auf einem eigenen Datenbankserver.</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} oder {last}</translation>
    </message>
    <message>
        <source>Several people can keep their diaries on one server. Each has an account with a password, and sees only their own entries and goals.</source>
        <translation>Mehrere Personen können ihre Tagebücher auf einem Server führen. Jede hat ein Konto mit Passwort und sieht nur die eigenen Einträge und Ziele.</translation>
    </message>
    <message>
        <source>What you write is kept on a server.</source>
        <translation>Was du schreibst, liegt auf einem Server.</translation>
    </message>
    <message>
        <source>While the server cannot be used, what you type is kept in a private file on this computer. It is deleted as soon as the server has the text.</source>
        <translation>Solange der Server nicht benutzt werden kann, wird, was du schreibst, in einer privaten Datei auf diesem Computer aufbewahrt. Sie wird gelöscht, sobald der Server den Text hat.</translation>
    </message>
    <message>
        <source>Whoever runs the server makes the backups. This program does not make one every day, as it does for a diary in a file. File → Backups… shows those that were made on this computer, and makes one on request.</source>
        <translation>Die Sicherungen macht, wer den Server betreibt. Dieses Programm macht nicht jeden Tag eine, wie bei einem Tagebuch in einer Datei. Datei → Sicherungen… zeigt die, die auf diesem Computer gemacht wurden, und macht auf Wunsch eine.</translation>
    </message>
    <message>
        <source>Your diary is in a database on a PostgreSQL server. The program connects to that server and to nothing else.</source>
        <translation>Dein Tagebuch liegt in einer Datenbank auf einem PostgreSQL-Server. Das Programm verbindet sich mit diesem Server und mit nichts sonst.</translation>
    </message>
    <message>
        <source>Edit an entry whenever you like; its earlier versions are kept. A deleted entry stays in the trash for at least {days} days, and Undo brings it back.</source>
        <translation>Ändere einen Eintrag, wann du willst; seine früheren Fassungen bleiben. Ein gelöschter Eintrag bleibt mindestens {days} Tage im Papierkorb, und Rückgängig holt ihn zurück.</translation>
    </message>
    <message>
        <source>What you write there becomes an entry of the day on which you save it.</source>
        <translation>Was du dort schreibst, wird ein Eintrag des Tages, an dem du es speicherst.</translation>
    </message>
    <message>
        <source>Save it with “I’m proud of this” ({proud} points), “I’ll grow from this” ({grow}), or “Keep it for now” to rate it later.</source>
        <translation>Speichere mit „Darauf bin ich stolz“ ({proud} Punkte), „Daran wachse ich“ ({grow}) oder, um später zu bewerten, „Fürs Erste behalten“.</translation>
    </message>
    <message>
        <source>The calendar marks the days you wrote on: a dot for proud, a diamond for grow, a ring for unrated. Choose a day to read or add to it.</source>
        <translation>Der Kalender zeigt die Tage, an denen du geschrieben hast: ein Punkt für stolz, eine Raute für wachsen, ein Ring für offen. Wähle einen Tag, um ihn zu lesen oder zu ergänzen.</translation>
    </message>
    <message>
        <source>What you type is kept as a draft, also after a crash.</source>
        <translation>Was du tippst, bleibt als Entwurf erhalten, auch nach einem Absturz.</translation>
    </message>
    <message>
        <source>The log files contain nothing from your diary.</source>
        <translation>Die Protokolldateien enthalten nichts aus deinem Tagebuch.</translation>
    </message>
    <message>
        <source>File → Export… makes a copy for you to keep or share: an archive with everything, a PDF, Markdown, a web page, a file for Day One, tables or plain text. Your diary stays as it is.</source>
        <translation>Datei → Exportieren… macht eine Kopie zum Aufbewahren oder Weitergeben: ein Archiv mit allem, ein PDF, Markdown, eine Webseite, eine Datei für Day One, Tabellen oder reinen Text. Dein Tagebuch bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Taking it with you</source>
        <translation>Ein- und Ausführen</translation>
    </message>
    <message>
        <source>You choose days and ratings, and can leave out names and words: each becomes a dash. The file is not encrypted.</source>
        <translation>Du wählst Tage und Bewertungen und kannst Namen und Wörter weglassen: Jedes wird ein Strich. Die Datei ist nicht verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>TrashCard</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>This cannot be undone. Only earlier backups still have it.</source>
        <translation>Das lässt sich nicht rückgängig machen. Nur frühere Sicherungen enthalten den Eintrag noch.</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Zurück zum Tag</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
</context>
<context>
    <name>TrashViewModel</name>
    <message>
        <source>Restored to {day}</source>
        <translation>Wiederhergestellt am {day}</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Endgültig gelöscht</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open the diary</source>
        <translation>Tagebuch &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Write an entry</source>
        <translation>Einen &amp;Eintrag schreiben</translation>
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
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>Aus einer &amp;Sicherung zurückholen…</translation>
    </message>
    <message>
        <source>A &amp;backup…</source>
        <translation>Eine &amp;Sicherung…</translation>
    </message>
    <message>
        <source>A &amp;file, moved here or of another program…</source>
        <translation>Eine &amp;Datei, umgezogen oder von einem anderen Programm…</translation>
    </message>
    <message>
        <source>Encrypted. Only a password or a recovery code opens it.</source>
        <translation>Verschlüsselt. Nur ein Passwort oder ein Wiederherstellungscode öffnet es.</translation>
    </message>
    <message>
        <source>I have a &amp;diary already</source>
        <translation>Ich habe schon ein &amp;Tagebuch</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>The database of the &amp;web app…</source>
        <translation>Die Datenbank der &amp;Web-App…</translation>
    </message>
    <message>
        <source>The f&amp;older of a diary…</source>
        <translation>Der &amp;Ordner eines Tagebuchs…</translation>
    </message>
    <message>
        <source>What you write is sent to your server only.</source>
        <translation>Was du schreibst, wird nur an deinen Server geschickt.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Keep it on paper, away from this computer</source>
        <translation>Bewahre ihn auf Papier auf, nicht bei diesem Computer</translation>
    </message>
    <message>
        <source>Opening your diary…</source>
        <translation>Dein Tagebuch wird geöffnet…</translation>
    </message>
    <message>
        <source>Step 1 of 3 · On this computer, and nowhere else</source>
        <translation>Schritt 1 von 3 · Auf diesem Computer und nirgends sonst</translation>
    </message>
    <message>
        <source>Step 2 of 3 · You can change this at any time under Preferences</source>
        <translation>Schritt 2 von 3 · Unter „Einstellungen“ jederzeit zu ändern</translation>
    </message>
    <message>
        <source>Step 3 of 3 · {hint}</source>
        <translation>Schritt 3 von 3 · {hint}</translation>
    </message>
    <message>
        <source>Who may read your diary?</source>
        <translation>Wer darf dein Tagebuch lesen?</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Dein Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Your diary. On this computer, and nowhere else.</source>
        <translation>Dein Tagebuch. Auf diesem Computer und nirgends sonst.</translation>
    </message>
    <message>
        <source>Your diary. Kept on your server.</source>
        <translation>Dein Tagebuch. Auf deinem Server.</translation>
    </message>
</context>
<context>
    <name>Upgrade</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upgrade it in %n steps</source>
        <translation>
            <numerusform>In %Ln Schritt aktualisieren</numerusform>
            <numerusform>In %Ln Schritten aktualisieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upgraded in %n steps</source>
        <translation>
            <numerusform>In %Ln Schritt aktualisiert</numerusform>
            <numerusform>In %Ln Schritten aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n entries were backed up first.</source>
        <translation>
            <numerusform>Dein %Ln Eintrag wurde zuerst gesichert.</numerusform>
            <numerusform>Deine %Ln Einträge wurden zuerst gesichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>noch etwa %Ln s</numerusform>
            <numerusform>noch etwa %Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpgradeHistoryDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Each upgrade leaves a receipt in the diary, and one beside it.</source>
        <translation>Jede Aktualisierung hinterlässt einen Beleg im Tagebuch und einen daneben.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>This diary was made by this version and never upgraded.</source>
        <translation>Dieses Tagebuch wurde von dieser Version angelegt und nie aktualisiert.</translation>
    </message>
    <message>
        <source>Upgrade history</source>
        <translation>Verlauf der Aktualisierungen</translation>
    </message>
</context>
<context>
    <name>UpgradePage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Version {version} stores your diary in a newer format.</source>
        <translation>Version {version} speichert dein Tagebuch in einem neueren Format.</translation>
    </message>
    <message>
        <source>It is backed up first, and the backup is verified.</source>
        <translation>Zuerst wird es gesichert, und die Sicherung wird geprüft.</translation>
    </message>
    <message>
        <source>Check your diary file</source>
        <translation>Deine Tagebuchdatei prüfen</translation>
    </message>
    <message>
        <source>Open your diary</source>
        <translation>Dein Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Checking your diary file</source>
        <translation>Deine Tagebuchdatei wird geprüft</translation>
    </message>
    <message>
        <source>Backed up and verified: {file}</source>
        <translation>Gesichert und geprüft: {file}</translation>
    </message>
    <message>
        <source>Checking that every entry is still there</source>
        <translation>Es wird geprüft, ob jeder Eintrag noch da ist</translation>
    </message>
    <message>
        <source>Opening your diary</source>
        <translation>Dein Tagebuch wird geöffnet</translation>
    </message>
    <message>
        <source>Upgrading</source>
        <translation>Wird aktualisiert</translation>
    </message>
    <message>
        <source>Upgrading {number} of {count} — {step}</source>
        <translation>Schritt {number} von {count} wird ausgeführt — {step}</translation>
    </message>
    <message>
        <source>Checked your diary file</source>
        <translation>Deine Tagebuchdatei ist geprüft</translation>
    </message>
    <message>
        <source>Backed up and verified</source>
        <translation>Gesichert und geprüft</translation>
    </message>
    <message>
        <source>Every entry is still there</source>
        <translation>Jeder Eintrag ist noch da</translation>
    </message>
    <message>
        <source>Opened your diary</source>
        <translation>Dein Tagebuch ist geöffnet</translation>
    </message>
    <message>
        <source>Upgrading your diary</source>
        <translation>Dein Tagebuch wird aktualisiert</translation>
    </message>
    <message>
        <source>Your diary was backed up as it was before.</source>
        <translation>Dein Tagebuch wurde gesichert, wie es vorher war.</translation>
    </message>
    <message>
        <source>Back up your diary</source>
        <translation>Dein Tagebuch sichern</translation>
    </message>
    <message>
        <source>Check that every entry is still there</source>
        <translation>Prüfen, ob jeder Eintrag noch da ist</translation>
    </message>
    <message>
        <source>Backing up your diary: {percent}</source>
        <translation>Dein Tagebuch wird gesichert: {percent}</translation>
    </message>
    <message>
        <source>Progress of the upgrade</source>
        <translation>Fortschritt der Aktualisierung</translation>
    </message>
    <message>
        <source>If anything goes wrong, the backup is restored.</source>
        <translation>Wenn etwas schiefgeht, wird die Sicherung zurückgeholt.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Diese Fassung zurückholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation>Bis {when}</translation>
    </message>
</context>
<context>
    <name>WaitingBar</name>
    <message>
        <source>Completed</source>
        <translation>Geschafft</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>Tage…</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
    </message>
    <message>
        <source>Try again this week</source>
        <translation>Diese Woche noch einmal</translation>
    </message>
</context>
<context>
    <name>WeekTiles</name>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Proud entries</source>
        <translation>Stolze Einträge</translation>
    </message>
    <message>
        <source>Grow entries</source>
        <translation>Einträge zum Wachsen</translation>
    </message>
    <message>
        <source>Best day</source>
        <translation>Bester Tag</translation>
    </message>
</context>
<context>
    <name>WeekdayCard</name>
    <message>
        <source>{weekday}s are your best days</source>
        <translation>Dein bester Tag ist {weekday}</translation>
    </message>
    <message>
        <source>All your weekdays are alike</source>
        <translation>Alle deine Wochentage sind gleich</translation>
    </message>
</context>
<context>
    <name>WhileWriting</name>
    <message>
        <source>A template is a text of yours to begin with: {keys}, or the sheet icon above the text. Its fields, such as the date, are filled in.</source>
        <translation>Eine Vorlage ist ein eigener Text, mit dem ein Eintrag beginnt: {keys} oder das Blattsymbol über dem Text. Seine Felder, etwa das Datum, werden ausgefüllt.</translation>
    </message>
    <message>
        <source>A wavy line marks a word that is in no dictionary; {keys} goes to the next one and says it. Its menu suggests others and adds it to your words. In Preferences → Spelling you choose the languages or switch this off, and read how to get a dictionary.</source>
        <translation>Eine Wellenlinie markiert ein Wort, das in keinem Wörterbuch steht; {keys} geht zum nächsten und sagt es. Sein Menü schlägt andere vor und nimmt es in deine Wörter auf. In Einstellungen → Rechtschreibung wählst du die Sprachen oder schaltest das ab und liest, woher du ein Wörterbuch bekommst.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>F11 fills the screen with the field alone; F11 or Esc leads back.</source>
        <translation>F11 füllt den Bildschirm mit dem Feld allein; F11 oder Esc führt zurück.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>In peace</source>
        <translation>In Ruhe</translation>
    </message>
    <message>
        <source>Preferences set how many words a day you aim for. Then the words of the day stand beside those of the text, and nothing else happens.</source>
        <translation>In den Einstellungen steht, wie viele Wörter am Tag du anstrebst. Dann stehen die Wörter des Tages neben denen des Textes, und sonst geschieht nichts.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Small things that wait until you want them, and keep out of the way.</source>
        <translation>Kleine Hilfen, die warten, bis du sie brauchst, und sonst nicht stören.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>The crossed arrows, or {keys}, show another question.</source>
        <translation>Die gekreuzten Pfeile, oder {keys}, zeigen eine andere Frage.</translation>
    </message>
    <message>
        <source>The star of an entry, or {keys}, puts it among your favourites, and takes it away again. “Favourites” below the calendar shows them alone, and “On this day” prefers them.</source>
        <translation>Der Stern eines Eintrags, oder {keys}, nimmt ihn in deine Favoriten auf und wieder heraus. „Favoriten“ unter dem Kalender zeigt nur sie, und „An diesem Tag“ zieht sie vor.</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>Beim Schreiben</translation>
    </message>
    <message>
        <source>“Aa” in the reader ({keys}) chooses the face, the line height and the size; prints follow.</source>
        <translation>„Aa“ beim Lesen ({keys}) bestimmt Schrift, Zeilenabstand und Größe; auch für den Druck.</translation>
    </message>
</context>
<context>
    <name>WordCloud</name>
    <message>
        <source>Most used: {words}.</source>
        <translation>Am häufigsten: {words}.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Times used</source>
        <translation>Wie oft</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Words to leave out</source>
        <translation>Wörter, die wegbleiben</translation>
    </message>
    <message>
        <source>Counting words</source>
        <translation>Wörter werden gezählt</translation>
    </message>
    <message>
        <source>All your words from these days are left out.</source>
        <translation>Alle deine Wörter aus diesen Tagen sind weggelassen.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Redone: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
</context>
<context>
    <name>WritingCard</name>
    <message>
        <source>Looking back: what are you proud of, or what will you grow from?</source>
        <translation>Im Rückblick: Worauf bist du stolz, oder woran wirst du wachsen?</translation>
    </message>
    <message>
        <source>Write about this week</source>
        <translation>Über diese Woche schreiben</translation>
    </message>
    <message>
        <source>It becomes an entry for today ({day}).</source>
        <translation>Es wird ein Eintrag für heute ({day}).</translation>
    </message>
</context>
<context>
    <name>WritingFooter</name>
    <message>
        <source>One moment per entry works best</source>
        <translation>Am besten ein Moment pro Eintrag</translation>
    </message>
    <message>
        <source>one moment per entry works best</source>
        <translation>am besten ein Moment pro Eintrag</translation>
    </message>
    <message>
        <source>{state} · {advice}</source>
        <translation>{state} · {advice}</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message>
        <source>Saving draft…</source>
        <translation>Entwurf wird gespeichert…</translation>
    </message>
    <message>
        <source>Draft kept on this computer until the server has it</source>
        <translation>Entwurf auf diesem Computer aufbewahrt, bis der Server ihn hat</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Esc leaves full screen</source>
        <translation>Esc beendet das Vollbild</translation>
    </message>
</context>
<context>
    <name>YearHeatmap</name>
    <message>
        <source>No points in {year}.</source>
        <translation>Keine Punkte im Jahr {year}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>YearPixels</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Stolz</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Wachsen</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>nichts geschrieben</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>YearSwitch</name>
    <message>
        <source>Previous year</source>
        <translation>Voriges Jahr</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Nächstes Jahr</translation>
    </message>
</context>
<context>
    <name>_CalendarPopup</name>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
</context>
<context>
    <name>_DayButton</name>
    <message>
        <source>ticked</source>
        <translation>abgehakt</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>Haken entfernen</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
</context>
<context>
    <name>_Editor</name>
    <message>
        <source>Text of the entry</source>
        <translation>Text des Eintrags</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message>
        <source>Saving draft…</source>
        <translation>Entwurf wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>_LineModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>_LineTable</name>
    <message>
        <source>Your points, each with its reason</source>
        <translation>Deine Punkte, jeder mit seinem Grund</translation>
    </message>
</context>
<context>
    <name>_SearchOptions</name>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>Export these entries…</source>
        <translation>Diese Einträge exportieren…</translation>
    </message>
    <message>
        <source>Your entries are being prepared for the search.</source>
        <translation>Deine Einträge werden für die Suche vorbereitet.</translation>
    </message>
    <message>
        <source>Entries before {day} are still being prepared for the search.</source>
        <translation>Einträge vor {day} werden noch für die Suche vorbereitet.</translation>
    </message>
    <message>
        <source>&quot;two words&quot; finds a phrase, #word a tag, -word leaves entries out.</source>
        <translation>&quot;zwei Wörter&quot; findet die genaue Folge, #Wort ein Schlagwort, -Wort schließt Einträge aus.</translation>
    </message>
</context>
</TS>
