"""Items that every meeting holds, which drown what a search is for."""

import re

_LEAD = (
    r"^\W{0,9}(?:\d{1,4}[\w./]{0,8}[\s.):]{1,4})?(?:(?:to|i)\s)?(?:(?:receive|consider|accept|note|confirm|approve|sign|agree|"
    r"take|any|opening|welcome|call for|derbyn|cadarnhau|ystyried|croeso|chairman['’]s|approval|confirmation|"
    r"adoption|acceptance|signing|adopt|make|no|there were no|members to|and|ac|a|of|the|as|correct|record|true|an?|accurate|y|introductions?|&|,)[\s/]){0,10}"
)
_APOLOGIES = re.compile(
    rf"{_LEAD}(?:apolog(?:y|ies)|regrets|ymddiheuriadau|(?:roll call|attendance|present|presennol)\b)\b"
)
_INTERESTS = re.compile(
    rf"{_LEAD}(?:(?:members['’]? |councillors['’]? |disclosable |pecuniary )?(?:declarations?|disclosures?) of .{{0,40}}interests?|"
    rf"datgan(?:iad(?:au)?)? o? ?.{{0,20}}(?:buddiant|fuddiant|buddiannau|fuddiannau|ddiddordeb|diddordeb))\b"
)
_MINUTES = re.compile(
    rf"{_LEAD}(?:draft |last |previous )?(?:minutes|cofnodion)(?:\s?$|[\s:–-]+(?:of|from|for|and matters|y|yr|cyfarfod|"
    rf"dated|held|-|\d|in order)\b(?P<whose>.{{0,120}})|:.{{0,120}})"
)
_LAST = re.compile(
    r"\b(?:last|previous|meetings?\b.{0,60}(?:held|dated|on|of|\d)|held on|diwethaf|blaenorol|a gynhaliwyd|cyfarfod|\d{4})\b|^\W*$"
)
_NOTICES = re.compile(
    rf"{_LEAD}(?:webcast\w*|(?:filming|recording)(?=\W*$| (?:of|and|or)\b.{{0,40}}\b(?:meetings?|broadcast|filming|photograph))|(?:fire|emergency) (?:evacuation|procedures?)|evacuation|openness and transparency|"
    rf"housekeeping|prayers?|gweddi|call(?:ing)? to order|meeting called to order|adjourn\w*|close of (?:the )?meeting|"
    rf"closure of (?:the )?meeting|(?:gwe-?ddarlledu|gweddarlledu)|land acknowledge?ment|o canada|"
    rf"(?:date|dates|time|dyddiad)\b.{{0,30}}(?:next|future|nesaf)|next (?:meeting|parish council meeting|council meeting)|"
    rf"cyfarfod nesaf|(?:the )?agenda)\b"
)
_EXCLUSION = re.compile(
    rf"{_LEAD}(?:motion to exclude|exclusion of|exclude|gwahardd|eithrio|cau allan).{{0,30}}(?:press|public|wasg|cyhoedd)\b"
)
_URGENT = re.compile(
    rf"{_LEAD}(?:other )?(?:urgent|other|additional|late)\b.{{0,20}}(?:business|items?|matters)|{_LEAD}(?:unrhyw )?(?:fater|busnes)\b.{{0,20}}(?:brys|arall)"
)
_NOTHING = re.compile(r"\b(?:no|none|nil|not|nothing|dim|nid|ni|doedd)\b", re.IGNORECASE)
_BODY = re.compile(
    r"^\W{0,9}(?:the chair(?:man)? (?:advised|announced|reminded|informed).{0,60}|this |the )meeting (?:was|is|would be|will be|being) "
    r"(?:being )?(?:webcast|filmed|recorded|broadcast)|^\W{0,9}there being no (?:further|other) business|"
    r"^\W{0,9}(?:ni )?dderbyniwyd (?:unrhyw )?(?:ymddiheuriadau|ddatganiad)|^\W{0,9}derbyniwyd ymddiheuriadau|"
    r"^\W{0,9}(?:resolved\W{1,3}that\b.{0,80})?the (?:press and public|public and press|public) be excluded"
)
_LONGEST = 150
_LONGEST_INTERESTS = 400
"""Words: a dozen members may declare; yet a debate under such a title is substance."""
_OPENING = 200
"""Characters read of a title, or of what stands in its place."""
_LONGEST_WITHOUT_TITLE = 60
_LONGEST_NOTHING = 40


def is_routine(title: str | None, text_of_item: str) -> bool:
    """Whether an item is what every meeting holds: apologies, interests, the last minutes.

    Decided by the title, or by the first words where there is none; what is long is a matter.
    """
    length = len(text_of_item.split())
    if title and title.strip():
        return _is_routine(title, text_of_item, length)
    opening = " ".join(text_of_item[:_OPENING].lower().split())
    return length <= _LONGEST_WITHOUT_TITLE and (
        _BODY.search(opening) is not None or _is_routine(opening, text_of_item, length)
    )


def _is_routine(title: str, text_of_item: str, length: int) -> bool:
    words = " ".join(title[:_OPENING].lower().split())
    if _INTERESTS.search(words):
        return length <= _LONGEST_INTERESTS
    if _EXCLUSION.search(words):
        return length <= 2 * _LONGEST
    if _URGENT.search(words):
        return length <= _LONGEST_NOTHING and _NOTHING.search(text_of_item) is not None
    if _is_last_minutes(words):
        return length <= 2 * _LONGEST
    return length <= _LONGEST and bool(_APOLOGIES.search(words) or _NOTICES.search(words))


def _is_last_minutes(words: str) -> bool:
    """The minutes of this body's last meeting; another body's are a report."""
    minutes = _MINUTES.search(words)
    return minutes is not None and bool(_LAST.search(minutes["whose"] or ""))
