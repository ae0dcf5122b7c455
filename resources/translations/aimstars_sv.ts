<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {program}</source>
        <translation>Om {program}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>A diary for moments you are proud of, or grow from. It belongs to you: on your computer, without a network.</source>
        <translation>En dagbok för stunder som du är stolt över, eller växer av. Den är din: på din dator, utan nätverk.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gjord med</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Free software under the {licence} licence.</source>
        <translation>Fri programvara under licensen {licence}.</translation>
    </message>
    <message>
        <source>Qt is used as separate libraries under the LGPL 3; you may put your own build of it in their place.</source>
        <translation>Qt används som separata bibliotek under LGPL 3; du får sätta ett eget bygge i deras ställe.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Curren&amp;t password</source>
        <translation>Nu&amp;varande lösenord</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;New goal…</source>
        <translation>&amp;Nytt mål…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Säkerhetskopior…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Tras&amp;h</source>
        <translation>&amp;Papperskorg</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Diary</source>
        <translation>&amp;Dagbok</translation>
    </message>
    <message>
        <source>&amp;Stats</source>
        <translation>&amp;Statistik</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Mål</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Nästa del av fönstret</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå</translation>
    </message>
    <message>
        <source>&amp;Previous day</source>
        <translation>&amp;Föregående dag</translation>
    </message>
    <message>
        <source>&amp;Next day</source>
        <translation>&amp;Nästa dag</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;I dag</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Find in your diary</source>
        <translation>&amp;Sök i din dagbok</translation>
    </message>
    <message>
        <source>&amp;Go to a day…</source>
        <translation>&amp;Gå till en dag…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>&amp;Profile…</source>
        <translation>&amp;Profil…</translation>
    </message>
    <message>
        <source>&amp;Read from this day</source>
        <translation>&amp;Läs från den här dagen</translation>
    </message>
    <message>
        <source>&amp;Weekly review</source>
        <translation>Vecko&amp;återblick</translation>
    </message>
    <message>
        <source>Check &amp;my diary</source>
        <translation>Kontrollera min &amp;dagbok</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Inställningar…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lås</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Logga &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Första stegen</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Öppna &amp;loggmappen</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Kopiera diagnostik</translation>
    </message>
    <message>
        <source>&amp;Upgrade history</source>
        <translation>&amp;Uppgraderingshistorik</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Om</translation>
    </message>
    <message>
        <source>&amp;Undo: {deed}</source>
        <translation>&amp;Ångra: {deed}</translation>
    </message>
    <message>
        <source>&amp;Redo: {deed}</source>
        <translation>&amp;Gör om: {deed}</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Skadad</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Kontrollerad</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>today {time}</source>
        <translation>i dag {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>i går {time}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fäst</translation>
    </message>
    <message>
        <source>Before the upgrade to {version}</source>
        <translation>Före uppgraderingen till {version}</translation>
    </message>
    <message>
        <source>Before a downgrade</source>
        <translation>Före en nedgradering</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Före en återställning</translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation>Före en reparation</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln anteckning</numerusform>
            <numerusform>%Ln anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries deleted since</source>
        <translation>
            <numerusform>%Ln anteckning raderad sedan dess</numerusform>
            <numerusform>%Ln anteckningar raderade sedan dess</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries read differently</source>
        <translation>
            <numerusform>%Ln anteckning lyder annorlunda</numerusform>
            <numerusform>%Ln anteckningar lyder annorlunda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written after it</source>
        <translation>
            <numerusform>%Ln anteckning skriven efter den</numerusform>
            <numerusform>%Ln anteckningar skrivna efter den</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%Ln mål</numerusform>
            <numerusform>%Ln mål</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%Ln poäng</numerusform>
            <numerusform>%Ln poäng</numerusform>
        </translation>
    </message>
    <message>
        <source>Before a reset</source>
        <translation>Före en nollställning</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Daglig</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Gjord för hand</translation>
    </message>
    <message>
        <source>Made by version {version}</source>
        <translation>Gjord av version {version}</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>&amp;Look inside…</source>
        <translation>&amp;Titta inuti…</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fäst</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Återställ</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Återställ…</translation>
    </message>
    <message>
        <source>A pinned backup is kept for good</source>
        <translation>En fäst säkerhetskopia behålls för gott</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Säkerhetskopierar…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Checking this backup…</source>
        <translation>Kontrollerar säkerhetskopian…</translation>
    </message>
    <message>
        <source>Choose a backup to see what is different in it.</source>
        <translation>Välj en säkerhetskopia för att se vad som skiljer sig i den.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Compared with your diary now</source>
        <translation>Jämfört med din dagbok nu</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Jämför…</translation>
    </message>
    <message>
        <source>Every day, before every upgrade, and before every restore. Kept: {daily} daily, {weekly} weekly, {monthly} monthly.</source>
        <translation>Varje dag, före varje uppgradering och före varje återställning. Behålls: {daily} dagliga, {weekly} veckovisa, {monthly} månatliga.</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Hur långt säkerhetskopian har kommit</translation>
    </message>
    <message>
        <source>Put the whole diary back to how it was?</source>
        <translation>Återställa hela dagboken till hur den var?</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Visa i &amp;mappen</translation>
    </message>
    <message>
        <source>The diary of others changes as well: {names}.</source>
        <translation>Andras dagbok ändras också: {names}.</translation>
    </message>
    <message>
        <source>There is no account in this backup, and nothing is written in it.</source>
        <translation>Den här säkerhetskopian har inget konto, och ingenting är skrivet i den.</translation>
    </message>
    <message>
        <source>There is no account in this backup: you would begin anew. Your diary as it is now is backed up first, and that backup can be restored in turn.</source>
        <translation>Den här säkerhetskopian har inget konto: du skulle börja om från början. Din dagbok som den är nu säkerhetskopieras först, och den kopian kan i sin tur återställas.</translation>
    </message>
    <message>
        <source>There is no backup yet. Once something is written, one is made every day.</source>
        <translation>Det finns ingen säkerhetskopia än. När något är skrivet görs en varje dag.</translation>
    </message>
    <message>
        <source>This backup is damaged: it is no longer what was verified. It cannot be restored.</source>
        <translation>Den här säkerhetskopian är skadad: den är inte längre det som kontrollerades. Den kan inte återställas.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Lossa</translation>
    </message>
    <message>
        <source>What is counted here is the same, and something else is not: the words of a goal, a review, a draft or the like.</source>
        <translation>Det som räknas här är lika, men något annat är det inte: orden i ett mål, en återblick, ett utkast eller liknande.</translation>
    </message>
    <message>
        <source>Whole and verified. Sign in to see what is different in it.</source>
        <translation>Hel och kontrollerad. Logga in för att se vad som skiljer sig i den.</translation>
    </message>
    <message>
        <source>Your diary as it is now is backed up before anything is put back.</source>
        <translation>Din dagbok som den är nu säkerhetskopieras innan något läggs tillbaka.</translation>
    </message>
    <message>
        <source>Your diary as it is now is backed up first. You are signed out, and sign in again with the password of that time.</source>
        <translation>Din dagbok som den är nu säkerhetskopieras först. Du loggas ut, och loggar in igen med lösenordet från den tiden.</translation>
    </message>
    <message>
        <source>Your diary reads the same in it.</source>
        <translation>Din dagbok lyder likadant i den.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
</context>
<context>
    <name>BestDays</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Växa</translation>
    </message>
    <message>
        <source>Points that day</source>
        <translation>Poäng den dagen</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Stolt</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Betyg</translation>
    </message>
</context>
<context>
    <name>Caretaker</name>
    <message>
        <source>Last backup {when}</source>
        <translation>Senaste säkerhetskopia {when}</translation>
    </message>
    <message>
        <source>Today’s backup could not be made</source>
        <translation>Dagens säkerhetskopia kunde inte göras</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Visa som tabell</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Spara som bild…</translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation>Spara data som CSV…</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG picture (*.svg)</source>
        <translation>PNG-bild (*.png);;SVG-bild (*.svg)</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Spara som bild</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Värden (*.csv)</translation>
    </message>
    <message>
        <source>Save data as CSV</source>
        <translation>Spara data som CSV</translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%Ln skillnad</numerusform>
            <numerusform>%Ln skillnader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasons for points</source>
        <translation>
            <numerusform>%Ln skäl till poäng</numerusform>
            <numerusform>%Ln skäl till poäng</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckupDialog</name>
    <message>
        <source>&amp;Put it right</source>
        <translation>&amp;Rätta till</translation>
    </message>
    <message>
        <source>A backup is being made, and your points are put right.</source>
        <translation>En säkerhetskopia görs och dina poäng rättas till.</translation>
    </message>
    <message>
        <source>A backup is made first. Your entries and goals are not touched.</source>
        <translation>Först görs en säkerhetskopia. Dina anteckningar och mål rörs inte.</translation>
    </message>
    <message>
        <source>Check my diary</source>
        <translation>Kontrollera min dagbok</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Kontrollerar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Everything adds up again. A backup from before was kept.</source>
        <translation>Nu stämmer allt igen. En säkerhetskopia från innan finns kvar.</translation>
    </message>
    <message>
        <source>Everything adds up: {rows} checked.</source>
        <translation>Allt stämmer: {rows} kontrollerades.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting ändrades.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Det som skiljer sig</translation>
    </message>
    <message>
        <source>Your points are being added up again.</source>
        <translation>Dina poäng räknas samman på nytt.</translation>
    </message>
    <message>
        <source>{count} found. Your points would change by {points}.</source>
        <translation>{count} hittades. Dina poäng skulle ändras med {points}.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>New entry</source>
        <translation>Ny anteckning</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad hände</translation>
    </message>
    <message>
        <source>What happened today that you are proud of, or will grow from?</source>
        <translation>Vad hände i dag som du är stolt över, eller kommer att växa av?</translation>
    </message>
    <message>
        <source>What happened on this day that you are proud of, or grew from?</source>
        <translation>Vad hände den här dagen som du är stolt över, eller växte av?</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Något gick fel</translation>
    </message>
    <message>
        <source>The program has to end because of a mistake of its own. What you saved is safe.</source>
        <translation>Programmet måste avslutas på grund av ett eget fel. Det du har sparat är i säkerhet.</translation>
    </message>
    <message>
        <source>The program ran into a mistake of its own. What you saved is safe, and what you have typed is kept as a draft.</source>
        <translation>Programmet råkade ut för ett eget fel. Det du har sparat är i säkerhet, och det du har skrivit finns kvar som utkast.</translation>
    </message>
    <message>
        <source>The details name the place in the program; they hold no word of your diary.</source>
        <translation>Detaljerna anger stället i programmet; de innehåller inte ett ord ur din dagbok.</translation>
    </message>
    <message>
        <source>You can go on. If something looks odd, close the program and start it again. The details name the place in the program; they hold no word of your diary.</source>
        <translation>Du kan fortsätta. Om något ser konstigt ut, stäng programmet och starta det igen. Detaljerna anger stället i programmet; de innehåller inte ett ord ur din dagbok.</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Visa &amp;detaljer</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Kopiera detaljerna</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Öppna &amp;loggmappen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsätt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>Dölj &amp;detaljer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
</context>
<context>
    <name>DayHeading</name>
    <message>
        <source>Day before</source>
        <translation>Dagen före</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Dagen efter</translation>
    </message>
    <message>
        <source>More about this day</source>
        <translation>Mer om den här dagen</translation>
    </message>
    <message>
        <source>Go to a day…</source>
        <translation>Gå till en dag…</translation>
    </message>
    <message>
        <source>Read from this day</source>
        <translation>Läs från den här dagen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papperskorg</translation>
    </message>
</context>
<context>
    <name>DayNote</name>
    <message>
        <source>A note for {day}</source>
        <translation>En notering för {day}</translation>
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
        <translation>Välj</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>Days of the goal</source>
        <translation>Målets dagar</translation>
    </message>
</context>
<context>
    <name>DaysFields</name>
    <message>
        <source>How long</source>
        <translation>Hur länge</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dagar</translation>
    </message>
    <message>
        <source>Until the end of the week</source>
        <translation>Till veckans slut</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>En annan dag</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>The last day is {day} · {count}</source>
        <translation>Sista dagen är {day} · {count}</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Why? Only if you like</source>
        <translation>Varför? Bara om du vill</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>The smaller goal</source>
        <translation>Det mindre målet</translation>
    </message>
    <message>
        <source>Set the smaller goal</source>
        <translation>Sätt det mindre målet</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Tick day</source>
        <translation>Bocka av dag</translation>
    </message>
    <message>
        <source>Edit note of a day</source>
        <translation>Ändra dagens notering</translation>
    </message>
    <message>
        <source>Untick day</source>
        <translation>Ta bort dagens bock</translation>
    </message>
    <message>
        <source>Save entry</source>
        <translation>Spara anteckning</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Radera anteckning</translation>
    </message>
    <message>
        <source>Restore entry</source>
        <translation>Återställ anteckning</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Ändra anteckning</translation>
    </message>
    <message>
        <source>Move entry</source>
        <translation>Flytta anteckning</translation>
    </message>
    <message>
        <source>Rate entry</source>
        <translation>Bedöm anteckning</translation>
    </message>
    <message>
        <source>Follow up entry</source>
        <translation>Följ upp anteckning</translation>
    </message>
    <message>
        <source>Bring back entry</source>
        <translation>Ta tillbaka anteckning</translation>
    </message>
    <message>
        <source>Let follow-up go</source>
        <translation>Släpp uppföljning</translation>
    </message>
    <message>
        <source>Link entries</source>
        <translation>Länka anteckningar</translation>
    </message>
    <message>
        <source>Make a goal of entry</source>
        <translation>Gör ett mål av anteckning</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nytt mål</translation>
    </message>
    <message>
        <source>Complete goal</source>
        <translation>Klara mål</translation>
    </message>
    <message>
        <source>Close goal</source>
        <translation>Avsluta mål</translation>
    </message>
    <message>
        <source>Reopen goal</source>
        <translation>Öppna mål igen</translation>
    </message>
    <message>
        <source>Edit goal</source>
        <translation>Ändra mål</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>Ändra noteringar</translation>
    </message>
    <message>
        <source>Delete goal</source>
        <translation>Radera mål</translation>
    </message>
    <message>
        <source>Try goal again</source>
        <translation>Försök igen med mål</translation>
    </message>
    <message>
        <source>Repeat goal</source>
        <translation>Upprepa mål</translation>
    </message>
    <message>
        <source>Pause repeating goal</source>
        <translation>Pausa upprepat mål</translation>
    </message>
    <message>
        <source>Resume repeating goal</source>
        <translation>Återuppta upprepat mål</translation>
    </message>
    <message>
        <source>End repeating goal</source>
        <translation>Avsluta upprepat mål</translation>
    </message>
    <message>
        <source>Add rest day</source>
        <translation>Lägg till vilodag</translation>
    </message>
    <message>
        <source>Remove rest day</source>
        <translation>Ta bort vilodag</translation>
    </message>
    <message>
        <source>Add weekday of rest</source>
        <translation>Lägg till veckodag för vila</translation>
    </message>
    <message>
        <source>End weekday of rest</source>
        <translation>Avsluta veckodag för vila</translation>
    </message>
    <message>
        <source>Give back spare day</source>
        <translation>Lämna tillbaka reservdag</translation>
    </message>
    <message>
        <source>Decide about goal</source>
        <translation>Bestäm om mål</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Avsluta återblick</translation>
    </message>
    <message>
        <source>Skip review</source>
        <translation>Hoppa över återblick</translation>
    </message>
</context>
<context>
    <name>DeleteForm</name>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Radera mitt konto</translation>
    </message>
    <message>
        <source>Show the &amp;backups</source>
        <translation>Visa säkerhets&amp;kopiorna</translation>
    </message>
    <message>
        <source>The backups made so far, today’s too, still hold it, most of them for up to a year. Those that you pinned, and those made before an upgrade, can stay longer.</source>
        <translation>De säkerhetskopior som gjorts hittills, även dagens, innehåller det fortfarande, de flesta i upp till ett år. De som du har fäst, och de som gjordes före en uppgradering, kan finnas kvar längre.</translation>
    </message>
    <message>
        <source>This deletes your account and everything in it: your entries, goals and points. There is no way to undo it.</source>
        <translation>Det här raderar ditt konto och allt i det: dina anteckningar, mål och poäng. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>There are no backups of it.</source>
        <translation>Det finns inga säkerhetskopior av det.</translation>
    </message>
</context>
<context>
    <name>DesktopPage</name>
    <message>
        <source>&amp;Not on days on which I have written already</source>
        <translation>&amp;Inte de dagar då jag redan har skrivit</translation>
    </message>
    <message>
        <source>&amp;Remind me each day at</source>
        <translation>&amp;Påminn mig varje dag klockan</translation>
    </message>
    <message>
        <source>&amp;Start when I sign in to this computer</source>
        <translation>&amp;Starta när jag loggar in på den här datorn</translation>
    </message>
    <message>
        <source>It comes while the program is running.</source>
        <translation>Den kommer medan programmet är igång.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påminnelse</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Start och slut</translation>
    </message>
    <message>
        <source>This desktop has no tray for programs.</source>
        <translation>Det här skrivbordet har inget meddelandefält för program.</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Tid för påminnelsen</translation>
    </message>
    <message>
        <source>When I close the window, stay in the &amp;tray</source>
        <translation>När jag stänger fönstret, stanna i &amp;meddelandefältet</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Set it anew…</source>
        <translation>Sätt det på nytt…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>About this goal</source>
        <translation>Om det här målet</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noteringar</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv en notering</translation>
    </message>
    <message>
        <source>Change notes</source>
        <translation>Ändra noteringarna</translation>
    </message>
    <message>
        <source>How it went on</source>
        <translation>Hur det gick vidare</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Desktop</source>
        <translation>Skrivbord</translation>
    </message>
    <message>
        <source>Rest days</source>
        <translation>Vilodagar</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Open link</source>
        <translation>Öppna länk</translation>
    </message>
    <message>
        <source>Open this link outside of your diary?</source>
        <translation>Öppna den här länken utanför din dagbok?</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Dagbok</translation>
    </message>
    <message>
        <source>Struck out: only in this version. Underlined: only in the entry as it is now.</source>
        <translation>Överstruket: bara i den här versionen. Understruket: bara i anteckningen som den är nu.</translation>
    </message>
    <message>
        <source>the text is the same</source>
        <translation>texten är densamma</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Stolt</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln till</numerusform>
            <numerusform>%Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Växa</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
    <message>
        <source>Written today</source>
        <translation>Skrivet i dag</translation>
    </message>
    <message>
        <source>Written on {day}</source>
        <translation>Skrivet den {day}</translation>
    </message>
    <message>
        <source>Saved, {points} points</source>
        <translation>Sparat, {points} poäng</translation>
    </message>
    <message>
        <source>{points} for your streak</source>
        <translation>{points} för din svit</translation>
    </message>
    <message>
        <source>stays until {day}</source>
        <translation>finns kvar till {day}</translation>
    </message>
    <message>
        <source>written on {day} at {time}</source>
        <translation>skrivet den {day} kl. {time}</translation>
    </message>
    <message>
        <source>{count} of {limit} characters</source>
        <translation>{count} av {limit} tecken</translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>för %Ln månad sedan</numerusform>
            <numerusform>för %Ln månader sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%Ln ord</numerusform>
            <numerusform>%Ln ord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>för %Ln år sedan</numerusform>
            <numerusform>för %Ln år sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you delete stays here for %n days, then it goes for good.</source>
        <translation>
            <numerusform>Det du raderar finns kvar här i %Ln dag, sedan försvinner det för gott.</numerusform>
            <numerusform>Det du raderar finns kvar här i %Ln dagar, sedan försvinner det för gott.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiaryTab</name>
    <message>
        <source>Go to a day</source>
        <translation>Gå till en dag</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Flytta till en annan dag</translation>
    </message>
</context>
<context>
    <name>DiaryViewModel</name>
    <message>
        <source>Changes saved</source>
        <translation>Ändringarna är sparade</translation>
    </message>
    <message>
        <source>Now rated {rating}, {points} points</source>
        <translation>Nu bedömd som {rating}, {points} poäng</translation>
    </message>
    <message>
        <source>The spare day was given back.</source>
        <translation>Reservdagen lämnades tillbaka.</translation>
    </message>
    <message>
        <source>Moved to {day}</source>
        <translation>Flyttad till {day}</translation>
    </message>
    <message>
        <source>The earlier version is back</source>
        <translation>Den tidigare versionen är tillbaka</translation>
    </message>
    <message>
        <source>Deleted. It stays in the trash for 30 days.</source>
        <translation>Raderad. Den finns kvar i papperskorgen i 30 dagar.</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Restoring it changes the diary of others as well: {names}.</source>
        <translation>Att återställa den ändrar också andras dagbok: {names}.</translation>
    </message>
</context>
<context>
    <name>EntriesCard</name>
    <message>
        <source>Make it a goal…</source>
        <translation>Gör det till ett mål…</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Edit</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>More about this entry</source>
        <translation>Mer om den här anteckningen</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>Edit this entry</source>
        <translation>Ändra den här anteckningen</translation>
    </message>
    <message>
        <source>Rate as {rating} ({points})</source>
        <translation>Bedöm som {rating} ({points})</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>Flytta till en annan dag…</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiera texten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Tidigare versioner…</translation>
    </message>
    <message>
        <source>Edited on {day} at {time}</source>
        <translation>Ändrad den {day} kl. {time}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Your choice could not be kept: {cause}.</source>
        <translation>Ditt val kunde inte sparas: {cause}.</translation>
    </message>
    <message>
        <source>Please write an email address, such as maya@example.org.</source>
        <translation>Skriv en e-postadress, till exempel maya@example.org.</translation>
    </message>
    <message>
        <source>Please choose at least {minimum} characters with upper and lower case, or {passphrase} or more of any kind.</source>
        <translation>Välj minst {minimum} tecken med stora och små bokstäver, eller {passphrase} eller fler av vilket slag som helst.</translation>
    </message>
    <message>
        <source>This day does not belong to the goal.</source>
        <translation>Den här dagen hör inte till målet.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Den här dagen har inte kommit än.</translation>
    </message>
    <message>
        <source>There is nothing to save yet. Write a few words first.</source>
        <translation>Det finns inget att spara än. Skriv några ord först.</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or an earlier day.</source>
        <translation>Den här dagen har inte kommit än. Välj i dag eller en tidigare dag.</translation>
    </message>
    <message>
        <source>Only an entry to grow from can be followed up.</source>
        <translation>Bara en anteckning att växa av kan följas upp.</translation>
    </message>
    <message>
        <source>Only a proud entry can be linked here.</source>
        <translation>Bara en anteckning du är stolt över kan länkas här.</translation>
    </message>
    <message>
        <source>Please give the goal a title.</source>
        <translation>Ge målet en titel.</translation>
    </message>
    <message>
        <source>The last day cannot lie before the first.</source>
        <translation>Sista dagen kan inte ligga före den första.</translation>
    </message>
    <message>
        <source>A prompt needs a few words.</source>
        <translation>En fråga behöver några ord.</translation>
    </message>
    <message>
        <source>These are {count} prompts; {limit} fit.</source>
        <translation>Det här är {count} frågor; {limit} får plats.</translation>
    </message>
    <message>
        <source>A goal that comes again every week runs for seven days at most.</source>
        <translation>Ett mål som återkommer varje vecka varar i högst sju dagar.</translation>
    </message>
    <message>
        <source>You have written since then, so this day can no longer change.</source>
        <translation>Du har skrivit sedan dess, så den här dagen kan inte längre ändras.</translation>
    </message>
    <message>
        <source>A weekday of rest begins today or later.</source>
        <translation>En veckodag för vila börjar i dag eller senare.</translation>
    </message>
    <message>
        <source>This text has {count} characters; {limit} fit. Please shorten it.</source>
        <translation>Den här texten har {count} tecken; {limit} får plats. Korta den lite.</translation>
    </message>
    <message>
        <source>This text holds a NUL character, which cannot be kept. Please remove it.</source>
        <translation>Den här texten innehåller ett NUL-tecken, som inte kan sparas. Ta bort det.</translation>
    </message>
    <message>
        <source>This text holds half of a character, which cannot be kept. Please remove it.</source>
        <translation>Den här texten innehåller ett halvt tecken, som inte kan sparas. Ta bort det.</translation>
    </message>
    <message>
        <source>That is not the password. Please try again.</source>
        <translation>Det är inte lösenordet. Försök igen.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait {seconds} s and try again.</source>
        <translation>För många försök. Vänta {seconds} s och försök igen.</translation>
    </message>
    <message>
        <source>The proud entry is older than the one to grow from.</source>
        <translation>Anteckningen du är stolt över är äldre än den att växa av.</translation>
    </message>
    <message>
        <source>This goal is closed already.</source>
        <translation>Det här målet är redan avslutat.</translation>
    </message>
    <message>
        <source>An older version closed this goal, and its points are carried over. Please set it as a new goal instead.</source>
        <translation>En äldre version avslutade det här målet, och dess poäng har förts över. Sätt det som ett nytt mål i stället.</translation>
    </message>
    <message>
        <source>This goal was closed meanwhile. Reopen it in the history to change it.</source>
        <translation>Det här målet har avslutats under tiden. Öppna det igen i historiken för att ändra det.</translation>
    </message>
    <message>
        <source>A goal that comes again every week keeps its days.</source>
        <translation>Ett mål som återkommer varje vecka behåller sina dagar.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>Sista dagen ligger före den första.</translation>
    </message>
    <message>
        <source>Please say how the goal gets smaller.</source>
        <translation>Säg hur målet blir mindre.</translation>
    </message>
    <message>
        <source>This account is no longer here.</source>
        <translation>Det här kontot finns inte längre.</translation>
    </message>
    <message>
        <source>There is already an account with this email.</source>
        <translation>Det finns redan ett konto med den här e-postadressen.</translation>
    </message>
    <message>
        <source>There is no backup {file}.</source>
        <translation>Det finns ingen säkerhetskopia {file}.</translation>
    </message>
    <message>
        <source>This entry is no longer here.</source>
        <translation>Den här anteckningen finns inte längre.</translation>
    </message>
    <message>
        <source>This goal no longer comes again.</source>
        <translation>Det här målet återkommer inte längre.</translation>
    </message>
    <message>
        <source>This goal is no longer here.</source>
        <translation>Det här målet finns inte längre.</translation>
    </message>
    <message>
        <source>This rest day is no longer here.</source>
        <translation>Den här vilodagen finns inte längre.</translation>
    </message>
    <message>
        <source>This review is no longer here.</source>
        <translation>Den här återblicken finns inte längre.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. Free some space and try again.</source>
        <translation>Disken är full, så det här kunde inte sparas. Frigör lite plats och försök igen.</translation>
    </message>
    <message>
        <source>Another program is using the diary file. Close it and try again.</source>
        <translation>Ett annat program använder dagboksfilen. Stäng det och försök igen.</translation>
    </message>
    <message>
        <source>The diary file may only be read, so this could not be saved.</source>
        <translation>Dagboksfilen får bara läsas, så det här kunde inte sparas.</translation>
    </message>
    <message>
        <source>The diary file cannot be opened.</source>
        <translation>Dagboksfilen kan inte öppnas.</translation>
    </message>
    <message>
        <source>The disk reported an error while the diary file was in use.</source>
        <translation>Disken rapporterade ett fel medan dagboksfilen användes.</translation>
    </message>
    <message>
        <source>The diary file is damaged. Restore it from a backup.</source>
        <translation>Dagboksfilen är skadad. Återställ den från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The diary needs to write in the folder {folder}, and may not. Nothing was changed.</source>
        <translation>Dagboken behöver skriva i mappen {folder} men får inte. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The diary file {file} cannot be opened: this program may not read it. Nothing was changed.</source>
        <translation>Dagboksfilen {file} kan inte öppnas: programmet får inte läsa den. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>A backup is being put back in the folder {folder}, and that was interrupted. Opening the diary, or “aimstars db upgrade”, finishes it. Nothing was changed.</source>
        <translation>En säkerhetskopia håller på att återställas i mappen {folder}, och det avbröts. Att öppna dagboken, eller ”aimstars db upgrade”, avslutar det. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>A mistake in the program keeps your diary closed.</source>
        <translation>Ett fel i programmet håller din dagbok stängd.</translation>
    </message>
    <message>
        <source>It says: {words}</source>
        <translation>Den säger: {words}</translation>
    </message>
    <message>
        <source>No verified backup of the diary could be made, so it was not upgraded. {cause}</source>
        <translation>Ingen kontrollerad säkerhetskopia av dagboken kunde göras, så den uppgraderades inte. {cause}</translation>
    </message>
    <message>
        <source>No verified backup of the diary could be made. {cause}</source>
        <translation>Ingen kontrollerad säkerhetskopia av dagboken kunde göras. {cause}</translation>
    </message>
    <message>
        <source>Somebody is using the diary on the server at the moment. Please try again later. Nothing was changed.</source>
        <translation>Någon använder dagboken på servern just nu. Försök igen senare. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>Starting at login could not be changed: {cause}.</source>
        <translation>Start vid inloggning kunde inte ändras: {cause}.</translation>
    </message>
    <message>
        <source>The diary cannot be unlocked with this key. Nothing was changed.</source>
        <translation>Dagboken kan inte låsas upp med den här nyckeln. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The diary file {file} can be read but not written, so nothing could be kept in it. Nothing was changed.</source>
        <translation>Dagboksfilen {file} kan läsas men inte skrivas, så ingenting kunde sparas i den. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The diary file {file} is damaged: it is empty. Nothing was changed.</source>
        <translation>Dagboksfilen {file} är skadad: den är tom. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The diary file {file} is not encrypted, but should be. Nothing was changed.</source>
        <translation>Dagboksfilen {file} är inte krypterad men borde vara det. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The diary needs the folder {folder}, and something else has that name. Nothing was changed.</source>
        <translation>Dagboken behöver mappen {folder}, men något annat heter så. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The diary on the server is not of this version. Whoever looks after the server brings it up to date with “aimstars db upgrade”. Nothing was changed.</source>
        <translation>Dagboken på servern är inte av den här versionen. Den som sköter servern för den till rätt version med ”aimstars db upgrade”. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The disk of {folder} is nearly full: {needed} MB are needed to put the backup back, and {free} MB are free. Nothing was changed.</source>
        <translation>Disken för {folder} är nästan full: {needed} MB behövs för att återställa säkerhetskopian, och {free} MB är lediga. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The file {file} is damaged, or it is not a diary. Nothing was changed.</source>
        <translation>Filen {file} är skadad, eller så är den ingen dagbok. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The server with the diary does not answer. {cause}</source>
        <translation>Servern med dagboken svarar inte. {cause}</translation>
    </message>
    <message>
        <source>There is no pg_dump here to make a backup with. If you have a backup of the server, say so with --i-have-a-backup. Nothing was changed.</source>
        <translation>Här finns inget pg_dump att göra en säkerhetskopia med. Om du har en säkerhetskopia av servern, säg det med --i-have-a-backup. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>This diary was last used by a newer version of Aim for the Stars, {program}, and this version cannot read it (revision {revision}). Please install version {program} or a later one. Nothing was changed.</source>
        <translation>Den här dagboken användes senast av en nyare version av Aim for the Stars, {program}, och den här versionen kan inte läsa den (revision {revision}). Installera version {program} eller en senare. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>{file} is not a file, so it cannot be the diary. Nothing was changed.</source>
        <translation>{file} är inte en fil, så det kan inte vara dagboken. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>{variable} is not the address of a PostgreSQL server: it begins with postgresql://</source>
        <translation>{variable} är inte adressen till en PostgreSQL-server: den börjar med postgresql://</translation>
    </message>
    <message>
        <source>The diary file {file} is damaged ({detail}). Nothing was changed.</source>
        <translation>Dagboksfilen {file} är skadad ({detail}). Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The diary file {file} says that it is of revision {revision}, but its tables differ from that ({detail}). Nothing was changed.</source>
        <translation>Dagboksfilen {file} uppger att den är av revision {revision}, men dess tabeller skiljer sig från den ({detail}). Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The diary file {file} does not say which version it is ({found}). Nothing was changed.</source>
        <translation>Dagboksfilen {file} säger inte vilken version den är ({found}). Ingenting ändrades.</translation>
    </message>
    <message>
        <source>This diary was last used by a newer version of Aim for the Stars, which this version cannot read (revision {revision}). Please install the newer version again. Nothing was changed.</source>
        <translation>Den här dagboken användes senast av en nyare version av Aim for the Stars, som den här versionen inte kan läsa (revision {revision}). Installera den nyare versionen igen. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>This is a file of the web app, which this version cannot read. Nothing was changed.</source>
        <translation>Det här är en fil från webbappen, som den här versionen inte kan läsa. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program. Nothing was changed.</source>
        <translation>Filen {file} hör till ett annat program. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>There is no diary in the folder {folder}.</source>
        <translation>Det finns ingen dagbok i mappen {folder}.</translation>
    </message>
    <message>
        <source>The diary was made by an older version (revision {revision}). Opening it, or “aimstars db upgrade”, brings it up to date.</source>
        <translation>Dagboken gjordes av en äldre version (revision {revision}). När den öppnas, eller med ”aimstars db upgrade”, förs den upp till dags dato.</translation>
    </message>
    <message>
        <source>The diary in {folder} is in use by another window or program. Please close it and try again. Nothing was changed.</source>
        <translation>Dagboken i {folder} används av ett annat fönster eller program. Stäng det och försök igen. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The disk of {folder} is nearly full: {needed} MB are needed for a safe upgrade, and {free} MB are free. Nothing was changed.</source>
        <translation>Disken med {folder} är nästan full: {needed} MB behövs för en säker uppgradering, och {free} MB är lediga. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. The diary is as it was before.</source>
        <translation>Disken med {folder} är full. Dagboken är som den var innan.</translation>
    </message>
    <message>
        <source>The upgrade of the diary failed and was undone: the diary is as it was before. {cause}</source>
        <translation>Uppgraderingen av dagboken misslyckades och gjordes ogjord: dagboken är som den var innan. {cause}</translation>
    </message>
    <message>
        <source>The upgrade of the diary failed, and the backup from before it was put back: the diary is as it was. {cause}</source>
        <translation>Uppgraderingen av dagboken misslyckades, och säkerhetskopian från innan lades tillbaka: dagboken är som den var. {cause}</translation>
    </message>
    <message>
        <source>The diary {file} could not be brought back to how it was. The backup from before is whole and lies at {backup}. {cause}</source>
        <translation>Dagboken {file} kunde inte föras tillbaka till hur den var. Säkerhetskopian från innan är hel och ligger i {backup}. {cause}</translation>
    </message>
    <message>
        <source>The backup {backup} is missing or damaged, so it was not put back. Your diary was not changed.</source>
        <translation>Säkerhetskopian {backup} saknas eller är skadad, så den lades inte tillbaka. Din dagbok ändrades inte.</translation>
    </message>
    <message>
        <source>This step of the upgrade cannot be taken back: {summary}. Nothing was changed.</source>
        <translation>Det här steget i uppgraderingen kan inte tas tillbaka: {summary}. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The upgrade was cancelled: the diary is as it was before.</source>
        <translation>Uppgraderingen avbröts: dagboken är som den var innan.</translation>
    </message>
    <message>
        <source>There was a diary in the folder {folder}, and it is not there any more. Was it moved? Nothing was changed.</source>
        <translation>Det fanns en dagbok i mappen {folder}, och den är inte kvar där. Har den flyttats? Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The cause: {words}.</source>
        <translation>Orsaken: {words}.</translation>
    </message>
    <message>
        <source>A comparison with the backup found: {detail}.</source>
        <translation>En jämförelse med säkerhetskopian visade: {detail}.</translation>
    </message>
    <message>
        <source>The backup was not finished.</source>
        <translation>Säkerhetskopian blev inte färdig.</translation>
    </message>
    <message>
        <source>The file {name} could not be written.</source>
        <translation>Filen {name} kunde inte skrivas.</translation>
    </message>
</context>
<context>
    <name>FirstStep</name>
    <message>
        <source>Close this step</source>
        <translation>Stäng det här steget</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Steg {number} av {count}</translation>
    </message>
    <message>
        <source>Write down one moment</source>
        <translation>Skriv ner en stund</translation>
    </message>
    <message>
        <source>What happened today that you are proud of, or can grow from? A sentence or two is enough. Save it with one of the two buttons.</source>
        <translation>Vad hände i dag som du är stolt över, eller kan växa av? En mening eller två räcker. Spara med en av de två knapparna.</translation>
    </message>
    <message>
        <source>See it grow</source>
        <translation>Se det växa</translation>
    </message>
    <message>
        <source>Entries, days in a row and goals become points. They appear here, and the charts fill while you write.</source>
        <translation>Anteckningar, dagar i rad och mål blir till poäng. De syns här, och diagrammen fylls medan du skriver.</translation>
    </message>
    <message>
        <source>Set one goal for the week</source>
        <translation>Sätt ett mål för veckan</translation>
    </message>
    <message>
        <source>Choose something small for the next seven days, and say at the end how it went. Trying counts, too.</source>
        <translation>Välj något litet för de kommande sju dagarna, och säg på slutet hur det gick. Att försöka räknas också.</translation>
    </message>
</context>
<context>
    <name>FollowUpBanner</name>
    <message>
        <source>It turned into…</source>
        <translation>Det blev till…</translation>
    </message>
    <message>
        <source>Make it a goal…</source>
        <translation>Gör det till ett mål…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Släpp det</translation>
    </message>
    <message>
        <source>You wanted to grow from this, {day}</source>
        <translation>Det här ville du växa av, {day}</translation>
    </message>
    <message>
        <source>Your goal: {title}</source>
        <translation>Ditt mål: {title}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Letar…</translation>
    </message>
    <message>
        <source>Write down what you are proud of first</source>
        <translation>Skriv först ner vad du är stolt över</translation>
    </message>
</context>
<context>
    <name>FollowUpMenu</name>
    <message>
        <source>It grew out of…</source>
        <translation>Det växte ur…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Letar…</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Följ upp</translation>
    </message>
    <message>
        <source>Make it a goal…</source>
        <translation>Gör det till ett mål…</translation>
    </message>
    <message>
        <source>No entry to grow from before it</source>
        <translation>Ingen tidigare anteckning att växa av</translation>
    </message>
</context>
<context>
    <name>FollowUpModel</name>
    <message>
        <source>Let go.</source>
        <translation>Släppt.</translation>
    </message>
    <message>
        <source>Linked: what you wanted to grow from turned into something to be proud of.</source>
        <translation>Länkat: det du ville växa av blev till något att vara stolt över.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln till</numerusform>
            <numerusform>%Ln till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Come back in %n days</source>
        <translation>
            <numerusform>Kom tillbaka om %Ln dag</numerusform>
            <numerusform>Kom tillbaka om %Ln dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>Om %Ln dag</numerusform>
            <numerusform>Om %Ln dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It comes back in %n days.</source>
        <translation>
            <numerusform>Den kommer tillbaka om %Ln dag.</numerusform>
            <numerusform>Den kommer tillbaka om %Ln dagar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{turned} of %n grow entries that you followed up turned into proud ones.</source>
        <translation>
            <numerusform>{turned} av %Ln anteckning att växa av som du följt upp blev något att vara stolt över.</numerusform>
            <numerusform>{turned} av %Ln anteckningar att växa av som du följt upp blev något att vara stolt över.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Appearance</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Your entries are written like this.</source>
        <translation>Så här skrivs dina anteckningar.</translation>
    </message>
    <message>
        <source>&amp;Offer a thought to begin with, a new one each day</source>
        <translation>&amp;Erbjud en tanke att börja med, en ny varje dag</translation>
    </message>
    <message>
        <source>As in your region ({weekday})</source>
        <translation>Som i din region ({weekday})</translation>
    </message>
    <message>
        <source>Midnight</source>
        <translation>Midnatt</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>&amp;Text size of the diary</source>
        <translation>&amp;Textstorlek i dagboken</translation>
    </message>
    <message>
        <source>Days and weeks</source>
        <translation>Dagar och veckor</translation>
    </message>
    <message>
        <source>&amp;Weeks begin on</source>
        <translation>&amp;Veckor börjar på</translation>
    </message>
    <message>
        <source>Edit prompts…</source>
        <translation>Ändra frågorna…</translation>
    </message>
    <message>
        <source>My &amp;day ends at</source>
        <translation>Min &amp;dag slutar klockan</translation>
    </message>
    <message>
        <source>What you write before then counts for the day before.</source>
        <translation>Det du skriver innan dess räknas till dagen före.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Skrivande</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Completed</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Inte denna gång</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notering…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Edit goal</source>
        <translation>Ändra mål</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nytt mål</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation>Vad ska du göra?</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Why it matters, or when it counts as done</source>
        <translation>Varför det är viktigt, eller när det räknas som klart</translation>
    </message>
    <message>
        <source>The entry that it comes from</source>
        <translation>Anteckningen som det kommer ur</translation>
    </message>
    <message>
        <source>Comes again every week</source>
        <translation>Återkommer varje vecka</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Spara ändringarna</translation>
    </message>
    <message>
        <source>Set goal</source>
        <translation>Sätt målet</translation>
    </message>
</context>
<context>
    <name>GoalMenu</name>
    <message>
        <source>Edit…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Repeat every week</source>
        <translation>Upprepa varje vecka</translation>
    </message>
    <message>
        <source>Pause repeating</source>
        <translation>Pausa upprepningen</translation>
    </message>
    <message>
        <source>Go on repeating</source>
        <translation>Fortsätt upprepa</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>Sluta upprepa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>Exercise &amp; Fitness</source>
        <translation>Motion och hälsa</translation>
    </message>
    <message>
        <source>Learning &amp; Reading</source>
        <translation>Lära och läsa</translation>
    </message>
    <message>
        <source>Mindfulness &amp; Mental Health</source>
        <translation>Närvaro och psykisk hälsa</translation>
    </message>
    <message>
        <source>Social Connections</source>
        <translation>Vänner och gemenskap</translation>
    </message>
    <message>
        <source>Productivity &amp; Work</source>
        <translation>Produktivitet och arbete</translation>
    </message>
    <message>
        <source>Personal Development</source>
        <translation>Personlig utveckling</translation>
    </message>
    <message>
        <source>Home &amp; Organization</source>
        <translation>Hem och ordning</translation>
    </message>
    <message>
        <source>Creative Pursuits</source>
        <translation>Skapande</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eget</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lärande</translation>
    </message>
    <message>
        <source>Mindfulness</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Gemenskap</translation>
    </message>
    <message>
        <source>Productivity</source>
        <translation>Produktivitet</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personligt</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Skapande</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Inte denna gång</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Gör det mindre</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Lägg ner</translation>
    </message>
    <message>
        <source>Goes on with an earlier goal.</source>
        <translation>Fortsätter ett tidigare mål.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} till {last}</translation>
    </message>
    <message>
        <source>until today · the last day</source>
        <translation>till i dag · sista dagen</translation>
    </message>
    <message>
        <source>until {day} · {left}</source>
        <translation>till {day} · {left}</translation>
    </message>
    <message>
        <source>Ended yesterday</source>
        <translation>Slutade i går</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Slutade {day}</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Varje vecka</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausat</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%Ln pågår</numerusform>
            <numerusform>%Ln pågår</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%Ln dag kvar</numerusform>
            <numerusform>%Ln dagar kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%Ln mål</numerusform>
            <numerusform>%Ln mål</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%Ln poäng</numerusform>
            <numerusform>%Ln poäng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for your word</source>
        <translation>
            <numerusform>%Ln väntar på ditt besked</numerusform>
            <numerusform>%Ln väntar på ditt besked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended %n days ago</source>
        <translation>
            <numerusform>Slutade för %Ln dag sedan</numerusform>
            <numerusform>Slutade för %Ln dagar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Visa %Ln till</numerusform>
            <numerusform>Visa %Ln till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more that wait</source>
        <translation>
            <numerusform>Visa %Ln till som väntar</numerusform>
            <numerusform>Visa %Ln till som väntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ticked} of %n days</source>
        <translation>
            <numerusform>{ticked} av %Ln dag</numerusform>
            <numerusform>{ticked} av %Ln dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>Close one goal, and this shows how your goals went.</source>
        <translation>Avsluta ett mål, så visas här hur det gick med dina mål.</translation>
    </message>
