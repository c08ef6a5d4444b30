"""What is said of a draft."""

from PySide6.QtCore import QCoreApplication

from app.window.words import count
from index.drafting.address import Address
from index.drafting.noting import doubts, paragraphs
from index.types import Draft, DraftSentence, Excerpt


def label(address: Address | None) -> str:
    """What stands above a draft for good."""
    if address is None or address.is_here:
        return _tr("Draft by a language model on this computer — not minutes")
    named = _tr("Draft by a language model at {host} — not minutes")
    return named.format(host=address.host)


def what_is_sent(quotes: int, words: int, withheld: int, address: Address | None) -> str:
    """How much goes where."""
    said = [
        _tr("{quotes}, {words} in all, and nothing else is sent.").format(
            quotes=count(quotes, _tr("quote"), _tr("quotes")),
            words=count(words, _tr("word"), _tr("words")),
        )
    ]
    if address is not None and address.is_here:
        said.append(_tr("It stays on this computer."))
    if withheld:
        left = _tr("{quotes} left out: what is exempt is never sent.")
        quotes_left = count(withheld, _tr("exempt quote"), _tr("exempt quotes"))
        said.append(left.format(quotes=quotes_left))
    return " ".join(said)


def leaving(quotes: int, address: Address) -> str:
    """The warning where the model is on another computer."""
    sentence = _tr("This sends {quotes} to {host}: they leave this computer.")
    return sentence.format(quotes=count(quotes, _tr("quote"), _tr("quotes")), host=address.host)


def why_struck(sentence: DraftSentence) -> str:
    """Why a sentence does not count."""
    if not sentence.missing:
        return _tr("Struck out: no quote cited")
    numbers = ", ".join(f"[{number}]" for number in sentence.missing)
    return _tr("Struck out: there is no quote {numbers}").format(numbers=numbers)


def to_check(sentence: DraftSentence) -> str:
    """What of a sentence its quotes do not say."""
    words = ", ".join(span.of(sentence.text) for span in sentence.flags)
    return _tr("Not in the quotes cited: {words}").format(words=words)


def outcome(draft: Draft) -> str:
    """What came."""
    struck = sum(sentence.is_struck for sentence in draft.sentences)
    said = [count(len(draft.sentences), _tr("sentence"), _tr("sentences"))]
    if struck:
        said.append(_tr("{number} struck out").format(number=struck))
    if found := doubts(draft):
        said.append(_tr("{number} words or figures to check").format(number=len(found)))
    return ", ".join(said)


def note_of(draft: Draft, quotes: tuple[Excerpt, ...], address: Address) -> str:
    """The draft as a note: under its label, with what has to be checked said below."""
    lines = [label(address), *paragraphs(draft, quotes)]
    if found := doubts(draft):
        said = _tr("To check, since the quotes cited do not say it: {words}")
        lines.append(said.format(words=", ".join(found)))
    return "\n".join(lines)


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("draft_words", sentence)
