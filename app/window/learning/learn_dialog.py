"""The dialog of learning: what it does, which model is in use, and how far it has come."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.service.messages import Prospect
from app.window import words
from app.window.form_dialog import FormDialog
from app.window.learning import learning_words
from app.window.learning.facts import Facts
from app.window.sheet import style_as
from app.window.speech import announce
from app.window.theme import Theme
from app.window.words import time_left
from index.progress import Progress

_WIDTH = 540


class LearnDialog(FormDialog):
    """Learning goes on when it is closed."""

    learn_wanted = Signal()
    pause_wanted = Signal()
    revert_wanted = Signal()
    by_itself_chosen = Signal(bool)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, by_itself: bool = False
    ) -> None:
        super().__init__(_WIDTH, parent)
        self._theme = theme
        self.setWindowTitle(self.tr("Learn from these minutes"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._prospect: Prospect | None = None
        self._is_busy = self._can_pause = False
        self.promise = _wrapped(
            self.tr(
                "The language model can learn how this council writes: its roads, schemes and turns "
                "of phrase. It learns on this computer, from the public minutes alone, and nothing "
                "leaves. What it learnt is used only if it finds more."
            ),
            self,
        )
        self.facts = Facts(self)
        self.note = _wrapped(learning_words.what_a_score_is(), self)
        style_as(self.note, "quiet")
        self.prospect = _wrapped("", self)
        self.revert_button = QPushButton(self.tr("Go back to the earlier model"), self)
        self.by_itself = QCheckBox(self.tr("Learn by itself as minutes are added"), self)
        self.by_itself.setChecked(by_itself)
        self.by_itself.setToolTip(
            self.tr("While this archive is open, beside all else; it can always be paused")
        )
        self.said = _wrapped("", self)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Progress of learning"))
        self.bar.setTextVisible(False)
        self.learn_button = QPushButton(self)
        style_as(self.learn_button, "primary")
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setToolTip(self.tr("Close this (Esc); learning goes on"))
        self._arrange()
        self._connect()
        self._show_state()

    def show_prospect(self, prospect: Prospect) -> None:
        """Show the model in use, and whether learning is worth its time."""
        self._prospect = prospect
        learning, models = prospect
        self.facts.show_facts(learning_words.facts(learning, models))
        self.prospect.setText(learning_words.prospect(learning))
        if models.before:
            tip = self.tr("Uses {model} again at once; another press comes back")
            name = learning_words.model_name(models.before)
            self.revert_button.setToolTip(tip.format(model=name))
        self._show_state()
        self._fit_again()

    def begin(self, *, can_pause: bool) -> None:
        """Something is under way."""
        self._is_busy, self._can_pause = True, can_pause
        self.show_progress(Progress(0, 0, ""))
        self._show_state()
        self._fit_again()

    def show_progress(self, progress: Progress) -> None:
        """How far it has come."""
        # Where nothing may move, a bar that cannot count stands still.
        self.bar.setRange(0, progress.total or int(not self._theme.moves))
        self.bar.setValue(progress.done)
        said = (learning_words.step(progress), time_left(progress.eta))
        self.said.setText(" · ".join(filter(None, said)))

    def show_pausing(self) -> None:
        """It stops at the next step."""
        self._can_pause = False
        self._show_state()

    def end(self, sentence: str) -> None:
        """It is over, and this came of it."""
        self._is_busy = self._can_pause = False
        self.said.setText(words.breakable(sentence))
        self.said.setAccessibleName(sentence)
        self._show_state()
        self._fit_again()
        announce(self.said, sentence)

    @Slot()
    def _on_learn(self) -> None:
        if self._is_busy:
            self.pause_wanted.emit()
        else:
            self.learn_wanted.emit()

    def _show_state(self) -> None:
        learning, models = self._prospect or (None, None)
        self.note.setVisible(learning is not None and learning.card is not None)
        self.prospect.setVisible(not self._is_busy)
        self.bar.setVisible(self._is_busy)
        self.said.setVisible(bool(self.said.text()))
        self.revert_button.setVisible(models is not None and models.before is not None)
        self.revert_button.setEnabled(not self._is_busy)
        begun = learning is not None and learning.begun
        there = learning is not None and (learning.card is not None or learning.added > 0)
        self.learn_button.setEnabled(self._can_pause if self._is_busy else begun or there)
        self.learn_button.setText(self._what_the_button_does(begun=begun))
        self.learn_button.setToolTip(
            self.tr("Stop for now; what was learnt so far is kept")
            if self._is_busy
            else self.prospect.text()
        )

    def _what_the_button_does(self, *, begun: bool) -> str:
        if self._is_busy:
            return self.tr("Pause")
        return self.tr("Go on") if begun else self.tr("Learn")

    def _fit_again(self) -> None:
        if self.isVisible():
            self.fit()

    def _connect(self) -> None:
        self.by_itself.toggled.connect(self.by_itself_chosen)
        self.learn_button.clicked.connect(self._on_learn)
        self.revert_button.clicked.connect(self.revert_wanted)
        self.close_button.clicked.connect(self.reject)
        for button in (self.learn_button, self.revert_button, self.close_button):
            button.setAutoDefault(False)  # what takes minutes is never begun by a Return

    def _arrange(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(14)
        for widget in (self.promise, self.facts, self.note):
            column.addWidget(widget)
        column.addWidget(self.revert_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.prospect)
        column.addWidget(self.by_itself, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.arrange(column, self.bar, self.said, buttons=(self.close_button, self.learn_button))


def _wrapped(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
