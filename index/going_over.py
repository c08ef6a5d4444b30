"""From the model in use to one that is coming: all is embedded with it, then one write changes them."""

from index.catching_up import CatchingUp
from index.chosen import embedder_of
from index.errors import ModelError
from index.naming import shown
from index.progress import Report
from index.store.models import chosen_model, coming_model, go_over
from index.store.shelves import Shelves


class GoingOver:
    """Embeds all with the model that is coming, if one is; until the end the one in use answers."""

    def __init__(self, shelves: Shelves, report: Report) -> None:
        self._shelves = shelves
        self._report = report
        self.embedded = 0
        """Passages that the model was run on."""
        self.notice: str | None = None
        """Why the model cannot be used now, in one sentence; it stays the one that is coming."""

    def go(self) -> None:
        """Go on where another run stopped. Raises Cancelled between two windows."""
        public = self._shelves.public
        name = coming_model(public)
        if name is None:
            return
        try:
            embedder = embedder_of(self._shelves.folder, name)
            embedder.load()
        except ModelError as error:
            self.notice = f"{error} Until it can be loaded, {shown(chosen_model(public))} is used."
            return
        catching_up = CatchingUp(self._shelves, embedder, self._report, is_in_use=False)
        try:
            catching_up.go()
        finally:
            self.embedded = catching_up.embedded
        go_over(public, name, embedder.fingerprint)
