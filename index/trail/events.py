"""What the words of minutes do with a matter: defer it, refer it, approve it."""

import re

from index.types import TrailEvent

_MATTER = (
    r"(?:applications?|items?|matters?|motions?|proposals?|petitions?|decisions?|questions?|"
    r"resolutions?|recommendations?|amendments?|reports?|business|schemes?|consideration\b[^.;]{0,80})"
)
_BODY = (
    r"(?:(?:the|full|a|an|its|that|this|next|relevant|appropriate)\s){0,3}(?:[\w’'&,-]+\s){0,6}?"
    r"(?:cabinet|council|committee|sub-committee|subcommittee|panel|board|executive|commission|"
    r"working (?:group|party)|forum|task (?:group|force)|municipal district|plenary|spc)"
)
_DONE = r"\b(?:be|been|is|was|were|stand|stands)\s(?:(?:also|then|now|therefore|again|further|formally|unanimously)\s)?"
_FRAME = r"\b(?:agreed|resolved|decided|proposed|voted|recommended|moved)\s(?:\w+ly\s)?to\s"

_RULES: tuple[tuple[TrailEvent, str], ...] = (
    (
        TrailEvent.WITHDRAWN,
        (
            rf"{_DONE}withdrawn\b(?! from the (?:meeting|room|chamber))"
            rf"|{_FRAME}withdraw\b(?! from the (?:meeting|room|chamber))"
            r"|\b(?:motion|amendment|application|petition|notice) withdrawn\b|^\W*withdrawn\b|tynnu['’]n ôl"
        ),
    ),
    (
        TrailEvent.CALLED_IN,
        (
            rf"{_MATTER}\b[^.;]{{0,80}}{_DONE}called[- ]in\b|\bcall-in (?:request|notice)\b|{_DONE}called-in\b"
        ),
    ),
    (
        TrailEvent.DEFERRED,
        (
            rf"{_DONE}(?:deferred|postponed|held over|left on the table|stood over)\b|{_FRAME}(?:defer|postpone)\b"
            rf"|\b(?:and|to|that it|that members|that (?:the )?(?:council|committee|cabinet)) defer\b"
            r"|\b(?:applications?|items?|matters?|motions?|proposals?|decisions?|question|scheme|issue|it)\s"
            rf"(?:would |will |should |shall )?{_DONE}(?:adjourned|brought back|carried (?:forward|over) to the next meeting)\b"
            r"|^\W*(?:item |matter )?deferred\b|\bresolved:?\s(?:that )?deferred\b|\bgohirio\b|\bgohiriwyd\b"
        ),
    ),
    (
        TrailEvent.REFERRED,
        (
            rf"{_DONE}(?:referred|remitted)\s(?:back\s)?(?:to|for)\b(?!\s(?:in|above|below|at|as)\b)"
            rf"|{_FRAME}(?:refer|remit)\b|\b(?:and|that (?:the )?(?:council|committee|cabinet|panel|members)) refer\b"
            rf"|{_DONE}(?:forwarded|submitted)\sto\s{_BODY}|\b(?:would|will|should|shall) refer (?:back )?to\b|^\W*referred to\b|\bcyfeirio\b|\bcyfeiriwyd\b"
        ),
    ),
    (
        TrailEvent.AMENDMENT_LOST,
        (
            r"\bamendments?\b[^.;]{0,160}\b(?:lost|defeated|rejected|fell|not carried|failed|not accepted)\b"
            r"|^\W*amendment (?:lost|defeated)\b"
        ),
    ),
    (
        TrailEvent.REJECTED,
        (
            rf"{_DONE}(?:refused|rejected|lost|defeated|not (?:be )?(?:approved|agreed|supported|adopted|accepted|"
            r"granted|carried|passed|proceeded with))\b|\brecommendations? [\d, and]+ (?:rejected|refused)\b|\bnot be (?:approved|agreed|supported|adopted|accepted|"
            rf"granted|proceeded with)\b|{_FRAME}(?:refuse|reject|decline)\b|\bnot to (?:approve|agree|support|adopt|"
            r"accept|grant|proceed)\b|\b(?:motion|proposal|recommendation)s?\b[^.;]{0,160}\W(?:lost|defeated|rejected|fell|failed|not carried)\b"
            r"|^\W*(?:application )?(?:refused|rejected|lost)\b|\b(?:and|that (?:the )?(?:council|committee|cabinet)) "
            r"(?:refuse|reject) (?:the|this|planning|permission|consent)\b|\bgwrthod(?:wyd)?\b"
        ),
    ),
    (
        TrailEvent.AMENDED,
        (
            r"\b(?:approved|adopted|agreed|accepted|carried|endorsed|confirmed|motion|recommendations?|resolution|"
            rf"proposal|budget|substantive)\b,? as amended\b|{_DONE}amended\b(?! by section)|\bsubject to (?:the |an? )?(?:following |\w+ )?(?:amendments?|"
            r"deletions?|additions?|insertions?|substitutions?|omissions?)\b|\bwith (?:the |an? )?(?:following |\w+ )?"
            r"amendments?\b|\bamendments?\b[^.;]{0,160}\b(?:carried|agreed|accepted|approved|passed|adopted)\b"
            rf"|{_FRAME}amend\b|\bfel y['’]i diwygiwyd\b"
        ),
    ),
    (
        TrailEvent.RECOMMENDED,
        (
            rf"\brecommended\b(?! by\b)(?:\s(?:to|that|for)\b|:)|{_DONE}recommended\b|{_FRAME}recommend\b"
            r"|\bto recommend\b|\bargymell\b"
        ),
    ),
    (
        TrailEvent.NOTED,
        (
            r"\bnoted\b|\bthat (?:the )?\w+ notes?\b"
            rf"|\b(?:reports?|petitions?|updates?|presentations?|statements?|letters?|correspondence|accounts)\s{_DONE}"
            rf"received\b|{_FRAME}note\b"
            r"|\bnodwyd\b|\bnodi\b"
        ),
    ),
    (
        TrailEvent.RESOLVED,
        (
            rf"(?<!amendment ){_DONE}(?:approved|adopted|accepted|endorsed|ratified|granted|supported|confirmed|carried|passed|"
            r"authorised|authorized|given|made|built|appointed|allocated|provided|introduced|delegated)\b"
            rf"|{_FRAME}(?:approve|adopt|accept|endorse|agree|ratify|grant|support|proceed)\b"
            r"|\b(?:and|that (?:the )?(?:council|committee|cabinet|panel|members)) (?:approves?|adopts?|endorses?)\b"
            r"|\brecommendations? [\d, and]+ (?:accepted|agreed|approved)\b|\bmotion (?:carried|passed)\b|\bcymeradwy\w*\b"
        ),
    ),
)
_DECIDED = [(event, re.compile(rule, re.IGNORECASE)) for event, rule in _RULES]

