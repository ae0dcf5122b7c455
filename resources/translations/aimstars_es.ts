<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message numerus="yes">
        <source>Built on {day}, %n months ago.</source>
        <translation>
            <numerusform>Compilada el {day}, hace %Ln mes.</numerusform>
            <numerusform>Compilada el {day}, hace %Ln meses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Built on {day}, %n years ago.</source>
        <translation>
            <numerusform>Compilada el {day}, hace %Ln año.</numerusform>
            <numerusform>Compilada el {day}, hace %Ln años.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>A diary for moments that you are proud of, or grow from. It is kept on your server, and the program uses the network for nothing else.</source>
        <translation>Un diario para los momentos que te enorgullecen o te hacen crecer. Se guarda en tu servidor, y el programa no usa la red para nada más.</translation>
    </message>
    <message>
        <source>A diary for moments that you are proud of, or grow from. It stays on your computer, and the program uses no network.</source>
        <translation>Un diario para los momentos que te enorgullecen o te hacen crecer. Se queda en tu ordenador, y el programa no usa ninguna red.</translation>
    </message>
    <message>
        <source>About {program}</source>
        <translation>Acerca de {program}</translation>
    </message>
    <message>
        <source>Built on {day}.</source>
        <translation>Compilada el {day}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Free software under the {licence} licence.</source>
        <translation>Software libre bajo la licencia {licence}.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Qt is included as separate libraries under the LGPL 3; you may replace them with your own build.</source>
        <translation>Qt se incluye como bibliotecas separadas bajo la LGPL 3; puedes sustituirlas por las tuyas.</translation>
    </message>
    <message>
        <source>The program never looks for newer versions: get them where you got it.</source>
        <translation>El programa nunca busca versiones nuevas: las encontrarás donde conseguiste esta.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Curren&amp;t password</source>
        <translation>Con&amp;traseña actual</translation>
    </message>
</context>
<context>
    <name>AccountTiles</name>
    <message>
        <source>Who is writing?</source>
        <translation>¿Quién escribe?</translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>&amp;Add this person</source>
        <translation>&amp;Añadir a esta persona</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>Corr&amp;eo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir a una persona</translation>
    </message>
    <message>
        <source>Let the other person fill this in. The program shows each person only their own entries, but people who share a diary file can read all of it with other programs.</source>
        <translation>Deja que la otra persona rellene esto. El programa muestra a cada persona solo sus propias entradas, pero quienes comparten un archivo de diario pueden leerlo todo con otros programas.</translation>
    </message>
</context>
<context>
    <name>AddingPeople</name>
    <message>
        <source>The new person can open this diary now.</source>
        <translation>La nueva persona ya puede abrir este diario.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>What you typed could be saved neither in your diary nor beside it. Copy it somewhere else, or free some space on the disk, before you quit.</source>
        <translation>Lo que has escrito no se pudo guardar ni en tu diario ni junto a él. Cópialo en otro sitio o libera espacio en el disco antes de salir.</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>Last backup {when}</source>
        <translation>Última copia de seguridad {when}</translation>
    </message>
    <message>
        <source>Today’s backup could not be made</source>
        <translation>No se pudo hacer la copia de seguridad de hoy</translation>
    </message>
    <message>
        <source>{last}, none in the second folder for two weeks</source>
        <translation>{last}, ninguna en la segunda carpeta desde hace dos semanas</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n backups are not in the list, since the description beside them is missing or cannot be read. They cannot be verified or restored, and are never removed:</source>
        <translation>
            <numerusform>%Ln copia no está en la lista porque la descripción que la acompaña falta o no se puede leer. No se puede verificar ni restaurar, y nunca se elimina:</numerusform>
            <numerusform>%Ln copias no están en la lista porque las descripciones que las acompañan faltan o no se pueden leer. No se pueden verificar ni restaurar, y nunca se eliminan:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries changed</source>
        <translation>
            <numerusform>%Ln entrada modificada</numerusform>
            <numerusform>%Ln entradas modificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries deleted since</source>
        <translation>
            <numerusform>%Ln entrada eliminada desde entonces</numerusform>
            <numerusform>%Ln entradas eliminadas desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken out of the trash since</source>
        <translation>
            <numerusform>%Ln entrada sacada de la papelera desde entonces</numerusform>
            <numerusform>%Ln entradas sacadas de la papelera desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written since</source>
        <translation>
            <numerusform>%Ln entrada escrita desde entonces</numerusform>
            <numerusform>%Ln entradas escritas desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%Ln objetivo</numerusform>
            <numerusform>%Ln objetivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures come back</source>
        <translation>
            <numerusform>vuelve %Ln imagen</numerusform>
            <numerusform>vuelven %Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures of this backup are missing: they are neither with the diary nor beside the backups.</source>
        <translation>
            <numerusform>Falta %Ln imagen de esta copia: no está ni con el diario ni junto a las copias.</numerusform>
            <numerusform>Faltan %Ln imágenes de esta copia: no están ni con el diario ni junto a las copias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures stay missing</source>
        <translation>
            <numerusform>sigue faltando %Ln imagen</numerusform>
            <numerusform>siguen faltando %Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Before a downgrade</source>
        <translation>Antes de volver atrás</translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation>Antes de una reparación</translation>
    </message>
    <message>
        <source>Before a reset</source>
        <translation>Antes de empezar de cero</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Antes de una restauración</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Antes de una importación</translation>
    </message>
    <message>
        <source>Before the upgrade to {version}</source>
        <translation>Antes de actualizar a {version}</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>Days: {days}</source>
        <translation>Días: {days}</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Hecha a mano</translation>
    </message>
    <message>
        <source>Made by version {version}</source>
        <translation>Hecha por la versión {version}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>ayer {time}</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer una copia ahora</translation>
    </message>
    <message>
        <source>&amp;Look inside…</source>
        <translation>&amp;Mirar dentro…</translation>
    </message>
    <message>
        <source>&amp;Open it…</source>
        <translation>&amp;Abrirla…</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Una copia de seguridad</translation>
    </message>
    <message>
        <source>A pinned backup is never removed</source>
        <translation>Una copia fijada nunca se elimina</translation>
    </message>
    <message>
        <source>An account that was created later is not in this backup.</source>
        <translation>Una cuenta creada más tarde no está en esta copia.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups of the server that were made on this computer. Backing it up every day is up to whoever runs it.</source>
        <translation>Copias del servidor hechas en este ordenador. La copia diaria es cosa de quien administra el servidor.</translation>
    </message>
    <message>
        <source>Checking this backup…</source>
        <translation>Comprobando esta copia…</translation>
    </message>
    <message>
        <source>Choose a backup to see what is different in it.</source>
        <translation>Elige una copia para ver en qué se diferencia.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Compared with your diary now</source>
        <translation>Comparada con tu diario actual</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Every day, before every upgrade, and before every restore. Kept: {daily} daily, {weekly} weekly, {monthly} monthly.</source>
        <translation>Cada día, antes de cada actualización y antes de cada restauración. Se conservan: {daily} diarias, {weekly} semanales, {monthly} mensuales.</translation>
    </message>
    <message>
        <source>From a f&amp;ile…</source>
        <translation>&amp;De un archivo…</translation>
    </message>
    <message>
        <source>Intact and verified. Sign in to see what is different in it.</source>
        <translation>Intacta y verificada. Inicia sesión para ver en qué se diferencia.</translation>
    </message>
    <message>
        <source>Intact and verified. Whoever runs the server can restore it with “aimstars db restore”.</source>
        <translation>Intacta y verificada. Quien administra el servidor puede restaurarla con «aimstars db restore».</translation>
    </message>
    <message>
        <source>Look into a backup that lies elsewhere, or restore it</source>
        <translation>Mirar en una copia que está en otro sitio, o restaurarla</translation>
    </message>
    <message>
        <source>No backup of the server has been made on this computer yet.</source>
        <translation>Todavía no se ha hecho ninguna copia del servidor en este ordenador.</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Progreso de la copia</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore the whole diary to how it was then?</source>
        <translation>¿Devolver todo el diario a como estaba entonces?</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>There is no backup yet. Once something is written, one is made every day.</source>
        <translation>Todavía no hay ninguna copia. En cuanto se escriba algo, se hará una cada día.</translation>
    </message>
    <message>
        <source>These numbers are the same, but something else differs: the text of a goal, a review, a draft or the like.</source>
        <translation>Estos números son los mismos, pero hay otra diferencia: el texto de un objetivo, un repaso, un borrador o algo así.</translation>
    </message>
    <message>
        <source>This also changes the diaries of other people: {names}.</source>
        <translation>Esto cambia también los diarios de otras personas: {names}.</translation>
    </message>
    <message>
        <source>This backup contains no account and no entries.</source>
        <translation>Esta copia no contiene ninguna cuenta ni entrada.</translation>
    </message>
    <message>
        <source>This backup contains no account, so you would start from scratch. Your present diary is backed up first, and you can restore that backup later.</source>
        <translation>Esta copia no contiene ninguna cuenta, así que empezarías de cero. Antes se hace una copia de tu diario actual, y podrás restaurarla más tarde.</translation>
    </message>
    <message>
        <source>This backup has an earlier key: it opens with a password or a recovery code of its time.</source>
        <translation>Esta copia tiene una clave anterior: se abre con una contraseña o un código de recuperación de entonces.</translation>
    </message>
    <message>
        <source>This backup is damaged: it has changed since it was verified. It cannot be restored.</source>
        <translation>Esta copia está dañada: ha cambiado desde que se verificó. No se puede restaurar.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Soltar</translation>
    </message>
    <message>
        <source>Unlock your diary first; this backup is then rewritten with its key.</source>
        <translation>Desbloquea antes tu diario; esta copia se reescribirá entonces con su clave.</translation>
    </message>
    <message>
        <source>Your account is not in this backup: you could not sign in to it.</source>
        <translation>Tu cuenta no está en esta copia: no podrías iniciar sesión en ella.</translation>
    </message>
    <message>
        <source>Your diary is the same in this backup.</source>
        <translation>Tu diario es igual en esta copia.</translation>
    </message>
    <message>
        <source>Your present diary is backed up before anything is restored.</source>
        <translation>Antes de restaurar nada se hace una copia de tu diario actual.</translation>
    </message>
    <message>
        <source>Your present diary is backed up first. You will be signed out; sign in again with the password you had then.</source>
        <translation>Antes se hace una copia de tu diario actual. Se cerrará tu sesión; vuelve a iniciarla con la contraseña que tenías entonces.</translation>
    </message>
    <message>
        <source>Your present diary is backed up first. You will be signed out; sign in again with the password you have now.</source>
        <translation>Antes se hace una copia de tu diario actual. Se cerrará tu sesión; vuelve a iniciarla con la contraseña que tienes ahora.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>BestDays</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Crecer</translation>
    </message>
    <message>
        <source>Points that day</source>
        <translation>Puntos de ese día</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Orgullo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>Sin valorar</translation>
    </message>
</context>
<context>
    <name>BringOverDialog</name>
    <message>
        <source>&amp;Encrypt the diary</source>
        <translation>Ci&amp;frar el diario</translation>
    </message>
    <message>
        <source>&amp;Make the diary</source>
        <translation>&amp;Crear el diario</translation>
    </message>
    <message>
        <source>&amp;Open the diary</source>
        <translation>&amp;Abrir el diario</translation>
    </message>
    <message>
        <source>A file of the web app</source>
        <translation>Un archivo de la aplicación web</translation>
    </message>
    <message>
        <source>A folder for the new diary</source>
        <translation>Una carpeta para el nuevo diario</translation>
    </message>
    <message>
        <source>A new diary is made from {name}. The file itself is only read, and stays as it is.</source>
        <translation>Se crea un nuevo diario a partir de {name}. El archivo solo se lee y queda como está.</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>&amp;Otra carpeta…</translation>
    </message>
    <message>
        <source>Bring it over from the web app</source>
        <translation>Traer de la aplicación web</translation>
    </message>
    <message>
        <source>Bring over from the web app</source>
        <translation>Traer de la aplicación web</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Everybody opens it with their one-time code, under “Forgot the password?”, and chooses a new password.</source>
        <translation>Cada persona lo abre con su código de un solo uso, en «¿Has olvidado la contraseña?», y elige una contraseña nueva.</translation>
    </message>
    <message>
        <source>Everybody signs in with the password that they had in the web app.</source>
        <translation>Cada persona inicia sesión con la contraseña que tenía en la aplicación web.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>The diary is in the folder {folder}. The file of the web app was left as it is; once you have looked at everything, you can delete it.</source>
        <translation>El diario está en la carpeta {folder}. El archivo de la aplicación web quedó como estaba; cuando lo hayas revisado todo, puedes eliminarlo.</translation>
    </message>
    <message>
        <source>The new diary goes into the folder {folder}.</source>
        <translation>El nuevo diario irá a la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Without a password nobody can then read it. Each person gets a one-time code on paper, opens the diary with it, and chooses a new password.</source>
        <translation>Sin contraseña, nadie puede leerlo entonces. Cada persona recibe un código de un solo uso en papel, abre el diario con él y elige una contraseña nueva.</translation>
    </message>
    <message>
        <source>Your new diary is ready</source>
        <translation>Tu nuevo diario está listo</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG picture (*.svg)</source>
        <translation>Imagen PNG (*.png);;Imagen SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>Save data as CSV</source>
        <translation>Guardar los datos en CSV</translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation>Guardar los datos en CSV…</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Valores (*.csv)</translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%Ln diferencia</numerusform>
            <numerusform>%Ln diferencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasons for points</source>
        <translation>
            <numerusform>%Ln motivo de puntos</numerusform>
            <numerusform>%Ln motivos de puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are damaged and stay as they are. An earlier backup may have them whole.</source>
        <translation>
            <numerusform>%Ln fila está dañada y queda como está. Puede que una copia anterior la tenga entera.</numerusform>
            <numerusform>%Ln filas están dañadas y quedan como están. Puede que una copia anterior las tenga enteras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Earlier version of an entry</source>
        <translation>Versión anterior de una entrada</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Otros datos</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Día de descanso</translation>
    </message>
    <message>
        <source>Sum of a day</source>
        <translation>Suma de un día</translation>
    </message>
    <message>
        <source>Ticked day of a goal</source>
        <translation>Día marcado de un objetivo</translation>
    </message>
    <message>
        <source>Unfinished text</source>
        <translation>Texto sin terminar</translation>
    </message>
    <message>
        <source>Weekly goal</source>
        <translation>Objetivo semanal</translation>
    </message>
    <message>
        <source>Weekly rest day</source>
        <translation>Día de descanso semanal</translation>
    </message>
</context>
<context>
    <name>CheckupDialog</name>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparar</translation>
    </message>
    <message>
        <source>A backup is being made, and your points are corrected.</source>
        <translation>Se hace una copia de seguridad y se corrigen tus puntos.</translation>
    </message>
    <message>
        <source>A backup is made first. Your entries and goals are not changed.</source>
        <translation>Antes se hace una copia de seguridad. Tus entradas y objetivos no cambian.</translation>
    </message>
    <message>
        <source>Check my diary</source>
        <translation>Comprobar mi diario</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Everything adds up again.</source>
        <translation>Todo vuelve a cuadrar.</translation>
    </message>
    <message>
        <source>Everything adds up again. A backup was made before the repair.</source>
        <translation>Todo vuelve a cuadrar. Se hizo una copia de seguridad antes de la reparación.</translation>
    </message>
    <message>
        <source>Everything adds up: {rows} checked.</source>
        <translation>Todo cuadra: {rows} comprobados.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Your entries and goals are not changed.</source>
        <translation>Tus entradas y objetivos no cambian.</translation>
    </message>
    <message>
        <source>Your points are being added up again.</source>
        <translation>Se están volviendo a sumar tus puntos.</translation>
    </message>
    <message>
        <source>Your points are being corrected.</source>
        <translation>Se están corrigiendo tus puntos.</translation>
    </message>
    <message>
        <source>{count} found. Your points would change by {points}.</source>
        <translation>{count} encontradas. Tus puntos cambiarían en {points}.</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Open my diary</source>
        <translation>A&amp;brir mi diario</translation>
    </message>
</context>
<context>
    <name>CodeTestDialog</name>
    <message>
        <source>&amp;Code on your paper</source>
        <translation>&amp;Código de tu papel</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Test the recovery code</source>
        <translation>Probar el código de recuperación</translation>
    </message>
    <message>
        <source>This is not your recovery code. Make a new one if yours is lost.</source>
        <translation>Este no es tu código de recuperación. Crea uno nuevo si has perdido el tuyo.</translation>
    </message>
    <message>
        <source>This is your recovery code.</source>
        <translation>Este es tu código de recuperación.</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Copias de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>C&amp;opiar el diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Diary</source>
        <translation>&amp;Diario</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Find in your diary</source>
        <translation>&amp;Buscar en tu diario</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>&amp;Formatting bar</source>
        <translation>Barra de &amp;formato</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Go to a day…</source>
        <translation>Ir a un dí&amp;a…</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Objetivos</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Barra de &amp;menús</translation>
    </message>
    <message>
        <source>&amp;New goal…</source>
        <translation>Nuevo o&amp;bjetivo…</translation>
    </message>
    <message>
        <source>&amp;Next day</source>
        <translation>Día &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous day</source>
        <translation>Día a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Panel anterior</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Profile…</source>
        <translation>&amp;Perfil…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Read from this day</source>
        <translation>&amp;Leer desde este día</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>&amp;Rehacer: {step}</translation>
    </message>
    <message>
        <source>&amp;Stats</source>
        <translation>&amp;Estadísticas</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Deshacer: {step}</translation>
    </message>
    <message>
        <source>&amp;Upgrade history</source>
        <translation>&amp;Historial de actualizaciones</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Weekly review</source>
        <translation>Repaso se&amp;manal</translation>
    </message>
    <message>
        <source>&amp;Write in full screen</source>
        <translation>Escribir a pantalla &amp;completa</translation>
    </message>
    <message>
        <source>Another &amp;question</source>
        <translation>Otra pre&amp;gunta</translation>
    </message>
    <message>
        <source>Begin with a &amp;template…</source>
        <translation>Empezar con una p&amp;lantilla…</translation>
    </message>
    <message>
        <source>Check &amp;my diary</source>
        <translation>Co&amp;mprobar mi diario</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Edit te&amp;mplates…</source>
        <translation>Editar plan&amp;tillas…</translation>
    </message>
    <message>
        <source>I&amp;mports…</source>
        <translation>Importacio&amp;nes…</translation>
    </message>
    <message>
        <source>Mo&amp;ve this diary…</source>
        <translation>Llevar este &amp;diario…</translation>
    </message>
    <message>
        <source>New &amp;entry</source>
        <translation>Nueva &amp;entrada</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Abrir la carpeta de re&amp;gistros</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>&amp;Imágenes</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>C&amp;errar sesión</translation>
    </message>
    <message>
        <source>Tag&amp;s…</source>
        <translation>E&amp;tiquetas…</translation>
    </message>
    <message>
        <source>Tras&amp;h</source>
        <translation>Pa&amp;pelera</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>New entry</source>
        <translation>Nueva entrada</translation>
    </message>
    <message>
        <source>What happened on this day that you are proud of, or grew from?</source>
        <translation>¿Qué pasó ese día que te enorgullece o te hizo crecer?</translation>
    </message>
    <message>
        <source>What happened today that you are proud of, or will grow from?</source>
        <translation>¿Qué ha pasado hoy que te enorgullece o te hará crecer?</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar los detalles</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>Ocultar &amp;detalles</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Abrir la carpeta de re&amp;gistros</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Mostrar &amp;detalles</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha ido mal</translation>
    </message>
    <message>
        <source>The details say where in the program it happened; they contain nothing from your diary.</source>
        <translation>Los detalles dicen en qué parte del programa ocurrió; no contienen nada de tu diario.</translation>
    </message>
    <message>
        <source>The program has to close because of a bug. What you saved is safe.</source>
        <translation>El programa tiene que cerrarse por un error. Lo que guardaste está a salvo.</translation>
    </message>
    <message>
        <source>The program ran into a bug. What you saved is safe, and what you have typed is kept as a draft.</source>
        <translation>El programa ha encontrado un error. Lo que guardaste está a salvo, y lo que has escrito se conserva como borrador.</translation>
    </message>
    <message>
        <source>You can carry on. If something looks odd, close the program and start it again. The details say where in the program it happened; they contain nothing from your diary.</source>
        <translation>Puedes seguir. Si algo parece raro, cierra el programa y vuelve a abrirlo. Los detalles dicen en qué parte del programa ocurrió; no contienen nada de tu diario.</translation>
    </message>
</context>
<context>
    <name>DamagedEntries</name>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Damaged entry</source>
        <translation>Entrada dañada</translation>
    </message>
    <message>
        <source>It stays as it is. An earlier backup may have it whole.</source>
        <translation>Queda como está. Puede que una copia anterior la tenga entera.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Elegir en un calendario (Alt+Abajo)</translation>
    </message>
    <message>
        <source>This cannot be read as a date. Write it like {example}.</source>
        <translation>Esto no se puede leer como fecha. Escríbela como {example}.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Este día aún no ha llegado.</translation>
    </message>
</context>
<context>
    <name>DayHeading</name>
    <message>
        <source>Export this day…</source>
        <translation>Exportar este día…</translation>
    </message>
    <message>
        <source>Export this month…</source>
        <translation>Exportar este mes…</translation>
    </message>
    <message>
        <source>Go to a day…</source>
        <translation>Ir a un día…</translation>
    </message>
    <message>
        <source>More about this day</source>
        <translation>Más sobre este día</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Read from this day</source>
        <translation>Leer desde este día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
</context>
<context>
    <name>DayNote</name>
    <message>
        <source>A note for {day}</source>
        <translation>Una nota para {day}</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Another question</source>
        <translation>Otra pregunta</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Empezar con una plantilla</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>Days of the goal</source>
        <translation>Días del objetivo</translation>
    </message>
</context>
<context>
    <name>DaysFields</name>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>The last day is {day} · {count}</source>
        <translation>El último día es {day} · {count}</translation>
    </message>
    <message>
        <source>Until the end of the week</source>
        <translation>Hasta el final de la semana</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Set the smaller goal</source>
        <translation>Fijar el objetivo más pequeño</translation>
    </message>
    <message>
        <source>The smaller goal</source>
        <translation>El objetivo más pequeño</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>¿Por qué? (opcional)</translation>
    </message>
</context>
<context>
    <name>DeleteForm</name>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Eliminar mi cuenta</translation>
    </message>
    <message>
        <source>&amp;Export your diary first…</source>
        <translation>E&amp;xportar antes tu diario…</translation>
    </message>
    <message>
        <source>Backups that were made of the server still contain it.</source>
        <translation>Las copias que se hicieron del servidor todavía la contienen.</translation>
    </message>
    <message>
        <source>Show the &amp;backups</source>
        <translation>Mostrar las co&amp;pias</translation>
    </message>
    <message>
        <source>The backups made so far, including today’s, still contain it, most of them for up to a year. Those that you pinned, and those made before an upgrade, may be kept longer.</source>
        <translation>Las copias hechas hasta ahora, incluida la de hoy, todavía la contienen, la mayoría durante un año como mucho. Las que fijaste, y las hechas antes de una actualización, pueden conservarse más tiempo.</translation>
    </message>
    <message>
        <source>There are no backups of it.</source>
        <translation>No hay copias de seguridad de ella.</translation>
    </message>
    <message>
        <source>This deletes your account and everything in it: your entries, goals and points. There is no way to undo it.</source>
        <translation>Esto elimina tu cuenta y todo lo que contiene: tus entradas, objetivos y puntos. No hay manera de deshacerlo.</translation>
    </message>
    <message>
        <source>Your password and your recovery code then open none of these backups any more. Those with an earlier key, and copies that lie elsewhere, still open with what opened them when they were made. The last account is an exception: what opened its diary still does.</source>
        <translation>Tu contraseña y tu código de recuperación dejan entonces de abrir estas copias. Las que tienen una clave anterior, y las que están en otro sitio, se siguen abriendo con lo que las abría cuando se hicieron. La última cuenta es una excepción: lo que abría su diario lo sigue abriendo.</translation>
    </message>
