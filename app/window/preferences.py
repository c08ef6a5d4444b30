"""The options that the user sees, in the order of the dialog that is built from them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.window.chip import Option as Value
from app.window.language import languages, own_name, tr
from app.window.settings import Option, Settings
from app.window.theme import SIZES, Choice, Motion, choice_name, motion_name


@dataclass(frozen=True, slots=True)
class Preference:
    """An option in words. It is a choice where there are some, else a line, a switch or a folder."""

    option: Option[Any]
    title: str
    help: str
    choices: Mapping[Value, str] = field(default_factory=dict)
    is_line: bool = False
    """Whether it is typed."""


def preferences() -> list[Preference]:
    """Every option that can be set."""
    return [
        Preference(
            Settings.theme,
            tr("Appearance"),
            tr("Colours of the window. High contrast has thicker rings around what is chosen."),
            {choice.value: choice_name(choice) for choice in Choice},
        ),
        Preference(
            Settings.text_size,
            tr("Text size"),
            tr("Of everything that is written in the window, the minutes too."),
            {size: tr("{size} %").format(size=size) for size in SIZES},
        ),
        Preference(
            Settings.motion,
            tr("Motion"),
            tr("Whether bars and notices may move. Not every system says what it prefers."),
            {motion.value: motion_name(motion) for motion in Motion},
        ),
        Preference(
            Settings.language,
            tr("Language"),
            tr("Of the window, from the next start on. The minutes stay as they are."),
            _languages(),
        ),
        Preference(
            Settings.follows,
            tr("Keep added folders up to date"),
            tr("What changes in folders that were added is read by itself."),
        ),
        Preference(
            Settings.notifies,
            tr("Tell me on the desktop when something is new"),
            tr("A notice of the desktop when minutes bring news on a standing question."),
        ),
        Preference(
            Settings.archives_in,
            tr("Where new archives are made"),
            tr("The folder that is offered. Archives that there are stay where they are."),
        ),
        Preference(
            Settings.draft_address,
            tr("Server of language models"),
            tr("Asked for a draft only when you press Send; none is asked while this is empty."),
            is_line=True,
        ),
        Preference(
            Settings.draft_model,
            tr("Language model for drafts"),
            tr("As the server calls it, such as llama3.2."),
            is_line=True,
        ),
    ]


def _languages() -> dict[Value, str]:
    return {"": tr("As the system"), **{code: own_name(code) for code in languages()}}