# What is told, not resolved: the plain past of a few acts, of matters that meetings have before them.
_TOLD = (
    (
        TrailEvent.REPORTED_BACK,
        re.compile(
            r"\breported back\b|\breported\b[^.;]{0,80}\bas (?:requested|undertaken|promised|directed)\b"
            r"|\b(?:report|review|paper|update)\s(?:requested|promised|called for|asked for) (?:in|at|by)\b",
            re.IGNORECASE,
        ),
    ),
    (
        TrailEvent.CALLED_IN,
        re.compile(
            rf"\b{_MATTER}\b[^.;]{{0,80}}\b(?:was|were)\scalled[- ]in\b|\bcall-in of\b",
            re.IGNORECASE,
        ),
    ),
    (
        TrailEvent.DEFERRED,
        re.compile(
            rf"\b{_MATTER}\s(?:was|were)\s(?:then\s|therefore\s)?(?:deferred|adjourned|postponed|held over)\b",
            re.IGNORECASE,
        ),
    ),
    (
        TrailEvent.REFERRED,
        re.compile(
            rf"\b{_MATTER}\s(?:was|were)\s(?:then\s|therefore\s)?referred\s(?:back\s)?to\s{_BODY}\b",
            re.IGNORECASE,
        ),
    ),
    (
        TrailEvent.WITHDRAWN,
        re.compile(
            rf"\b{_MATTER}\s(?:was|were)\s(?:then\s|therefore\s)?withdrawn\b", re.IGNORECASE
        ),
    ),
)
# What had been done before, or may be done one day, is not done here.
_ELSEWHEN = re.compile(
    r"\b(?:had|have|has|having|if|unless|until|whether|when|after|once|could|may|might|which|previously|already)"
    r"(?:\s\w+ly)?(?:\s(?:the|it|they|this|that)(?:\s\w+){0,2})?\s$",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"(?:\band|;)\s(?:that|to)\b|\(2\)|\(b\)|\(ii\)|\bbe (?!noted|received)(?:\w+ly )?\w+(?:ed|en|ade|ght)\b",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"\bseconded\b|\b(?:moved|proposed)\s(?:by|that|cl+rs?\b|councillors?\b|the)|\bwas (?:moved|proposed)\b",
    re.IGNORECASE,
)
_SETTLED = re.compile(
    r"\b(?:resolved|agreed|decided|carried|unanimous(?:ly)?|adopted|in favour|passed|noted|(?:was|were) (?:\w+ly )?"
    r"(?:approved|accepted|taken|declared|withdrawn|deferred|referred|refused|rejected|endorsed)|deferred to|lost|defeated|ordered|recommended)\b"
    r"|\band (?:approved|accepted)\b",
    re.IGNORECASE,
)
_OUTCOME = re.compile(
    r"\W*(?:(?:on a vote|on being put to the (?:vote|meeting)|upon a show of hands),? )?(?:the |this )?"
    r"(?:(?:substantive|amended|original) )?(?:motion|proposal|amendment|recommendation|proposition)\b[^.;]{0,120}?"
    r"\W(?:carried|lost|defeated|passed|fell|withdrawn|approved|agreed|rejected)\b|\W*(?:carried|lost|defeated)\W*$",
    re.IGNORECASE,
)
_YIELDING = {
    TrailEvent.AMENDMENT_LOST: 1,
    TrailEvent.AMENDED: 1,
    TrailEvent.NOTED: 2,
}
"""These come after what else is decided in the same words."""


