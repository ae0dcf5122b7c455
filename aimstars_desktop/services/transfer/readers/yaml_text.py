"""Reads YAML with the safe loader, and with a limit on aliases."""

from __future__ import annotations

from typing import Any

MOST_ALIASES = 100
"""A few aliases of aliases unpack to more than any memory holds."""


class YamlError(ValueError):
    """It is not YAML, or more than a diary needs of it."""


def loaded(text: str) -> Any:  # noqa: ANN401 - whatever the file holds
    """Return what a YAML text holds.

    Raises:
        YamlError: it cannot be read.
    """
    import yaml  # a heavy import that only some formats need

    class Loader(yaml.SafeLoader):  # type: ignore[misc] # it ships no types
        """The safe loader, which also knows the texts of Python 2."""

        aliases = 0

        def compose_node(self, parent: Any, index: Any) -> Any:  # noqa: ANN401 - as the base
            """Count the aliases.

            Raises:
                YAMLError: there are too many.
            """
            if self.check_event(yaml.events.AliasEvent):
                self.aliases += 1
                if self.aliases > MOST_ALIASES:
                    raise yaml.YAMLError("too many aliases")
            return super().compose_node(parent, index)

    Loader.add_constructor(
        "tag:yaml.org,2002:python/unicode", lambda loader, node: loader.construct_scalar(node)
    )
    try:
        return yaml.load(text, Loader)  # noqa: S506 - a subclass of the safe loader
    except (yaml.YAMLError, ValueError, RecursionError, OverflowError, TypeError) as error:
        raise YamlError from error
