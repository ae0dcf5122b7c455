<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>About</name>
    <message numerus="yes">
        <source>Built on {day}, %n months ago.</source>
        <translation>
            <numerusform>Byggd {day}, för %Ln månad sedan.</numerusform>
            <numerusform>Byggd {day}, för %Ln månader sedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Built on {day}, %n years ago.</source>
        <translation>
            <numerusform>Byggd {day}, för %Ln år sedan.</numerusform>
            <numerusform>Byggd {day}, för %Ln år sedan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {program}</source>
        <translation>Om {program}</translation>
    </message>
    <message>
        <source>Built on {day}.</source>
        <translation>Byggd {day}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Skapad med</translation>
    </message>
    <message>
        <source>The program never looks for newer versions: get them where you got it.</source>
        <translation>Programmet letar aldrig efter nyare versioner: du får dem där du fick det.</translation>
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
        <source>A diary for moments that you are proud of, or grow from. It stays on your computer, and the program uses no network.</source>
        <translation>En dagbok för stunder som du är stolt över eller växer av. Den stannar på din dator, och programmet använder inget nätverk.</translation>
    </message>
    <message>
        <source>Qt is included as separate libraries under the LGPL 3; you may replace them with your own build.</source>
        <translation>Qt medföljer som separata bibliotek under LGPL 3; du får byta ut dem mot ett eget bygge.</translation>
    </message>
    <message>
        <source>A diary for moments that you are proud of, or grow from. It is kept on your server, and the program uses the network for nothing else.</source>
        <translation>En dagbok för stunder som du är stolt över eller växer av. Den finns på din server, och programmet använder inte nätverket till något annat.</translation>
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
    <name>AccountTiles</name>
    <message>
        <source>Who is writing?</source>
        <translation>Vem skriver?</translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>&amp;Add this person</source>
        <translation>&amp;Lägg till personen</translation>
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
        <source>Add a person</source>
        <translation>Lägg till en person</translation>
    </message>
    <message>
        <source>Let the other person fill this in. The program shows each person only their own entries, but people who share a diary file can read all of it with other programs.</source>
        <translation>Låt den andra personen fylla i detta. Programmet visar var och en bara sina egna anteckningar, men de som delar en dagboksfil kan med andra program läsa allt i den.</translation>
    </message>
</context>
<context>
    <name>AddingPeople</name>
    <message>
        <source>The new person can open this diary now.</source>
        <translation>Den nya personen kan öppna dagboken nu.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>What you typed could be saved neither in your diary nor beside it. Copy it somewhere else, or free some space on the disk, before you quit.</source>
        <translation>Det du skrev kunde varken sparas i dagboken eller bredvid den. Kopiera det till ett annat ställe, eller frigör utrymme på disken, innan du avslutar.</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>Last backup {when}</source>
        <translation>Senaste säkerhetskopia {when}</translation>
    </message>
    <message>
        <source>Today’s backup could not be made</source>
        <translation>Dagens säkerhetskopia kunde inte göras</translation>
    </message>
    <message>
        <source>{last}, none in the second folder for two weeks</source>
        <translation>{last}, ingen i den andra mappen på två veckor</translation>
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
    <message numerus="yes">
        <source>%n pictures of this backup are missing: they are neither with the diary nor beside the backups.</source>
        <translation>
            <numerusform>%Ln bild i den här säkerhetskopian saknas: den finns varken vid dagboken eller bland säkerhetskopiorna.</numerusform>
            <numerusform>%Ln bilder i den här säkerhetskopian saknas: de finns varken vid dagboken eller bland säkerhetskopiorna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days: {days}</source>
        <translation>Dagar: {days}</translation>
    </message>
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
        <source>%n entries written since</source>
        <translation>
            <numerusform>%Ln anteckning skriven sedan dess</numerusform>
            <numerusform>%Ln anteckningar skrivna sedan dess</numerusform>
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
        <source>%n pictures come back</source>
        <translation>
            <numerusform>%Ln bild kommer tillbaka</numerusform>
            <numerusform>%Ln bilder kommer tillbaka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures stay missing</source>
        <translation>
            <numerusform>%Ln bild förblir borta</numerusform>
            <numerusform>%Ln bilder förblir borta</numerusform>
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
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries changed</source>
        <translation>
            <numerusform>%Ln anteckning ändrad</numerusform>
            <numerusform>%Ln anteckningar ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups are not in the list, since the description beside them is missing or cannot be read. They cannot be verified or restored, and are never removed:</source>
        <translation>
            <numerusform>%Ln säkerhetskopia finns inte i listan, eftersom beskrivningen bredvid saknas eller inte kan läsas. Den kan varken kontrolleras eller återställas och tas aldrig bort:</numerusform>
            <numerusform>%Ln säkerhetskopior finns inte i listan, eftersom beskrivningarna bredvid saknas eller inte kan läsas. De kan varken kontrolleras eller återställas och tas aldrig bort:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken out of the trash since</source>
        <translation>
            <numerusform>%Ln anteckning hämtad ur papperskorgen sedan dess</numerusform>
            <numerusform>%Ln anteckningar hämtade ur papperskorgen sedan dess</numerusform>
        </translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Före en import</translation>
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
        <source>&amp;Open it…</source>
        <translation>&amp;Öppna den…</translation>
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
        <source>A backup</source>
        <translation>En säkerhetskopia</translation>
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
        <source>Backups of the server that were made on this computer. Backing it up every day is up to whoever runs it.</source>
        <translation>Säkerhetskopior av servern som gjorts på den här datorn. Den som driver servern ser till att den säkerhetskopieras varje dag.</translation>
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
        <source>Copying…</source>
        <translation>Kopierar…</translation>
    </message>
    <message>
        <source>Every day, before every upgrade, and before every restore. Kept: {daily} daily, {weekly} weekly, {monthly} monthly.</source>
        <translation>Varje dag, före varje uppgradering och före varje återställning. Behålls: {daily} dagliga, {weekly} veckovisa, {monthly} månatliga.</translation>
    </message>
    <message>
        <source>From a f&amp;ile…</source>
        <translation>Från en f&amp;il…</translation>
    </message>
    <message>
        <source>Intact and verified. Whoever runs the server can restore it with “aimstars db restore”.</source>
        <translation>Hel och kontrollerad. Den som driver servern kan återställa den med ”aimstars db restore”.</translation>
    </message>
    <message>
        <source>Look into a backup that lies elsewhere, or restore it</source>
        <translation>Titta i en säkerhetskopia från ett annat ställe, eller återställ den</translation>
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
        <source>There is no backup yet. Once something is written, one is made every day.</source>
        <translation>Det finns ingen säkerhetskopia än. När något är skrivet görs en varje dag.</translation>
    </message>
    <message>
        <source>This backup has an earlier key: it opens with a password or a recovery code of its time.</source>
        <translation>Den här säkerhetskopian har en tidigare nyckel: den öppnas med ett lösenord eller en återställningskod från den tiden.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Lossa</translation>
    </message>
    <message>
        <source>Your present diary is backed up first. You will be signed out; sign in again with the password you have now.</source>
        <translation>Din nuvarande dagbok säkerhetskopieras först. Du loggas ut och loggar in igen med lösenordet du har nu.</translation>
    </message>
    <message>
        <source>A pinned backup is never removed</source>
        <translation>En fäst säkerhetskopia tas aldrig bort</translation>
    </message>
    <message>
        <source>No backup of the server has been made on this computer yet.</source>
        <translation>Ingen säkerhetskopia av servern har gjorts på den här datorn än.</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Säkerhetskopieringens förlopp</translation>
    </message>
    <message>
        <source>Restore the whole diary to how it was then?</source>
        <translation>Återställa hela dagboken till hur den var då?</translation>
    </message>
    <message>
        <source>This also changes the diaries of other people: {names}.</source>
        <translation>Det ändrar också andras dagböcker: {names}.</translation>
    </message>
    <message>
        <source>This backup contains no account and no entries.</source>
        <translation>Den här säkerhetskopian innehåller inget konto och inga anteckningar.</translation>
    </message>
    <message>
        <source>This backup contains no account, so you would start from scratch. Your present diary is backed up first, and you can restore that backup later.</source>
        <translation>Den här säkerhetskopian innehåller inget konto, så du skulle börja om från början. Din nuvarande dagbok säkerhetskopieras först, och den kopian kan du återställa senare.</translation>
    </message>
    <message>
        <source>This backup is damaged: it has changed since it was verified. It cannot be restored.</source>
        <translation>Den här säkerhetskopian är skadad: den har ändrats sedan den kontrollerades. Den kan inte återställas.</translation>
    </message>
    <message>
        <source>These numbers are the same, but something else differs: the text of a goal, a review, a draft or the like.</source>
        <translation>De här talen är lika, men något annat skiljer sig: texten i ett mål, en återblick, ett utkast eller liknande.</translation>
    </message>
    <message>
        <source>Intact and verified. Sign in to see what is different in it.</source>
        <translation>Hel och kontrollerad. Logga in för att se vad som skiljer sig i den.</translation>
    </message>
    <message>
        <source>Unlock your diary first; this backup is then rewritten with its key.</source>
        <translation>Lås upp din dagbok först; säkerhetskopian skrivs sedan om med dess nyckel.</translation>
    </message>
    <message>
        <source>Your present diary is backed up before anything is restored.</source>
        <translation>Din nuvarande dagbok säkerhetskopieras innan något återställs.</translation>
    </message>
    <message>
        <source>Your present diary is backed up first. You will be signed out; sign in again with the password you had then.</source>
        <translation>Din nuvarande dagbok säkerhetskopieras först. Du loggas ut och loggar in igen med lösenordet du hade då.</translation>
    </message>
    <message>
        <source>Your diary is the same in this backup.</source>
        <translation>Din dagbok är densamma i den här säkerhetskopian.</translation>
    </message>
    <message>
        <source>An account that was created later is not in this backup.</source>
        <translation>Ett konto som skapades senare finns inte i den här säkerhetskopian.</translation>
    </message>
    <message>
        <source>Your account is not in this backup: you could not sign in to it.</source>
        <translation>Ditt konto finns inte i den här säkerhetskopian: du skulle inte kunna logga in i den.</translation>
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
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>Obedömd</translation>
    </message>
</context>
<context>
    <name>BringOverDialog</name>
    <message>
        <source>&amp;Encrypt the diary</source>
        <translation>&amp;Kryptera dagboken</translation>
    </message>
    <message>
        <source>&amp;Make the diary</source>
        <translation>&amp;Skapa dagboken</translation>
    </message>
    <message>
        <source>&amp;Open the diary</source>
        <translation>&amp;Öppna dagboken</translation>
    </message>
    <message>
        <source>A file of the web app</source>
        <translation>En fil från webbappen</translation>
    </message>
    <message>
        <source>A folder for the new diary</source>
        <translation>En mapp för den nya dagboken</translation>
    </message>
    <message>
        <source>A new diary is made from {name}. The file itself is only read, and stays as it is.</source>
        <translation>En ny dagbok skapas ur {name}. Själva filen läses bara och förblir som den är.</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Annan &amp;mapp…</translation>
    </message>
    <message>
        <source>Bring it over from the web app</source>
        <translation>Ta över från webbappen</translation>
    </message>
    <message>
        <source>Bring over from the web app</source>
        <translation>Ta över från webbappen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Everybody opens it with their one-time code, under “Forgot the password?”, and chooses a new password.</source>
        <translation>Alla öppnar den med sin engångskod, under ”Glömt lösenordet?”, och väljer ett nytt lösenord.</translation>
    </message>
    <message>
        <source>Everybody signs in with the password that they had in the web app.</source>
        <translation>Alla loggar in med det lösenord som de hade i webbappen.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>{name} läses …</translation>
    </message>
    <message>
        <source>The diary is in the folder {folder}. The file of the web app was left as it is; once you have looked at everything, you can delete it.</source>
        <translation>Dagboken finns i mappen {folder}. Webbappens fil lämnades som den var; när du har sett efter att allt finns med kan du ta bort den.</translation>
    </message>
    <message>
        <source>The new diary goes into the folder {folder}.</source>
        <translation>Den nya dagboken hamnar i mappen {folder}.</translation>
    </message>
    <message>
        <source>Without a password nobody can then read it. Each person gets a one-time code on paper, opens the diary with it, and chooses a new password.</source>
        <translation>Utan lösenord kan då ingen läsa den. Var och en får en engångskod på papper, öppnar dagboken med den och väljer ett nytt lösenord.</translation>
    </message>
    <message>
        <source>Your new diary is ready</source>
        <translation>Din nya dagbok är klar</translation>
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
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Sparad som {name}</translation>
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
    <message numerus="yes">
        <source>%n rows are damaged and stay as they are. An earlier backup may have them whole.</source>
        <translation>
            <numerusform>%Ln rad är skadad och lämnas som den är. En tidigare säkerhetskopia kan ha den hel.</numerusform>
            <numerusform>%Ln rader är skadade och lämnas som de är. En tidigare säkerhetskopia kan ha dem hela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Earlier version of an entry</source>
        <translation>Tidigare version av en anteckning</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Andra data</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Vilodag</translation>
    </message>
    <message>
        <source>Sum of a day</source>
        <translation>Dagssumma</translation>
    </message>
    <message>
        <source>Ticked day of a goal</source>
        <translation>Avprickad dag för ett mål</translation>
    </message>
    <message>
        <source>Unfinished text</source>
        <translation>Påbörjad text</translation>
    </message>
    <message>
        <source>Weekly goal</source>
        <translation>Veckomål</translation>
    </message>
    <message>
        <source>Weekly rest day</source>
        <translation>Veckovis vilodag</translation>
    </message>
</context>
<context>
    <name>CheckupDialog</name>
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
        <source>Everything adds up: {rows} checked.</source>
        <translation>Allt stämmer: {rows} kontrollerades.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting ändrades.</translation>
    </message>
    <message>
        <source>Your points are being added up again.</source>
        <translation>Dina poäng räknas samman på nytt.</translation>
    </message>
    <message>
        <source>{count} found. Your points would change by {points}.</source>
        <translation>{count} hittades. Dina poäng skulle ändras med {points}.</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparera</translation>
    </message>
    <message>
        <source>A backup is being made, and your points are corrected.</source>
        <translation>En säkerhetskopia görs och dina poäng rättas till.</translation>
    </message>
    <message>
        <source>A backup is made first. Your entries and goals are not changed.</source>
        <translation>Först görs en säkerhetskopia. Dina anteckningar och mål rörs inte.</translation>
    </message>
    <message>
        <source>Everything adds up again. A backup was made before the repair.</source>
        <translation>Nu stämmer allt igen. En säkerhetskopia gjordes före reparationen.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Skillnader</translation>
    </message>
    <message>
        <source>Everything adds up again.</source>
        <translation>Allt stämmer igen.</translation>
    </message>
    <message>
        <source>Your entries and goals are not changed.</source>
        <translation>Dina anteckningar och mål ändras inte.</translation>
    </message>
    <message>
        <source>Your points are being corrected.</source>
        <translation>Dina poäng rättas.</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsätt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Open my diary</source>
        <translation>&amp;Öppna min dagbok</translation>
    </message>
</context>
<context>
    <name>CodeTestDialog</name>
    <message>
        <source>&amp;Code on your paper</source>
        <translation>&amp;Koden på ditt papper</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Pröva</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Test the recovery code</source>
        <translation>Pröva återställningskoden</translation>
    </message>
    <message>
        <source>This is not your recovery code. Make a new one if yours is lost.</source>
        <translation>Det här är inte din återställningskod. Gör en ny om du har tappat din.</translation>
    </message>
    <message>
        <source>This is your recovery code.</source>
        <translation>Det här är din återställningskod.</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Om</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Säkerhetskopior…</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Kopiera diagnostik</translation>
    </message>
    <message>
        <source>&amp;Diary</source>
        <translation>&amp;Dagbok</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Find in your diary</source>
        <translation>&amp;Sök i din dagbok</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Första stegen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå</translation>
    </message>
    <message>
        <source>&amp;Go to a day…</source>
        <translation>&amp;Gå till en dag…</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Mål</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lås</translation>
    </message>
    <message>
        <source>&amp;New goal…</source>
        <translation>&amp;Nytt mål…</translation>
    </message>
    <message>
        <source>&amp;Next day</source>
        <translation>&amp;Nästa dag</translation>
    </message>
    <message>
        <source>&amp;Previous day</source>
        <translation>&amp;Föregående dag</translation>
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
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Read from this day</source>
        <translation>&amp;Läs från den här dagen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Stats</source>
        <translation>&amp;Statistik</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;I dag</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Upgrade history</source>
        <translation>&amp;Uppgraderingshistorik</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Weekly review</source>
        <translation>Vecko&amp;återblick</translation>
    </message>
    <message>
        <source>&amp;Write in full screen</source>
        <translation>Skriv i &amp;helskärm</translation>
    </message>
    <message>
        <source>Another &amp;question</source>
        <translation>Annan &amp;fråga</translation>
    </message>
    <message>
        <source>Begin with a &amp;template…</source>
        <translation>Börja med en &amp;mall…</translation>
    </message>
    <message>
        <source>Check &amp;my diary</source>
        <translation>Kontrollera min &amp;dagbok</translation>
    </message>
    <message>
        <source>Edit te&amp;mplates…</source>
        <translation>Ändra ma&amp;llar…</translation>
    </message>
    <message>
        <source>Mo&amp;ve this diary…</source>
        <translation>&amp;Flytta dagboken…</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Öppna &amp;loggmappen</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Inställningar…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Logga &amp;ut</translation>
    </message>
    <message>
        <source>Tras&amp;h</source>
        <translation>&amp;Papperskorg</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nästa ruta</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Men&amp;yrad</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Föregående ruta</translation>
    </message>
    <message>
        <source>New &amp;entry</source>
        <translation>N&amp;y anteckning</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>&amp;Gör om: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Ångra: {step}</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportera…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importera…</translation>
    </message>
    <message>
        <source>I&amp;mports…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>&amp;Formatting bar</source>
        <translation>Formaterings&amp;rad</translation>
    </message>
    <message>
        <source>Tag&amp;s…</source>
        <translation>&amp;Taggar…</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>New entry</source>
        <translation>Ny anteckning</translation>
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
    <message>
        <source>The program has to close because of a bug. What you saved is safe.</source>
        <translation>Programmet måste avslutas på grund av ett programfel. Det du har sparat är i säkerhet.</translation>
    </message>
    <message>
        <source>The program ran into a bug. What you saved is safe, and what you have typed is kept as a draft.</source>
        <translation>Programmet råkade ut för ett programfel. Det du har sparat är i säkerhet, och det du har skrivit finns kvar som utkast.</translation>
    </message>
    <message>
        <source>The details say where in the program it happened; they contain nothing from your diary.</source>
        <translation>Detaljerna anger stället i programmet; de innehåller inget ur din dagbok.</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>&amp;Fortsätt</translation>
    </message>
    <message>
        <source>You can carry on. If something looks odd, close the program and start it again. The details say where in the program it happened; they contain nothing from your diary.</source>
        <translation>Du kan fortsätta. Om något ser konstigt ut, stäng programmet och starta det igen. Detaljerna anger stället i programmet; de innehåller inget ur din dagbok.</translation>
    </message>
</context>
<context>
    <name>DamagedEntries</name>
    <message>
        <source>Damaged</source>
        <translation>Skadad</translation>
    </message>
    <message>
        <source>Damaged entry</source>
        <translation>Skadad anteckning</translation>
    </message>
    <message>
        <source>It stays as it is. An earlier backup may have it whole.</source>
        <translation>Den förblir som den är. En tidigare säkerhetskopia kan ha den hel.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Välj i en kalender (Alt+nedpil)</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Den här dagen har inte kommit än.</translation>
    </message>
    <message>
        <source>This cannot be read as a date. Write it like {example}.</source>
        <translation>Det här går inte att tolka som ett datum. Skriv det så här: {example}.</translation>
    </message>
</context>
<context>
    <name>DayHeading</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>More about this day</source>
        <translation>Mer om den här dagen</translation>
    </message>
    <message>
        <source>Export this day…</source>
        <translation>Exportera dagen…</translation>
    </message>
    <message>
        <source>Export this month…</source>
        <translation>Exportera månaden…</translation>
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
    <message>
        <source>Previous day</source>
        <translation>Föregående dag</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nästa dag</translation>
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
    <name>DayPage</name>
    <message>
        <source>Another question</source>
        <translation>Annan fråga</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Börja med en mall</translation>
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
    <message>
        <source>Why? (optional)</source>
        <translation>Varför? (valfritt)</translation>
    </message>
