"""What is said of a draft."""

from app.window import counts
from app.window.language import tr
from index.drafting.address import Address
from index.drafting.noting import doubts, paragraphs
from index.types import Draft, DraftSentence, Excerpt


def label(address: Address | None) -> str:
    """What stands above a draft for good."""
    if address is None or address.is_here:
        return tr("Draft by a language model on this computer — not minutes")
    named = tr("Draft by a language model at {host} — not minutes")
    return named.format(host=address.host)


def what_is_sent(quotes: int, words: int, withheld: int, address: Address | None) -> str:
    """How much goes where."""
    said = [
        tr("{quotes}, {words} in all, and nothing else is sent.").format(
            quotes=counts.quotes(quotes),
            words=counts.words(words),
        )
    ]
    if address is not None and address.is_here:
        said.append(tr("It stays on this computer."))
    if withheld:
        left = tr("{quotes} left out: what is exempt is never sent.")
        quotes_left = counts.exempt_quotes(withheld)
        said.append(left.format(quotes=quotes_left))
    return " ".join(said)


def leaving(quotes: int, address: Address) -> str:
    """The warning where the model is on another computer."""
    sentence = tr("This sends {quotes} to {host}: they leave this computer.")
    return sentence.format(quotes=counts.quotes(quotes), host=address.host)


def why_struck(sentence: DraftSentence) -> str:
    """Why a sentence does not count."""
    if not sentence.missing:
        return tr("Struck out: no quote cited")
    numbers = ", ".join(f"[{number}]" for number in sentence.missing)
    return tr("Struck out: there is no quote {numbers}").format(numbers=numbers)


def to_check(sentence: DraftSentence) -> str:
    """What of a sentence its quotes do not say."""
    words = ", ".join(span.of(sentence.text) for span in sentence.flags)
    return tr("Not in the quotes cited: {words}").format(words=words)


def outcome(draft: Draft) -> str:
    """What came."""
    struck = sum(sentence.is_struck for sentence in draft.sentences)
    said = [counts.sentences(len(draft.sentences))]
    if struck:
        said.append(tr("%Ln struck out", "", struck))
    if found := doubts(draft):
        said.append(tr("%Ln word(s) or figure(s) to check", "", len(found)))
    return ", ".join(said)


def note_of(draft: Draft, quotes: tuple[Excerpt, ...], address: Address) -> str:
    """The draft as a note: under its label, with what has to be checked said below."""
    lines = [label(address), *paragraphs(draft, quotes)]
    if found := doubts(draft):
        said = tr("To check, since the quotes cited do not say it: {words}")
        lines.append(said.format(words=", ".join(found)))
    return "\n".join(lines)