</context>
<context>
    <name>GoalsTab</name>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Veckoåterblick</translation>
    </message>
    <message>
        <source>Ideas…</source>
        <translation>Idéer…</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nytt mål</translation>
    </message>
    <message>
        <source>A goal is something to do by the end of a week. Begin with a small one.</source>
        <translation>Ett mål är något att göra före veckans slut. Börja med ett litet.</translation>
    </message>
    <message>
        <source>Set your first goal</source>
        <translation>Sätt ditt första mål</translation>
    </message>
</context>
<context>
    <name>GoalsViewModel</name>
    <message>
        <source>Goal set.</source>
        <translation>Målet är satt.</translation>
    </message>
    <message>
        <source>Goal changed.</source>
        <translation>Målet är ändrat.</translation>
    </message>
    <message>
        <source>Completed: {title} {points}</source>
        <translation>Klart: {title} {points}</translation>
    </message>
    <message>
        <source>Not this time: {title} {points}</source>
        <translation>Inte denna gång: {title} {points}</translation>
    </message>
    <message>
        <source>Trying again until {day}.</source>
        <translation>Ett nytt försök till {day}.</translation>
    </message>
    <message>
        <source>The goal is active again.</source>
        <translation>Målet pågår igen.</translation>
    </message>
    <message>
        <source>Goal moved to the trash.</source>
        <translation>Målet ligger i papperskorgen.</translation>
    </message>
    <message>
        <source>It comes again every week.</source>
        <translation>Det återkommer varje vecka.</translation>
    </message>
    <message>
        <source>It rests until you go on.</source>
        <translation>Det vilar tills du fortsätter.</translation>
    </message>
    <message>
        <source>It comes no more.</source>
        <translation>Det kommer inte mer.</translation>
    </message>
    <message>
        <source>Skipped. You can still do it from here later.</source>
        <translation>Överhoppad. Du kan fortfarande göra den härifrån senare.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n day streak</source>
        <translation>
            <numerusform>%Ln dag i rad</numerusform>
            <numerusform>%Ln dagar i rad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln anteckning</numerusform>
            <numerusform>%Ln anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%Ln poäng</numerusform>
            <numerusform>%Ln poäng</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderViewModel</name>
    <message>
        <source>Write today to begin a streak</source>
        <translation>Skriv i dag för att börja en svit</translation>
    </message>
    <message>
        <source>Today is still open: write today to keep it</source>
        <translation>I dag är fortfarande öppen: skriv i dag för att behålla den</translation>
    </message>
    <message>
        <source>You have written today</source>
        <translation>Du har skrivit i dag</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Sparat {time}</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>less</source>
        <translation>mindre</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mer</translation>
    </message>
    <message>
        <source>Colours from less to more</source>
        <translation>Färger från mindre till mer</translation>
    </message>
