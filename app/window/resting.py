"""What the answer panel says when nothing has been asked."""

from app.window import library_words
from app.window.answer_pane import AnswerPane
from app.window.language import tr
from index.types import Library


def show_resting(pane: AnswerPane, library: Library, *, adding: bool, known: bool) -> None:
    """Say what can be done with this library; `known`: whether it has been read at all."""
    if library.entries:
        documents = library_words.documents(library)
        sentence = tr("Type a question above. {documents} to answer from.")
        pane.show_message(tr("Ask the minutes"), sentence.format(documents=documents))
    elif adding:
        pane.show_message(
            tr("Reading your minutes…"), tr("You can ask as soon as the first of them is in.")
        )
    elif known:
        pane.show_empty()
