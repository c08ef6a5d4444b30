"""When learning is suggested or begins by itself, and that it does not where the user has put it off."""

from pathlib import Path

from app.window.learning.suggestion import Suggestion
from app.window.settings import Settings
from index.types import Learning


class Suggesting:
    """Of one archive; what was put off is remembered with how many passages were new then."""

    def __init__(self, strip: Suggestion, settings: Settings, archive: Path) -> None:
        self._strip, self._settings = strip, settings
        self._archive = str(archive.absolute())

    def consider(self, learning: Learning, *, is_busy: bool) -> None:
        """Suggest it, or take the suggestion back."""
        if not (learning.pays or learning.begun):
            self._remember(0)  # it learnt: what comes is another matter
        if not is_busy and self.is_due(learning):
            self._strip.suggest(begun=learning.begun)
        else:
            self._strip.hide()

    def is_due(self, learning: Learning) -> bool:
        """Whether it is likely to pay, and was not put off; with as many again it may be asked anew."""
        wanted = learning.pays or learning.begun
        return wanted and learning.added >= 2 * self._put_off_at()

    @property
    def begins_by_itself(self) -> bool:
        """Whether the user has said that this archive shall learn without being asked."""
        return self._archive in self._settings.learn_by_themselves

    def let_begin(self, *, allowed: bool) -> None:
        """Let it learn by itself from now on, or no longer."""
        others = [one for one in self._settings.learn_by_themselves if one != self._archive]
        self._settings.learn_by_themselves = others + [self._archive] * allowed

    def put_off(self, learning: Learning) -> None:
        """Do not suggest it until many more passages are there."""
        self._remember(max(1, learning.added))
        self._strip.hide()

    def _put_off_at(self) -> int:
        for entry in self._settings.learning_put_off:
            archive, _, number = entry.rpartition("#")
            if archive == self._archive and number.isdigit():
                return int(number)
        return 0

    def _remember(self, number: int) -> None:
        kept = self._settings.learning_put_off
        others = [one for one in kept if one.rpartition("#")[0] != self._archive]
        self._settings.learning_put_off = others + [f"{self._archive}#{number}"] * bool(number)
