"""Names of people as minutes print them, and lists of them."""

import re
from dataclasses import dataclass

from index.types import Span

_RANK = r"(?:County|Borough|District|City|Parish|Town|Deputy|Former)"
_TITLES = (
    r"Councillors?|Cllrs?|Clirs?|Clrs?|Cmhlr|Cllors?|Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|"
    r"Rev|Revd|Reverend|Prof|Professor|Mayor|Alderman|Ald|[CG]h?ynghorydd(?:\sSir)?|[CG]h?ynghorwyr|Cyngh?|"
    r"His Worship Mayor|Her Worship Mayor|Sgt|Sergeant|Inspector|Superintendent|PCSO|Speaker|Messrs"
)
TITLE = rf"(?:{_RANK}\s{{1,3}}){{0,2}}(?:(?:{_TITLES})\b\.?\s{{1,3}})?(?:{_TITLES})\b\.?(?:\s(?:&|and)\s(?:Mrs|Ms)\b\.?)?"
_CAPITAL = "A-ZÀ-ÖØ-ÞŴŶ"
_PARTICLE = r"(?:van|Van|de|der|den|von|ap|ab|ferch|la|le|du|Ó|Ní|Ui|St\.?)"
_INITIAL = rf"(?:[{_CAPITAL}]\.?[ ]?){{1,4}}"
_WORD = rf"(?:{_PARTICLE}\s{{1,3}})?[{_CAPITAL}][\w'’.-]{{0,30}}[\w]"
_NO_NAME = (
    r"(?!(?:And|The|That|BE|IS|WAS|WERE|This|To|It|In|At|On|For|With|From|By|As|Apologies|Present|Absent|"
    r"Seconded|Proposed|Moved|All|Resolved|Carried|Agreed|Action|Against|Abstain|Yeas|Nays|Following|RESOLVED|Motion|Council|Committee)\b)"
)
_PART = rf"(?!(?:{_TITLES})\b){_NO_NAME}(?:{_WORD}|[{_CAPITAL}]\b\.?)"
NAME = rf"{_PART}(?:(?:\s{{1,3}}|(?<=\.)){_PART}){{0,4}}(?:\s\([{_CAPITAL}]{{1,2}}\))?"
TITLED = rf"{TITLE}\s{{1,4}}{NAME}"
INITIALLED = rf"(?:[{_CAPITAL}]\.\s?){{1,3}}\s?{NAME}"
PERSON = rf"(?:{TITLED}|{NAME})"
CHAIR = (
    r"(?i:\b(?:in the chair|chair(?:man|person|woman)?|cadeirydd|(?:an )?cathaoirleach|"
    r"presiding|presiding officer)\b)"
)

_CHAIR = re.compile(rf"^(?i:acting |the |y )?{CHAIR}$")
_BREAK = re.compile(
    r"[()\[\],;|\n]|\s(?i:and|together with|plus|along with|ynghyd â)(?=\s)|\s&(?=\s)|"
    rf"\.\s(?=\s{{0,3}}\d)|\s(?:a|ac|ag|â)(?:['’]r)?(?=\s+(?:[{_CAPITAL}]|y\s))"
)
_LEADING = re.compile(
    r"[\s:;.–—-]*(?:(?i:from|by|gan|the|both|y|yr|also|and|oddi wrth)\s{1,3}){0,2}"
)
_ONE = re.compile(
    rf"(?P<name>{TITLED}|{NAME})(?:\s*(?:\s[-–—]|:)\s*(?P<office>[^\n]{{2,60}}))?[\s.,:;]*$"
)
_TITLED = re.compile(rf"\b(?P<name>{TITLED})(?P<office>(?!))?")
_LOWER = re.compile(r"\b(?!(?:of|the|for|and|as|from|acting)\b)[a-zß-ÿ]{2,}")
_PLURAL = re.compile(r"\b(?:Councillors|Cllrs|Clirs|Clrs|Members|Messrs|[CG]h?ynghorwyr)\b\.?")
_PLURAL_FIRST = re.compile(
    rf"(?:{_RANK}\s)?(?:Councillors|Cllrs|Clirs|Clrs|Members|Messrs|[CG]h?ynghorwyr)\b[.:]?\s{{1,4}}(?=\S)"
)
_TITLE_FIRST = re.compile(rf"(?:{TITLE})\s")
_TITLE_NEXT = re.compile(rf"\s{{1,3}}{TITLE}\s")
_POSTNOMINALS = re.compile(r"[\s.]*(?:[A-Z]{2,5}|Ph\.?D)[\s.]*$")
_OFFICE_WORDS = re.compile(
    r"\b(?:Members?|Public|Council|Councils|Committee|Clerk|Director|Manager|Officer|Chair(?:man)?|"
    r"Engineer|Services?|Planner|Administrator|Superintendent|Treasurer|Department|Present|Apologies|"
    r"Leader|Head|Representatives?|Parishioners?|Residents?|Police|Hall|Room|Road|Street|Minutes|"
    r"Meeting|None|Nil|Office|Press|Visitors|Staff|Guests|Chief|Executive|Vacancy|Advisor|Assistant|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Agenda|Item|Report|Dim|Neb|Limited|"
    r"Ltd|Inc|School|Church|Village|Constabulary|Team|CEO|Development|Investment|Planning|Worker|Corporate|Community|Property|"
    r"Operations|Accountant|Economic|Housing|Finance|Support|Business|Capital|Senior|Social|Association|Parish|Interest|Chamber|Interests|Welcome)\b"
)
_NOBODY = re.compile(
    r"^(?i:(?:the )?(?:parish |town |deputy )?clerk|(?:\w{1,12} ){0,2}(?:members? of the )?(?:public|press)|"
    r"(?:\w{1,12} )?(?:parishioners?|residents?|others|visitors))$"
)
_DISTINGUISHING = re.compile(rf"\([{_CAPITAL}][a-z]?\)")


