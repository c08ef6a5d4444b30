"""What kind of thing a question asks for, and what holds one."""

import re
from collections.abc import Iterable
from enum import StrEnum

from index.sentences import sentences
from index.types import Passage, PassageKind


class Asks(StrEnum):
    """What would answer a question; it may ask for several."""

    DECISION = "decision"
    VOTE = "vote"
    ACTION = "action"
    FIGURE = "figure"
    MONEY = "money"
    WHO = "who"
    WHEN = "when"
    CHANGE = "change"
    LATEST = "latest"
    TOPIC = "topic"
    """What was said of a thing: whatever speaks of it."""
    WITHOUT_PUBLIC = "without the public"
    """What was said or done while the public was excluded."""
    ROUTINE = "routine"
    """What every meeting holds: apologies, interests, the last minutes."""


# "Was it approved", "who moved": but "under the hours agreed in May" asks for the hours.
_QUESTION = {
    Asks.DECISION: r"\b(?:decisions?|resolutions?|outcomes?|results?|votes?|motions?)\b|"
    r"\b(?:did|was|were|has|have|had|been|who)\b.*\b(?:decid|resolv|agree|approv|accept|reject|"
    r"refus|adopt|vote|allow|permit|seconded|moved|deferred|grant|award|withdrawn|turn(?:ed)? down|thrown out|"
    r"go(?:ne)? ahead|given consent|successful)\w*",
    Asks.VOTE: r"\b(?:vot(?:e|es|ed|ing)|abstain\w*|in favour|voted? against)\b|\bagainst the motion\b",
    Asks.ACTION: r"\b(?:actions?|promis\w+|undert\w+|report back|follow[- ]?up|outstanding|deadline|"
    r"by when|asked to|going to|agree(?:d)? to)\b",
    Asks.FIGURE: r"\bhow (?:many|much|long|far|often|old|big|high)\b|"
    r"\b(?:share|proportion|percentage|amount|sum|rate|figures?|numbers?|costs?|budget|total|average|"
    r"price|fees?|charges?|spend|spent|gap|target)\b",
    Asks.MONEY: r"\b(?:costs?|costed|budget|price|fees?|charges?|spend|spent|spending|pay|paid|rent|grant|"
    r"fund(?:ed|ing)?|salary|allowance|savings?|overspend|underspend|loan|precept|fine)\b|£",
    Asks.WHO: r"\b(?:who|whom|whose)\b|\bname of\b|\bwhich (?:councillors?|members?|officers?|firm|"
    r"company|charity|contractor|developer|parent|resident)\b",
    Asks.WHEN: r"\bwhen\b|\bwhat (?:date|day|month|year|time)\b|\bdeadline\b|\bhow soon\b",
    Asks.CHANGE: r"\b(?:changed?|changing|compared?|comparison|since|trend|over (?:the )?(?:years|time|last)|"
    r"up or down|gone up|gone down|risen|fallen|moved from|each year|varied|bigger or smaller|"
    r"better or worse|history of|from .{3,40} to .{3,40}what happened)\b",
    Asks.LATEST: r"\b(?:now|current(?:ly)?|latest|new(?:est)?|recent(?:ly)?|today|at present)\b",
    Asks.TOPIC: r"\bwhat (?:was|were|has been|have been|is|did|do|does|have|has)\b.*"
    r"\b(?:said|say|discuss(?:ed)?|report(?:ed)?|raised?|mention(?:ed)?|heard|told)\b",
    Asks.WITHOUT_PUBLIC: r"\b(?:in|during|from) (?:the |an? )?(?:exempt|closed|private|confidential|restricted) "
    r"(?:part|session|section|business|items?|meeting|minutes|discussion)\b|\bbehind closed doors\b|"
    r"\bin (?:private|camera|secret)\b|\b(?:while|when|once|after) (?:the )?(?:press and (?:the )?)?public "
    r"(?:were|was|had been|had) (?:out|excluded|sent|asked to leave|shut out|gone|left|not)\b",
    Asks.ROUTINE: r"\b(?:apolog|absen|attend|present\b|declar|disclos|interests?\b|webcast|film|broadcast|"
    r"record(?:ing|ed)\b|(?:last|previous|next) (?:meeting|minutes)|correct record|adjourn|quorum|"
    r"prayer|exclu|press\b|the public\b|urgent|ymddiheur|datgan|buddiant)",
}
_ASKED = {kind: re.compile(words, re.IGNORECASE | re.DOTALL) for kind, words in _QUESTION.items()}

