"""The exported web page is valid HTML, by a parser that notes each error, and loads nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tinyhtml5.parser import HTMLParser  # type: ignore[import-untyped]  # it has no types

from aimstars_desktop.domain.exports import Kind, Selection
from aimstars_desktop.domain.goals import Category, NewGoal
from aimstars_desktop.services.session import Session
from aimstars_desktop.services.transfer.export import ExportService
from aimstars_desktop.services.transfer.writers.web_page import body
from tests.builders import DAY, TODAY, FixedClock, TestDiary, grow, proud
from tests.drawn import picture
from tests.imported_files import HARD

RICH = """\
# Good talk

Spoke up, **proud *of* it**, ~~not~~ `code <b>` https://example.org?a=1&b="2" #work

- one
- two
    1. inner
    2. [site](https://example.org/ä?x=<y>)
        > deep

- [ ] open
- [x] done

> quoted
> > twice
> - list

| left | right |
|:-----|------:|
| **b** | &amp; &nbsp; <script> |

```
<!-- code --> </pre> ]]>
```

---
<img src="https://example.org/a.png" onerror="x()"> <!-- no --> &copy ]]> <![CDATA[
"""

ATTRIBUTES = {
    "html": {"lang"},
    "meta": {"charset", "http-equiv", "content", "name"},
    "nav": {"aria-label"},
    "a": {"href", "rel"},
    "h2": {"id"},
    "span": {"class"},
    "time": {"datetime"},
    "img": {"alt", "loading", "src"},
    "div": {"class", "style"},
    "th": {"style"},
    "td": {"style"},
}
"""What the elements of the page may say; none of it loads anything but ``src``."""

PLAIN = (
    *("head", "title", "style", "body", "h1", "h3", "h4", "h5", "h6", "ul", "li", "article"),
    *("header", "p", "strong", "em", "s", "code", "pre", "hr", "br", "table", "tbody", "tr"),
    "blockquote",
)
"""The other elements of it, which say nothing."""


def parsed(page: str) -> Element:
    """Return the tree of a page without errors."""
    parser = HTMLParser(namespace_html_elements=False)
    tree: Element = parser.parse(page)
    assert parser.errors == []
    return tree


def elements(tree: Element) -> Iterator[Element]:
    return (element for element in tree.iter() if isinstance(element.tag, str))


@pytest.fixture
def page(diary: TestDiary, of: Session, clock: FixedClock, tmp_path: Path) -> Element:
    """Return the page of a diary in which all is used that there is."""
    first = proud(of, RICH)
    of.pictures.add(first.id, [of.pictures.keep(picture())])
    grow(of, HARD, TODAY - 40 * DAY)
    goal = NewGoal(Category.HOME, "Tidy <b>", "the\n\n- attic", TODAY, TODAY + 6 * DAY)
    of.goals.create(goal)
    service = ExportService(
        lambda: diary.storage.reading(of.account.id), of.account, clock.now, diary.storage.pictures
    )
    service.export(Kind.HTML, Selection(), tmp_path / "a.html")
    return parsed((tmp_path / "a.html").read_text(encoding="utf-8"))


def test_the_page_has_no_error_and_only_what_it_needs(page: Element) -> None:
    for element in elements(page):
        assert element.tag in ATTRIBUTES or element.tag in PLAIN
        assert set(element.attrib) <= ATTRIBUTES.get(element.tag, set()), element.tag
    assert {"table", "pre", "blockquote", "img", "hr"} <= {one.tag for one in elements(page)}


def test_the_page_loads_nothing(page: Element) -> None:
    sources = [one.attrib["src"] for one in elements(page) if "src" in one.attrib]
    assert [source.partition(",")[0] for source in sources] == ["data:image/png;base64"]
    (style,) = [one.text or "" for one in elements(page) if one.tag == "style"]
    styles = [style, *(one.attrib.get("style", "") for one in elements(page))]
    assert not [one for one in styles if "url" in one or "@import" in one or "image-set" in one]


def test_each_link_within_the_page_leads_somewhere_once(page: Element) -> None:
    links = [one.attrib["href"] for one in elements(page) if one.tag == "a"]
    places = [f"#{one.attrib['id']}" for one in elements(page) if "id" in one.attrib]
    assert [link for link in links if link.startswith("#")] == places
    assert len(places) == len(set(places)) == 2


@given(
    st.text()
    | st.lists(st.sampled_from([*RICH.splitlines(keepends=True), *"<&>\0\x85\ufdd0\r"])).map(
        "".join
    )
)
@example(RICH)
@example(HARD)
@example("a\0b \x01 \x85 \ufdd0 \U0001ffff \ud800")
def test_no_text_makes_the_page_invalid(text: str) -> None:
    parsed(f"<!DOCTYPE html><html><head><title>x</title></head><body>{body(text)}</body></html>")