</context>
<context>
    <name>DesktopPage</name>
    <message>
        <source>&amp;Not on days when I have already written</source>
        <translation>&amp;No los días en que ya he escrito</translation>
    </message>
    <message>
        <source>&amp;Remind me each day at</source>
        <translation>&amp;Recordármelo cada día a las</translation>
    </message>
    <message>
        <source>&amp;Start when I sign in to this computer</source>
        <translation>&amp;Iniciar cuando entro en este ordenador</translation>
    </message>
    <message>
        <source>It appears only while the program is running.</source>
        <translation>Solo aparece mientras el programa está abierto.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>Inicio y cierre</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <translation>Este escritorio no tiene bandeja del sistema.</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Hora del recordatorio</translation>
    </message>
    <message>
        <source>When I close the window, stay in the &amp;tray</source>
        <translation>Al cerrar la ventana, quedarse en la &amp;bandeja</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>About this goal</source>
        <translation>Sobre este objetivo</translation>
    </message>
    <message>
        <source>Change notes</source>
        <translation>Cambiar las notas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>How it continued</source>
        <translation>Cómo siguió</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Set it again…</source>
        <translation>Fijarlo de nuevo…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics copied. They contain nothing from your diary.</source>
        <translation>Diagnóstico copiado. No contiene nada de tu diario.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Rest days</source>
        <translation>Días de descanso</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>hace %Ln mes</numerusform>
            <numerusform>hace %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>hace %Ln año</numerusform>
            <numerusform>hace %Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Crecer</translation>
    </message>
    <message>
        <source>Kept for now</source>
        <translation>Guardado por ahora</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir el enlace</translation>
    </message>
    <message>
        <source>Open this link outside your diary?</source>
        <translation>¿Abrir este enlace fuera de tu diario?</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Orgullo</translation>
    </message>
    <message>
        <source>Saved, {points} points</source>
        <translation>Guardado, {points} puntos</translation>
    </message>
    <message>
        <source>Struck through: only in this version. Underlined: only in the current entry.</source>
        <translation>Tachado: solo en esta versión. Subrayado: solo en la entrada actual.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>Sin valorar</translation>
    </message>
    <message numerus="yes">
        <source>What you delete stays here for at least {days} days. After that, it is deleted for good once you have used the diary on %n more days.</source>
        <translation>
            <numerusform>Lo que eliminas se queda aquí al menos {days} días. Después se elimina del todo cuando hayas usado el diario %Ln día más.</numerusform>
            <numerusform>Lo que eliminas se queda aquí al menos {days} días. Después se elimina del todo cuando hayas usado el diario %Ln días más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on {day}</source>
        <translation>Escrito el {day}</translation>
    </message>
    <message>
        <source>Written today</source>
        <translation>Escrito hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>deleted for good after a few more days of use</source>
        <translation>eliminado del todo tras unos días más de uso</translation>
    </message>
    <message>
        <source>stays at least until {day}</source>
        <translation>se queda al menos hasta el {day}</translation>
    </message>
    <message>
        <source>the text is the same</source>
        <translation>el texto es el mismo</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>written on {day} at {time}</source>
        <translation>escrito el {day} a las {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{count} of {goal} for the day</source>
        <translation>{count} de {goal} en el día</translation>
    </message>
    <message>
        <source>{count} of {limit} characters</source>
        <translation>{count} de {limit} caracteres</translation>
    </message>
    <message>
        <source>{points} for your streak</source>
        <translation>{points} por tu racha</translation>
    </message>
</context>
<context>
    <name>DiaryOpener</name>
    <message>
        <source>Another window is preparing your diary. Waiting for it…</source>
        <translation>Otra ventana está preparando tu diario. Esperando…</translation>
    </message>
    <message>
        <source>Restoring your backup…</source>
        <translation>Restaurando tu copia…</translation>
    </message>
    <message>
        <source>Where is your diary?</source>
        <translation>¿Dónde está tu diario?</translation>
    </message>
</context>
<context>
    <name>DiaryTab</name>
    <message>
        <source>Go to a day</source>
        <translation>Ir a un día</translation>
    </message>
    <message>
        <source>Width of the side panel</source>
        <translation>Anchura del panel lateral</translation>
    </message>
</context>
<context>
    <name>DiaryViewModel</name>
    <message>
        <source>Added to your favourites</source>
        <translation>Añadida a tus favoritas</translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation>Cambios guardados</translation>
    </message>
    <message>
        <source>Deleted. It stays in the trash for at least 30 days.</source>
        <translation>Eliminada. Se queda en la papelera al menos 30 días.</translation>
    </message>
    <message>
        <source>Moved to {day}</source>
        <translation>Movida al {day}</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Ya no es favorita</translation>
    </message>
    <message>
        <source>No longer ticked off</source>
        <translation>Ya no está marcada</translation>
    </message>
    <message>
        <source>Now rated {rating}, {points} points</source>
        <translation>Valoración: {rating}, {points} puntos</translation>
    </message>
    <message>
        <source>Now unrated</source>
        <translation>Ahora sin valorar</translation>
    </message>
    <message>
        <source>The earlier version is back</source>
        <translation>Ha vuelto la versión anterior</translation>
    </message>
    <message>
        <source>The spare day was given back.</source>
        <translation>El día de reserva se devolvió.</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>Marcada</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Come back: {names}</source>
        <translation>Vuelven: {names}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Restoring it also changes the diaries of other people: {names}.</source>
        <translation>Restaurarla cambia también los diarios de otras personas: {names}.</translation>
    </message>
    <message>
        <source>Stay missing: {names}</source>
        <translation>Siguen faltando: {names}</translation>
    </message>
</context>
<context>
    <name>EarlierKeyDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Password or code of that time</source>
        <translation>&amp;Contraseña o código de entonces</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is then rewritten with the key of your present diary, and opens like the other backups.</source>
        <translation>Después se reescribe con la clave de tu diario actual y se abre como las demás copias.</translation>
    </message>
    <message>
        <source>It opens with a password that somebody had then, or with a recovery code of that time.</source>
        <translation>Se abre con una contraseña que alguien tenía entonces, o con un código de recuperación de entonces.</translation>
    </message>
    <message>
        <source>Once restored, the diary stays encrypted and opens with the same.</source>
        <translation>Una vez restaurado, el diario sigue cifrado y se abre con lo mismo.</translation>
    </message>
    <message>
        <source>Your present diary is not encrypted, so the backup will not be, either: anybody who has the file can then read it.</source>
        <translation>Tu diario actual no está cifrado, así que la copia tampoco lo estará: quien tenga el archivo podrá leerla.</translation>
    </message>
    <message>
        <source>Open an earlier backup</source>
        <translation>Abrir una copia anterior</translation>
    </message>
    <message>
        <source>This backup has an earlier key</source>
        <translation>Esta copia tiene una clave anterior</translation>
    </message>
</context>
<context>
    <name>EncryptChoice</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Encrypt this diary</source>
        <translation>Ci&amp;frar este diario</translation>
    </message>
    <message>
        <source>&amp;Leave it readable</source>
        <translation>&amp;Dejarlo legible</translation>
    </message>
    <message>
        <source>Anybody who gets hold of this disk or a backup can read every entry. Your password then locks this program, but not the file.</source>
        <translation>Cualquiera que consiga este disco o una copia puede leer cada entrada. Tu contraseña bloquea entonces este programa, pero no el archivo.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>What is &amp;protected, and what is not</source>
        <translation>Qué está &amp;protegido y qué no</translation>
    </message>
    <message>
        <source>Without your password nobody can read it, neither on a stolen disk nor in a backup. If you forget the password, only a recovery code opens it; you get that code next.</source>
        <translation>Sin tu contraseña nadie puede leerlo, ni en un disco robado ni en una copia. Si olvidas la contraseña, solo lo abre un código de recuperación; recibes ese código a continuación.</translation>
    </message>
</context>
<context>
    <name>EncryptionBar</name>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Cifrar…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Your diary can be encrypted now, so that nobody can read it on a stolen disk or in a lost backup. You can also do this later, under Preferences → Security.</source>
        <translation>Ahora se puede cifrar tu diario, para que nadie pueda leerlo en un disco robado o en una copia perdida. También puedes hacerlo más tarde, en Preferencias → Seguridad.</translation>
    </message>
</context>
<context>
    <name>EncryptionController</name>
    <message>
        <source>Encrypting your diary…</source>
        <translation>Cifrando tu diario…</translation>
    </message>
    <message>
        <source>Locking your diary…</source>
        <translation>Bloqueando tu diario…</translation>
    </message>
    <message>
        <source>Renewing the key…</source>
        <translation>Renovando la clave…</translation>
    </message>
    <message>
        <source>Switching encryption off…</source>
        <translation>Desactivando el cifrado…</translation>
    </message>
    <message>
        <source>The new one-time codes are valid from now on.</source>
        <translation>Los nuevos códigos de un solo uso valen desde ahora.</translation>
    </message>
    <message>
        <source>The new recovery code is valid from now on.</source>
        <translation>El nuevo código de recuperación vale desde ahora.</translation>
    </message>
    <message>
        <source>Your diary has a new key now.</source>
        <translation>Tu diario tiene una clave nueva.</translation>
    </message>
    <message>
        <source>Your diary is encrypted now.</source>
        <translation>Tu diario está cifrado.</translation>
    </message>
    <message>
        <source>Your diary is no longer encrypted.</source>
        <translation>Tu diario ya no está cifrado.</translation>
    </message>
</context>
<context>
    <name>EncryptionDialog</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Encrypt my diary</source>
        <translation>Ci&amp;frar mi diario</translation>
    </message>
    <message>
        <source>&amp;Readable copies: {count}, {size}</source>
        <translation>Copias &amp;legibles: {count}, {size}</translation>
    </message>
    <message>
        <source>&amp;Renew the key</source>
        <translation>&amp;Renovar la clave</translation>
    </message>
    <message>
        <source>&amp;Switch encryption off</source>
        <translation>&amp;Desactivar el cifrado</translation>
    </message>
    <message>
        <source>&amp;Use this code</source>
        <translation>&amp;Usar este código</translation>
    </message>
    <message>
        <source>Anybody who gets hold of this disk can then read every entry. Your password locks this program, but not the file.</source>
        <translation>Cualquiera que consiga este disco puede entonces leer cada entrada. Tu contraseña bloquea este programa, pero no el archivo.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Eliminarlas</translation>
    </message>
    <message>
        <source>Encrypt them too</source>
        <translation>Cifrarlas también</translation>
    </message>
    <message>
        <source>Encrypt this diary</source>
        <translation>Cifrar este diario</translation>
    </message>
    <message>
        <source>Leave them readable</source>
        <translation>Dejarlas legibles</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva clave</translation>
    </message>
    <message>
        <source>New one-time codes</source>
        <translation>Nuevos códigos de un solo uso</translation>
    </message>
    <message>
        <source>Replace the recovery code</source>
        <translation>Sustituir el código de recuperación</translation>
    </message>
    <message>
        <source>Switch encryption off</source>
        <translation>Desactivar el cifrado</translation>
    </message>
    <message>
        <source>The codes that these people have now will stop working.</source>
        <translation>Los códigos que estas personas tienen ahora dejarán de funcionar.</translation>
    </message>
    <message>
        <source>The diary and its backups are rewritten with another key, and you get a new recovery code. If somebody has seen your password, change it first. Copies elsewhere stay as they are.</source>
        <translation>El diario y sus copias se reescriben con otra clave, y recibes un nuevo código de recuperación. Si alguien ha visto tu contraseña, cámbiala antes. Las copias que están en otro sitio quedan como están.</translation>
    </message>
    <message>
        <source>What was deleted or replaced may still be found on an SSD, and copies elsewhere stay readable. A new password is safer if others may have them.</source>
        <translation>Lo que se eliminó o sustituyó puede encontrarse aún en un SSD, y las copias que están en otro sitio siguen siendo legibles. Una contraseña nueva es más segura si otros pueden tenerlas.</translation>
    </message>
    <message>
        <source>Without your password nobody can read it, neither on a stolen disk nor in a backup. If you forget the password, only a recovery code opens it; you get that code next.</source>
        <translation>Sin tu contraseña nadie puede leerlo, ni en un disco robado ni en una copia. Si olvidas la contraseña, solo lo abre un código de recuperación; recibes ese código a continuación.</translation>
    </message>
    <message>
        <source>You get a new code. The one you have now will stop working.</source>
        <translation>Recibes un código nuevo. El que tienes ahora dejará de funcionar.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Tu contra&amp;seña</translation>
    </message>
</context>
<context>
    <name>EntriesCard</name>
    <message>
        <source>Make it a goal…</source>
        <translation>Convertirla en objetivo…</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit this entry</source>
        <translation>Editar esta entrada</translation>
    </message>
    <message>
        <source>Edited on {day} at {time}</source>
        <translation>Editada el {day} a las {time}</translation>
    </message>
    <message>
        <source>More about this entry</source>
        <translation>Más sobre esta entrada</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Add pictures…</source>
        <translation>Añadir imágenes…</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Añadir a favoritas</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versiones anteriores…</translation>
    </message>
    <message>
        <source>Keep it unrated</source>
        <translation>Dejarla sin valorar</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Mover a otro día</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>Mover a otro día…</translation>
    </message>
    <message>
        <source>Rate as {rating} ({points})</source>
        <translation>Valorar como «{rating}» ({points})</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Quitar de favoritas</translation>
    </message>
</context>
<context>
    <name>EntryWriter</name>
    <message>
        <source>What happened</source>
        <translation>Lo que pasó</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A bug in the program prevents your diary from being opened.</source>
        <translation>Un error del programa impide abrir tu diario.</translation>
    </message>
    <message>
        <source>A comparison with the backup found: {detail}.</source>
        <translation>Una comparación con la copia encontró: {detail}.</translation>
    </message>
    <message>
        <source>A dry run makes a schema beside the diary for a moment, and the account {user} of the server has no right to create one in this database. Nothing was changed.</source>
        <translation>Un ensayo crea por un momento un esquema junto al diario, y la cuenta {user} del servidor no tiene permiso para crear uno en esta base de datos. No se cambió nada.</translation>
    </message>
    <message>
        <source>A file of the web app becomes a diary in a file. To bring it into a diary on a server, each person imports it for themselves.</source>
        <translation>Un archivo de la aplicación web se convierte en un diario en un archivo. Para traerlo a un diario en un servidor, cada persona lo importa por su cuenta.</translation>
    </message>
    <message>
        <source>A goal that repeats every week keeps its days.</source>
        <translation>Un objetivo que se repite cada semana conserva sus días.</translation>
    </message>
    <message>
        <source>A goal that repeats every week runs for seven days at most.</source>
        <translation>Un objetivo que se repite cada semana dura siete días como mucho.</translation>
    </message>
    <message>
        <source>A parameter in {variable}, after the question mark, has a value that PostgreSQL does not understand.</source>
        <translation>Un parámetro de {variable}, tras el signo de interrogación, tiene un valor que PostgreSQL no entiende.</translation>
    </message>
    <message>
        <source>A prompt needs a few words.</source>
        <translation>Una pregunta necesita unas palabras.</translation>
    </message>
    <message>
        <source>A recovery code has {letters} letters and digits in five groups, and one more to check them.</source>
        <translation>Un código de recuperación tiene {letters} letras y cifras en cinco grupos, y uno más para comprobarlos.</translation>
    </message>
    <message>
        <source>A restore in the folder {folder} was interrupted. Open the diary, or run “aimstars db upgrade”, to finish it. Nothing was changed.</source>
        <translation>Una restauración en la carpeta {folder} se interrumpió. Abre el diario o ejecuta «aimstars db upgrade» para terminarla. No se cambió nada.</translation>
    </message>
    <message>
        <source>A tag begins with a letter, followed by letters, digits, _ or -. It has at most {limit} characters and is not a colour such as #ffcc00.</source>
        <translation>Una etiqueta empieza por una letra, seguida de letras, cifras, _ o -. Tiene como mucho {limit} caracteres y no es un color como #ffcc00.</translation>
    </message>
    <message>
        <source>A template needs a few words.</source>
        <translation>Una plantilla necesita unas palabras.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Una plantilla necesita un nombre.</translation>
    </message>
    <message>
        <source>A weekly rest day begins today or later.</source>
        <translation>Un día de descanso semanal empieza hoy o más tarde.</translation>
    </message>
    <message>
        <source>An older version closed this goal, and its points are carried over. Please set it as a new goal instead.</source>
        <translation>Una versión anterior cerró este objetivo, y sus puntos se conservan. Fíjalo como objetivo nuevo.</translation>
    </message>
    <message>
        <source>Another program is using the diary. Close it, or try again in a moment.</source>
        <translation>Otro programa está usando el diario. Ciérralo o inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Another program moved or replaced the diary file {file} while it was open, so nothing is saved in it any more. Put the file back, save the open diary under another name, or open what is there now: the open diary is kept beside it.</source>
        <translation>Otro programa movió o sustituyó el archivo del diario {file} mientras estaba abierto, así que ya no se guarda nada en él. Devuelve el archivo a su sitio, guarda el diario abierto con otro nombre o abre lo que hay ahora: el diario abierto se conserva al lado.</translation>
    </message>
    <message>
        <source>Another program wrote over the diary file {file} while it was open, so nothing is saved in it any more. Open what is there now; the diary as it was before is among the backups, and what was saved last is kept in {kept}.</source>
        <translation>Otro programa escribió encima del archivo del diario {file} mientras estaba abierto, así que ya no se guarda nada en él. Abre lo que hay ahora; el diario como estaba antes está entre las copias, y lo último que se guardó se conserva en {kept}.</translation>
    </message>
    <message>
        <source>Another program wrote over the diary file {file} while it was open, so nothing is saved in it any more. Open what is there now; the diary as it was before is among the backups.</source>
        <translation>Otro programa escribió encima del archivo del diario {file} mientras estaba abierto, así que ya no se guarda nada en él. Abre lo que hay ahora; el diario como estaba antes está entre las copias.</translation>
    </message>
    <message>
        <source>Another window or command has moved the diary from revision {start} to {found} in the meantime. Please check it again. Nothing was changed.</source>
        <translation>Otra ventana u orden ha movido el diario de la revisión {start} a {found} mientras tanto. Compruébalo de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Backups of a diary on a server are made and restored with pg_dump and pg_restore, which were not found on this computer. They come with PostgreSQL’s client programs (on Debian and Ubuntu, postgresql-client). Nothing was changed.</source>
        <translation>Las copias de un diario en un servidor se hacen y restauran con pg_dump y pg_restore, que no se encontraron en este ordenador. Vienen con los programas cliente de PostgreSQL (en Debian y Ubuntu, postgresql-client). No se cambió nada.</translation>
    </message>
    <message>
        <source>Besides the diary, the database on the server has tables that do not belong to this program ({tables}), so it is not emptied. Nothing was changed.</source>
        <translation>Además del diario, la base de datos del servidor tiene tablas que no pertenecen a este programa ({tables}), así que no se vacía. No se cambió nada.</translation>
    </message>
    <message>
        <source>Going back was tried first, and failed at the step “{summary}” (revision {revision}). The diary is as it was before. {cause}</source>
        <translation>Antes se probó a volver atrás, y falló en el paso «{summary}» (revisión {revision}). El diario está como antes. {cause}</translation>
    </message>
    <message>
        <source>Going back was tried first, and failed. The diary is as it was before. {cause}</source>
        <translation>Antes se probó a volver atrás, y falló. El diario está como antes. {cause}</translation>
    </message>
    <message>
        <source>Import {number} has already been undone.</source>
        <translation>La importación {number} ya se deshizo.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>Se canceló. No se cambió nada.</translation>
    </message>
    <message>
        <source>No entry has this tag any more.</source>
        <translation>Ninguna entrada tiene ya esta etiqueta.</translation>
    </message>
    <message>
        <source>No pg_dump was found to make a backup with. If you have a backup of the server, confirm it with --i-have-a-backup. Nothing was changed.</source>
        <translation>No se encontró ningún pg_dump con que hacer una copia. Si tienes una copia del servidor, confírmalo con --i-have-a-backup. No se cambió nada.</translation>
    </message>
    <message>
        <source>No verified backup of the diary could be made, so it was not upgraded. {cause}</source>
        <translation>No se pudo hacer una copia verificada del diario, así que no se actualizó. {cause}</translation>
    </message>
    <message>
        <source>No verified backup of the diary could be made. {cause}</source>
        <translation>No se pudo hacer una copia verificada del diario. {cause}</translation>
    </message>
    <message>
        <source>One of the letters is mistyped. Please compare them with your paper.</source>
        <translation>Una de las letras está mal escrita. Compáralas con tu papel.</translation>
    </message>
    <message>
        <source>Only a proud entry can be linked here.</source>
        <translation>Aquí solo se puede enlazar una entrada de orgullo.</translation>
    </message>
    <message>
        <source>Only an entry to grow from can be followed up.</source>
        <translation>Solo se puede retomar una entrada para crecer.</translation>
    </message>
    <message>
        <source>Only the first {number} files were looked at.</source>
        <translation>Solo se miraron los primeros {number} archivos.</translation>
    </message>
    <message>
        <source>Part of the diary file was damaged while it was open. Try again: what can still be read is shown, and “Check my diary” names the rest.</source>
        <translation>Una parte del archivo del diario se dañó mientras estaba abierto. Inténtalo de nuevo: se muestra lo que aún se puede leer, y «Comprobar mi diario» nombra el resto.</translation>
    </message>
    <message>
        <source>Part of what was saved last was damaged outside the program, so it may be missing. Look through your latest entries, and save this once more.</source>
        <translation>Parte de lo último que se guardó se dañó fuera del programa, así que puede faltar. Revisa tus últimas entradas y guarda esto otra vez.</translation>
    </message>
    <message>
        <source>Please choose at least {minimum} characters with upper and lower case, or {passphrase} or more of any kind.</source>
        <translation>Elige al menos {minimum} caracteres con mayúsculas y minúsculas, o {passphrase} o más de cualquier tipo.</translation>
    </message>
    <message>
        <source>Please enter an email address, such as maya@example.org.</source>
        <translation>Escribe una dirección de correo, como maya@example.org.</translation>
    </message>
    <message>
        <source>Please give the goal a title.</source>
        <translation>Pon un título al objetivo.</translation>
    </message>
    <message>
        <source>Please say what the smaller goal is.</source>
        <translation>Di cuál es el objetivo más pequeño.</translation>
    </message>
    <message>
        <source>Rest days in a row can last a year at most.</source>
        <translation>Los días de descanso seguidos pueden durar un año como mucho.</translation>
    </message>
    <message>
        <source>Somebody is using the diary on the server at the moment. Please try again later. Nothing was changed.</source>
        <translation>Alguien está usando ahora el diario del servidor. Inténtalo más tarde. No se cambió nada.</translation>
    </message>
    <message>
        <source>Something else in the database, such as a view, depends on the tables of the diary, so they are not removed. Nothing was changed.</source>
        <translation>Otra cosa de la base de datos, como una vista, depende de las tablas del diario, así que no se eliminan. No se cambió nada.</translation>
    </message>
    <message>
        <source>Starting at login could not be changed: {cause}.</source>
        <translation>No se pudo cambiar el inicio automático: {cause}.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this file.</source>
        <translation>Esa no es la frase de contraseña de este archivo.</translation>
    </message>
    <message>
        <source>That is not the password of any account in this diary.</source>
        <translation>Esa no es la contraseña de ninguna cuenta de este diario.</translation>
    </message>
    <message>
        <source>That is not the password. Please try again.</source>
        <translation>Esa no es la contraseña. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The account of the server lacks a right that this needs. Whoever runs the server can grant it.</source>
        <translation>A la cuenta del servidor le falta un permiso necesario. Quien administra el servidor puede concederlo.</translation>
    </message>
    <message>
        <source>The account {user} of the server lacks a right that this needs. Whoever runs the server can grant it. Nothing was changed.</source>
        <translation>A la cuenta {user} del servidor le falta un permiso necesario. Quien administra el servidor puede concederlo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The account {user} of the server may not change the tables of the diary. They have to belong to it, and it needs the right to create tables. Nothing was changed.</source>
        <translation>La cuenta {user} del servidor no puede cambiar las tablas del diario. Tienen que pertenecerle, y necesita permiso para crear tablas. No se cambió nada.</translation>
    </message>
    <message>
        <source>The backup in this file cannot be read.</source>
        <translation>La copia de este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>The backup was not finished.</source>
        <translation>La copia no se terminó.</translation>
    </message>
    <message>
        <source>The backup {backup} is missing or damaged, so it was not restored. Your diary was not changed.</source>
        <translation>La copia {backup} falta o está dañada, así que no se restauró. Tu diario no cambió.</translation>
    </message>
    <message>
        <source>The backups could not be copied to {folder}. Those on this computer are not affected. ({cause})</source>
        <translation>Las copias de seguridad no se pudieron copiar a {folder}. Las de este ordenador no están afectadas. ({cause})</translation>
    </message>
    <message>
        <source>The cause: {words}.</source>
        <translation>La causa: {words}.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>Se perdió la conexión con el servidor.</translation>
    </message>
    <message>
        <source>The connection to the server with the diary cannot be encrypted as {variable} asks: the server does not offer that, or its certificate is not trusted.</source>
        <translation>La conexión con el servidor del diario no se puede cifrar como pide {variable}: el servidor no lo ofrece o su certificado no es de confianza.</translation>
    </message>
    <message>
        <source>The database on the server belongs to another program. A diary needs a database, or a schema, of its own. Nothing was changed.</source>
        <translation>La base de datos del servidor pertenece a otro programa. Un diario necesita una base de datos, o un esquema, propios. No se cambió nada.</translation>
    </message>
    <message>
        <source>The database on the server has no schema that this account may use. Whoever runs the server can create one or grant it. Nothing was changed.</source>
        <translation>La base de datos del servidor no tiene ningún esquema que esta cuenta pueda usar. Quien administra el servidor puede crear uno o concederlo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The database on the server is that of the web app, which this version cannot read. Nothing was changed.</source>
        <translation>La base de datos del servidor es la de la aplicación web, que esta versión no sabe leer. No se cambió nada.</translation>
    </message>
    <message>
        <source>The database refused this with the error {code}, so it was not done, and nothing was changed.</source>
        <translation>La base de datos lo rechazó con el error {code}, así que no se hizo, y no se cambió nada.</translation>
    </message>
    <message>
        <source>The diary cannot be unlocked with this key. Nothing was changed.</source>
        <translation>El diario no se puede desbloquear con esta clave. No se cambió nada.</translation>
    </message>
    <message>
        <source>The diary could not be rewritten. {cause}</source>
        <translation>El diario no se pudo reescribir. {cause}</translation>
    </message>
    <message>
        <source>The diary could not be saved as {file}.</source>
        <translation>El diario no se pudo guardar como {file}.</translation>
    </message>
    <message>
        <source>The diary file cannot be opened.</source>
        <translation>No se puede abrir el archivo del diario.</translation>
    </message>
    <message>
        <source>The diary file {file} can be read but not written, so nothing could be saved in it. Nothing was changed.</source>
        <translation>El archivo del diario {file} se puede leer pero no escribir, así que no se podría guardar nada en él. No se cambió nada.</translation>
    </message>
    <message>
        <source>The diary file {file} cannot be opened: this program may not read it. Nothing was changed.</source>
        <translation>No se puede abrir el archivo del diario {file}: este programa no tiene permiso para leerlo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The diary file {file} claims to be at revision {revision}, but its tables differ from that ({detail}). Nothing was changed.</source>
        <translation>El archivo del diario {file} dice estar en la revisión {revision}, pero sus tablas son distintas ({detail}). No se cambió nada.</translation>
    </message>
    <message>
        <source>The diary file {file} does not say which version it is ({found}). Nothing was changed.</source>
        <translation>El archivo del diario {file} no dice de qué versión es ({found}). No se cambió nada.</translation>
    </message>
    <message>
        <source>The diary file {file} is a link to {target}, and there is no file there. Was it moved, or is its disk not connected? Nothing was changed.</source>
        <translation>El archivo del diario {file} es un enlace a {target}, y allí no hay ningún archivo. ¿Se movió, o su disco no está conectado? No se cambió nada.</translation>
    </message>
    <message>
        <source>The diary file {file} is damaged. Nothing was changed.</source>
        <translation>El archivo del diario {file} está dañado. No se cambió nada.</translation>
    </message>
    <message>
        <source>The diary file {file} is damaged: it is empty. Nothing was changed.</source>
        <translation>El archivo del diario {file} está dañado: está vacío. No se cambió nada.</translation>
    </message>
    <message>
        <source>The diary file {file} is not encrypted, but should be. Nothing was changed.</source>
        <translation>El archivo del diario {file} no está cifrado, pero debería estarlo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The diary file {file} was replaced after the program had ended without closing it. What was written last belongs to the earlier file, and is kept in {kept}. Try again to open the file that is there now; it was not changed.</source>
        <translation>El archivo del diario {file} se sustituyó después de que el programa terminara sin cerrarlo. Lo último que se escribió pertenece al archivo anterior y se conserva en {kept}. Inténtalo de nuevo para abrir el archivo que hay ahora; no se cambió.</translation>
    </message>
    <message>
        <source>The diary in {folder} is in use by another window or program. Please close it and try again. Nothing was changed.</source>
        <translation>El diario de {folder} está en uso por otra ventana u otro programa. Ciérralo e inténtalo de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The diary is damaged. Restore it from a backup.</source>
        <translation>El diario está dañado. Restáuralo desde una copia.</translation>
    </message>
    <message>
        <source>The diary is encrypted, and the file {file}, which holds its key, is missing. Put it back from a copy of the folder. Nothing was changed.</source>
        <translation>El diario está cifrado, y falta el archivo {file}, que contiene su clave. Devuélvelo desde una copia de la carpeta. No se cambió nada.</translation>
    </message>
    <message>
        <source>The diary is encrypted: a password is needed. Nothing was changed.</source>
        <translation>El diario está cifrado: hace falta una contraseña. No se cambió nada.</translation>
    </message>
    <message>
        <source>The diary is on a PostgreSQL server, and this program was installed without the extra that such a diary needs: {extra}</source>
        <translation>El diario está en un servidor PostgreSQL, y este programa se instaló sin el complemento que necesita un diario así: {extra}</translation>
    </message>
    <message>
        <source>The diary is read-only, so this could not be saved.</source>
        <translation>El diario es de solo lectura, así que no se pudo guardar.</translation>
    </message>
    <message>
        <source>The diary needs the folder {folder}, but something else has that name. Nothing was changed.</source>
        <translation>El diario necesita la carpeta {folder}, pero otra cosa tiene ese nombre. No se cambió nada.</translation>
    </message>
    <message>
        <source>The diary on the server belongs to another version of the program at the moment, so this window cannot use it.</source>
        <translation>El diario del servidor pertenece ahora a otra versión del programa, así que esta ventana no puede usarlo.</translation>
    </message>
    <message>
        <source>The diary on the server belongs to another version of the program. Whoever runs the server can upgrade it with “aimstars db upgrade”. Nothing was changed.</source>
        <translation>El diario del servidor pertenece a otra versión del programa. Quien administra el servidor puede actualizarlo con «aimstars db upgrade». No se cambió nada.</translation>
    </message>
    <message>
        <source>The diary on the server is being upgraded or restored. Please wait until that is done.</source>
        <translation>El diario del servidor se está actualizando o restaurando. Espera a que termine.</translation>
    </message>
    <message>
        <source>The diary on the server is still open in other windows ({count}). Ask everybody to close theirs, and try again. Nothing was changed.</source>
        <translation>El diario del servidor sigue abierto en otras ventanas ({count}). Pide a todos que cierren la suya e inténtalo de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The diary was closed, so the picture was not saved.</source>
        <translation>El diario se cerró, así que la imagen no se guardó.</translation>
    </message>
    <message>
        <source>The diary was made by an older version (revision {revision}). Open it, or run “aimstars db upgrade”, to upgrade it.</source>
        <translation>El diario lo hizo una versión anterior (revisión {revision}). Ábrelo o ejecuta «aimstars db upgrade» para actualizarlo.</translation>
    </message>
    <message>
        <source>The diary {file} could not be restored to how it was. The backup from before is intact: {backup}. {cause}</source>
        <translation>El diario {file} no se pudo devolver a como estaba. La copia hecha antes está intacta: {backup}. {cause}</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. Free some space and try again.</source>
        <translation>El disco está lleno, así que no se pudo guardar. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>El disco del servidor está lleno.</translation>
    </message>
    <message>
        <source>The disk of the server is full. Nothing was changed.</source>
        <translation>El disco del servidor está lleno. No se cambió nada.</translation>
    </message>
    <message>
        <source>The disk reported an error while the diary was in use.</source>
        <translation>El disco informó de un error mientras se usaba el diario.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full. The diary is as it was before.</source>
        <translation>El disco de {folder} está lleno. El diario está como antes.</translation>
    </message>
    <message>
        <source>The disk with {folder} is nearly full: a safe upgrade needs {needed} MB, and only {free} MB are free. Nothing was changed.</source>
        <translation>El disco de {folder} está casi lleno: una actualización segura necesita {needed} MB, y solo hay {free} MB libres. No se cambió nada.</translation>
    </message>
    <message>
        <source>The disk with {folder} is nearly full: restoring the backup needs {needed} MB, and only {free} MB are free. Nothing was changed.</source>
        <translation>El disco de {folder} está casi lleno: restaurar la copia necesita {needed} MB, y solo hay {free} MB libres. No se cambió nada.</translation>
    </message>
    <message>
        <source>The dry run failed at the step “{summary}” (revision {revision}), and the upgrade would fail there as well. The diary was not touched. {cause}</source>
        <translation>El ensayo falló en el paso «{summary}» (revisión {revision}), y la actualización fallaría allí también. El diario no se tocó. {cause}</translation>
    </message>
    <message>
        <source>The dry run failed, and the upgrade would fail as well. The diary was not touched. {cause}</source>
        <translation>El ensayo falló, y la actualización fallaría también. El diario no se tocó. {cause}</translation>
    </message>
    <message>
        <source>The dump {file} cannot be read by the pg_restore on this computer, which may be older than the one that made it. Your diary was not changed.</source>
        <translation>El pg_restore de este ordenador no puede leer el volcado {file}; quizá sea más antiguo que el que lo hizo. Tu diario no cambió.</translation>
    </message>
    <message>
        <source>The dump {file} is not of a diary, so it was not restored. Your diary was not changed.</source>
        <translation>El volcado {file} no es de un diario, así que no se restauró. Tu diario no cambió.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>La exportación se canceló.</translation>
    </message>
    <message>
        <source>The file of the pictures cannot be used: {cause}.</source>
        <translation>El archivo de las imágenes no se puede usar: {cause}.</translation>
    </message>
    <message>
        <source>The file of the pictures is damaged, or belongs to another diary. Your entries are not affected.</source>
        <translation>El archivo de las imágenes está dañado o pertenece a otro diario. Tus entradas no están afectadas.</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program. Nothing was changed.</source>
        <translation>El archivo {file} pertenece a otro programa. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file {file} belongs to the web app. Nothing was changed.</source>
        <translation>El archivo {file} pertenece a la aplicación web. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file {file} in the folder {folder} was not made by this program, which needs that name. Move it to another folder and try again. Nothing was changed.</source>
        <translation>El archivo {file} de la carpeta {folder} no lo hizo este programa, que necesita ese nombre. Muévelo a otra carpeta e inténtalo de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file {file} is damaged, or it is not a diary. Nothing was changed.</source>
        <translation>El archivo {file} está dañado o no es un diario. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file {file} was written by a newer version of the program. Please update it. Nothing was changed.</source>
        <translation>El archivo {file} lo escribió una versión más reciente del programa. Actualízalo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file {file}, which holds the key of the diary, was damaged or changed, and so was its copy. Put it back from a copy of the folder. Nothing was changed.</source>
        <translation>El archivo {file}, que contiene la clave del diario, se dañó o se cambió, y su copia también. Devuélvelo desde una copia de la carpeta. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file {name} could not be written.</source>
        <translation>El archivo {name} no se pudo escribir.</translation>
    </message>
    <message>
        <source>The file {name} is damaged or cannot be read.</source>
        <translation>El archivo {name} está dañado o no se puede leer.</translation>
    </message>
    <message>
        <source>The file {name} is damaged or not complete.</source>
        <translation>El archivo {name} está dañado o incompleto.</translation>
    </message>
    <message>
        <source>The file {name} is damaged or not complete. What is whole in it can be imported.</source>
        <translation>El archivo {name} está dañado o incompleto. Lo que está intacto en él se puede importar.</translation>
    </message>
    <message>
        <source>The file {name} is not UTF-8 text.</source>
        <translation>El archivo {name} no es texto UTF-8.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened: this program may not read it.</source>
        <translation>No se puede abrir la carpeta {folder}: este programa no tiene permiso para leerla.</translation>
    </message>
    <message>
        <source>The folder {name} is not empty. Please choose a new one for the export.</source>
        <translation>La carpeta {name} no está vacía. Elige una nueva para la exportación.</translation>
    </message>
    <message>
        <source>The home folder that {folder} names does not exist.</source>
        <translation>La carpeta personal que nombra {folder} no existe.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>La importación se canceló.</translation>
    </message>
    <message>
        <source>The last day cannot be before the first.</source>
        <translation>El último día no puede ser anterior al primero.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>The models of this program are ahead of its revisions ({detail}). “aimstars db migrate” writes the revision that is missing. The diary is as it was before.</source>
        <translation>Los modelos de este programa van por delante de sus revisiones ({detail}). «aimstars db migrate» escribe la revisión que falta. El diario está como antes.</translation>
    </message>
    <message>
        <source>The password is correct for {file}, but that file belongs to another diary or to an earlier key of this one. Nothing was changed.</source>
        <translation>La contraseña es correcta para {file}, pero ese archivo pertenece a otro diario o a una clave anterior de este. No se cambió nada.</translation>
    </message>
    <message>
        <source>The pictures were last used by a newer version of the program.</source>
        <translation>Una versión más reciente del programa usó las imágenes por última vez.</translation>
    </message>
    <message>
        <source>The program is not allowed to write to the folder {folder}, which the diary needs. Nothing was changed.</source>
        <translation>El programa no tiene permiso para escribir en la carpeta {folder}, que el diario necesita. No se cambió nada.</translation>
    </message>
    <message>
        <source>The program may not use the folder of the diary file {file} any more, so nothing is saved in it. Allow it again, or save the open diary under another name.</source>
        <translation>El programa ya no tiene permiso para usar la carpeta del archivo del diario {file}, así que no se guarda nada en él. Devuélveselo o guarda el diario abierto con otro nombre.</translation>
    </message>
    <message>
        <source>The proud entry is older than the one to grow from.</source>
        <translation>La entrada de orgullo es anterior a la entrada para crecer.</translation>
    </message>
    <message>
        <source>The revisions of this program cannot be read, so it upgrades no diary. “aimstars db lint” says where and why. Nothing was changed.</source>
        <translation>Las revisiones de este programa no se pueden leer, así que no actualiza ningún diario. «aimstars db lint» dice dónde y por qué. No se cambió nada.</translation>
    </message>
    <message>
        <source>The revisions of this program have more than one head ({heads}), so it upgrades no diary. “aimstars db merge heads” joins them. Nothing was changed.</source>
        <translation>Las revisiones de este programa tienen más de un final ({heads}), así que no actualiza ningún diario. «aimstars db merge heads» los une. No se cambió nada.</translation>
    </message>
    <message>
        <source>The server answers, but has no database {database}. Check its name in {variable}.</source>
        <translation>El servidor responde, pero no tiene ninguna base de datos {database}. Comprueba su nombre en {variable}.</translation>
    </message>
    <message>
        <source>The server refused a statement (error code {code}). Nothing was changed.</source>
        <translation>El servidor rechazó una instrucción (código de error {code}). No se cambió nada.</translation>
    </message>
    <message>
        <source>The server refused it with the error code {code}.</source>
        <translation>El servidor lo rechazó con el código de error {code}.</translation>
    </message>
    <message>
        <source>The server with the diary does not answer. Check the connection and its address in {variable}.</source>
        <translation>El servidor del diario no responde. Comprueba la conexión y su dirección en {variable}.</translation>
    </message>
    <message>
        <source>The server with the diary does not answer. Check the connection and try again.</source>
        <translation>El servidor del diario no responde. Comprueba la conexión e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The server with the diary does not let the account {user} in. Check its name and password in {variable}.</source>
        <translation>El servidor del diario no deja entrar a la cuenta {user}. Comprueba su nombre y contraseña en {variable}.</translation>
    </message>
    <message>
        <source>The server with the diary has too many connections. Please try again later.</source>
        <translation>El servidor del diario tiene demasiadas conexiones. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The server with the diary is read-only.</source>
        <translation>El servidor del diario es de solo lectura.</translation>
    </message>
    <message>
        <source>The server with the diary is read-only. Nothing was changed.</source>
        <translation>El servidor del diario es de solo lectura. No se cambió nada.</translation>
    </message>
    <message>
        <source>The server with the diary stopped answering at the very end, so it is not known whether everything was done or nothing. “aimstars db status” tells you once the server answers again.</source>
        <translation>El servidor del diario dejó de responder justo al final, así que no se sabe si se hizo todo o nada. «aimstars db status» lo dirá cuando el servidor vuelva a responder.</translation>
    </message>
    <message>
        <source>The server with the diary stopped answering in the middle of saving, so it is not known whether that was saved. Please check once the server answers again.</source>
        <translation>El servidor del diario dejó de responder mientras guardaba, así que no se sabe si se guardó. Compruébalo cuando el servidor vuelva a responder.</translation>
    </message>
    <message>
        <source>The server with the diary was not found under its name. Check the connection and the name in {variable}.</source>
        <translation>El servidor del diario no se encontró por su nombre. Comprueba la conexión y el nombre en {variable}.</translation>
    </message>
    <message>
        <source>The upgrade of the diary failed and was undone: the diary is as it was before. {cause}</source>
        <translation>La actualización del diario falló y se deshizo: el diario está como antes. {cause}</translation>
    </message>
    <message>
        <source>The upgrade of the diary failed at the step “{summary}” (revision {revision}) and was undone: the diary is as it was before. {cause}</source>
        <translation>La actualización del diario falló en el paso «{summary}» (revisión {revision}) y se deshizo: el diario está como antes. {cause}</translation>
    </message>
    <message>
        <source>The upgrade of the diary failed at the step “{summary}” (revision {revision}, {statement}) and was undone: the diary is as it was before. {cause}</source>
        <translation>La actualización del diario falló en el paso «{summary}» (revisión {revision}, {statement}) y se deshizo: el diario está como antes. {cause}</translation>
    </message>
    <message>
        <source>The upgrade of the diary failed, and the backup from before it was restored: the diary is as it was. {cause}</source>
        <translation>La actualización del diario falló, y se restauró la copia hecha antes: el diario está como estaba. {cause}</translation>
    </message>
    <message>
        <source>The upgrade was cancelled: the diary is as it was before.</source>
        <translation>La actualización se canceló: el diario está como antes.</translation>
    </message>
    <message>
        <source>There are no accounts in {name}.</source>
        <translation>No hay cuentas en {name}.</translation>
    </message>
    <message>
        <source>There are no entries to export.</source>
        <translation>No hay entradas que exportar.</translation>
    </message>
    <message>
        <source>There are {count} prompts; the limit is {limit}.</source>
        <translation>Hay {count} preguntas; el límite es {limit}.</translation>
    </message>
    <message>
        <source>There are {count} templates; the limit is {limit}.</source>
        <translation>Hay {count} plantillas; el límite es {limit}.</translation>
    </message>
    <message>
        <source>There is already a diary in the folder {folder}. Please choose another folder.</source>
        <translation>Ya hay un diario en la carpeta {folder}. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>There is already a file named {name}.</source>
        <translation>Ya hay un archivo llamado {name}.</translation>
    </message>
    <message>
        <source>There is already an account with this email.</source>
        <translation>Ya hay una cuenta con este correo.</translation>
    </message>
    <message>
        <source>There is no account with this email.</source>
        <translation>No hay ninguna cuenta con este correo.</translation>
    </message>
    <message>
        <source>There is no backup {file}.</source>
        <translation>No hay ninguna copia {file}.</translation>
    </message>
    <message>
        <source>There is no diary in the folder {folder}.</source>
        <translation>No hay ningún diario en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>There is no diary on the server yet. “aimstars db upgrade” creates one.</source>
        <translation>Todavía no hay ningún diario en el servidor. «aimstars db upgrade» crea uno.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>No hay ningún archivo {name}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>No hay ninguna carpeta {folder}.</translation>
    </message>
    <message>
        <source>There is no import {number}.</source>
        <translation>No hay ninguna importación {number}.</translation>
    </message>
    <message>
        <source>There is not enough space for {name}.</source>
        <translation>No hay espacio suficiente para {name}.</translation>
    </message>
    <message>
        <source>There is nothing to save yet. Write a few words first.</source>
        <translation>Todavía no hay nada que guardar. Escribe antes unas palabras.</translation>
    </message>
    <message>
        <source>There was a diary in the folder {folder}, but it is no longer there. Was it moved? Nothing was changed.</source>
        <translation>Había un diario en la carpeta {folder}, pero ya no está. ¿Se movió? No se cambió nada.</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>This account no longer exists.</source>
        <translation>Esta cuenta ya no existe.</translation>
    </message>
    <message>
        <source>This archive has a password. Please export it without one, and try again.</source>
        <translation>Este archivo tiene contraseña. Expórtalo sin ella e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This archive refers to a file outside itself, so it is not opened.</source>
        <translation>Este archivo hace referencia a otro fuera de él, así que no se abre.</translation>
    </message>
    <message>
        <source>This archive was made by a newer version of the program. Please update the program.</source>
        <translation>Este archivo lo hizo una versión más reciente del programa. Actualiza el programa.</translation>
    </message>
    <message>
        <source>This code does not open this diary.</source>
        <translation>Este código no abre este diario.</translation>
    </message>
    <message>
        <source>This day does not belong to the goal.</source>
        <translation>Este día no pertenece al objetivo.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Este día aún no ha llegado.</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or an earlier day.</source>
        <translation>Este día aún no ha llegado. Elige hoy o un día anterior.</translation>
    </message>
    <message>
        <source>This diary has no account with the email {email}.</source>
        <translation>Este diario no tiene ninguna cuenta con el correo {email}.</translation>
    </message>
    <message>
        <source>This diary was last used by a newer version of Aim for the Stars, which this version cannot read (revision {revision}). Please install the newer version again. Nothing was changed.</source>
        <translation>Este diario lo usó por última vez una versión más reciente de Aim for the Stars que esta versión no sabe leer (revisión {revision}). Vuelve a instalar la versión más reciente. No se cambió nada.</translation>
    </message>
    <message>
        <source>This diary was last used by a newer version of Aim for the Stars, {program}, and this version cannot read it (revision {revision}). Please install version {program} or a later one. Nothing was changed.</source>
        <translation>Este diario lo usó por última vez una versión más reciente de Aim for the Stars, {program}, y esta versión no sabe leerlo (revisión {revision}). Instala la versión {program} o una posterior. No se cambió nada.</translation>
    </message>
    <message>
        <source>This dump is in a format that cannot be read. Make it with “{command}”, or export your diary as JSON in the web app.</source>
        <translation>Este volcado está en un formato que no se puede leer. Hazlo con «{command}» o exporta tu diario como JSON en la aplicación web.</translation>
    </message>
    <message>
        <source>This entry no longer exists.</source>
        <translation>Esta entrada ya no existe.</translation>
    </message>
    <message>
        <source>This file has several accounts, and none with the email {email}.</source>
        <translation>Este archivo tiene varias cuentas, y ninguna con el correo {email}.</translation>
    </message>
    <message>
        <source>This file opens with the passphrase that was given to it.</source>
        <translation>Este archivo se abre con la frase de contraseña que se le dio.</translation>
    </message>
    <message>
        <source>This file with a passphrase is damaged or not complete.</source>
        <translation>Este archivo con frase de contraseña está dañado o incompleto.</translation>
    </message>
    <message>
        <source>This goal has been closed in the meantime. Reopen it in the history to change it.</source>
        <translation>Este objetivo se cerró mientras tanto. Reábrelo en el historial para cambiarlo.</translation>
    </message>
    <message>
        <source>This goal is already closed.</source>
        <translation>Este objetivo ya está cerrado.</translation>
    </message>
    <message>
        <source>This goal no longer exists.</source>
        <translation>Este objetivo ya no existe.</translation>
    </message>
    <message>
        <source>This goal no longer repeats.</source>
        <translation>Este objetivo ya no se repite.</translation>
    </message>
    <message>
        <source>This picture is missing: its file is not among the pictures of the diary.</source>
        <translation>Falta esta imagen: su archivo no está entre las imágenes del diario.</translation>
    </message>
    <message>
        <source>This picture is missing; it is in the backup of {day} and will come back with the next one.</source>
        <translation>Falta esta imagen; está en la copia de seguridad del {day} y volverá con la siguiente.</translation>
    </message>
    <message>
        <source>This picture no longer exists.</source>
        <translation>Esta imagen ya no existe.</translation>
    </message>
    <message>
        <source>This rest day no longer exists.</source>
        <translation>Este día de descanso ya no existe.</translation>
    </message>
    <message>
        <source>This review no longer exists.</source>
        <translation>Este repaso ya no existe.</translation>
    </message>
    <message>
        <source>This step of the upgrade cannot be undone: {summary}. Nothing was changed.</source>
        <translation>Este paso de la actualización no se puede deshacer: {summary}. No se cambió nada.</translation>
    </message>
    <message>
        <source>This text contains a NUL character, which cannot be saved. Please remove it.</source>
        <translation>Este texto contiene un carácter NUL, que no se puede guardar. Quítalo.</translation>
    </message>
    <message>
        <source>This text contains an incomplete character, which cannot be saved. Please remove it.</source>
        <translation>Este texto contiene un carácter incompleto, que no se puede guardar. Quítalo.</translation>
    </message>
    <message>
        <source>This text has {count} characters; the limit is {limit}. Please shorten it.</source>
        <translation>Este texto tiene {count} caracteres; el límite es {limit}. Acórtalo.</translation>
    </message>
    <message>
        <source>This user account has no home folder. Give the folder of the diary with {option}.</source>
        <translation>Esta cuenta de usuario no tiene carpeta personal. Indica la carpeta del diario con {option}.</translation>
    </message>
    <message>
        <source>Too many attempts. Please wait {seconds} s and try again.</source>
        <translation>Demasiados intentos. Espera {seconds} s e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Two files in this archive have the same name.</source>
        <translation>Dos archivos de dentro tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>Unpacked, this file is larger than a diary can be.</source>
        <translation>Descomprimido, este archivo es mayor de lo que puede ser un diario.</translation>
    </message>
    <message>
        <source>With this name, an entry would have {count} characters; the limit is {limit}. Please choose a shorter one.</source>
        <translation>Con este nombre, una entrada tendría {count} caracteres; el límite es {limit}. Elige uno más corto.</translation>
    </message>
    <message>
        <source>You have written since then, so this day can no longer change.</source>
        <translation>Has escrito desde entonces, así que este día ya no puede cambiar.</translation>
    </message>
    <message>
        <source>Your choice could not be saved: {cause}.</source>
        <translation>Tu elección no se pudo guardar: {cause}.</translation>
    </message>
    <message>
        <source>pg_dump on this computer has version {tool}, and the server has version {server}: a backup needs pg_dump {server} or newer. Nothing was changed.</source>
        <translation>El pg_dump de este ordenador tiene la versión {tool}, y el servidor la versión {server}: una copia necesita pg_dump {server} o posterior. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} is a dump of a server, and its entries cannot be shown. Whoever runs the server can restore it as a whole with “aimstars db restore”.</source>
        <translation>{file} es un volcado de un servidor, y sus entradas no se pueden mostrar. Quien administra el servidor puede restaurarlo entero con «aimstars db restore».</translation>
    </message>
    <message>
        <source>{file} is no backup of a diary in a file, or not the whole of one: an encrypted backup needs the file “{name}.json” beside it. Archives and files of other programs come in with File → Import….</source>
        <translation>{file} no es una copia de un diario en un archivo, o no está entera: una copia cifrada necesita el archivo «{name}.json» a su lado. Los archivos completos y los de otros programas entran con Archivo → Importar….</translation>
    </message>
    <message>
        <source>{file} is not a file, so it cannot be the diary. Nothing was changed.</source>
        <translation>{file} no es un archivo, así que no puede ser el diario. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} is not encrypted, and your diary is. Unlock your diary first: then the backup is encrypted when it is copied. Nothing was changed.</source>
        <translation>{file} no está cifrado, y tu diario sí. Desbloquea antes tu diario: entonces la copia se cifra al copiarla. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} was not taken: backups of a server lie where “aimstars db restore” looks for them.</source>
        <translation>{file} no se tomó: las copias de un servidor están donde las busca «aimstars db restore».</translation>
    </message>
    <message>
        <source>{folder} is in the folder of the diary itself. Choose one elsewhere, best on another disk.</source>
        <translation>{folder} está en la carpeta del propio diario. Elige una en otro sitio, mejor en otro disco.</translation>
    </message>
    <message>
        <source>{name} belongs to a diary of this program. Export that diary as an archive, then import the archive.</source>
        <translation>{name} pertenece a un diario de este programa. Exporta ese diario como archivo completo e impórtalo.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {cause}.</source>
        <translation>{name} no se puede leer: {cause}.</translation>
    </message>
    <message>
        <source>{name} changed while it was read. Please try again.</source>
        <translation>{name} cambió mientras se leía. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} holds another zip file, {inner}. Unpack {name} first, and import that one.</source>
        <translation>{name} contiene otro archivo zip, {inner}. Descomprime antes {name} e importa ese.</translation>
    </message>
    <message>
        <source>{name} in this archive is damaged.</source>
        <translation>{name} está dañado dentro de este archivo.</translation>
    </message>
    <message>
        <source>{name} is a folder. Please choose a file.</source>
        <translation>{name} es una carpeta. Elige un archivo.</translation>
    </message>
    <message>
        <source>{name} is neither a file nor a folder.</source>
        <translation>{name} no es un archivo ni una carpeta.</translation>
    </message>
    <message>
        <source>{name} is not a diary file that this program can read.</source>
        <translation>{name} no es un archivo de diario que este programa sepa leer.</translation>
    </message>
    <message>
        <source>{name} is not the database of the web app. Make a diary first, and then import this file.</source>
        <translation>{name} no es la base de datos de la aplicación web. Crea antes un diario y luego importa este archivo.</translation>
    </message>
    <message>
        <source>{path} cannot be found: the program was started in a folder that no longer exists. Give the full path.</source>
        <translation>No se encuentra {path}: el programa se inició en una carpeta que ya no existe. Indica la ruta completa.</translation>
    </message>
    <message>
        <source>{tool} ended with the code {code}.</source>
        <translation>{tool} terminó con el código {code}.</translation>
    </message>
    <message>
        <source>{variable} cannot be read: it has more than one @. In a password it is written as %40.</source>
        <translation>{variable} no se puede leer: tiene más de una @. En una contraseña se escribe %40.</translation>
    </message>
    <message>
        <source>{variable} has a parameter, after the question mark, that PostgreSQL does not know.</source>
        <translation>{variable} tiene un parámetro, tras el signo de interrogación, que PostgreSQL no conoce.</translation>
    </message>
    <message>
        <source>{variable} is not the address of a PostgreSQL server: such an address begins with postgresql://</source>
        <translation>{variable} no es la dirección de un servidor PostgreSQL: una dirección así empieza por postgresql://</translation>
    </message>
    <message>
        <source>“{name}” cannot be added: JPEG, PNG, WebP, GIF, BMP and TIFF pictures are taken.</source>
        <translation>«{name}» no se puede añadir: se aceptan imágenes JPEG, PNG, WebP, GIF, BMP y TIFF.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {cause}.</source>
        <translation>«{name}» no se puede leer: {cause}.</translation>
    </message>
    <message>
        <source>“{name}” has more than {number} million pixels. Make it smaller first.</source>
        <translation>«{name}» tiene más de {number} millones de píxeles. Redúcela antes.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so it cannot be shown or added.</source>
        <translation>«{name}» está dañada, así que no se puede mostrar ni añadir.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {number} MB. Make it smaller first.</source>
        <translation>«{name}» ocupa más de {number} MB. Redúcela antes.</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <translation>«{name}» ya no está.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are in it</source>
        <translation>
            <numerusform>hay %Ln imagen dentro</numerusform>
            <numerusform>hay %Ln imágenes dentro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures stay in your diary and are not in this file.</source>
        <translation>
            <numerusform>%Ln imagen se queda en tu diario y no está en este archivo.</numerusform>
            <numerusform>%Ln imágenes se quedan en tu diario y no están en este archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words left out</source>
        <translation>
            <numerusform>%Ln palabra omitida</numerusform>
            <numerusform>%Ln palabras omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo completo</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Day One</source>
        <translation>Day One</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Diary of {name}</source>
        <translation>Diario de {name}</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Everything, to keep</source>
        <translation>Todo, para conservarlo</translation>
    </message>
    <message>
        <source>For text editors and other programs</source>
        <translation>Para editores de texto y otros programas</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>One page for the browser; loads nothing from the network</source>
        <translation>Una página para el navegador; no carga nada de la red</translation>
    </message>
    <message>
        <source>Only the words; opens anywhere</source>
        <translation>Solo las palabras; se abre en cualquier parte</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet</source>
        <translation>Tablas para una hoja de cálculo</translation>
    </message>
    <message>
        <source>This is everything that one person wrote in Aim for the Stars.

