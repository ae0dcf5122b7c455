<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>About</name>
    <message numerus="yes">
        <source>Built on {day}, %n months ago.</source>
        <translation>
            <numerusform>Built on {day}, %Ln month ago.</numerusform>
            <numerusform>Built on {day}, %Ln months ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Built on {day}, %n years ago.</source>
        <translation>
            <numerusform>Built on {day}, %Ln year ago.</numerusform>
            <numerusform>Built on {day}, %Ln years ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n pictures of this backup are missing: they are neither with the diary nor beside the backups.</source>
        <translation>
            <numerusform>%Ln picture of this backup is missing: it is neither with the diary nor beside the backups.</numerusform>
            <numerusform>%Ln pictures of this backup are missing: they are neither with the diary nor beside the backups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries deleted since</source>
        <translation>
            <numerusform>%Ln entry deleted since</numerusform>
            <numerusform>%Ln entries deleted since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries changed</source>
        <translation>
            <numerusform>%Ln entry changed</numerusform>
            <numerusform>%Ln entries changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups are not in the list, since the description beside them is missing or cannot be read. They cannot be verified or restored, and are never removed:</source>
        <translation>
            <numerusform>%Ln backup is not in the list, since the description beside it is missing or cannot be read. It cannot be verified or restored, and is never removed:</numerusform>
            <numerusform>%Ln backups are not in the list, since the description beside them is missing or cannot be read. They cannot be verified or restored, and are never removed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written since</source>
        <translation>
            <numerusform>%Ln entry written since</numerusform>
            <numerusform>%Ln entries written since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%Ln goal</numerusform>
            <numerusform>%Ln goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures come back</source>
        <translation>
            <numerusform>%Ln picture comes back</numerusform>
            <numerusform>%Ln pictures come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures stay missing</source>
        <translation>
            <numerusform>%Ln picture stays missing</numerusform>
            <numerusform>%Ln pictures stay missing</numerusform>
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
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken out of the trash since</source>
        <translation>
            <numerusform>%Ln entry taken out of the trash since</numerusform>
            <numerusform>%Ln entries taken out of the trash since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasons for points</source>
        <translation>
            <numerusform>%Ln reason for points</numerusform>
            <numerusform>%Ln reasons for points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are damaged and stay as they are. An earlier backup may have them whole.</source>
        <translation>
            <numerusform>%Ln row is damaged and stays as it is. An earlier backup may have it whole.</numerusform>
            <numerusform>%Ln rows are damaged and stay as they are. An earlier backup may have them whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%Ln month ago</numerusform>
            <numerusform>%Ln months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%Ln year ago</numerusform>
            <numerusform>%Ln years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you delete stays here for at least {days} days. After that, it is deleted for good once you have used the diary on %n more days.</source>
        <translation>
            <numerusform>What you delete stays here for at least {days} days. After that, it is deleted for good once you have used the diary on %Ln more day.</numerusform>
            <numerusform>What you delete stays here for at least {days} days. After that, it is deleted for good once you have used the diary on %Ln more days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are in it</source>
        <translation>
            <numerusform>%Ln picture is in it</numerusform>
            <numerusform>%Ln pictures are in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures stay in your diary and are not in this file.</source>
        <translation>
            <numerusform>%Ln picture stays in your diary and is not in this file.</numerusform>
            <numerusform>%Ln pictures stay in your diary and are not in this file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words left out</source>
        <translation>
            <numerusform>%Ln word left out</numerusform>
            <numerusform>%Ln words left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring it back in %n days</source>
        <translation>
            <numerusform>Bring it back in %Ln day</numerusform>
            <numerusform>Bring it back in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>In %Ln day</numerusform>
            <numerusform>In %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It comes back in %n days.</source>
        <translation>
            <numerusform>It comes back in %Ln day.</numerusform>
            <numerusform>It comes back in %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{turned} of %n grow entries that you followed up turned into proud ones.</source>
        <translation>
            <numerusform>{turned} of %Ln grow entry that you followed up turned into a proud one.</numerusform>
            <numerusform>{turned} of %Ln grow entries that you followed up turned into proud ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%Ln active</numerusform>
            <numerusform>%Ln active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%Ln goal</numerusform>
            <numerusform>%Ln goals</numerusform>
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
            <numerusform>%Ln to decide</numerusform>
            <numerusform>%Ln to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended %n days ago</source>
        <translation>
            <numerusform>Ended %Ln day ago</numerusform>
            <numerusform>Ended %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more to decide</source>
        <translation>
            <numerusform>Show %Ln more to decide</numerusform>
            <numerusform>Show %Ln more to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ticked} of %n days</source>
        <translation>
            <numerusform>{ticked} of %Ln day</numerusform>
            <numerusform>{ticked} of %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n day streak</source>
        <translation>
            <numerusform>%Ln day streak</numerusform>
            <numerusform>%Ln day streak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
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
    <name>Import</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries done</source>
        <translation>
            <numerusform>%Ln entry done</numerusform>
            <numerusform>%Ln entries done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries read</source>
        <translation>
            <numerusform>%Ln entry read</numerusform>
            <numerusform>%Ln entries read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries removed</source>
        <translation>
            <numerusform>%Ln entry removed</numerusform>
            <numerusform>%Ln entries removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries saved</source>
        <translation>
            <numerusform>%Ln entry saved</numerusform>
            <numerusform>%Ln entries saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries went to the trash or came out of it</source>
        <translation>
            <numerusform>%Ln entry went to the trash or came out of it</numerusform>
            <numerusform>%Ln entries went to the trash or came out of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were left out</source>
        <translation>
            <numerusform>%Ln entry was left out</numerusform>
            <numerusform>%Ln entries were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were merged</source>
        <translation>
            <numerusform>%Ln entry was merged</numerusform>
            <numerusform>%Ln entries were merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were there already</source>
        <translation>
            <numerusform>%Ln entry was there already</numerusform>
            <numerusform>%Ln entries were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%Ln goal</numerusform>
            <numerusform>%Ln goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals were merged</source>
        <translation>
            <numerusform>%Ln goal was merged</numerusform>
            <numerusform>%Ln goals were merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged entries are as they were</source>
        <translation>
            <numerusform>%Ln merged entry is as it was</numerusform>
            <numerusform>%Ln merged entries are as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more like these</source>
        <translation>
            <numerusform>%Ln more like this</numerusform>
            <numerusform>%Ln more like these</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures stay in the file</source>
        <translation>
            <numerusform>%Ln picture stays in the file</numerusform>
            <numerusform>%Ln pictures stay in the file</numerusform>
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
            <numerusform>%Ln thing to know</numerusform>
            <numerusform>%Ln things to know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n entries</source>
        <translation>
            <numerusform>&amp;Import %Ln entry</numerusform>
            <numerusform>&amp;Import %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more people</source>
        <translation>
            <numerusform>and %Ln more person</numerusform>
            <numerusform>and %Ln more people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message numerus="yes">
        <source>%n days in a row</source>
        <translation>
            <numerusform>%Ln day in a row</numerusform>
            <numerusform>%Ln days in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your entries have %n pictures.</source>
        <translation>
            <numerusform>Your entries have %Ln picture.</numerusform>
            <numerusform>Your entries have %Ln pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written on %n days</source>
        <translation>
            <numerusform>written on %Ln day</numerusform>
            <numerusform>written on %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
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
        <source>You found %n things to grow from.</source>
        <translation>
            <numerusform>You found %Ln thing to grow from.</numerusform>
            <numerusform>You found %Ln things to grow from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were proud %n times.</source>
        <translation>
            <numerusform>You were proud %Ln time.</numerusform>
            <numerusform>You were proud %Ln times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You kept %n entries for now.</source>
        <translation>
            <numerusform>You kept %Ln entry for now.</numerusform>
            <numerusform>You kept %Ln entries for now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>%n more files could not be added.</source>
        <translation>
            <numerusform>%Ln more file could not be added.</numerusform>
            <numerusform>%Ln more files could not be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures added</source>
        <translation>
            <numerusform>%Ln picture added</numerusform>
            <numerusform>%Ln pictures added</numerusform>
        </translation>
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
    <name>SidePanel</name>
    <message numerus="yes">
        <source>%n entries found</source>
        <translation>
            <numerusform>%Ln entry found</numerusform>
            <numerusform>%Ln entries found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stats</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries to be proud of and {grow} to grow from.</source>
        <translation>
            <numerusform>%Ln entry to be proud of and {grow} to grow from.</numerusform>
            <numerusform>%Ln entries to be proud of and {grow} to grow from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries</source>
        <translation>
            <numerusform>%Ln more entry</numerusform>
            <numerusform>%Ln more entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries, and your words show here.</source>
        <translation>
            <numerusform>%Ln more entry, and your words show here.</numerusform>
            <numerusform>%Ln more entries, and your words show here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more months with entries, and this shows them.</source>
        <translation>
            <numerusform>%Ln more month with entries, and this shows them.</numerusform>
            <numerusform>%Ln more months with entries, and this shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more weekdays with points, and they can be compared.</source>
        <translation>
            <numerusform>%Ln more weekday with points, and they can be compared.</numerusform>
            <numerusform>%Ln more weekdays with points, and they can be compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more weeks with entries, and this shows them.</source>
        <translation>
            <numerusform>%Ln more week with entries, and this shows them.</numerusform>
            <numerusform>%Ln more weeks with entries, and this shows them.</numerusform>
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
            <numerusform>%Ln proud · {grow} to grow</numerusform>
            <numerusform>%Ln proud · {grow} to grow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proud, {grow} grow</source>
        <translation>
            <numerusform>%Ln proud, {grow} grow</numerusform>
            <numerusform>%Ln proud, {grow} grow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proud, {grow} to grow</source>
        <translation>
            <numerusform>%Ln proud, {grow} to grow</numerusform>
            <numerusform>%Ln proud, {grow} to grow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reasons</source>
        <translation>
            <numerusform>%Ln reason</numerusform>
            <numerusform>%Ln reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last}: %n points earned, {total} in all.</source>
        <translation>
            <numerusform>From {first} to {last}: %Ln point earned, {total} in all.</numerusform>
            <numerusform>From {first} to {last}: %Ln points earned, {total} in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your best day was {day}, with %n points.</source>
        <translation>
            <numerusform>Your best day was {day}, with %Ln point.</numerusform>
            <numerusform>Your best day was {day}, with %Ln points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first one in %n days</source>
        <translation>
            <numerusform>first one in %Ln day</numerusform>
            <numerusform>first one in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open, kept by %n spare days</source>
        <translation>
            <numerusform>open, kept by %Ln spare day</numerusform>
            <numerusform>open, kept by %Ln spare days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{category}: %n completed, {failed} not this time</source>
        <translation>
            <numerusform>{category}: %Ln completed, {failed} not this time</numerusform>
            <numerusform>{category}: %Ln completed, {failed} not this time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{completed} of %n goals reached.</source>
        <translation>
            <numerusform>{completed} of %Ln goal reached.</numerusform>
            <numerusform>{completed} of %Ln goals reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n points</source>
        <translation>
            <numerusform>{day}: %Ln point</numerusform>
            <numerusform>{day}: %Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: its sum is {kept} instead of %n points</source>
        <translation>
            <numerusform>{day}: its sum is {kept} instead of %Ln point</numerusform>
            <numerusform>{day}: its sum is {kept} instead of %Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: {why}, %n points are missing</source>
        <translation>
            <numerusform>{day}: {why}, %Ln point is missing</numerusform>
            <numerusform>{day}: {why}, %Ln points are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: {why}, %n points without a reason</source>
        <translation>
            <numerusform>{day}: {why}, %Ln point without a reason</numerusform>
            <numerusform>{day}: {why}, %Ln points without a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: {why}, {kept} instead of %n points</source>
        <translation>
            <numerusform>{day}: {why}, {kept} instead of %Ln point</numerusform>
            <numerusform>{day}: {why}, {kept} instead of %Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{year}: you wrote on %n days; on {proud} of them, every entry is proud.</source>
        <translation>
            <numerusform>{year}: you wrote on %Ln day; on {proud} of them, every entry is proud.</numerusform>
            <numerusform>{year}: you wrote on %Ln days; on {proud} of them, every entry is proud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{year}: {points} on %n days, at most {most} on one day.</source>
        <translation>
            <numerusform>{year}: {points} on %Ln day, at most {most} on one day.</numerusform>
            <numerusform>{year}: {points} on %Ln days, at most {most} on one day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are unrated.</source>
        <translation>
            <numerusform>%Ln entry is unrated.</numerusform>
            <numerusform>%Ln entries are unrated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unrated</source>
        <translation>
            <numerusform>%Ln unrated</numerusform>
            <numerusform>%Ln unrated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most used: {tag}, in %n entries.</source>
        <translation>
            <numerusform>Most used: {tag}, in %Ln entry.</numerusform>
            <numerusform>Most used: {tag}, in %Ln entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tag}: %n entries, {proud} proud, {grow} grow</source>
        <translation>
            <numerusform>{tag}: %Ln entry, {proud} proud, {grow} grow</numerusform>
            <numerusform>{tag}: %Ln entries, {proud} proud, {grow} grow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Streaks</name>
    <message numerus="yes">
        <source>%n spare days were not enough for them.</source>
        <translation>
            <numerusform>%Ln spare day was not enough for them.</numerusform>
            <numerusform>%Ln spare days were not enough for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended after %n days without an entry.</source>
        <translation>
            <numerusform>Ended after %Ln day without an entry.</numerusform>
            <numerusform>Ended after %Ln days without an entry.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next one comes after writing on %n more days.</source>
        <translation>
            <numerusform>The next one comes after writing on %Ln more day.</numerusform>
            <numerusform>The next one comes after writing on %Ln more days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When you write, %n spare days will keep it.</source>
        <translation>
            <numerusform>When you write, %Ln spare day will keep it.</numerusform>
            <numerusform>When you write, %Ln spare days will keep it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n spare days, the most you can have.</source>
        <translation>
            <numerusform>You have %Ln spare day, the most you can have.</numerusform>
            <numerusform>You have %Ln spare days, the most you can have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n spare days.</source>
        <translation>
            <numerusform>You have %Ln spare day.</numerusform>
            <numerusform>You have %Ln spare days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagCompleter</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries changed</source>
        <translation>
            <numerusform>%Ln entry changed</numerusform>
            <numerusform>%Ln entries changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Upgrade</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upgrade it in %n steps</source>
        <translation>
            <numerusform>Upgrade it in %Ln step</numerusform>
            <numerusform>Upgrade it in %Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upgraded in %n steps</source>
        <translation>
            <numerusform>Upgraded in %Ln step</numerusform>
            <numerusform>Upgraded in %Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n entries were backed up first.</source>
        <translation>
            <numerusform>Your %Ln entry was backed up first.</numerusform>
            <numerusform>Your %Ln entries were backed up first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>about %Ln s left</numerusform>
            <numerusform>about %Ln s left</numerusform>
        </translation>
    </message>
</context>
</TS>