</context>
<context>
    <name>DeleteForm</name>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Radera mitt konto</translation>
    </message>
    <message>
        <source>&amp;Export your diary first…</source>
        <translation>&amp;Exportera dagboken först…</translation>
    </message>
    <message>
        <source>Show the &amp;backups</source>
        <translation>Visa säkerhets&amp;kopiorna</translation>
    </message>
    <message>
        <source>This deletes your account and everything in it: your entries, goals and points. There is no way to undo it.</source>
        <translation>Det här raderar ditt konto och allt i det: dina anteckningar, mål och poäng. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>Your password and your recovery code then open none of these backups any more. Those with an earlier key, and copies that lie elsewhere, still open with what opened them when they were made. The last account is an exception: what opened its diary still does.</source>
        <translation>Ditt lösenord och din återställningskod öppnar då ingen av de här säkerhetskopiorna längre. De som har en tidigare nyckel, och kopior på andra ställen, öppnas fortfarande med det som öppnade dem då. Det sista kontot är ett undantag: det som öppnade dess dagbok gör det fortfarande.</translation>
    </message>
    <message>
        <source>There are no backups of it.</source>
        <translation>Det finns inga säkerhetskopior av det.</translation>
    </message>
    <message>
        <source>The backups made so far, including today’s, still contain it, most of them for up to a year. Those that you pinned, and those made before an upgrade, may be kept longer.</source>
        <translation>De säkerhetskopior som gjorts hittills, även dagens, innehåller det fortfarande, de flesta i upp till ett år. De som du har fäst, och de som gjordes före en uppgradering, kan finnas kvar längre.</translation>
    </message>
    <message>
        <source>Backups that were made of the server still contain it.</source>
        <translation>Säkerhetskopior som har gjorts av servern innehåller det fortfarande.</translation>
    </message>
</context>
<context>
    <name>DesktopPage</name>
    <message>
        <source>&amp;Remind me each day at</source>
        <translation>&amp;Påminn mig varje dag klockan</translation>
    </message>
    <message>
        <source>&amp;Start when I sign in to this computer</source>
        <translation>&amp;Starta när jag loggar in på den här datorn</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påminnelse</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Tid för påminnelsen</translation>
    </message>
    <message>
        <source>When I close the window, stay in the &amp;tray</source>
        <translation>När jag stänger fönstret, stanna i &amp;meddelandefältet</translation>
    </message>
    <message>
        <source>&amp;Not on days when I have already written</source>
        <translation>&amp;Inte de dagar då jag redan har skrivit</translation>
    </message>
    <message>
        <source>It appears only while the program is running.</source>
        <translation>Den visas bara medan programmet är igång.</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>Starta och stänga</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <translation>Det här skrivbordet har inget meddelandefält.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
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
        <source>Set it again…</source>
        <translation>Sätt det igen…</translation>
    </message>
    <message>
        <source>How it continued</source>
        <translation>Hur det gick vidare</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics copied. They contain nothing from your diary.</source>
        <translation>Diagnostiken är kopierad. Den innehåller inget ur din dagbok.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Skrivbord</translation>
    </message>
    <message>
        <source>Rest days</source>
        <translation>Vilodagar</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Säkerhet</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Open link</source>
        <translation>Öppna länk</translation>
    </message>
    <message>
        <source>Open this link outside your diary?</source>
        <translation>Öppna den här länken utanför din dagbok?</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Dagbok</translation>
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
        <source>{count} of {goal} for the day</source>
        <translation>{count} av {goal} för dagen</translation>
    </message>
    <message>
        <source>{points} for your streak</source>
        <translation>{points} för din svit</translation>
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
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Struck through: only in this version. Underlined: only in the current entry.</source>
        <translation>Överstruket: bara i den här versionen. Understruket: bara i den nuvarande anteckningen.</translation>
    </message>
    <message>
        <source>deleted for good after a few more days of use</source>
        <translation>raderas för gott när du har använt dagboken några dagar till</translation>
    </message>
    <message>
        <source>stays at least until {day}</source>
        <translation>kvar minst till {day}</translation>
    </message>
    <message numerus="yes">
        <source>What you delete stays here for at least {days} days. After that, it is deleted for good once you have used the diary on %n more days.</source>
        <translation>
            <numerusform>Det du raderar finns kvar här i minst {days} dagar. Därefter raderas det för gott när du har använt dagboken %Ln dag till.</numerusform>
            <numerusform>Det du raderar finns kvar här i minst {days} dagar. Därefter raderas det för gott när du har använt dagboken %Ln dagar till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for now</source>
        <translation>Sparad så länge</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>Obedömd</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
</context>
<context>
    <name>DiaryOpener</name>
    <message>
        <source>Where is your diary?</source>
        <translation>Var är din dagbok?</translation>
    </message>
    <message>
        <source>Restoring your backup…</source>
        <translation>Återställer din säkerhetskopia…</translation>
    </message>
    <message>
        <source>Another window is preparing your diary. Waiting for it…</source>
        <translation>Ett annat fönster förbereder din dagbok. Väntar på det…</translation>
    </message>
</context>
<context>
    <name>DiaryTab</name>
    <message>
        <source>Go to a day</source>
        <translation>Gå till en dag</translation>
    </message>
    <message>
        <source>Width of the side panel</source>
        <translation>Sidopanelens bredd</translation>
    </message>
</context>
<context>
    <name>DiaryViewModel</name>
    <message>
        <source>Changes saved</source>
        <translation>Ändringarna är sparade</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Inte längre en favorit</translation>
    </message>
    <message>
        <source>No longer ticked off</source>
        <translation>Inte längre avbockad</translation>
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
        <source>Ticked off</source>
        <translation>Avbockad</translation>
    </message>
    <message>
        <source>Moved to {day}</source>
        <translation>Flyttad till {day}</translation>
    </message>
    <message>
        <source>Added to your favourites</source>
        <translation>Tillagd bland dina favoriter</translation>
    </message>
    <message>
        <source>The earlier version is back</source>
        <translation>Den tidigare versionen är tillbaka</translation>
    </message>
    <message>
        <source>Deleted. It stays in the trash for at least 30 days.</source>
        <translation>Raderad. Den finns kvar i papperskorgen i minst 30 dagar.</translation>
    </message>
    <message>
        <source>Now unrated</source>
        <translation>Nu obedömd</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Come back: {names}</source>
        <translation>Kommer tillbaka: {names}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Restoring it also changes the diaries of other people: {names}.</source>
        <translation>Att återställa den ändrar också andras dagböcker: {names}.</translation>
    </message>
    <message>
        <source>Stay missing: {names}</source>
        <translation>Saknas fortfarande: {names}</translation>
    </message>
</context>
<context>
    <name>EarlierKeyDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>&amp;Password or code of that time</source>
        <translation>&amp;Lösenord eller kod från den tiden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>It is then rewritten with the key of your present diary, and opens like the other backups.</source>
        <translation>Sedan skrivs den om med nyckeln till din nuvarande dagbok och öppnas som de andra säkerhetskopiorna.</translation>
    </message>
    <message>
        <source>It opens with a password that somebody had then, or with a recovery code of that time.</source>
        <translation>Den öppnas med ett lösenord som någon hade då, eller med en återställningskod från den tiden.</translation>
    </message>
    <message>
        <source>Once restored, the diary stays encrypted and opens with the same.</source>
        <translation>När den har återställts förblir dagboken krypterad och öppnas på samma sätt.</translation>
    </message>
    <message>
        <source>Your present diary is not encrypted, so the backup will not be, either: anybody who has the file can then read it.</source>
        <translation>Din nuvarande dagbok är inte krypterad, så säkerhetskopian blir det inte heller: alla som har filen kan då läsa den.</translation>
    </message>
    <message>
        <source>Open an earlier backup</source>
        <translation>Öppna en tidigare säkerhetskopia</translation>
    </message>
    <message>
        <source>This backup has an earlier key</source>
        <translation>Den här säkerhetskopian har en tidigare nyckel</translation>
    </message>
</context>
<context>
    <name>EncryptChoice</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsätt</translation>
    </message>
    <message>
        <source>&amp;Encrypt this diary</source>
        <translation>&amp;Kryptera dagboken</translation>
    </message>
    <message>
        <source>&amp;Leave it readable</source>
        <translation>Låt den vara &amp;läsbar</translation>
    </message>
    <message>
        <source>Anybody who gets hold of this disk or a backup can read every entry. Your password then locks this program, but not the file.</source>
        <translation>Den som får tag i disken eller en säkerhetskopia kan läsa varje anteckning. Ditt lösenord låser då det här programmet, men inte filen.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Rekommenderas</translation>
    </message>
    <message>
        <source>What is &amp;protected, and what is not</source>
        <translation>Vad som &amp;skyddas, och vad som inte gör det</translation>
    </message>
    <message>
        <source>Without your password nobody can read it, neither on a stolen disk nor in a backup. If you forget the password, only a recovery code opens it; you get that code next.</source>
        <translation>Utan ditt lösenord kan ingen läsa den, varken på en stulen disk eller i en säkerhetskopia. Om du glömmer lösenordet är det bara en återställningskod som öppnar den; koden får du strax.</translation>
    </message>
</context>
<context>
    <name>EncryptionBar</name>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Kryptera…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>Your diary can be encrypted now, so that nobody can read it on a stolen disk or in a lost backup. You can also do this later, under Preferences → Security.</source>
        <translation>Din dagbok kan krypteras nu, så att ingen kan läsa den på en stulen disk eller i en borttappad säkerhetskopia. Det går också att göra senare, under Inställningar → Säkerhet.</translation>
    </message>
</context>
<context>
    <name>EncryptionController</name>
    <message>
        <source>Encrypting your diary…</source>
        <translation>Din dagbok krypteras…</translation>
    </message>
    <message>
        <source>Locking your diary…</source>
        <translation>Din dagbok låses…</translation>
    </message>
    <message>
        <source>Renewing the key…</source>
        <translation>Nyckeln förnyas…</translation>
    </message>
    <message>
        <source>Switching encryption off…</source>
        <translation>Krypteringen stängs av…</translation>
    </message>
    <message>
        <source>The new one-time codes are valid from now on.</source>
        <translation>De nya engångskoderna gäller från och med nu.</translation>
    </message>
    <message>
        <source>Your diary has a new key now.</source>
        <translation>Din dagbok har en ny nyckel nu.</translation>
    </message>
    <message>
        <source>Your diary is encrypted now.</source>
        <translation>Din dagbok är krypterad nu.</translation>
    </message>
    <message>
        <source>The new recovery code is valid from now on.</source>
        <translation>Den nya återställningskoden gäller från och med nu.</translation>
    </message>
    <message>
        <source>Your diary is no longer encrypted.</source>
        <translation>Din dagbok är inte längre krypterad.</translation>
    </message>
</context>
<context>
    <name>EncryptionDialog</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsätt</translation>
    </message>
    <message>
        <source>&amp;Encrypt my diary</source>
        <translation>&amp;Kryptera min dagbok</translation>
    </message>
    <message>
        <source>&amp;Readable copies: {count}, {size}</source>
        <translation>&amp;Läsbara kopior: {count}, {size}</translation>
    </message>
    <message>
        <source>&amp;Renew the key</source>
        <translation>&amp;Förnya nyckeln</translation>
    </message>
    <message>
        <source>&amp;Switch encryption off</source>
        <translation>&amp;Stäng av krypteringen</translation>
    </message>
    <message>
        <source>&amp;Use this code</source>
        <translation>&amp;Använd den här koden</translation>
    </message>
    <message>
        <source>Anybody who gets hold of this disk can then read every entry. Your password locks this program, but not the file.</source>
        <translation>Då kan den som kommer över disken läsa varje anteckning. Ditt lösenord låser det här programmet, men inte filen.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Ta bort dem</translation>
    </message>
    <message>
        <source>Encrypt them too</source>
        <translation>Kryptera dem också</translation>
    </message>
    <message>
        <source>Encrypt this diary</source>
        <translation>Kryptera dagboken</translation>
    </message>
    <message>
        <source>Leave them readable</source>
        <translation>Låt dem vara läsbara</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Ny nyckel</translation>
    </message>
    <message>
        <source>New one-time codes</source>
        <translation>Nya engångskoder</translation>
    </message>
    <message>
        <source>Replace the recovery code</source>
        <translation>Ersätt återställningskoden</translation>
    </message>
    <message>
        <source>Switch encryption off</source>
        <translation>Stäng av krypteringen</translation>
    </message>
    <message>
        <source>The codes that these people have now will stop working.</source>
        <translation>Koderna som de här personerna har nu slutar gälla.</translation>
    </message>
    <message>
        <source>The diary and its backups are rewritten with another key, and you get a new recovery code. If somebody has seen your password, change it first. Copies elsewhere stay as they are.</source>
        <translation>Dagboken och dess säkerhetskopior skrivs om med en annan nyckel, och du får en ny återställningskod. Har någon sett ditt lösenord, ändra det först. Kopior på andra ställen förblir som de är.</translation>
    </message>
    <message>
        <source>What was deleted or replaced may still be found on an SSD, and copies elsewhere stay readable. A new password is safer if others may have them.</source>
        <translation>Det som tagits bort eller ersatts kan kanske ändå hittas på en SSD, och kopior på andra ställen förblir läsbara. Ett nytt lösenord är säkrare om andra kan ha dem.</translation>
    </message>
    <message>
        <source>Without your password nobody can read it, neither on a stolen disk nor in a backup. If you forget the password, only a recovery code opens it; you get that code next.</source>
        <translation>Utan ditt lösenord kan ingen läsa den, varken på en stulen disk eller i en säkerhetskopia. Om du glömmer lösenordet är det bara en återställningskod som öppnar den; koden får du strax.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Ditt &amp;lösenord</translation>
    </message>
    <message>
        <source>You get a new code. The one you have now will stop working.</source>
        <translation>Du får en ny kod. Den du har nu slutar gälla.</translation>
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
        <source>Edited on {day} at {time}</source>
        <translation>Ändrad den {day} kl. {time}</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Add pictures…</source>
        <translation>Lägg till bilder …</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Lägg till i favoriter</translation>
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
        <source>Move to another day</source>
        <translation>Flytta till en annan dag</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>Flytta till en annan dag…</translation>
    </message>
    <message>
        <source>Rate as {rating} ({points})</source>
        <translation>Bedöm som {rating} ({points})</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Ta bort från favoriter</translation>
    </message>
    <message>
        <source>Keep it unrated</source>
        <translation>Låt den vara obedömd</translation>
    </message>
