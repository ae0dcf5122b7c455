"""Stop words in the languages of the program; lists of our own."""

from __future__ import annotations

from collections.abc import Mapping

_ENGLISH = """
a about above across actually after again against all almost alone along already also although
always am among an and another any anybody anyone anything are aren't around as at away back be
became because become been before began begin behind being below beside between beyond both but by
came can can't cannot come could couldn't did didn't do does doesn't doing don't done down during
each either else enough even ever every everybody everyone everything far few finally first for
from full gave get gets getting give go goes going gone got had hadn't half has hasn't have haven't
having he her here hers herself him himself his how however i i'd i'll i'm i've if in instead into
is isn't it it'd it'll it's its itself just kept knew know last later least left less let let's like
little long look looked lot made make makes making many may maybe me might mine more most much must
my myself near need never new next no nobody none nor not nothing now of off often oh ok okay on
once one only onto or other others our ours ourselves out over own perhaps put quite rather really
right said same saw say second see seem seemed several shall she should shouldn't since so some
somebody someone something sometimes soon still such take taken than that that's the their theirs
them themselves then there there's these they they'd they'll they're they've thing things think
this those though three through thus till to today together told tomorrow too took toward towards
tried try turned two under until up upon us use used very was wasn't way we we'd we'll we're we've
well went were weren't what when where whether which while who whole whom whose why will with within
without won't would wouldn't yes yesterday yet you you'd you'll you're you've your yours yourself
"""

_SWEDISH = """
aldrig all alla allt alltid alltså allting andra annan annat att av bara bakom behöver bland bli
blir blev blivit borde bort bra bredvid då där därför de dem den denna deras dess dessa det detta
dig din dina direkt dit ditt dock du dess efter eftersom egen eget egentligen ej eller en ena enda
ens er era ert ett faktiskt fast fick fin finns fler flera flesta fram framför från får fått för
före först första genom ger gick ganska gav ge gjorde gjort går gång gånger gör göra ha hade haft
han hans har hela helt henne hennes hit hon honom hos hur här i ibland icke idag igen igår imorgon
in inga ingen inget ingenting inne innan inom inte istället ja jag jo ju just kan kanske kom komma
kommer kunde kunna känns lite lika länge mellan men mer mest mig min mina mindre minst mitt mot
mycket många måste ned nej ner nog nu nya någon någonting något några nån nåt nära när och också
om omkring oss på redan runt sa sade sak saker samma samt sen senare sedan ser ses sig sin sina
sist sista sitt sitter ska skall skulle slut snart som stor så sådan sådana sånt säga säger tack
ta tar tas till tills tillbaka tog trots tror två tycker under upp ut utan ute vad var vara varför
varit varje vars vart vem vems verkligen vet vi via vid vilka vilken vilket vill ville visst väl
åt än ändå ännu är även över
"""

_GERMAN = """
ab aber alle allem allen aller alles als also alt am an ander andere anderem anderen anderer
anderes anders auch auf aus außer bald bei beide beiden beim bereits besonders besser bin bis
bisschen bist bitte da dabei dadurch dafür dagegen daher dahin damals damit danach dann daran
darauf daraus darf darüber darum das dass dasselbe davon davor dazu dein deine deinem deinen deiner
dem den denen denn dennoch der deren derselbe des deshalb dessen die dies diese dieselbe diesem
diesen dieser dieses dir doch dort du durch durfte dürfen eben ein eine einem einen einer eines
einfach einige einigen einiger einiges einmal endlich er erst erste ersten es etwas euch euer eure
fast für ganz ganze gar gegen gehabt gehen geht gemacht genau genug gerade gern gerne gestern
gewesen ging gibt gut habe haben hat hatte hatten hätte heute hier hin hinter ich ihm ihn ihnen ihr
ihre ihrem ihren ihrer im immer in ins irgendwie ist ja jede jedem jeden jeder jedes jemand jetzt
kann kannst kaum kein keine keinem keinen keiner kommen kommt konnte könnte können lange mal man
manche manchmal mehr mein meine meinem meinen meiner meines mich mir mit morgen muss musste müssen
nach nachdem nachher natürlich neben nein nicht nichts nie niemand noch nochmal nun nur ob oben oder
oft ohne paar schon sehr sein seine seinem seinen seiner seit selbst sich sie sind so sogar solche
soll sollte sollen sondern sonst später statt tun über um und uns unser unsere unserem unseren
unter viel viele vielleicht vielen vom von vor vorher wann war waren warum was weg weil weiter
welche welcher wenig weniger wenn wer werde werden wieder will wir wird wirklich wo wollen wollte
worden wurde wurden würde zu zum zur zusammen zwar zwei zwischen
"""

STOP_WORDS: Mapping[str, frozenset[str]] = {
    "en": frozenset(_ENGLISH.split()),
    "sv": frozenset(_SWEDISH.split()),
    "de": frozenset(_GERMAN.split()),
}
"""By language code."""