@dataclass(frozen=True, slots=True)
class Person:
    """A person of a list: the name as printed, the office stated with it, and the chair."""

    name: Span
    office: Span | None = None
    chairs: bool = False


@dataclass(frozen=True, slots=True)
class _Segment:
    """What stands between two separators, and the brackets behind it."""

    span: Span
    bracket: Span | None


@dataclass(frozen=True, slots=True)
class People:
    """The people of a list, and how many of its other entries name nobody."""

    people: tuple[Person, ...]
    others: int


def read_people(text: str, span: Span) -> People:
    """The people that a list names; what is no name for certain is left out and counted."""
    people: list[Person] = []
    others, surnames = 0, False
    nameless: list[int] = []
    for segment in _segments(text, span):
        words = segment.span.of(text).strip(" .:-–")
        surnames = surnames or _PLURAL.search(words) is not None
        if people and _CHAIR.match(words):
            people[-1] = Person(people[-1].name, segment.span, chairs=True)
        elif found := _people(text, segment, surnames=surnames):
            with_office = _with_office(found, nameless)
            others += len(nameless) if with_office == found else 0
            people += with_office
            nameless = []
        elif words and not _POSTNOMINALS.match(words) and not _NOBODY.search(words):
            nameless.append(segment.span.start)
    return People(tuple(people), others + len(nameless))


def _segments(text: str, span: Span) -> list[_Segment]:
    """The entries of a list; separators within brackets part nothing."""
    segments: list[_Segment] = []
    depth, start, opened, bracket, stop = 0, span.start, span.start, None, None
    for cut in _BREAK.finditer(text, span.start, span.stop):
        if cut[0] in "([":
            if depth == 0:
                opened = cut.start()
                stop = stop if stop is not None else cut.start()
            depth += 1
        elif cut[0] in ")]":
            depth = max(0, depth - 1)
            if depth == 0 and stop is not None:
                bracket = bracket or Span(opened + 1, cut.start())
                if _TITLE_NEXT.match(text, cut.end(), span.stop):
                    segments.append(_Segment(Span(start, stop), bracket))
                    start, bracket, stop = cut.end(), None, None
        elif depth == 0 or cut[0] == "\n":
            segments.append(_Segment(Span(start, cut.start() if stop is None else stop), bracket))
            start, depth, bracket, stop = cut.end(), 0, None, None
    segments.append(_Segment(Span(start, span.stop if stop is None else stop), bracket))
    return [segment for segment in segments if segment.span.start < segment.span.stop]


def _with_office(found: list[Person], nameless: list[int]) -> list[Person]:
    """An office before its holder's name may hold commas: "Head of Roads, East (Mr Ash)"."""
    first, office = found[0], found[0].office
    if not nameless or office is None or office.start > first.name.start:
        return found
    return [Person(first.name, Span(nameless[0], office.stop)), *found[1:]]


def _people(text: str, segment: _Segment, *, surnames: bool) -> list[Person]:
    leading = _LEADING.match(text, segment.span.start, segment.span.stop)
    start = leading.end() if leading else segment.span.start
    one = _ONE.match(text, start, segment.span.stop)
    if segment.bracket and not _TITLE_FIRST.match(text, start):
        inner = _ONE.match(text, segment.bracket.start, segment.bracket.stop)
        if inner and _is_name(inner["name"], surnames=False):
            return [Person(Span(*inner.span("name")), Span(start, segment.span.stop))]
    if one and _is_name(one["name"], surnames=surnames):
        return [_person(text, one, segment)]
    titled = list(_TITLED.finditer(text, start, segment.span.stop))
    if titled and not _is_prose(text, Span(start, segment.span.stop), titled):
        return [_person(text, match, segment) for match in titled]
    return []


def _is_prose(text: str, span: Span, names: list[re.Match[str]]) -> bool:
    """Whether more than names stands in the span: "Mr Ash took the chair"."""
    bounds = [span.start, *(bound for name in names for bound in name.span()), span.stop]
    between = zip(bounds[::2], bounds[1::2], strict=True)
    return any(_LOWER.search(text, start, stop) for start, stop in between)


def _person(text: str, one: re.Match[str], segment: _Segment) -> Person:
    name = Span(*one.span("name"))
    if plural := _PLURAL_FIRST.match(text, name.start, name.stop):
        name = Span(plural.end(), name.stop)
    bracket = segment.bracket if one.end() >= segment.span.stop else None
    if bracket and _DISTINGUISHING.match(text, bracket.start - 1, bracket.stop + 1):
        return Person(Span(name.start, bracket.stop + 1))
    office = Span(*one.span("office")) if one["office"] else bracket
    return Person(name, office, bool(office and _CHAIR.match(office.of(text).strip(" ."))))


def _is_name(words: str, *, surnames: bool) -> bool:
    """A name has a title, or two parts and nothing of an office; or stands among surnames."""
    bare = words.strip(" .")
    if _TITLE_FIRST.match(bare):
        return True
    if _OFFICE_WORDS.search(bare) or bare.isupper():
        return False
    return surnames or len(re.split(r"[\s.]+", bare)) >= 2