</context>
<context>
    <name>EntryWriter</name>
    <message>
        <source>What happened</source>
        <translation>Vad hände</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Please enter an email address, such as maya@example.org.</source>
        <translation>Ange en e-postadress, till exempel maya@example.org.</translation>
    </message>
    <message>
        <source>Please choose at least {minimum} characters with upper and lower case, or {passphrase} or more of any kind.</source>
        <translation>Välj minst {minimum} tecken med stora och små bokstäver, eller minst {passphrase} av vilket slag som helst.</translation>
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
        <source>A prompt needs a few words.</source>
        <translation>En fråga behöver några ord.</translation>
    </message>
    <message>
        <source>You have written since then, so this day can no longer change.</source>
        <translation>Du har skrivit sedan dess, så den här dagen kan inte längre ändras.</translation>
    </message>
    <message>
        <source>That is not the password. Please try again.</source>
        <translation>Fel lösenord. Försök igen.</translation>
    </message>
    <message>
        <source>Too many attempts. Please wait {seconds} s and try again.</source>
        <translation>För många försök. Vänta {seconds} s och försök igen.</translation>
    </message>
    <message>
        <source>The proud entry is older than the one to grow from.</source>
        <translation>Anteckningen du är stolt över är äldre än den att växa av.</translation>
    </message>
    <message>
        <source>This goal is already closed.</source>
        <translation>Det här målet är redan avslutat.</translation>
    </message>
    <message>
        <source>An older version closed this goal, and its points are carried over. Please set it as a new goal instead.</source>
        <translation>En äldre version avslutade det här målet, och dess poäng har förts över. Sätt det som ett nytt mål i stället.</translation>
    </message>
    <message>
        <source>This goal has been closed in the meantime. Reopen it in the history to change it.</source>
        <translation>Det här målet har avslutats under tiden. Öppna det igen i historiken för att ändra det.</translation>
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
        <source>The disk is full, so this could not be saved. Free some space and try again.</source>
        <translation>Disken är full, så det här kunde inte sparas. Frigör lite plats och försök igen.</translation>
    </message>
    <message>
        <source>The diary file cannot be opened.</source>
        <translation>Dagboksfilen kan inte öppnas.</translation>
    </message>
    <message>
        <source>The diary file {file} cannot be opened: this program may not read it. Nothing was changed.</source>
        <translation>Dagboksfilen {file} kan inte öppnas: programmet får inte läsa den. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>Backups of a diary on a server are made and restored with pg_dump and pg_restore, which were not found on this computer. They come with PostgreSQL’s client programs (on Debian and Ubuntu, postgresql-client). Nothing was changed.</source>
        <translation>Säkerhetskopior av en dagbok på en server görs och återställs med pg_dump och pg_restore, som inte hittades på den här datorn. De hör till PostgreSQL:s klientprogram (i Debian och Ubuntu: postgresql-client). Ingenting ändrades.</translation>
    </message>
    <message>
        <source>A file of the web app becomes a diary in a file. To bring it into a diary on a server, each person imports it for themselves.</source>
        <translation>En fil från webbappen blir en dagbok i en fil. Till en dagbok på en server importerar var och en den för sig.</translation>
    </message>
    <message>
        <source>A template needs a few words.</source>
        <translation>En mall behöver några ord.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>En mall behöver ett namn.</translation>
    </message>
    <message>
        <source>There is already a diary in the folder {folder}. Please choose another folder.</source>
        <translation>I mappen {folder} finns det redan en dagbok. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>Det avbröts. Ingenting ändrades.</translation>
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
        <source>There are no accounts in {name}.</source>
        <translation>Det finns inga konton i {name}.</translation>
    </message>
    <message>
        <source>Only the first {number} files were looked at.</source>
        <translation>Bara de första {number} filerna togs med.</translation>
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
        <source>That is not the passphrase of this file.</source>
        <translation>Det är inte den här filens lösenfras.</translation>
    </message>
    <message>
        <source>The account {user} of the server may not change the tables of the diary. They have to belong to it, and it needs the right to create tables. Nothing was changed.</source>
        <translation>Serverkontot {user} får inte ändra dagbokens tabeller. De måste tillhöra kontot, och det måste ha rätt att skapa tabeller. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The backups could not be copied to {folder}. Those on this computer are not affected. ({cause})</source>
        <translation>Säkerhetskopiorna kunde inte kopieras till {folder}. De på den här datorn påverkas inte. ({cause})</translation>
    </message>
    <message>
        <source>The diary cannot be unlocked with this key. Nothing was changed.</source>
        <translation>Dagboken kan inte låsas upp med den här nyckeln. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The diary could not be rewritten. {cause}</source>
        <translation>Dagboken kunde inte skrivas om. {cause}</translation>
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
        <source>The diary is read-only, so this could not be saved.</source>
        <translation>Dagboken är skrivskyddad, så det här kunde inte sparas.</translation>
    </message>
    <message>
        <source>The diary was closed, so the picture was not saved.</source>
        <translation>Dagboken stängdes, så bilden sparades inte.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Exporten avbröts.</translation>
    </message>
    <message>
        <source>The file of the pictures cannot be used: {cause}.</source>
        <translation>Filen med bilderna kan inte användas: {cause}.</translation>
    </message>
    <message>
        <source>The file of the pictures is damaged, or belongs to another diary. Your entries are not affected.</source>
        <translation>Filen med bilderna är skadad eller hör till en annan dagbok. Dina anteckningar påverkas inte.</translation>
    </message>
    <message>
        <source>The file {file} belongs to the web app. Nothing was changed.</source>
        <translation>Filen {file} hör till webbappen. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The file {file} is damaged, or it is not a diary. Nothing was changed.</source>
        <translation>Filen {file} är skadad, eller så är den ingen dagbok. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The file {name} is damaged or not complete. What is whole in it can be imported.</source>
        <translation>Filen {name} är skadad eller ofullständig. Det som är oskadat i den kan importeras.</translation>
    </message>
    <message>
        <source>The folder {name} is not empty. Please choose a new one for the export.</source>
        <translation>Mappen {name} är inte tom. Välj en ny för exporten.</translation>
    </message>
    <message>
        <source>The models of this program are ahead of its revisions ({detail}). “aimstars db migrate” writes the revision that is missing. The diary is as it was before.</source>
        <translation>Programmets modeller ligger före dess revisioner ({detail}). ”aimstars db migrate” skriver den revision som saknas. Dagboken är som den var innan.</translation>
    </message>
    <message>
        <source>The pictures were last used by a newer version of the program.</source>
        <translation>Bilderna användes senast av en nyare version av programmet.</translation>
    </message>
    <message>
        <source>The program may not use the folder of the diary file {file} any more, so nothing is saved in it. Allow it again, or save the open diary under another name.</source>
        <translation>Programmet får inte längre använda mappen med dagboksfilen {file}, så där sparas inget. Tillåt det igen eller spara den öppna dagboken under ett annat namn.</translation>
    </message>
    <message>
        <source>The upgrade of the diary failed at the step “{summary}” (revision {revision}) and was undone: the diary is as it was before. {cause}</source>
        <translation>Uppgraderingen av dagboken misslyckades vid steget ”{summary}” (revision {revision}) och gjordes ogjord: dagboken är som den var innan. {cause}</translation>
    </message>
    <message>
        <source>The upgrade of the diary failed at the step “{summary}” (revision {revision}, {statement}) and was undone: the diary is as it was before. {cause}</source>
        <translation>Uppgraderingen av dagboken misslyckades vid steget ”{summary}” (revision {revision}, {statement}) och gjordes ogjord: dagboken är som den var innan. {cause}</translation>
    </message>
    <message>
        <source>There are no entries to export.</source>
        <translation>Det finns inga anteckningar att exportera.</translation>
    </message>
    <message>
        <source>There are {count} templates; the limit is {limit}.</source>
        <translation>Det är {count} mallar; högst {limit} får plats.</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>De två stämmer inte överens.</translation>
    </message>
    <message>
        <source>This diary has no account with the email {email}.</source>
        <translation>Det finns inget konto med e-postadressen {email} i den här dagboken.</translation>
    </message>
    <message>
        <source>This file opens with the passphrase that was given to it.</source>
        <translation>Den här filen öppnas med lösenfrasen som den fick.</translation>
    </message>
    <message>
        <source>This file with a passphrase is damaged or not complete.</source>
        <translation>Den här filen med lösenfras är skadad eller inte fullständig.</translation>
    </message>
    <message>
        <source>This picture is missing; it is in the backup of {day} and will come back with the next one.</source>
        <translation>Den här bilden saknas; den finns i säkerhetskopian från {day} och kommer tillbaka med nästa.</translation>
    </message>
    <message>
        <source>{file} is no backup of a diary in a file, or not the whole of one: an encrypted backup needs the file “{name}.json” beside it. Archives and files of other programs come in with File → Import….</source>
        <translation>{file} är ingen säkerhetskopia av en dagbok i en fil, eller inte en hel: en krypterad säkerhetskopia behöver filen ”{name}.json” bredvid sig. Arkiv och filer från andra program hämtas in med Arkiv → Importera…</translation>
    </message>
    <message>
        <source>{file} is not encrypted, and your diary is. Unlock your diary first: then the backup is encrypted when it is copied. Nothing was changed.</source>
        <translation>{file} är inte krypterad, men det är din dagbok. Lås upp dagboken först: då krypteras säkerhetskopian när den kopieras. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>{file} was not taken: backups of a server lie where “aimstars db restore” looks for them.</source>
        <translation>{file} togs inte: säkerhetskopior av en server ligger där ”aimstars db restore” letar efter dem.</translation>
    </message>
    <message>
        <source>{folder} is in the folder of the diary itself. Choose one elsewhere, best on another disk.</source>
        <translation>{folder} ligger i dagbokens egen mapp. Välj en någon annanstans, helst på en annan disk.</translation>
    </message>
    <message>
        <source>{name} holds another zip file, {inner}. Unpack {name} first, and import that one.</source>
        <translation>{name} innehåller en annan zip-fil, {inner}. Packa först upp {name} och importera sedan den.</translation>
    </message>
    <message>
        <source>“{name}” cannot be added: JPEG, PNG, WebP, GIF, BMP and TIFF pictures are taken.</source>
        <translation>”{name}” kan inte läggas till: bilder i formaten JPEG, PNG, WebP, GIF, BMP och TIFF går bra.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {cause}.</source>
        <translation>”{name}” kan inte läsas: {cause}.</translation>
    </message>
    <message>
        <source>“{name}” has more than {number} million pixels. Make it smaller first.</source>
        <translation>”{name}” har fler än {number} miljoner bildpunkter. Gör den mindre först.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so it cannot be shown or added.</source>
        <translation>”{name}” är skadad och kan därför varken visas eller läggas till.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {number} MB. Make it smaller first.</source>
        <translation>”{name}” är större än {number} MB. Gör den mindre först.</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <translation>”{name}” finns inte kvar.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Det finns ingen mapp {folder}.</translation>
    </message>
    <message>
        <source>There is not enough space for {name}.</source>
        <translation>Det finns inte plats nog för {name}.</translation>
    </message>
    <message>
        <source>This diary was last used by a newer version of Aim for the Stars, {program}, and this version cannot read it (revision {revision}). Please install version {program} or a later one. Nothing was changed.</source>
        <translation>Den här dagboken användes senast av en nyare version av Aim for the Stars, {program}, och den här versionen kan inte läsa den (revision {revision}). Installera version {program} eller en senare. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>This dump is in a format that cannot be read. Make it with “{command}”, or export your diary as JSON in the web app.</source>
        <translation>Den här dumpen har ett format som inte kan läsas. Gör den med ”{command}”, eller exportera din dagbok som JSON i webbappen.</translation>
    </message>
    <message>
        <source>{file} is not a file, so it cannot be the diary. Nothing was changed.</source>
        <translation>{file} är inte en fil, så det kan inte vara dagboken. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>{name} belongs to a diary of this program. Export that diary as an archive, then import the archive.</source>
        <translation>{name} hör till en dagbok i det här programmet. Exportera den dagboken som ett arkiv och importera sedan arkivet.</translation>
    </message>
    <message>
        <source>{name} is a folder. Please choose a file.</source>
        <translation>{name} är en mapp. Välj en fil.</translation>
    </message>
    <message>
        <source>The diary file {file} claims to be at revision {revision}, but its tables differ from that ({detail}). Nothing was changed.</source>
        <translation>Dagboksfilen {file} uppger sig ha revision {revision}, men dess tabeller stämmer inte med den ({detail}). Ingenting ändrades.</translation>
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
        <source>The file {file} belongs to another program. Nothing was changed.</source>
        <translation>Filen {file} hör till ett annat program. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>There is no diary in the folder {folder}.</source>
        <translation>Det finns ingen dagbok i mappen {folder}.</translation>
    </message>
    <message>
        <source>The diary in {folder} is in use by another window or program. Please close it and try again. Nothing was changed.</source>
        <translation>Dagboken i {folder} används av ett annat fönster eller program. Stäng det och försök igen. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The disk with {folder} is nearly full: a safe upgrade needs {needed} MB, and only {free} MB are free. Nothing was changed.</source>
        <translation>Disken med {folder} är nästan full: en säker uppgradering kräver {needed} MB, och bara {free} MB är lediga. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full. The diary is as it was before.</source>
        <translation>Disken med {folder} är full. Dagboken är som den var innan.</translation>
    </message>
    <message>
        <source>The upgrade of the diary failed and was undone: the diary is as it was before. {cause}</source>
        <translation>Uppgraderingen av dagboken misslyckades och gjordes ogjord: dagboken är som den var innan. {cause}</translation>
    </message>
    <message>
        <source>The upgrade was cancelled: the diary is as it was before.</source>
        <translation>Uppgraderingen avbröts: dagboken är som den var innan.</translation>
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
    <message>
        <source>There is no diary on the server yet. “aimstars db upgrade” creates one.</source>
        <translation>Det finns ingen dagbok på servern än. ”aimstars db upgrade” skapar en.</translation>
    </message>
    <message>
        <source>The last day cannot be before the first.</source>
        <translation>Sista dagen kan inte ligga före den första.</translation>
    </message>
    <message>
        <source>There are {count} prompts; the limit is {limit}.</source>
        <translation>Det är {count} frågor; högst {limit} får plats.</translation>
    </message>
    <message>
        <source>A goal that repeats every week runs for seven days at most.</source>
        <translation>Ett mål som upprepas varje vecka varar i högst sju dagar.</translation>
    </message>
    <message>
        <source>A weekly rest day begins today or later.</source>
        <translation>En återkommande vilodag börjar i dag eller senare.</translation>
    </message>
    <message>
        <source>This text has {count} characters; the limit is {limit}. Please shorten it.</source>
        <translation>Den här texten har {count} tecken; högst {limit} får plats. Korta den lite.</translation>
    </message>
    <message>
        <source>This text contains a NUL character, which cannot be saved. Please remove it.</source>
        <translation>Den här texten innehåller ett nolltecken (NUL), som inte kan sparas. Ta bort det.</translation>
    </message>
    <message>
        <source>This text contains an incomplete character, which cannot be saved. Please remove it.</source>
        <translation>Den här texten innehåller ett ofullständigt tecken, som inte kan sparas. Ta bort det.</translation>
    </message>
    <message>
        <source>Please say what the smaller goal is.</source>
        <translation>Säg vad det mindre målet är.</translation>
    </message>
    <message>
        <source>This account no longer exists.</source>
        <translation>Det här kontot finns inte längre.</translation>
    </message>
    <message>
        <source>This entry no longer exists.</source>
        <translation>Den här anteckningen finns inte längre.</translation>
    </message>
    <message>
        <source>This goal no longer repeats.</source>
        <translation>Det här målet upprepas inte längre.</translation>
    </message>
    <message>
        <source>This goal no longer exists.</source>
        <translation>Det här målet finns inte längre.</translation>
    </message>
    <message>
        <source>This rest day no longer exists.</source>
        <translation>Den här vilodagen finns inte längre.</translation>
    </message>
    <message>
        <source>This review no longer exists.</source>
        <translation>Den här återblicken finns inte längre.</translation>
    </message>
    <message>
        <source>Your choice could not be saved: {cause}.</source>
        <translation>Ditt val kunde inte sparas: {cause}.</translation>
    </message>
    <message>
        <source>The file {file} in the folder {folder} was not made by this program, which needs that name. Move it to another folder and try again. Nothing was changed.</source>
        <translation>Filen {file} i mappen {folder} kommer inte från det här programmet, som behöver det namnet. Flytta den till en annan mapp och försök igen. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Sista dagen ligger före den första.</translation>
    </message>
    <message>
        <source>Another window or command has moved the diary from revision {start} to {found} in the meantime. Please check it again. Nothing was changed.</source>
        <translation>Ett annat fönster eller kommando har under tiden fört dagboken från revision {start} till {found}. Kontrollera den igen. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The diary could not be saved as {file}.</source>
        <translation>Dagboken kunde inte sparas som {file}.</translation>
    </message>
    <message>
        <source>Another program is using the diary. Close it, or try again in a moment.</source>
        <translation>Ett annat program använder dagboken. Stäng det, eller försök igen om en stund.</translation>
    </message>
    <message>
        <source>The diary is damaged. Restore it from a backup.</source>
        <translation>Dagboken är skadad. Återställ den från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The disk reported an error while the diary was in use.</source>
        <translation>Disken rapporterade ett fel medan dagboken användes.</translation>
    </message>
    <message>
        <source>The server with the diary does not answer. Check the connection and try again.</source>
        <translation>Servern med dagboken svarar inte. Kontrollera anslutningen och försök igen.</translation>
    </message>
    <message>
        <source>That is not the password of any account in this diary.</source>
        <translation>Det är inte lösenordet till något konto i den här dagboken.</translation>
    </message>
    <message>
        <source>A goal that repeats every week keeps its days.</source>
        <translation>Ett mål som upprepas varje vecka behåller sina dagar.</translation>
    </message>
    <message>
        <source>The program is not allowed to write to the folder {folder}, which the diary needs. Nothing was changed.</source>
        <translation>Programmet får inte skriva i mappen {folder}, som dagboken behöver. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>A restore in the folder {folder} was interrupted. Open the diary, or run “aimstars db upgrade”, to finish it. Nothing was changed.</source>
        <translation>En återställning i mappen {folder} avbröts. Öppna dagboken, eller kör ”aimstars db upgrade”, för att slutföra den. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>A bug in the program prevents your diary from being opened.</source>
        <translation>Ett fel i programmet hindrar din dagbok från att öppnas.</translation>
    </message>
    <message>
        <source>The diary file {file} can be read but not written, so nothing could be saved in it. Nothing was changed.</source>
        <translation>Dagboksfilen {file} kan läsas men inte skrivas, så ingenting kunde sparas i den. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The diary needs the folder {folder}, but something else has that name. Nothing was changed.</source>
        <translation>Dagboken behöver mappen {folder}, men något annat heter så. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The diary on the server belongs to another version of the program. Whoever runs the server can upgrade it with “aimstars db upgrade”. Nothing was changed.</source>
        <translation>Dagboken på servern hör till en annan version av programmet. Den som sköter servern kan uppgradera den med ”aimstars db upgrade”. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The disk with {folder} is nearly full: restoring the backup needs {needed} MB, and only {free} MB are free. Nothing was changed.</source>
        <translation>Disken med {folder} är nästan full: för att återställa säkerhetskopian behövs {needed} MB, och bara {free} MB är lediga. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>No pg_dump was found to make a backup with. If you have a backup of the server, confirm it with --i-have-a-backup. Nothing was changed.</source>
        <translation>Hittade inget pg_dump att göra en säkerhetskopia med. Om du har en säkerhetskopia av servern, bekräfta det med --i-have-a-backup. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The diary was made by an older version (revision {revision}). Open it, or run “aimstars db upgrade”, to upgrade it.</source>
        <translation>Dagboken gjordes av en äldre version (revision {revision}). Öppna den, eller kör ”aimstars db upgrade”, för att uppgradera den.</translation>
    </message>
    <message>
        <source>The upgrade of the diary failed, and the backup from before it was restored: the diary is as it was. {cause}</source>
        <translation>Uppgraderingen av dagboken misslyckades, och säkerhetskopian från innan återställdes: dagboken är som den var. {cause}</translation>
    </message>
    <message>
        <source>The diary {file} could not be restored to how it was. The backup from before is intact: {backup}. {cause}</source>
        <translation>Dagboken {file} kunde inte återställas till hur den var. Säkerhetskopian från innan är hel: {backup}. {cause}</translation>
    </message>
    <message>
        <source>The backup {backup} is missing or damaged, so it was not restored. Your diary was not changed.</source>
        <translation>Säkerhetskopian {backup} saknas eller är skadad, så den återställdes inte. Din dagbok ändrades inte.</translation>
    </message>
    <message>
        <source>This step of the upgrade cannot be undone: {summary}. Nothing was changed.</source>
        <translation>Det här steget i uppgraderingen kan inte tas tillbaka: {summary}. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>There was a diary in the folder {folder}, but it is no longer there. Was it moved? Nothing was changed.</source>
        <translation>Det fanns en dagbok i mappen {folder}, men den är inte kvar där. Har den flyttats? Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The revisions of this program have more than one head ({heads}), so it upgrades no diary. “aimstars db merge heads” joins them. Nothing was changed.</source>
        <translation>Programmets revisioner slutar inte i en utan i flera ({heads}), så det uppgraderar ingen dagbok. ”aimstars db merge heads” för samman dem. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened: this program may not read it.</source>
        <translation>Mappen {folder} kan inte öppnas: programmet får inte läsa den.</translation>
    </message>
    <message>
        <source>The home folder that {folder} names does not exist.</source>
        <translation>Hemmappen som {folder} anger finns inte.</translation>
    </message>
    <message>
        <source>This user account has no home folder. Give the folder of the diary with {option}.</source>
        <translation>Det här användarkontot har ingen hemmapp. Ange dagbokens mapp med {option}.</translation>
    </message>
    <message>
        <source>The diary is on a PostgreSQL server, and this program was installed without the extra that such a diary needs: {extra}</source>
        <translation>Dagboken finns på en PostgreSQL-server, och det här programmet installerades utan det tillägg som behövs för det: {extra}</translation>
    </message>
    <message>
        <source>The diary on the server is being upgraded or restored. Please wait until that is done.</source>
        <translation>Dagboken på servern uppgraderas eller återställs just nu. Vänta tills det är klart.</translation>
    </message>
    <message>
        <source>The diary on the server is still open in other windows ({count}). Ask everybody to close theirs, and try again. Nothing was changed.</source>
        <translation>Dagboken på servern är fortfarande öppen i andra fönster ({count}). Be alla att stänga sina och försök igen. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>Going back was tried first, and failed at the step “{summary}” (revision {revision}). The diary is as it was before. {cause}</source>
        <translation>Vägen tillbaka provades först och misslyckades vid steget ”{summary}” (revision {revision}). Dagboken är som förut. {cause}</translation>
    </message>
    <message>
        <source>Going back was tried first, and failed. The diary is as it was before. {cause}</source>
        <translation>Vägen tillbaka provades först och misslyckades. Dagboken är som förut. {cause}</translation>
    </message>
    <message>
        <source>The diary on the server belongs to another version of the program at the moment, so this window cannot use it.</source>
        <translation>Dagboken på servern hör just nu till en annan version av programmet, så det här fönstret kan inte använda den.</translation>
    </message>
    <message>
        <source>{file} is a dump of a server, and its entries cannot be shown. Whoever runs the server can restore it as a whole with “aimstars db restore”.</source>
        <translation>{file} är en säkerhetskopia av en server, och dess anteckningar kan inte visas. Den som sköter servern kan återställa den i sin helhet med ”aimstars db restore”.</translation>
    </message>
    <message>
        <source>{tool} ended with the code {code}.</source>
        <translation>{tool} avslutades med koden {code}.</translation>
    </message>
    <message>
        <source>A dry run makes a schema beside the diary for a moment, and the account {user} of the server has no right to create one in this database. Nothing was changed.</source>
        <translation>En provkörning skapar för ett ögonblick ett schema bredvid dagboken, och serverkontot {user} har inte rätt att skapa ett i den här databasen. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The dump {file} cannot be read by the pg_restore on this computer, which may be older than the one that made it. Your diary was not changed.</source>
        <translation>Säkerhetskopian {file} kan inte läsas av datorns pg_restore, som kanske är äldre än det program som gjorde den. Din dagbok ändrades inte.</translation>
    </message>
    <message>
        <source>The dump {file} is not of a diary, so it was not restored. Your diary was not changed.</source>
        <translation>Säkerhetskopian {file} är inte av en dagbok, så den återställdes inte. Din dagbok ändrades inte.</translation>
    </message>
    <message>
        <source>Something else in the database, such as a view, depends on the tables of the diary, so they are not removed. Nothing was changed.</source>
        <translation>Något annat i databasen, till exempel en vy, beror på dagbokens tabeller, så de tas inte bort. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The account {user} of the server lacks a right that this needs. Whoever runs the server can grant it. Nothing was changed.</source>
        <translation>Serverkontot {user} saknar en rättighet som behövs för detta. Den som sköter servern kan ge den. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>Anslutningen till servern bröts.</translation>
    </message>
    <message>
        <source>The database on the server belongs to another program. A diary needs a database, or a schema, of its own. Nothing was changed.</source>
        <translation>Databasen på servern hör till ett annat program. En dagbok behöver en egen databas eller ett eget schema. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The database on the server has no schema that this account may use. Whoever runs the server can create one or grant it. Nothing was changed.</source>
        <translation>Databasen på servern har inget schema som det här kontot får använda. Den som sköter servern kan skapa ett eller ge tillgång. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The database on the server is that of the web app, which this version cannot read. Nothing was changed.</source>
        <translation>Databasen på servern är webbappens, som den här versionen inte kan läsa. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>Serverns disk är full.</translation>
    </message>
    <message>
        <source>The disk of the server is full. Nothing was changed.</source>
        <translation>Serverns disk är full. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The server answers, but has no database {database}. Check its name in {variable}.</source>
        <translation>Servern svarar men har ingen databas {database}. Kontrollera namnet i {variable}.</translation>
    </message>
    <message>
        <source>The server refused a statement (error code {code}). Nothing was changed.</source>
        <translation>Servern nekade en sats (felkod {code}). Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The server refused it with the error code {code}.</source>
        <translation>Servern nekade det med felkoden {code}.</translation>
    </message>
    <message>
        <source>There is already a file named {name}.</source>
        <translation>Det finns redan en fil som heter {name}.</translation>
    </message>
    <message>
        <source>This picture is missing: its file is not among the pictures of the diary.</source>
        <translation>Den här bilden saknas: filen finns inte bland dagbokens bilder.</translation>
    </message>
    <message>
        <source>This picture no longer exists.</source>
        <translation>Den här bilden finns inte längre.</translation>
    </message>
    <message>
        <source>{name} is not the database of the web app. Make a diary first, and then import this file.</source>
        <translation>{name} är inte webbappens databas. Skapa en dagbok först och importera sedan den här filen.</translation>
    </message>
    <message>
        <source>{variable} cannot be read: it has more than one @. In a password it is written as %40.</source>
        <translation>{variable} kan inte läsas: den innehåller mer än ett @. I ett lösenord skrivs det som %40.</translation>
    </message>
    <message>
        <source>{variable} has a parameter, after the question mark, that PostgreSQL does not know.</source>
        <translation>{variable} har en parameter, efter frågetecknet, som PostgreSQL inte känner till.</translation>
    </message>
    <message>
        <source>A parameter in {variable}, after the question mark, has a value that PostgreSQL does not understand.</source>
        <translation>En parameter i {variable}, efter frågetecknet, har ett värde som PostgreSQL inte förstår.</translation>
    </message>
    <message>
        <source>The server with the diary does not answer. Check the connection and its address in {variable}.</source>
        <translation>Servern med dagboken svarar inte. Kontrollera anslutningen och adressen i {variable}.</translation>
    </message>
    <message>
        <source>The server with the diary does not let the account {user} in. Check its name and password in {variable}.</source>
        <translation>Servern med dagboken släpper inte in kontot {user}. Kontrollera namnet och lösenordet i {variable}.</translation>
    </message>
    <message>
        <source>The server with the diary has too many connections. Please try again later.</source>
        <translation>Servern med dagboken har för många anslutningar. Försök igen senare.</translation>
    </message>
    <message>
        <source>The server with the diary was not found under its name. Check the connection and the name in {variable}.</source>
        <translation>Servern med dagboken hittades inte under sitt namn. Kontrollera anslutningen och namnet i {variable}.</translation>
    </message>
    <message>
        <source>The diary file {file} is a link to {target}, and there is no file there. Was it moved, or is its disk not connected? Nothing was changed.</source>
        <translation>Dagboksfilen {file} är en länk till {target}, men där finns ingen fil. Har den flyttats, eller är dess disk inte ansluten? Ingenting ändrades.</translation>
    </message>
    <message>
        <source>Another program moved or replaced the diary file {file} while it was open, so nothing is saved in it any more. Put the file back, save the open diary under another name, or open what is there now: the open diary is kept beside it.</source>
        <translation>Ett annat program flyttade eller ersatte dagboksfilen {file} medan den var öppen, så inget sparas längre i den. Lägg tillbaka filen, spara den öppna dagboken under ett annat namn, eller öppna det som ligger där nu: den öppna dagboken sparas bredvid.</translation>
    </message>
    <message>
        <source>The diary file {file} is damaged. Nothing was changed.</source>
        <translation>Dagboksfilen {file} är skadad. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>A recovery code has {letters} letters and digits in five groups, and one more to check them.</source>
        <translation>En återställningskod har {letters} bokstäver och siffror i fem grupper och ett tecken till för kontroll.</translation>
    </message>
    <message>
        <source>One of the letters is mistyped. Please compare them with your paper.</source>
        <translation>Ett av tecknen är felskrivet. Jämför dem med ditt papper.</translation>
    </message>
    <message>
        <source>The diary is encrypted, and the file {file}, which holds its key, is missing. Put it back from a copy of the folder. Nothing was changed.</source>
        <translation>Dagboken är krypterad, och filen {file}, som innehåller dess nyckel, saknas. Lägg tillbaka den från en kopia av mappen. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The diary is encrypted: a password is needed. Nothing was changed.</source>
        <translation>Dagboken är krypterad: ett lösenord behövs. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The file {file} was written by a newer version of the program. Please update it. Nothing was changed.</source>
        <translation>Filen {file} har skrivits av en nyare version av programmet. Uppdatera det. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The file {file}, which holds the key of the diary, was damaged or changed, and so was its copy. Put it back from a copy of the folder. Nothing was changed.</source>
        <translation>Filen {file}, som innehåller dagbokens nyckel, har skadats eller ändrats, och även dess kopia. Lägg tillbaka den från en kopia av mappen. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The password is correct for {file}, but that file belongs to another diary or to an earlier key of this one. Nothing was changed.</source>
        <translation>Lösenordet stämmer för {file}, men den filen hör till en annan dagbok eller till en tidigare nyckel för den här. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>This code does not open this diary.</source>
        <translation>Den här koden öppnar inte den här dagboken.</translation>
    </message>
    <message>
        <source>The backup in this file cannot be read.</source>
        <translation>Säkerhetskopian i den här filen kan inte läsas.</translation>
    </message>
    <message>
        <source>The file {name} is damaged or cannot be read.</source>
        <translation>Filen {name} är skadad eller kan inte läsas.</translation>
    </message>
    <message>
        <source>The file {name} is damaged or not complete.</source>
        <translation>Filen {name} är skadad eller ofullständig.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Det finns ingen fil {name}.</translation>
    </message>
    <message>
        <source>This archive has a password. Please export it without one, and try again.</source>
        <translation>Arkivet har ett lösenord. Exportera det utan och försök igen.</translation>
    </message>
    <message>
        <source>{name} in this archive is damaged.</source>
        <translation>{name} i arkivet är skadad.</translation>
    </message>
    <message>
        <source>{name} is neither a file nor a folder.</source>
        <translation>{name} är varken en fil eller en mapp.</translation>
    </message>
    <message>
        <source>This file has several accounts, and none with the email {email}.</source>
        <translation>Filen har flera konton, men inget med e-postadressen {email}.</translation>
    </message>
    <message>
        <source>The database refused this with the error {code}, so it was not done, and nothing was changed.</source>
        <translation>Databasen nekade detta med felet {code}. Det blev alltså inte gjort, och ingenting ändrades.</translation>
    </message>
    <message>
        <source>The account of the server lacks a right that this needs. Whoever runs the server can grant it.</source>
        <translation>Serverkontot saknar en rättighet som behövs för detta. Den som sköter servern kan ge den.</translation>
    </message>
    <message>
        <source>There is no account with this email.</source>
        <translation>Det finns inget konto med den e-postadressen.</translation>
    </message>
    <message>
        <source>The file {name} is not UTF-8 text.</source>
        <translation>Filen {name} är inte text i UTF-8.</translation>
    </message>
    <message>
        <source>Part of the diary file was damaged while it was open. Try again: what can still be read is shown, and “Check my diary” names the rest.</source>
        <translation>En del av dagboksfilen skadades medan den var öppen. Försök igen: det som fortfarande går att läsa visas, och ”Kontrollera min dagbok” nämner resten.</translation>
    </message>
    <message>
        <source>The diary file {file} was replaced after the program had ended without closing it. What was written last belongs to the earlier file, and is kept in {kept}. Try again to open the file that is there now; it was not changed.</source>
        <translation>Dagboksfilen {file} ersattes efter att programmet hade avslutats utan att stänga den. Det som skrevs sist hör till den tidigare filen och finns kvar i {kept}. Försök igen för att öppna filen som finns där nu; den har inte ändrats.</translation>
    </message>
    <message>
        <source>Besides the diary, the database on the server has tables that do not belong to this program ({tables}), so it is not emptied. Nothing was changed.</source>
        <translation>Förutom dagboken innehåller databasen på servern tabeller som inte hör till det här programmet ({tables}), så den töms inte. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>pg_dump on this computer has version {tool}, and the server has version {server}: a backup needs pg_dump {server} or newer. Nothing was changed.</source>
        <translation>Datorns pg_dump har version {tool} och servern version {server}: en säkerhetskopia kräver pg_dump {server} eller nyare. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The server with the diary is read-only. Nothing was changed.</source>
        <translation>Servern med dagboken är skrivskyddad. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The server with the diary stopped answering at the very end, so it is not known whether everything was done or nothing. “aimstars db status” tells you once the server answers again.</source>
        <translation>Servern med dagboken slutade svara allra sist. Det är inte känt om allt blev gjort eller ingenting. ”aimstars db status” visar det när servern svarar igen.</translation>
    </message>
    <message>
        <source>The server with the diary stopped answering in the middle of saving, so it is not known whether that was saved. Please check once the server answers again.</source>
        <translation>Servern med dagboken slutade svara mitt under sparandet. Det är inte känt om det sparades. Titta efter när servern svarar igen.</translation>
    </message>
    <message>
        <source>{variable} is not the address of a PostgreSQL server: such an address begins with postgresql://</source>
        <translation>{variable} är inte adressen till en PostgreSQL-server: en sådan adress börjar med postgresql://</translation>
    </message>
    <message>
        <source>The connection to the server with the diary cannot be encrypted as {variable} asks: the server does not offer that, or its certificate is not trusted.</source>
        <translation>Anslutningen till servern med dagboken kan inte krypteras så som {variable} kräver: servern erbjuder inte det, eller så är dess certifikat inte betrott.</translation>
    </message>
    <message>
        <source>Rest days in a row can last a year at most.</source>
        <translation>Vilodagar i rad kan vara högst ett år.</translation>
    </message>
    <message>
        <source>This archive was made by a newer version of the program. Please update the program.</source>
        <translation>Arkivet gjordes med en nyare version av programmet. Uppdatera programmet.</translation>
    </message>
    <message>
        <source>This archive refers to a file outside itself, so it is not opened.</source>
        <translation>Arkivet hänvisar till en fil utanför sig självt och öppnas därför inte.</translation>
    </message>
    <message>
        <source>Unpacked, this file is larger than a diary can be.</source>
        <translation>Uppackad är filen större än en dagbok kan vara.</translation>
    </message>
    <message>
        <source>Two files in this archive have the same name.</source>
        <translation>Två filer i arkivet har samma namn.</translation>
    </message>
    <message>
        <source>{name} is not a diary file that this program can read.</source>
        <translation>{name} är ingen dagboksfil som programmet kan läsa.</translation>
    </message>
    <message>
        <source>The server with the diary is read-only.</source>
        <translation>Servern med dagboken är skrivskyddad.</translation>
    </message>
    <message>
        <source>{path} cannot be found: the program was started in a folder that no longer exists. Give the full path.</source>
        <translation>{path} kan inte hittas: programmet startades i en mapp som inte finns längre. Ange hela sökvägen.</translation>
    </message>
    <message>
        <source>Part of what was saved last was damaged outside the program, so it may be missing. Look through your latest entries, and save this once more.</source>
        <translation>En del av det som sparades senast skadades utanför programmet och kan saknas. Titta igenom dina senaste anteckningar och spara detta en gång till.</translation>
    </message>
    <message>
        <source>Import {number} has already been undone.</source>
        <translation>Import {number} har redan ångrats.</translation>
    </message>
    <message>
        <source>There is no import {number}.</source>
        <translation>Det finns ingen import {number}.</translation>
    </message>
    <message>
        <source>{name} changed while it was read. Please try again.</source>
        <translation>{name} ändrades medan den lästes. Försök igen.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Importen avbröts.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {cause}.</source>
        <translation>{name} kan inte läsas: {cause}.</translation>
    </message>
    <message>
        <source>The dry run failed at the step “{summary}” (revision {revision}), and the upgrade would fail there as well. The diary was not touched. {cause}</source>
        <translation>Provkörningen misslyckades vid steget ”{summary}” (revision {revision}), och uppgraderingen skulle också misslyckas där. Dagboken rördes inte. {cause}</translation>
    </message>
    <message>
        <source>The dry run failed, and the upgrade would fail as well. The diary was not touched. {cause}</source>
        <translation>Provkörningen misslyckades, och uppgraderingen skulle också misslyckas. Dagboken rördes inte. {cause}</translation>
    </message>
    <message>
        <source>The revisions of this program cannot be read, so it upgrades no diary. “aimstars db lint” says where and why. Nothing was changed.</source>
        <translation>Det här programmets revisioner kan inte läsas, så det uppgraderar ingen dagbok. ”aimstars db lint” säger var och varför. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>A tag begins with a letter, followed by letters, digits, _ or -. It has at most {limit} characters and is not a colour such as #ffcc00.</source>
        <translation>En tagg börjar med en bokstav, följd av bokstäver, siffror, _ eller -. Den har högst {limit} tecken och är ingen färg som #ffcc00.</translation>
    </message>
    <message>
        <source>No entry has this tag any more.</source>
        <translation>Ingen anteckning har den här taggen längre.</translation>
    </message>
    <message>
        <source>With this name, an entry would have {count} characters; the limit is {limit}. Please choose a shorter one.</source>
        <translation>Med det här namnet skulle en anteckning få {count} tecken; högst {limit} får plats. Välj ett kortare.</translation>
    </message>
    <message>
        <source>Another program wrote over the diary file {file} while it was open, so nothing is saved in it any more. Open what is there now; the diary as it was before is among the backups, and what was saved last is kept in {kept}.</source>
        <translation>Ett annat program skrev över dagboksfilen {file} medan den var öppen, så inget mer sparas i den. Öppna det som finns där nu; dagboken som den var tidigare finns bland säkerhetskopiorna, och det som sparades sist finns kvar i {kept}.</translation>
    </message>
    <message>
        <source>Another program wrote over the diary file {file} while it was open, so nothing is saved in it any more. Open what is there now; the diary as it was before is among the backups.</source>
        <translation>Ett annat program skrev över dagboksfilen {file} medan den var öppen, så inget mer sparas i den. Öppna det som finns där nu; dagboken som den var tidigare finns bland säkerhetskopiorna.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Diary of {name}</source>
        <translation>Dagbok för {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln anteckning</numerusform>
            <numerusform>%Ln anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%Ln bild</numerusform>
            <numerusform>%Ln bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are in it</source>
        <translation>
            <numerusform>%Ln bild är med</numerusform>
            <numerusform>%Ln bilder är med</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures stay in your diary and are not in this file.</source>
        <translation>
            <numerusform>%Ln bild stannar i din dagbok och finns inte i den här filen.</numerusform>
            <numerusform>%Ln bilder stannar i din dagbok och finns inte i den här filen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words left out</source>
        <translation>
            <numerusform>%Ln ord utelämnat</numerusform>
            <numerusform>%Ln ord utelämnade</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkiv</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Day One</source>
        <translation>Day One</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Dagbok</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Everything, to keep</source>
        <translation>Allt, att spara</translation>
    </message>
    <message>
        <source>For text editors and other programs</source>
        <translation>För textredigerare och andra program</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>One page for the browser; loads nothing from the network</source>
        <translation>En sida för webbläsaren; hämtar inget från nätet</translation>
    </message>
    <message>
        <source>Only the words; opens anywhere</source>
        <translation>Bara orden; går att öppna överallt</translation>
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
        <translation>Ren text</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet</source>
        <translation>Tabeller för ett kalkylprogram</translation>
    </message>
    <message>
        <source>This is everything that one person wrote in Aim for the Stars.

manifest.json says what is inside. The files in data/ have one row per line, as JSON. The files in schema/ say which fields a row has. The text of your entries is in data/entries.jsonl.

If the program no longer exists, any text editor can open these files. Nothing in here is encrypted.
</source>
        <translation>Det här är allt som en person har skrivit i Aim for the Stars.

manifest.json säger vad som finns här. Filerna i data/ har en post på varje rad, som JSON. Filerna i schema/ säger vilka fält en post har. Texten i dina anteckningar finns i data/entries.jsonl.

Om programmet inte finns längre kan vilken textredigerare som helst öppna filerna. Inget här är krypterat.
</translation>
    </message>
    <message>
        <source>To read or print</source>
        <translation>Att läsa eller skriva ut</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webbsida</translation>
    </message>
    <message>
        <source>To continue in Day One</source>
        <translation>För att fortsätta i Day One</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
    </message>
    <message>
        <source>&amp;Goals and points</source>
        <translation>&amp;Mål och poäng</translation>
    </message>
    <message>
        <source>&amp;Leave out words</source>
        <translation>&amp;Utelämna ord</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>A copy for you to keep or share. Your diary stays as it is.</source>
        <translation>En kopia att spara eller dela. Din dagbok förblir som den är.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Dagbok</translation>
    </message>
    <message>
        <source>Earlier &amp;versions of entries</source>
        <translation>Tidigare &amp;versioner av anteckningar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>F&amp;rån</translation>
    </message>
    <message>
        <source>Ines, Dr Brandt</source>
        <translation>Ines, dr Brandt</translation>
    </message>
    <message>
        <source>Only favo&amp;urites</source>
        <translation>Bara &amp;favoriter</translation>
    </message>
    <message>
        <source>Only what this &amp;search finds</source>
        <translation>Bara det &amp;sökningen hittar</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Öppna m&amp;appen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Exportens förlopp</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bedömningar</translation>
    </message>
    <message>
        <source>Saved as {name}, {size}</source>
        <translation>Sparad som {name}, {size}</translation>
    </message>
    <message>
        <source>Separated by commas. Each becomes a dash, in everything that you export.</source>
        <translation>Åtskilda med kommatecken. Vart och ett blir ett streck, i allt du exporterar.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Exporten avbröts. Inget har skrivits.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Anybody who has it can read it.</source>
        <translation>Filen är inte krypterad. Alla som har den kan läsa den.</translation>
    </message>
    <message>
        <source>There are no entries to export.</source>
        <translation>Det finns inga anteckningar att exportera.</translation>
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
        <translation>Skriv ner ett ögonblick</translation>
    </message>
    <message>
        <source>What happened today that you are proud of, or can grow from? A sentence or two is enough. Save it with one of the buttons below.</source>
        <translation>Vad hände i dag som du är stolt över, eller kan växa av? En mening eller två räcker. Spara med en av knapparna nedanför.</translation>
    </message>
    <message>
        <source>See it grow</source>
        <translation>Se det växa</translation>
    </message>
    <message>
        <source>Entries, days in a row and goals become points. They appear here, and the charts fill as you write.</source>
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
        <source>First write down what you are proud of</source>
        <translation>Skriv först ner vad du är stolt över</translation>
    </message>
</context>
<context>
    <name>FollowUpLine</name>
    <message>
        <source>Back since {day}</source>
        <translation>Tillbaka sedan {day}</translation>
    </message>
    <message>
        <source>Comes back on {day}</source>
        <translation>Kommer tillbaka {day}</translation>
    </message>
    <message>
        <source>Do not bring it back</source>
        <translation>Visa inte igen</translation>
    </message>
    <message>
        <source>It turned into something that you are proud of.</source>
        <translation>Det blev något som du är stolt över.</translation>
    </message>
    <message>
        <source>You made it a goal.</source>
        <translation>Du gjorde det till ett mål.</translation>
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
        <source>No earlier entry to grow from</source>
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
        <source>Bring it back in %n days</source>
        <translation>
            <numerusform>Visa igen om %Ln dag</numerusform>
            <numerusform>Visa igen om %Ln dagar</numerusform>
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
    <name>FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>Fetstil</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklista</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Formatering</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Hide the formatting bar</source>
        <translation>Dölj formateringsraden</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Genomstruken</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tagg</translation>
    </message>
    <message>
        <source>The formatting bar is hidden. {keys} brings it back.</source>
        <translation>Formateringsraden är dold. {keys} tar fram den igen.</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source># A heading, ## a smaller one: {first} to {last}</source>
        <translation># En rubrik, ## en mindre: {first} till {last}</translation>
    </message>
    <message>
        <source>**bold** {bold}, *italic* {italic}, ~~struck through~~ {strike}</source>
        <translation>**fetstil** {bold}, *kursiv* {italic}, ~~genomstruket~~ {strike}</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Formatering</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Marks around your words change how they look when you read them.</source>
        <translation>Tecken runt dina ord ändrar hur de ser ut när du läser dem.</translation>
    </message>
    <message>
        <source>The bar above the text does the same; {keys} shows or hides it.</source>
        <translation>Raden ovanför texten gör samma sak; {keys} visar eller döljer den.</translation>
    </message>
    <message>
        <source>Pasted text keeps its headings, lists and links; {keys} pastes only the words.</source>
        <translation>Det du klistrar in behåller rubriker, listor och länkar; {keys} klistrar in bara orden.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>[a link](https://example.org) with {keys}</source>
        <translation>[en länk](https://example.org) med {keys}</translation>
    </message>
    <message>
        <source>Return continues a list, and ends it on an empty item. Tab indents an item, Shift+Tab moves it back out.</source>
        <translation>Retur fortsätter en lista och avslutar den på en tom punkt. Tabb drar in en punkt, Skift+Tabb drar ut den igen.</translation>
    </message>
    <message>
        <source>- An item, 1. a numbered one, &gt; a quotation</source>
        <translation>- En punkt, 1. en numrerad, &gt; ett citat</translation>
    </message>
    <message>
        <source>- [ ] something to do: a click on its box, or Space, ticks it on its card</source>
        <translation>- [ ] något att göra: ett klick på rutan, eller mellanslag, bockar av det på kortet</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Appearance</source>
        <translation>Tema</translation>
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
        <source>Midnight</source>
        <translation>Midnatt</translation>
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
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>Edit prompts…</source>
        <translation>Ändra frågorna…</translation>
    </message>
    <message>
        <source>Make large p&amp;ictures smaller</source>
        <translation>Gör stora &amp;bilder mindre</translation>
    </message>
    <message>
        <source>My &amp;day ends at</source>
        <translation>Min &amp;dag slutar klockan</translation>
    </message>
    <message>
        <source>New pictures get at most {number} pixels in width and height, and lose what a camera wrote into them, such as the place.</source>
        <translation>Nya bilder får högst {number} pixlar i bredd och höjd och förlorar det som en kamera har skrivit i dem, till exempel platsen.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Inget mål</translation>
    </message>
    <message>
        <source>Text size of the &amp;program</source>
        <translation>Textstorlek i &amp;programmet</translation>
    </message>
    <message>
        <source>The language changes the next time the program starts.</source>
        <translation>Språket ändras nästa gång programmet startar.</translation>
    </message>
    <message>
        <source>What you write before then counts for the day before.</source>
        <translation>Det du skriver innan dess räknas till dagen före.</translation>
    </message>
    <message>
        <source>Words a day to &amp;aim for</source>
        <translation>Ord om dagen att s&amp;ikta på</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Skrivande</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Your entries will look like this.</source>
        <translation>Så här kommer dina anteckningar att se ut.</translation>
    </message>
    <message>
        <source>&amp;Offer a question to start with, a new one each day</source>
        <translation>&amp;Erbjud en fråga att börja med, en ny varje dag</translation>
    </message>
    <message>
        <source>Default for your region ({weekday})</source>
        <translation>Som i din region ({weekday})</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Visning</translation>
    </message>
    <message>
        <source>Show the &amp;formatting bar above the text</source>
        <translation>Visa &amp;formateringsraden ovanför texten</translation>
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
        <source>Save changes</source>
        <translation>Spara ändringarna</translation>
    </message>
    <message>
        <source>Set goal</source>
        <translation>Sätt målet</translation>
    </message>
    <message>
        <source>The entry it comes from</source>
        <translation>Anteckningen som det kommer ur</translation>
    </message>
    <message>
        <source>Repeats every week</source>
        <translation>Upprepas varje vecka</translation>
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
        <source>Stop repeating</source>
        <translation>Sluta upprepa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Resume repeating</source>
        <translation>Återuppta upprepningen</translation>
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
        <source>{ticked} of %n days</source>
        <translation>
            <numerusform>{ticked} av %Ln dag</numerusform>
            <numerusform>{ticked} av %Ln dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Continues an earlier goal.</source>
        <translation>Fortsätter ett tidigare mål.</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%Ln att ta ställning till</numerusform>
            <numerusform>%Ln att ta ställning till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more to decide</source>
        <translation>
            <numerusform>Visa %Ln till som väntar</numerusform>
            <numerusform>Visa %Ln till som väntar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>Once you close a goal, this shows how your goals went.</source>
        <translation>När du avslutar ett mål visas här hur det gick med dina mål.</translation>
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
        <source>Set your first goal</source>
        <translation>Sätt ditt första mål</translation>
    </message>
    <message>
        <source>A goal is something to do by the end of a week. Start with a small one.</source>
        <translation>Ett mål är något att göra före veckans slut. Börja med ett litet.</translation>
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
        <source>It now repeats every week.</source>
        <translation>Det upprepas nu varje vecka.</translation>
    </message>
    <message>
        <source>Paused until you resume it.</source>
        <translation>Pausat tills du återupptar det.</translation>
    </message>
    <message>
        <source>It no longer repeats.</source>
        <translation>Det upprepas inte längre.</translation>
    </message>
    <message>
        <source>Skipped. You can still do it here later.</source>
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
    <name>HeaderModel</name>
    <message>
        <source>Write today to begin a streak</source>
        <translation>Skriv i dag för att börja en svit</translation>
    </message>
    <message>
        <source>Today is still open: write today to keep it</source>
        <translation>Dagen är inte slut än: skriv i dag för att behålla den</translation>
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
        <source>Colours from less to more</source>
        <translation>Färger från mindre till mer</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
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
        <source>Goals that you close will be listed here.</source>
        <translation>Mål som du avslutar listas här.</translation>
    </message>
    <message>
        <source>No goal matches. Try something else.</source>
        <translation>Inget mål matchar. Prova något annat.</translation>
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
        <source>Take the stairs whenever I can</source>
        <translation>Ta trappan så ofta det går</translation>
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
        <translation>Lära mig tjugo ord på ett annat språk</translation>
    </message>
    <message>
        <source>Work through one lesson and try it out</source>
        <translation>Gå igenom en lektion och prova det</translation>
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
        <source>Put the phone away an hour before bed</source>
        <translation>Lägga undan telefonen en timme före läggdags</translation>
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
        <translation>Äta en måltid med någon som jag saknar</translation>
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
        <source>Finish the task that I keep putting off</source>
        <translation>Göra klart uppgiften som jag skjuter upp</translation>
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
    <name>Import</name>
    <message>
        <source>Its time zone is unknown, so its day is that of your own time zone.</source>
        <translation>Tidszonen är okänd, så dagen är den i din egen tidszon.</translation>
    </message>
    <message>
        <source>The file {name} is missing.</source>
        <translation>Filen {name} saknas.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Den dagen har inte kommit än.</translation>
    </message>
    <message>
        <source>This entry cannot be read.</source>
        <translation>Den här anteckningen kan inte läsas.</translation>
    </message>
    <message>
        <source>This month cannot be read.</source>
        <translation>Den här månaden kan inte läsas.</translation>
    </message>
    <message>
        <source>This note has no day and is left out.</source>
        <translation>Den här anteckningen har ingen dag och utelämnas.</translation>
    </message>
    <message>
        <source>The days follow Greenwich time: an entry written late in the evening or early in the morning may appear on the day before or after.</source>
        <translation>Dagarna följer Greenwichtid: en anteckning från sen kväll eller tidig morgon kan hamna på dagen före eller efter.</translation>
    </message>
    <message>
        <source>It contains a character that is not text.</source>
        <translation>Den innehåller ett tecken som inte är text.</translation>
    </message>
    <message>
        <source>It is very long, so it is imported in parts.</source>
        <translation>Den är mycket lång och importeras därför i delar.</translation>
    </message>
    <message>
        <source>It has no words and is left out.</source>
        <translation>Den har inga ord och utelämnas.</translation>
    </message>
    <message>
        <source>This goal cannot be imported.</source>
        <translation>Det här målet kan inte tas med.</translation>
    </message>
    <message>
        <source>This row cannot be read.</source>
        <translation>Den här raden kan inte läsas.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Läser {name}…</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>Borttaget: {what}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln anteckning</numerusform>
            <numerusform>%Ln anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries done</source>
        <translation>
            <numerusform>%Ln anteckning klar</numerusform>
            <numerusform>%Ln anteckningar klara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries read</source>
        <translation>
            <numerusform>%Ln anteckning läst</numerusform>
            <numerusform>%Ln anteckningar lästa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries removed</source>
        <translation>
            <numerusform>%Ln anteckning borttagen</numerusform>
            <numerusform>%Ln anteckningar borttagna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries saved</source>
        <translation>
            <numerusform>%Ln anteckning sparad</numerusform>
            <numerusform>%Ln anteckningar sparade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries went to the trash or came out of it</source>
        <translation>
            <numerusform>%Ln anteckning hamnade i papperskorgen eller kom ut ur den</numerusform>
            <numerusform>%Ln anteckningar hamnade i papperskorgen eller kom ut ur den</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were left out</source>
        <translation>
            <numerusform>%Ln anteckning utelämnades</numerusform>
            <numerusform>%Ln anteckningar utelämnades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were merged</source>
        <translation>
            <numerusform>%Ln anteckning sammanfördes</numerusform>
            <numerusform>%Ln anteckningar sammanfördes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were there already</source>
        <translation>
            <numerusform>%Ln anteckning fanns redan</numerusform>
            <numerusform>%Ln anteckningar fanns redan</numerusform>
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
        <source>%n goals were merged</source>
        <translation>
            <numerusform>%Ln mål slogs ihop</numerusform>
            <numerusform>%Ln mål slogs ihop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged entries are as they were</source>
        <translation>
            <numerusform>%Ln sammanförd anteckning är som den var</numerusform>
            <numerusform>%Ln sammanförda anteckningar är som de var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more like these</source>
        <translation>
            <numerusform>%Ln till av samma slag</numerusform>
            <numerusform>%Ln till av samma slag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%Ln bild</numerusform>
            <numerusform>%Ln bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures stay in the file</source>
        <translation>
            <numerusform>%Ln bild blir kvar i filen</numerusform>
            <numerusform>%Ln bilder blir kvar i filen</numerusform>
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
        <source>%n things to know</source>
        <translation>
            <numerusform>%Ln sak att veta</numerusform>
            <numerusform>%Ln saker att veta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n entries</source>
        <translation>
            <numerusform>&amp;Importera %Ln anteckning</numerusform>
            <numerusform>&amp;Importera %Ln anteckningar</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup of your diary is being made.</source>
        <translation>En säkerhetskopia av din dagbok skapas.</translation>
    </message>
    <message>
        <source>All of it is in your diary already. Nothing was written.</source>
        <translation>Allt finns redan i din dagbok. Inget skrevs.</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Anteckning {number}</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Mål {number}</translation>
    </message>
    <message>
        <source>It is in the trash there, and is left out.</source>
        <translation>Den ligger i papperskorgen där och utelämnas.</translation>
    </message>
    <message>
        <source>Nothing of {name} was imported. {cause}</source>
        <translation>Inget ur {name} importerades. {cause}</translation>
    </message>
    <message>
        <source>Part of it is encrypted there, and is left out.</source>
        <translation>En del av den är krypterad där och utelämnas.</translation>
    </message>
    <message>
        <source>Points: {points}</source>
        <translation>Poäng: {points}</translation>
    </message>
    <message>
        <source>The description in the file is too long to be added to yours. Yours was kept.</source>
        <translation>Beskrivningen i filen är för lång för att läggas till din. Din behölls.</translation>
    </message>
    <message>
        <source>The end of this part is missing.</source>
        <translation>Slutet på den här delen saknas.</translation>
    </message>
    <message>
        <source>The import of {name} is complete: {what}.</source>
        <translation>Importen av {name} är klar: {what}.</translation>
    </message>
    <message>
        <source>The import of {name} was cancelled. Nothing was imported.</source>
        <translation>Importen av {name} avbröts. Inget importerades.</translation>
    </message>
    <message>
        <source>The notes in the file are too long to be added to yours. Yours were kept.</source>
        <translation>Anteckningarna i filen är för långa för att läggas till dina. Dina behölls.</translation>
    </message>
    <message>
        <source>This part is missing or damaged.</source>
        <translation>Den här delen saknas eller är skadad.</translation>
    </message>
    <message>
        <source>This picture is missing or damaged.</source>
        <translation>Den här bilden saknas eller är skadad.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more people</source>
        <translation>
            <numerusform>och %Ln person till</numerusform>
            <numerusform>och %Ln personer till</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: the text of the archive is newer. Yours is an earlier version now.</source>
        <translation>{day}: arkivets text är nyare. Din är nu en tidigare version.</translation>
    </message>
    <message>
        <source>{day}: you have changed this entry since then, so it stays.</source>
        <translation>{day}: den här anteckningen har du ändrat sedan dess, så den blir kvar.</translation>
    </message>
    <message>
        <source>{day}: your text is newer. That of the archive is an earlier version now.</source>
        <translation>{day}: din text är nyare. Arkivets är nu en tidigare version.</translation>
    </message>
    <message>
        <source>{title}: you have changed this goal since then, so it stays.</source>
        <translation>{title}: det här målet har du ändrat sedan dess, så det blir kvar.</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>Undo the import of {name}, {when}</source>
        <translation>Ångra importen av {name}, {when}</translation>
    </message>
    <message>
        <source>Undo this import…</source>
        <translation>Ångra den här importen…</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ångrad</translation>
    </message>
</context>
<context>
    <name>ImportChoices</name>
    <message>
        <source>Give &amp;points for them</source>
        <translation>Ge &amp;poäng för dem</translation>
    </message>
    <message>
        <source>Import entries &amp;without words, too: {count}</source>
        <translation>Ta även med anteckningar &amp;utan ord: {count}</translation>
    </message>
    <message>
        <source>Their rating and tags become their text.</source>
        <translation>Deras bedömning och taggar blir deras text.</translation>
    </message>
    <message>
        <source>What “{word}” becomes</source>
        <translation>Vad ”{word}” blir</translation>
    </message>
    <message>
        <source>Without a rating</source>
        <translation>Utan bedömning</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Another file</source>
        <translation>&amp;Annan fil</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importera</translation>
    </message>
    <message>
        <source>A backup is made first; this import can be undone.</source>
        <translation>Först skapas en säkerhetskopia; importen kan ångras.</translation>
    </message>
    <message>
        <source>All of it is in your diary already.</source>
        <translation>Allt detta finns redan i din dagbok.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Välj en &amp;fil…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>Välj en &amp;mapp…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Day One, Daylio, jrnl, RedNotebook, Apple Journal, Journey, Google Keep, Evernote, Diarium, Mini Diarium, Daily You, DailyTxT, StoryPad, Journiv, Markdown, calendars with journal entries, dated text files, the web app, and archives of this program. The file is recognised by what is in it, whatever its name.</source>
        <translation>Day One, Daylio, jrnl, RedNotebook, Apple Journal, Journey, Google Keep, Evernote, Diarium, Mini Diarium, Daily You, DailyTxT, StoryPad, Journiv, Markdown, kalendrar med journalposter, textfiler med datum, webbappen och det här programmets arkiv. Filen känns igen på innehållet, vad den än heter.</translation>
    </message>
    <message>
        <source>Edit → Undo takes it back, and File → Imports… does so at any time.</source>
        <translation>Redigera → Ångra tar tillbaka den, och Arkiv → Importer… gör det när som helst.</translation>
    </message>
    <message>
        <source>Look at &amp;what is whole</source>
        <translation>&amp;Titta på det som är oskadat</translation>
    </message>
    <message>
        <source>Op&amp;en the file</source>
        <translation>&amp;Öppna filen</translation>
    </message>
    <message>
        <source>This brings entries from another diary into yours. First you see what is in the file.</source>
        <translation>Det här hämtar in anteckningar från en annan dagbok i din. Först ser du vad som finns i filen.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this file</source>
        <translation>Filens &amp;lösenfras</translation>
    </message>
    <message>
        <source>Import from {name}</source>
        <translation>Import från {name}</translation>
    </message>
    <message>
        <source>Imported from {name}</source>
        <translation>Importerat från {name}</translation>
    </message>
    <message>
        <source>Nothing in it can be imported.</source>
        <translation>Inget av det kan importeras.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Importens förlopp</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>Importen stoppades. Inget skrevs.</translation>
    </message>
    <message>
        <source>This import can be undone.</source>
        <translation>Importen kan ångras.</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>Vad som kan läsas</translation>
    </message>
    <message>
        <source>{name} · Nothing has been written yet</source>
        <translation>{name} · Inget har skrivits än</translation>
    </message>
</context>
<context>
    <name>ImportFoundPage</name>
    <message>
        <source>Already here</source>
        <translation>Finns redan</translation>
    </message>
    <message>
        <source>An archive of this program comes back whole: entries with their versions, goals, points and everything else.</source>
        <translation>Ett arkiv från det här programmet kommer tillbaka helt: anteckningar med sina versioner, mål, poäng och allt annat.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>Första och sista dagen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bedömningar</translation>
    </message>
    <message>
        <source>To be merged</source>
        <translation>Sammanförs</translation>
    </message>
</context>
<context>
    <name>ImportSamples</name>
    <message>
        <source>As they will look</source>
        <translation>Så kommer de att se ut</translation>
    </message>
    <message>
        <source>Earlier samples</source>
        <translation>Föregående exempel</translation>
    </message>
    <message>
        <source>Later samples</source>
        <translation>Nästa exempel</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first} till {last} av {count}</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Entries that you have changed since then stay. The file itself stays as it is and can be imported again.</source>
        <translation>Anteckningar som du har ändrat sedan dess blir kvar. Själva filen förblir som den är och kan importeras igen.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Inget har importerats än.</translation>
    </message>
    <message>
        <source>Remove what was imported from {name}?</source>
        <translation>Ta bort det som importerades från {name}?</translation>
    </message>
    <message>
        <source>Removing what came from {name}…</source>
        <translation>Det som kom från {name} tas bort …</translation>
    </message>
    <message>
        <source>The import is being undone</source>
        <translation>Importen ångras</translation>
    </message>
    <message>
        <source>The undo was stopped. Nothing was removed.</source>
        <translation>Ångrandet stoppades. Inget togs bort.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Ångra den här importen</translation>
    </message>
    <message>
        <source>What was imported can be removed again at any time.</source>
        <translation>Det som har importerats kan tas bort igen när som helst.</translation>
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
        <source>The entry in your diary now reads as it does here.</source>
        <translation>Anteckningen i din dagbok lyder nu som här.</translation>
    </message>
    <message>
        <source>This backup contains no entries of yours.</source>
        <translation>Den här säkerhetskopian innehåller inga anteckningar av dig.</translation>
    </message>
    <message>
        <source>You can undo what you bring back; the backup is not changed.</source>
        <translation>Det du tar tillbaka kan du ångra; säkerhetskopian ändras inte.</translation>
    </message>
    <message>
        <source>Your diary has the same entry.</source>
        <translation>Din dagbok har samma anteckning.</translation>
    </message>
</context>
<context>
    <name>KeptDayLine</name>
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
    <message>
        <source>A rest day</source>
        <translation>En vilodag</translation>
    </message>
</context>
<context>
    <name>KeyChange</name>
    <message>
        <source>Copies that stay readable: {count}, {size}.</source>
        <translation>Kopior som förblir läsbara: {count}, {size}.</translation>
    </message>
</context>
<context>
    <name>KeyChangePage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Avbryter…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>The diary is ready. Its backups are next.</source>
        <translation>Dagboken är klar. Nu är det säkerhetskopiornas tur.</translation>
    </message>
    <message>
        <source>The diary is being rewritten and compared. Until that is done, the old one stays.</source>
        <translation>Dagboken skrivs om och jämförs. Tills det är klart finns den gamla kvar.</translation>
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
        <source>{reasons}, {points} in all. Choose one to open its source.</source>
        <translation>{reasons}, totalt {points}. Välj ett för att öppna det som det kommer från.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
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
        <source>Total points</source>
        <translation>Poäng totalt</translation>
    </message>
</context>
<context>
    <name>LinuxLocks</name>
    <message>
        <source>Locks your diary</source>
        <translation>Låser din dagbok</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>What you typed last cannot be saved now. The program keeps trying: please leave it open.</source>
        <translation>Det du skrev senast kan inte sparas just nu. Programmet fortsätter att försöka: låt det vara öppet.</translation>
    </message>
    <message>
        <source>What you typed last is saved now.</source>
        <translation>Det du skrev senast är sparat nu.</translation>
    </message>
</context>
<context>
    <name>LongStepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sample diary</source>
        <translation>Exempeldagbok</translation>
    </message>
    <message>
        <source>Another account has the same email as yours. Please choose another one.</source>
        <translation>Ett annat konto har samma e-postadress som ditt. Välj en annan.</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Öppna profilen</translation>
    </message>
    <message>
        <source>Sample diary: nothing is saved</source>
        <translation>Exempeldagbok: ingenting sparas</translation>
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
        <source>Which pictures belong to your entries.</source>
        <translation>Vilka bilder som hör till dina anteckningar.</translation>
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
    <message>
        <source>Each person&apos;s own templates.</source>
        <translation>Var och ens egna mallar.</translation>
    </message>
    <message>
        <source>Entries kept without a verdict count as “grow”.</source>
        <translation>Anteckningar utan omdöme räknas som ”växa”.</translation>
    </message>
    <message>
        <source>Find pictures quickly</source>
        <translation>Hitta bilder snabbt</translation>
    </message>
    <message>
        <source>Keep a way back for unrated entries</source>
        <translation>Behåll en väg tillbaka för obedömda anteckningar</translation>
    </message>
    <message>
        <source>Keep each person&apos;s own templates</source>
        <translation>Behåll var och ens egna mallar</translation>
    </message>
    <message>
        <source>Keep pictures with entries</source>
        <translation>Spara bilder med anteckningar</translation>
    </message>
    <message>
        <source>Keep which entries are favourites</source>
        <translation>Spara vilka anteckningar som är favoriter</translation>
    </message>
    <message>
        <source>Let entries be unrated</source>
        <translation>Tillåt obedömda anteckningar</translation>
    </message>
    <message>
        <source>Prepare the count of unrated entries</source>
        <translation>Förbered antalet obedömda anteckningar</translation>
    </message>
    <message>
        <source>Speed up the list of favourite entries</source>
        <translation>Gör listan över favoriter snabbare</translation>
    </message>
    <message>
        <source>The list of imports; what they brought stays, and can no longer be undone.</source>
        <translation>Listan över importer; det de hämtade in stannar och kan inte längre ångras.</translation>
    </message>
    <message>
        <source>Which entries are favourites.</source>
        <translation>Vilka anteckningar som är favoriter.</translation>
    </message>
    <message>
        <source>Which entry of an archive is which in this diary.</source>
        <translation>Vilken anteckning i ett arkiv som motsvarar vilken i den här dagboken.</translation>
    </message>
    <message>
        <source>Check where entries come from</source>
        <translation>Kontrollera var anteckningar kommer ifrån</translation>
    </message>
    <message>
        <source>Find imported entries quickly</source>
        <translation>Hitta importerade anteckningar snabbt</translation>
    </message>
    <message>
        <source>Imported entries earn points like all others.</source>
        <translation>Importerade anteckningar ger poäng som alla andra.</translation>
    </message>
    <message>
        <source>Keep a list of imports</source>
        <translation>För en lista över importer</translation>
    </message>
    <message>
        <source>Keep a way back for imported entries</source>
        <translation>Behåll en väg tillbaka för importerade anteckningar</translation>
    </message>
    <message>
        <source>Keep where imported entries and goals come from</source>
        <translation>Spara var importerade anteckningar och mål kommer ifrån</translation>
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
    <message numerus="yes">
        <source>Your entries have %n pictures.</source>
        <translation>
            <numerusform>Dina anteckningar har %Ln bild.</numerusform>
            <numerusform>Dina anteckningar har %Ln bilder.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>You kept %n entries for now.</source>
        <translation>
            <numerusform>Du sparade %Ln anteckning så länge.</numerusform>
            <numerusform>Du sparade %Ln anteckningar så länge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written on %n days</source>
        <translation>
            <numerusform>skrev %Ln dag</numerusform>
            <numerusform>skrev %Ln dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest streak was {days}.</source>
        <translation>Den längsta sviten var {days}.</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Choose month and year</source>
        <translation>Välj månad och år</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Föregående månad</translation>
    </message>
    <message>
        <source>Next month</source>
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
        <source>The month in numbers</source>
        <translation>Månaden i siffror</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nästa månad</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Föregående månad</translation>
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
    <message>
        <source>unfinished entry</source>
        <translation>oavslutad anteckning</translation>
    </message>
    <message>
        <source>unrated</source>
        <translation>obedömd</translation>
    </message>
</context>
<context>
    <name>MonthPicker</name>
    <message>
        <source>Choose month and year</source>
        <translation>Välj månad och år</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Föregående år</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Nästa år</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>&amp;Passphrase for the file</source>
        <translation>&amp;Lösenfras för filen</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>&amp;Spara filen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Dagbok</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was written.</source>
        <translation>Det avbröts. Ingenting skrevs.</translation>
    </message>
    <message>
        <source>Move this diary</source>
        <translation>Flytta dagboken</translation>
    </message>
    <message>
        <source>One file with everything of your account goes to the other computer. Your diary here stays as it is.</source>
        <translation>En fil med allt i ditt konto följer med till den andra datorn. Dagboken här förblir som den är.</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Öppna m&amp;appen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Saved as {name}, {size}</source>
        <translation>Sparad som {name}, {size}</translation>
    </message>
    <message>
        <source>Take the file to the other computer and start the program there. Choose “I have a diary already” below the first form, then this file.</source>
        <translation>Ta med filen till den andra datorn och starta programmet där. Välj ”Jag har redan en dagbok” under det första formuläret och sedan den här filen.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Samma &amp;igen</translation>
    </message>
    <message>
        <source>Without a passphrase, anybody who has the file can read it.</source>
        <translation>Utan lösenfras kan alla som har filen läsa den.</translation>
    </message>
    <message>
        <source>Your diary is encrypted, and so is this file. Nobody can open it without the passphrase.</source>
        <translation>Din dagbok är krypterad, och det blir filen också. Utan lösenfrasen kan ingen öppna den.</translation>
    </message>
</context>
<context>
    <name>MovingIn</name>
    <message>
        <source>First make your account here. After that, {name} is looked at.</source>
        <translation>Skapa först ditt konto här. Sedan visas vad som finns i {name}.</translation>
    </message>
    <message>
        <source>The file of the web app</source>
        <translation>Webbappens fil</translation>
    </message>
    <message>
        <source>The file with your diary</source>
        <translation>Filen med din dagbok</translation>
    </message>
</context>
<context>
    <name>NextWeekCard</name>
    <message>
        <source>New goal</source>
        <translation>Nytt mål</translation>
    </message>
    <message>
        <source>No goal was active this week.</source>
        <translation>Inget mål pågick den veckan.</translation>
    </message>
    <message>
        <source>No goal yet. One small one is enough.</source>
        <translation>Inget mål än. Ett litet räcker.</translation>
    </message>
    <message>
        <source>The week after, {days}</source>
        <translation>Veckan efter, {days}</translation>
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
        <source>These notes have {count} characters; the limit is {limit}.</source>
        <translation>De här noteringarna har {count} tecken; högst {limit} får plats.</translation>
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
        <source>This is what you had written before. It is not saved yet.</source>
        <translation>Det här hade du skrivit tidigare. Det är inte sparat än.</translation>
    </message>
    <message>
        <source>This text is about {day}, which has not come yet.</source>
        <translation>Den här texten handlar om {day}, som inte har kommit än.</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Infoga det här</translation>
    </message>
    <message>
        <source>Something you had typed elsewhere was not saved.</source>
        <translation>Något som du hade skrivit på ett annat ställe sparades inte.</translation>
    </message>
    <message>
        <source>There is an unfinished text in the review of {days}.</source>
        <translation>I återblicken på {days} finns en oavslutad text.</translation>
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
    <name>OneTimeCodesDialog</name>
    <message>
        <source>Code of {name}</source>
        <translation>Kod för {name}</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Ko&amp;piera</translation>
    </message>
    <message>
        <source>I &amp;have written them down</source>
        <translation>Jag &amp;har skrivit upp dem</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>Engångskoder</translation>
    </message>
    <message>
        <source>Write these down, and give each person their code. It opens the diary once, under “Forgot the password?”, and asks for a new password. The codes are shown only now.</source>
        <translation>Skriv upp dem och ge var och en sin kod. Den öppnar dagboken en gång, under ”Glömt lösenordet?”, och frågar efter ett nytt lösenord. Koderna visas bara nu.</translation>
    </message>
</context>
<context>
    <name>Operations</name>
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
        <source>Add picture</source>
        <translation>Lägg till bild</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Lägg till i favoriter</translation>
    </message>
    <message>
        <source>Bring back entry</source>
        <translation>Ta tillbaka anteckning</translation>
    </message>
    <message>
        <source>Change templates</source>
        <translation>Ändra mallar</translation>
    </message>
    <message>
        <source>Describe picture</source>
        <translation>Beskriv bild</translation>
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
        <source>New goal</source>
        <translation>Nytt mål</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Ta bort från favoriter</translation>
    </message>
    <message>
        <source>Take picture off</source>
        <translation>Ta bort bild</translation>
    </message>
    <message>
        <source>Untick task</source>
        <translation>Ta bort bock</translation>
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
    <message>
        <source>Make goal from entry</source>
        <translation>Gör ett mål av anteckning</translation>
    </message>
    <message>
        <source>Add weekly rest day</source>
        <translation>Lägg till återkommande vilodag</translation>
    </message>
    <message>
        <source>End weekly rest day</source>
        <translation>Avsluta återkommande vilodag</translation>
    </message>
    <message>
        <source>Tick task</source>
        <translation>Bocka av uppgift</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Inmatning</translation>
    </message>
    <message>
        <source>Import of {name}</source>
        <translation>Import av {name}</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Byt namn på tagg</translation>
    </message>
</context>
<context>
    <name>OthersDialog</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsätt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Each person types their password here. Leave the field empty for anyone who is away: they get a one-time code on paper, which opens the diary once and asks for a new password.</source>
        <translation>Alla skriver sitt lösenord här. Lämna fältet tomt för den som inte är på plats: personen får en engångskod på papper, som öppnar dagboken en gång och frågar efter ett nytt lösenord.</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Lösenord för {name}</translation>
    </message>
    <message>
        <source>The other people in this diary</source>
        <translation>De andra i den här dagboken</translation>
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
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Components and licences</source>
        <translation>Komponenter och licenser</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponent</translation>
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
        <source>Copies elsewhere still open with the old password. If somebody has seen it, also renew the key, under Preferences → Security.</source>
        <translation>Kopior på andra ställen öppnas fortfarande med det gamla lösenordet. Om någon har sett det, förnya också nyckeln, under Inställningar → Säkerhet.</translation>
    </message>
    <message>
        <source>Use your new password from now on.</source>
        <translation>Från och med nu gäller ditt nya lösenord.</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>Back to the entries</source>
        <translation>Tillbaka till anteckningarna</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures that you add to entries appear here.</source>
        <translation>Här visas bilderna som du lägger till i anteckningar.</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopiera bilden</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassa</translation>
    </message>
    <message>
        <source>Go to the entry</source>
        <translation>Till anteckningen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nästa bild</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Föregående bild</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Spara bilden</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>Spara bilden som …</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>Bilden kopierades.</translation>
    </message>
    <message>
        <source>The picture was saved as {file}.</source>
        <translation>Bilden sparades som {file}.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Vad bilden visar</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} av {count}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>%n more files could not be added.</source>
        <translation>
            <numerusform>%Ln fil till kunde inte läggas till.</numerusform>
            <numerusform>%Ln filer till kunde inte läggas till.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%Ln bild</numerusform>
            <numerusform>%Ln bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures added</source>
        <translation>
            <numerusform>%Ln bild tillagd</numerusform>
            <numerusform>%Ln bilder tillagda</numerusform>
        </translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Lägg till bilder</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture {number} of {count}</source>
        <translation>Bild {number} av {count}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The picture was taken off. Undo brings it back.</source>
        <translation>Bilden togs bort. Ångra hämtar tillbaka den.</translation>
    </message>
</context>
<context>
    <name>PicturesHelp</name>
    <message>
        <source>A click opens a picture large. The arrow keys go to the next one, plus and minus zoom, 0 fits it into the window.</source>
        <translation>Ett klick öppnar en bild stort. Piltangenterna går till nästa, plus och minus zoomar, 0 anpassar den till fönstret.</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Lägga till</translation>
    </message>
    <message>
        <source>Also after “Delete now”, a picture lies beside the backups until the last one that has it is removed.</source>
        <translation>Även efter ”Radera nu” finns en bild kvar bland säkerhetskopiorna tills den sista som har den är borta.</translation>
    </message>
    <message>
        <source>Delete takes a picture off its entry. It can be put back with Undo, and goes for good after {days} days.</source>
        <translation>Delete tar bort en bild från anteckningen. Ångra hämtar tillbaka den; efter {days} dagar försvinner den för gott.</translation>
    </message>
    <message>
        <source>Exports take pictures along, and only archives tell where and when a photo was taken. Plain text and CSV just name them.</source>
        <translation>Exporter tar med bilder, och bara arkiv avslöjar var och när ett foto togs. Ren text och CSV nämner dem bara.</translation>
    </message>
    <message>
        <source>Go → Pictures shows all of them by month beside the day.</source>
        <translation>Gå → Bilder visar alla månad för månad bredvid dagen.</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, GIF, BMP and TIFF files up to {number} MB are kept as they are.</source>
        <translation>Filer i formaten JPEG, PNG, WebP, GIF, BMP och TIFF på upp till {number} MB sparas som de är.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Titta</translation>
    </message>
    <message>
        <source>Paste a picture or drop files on the text, or choose them: {keys}.</source>
        <translation>Klistra in en bild, släpp filer på texten eller välj dem: {keys}.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures belong to an entry, and are shown below its text.</source>
        <translation>Bilder hör till en anteckning och visas under texten.</translation>
    </message>
    <message>
        <source>Say below a picture what it shows: screen readers read it out, and the search finds it.</source>
        <translation>Skriv under en bild vad den visar: skärmläsare läser upp det, och sökningen hittar det.</translation>
    </message>
    <message>
        <source>“Add pictures…” in the menu of an entry adds some later.</source>
        <translation>”Lägg till bilder …” i menyn för en anteckning lägger till fler i efterhand.</translation>
    </message>
</context>
<context>
    <name>PixelsCard</name>
    <message>
        <source>{year} in pixels</source>
        <translation>{year} i rutor</translation>
    </message>
    <message>
        <source>Each day you write on becomes a square here.</source>
        <translation>Varje dag som du skriver blir en ruta här.</translation>
    </message>
    <message>
        <source>A full square is proud, a dot is to grow from, a half-filled square is both; a ring is unrated.</source>
        <translation>En fylld ruta är stolt, en prick är att växa av, en halv är båda; en ring är obedömd.</translation>
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
        <source>Spelling</source>
        <translation>Stavning</translation>
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
        <source>Saving…</source>
        <translation>Sparar…</translation>
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
    <message>
        <source>There are no entries to print.</source>
        <translation>Det finns inga anteckningar att skriva ut.</translation>
    </message>
    <message>
        <source>That is more than {limit} entries. Please choose fewer days.</source>
        <translation>Det här är fler än {limit} anteckningar. Välj färre dagar.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Things to know</source>
        <translation>Saker att veta</translation>
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
        <source>Another question</source>
        <translation>Annan fråga</translation>
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
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Prompts, one per line</source>
        <translation>Frågor, en per rad</translation>
    </message>
    <message>
        <source>Use the ten built-in prompts</source>
        <translation>Använd de tio inbyggda frågorna</translation>
    </message>
    <message>
        <source>One question per line. They take turns, one a day.</source>
        <translation>En fråga per rad. De turas om, en om dagen.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Nothing in the database is encrypted: whoever runs the server, or knows its password, can read your diary and its backups.</source>
        <translation>Inget i databasen är krypterat: den som driver servern, eller kan dess lösenord, kan läsa din dagbok och dess säkerhetskopior.</translation>
    </message>
    <message>
        <source>People who share a server have to trust each other: this program shows each of them only their own entries, but other programs show all of them.</source>
        <translation>De som delar en server måste lita på varandra: det här programmet visar var och en bara de egna anteckningarna, men andra program visar alla.</translation>
    </message>
    <message>
        <source>What is protected</source>
        <translation>Vad som skyddas</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>Vad det inte gör</translation>
    </message>
    <message>
        <source>What you print, copy or save elsewhere is as readable as any file.</source>
        <translation>Det du skriver ut, kopierar eller sparar någon annanstans är lika läsbart som vilken fil som helst.</translation>
    </message>
    <message>
        <source>What you print, copy or save elsewhere is readable, and so is the file of what an unencrypted diary could not save.</source>
        <translation>Det du skriver ut, kopierar eller sparar någon annanstans är läsbart, liksom filen med det som en okrypterad dagbok inte kunde spara.</translation>
    </message>
    <message>
        <source>What your password does</source>
        <translation>Vad ditt lösenord gör</translation>
    </message>
    <message>
        <source>Who can read your diary, and who cannot.</source>
        <translation>Vem som kan läsa din dagbok, och vem som inte kan det.</translation>
    </message>
    <message>
        <source>Whoever controls this computer while your diary is open can read it, and everything you type.</source>
        <translation>Den som har kontroll över datorn medan din dagbok är öppen kan läsa den, och allt du skriver.</translation>
    </message>
    <message>
        <source>If you lose both, nobody can help.</source>
        <translation>Om du tappar båda kan ingen hjälpa dig.</translation>
    </message>
    <message>
        <source>An older copy put in its place goes unnoticed.</source>
        <translation>En äldre kopia som läggs i dess ställe märks inte.</translation>
    </message>
    <message>
        <source>People who share a diary file have to trust each other: other programs can show them all of it. For more privacy, keep a diary in another folder.</source>
        <translation>De som delar en dagboksfil måste lita på varandra: andra program kan visa dem allt i den. Den som vill ha mer skydd har sin dagbok i en annan mapp.</translation>
    </message>
    <message>
        <source>Preferences → Security encrypts a diary with its backups: without a password or a recovery code nobody can read them, not even on a stolen disk. Locking or signing out discards the key.</source>
        <translation>Inställningar → Säkerhet krypterar en dagbok med dess säkerhetskopior: utan lösenord eller återställningskod kan ingen läsa dem, inte ens på en stulen disk. När du låser den eller loggar ut glömmer programmet nyckeln.</translation>
    </message>
    <message>
        <source>Preferences → Security sets when it locks automatically: when idle, and when the computer locks its screen, goes to sleep or switches to another person.</source>
        <translation>Under Inställningar → Säkerhet väljer du när den låses automatiskt: efter en stund utan aktivitet, och när datorn låser skärmen, går i vila eller byter till en annan person.</translation>
    </message>
    <message>
        <source>What stays readable</source>
        <translation>Vad som förblir läsbart</translation>
    </message>
    <message>
        <source>When the diary is encrypted</source>
        <translation>När dagboken är krypterad</translation>
    </message>
    <message>
        <source>Without encryption, whoever gets hold of the disk or a backup can read all of it.</source>
        <translation>Utan kryptering kan den som kommer över disken eller en säkerhetskopia läsa allt.</translation>
    </message>
    <message>
        <source>It keeps others who use this program out. While the diary is locked, no window, message or title shows a word of it, and what you copied from it is taken off the clipboard.</source>
        <translation>Det håller andra som använder programmet borta. När dagboken är låst visar inget fönster, inget meddelande och ingen rubrik ett ord ur den, och det du kopierat ur den tas bort från urklipp.</translation>
    </message>
</context>
<context>
    <name>QuickEntryWindow</name>
    <message>
        <source>Quick entry</source>
        <translation>Snabb anteckning</translation>
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
    <message>
        <source>Days to search</source>
        <translation>Dagar att söka i</translation>
    </message>
</context>
<context>
    <name>RatingButtons</name>
    <message>
        <source>I’m proud of this</source>
        <translation>Det här är jag stolt över</translation>
    </message>
    <message>
        <source>I’ll grow from this</source>
        <translation>Det här växer jag av</translation>
    </message>
    <message>
        <source>Keep it for now</source>
        <translation>Spara så länge</translation>
    </message>
</context>
<context>
    <name>RatingOffer</name>
    <message>
        <source>I’ll grow from this</source>
        <translation>Det här växer jag av</translation>
    </message>
    <message>
        <source>I’m proud of this</source>
        <translation>Det här är jag stolt över</translation>
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
    <message>
        <source>Unrated</source>
        <translation>Obedömd</translation>
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
    <name>ReadingLook</name>
    <message>
        <source>Close lines</source>
        <translation>Täta rader</translation>
    </message>
    <message>
        <source>How the text looks</source>
        <translation>Hur texten ser ut</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Större text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre text</translation>
    </message>
    <message>
        <source>Usual lines</source>
        <translation>Vanliga rader</translation>
    </message>
    <message>
        <source>Wide lines</source>
        <translation>Glesa rader</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Med serifer</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Utan serifer</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>Entry</source>
        <translation>Anteckning</translation>
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
    <name>RecoverForm</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kod</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nytt lösenord</translation>
    </message>
    <message>
        <source>&amp;Open my diary</source>
        <translation>&amp;Öppna min dagbok</translation>
    </message>
    <message>
        <source>Type the recovery code from your paper, or a one-time code, and choose a new password. Nobody can help without one of them.</source>
        <translation>Skriv in återställningskoden från ditt papper, eller en engångskod, och välj ett nytt lösenord. Utan någon av dem kan ingen hjälpa dig.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Låser upp…</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeView</name>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Ko&amp;piera</translation>
    </message>
    <message>
        <source>Copied. Keep it outside this computer.</source>
        <translation>Kopierad. Förvara den utanför datorn.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupp {number}</translation>
    </message>
    <message>
        <source>If you ever forget your password, this code opens your diary and lets you choose a new one. It stays valid when you change your password.</source>
        <translation>Om du någon gång glömmer ditt lösenord öppnar den här koden din dagbok och låter dig välja ett nytt. Den gäller även när du ändrar lösenordet.</translation>
    </message>
    <message>
        <source>It opens the diary when the password is forgotten. Keep it on paper.</source>
        <translation>Den öppnar dagboken när lösenordet är glömt. Förvara den på papper.</translation>
    </message>
    <message>
        <source>Nobody can help without it. If you lose both your password and this code, the diary stays closed. We cannot open it either.</source>
        <translation>Ingen kan hjälpa dig utan den. Om du tappar både lösenordet och koden förblir dagboken stängd. Vi kan inte öppna den heller.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Återställningskod</translation>
    </message>
    <message>
        <source>Recovery code of {name}</source>
        <translation>Återställningskod för {name}</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Spara som P&amp;DF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Sparad som {name}</translation>
    </message>
    <message>
        <source>The code above is covered while you type. Lower case is fine.</source>
        <translation>Koden ovan är dold medan du skriver. Små bokstäver går bra.</translation>
    </message>
    <message>
        <source>Type two groups from your paper</source>
        <translation>Skriv två grupper från ditt papper</translation>
    </message>
    <message>
        <source>check</source>
        <translation>kontroll</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} kunde inte skrivas.</translation>
    </message>
    <message>
        <source>Group {number} does not match. Please look at your paper.</source>
        <translation>Grupp {number} stämmer inte. Titta på ditt papper.</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
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
        <source>Bring it &amp;over…</source>
        <translation>&amp;Ta över…</translation>
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
    <message>
        <source>Copied. It contains nothing from your diary.</source>
        <translation>Kopierat. Rapporten innehåller inget ur din dagbok.</translation>
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
        <source>A new diary can be made from it, with all accounts, entries, goals and points. The file itself stays as it is.</source>
        <translation>En ny dagbok kan skapas ur den, med alla konton, anteckningar, mål och poäng. Själva filen förblir som den är.</translation>
    </message>
    <message>
        <source>Bring it over, or choose the folder where your diary is.</source>
        <translation>Ta över den, eller välj mappen där din dagbok finns.</translation>
    </message>
    <message>
        <source>If you moved it, choose the folder where it is now. If it is on another disk, connect the disk and try again. Or start a new diary here.</source>
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
        <source>Install the newer version again, or restore a backup from before it.</source>
        <translation>Installera den nyare versionen igen, eller återställ en säkerhetskopia från innan.</translation>
    </message>
    <message>
        <source>Restore the latest backup. The damaged file stays beside it.</source>
        <translation>Återställ den senaste säkerhetskopian. Den skadade filen ligger kvar bredvid.</translation>
    </message>
    <message>
        <source>Close the other window, or wait until it is done, and try again.</source>
        <translation>Stäng det andra fönstret, eller vänta tills det är klart, och försök igen.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation>Frigör lite plats på disken och försök igen.</translation>
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
    <message>
        <source>Try again. If that does not help, copy the report and send it to us.</source>
        <translation>Försök igen. Om det inte hjälper, kopiera rapporten och skicka den till oss.</translation>
    </message>
    <message>
        <source>The diary is fine; only this version of the program cannot read it.</source>
        <translation>Det är inget fel på dagboken; det är bara den här versionen av programmet som inte kan läsa den.</translation>
    </message>
    <message>
        <source>Something outside this program changed the file, or the disk is faulty. Your backups are separate files.</source>
        <translation>Något utanför programmet har ändrat filen, eller så har disken ett fel. Dina säkerhetskopior är separata filer.</translation>
    </message>
    <message>
        <source>Two programs that write at the same time could damage it, so this one waits.</source>
        <translation>Två program som skriver samtidigt skulle kunna skada den, så det här väntar.</translation>
    </message>
    <message>
        <source>An upgrade makes a verified backup first, and that needs space. Your diary is safe.</source>
        <translation>En uppgradering gör först en kontrollerad säkerhetskopia, och den behöver plats. Din dagbok är i säkerhet.</translation>
    </message>
    <message>
        <source>What you write could not be saved, so the diary was not opened.</source>
        <translation>Det du skriver skulle inte kunna sparas, så dagboken öppnades inte.</translation>
    </message>
    <message>
        <source>Give yourself permission to write there, or choose another folder.</source>
        <translation>Ge dig själv rätt att skriva där, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>Install the newer version of the program.</source>
        <translation>Installera den nyare versionen av programmet.</translation>
    </message>
    <message>
        <source>The diary on the server was left as it is.</source>
        <translation>Dagboken på servern lämnades som den är.</translation>
    </message>
    <message>
        <source>This is a file of the web app</source>
        <translation>Det här är en fil från webbappen</translation>
    </message>
    <message>
        <source>Try again. If that does not help, ask whoever looks after the server.</source>
        <translation>Försök igen. Om det inte hjälper, fråga den som sköter servern.</translation>
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
        <translation>Dags för din dagbok: hur var dagen?</translation>
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
    <message>
        <source>Resume</source>
        <translation>Återuppta</translation>
    </message>