</context>
<context>
    <name>HeatmapCard</name>
    <message>
        <source>Each day with points gets its colour here.</source>
        <translation>Varje dag med poäng får sin färg här.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Search goals</source>
        <translation>Sök bland målen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alla kategorier</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Hur det gick</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>History of goals</source>
        <translation>Målens historik</translation>
    </message>
    <message>
        <source>No goal is like that. Look for something else.</source>
        <translation>Inget mål är sådant. Leta efter något annat.</translation>
    </message>
    <message>
        <source>Goals that you close will be listed here.</source>
        <translation>Mål som du avslutar listas här.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Each upgrade leaves a receipt in the diary, and one beside it.</source>
        <translation>Varje uppgradering lämnar ett kvitto i dagboken, och ett bredvid den.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Kvitton</translation>
    </message>
    <message>
        <source>This diary was made by this version and never upgraded.</source>
        <translation>Den här dagboken gjordes av den här versionen och har aldrig uppgraderats.</translation>
    </message>
    <message>
        <source>Upgrade history</source>
        <translation>Uppgraderingshistorik</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Hur det gick</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Diary</source>
        <translation>Dagbok</translation>
    </message>
    <message>
        <source>Stats</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Show where your points come from</source>
        <translation>Visa varifrån dina poäng kommer</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message>
        <source>Walk for 30 minutes every day</source>
        <translation>Gå 30 minuter varje dag</translation>
    </message>
    <message>
        <source>Exercise three times this week</source>
        <translation>Träna tre gånger den här veckan</translation>
    </message>
    <message>
        <source>Stretch for ten minutes each morning</source>
        <translation>Stretcha tio minuter varje morgon</translation>
    </message>
    <message>
        <source>Take the stairs whenever there are some</source>
        <translation>Ta trapporna så fort det finns några</translation>
    </message>
    <message>
        <source>Read for 30 minutes a day</source>
        <translation>Läs 30 minuter om dagen</translation>
    </message>
    <message>
        <source>Finish the book on my bedside table</source>
        <translation>Läs ut boken på nattduksbordet</translation>
    </message>
    <message>
        <source>Learn twenty words of another language</source>
        <translation>Lär mig tjugo ord på ett annat språk</translation>
    </message>
    <message>
        <source>Follow one lesson and try it out</source>
        <translation>Följ en lektion och prova det</translation>
    </message>
    <message>
        <source>Meditate for ten minutes daily</source>
        <translation>Meditera tio minuter varje dag</translation>
    </message>
    <message>
        <source>Be in bed by eleven on five nights</source>
        <translation>Vara i säng före elva fem kvällar</translation>
    </message>
    <message>
        <source>Put the phone away an hour before sleep</source>
        <translation>Lägg undan telefonen en timme före sömnen</translation>
    </message>
    <message>
        <source>Write down three good things each evening</source>
        <translation>Skriv ner tre bra saker varje kväll</translation>
    </message>
    <message>
        <source>Call a friend or someone in the family</source>
        <translation>Ring en vän eller någon i familjen</translation>
    </message>
    <message>
        <source>Have a meal with somebody I miss</source>
        <translation>Ät en måltid med någon som jag saknar</translation>
    </message>
    <message>
        <source>Write a letter or a long message</source>
        <translation>Skriv ett brev eller ett långt meddelande</translation>
    </message>
    <message>
        <source>Thank three people for something small</source>
        <translation>Tacka tre personer för något litet</translation>
    </message>
    <message>
        <source>Begin each day with the hardest task</source>
        <translation>Börja varje dag med det svåraste</translation>
    </message>
    <message>
        <source>Finish the task that keeps waiting</source>
        <translation>Gör klart uppgiften som bara väntar</translation>
    </message>
    <message>
        <source>Two hours without messages every day</source>
        <translation>Två timmar utan meddelanden varje dag</translation>
    </message>
    <message>
        <source>Plan tomorrow before the day ends</source>
        <translation>Planera morgondagen innan dagen är slut</translation>
    </message>
    <message>
        <source>Write in the diary every evening</source>
        <translation>Skriv i dagboken varje kväll</translation>
    </message>
    <message>
        <source>Do one thing that scares me a little</source>
        <translation>Gör en sak som skrämmer mig lite</translation>
    </message>
    <message>
        <source>Say no once when I mean no</source>
        <translation>Säg nej en gång när jag menar nej</translation>
    </message>
    <message>
        <source>Ask someone for honest feedback</source>
        <translation>Be någon om ärlig återkoppling</translation>
    </message>
    <message>
        <source>Declutter one room</source>
        <translation>Rensa ett rum</translation>
    </message>
    <message>
        <source>Cook at home on five evenings</source>
        <translation>Laga mat hemma fem kvällar</translation>
    </message>
    <message>
        <source>Repair what has been broken for months</source>
        <translation>Laga det som varit trasigt i månader</translation>
    </message>
    <message>
        <source>Tidy up for ten minutes a day</source>
        <translation>Städa tio minuter om dagen</translation>
    </message>
    <message>
        <source>Draw something every day</source>
        <translation>Rita något varje dag</translation>
    </message>
    <message>
        <source>Play an instrument three times this week</source>
        <translation>Spela ett instrument tre gånger den här veckan</translation>
    </message>
    <message>
        <source>Take a photo a day of something ordinary</source>
        <translation>Ta en bild om dagen av något vardagligt</translation>
    </message>
    <message>
        <source>Make something with my hands</source>
        <translation>Gör något med händerna</translation>
    </message>
