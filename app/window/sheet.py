"""The one style sheet. Widgets name their part with `style_as`; how it looks is decided here."""

import re
from dataclasses import asdict
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.window.tokens import Tokens


def style_as(widget: QWidget, part: str) -> None:
    """Give a widget its part in the style sheet, such as "panel" or "primary"."""
    widget.setProperty("part", part)
    if part == "primary":
        # The sheet makes its words bold; a button takes its size from its own font.
        font = widget.font()
        font.setBold(True)
        widget.setFont(font)
    # What is not yet shown is dressed when it is, once; much of the window never is.
    dressed = widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
    if dressed and (style := widget.style()):
        style.unpolish(widget)
        style.polish(widget)


def style_sheet(tokens: Tokens, text_size: int, *, moves: bool) -> str:
    """The style sheet of a theme, at a text size in per cent."""
    sheet = Template(_SHEET).substitute(asdict(tokens))
    sheet = _TEXT_PIXELS.sub(lambda at: f"{round(int(at[1]) * text_size / 100)}px", sheet)
    sheet = _BESIDE_RING.sub(lambda at: f"{int(at[1]) - tokens.ring}px", sheet)
    return sheet if moves else f"{sheet}* {{ widget-animation-duration: 0; }}"


_TEXT_PIXELS = re.compile(r"(\d+)tpx")
"""Pixels at a text size of 100 %."""
_BESIDE_RING = re.compile(r"(\d+)rpx")
"""Pixels that the ring and the padding within it take together."""