</context>
<context>
    <name>ReplacedFile</name>
    <message>
        <source>Diary files (*.db)</source>
        <translation>Dagboksfiler (*.db)</translation>
    </message>
    <message>
        <source>Save the diary as</source>
        <translation>Spara dagboken som</translation>
    </message>
    <message>
        <source>Save the diary as…</source>
        <translation>Spara dagboken som…</translation>
    </message>
    <message>
        <source>The diary was saved as {file}.</source>
        <translation>Dagboken sparades som {file}.</translation>
    </message>
    <message>
        <source>Open what is there now</source>
        <translation>Öppna det som ligger där nu</translation>
    </message>
    <message>
        <source>The diary that was open is saved as {file}.</source>
        <translation>Dagboken som var öppen har sparats som {file}.</translation>
    </message>
    <message>
        <source>The file that is there now is open.</source>
        <translation>Filen som finns där nu är öppnad.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Password of an account in this diary</source>
        <translation>&amp;Lösenord till ett konto i den här dagboken</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Återställ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
    <message>
        <source>Restore the whole diary to how it was then?</source>
        <translation>Återställa hela dagboken till hur den var då?</translation>
    </message>
    <message>
        <source>&amp;Password or code that opens this diary</source>
        <translation>&amp;Lösenord eller kod som öppnar dagboken</translation>
    </message>