</context>
<context>
    <name>IdeasPanel</name>
    <message>
        <source>Ideas</source>
        <translation>Idéer</translation>
    </message>
    <message>
        <source>Your earlier goals</source>
        <translation>Dina tidigare mål</translation>
    </message>
    <message>
        <source>Anything that matters to you. Small and clear works best.</source>
        <translation>Vad som helst som betyder något för dig. Litet och tydligt fungerar bäst.</translation>
    </message>
</context>
<context>
    <name>InsideCard</name>
    <message>
        <source>Bring back</source>
        <translation>Ta tillbaka</translation>
    </message>
</context>
<context>
    <name>InsideDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Days in the backup</source>
        <translation>Dagar i säkerhetskopian</translation>
    </message>
    <message>
        <source>Inside the backup: {when}</source>
        <translation>Inuti säkerhetskopian: {when}</translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <translation>Öppnar säkerhetskopian…</translation>
    </message>
    <message>
        <source>The entry is in your diary again.</source>
        <translation>Anteckningen finns i din dagbok igen.</translation>
    </message>
    <message>
        <source>The entry reads again as it does here.</source>
        <translation>Anteckningen lyder igen som den gör här.</translation>
    </message>
    <message>
        <source>There is no entry of yours in this backup.</source>
        <translation>Det finns ingen anteckning av dig i den här säkerhetskopian.</translation>
    </message>
    <message>
        <source>What is brought back can be undone; the backup stays as it is.</source>
        <translation>Det som tas tillbaka kan ångras; säkerhetskopian förblir som den är.</translation>
    </message>
    <message>
        <source>Your diary has this entry as it is here.</source>
        <translation>Din dagbok har den här anteckningen som den är här.</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>A day of rest</source>
        <translation>En vilodag</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Lämna tillbaka</translation>
    </message>
    <message>
        <source>Kept by a spare day</source>
        <translation>Behållen med en reservdag</translation>
    </message>
    <message>
        <source>Let the streak end before this day. You can undo it.</source>
        <translation>Låt sviten sluta före den här dagen. Du kan ångra det.</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Why {points}?</source>
        <translation>Varför {points}?</translation>
    </message>
    <message>
        <source>{reasons}, {points} in all. Choose one to open where it comes from.</source>
        <translation>{reasons}, {points} totalt. Välj ett för att öppna det som det kommer från.</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>Alla skäl</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>All tid</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Vilka dagar</translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>Diagnostics copied. They hold no word of your diary.</source>
        <translation>Diagnostiken är kopierad. Den innehåller inte ett ord ur din dagbok.</translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Points that day</source>
        <translation>Poäng den dagen</translation>
    </message>
    <message>
        <source>Points in all</source>
        <translation>Poäng totalt</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sample diary</source>
        <translation>Exempeldagbok</translation>
    </message>
    <message>
        <source>Sample diary: nothing is kept</source>
        <translation>Exempeldagbok: ingenting sparas</translation>
    </message>
    <message>
        <source>Another account has the same email as yours. Please choose another one.</source>
        <translation>Ett annat konto har samma e-postadress som ditt. Välj en annan.</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Öppna profilen</translation>
    </message>
