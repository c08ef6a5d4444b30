"""Numbers with what they count, in the plural forms of the user's language.

Each is a sentence of its own, since a language may have up to six forms, and may put the words
in another order. `%Ln` is the number as the language writes it: `2,140`.
"""

from app.window.language import tr


def passages(number: int) -> str:
    """`1 passage`, `2,140 passages`."""
    return tr("%Ln passage(s)", "", number)


def new_passages(number: int) -> str:
    """`3 new passages`."""
    return tr("%Ln new passage(s)", "", number)


def quotes(number: int) -> str:
    """`3 quotes`."""
    return tr("%Ln quote(s)", "", number)


def exempt_quotes(number: int) -> str:
    """`1 exempt quote`."""
    return tr("%Ln exempt quote(s)", "", number)


def documents(number: int) -> str:
    """`16 documents`."""
    return tr("%Ln document(s)", "", number)


def files(number: int) -> str:
    """`2 files`."""
    return tr("%Ln file(s)", "", number)


def new_files(number: int) -> str:
    """`12 new files`."""
    return tr("%Ln new file(s)", "", number)


def fetched(number: int) -> str:
    """`3 new or changed files fetched`."""
    return tr("%Ln new or changed file(s) fetched", "", number)


def as_they_were(number: int) -> str:
    """`12 as they were`."""
    return tr("%Ln as they were", "", number)


def without_minutes(number: int) -> str:
    """`2 meetings without minutes so far`."""
    return tr("%Ln meeting(s) without minutes so far", "", number)


def changed(number: int) -> str:
    """`3 changed`."""
    return tr("%Ln changed", "", number)


def moved(number: int) -> str:
    """`2 moved`."""
    return tr("%Ln moved", "", number)


def need_attention(number: int) -> str:
    """`1 needs attention`."""
    return tr("%Ln need(s) attention", "", number)


def repaired(number: int) -> str:
    """`The archive was repaired: 12 documents were read again.`."""
    return tr("The archive was repaired: %Ln document(s) were read again.", "", number)


def gone(number: int) -> str:
    """`2 are gone from their folders.`."""
    return tr("%Ln are gone from their folders.", "", number)


def copies(number: int) -> str:
    """`1 copy`."""
    return tr("%Ln copies", "", number)


def exempt_items(number: int) -> str:
    """`2 exempt items`."""
    return tr("%Ln exempt item(s)", "", number)


def found(number: int) -> str:
    """`12 found in the list`."""
    return tr("%Ln found in the list", "", number)


def meetings(number: int) -> str:
    """`4 meetings`."""
    return tr("%Ln meeting(s)", "", number)


def committees(number: int) -> str:
    """`4 committees`."""
    return tr("%Ln committee(s)", "", number)


def bodies(number: int) -> str:
    """`2 bodies`: committees, councils, boards."""
    return tr("%Ln bodies", "", number)


def sentences(number: int) -> str:
    """`5 sentences`."""
    return tr("%Ln sentence(s)", "", number)


def words(number: int) -> str:
    """`240 words`."""
    return tr("%Ln word(s)", "", number)


def pairs(number: int) -> str:
    """`1,204 pairs of texts`: what a model learns from."""
    return tr("%Ln pair(s) of texts", "", number)


def added(number: int) -> str:
    """`340 passages added`."""
    return tr("%Ln passage(s) added", "", number)


def minutes(number: int) -> str:
    """`12 minutes`: of time."""
    #: Minutes of time, as in "it takes about 12 minutes"
    return tr("%Ln minute(s)", "", number)


def decisions(number: int) -> str:
    """`2,785 decisions`."""
    return tr("%Ln decision(s)", "", number)


def votes(number: int) -> str:
    """`1 vote`."""
    return tr("%Ln vote(s)", "", number)


def actions(number: int) -> str:
    """`12 actions`."""
    return tr("%Ln action(s)", "", number)


def questions(number: int) -> str:
    """`3 questions`."""
    return tr("%Ln question(s)", "", number)
