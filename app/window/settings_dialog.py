"""The settings: a row for each option of the table, and a field that leaves those that fit."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.window.main_window import MainWindow
from app.window.matching import misfit
from app.window.preference_row import PreferenceRow
from app.window.preferences import preferences
from app.window.settings import Settings
from app.window.sheet import style_as
from app.window.sizing import give_size
from app.window.speech import announce

_SIZE = (600, 560)


class SettingsDialog(QDialog):
    """Stands beside the window, since what is set is seen there at once."""

    def __init__(self, settings: Settings, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self.field = QLineEdit(self)
        style_as(self.field, "field")
        self.field.setPlaceholderText(self.tr("Find a setting"))
        self.field.setAccessibleName(self.tr("Find a setting"))
        self.field.setToolTip(self.tr("Leaves the settings that hold these words"))
        self.field.textChanged.connect(self._on_typed)
        self.rows = [PreferenceRow(shown, settings, self) for shown in preferences()]
        self.nothing = QLabel(self.tr("No setting fits"), self)
        style_as(self.nothing, "quiet")
        self.nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(self.field)
        column.addWidget(self._scrolling(), 1)
        column.addLayout(self._buttons())
        give_size(self, *_SIZE)

    @Slot(str)
    def _on_typed(self, typed: str) -> None:
        fitting = 0
        for row in self.rows:
            more = " ".join((row.shown.help, *row.shown.choices.values()))
            fits = misfit(typed, row.shown.title, more) is not None
            row.setVisible(fits)
            fitting += fits
        self.nothing.setVisible(not fitting)
        if not fitting:
            announce(self.field, self.nothing.text())

    def _scrolling(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(area)
        style_as(inside, "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(18)
        for row in (*self.rows, self.nothing):
            column.addWidget(row)
        column.addStretch(1)
        area.setWidget(inside)
        return area

    def _buttons(self) -> QHBoxLayout:
        reset = self.reset_button = QPushButton(self.tr("Reset the layout"), self)
        reset.setToolTip(self.tr("Lets the panels and the window stand as they did at first"))
        reset.clicked.connect(self._window.reset_layout)
        close = QPushButton(self.tr("Close"), self)
        close.setToolTip(self.tr("Close the settings (Esc); they are kept already"))
        style_as(close, "primary")
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(reset)
        row.addStretch(1)
        row.addWidget(close)
        return row


def open_settings(settings: Settings, window: MainWindow) -> SettingsDialog:
    """Show the settings, or bring them to the front."""
    dialog = window.findChild(SettingsDialog) or SettingsDialog(settings, window)
    dialog.show()
    dialog.activateWindow()
    return dialog