# A focused widget's border grows into the ring and its padding shrinks by as much, so that nothing
# moves.
_SHEET = """
QWidget { color: $text; }
QMainWindow, QDialog, QWidget[part="ground"] { background: $window; }
QToolTip { background: $panel; color: $text; border: 1px solid $edge; padding: 4px 6px; }

QDialog[part="palette"] { border: 1px solid $edge; }

QFrame[part="panel"] {
    background: $panel; border: 1px solid $line; border-radius: 10px;
}
QFrame[part="banner"] {
    background: $danger_behind; border: 1px solid $danger; border-radius: 8px;
}
QFrame[part="news"] {
    background: $accent_behind; border: 1px solid $accent; border-radius: 8px;
}
QFrame[part="banner"] QLabel, QFrame[part="news"] QLabel {
    color: $text; background: transparent;
}
QFrame[part="notice"] {
    background: $accent_behind; border: none; border-radius: 8px;
}
QFrame[part="warning"] {
    background: $tint; border: 1px solid $edge; border-radius: 8px;
}
QFrame[part="toast"] { background: $panel; border: 1px solid $edge; border-radius: 8px; }
QFrame[part="drop"] {
    background: $accent_behind; border: 2px dashed $accent; border-radius: 10px;
}
QFrame[part="drop"] QLabel { font-size: 20tpx; font-weight: 600; color: $text; }

QLabel { background: transparent; }
QLabel[part="section"] {
    color: $quiet; font-size: 12tpx; font-weight: 700; letter-spacing: 1px;
}
QLabel[part="quiet"], QLabel[part="notice"] { color: $quiet; }
QLabel[part="notice"] { color: $text; padding: 8px 10px; }
QLabel[part="body"] { font-size: 14tpx; }
QLabel[part="title"] { font-size: 16tpx; font-weight: 700; }
QLabel[part="headline"] { font-size: 21tpx; font-weight: 700; }
QLabel[part="lead"] { font-size: 15tpx; color: $quiet; }
QLabel[part="key"] {
    font-weight: 600; background: $panel; border: 1px solid $line;
    border-radius: 5px; padding: 3px 8px;
}

QLineEdit[part="question"] {
    background: $panel; color: $text; font-size: 17tpx; border: 1px solid $edge;
    border-radius: 10px; padding: 9px 15px; selection-background-color: $accent;
    selection-color: $on_accent; placeholder-text-color: $quiet;
}
QLineEdit[part="question"]:focus { border: ${ring}px solid $accent; padding: 10rpx 16rpx; }

QLineEdit[part="heading"] {
    background: transparent; color: $text; font-size: 17tpx; font-weight: 700;
    border: 1px solid transparent; border-radius: 6px; padding: 3px 5px;
    selection-background-color: $accent; selection-color: $on_accent;
    placeholder-text-color: $quiet;
}
QLineEdit[part="heading"]:hover:enabled { border-color: $line; }
QLineEdit[part="heading"]:focus { border: ${ring}px solid $accent; padding: 4rpx 6rpx; }

QLineEdit[part="field"], QDateEdit[part="field"] {
    background: $panel; color: $text; border: 1px solid $edge; border-radius: 8px;
    padding: 7px 9px; font-size: 14tpx; selection-background-color: $accent;
    selection-color: $on_accent; placeholder-text-color: $quiet;
}
QLineEdit[part="field"]:focus, QDateEdit[part="field"]:focus {
    border: ${ring}px solid $accent; padding: 8rpx 10rpx;
}
QDateEdit[part="field"]::up-button, QDateEdit[part="field"]::down-button {
    width: 0; border: none;
}
QLineEdit[part="filter"] {
    background: $panel; color: $text; border: 1px solid $edge; border-radius: 11px;
    padding: 3px 9px; font-size: 13tpx; min-height: 16tpx; selection-background-color: $accent;
    selection-color: $on_accent; placeholder-text-color: $quiet;
}
QLineEdit[part="filter"]:focus { border: ${ring}px solid $accent; padding: 4rpx 10rpx; }
QListView[part="choices"] {
    background: $panel; border: 1px solid $edge; border-radius: 8px; outline: 0;
    font-size: 14tpx; padding: 5px;
}
QListView[part="choices"]:focus { border: ${ring}px solid $accent; padding: 6rpx; }
QListView[part="choices"]::item { padding: 4px; color: $text; border-radius: 5px; }
QListView[part="choices"]::indicator {
    width: 12tpx; height: 12tpx; border: 1px solid $edge; border-radius: 3px; background: $panel;
}
QListView[part="choices"]::indicator:checked { background: $accent; border-color: $accent; }
QListView[part="choices"]::item:selected { background: $accent_behind; color: $text; }

QPushButton, QToolButton {
    background: $panel; color: $text; border: 1px solid $line; border-radius: 8px;
    padding: 7px 13px; font-size: 14tpx;
}
QPushButton:hover, QToolButton:hover { background: $hover; border-color: $edge; }
QPushButton:pressed, QToolButton:pressed { background: $accent_behind; }
QPushButton:focus, QToolButton:focus { border: ${ring}px solid $accent; padding: 8rpx 14rpx; }
QPushButton:disabled, QToolButton:disabled { color: $quiet; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }

QPushButton[part="primary"] {
    background: $accent; color: $on_accent; border: 1px solid $accent;
    font-weight: 700; padding: 10px 18px;
}
QPushButton[part="primary"]:hover { background: $accent_strong; border-color: $accent_strong; }
QPushButton[part="primary"]:disabled { background: $line; border-color: $line; color: $quiet; }
QPushButton[part="primary"]:focus {
    background: $panel; color: $accent; border: ${ring}px solid $accent; padding: 11rpx 19rpx;
}

QPushButton[part="small"] { padding: 4px 10px; font-size: 13tpx; }
QPushButton[part="small"]:focus { padding: 5rpx 11rpx; }

QPushButton[part="link"], QToolButton[part="link"] {
    background: transparent; border: 1px solid transparent; color: $accent; padding: 4px 8px;
}
QPushButton[part="link"]:hover, QToolButton[part="link"]:hover { background: $accent_behind; }
QPushButton[part="link"]:focus, QToolButton[part="link"]:focus {
    border: ${ring}px solid $accent; padding: 5rpx 9rpx;
}
QPushButton[part="link"]:disabled { color: $quiet; }

QToolButton[part="icon"] { padding: 9px; }
QToolButton[part="icon"]:focus { padding: 10rpx; }
QToolButton[part="icon"][news="true"] {
    background: $accent_behind; border-color: $accent; font-weight: 700;
}
QToolButton[part="bare"] {
    background: transparent; border: 1px solid transparent; padding: 5px; border-radius: 6px;
}
QToolButton[part="bare"]:hover { background: $hover; }
QToolButton[part="bare"]:checked { background: $accent_behind; border-color: $accent; }
QToolButton[part="bare"]:focus { border: ${ring}px solid $accent; padding: 6rpx; }

QPushButton[part="chip"] {
    border-radius: 13px; padding: 4px 11px; font-size: 13tpx; min-height: 16tpx;
}
QPushButton[part="chip"]:focus { padding: 5rpx 12rpx; }
QPushButton[part="chip"][chosen="true"] {
    background: $accent_behind; border-color: $accent; color: $text;
}

QPushButton[part="segment"] {
    border-radius: 0; padding: 4px 10px; font-size: 13tpx; min-height: 16tpx; color: $text;
    border-color: $edge;
}
QPushButton[part="segment"][at="left"] {
    border-top-left-radius: 8px; border-bottom-left-radius: 8px;
}
QPushButton[part="segment"][at="right"] {
    border-top-right-radius: 8px; border-bottom-right-radius: 8px;
}
QPushButton[part="segment"]:checked {
    background: $accent_behind; border-color: $accent; border-bottom: 3px solid $accent;
    padding-bottom: 2px;
}
QPushButton[part="segment"]:disabled { color: $quiet; background: $window; }
QPushButton[part="segment"]:focus { border: ${ring}px solid $accent; padding: 5rpx 11rpx; }

QCheckBox, QRadioButton {
    border: ${ring}px solid transparent; border-radius: 6px; padding: 3px; font-size: 14tpx;
}
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox[part="wrapped"]::indicator { subcontrol-position: top left; margin-top: 2px; }
QCheckBox::indicator {
    width: 14tpx; height: 14tpx; border: 1px solid $edge; border-radius: 4px; background: $panel;
}
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }

QTreeView {
    background: $panel; border: ${ring}px solid transparent; border-radius: 6px; outline: 0;
    font-size: 14tpx; show-decoration-selected: 1;
}
QTreeView:focus { border-color: $accent; }
QTreeView::item { padding: 2px 4px; min-height: 20tpx; border: none; color: $text; }
QTreeView::item:hover { background: $hover; }
QTreeView::item:selected { background: $accent_behind; color: $text; }

QTableView {
    background: $panel; border: ${ring}px solid transparent; border-radius: 6px; outline: 0;
    font-size: 13tpx; selection-background-color: $accent_behind; selection-color: $text;
}
QTableView:focus { border-color: $accent; }
QTableView::item { padding: 5px 8px; border: none; border-bottom: 1px solid $line; color: $text; }
QTableView::item:hover { background: $hover; }
QTableView::item:selected { background: $accent_behind; color: $text; }
QHeaderView { background: $panel; border: none; }
QHeaderView::section {
    background: $panel; color: $quiet; border: none; border-bottom: 1px solid $edge;
    padding: 5px 11px; font-size: 12tpx; font-weight: 600;
}
QHeaderView::section:hover { background: $hover; color: $text; }

QListView[part="hits"] { background: transparent; border: none; outline: 0; }
QListView[part="entries"] { background: transparent; border: none; outline: 0; }
QListView[part="entries"] QTextEdit, QListView[part="entries"] QLineEdit {
    background: $panel; border: ${ring}px solid $accent; border-radius: 6px; padding: 3rpx 5rpx;
}
QTextEdit, QTextBrowser, QPlainTextEdit {
    background: $panel; color: $text; border: ${ring}px solid transparent; border-radius: 6px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QTextEdit:focus, QTextBrowser:focus, QPlainTextEdit:focus { border-color: $accent; }
QPlainTextEdit { border-color: $line; font-family: monospace; font-size: 12tpx; }

QTextEdit[part="note"] { border: 1px solid $edge; }
QTextEdit[part="note"]:focus { border: ${ring}px solid $accent; }

QScrollArea[part="page"] { border: ${ring}px solid transparent; border-radius: 6px; }
QScrollArea[part="page"]:focus { border-color: $accent; }
QScrollArea, QScrollArea > QWidget > QWidget[part="clear"] {
    background: transparent; border: none;
}
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle { background: $scroll; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:hover { background: $quiet; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QFrame[part="rule"] { background: $line; border: none; }

QMainWindow::separator { background: transparent; width: 14px; height: 14px; }
QMainWindow::separator:hover { background: $line; }
QProgressBar {
    background: $hover; border: 1px solid $edge; border-radius: 3px; min-height: 5px;
    max-height: 5px;
}
QProgressBar::chunk { background: $accent; border-radius: 2px; }

QMenu { background: $panel; border: 1px solid $edge; border-radius: 8px; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 12px; border-radius: 5px; font-size: 14tpx; }
QMenu::item:selected { background: $accent_behind; color: $text; }
QMenu::item:disabled { color: $quiet; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QMenu::indicator { width: 14tpx; height: 14tpx; padding-left: 6px; }
"""