manifest.json says what is inside. The files in data/ have one row per line, as JSON. The files in schema/ say which fields a row has. The text of your entries is in data/entries.jsonl.

If the program no longer exists, any text editor can open these files. Nothing in here is encrypted.
</source>
        <translation>Esto es todo lo que una persona escribió en Aim for the Stars.

manifest.json dice qué hay dentro. Los archivos de data/ tienen una fila por línea, en JSON. Los archivos de schema/ dicen qué campos tiene una fila. El texto de tus entradas está en data/entries.jsonl.

Si el programa ya no existe, cualquier editor de texto abre estos archivos. Nada de esto está cifrado.
</translation>
    </message>
    <message>
        <source>To continue in Day One</source>
        <translation>Para seguir en Day One</translation>
    </message>
    <message>
        <source>To read or print</source>
        <translation>Para leer o imprimir</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Goals and points</source>
        <translation>&amp;Objetivos y puntos</translation>
    </message>
    <message>
        <source>&amp;Leave out words</source>
        <translation>O&amp;mitir palabras</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>A copy for you to keep or share. Your diary stays as it is.</source>
        <translation>Una copia para conservar o compartir. Tu diario queda como está.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Earlier &amp;versions of entries</source>
        <translation>&amp;Versiones anteriores de las entradas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>Ines, Dr Brandt</source>
        <translation>Inés, Dr. García</translation>
    </message>
    <message>
        <source>Only favo&amp;urites</source>
        <translation>Solo &amp;favoritas</translation>
    </message>
    <message>
        <source>Only what this &amp;search finds</source>
        <translation>Solo lo que encuentra esta &amp;búsqueda</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Abrir la car&amp;peta</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Saved as {name}, {size}</source>
        <translation>Guardado como {name}, {size}</translation>
    </message>
    <message>
        <source>Separated by commas. Each becomes a dash, in everything that you export.</source>
        <translation>Separadas por comas. Cada una se convierte en un guion, en todo lo que exportes.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>La exportación se canceló. No se escribió nada.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Anybody who has it can read it.</source>
        <translation>El archivo no está cifrado. Quien lo tenga puede leerlo.</translation>
    </message>
    <message>
        <source>There are no entries to export.</source>
        <translation>No hay entradas que exportar.</translation>
    </message>
