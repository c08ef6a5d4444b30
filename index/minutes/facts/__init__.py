"""What minutes record besides their words: decisions, votes, names, promises."""

from collections.abc import Sequence

from index.minutes.facts.actions import read_actions
from index.minutes.facts.attendance import read_attendance
from index.minutes.facts.corrections import read_corrections
from index.minutes.facts.decisions import merged, read_decisions
from index.minutes.facts.flow import read_flow
from index.minutes.facts.interests import read_interests
from index.minutes.facts.motions import read_motions
from index.minutes.facts.overlap import apart_from
from index.minutes.facts.questions import read_questions
from index.minutes.facts.speakers import read_speeches
from index.minutes.facts.votes import read_votes
from index.types import Fact, Section, Span

__all__ = ["read_facts"]


def read_facts(text: str, sections: Sequence[Section], header: Span) -> tuple[Fact, ...]:
    """The facts that a meeting's minutes state, in the order of their starts.

    `header` is the stretch before the first item. What is not stated is absent. In a transcript
    people say what they wish, so that only who speaks, the votes and who is present are read.
    """
    flow = read_flow(text, sections, header)
    speeches = read_speeches(flow)
    facts = [*read_attendance(flow), *read_votes(flow)]
    if speeches:
        facts = [*apart_from(facts, speeches), *speeches]
    else:
        facts += [
            *merged(read_motions(flow) + read_decisions(flow)),
            *read_interests(flow),
            *read_actions(flow),
            *read_questions(flow),
            *read_corrections(flow),
        ]
    return tuple(sorted(facts, key=lambda fact: fact.span))