_PUT_AS_QUESTION = re.compile(
    r"\?|^\W*(?:who|whom|whose|what|when|where|which|why|how|do|does|did|is|are|was|were|has|have|had|can|"
    r"could|will|would|should|tell|show|list|find|give|summari[sz]e|describe|explain)\b",
    re.IGNORECASE,
)
# What leaves no doubt: "how many", not "the parks and their cost". Who and when are told without a
# name or a date too: "a volunteer", "last week", the day of the meeting.
_PLAINLY_A_FIGURE = re.compile(r"\bhow (?:many|much)\b|\b(?:percentage|exact)\b", re.IGNORECASE)

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_PLAINLY_BY_NAME = re.compile(
    r"\b(?:who|which (?:\w+ )?(?:councillors?|members?))\b.*\b(?:vot(?:ed|es?|ing)|abstain\w*|against|in favour)\b|"
    r"\bhow did\b.*\b(?:each|every|councillors?|members?)\b.*\bvotes?\b",
    re.IGNORECASE,
)
_SIDE = r"(?:for|against|favour|abst\w+|dissent\w*|yeas?|nays?)"
_TITLE = r"(?:Councillors?|Cllrs?\.?|Members?|Mr|Mrs|Ms|Miss|Dr|Ald(?:erman|\.)?)\s+[A-Z]"
_VOTERS = re.compile(
    rf"\b(?i:{_SIDE})\b[^.;\n]{{0,40}}[:\n(]\W*{_TITLE}|\b{_TITLE}[^.;]{{1,60}}\b(?i:vot\w+|abst\w+|dissent\w*)\b"
)
_OF_A_VOTE = re.compile(
    r"\b(?:(?:vot(?:e|es|ed|ing)|unanim\w+|in favour|abst\w+|dissent\w*|show of hands|nem|ballot|carried|lost|agreed|"
    r"(?:mov|second|refus|reject|resolv|defeat)ed|(?:was|were) (?:approved|adopted))\b|(?:for|against) \(\d)",
    re.IGNORECASE,
)
_DATE = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH}(?:,?\s\d{{4}})?|\b{_MONTH}\s\d{{1,4}}\b|\b(?:19|20)\d\d(?:/\d\d)?\b"
)
_DIGITS = re.compile(r"[£€]\s?\d|\b\d")
# The look at the first letter spares trying every number at every word.
_NUMBER_WORD = re.compile(
    r"\b(?=[bdefhmnoqst])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|"
    r"thousands?|millions?|dozens?|half|third|quarter|both|none|twice)\b",
    re.IGNORECASE,
)
_MONEY = re.compile(r"[£€$]\s?\d|\b\d[\d,.]*(?:m|k|bn)?\s?(?:pounds|euros?)\b", re.IGNORECASE)
_NAME = re.compile(
    r"\b(?:Councillors?|Cllrs?\.?|Mr|Mrs|Ms|Miss|Dr|Director|Head of|Officer|Ltd|Limited)\b|"
    r"(?<=[a-z,] )[A-Z][a-z]+ [A-Z][a-z]+"
)
_DECIDED = re.compile(
    r"\b(?:resolved|agreed|approved|carried|lost|refused|deferred|accepted|rejected|granted|withdrawn|referred|"
    r"recommended|awarded)\b",
    re.IGNORECASE,
)
_UNDERTAKEN = re.compile(
    r"\b(?:undert\w+|promis\w+|agreed to|would|(?:was|were|is|are|be) (?:asked )?to|asked that|action)\b",
    re.IGNORECASE,
)
_MOVED = re.compile(r"\b(?:moved|proposed|seconded)\b", re.IGNORECASE)
_SETTLED = re.compile(
    # "that it be declined" is only moved
    r"(?<!\bbe )\b(?:resolved|carried|lost|defeated|rejected|adopted|withdrawn|declared|agreed|granted|noted|referred|declined|voting|"
    r"(?:for|against) \(\d)",
    re.IGNORECASE,
)
_MOVER = re.compile(
    r"\bwho\b.*\b(?:moved|proposed|seconded)\b|\b(?:mover|seconder)\b", re.IGNORECASE
)
_ASKING = re.compile(
    r"\bwill (?:ask|move) at the next\b|\b(?:questions?|motions?) submitted by\b|"
    r"\bnotice of motion\b|\basked (?:if|whether|how|why|what|when|who|where|for)\b|\?[\"'”’)]*\s*$",
    re.IGNORECASE,
)
_ASKING_NEEDS = ("?", "ask", "move at", "submitted by", "notice of")
_KINDS = {
    Asks.DECISION: PassageKind.DECISION,
    Asks.VOTE: PassageKind.VOTE,
    Asks.ACTION: PassageKind.ACTION,
}
_BY_FIGURE = frozenset([Asks.FIGURE, Asks.CHANGE])
_SETTLING = frozenset([Asks.DECISION, Asks.VOTE])
_TELLING = frozenset([PassageKind.DECISION, PassageKind.VOTE])
RECORDS = frozenset(_KINDS)
"""What minutes set down as a record of its own."""


