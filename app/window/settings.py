"""What the window remembers between runs, in one file, each option with its type."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from app.locations import config_folder

APP = "minutebook"


class Settings:
    """Typed access to the window's settings file."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or config_folder() / "window.ini"
        self._store = QSettings(str(self.path), QSettings.Format.IniFormat)

    @property
    def theme(self) -> str:
        """One of "system", "light" and "dark"."""
        return self._text("theme", "system")

    @theme.setter
    def theme(self, value: str) -> None:
        self._store.setValue("theme", value)

    @property
    def archive(self) -> str:
        """The archive that was open last; empty before the first."""
        return self._text("archive", "")

    @archive.setter
    def archive(self, value: str) -> None:
        self._store.setValue("archive", value)

    @property
    def folder(self) -> str:
        """Where the user last added minutes from."""
        return self._text("folder", str(Path.home()))

    @folder.setter
    def folder(self, value: str) -> None:
        self._store.setValue("folder", value)

    @property
    def site(self) -> str:
        """The council's site that minutes were last fetched from; empty before the first."""
        return self._text("site", "")

    @site.setter
    def site(self, value: str) -> None:
        self._store.setValue("site", value)

    @property
    def fetched_into(self) -> str:
        """Where fetched minutes are kept."""
        return self._text("fetched_into", str(Path.home() / "Council minutes"))

    @fetched_into.setter
    def fetched_into(self, value: str) -> None:
        self._store.setValue("fetched_into", value)

    @property
    def saved_in(self) -> str:
        """Where the user last saved a file to: seldom where the minutes are."""
        return self._text("saved_in", str(Path.home()))

    @saved_in.setter
    def saved_in(self, value: str) -> None:
        self._store.setValue("saved_in", value)

    @property
    def follows(self) -> bool:
        """Whether folders that were added are kept up to date by themselves."""
        return bool(self._store.value("follows", True, type=bool))

    @follows.setter
    def follows(self, value: bool) -> None:
        self._store.setValue("follows", value)

    @property
    def notifies(self) -> bool:
        """Whether news on standing questions is told on the desktop; off until the user allows it."""
        return bool(self._store.value("notifies", defaultValue=False, type=bool))

    @notifies.setter
    def notifies(self, value: bool) -> None:
        self._store.setValue("notifies", value)

    @property
    def draft_address(self) -> str:
        """The server of models that drafts are asked of; empty until the user names one."""
        return self._text("draft_address", "")

    @draft_address.setter
    def draft_address(self, value: str) -> None:
        self._store.setValue("draft_address", value)

    @property
    def draft_model(self) -> str:
        """The model that drafts."""
        return self._text("draft_model", "")

    @draft_model.setter
    def draft_model(self, value: str) -> None:
        self._store.setValue("draft_model", value)

    @property
    def geometry(self) -> QByteArray:
        """Size and place of the window."""
        return self._bytes("geometry")

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("geometry", value)

    @property
    def panels(self) -> QByteArray:
        """How the panels stand."""
        return self._bytes("panels")

    @panels.setter
    def panels(self, value: QByteArray) -> None:
        self._store.setValue("panels", value)

    def save(self) -> None:
        """Write to disk now."""
        self._store.sync()

    def _text(self, key: str, default: str) -> str:
        return str(self._store.value(key, default, type=str))

    def _bytes(self, key: str) -> QByteArray:
        value = self._store.value(key, QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()