</context>
<context>
    <name>RestsPage</name>
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
        <source>Rest every week</source>
        <translation>Vila varje vecka</translation>
    </message>
    <message>
        <source>Spare days</source>
        <translation>Reservdagar</translation>
    </message>
    <message>
        <source>Rest days</source>
        <translation>Vilodagar</translation>
    </message>
    <message>
        <source>End this weekly rest day</source>
        <translation>Avsluta den här återkommande vilodagen</translation>
    </message>
    <message>
        <source>Every 14th day you write on earns one, and you can have three at most. A gap uses one for each of its days, or none if there are not enough.</source>
        <translation>Var 14:e dag som du skriver ger en, och du kan ha högst tre. Ett glapp förbrukar en för varje dag, eller ingen om de inte räcker.</translation>
    </message>
    <message>
        <source>On a rest day your streak waits for you: it is kept, but does not grow.</source>
        <translation>På en vilodag väntar din svit på dig: den behålls, men växer inte.</translation>
    </message>
    <message>
        <source>Remove this rest day</source>
        <translation>Ta bort den här vilodagen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Weekly rest day</source>
        <translation>Återkommande vilodag</translation>
    </message>
    <message>
        <source>Weekly rest days</source>
        <translation>Återkommande vilodagar</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>Varför? (valfritt)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Varje</translation>
    </message>
    <message>
        <source>First rest day</source>
        <translation>Första vilodagen</translation>
    </message>
    <message>
        <source>Last rest day</source>
        <translation>Sista vilodagen</translation>
    </message>
    <message>
        <source>Rest on these days</source>
        <translation>Vila de här dagarna</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} till {last}</translation>
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
    <message>
        <source>How your goals went</source>
        <translation>Hur det gick med dina mål</translation>
    </message>
    <message>
        <source>Kept for now</source>
        <translation>Sparad så länge</translation>
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
    <message>
        <source>Rated.</source>
        <translation>Bedömt.</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>It is left out.</source>
        <translation>Den utelämnas.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Töm sökningen</translation>
    </message>