</context>
<context>
    <name>FirstStep</name>
    <message>
        <source>Choose something small for the next seven days, and say at the end how it went. Trying counts, too.</source>
        <translation>Elige algo pequeño para los próximos siete días, y di al final cómo fue. Intentarlo también cuenta.</translation>
    </message>
    <message>
        <source>Close this step</source>
        <translation>Cerrar este paso</translation>
    </message>
    <message>
        <source>Entries, days in a row and goals become points. They appear here, and the charts fill as you write.</source>
        <translation>Las entradas, los días seguidos y los objetivos se convierten en puntos. Aparecen aquí, y los gráficos se llenan a medida que escribes.</translation>
    </message>
    <message>
        <source>See it grow</source>
        <translation>Mira cómo crece</translation>
    </message>
    <message>
        <source>Set one goal for the week</source>
        <translation>Fija un objetivo para la semana</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <source>What happened today that you are proud of, or can grow from? A sentence or two is enough. Save it with one of the buttons below.</source>
        <translation>¿Qué ha pasado hoy que te enorgullece o puede hacerte crecer? Basta con una o dos frases. Guárdalo con uno de los botones de abajo.</translation>
    </message>
    <message>
        <source>Write down one moment</source>
        <translation>Escribe un momento</translation>
    </message>
</context>
<context>
    <name>FollowUpBanner</name>
    <message>
        <source>First write down what you are proud of</source>
        <translation>Escribe antes lo que te enorgullece</translation>
    </message>
    <message>
        <source>It turned into…</source>
        <translation>Se convirtió en…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Dejarlo ir</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Make it a goal…</source>
        <translation>Convertirla en objetivo…</translation>
    </message>
    <message>
        <source>You wanted to grow from this, {day}</source>
        <translation>Querías crecer con esto, {day}</translation>
    </message>
    <message>
        <source>Your goal: {title}</source>
        <translation>Tu objetivo: {title}</translation>
    </message>
</context>
<context>
    <name>FollowUpLine</name>
    <message>
        <source>Back since {day}</source>
        <translation>De vuelta desde el {day}</translation>
    </message>
    <message>
        <source>Comes back on {day}</source>
        <translation>Vuelve el {day}</translation>
    </message>
    <message>
        <source>Do not bring it back</source>
        <translation>No hacerla volver</translation>
    </message>
    <message>
        <source>It turned into something that you are proud of.</source>
        <translation>Se convirtió en algo que te enorgullece.</translation>
    </message>
    <message>
        <source>You made it a goal.</source>
        <translation>La convertiste en un objetivo.</translation>
    </message>
</context>
<context>
    <name>FollowUpMenu</name>
    <message>
        <source>Follow up</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>It grew out of…</source>
        <translation>Surgió de…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Make it a goal…</source>
        <translation>Convertirla en objetivo…</translation>
    </message>
    <message>
        <source>No earlier entry to grow from</source>
        <translation>Ninguna entrada anterior para crecer</translation>
    </message>
</context>
<context>
    <name>FollowUpModel</name>
    <message>
        <source>Let go.</source>
        <translation>Se dejó ir.</translation>
    </message>
    <message>
        <source>Linked: what you wanted to grow from turned into something to be proud of.</source>
        <translation>Enlazado: lo que te iba a hacer crecer ahora te enorgullece.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring it back in %n days</source>
        <translation>
            <numerusform>Hacerla volver en %Ln día</numerusform>
            <numerusform>Hacerla volver en %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>En %Ln día</numerusform>
            <numerusform>En %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It comes back in %n days.</source>
        <translation>
            <numerusform>Vuelve en %Ln día.</numerusform>
            <numerusform>Vuelve en %Ln días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{turned} of %n grow entries that you followed up turned into proud ones.</source>
        <translation>
            <numerusform>{turned} de %Ln entrada para crecer que retomaste se convirtió en orgullo.</numerusform>
            <numerusform>{turned} de %Ln entradas para crecer que retomaste se convirtieron en orgullo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de tareas</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Hide the formatting bar</source>
        <translation>Ocultar la barra de formato</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Tachado</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>The formatting bar is hidden. {keys} brings it back.</source>
        <translation>La barra de formato está oculta. {keys} la hace volver.</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source># A heading, ## a smaller one: {first} to {last}</source>
        <translation># Un título, ## uno más pequeño: {first} a {last}</translation>
    </message>
    <message>
        <source>**bold** {bold}, *italic* {italic}, ~~struck through~~ {strike}</source>
        <translation>**negrita** {bold}, *cursiva* {italic}, ~~tachado~~ {strike}</translation>
    </message>
    <message>
        <source>- An item, 1. a numbered one, &gt; a quotation</source>
        <translation>- Un elemento, 1. uno numerado, &gt; una cita</translation>
    </message>
    <message>
        <source>- [ ] something to do: a click on its box, or Space, ticks it on its card</source>
        <translation>- [ ] algo por hacer: un clic en su casilla, o Espacio, lo marca en su tarjeta</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Marks around your words change how they look when you read them.</source>
        <translation>Los signos alrededor de tus palabras cambian su aspecto al leerlas.</translation>
    </message>
    <message>
        <source>Pasted text keeps its headings, lists and links; {keys} pastes only the words.</source>
        <translation>El texto pegado conserva sus títulos, listas y enlaces; {keys} pega solo las palabras.</translation>
    </message>
    <message>
        <source>Return continues a list, and ends it on an empty item. Tab indents an item, Shift+Tab moves it back out.</source>
        <translation>Intro continúa una lista, y la termina en un elemento vacío. Tab sangra un elemento, Mayús+Tab lo devuelve.</translation>
    </message>
    <message>
        <source>The bar above the text does the same; {keys} shows or hides it.</source>
        <translation>La barra sobre el texto hace lo mismo; {keys} la muestra o la oculta.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>[a link](https://example.org) with {keys}</source>
        <translation>[un enlace](https://example.org) con {keys}</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Offer a question to start with, a new one each day</source>
        <translation>&amp;Ofrecer una pregunta para empezar, una nueva cada día</translation>
    </message>
    <message>
        <source>&amp;Text size of the diary</source>
        <translation>&amp;Texto del diario</translation>
    </message>
    <message>
        <source>&amp;Weeks begin on</source>
        <translation>La &amp;semana empieza el</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Days and weeks</source>
        <translation>Días y semanas</translation>
    </message>
    <message>
        <source>Default for your region ({weekday})</source>
        <translation>El de tu región ({weekday})</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Edit prompts…</source>
        <translation>Editar las preguntas…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Make large p&amp;ictures smaller</source>
        <translation>&amp;Reducir las imágenes grandes</translation>
    </message>
    <message>
        <source>Midnight</source>
        <translation>Medianoche</translation>
    </message>
    <message>
        <source>My &amp;day ends at</source>
        <translation>Mi &amp;día acaba a las</translation>
    </message>
    <message>
        <source>New pictures get at most {number} pixels in width and height, and lose what a camera wrote into them, such as the place.</source>
        <translation>Las imágenes nuevas tienen como mucho {number} píxeles de ancho y de alto, y pierden lo que una cámara escribió en ellas, como el lugar.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Sin meta</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Del sistema</translation>
    </message>
    <message>
        <source>Show the &amp;formatting bar above the text</source>
        <translation>Mostrar la barra de &amp;formato sobre el texto</translation>
    </message>
    <message>
        <source>Text size of the &amp;program</source>
        <translation>Texto del &amp;programa</translation>
    </message>
    <message>
        <source>The language changes the next time the program starts.</source>
        <translation>El idioma cambia la próxima vez que se inicie el programa.</translation>
    </message>
    <message>
        <source>What you write before then counts for the day before.</source>
        <translation>Lo que escribas antes cuenta para el día anterior.</translation>
    </message>
    <message>
        <source>Words a day to &amp;aim for</source>
        <translation>&amp;Meta de palabras al día</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Your entries will look like this.</source>
        <translation>Así se verán tus entradas.</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Completed</source>
        <translation>Logrado</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Esta vez no</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Category</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Edit goal</source>
        <translation>Editar el objetivo</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nuevo objetivo</translation>
    </message>
    <message>
        <source>Repeats every week</source>
        <translation>Se repite cada semana</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Set goal</source>
        <translation>Fijar el objetivo</translation>
    </message>
    <message>
        <source>The entry it comes from</source>
        <translation>La entrada de la que viene</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation>¿Qué vas a hacer?</translation>
    </message>
    <message>
        <source>Why it matters, or when it counts as done</source>
        <translation>Por qué importa, o cuándo se da por logrado</translation>
    </message>
</context>
<context>
    <name>GoalMenu</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Pause repeating</source>
        <translation>Pausar la repetición</translation>
    </message>
    <message>
        <source>Repeat every week</source>
        <translation>Repetir cada semana</translation>
    </message>
    <message>
        <source>Resume repeating</source>
        <translation>Reanudar la repetición</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>Dejar de repetir</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%Ln activo</numerusform>
            <numerusform>%Ln activos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>queda %Ln día</numerusform>
            <numerusform>quedan %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%Ln objetivo</numerusform>
            <numerusform>%Ln objetivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%Ln por decidir</numerusform>
            <numerusform>%Ln por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Logrado</translation>
    </message>
    <message>
        <source>Continues an earlier goal.</source>
        <translation>Continúa un objetivo anterior.</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Creatividad</translation>
    </message>
    <message>
        <source>Creative Pursuits</source>
        <translation>Actividades creativas</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonarlo</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n days ago</source>
        <translation>
            <numerusform>Terminó hace %Ln día</numerusform>
            <numerusform>Terminó hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended yesterday</source>
        <translation>Terminó ayer</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Terminó el {day}</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Exercise &amp; Fitness</source>
        <translation>Ejercicio y forma física</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Home &amp; Organization</source>
        <translation>Casa y orden</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Learning &amp; Reading</source>
        <translation>Aprender y leer</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Hacerlo más pequeño</translation>
    </message>
    <message>
        <source>Mindfulness</source>
        <translation>Atención plena</translation>
    </message>
    <message>
        <source>Mindfulness &amp; Mental Health</source>
        <translation>Atención plena y salud mental</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Esta vez no</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Personal Development</source>
        <translation>Desarrollo personal</translation>
    </message>
    <message>
        <source>Productivity</source>
        <translation>Productividad</translation>
    </message>
    <message>
        <source>Productivity &amp; Work</source>
        <translation>Productividad y trabajo</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %Ln más</numerusform>
            <numerusform>Mostrar %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more to decide</source>
        <translation>
            <numerusform>Mostrar %Ln más por decidir</numerusform>
            <numerusform>Mostrar %Ln más por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Social Connections</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentarlo otra vez</translation>
    </message>
    <message>
        <source>until today · the last day</source>
        <translation>hasta hoy · el último día</translation>
    </message>
    <message>
        <source>until {day} · {left}</source>
        <translation>hasta el {day} · {left}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message numerus="yes">
        <source>{ticked} of %n days</source>
        <translation>
            <numerusform>{ticked} de %Ln día</numerusform>
            <numerusform>{ticked} de %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>Once you close a goal, this shows how your goals went.</source>
        <translation>Cuando cierres un objetivo, esto mostrará cómo fueron tus objetivos.</translation>
    </message>
</context>
<context>
    <name>GoalsTab</name>
    <message>
        <source>A goal is something to do by the end of a week. Start with a small one.</source>
        <translation>Un objetivo es algo que hacer antes de que acabe una semana. Empieza con uno pequeño.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Ideas…</source>
        <translation>Ideas…</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nuevo objetivo</translation>
    </message>
    <message>
        <source>Set your first goal</source>
        <translation>Fija tu primer objetivo</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Repaso semanal</translation>
    </message>
</context>
<context>
    <name>GoalsViewModel</name>
    <message>
        <source>Completed: {title} {points}</source>
        <translation>Logrado: {title} {points}</translation>
    </message>
    <message>
        <source>Goal changed.</source>
        <translation>Objetivo cambiado.</translation>
    </message>
    <message>
        <source>Goal moved to the trash.</source>
        <translation>Objetivo movido a la papelera.</translation>
    </message>
    <message>
        <source>Goal set.</source>
        <translation>Objetivo fijado.</translation>
    </message>
    <message>
        <source>It no longer repeats.</source>
        <translation>Ya no se repite.</translation>
    </message>
    <message>
        <source>It now repeats every week.</source>
        <translation>Ahora se repite cada semana.</translation>
    </message>
    <message>
        <source>Not this time: {title} {points}</source>
        <translation>Esta vez no: {title} {points}</translation>
    </message>
    <message>
        <source>Paused until you resume it.</source>
        <translation>En pausa hasta que lo reanudes.</translation>
    </message>
    <message>
        <source>Skipped. You can still do it here later.</source>
        <translation>Omitido. Aún puedes hacerlo aquí más tarde.</translation>
    </message>
    <message>
        <source>The goal is active again.</source>
        <translation>El objetivo vuelve a estar activo.</translation>
    </message>
    <message>
        <source>Trying again until {day}.</source>
        <translation>Otro intento hasta el {day}.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n day streak</source>
        <translation>
            <numerusform>%Ln día seguido</numerusform>
            <numerusform>%Ln días seguidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderModel</name>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado a las {time}</translation>
    </message>
    <message>
        <source>Today is still open: write today to keep it</source>
        <translation>Hoy sigue abierto: escribe para mantenerla</translation>
    </message>
    <message>
        <source>Write today to begin a streak</source>
        <translation>Escribe hoy para empezar una racha</translation>
    </message>
    <message>
        <source>You have written today</source>
        <translation>Hoy has escrito</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>Colours from less to more</source>
        <translation>Colores, de menos a más</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>HeatmapCard</name>
    <message>
        <source>Each day with points gets its colour here.</source>
        <translation>Cada día con puntos recibe aquí su color.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todos los ámbitos</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Goals that you close will be listed here.</source>
        <translation>Los objetivos que cierres aparecerán aquí.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History of goals</source>
        <translation>Historial de objetivos</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>No goal matches. Try something else.</source>
        <translation>Ningún objetivo coincide. Prueba otra cosa.</translation>
    </message>
    <message>
        <source>Search goals</source>
        <translation>Buscar objetivos</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Category</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Show where your points come from</source>
        <translation>Mostrar de dónde vienen tus puntos</translation>
    </message>
    <message>
        <source>Stats</source>
        <translation>Estadísticas</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message>
        <source>Ask someone for honest feedback</source>
        <translation>Pedir a alguien una opinión sincera</translation>
    </message>
    <message>
        <source>Be in bed by eleven on five nights</source>
        <translation>Estar en la cama a las once cinco noches</translation>
    </message>
    <message>
        <source>Begin each day with the hardest task</source>
        <translation>Empezar cada día por la tarea más difícil</translation>
    </message>
    <message>
        <source>Call a friend or someone in the family</source>
        <translation>Llamar a una amistad o a alguien de la familia</translation>
    </message>
    <message>
        <source>Cook at home on five evenings</source>
        <translation>Cocinar en casa cinco noches</translation>
    </message>
    <message>
        <source>Declutter one room</source>
        <translation>Despejar una habitación</translation>
    </message>
    <message>
        <source>Do one thing that scares me a little</source>
        <translation>Hacer algo que me da un poco de miedo</translation>
    </message>
    <message>
        <source>Draw something every day</source>
        <translation>Dibujar algo cada día</translation>
    </message>
    <message>
        <source>Exercise three times this week</source>
        <translation>Hacer ejercicio tres veces esta semana</translation>
    </message>
    <message>
        <source>Finish the book on my bedside table</source>
        <translation>Terminar el libro de mi mesilla</translation>
    </message>
    <message>
        <source>Finish the task that I keep putting off</source>
        <translation>Terminar la tarea que sigo aplazando</translation>
    </message>
    <message>
        <source>Have a meal with somebody I miss</source>
        <translation>Comer con alguien a quien echo de menos</translation>
    </message>
    <message>
        <source>Learn twenty words of another language</source>
        <translation>Aprender veinte palabras de otro idioma</translation>
    </message>
    <message>
        <source>Make something with my hands</source>
        <translation>Hacer algo con mis manos</translation>
    </message>
    <message>
        <source>Meditate for ten minutes daily</source>
        <translation>Meditar diez minutos al día</translation>
    </message>
    <message>
        <source>Plan tomorrow before the day ends</source>
        <translation>Planear el mañana antes de acabar el día</translation>
    </message>
    <message>
        <source>Play an instrument three times this week</source>
        <translation>Tocar un instrumento tres veces esta semana</translation>
    </message>
    <message>
        <source>Put the phone away an hour before bed</source>
        <translation>Dejar el móvil una hora antes de dormir</translation>
    </message>
    <message>
        <source>Read for 30 minutes a day</source>
        <translation>Leer 30 minutos al día</translation>
    </message>
    <message>
        <source>Repair what has been broken for months</source>
        <translation>Reparar lo que lleva meses roto</translation>
    </message>
    <message>
        <source>Say no once when I mean no</source>
        <translation>Decir no una vez cuando quiero decir no</translation>
    </message>
    <message>
        <source>Stretch for ten minutes each morning</source>
        <translation>Estirar diez minutos cada mañana</translation>
    </message>
    <message>
        <source>Take a photo a day of something ordinary</source>
        <translation>Hacer una foto al día de algo corriente</translation>
    </message>
    <message>
        <source>Take the stairs whenever I can</source>
        <translation>Subir por la escalera siempre que pueda</translation>
    </message>
    <message>
        <source>Thank three people for something small</source>
        <translation>Dar las gracias a tres personas por algo pequeño</translation>
    </message>
    <message>
        <source>Tidy up for ten minutes a day</source>
        <translation>Ordenar diez minutos al día</translation>
    </message>
    <message>
        <source>Two hours without messages every day</source>
        <translation>Dos horas sin mensajes cada día</translation>
    </message>
    <message>
        <source>Walk for 30 minutes every day</source>
        <translation>Caminar 30 minutos cada día</translation>
    </message>
    <message>
        <source>Work through one lesson and try it out</source>
        <translation>Hacer una lección y ponerla en práctica</translation>
    </message>
    <message>
        <source>Write a letter or a long message</source>
        <translation>Escribir una carta o un mensaje largo</translation>
    </message>
    <message>
        <source>Write down three good things each evening</source>
        <translation>Anotar tres cosas buenas cada noche</translation>
    </message>
    <message>
        <source>Write in the diary every evening</source>
        <translation>Escribir en el diario cada noche</translation>
    </message>
</context>
<context>
    <name>IdeasPanel</name>
    <message>
        <source>Anything that matters to you. Small and clear works best.</source>
        <translation>Cualquier cosa que te importe. Lo pequeño y claro funciona mejor.</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Your earlier goals</source>
        <translation>Tus objetivos anteriores</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries done</source>
        <translation>
            <numerusform>%Ln entrada procesada</numerusform>
            <numerusform>%Ln entradas procesadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries read</source>
        <translation>
            <numerusform>%Ln entrada leída</numerusform>
            <numerusform>%Ln entradas leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries removed</source>
        <translation>
            <numerusform>%Ln entrada quitada</numerusform>
            <numerusform>%Ln entradas quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries saved</source>
        <translation>
            <numerusform>%Ln entrada guardada</numerusform>
            <numerusform>%Ln entradas guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries went to the trash or came out of it</source>
        <translation>
            <numerusform>%Ln entrada fue a la papelera o salió de ella</numerusform>
            <numerusform>%Ln entradas fueron a la papelera o salieron de ella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were left out</source>
        <translation>
            <numerusform>se omitió %Ln entrada</numerusform>
            <numerusform>se omitieron %Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were merged</source>
        <translation>
            <numerusform>se fusionó %Ln entrada</numerusform>
            <numerusform>se fusionaron %Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were there already</source>
        <translation>
            <numerusform>%Ln entrada ya estaba</numerusform>
            <numerusform>%Ln entradas ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%Ln objetivo</numerusform>
            <numerusform>%Ln objetivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals were merged</source>
        <translation>
            <numerusform>se fusionó %Ln objetivo</numerusform>
            <numerusform>se fusionaron %Ln objetivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged entries are as they were</source>
        <translation>
            <numerusform>%Ln entrada fusionada está como antes</numerusform>
            <numerusform>%Ln entradas fusionadas están como antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more like these</source>
        <translation>
            <numerusform>%Ln más como estas</numerusform>
            <numerusform>%Ln más como estas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures stay in the file</source>
        <translation>
            <numerusform>%Ln imagen se queda en el archivo</numerusform>
            <numerusform>%Ln imágenes se quedan en el archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to know</source>
        <translation>
            <numerusform>%Ln cosa que saber</numerusform>
            <numerusform>%Ln cosas que saber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n entries</source>
        <translation>
            <numerusform>&amp;Importar %Ln entrada</numerusform>
            <numerusform>&amp;Importar %Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup of your diary is being made.</source>
        <translation>Se está haciendo una copia de seguridad de tu diario.</translation>
    </message>
    <message>
        <source>All of it is in your diary already. Nothing was written.</source>
        <translation>Todo está ya en tu diario. No se escribió nada.</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Entrada {number}</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Objetivo {number}</translation>
    </message>
    <message>
        <source>It contains a character that is not text.</source>
        <translation>Contiene un carácter que no es texto.</translation>
    </message>
    <message>
        <source>It has no words and is left out.</source>
        <translation>No tiene palabras y se omite.</translation>
    </message>
    <message>
        <source>It is in the trash there, and is left out.</source>
        <translation>Allí está en la papelera y se omite.</translation>
    </message>
    <message>
        <source>It is very long, so it is imported in parts.</source>
        <translation>Es muy larga, así que se importa por partes.</translation>
    </message>
    <message>
        <source>Its time zone is unknown, so its day is that of your own time zone.</source>
        <translation>Su zona horaria se desconoce, así que su día es el de la tuya.</translation>
    </message>
    <message>
        <source>Nothing of {name} was imported. {cause}</source>
        <translation>No se importó nada de {name}. {cause}</translation>
    </message>
    <message>
        <source>Part of it is encrypted there, and is left out.</source>
        <translation>Una parte está cifrada allí y se omite.</translation>
    </message>
    <message>
        <source>Points: {points}</source>
        <translation>Puntos: {points}</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>Quitado: {what}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>The days follow Greenwich time: an entry written late in the evening or early in the morning may appear on the day before or after.</source>
        <translation>Los días siguen la hora de Greenwich: una entrada escrita tarde por la noche o temprano por la mañana puede aparecer el día anterior o el siguiente.</translation>
    </message>
    <message>
        <source>The description in the file is too long to be added to yours. Yours was kept.</source>
        <translation>La descripción del archivo es demasiado larga para añadirla a la tuya. Se conserva la tuya.</translation>
    </message>
    <message>
        <source>The end of this part is missing.</source>
        <translation>Falta el final de esta parte.</translation>
    </message>
    <message>
        <source>The file {name} is missing.</source>
        <translation>Falta el archivo {name}.</translation>
    </message>
    <message>
        <source>The import of {name} is complete: {what}.</source>
        <translation>La importación de {name} ha terminado: {what}.</translation>
    </message>
    <message>
        <source>The import of {name} was cancelled. Nothing was imported.</source>
        <translation>La importación de {name} se canceló. No se importó nada.</translation>
    </message>
    <message>
        <source>The notes in the file are too long to be added to yours. Yours were kept.</source>
        <translation>Las notas del archivo son demasiado largas para añadirlas a las tuyas. Se conservan las tuyas.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Este día aún no ha llegado.</translation>
    </message>
    <message>
        <source>This entry cannot be read.</source>
        <translation>Esta entrada no se puede leer.</translation>
    </message>
    <message>
        <source>This goal cannot be imported.</source>
        <translation>Este objetivo no se puede importar.</translation>
    </message>
    <message>
        <source>This month cannot be read.</source>
        <translation>Este mes no se puede leer.</translation>
    </message>
    <message>
        <source>This note has no day and is left out.</source>
        <translation>Esta nota no tiene día y se omite.</translation>
    </message>
    <message>
        <source>This part is missing or damaged.</source>
        <translation>Esta parte falta o está dañada.</translation>
    </message>
    <message>
        <source>This picture is missing or damaged.</source>
        <translation>Esta imagen falta o está dañada.</translation>
    </message>
    <message>
        <source>This row cannot be read.</source>
        <translation>Esta fila no se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more people</source>
        <translation>
            <numerusform>y %Ln persona más</numerusform>
            <numerusform>y %Ln personas más</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: the text of the archive is newer. Yours is an earlier version now.</source>
        <translation>{day}: el texto del archivo es más reciente. El tuyo es ahora una versión anterior.</translation>
    </message>
    <message>
        <source>{day}: you have changed this entry since then, so it stays.</source>
        <translation>{day}: has cambiado esta entrada desde entonces, así que se queda.</translation>
    </message>
    <message>
        <source>{day}: your text is newer. That of the archive is an earlier version now.</source>
        <translation>{day}: tu texto es más reciente. El del archivo es ahora una versión anterior.</translation>
    </message>
    <message>
        <source>{title}: you have changed this goal since then, so it stays.</source>
        <translation>{title}: has cambiado este objetivo desde entonces, así que se queda.</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>Undo the import of {name}, {when}</source>
        <translation>Deshacer la importación de {name}, {when}</translation>
    </message>
    <message>
        <source>Undo this import…</source>
        <translation>Deshacer esta importación…</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecha</translation>
    </message>
</context>
<context>
    <name>ImportChoices</name>
    <message>
        <source>Give &amp;points for them</source>
        <translation>Darles &amp;puntos</translation>
    </message>
    <message>
        <source>Import entries &amp;without words, too: {count}</source>
        <translation>Importar también las entradas &amp;sin palabras: {count}</translation>
    </message>
    <message>
        <source>Their rating and tags become their text.</source>
        <translation>Su valoración y sus etiquetas se convierten en su texto.</translation>
    </message>
    <message>
        <source>What “{word}” becomes</source>
        <translation>En qué se convierte «{word}»</translation>
    </message>
    <message>
        <source>Without a rating</source>
        <translation>Sin valoración</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Another file</source>
        <translation>&amp;Otro archivo</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this file</source>
        <translation>&amp;Frase de contraseña de este archivo</translation>
    </message>
    <message>
        <source>A backup is made first; this import can be undone.</source>
        <translation>Antes se hace una copia de seguridad; esta importación se puede deshacer.</translation>
    </message>
    <message>
        <source>All of it is in your diary already.</source>
        <translation>Todo está ya en tu diario.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>Elegir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Day One, Daylio, jrnl, RedNotebook, Apple Journal, Journey, Google Keep, Evernote, Diarium, Mini Diarium, Daily You, DailyTxT, StoryPad, Journiv, Markdown, calendars with journal entries, dated text files, the web app, and archives of this program. The file is recognised by what is in it, whatever its name.</source>
        <translation>Day One, Daylio, jrnl, RedNotebook, Diario de Apple, Journey, Google Keep, Evernote, Diarium, Mini Diarium, Daily You, DailyTxT, StoryPad, Journiv, Markdown, calendarios con entradas de diario, archivos de texto con fecha, la aplicación web y archivos completos de este programa. El archivo se reconoce por su contenido, sea cual sea su nombre.</translation>
    </message>
    <message>
        <source>Edit → Undo takes it back, and File → Imports… does so at any time.</source>
        <translation>Edición → Deshacer la retira, y Archivo → Importaciones… lo hace en cualquier momento.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import from {name}</source>
        <translation>Importar de {name}</translation>
    </message>
    <message>
        <source>Imported from {name}</source>
        <translation>Importado de {name}</translation>
    </message>
    <message>
        <source>Look at &amp;what is whole</source>
        <translation>&amp;Ver lo que está intacto</translation>
    </message>
    <message>
        <source>Nothing in it can be imported.</source>
        <translation>No se puede importar nada de lo que contiene.</translation>
    </message>
    <message>
        <source>Op&amp;en the file</source>
        <translation>A&amp;brir el archivo</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>La importación se detuvo. No se escribió nada.</translation>
    </message>
    <message>
        <source>This brings entries from another diary into yours. First you see what is in the file.</source>
        <translation>Esto trae a tu diario las entradas de otro. Antes ves lo que hay en el archivo.</translation>
    </message>
    <message>
        <source>This import can be undone.</source>
        <translation>Esta importación se puede deshacer.</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>Lo que se puede leer</translation>
    </message>
    <message>
        <source>{name} · Nothing has been written yet</source>
        <translation>{name} · Todavía no se ha escrito nada</translation>
    </message>
</context>
<context>
    <name>ImportFoundPage</name>
    <message>
        <source>Already here</source>
        <translation>Ya están aquí</translation>
    </message>
    <message>
        <source>An archive of this program comes back whole: entries with their versions, goals, points and everything else.</source>
        <translation>Un archivo completo de este programa vuelve entero: entradas con sus versiones, objetivos, puntos y todo lo demás.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>Primer y último día</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>To be merged</source>
        <translation>Por fusionar</translation>
    </message>
</context>
<context>
    <name>ImportSamples</name>
    <message>
        <source>As they will look</source>
        <translation>Así se verán</translation>
    </message>
    <message>
        <source>Earlier samples</source>
        <translation>Ejemplos anteriores</translation>
    </message>
    <message>
        <source>Later samples</source>
        <translation>Ejemplos siguientes</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first} a {last} de {count}</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Entries that you have changed since then stay. The file itself stays as it is and can be imported again.</source>
        <translation>Las entradas que has cambiado desde entonces se quedan. El archivo queda como está y se puede importar otra vez.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Todavía no se ha importado nada.</translation>
    </message>
    <message>
        <source>Remove what was imported from {name}?</source>
        <translation>¿Quitar lo que se importó de {name}?</translation>
    </message>
    <message>
        <source>Removing what came from {name}…</source>
        <translation>Quitando lo que vino de {name}…</translation>
    </message>
    <message>
        <source>The import is being undone</source>
        <translation>La importación se está deshaciendo</translation>
    </message>
    <message>
        <source>The undo was stopped. Nothing was removed.</source>
        <translation>Deshacer se detuvo. No se quitó nada.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deshacer esta importación</translation>
    </message>
    <message>
        <source>What was imported can be removed again at any time.</source>
        <translation>Lo importado se puede quitar en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>InsideCard</name>
    <message>
        <source>Bring back</source>
        <translation>Hacer volver</translation>
    </message>
</context>
<context>
    <name>InsideDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Days in the backup</source>
        <translation>Días de la copia</translation>
    </message>
    <message>
        <source>Inside the backup: {when}</source>
        <translation>Dentro de la copia: {when}</translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <translation>Abriendo la copia…</translation>
    </message>
    <message>
        <source>The entry in your diary now reads as it does here.</source>
        <translation>La entrada de tu diario se lee ahora como aquí.</translation>
    </message>
    <message>
        <source>The entry is in your diary again.</source>
        <translation>La entrada está de nuevo en tu diario.</translation>
    </message>
    <message>
        <source>This backup contains no entries of yours.</source>
        <translation>Esta copia no contiene entradas tuyas.</translation>
    </message>
    <message>
        <source>You can undo what you bring back; the backup is not changed.</source>
        <translation>Puedes deshacer lo que hagas volver; la copia no cambia.</translation>
    </message>
    <message>
        <source>Your diary has the same entry.</source>
        <translation>Tu diario tiene la misma entrada.</translation>
    </message>
</context>
<context>
    <name>KeptDayLine</name>
    <message>
        <source>A rest day</source>
        <translation>Un día de descanso</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Kept by a spare day</source>
        <translation>Mantenido por un día de reserva</translation>
    </message>
    <message>
        <source>Let the streak end before this day. You can undo it.</source>
        <translation>Deja que la racha acabe antes de este día. Puedes deshacerlo.</translation>
    </message>
</context>
<context>
    <name>KeyChange</name>
    <message>
        <source>Copies that stay readable: {count}, {size}.</source>
        <translation>Copias que siguen siendo legibles: {count}, {size}.</translation>
    </message>
</context>
<context>
    <name>KeyChangePage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>The diary is being rewritten and compared. Until that is done, the old one stays.</source>
        <translation>El diario se está reescribiendo y comparando. Hasta que acabe, el anterior se queda.</translation>
    </message>
    <message>
        <source>The diary is ready. Its backups are next.</source>
        <translation>El diario está listo. Ahora vienen sus copias.</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>All time</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>Todos los motivos</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Why {points}?</source>
        <translation>¿Por qué {points}?</translation>
    </message>
    <message>
        <source>{reasons}, {points} in all. Choose one to open its source.</source>
        <translation>{reasons}, {points} en total. Elige uno para abrir su origen.</translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Points that day</source>
        <translation>Puntos de ese día</translation>
    </message>
    <message>
        <source>Total points</source>
        <translation>Puntos en total</translation>
    </message>
</context>
<context>
    <name>LinuxLocks</name>
    <message>
        <source>Locks your diary</source>
        <translation>Bloquea tu diario</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>What you typed last cannot be saved now. The program keeps trying: please leave it open.</source>
        <translation>Lo último que escribiste no se puede guardar ahora. El programa sigue intentándolo: déjalo abierto.</translation>
    </message>
    <message>
        <source>What you typed last is saved now.</source>
        <translation>Lo último que escribiste ya está guardado.</translation>
    </message>
</context>
<context>
    <name>LongStepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Another account has the same email as yours. Please choose another one.</source>
        <translation>Otra cuenta tiene el mismo correo que la tuya. Elige otro.</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Abrir el perfil</translation>
    </message>
    <message>
        <source>Sample diary</source>
        <translation>Diario de ejemplo</translation>
    </message>
    <message>
        <source>Sample diary: nothing is saved</source>
        <translation>Diario de ejemplo: no se guarda nada</translation>
    </message>
</context>
<context>
    <name>MemoryRow</name>
    <message>
        <source>Show this day</source>
        <translation>Mostrar este día</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>Check where entries come from</source>
        <translation>Comprobar de dónde vienen las entradas</translation>
    </message>
    <message>
        <source>Count the entries of each day</source>
        <translation>Contar las entradas de cada día</translation>
    </message>
    <message>
        <source>Drop the stored streaks</source>
        <translation>Abandonar las rachas almacenadas</translation>
    </message>
    <message>
        <source>Each person&apos;s own prompts.</source>
        <translation>Las preguntas de cada persona.</translation>
    </message>
    <message>
        <source>Each person&apos;s own templates.</source>
        <translation>Las plantillas de cada persona.</translation>
    </message>
    <message>
        <source>Earlier versions of edited entries.</source>
        <translation>Las versiones anteriores de las entradas editadas.</translation>
    </message>
    <message>
        <source>Entries kept without a verdict count as “grow”.</source>
        <translation>Las entradas guardadas sin valorar cuentan como «crecer».</translation>
    </message>
    <message>
        <source>Find imported entries quickly</source>
        <translation>Encontrar las entradas importadas rápidamente</translation>
    </message>
    <message>
        <source>Find pictures quickly</source>
        <translation>Encontrar las imágenes rápidamente</translation>
    </message>
    <message>
        <source>Find the entries of a day faster</source>
        <translation>Encontrar antes las entradas de un día</translation>
    </message>
    <message>
        <source>Give the tables their lasting names</source>
        <translation>Dar a las tablas sus nombres definitivos</translation>
    </message>
    <message>
        <source>Imported entries earn points like all others.</source>
        <translation>Las entradas importadas ganan puntos como las demás.</translation>
    </message>
    <message>
        <source>Keep a list of imports</source>
        <translation>Conservar una lista de importaciones</translation>
    </message>
    <message>
        <source>Keep a way back for imported entries</source>
        <translation>Conservar una vuelta para las entradas importadas</translation>
    </message>
    <message>
        <source>Keep a way back for unrated entries</source>
        <translation>Conservar una vuelta para las entradas sin valorar</translation>
    </message>
    <message>
        <source>Keep each person&apos;s own prompts</source>
        <translation>Conservar las preguntas de cada persona</translation>
    </message>
    <message>
        <source>Keep each person&apos;s own templates</source>
        <translation>Conservar las plantillas de cada persona</translation>
    </message>
    <message>
        <source>Keep earlier versions of entries</source>
        <translation>Conservar las versiones anteriores de las entradas</translation>
    </message>
    <message>
        <source>Keep goals that come again every week</source>
        <translation>Conservar los objetivos que vuelven cada semana</translation>
    </message>
    <message>
        <source>Keep pictures with entries</source>
        <translation>Conservar imágenes con las entradas</translation>
    </message>
    <message>
        <source>Keep the choices of each account</source>
        <translation>Conservar las opciones de cada cuenta</translation>
    </message>
    <message>
        <source>Keep the days on which you came by</source>
        <translation>Conservar los días de visita</translation>
    </message>
    <message>
        <source>Keep the days that were ticked off</source>
        <translation>Conservar los días marcados</translation>
    </message>
    <message>
        <source>Keep weekly reviews</source>
        <translation>Conservar los repasos semanales</translation>
    </message>
    <message>
        <source>Keep what is typed and not yet saved</source>
        <translation>Conservar lo escrito y aún no guardado</translation>
    </message>
    <message>
        <source>Keep where imported entries and goals come from</source>
        <translation>Conservar de dónde vienen las entradas y objetivos importados</translation>
    </message>
    <message>
        <source>Keep which entries are favourites</source>
        <translation>Conservar qué entradas son favoritas</translation>
    </message>
    <message>
        <source>Keep your days of rest</source>
        <translation>Conservar tus días de descanso</translation>
    </message>
    <message>
        <source>Let a goal come again once a week</source>
        <translation>Dejar volver un objetivo una vez por semana</translation>
    </message>
    <message>
        <source>Let entries be unrated</source>
        <translation>Permitir entradas sin valorar</translation>
    </message>
    <message>
        <source>Let entries know when they were written</source>
        <translation>Hacer que las entradas sepan cuándo se escribieron</translation>
    </message>
    <message>
        <source>Let goals know when they were closed</source>
        <translation>Hacer que los objetivos sepan cuándo se cerraron</translation>
    </message>
    <message>
        <source>Let grow entries come back</source>
        <translation>Dejar volver las entradas para crecer</translation>
    </message>
    <message>
        <source>Let no day be without its points</source>
        <translation>No dejar ningún día sin sus puntos</translation>
    </message>
    <message>
        <source>Let no two accounts share an email</source>
        <translation>No dejar que dos cuentas compartan un correo</translation>
    </message>
    <message>
        <source>Make room for stronger password storage</source>
        <translation>Hacer sitio a contraseñas mejor protegidas</translation>
    </message>
    <message>
        <source>Make sign-in ignore upper and lower case</source>
        <translation>Ignorar mayúsculas y minúsculas al iniciar sesión</translation>
    </message>
    <message>
        <source>Open a ledger for points</source>
        <translation>Abrir un libro de cuentas para los puntos</translation>
    </message>
    <message>
        <source>Prepare accounts for safer sign-in</source>
        <translation>Preparar las cuentas para un inicio de sesión más seguro</translation>
    </message>
    <message>
        <source>Prepare the count of unrated entries</source>
        <translation>Preparar el recuento de entradas sin valorar</translation>
    </message>
    <message>
        <source>Prepare the counts of each day</source>
        <translation>Preparar los recuentos de cada día</translation>
    </message>
    <message>
        <source>Read streaks from the days themselves</source>
        <translation>Leer las rachas de los propios días</translation>
    </message>
    <message>
        <source>Refuse goals with unknown words</source>
        <translation>Rechazar objetivos con palabras desconocidas</translation>
    </message>
    <message>
        <source>Refuse ratings that are neither proud nor grow</source>
        <translation>Rechazar valoraciones que no son orgullo ni crecer</translation>
    </message>
    <message>
        <source>Set up the diary</source>
        <translation>Preparar el diario</translation>
    </message>
    <message>
        <source>Settle goals with unknown words</source>
        <translation>Resolver los objetivos con palabras desconocidas</translation>
    </message>
    <message>
        <source>Settle ratings that were neither proud nor grow</source>
        <translation>Resolver valoraciones que no eran orgullo ni crecer</translation>
    </message>
    <message>
        <source>Speed up the list of favourite entries</source>
        <translation>Acelerar la lista de entradas favoritas</translation>
    </message>
    <message>
        <source>Text that was typed and not saved.</source>
        <translation>El texto escrito y no guardado.</translation>
    </message>
    <message>
        <source>The choices of each account.</source>
        <translation>Las opciones de cada cuenta.</translation>
    </message>
    <message>
        <source>The days on which goals were closed; goals in the trash come back.</source>
        <translation>Los días en que se cerraron objetivos; vuelven los de la papelera.</translation>
    </message>
    <message>
        <source>The days on which you came by; their points stay.</source>
        <translation>Tus días de visita; sus puntos se quedan.</translation>
    </message>
    <message>
        <source>The days that were ticked off, with their notes.</source>
        <translation>Los días marcados, con sus notas.</translation>
    </message>
    <message>
        <source>The list of imports; what they brought stays, and can no longer be undone.</source>
        <translation>La lista de importaciones; lo que trajeron se queda y ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>The reasons for points; the points of each day stay.</source>
        <translation>Los motivos de los puntos; los puntos de cada día se quedan.</translation>
    </message>
    <message>
        <source>The time of day of entries; entries in the trash come back.</source>
        <translation>La hora de las entradas; vuelven las de la papelera.</translation>
    </message>
    <message>
        <source>The weekly reviews, with the decisions and their reasons.</source>
        <translation>Los repasos semanales, con las decisiones y sus motivos.</translation>
    </message>
    <message>
        <source>The whole diary: every account, entry and goal.</source>
        <translation>El diario entero: cada cuenta, entrada y objetivo.</translation>
    </message>
    <message>
        <source>Tie every row to its account</source>
        <translation>Unir cada fila a su cuenta</translation>
    </message>
    <message>
        <source>When accounts were made, and the count of wrong passwords.</source>
        <translation>Cuándo se crearon las cuentas, y cuántas contraseñas fueron erróneas.</translation>
    </message>
    <message>
        <source>Which entries are favourites.</source>
        <translation>Qué entradas son favoritas.</translation>
    </message>
    <message>
        <source>Which entry of an archive is which in this diary.</source>
        <translation>Qué entrada de un archivo es cuál en este diario.</translation>
    </message>
    <message>
        <source>Which goals come again every week.</source>
        <translation>Qué objetivos vuelven cada semana.</translation>
    </message>
    <message>
        <source>Which grow entries come back, and what became of them.</source>
        <translation>Qué entradas para crecer vuelven, y en qué se convirtieron.</translation>
    </message>
    <message>
        <source>Which pictures belong to your entries.</source>
        <translation>Qué imágenes pertenecen a tus entradas.</translation>
    </message>
    <message>
        <source>Write down why each point was given</source>
        <translation>Anotar por qué se dio cada punto</translation>
    </message>
    <message>
        <source>Your days of rest, and which spare days you gave back.</source>
        <translation>Tus días de descanso, y qué días de reserva devolviste.</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message numerus="yes">
        <source>%n days in a row</source>
        <translation>
            <numerusform>%Ln día seguido</numerusform>
            <numerusform>%Ln días seguidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>As many points as the month before.</source>
        <translation>Tantos puntos como el mes anterior.</translation>
    </message>
    <message>
        <source>Most on your mind: {words}.</source>
        <translation>Lo que más tuviste en mente: {words}.</translation>
    </message>
    <message>
        <source>Nothing was written this month.</source>
        <translation>Este mes no se escribió nada.</translation>
    </message>
    <message>
        <source>The longest streak was {days}.</source>
        <translation>La racha más larga fue de {days}.</translation>
    </message>
    <message numerus="yes">
        <source>You found %n things to grow from.</source>
        <translation>
            <numerusform>Encontraste %Ln cosa con la que crecer.</numerusform>
            <numerusform>Encontraste %Ln cosas con las que crecer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You kept %n entries for now.</source>
        <translation>
            <numerusform>Guardaste %Ln entrada por ahora.</numerusform>
            <numerusform>Guardaste %Ln entradas por ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were proud %n times.</source>
        <translation>
            <numerusform>Te enorgulleciste %Ln vez.</numerusform>
            <numerusform>Te enorgulleciste %Ln veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote on {share} of the days.</source>
        <translation>Escribiste el {share} de los días.</translation>
    </message>
    <message>
        <source>Your best day: {day}, {points}</source>
        <translation>Tu mejor día: {day}, {points}</translation>
    </message>
    <message numerus="yes">
        <source>Your entries have %n pictures.</source>
        <translation>
            <numerusform>Tus entradas tienen %Ln imagen.</numerusform>
            <numerusform>Tus entradas tienen %Ln imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written on %n days</source>
        <translation>
            <numerusform>escrito %Ln día</numerusform>
            <numerusform>escrito %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}: {written}, {entries}, {points}.</source>
        <translation>{month}: {written}, {entries}, {points}.</translation>
    </message>
    <message>
        <source>{points} fewer than the month before.</source>
        <translation>{points} menos que el mes anterior.</translation>
    </message>
    <message>
        <source>{points} more than the month before.</source>
        <translation>{points} más que el mes anterior.</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Choose month and year</source>
        <translation>Elegir mes y año</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
