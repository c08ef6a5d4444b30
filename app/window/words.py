"""Sentences made of what the archive knows: counts, dates, citations, quotations."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QLocale

from app.window import counts
from app.window.language import tr
from index.citation import Citation, in_quotation_marks
from index.types import (
    Answer,
    Hit,
    Meeting,
    MeetingStatus,
    Page,
    Passage,
    Quote,
    Searched,
)

NOTABLE_SIMILARITY = 0.4
"""From this cosine on, "meaning" is named among the reasons for a match."""


def number(value: float, decimals: int = 0) -> str:
    """`2,140`, as the user's language writes it."""
    return QLocale().toString(float(value), "f", decimals)


def breakable(text: str) -> str:
    """Text in which a long path may be broken into lines; for the eye only."""
    return text.replace("/", "/\u200b").replace("\\", "\\\u200b").replace("_", "_\u200b")


def short_date(day: date) -> str:
    """`5 Mar 2019`, in the user's language; in a citation a day stands as in any language."""
    #: How a short day is written; d, MMM and yyyy are day, month and year
    return _day(day, tr("d MMM yyyy"))


def long_day(day: date) -> str:
    """`5 March 2019`."""
    #: How a day is written out; MMMM is the month
    return _day(day, tr("d MMMM yyyy"))


def month_of(day: date) -> str:
    """`Mar 2019`."""
    #: How a month is written
    return _day(day, tr("MMM yyyy"))


def time_left(seconds: float | None) -> str:
    """`2 min left`; empty while nothing can be said."""
    if seconds is None:
        return ""
    if seconds < 60:
        return tr("{seconds} s left").format(seconds=max(1, round(seconds)))
    if seconds < 3600:
        return tr("{minutes} min left").format(minutes=round(seconds / 60))
    return tr("{hours} h left").format(hours=number(seconds / 3600, 1))


def meeting_line(meeting: Meeting) -> list[str]:
    """Committee, date and status, as far as they are stated."""
    held = short_date(meeting.held_on) if meeting.held_on else None
    known = (meeting.committee or meeting.council, held, status(meeting.status))
    return [part for part in known if part]


def status(of: MeetingStatus | None) -> str:
    """What minutes say they are; empty where they say nothing."""
    return {
        None: "",
        MeetingStatus.DRAFT: tr("draft"),
        MeetingStatus.CONFIRMED: tr("confirmed"),
        MeetingStatus.DECISIONS: tr("decision sheet"),
        MeetingStatus.AGENDA: tr("agenda only"),
    }[of]


def cited(text: str, hit: Hit) -> str:
    """A quotation with its citation, to paste."""
    return cited_words(replace(hit.passage, text=text))


def cited_words(passage: Passage) -> str:
    """The words of a passage with its citation, to paste."""
    return f"{in_quotation_marks(passage.text)} ({Citation.of(passage).label()})"


def cited_passage(answer: Answer, row: int) -> str:
    """What is quoted of a passage with its citation; all of it where nothing is quoted."""
    hit = answer.hits[row]
    quoted = " … ".join(quote.text for quote in quotes_of(answer, row + 1))
    return cited(quoted or hit.passage.text, hit)


def all_quotes(answer: Answer) -> str:
    """Every quote of an answer with its citation, a paragraph each."""
    return "\n\n".join(cited(quote.text, hit_of(answer, quote)) for quote in answer.quotes)


def hit_of(answer: Answer, quote: Quote) -> Hit:
    """The passage that a quote stands in."""
    return answer.hits[quote.citation - 1]


def quotes_of(answer: Answer, number: int) -> tuple[Quote, ...]:
    """The quotes of the hit with this number, from 1, in the order of the text."""
    return tuple(sorted((quote for quote in answer.quotes if quote.citation == number), key=_start))


def notes(hit: Hit) -> str:
    """What to know before a passage is quoted: that it is exempt, corrected or reads differently."""
    said = [tr("From an exempt item.")] if hit.passage.item.exempt else []
    for correction in hit.corrections:
        day = long_day(date.fromisoformat(correction.held_on))
        words = " ".join(correction.text.split())
        sentence = tr("Corrected by the minutes of {day}: {words}")
        said.append(sentence.format(day=day, words=words))
    different = dict.fromkeys(version.status for version in hit.versions if version.differs)
    return " ".join([*said, *map(_differs, different)])


def _differs(status: MeetingStatus | None) -> str:
    return {
        None: tr("Other minutes of this meeting read differently."),
        MeetingStatus.DRAFT: tr("The draft of this passage reads differently."),
        MeetingStatus.CONFIRMED: tr("The confirmed minutes read differently."),
        MeetingStatus.DECISIONS: tr("The decision sheet reads differently."),
        MeetingStatus.AGENDA: tr("The agenda reads differently."),
    }[status]


def page_place(page: Page, pages: int) -> str:
    """`p. 7 (PDF page 9 of 12), from a scan`."""
    place = tr("PDF page {number} of {pages}").format(number=page.number, pages=pages)
    if page.label is not None:
        place = tr("p. {label} ({place})").format(label=page.label, place=place)
    return tr("{place}, from a scan").format(place=place) if page.scanned else place


def why(hit: Hit) -> str:
    """`matched: agency · staff · meaning`; empty when there is nothing to say."""
    reasons = list(dict.fromkeys(word.casefold() for word in hit.why))
    if hit.similarity is not None and hit.similarity >= NOTABLE_SIMILARITY:
        reasons.append(tr("meaning"))
    if not reasons:
        return ""
    return tr("matched: {reasons}").format(reasons=" · ".join(reasons))


def outcome(answer: Answer, seconds: float) -> str:
    """`7 passages · 2 meetings · 0.1 s`."""
    documents = {hit.passage.document.path for hit in answer.hits}
    took = number(seconds, 2 if seconds < 0.1 else 1)
    return " · ".join(
        (
            counts.passages(len(answer.hits)),
            counts.meetings(len(documents)),
            tr("{seconds} s").format(seconds=took),
        )
    )


def fresh(new: int) -> str:
    """`2 new`; empty where nothing is."""
    return tr("%Ln new", "", new) if new else ""


def not_found(answer: Answer) -> str:
    """The headline over an answer without quotes: nothing answers, or nothing comes near."""
    if answer.hits:
        return tr("Not found in these minutes")
    return tr("Nothing found in these minutes")


def what_is_left(answer: Answer) -> str:
    """What there is without an answer."""
    if answer.hits:
        return tr("These passages come nearest, but none of them answers your question.")
    return tr("No passage comes near your question.") if answer.searched.passages else ""


def spoken(answer: Answer, seconds: float) -> str:
    """How a question went, for people who hear it."""
    if answer.answered:
        quotes = counts.quotes(len(answer.quotes))
        return f"{quotes}. {outcome(answer, seconds)}"
    return f"{not_found(answer)}. {what_is_left(answer)}".strip()


def searched(within: Searched) -> str:
    """What was searched, in words: the certificate under "Not found"."""
    what = tr("Searched {documents} and {passages}.").format(
        documents=counts.documents(within.documents),
        passages=counts.passages(within.passages),
    )
    if not within.unreadable:
        return what
    files = counts.files(within.unreadable)
    return what + " " + tr("{files} could not be read.").format(files=files)


def _day(day: date, form: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def _start(quote: Quote) -> int:
    return quote.span.start
