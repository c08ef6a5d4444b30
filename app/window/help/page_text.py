"""A page with what the table of actions says of what it describes, so that neither goes stale."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from app.window.actions.action import Action
from app.window.actions.table import group_title
from app.window.help.pages import Page
from app.window.language import tr

_KEYS_HERE = "{keys}"
"""Stands in a page where all keys are to be listed."""


def page_text(page: Page, table: Sequence[Action]) -> str:
    """The page as Markdown, with its actions, their keys and what they do."""
    text = page.text.replace(_KEYS_HERE, _keys(table))
    described = [action for action in table if action.name in page.actions]
    if not described:
        return text
    heading = tr("In the menu, the palette or by keys")
    return f"{text.rstrip()}\n\n## {heading}\n\n{''.join(map(_line, described))}"


def page_words(page: Page, table: Sequence[Action]) -> str:
    """All that a page says, to be searched."""
    return replace(page, text=page_text(page, table)).words


def _line(action: Action) -> str:
    keys = f" (`{action.shown_keys}`)" if action.keys else ""
    return f"- **{action.text}**{keys}. {action.help}\n"


def _keys(table: Iterable[Action]) -> str:
    """A table for each group of actions that have keys."""
    parts = []
    with_keys = (action for action in table if action.keys)
    for group, actions in groupby(with_keys, key=lambda action: action.group):
        rows = "".join(f"| {one.shown_keys} | {one.text} |\n" for one in actions)
        keys, what = tr("Keys"), tr("What they do")
        head = f"| {keys} | {what} |\n|---|---|\n"
        parts.append(f"## {group_title(group)}\n\n{head}{rows}")
    return "\n".join(parts)