</context>
<context>
    <name>MonthDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>The month in numbers</source>
        <translation>El mes en cifras</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Calendar, {month}</source>
        <translation>Calendario, {month}</translation>
    </message>
    <message>
        <source>grow</source>
        <translation>crecer</translation>
    </message>
    <message>
        <source>kept by a spare day</source>
        <translation>mantenido por un día de reserva</translation>
    </message>
    <message>
        <source>proud</source>
        <translation>orgullo</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>día de descanso</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>unfinished entry</source>
        <translation>entrada sin terminar</translation>
    </message>
    <message>
        <source>unrated</source>
        <translation>sin valorar</translation>
    </message>
</context>
<context>
    <name>MonthPicker</name>
    <message>
        <source>Choose month and year</source>
        <translation>Elegir mes y año</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Año siguiente</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Año anterior</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>&amp;Passphrase for the file</source>
        <translation>&amp;Frase de contraseña del archivo</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>&amp;Guardar el archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was written.</source>
        <translation>Se canceló. No se escribió nada.</translation>
    </message>
    <message>
        <source>Move this diary</source>
        <translation>Llevar este diario</translation>
    </message>
    <message>
        <source>One file with everything of your account goes to the other computer. Your diary here stays as it is.</source>
        <translation>Un solo archivo con todo lo de tu cuenta va al otro ordenador. Tu diario de aquí queda como está.</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Abrir la c&amp;arpeta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Saved as {name}, {size}</source>
        <translation>Guardado como {name}, {size}</translation>
    </message>
    <message>
        <source>Take the file to the other computer and start the program there. Choose “I have a diary already” below the first form, then this file.</source>
        <translation>Lleva el archivo al otro ordenador e inicia allí el programa. Elige «Ya tengo un diario» bajo el primer formulario y luego este archivo.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La misma o&amp;tra vez</translation>
    </message>
    <message>
        <source>Without a passphrase, anybody who has the file can read it.</source>
        <translation>Sin frase de contraseña, quien tenga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>Your diary is encrypted, and so is this file. Nobody can open it without the passphrase.</source>
        <translation>Tu diario está cifrado, y este archivo también. Nadie puede abrirlo sin la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>MovingIn</name>
    <message>
        <source>First make your account here. After that, {name} is looked at.</source>
        <translation>Crea antes tu cuenta aquí. Después se mira {name}.</translation>
    </message>
    <message>
        <source>The file of the web app</source>
        <translation>El archivo de la aplicación web</translation>
    </message>
    <message>
        <source>The file with your diary</source>
        <translation>El archivo con tu diario</translation>
    </message>
</context>
<context>
    <name>NextWeekCard</name>
    <message>
        <source>New goal</source>
        <translation>Nuevo objetivo</translation>
    </message>
    <message>
        <source>No goal was active this week.</source>
        <translation>Ningún objetivo estuvo activo esta semana.</translation>
    </message>
    <message>
        <source>No goal yet. One small one is enough.</source>
        <translation>Todavía no hay objetivo. Basta con uno pequeño.</translation>
    </message>
    <message>
        <source>The week after, {days}</source>
        <translation>La semana siguiente, {days}</translation>
    </message>
</context>
<context>
    <name>NotesField</name>
    <message>
        <source>How is it going?</source>
        <translation>¿Cómo va?</translation>
    </message>
    <message>
        <source>Progress notes</source>
        <translation>Notas de progreso</translation>
    </message>
    <message>
        <source>These notes have {count} characters; the limit is {limit}.</source>
        <translation>Estas notas tienen {count} caracteres; el límite es {limit}.</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>A new day has begun. This text is still about {day}.</source>
        <translation>Ha empezado un nuevo día. Este texto sigue siendo sobre {day}.</translation>
    </message>
    <message>
        <source>An entry for {day} was being edited.</source>
        <translation>Se estaba editando una entrada de {day}.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Move it to today</source>
        <translation>Moverlo a hoy</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Ponerlo aquí</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Something you had typed elsewhere was not saved.</source>
        <translation>Algo que escribiste en otro sitio no se guardó.</translation>
    </message>
    <message>
        <source>There is an unfinished entry for {day}.</source>
        <translation>Hay una entrada sin terminar de {day}.</translation>
    </message>
    <message>
        <source>There is an unfinished quick entry for {day}.</source>
        <translation>Hay una entrada rápida sin terminar de {day}.</translation>
    </message>
    <message>
        <source>There is an unfinished text in the review of {days}.</source>
        <translation>Hay un texto sin terminar en el repaso de {days}.</translation>
    </message>
    <message>
        <source>This is what you had written before. It is not saved yet.</source>
        <translation>Esto es lo que habías escrito antes. Todavía no está guardado.</translation>
    </message>
    <message>
        <source>This text is about {day}, which has not come yet.</source>
        <translation>Este texto es sobre {day}, que aún no ha llegado.</translation>
    </message>
</context>
<context>
    <name>OnThisDay</name>
    <message>
        <source>On this day</source>
        <translation>Tal día como hoy</translation>
    </message>
</context>
<context>
    <name>OneTimeCodesDialog</name>
    <message>
        <source>Code of {name}</source>
        <translation>Código de {name}</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>I &amp;have written them down</source>
        <translation>Los he &amp;anotado</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>Códigos de un solo uso</translation>
    </message>
    <message>
        <source>Write these down, and give each person their code. It opens the diary once, under “Forgot the password?”, and asks for a new password. The codes are shown only now.</source>
        <translation>Anótalos y da a cada persona su código. Abre el diario una sola vez, en «¿Has olvidado la contraseña?», y pide una contraseña nueva. Los códigos solo se muestran ahora.</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Add picture</source>
        <translation>Añadir una imagen</translation>
    </message>
    <message>
        <source>Add rest day</source>
        <translation>Añadir un día de descanso</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Añadir a favoritas</translation>
    </message>
    <message>
        <source>Add weekly rest day</source>
        <translation>Añadir un día de descanso semanal</translation>
    </message>
    <message>
        <source>Bring back entry</source>
        <translation>Hacer volver una entrada</translation>
    </message>
    <message>
        <source>Change templates</source>
        <translation>Cambiar las plantillas</translation>
    </message>
    <message>
        <source>Close goal</source>
        <translation>Cerrar un objetivo</translation>
    </message>
    <message>
        <source>Complete goal</source>
        <translation>Lograr un objetivo</translation>
    </message>
    <message>
        <source>Decide about goal</source>
        <translation>Decidir sobre un objetivo</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Eliminar una entrada</translation>
    </message>
    <message>
        <source>Delete goal</source>
        <translation>Eliminar un objetivo</translation>
    </message>
    <message>
        <source>Describe picture</source>
        <translation>Describir una imagen</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Editar una entrada</translation>
    </message>
    <message>
        <source>Edit goal</source>
        <translation>Editar un objetivo</translation>
    </message>
    <message>
        <source>Edit note of a day</source>
        <translation>Editar la nota de un día</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>Editar notas</translation>
    </message>
    <message>
        <source>End repeating goal</source>
        <translation>Terminar un objetivo que se repite</translation>
    </message>
    <message>
        <source>End weekly rest day</source>
        <translation>Terminar un día de descanso semanal</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Terminar un repaso</translation>
    </message>
    <message>
        <source>Follow up entry</source>
        <translation>Retomar una entrada</translation>
    </message>
    <message>
        <source>Give back spare day</source>
        <translation>Devolver un día de reserva</translation>
    </message>
    <message>
        <source>Import of {name}</source>
        <translation>Importación de {name}</translation>
    </message>
    <message>
        <source>Let follow-up go</source>
        <translation>Dejar ir una entrada</translation>
    </message>
    <message>
        <source>Link entries</source>
        <translation>Enlazar entradas</translation>
    </message>
    <message>
        <source>Make goal from entry</source>
        <translation>Convertir una entrada en objetivo</translation>
    </message>
    <message>
        <source>Move entry</source>
        <translation>Mover una entrada</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nuevo objetivo</translation>
    </message>
    <message>
        <source>Pause repeating goal</source>
        <translation>Pausar un objetivo que se repite</translation>
    </message>
    <message>
        <source>Rate entry</source>
        <translation>Valorar una entrada</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Quitar de favoritas</translation>
    </message>
    <message>
        <source>Remove rest day</source>
        <translation>Quitar un día de descanso</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Cambiar el nombre de una etiqueta</translation>
    </message>
    <message>
        <source>Reopen goal</source>
        <translation>Reabrir un objetivo</translation>
    </message>
    <message>
        <source>Repeat goal</source>
        <translation>Repetir un objetivo</translation>
    </message>
    <message>
        <source>Restore entry</source>
        <translation>Restaurar una entrada</translation>
    </message>
    <message>
        <source>Resume repeating goal</source>
        <translation>Reanudar un objetivo que se repite</translation>
    </message>
    <message>
        <source>Save entry</source>
        <translation>Guardar una entrada</translation>
    </message>
    <message>
        <source>Skip review</source>
        <translation>Omitir un repaso</translation>
    </message>
    <message>
        <source>Take picture off</source>
        <translation>Quitar una imagen</translation>
    </message>
    <message>
        <source>Tick day</source>
        <translation>Marcar un día</translation>
    </message>
    <message>
        <source>Tick task</source>
        <translation>Marcar una tarea</translation>
    </message>
    <message>
        <source>Try goal again</source>
        <translation>Intentar otra vez un objetivo</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Untick day</source>
        <translation>Desmarcar un día</translation>
    </message>
    <message>
        <source>Untick task</source>
        <translation>Desmarcar una tarea</translation>
    </message>
</context>
<context>
    <name>OthersDialog</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Each person types their password here. Leave the field empty for anyone who is away: they get a one-time code on paper, which opens the diary once and asks for a new password.</source>
        <translation>Cada persona escribe aquí su contraseña. Deja el campo vacío para quien no esté: recibe un código de un solo uso en papel, que abre el diario una vez y pide una contraseña nueva.</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Contraseña de {name}</translation>
    </message>
    <message>
        <source>The other people in this diary</source>
        <translation>Las otras personas de este diario</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>This could not be opened: {place}</source>
        <translation>No se pudo abrir: {place}</translation>
    </message>
