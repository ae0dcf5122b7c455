"""The process that looks words up: docs/decisions/0027-spelling.md.

It reads a request in each line and answers it with a line, both in JSON, until what started it
closes the pipe or ends. It writes no file and no log, since words are the diary's.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import BinaryIO

from aimstars_desktop.services.spelling import Speller, speller

LOAD, JUDGE, SUGGEST = "load", "judge", "suggest"
"""What can be asked: ``[LOAD, [languages, region, data folder]]`` is answered with how many
dictionaries there are; ``[JUDGE, words]`` with those that are wrong; ``[SUGGEST, word]`` with the
word and what may have been meant."""


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer requests until there are no more.

    Args:
        requests: lines of requests.
        answers: gets a line for each.
    """
    found = Speller(())
    while line := requests.readline():
        kind, subject = json.loads(line)
        answer: object
        if kind == LOAD:
            languages, region, data = subject
            found = speller(languages, region, Path(data) if data is not None else None)
            answer = len(found)
        elif kind == JUDGE:
            answer = [word for word in subject if not found.is_right(word)]
        else:
            answer = [subject, found.suggestions(subject)]
        try:
            answers.write(json.dumps([kind, answer]).encode() + b"\n")
            answers.flush()
        except OSError:  # nobody listens any longer
            return