</context>
<context>
    <name>SecondFolderModel</name>
    <message>
        <source>Also in {folder}: {last}.</source>
        <translation>Även i {folder}: {last}.</translation>
    </message>
    <message>
        <source>Copying to {folder}…</source>
        <translation>Kopierar till {folder}…</translation>
    </message>
    <message>
        <source>For more than two weeks no backup could be copied to {folder}: {last}. Connect the disk while the program is open, or choose another folder in Preferences.</source>
        <translation>I mer än två veckor har ingen säkerhetskopia kunnat kopieras till {folder}: {last}. Anslut disken medan programmet är öppet, eller välj en annan mapp i inställningarna.</translation>
    </message>
    <message>
        <source>last complete {when}</source>
        <translation>senast fullständig {when}</translation>
    </message>
    <message>
        <source>there is no copy yet</source>
        <translation>det finns ingen kopia än</translation>
    </message>
    <message>
        <source>{folder} is not there now: {last}.</source>
        <translation>{folder} finns inte där just nu: {last}.</translation>
    </message>
</context>
<context>
    <name>SecondFolderPage</name>
    <message>
        <source>&amp;Stop copying</source>
        <translation>&amp;Sluta kopiera</translation>
    </message>
    <message>
        <source>A folder for copies of the backups</source>
        <translation>En mapp för kopior av säkerhetskopiorna</translation>
    </message>
    <message>
        <source>A second folder</source>
        <translation>En andra mapp</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Välj en &amp;mapp…</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>Välj en annan &amp;mapp…</translation>
    </message>
    <message>
        <source>Copy &amp;now</source>
        <translation>Kopiera &amp;nu</translation>
    </message>
    <message>
        <source>Each daily backup can be copied to another disk, a stick, or a folder that is synchronised. Copies are checked after they are written, and old ones are thinned out as here. When the disk is away, its copies are made the next time.</source>
        <translation>Varje daglig säkerhetskopia kan kopieras till en annan disk, ett minne eller en mapp som synkroniseras. Kopiorna kontrolleras när de har skrivits, och gamla gallras ut som här. När disken är borta görs dess kopior nästa gång.</translation>
    </message>
    <message>
        <source>No second folder has been chosen.</source>
        <translation>Ingen andra mapp har valts.</translation>
    </message>
    <message>
        <source>The copies are encrypted if your diary is. Otherwise, whoever has the disk can read them.</source>
        <translation>Kopiorna är krypterade om din dagbok är det. Annars kan den som har disken läsa dem.</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln minut</numerusform>
            <numerusform>%Ln minuter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndra…</translation>
    </message>
    <message>
        <source>&amp;locks its screen</source>
        <translation>&amp;låser skärmen</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Ändra lösenordet</translation>
    </message>
    <message>
        <source>Lock automatically</source>
        <translation>Lås automatiskt</translation>
    </message>
    <message>
        <source>Lock when the computer goes to sleep</source>
        <translation>Lås när datorn går i vila</translation>
    </message>
    <message>
        <source>Lock when the computer locks its screen</source>
        <translation>Lås när datorn låser skärmen</translation>
    </message>
    <message>
        <source>Lock when the computer switches to another person</source>
        <translation>Lås när datorn byter till en annan person</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>N&amp;ew codes…</source>
        <translation>Nya &amp;koder…</translation>
    </message>
    <message>
        <source>No password yet: {people}. If their paper is lost, make new codes</source>
        <translation>Ännu utan lösenord: {people}. Är deras papper borta, gör nya koder</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>Engångskoder</translation>
    </message>
    <message>
        <source>Opens your diary</source>
        <translation>Öppnar din dagbok</translation>
    </message>
    <message>
        <source>Opens your diary in this program</source>
        <translation>Öppnar din dagbok i det här programmet</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>This diary is not encrypted</source>
        <translation>Den här dagboken är inte krypterad</translation>
    </message>
    <message>
        <source>This diary is on a server</source>
        <translation>Den här dagboken ligger på en server</translation>
    </message>
    <message>
        <source>This system does not tell programs when another person takes over.</source>
        <translation>Det här systemet talar inte om för program när en annan person tar över.</translation>
    </message>
    <message>
        <source>This system does not tell programs when it goes to sleep.</source>
        <translation>Det här systemet talar inte om för program när det går i vila.</translation>
    </message>
    <message>
        <source>This system does not tell programs when its screen is locked.</source>
        <translation>Det här systemet talar inte om för program när skärmen låses.</translation>
    </message>
    <message>
        <source>What is &amp;protected</source>
        <translation>Vad som &amp;skyddas</translation>
    </message>
    <message>
        <source>When &amp;idle for</source>
        <translation>&amp;Utan aktivitet i</translation>
    </message>
    <message>
        <source>When the computer</source>
        <translation>När datorn</translation>
    </message>
    <message>
        <source>Whoever gets hold of this disk or a backup can read it</source>
        <translation>Den som kommer över disken eller en säkerhetskopia kan läsa den</translation>
    </message>
    <message>
        <source>Whoever runs the server can read it</source>
        <translation>Den som driver servern kan läsa den</translation>
    </message>
    <message>
        <source>goes to &amp;sleep</source>
        <translation>går i &amp;vila</translation>
    </message>
    <message>
        <source>s&amp;witches to another person</source>
        <translation>&amp;byter till en annan person</translation>
    </message>
    <message>
        <source>This system does not tell programs about any of these. Lock by hand, with Ctrl+L.</source>
        <translation>Det här systemet talar inte om något av detta för program. Lås för hand, med Ctrl+L.</translation>
    </message>
    <message>
        <source>&amp;Encrypt…</source>
        <translation>&amp;Kryptera…</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation>Ny n&amp;yckel…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Ersätt…</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>&amp;Pröva…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Gjord {day}</translation>
    </message>
    <message>
        <source>Only a password or a recovery code opens it</source>
        <translation>Bara ett lösenord eller en återställningskod öppnar den</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Återställningskod</translation>
    </message>
    <message>
        <source>Renew it if somebody has seen your password</source>
        <translation>Förnya den om någon har sett ditt lösenord</translation>
    </message>
    <message>
        <source>Switch encryption &amp;off…</source>
        <translation>Stäng &amp;av krypteringen…</translation>
    </message>
    <message>
        <source>You have none; without one, nobody can help if you forget your password</source>
        <translation>Du har ingen; utan den kan ingen hjälpa dig om du glömmer lösenordet</translation>
    </message>
    <message>
        <source>This diary is encrypted</source>
        <translation>Den här dagboken är krypterad</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Lägg &amp;till…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lägg till en person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Since {day}, its backups too</source>
        <translation>Sedan {day}, även säkerhetskopiorna</translation>
    </message>
    <message>
        <source>Since {day}. Readable copies: {count}</source>
        <translation>Sedan {day}. Läsbara kopior: {count}</translation>
    </message>