</context>
<context>
    <name>PagedDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Components and licences</source>
        <translation>Componentes y licencias</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>&amp;Change password</source>
        <translation>&amp;Cambiar la contraseña</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nueva contraseña</translation>
    </message>
    <message>
        <source>8 characters or more with upper and lower case, or 15 or more of any kind. Nobody can reset it for you.</source>
        <translation>8 caracteres o más con mayúsculas y minúsculas, o 15 o más de cualquier tipo. Nadie puede restablecerla por ti.</translation>
    </message>
    <message>
        <source>Copies elsewhere still open with the old password. If somebody has seen it, also renew the key, under Preferences → Security.</source>
        <translation>Las copias que están en otros lugares se siguen abriendo con la contraseña antigua. Si alguien la ha visto, renueva también la clave, en Preferencias → Seguridad.</translation>
    </message>
    <message>
        <source>Use your new password from now on.</source>
        <translation>Usa tu nueva contraseña desde ahora.</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>Back to the entries</source>
        <translation>Volver a las entradas</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pictures that you add to entries appear here.</source>
        <translation>Las imágenes que añadas a las entradas aparecen aquí.</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Go to the entry</source>
        <translation>Ir a la entrada</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>Guardar la imagen como…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>La imagen se copió.</translation>
    </message>
    <message>
        <source>The picture was saved as {file}.</source>
        <translation>La imagen se guardó como {file}.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Lo que muestra la imagen</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>%n more files could not be added.</source>
        <translation>
            <numerusform>No se pudo añadir %Ln archivo más.</numerusform>
            <numerusform>No se pudieron añadir %Ln archivos más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures added</source>
        <translation>
            <numerusform>%Ln imagen añadida</numerusform>
            <numerusform>%Ln imágenes añadidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Añadir imágenes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture {number} of {count}</source>
        <translation>Imagen {number} de {count}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>The picture was taken off. Undo brings it back.</source>
        <translation>La imagen se quitó. Deshacer la hace volver.</translation>
    </message>
</context>
<context>
    <name>PicturesHelp</name>
    <message>
        <source>A click opens a picture large. The arrow keys go to the next one, plus and minus zoom, 0 fits it into the window.</source>
        <translation>Un clic abre una imagen en grande. Las flechas pasan a la siguiente, más y menos cambian el tamaño, 0 la ajusta a la ventana.</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Also after “Delete now”, a picture lies beside the backups until the last one that has it is removed.</source>
        <translation>También tras «Eliminar ahora», una imagen queda junto a las copias hasta que se elimina la última que la tiene.</translation>
    </message>
    <message>
        <source>Delete takes a picture off its entry. It can be put back with Undo, and goes for good after {days} days.</source>
        <translation>Supr quita una imagen de su entrada. Deshacer la devuelve, y se va del todo a los {days} días.</translation>
    </message>
    <message>
        <source>Exports take pictures along, and only archives tell where and when a photo was taken. Plain text and CSV just name them.</source>
        <translation>Las exportaciones llevan las imágenes consigo, y solo los archivos completos dicen dónde y cuándo se hizo una foto. El texto sin formato y el CSV solo las nombran.</translation>
    </message>
    <message>
        <source>Go → Pictures shows all of them by month beside the day.</source>
        <translation>Ir → Imágenes las muestra todas por mes junto al día.</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, GIF, BMP and TIFF files up to {number} MB are kept as they are.</source>
        <translation>Los archivos JPEG, PNG, WebP, GIF, BMP y TIFF de hasta {number} MB se conservan como están.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Paste a picture or drop files on the text, or choose them: {keys}.</source>
        <translation>Pega una imagen o suelta archivos sobre el texto, o elígelos: {keys}.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pictures belong to an entry, and are shown below its text.</source>
        <translation>Las imágenes pertenecen a una entrada y se muestran bajo su texto.</translation>
    </message>
    <message>
        <source>Say below a picture what it shows: screen readers read it out, and the search finds it.</source>
        <translation>Di bajo una imagen lo que muestra: los lectores de pantalla lo leen, y la búsqueda lo encuentra.</translation>
    </message>
    <message>
        <source>“Add pictures…” in the menu of an entry adds some later.</source>
        <translation>«Añadir imágenes…» en el menú de una entrada añade alguna más tarde.</translation>
    </message>
</context>
<context>
    <name>PixelsCard</name>
    <message>
        <source>A full square is proud, a dot is to grow from, a half-filled square is both; a ring is unrated.</source>
        <translation>Un cuadrado lleno es orgullo, un punto es para crecer, un cuadrado a medias es ambas cosas; un anillo está sin valorar.</translation>
    </message>
    <message>
        <source>Each day you write on becomes a square here.</source>
        <translation>Cada día en que escribes se convierte aquí en un cuadrado.</translation>
    </message>
    <message>
        <source>{year} in pixels</source>
        <translation>{year} en píxeles</translation>
    </message>
</context>
<context>
    <name>PointsCard</name>
    <message>
        <source>Your points will grow here, from your first entry on.</source>
        <translation>Tus puntos crecerán aquí, desde tu primera entrada.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Vista previa…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>That is more than {limit} entries. Please choose fewer days.</source>
        <translation>Son más de {limit} entradas. Elige menos días.</translation>
    </message>
    <message>
        <source>There are no entries to print.</source>
        <translation>No hay entradas que imprimir.</translation>
    </message>
    <message>
        <source>These days:</source>
        <translation>Estos días:</translation>
    </message>
    <message>
        <source>What the search has found</source>
        <translation>Lo que ha encontrado la búsqueda</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Things to know</source>
        <translation>Cosas que saber</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Delete account</source>
        <translation>Eliminar la cuenta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>&amp;Email</source>
        <translation>Corr&amp;eo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Guardar los cambios</translation>
    </message>
    <message>
        <source>Another account has the same email as yours. Please choose another one.</source>
        <translation>Otra cuenta tiene el mismo correo que la tuya. Elige otro.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>PromptLine</name>
    <message>
        <source>Another question</source>
        <translation>Otra pregunta</translation>
    </message>
    <message>
        <source>Edit prompts…</source>
        <translation>Editar las preguntas…</translation>
    </message>
    <message>
        <source>Hide prompts</source>
        <translation>Ocultar las preguntas</translation>
    </message>
    <message>
        <source>Put this question above the entry</source>
        <translation>Poner esta pregunta sobre la entrada</translation>
    </message>
    <message>
        <source>Puts this question above the entry</source>
        <translation>Pone esta pregunta sobre la entrada</translation>
    </message>
</context>
<context>
    <name>PromptViewModel</name>
    <message>
        <source>Prompts are off. Preferences bring them back.</source>
        <translation>Las preguntas están desactivadas. Las Preferencias las hacen volver.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>What can you let go of before you sleep?</source>
        <translation>¿Qué puedes dejar ir antes de dormir?</translation>
    </message>
    <message>
        <source>What did you handle a little better than you would have before?</source>
        <translation>¿Qué has manejado un poco mejor de lo que lo habrías hecho antes?</translation>
    </message>
    <message>
        <source>What did you learn, from whom or from what?</source>
        <translation>¿Qué has aprendido, de quién o de qué?</translation>
    </message>
    <message>
        <source>What did you put off, and what stood in the way?</source>
        <translation>¿Qué has aplazado, y qué se interpuso?</translation>
    </message>
    <message>
        <source>What small thing took courage?</source>
        <translation>¿Qué cosa pequeña pidió valor?</translation>
    </message>
    <message>
        <source>What would you do differently if today came again?</source>
        <translation>¿Qué harías de otra manera si hoy volviera a empezar?</translation>
    </message>
    <message>
        <source>When did you feel most like yourself?</source>
        <translation>¿Cuándo te has sentido más tú?</translation>
    </message>
    <message>
        <source>Where did your time go, and was it worth it?</source>
        <translation>¿Adónde se fue tu tiempo, y mereció la pena?</translation>
    </message>
    <message>
        <source>Which moment of today would you like to keep?</source>
        <translation>¿Qué momento de hoy te gustaría conservar?</translation>
    </message>
    <message>
        <source>Who made your day easier, and did you tell them?</source>
        <translation>¿Quién te ha hecho el día más fácil, y se lo has dicho?</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>One question per line. They take turns, one a day.</source>
        <translation>Una pregunta por línea. Se turnan, una al día.</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Prompts, one per line</source>
        <translation>Preguntas, una por línea</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Use the ten built-in prompts</source>
        <translation>Usar las diez preguntas incluidas</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>An older copy put in its place goes unnoticed.</source>
        <translation>Una copia anterior puesta en su lugar pasa inadvertida.</translation>
    </message>
    <message>
        <source>If you lose both, nobody can help.</source>
        <translation>Si pierdes ambos, nadie puede ayudar.</translation>
    </message>
    <message>
        <source>It keeps others who use this program out. While the diary is locked, no window, message or title shows a word of it, and what you copied from it is taken off the clipboard.</source>
        <translation>Mantiene fuera a otros que usen este programa. Mientras el diario está bloqueado, ninguna ventana, mensaje ni título muestra una palabra de él, y lo que copiaste se retira del portapapeles.</translation>
    </message>
    <message>
        <source>Nothing in the database is encrypted: whoever runs the server, or knows its password, can read your diary and its backups.</source>
        <translation>Nada de la base de datos está cifrado: quien administra el servidor, o sabe su contraseña, puede leer tu diario y sus copias.</translation>
    </message>
    <message>
        <source>People who share a diary file have to trust each other: other programs can show them all of it. For more privacy, keep a diary in another folder.</source>
        <translation>Las personas que comparten un archivo de diario tienen que confiar entre sí: otros programas pueden mostrarles todo. Para más intimidad, lleva un diario en otra carpeta.</translation>
    </message>
    <message>
        <source>People who share a server have to trust each other: this program shows each of them only their own entries, but other programs show all of them.</source>
        <translation>Las personas que comparten un servidor tienen que confiar entre sí: este programa muestra a cada una solo sus propias entradas, pero otros programas las muestran todas.</translation>
    </message>
    <message>
        <source>Preferences → Security encrypts a diary with its backups: without a password or a recovery code nobody can read them, not even on a stolen disk. Locking or signing out discards the key.</source>
        <translation>Preferencias → Seguridad cifra un diario con sus copias: sin contraseña ni código de recuperación nadie puede leerlos, ni siquiera en un disco robado. Bloquear o cerrar sesión descarta la clave.</translation>
    </message>
    <message>
        <source>Preferences → Security sets when it locks automatically: when idle, and when the computer locks its screen, goes to sleep or switches to another person.</source>
        <translation>Preferencias → Seguridad fija cuándo se bloquea por sí solo: tras un rato sin uso, y cuando el ordenador bloquea su pantalla, se suspende o cambia de persona.</translation>
    </message>
    <message>
        <source>What is protected</source>
        <translation>Qué está protegido</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>Lo que no hace</translation>
    </message>
    <message>
        <source>What stays readable</source>
        <translation>Lo que sigue siendo legible</translation>
    </message>
    <message>
        <source>What you print, copy or save elsewhere is as readable as any file.</source>
        <translation>Lo que imprimes, copias o guardas en otro sitio es tan legible como cualquier archivo.</translation>
    </message>
    <message>
        <source>What you print, copy or save elsewhere is readable, and so is the file of what an unencrypted diary could not save.</source>
        <translation>Lo que imprimes, copias o guardas en otro sitio es legible, igual que el archivo con lo que un diario sin cifrar no pudo guardar.</translation>
    </message>
    <message>
        <source>What your password does</source>
        <translation>Lo que hace tu contraseña</translation>
    </message>
    <message>
        <source>When the diary is encrypted</source>
        <translation>Cuando el diario está cifrado</translation>
    </message>
    <message>
        <source>Who can read your diary, and who cannot.</source>
        <translation>Quién puede leer tu diario, y quién no.</translation>
    </message>
    <message>
        <source>Whoever controls this computer while your diary is open can read it, and everything you type.</source>
        <translation>Quien controle este ordenador mientras tu diario está abierto puede leerlo, y todo lo que escribes.</translation>
    </message>
    <message>
        <source>Without encryption, whoever gets hold of the disk or a backup can read all of it.</source>
        <translation>Sin cifrado, quien consiga el disco o una copia puede leerlo todo.</translation>
    </message>
</context>
<context>
    <name>QuickEntryWindow</name>
    <message>
        <source>Quick entry</source>
        <translation>Entrada rápida</translation>
    </message>
    <message>
        <source>What happened that you are proud of, or will grow from?</source>
        <translation>¿Qué ha pasado que te enorgullece o te hará crecer?</translation>
    </message>
</context>
<context>
    <name>QuietLine</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>RangeButton</name>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Elegir días…</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Días elegidos</translation>
    </message>
    <message>
        <source>Days to search</source>
        <translation>Días en que buscar</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
</context>
<context>
    <name>RatingButtons</name>
    <message>
        <source>I’ll grow from this</source>
        <translation>Me hará crecer</translation>
    </message>
    <message>
        <source>I’m proud of this</source>
        <translation>Me enorgullece</translation>
    </message>
    <message>
        <source>Keep it for now</source>
        <translation>Guardar por ahora</translation>
    </message>
</context>
<context>
    <name>RatingOffer</name>
    <message>
        <source>I’ll grow from this</source>
        <translation>Me hará crecer</translation>
    </message>
    <message>
        <source>I’m proud of this</source>
        <translation>Me enorgullece</translation>
    </message>
</context>
<context>
    <name>RatingsCard</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Show by</source>
        <translation>Mostrar por</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
</context>
<context>
    <name>RatingsChart</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Crecer</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Orgullo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>Sin valorar</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Arrows left and right go from day to day, Escape leaves.</source>
        <translation>Las flechas izquierda y derecha van de día en día, Escape sale.</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Volver al día</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>What you write can be read here.</source>
        <translation>Lo que escribes se puede leer aquí.</translation>
    </message>
    <message>
        <source>Your diary, day after day</source>
        <translation>Tu diario, día tras día</translation>
    </message>
</context>
<context>
    <name>ReadingLook</name>
    <message>
        <source>Close lines</source>
        <translation>Líneas juntas</translation>
    </message>
    <message>
        <source>How the text looks</source>
        <translation>Aspecto del texto</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Usual lines</source>
        <translation>Líneas normales</translation>
    </message>
    <message>
        <source>Wide lines</source>
        <translation>Líneas separadas</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Con remates</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Sin remates</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Backup before it: {file}</source>
        <translation>Copia de antes: {file}</translation>
    </message>
    <message>
        <source>By version {program}: {steps} in {seconds} s</source>
        <translation>Por la versión {program}: {steps} en {seconds} s</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of {when}</source>
        <translation>Detalles de {when}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Revisions: {start} to {target}</source>
        <translation>Revisiones: {start} a {target}</translation>
    </message>
    <message>
        <source>Rows of {table}: {before} before, {after} after</source>
        <translation>Filas de {table}: {before} antes, {after} después</translation>
    </message>
    <message>
        <source>SHA-256 of the backup: {sha}</source>
        <translation>SHA-256 de la copia: {sha}</translation>
    </message>
    <message>
        <source>Size: {before} before, {after} after</source>
        <translation>Tamaño: {before} antes, {after} después</translation>
    </message>
    <message>
        <source>Step {id}: {seconds} s</source>
        <translation>Paso {id}: {seconds} s</translation>
    </message>
    <message>
        <source>Step {id}: {seconds} s, {memory} of memory</source>
        <translation>Paso {id}: {seconds} s, {memory} de memoria</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nueva contraseña</translation>
    </message>
    <message>
        <source>&amp;Open my diary</source>
        <translation>A&amp;brir mi diario</translation>
    </message>
    <message>
        <source>Type the recovery code from your paper, or a one-time code, and choose a new password. Nobody can help without one of them.</source>
        <translation>Escribe el código de recuperación de tu papel, o uno de un solo uso, y elige una contraseña nueva. Sin uno de ellos nadie puede ayudar.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeView</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copied. Keep it outside this computer.</source>
        <translation>Copiado. Guárdalo fuera de este ordenador.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>Group {number} does not match. Please look at your paper.</source>
        <translation>El grupo {number} no coincide. Mira tu papel.</translation>
    </message>
    <message>
        <source>If you ever forget your password, this code opens your diary and lets you choose a new one. It stays valid when you change your password.</source>
        <translation>Si algún día olvidas tu contraseña, este código abre tu diario y te deja elegir una nueva. Sigue valiendo cuando cambias de contraseña.</translation>
    </message>
    <message>
        <source>It opens the diary when the password is forgotten. Keep it on paper.</source>
        <translation>Abre el diario cuando se olvida la contraseña. Guárdalo en papel.</translation>
    </message>
    <message>
        <source>Nobody can help without it. If you lose both your password and this code, the diary stays closed. We cannot open it either.</source>
        <translation>Sin él nadie puede ayudar. Si pierdes tu contraseña y este código, el diario queda cerrado. Nosotros tampoco podemos abrirlo.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Recovery code of {name}</source>
        <translation>Código de recuperación de {name}</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>The code above is covered while you type. Lower case is fine.</source>
        <translation>El código de arriba se tapa mientras escribes. Valen las minúsculas.</translation>
    </message>
    <message>
        <source>Type two groups from your paper</source>
        <translation>Escribe dos grupos de tu papel</translation>
    </message>
    <message>
        <source>check</source>
        <translation>control</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} no se pudo escribir.</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar el informe</translation>
    </message>
    <message>
        <source>&amp;Open your diary</source>
        <translation>A&amp;brir tu diario</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>&amp;Restaurar una copia…</translation>
    </message>
    <message>
        <source>Bring it &amp;over…</source>
        <translation>&amp;Traerlo…</translation>
    </message>
    <message>
        <source>Choose another data &amp;folder…</source>
        <translation>Elegir otra carpeta de &amp;datos…</translation>
    </message>
    <message>
        <source>Copied. It contains nothing from your diary.</source>
        <translation>Copiado. No contiene nada de tu diario.</translation>
    </message>
    <message>
        <source>Open &amp;backups folder</source>
        <translation>Abrir la carpeta de copi&amp;as</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Abrir la carpeta de re&amp;gistros</translation>
    </message>
    <message>
        <source>Start a &amp;new diary here</source>
        <translation>&amp;Empezar aquí un diario nuevo</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Intentar de &amp;nuevo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puedes hacer</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>A new diary can be made from it, with all accounts, entries, goals and points. The file itself stays as it is.</source>
        <translation>Se puede crear un nuevo diario a partir de él, con todas las cuentas, entradas, objetivos y puntos. El archivo queda como está.</translation>
    </message>
    <message>
        <source>An upgrade makes a verified backup first, and that needs space. Your diary is safe.</source>
        <translation>Una actualización hace antes una copia verificada, y eso necesita espacio. Tu diario está a salvo.</translation>
    </message>
    <message>
        <source>Bring it over, or choose the folder where your diary is.</source>
        <translation>Tráelo, o elige la carpeta donde está tu diario.</translation>
    </message>
    <message>
        <source>Choose the folder where your diary is.</source>
        <translation>Elige la carpeta donde está tu diario.</translation>
    </message>
    <message>
        <source>Close the other window, or wait until it is done, and try again.</source>
        <translation>Cierra la otra ventana, o espera a que acabe, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation>Libera espacio en el disco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Give yourself permission to write there, or choose another folder.</source>
        <translation>Date permiso para escribir allí, o elige otra carpeta.</translation>
    </message>
    <message>
        <source>If you moved it, choose the folder where it is now. If it is on another disk, connect the disk and try again. Or start a new diary here.</source>
        <translation>Si lo moviste, elige la carpeta donde está ahora. Si está en otro disco, conecta el disco e inténtalo de nuevo. O empieza aquí un diario nuevo.</translation>
    </message>
    <message>
        <source>Install the newer version again, or restore a backup from before it.</source>
        <translation>Vuelve a instalar la versión más reciente, o restaura una copia de antes.</translation>
    </message>
    <message>
        <source>Install the newer version of the program.</source>
        <translation>Instala la versión más reciente del programa.</translation>
    </message>
    <message>
        <source>It belongs to something else, so this program leaves it alone.</source>
        <translation>Pertenece a otra cosa, así que este programa no lo toca.</translation>
    </message>
    <message>
        <source>Not a word is lost: the diary was compared with the verified backup.</source>
        <translation>No se ha perdido ni una palabra: el diario se comparó con la copia verificada.</translation>
    </message>
    <message>
        <source>Nothing is lost, and your other backups are as they were.</source>
        <translation>No se ha perdido nada, y tus otras copias están como estaban.</translation>
    </message>
    <message>
        <source>Open your diary as it is, or restore another backup.</source>
        <translation>Abre tu diario como está, o restaura otra copia.</translation>
    </message>
    <message>
        <source>Restore the latest backup. The damaged file stays beside it.</source>
        <translation>Restaura la última copia. El archivo dañado queda al lado.</translation>
    </message>
    <message>
        <source>Something outside this program changed the file, or the disk is faulty. Your backups are separate files.</source>
        <translation>Algo fuera de este programa cambió el archivo, o el disco falla. Tus copias son archivos aparte.</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>La copia no se restauró</translation>
    </message>
    <message>
        <source>The diary file was left as it is.</source>
        <translation>El archivo del diario quedó como estaba.</translation>
    </message>
    <message>
        <source>The diary is fine; only this version of the program cannot read it.</source>
        <translation>El diario está bien; solo que esta versión del programa no sabe leerlo.</translation>
    </message>
    <message>
        <source>The diary on the server was left as it is.</source>
        <translation>El diario del servidor quedó como estaba.</translation>
    </message>
    <message>
        <source>The upgrade was cancelled</source>
        <translation>La actualización se canceló</translation>
    </message>
    <message>
        <source>This is a file of the web app</source>
        <translation>Este es un archivo de la aplicación web</translation>
    </message>
    <message>
        <source>This program has deleted nothing, and has created nothing in its place.</source>
        <translation>Este programa no ha eliminado nada ni ha creado nada en su lugar.</translation>
    </message>
    <message>
        <source>Try again when you have a moment.</source>
        <translation>Inténtalo de nuevo cuando tengas un momento.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, ask whoever looks after the server.</source>
        <translation>Inténtalo de nuevo. Si no ayuda, pregunta a quien cuida del servidor.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, copy the report and send it to us.</source>
        <translation>Inténtalo de nuevo. Si no ayuda, copia el informe y envíanoslo.</translation>
    </message>
    <message>
        <source>Two programs that write at the same time could damage it, so this one waits.</source>
        <translation>Dos programas que escriben a la vez podrían dañarlo, así que este espera.</translation>
    </message>
    <message>
        <source>What you write could not be saved, so the diary was not opened.</source>
        <translation>Lo que escribieras no se podría guardar, así que el diario no se abrió.</translation>
    </message>
    <message>
        <source>Without a verified backup nothing is ever changed.</source>
        <translation>Sin una copia verificada nunca se cambia nada.</translation>
    </message>
    <message>
        <source>Your diary is not where it was</source>
        <translation>Tu diario no está donde estaba</translation>
    </message>
    <message>
        <source>Your diary opens once it has been upgraded.</source>
        <translation>Tu diario se abre cuando se haya actualizado.</translation>
    </message>
    <message>
        <source>Your diary was not opened</source>
        <translation>Tu diario no se abrió</translation>
    </message>
    <message>
        <source>Your diary was not upgraded</source>
        <translation>Tu diario no se actualizó</translation>
    </message>
</context>
<context>
    <name>ReminderBar</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Time for your diary: what was today like?</source>
        <translation>Es hora de tu diario: ¿cómo ha sido el día?</translation>
    </message>
    <message>
        <source>Write now</source>
        <translation>Escribir ahora</translation>
    </message>
</context>
<context>
    <name>RepeatsCard</name>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
</context>
<context>
    <name>ReplacedFile</name>
    <message>
        <source>Diary files (*.db)</source>
        <translation>Archivos de diario (*.db)</translation>
    </message>
    <message>
        <source>Open what is there now</source>
        <translation>Abrir lo que hay ahora</translation>
    </message>
    <message>
        <source>Save the diary as</source>
        <translation>Guardar el diario como</translation>
    </message>
    <message>
        <source>Save the diary as…</source>
        <translation>Guardar el diario como…</translation>
    </message>
    <message>
        <source>The diary that was open is saved as {file}.</source>
        <translation>El diario que estaba abierto se guardó como {file}.</translation>
    </message>
    <message>
        <source>The diary was saved as {file}.</source>
        <translation>El diario se guardó como {file}.</translation>
    </message>
    <message>
        <source>The file that is there now is open.</source>
        <translation>El archivo que hay ahora está abierto.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Password of an account in this diary</source>
        <translation>&amp;Contraseña de una cuenta de este diario</translation>
    </message>
    <message>
        <source>&amp;Password or code that opens this diary</source>
        <translation>&amp;Contraseña o código que abre este diario</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore the whole diary to how it was then?</source>
        <translation>¿Devolver todo el diario a como estaba entonces?</translation>
    </message>
</context>
<context>
    <name>RestsPage</name>
    <message>
        <source>End this weekly rest day</source>
        <translation>Terminar este día de descanso semanal</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Every 14th day you write on earns one, and you can have three at most. A gap uses one for each of its days, or none if there are not enough.</source>
        <translation>Cada 14 días en que escribes ganas uno, y puedes tener tres como mucho. Un hueco gasta uno por cada uno de sus días, o ninguno si no bastan.</translation>
    </message>
    <message>
        <source>Every {weekday} from {day} on</source>
        <translation>Cada {weekday} desde el {day}</translation>
    </message>
    <message>
        <source>Every {weekday} since {day}</source>
        <translation>Cada {weekday} desde el {day}</translation>
    </message>
    <message>
        <source>Every {weekday}, {first} to {last}</source>
        <translation>Cada {weekday}, del {first} al {last}</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>First rest day</source>
        <translation>Primer día de descanso</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last rest day</source>
        <translation>Último día de descanso</translation>
    </message>
    <message>
        <source>On a rest day your streak waits for you: it is kept, but does not grow.</source>
        <translation>En un día de descanso tu racha te espera: se mantiene, pero no crece.</translation>
    </message>
    <message>
        <source>Remove this rest day</source>
        <translation>Quitar este día de descanso</translation>
    </message>
    <message>
        <source>Rest days</source>
        <translation>Días de descanso</translation>
    </message>
    <message>
        <source>Rest every week</source>
        <translation>Descansar cada semana</translation>
    </message>
    <message>
        <source>Rest on these days</source>
        <translation>Descansar estos días</translation>
    </message>
    <message>
        <source>Spare days</source>
        <translation>Días de reserva</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Weekly rest day</source>
        <translation>Día de descanso semanal</translation>
    </message>
    <message>
        <source>Weekly rest days</source>
        <translation>Días de descanso semanales</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>¿Por qué? (opcional)</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
</context>
<context>
    <name>ReviewOffer</name>
    <message>
        <source>Look back on your week</source>
        <translation>Repasa tu semana</translation>
    </message>
    <message>
        <source>Review the week</source>
        <translation>Hacer el repaso</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Back to the goals</source>
        <translation>Volver a los objetivos</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Terminar el repaso</translation>
    </message>
    <message>
        <source>Finished reviews</source>
        <translation>Repasos terminados</translation>
    </message>
    <message>
        <source>Goals that are still open</source>
        <translation>Objetivos aún abiertos</translation>
    </message>
    <message>
        <source>How your goals went</source>
        <translation>Cómo fueron tus objetivos</translation>
    </message>
    <message>
        <source>Kept for now</source>
        <translation>Guardado por ahora</translation>
    </message>
    <message>
        <source>Nothing was written down here this week.</source>
        <translation>Esta semana no se escribió nada aquí.</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Orgullo</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La semana siguiente</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La semana anterior</translation>
    </message>
    <message>
        <source>To grow from</source>
        <translation>Para crecer</translation>
    </message>
    <message>
        <source>Week of {days}</source>
        <translation>Semana del {days}</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Repaso semanal</translation>
    </message>
    <message>
        <source>finished on {day}</source>
        <translation>terminado el {day}</translation>
    </message>
