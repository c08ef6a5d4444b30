"""The titles of items, and where a title ends that its text runs on from."""

import re

from index.minutes.labels import is_attachment_label, is_content_label

_LINK = re.compile(r"\[([^\[\]]{0,200})\]\(<?[^<>()]{0,400}>?\)")
_ESCAPED = re.compile(r"\\(?=[^\w\s])")
_LONGEST_TITLE = 160
_LONGEST_RUN_IN = 80
_LONGEST_SENTENCE = 60
_SHORTEST_BODY = 25
"""Characters behind a dash: fewer belong to the title."""
_VERBS = re.compile(
    r"\b(?:was|were|is|are|had|has|have|said|asked|stated|noted|agreed|reported|resolved|proposed|moved|seconded|"
    r"that|would|should|will|advised|informed|explained|confirmed|thanked|welcomed)\b",
    re.IGNORECASE,
)
_BOLD_RUN_IN = re.compile(r"^\*\*(?P<title>[^*]{2,90}?)\*\*[\s.:;–-]{0,9}(?=\S)")
_RUN_IN = re.compile(r"^(?P<title>[^.:;]{3,80}?)(?:\s?[:;][-\s]{0,4}\s|\s[–—-]\s)\s{0,9}(?=\S)")
_CAPITAL = r"[A-Z’'(][A-Z’'&/()-]{1,30}"
_IN_CAPITALS = rf"(?:{_CAPITAL}|A|&|and|of|the|on|to|in|for)"
_CAPITALS = re.compile(
    rf"^(?P<title>{_IN_CAPITALS}(?:[ ,–-]{{1,3}}{_IN_CAPITALS}){{0,20}}?)(?<=[A-Z’'(][A-Z)])"
    r"[ .:–-]{1,4}(?=[A-Z]?[a-z]|[A-Z]\s[a-z]|\d)"
)
# What a council calls the business of every meeting: its names or motions follow behind the colon.
_STOCK = re.compile(
    r"(?:present\b|in attendance|attendance|apolog|minutes\b|matters arising|declarations?\b|disclosures?\b|correspondence|"
    r"any other business|a\.?o\.?b\b|payments|accounts\b|finance|planning|public (?:forum|participation)|highways|"
    r"adoption of|confirmation of|approval of|date of (?:the )?next|next meeting|welcome\b|election of|reports?\b|"
    r"presennol|ymddiheuriadau|cofnodion|datgan|gohebiaeth|materion yn codi|cynllunio|croeso|unrhyw fater)",
    re.IGNORECASE,
)


_REFERENCE = re.compile(r"^\d{2}/\d{4,5}/[A-Z]{2,5}\s*[-–—:]\s*")
"""A planning application's: "23/01266/FUL - Land at the mill"."""


def plain_title(words: str) -> str:
    """A title in words only: without the marks of Markdown, links and the colon at its end."""
    words = _LINK.sub(r"\1", words.replace("&nbsp;", " "))
    words = _ESCAPED.sub("", words).replace("**", "")
    return " ".join(words.split()).strip("*_ ").rstrip(":").rstrip()


def stock_word(words: str) -> str | None:
    """With what business of every meeting the words begin, if with any."""
    match = _STOCK.match(words.lstrip("*_ "))
    return match[0].lower() if match else None


def looks_like_title(words: str) -> bool:
    """Whether a line is short and capitalised, and no sentence; a reference may lead it."""
    words = _REFERENCE.sub("", words.strip("* "))
    return (
        len(words) <= _LONGEST_TITLE
        and words[:1].isalpha()
        and words[:1] == words[:1].upper()
        and not words.endswith((".", ",", ";"))
        and not is_content_label(words)
        and not is_attachment_label(words)
    )


def split_title(words: str, *, sentences: bool) -> tuple[str | None, int | None]:
    """The title at the start of an item's line, and where the text begins that runs on behind it.

    No text where the line is only a title; no title where the item begins with a sentence, unless
    it is all of a short one and `sentences` may be titles.
    """
    if match := _run_in(words):
        return plain_title(match["title"]), match.end()
    sentence = plain_title(words)
    short = len(sentence) <= _LONGEST_SENTENCE
    if looks_like_title(sentence) and (short or not _VERBS.search(sentence)):
        return sentence, None
    if sentences and short and sentence[:1].isalpha() and not re.search(r"[.!?;]\s", sentence):
        return sentence.rstrip(".,;"), 0
    return None, 0


def _run_in(words: str) -> re.Match[str] | None:
    if match := _BOLD_RUN_IN.match(words):
        return match
    if (match := _CAPITALS.match(words)) and len(re.findall(r"[A-Z]", match["title"])) >= 5:
        return match
    match = _RUN_IN.match(words)
    if match is None or not match["title"][:1].isupper() or _VERBS.search(match["title"]):
        return None
    short = looks_like_title(words) and len(words) <= _LONGEST_RUN_IN and not stock_word(words)
    dashed = ":" not in match[0] and ";" not in match[0]
    return None if short or (dashed and len(words) - match.end() < _SHORTEST_BODY) else match
