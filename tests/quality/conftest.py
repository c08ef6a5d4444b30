"""The program's own question set, measured once for all tests that look at it."""

import pytest

from index.evaluation import Evaluation, evaluate
from index.progress import unheard
from seeds import QUESTIONS


@pytest.fixture(scope="session")
def measured() -> Evaluation:
    """The measures of the program as it is now."""
    return evaluate(QUESTIONS, unheard)
