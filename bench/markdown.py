"""How quickly a text of 20,000 characters is read: an ordinary one, and each kind of hostile one.

``python -m bench.markdown`` prints milliseconds of processor time beside their goals, and for each
text how many times as long it takes as markdown-it alone, with its CommonMark preset, takes for it.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from functools import partial
from itertools import count

from markdown_it import MarkdownIt

from aimstars_desktop.domain.markdown.reader import read
from bench.timing import show

LENGTH = 20_000
ROUNDS = 5
ORDINARY_GOAL, ANY_GOAL = 20.0, 250.0

WORDS = (
    *("I", "walked", "home", "along", "the", "river", "and", "thought", "about", "what", "she"),
    *("had", "said", "to", "me", "this", "morning"),
)

REPEATED = (
    *("*", "_*", "*a ", "*a* ", "**a** ", "*a_", "a**b", "*a **a ", "~~a", "~~a~~ ", "*a\n"),
    *("`", "`a", "`x``x```x", "[`", "\\", "\\*", "\\-", "1\\.", "&amp;"),
    *("\U0001f600*a* ", "**\u3053\u308c**\u306f"),
    *("[", "[]", "[a](", "[a](b", "[a](<b", "[x](https://a.b", "[x](https://a.b) ", "[[a]", "[*a"),
    *("![", "![a](b)", "[![", "]", "<", "<a", "<a:", "<a ", "<!--", "<https://a> ", "<a@"),
    *(">", "> ", "> a\n", "- ", "- a\n", "-\n", "1. ", "1. a\n", "- > ", "- [ ] a\n", "# a\n", "#"),
    *("```\n", "~~~ a\n", "```\na\n```\n", "---\n", "***\n", "|\n", "a|b\n", "a|b\n-|-\n", "-|-\n"),
    *("x|\n-|\n\n", " \n", "1)\n", "a@", "http://a.b ", "www.", "www.a.de ", "a@b.de ", "://"),
    *("https://a.b/*_*", "http://", "mailto:", "a:b@", "@x.com", "a.b.c@"),
)


def ordinary() -> str:
    """Return paragraphs of words, with a heading, a list, emphasis and a link now and then."""
    draw = random.Random(7)  # noqa: S311 - nothing secret
    lines: list[str] = []
    for number in count():
        words = draw.choices(WORDS, k=draw.randint(40, 90))
        words[7] = f"**{words[7]}**"
        words[20] = f"*{words[20]}*"
        lines += [" ".join(words) + ".", ""]
        if number % 6 == 0:
            lines += ["## What came next", "", "3. one thing", "7. another", "- tea", "- bread", ""]
            lines += ["See https://example.org/page and [there](https://example.org).", ""]
        if sum(map(len, lines)) > LENGTH:
            return "\n".join(lines)[:LENGTH]
    return ""


def hostile() -> dict[str, str]:
    """Return texts on which a careless reader takes seconds."""
    texts = {sign: (sign * LENGTH)[:LENGTH] for sign in REPEATED}
    texts |= {
        "two letters far apart": "a" + "\n" * (LENGTH - 2) + "b",
        "spaces before a star": " " * (LENGTH - 3) + "*a*",
        "tabs before a star": "\t" * (LENGTH - 3) + "*a*",
        "spaces in a heading": "# a" + " " * (LENGTH - 4) + "b",
        "backticks of every length": "".join("`" * size + " " for size in range(1, 200)),
        "quotes in quotes": "".join("> " * size + "a\n" for size in range(1, 140)),
        "items in items": "".join("  " * size + "- a\n" for size in range(1, 140)),
        "brackets, then one link": "[" * (LENGTH - 20) + "](https://a.b)",
        "a table": "a|b\n-|-\n" + "1|2\n" * (LENGTH // 4),
        "a wide table": "|" + "a|" * 4_000 + "\n|" + "-|" * 4_000 + "\n",
        "one tag": "<a " + "b " * (LENGTH // 2 - 4) + ">",
        "one attribute": '<a b="' + "c" * (LENGTH - 10) + '">',
        "one address": "https://a.b/" + "*a_" * (LENGTH // 3),
    }
    return {name: text[:LENGTH] for name, text in texts.items()}


def best(work: Callable[[], object]) -> float:
    """Return the milliseconds of processor time in the quickest round."""
    times = []
    for _ in range(ROUNDS):
        begun = time.process_time()
        work()
        times.append(time.process_time() - begun)
    return min(times) * 1e3


def main() -> None:
    """Print all figures."""
    plain = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    read("*wake up*")
    text = ordinary()
    ours, theirs = best(partial(read, text)), best(partial(plain.parse, text))
    show("ordinary text", ours, ORDINARY_GOAL)
    show("  times as long as markdown-it alone", ours / theirs)
    show(
        "the same without marks", best(lambda: read(" ".join(WORDS * 300)[:LENGTH])), ORDINARY_GOAL
    )
    found = []
    for name, text in hostile().items():
        ours, theirs = best(partial(read, text)), best(partial(plain.parse, text))
        found.append((ours, ours / theirs, name))
    for ours, ratio, name in sorted(found, reverse=True)[:8]:
        show(f"{name!r}", ours, ANY_GOAL)
        show("  times as long as markdown-it alone", ratio)


if __name__ == "__main__":
    main()
