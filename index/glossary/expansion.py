"""What is searched for beside a question's own words, as a term of it."""

from index.types import Expansion
from index.words import Term, stem


def term_of(expansion: Expansion) -> Term:
    """What is looked for, as a term of a question."""
    return Term(tuple(map(stem, expansion.instead)), expansion.instead)