</context>
<context>
    <name>MemoryRow</name>
    <message>
        <source>Show this day</source>
        <translation>Visa den här dagen</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>Let no two accounts share an email</source>
        <translation>Låt inga två konton dela e-postadress</translation>
    </message>
    <message>
        <source>Give the tables their lasting names</source>
        <translation>Ge tabellerna deras bestående namn</translation>
    </message>
    <message>
        <source>Let grow entries come back</source>
        <translation>Låt anteckningar att växa av komma tillbaka</translation>
    </message>
    <message>
        <source>Which grow entries come back, and what became of them.</source>
        <translation>Vilka anteckningar att växa av som kommer tillbaka, och vad det blev av dem.</translation>
    </message>
    <message>
        <source>Settle goals with unknown words</source>
        <translation>Reda ut mål med okända ord</translation>
    </message>
    <message>
        <source>Tie every row to its account</source>
        <translation>Knyt varje rad till sitt konto</translation>
    </message>
    <message>
        <source>Open a ledger for points</source>
        <translation>Börja en bok över poängen</translation>
    </message>
    <message>
        <source>The reasons for points; the points of each day stay.</source>
        <translation>Skälen till poängen; varje dags poäng finns kvar.</translation>
    </message>
    <message>
        <source>Set up the diary</source>
        <translation>Lägg grunden till dagboken</translation>
    </message>
    <message>
        <source>The whole diary: every account, entry and goal.</source>
        <translation>Hela dagboken: varje konto, anteckning och mål.</translation>
    </message>
    <message>
        <source>Keep earlier versions of entries</source>
        <translation>Behåll tidigare versioner av anteckningar</translation>
    </message>
    <message>
        <source>Earlier versions of edited entries.</source>
        <translation>Tidigare versioner av ändrade anteckningar.</translation>
    </message>
    <message>
        <source>Refuse goals with unknown words</source>
        <translation>Avvisa mål med okända ord</translation>
    </message>
    <message>
        <source>Make sign-in ignore upper and lower case</source>
        <translation>Låt inloggningen bortse från stora och små bokstäver</translation>
    </message>
    <message>
        <source>Keep each person&apos;s own prompts</source>
        <translation>Behåll var och ens egna frågor</translation>
    </message>
    <message>
        <source>Each person&apos;s own prompts.</source>
        <translation>Var och ens egna frågor.</translation>
    </message>
    <message>
        <source>Keep weekly reviews</source>
        <translation>Behåll veckoåterblickar</translation>
    </message>
    <message>
        <source>The weekly reviews, with the decisions and their reasons.</source>
        <translation>Veckoåterblickarna, med besluten och deras skäl.</translation>
    </message>
    <message>
        <source>Prepare accounts for safer sign-in</source>
        <translation>Förbered kontona för säkrare inloggning</translation>
    </message>
    <message>
        <source>When accounts were made, and the count of wrong passwords.</source>
        <translation>När kontona skapades, och antalet felaktiga lösenord.</translation>
    </message>
    <message>
        <source>Keep goals that come again every week</source>
        <translation>Behåll mål som återkommer varje vecka</translation>
    </message>
    <message>
        <source>Which goals come again every week.</source>
        <translation>Vilka mål som återkommer varje vecka.</translation>
    </message>
    <message>
        <source>Keep the days on which you came by</source>
        <translation>Behåll dagarna då du tittade in</translation>
    </message>
    <message>
        <source>The days on which you came by; their points stay.</source>
        <translation>Dagarna då du tittade in; deras poäng finns kvar.</translation>
    </message>
    <message>
        <source>Let entries know when they were written</source>
        <translation>Låt anteckningar veta när de skrevs</translation>
    </message>
    <message>
        <source>The time of day of entries; entries in the trash come back.</source>
        <translation>Anteckningarnas klockslag; anteckningar i papperskorgen kommer tillbaka.</translation>
    </message>
    <message>
        <source>Let no day be without its points</source>
        <translation>Låt ingen dag vara utan sina poäng</translation>
    </message>
    <message>
        <source>Read streaks from the days themselves</source>
        <translation>Läs sviterna ur dagarna själva</translation>
    </message>
    <message>
        <source>Find the entries of a day faster</source>
        <translation>Hitta en dags anteckningar snabbare</translation>
    </message>
    <message>
        <source>Keep the days that were ticked off</source>
        <translation>Behåll dagarna som bockades av</translation>
    </message>
    <message>
        <source>The days that were ticked off, with their notes.</source>
        <translation>Dagarna som bockades av, med sina noteringar.</translation>
    </message>
    <message>
        <source>Write down why each point was given</source>
        <translation>Skriv ner varför varje poäng gavs</translation>
    </message>
    <message>
        <source>Let a goal come again once a week</source>
        <translation>Låt ett mål återkomma en gång i veckan</translation>
    </message>
    <message>
        <source>Drop the stored streaks</source>
        <translation>Ta bort de lagrade sviterna</translation>
    </message>
    <message>
        <source>Make room for stronger password storage</source>
        <translation>Ge plats åt säkrare lagring av lösenord</translation>
    </message>
    <message>
        <source>Keep what is typed and not yet saved</source>
        <translation>Behåll det som är skrivet men inte sparat</translation>
    </message>
    <message>
        <source>Text that was typed and not saved.</source>
        <translation>Text som skrevs men inte sparades.</translation>
    </message>
    <message>
        <source>Count the entries of each day</source>
        <translation>Räkna varje dags anteckningar</translation>
    </message>
    <message>
        <source>Keep the choices of each account</source>
        <translation>Behåll varje kontos val</translation>
    </message>
    <message>
        <source>The choices of each account.</source>
        <translation>Varje kontos val.</translation>
    </message>
    <message>
        <source>Refuse ratings that are neither proud nor grow</source>
        <translation>Avvisa bedömningar som varken är stolt eller växa</translation>
    </message>
    <message>
        <source>Keep your days of rest</source>
        <translation>Behåll dina vilodagar</translation>
    </message>
    <message>
        <source>Your days of rest, and which spare days you gave back.</source>
        <translation>Dina vilodagar, och vilka reservdagar du lämnade tillbaka.</translation>
    </message>
    <message>
        <source>Settle ratings that were neither proud nor grow</source>
        <translation>Reda ut bedömningar som varken var stolt eller växa</translation>
    </message>
    <message>
        <source>Let goals know when they were closed</source>
        <translation>Låt mål veta när de avslutades</translation>
    </message>
    <message>
        <source>The days on which goals were closed; goals in the trash come back.</source>
        <translation>Dagarna då mål avslutades; mål i papperskorgen kommer tillbaka.</translation>
    </message>
    <message>
        <source>Prepare the counts of each day</source>
        <translation>Förbered räkningen för varje dag</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message numerus="yes">
        <source>%n days in a row</source>
        <translation>
            <numerusform>%Ln dag i rad</numerusform>
            <numerusform>%Ln dagar i rad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days written</source>
        <translation>
            <numerusform>%Ln skriven dag</numerusform>
            <numerusform>%Ln skrivna dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln anteckning</numerusform>
            <numerusform>%Ln anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%Ln poäng</numerusform>
            <numerusform>%Ln poäng</numerusform>
        </translation>
    </message>
    <message>
        <source>As many points as the month before.</source>
        <translation>Lika många poäng som månaden före.</translation>
    </message>
    <message>
        <source>Most on your mind: {words}.</source>
        <translation>Mest i tankarna: {words}.</translation>
    </message>
    <message>
        <source>Nothing was written this month.</source>
        <translation>Ingenting skrevs den här månaden.</translation>
    </message>
    <message>
        <source>The longest run was {days}.</source>
        <translation>Den längsta följden var {days}.</translation>
    </message>
    <message numerus="yes">
        <source>You found %n things to grow from.</source>
        <translation>
            <numerusform>Du fann %Ln sak att växa av.</numerusform>
            <numerusform>Du fann %Ln saker att växa av.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were proud %n times.</source>
        <translation>
            <numerusform>Du var stolt %Ln gång.</numerusform>
            <numerusform>Du var stolt %Ln gånger.</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote on {share} of the days.</source>
        <translation>Du skrev på {share} av dagarna.</translation>
    </message>
    <message>
        <source>Your best day: {day}, {points}</source>
        <translation>Din bästa dag: {day}, {points}</translation>
    </message>
    <message>
        <source>{month}: {written}, {entries}, {points}.</source>
        <translation>{month}: {written}, {entries}, {points}.</translation>
    </message>
    <message>
        <source>{points} fewer than the month before.</source>
        <translation>{points} färre än månaden före.</translation>
    </message>
    <message>
        <source>{points} more than the month before.</source>
        <translation>{points} fler än månaden före.</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Choose month and year</source>
        <translation>Välj månad och år</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Föregående månad</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nästa månad</translation>
    </message>
</context>
<context>
    <name>MonthDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Skriv ut…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nästa månad</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Föregående månad</translation>
    </message>
    <message>
        <source>The month in numbers</source>
        <translation>Månaden i siffror</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>proud</source>
        <translation>stolt</translation>
    </message>
    <message>
        <source>grow</source>
        <translation>växa</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>vilodag</translation>
    </message>
    <message>
        <source>kept by a spare day</source>
        <translation>behållen med en reservdag</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>Calendar, {month}</source>
        <translation>Kalender, {month}</translation>
    </message>
</context>
<context>
    <name>MonthPicker</name>
    <message>
        <source>Choose month and year</source>
        <translation>Välj månad och år</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Föregående år</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Nästa år</translation>
    </message>
</context>
<context>
    <name>NotesField</name>
    <message>
        <source>Progress notes</source>
        <translation>Noteringar om hur det går</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>Hur går det?</translation>
    </message>
    <message>
        <source>Notes have room for {limit} characters; these are {count}.</source>
        <translation>Noteringarna har plats för {limit} tecken; det här är {count}.</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>A new day has begun. This text is still about {day}.</source>
        <translation>En ny dag har börjat. Den här texten handlar fortfarande om {day}.</translation>
    </message>
    <message>
        <source>An entry for {day} was being edited.</source>
        <translation>En anteckning för {day} höll på att ändras.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt den vara</translation>
    </message>
    <message>
        <source>Move it to today</source>
        <translation>Flytta den till i dag</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Visa den</translation>
    </message>
    <message>
        <source>There is an unfinished entry for {day}.</source>
        <translation>Det finns en oavslutad anteckning för {day}.</translation>
    </message>
    <message>
        <source>There is an unfinished quick entry for {day}.</source>
        <translation>Det finns en oavslutad snabbanteckning för {day}.</translation>
    </message>
    <message>
        <source>This is what you had written when the program ended. It is not saved yet.</source>
        <translation>Det här hade du skrivit när programmet avslutades. Det är inte sparat än.</translation>
    </message>
</context>
<context>
    <name>OnThisDay</name>
    <message>
        <source>On this day</source>
        <translation>Den här dagen</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Putting your backup back…</source>
        <translation>Lägger tillbaka din säkerhetskopia…</translation>
    </message>
    <message>
        <source>Where is your diary?</source>
        <translation>Var är din dagbok?</translation>
    </message>
    <message>
        <source>Another window is preparing your diary. This one waits for it…</source>
        <translation>Ett annat fönster förbereder din dagbok. Det här väntar på det…</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>This could not be opened: {place}</source>
        <translation>Det här gick inte att öppna: {place}</translation>
    </message>
</context>
<context>
    <name>PagedDialog</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>Parts and licences</source>
        <translation>Delar och licenser</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>Dölj lösenordet</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Visa lösenordet</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>&amp;Change password</source>
        <translation>&amp;Byt lösenord</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nytt lösenord</translation>
    </message>
    <message>
        <source>8 characters or more with upper and lower case, or 15 or more of any kind. Nobody can reset it for you.</source>
        <translation>Minst 8 tecken med stora och små bokstäver, eller minst 15 av vilket slag som helst. Ingen kan återställa det åt dig.</translation>
    </message>
    <message>
        <source>From now on your new password opens the diary.</source>
        <translation>Från och med nu öppnar ditt nya lösenord dagboken.</translation>
    </message>
</context>
<context>
    <name>PixelsCard</name>
    <message>
        <source>Full squares are proud, dots are to grow from, halves are both.</source>
        <translation>Fyllda rutor är stolta, prickar är att växa av, halva är båda.</translation>
    </message>
    <message>
        <source>Each day that you write becomes one square here.</source>
        <translation>Varje dag som du skriver blir en ruta här.</translation>
    </message>
    <message>
        <source>{year} in pixels</source>
        <translation>{year} i rutor</translation>
    </message>
</context>
<context>
    <name>PointsCard</name>
    <message>
        <source>Your points will grow here, from your first entry on.</source>
        <translation>Dina poäng växer här, från din första anteckning.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allmänt</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <source>These days:</source>
        <translation>De här dagarna:</translation>
    </message>
    <message>
        <source>What the search has found</source>
        <translation>Det som sökningen har hittat</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Förhandsgranska…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Dagbok</translation>
    </message>
    <message>
        <source>There is nothing written to print.</source>
        <translation>Det finns inget skrivet att skriva ut.</translation>
    </message>
    <message>
        <source>These are more than {limit} entries. Please choose fewer days.</source>
        <translation>Det här är fler än {limit} anteckningar. Välj färre dagar.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Sparad som {name}</translation>
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
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Radera konto</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Spara ändringarna</translation>
    </message>
    <message>
        <source>Another account has the same email as yours. Please choose another one.</source>
        <translation>Ett annat konto har samma e-postadress som ditt. Välj en annan.</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
</context>
<context>
    <name>PromptLine</name>
    <message>
        <source>Puts this question above the entry</source>
        <translation>Sätter den här frågan ovanför anteckningen</translation>
    </message>
    <message>
        <source>Edit prompts…</source>
        <translation>Ändra frågorna…</translation>
    </message>
    <message>
        <source>Hide prompts</source>
        <translation>Dölj frågorna</translation>
    </message>
    <message>
        <source>Put this question above the entry</source>
        <translation>Sätt den här frågan ovanför anteckningen</translation>
    </message>
</context>
<context>
    <name>PromptViewModel</name>
    <message>
        <source>Prompts are off. Preferences bring them back.</source>
        <translation>Frågorna är avstängda. I inställningarna får du dem tillbaka.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>What did you handle a little better than you would have before?</source>
        <translation>Vad klarade du lite bättre än du hade gjort förr?</translation>
    </message>
    <message>
        <source>Which moment of today would you like to keep?</source>
        <translation>Vilken stund i dag vill du bevara?</translation>
    </message>
    <message>
        <source>Who made your day easier, and did you tell them?</source>
        <translation>Vem gjorde din dag lättare, och sa du det?</translation>
    </message>
    <message>
        <source>What would you do differently if today came again?</source>
        <translation>Vad skulle du göra annorlunda om i dag kom igen?</translation>
    </message>
    <message>
        <source>When did you feel most like yourself?</source>
        <translation>När kände du dig mest som dig själv?</translation>
    </message>
    <message>
        <source>What did you put off, and what stood in the way?</source>
        <translation>Vad sköt du upp, och vad stod i vägen?</translation>
    </message>
    <message>
        <source>What small thing took courage?</source>
        <translation>Vilken liten sak krävde mod?</translation>
    </message>
    <message>
        <source>What did you learn, from whom or from what?</source>
        <translation>Vad lärde du dig, av vem eller av vad?</translation>
    </message>
    <message>
        <source>Where did your time go, and was it worth it?</source>
        <translation>Vart tog din tid vägen, och var det värt det?</translation>
    </message>
    <message>
        <source>What can you let go of before you sleep?</source>
        <translation>Vad kan du släppa innan du somnar?</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Prompts</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>Frågor, en per rad</translation>
    </message>
    <message>
        <source>Use the ten that came along</source>
        <translation>Använd de tio som följde med</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>One question a line. They take turns, one a day.</source>
        <translation>En fråga per rad. De turas om, en om dagen.</translation>
    </message>
</context>
<context>
    <name>QuickEntryWindow</name>
    <message>
        <source>Quick entry</source>
        <translation>Snabb anteckning</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad hände</translation>
    </message>
    <message>
        <source>What happened that you are proud of, or will grow from?</source>
        <translation>Vad hände som du är stolt över, eller kommer att växa av?</translation>
    </message>
</context>
<context>
    <name>QuietLine</name>
    <message>
        <source>Notice</source>
        <translation>Besked</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>RangeButton</name>
    <message>
        <source>Any time</source>
        <translation>När som helst</translation>
    </message>
    <message>
        <source>Which days are looked at</source>
        <translation>Vilka dagar som söks</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Senaste 30 dagarna</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Förra året</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Valda dagar</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Välj dagar…</translation>
    </message>
</context>
<context>
    <name>RatingButtons</name>
    <message>
        <source>I&apos;m proud of this</source>
        <translation>Det här är jag stolt över</translation>
    </message>
    <message>
        <source>I&apos;ll grow from this</source>
        <translation>Det här växer jag av</translation>
    </message>
</context>
<context>
    <name>RatingsCard</name>
    <message>
        <source>Show by</source>
        <translation>Visa per</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
