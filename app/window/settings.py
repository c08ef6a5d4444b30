"""What the window remembers between runs, in one file: a table of options, each with its type."""

from pathlib import Path
from typing import Generic, TypeVar, overload

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from app.locations import config_folder, data_folder

APP = "minutebook"

T = TypeVar("T")


class Option(Generic[T]):
    """A value of the file. Its name is that of the attribute, its type that of its default."""

    def __init__(self, default: T) -> None:
        self.default = default
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, settings: None, owner: type) -> "Option[T]": ...
    @overload
    def __get__(self, settings: "Settings", owner: type) -> T: ...
    def __get__(self, settings: "Settings | None", owner: type) -> "Option[T] | T":
        return self if settings is None else settings.read(self)

    def __set__(self, settings: "Settings", value: T) -> None:
        settings.write(self, value)


class Settings(QObject):
    """Typed access to the window's settings file, and word of what changes."""

    changed = Signal(str)
    """The name of the option that now has another value."""

    theme = Option("system")
    """A `Choice` of the theme."""
    text_size = Option(100)
    """Per cent of the usual."""
    reading_size = Option(100)
    """Of the source's text, in per cent of that."""
    motion = Option("system")
    """Whether things may move: "system", "reduced" or "full"."""
    language = Option("")
    """A language that there is a translation for; empty for the system's."""
    follows = Option(True)
    """Whether folders that were added are kept up to date by themselves."""
    notifies = Option(False)
    """Whether news on standing questions is told on the desktop; off until the user allows it."""
    archive = Option("")
    """The archive that was open last; empty before the first."""
    recent = Option(list[str]())
    """The archives that were open, the last first."""
    archives_in = Option(str(data_folder()))
    """Where new archives are made."""
    folder = Option(str(Path.home()))
    """Where the user last added minutes from."""
    site = Option("")
    """The council's site that minutes were last fetched from; empty before the first."""
    fetched_into = Option(str(Path.home() / "Council minutes"))
    """Where fetched minutes are kept."""
    saved_in = Option(str(Path.home()))
    """Where the user last saved a file to: seldom where the minutes are."""
    briefing = Option("")
    """The briefing that was open last, and in which archive: "archive#number"."""
    learn_by_themselves = Option(list[str]())
    """Archives that learn when it is likely to pay, without being asked; none until the user says so."""
    learning_put_off = Option(list[str]())
    """Archives whose suggestion to learn was put off, with the passages new then: "archive#number"."""
    draft_address = Option("")
    """The server of models that drafts are asked of; empty until the user names one."""
    draft_model = Option("")
    """The model that drafts."""
    geometry = Option(QByteArray())
    """Size and place of the window."""
    panels = Option(QByteArray())
    """How the panels stand."""

    def __init__(self, path: Path | None = None) -> None:
        super().__init__()
        self.path = path or config_folder() / "window.ini"
        self._store = QSettings(str(self.path), QSettings.Format.IniFormat)

    def read(self, option: Option[T]) -> T:
        """The value of an option; its default where the file says nothing of its type."""
        kind = type(option.default)
        value = self._store.value(option.name, option.default, type=kind)
        return value if isinstance(value, kind) else option.default

    def write(self, option: Option[T], value: T) -> None:
        """Remember a value, and tell where it is another."""
        if value != self.read(option):
            self._store.setValue(option.name, value)
            self.changed.emit(option.name)

    def briefing_of(self, archive: str) -> int | None:
        """The number of the briefing that was open last in an archive."""
        where, _, number = self.briefing.rpartition("#")
        return int(number) if where == archive and number.isdigit() else None

    def remember_briefing(self, archive: str, number: int) -> None:
        """Open this one the next time."""
        self.briefing = f"{archive}#{number}"

    def save(self) -> None:
        """Write to disk now."""
        self._store.sync()
