"""Streets, buildings and the like that a question names: what is said of another is no answer."""

import re
from collections.abc import Iterable

from index.retrieval import words_around
from index.types import Passage
from index.words import Term, stem

_KIND = (
    r"(?:Road|Rd|Street|St|Lane|Way|Avenue|Ave|Close|Drive|Crescent|Terrace|Row|Place|Square|Hill|Green|"
    r"Park|Gardens|Common|Wood|Bridge|Quay|House|Hall|Court|Farm|Mill|Estate|School|Library)"
)
# Words that begin with a capital before one of these and name none.
_NO_NAME = (
    r"(?:The|An?|Our|Your|This|That|Which|What|Who|When|Where|Why|How|Is|Are|Was|Were|Did|Do|Does|Has|Have|Had|"
    r"Can|Could|Will|Would|Should|Primary|Secondary|Council|Town|County|Public|High|Tell|Show|List|Find)"
)
_PLACE = re.compile(rf"\b(?!{_NO_NAME}\b)([A-Z][\w’'-]+)(?:\s[A-Z][\w’'-]+){{0,2}}?\s{_KIND}\b")


def lacks_place(question: str, passages: Iterable[Passage]) -> bool:
    """Whether a question names a place, and no passage with its headings has a word of its name."""
    named = [Term((stem(name),), (name,)) for name in _PLACE.findall(question)]
    if not named:
        return False
    around = [words_around(passage) for passage in passages]
    return not any(words.holds(name) for words in around for name in named)