def decided_in(words: str) -> tuple[TrailEvent, ...]:
    """What a resolution does, the weightiest first; RESOLVED where no rule knows its verb."""
    words = " ".join(words.split())
    if _MOVED.search(words) and not _SETTLED.search(words):
        return (TrailEvent.MOVED,)
    found = {}
    for event, rule in _DECIDED:
        places = [match.start() for match in rule.finditer(words) if _is_now(words, match)]
        if places:
            found[event] = places[0]
    if TrailEvent.AMENDMENT_LOST in found:
        found.pop(TrailEvent.REJECTED, None)
    ordered = sorted(found, key=lambda event: (_YIELDING.get(event, 0), found[event]))
    if not ordered or (ordered == [TrailEvent.NOTED] and _MORE.search(words)):
        # Resolved by a verb that no rule knows, alone or behind "be noted and that …".
        ordered.insert(0, TrailEvent.RESOLVED)
    return tuple(ordered)


def is_outcome(sentence: str) -> bool:
    """Whether a sentence says what became of a motion: "The motion was declared carried."."""
    return _OUTCOME.match(" ".join(sentence.split())) is not None


def told_in(words: str) -> TrailEvent:
    """What a sentence that resolves nothing says was done; MENTIONED where it says nothing."""
    words = " ".join(words.split())
    for event, rule in _TOLD:
        match = rule.search(words)
        if match and _is_now(words, match):
            return event
    return TrailEvent.MENTIONED


def _is_now(words: str, match: re.Match[str]) -> bool:
    return not _ELSEWHEN.search(words[: match.start()])
