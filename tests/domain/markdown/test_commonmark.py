"""Which texts read as CommonMark says, and which do not, each of those with the reason.

One example or several for each section of the specification. What the specification says is asked
of markdown-it itself, with its preset of that name.
"""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from aimstars_desktop.domain.markdown.reader import read

SAME = ""
BREAKS = "a line of dashes or stars is what somebody typed between two parts; it stays"
UNDERLINED = "dashes under a line part it from the next in a diary; they make no heading"
INDENTED = "many indent a paragraph or a poem; code stands between fences"
INFO = "what stands behind a fence are words"
EMPTY_MARK = "a sign that marks nothing is what somebody typed"
NO_SPACE = "a sign at the beginning of a line needs a space behind it: >_< is a face"
BACKSLASH = "a backslash vanishes only where it keeps the next character from being a mark"
LINE_END = "a line ends where it was ended; a backslash or spaces there change nothing"
ENTITY = "entities are letters: nobody types them to hide them"
HTML = "HTML is shown as typed"
IMAGE = "pictures in a text are words, whatever their syntax"
REFERENCE = "an address that is noted at the end would vanish, and with it words"
TITLE = "the title of a link would vanish: it holds words"
PLACE = "only addresses of pages and mailboxes are links; another one would vanish"
IN_WORD = "a star between two letters or digits is a star"
NUMBERS = "the number of an item is the one that was typed, and can be read"

