"""One option of the settings: its title, what it means, and what sets it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.window import fonts
from app.window.chip import Chip
from app.window.preferences import Preference
from app.window.settings import Settings
from app.window.sheet import style_as

_LINE = 230


class PreferenceRow(QWidget):
    """Sets its option at once, and shows what others set it to."""

    def __init__(self, shown: Preference, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown = shown
        self._settings = settings
        self.control = _control(shown, self)
        self.control.picked.connect(self._on_picked)
        self.control.setAccessibleDescription(shown.help)
        settings.changed.connect(self._on_changed)
        title, said = QLabel(shown.title, self), QLabel(shown.help, self)
        style_as(title, "body")
        style_as(said, "quiet")
        words = QVBoxLayout()
        words.setSpacing(3)
        for label in (title, said):
            label.setWordWrap(True)
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addLayout(words, 1)
        row.addWidget(self.control, 0, Qt.AlignmentFlag.AlignTop)
        self._on_changed(shown.option.name)

    @Slot(object)
    def _on_picked(self, value: object) -> None:
        self._settings.write(self.shown.option, value)

    @Slot(str)
    def _on_changed(self, name: str) -> None:
        if name == self.shown.option.name:
            self.control.show_value(self._settings.read(self.shown.option))


class _Switch(QCheckBox):
    picked = Signal(object)

    def __init__(self, shown: Preference, row: QWidget) -> None:
        super().__init__(row)
        self.setAccessibleName(shown.title)
        self.setToolTip(shown.help)
        self.toggled.connect(self.picked.emit)

    def show_value(self, value: object) -> None:
        self.setChecked(bool(value))
        self.setText(self.tr("On") if value else self.tr("Off"))


class _Choice(Chip):
    picked = Signal(object)

    def __init__(self, shown: Preference, row: QWidget) -> None:
        super().__init__(shown.title, row)
        self.set_options(dict(shown.choices))
        self.chosen.connect(lambda: self.picked.emit(self.value))

    def show_value(self, value: object) -> None:
        self.choose(value)


class _Line(QLineEdit):
    picked = Signal(object)

    def __init__(self, shown: Preference, row: QWidget) -> None:
        super().__init__(row)
        style_as(self, "field")
        self.setMinimumWidth(fonts.scaled(_LINE))
        self.setAccessibleName(shown.title)
        self.setToolTip(shown.help)
        self.editingFinished.connect(lambda: self.picked.emit(self.text().strip()))

    def show_value(self, value: object) -> None:
        self.setText(str(value))
        self.setCursorPosition(0)


class _Folder(QPushButton):
    picked = Signal(object)

    def __init__(self, shown: Preference, row: QWidget) -> None:
        super().__init__(self.tr("Choose…"), row)
        self._title = shown.title
        self._folder = ""
        self.clicked.connect(self._on_clicked)

    def show_value(self, value: object) -> None:
        self._folder = str(value)
        self.setAccessibleName(f"{self._title}: {self._folder}")
        self.setToolTip(self._folder)

    @Slot()
    def _on_clicked(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self._title, self._folder)
        if chosen:
            self.picked.emit(str(Path(chosen)))


def _control(shown: Preference, row: QWidget) -> _Switch | _Choice | _Line | _Folder:
    if shown.choices:
        return _Choice(shown, row)
    if shown.is_line:
        return _Line(shown, row)
    return _Switch(shown, row) if isinstance(shown.option.default, bool) else _Folder(shown, row)