</context>
<context>
    <name>ServerWatch</name>
    <message>
        <source>The diary on the server can be used again.</source>
        <translation>Dagboken på servern går att använda igen.</translation>
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
    <message>
        <source>Keep it for now, without a verdict</source>
        <translation>Spara så länge, utan omdöme</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Lägg till bilder</translation>
    </message>
    <message>
        <source>Add to favourites, or remove</source>
        <translation>Lägg till i favoriter, eller ta bort</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fetstil</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Heading, level {level}</source>
        <translation>Rubrik, nivå {level}</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Next word in no dictionary</source>
        <translation>Nästa ord utanför ordlistorna</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Klistra in som ren text</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Genomstruken</translation>
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
        <source>Entries</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>What you write appears here, the newest first.</source>
        <translation>Det du skriver syns här, det nyaste först.</translation>
    </message>
    <message>
        <source>There is no entry of this kind yet.</source>
        <translation>Det finns ingen sådan anteckning än.</translation>
    </message>
    <message>
        <source>Entries with a star appear here. The star is on each entry.</source>
        <translation>Här visas anteckningar med en stjärna. Stjärnan finns på varje anteckning.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriter</translation>
    </message>
    <message>
        <source>No entry matches these filters: {filters}.</source>
        <translation>Ingen anteckning matchar med de här filtren: {filters}.</translation>
    </message>
    <message>
        <source>No entry matches. Try fewer words, or just the beginning of one.</source>
        <translation>Ingen anteckning matchar. Prova färre ord, eller bara början av ett.</translation>
    </message>
    <message>
        <source>Still searching. Results appear here.</source>
        <translation>Söker fortfarande. Träffarna visas här.</translation>
    </message>
    <message>
        <source>{count} or more found</source>
        <translation>Minst {count} hittades</translation>
    </message>
    <message numerus="yes">
        <source>%n entries found</source>
        <translation>
            <numerusform>%Ln anteckning hittades</numerusform>
            <numerusform>%Ln anteckningar hittades</numerusform>
        </translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>Obedömd</translation>
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
        <source>&amp;Who is writing?</source>
        <translation>&amp;Vem skriver?</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Låser upp…</translation>
    </message>
    <message>
        <source>&amp;Forgot the password?</source>
        <translation>&amp;Glömt lösenordet?</translation>
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
    <message>
        <source>Create your account. It is kept on the server.</source>
        <translation>Skapa ditt konto. Det finns på servern.</translation>
    </message>
</context>
<context>
    <name>SigningUp</name>
    <message>
        <source>Encrypting your diary…</source>
        <translation>Din dagbok krypteras…</translation>
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
    <name>Spelling</name>
    <message>
        <source>All words are in a dictionary.</source>
        <translation>Alla ord finns i en ordlista.</translation>
    </message>
    <message>
        <source>Not in a dictionary: {word}</source>
        <translation>Finns inte i någon ordlista: {word}</translation>
    </message>
    <message>
        <source>The spelling of this text is not checked.</source>
        <translation>Stavningen i den här texten kontrolleras inte.</translation>
    </message>
    <message>
        <source>The words are still being looked up.</source>
        <translation>Orden slås fortfarande upp.</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Add to my &amp;words</source>
        <translation>Lägg till i mina &amp;ord</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Söker efter förslag …</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Inga förslag</translation>
    </message>
</context>
<context>
    <name>SpellingPage</name>
    <message>
        <source>&amp;My words, with spaces between them</source>
        <translation>&amp;Mina ord, med mellanslag mellan dem</translation>
    </message>
    <message>
        <source>&amp;Underline words that are not in a dictionary</source>
        <translation>Stryk &amp;under ord som inte finns i någon ordlista</translation>
    </message>
    <message>
        <source>Install one with your system&apos;s package manager (its name begins with “hunspell”), or put its .aff and .dic files into {folder}, and start the program again.</source>
        <translation>Installera en med systemets pakethanterare (namnet börjar med ”hunspell”), eller lägg dess filer .aff och .dic i {folder}, och starta om programmet.</translation>
    </message>
    <message>
        <source>Languages of your texts</source>
        <translation>Språk i dina texter</translation>
    </message>
    <message>
        <source>Put the .aff and .dic files of one, such as those of LibreOffice, into {folder}, and start the program again.</source>
        <translation>Lägg filerna .aff och .dic från en sådan, till exempel LibreOffices, i {folder}, och starta om programmet.</translation>
    </message>
    <message>
        <source>There is no dictionary for {languages} on this computer.</source>
        <translation>På den här datorn finns ingen ordlista för {languages}.</translation>
    </message>
    <message>
        <source>They are kept in your diary and nowhere else.</source>
        <translation>De finns i din dagbok och ingen annanstans.</translation>
    </message>
    <message>
        <source>Spelling is not checked: the Python package {name} is not installed.</source>
        <translation>Stavningen kontrolleras inte: Python-paketet {name} är inte installerat.</translation>
    </message>
    <message>
        <source>This program cannot check spelling on this kind of computer.</source>
        <translation>Programmet kan inte kontrollera stavningen på den här sortens dator.</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>När du skriver</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Egna ord</translation>
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
        <source>%n more weekdays with points, and they can be compared.</source>
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
        <translation>dagen är inte slut än</translation>
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
    <message>
        <source>You opened the diary</source>
        <translation>Du öppnade dagboken</translation>
    </message>
    <message>
        <source>the same as last week</source>
        <translation>lika mycket som förra veckan</translation>
    </message>
    <message>
        <source>Damaged: {what}</source>
        <translation>Skadat: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are unrated.</source>
        <translation>
            <numerusform>%Ln anteckning är obedömd.</numerusform>
            <numerusform>%Ln anteckningar är obedömda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unrated</source>
        <translation>
            <numerusform>%Ln obedömd</numerusform>
            <numerusform>%Ln obedömda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{year}: you wrote on %n days; on {proud} of them, every entry is proud.</source>
        <translation>
            <numerusform>{year}: du skrev %Ln dag; {proud} av dem har bara stolta anteckningar.</numerusform>
            <numerusform>{year}: du skrev %Ln dagar; {proud} av dem har bara stolta anteckningar.</numerusform>
        </translation>
    </message>
    <message>
        <source>An imported entry, without points</source>
        <translation>En importerad anteckning, utan poäng</translation>
    </message>
    <message numerus="yes">
        <source>Most used: {tag}, in %n entries.</source>
        <translation>
            <numerusform>Oftast: {tag}, i %Ln anteckning.</numerusform>
            <numerusform>Oftast: {tag}, i %Ln anteckningar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proud and grow by tag</source>
        <translation>Stolt och växa per tagg</translation>
    </message>
    <message>
        <source>Your tags</source>
        <translation>Dina taggar</translation>
    </message>
    <message numerus="yes">
        <source>{tag}: %n entries, {proud} proud, {grow} grow</source>
        <translation>
            <numerusform>{tag}: %Ln anteckning, {proud} stolta, {grow} att växa av</numerusform>
            <numerusform>{tag}: %Ln anteckningar, {proud} stolta, {grow} att växa av</numerusform>
        </translation>
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
        <source>Words to leave out</source>
        <translation>Ord att utelämna</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>Utelämna dem</translation>
    </message>
    <message>
        <source>Separated by spaces. The most common words are never shown.</source>
        <translation>Åtskilda med mellanslag. De vanligaste orden visas aldrig.</translation>
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
        <source>%n spare days were not enough for them.</source>
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
    <message>
        <source>Today is still open: write today to keep your streak.</source>
        <translation>Dagen är inte slut än: skriv i dag för att behålla din svit.</translation>
    </message>
    <message numerus="yes">
        <source>When you write, %n spare days will keep it.</source>
        <translation>
            <numerusform>När du skriver behåller %Ln reservdag den.</numerusform>
            <numerusform>När du skriver behåller %Ln reservdagar den.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n spare days.</source>
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
        <source>{day}: kept by a spare day</source>
        <translation>{day}: behållen med en reservdag</translation>
    </message>
    <message numerus="yes">
        <source>The next one comes after writing on %n more days.</source>
        <translation>
            <numerusform>Nästa kommer när du har skrivit %Ln dag till.</numerusform>
            <numerusform>Nästa kommer när du har skrivit %Ln dagar till.</numerusform>
        </translation>
    </message>
    <message>
        <source>You had no spare day.</source>
        <translation>Du hade ingen reservdag.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n spare days, the most you can have.</source>
        <translation>
            <numerusform>Du har %Ln reservdag, fler går inte att ha.</numerusform>
            <numerusform>Du har %Ln reservdagar, fler går inte att ha.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: a rest day</source>
        <translation>{day}: en vilodag</translation>
    </message>
    <message>
        <source>{day}: a rest day ({reason})</source>
        <translation>{day}: en vilodag ({reason})</translation>
    </message>
</context>
<context>
    <name>StreaksDialog</name>
    <message>
        <source>Your streaks</source>
        <translation>Dina sviter</translation>
    </message>
    <message>
        <source>Show earlier streaks</source>
        <translation>Visa tidigare sviter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Plan rest days…</source>
        <translation>Planera vilodagar…</translation>
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
    <message>
        <source>Once you close a goal, this shows how often you reach your goals.</source>
        <translation>När du avslutar ett mål visar det här hur ofta du når dina mål.</translation>
    </message>
</context>
<context>
    <name>TagCloudCard</name>
    <message>
        <source>The tags of these days appear here.</source>
        <translation>Här visas taggarna från de här dagarna.</translation>
    </message>
</context>
<context>
    <name>TagCompleter</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln anteckning</numerusform>
            <numerusform>%Ln anteckningar</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag {tag}</source>
        <translation>Ny tagg {tag}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Taggar</translation>
    </message>
</context>
<context>
    <name>TagFilter</name>
    <message>
        <source>All tags…</source>
        <translation>Alla taggar…</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Alla taggar</translation>
    </message>
    <message>
        <source>Tag of the entries</source>
        <translation>Anteckningarnas tagg</translation>
    </message>
</context>
<context>
    <name>TagRatingsCard</name>
    <message>
        <source>Put #tags in your entries, and this shows how you rated them.</source>
        <translation>Skriv #taggar i dina anteckningar, så visas här hur du har bedömt dem.</translation>
    </message>