</context>
<context>
    <name>RatingsChart</name>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Stolt</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Växa</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Your diary, day after day</source>
        <translation>Din dagbok, dag för dag</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Tillbaka till dagen</translation>
    </message>
    <message>
        <source>What you write can be read here.</source>
        <translation>Det du skriver kan läsas här.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Läsning</translation>
    </message>
    <message>
        <source>Arrows left and right go from day to day, Escape leaves.</source>
        <translation>Pil vänster och höger går från dag till dag, Escape lämnar.</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Backup before it: {file}</source>
        <translation>Säkerhetskopian från innan: {file}</translation>
    </message>
    <message>
        <source>By version {program}: {steps} in {seconds} s</source>
        <translation>Av version {program}: {steps} på {seconds} s</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Details of {when}</source>
        <translation>Detaljer om {when}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Revisions: {start} to {target}</source>
        <translation>Revisioner: {start} till {target}</translation>
    </message>
    <message>
        <source>Rows of {table}: {before} before, {after} after</source>
        <translation>Rader i {table}: {before} före, {after} efter</translation>
    </message>
    <message>
        <source>SHA-256 of the backup: {sha}</source>
        <translation>Säkerhetskopians SHA-256: {sha}</translation>
    </message>
    <message>
        <source>Size: {before} before, {after} after</source>
        <translation>Storlek: {before} före, {after} efter</translation>
    </message>
    <message>
        <source>Step {id}: {seconds} s</source>
        <translation>Steg {id}: {seconds} s</translation>
    </message>
    <message>
        <source>Step {id}: {seconds} s, {memory} of memory</source>
        <translation>Steg {id}: {seconds} s, {memory} minne</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Gjort ogjort</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Copied. It holds no word of your diary.</source>
        <translation>Kopierat. Det innehåller inte ett ord ur din dagbok.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Det som hände</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Försök &amp;igen</translation>
    </message>
    <message>
        <source>Start a &amp;new diary here</source>
        <translation>Börja en &amp;ny dagbok här</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>&amp;Återställ från en säkerhetskopia…</translation>
    </message>
    <message>
        <source>&amp;Open your diary</source>
        <translation>Öppna &amp;din dagbok</translation>
    </message>
    <message>
        <source>Choose another data &amp;folder…</source>
        <translation>Välj en annan data&amp;mapp…</translation>
    </message>
    <message>
        <source>Open &amp;backups folder</source>
        <translation>Öppna mappen med &amp;säkerhetskopior</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Kopiera rapporten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Öppna &amp;loggmappen</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Vad du kan göra</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Your diary was not opened</source>
        <translation>Din dagbok öppnades inte</translation>
    </message>
    <message>
        <source>Your diary was not upgraded</source>
        <translation>Din dagbok uppgraderades inte</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, copy the report and send it to us.</source>
        <translation>Försök igen. Om det förblir så, kopiera rapporten och skicka den till oss.</translation>
    </message>
    <message>
        <source>Not a word is lost: the diary was compared with the verified backup.</source>
        <translation>Inte ett ord har gått förlorat: dagboken jämfördes med den kontrollerade säkerhetskopian.</translation>
    </message>
    <message>
        <source>Your diary is not where it was</source>
        <translation>Din dagbok är inte där den var</translation>
    </message>
    <message>
        <source>This program has deleted nothing, and has created nothing in its place.</source>
        <translation>Programmet har inte raderat något, och inte skapat något i dess ställe.</translation>
    </message>
    <message>
        <source>If you moved it, choose the folder where it is now. If it is on another disk, connect that and try again. Or start a new diary here.</source>
        <translation>Om du har flyttat den, välj mappen där den är nu. Om den finns på en annan disk, anslut den och försök igen. Eller börja en ny dagbok här.</translation>
    </message>
    <message>
        <source>Nothing is lost, and your other backups are as they were.</source>
        <translation>Ingenting har gått förlorat, och dina andra säkerhetskopior är som de var.</translation>
    </message>
    <message>
        <source>Open your diary as it is, or restore another backup.</source>
        <translation>Öppna din dagbok som den är, eller återställ en annan säkerhetskopia.</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>Säkerhetskopian återställdes inte</translation>
    </message>
    <message>
        <source>The diary file was left as it is.</source>
        <translation>Dagboksfilen lämnades som den är.</translation>
    </message>
    <message>
        <source>The diary is well; only this version of the program cannot read it.</source>
        <translation>Dagboken mår bra; det är bara den här versionen av programmet som inte kan läsa den.</translation>
    </message>
    <message>
        <source>Install the newer version again, or restore a backup from before it.</source>
        <translation>Installera den nyare versionen igen, eller återställ en säkerhetskopia från innan.</translation>
    </message>
    <message>
        <source>Something outside this program changed the file, or the disk has a fault. Your backups are files of their own.</source>
        <translation>Något utanför programmet har ändrat filen, eller så har disken ett fel. Dina säkerhetskopior är egna filer.</translation>
    </message>
    <message>
        <source>Restore the latest backup. The damaged file stays beside it.</source>
        <translation>Återställ den senaste säkerhetskopian. Den skadade filen ligger kvar bredvid.</translation>
    </message>
    <message>
        <source>Two programs that write at the same time could spoil it, so this one waits.</source>
        <translation>Två program som skriver samtidigt skulle kunna förstöra den, så det här väntar.</translation>
    </message>
    <message>
        <source>Close the other window, or wait until it is done, and try again.</source>
        <translation>Stäng det andra fönstret, eller vänta tills det är klart, och försök igen.</translation>
    </message>
    <message>
        <source>An upgrade keeps a verified backup, and that needs room. All is safe.</source>
        <translation>En uppgradering sparar en kontrollerad säkerhetskopia, och den behöver plats. Allt är i säkerhet.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation>Frigör lite plats på disken och försök igen.</translation>
    </message>
    <message>
        <source>What you write could not be kept, so the diary is not opened at all.</source>
        <translation>Det du skriver skulle inte kunna sparas, så dagboken öppnas inte alls.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or choose another folder.</source>
        <translation>Ge dig själv rätt att skriva där, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>It belongs to something else, so this program leaves it alone.</source>
        <translation>Den hör till något annat, så programmet låter den vara.</translation>
    </message>
    <message>
        <source>Choose the folder where your diary is.</source>
        <translation>Välj mappen där din dagbok är.</translation>
    </message>
    <message>
        <source>The upgrade was cancelled</source>
        <translation>Uppgraderingen avbröts</translation>
    </message>
    <message>
        <source>Your diary opens once it has been upgraded.</source>
        <translation>Din dagbok öppnas när den har uppgraderats.</translation>
    </message>
    <message>
        <source>Try again when you have a moment.</source>
        <translation>Försök igen när du har en stund över.</translation>
    </message>
    <message>
        <source>Without a verified backup nothing is ever changed.</source>
        <translation>Utan en kontrollerad säkerhetskopia ändras aldrig något.</translation>
    </message>
</context>
<context>
    <name>ReminderBar</name>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påminnelse</translation>
    </message>
    <message>
        <source>Time for your diary: what was today like?</source>
        <translation>Dags för din dagbok: hur var i dag?</translation>
    </message>
    <message>
        <source>Write now</source>
        <translation>Skriv nu</translation>
    </message>
</context>
<context>
    <name>RepeatsCard</name>
    <message>
        <source>Every week</source>
        <translation>Varje vecka</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Sluta</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>från {day}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausat</translation>
    </message>
</context>
<context>
    <name>RestsPage</name>
    <message>
        <source>Day of rest</source>
        <translation>Vilodag</translation>
    </message>
    <message>
        <source>Days of rest</source>
        <translation>Vilodagar</translation>
    </message>
    <message>
        <source>End this weekday of rest</source>
        <translation>Avsluta den här veckodagen för vila</translation>
    </message>
    <message>
        <source>Every 14th day that you write earns one, and three can be held. A gap takes as many as it has days, or none when there are not enough.</source>
        <translation>Var 14:e dag som du skriver ger en, och tre kan sparas. Ett glapp tar så många som det har dagar, eller ingen om de inte räcker.</translation>
    </message>
    <message>
        <source>Every {weekday} from {day} on</source>
        <translation>Varje {weekday} från och med {day}</translation>
    </message>
    <message>
        <source>Every {weekday} since {day}</source>
        <translation>Varje {weekday} sedan {day}</translation>
    </message>
    <message>
        <source>Every {weekday}, {first} to {last}</source>
        <translation>Varje {weekday}, {first} till {last}</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>On a day of rest your streak waits for you. It is kept, and not made longer.</source>
        <translation>På en vilodag väntar din svit på dig. Den behålls, och blir inte längre.</translation>
    </message>
    <message>
        <source>Remove this day of rest</source>
        <translation>Ta bort den här vilodagen</translation>
    </message>
    <message>
        <source>Rest every week</source>
        <translation>Vila varje vecka</translation>
    </message>
    <message>
        <source>Rest on this day</source>
        <translation>Vila den här dagen</translation>
    </message>
    <message>
        <source>Spare days</source>
        <translation>Reservdagar</translation>
    </message>
    <message>
        <source>Weekday of rest</source>
        <translation>Veckodag för vila</translation>
    </message>
    <message>
        <source>Weekdays of rest</source>
        <translation>Veckodagar för vila</translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation>Varför, om du vill</translation>
    </message>
    <message>
        <source>from</source>
        <translation>från</translation>
    </message>
    <message>
        <source>until</source>
        <translation>till</translation>
    </message>
</context>
<context>
    <name>ReviewOffer</name>
    <message>
        <source>Look back on your week</source>
        <translation>Se tillbaka på din vecka</translation>
    </message>
    <message>
        <source>Review the week</source>
        <translation>Se tillbaka på veckan</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Weekly review</source>
        <translation>Veckoåterblick</translation>
    </message>
    <message>
        <source>Back to the goals</source>
        <translation>Tillbaka till målen</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Veckan före</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Veckan efter</translation>
    </message>
    <message>
        <source>Finished reviews</source>
        <translation>Avslutade återblickar</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Avsluta återblick</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Stolt</translation>
    </message>
    <message>
        <source>Nothing was written down here this week.</source>
        <translation>Ingenting skrevs ner den här veckan.</translation>
    </message>
    <message>
        <source>To grow from</source>
        <translation>Att växa av</translation>
    </message>
    <message>
        <source>What became of your goals</source>
        <translation>Vad det blev av dina mål</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nästa vecka</translation>
    </message>
    <message>
        <source>No goal yet. One small one is enough.</source>
        <translation>Inget mål än. Ett litet räcker.</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nytt mål</translation>
    </message>
    <message>
        <source>Goals that are still open</source>
        <translation>Mål som fortfarande är öppna</translation>
    </message>
    <message>
        <source>Week of {days}</source>
        <translation>Veckan {days}</translation>
    </message>
    <message>
        <source>finished on {day}</source>
        <translation>avslutad den {day}</translation>
    </message>
</context>
<context>
    <name>ReviewViewModel</name>
    <message>
        <source>Decided.</source>
        <translation>Bestämt.</translation>
    </message>
    <message>
        <source>Review finished. Have a good week.</source>
        <translation>Återblicken är klar. Ha en bra vecka.</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Writing</source>
        <translation>Skrivande</translation>
    </message>
    <message>
        <source>Save as something to be proud of</source>
        <translation>Spara som något att vara stolt över</translation>
    </message>
    <message>
        <source>Save as something to grow from</source>
        <translation>Spara som något att växa av</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Search your diary</source>
        <translation>Sök i din dagbok</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Vilka anteckningar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Stolt</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Växa</translation>
    </message>
    <message>
        <source>Among these, no entry says this: {filters}. Others may.</source>
        <translation>Bland de här säger ingen anteckning det: {filters}. Andra kanske gör det.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>No entry says this. Fewer words, or the beginning of one, find more.</source>
        <translation>Ingen anteckning säger det. Färre ord, eller början av ett, hittar mer.</translation>
    </message>
    <message>
        <source>Still looking. What is found appears here.</source>
        <translation>Söker ännu. Det som hittas visas här.</translation>
    </message>
    <message>
        <source>What you write appears here, the newest first.</source>
        <translation>Det du skriver syns här, det nyaste först.</translation>
    </message>
    <message>
        <source>There is no entry of this kind yet.</source>
        <translation>Det finns ingen sådan anteckning än.</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Lås upp</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;Skapa ett konto</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>L&amp;ösenord</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Låser upp…</translation>
    </message>
</context>
<context>
    <name>SignUpForm</name>
    <message>
        <source>Create your account. It stays on this computer.</source>
        <translation>Skapa ditt konto. Det stannar på den här datorn.</translation>
    </message>
    <message>
        <source>What shall we call you? (optional)</source>
        <translation>Vad ska vi kalla dig? (valfritt)</translation>
    </message>
    <message>
        <source>8 characters or more with upper and lower case, or 15 or more of any kind. Nobody can reset it for you.</source>
        <translation>Minst 8 tecken med stora och små bokstäver, eller minst 15 av vilket slag som helst. Ingen kan återställa det åt dig.</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Skapa konto</translation>
    </message>
    <message>
        <source>&amp;Back to sign in</source>
        <translation>&amp;Tillbaka till inloggningen</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>L&amp;ösenord</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Skapar…</translation>
    </message>
</context>
<context>
    <name>SpanChoice</name>
    <message>
        <source>1M</source>
        <translation>1 mån</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>En månad</translation>
    </message>
    <message>
        <source>3M</source>
        <translation>3 mån</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Tre månader</translation>
    </message>
    <message>
        <source>6M</source>
        <translation>6 mån</translation>
    </message>
    <message>
        <source>Six months</source>
        <translation>Sex månader</translation>
    </message>
    <message>
        <source>1Y</source>
        <translation>1 år</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Ett år</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Datum…</translation>
    </message>
    <message>
        <source>Any two dates</source>
        <translation>Två datum</translation>
    </message>
    <message>
        <source>Range of the charts</source>
        <translation>Diagrammens tidsrymd</translation>
    </message>
</context>
<context>
    <name>SpanPicker</name>
    <message>
        <source>Show these days</source>
        <translation>Visa de här dagarna</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>Choose two dates</source>
        <translation>Välj två datum</translation>
    </message>
