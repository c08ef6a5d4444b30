"""Words found in a text to the letter, however spaced, and the nearest of those that are gone."""

from hypothesis import assume, given
from hypothesis import strategies as st

from index.briefing.wording import Words, differing
from index.types import Span, Wording

WORDS = st.lists(
    st.sampled_from(["salt", "grit", "the", "of", "Forty", "£2.4m", "(a)", "–", "|", "été", "🐟"]),
    min_size=1,
    max_size=40,
)
SPACES = st.lists(st.sampled_from([" ", "\n", "\n\n", "  \t", "\u00a0"]), min_size=40, max_size=40)


def spaced(words: list[str], spaces: list[str]) -> str:
    return "".join(word + space for word, space in zip(words, spaces, strict=False))


@given(before=WORDS, quote=WORDS, behind=WORDS, first=SPACES, second=SPACES)
def test_words_are_found_however_they_are_spaced(
    before: list[str], quote: list[str], behind: list[str], first: list[str], second: list[str]
) -> None:
    text = spaced(before, first) + spaced(quote, first) + spaced(behind, first)
    wanted = spaced(quote, second).strip()
    start = len(spaced(before, first))
    found = Words(text).standing(wanted, start)
    assert found is not None
    assert "".join(found.of(text).split()) == "".join(wanted.split())


@given(was=WORDS, now=WORDS)
def test_what_differs_is_both_texts_word_by_word(was: list[str], now: list[str]) -> None:
    runs = differing(" ".join(was), " ".join(now))
    assert " ".join(run.was for run in runs if run.was).split() == was
    assert " ".join(run.now for run in runs if run.now).split() == now
    assert all(run.is_same for run in runs) is (was == now)


@given(before=WORDS, quote=WORDS, behind=WORDS, at=st.integers(0, 39))
def test_the_nearest_words_are_those_of_which_one_was_changed(
    before: list[str], quote: list[str], behind: list[str], at: int
) -> None:
    unlike = [f"{word}{place}" for place, word in enumerate(quote)]
    assume(sum(any(map(str.isalnum, word)) for word in unlike) >= 3)
    changed = list(unlike)
    changed[at % len(changed)] = "other"
    text = " ".join([*before, *changed, *behind])
    near = len(" ".join(before))
    words = Words(text)
    assert words.standing(" ".join(unlike), near) is None
    found = words.nearest(" ".join(unlike), near)
    assert found is not None
    assert found.of(text) == " ".join(changed)


def test_nothing_is_found_within_longer_words_nor_in_nothing() -> None:
    text = "She agreed, and the gritstone was megasalt."
    words = Words(text)
    for quote in ("he agreed", "grit", "salt", "", "  ", "he  agreed"):
        assert words.standing(quote, 0) is None
    assert words.standing("agreed,", 0) == Span(4, 11)
    assert words.nearest("Something else entirely was said here", 0) is None
    assert Words("").nearest("Anything", 0) is None


def test_the_nearest_stays_within_its_paragraph() -> None:
    text = "The salt was bought for forty pounds.\n\nThe grit was lent."
    found = Words(text).nearest("The salt was bought for forty pounds a ton by the Clerk.", 0)
    assert found is not None
    assert found.of(text) == "The salt was bought for forty pounds."
    assert differing("a b c", "a c")[1] == Wording("b", "")