</context>
<context>
    <name>ReviewViewModel</name>
    <message>
        <source>Decided.</source>
        <translation>Decidido.</translation>
    </message>
    <message>
        <source>Rated.</source>
        <translation>Valorada.</translation>
    </message>
    <message>
        <source>Review finished. Have a good week.</source>
        <translation>Repaso terminado. Que tengas una buena semana.</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>It is left out.</source>
        <translation>Se omite.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SecondFolderModel</name>
    <message>
        <source>Also in {folder}: {last}.</source>
        <translation>También en {folder}: {last}.</translation>
    </message>
    <message>
        <source>Copying to {folder}…</source>
        <translation>Copiando a {folder}…</translation>
    </message>
    <message>
        <source>For more than two weeks no backup could be copied to {folder}: {last}. Connect the disk while the program is open, or choose another folder in Preferences.</source>
        <translation>Desde hace más de dos semanas no se pudo copiar ninguna copia de seguridad a {folder}: {last}. Conecta el disco con el programa abierto, o elige otra carpeta en las Preferencias.</translation>
    </message>
    <message>
        <source>last complete {when}</source>
        <translation>completa por última vez {when}</translation>
    </message>
    <message>
        <source>there is no copy yet</source>
        <translation>todavía no hay ninguna</translation>
    </message>
    <message>
        <source>{folder} is not there now: {last}.</source>
        <translation>{folder} no está ahora: {last}.</translation>
    </message>
</context>
<context>
    <name>SecondFolderPage</name>
    <message>
        <source>&amp;Stop copying</source>
        <translation>De&amp;jar de copiar</translation>
    </message>
    <message>
        <source>A folder for copies of the backups</source>
        <translation>Una carpeta para duplicados de las copias</translation>
    </message>
    <message>
        <source>A second folder</source>
        <translation>Una segunda carpeta</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Elegir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>Elegir otra &amp;carpeta…</translation>
    </message>
    <message>
        <source>Copy &amp;now</source>
        <translation>C&amp;opiar ahora</translation>
    </message>
    <message>
        <source>Each daily backup can be copied to another disk, a stick, or a folder that is synchronised. Copies are checked after they are written, and old ones are thinned out as here. When the disk is away, its copies are made the next time.</source>
        <translation>Cada copia diaria se puede llevar también a otro disco, una memoria USB o una carpeta sincronizada. Se comprueba después de escribirla, y las antiguas se van eliminando como aquí. Cuando el disco no está, se hace la próxima vez.</translation>
    </message>
    <message>
        <source>No second folder has been chosen.</source>
        <translation>No se ha elegido una segunda carpeta.</translation>
    </message>
    <message>
        <source>The copies are encrypted if your diary is. Otherwise, whoever has the disk can read them.</source>
        <translation>Las copias están cifradas si lo está tu diario. Si no, quien tenga el disco puede leerlas.</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Encrypt…</source>
        <translation>Ci&amp;frar…</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation>&amp;Nueva clave…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>Sus&amp;tituir…</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>P&amp;robar…</translation>
    </message>
    <message>
        <source>&amp;locks its screen</source>
        <translation>&amp;bloquea su pantalla</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir a una persona</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Lock automatically</source>
        <translation>Bloquear automáticamente</translation>
    </message>
    <message>
        <source>Lock when the computer goes to sleep</source>
        <translation>Bloquear cuando el ordenador se suspende</translation>
    </message>
    <message>
        <source>Lock when the computer locks its screen</source>
        <translation>Bloquear cuando el ordenador bloquea su pantalla</translation>
    </message>
    <message>
        <source>Lock when the computer switches to another person</source>
        <translation>Bloquear cuando el ordenador cambia de persona</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Creada el {day}</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>N&amp;ew codes…</source>
        <translation>Nuevos códi&amp;gos…</translation>
    </message>
    <message>
        <source>No password yet: {people}. If their paper is lost, make new codes</source>
        <translation>Todavía sin contraseña: {people}. Si se pierde su papel, crea códigos nuevos</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>Códigos de un solo uso</translation>
    </message>
    <message>
        <source>Only a password or a recovery code opens it</source>
        <translation>Solo la abre una contraseña o un código de recuperación</translation>
    </message>
    <message>
        <source>Opens your diary</source>
        <translation>Abre tu diario</translation>
    </message>
    <message>
        <source>Opens your diary in this program</source>
        <translation>Abre tu diario en este programa</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Renew it if somebody has seen your password</source>
        <translation>Renuévala si alguien ha visto tu contraseña</translation>
    </message>
    <message>
        <source>Since {day}, its backups too</source>
        <translation>Desde el {day}, sus copias también</translation>
    </message>
    <message>
        <source>Since {day}. Readable copies: {count}</source>
        <translation>Desde el {day}. Copias legibles: {count}</translation>
    </message>
    <message>
        <source>Switch encryption &amp;off…</source>
        <translation>&amp;Desactivar el cifrado…</translation>
    </message>
    <message>
        <source>This diary is encrypted</source>
        <translation>Este diario está cifrado</translation>
    </message>
    <message>
        <source>This diary is not encrypted</source>
        <translation>Este diario no está cifrado</translation>
    </message>
    <message>
        <source>This diary is on a server</source>
        <translation>Este diario está en un servidor</translation>
    </message>
    <message>
        <source>This system does not tell programs about any of these. Lock by hand, with Ctrl+L.</source>
        <translation>Este sistema no avisa a los programas de nada de esto. Bloquea a mano, con Ctrl+L.</translation>
    </message>
    <message>
        <source>This system does not tell programs when another person takes over.</source>
        <translation>Este sistema no avisa a los programas cuando entra otra persona.</translation>
    </message>
    <message>
        <source>This system does not tell programs when it goes to sleep.</source>
        <translation>Este sistema no avisa a los programas cuando se suspende.</translation>
    </message>
    <message>
        <source>This system does not tell programs when its screen is locked.</source>
        <translation>Este sistema no avisa a los programas cuando se bloquea su pantalla.</translation>
    </message>
    <message>
        <source>What is &amp;protected</source>
        <translation>Qué está &amp;protegido</translation>
    </message>
    <message>
        <source>When &amp;idle for</source>
        <translation>Tras &amp;inactividad de</translation>
    </message>
    <message>
        <source>When the computer</source>
        <translation>Cuando el ordenador</translation>
    </message>
    <message>
        <source>Whoever gets hold of this disk or a backup can read it</source>
        <translation>Quien consiga este disco o una copia puede leerlo</translation>
    </message>
    <message>
        <source>Whoever runs the server can read it</source>
        <translation>Quien administra el servidor puede leerlo</translation>
    </message>
    <message>
        <source>You have none; without one, nobody can help if you forget your password</source>
        <translation>No tienes ninguno; sin él, nadie puede ayudar si olvidas tu contraseña</translation>
    </message>
    <message>
        <source>goes to &amp;sleep</source>
        <translation>se &amp;suspende</translation>
    </message>
    <message>
        <source>s&amp;witches to another person</source>
        <translation>cambia de p&amp;ersona</translation>
    </message>
</context>
<context>
    <name>ServerWatch</name>
    <message>
        <source>The diary on the server can be used again.</source>
        <translation>El diario del servidor se puede usar de nuevo.</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Add pictures</source>
        <translation>Añadir imágenes</translation>
    </message>
    <message>
        <source>Add to favourites, or remove</source>
        <translation>Añadir a favoritas, o quitar</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Heading, level {level}</source>
        <translation>Título, nivel {level}</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Keep it for now, without a verdict</source>
        <translation>Guardar por ahora, sin valorar</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Next word in no dictionary</source>
        <translation>Siguiente palabra que no está en ningún diccionario</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Pegar como texto sin formato</translation>
    </message>
    <message>
        <source>Save as something to be proud of</source>
        <translation>Guardar como algo que enorgullece</translation>
    </message>
    <message>
        <source>Save as something to grow from</source>
        <translation>Guardar como algo para crecer</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Tachado</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribir</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message numerus="yes">
        <source>%n entries found</source>
        <translation>
            <numerusform>%Ln entrada encontrada</numerusform>
            <numerusform>%Ln entradas encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Entries with a star appear here. The star is on each entry.</source>
        <translation>Las entradas con estrella aparecen aquí. La estrella está en cada entrada.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Crecer</translation>
    </message>
    <message>
        <source>No entry matches these filters: {filters}.</source>
        <translation>Ninguna entrada coincide con estos filtros: {filters}.</translation>
    </message>
    <message>
        <source>No entry matches. Try fewer words, or just the beginning of one.</source>
        <translation>Ninguna entrada coincide. Prueba menos palabras, o solo el principio de una.</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Orgullo</translation>
    </message>
    <message>
        <source>Search your diary</source>
        <translation>Buscar en tu diario</translation>
    </message>
    <message>
        <source>Still searching. Results appear here.</source>
        <translation>Sigue la búsqueda. Los resultados aparecen aquí.</translation>
    </message>
    <message>
        <source>There is no entry of this kind yet.</source>
        <translation>Todavía no hay ninguna entrada de este tipo.</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>What you write appears here, the newest first.</source>
        <translation>Lo que escribes aparece aquí, lo más reciente primero.</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Qué entradas</translation>
    </message>
    <message>
        <source>{count} or more found</source>
        <translation>{count} encontradas o más</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>C&amp;rear una cuenta</translation>
    </message>
    <message>
        <source>&amp;Forgot the password?</source>
        <translation>¿&amp;Has olvidado la contraseña?</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Who is writing?</source>
        <translation>¿&amp;Quién escribe?</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
</context>
<context>
    <name>SignUpForm</name>
    <message>
        <source>&amp;Back to sign in</source>
        <translation>&amp;Volver al inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>C&amp;rear la cuenta</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>Corr&amp;eo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>8 characters or more with upper and lower case, or 15 or more of any kind. Nobody can reset it for you.</source>
        <translation>8 caracteres o más con mayúsculas y minúsculas, o 15 o más de cualquier tipo. Nadie puede restablecerla por ti.</translation>
    </message>
    <message>
        <source>Create your account. It is kept on the server.</source>
        <translation>Crea tu cuenta. Se guarda en el servidor.</translation>
    </message>
    <message>
        <source>Create your account. It stays on this computer.</source>
        <translation>Crea tu cuenta. Se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>What shall we call you? (optional)</source>
        <translation>¿Cómo te llamamos? (opcional)</translation>
    </message>
</context>
<context>
    <name>SigningUp</name>
    <message>
        <source>Encrypting your diary…</source>
        <translation>Cifrando tu diario…</translation>
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
        <translation>Todo</translation>
    </message>
    <message>
        <source>Any two dates</source>
        <translation>Dos fechas cualesquiera</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Fechas…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>Range of the charts</source>
        <translation>Periodo de los gráficos</translation>
    </message>
    <message>
        <source>Six months</source>
        <translation>Seis meses</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Tres meses</translation>
    </message>
</context>
<context>
    <name>SpanPicker</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Choose two dates</source>
        <translation>Elegir dos fechas</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostrar estos días</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>All words are in a dictionary.</source>
        <translation>Todas las palabras están en un diccionario.</translation>
    </message>
    <message>
        <source>Not in a dictionary: {word}</source>
        <translation>No está en ningún diccionario: {word}</translation>
    </message>
    <message>
        <source>The spelling of this text is not checked.</source>
        <translation>La ortografía de este texto no se revisa.</translation>
    </message>
    <message>
        <source>The words are still being looked up.</source>
        <translation>Las palabras todavía se están comprobando.</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Add to my &amp;words</source>
        <translation>Añadir a mis pala&amp;bras</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Buscando sugerencias…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
</context>
<context>
    <name>SpellingPage</name>
    <message>
        <source>&amp;My words, with spaces between them</source>
        <translation>&amp;Mis palabras, separadas por espacios</translation>
    </message>
    <message>
        <source>&amp;Underline words that are not in a dictionary</source>
        <translation>&amp;Subrayar las palabras que no están en un diccionario</translation>
    </message>
    <message>
        <source>Install one with your system&apos;s package manager (its name begins with “hunspell”), or put its .aff and .dic files into {folder}, and start the program again.</source>
        <translation>Instala uno con el gestor de paquetes de tu sistema (su nombre empieza por «hunspell»), o pon sus archivos .aff y .dic en {folder}, e inicia el programa de nuevo.</translation>
    </message>
    <message>
        <source>Languages of your texts</source>
        <translation>Idiomas de tus textos</translation>
    </message>
    <message>
        <source>Put the .aff and .dic files of one, such as those of LibreOffice, into {folder}, and start the program again.</source>
        <translation>Pon los archivos .aff y .dic de un diccionario, como los de LibreOffice, en {folder}, e inicia el programa de nuevo.</translation>
    </message>
    <message>
        <source>Spelling is not checked: the Python package {name} is not installed.</source>
        <translation>La ortografía no se revisa: el paquete de Python {name} no está instalado.</translation>
    </message>
    <message>
        <source>There is no dictionary for {languages} on this computer.</source>
        <translation>No hay ningún diccionario de {languages} en este ordenador.</translation>
    </message>
    <message>
        <source>They are kept in your diary and nowhere else.</source>
        <translation>Se guardan en tu diario y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>This program cannot check spelling on this kind of computer.</source>
        <translation>Este programa no puede revisar la ortografía en este tipo de ordenador.</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>Mientras escribes</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Tus propias palabras</translation>
    </message>
</context>
<context>
    <name>Stats</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are unrated.</source>
        <translation>
            <numerusform>%Ln entrada está sin valorar.</numerusform>
            <numerusform>%Ln entradas están sin valorar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries to be proud of and {grow} to grow from.</source>
        <translation>
            <numerusform>%Ln entrada de orgullo y {grow} para crecer.</numerusform>
            <numerusform>%Ln entradas de orgullo y {grow} para crecer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries</source>
        <translation>
            <numerusform>%Ln entrada más</numerusform>
            <numerusform>%Ln entradas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries, and your words show here.</source>
        <translation>
            <numerusform>%Ln entrada más, y tus palabras se muestran aquí.</numerusform>
            <numerusform>%Ln entradas más, y tus palabras se muestran aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more months with entries, and this shows them.</source>
        <translation>
            <numerusform>%Ln mes más con entradas, y esto los muestra.</numerusform>
            <numerusform>%Ln meses más con entradas, y esto los muestra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more weekdays with points, and they can be compared.</source>
        <translation>
            <numerusform>%Ln día de la semana más con puntos, y se pueden comparar.</numerusform>
            <numerusform>%Ln días de la semana más con puntos, y se pueden comparar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more weeks with entries, and this shows them.</source>
        <translation>
            <numerusform>%Ln semana más con entradas, y esto las muestra.</numerusform>
            <numerusform>%Ln semanas más con entradas, y esto las muestra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proud · {grow} to grow</source>
        <translation>
            <numerusform>%Ln de orgullo · {grow} para crecer</numerusform>
            <numerusform>%Ln de orgullo · {grow} para crecer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proud, {grow} grow</source>
        <translation>
            <numerusform>%Ln orgullo, {grow} crecer</numerusform>
            <numerusform>%Ln orgullo, {grow} crecer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proud, {grow} to grow</source>
        <translation>
            <numerusform>%Ln de orgullo, {grow} para crecer</numerusform>
            <numerusform>%Ln de orgullo, {grow} para crecer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasons</source>
        <translation>
            <numerusform>%Ln motivo</numerusform>
            <numerusform>%Ln motivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unrated</source>
        <translation>
            <numerusform>%Ln sin valorar</numerusform>
            <numerusform>%Ln sin valorar</numerusform>
        </translation>
    </message>
    <message>
        <source>A goal closed: not this time</source>
        <translation>Un objetivo cerrado: esta vez no</translation>
    </message>
    <message>
        <source>A goal completed</source>
        <translation>Un objetivo logrado</translation>
    </message>
    <message>
        <source>An entry that you are proud of</source>
        <translation>Una entrada que te enorgullece</translation>
    </message>
    <message>
        <source>An entry to grow from</source>
        <translation>Una entrada para crecer</translation>
    </message>
    <message>
        <source>An imported entry, without points</source>
        <translation>Una entrada importada, sin puntos</translation>
    </message>
    <message>
        <source>Average by weekday</source>
        <translation>Media por día de la semana</translation>
    </message>
    <message>
        <source>Average points</source>
        <translation>Puntos de media</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Traído de antes</translation>
    </message>
    <message>
        <source>Damaged: {what}</source>
        <translation>Dañado: {what}</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last}: %n points earned, {total} in all.</source>
        <translation>
            <numerusform>Del {first} al {last}: %Ln punto ganado, {total} en total.</numerusform>
            <numerusform>Del {first} al {last}: %Ln puntos ganados, {total} en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Goals by category</source>
        <translation>Objetivos por ámbito</translation>
    </message>
    <message numerus="yes">
        <source>Most used: {tag}, in %n entries.</source>
        <translation>
            <numerusform>La más usada: {tag}, en %Ln entrada.</numerusform>
            <numerusform>La más usada: {tag}, en %Ln entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Points over time</source>
        <translation>Puntos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Proud and grow by tag</source>
        <translation>Orgullo y crecer por etiqueta</translation>
    </message>
    <message>
        <source>Proud and grow over time</source>
        <translation>Orgullo y crecer a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Seven more days of a streak</source>
        <translation>Siete días más de una racha</translation>
    </message>
    <message>
        <source>Streaks</source>
        <translation>Rachas</translation>
    </message>
    <message>
        <source>Thirty more days of a streak</source>
        <translation>Treinta días más de una racha</translation>
    </message>
    <message>
        <source>Top days</source>
        <translation>Mejores días</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>What you write about</source>
        <translation>Sobre qué escribes</translation>
    </message>
    <message>
        <source>You opened the diary</source>
        <translation>Abriste el diario</translation>
    </message>
    <message numerus="yes">
        <source>Your best day was {day}, with %n points.</source>
        <translation>
            <numerusform>Tu mejor día fue {day}, con %Ln punto.</numerusform>
            <numerusform>Tu mejor día fue {day}, con %Ln puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your tags</source>
        <translation>Tus etiquetas</translation>
    </message>
    <message>
        <source>after your first two weeks</source>
        <translation>tras tus dos primeras semanas</translation>
    </message>
    <message numerus="yes">
        <source>first one in %n days</source>
        <translation>
            <numerusform>la primera en %Ln día</numerusform>
            <numerusform>la primera en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>less than last week</source>
        <translation>menos que la semana pasada</translation>
    </message>
    <message>
        <source>more than last week</source>
        <translation>más que la semana pasada</translation>
    </message>
    <message>
        <source>nothing to compare with yet</source>
        <translation>aún no hay con qué comparar</translation>
    </message>
    <message numerus="yes">
        <source>open, kept by %n spare days</source>
        <translation>
            <numerusform>abierto, mantenido por %Ln día de reserva</numerusform>
            <numerusform>abierto, mantenido por %Ln días de reserva</numerusform>
        </translation>
    </message>
    <message>
        <source>the same as last week</source>
        <translation>lo mismo que la semana pasada</translation>
    </message>
    <message>
        <source>today is still open</source>
        <translation>hoy sigue abierto</translation>
    </message>
    <message>
        <source>two quiet weeks</source>
        <translation>dos semanas tranquilas</translation>
    </message>
    <message>
        <source>write today to begin one</source>
        <translation>escribe hoy para empezar una</translation>
    </message>
    <message>
        <source>your first is ahead of you</source>
        <translation>la primera está por venir</translation>
    </message>
    <message numerus="yes">
        <source>{category}: %n completed, {failed} not this time</source>
        <translation>
            <numerusform>{category}: %Ln logrado, {failed} esta vez no</numerusform>
            <numerusform>{category}: %Ln logrados, {failed} esta vez no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{completed} of %n goals reached.</source>
        <translation>
            <numerusform>{completed} de %Ln objetivo logrado.</numerusform>
            <numerusform>{completed} de %Ln objetivos logrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} to {points}</source>
        <translation>{days} hasta {points}</translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n points</source>
        <translation>
            <numerusform>{day}: %Ln punto</numerusform>
            <numerusform>{day}: %Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: its entries are counted wrongly</source>
        <translation>{day}: sus entradas están mal contadas</translation>
    </message>
    <message numerus="yes">
        <source>{day}: its sum is {kept} instead of %n points</source>
        <translation>
            <numerusform>{day}: su suma es {kept} en vez de %Ln punto</numerusform>
            <numerusform>{day}: su suma es {kept} en vez de %Ln puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: {why}, %n points are missing</source>
        <translation>
            <numerusform>{day}: {why}, falta %Ln punto</numerusform>
            <numerusform>{day}: {why}, faltan %Ln puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: {why}, %n points without a reason</source>
        <translation>
            <numerusform>{day}: {why}, %Ln punto sin motivo</numerusform>
            <numerusform>{day}: {why}, %Ln puntos sin motivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: {why}, {kept} instead of %n points</source>
        <translation>
            <numerusform>{day}: {why}, {kept} en vez de %Ln punto</numerusform>
            <numerusform>{day}: {why}, {kept} en vez de %Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries} · click for details</source>
        <translation>{entries} · haz clic para los detalles</translation>
    </message>
    <message>
        <source>{points} this week</source>
        <translation>{points} esta semana</translation>
    </message>
    <message numerus="yes">
        <source>{tag}: %n entries, {proud} proud, {grow} grow</source>
        <translation>
            <numerusform>{tag}: %Ln entrada, {proud} orgullo, {grow} crecer</numerusform>
            <numerusform>{tag}: %Ln entradas, {proud} orgullo, {grow} crecer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{year}: you wrote on %n days; on {proud} of them, every entry is proud.</source>
        <translation>
            <numerusform>{year}: escribiste %Ln día; en {proud}, cada entrada es de orgullo.</numerusform>
            <numerusform>{year}: escribiste %Ln días; en {proud} de ellos, cada entrada es de orgullo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{year}: {points} on %n days, at most {most} on one day.</source>
        <translation>
            <numerusform>{year}: {points} en %Ln día, como mucho {most} en un día.</numerusform>
            <numerusform>{year}: {points} en %Ln días, como mucho {most} en un día.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatsTab</name>
    <message>
        <source>The month on one page…</source>
        <translation>El mes en una página…</translation>
    </message>
</context>
<context>
    <name>StopWordsEditor</name>
    <message>
        <source>&amp;Words to leave out</source>
        <translation>&amp;Palabras que omitir</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>Omitirlas</translation>
    </message>
    <message>
        <source>Separated by spaces. The most common words are never shown.</source>
        <translation>Separadas por espacios. Las palabras más comunes nunca se muestran.</translation>
    </message>
    <message>
        <source>Words to leave out</source>
        <translation>Palabras que omitir</translation>
    </message>
</context>
<context>
    <name>StreakCard</name>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Give back the spare day of {day}</source>
        <translation>Devolver el día de reserva del {day}</translation>
    </message>
    <message>
        <source>Let this streak end here. You can undo it.</source>
        <translation>Deja que esta racha acabe aquí. Puedes deshacerlo.</translation>
    </message>
</context>
<context>
    <name>Streaks</name>
    <message numerus="yes">
        <source>%n spare days were not enough for them.</source>
        <translation>
            <numerusform>%Ln día de reserva no bastó para ellos.</numerusform>
            <numerusform>%Ln días de reserva no bastaron para ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended after %n days without an entry.</source>
        <translation>
            <numerusform>Acabó tras %Ln día sin entrada.</numerusform>
            <numerusform>Acabó tras %Ln días sin entrada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended because you gave a spare day back.</source>
        <translation>Acabó porque devolviste un día de reserva.</translation>
    </message>
    <message>
        <source>No streak is running. Write today to begin one.</source>
        <translation>No hay ninguna racha en marcha. Escribe hoy para empezar una.</translation>
    </message>
    <message>
        <source>Rest days keep it.</source>
        <translation>Los días de descanso la mantienen.</translation>
    </message>
    <message>
        <source>Still running.</source>
        <translation>Sigue en marcha.</translation>
    </message>
    <message numerus="yes">
        <source>The next one comes after writing on %n more days.</source>
        <translation>
            <numerusform>El próximo llega tras escribir %Ln día más.</numerusform>
            <numerusform>El próximo llega tras escribir %Ln días más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is still open: write today to keep your streak.</source>
        <translation>Hoy sigue abierto: escribe para mantener tu racha.</translation>
    </message>
    <message numerus="yes">
        <source>When you write, %n spare days will keep it.</source>
        <translation>
            <numerusform>Cuando escribas, %Ln día de reserva la mantendrá.</numerusform>
            <numerusform>Cuando escribas, %Ln días de reserva la mantendrán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write your first entry, and your first streak begins.</source>
        <translation>Escribe tu primera entrada, y empieza tu primera racha.</translation>
    </message>
    <message>
        <source>You had no spare day.</source>
        <translation>No tenías ningún día de reserva.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n spare days, the most you can have.</source>
        <translation>
            <numerusform>Tienes %Ln día de reserva, el máximo posible.</numerusform>
            <numerusform>Tienes %Ln días de reserva, el máximo posible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n spare days.</source>
        <translation>
            <numerusform>Tienes %Ln día de reserva.</numerusform>
            <numerusform>Tienes %Ln días de reserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} to the next reward of {points} points.</source>
        <translation>{days} hasta la próxima recompensa de {points} puntos.</translation>
    </message>
    <message>
        <source>{day}: a rest day</source>
        <translation>{day}: un día de descanso</translation>
    </message>
    <message>
        <source>{day}: a rest day ({reason})</source>
        <translation>{day}: un día de descanso ({reason})</translation>
    </message>
    <message>
        <source>{day}: kept by a spare day</source>
        <translation>{day}: mantenido por un día de reserva</translation>
    </message>
</context>
<context>
    <name>StreaksDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Plan rest days…</source>
        <translation>Planear días de descanso…</translation>
    </message>
    <message>
        <source>Show earlier streaks</source>
        <translation>Mostrar rachas anteriores</translation>
    </message>
    <message>
        <source>Your streaks</source>
        <translation>Tus rachas</translation>
    </message>
</context>
<context>
    <name>StreaksViewModel</name>
    <message>
        <source>The spare day of {day} was given back.</source>
        <translation>Se devolvió el día de reserva del {day}.</translation>
    </message>
</context>
<context>
    <name>SuccessCard</name>
    <message>
        <source>By category</source>
        <translation>Por ámbito</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Goals by category</source>
        <translation>Objetivos por ámbito</translation>
    </message>
    <message>
        <source>Goals by month</source>
        <translation>Objetivos por mes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Once you close a goal, this shows how often you reach your goals.</source>
        <translation>Cuando cierres un objetivo, esto mostrará cuántas veces logras tus objetivos.</translation>
    </message>
    <message>
        <source>Show goals by</source>
        <translation>Mostrar objetivos por</translation>
    </message>
    <message>
        <source>completed ·</source>
        <translation>logrados ·</translation>
    </message>
</context>
<context>
    <name>TagCloudCard</name>
    <message>
        <source>The tags of these days appear here.</source>
        <translation>Las etiquetas de estos días aparecen aquí.</translation>
    </message>
</context>
<context>
    <name>TagCompleter</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag {tag}</source>
        <translation>Nueva etiqueta {tag}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>TagFilter</name>
    <message>
        <source>All tags…</source>
        <translation>Todas las etiquetas…</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>Tag of the entries</source>
        <translation>Etiqueta de las entradas</translation>
    </message>
</context>
<context>
    <name>TagRatingsCard</name>
    <message>
        <source>Put #tags in your entries, and this shows how you rated them.</source>
        <translation>Pon #etiquetas en tus entradas, y esto mostrará cómo las valoraste.</translation>
    </message>
</context>
<context>
    <name>TagTallies</name>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Crecer</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Orgullo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries changed</source>
        <translation>
            <numerusform>%Ln entrada cambiada</numerusform>
            <numerusform>%Ln entradas cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar el n&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Show entries</source>
        <translation>&amp;Mostrar las entradas</translation>
    </message>
    <message>
        <source>A word with # before it, such as #garden, becomes a tag of its entry.</source>
        <translation>Una palabra precedida de #, como #jardín, se convierte en etiqueta de su entrada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Entries are changed, and keep their earlier version.</source>
        <translation>Las entradas se cambian y conservan su versión anterior.</translation>
    </message>
    <message>
        <source>Ne&amp;w name</source>
        <translation>&amp;Nuevo nombre</translation>
    </message>
    <message>
        <source>No tag contains these letters.</source>
        <translation>Ninguna etiqueta contiene estas letras.</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Buscar etiquetas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>{tag} already exists: the two become one in all entries.</source>
        <translation>{tag} ya existe: las dos se convierten en una en todas las entradas.</translation>
    </message>
