from index.types import FactKind
from tests.index.facts_of import facts, values


def test_questions_under_labels_with_their_replies() -> None:
    text = (
        "QUESTIONS\n\n5. Question submitted by Councillor A. Larch\n\nI will ask when the path will be "
        "mended.\n\nREPLY: The path will be mended in May.\n\n"
        "6. Question submitted by Councillor B. Rowan\n\nI will ask what the bench cost.\n\n"
        "REPLY: It was a gift.\n"
    )
    path, bench = facts(text, FactKind.QUESTION)
    assert values(path, "asker") == ["Councillor A. Larch"]
    assert values(path, "question") == ["I will ask when the path will be mended."]
    assert values(path, "reply") == ["The path will be mended in May."]
    assert values(bench, "reply") == ["It was a gift."]


def test_who_asks_whom() -> None:
    text = (
        "7. Questions\n\nQuestion 1 from Cllr Larch to the Leader:\n\nWhen will the path be mended?\n\n"
        "Reply from Cllr Rowan:\n\nIn the month of May.\n"
    )
    (fact,) = facts(text, FactKind.QUESTION)
    assert [values(fact, name) for name in ("asker", "asked", "replier")] == [
        ["Cllr Larch"],
        ["the Leader"],
        ["Cllr Rowan"],
    ]


def test_replies_in_prose() -> None:
    text = (
        "4. Bench\n\nIn response to a question from Cllr A. Larch about the cost of the bench, the "
        "Clerk advised that it was a gift.\n\nMr Rowan asked whether the path would be mended. The "
        "Chairman replied that it would.\n\nMrs Elm asked when it would be mended, the Clerk said "
        "in May.\n"
    )
    bench, path, when = facts(text, FactKind.QUESTION)
    assert values(bench, "question") == ["about the cost of the bench"]
    assert values(bench, "reply") == ["the Clerk advised that it was a gift."]
    assert (values(path, "asker"), values(path, "replier")) == (["Mr Rowan"], ["The Chairman"])
    assert values(when, "question") == ["Mrs Elm asked when it would be mended"]
    assert values(when, "reply") == ["the Clerk said in May."]


def test_what_asks_nothing() -> None:
    text = (
        "4. Bench\n\nMr Larch asked the Clerk to write to the school.\n\nThe Chairman asked if "
        "anyone had anything to add.\n\nThe question of the bench was put off.\n"
    )
    assert facts(text, FactKind.QUESTION) == []