def asked(question: str) -> frozenset[Asks]:
    """What a question asks for."""
    return frozenset(kind for kind, words in _ASKED.items() if words.search(question))


def is_question(text: str) -> bool:
    """Whether it is put as a question or a request, and not as words to look for."""
    return bool(_PUT_AS_QUESTION.search(text))


def answers_asked(asks: frozenset[Asks], words: str) -> int:
    """How many of the figures, dates and names that are asked for some words hold."""
    return (
        (bool(asks & _BY_FIGURE) and _holds_figure(asks, words))
        + (Asks.WHEN in asks and bool(_DATE.search(words)))
        + (Asks.WHO in asks and bool(_NAME.search(words)))
    )


def lacks_figure(question: str, quoted: Iterable[str]) -> bool:
    """Whether a figure is plainly asked for, and no quote holds one."""
    if not _PLAINLY_A_FIGURE.search(question):
        return False
    return not any(_holds_figure(asked(question), words) for words in quoted)


def _holds_figure(asks: frozenset[Asks], words: str) -> bool:
    if Asks.MONEY in asks:
        return bool(_MONEY.search(words))
    without_dates = _DATE.sub(" ", words)
    return bool(_DIGITS.search(without_dates) or _NUMBER_WORD.search(without_dates))


def lacks_voters(question: str, quoted: Iterable[str]) -> bool:
    """Whether a question asks who voted how, and no quote names one: a show of hands names nobody."""
    return bool(_PLAINLY_BY_NAME.search(question)) and not any(map(_VOTERS.search, quoted))


def lacks_vote(asks: frozenset[Asks], quoted: Iterable[str]) -> bool:
    """Whether a vote is asked for, and no quote tells of one."""
    return Asks.VOTE in asks and not any(map(_OF_A_VOTE.search, quoted))


def most_answers(asks: frozenset[Asks]) -> int:
    """The most that `answers_asked` can be."""
    return bool(asks & _BY_FIGURE) + (Asks.WHEN in asks) + (Asks.WHO in asks)


def is_decided(words: str) -> bool:
    """Whether some words tell what was decided."""
    return bool(_DECIDED.search(words))


def is_outcome_asked(asks: frozenset[Asks], question: str) -> bool:
    """Whether a question asks what came of a thing, and not who moved it or how it has changed."""
    return bool(asks & _SETTLING) and Asks.CHANGE not in asks and not _MOVER.search(question)


def is_outcome(asks: frozenset[Asks], passage: Passage) -> bool:
    """Whether a passage tells the decision or the vote asked for: what is moved is not yet decided."""
    # A vote tells the decision too, and a decision how the vote went.
    told = bool(asks & _SETTLING) and bool(passage.kinds & _TELLING)
    return told and not is_only_moved(passage.text)


def is_only_moved(words: str) -> bool:
    """Whether some words tell what was moved, and not what came of it."""
    return bool(_MOVED.search(words)) and not is_settled(words)


def is_settled(words: str) -> bool:
    """Whether some words tell what came of a thing."""
    return bool(_SETTLED.search(words))


def is_undertaken(words: str) -> bool:
    """Whether some words tell what somebody is to do."""
    return bool(_UNDERTAKEN.search(words))


def asking_share(text: str) -> float:
    """The share of a text that only asks."""
    low = text.lower()
    # Few passages ask anything, and the pattern is tried at every letter.
    if not any(map(low.__contains__, _ASKING_NEEDS)) or not _ASKING.search(text):
        return 0.0
    spans = sentences(text)
    asking = sum(len(span) for span in spans if _ASKING.search(span.of(text)))
    return asking / max(1, sum(map(len, spans)))


def is_record_asked(asks: frozenset[Asks], passage: Passage) -> bool:
    """Whether a passage is a decision, a vote or an action, and the question asks for one."""
    return any(_KINDS[kind] in passage.kinds for kind in asks & _KINDS.keys())
