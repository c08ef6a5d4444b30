"""The options that the user sees, in the order of the dialog that is built from them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

import resources
from app.window.chip import Option as Value
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
            _tr("Appearance"),
            _tr("Colours of the window. High contrast has thicker rings around what is chosen."),
            {choice.value: choice_name(choice) for choice in Choice},
        ),
        Preference(
            Settings.text_size,
            _tr("Text size"),
            _tr("Of everything that is written in the window, the minutes too."),
            {size: _tr("{size} %").format(size=size) for size in SIZES},
        ),
        Preference(
            Settings.motion,
            _tr("Motion"),
            _tr("Whether bars and notices may move. Not every system says what it prefers."),
            {motion.value: motion_name(motion) for motion in Motion},
        ),
        Preference(
            Settings.language,
            _tr("Language"),
            _tr("Of the window, from the next start on. The minutes stay as they are."),
            _languages(),
        ),
        Preference(
            Settings.follows,
            _tr("Keep added folders up to date"),
            _tr("What changes in folders that were added is read by itself."),
        ),
        Preference(
            Settings.notifies,
            _tr("Tell me on the desktop when something is new"),
            _tr("A notice of the desktop when minutes bring news on a standing question."),
        ),
        Preference(
            Settings.archives_in,
            _tr("Where new archives are made"),
            _tr("The folder that is offered. Archives that there are stay where they are."),
        ),
        Preference(
            Settings.draft_address,
            _tr("Server of language models"),
            _tr("Asked for a draft only when you press Send; none is asked while this is empty."),
            is_line=True,
        ),
        Preference(
            Settings.draft_model,
            _tr("Language model for drafts"),
            _tr("As the server calls it, such as llama3.2."),
            is_line=True,
        ),
    ]


def _languages() -> dict[Value, str]:
    known: dict[Value, str] = {"": _tr("As the system")}
    folder = files(resources) / "translations"
    for file in sorted(folder.iterdir(), key=lambda one: one.name) if folder.is_dir() else ():
        if file.name.endswith(".qm"):
            code = file.name.removesuffix(".qm").rpartition("_")[2]
            known[code] = QLocale(code).nativeLanguageName() or code
    return known


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("preferences", sentence)
