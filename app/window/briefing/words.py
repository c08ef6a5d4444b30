"""What is said of a briefing and its entries."""

from app.window import counts, filter_words
from app.window import words as window_words
from app.window.language import tr
from index.briefing.editing import is_exempt
from index.citation import Citation, in_lines, in_quotation_marks
from index.types import (
    Briefing,
    Entry,
    Excerpt,
    Exported,
    Filters,
    Gap,
    Heading,
    Note,
    Template,
    Withheld,
)

_TITLE = 40
"""Characters of a title in the bottom bar."""


def kind(entry: Entry) -> str:
    """What an entry is."""
    match entry:
        case Heading():
            return tr("Heading")
        case Note():
            return tr("Note")
        case Excerpt():
            return tr("Quote")
        case Gap():
            return tr("Not in the minutes")
        case Withheld():
            return tr("Exempt entry")


def lead(entry: Entry) -> str:
    """What an entry begins with in bold: a citation, a heading, a question without an answer."""
    match entry:
        case Heading(text=text):
            return text
        case Excerpt(passage=passage):
            return Citation.of(passage).label()
        case Gap(question=question):
            asked = in_quotation_marks(question)
            return tr("Not in the minutes: {question}").format(question=asked)
        case _:
            return ""


def body(entry: Entry) -> str:
    """The words of an entry."""
    match entry:
        case Note(text=text):
            return text
        case Excerpt(passage=passage):
            return in_lines(passage.text)
        case Withheld():
            return tr("An exempt entry; include exempt items to see it")
        case _:
            return ""


def remark(entry: Entry) -> str:
    """What is said of an entry quietly, below it."""
    said = [tr("From an exempt item.")] if _is_shown_exempt(entry) else []
    if isinstance(entry, Gap):
        day = window_words.long_day(entry.asked_on.date())
        said.append(window_words.searched(entry.searched))
        said.append(filter_words.only(entry.filters, Filters()))
        said.append(tr("Asked on {day}.").format(day=day))
    return " ".join(filter(None, said))


def hint(entry: Heading | Note) -> str:
    """What stands where nothing is written yet."""
    return tr("A heading") if isinstance(entry, Heading) else tr("A note in your own words")


def spoken(entry: Entry) -> str:
    """An entry for people who hear it."""
    parts = (kind(entry), lead(entry), body(entry), remark(entry))
    said = [part.rstrip(".") for part in parts if part]
    if not body(entry) and not lead(entry):
        said.append(tr("empty"))
    return ". ".join(said)


def written(entry: Entry) -> str:
    """An entry in plain text: the words, and below them where they stand."""
    return "\n".join(filter(None, (body(entry), lead(entry), remark(entry))))


def quotes(briefing: Briefing) -> str:
    """`3 quotes`."""
    number = sum(isinstance(entry, Excerpt | Withheld) for entry in briefing.entries)
    return counts.quotes(number)


def line(briefing: Briefing | None) -> str:
    """The briefing in the bottom bar."""
    if briefing is None:
        return tr("Briefing")
    said = tr("Briefing: {quotes} · {title}")
    return said.format(quotes=quotes(briefing), title=short(briefing.title))


def short(title: str) -> str:
    """A title where there is little room."""
    title = " ".join(title.split()) or tr("Untitled")
    return title if len(title) <= _TITLE else title[: _TITLE - 1] + "…"


def added(fresh: int, known: int, briefing: Briefing) -> str:
    """What came of adding."""
    if not fresh:
        return tr("It is in the briefing already ({quotes})").format(quotes=quotes(briefing))
    said = tr("Added to “{title}”: {quotes} in it now")
    if known:
        said = tr("Added to “{title}”, except what was there already: {quotes} in it now")
    return said.format(title=short(briefing.title), quotes=quotes(briefing))


def not_exported(exported: Exported) -> list[str]:
    """What is not in a file, though it is in the briefing."""
    said = []
    if exported.left_out:
        left_out = counts.exempt_quotes(exported.left_out)
        said.append(tr("Not in it: {quotes}").format(quotes=left_out))
    if exported.without_picture:
        pictureless = counts.quotes(exported.without_picture)
        said.append(tr("Without a picture of the page: {quotes}").format(quotes=pictureless))
    return said


def template(one: Template) -> str:
    """What a template is called."""
    return {
        Template.NOTE: tr("Briefing note"),
        Template.MEETINGS: tr("Quotes by meeting"),
        Template.ANSWERS: tr("Questions and answers"),
    }[one]


def _is_shown_exempt(entry: Entry) -> bool:
    return is_exempt(entry) and not isinstance(entry, Withheld)
