"""Runs a benchmark, or compares two commits by one.

``python -m bench run goals``                 prints its figures, and all as one line of JSON last
``python -m bench compare REV1 REV2 goals``   says which figures differ, and by how much

What follows the name goes to the benchmark itself, such as a folder that it keeps for the next run.
"""

from __future__ import annotations

import argparse
import json
import runpy
import sys

from bench import comparing, timing


def main() -> int:
    """Do what the arguments say, and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run", help="run one benchmark")
    compare = commands.add_parser("compare", help="compare two commits by one benchmark")
    compare.add_argument("before", help="a commit")
    compare.add_argument("after", help="another one")
    compare.add_argument("--rounds", type=int, default=comparing.ROUNDS, help="of both, in turns")
    for command in (run, compare):
        command.add_argument("name", help="of the benchmark: goals is bench/goals.py")
        command.add_argument("rest", nargs=argparse.REMAINDER, help="arguments of the benchmark")
    given = parser.parse_args()
    if given.command == "run":
        return _run(given.name, given.rest)
    for line in comparing.compare(
        given.before, given.after, [given.name, *given.rest], given.rounds
    ):
        print(line, flush=True)
    return 0


def _run(name: str, rest: list[str]) -> int:
    sys.argv = [f"bench/{name}.py", *rest]
    code = 0
    try:
        runpy.run_module(f"bench.{name}", run_name="__main__")
    except SystemExit as ended:  # a figure may have missed its goal; it is one all the same
        code = ended.code if isinstance(ended.code, int) else 1
    print(json.dumps({"benchmark": name, "figures": timing.shown}))
    return code


if __name__ == "__main__":
    sys.exit(main())
