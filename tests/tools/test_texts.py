"""The tool that collects the texts finds each of them, and refuses what nobody could translate."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from tests import posix
from tools import translations
from tools.texts import Text, as_code, texts_of_program


def found_in(folder: Path, **modules: str) -> set[Text]:
    package = folder / "aimstars_desktop"
    package.mkdir()
    for name, code in modules.items():
        (package / f"{name}.py").write_text(dedent(code), encoding="utf-8")
    return texts_of_program(folder)


def test_a_text_of_a_class_has_its_name_as_context(tmp_path: Path) -> None:
    code = """
        class Page(QWidget):
            def __init__(self):
                self.say(lambda: self.tr("Hello, "
                                         "you"))
    """
    assert found_in(tmp_path, page=code) == {Text("Page", "Hello, you")}


def test_texts_with_plurals_are_told_from_others(tmp_path: Path) -> None:
    code = """
        a = texts.counted("Header", "%n points", 3)
        b = counted("Header", "%n entries", many())
        c = QCoreApplication.translate("Header", "Points")
    """
    assert found_in(tmp_path, page=code) == {
        Text("Header", "%n points", plural=True),
        Text("Header", "%n entries", plural=True),
        Text("Header", "Points"),
    }


def test_texts_born_below_the_screen_are_found(tmp_path: Path) -> None:
    code = 'raise RuleError(QT_TRANSLATE_NOOP("Errors", "Wait {seconds} s."), field="x")'
    assert found_in(tmp_path, rules=code) == {Text("Errors", "Wait {seconds} s.")}


def test_a_modules_own_tr_is_known_wherever_it_goes(tmp_path: Path) -> None:
    wording = """
        def tr(text):
            return QCoreApplication.translate("Stats", text)
        a = tr("one")
    """
    user = """
        from aimstars_desktop import wording
        from aimstars_desktop.wording import tr as say
        tr = wording.tr
        b, c, d = wording.tr("two"), say("three"), tr("four")
    """
    assert found_in(tmp_path, wording=wording, user=user) == {
        Text("Stats", text) for text in ("one", "two", "three", "four")
    }


@pytest.mark.parametrize(
    "code",
    [
        'class A:\n    def f(self): self.tr(f"{self.n} points")',
        'class A:\n    def f(self): self.label.tr("Hello")',
        'counted("Header", "%n " + word, 3)',
        'translate("Header", f"{points} points")',
        'tr("Hello")',
    ],
)
def test_what_could_never_be_translated_is_refused_with_its_place(
    tmp_path: Path, code: str
) -> None:
    with pytest.raises(ValueError, match=r"aimstars_desktop\.page, line \d"):
        found_in(tmp_path, page=code)


def test_lupdate_is_given_one_class_for_each_context() -> None:
    code = as_code([Text("B", 'say "hi"'), Text("A", "%n days", plural=True), Text("A", "a\\b")])
    compile(code, "texts", "exec")
    assert code.splitlines() == [
        "class A:",
        "    def texts(self, n):",
        '        self.tr("%n days", "", n)',
        '        self.tr("a\\\\b")',
        "class B:",
        "    def texts(self, n):",
        '        self.tr("say \\"hi\\"")',
    ]


@posix.OPEN_FILES
def test_a_translation_is_not_written_over_where_a_program_reads_it(tmp_path: Path) -> None:
    source = translations.source_of("de")
    (made,) = translations.release([source], tmp_path)
    with made.open("rb") as read:
        before = made.stat().st_ino
        translations.release([source], tmp_path)
        assert made.stat().st_ino != before
        assert read.read() == made.read_bytes()
    assert [path.name for path in tmp_path.iterdir()] == [made.name]
