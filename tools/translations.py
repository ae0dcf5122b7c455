"""Collects the texts of the program (lupdate) and compiles the translations (lrelease).

``tools/translations.py``               both, for whoever changed a text or a translation
``tools/translations.py release``       compiles only, as ./run and ./test do when it is needed
``tools/translations.py missing sv``    prints what has no Swedish yet, as JSON to be filled in
``tools/translations.py fill sv FILE``  copies the filled-in JSON into the .ts file
``tools/translations.py pictures DIR``  writes pages with pictures of each text, [SCENE …] only

docs/translating.md explains the workflow.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from tools import stale_translations, texts  # noqa: E402 - the script is started by its path

SOURCES = stale_translations.SOURCES
ENGLISH = "en"
"""English itself: its file holds the plurals only."""

LANGUAGES = (ENGLISH, "de", "es", "fr", "sv")
"""The languages of the program; to add one, add its code here and translate its texts."""


def qt_tool(name: str) -> str:
    """Return the path of a tool in PySide6-Essentials."""
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise SystemExit("PySide6-Essentials is not installed here; use .venv/bin/python.")
    tool = Path(spec.origin).parent / name
    return str(tool if tool.exists() else tool.with_suffix(".exe"))


def release(sources: Iterable[Path], into: Path) -> list[Path]:
    """Compile each .ts file into a .qm file in the folder ``into`` and return those.

    A program that runs reads the file that was there, and would end if that was written over.
    """
    made = []
    for source in sources:
        made.append(into / f"{source.stem}.qm")
        partial = made[-1].with_suffix(".partial")
        command = [qt_tool("lrelease"), "-silent", str(source), "-qm", str(partial)]
        subprocess.run(command, check=True)
        partial.replace(made[-1])
    return made


def source_of(language: str) -> Path:
    """Return the file with the translation into a language."""
    return SOURCES / f"aimstars_{language}.ts"


def update() -> None:
    """Bring every .ts file up to date with the texts in the program."""
    for language in LANGUAGES:
        collect(language, source_of(language))


def collect(language: str, into: Path) -> None:
    """Bring one .ts file up to date with the texts in the program, creating it if needed."""
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", ENGLISH]
    options += ["-target-language", language, *(["-pluralonly"] if language == ENGLISH else [])]
    with tempfile.TemporaryDirectory() as folder:
        code = Path(folder, "texts.py")
        code.write_text(_texts(), encoding="utf-8")
        command = [qt_tool("lupdate"), *options, str(code), "-ts", str(into)]
        subprocess.run(command, check=True)


@cache
def _texts() -> str:
    """Return the texts in the program, as code; each language asks for them."""
    return texts.as_code(texts.texts_of_program(ROOT))


# --- filling in -----------------------------------------------------------------------------------

Missing = dict[str, dict[str, list[str]]]
"""By context and text: the translation; with plurals each form, without them one."""


def missing(language: str) -> Missing:
    """Return what is not translated yet, with empty texts to be filled in."""
    found: Missing = defaultdict(dict)
    for context, message in _messages(read(source_of(language))):
        translation = message.find("translation")
        if translation is None or translation.get("type") != "unfinished":
            continue
        forms = [form.text or "" for form in translation] or [translation.text or ""]
        found[context][message.findtext("source", "")] = forms
    return found


def fill(language: str, found: Mapping[str, Mapping[str, Sequence[str]]]) -> None:
    """Copy translations into the .ts file; those without a text stay unfinished."""
    path = source_of(language)
    tree = read(path)
    for context, message in _messages(tree):
        forms = found.get(context, {}).get(message.findtext("source", ""))
        translation = message.find("translation")
        if translation is None or not forms or not all(forms):
            continue
        translation.attrib.pop("type", None)
        plurals = list(translation)
        if plurals:
            for plural, form in zip(plurals, forms, strict=True):
                plural.text = form
        else:
            (translation.text,) = forms
    tree.write(path, encoding="utf-8", xml_declaration=True)
    collect(language, path)  # rewrite the file in Qt's format


def pictures(folder: Path, only: Sequence[str] = ()) -> str:
    """Write pages with each text, its translations and pictures; return what was found."""
    from tools import translation_pages as pages  # it imports the whole program

    forms = {language: _forms(language) for language in LANGUAGES}
    messages = [
        pages.Message(
            *key,
            comment=comment,
            english=forms[ENGLISH].get(key, ("", ()))[1],
            translations={code: forms[code][key][1] for code in forms if key in forms[code]},
        )
        for key, (comment, _) in forms["de"].items()  # English has the plurals only
    ]
    seen = pages.write(messages, folder, ROOT / texts.PACKAGE, only)
    return f"{seen} of {len(messages)} texts have a picture: {folder / 'index.html'}"


def _forms(language: str) -> dict[tuple[str, str], tuple[str, tuple[str, ...]]]:
    """Return comment and translation of each text, the latter with all its plural forms."""
    found = {}
    for context, message in _messages(read(source_of(language))):
        translation = message.find("translation")
        if translation is None:
            continue
        said = tuple(form.text or "" for form in translation) or (translation.text or "",)
        comments = (message.findtext("comment"), message.findtext("extracomment"))
        key = context, message.findtext("source", "")
        found[key] = (" ".join(filter(None, comments)), said)
    return found


def read(path: Path) -> ET.ElementTree[ET.Element]:
    """Read a .ts file."""
    return ET.parse(path)  # noqa: S314 - it comes from this repository, as this script does


def _messages(tree: ET.ElementTree[ET.Element]) -> Iterator[tuple[str, ET.Element]]:
    for context in tree.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            yield name, message


def main(arguments: list[str]) -> None:
    """Do what the command line says."""
    match arguments:
        case ["missing", language]:
            json.dump(missing(language), sys.stdout, ensure_ascii=False, indent=1)
            return
        case ["fill", language, file]:
            fill(language, json.loads(Path(file).read_text(encoding="utf-8")))
        case ["pictures", folder, *only]:
            print(pictures(Path(folder), only))
            return
        case []:
            update()
        case ["release"]:
            pass
        case _:
            raise SystemExit(__doc__)
    release(sorted(SOURCES.glob("*.ts")), SOURCES)


if __name__ == "__main__":
    main(sys.argv[1:])