</context>
<context>
    <name>TagTallies</name>
    <message>
        <source>Entries</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Växa</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Stolt</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tagg</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln anteckning</numerusform>
            <numerusform>%Ln anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries changed</source>
        <translation>
            <numerusform>%Ln anteckning ändrad</numerusform>
            <numerusform>%Ln anteckningar ändrade</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Slå ihop</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>&amp;Show entries</source>
        <translation>&amp;Visa anteckningar</translation>
    </message>
    <message>
        <source>A word with # before it, such as #garden, becomes a tag of its entry.</source>
        <translation>Ett ord med # före, till exempel #trädgård, blir en tagg för sin anteckning.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Entries are changed, and keep their earlier version.</source>
        <translation>Anteckningarna ändras och behåller sin tidigare version.</translation>
    </message>
    <message>
        <source>Ne&amp;w name</source>
        <translation>&amp;Nytt namn</translation>
    </message>
    <message>
        <source>No tag contains these letters.</source>
        <translation>Ingen tagg innehåller de här bokstäverna.</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Sök taggar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Taggar</translation>
    </message>
    <message>
        <source>{tag} already exists: the two become one in all entries.</source>
        <translation>{tag} finns redan: båda blir en, i alla anteckningar.</translation>
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
    <name>TemplateChoice</name>
    <message>
        <source>Edit templates…</source>
        <translation>Ändra mallar…</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Delete this template</source>
        <translation>Ta bort den här mallen</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Ny mall</translation>
    </message>
    <message>
        <source>Not a field, so it stays as you type it: {fields}</source>
        <translation>Inget fält, och blir därför kvar som det står: {fields}</translation>
    </message>
    <message>
        <source>Question of the day</source>
        <translation>Dagens fråga</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Mallar</translation>
    </message>
    <message>
        <source>Texts to begin an entry with. Fields in braces are filled in.</source>
        <translation>Texter att börja en anteckning med. Fält inom klamrar fylls i.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klockslag</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Veckodag</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>TickableText</name>
    <message>
        <source>Done: {task}</source>
        <translation>Klart: {task}</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Text with tasks, {done} of {count} done</source>
        <translation>Text med uppgifter, {done} av {count} klara</translation>
    </message>
    <message>
        <source>To do: {task}</source>
        <translation>Att göra: {task}</translation>
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
        <source>Your best days will appear here, from your first points on.</source>
        <translation>Dina bästa dagar visas här, från dina första poäng.</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Writing</source>
        <translation>Skrivande</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hitta</translation>
    </message>
    <message>
        <source>Changing your mind</source>
        <translation>Ändra dig</translation>
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
        <source>When its days are over</source>
        <translation>När dagarna är slut</translation>
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
        <source>Nobody can reset a password for you. After five wrong passwords, the program makes you wait a little before the next try.</source>
        <translation>Ingen kan återställa ett lösenord åt dig. Efter fem felaktiga lösenord får du vänta en stund före nästa försök.</translation>
    </message>
    <message>
        <source>Preferences and profile</source>
        <translation>Inställningar och profil</translation>
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
        <source>Where it is kept</source>
        <translation>Var den finns</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Dina data</translation>
    </message>
    <message>
        <source>What you write stays on this computer.</source>
        <translation>Det du skriver stannar på den här datorn.</translation>
    </message>
    <message>
        <source>A day can have as many entries as you like.</source>
        <translation>En dag kan ha hur många anteckningar du vill.</translation>
    </message>
    <message>
        <source>A goal can repeat: then a new one starts every week, until you pause or stop it.</source>
        <translation>Ett mål kan upprepas: då börjar ett nytt varje vecka, tills du pausar eller avslutar det.</translation>
    </message>
    <message>
        <source>A streak is a row of days with at least one entry. Today stays open until it is over; only a whole day without an entry can end a streak.</source>
        <translation>En svit är en rad dagar med minst en anteckning. I dag är öppen tills dagen är slut; bara en hel dag utan anteckning kan avsluta en svit.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Every {every} days you write on earn a spare day, which bridges a missed day by itself. On a rest day that you planned, nobody has to write.</source>
        <translation>Var {every}:e dag som du skriver ger en reservdag, som överbryggar en missad dag av sig själv. På en planerad vilodag behöver du inte skriva.</translation>
    </message>
    <message>
        <source>File → Import… shows what is in a file from another diary, and imports it after a backup. File → Imports… undoes that. “Move this diary…” packs everything for another computer.</source>
        <translation>Arkiv → Importera… visar vad som finns i en fil från en annan dagbok och importerar det efter en säkerhetskopia. Arkiv → Importer… ångrar det. ”Flytta dagboken…” packar allt för en annan dator.</translation>
    </message>
    <message>
        <source>Growing</source>
        <translation>Växa</translation>
    </message>
    <message>
        <source>In a chart of days, Ctrl and the mouse wheel zoom in and out.</source>
        <translation>I diagram över dagar zoomar du in och ut med Ctrl och mushjulet.</translation>
    </message>
    <message>
        <source>It looks back on your week, and asks about each goal that is still open: try again, make it smaller, or drop it.</source>
        <translation>Den ser tillbaka på din vecka, och frågar om varje mål som fortfarande är öppet: försök igen, gör det mindre eller lägg ner det.</translation>
    </message>
    <message>
        <source>Lock hides the diary until you enter your password again, and leaves everything as it is. Sign out lets somebody else sign in.</source>
        <translation>Lås gömmer dagboken tills du anger ditt lösenord igen, och lämnar allt som det är. Efter Logga ut kan någon annan logga in.</translation>
    </message>
    <message>
        <source>Preferences apply to your account, and take effect at once: light or dark, the text size of the diary, when weeks begin, when your day ends.</source>
        <translation>Inställningarna gäller ditt konto och får effekt genast: ljust eller mörkt, storleken på dagbokens text, när veckor börjar, när din dag slutar.</translation>
    </message>
    <message>
        <source>Several people can keep their diaries on one computer. Each has an account with a password, and sees only their own entries and goals.</source>
        <translation>Flera personer kan ha sina dagböcker på en dator. Var och en har ett konto med lösenord, och ser bara sina egna anteckningar och mål.</translation>
    </message>
    <message>
        <source>The program makes a verified backup each day that you use it, and before every upgrade and restore.</source>
        <translation>Programmet gör en kontrollerad säkerhetskopia varje dag som du använder det, och en före varje uppgradering och återställning.</translation>
    </message>
    <message>
        <source>The search finds words, quoted phrases, and tags such as #garden. Go → Tags lists all tags.</source>
        <translation>Sökningen hittar ord, fraser inom citattecken och taggar som #trädgård. Gå → Taggar visar alla.</translation>
    </message>
    <message>
        <source>The weekly review</source>
        <translation>Veckoåterblicken</translation>
    </message>
    <message>
        <source>Tick the days on which you worked on it, with a note if you like. Progress notes on the card say how it is going.</source>
        <translation>Bocka av dagarna då du arbetade på det, med en notering om du vill. Noteringar på kortet säger hur det går.</translation>
    </message>
    <message>
        <source>Undo takes it back, and the history shows every goal.</source>
        <translation>Ångra tar tillbaka det, och historiken visar alla mål.</translation>
    </message>
    <message>
        <source>“Backups” in the File menu lists them. You can look inside one, bring single entries back, or restore the whole diary; also one from another disk.</source>
        <translation>”Säkerhetskopior” i Arkiv-menyn visar dem. Du kan titta i en, hämta tillbaka enstaka anteckningar eller återställa hela dagboken; även från en på en annan disk.</translation>
    </message>
    <message>
        <source>“Delete now” in the trash wipes its text from the diary at once. Only earlier backups still have it.</source>
        <translation>”Radera nu” i papperskorgen tar genast bort texten ur dagboken. Bara tidigare säkerhetskopior har den kvar.</translation>
    </message>
    <message>
        <source>An entry to grow from can come back after {days} days, become a goal, or be linked to the proud entry it turned into.</source>
        <translation>En anteckning att växa av kan komma tillbaka efter {days} dagar, bli ett mål, eller länkas till den stolta anteckning som den blev.</translation>
    </message>
    <message>
        <source>They are on the same disk as the diary. Preferences → Backups copies each daily one to a second folder, best on another disk.</source>
        <translation>De ligger på samma disk som dagboken. Inställningar → Säkerhetskopior kopierar varje daglig till en andra mapp, helst på en annan disk.</translation>
    </message>
    <message>
        <source>You decide how it went: completed ({completed} points), not this time ({failed} point, for trying), or try again this week.</source>
        <translation>Du avgör hur det gick: klart ({completed} poäng), inte denna gång ({failed} poäng, för försöket), eller försök igen den här veckan.</translation>
    </message>
    <message>
        <source>Your account belongs to this diary, and exists nowhere else.</source>
        <translation>Ditt konto hör till den här dagboken, och finns ingen annanstans.</translation>
    </message>
    <message>
        <source>Your diary is one file in the data folder. The program uses no network, unless you keep the diary on a database server of your own.</source>
        <translation>Din dagbok är en fil i datamappen. Programmet använder inget nätverk, om du inte har dagboken på en egen databasserver.</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} eller {last}</translation>
    </message>
    <message>
        <source>Several people can keep their diaries on one server. Each has an account with a password, and sees only their own entries and goals.</source>
        <translation>Flera personer kan ha sina dagböcker på en server. Var och en har ett konto med lösenord och ser bara sina egna anteckningar och mål.</translation>
    </message>
    <message>
        <source>What you write is kept on a server.</source>
        <translation>Det du skriver finns på en server.</translation>
    </message>
    <message>
        <source>While the server cannot be used, what you type is kept in a private file on this computer. It is deleted as soon as the server has the text.</source>
        <translation>Så länge servern inte går att använda sparas det du skriver i en privat fil på den här datorn. Den tas bort så snart servern har texten.</translation>
    </message>
    <message>
        <source>Whoever runs the server makes the backups. This program does not make one every day, as it does for a diary in a file. File → Backups… shows those that were made on this computer, and makes one on request.</source>
        <translation>Den som driver servern gör säkerhetskopiorna. Programmet gör inte en varje dag, som det gör för en dagbok i en fil. Arkiv → Säkerhetskopior… visar dem som gjorts på den här datorn och gör en på begäran.</translation>
    </message>
    <message>
        <source>Your diary is in a database on a PostgreSQL server. The program connects to that server and to nothing else.</source>
        <translation>Din dagbok finns i en databas på en PostgreSQL-server. Programmet ansluter till den servern och inte till något annat.</translation>
    </message>
    <message>
        <source>Edit an entry whenever you like; its earlier versions are kept. A deleted entry stays in the trash for at least {days} days, and Undo brings it back.</source>
        <translation>Ändra en anteckning när du vill; dess tidigare versioner finns kvar. En raderad anteckning ligger i papperskorgen i minst {days} dagar, och Ångra tar tillbaka den.</translation>
    </message>
    <message>
        <source>What you write there becomes an entry of the day on which you save it.</source>
        <translation>Det du skriver där blir en anteckning för den dag då du sparar den.</translation>
    </message>
    <message>
        <source>Save it with “I’m proud of this” ({proud} points), “I’ll grow from this” ({grow}), or “Keep it for now” to rate it later.</source>
        <translation>Spara med ”Det här är jag stolt över” ({proud} poäng), ”Det här växer jag av” ({grow}) eller, för att bedöma senare, ”Spara så länge”.</translation>
    </message>
    <message>
        <source>The calendar marks the days you wrote on: a dot for proud, a diamond for grow, a ring for unrated. Choose a day to read or add to it.</source>
        <translation>Kalendern märker ut dagarna du skrev: en prick för stolt, en romb för växa, en ring för obedömd. Välj en dag för att läsa eller lägga till.</translation>
    </message>
    <message>
        <source>What you type is kept as a draft, also after a crash.</source>
        <translation>Det du skriver finns kvar som utkast, även efter en krasch.</translation>
    </message>
    <message>
        <source>The log files contain nothing from your diary.</source>
        <translation>Loggfilerna innehåller inget ur din dagbok.</translation>
    </message>
    <message>
        <source>File → Export… makes a copy for you to keep or share: an archive with everything, a PDF, Markdown, a web page, a file for Day One, tables or plain text. Your diary stays as it is.</source>
        <translation>Arkiv → Exportera… gör en kopia att spara eller dela: ett arkiv med allt, en PDF, Markdown, en webbsida, en fil för Day One, tabeller eller ren text. Din dagbok förblir som den är.</translation>
    </message>
    <message>
        <source>Taking it with you</source>
        <translation>Importera och exportera</translation>
    </message>
    <message>
        <source>You choose days and ratings, and can leave out names and words: each becomes a dash. The file is not encrypted.</source>
        <translation>Du väljer dagar och bedömningar och kan utelämna namn och ord: vart och ett blir ett streck. Filen är inte krypterad.</translation>
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
        <source>This cannot be undone. Only earlier backups still have it.</source>
        <translation>Det går inte att ångra. Bara tidigare säkerhetskopior har den kvar.</translation>
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
    <name>UnlockFooter</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>&amp;Återställ från en säkerhetskopia…</translation>
    </message>
    <message>
        <source>A &amp;backup…</source>
        <translation>En &amp;säkerhetskopia…</translation>
    </message>
    <message>
        <source>A &amp;file, moved here or of another program…</source>
        <translation>En &amp;fil, hitflyttad eller från ett annat program…</translation>
    </message>
    <message>
        <source>Encrypted. Only a password or a recovery code opens it.</source>
        <translation>Krypterad. Bara ett lösenord eller en återställningskod öppnar den.</translation>
    </message>
    <message>
        <source>I have a &amp;diary already</source>
        <translation>Jag har redan en &amp;dagbok</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Ingenting lämnar den här datorn.</translation>
    </message>
    <message>
        <source>The database of the &amp;web app…</source>
        <translation>&amp;Webbappens databas…</translation>
    </message>
    <message>
        <source>The f&amp;older of a diary…</source>
        <translation>&amp;Mappen med en dagbok…</translation>
    </message>
    <message>
        <source>What you write is sent to your server only.</source>
        <translation>Det du skriver skickas bara till din server.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Keep it on paper, away from this computer</source>
        <translation>Förvara den på papper, inte vid den här datorn</translation>
    </message>
    <message>
        <source>Opening your diary…</source>
        <translation>Öppnar din dagbok…</translation>
    </message>
    <message>
        <source>Step 1 of 3 · On this computer, and nowhere else</source>
        <translation>Steg 1 av 3 · På den här datorn, och ingen annanstans</translation>
    </message>
    <message>
        <source>Step 2 of 3 · You can change this at any time under Preferences</source>
        <translation>Steg 2 av 3 · Kan ändras när som helst under Inställningar</translation>
    </message>
    <message>
        <source>Step 3 of 3 · {hint}</source>
        <translation>Steg 3 av 3 · {hint}</translation>
    </message>
    <message>
        <source>Who may read your diary?</source>
        <translation>Vem får läsa din dagbok?</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Din återställningskod</translation>
    </message>
    <message>
        <source>Your diary. On this computer, and nowhere else.</source>
        <translation>Din dagbok. På den här datorn, och ingen annanstans.</translation>
    </message>
    <message>
        <source>Your diary. Kept on your server.</source>
        <translation>Din dagbok. På din server.</translation>
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
    <name>UpgradeHistoryDialog</name>
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
        <source>Check your diary file</source>
        <translation>Kontrollera din dagboksfil</translation>
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
        <source>Your diary was backed up as it was before.</source>
        <translation>Din dagbok säkerhetskopierades som den var innan.</translation>
    </message>
    <message>
        <source>Back up your diary</source>
        <translation>Säkerhetskopiera din dagbok</translation>
    </message>
    <message>
        <source>Check that every entry is still there</source>
        <translation>Kontrollera att varje anteckning finns kvar</translation>
    </message>
    <message>
        <source>Backing up your diary: {percent}</source>
        <translation>Säkerhetskopierar din dagbok: {percent}</translation>
    </message>
    <message>
        <source>Progress of the upgrade</source>
        <translation>Uppgraderingens förlopp</translation>
    </message>
    <message>
        <source>If anything goes wrong, the backup is restored.</source>
        <translation>Om något går fel återställs säkerhetskopian.</translation>
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
        <source>{weekday}s are your best days</source>
        <translation>Din bästa dag är {weekday}</translation>
    </message>
    <message>
        <source>All your weekdays are alike</source>
        <translation>Alla dina veckodagar är lika</translation>
    </message>
</context>
<context>
    <name>WhileWriting</name>
    <message>
        <source>A template is a text of yours to begin with: {keys}, or the sheet icon above the text. Its fields, such as the date, are filled in.</source>
        <translation>En mall är en egen text att börja med: {keys}, eller arksymbolen ovanför texten. Fälten, till exempel datumet, fylls i.</translation>
    </message>
    <message>
        <source>A wavy line marks a word that is in no dictionary; {keys} goes to the next one and says it. Its menu suggests others and adds it to your words. In Preferences → Spelling you choose the languages or switch this off, and read how to get a dictionary.</source>
        <translation>En våglinje märker ut ett ord som inte finns i någon ordlista; {keys} går till nästa och säger det. Dess meny föreslår andra och lägger till det bland dina ord. I Inställningar → Stavning väljer du språk eller stänger av detta, och läser hur du får en ordlista.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Att börja</translation>
    </message>
    <message>
        <source>F11 fills the screen with the field alone; F11 or Esc leads back.</source>
        <translation>F11 fyller skärmen med bara fältet; F11 eller Esc leder tillbaka.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriter</translation>
    </message>
    <message>
        <source>In peace</source>
        <translation>I lugn och ro</translation>
    </message>
    <message>
        <source>Preferences set how many words a day you aim for. Then the words of the day stand beside those of the text, and nothing else happens.</source>
        <translation>I inställningarna väljer du hur många ord om dagen du siktar på. Då står dagens ord bredvid textens, och inget annat händer.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Läsning</translation>
    </message>
    <message>
        <source>Small things that wait until you want them, and keep out of the way.</source>
        <translation>Små hjälpmedel som väntar tills du vill ha dem och annars inte är i vägen.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Stavning</translation>
    </message>
    <message>
        <source>The crossed arrows, or {keys}, show another question.</source>
        <translation>De korsade pilarna, eller {keys}, visar en annan fråga.</translation>
    </message>
    <message>
        <source>The star of an entry, or {keys}, puts it among your favourites, and takes it away again. “Favourites” below the calendar shows them alone, and “On this day” prefers them.</source>
        <translation>Stjärnan på en anteckning, eller {keys}, lägger den bland dina favoriter och tar bort den igen. ”Favoriter” under kalendern visar bara dem, och ”Den här dagen” visar dem först.</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>När du skriver</translation>
    </message>
    <message>
        <source>“Aa” in the reader ({keys}) chooses the face, the line height and the size; prints follow.</source>
        <translation>”Aa” i läsvyn ({keys}) väljer typsnitt, radavstånd och storlek; utskrifter följer med.</translation>
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
        <source>All your words from these days are left out.</source>
        <translation>Alla dina ord från de här dagarna är utelämnade.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Redone: {step}</source>
        <translation>Gjorde om: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Ångrade: {step}</translation>
    </message>
</context>
<context>
    <name>WritingCard</name>
    <message>
        <source>Looking back: what are you proud of, or what will you grow from?</source>
        <translation>När du ser tillbaka: vad är du stolt över, eller kommer att växa av?</translation>
    </message>
    <message>
        <source>Write about this week</source>
        <translation>Skriv om den här veckan</translation>
    </message>
    <message>
        <source>It becomes an entry for today ({day}).</source>
        <translation>Det blir en anteckning för i dag ({day}).</translation>
    </message>
</context>
<context>
    <name>WritingFooter</name>
    <message>
        <source>One moment per entry works best</source>
        <translation>Ett ögonblick per anteckning blir bäst</translation>
    </message>
    <message>
        <source>one moment per entry works best</source>
        <translation>ett ögonblick per anteckning blir bäst</translation>
    </message>
    <message>
        <source>{state} · {advice}</source>
        <translation>{state} · {advice}</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Utkastet är sparat</translation>
    </message>
    <message>
        <source>Saving draft…</source>
        <translation>Sparar utkastet…</translation>
    </message>
    <message>
        <source>Draft kept on this computer until the server has it</source>
        <translation>Utkastet finns kvar på den här datorn tills servern har det</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Esc leaves full screen</source>
        <translation>Esc lämnar helskärmen</translation>
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
    <message>
        <source>Unrated</source>
        <translation>Obedömd</translation>
    </message>
</context>
<context>
    <name>YearSwitch</name>
    <message>
        <source>Previous year</source>
        <translation>Föregående år</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Nästa år</translation>
    </message>
</context>
<context>
    <name>_CalendarPopup</name>
    <message>
        <source>Choose a day</source>
        <translation>Välj en dag</translation>
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
        <source>Draft saved</source>
        <translation>Utkastet är sparat</translation>
    </message>
    <message>
        <source>Saving draft…</source>
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
        <source>Export these entries…</source>
        <translation>Exportera anteckningarna…</translation>
    </message>
    <message>
        <source>Your entries are being prepared for the search.</source>
        <translation>Dina anteckningar förbereds för sökningen.</translation>
    </message>
    <message>
        <source>Entries before {day} are still being prepared for the search.</source>
        <translation>Anteckningar före {day} förbereds fortfarande för sökningen.</translation>
    </message>
    <message>
        <source>&quot;two words&quot; finds a phrase, #word a tag, -word leaves entries out.</source>
        <translation>&quot;två ord&quot; hittar en fras, #ord en tagg, -ord utesluter anteckningar.</translation>
    </message>
</context>
</TS>