EXAMPLES = [
    # Tabs
    ("- foo\n\n\tbar", SAME),
    ("\tfoo\tbar", SAME),
    ("#\tFoo", SAME),
    # Backslash escapes
    (r"\*not emphasised\*, \[not a link](https://a.b), \`not code`", SAME),
    ("\\# no heading\n\\- no item\n\\+ no item\n\\> no quote\n1\\. no item\n1\\) no item", SAME),
    (r"\! \" \$ \% \& \' \, \/ \: \; \= \? \@ \^ \{ \} \( \)", BACKSLASH),
    (r"a \# b \- c", BACKSLASH),
    (r"\\*emphasis*", BACKSLASH),
    (r"\a \A \3 \φ", SAME),
    ("foo\\\nbar", LINE_END),
    (r"`\*`", SAME),
    (r"``\[\``", SAME),
    ("~~~\n\\[\\]\n~~~", SAME),
    (r"<https://example.com?find=\*>", SAME),
    # Entities
    ("&amp; &copy; &frac34;", ENTITY),
    ("&#35; &#X22;", ENTITY),
    ("&nosuchthing; &copy", SAME),
    ("`f&ouml;`", SAME),
    ("&#42;foo&#42;", ENTITY),
    # Precedence
    ("- `one\n- two`", SAME),
    # Thematic breaks
    ("***\n---\n___", BREAKS),
    ("Foo\n***\nbar", BREAKS),
    ("* * *", BREAKS),
    ("--\n**\n__", SAME),
    ("+++", SAME),
    ("_ _ _ a", SAME),
    # Headings
    ("# foo\n## foo\n###### foo", SAME),
    ("####### foo", SAME),
    ("#5 bolt\n\n#tag", SAME),
    (r"\## foo", SAME),
    ("# foo *bar*", SAME),
    ("## foo ##\n  ###   bar    ###", SAME),
    ("### foo ### b", SAME),
    ("# foo#", SAME),
    ("##\n#\n### ###", EMPTY_MARK),
    ("Foo\n===\n\nBar\n---", UNDERLINED),
    # Indented code
    ("    a simple\n      block", SAME),
    ("    *not code*", INDENTED),
    # Fences
    ("```\n<\n >\n```", SAME),
    ("~~~\naaa\n```\n~~~", SAME),
    ("````\naaa\n```\n``````", SAME),
    ("```\naaa", SAME),
    ("> ```\n> aaa\n\nbbb", SAME),
    ("foo\n```\nbar\n```\nbaz", SAME),
    ("```ruby\nx = 3\n```", INFO),
    ("``` ```\naaa", SAME),
    ("```", EMPTY_MARK),
    # HTML
    ("<table>\n<tr>\n<td>\nhi\n</td>\n</tr>\n</table>", HTML),
    ("<script>\nalert(1)\n</script>", HTML),
    ("a <b>bold</b> word <!-- and a remark -->", HTML),
    ('<a href="**">*x*</a>', HTML),
    ("<33> <__>", SAME),
    # References
    ('[foo]: /url "title"\n\n[foo]', REFERENCE),
    ("[foo]\n\n[foo][bar]", SAME),
    # Paragraphs and line ends
    ("aaa\nbbb\n\nccc", SAME),
    ("  aaa\n bbb", SAME),
    ("foo  \nbar", SAME),
    ("*foo  \nbar*", SAME),
    # Quotes
    ("> foo\n> bar\n> baz", SAME),
    ("> foo\nbar", SAME),
    ("> - foo\n> - bar", SAME),
    ("> > > foo", SAME),
    (">foo", NO_SPACE),
    (">", EMPTY_MARK),
    ("> foo\n---", BREAKS),
    # Lists
    ("- foo\n- bar\n+ baz", SAME),
    ("1. foo\n2. bar\n3) baz", NUMBERS),
    ("3. foo\n7. bar\n12. baz", NUMBERS),
    ("003. ok", NUMBERS),
    ("1234567890. no item\n-1. no item", SAME),
    ("The number is\n14. that of doors", SAME),
    ("-one\n\n2.two", SAME),
    ("- foo\n  - bar\n    - baz", SAME),
    ("- a\n\n  b\n\n- c", SAME),
    ("-\n\n  foo", SAME),
    ("*", EMPTY_MARK),
    ("- - foo", SAME),
    # Code spans
    ("`foo` ``foo ` bar``", SAME),
    ("`foo   bar`", SAME),
    ("*foo`*`", SAME),
    ("```foo``", SAME),
    # Emphasis
    ("*foo bar* _foo bar_ **foo bar** __foo bar__", SAME),
    ("a * foo bar*", SAME),
    ("foo_bar_baz and пристаням_стремятся_", SAME),
    ("5*6*78", IN_WORD),
    ("foo**bar**baz", IN_WORD),
    ("*(**foo**)*", SAME),
    ("***foo** bar*", SAME),
    ("*foo **bar* baz**", SAME),
    ("**foo*", SAME),
    ("* a *", SAME),
    ("*foo\nbar*", SAME),
    ("*foo [bar](https://a.b) baz*", SAME),
    # Links
    ("[link](https://a.b) and [link](<https://a.b>)", SAME),
    ("[*link*](mailto:a@b.c)", SAME),
    ("[link [foo]](https://a.b)", SAME),
    ('[link](https://a.b "title")', TITLE),
    ("[link](/uri) [link](file.md) [link](#part) [link]()", PLACE),
    ("[](https://a.b)", EMPTY_MARK),
    ("[link] (https://a.b)", SAME),
    ("[a](https://a.b) [b](javascript:x)", SAME),
    # Pictures
    ("![foo](/url)", IMAGE),
    ('![foo](https://a.b/c.png "title")', IMAGE),
    ("[![foo](c.png)](https://a.b)", IMAGE),
    # Addresses
    ("<https://foo.bar.baz> <mailto:a@b.cd> <a@b.cd>", SAME),
    ("<a+b+c:d> <made-up:foo>", PLACE),
    ("<https://foo.bar/baz bim> <>", SAME),
    ("https://example.com and foo@bar.example.com", SAME),
    # What is text
    ("hello $.;'there", SAME),
    ("Multiple     spaces", SAME),
]


def commonmark(typed: str) -> str:
    """Return the words that CommonMark would leave, one space between them."""
    return " ".join(" ".join(_words(MarkdownIt("commonmark").parse(typed))).split())


def _words(tokens: Iterable[Token]) -> Iterable[str]:
    for token in tokens:
        if token.type == "inline":
            yield "".join(_words(token.children or []))
        elif token.type in {"softbreak", "hardbreak"}:
            yield " "
        elif token.type not in {"html_block", "html_inline"}:
            yield token.content


@pytest.mark.parametrize(("typed", "reason"), EXAMPLES)
def test_it_reads_as_commonmark_or_there_is_a_reason(typed: str, reason: str) -> None:
    ours = " ".join(read(typed).shown.split())
    assert (ours == commonmark(typed)) is not bool(reason), (ours, commonmark(typed))