</context>
<context>
    <name>Stats</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln anteckning</numerusform>
            <numerusform>%Ln anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries to be proud of and {grow} to grow from.</source>
        <translation>
            <numerusform>%Ln anteckning att vara stolt över och {grow} att växa av.</numerusform>
            <numerusform>%Ln anteckningar att vara stolt över och {grow} att växa av.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries</source>
        <translation>
            <numerusform>%Ln anteckning till</numerusform>
            <numerusform>%Ln anteckningar till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries, and your words show here.</source>
        <translation>
            <numerusform>%Ln anteckning till, så visas dina ord här.</numerusform>
            <numerusform>%Ln anteckningar till, så visas dina ord här.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more months with entries, and this shows them.</source>
        <translation>
            <numerusform>%Ln månad till med anteckningar, så visas det här.</numerusform>
            <numerusform>%Ln månader till med anteckningar, så visas det här.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more weekdays with points, and they compare.</source>
        <translation>
            <numerusform>%Ln veckodag till med poäng, så går de att jämföra.</numerusform>
            <numerusform>%Ln veckodagar till med poäng, så går de att jämföra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more weeks with entries, and this shows them.</source>
        <translation>
            <numerusform>%Ln vecka till med anteckningar, så visas det här.</numerusform>
            <numerusform>%Ln veckor till med anteckningar, så visas det här.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%Ln poäng</numerusform>
            <numerusform>%Ln poäng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proud · {grow} to grow</source>
        <translation>
            <numerusform>%Ln stolt · {grow} att växa av</numerusform>
            <numerusform>%Ln stolta · {grow} att växa av</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proud, {grow} grow</source>
        <translation>
            <numerusform>%Ln stolt, {grow} att växa av</numerusform>
            <numerusform>%Ln stolta, {grow} att växa av</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proud, {grow} to grow</source>
        <translation>
            <numerusform>%Ln stolt, {grow} att växa av</numerusform>
            <numerusform>%Ln stolta, {grow} att växa av</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasons</source>
        <translation>
            <numerusform>%Ln skäl</numerusform>
            <numerusform>%Ln skäl</numerusform>
        </translation>
    </message>
    <message>
        <source>A goal closed: not this time</source>
        <translation>Ett mål avslutat: inte denna gång</translation>
    </message>
    <message>
        <source>A goal completed</source>
        <translation>Ett mål klarat</translation>
    </message>
    <message>
        <source>An entry that you are proud of</source>
        <translation>En anteckning som du är stolt över</translation>
    </message>
    <message>
        <source>An entry to grow from</source>
        <translation>En anteckning att växa av</translation>
    </message>
    <message>
        <source>Average by weekday</source>
        <translation>Genomsnitt per veckodag</translation>
    </message>
    <message>
        <source>Average points</source>
        <translation>Genomsnittliga poäng</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Överfört</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Anteckningar</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last}: %n points earned, {total} in all.</source>
        <translation>
            <numerusform>Från {first} till {last}: %Ln poäng intjänad, {total} totalt.</numerusform>
            <numerusform>Från {first} till {last}: %Ln poäng intjänade, {total} totalt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Goals by category</source>
        <translation>Mål per kategori</translation>
    </message>
    <message>
        <source>Points over time</source>
        <translation>Poäng över tid</translation>
    </message>
    <message>
        <source>Proud and grow over time</source>
        <translation>Stolt och växa över tid</translation>
    </message>
    <message>
        <source>Seven more days of a streak</source>
        <translation>Sju dagar till i en svit</translation>
    </message>
    <message>
        <source>Streaks</source>
        <translation>Sviter</translation>
    </message>
    <message>
        <source>Thirty more days of a streak</source>
        <translation>Trettio dagar till i en svit</translation>
    </message>
    <message>
        <source>Top days</source>
        <translation>Bästa dagarna</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Veckodag</translation>
    </message>
    <message>
        <source>What you write about</source>
        <translation>Vad du skriver om</translation>
    </message>
    <message>
        <source>You came by</source>
        <translation>Du tittade in</translation>
    </message>
    <message numerus="yes">
        <source>Your best day was {day}, with %n points.</source>
        <translation>
            <numerusform>Din bästa dag var {day}, med %Ln poäng.</numerusform>
            <numerusform>Din bästa dag var {day}, med %Ln poäng.</numerusform>
        </translation>
    </message>
    <message>
        <source>after your first two weeks</source>
        <translation>efter dina första två veckor</translation>
    </message>
    <message>
        <source>as much as last week</source>
        <translation>lika mycket som förra veckan</translation>
    </message>
    <message numerus="yes">
        <source>first one in %n days</source>
        <translation>
            <numerusform>den första om %Ln dag</numerusform>
            <numerusform>den första om %Ln dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open, kept by %n spare days</source>
        <translation>
            <numerusform>öppen, behålls med %Ln reservdag</numerusform>
            <numerusform>öppen, behålls med %Ln reservdagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: its sum is {kept} instead of %n points</source>
        <translation>
            <numerusform>{day}: summan är {kept} i stället för %Ln poäng</numerusform>
            <numerusform>{day}: summan är {kept} i stället för %Ln poäng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: {why}, %n points are missing</source>
        <translation>
            <numerusform>{day}: {why}, %Ln poäng saknas</numerusform>
            <numerusform>{day}: {why}, %Ln poäng saknas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: {why}, %n points without a reason</source>
        <translation>
            <numerusform>{day}: {why}, %Ln poäng utan skäl</numerusform>
            <numerusform>{day}: {why}, %Ln poäng utan skäl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: {why}, {kept} instead of %n points</source>
        <translation>
            <numerusform>{day}: {why}, {kept} i stället för %Ln poäng</numerusform>
            <numerusform>{day}: {why}, {kept} i stället för %Ln poäng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{year}: %n days written, {proud} of them only proud.</source>
        <translation>
            <numerusform>{year}: %Ln skriven dag, {proud} av dem bara att vara stolt över.</numerusform>
            <numerusform>{year}: %Ln skrivna dagar, {proud} av dem bara att vara stolt över.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{year}: {points} on %n days, at most {most} on one day.</source>
        <translation>
            <numerusform>{year}: {points} på %Ln dag, högst {most} på en dag.</numerusform>
            <numerusform>{year}: {points} på %Ln dagar, högst {most} på en dag.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than last week</source>
        <translation>mindre än förra veckan</translation>
    </message>
    <message>
        <source>more than last week</source>
        <translation>mer än förra veckan</translation>
    </message>
    <message>
        <source>nothing to compare with yet</source>
        <translation>inget att jämföra med än</translation>
    </message>
    <message>
        <source>today is still open</source>
        <translation>i dag är fortfarande öppen</translation>
    </message>
    <message>
        <source>two quiet weeks</source>
        <translation>två lugna veckor</translation>
    </message>
    <message>
        <source>write today to begin one</source>
        <translation>skriv i dag för att börja en</translation>
    </message>
    <message>
        <source>your first is ahead of you</source>
        <translation>din första ligger framför dig</translation>
    </message>
    <message numerus="yes">
        <source>{category}: %n completed, {failed} not this time</source>
        <translation>
            <numerusform>{category}: %Ln klarat, {failed} inte denna gång</numerusform>
            <numerusform>{category}: %Ln klarade, {failed} inte denna gång</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{completed} of %n goals reached.</source>
        <translation>
            <numerusform>{completed} av %Ln mål nåddes.</numerusform>
            <numerusform>{completed} av %Ln mål nåddes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} to {points}</source>
        <translation>{days} till {points}</translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n points</source>
        <translation>
            <numerusform>{day}: %Ln poäng</numerusform>
            <numerusform>{day}: %Ln poäng</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: its entries are counted wrongly</source>
        <translation>{day}: dess anteckningar är felräknade</translation>
    </message>
    <message>
        <source>{entries} · click for details</source>
        <translation>{entries} · klicka för mer</translation>
    </message>
    <message>
        <source>{points} this week</source>
        <translation>{points} den här veckan</translation>
    </message>
</context>
<context>
    <name>StatsTab</name>
    <message>
        <source>The month on one page…</source>
        <translation>Månaden på en sida…</translation>
    </message>
</context>
<context>
    <name>StopWordsEditor</name>
    <message>
        <source>&amp;Words to leave out</source>
        <translation>&amp;Ord att utelämna</translation>
    </message>
    <message>
        <source>With a space between. The most common words never show.</source>
        <translation>Med mellanslag emellan. De vanligaste orden visas aldrig.</translation>
    </message>
    <message>
        <source>Words to leave out</source>
        <translation>Ord att utelämna</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>Utelämna dem</translation>
    </message>
</context>
<context>
    <name>StreakCard</name>
    <message>
        <source>Give back</source>
        <translation>Lämna tillbaka</translation>
    </message>
    <message>
        <source>Give back the spare day of {day}</source>
        <translation>Lämna tillbaka reservdagen den {day}</translation>
    </message>
    <message>
        <source>Let this streak end here. You can undo it.</source>
        <translation>Låt den här sviten sluta här. Du kan ångra det.</translation>
    </message>
</context>
<context>
    <name>Streaks</name>
    <message numerus="yes">
        <source>%n spare days could not cover them.</source>
        <translation>
            <numerusform>%Ln reservdag räckte inte till dem.</numerusform>
            <numerusform>%Ln reservdagar räckte inte till dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended after %n days without an entry.</source>
        <translation>
            <numerusform>Slutade efter %Ln dag utan anteckning.</numerusform>
            <numerusform>Slutade efter %Ln dagar utan anteckning.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended because you gave a spare day back.</source>
        <translation>Slutade för att du lämnade tillbaka en reservdag.</translation>
    </message>
    <message>
        <source>No spare day was held.</source>
        <translation>Det fanns ingen reservdag.</translation>
    </message>
    <message>
        <source>No streak is running. Write today to begin one.</source>
        <translation>Ingen svit pågår. Skriv i dag för att börja en.</translation>
    </message>
    <message>
        <source>Rest days keep it.</source>
        <translation>Vilodagar behåller den.</translation>
    </message>
    <message>
        <source>Still running.</source>
        <translation>Pågår fortfarande.</translation>
    </message>
    <message numerus="yes">
        <source>The next one comes in %n written days.</source>
        <translation>
            <numerusform>Nästa kommer om %Ln skriven dag.</numerusform>
            <numerusform>Nästa kommer om %Ln skrivna dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is still open: write today to keep your streak.</source>
        <translation>I dag är fortfarande öppen: skriv i dag för att behålla din svit.</translation>
    </message>
    <message numerus="yes">
        <source>When you write, %n spare days will keep it.</source>
        <translation>
            <numerusform>När du skriver behåller %Ln reservdag den.</numerusform>
            <numerusform>När du skriver behåller %Ln reservdagar den.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You hold %n spare days, as many as there can be.</source>
        <translation>
            <numerusform>Du har %Ln reservdag, så många som det kan bli.</numerusform>
            <numerusform>Du har %Ln reservdagar, så många som det kan bli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You hold %n spare days.</source>
        <translation>
            <numerusform>Du har %Ln reservdag.</numerusform>
            <numerusform>Du har %Ln reservdagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write your first entry, and your first streak begins.</source>
        <translation>Skriv din första anteckning, så börjar din första svit.</translation>
    </message>
    <message>
        <source>{days} to the next reward of {points} points.</source>
        <translation>{days} till nästa belöning på {points} poäng.</translation>
    </message>
    <message>
        <source>{day}: a day of rest</source>
        <translation>{day}: en vilodag</translation>
    </message>
    <message>
        <source>{day}: a day of rest ({reason})</source>
        <translation>{day}: en vilodag ({reason})</translation>
    </message>
    <message>
        <source>{day}: kept by a spare day</source>
        <translation>{day}: behållen med en reservdag</translation>
    </message>
</context>
<context>
    <name>StreaksDialog</name>
    <message>
        <source>Your streaks</source>
        <translation>Dina sviter</translation>
    </message>
    <message>
        <source>Plan days of rest…</source>
        <translation>Planera vilodagar…</translation>
    </message>
    <message>
        <source>Show earlier streaks</source>
        <translation>Visa tidigare sviter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>StreaksViewModel</name>
    <message>
        <source>The spare day of {day} was given back.</source>
        <translation>Reservdagen den {day} lämnades tillbaka.</translation>
    </message>
</context>
<context>
    <name>SuccessCard</name>
    <message>
        <source>By category</source>
        <translation>Per kategori</translation>
    </message>
    <message>
        <source>Goals by category</source>
        <translation>Mål per kategori</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Per månad</translation>
    </message>
    <message>
        <source>Goals by month</source>
        <translation>Mål per månad</translation>
    </message>
    <message>
        <source>Close a goal, and this will show how often you reach them.</source>
        <translation>Avsluta ett mål, så visar det här hur ofta du når dem.</translation>
    </message>
    <message>
        <source>Show goals by</source>
        <translation>Visa mål per</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>completed ·</source>
        <translation>klarade ·</translation>
    </message>
</context>
<context>
    <name>TallyChart</name>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Inte denna gång</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Points today</source>
        <translation>Poäng i dag</translation>
    </message>
    <message>
        <source>Total points</source>
        <translation>Poäng totalt</translation>
    </message>
    <message>
        <source>Current streak</source>
        <translation>Aktuell svit</translation>
    </message>
    <message>
        <source>Longest streak</source>
        <translation>Längsta svit</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Weekly trend</source>
        <translation>Veckans riktning</translation>
    </message>