</context>
<context>
    <name>TallyChart</name>
    <message>
        <source>Category</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Logrados</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Esta vez no</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>Edit templates…</source>
        <translation>Editar plantillas…</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Delete this template</source>
        <translation>Eliminar esta plantilla</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nueva plantilla</translation>
    </message>
    <message>
        <source>Not a field, so it stays as you type it: {fields}</source>
        <translation>No es un campo, así que queda como lo escribes: {fields}</translation>
    </message>
    <message>
        <source>Question of the day</source>
        <translation>Pregunta del día</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Texts to begin an entry with. Fields in braces are filled in.</source>
        <translation>Textos con que empezar una entrada. Los campos entre llaves se rellenan.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>TickableText</name>
    <message>
        <source>Done: {task}</source>
        <translation>Hecho: {task}</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Text with tasks, {done} of {count} done</source>
        <translation>Texto con tareas, {done} de {count} hechas</translation>
    </message>
    <message>
        <source>To do: {task}</source>
        <translation>Por hacer: {task}</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Current streak</source>
        <translation>Racha actual</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Longest streak</source>
        <translation>Racha más larga</translation>
    </message>
    <message>
        <source>Points today</source>
        <translation>Puntos de hoy</translation>
    </message>
    <message>
        <source>Total points</source>
        <translation>Puntos en total</translation>
    </message>
    <message>
        <source>Weekly trend</source>
        <translation>Tendencia semanal</translation>
    </message>
</context>
<context>
    <name>TopDaysCard</name>
    <message>
        <source>Your best days will appear here, from your first points on.</source>
        <translation>Tus mejores días aparecerán aquí, desde tus primeros puntos.</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>A day can have as many entries as you like.</source>
        <translation>Un día puede tener tantas entradas como quieras.</translation>
    </message>
    <message>
        <source>A goal can repeat: then a new one starts every week, until you pause or stop it.</source>
        <translation>Un objetivo puede repetirse: entonces empieza uno nuevo cada semana, hasta que lo pauses o lo detengas.</translation>
    </message>
    <message>
        <source>A goal runs for seven days, or until the end of this week. Choose something small and clear; “Ideas” has suggestions.</source>
        <translation>Un objetivo dura siete días, o hasta el final de esta semana. Elige algo pequeño y claro; «Ideas» tiene sugerencias.</translation>
    </message>
    <message>
        <source>A goal: {completed} points when completed, {failed} when not.</source>
        <translation>Un objetivo: {completed} puntos si se logra, {failed} si no.</translation>
    </message>
    <message>
        <source>A streak is a row of days with at least one entry. Today stays open until it is over; only a whole day without an entry can end a streak.</source>
        <translation>Una racha es una serie de días con al menos una entrada. Hoy sigue abierto hasta que acaba; solo un día entero sin entrada puede terminar una racha.</translation>
    </message>
    <message>
        <source>An entry to grow from can come back after {days} days, become a goal, or be linked to the proud entry it turned into.</source>
        <translation>Una entrada para crecer puede volver a los {days} días, convertirse en objetivo, o enlazarse con la entrada de orgullo en que se convirtió.</translation>
    </message>
    <message>
        <source>An entry: {proud} points for proud, {grow} for grow.</source>
        <translation>Una entrada: {proud} puntos por orgullo, {grow} por crecer.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Changing your mind</source>
        <translation>Cambiar de opinión</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Edit an entry whenever you like; its earlier versions are kept. A deleted entry stays in the trash for at least {days} days, and Undo brings it back.</source>
        <translation>Edita una entrada cuando quieras; sus versiones anteriores se conservan. Una entrada eliminada se queda en la papelera al menos {days} días, y Deshacer la hace volver.</translation>
    </message>
    <message>
        <source>Every {every} days you write on earn a spare day, which bridges a missed day by itself. On a rest day that you planned, nobody has to write.</source>
        <translation>Cada {every} días en que escribes ganas un día de reserva, que cubre por sí solo un día perdido. En un día de descanso que planeaste, nadie tiene que escribir.</translation>
    </message>
    <message>
        <source>Every {week} days of a streak: {week_points}; every {month} days: {month_points}.</source>
        <translation>Cada {week} días de racha: {week_points}; cada {month} días: {month_points}.</translation>
    </message>
    <message>
        <source>File → Export… makes a copy for you to keep or share: an archive with everything, a PDF, Markdown, a web page, a file for Day One, tables or plain text. Your diary stays as it is.</source>
        <translation>Archivo → Exportar… hace una copia para conservar o compartir: un archivo completo, un PDF, Markdown, una página web, un archivo para Day One, tablas o texto sin formato. Tu diario queda como está.</translation>
    </message>
    <message>
        <source>File → Import… shows what is in a file from another diary, and imports it after a backup. File → Imports… undoes that. “Move this diary…” packs everything for another computer.</source>
        <translation>Archivo → Importar… muestra lo que hay en un archivo de otro diario, y lo importa tras una copia. Archivo → Importaciones… lo deshace. «Llevar este diario…» lo empaqueta todo para otro ordenador.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Encontrar</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Growing</source>
        <translation>Crecer</translation>
    </message>
    <message>
        <source>Here you choose one small thing for the week, and say how it went.</source>
        <translation>Aquí eliges una cosa pequeña para la semana, y dices cómo fue.</translation>
    </message>
    <message>
        <source>Here you see what your entries and goals add up to.</source>
        <translation>Aquí ves en qué se suman tus entradas y objetivos.</translation>
    </message>
    <message>
        <source>Here you write down moments that you are proud of, or will grow from.</source>
        <translation>Aquí anotas los momentos que te enorgullecen o te harán crecer.</translation>
    </message>
    <message>
        <source>In a chart of days, Ctrl and the mouse wheel zoom in and out.</source>
        <translation>En un gráfico de días, Ctrl y la rueda del ratón acercan y alejan.</translation>
    </message>
    <message>
        <source>It looks back on your week, and asks about each goal that is still open: try again, make it smaller, or drop it.</source>
        <translation>Mira atrás a tu semana, y pregunta por cada objetivo que sigue abierto: intentarlo otra vez, hacerlo más pequeño o abandonarlo.</translation>
    </message>
    <message>
        <source>Lock hides the diary until you enter your password again, and leaves everything as it is. Sign out lets somebody else sign in.</source>
        <translation>Bloquear oculta el diario hasta que vuelvas a escribir tu contraseña, y lo deja todo como está. Cerrar sesión permite que entre otra persona.</translation>
    </message>
    <message>
        <source>Nobody can reset a password for you. After five wrong passwords, the program makes you wait a little before the next try.</source>
        <translation>Nadie puede restablecer una contraseña por ti. Tras cinco contraseñas erróneas, el programa te hace esperar un poco antes del siguiente intento.</translation>
    </message>
    <message>
        <source>Point at a chart to read a day, click to open it in the diary. “More” shows the same numbers as a table, or saves them.</source>
        <translation>Señala un gráfico para leer un día, haz clic para abrirlo en el diario. «Más» muestra los mismos números como tabla, o los guarda.</translation>
    </message>
    <message>
        <source>Preferences and profile</source>
        <translation>Preferencias y perfil</translation>
    </message>
    <message>
        <source>Preferences apply to your account, and take effect at once: light or dark, the text size of the diary, when weeks begin, when your day ends.</source>
        <translation>Las preferencias valen para tu cuenta y se aplican enseguida: claro u oscuro, el tamaño del texto del diario, cuándo empiezan las semanas, cuándo acaba tu día.</translation>
    </message>
    <message>
        <source>Profile changes your name, email and password, or deletes the account with everything in it.</source>
        <translation>El perfil cambia tu nombre, correo y contraseña, o elimina la cuenta con todo lo que contiene.</translation>
    </message>
    <message>
        <source>Save it with “I’m proud of this” ({proud} points), “I’ll grow from this” ({grow}), or “Keep it for now” to rate it later.</source>
        <translation>Guárdala con «Me enorgullece» ({proud} puntos), «Me hará crecer» ({grow}), o «Guardar por ahora» para valorarla más tarde.</translation>
    </message>
    <message>
        <source>Setting a goal</source>
        <translation>Fijar un objetivo</translation>
    </message>
    <message>
        <source>Several people can keep their diaries on one computer. Each has an account with a password, and sees only their own entries and goals.</source>
        <translation>Varias personas pueden llevar sus diarios en un ordenador. Cada una tiene una cuenta con contraseña, y solo ve sus propias entradas y objetivos.</translation>
    </message>
    <message>
        <source>Several people can keep their diaries on one server. Each has an account with a password, and sees only their own entries and goals.</source>
        <translation>Varias personas pueden llevar sus diarios en un servidor. Cada una tiene una cuenta con contraseña, y solo ve sus propias entradas y objetivos.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Stats</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Streaks</source>
        <translation>Rachas</translation>
    </message>
    <message>
        <source>Taking it with you</source>
        <translation>Llevártelo contigo</translation>
    </message>
    <message>
        <source>The calendar marks the days you wrote on: a dot for proud, a diamond for grow, a ring for unrated. Choose a day to read or add to it.</source>
        <translation>El calendario marca los días en que escribiste: un punto por orgullo, un rombo por crecer, un anillo sin valorar. Elige un día para leerlo o añadirle algo.</translation>
    </message>
    <message>
        <source>The first time each day that you open the diary: {visit}.</source>
        <translation>La primera vez que abres el diario cada día: {visit}.</translation>
    </message>
    <message>
        <source>The log files contain nothing from your diary.</source>
        <translation>Los archivos de registro no contienen nada de tu diario.</translation>
    </message>
    <message>
        <source>The program makes a verified backup each day that you use it, and before every upgrade and restore.</source>
        <translation>El programa hace una copia verificada cada día que lo usas, y antes de cada actualización y restauración.</translation>
    </message>
    <message>
        <source>The search finds words, quoted phrases, and tags such as #garden. Go → Tags lists all tags.</source>
        <translation>La búsqueda encuentra palabras, frases entre comillas y etiquetas como #jardín. Ir → Etiquetas las enumera todas.</translation>
    </message>
    <message>
        <source>The weekly review</source>
        <translation>El repaso semanal</translation>
    </message>
    <message>
        <source>They are on the same disk as the diary. Preferences → Backups copies each daily one to a second folder, best on another disk.</source>
        <translation>Están en el mismo disco que el diario. Preferencias → Copias de seguridad lleva cada copia diaria a una segunda carpeta, mejor en otro disco.</translation>
    </message>
    <message>
        <source>Tick the days on which you worked on it, with a note if you like. Progress notes on the card say how it is going.</source>
        <translation>Marca los días en que trabajaste en él, con una nota si quieres. Las notas de progreso de la tarjeta dicen cómo va.</translation>
    </message>
    <message>
        <source>Undo takes it back, and the history shows every goal.</source>
        <translation>Deshacer lo retira, y el historial muestra cada objetivo.</translation>
    </message>
    <message>
        <source>What you type is kept as a draft, also after a crash.</source>
        <translation>Lo que escribes se conserva como borrador, también tras un fallo.</translation>
    </message>
    <message>
        <source>What you write is kept on a server.</source>
        <translation>Lo que escribes se guarda en un servidor.</translation>
    </message>
    <message>
        <source>What you write stays on this computer.</source>
        <translation>Lo que escribes se queda en este ordenador.</translation>
    </message>
    <message>
        <source>What you write there becomes an entry of the day on which you save it.</source>
        <translation>Lo que escribes ahí se convierte en una entrada del día en que lo guardas.</translation>
    </message>
    <message>
        <source>When its days are over</source>
        <translation>Cuando pasan sus días</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Dónde se guarda</translation>
    </message>
    <message>
        <source>Where points come from</source>
        <translation>De dónde vienen los puntos</translation>
    </message>
    <message>
        <source>While the server cannot be used, what you type is kept in a private file on this computer. It is deleted as soon as the server has the text.</source>
        <translation>Mientras no se puede usar el servidor, lo que escribes se guarda en un archivo privado en este ordenador. Se elimina en cuanto el servidor tiene el texto.</translation>
    </message>
    <message>
        <source>Whoever runs the server makes the backups. This program does not make one every day, as it does for a diary in a file. File → Backups… shows those that were made on this computer, and makes one on request.</source>
        <translation>Quien administra el servidor hace las copias. Este programa no hace una cada día, como para un diario en un archivo. Archivo → Copias de seguridad… muestra las hechas en este ordenador, y hace una si la pides.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>You choose days and ratings, and can leave out names and words: each becomes a dash. The file is not encrypted.</source>
        <translation>Eliges días y valoraciones, y puedes omitir nombres y palabras: cada una se convierte en un guion. El archivo no está cifrado.</translation>
    </message>
    <message>
        <source>You decide how it went: completed ({completed} points), not this time ({failed} point, for trying), or try again this week.</source>
        <translation>Tú decides cómo fue: logrado ({completed} puntos), esta vez no ({failed} punto, por intentarlo), o intentarlo otra vez esta semana.</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Tu cuenta</translation>
    </message>
    <message>
        <source>Your account belongs to this diary, and exists nowhere else.</source>
        <translation>Tu cuenta pertenece a este diario y no existe en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Your diary is in a database on a PostgreSQL server. The program connects to that server and to nothing else.</source>
        <translation>Tu diario está en una base de datos de un servidor PostgreSQL. El programa se conecta a ese servidor y a nada más.</translation>
    </message>
    <message>
        <source>Your diary is one file in the data folder. The program uses no network, unless you keep the diary on a database server of your own.</source>
        <translation>Tu diario es un solo archivo en la carpeta de datos. El programa no usa ninguna red, salvo que lleves el diario en un servidor de base de datos tuyo.</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} o {last}</translation>
    </message>
    <message>
        <source>“Backups” in the File menu lists them. You can look inside one, bring single entries back, or restore the whole diary; also one from another disk.</source>
        <translation>«Copias de seguridad» en el menú Archivo las enumera. Puedes mirar dentro de una, hacer volver entradas sueltas o restaurar el diario entero; también de otro disco.</translation>
    </message>
    <message>
        <source>“Delete now” in the trash wipes its text from the diary at once. Only earlier backups still have it.</source>
        <translation>«Eliminar ahora» en la papelera borra enseguida su texto del diario. Solo lo tienen aún copias anteriores.</translation>
    </message>
    <message>
        <source>“On this day” shows what you wrote one and six months ago, and on the same date in earlier years.</source>
        <translation>«Tal día como hoy» muestra lo que escribiste hace uno y seis meses, y en la misma fecha de años anteriores.</translation>
    </message>
</context>
<context>
    <name>TrashCard</name>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar del todo</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Eliminar ahora</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>This cannot be undone. Only earlier backups still have it.</source>
        <translation>Esto no se puede deshacer. Solo la tienen aún copias anteriores.</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Back to the day</source>
        <translation>Volver al día</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
</context>
<context>
    <name>TrashViewModel</name>
    <message>
        <source>Deleted for good</source>
        <translation>Eliminada del todo</translation>
    </message>
    <message>
        <source>Restored to {day}</source>
        <translation>Restaurada al {day}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open the diary</source>
        <translation>&amp;Abrir el diario</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Write an entry</source>
        <translation>&amp;Escribir una entrada</translation>
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
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>Res&amp;taurar una copia…</translation>
    </message>
    <message>
        <source>A &amp;backup…</source>
        <translation>Una &amp;copia de seguridad…</translation>
    </message>
    <message>
        <source>A &amp;file, moved here or of another program…</source>
        <translation>Un &amp;archivo, traído aquí o de otro programa…</translation>
    </message>
    <message>
        <source>Encrypted. Only a password or a recovery code opens it.</source>
        <translation>Cifrado. Solo lo abre una contraseña o un código de recuperación.</translation>
    </message>
    <message>
        <source>I have a &amp;diary already</source>
        <translation>Ya tengo un d&amp;iario</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>The database of the &amp;web app…</source>
        <translation>La base de datos de la aplicación &amp;web…</translation>
    </message>
    <message>
        <source>The f&amp;older of a diary…</source>
        <translation>La car&amp;peta de un diario…</translation>
    </message>
    <message>
        <source>What you write is sent to your server only.</source>
        <translation>Lo que escribes solo se envía a tu servidor.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Keep it on paper, away from this computer</source>
        <translation>Guárdalo en papel, lejos de este ordenador</translation>
    </message>
    <message>
        <source>Opening your diary…</source>
        <translation>Abriendo tu diario…</translation>
    </message>
    <message>
        <source>Step 1 of 3 · On this computer, and nowhere else</source>
        <translation>Paso 1 de 3 · En este ordenador, y en ningún otro sitio</translation>
    </message>
    <message>
        <source>Step 2 of 3 · You can change this at any time under Preferences</source>
        <translation>Paso 2 de 3 · Puedes cambiarlo cuando quieras en las Preferencias</translation>
    </message>
    <message>
        <source>Step 3 of 3 · {hint}</source>
        <translation>Paso 3 de 3 · {hint}</translation>
    </message>
    <message>
        <source>Who may read your diary?</source>
        <translation>¿Quién puede leer tu diario?</translation>
    </message>
    <message>
        <source>Your diary. Kept on your server.</source>
        <translation>Tu diario. Guardado en tu servidor.</translation>
    </message>
    <message>
        <source>Your diary. On this computer, and nowhere else.</source>
        <translation>Tu diario. En este ordenador, y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Tu código de recuperación</translation>
    </message>
</context>
<context>
    <name>Upgrade</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%Ln paso</numerusform>
            <numerusform>%Ln pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upgrade it in %n steps</source>
        <translation>
            <numerusform>Actualizarlo en %Ln paso</numerusform>
            <numerusform>Actualizarlo en %Ln pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upgraded in %n steps</source>
        <translation>
            <numerusform>Actualizado en %Ln paso</numerusform>
            <numerusform>Actualizado en %Ln pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n entries were backed up first.</source>
        <translation>
            <numerusform>Antes se hizo una copia de tu %Ln entrada.</numerusform>
            <numerusform>Antes se hizo una copia de tus %Ln entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>queda %Ln s aproximadamente</numerusform>
            <numerusform>quedan unos %Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpgradeHistoryDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Each upgrade leaves a receipt in the diary, and one beside it.</source>
        <translation>Cada actualización deja un recibo en el diario, y otro al lado.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>This diary was made by this version and never upgraded.</source>
        <translation>Este diario lo hizo esta versión y nunca se actualizó.</translation>
    </message>
    <message>
        <source>Upgrade history</source>
        <translation>Historial de actualizaciones</translation>
    </message>
</context>
<context>
    <name>UpgradePage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Back up your diary</source>
        <translation>Hacer una copia de tu diario</translation>
    </message>
    <message>
        <source>Backed up and verified</source>
        <translation>Copia hecha y verificada</translation>
    </message>
    <message>
        <source>Backed up and verified: {file}</source>
        <translation>Copia hecha y verificada: {file}</translation>
    </message>
    <message>
        <source>Backing up your diary: {percent}</source>
        <translation>Haciendo una copia de tu diario: {percent}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Check that every entry is still there</source>
        <translation>Comprobar que cada entrada sigue ahí</translation>
    </message>
    <message>
        <source>Check your diary file</source>
        <translation>Comprobar el archivo de tu diario</translation>
    </message>
    <message>
        <source>Checked your diary file</source>
        <translation>Archivo de tu diario comprobado</translation>
    </message>
    <message>
        <source>Checking that every entry is still there</source>
        <translation>Comprobando que cada entrada sigue ahí</translation>
    </message>
    <message>
        <source>Checking your diary file</source>
        <translation>Comprobando el archivo de tu diario</translation>
    </message>
    <message>
        <source>Every entry is still there</source>
        <translation>Cada entrada sigue ahí</translation>
    </message>
    <message>
        <source>If anything goes wrong, the backup is restored.</source>
        <translation>Si algo sale mal, se restaura la copia.</translation>
    </message>
    <message>
        <source>It is backed up first, and the backup is verified.</source>
        <translation>Antes se hace una copia, y la copia se verifica.</translation>
    </message>
    <message>
        <source>Open your diary</source>
        <translation>Abrir tu diario</translation>
    </message>
    <message>
        <source>Opened your diary</source>
        <translation>Tu diario está abierto</translation>
    </message>
    <message>
        <source>Opening your diary</source>
        <translation>Abriendo tu diario</translation>
    </message>
    <message>
        <source>Progress of the upgrade</source>
        <translation>Progreso de la actualización</translation>
    </message>
    <message>
        <source>Upgrading</source>
        <translation>Actualizando</translation>
    </message>
    <message>
        <source>Upgrading your diary</source>
        <translation>Actualizando tu diario</translation>
    </message>
    <message>
        <source>Upgrading {number} of {count} — {step}</source>
        <translation>Actualizando {number} de {count} — {step}</translation>
    </message>
    <message>
        <source>Version {version} stores your diary in a newer format.</source>
        <translation>La versión {version} guarda tu diario en un formato más reciente.</translation>
    </message>
    <message>
        <source>Your diary was backed up as it was before.</source>
        <translation>Se hizo una copia de tu diario como estaba antes.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Bring this version back</source>
        <translation>Volver a esta versión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation>Hasta el {when}</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Qué es distinto</translation>
    </message>
</context>
<context>
    <name>WaitingBar</name>
    <message>
        <source>Completed</source>
        <translation>Logrado</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>Días…</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Esta vez no</translation>
    </message>
    <message>
        <source>Try again this week</source>
        <translation>Intentarlo otra vez esta semana</translation>
    </message>
</context>
<context>
    <name>WeekTiles</name>
    <message>
        <source>Best day</source>
        <translation>Mejor día</translation>
    </message>
    <message>
        <source>Grow entries</source>
        <translation>Entradas para crecer</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Proud entries</source>
        <translation>Entradas de orgullo</translation>
    </message>
</context>
<context>
    <name>WeekdayCard</name>
    <message>
        <source>All your weekdays are alike</source>
        <translation>Todos tus días de la semana son parecidos</translation>
    </message>
    <message>
        <source>{weekday}s are your best days</source>
        <translation>{weekday}: tu mejor día</translation>
    </message>
</context>
<context>
    <name>WhileWriting</name>
    <message>
        <source>A template is a text of yours to begin with: {keys}, or the sheet icon above the text. Its fields, such as the date, are filled in.</source>
        <translation>Una plantilla es un texto tuyo con que empezar: {keys}, o la hoja sobre el texto. Sus campos, como la fecha, se rellenan.</translation>
    </message>
    <message>
        <source>A wavy line marks a word that is in no dictionary; {keys} goes to the next one and says it. Its menu suggests others and adds it to your words. In Preferences → Spelling you choose the languages or switch this off, and read how to get a dictionary.</source>
        <translation>Una línea ondulada marca una palabra que no está en ningún diccionario; {keys} va a la siguiente y la dice. Su menú sugiere otras y la añade a tus palabras. En Preferencias → Ortografía eliges los idiomas o lo desactivas, y lees cómo conseguir un diccionario.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>F11 fills the screen with the field alone; F11 or Esc leads back.</source>
        <translation>F11 llena la pantalla solo con el campo; F11 o Esc hace volver.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>In peace</source>
        <translation>En calma</translation>
    </message>
    <message>
        <source>Preferences set how many words a day you aim for. Then the words of the day stand beside those of the text, and nothing else happens.</source>
        <translation>Las Preferencias fijan cuántas palabras al día quieres escribir. Entonces las palabras del día se ven junto a las del texto, y nada más.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Small things that wait until you want them, and keep out of the way.</source>
        <translation>Cosas pequeñas que esperan a que las quieras, y no estorban.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>The crossed arrows, or {keys}, show another question.</source>
        <translation>Las flechas cruzadas, o {keys}, muestran otra pregunta.</translation>
    </message>
    <message>
        <source>The star of an entry, or {keys}, puts it among your favourites, and takes it away again. “Favourites” below the calendar shows them alone, and “On this day” prefers them.</source>
        <translation>La estrella de una entrada, o {keys}, la pone entre tus favoritas y la quita. «Favoritas» bajo el calendario las muestra solas, y «Tal día como hoy» las prefiere.</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>Mientras escribes</translation>
    </message>
    <message>
        <source>“Aa” in the reader ({keys}) chooses the face, the line height and the size; prints follow.</source>
        <translation>«Aa» en la lectura ({keys}) elige la letra, el interlineado y el tamaño; lo impreso lo sigue.</translation>
    </message>
</context>
<context>
    <name>WordCloud</name>
    <message>
        <source>Most used: {words}.</source>
        <translation>Las más usadas: {words}.</translation>
    </message>
    <message>
        <source>Times used</source>
        <translation>Veces usada</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>All your words from these days are left out.</source>
        <translation>Todas tus palabras de estos días se omiten.</translation>
    </message>
    <message>
        <source>Counting words</source>
        <translation>Contando palabras</translation>
    </message>
    <message>
        <source>Words to leave out</source>
        <translation>Palabras que omitir</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Redone: {step}</source>
        <translation>Rehecho: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
</context>
<context>
    <name>WritingCard</name>
    <message>
        <source>It becomes an entry for today ({day}).</source>
        <translation>Se convierte en una entrada de hoy ({day}).</translation>
    </message>
    <message>
        <source>Looking back: what are you proud of, or what will you grow from?</source>
        <translation>Mirando atrás: ¿qué te enorgullece o te hará crecer?</translation>
    </message>
    <message>
        <source>Write about this week</source>
        <translation>Escribir sobre esta semana</translation>
    </message>
</context>
<context>
    <name>WritingFooter</name>
    <message>
        <source>Draft kept on this computer until the server has it</source>
        <translation>Borrador conservado en este ordenador hasta que lo tenga el servidor</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Borrador guardado</translation>
    </message>
    <message>
        <source>One moment per entry works best</source>
        <translation>Lo mejor es un momento por entrada</translation>
    </message>
    <message>
        <source>Saving draft…</source>
        <translation>Guardando el borrador…</translation>
    </message>
    <message>
        <source>one moment per entry works best</source>
        <translation>lo mejor es un momento por entrada</translation>
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
        <translation>Esc sale de la pantalla completa</translation>
    </message>
</context>
<context>
    <name>YearHeatmap</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>No points in {year}.</source>
        <translation>Sin puntos en {year}.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
</context>
<context>
    <name>YearPixels</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Crecer</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Orgullo</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>nada escrito</translation>
    </message>
</context>
<context>
    <name>YearSwitch</name>
    <message>
        <source>Next year</source>
        <translation>Año siguiente</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Año anterior</translation>
    </message>
</context>
<context>
    <name>_CalendarPopup</name>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
</context>
<context>
    <name>_DayButton</name>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
</context>
<context>
    <name>_Editor</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Borrador guardado</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Saving draft…</source>
        <translation>Guardando el borrador…</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Texto de la entrada</translation>
    </message>
</context>
<context>
    <name>_LineModel</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>_LineTable</name>
    <message>
        <source>Your points, each with its reason</source>
        <translation>Tus puntos, cada uno con su motivo</translation>
    </message>
</context>
<context>
    <name>_SearchOptions</name>
    <message>
        <source>&quot;two words&quot; finds a phrase, #word a tag, -word leaves entries out.</source>
        <translation>&quot;dos palabras&quot; busca una frase, #palabra una etiqueta, -palabra excluye entradas.</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Más relevantes</translation>
    </message>
    <message>
        <source>Entries before {day} are still being prepared for the search.</source>
        <translation>Las entradas anteriores al {day} aún se están preparando para la búsqueda.</translation>
    </message>
    <message>
        <source>Export these entries…</source>
        <translation>Exportar estas entradas…</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Your entries are being prepared for the search.</source>
        <translation>Tus entradas se están preparando para la búsqueda.</translation>
    </message>
</context>
</TS>
