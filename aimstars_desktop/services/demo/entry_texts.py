"""The words of the sample diary's entries: moments and afterthoughts, by what they are about.

Maya does not exist. A moment and an afterthought of one theme and rating go with each other;
braces are filled from ``WORDS``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

WORKDAYS = frozenset(range(5))
EVERY_DAY = frozenset(range(7))
ALL_YEAR = frozenset(range(1, 13))


@dataclass(frozen=True, slots=True)
class Theme:
    """What a moment can be about.

    Attributes:
        proud, grow: moments of each rating.
        proud_after, grow_after: what may follow such a moment.
        tag: of some of the entries.
        weekdays: on which it happens, 0 Monday to 6 Sunday.
        months: in which it happens, 1 to 12.
    """

    proud: tuple[str, ...]
    proud_after: tuple[str, ...]
    grow: tuple[str, ...]
    grow_after: tuple[str, ...]
    tag: str
    weekdays: frozenset[int] = EVERY_DAY
    months: frozenset[int] = ALL_YEAR


WORDS: Mapping[str, tuple[str, ...]] = {
    "minutes": ("ten", "fifteen", "twenty", "thirty", "forty"),
    "kilometres": ("three", "four", "five", "six"),
    "family": ("dad", "mum", "my sister", "dad", "grandma"),
    "friend": ("Elin", "Jonas", "Priya", "Tom", "Amara"),
    "colleague": ("Ines", "Marek", "the new intern", "Olu", "Hanna"),
    "dish": ("lentil soup", "mushroom risotto", "dad's fish pie", "a proper curry", "pancakes"),
    "plant": ("tomatoes", "beans", "sweet peas", "herbs", "strawberries"),
    "room": ("hallway", "kitchen", "desk", "wardrobe", "box under the bed"),
    "chapter": ("two", "three", "five", "seven", "nine", "eleven"),
    "piece": ("the Satie", "the little waltz", "the Bach minuet", "the slow piece"),
}

WORK = Theme(
    tag="work",
    proud=(
        "Held back in the review and asked what they meant before answering. They were right.",
        "Said in the meeting that I did not understand the plan. Three others were relieved.",
        "Gave {colleague} the credit in front of the whole team.",
        "Sent the report to review a day early and did not polish it to death.",
        "Asked {colleague} for help after half an hour instead of after half a day.",
        "Told the team about my mistake before anyone found it.",
        "Turned off every notification until lunch and got the hard part done.",
        "Sat down with {colleague} and went through the review line by line, kindly.",
        "Said no to a meeting that did not need me.",
        "Listened to {colleague} to the end, although I was sure I knew the answer.",
    ),
    proud_after=(
        "The team was calmer afterwards, and so was I.",
        "A year ago I would have stayed up until two.",
        "One breath first. It still works.",
        "I want to remember how easy that was.",
        "Small, but I noticed it all day.",
    ),
    grow=(
        "Snapped in the meeting. Pause first next time.",
        "Answered a message late at night that could have waited until the morning.",
        "Let the review drag on because I did not want to disappoint {colleague}.",
        "Skipped lunch again to finish something nobody was waiting for. Late nights begin there.",
        "Talked over {colleague} twice. I noticed only on the way home.",
        "Promised a date without asking the team.",
    ),
    grow_after=(
        "Next time: write it down, sleep on it, ask.",
        "I will say so tomorrow morning.",
        "I was tired. That explains it, no more than that.",
        "One breath would have been enough.",
    ),
    weekdays=WORKDAYS,
)

RUN = Theme(
    tag="running",
    proud=(
        "Ran {kilometres} kilometres without stopping. I did not think I could.",
        "Went for a run although it rained.",
        "A slow run along the river, no watch, no music.",
        "Did the stairs instead of the lift, all day.",
        "Took {friend} along for a run and we talked the whole way.",
        "Stretched in the morning, as promised.",
        "Walked home from work, the long way past the harbour.",
    ),
    proud_after=(
        "My legs hurt, my head is clear.",
        "Slept like a stone.",
        "Shoes by the door helped.",
        "Slow is fine. Slow counts.",
        "The first minutes are always the worst.",
    ),
    grow=(
        "Skipped the run again, told myself it was the weather.",
        "Started much too fast and had to walk home.",
        "Sat all day. My back says so.",
    ),
    grow_after=(
        "Tomorrow, before breakfast.",
        "Shoes by the door tonight.",
        "Ten minutes count too.",
    ),
    weekdays=frozenset({1, 3, 5, 6}),
)

FAMILY = Theme(
    tag="family",
    proud=(
        "Called {family}. A long, good talk about the garden.",
        "Wrote {family} a real letter, by hand.",
        "Let {family} tell the whole story without saving anybody.",
        "Cooked {dish} with {family}, who pretended not to know the recipe.",
        "Drove {family} to the appointment and stayed for the tea afterwards.",
        "Looked at the old photos with {family} and asked about the ones I do not know.",
    ),
    proud_after=(
        "I should do that more often.",
        "We laughed about the boat again.",
        "It cost me half an hour, and it made the day.",
    ),
    grow=(
        "Was short with {family} on the phone, between two other things.",
        "Forgot to call {family} back, for the second time this week.",
        "Gave {family} advice when only listening was asked for.",
    ),
    grow_after=(
        "Call again tomorrow, sitting down.",
        "Listen first. Ask. Then perhaps advice.",
        "I know where the impatience comes from; it is not theirs.",
    ),
)

FRIENDS = Theme(
    tag="friends",
    proud=(
        "Asked {friend} how things really are, and waited for the answer.",
        "Invited {friend} over, with the flat as it was.",
        "Met {friend} at the market and stayed for coffee instead of rushing on.",
        "Told {friend} that I missed our evenings.",
        "Helped {friend} carry a piano up three floors.",
        "Remembered {friend}'s big day and sent a few words in the morning.",
    ),
    proud_after=(
        "It was easy, once I had begun.",
        "I came home lighter.",
        "We have a date for next week.",
    ),
    grow=(
        "Cancelled on {friend} an hour before. I could have said it yesterday.",
        "Looked at my phone while {friend} was talking.",
        "Compared myself with {friend} all evening. It was a nice evening otherwise.",
    ),
    grow_after=(
        "I said so, and we found a new evening.",
        "Friends get the best hours, not the leftovers.",
    ),
)

READING = Theme(
    tag="reading",
    proud=(
        "Finished chapter {chapter} before breakfast.",
        "Read for {minutes} minutes instead of scrolling.",
        "Put down a book I did not like, after chapter {chapter}, without guilt.",
        "Did the exercises of chapter {chapter}, the hard ones too.",
        "Explained chapter {chapter} to {friend} and noticed that I understood it.",
    ),
    proud_after=(
        "There was one sentence that I copied out.",
        "The evening felt twice as long, in a good way.",
        "Phone in the other room. That is the whole trick.",
        "Twelve pages. It adds up.",
    ),
    grow=(
        "Meant to read, watched clips until late.",
        "Bought another book instead of opening chapter {chapter}.",
    ),
    grow_after=(
        "Book on the pillow, tomorrow morning already.",
        "One page is enough to begin.",
    ),
)

PIANO = Theme(
    tag="piano",
    proud=(
        "Played {piece} with both hands, slowly, to the end.",
        "Practised piano for {minutes} minutes, only the four hard bars.",
        "Played {piece} for {family} over the phone, wrong notes and all.",
        "Recorded {piece} and listened to it without flinching.",
    ),
    proud_after=(
        "The left hand is there now.",
        "Slow practice is quick practice.",
        "I forgot the time.",
    ),
    grow=(
        "Rushed through {piece} and practised my mistakes.",
        "Have not touched the piano in days, although it stands right there.",
    ),
    grow_after=("Four bars tomorrow. Only four.", "Lid open is half the way."),
)

GARDEN = Theme(
    tag="garden",
    proud=(
        "Planted the {plant} on the balcony, finally.",
        "Weeded one bed of the garden and stopped while it was still fun.",
        "Gave half of the {plant} to the neighbours.",
        "Sat in the garden without doing anything useful.",
    ),
    proud_after=(
        "The blackbird came back.",
        "Dad would approve.",
        "The garden does not hurry, and I should not either.",
    ),
    grow=(
        "Forgot to water the {plant}; two did not make it.",
        "Bought seeds for a garden three times the size of mine.",
    ),
    grow_after=("A can by the door, each morning.", "One bed at a time."),
    months=frozenset(range(4, 11)),
)

HOME = Theme(
    tag="home",
    proud=(
        "Cleared the {room}. One bag for the charity shop.",
        "Cooked {dish} from what was there.",
        "Mended the lamp instead of ordering a new one.",
        "Paid every open bill in one go, with tea.",
        "Made tomorrow's lunch tonight: {dish}.",
    ),
    proud_after=(
        "I had put it off for weeks.",
        "Home feels larger.",
        "A quiet kind of proud.",
    ),
    grow=(
        "Ordered food for the third time this week.",
        "Started to clear the {room} at eleven at night.",
        "Put the letter back on the pile, unopened. It is only a letter.",
    ),
    grow_after=(
        "Tomorrow, before the coffee.",
        "Half an hour on Sunday will do.",
    ),
)

MORNING = Theme(
    tag="morning",
    proud=(
        "{minutes} quiet minutes before opening the laptop. The morning felt like mine.",
        "In bed before eleven, and up with the first alarm.",
        "Breakfast at the table, window open, no screen.",
        "Watched the sun come up over the roofs with a coffee.",
        "Left the house early and walked slowly through the park.",
        "Wrote down the three things that matter today, and did them first.",
        "Went to bed when I was tired, not when the film was over.",
    ),
    proud_after=(
        "Sleep is half of my patience.",
        "Everything after that was easier.",
        "I would like to keep this.",
        "Small habits, long mornings.",
    ),
    grow=(
        "Stayed up late for no reason at all.",
        "Four times snooze, then a morning in a hurry.",
        "Took the phone to bed and lost an hour of sleep.",
    ),
    grow_after=(
        "The phone charges in the kitchen from now on.",
        "Lights out at eleven, even if it is boring.",
        "Sleep first, then everything else.",
    ),
)

CALM = Theme(
    tag="calm",
    proud=(
        "Took a breath before answering the email that made me angry.",
        "Meditated for {minutes} minutes. Most of it was thinking about lunch, and that is fine.",
        "Let somebody go first, four times today, and arrived on time anyway.",
        "Noticed that I was worrying in circles, and went for a walk. It helped.",
        "Wrote down three things that went well. I found seven.",
        "Had patience in the longest queue of the year.",
    ),
    proud_after=(
        "Patience is a muscle, it seems.",
        "Nobody noticed. I did.",
        "A year ago I could not have done that.",
    ),
    grow=(
        "Lost my patience with the printer, and with {colleague}, who only stood beside it.",
        "Carried the worry around all day without telling anyone.",
        "Rushed through the whole day as if someone were timing it.",
    ),
    grow_after=(
        "Breathe, then speak.",
        "Tell {friend} about it tomorrow.",
        "Start earlier, that is all.",
    ),
)

UNRATED = (
    "{friend} asked whether I would move back. I said I would think about it, and I still am.",
    "Ran into {colleague} at the station. We talked for an hour about nothing in particular.",
    "A grey day. It rained, I read, and it was neither good nor bad.",
    "Dreamt of grandma's kitchen again, with all the doors open.",
    "Saw the old house with the new owners' curtains. I do not know yet what I feel.",
    "{friend} is having a baby. So much is going to be different.",
    "Looked at the photographs from the summer until it was dark.",
)
"""Moments that Maya keeps without a verdict."""

THEMES = (WORK, RUN, FAMILY, READING, CALM, FRIENDS, PIANO, MORNING, HOME, GARDEN)
