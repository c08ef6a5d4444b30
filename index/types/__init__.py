"""The words of the domain as frozen values. What a file does not state is None, never a guess.

Each part is loaded when one of its names is first asked for: making such classes takes a while, and the
window opens without half of them. `__init__.pyi` says the same to type checkers.
"""

from importlib import import_module

_PARTS = {
    "answers": "Answer Correction Expansion ExpansionSource Filters Hit Leads Passage PassageKind Quote Searched Version",
    "archives": "Difference Found IndexReport Library LibraryEntry Models Preflight Repaired Source Status Unreadable Verification",
    "briefings": "Briefing BriefingChanges BriefingList BriefingSummary Details Entry Excerpt Exported Gap Heading Note Template Withheld",
    "certificates": "BodySearched Certificate FileSearched MeetingInPart ModelUsed TermSought",
    "checks": "Altered BriefingCheck ExcerptCheck Outcome Wording",
    "drafts": "Draft DraftSentence",
    "learning": "Cosines Gain Learning Learnt ModelCard Verdict",
    "marks": "MarkList PlacedMark ReaderMark ReaderMarkKind",
    "minutes": "AgendaItem Fact FactKind Meeting MeetingStatus Minutes Paragraph Record Section Stated",
    "register": "REGISTERED RegisterOrder RegisterPage RegisterQuery RegisterRow",
    "similar": "Similar",
    "sites": "Committee SyncReport",
    "sources": "Document Mark MarkKind Page PageText SourceText Span",
    "standing": "Kept Looked News RelatedSource RelatedTerm StandingList StandingQuestion WhatsNew",
    "trails": "Mention Trail TrailEvent TrailStep",
}
_PART_OF = {name: part for part, names in _PARTS.items() for name in names.split()}


def __getattr__(name: str) -> object:
    if name not in _PART_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_PART_OF[name]}"), name)
    return value
