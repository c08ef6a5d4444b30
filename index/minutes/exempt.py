"""Which paragraphs are confidential.

What follows an exclusion of the public, until it is shown that the public were readmitted; and
what the publisher or an item's own label restricts.

Local Government Act 1972, section 100A and Schedule 12A. In doubt a paragraph is confidential:
the user can always turn exempt items on, but nothing can take back what has leaked.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from index.minutes.sieve import holds, lowered
from index.types import Mark, MarkKind, Paragraph, Section, Span

_PUBLIC = r"(?:press(?: and| &|,) (?:the )?public|public(?: and| &|,) (?:the )?press|(?:members of )?the public|y wasg a[’']r cyhoedd|y cyhoedd a[’']r wasg|y cyhoedd)"
_EXCLUDED = re.compile(
    rf"{_PUBLIC}[^.]{{0,60}}\b(?:be|were|was|is|are|to be|been) excluded"
    rf"|\b(?:exclud(?:e|ed|ing)|exclusion of) (?:members of )?(?:the )?{_PUBLIC}"
    r"|\b(?:exclud(?:e|ed|ing)|exclusion of) (?:the )?(?:press|public)\b"
    r"|\bmeeting (?:will |shall )?be closed to the public"
    r"|\b(?:go|goes|went|move|moves|moved|convene|convenes|convened) in(?:to)?,? [^.]{0,40}\bclosed session"
    r"|\b(?:go|goes|went|move|moves|moved) (?:into|in) (?:camera|private session|part (?:2|ii|two))"
    rf"|\b(?:gwahardd|eithrio|cau allan) {_PUBLIC}|{_PUBLIC} (?:gael|yn cael) eu (?:gwahardd|heithrio)",
    re.IGNORECASE,
)
_NOT_EXCLUDED = re.compile(
    r"\bno (?:exempt|confidential|restricted|such|closed|part (?:2|ii|two))\b|\bnot (?:be )?(?:required|necessary|needed|exclude)"
    r"|\b(?:none|nil|dim|not applicable)\b\W*$|\bexcluded may not\b|\bwithout excluding\b"
    r"|\bfrom which the (?:press|public)\b|\bwere no (?:items|matters|reports)"
    # An exclusion that is still to come: what stands between is said in public.
    r"|\b(?:would|should|will|end of the meeting)\b[^.]{0,120}\b(?:once|after|following) (?:a|an|the)"
    r"(?: \w{1,12})? resolution to exclude\b"
    r"|\b(?:included|put|placed) on the (?:next )?agenda\b"
    # Kept out of the room in an epidemic: such a meeting was broadcast, and its minutes are public.
    r"|\bto protect (?:the )?public health\b",
    re.IGNORECASE,
)
_READMITTED = re.compile(
    r"\bre-?admi(?:t|tt|ss)|\bpublic (?:were |was )?(?:invited back|returned|re-?join|re-?enter)"
    r"|\b(?:resum|return|revert|reconven|re-conven|mov)\w* (?:back )?(?:in|to|into|as) (?:an? |the )?(?:open|public)\b"
    r"|\b(?:open|public|regular) (?:session|meeting) (?:was |be |is )?(?:re-?conven|resum)"
    r"|\brise and report\b|\bail-?dderbyn|\bclosed session,? from \d[^,;]{0,20}? to \d",
    re.IGNORECASE,
)
_PART_TWO = re.compile(
    r"^\W*(?:part (?:2|ii|two|b)\b.{0,60}|rhan 2\b.{0,60}|(?:exempt|restricted|confidential) (?:items?|business|matters)\b.{0,60}"
    r"|eitemau (?:eithriedig|cyfrinachol)\b.{0,60})$",
    re.IGNORECASE,
)
_OPEN_ACCESS = re.compile(r"\bopen access\b|\bunrestricted\b", re.IGNORECASE)
_NOT_FOR_PUBLICATION = re.compile(
    r"^\W*(?:(?:report |item |minute )?not for publication\b|exempt\s*(?:[-–:(]|under\b|by virtue\b|from publication\b|information\s*$)"
    r"|(?:ddim|nid) (?:i(?:['’]w| w)|ar gyfer ei) (?:g|ch)yhoeddi\b)",
    re.IGNORECASE,
)
# What each of the above cannot do without.
_EXCLUDED_NEEDS = (
    "exclu",
    "closed to the public",
    "closed session",
    "camera",
    "private session",
    "to part ",
    "in part ",
    "gwahardd",
    "eithrio",
    "cau allan",
)
_READMITTED_NEEDS = ("admi", "public", "open", "regular", "report", "dderbyn", "closed session")
_LONGEST_LABEL = 300
_LONGEST_MOVERS = 100
# The grounds that a resolution to exclude lists, lettered as the statute letters them, and how it
# went: they are part of it, and public.
_STILL_RESOLVING = re.compile(
    r"^(?:[•*-] )?(?:\(?[a-z](?:\.\d)?\) |\(?[a-z]\. (?=[a-z])|\W*(?:motion )?(?:carried|passed|agreed)\b.{0,40}$)",
    re.IGNORECASE,
)


def set_apart(text: str, sections: Iterable[Section], marks: Sequence[Mark]) -> list[Section]:
    """The sections with `exempt` set; one that turns confidential midway is cut in two."""
    restricted = [mark.span for mark in marks if mark.kind is MarkKind.EXEMPT]
    closed = False
    result: list[Section] = []
    for section in sections:
        if any(section.item.span.common(span) for span in restricted) or _is_labelled(
            text, section
        ):
            result.append(_confidential(section))
            continue
        pieces, closed = _cut(text, section, closed)
        result += pieces
    return result


def _cut(text: str, section: Section, closed: bool) -> tuple[list[Section], bool]:  # noqa: FBT001
    """The section in pieces that are all public or all confidential, and how it ends."""
    heading = Span(section.item.span.start, _body_start(section))
    if _PART_TWO.match(heading.of(text).strip()) and not _OPEN_ACCESS.search(heading.of(text)):
        return [_confidential(section)], True
    if closed and _opens(heading.of(text)):
        closed = False
    pieces: list[tuple[bool, list[Paragraph]]] = [(closed, [])]
    resolving = False
    for paragraph in section.paragraphs:
        words = " ".join(paragraph.span.of(text).split())
        resolving = resolving and bool(_STILL_RESOLVING.match(words))
        if closed and _opens(words):
            closed = False
            pieces.append((closed, _movers(text, pieces[-1][1])))
        elif resolving:
            pieces[-2][1].append(paragraph)
            continue
        pieces[-1][1].append(paragraph)
        if not closed and _closes(words):
            closed = resolving = True
            pieces.append((closed, []))
    if not closed and _is_exclusion_heading(text, heading, section):
        closed = True
    # A title that stands where the meeting was closed is confidential, whatever follows it.
    titled = bool(section.item.title) and pieces[0][0]
    held = [piece for n, piece in enumerate(pieces) if piece[1] or (n == 0 and titled)]
    return _sections(section, held or pieces[:1]), closed


def _movers(text: str, confidential: list[Paragraph]) -> list[Paragraph]:
    """The line of mover and seconder over a motion that readmits the public, taken out again."""
    if confidential and (words := confidential[-1].span.of(text)).rstrip("* ").endswith(":"):
        return [confidential.pop()] if len(words) <= _LONGEST_MOVERS else []
    return []


def _sections(section: Section, pieces: list[tuple[bool, list[Paragraph]]]) -> list[Section]:
    starts = [paragraphs[0].span.start for _, paragraphs in pieces[1:]]
    edges = [section.item.span.start, *starts, section.item.span.stop]
    # What is public again in an item whose title is not has no title that could be told.
    bare = replace(section.item, number=None, title=None, key=None)
    return [
        Section(
            replace(
                bare if pieces[0][0] and not exempt else section.item,
                exempt=exempt,
                span=Span(edges[number], edges[number + 1]),
            ),
            tuple(paragraphs),
        )
        for number, (exempt, paragraphs) in enumerate(pieces)
    ]


def _closes(words: str) -> bool:
    if _PART_TWO.match(words) and not _OPEN_ACCESS.search(words):
        return not _opens(words)
    return _excludes(words) and not _NOT_EXCLUDED.search(words) and not _opens(words)


def _excludes(words: str) -> bool:
    return holds(lowered(words), _EXCLUDED_NEEDS) and bool(_EXCLUDED.search(words))


def _opens(words: str) -> bool:
    return holds(lowered(words), _READMITTED_NEEDS) and bool(_READMITTED.search(words))


def _is_exclusion_heading(text: str, heading: Span, section: Section) -> bool:
    """An item that is headed as the exclusion itself and says that it was resolved."""
    if not _excludes(heading.of(text)):
        return False
    words = " ".join(section.item.span.of(text).split())
    return (
        bool(re.search(r"\b(?:resolved|agreed|carried|penderfynwyd|cytunwyd)\b", words, re.I))
        and not _NOT_EXCLUDED.search(words)
        and not _opens(words)
    )


def _is_labelled(text: str, section: Section) -> bool:
    """Whether the item's title or first paragraph is a label that keeps it from publication."""
    first = section.paragraphs[:1]
    labels = [section.item.title or "", *(p.span.of(text) for p in first)]
    return any(len(w) <= _LONGEST_LABEL and _NOT_FOR_PUBLICATION.match(w) for w in labels)


def _body_start(section: Section) -> int:
    return section.paragraphs[0].span.start if section.paragraphs else section.item.span.stop


def _confidential(section: Section) -> Section:
    return replace(section, item=replace(section.item, exempt=True))
