"""How a search was done, in one paragraph for people who do not know the program."""

from index.protocols import Embedder
from index.question import Question
from index.refusing import ANSWERED_FROM
from index.reranking.order import DEPTH
from index.retrieval import CANDIDATES
from index.types import Answer
from index.words import MOST_TERMS

_BY_WORDS = (
    "By words: full-text search (BM25) for the words listed and the other names given with them, "
    "in any of their endings, so that “repair” also finds “repaired”; a reference or figure of "
    "several parts is found where its parts stand in a row; words such as “the” and “was” are not "
    "looked for."
)
_BY_MEANING = (
    "By meaning: by how near the language model places passage and question to each other (cosine "
    "similarity), so that other words for the same thing are found."
)
_ORDER = (
    "put in one order by these scores, by how much of the question they hold, by the periods, the "
    "committee and the kind of business that it names{phrasing}."
)
_PHRASING = ", and by how far they are worded as the replies recorded in these minutes are"
_VERBATIM = (
    "Nothing was composed or summarised: every passage and quotation stands in its file in these "
    "very words."
)


def described(
    question: Question, answer: Answer, model: Embedder | None, reranker: str | None
) -> str:
    """The paragraph. Without a model only words were searched; a reranker is one that was used."""
    ways = [_BY_WORDS, _BY_MEANING] if model else [_BY_WORDS]
    compared = "in two ways" if model else "by its words alone"
    best = "best passages of each way were" if model else "best passages were"
    order = _ORDER.format(phrasing=_PHRASING if model and model.phrasing.weights else "")
    return " ".join(
        [
            f"Every passage of the files listed was compared with the question {compared}.",
            *ways,
            *_shortened(question, model),
            f"The {CANDIDATES} {best} {order}",
            *_read_again(reranker),
            _weighed(answer),
            _VERBATIM,
        ]
    )


def _shortened(question: Question, model: Embedder | None) -> list[str]:
    """What of a very long question was not looked for."""
    said = []
    if len(question.terms) >= MOST_TERMS:
        said.append(
            f"Of this long question the first {MOST_TERMS} different words were looked for."
        )
    if model and model.count_tokens([question.text])[0] > model.max_tokens:
        said.append("The language model read the beginning of this long question.")
    return said


def _read_again(reranker: str | None) -> list[str]:
    if reranker is None:
        return []
    again = f"Of these the best {DEPTH} were read with the question once more by a second model"
    return [f"{again}, {reranker}, whose score counts half."]


def _weighed(answer: Answer) -> str:
    if not answer.hits:
        return "There was no passage to weigh."
    return (
        "How likely the best of them answers the question was then estimated on a scale from 0 to "
        f"1: it came to {answer.confidence:.2f}, and an answer is given from {ANSWERED_FROM:.2f} on."
    )