</context>
<context>
    <name>TopDaysCard</name>
    <message>
        <source>Your best days will stand here, from your first points on.</source>
        <translation>Dina bästa dagar kommer att stå här, från dina första poäng.</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Writing</source>
        <translation>Skrivande</translation>
    </message>
    <message>
        <source>Write down what happened, in a sentence or two. One moment an entry works best, and a day can have as many as you like.</source>
        <translation>Skriv ner vad som hände, i en mening eller två. En stund per anteckning blir bäst, och en dag kan ha hur många du vill.</translation>
    </message>
    <message>
        <source>Two buttons save it: “I&apos;m proud of this” gives {proud} points, “I&apos;ll grow from this” gives {grow}. Looking at what went wrong counts, too.</source>
        <translation>Två knappar sparar: ”Det här är jag stolt över” ger {proud} poäng, ”Det här växer jag av” ger {grow}. Att se på det som gick fel räknas också.</translation>
    </message>
    <message>
        <source>What you type is kept as a draft while you type. It is still here after a crash, or when you come back tomorrow.</source>
        <translation>Det du skriver sparas som utkast medan du skriver. Det finns kvar efter en krasch, eller när du kommer tillbaka i morgon.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hitta</translation>
    </message>
    <message>
        <source>The calendar marks the days you wrote on: a dot for proud, a diamond for grow. Choose a day to read it or to add what you forgot.</source>
        <translation>Kalendern märker ut dagarna du skrev: en prick för stolt, en romb för växa. Välj en dag för att läsa den eller lägga till det du glömde.</translation>
    </message>
    <message>
        <source>Changing your mind</source>
        <translation>Ändra dig</translation>
    </message>
    <message>
        <source>Edit an entry whenever you like; its earlier versions are kept. A deleted entry stays in the trash for {days} days, and Undo brings it back.</source>
        <translation>Ändra en anteckning när du vill; dess tidigare versioner finns kvar. En raderad anteckning ligger i papperskorgen i {days} dagar, och Ångra tar tillbaka den.</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Dagbok</translation>
    </message>
    <message>
        <source>Here you write down moments that you are proud of, or will grow from.</source>
        <translation>Här skriver du ner stunder som du är stolt över, eller kommer att växa av.</translation>
    </message>
    <message>
        <source>Where points come from</source>
        <translation>Varifrån poängen kommer</translation>
    </message>
    <message>
        <source>An entry: {proud} points for proud, {grow} for grow.</source>
        <translation>En anteckning: {proud} poäng för stolt, {grow} för växa.</translation>
    </message>
    <message>
        <source>A goal: {completed} points when completed, {failed} when not.</source>
        <translation>Ett mål: {completed} poäng när det är klart, {failed} när det inte blev så.</translation>
    </message>
    <message>
        <source>The first time each day that you open the diary: {visit}.</source>
        <translation>Första gången varje dag som du öppnar dagboken: {visit}.</translation>
    </message>
    <message>
        <source>Every {week} days of a streak: {week_points}; every {month} days: {month_points}.</source>
        <translation>Var {week}:e dag i en svit: {week_points}; var {month}:e dag: {month_points}.</translation>
    </message>
    <message>
        <source>Streaks</source>
        <translation>Sviter</translation>
    </message>
    <message>
        <source>A streak is a row of days with at least one entry. Today stays open until it is over; only a whole day without an entry ends a streak.</source>
        <translation>En svit är en rad dagar med minst en anteckning. I dag är öppen tills dagen är slut; bara en hel dag utan anteckning avslutar en svit.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Point at a chart to read a day, click to open it in the diary. “More” shows the same numbers as a table, or saves them.</source>
        <translation>Peka på ett diagram för att läsa av en dag, klicka för att öppna den i dagboken. ”Mer” visar samma siffror som tabell, eller sparar dem.</translation>
    </message>
    <message>
        <source>Stats</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Here you see what your entries and goals add up to.</source>
        <translation>Här ser du vad dina anteckningar och mål blir tillsammans.</translation>
    </message>
    <message>
        <source>Setting a goal</source>
        <translation>Sätta ett mål</translation>
    </message>
    <message>
        <source>A goal runs for seven days, or until the end of this week. Choose something small and clear; “Ideas” has suggestions.</source>
        <translation>Ett mål varar i sju dagar, eller till veckans slut. Välj något litet och tydligt; ”Idéer” har förslag.</translation>
    </message>
    <message>
        <source>Notes on the card say how it is going.</source>
        <translation>Noteringar på kortet säger hur det går.</translation>
    </message>
    <message>
        <source>When its days are over</source>
        <translation>När dagarna är slut</translation>
    </message>
    <message>
        <source>The goal waits for your word: completed ({completed} points), not this time ({failed} point, for trying), or try again this week.</source>
        <translation>Målet väntar på ditt besked: klart ({completed} poäng), inte denna gång ({failed} poäng, för försöket), eller försök igen den här veckan.</translation>
    </message>
    <message>
        <source>You can take it back with Undo, and look at every goal in the history.</source>
        <translation>Du kan ta tillbaka det med Ångra, och se alla mål i historiken.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Here you choose one small thing for the week, and say how it went.</source>
        <translation>Här väljer du en liten sak för veckan, och säger hur det gick.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Several people can keep their diaries on one computer. Each has an account with a password, and sees only what is their own.</source>
        <translation>Flera personer kan ha sina dagböcker på en dator. Var och en har ett konto med lösenord, och ser bara det som är deras eget.</translation>
    </message>
    <message>
        <source>Nobody can reset a password for you. After five wrong tries the program waits a little before the next one.</source>
        <translation>Ingen kan återställa ett lösenord åt dig. Efter fem felaktiga försök väntar programmet lite före nästa.</translation>
    </message>
    <message>
        <source>Lock hides the diary until you give your password again, and keeps everything as it is. Sign out lets somebody else in.</source>
        <translation>Lås gömmer dagboken tills du anger ditt lösenord igen, och behåller allt som det är. Logga ut släpper in någon annan.</translation>
    </message>
    <message>
        <source>Preferences and profile</source>
        <translation>Inställningar och profil</translation>
    </message>
    <message>
        <source>Preferences hold for your account and at once: light or dark, the size of the diary&apos;s text, when weeks begin, when your day ends.</source>
        <translation>Inställningarna gäller ditt konto och genast: ljust eller mörkt, storleken på dagbokens text, när veckor börjar, när din dag slutar.</translation>
    </message>
    <message>
        <source>Profile changes your name, email and password, or deletes the account with everything in it.</source>
        <translation>Profilen ändrar namn, e-post och lösenord, eller raderar kontot med allt i det.</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Ditt konto</translation>
    </message>
    <message>
        <source>“On this day” shows what you wrote one and six months ago, and on the same date in earlier years.</source>
        <translation>”Den här dagen” visar vad du skrev för en och sex månader sedan, och på samma datum tidigare år.</translation>
    </message>
    <message>
        <source>The account is yours alone, and lives on this computer only.</source>
        <translation>Kontot är bara ditt, och finns bara på den här datorn.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Var den är</translation>
    </message>
    <message>
        <source>Your diary is one file in the data folder. The program never sends anything over the network.</source>
        <translation>Din dagbok är en fil i datamappen. Programmet skickar aldrig något över nätverket.</translation>
    </message>
    <message>
        <source>When a new version of the program needs a new form of the file, it makes a backup first, checks it, and only then goes on.</source>
        <translation>När en ny version av programmet behöver en ny form av filen gör det först en säkerhetskopia, kontrollerar den, och går först då vidare.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Vad du kan göra</translation>
    </message>
    <message>
        <source>Have your usual backup of the computer take the data folder along, best while the program is closed.</source>
        <translation>Låt datorns vanliga säkerhetskopiering ta med datamappen, helst medan programmet är stängt.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Dina data</translation>
    </message>
    <message>
        <source>What you write stays on this computer.</source>
        <translation>Det du skriver stannar på den här datorn.</translation>
    </message>
</context>
<context>
    <name>TrashCard</name>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Radera nu</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Radera för gott</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Det här kan inte ångras.</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Papperskorg</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Tillbaka till dagen</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Papperskorgen är tom.</translation>
    </message>
</context>
<context>
    <name>TrashViewModel</name>
    <message>
        <source>Restored to {day}</source>
        <translation>Återställd till {day}</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Raderad för gott</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open the diary</source>
        <translation>&amp;Öppna dagboken</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Write an entry</source>
        <translation>Skriv en &amp;anteckning</translation>
    </message>
    <message>
        <source>Aim for the Stars</source>
        <translation>Aim for the Stars</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Opening your diary…</source>
        <translation>Öppnar din dagbok…</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>&amp;Återställ från en säkerhetskopia…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>Your diary. On this computer, and nowhere else.</source>
        <translation>Din dagbok. På den här datorn, och ingen annanstans.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Ingenting lämnar den här datorn.</translation>
    </message>
</context>
<context>
    <name>Upgrade</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%Ln steg</numerusform>
            <numerusform>%Ln steg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upgrade it in %n steps</source>
        <translation>
            <numerusform>Uppgradera den i %Ln steg</numerusform>
            <numerusform>Uppgradera den i %Ln steg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upgraded in %n steps</source>
        <translation>
            <numerusform>Uppgraderad i %Ln steg</numerusform>
            <numerusform>Uppgraderad i %Ln steg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n entries were backed up first.</source>
        <translation>
            <numerusform>Din %Ln anteckning säkerhetskopierades först.</numerusform>
            <numerusform>Dina %Ln anteckningar säkerhetskopierades först.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>ungefär %Ln s kvar</numerusform>
            <numerusform>ungefär %Ln s kvar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpgradePage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Avbryter…</translation>
    </message>
    <message>
        <source>Version {version} stores your diary in a newer format.</source>
        <translation>Version {version} lagrar din dagbok i ett nyare format.</translation>
    </message>
    <message>
        <source>It is backed up first, and the backup is verified.</source>
        <translation>Först säkerhetskopieras den, och kopian kontrolleras.</translation>
    </message>
    <message>
        <source>Your diary as it was is backed up.</source>
        <translation>Din dagbok som den var är säkerhetskopierad.</translation>
    </message>
    <message>
        <source>Check your diary file</source>
        <translation>Kontrollera din dagboksfil</translation>
    </message>
    <message>
        <source>Back your diary up</source>
        <translation>Säkerhetskopiera din dagbok</translation>
    </message>
    <message>
        <source>Check every entry is still there</source>
        <translation>Kontrollera att varje anteckning finns kvar</translation>
    </message>
    <message>
        <source>Open your diary</source>
        <translation>Öppna din dagbok</translation>
    </message>
    <message>
        <source>Checking your diary file</source>
        <translation>Kontrollerar din dagboksfil</translation>
    </message>
    <message>
        <source>Backed up and verified: {file}</source>
        <translation>Säkerhetskopierad och kontrollerad: {file}</translation>
    </message>
    <message>
        <source>Backing your diary up: {percent}</source>
        <translation>Säkerhetskopierar din dagbok: {percent}</translation>
    </message>
    <message>
        <source>Checking that every entry is still there</source>
        <translation>Kontrollerar att varje anteckning finns kvar</translation>
    </message>
    <message>
        <source>Opening your diary</source>
        <translation>Öppnar din dagbok</translation>
    </message>
    <message>
        <source>Upgrading</source>
        <translation>Uppgraderar</translation>
    </message>
    <message>
        <source>Upgrading {number} of {count} — {step}</source>
        <translation>Uppgraderar {number} av {count} — {step}</translation>
    </message>
    <message>
        <source>Checked your diary file</source>
        <translation>Dagboksfilen är kontrollerad</translation>
    </message>
    <message>
        <source>Backed up and verified</source>
        <translation>Säkerhetskopierad och kontrollerad</translation>
    </message>
    <message>
        <source>Every entry is still there</source>
        <translation>Varje anteckning finns kvar</translation>
    </message>
    <message>
        <source>Opened your diary</source>
        <translation>Dagboken är öppnad</translation>
    </message>
    <message>
        <source>Upgrading your diary</source>
        <translation>Uppgraderar din dagbok</translation>
    </message>
    <message>
        <source>How far the upgrade is</source>
        <translation>Hur långt uppgraderingen har kommit</translation>
    </message>
    <message>
        <source>If anything goes wrong, the backup is put back.</source>
        <translation>Om något går fel läggs säkerhetskopian tillbaka.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Tidigare versioner</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Vad som skiljer sig</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Ta tillbaka den här versionen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation>Till {when}</translation>
    </message>
</context>
<context>
    <name>WaitingBar</name>
    <message>
        <source>Completed</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>Dagar…</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Inte denna gång</translation>
    </message>
    <message>
        <source>Try again this week</source>
        <translation>Försök igen den här veckan</translation>
    </message>
</context>
<context>
    <name>WeekTiles</name>
    <message>
        <source>Points</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Proud entries</source>
        <translation>Stolta anteckningar</translation>
    </message>
    <message>
        <source>Grow entries</source>
        <translation>Anteckningar att växa av</translation>
    </message>
    <message>
        <source>Best day</source>
        <translation>Bästa dagen</translation>
    </message>
</context>
<context>
    <name>WeekdayCard</name>
    <message>
        <source>All your days are alike</source>
        <translation>Alla dina dagar är lika</translation>
    </message>
    <message>
        <source>{weekday}s are your best days</source>
        <translation>Din bästa dag är {weekday}</translation>
    </message>
</context>
<context>
    <name>WordCloud</name>
    <message>
        <source>Most used: {words}.</source>
        <translation>Mest använda: {words}.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Times used</source>
        <translation>Gånger använt</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Words to leave out</source>
        <translation>Ord att utelämna</translation>
    </message>
    <message>
        <source>Counting words</source>
        <translation>Räknar ord</translation>
    </message>
    <message>
        <source>All your words of these days are left out.</source>
        <translation>Alla dina ord från de här dagarna är utelämnade.</translation>
    </message>
</context>
<context>
    <name>WritingFoot</name>
    <message>
        <source>Draft kept</source>
        <translation>Utkastet är sparat</translation>
    </message>
    <message>
        <source>Keeping draft…</source>
        <translation>Sparar utkastet…</translation>
    </message>
    <message>
        <source>One moment per entry works best</source>
        <translation>En stund per anteckning blir bäst</translation>
    </message>
    <message>
        <source>one moment per entry works best</source>
        <translation>en stund per anteckning blir bäst</translation>
    </message>
    <message>
        <source>{state} · {advice}</source>
        <translation>{state} · {advice}</translation>
    </message>
</context>
<context>
    <name>YearHeatmap</name>
    <message>
        <source>No points in {year}.</source>
        <translation>Inga poäng {year}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poäng</translation>
    </message>
</context>
<context>
    <name>YearPixels</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Stolt</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Växa</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>inget skrivet</translation>
    </message>
</context>
<context>
    <name>YearSwitch</name>
    <message>
        <source>Year before</source>
        <translation>Föregående år</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Nästa år</translation>
    </message>
</context>
<context>
    <name>_DayButton</name>
    <message>
        <source>ticked</source>
        <translation>avbockad</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>Ta bort bocken</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Bocka av</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notering…</translation>
    </message>
</context>
<context>
    <name>_Editor</name>
    <message>
        <source>Text of the entry</source>
        <translation>Anteckningens text</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Spara ändringarna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Utkastet är sparat</translation>
    </message>
    <message>
        <source>Keeping draft…</source>
        <translation>Sparar utkastet…</translation>
    </message>
</context>
<context>
    <name>_LineModel</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poäng</translation>
    </message>
</context>
<context>
    <name>_LineTable</name>
    <message>
        <source>Your points, each with its reason</source>
        <translation>Dina poäng, vart och ett med sitt skäl</translation>
    </message>
</context>
<context>
    <name>_SearchOptions</name>
    <message>
        <source>Order</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Nyast</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Bäst träff</translation>
    </message>
    <message>
        <source>Your entries are being prepared for the search.</source>
        <translation>Dina anteckningar förbereds för sökningen.</translation>
    </message>
    <message>
        <source>Entries before {day} are still being prepared for the search.</source>
        <translation>Anteckningar före {day} förbereds fortfarande för sökningen.</translation>
    </message>
</context>
</TS>
