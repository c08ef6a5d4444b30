"""Exempt items in the register, the library and the passages alike: there while they are included."""

import shutil

import pytest

from app.window.controller import Controller
from index.types import FactKind

MINUTES = """PLANNING COMMITTEE

Minutes of the meeting of the Planning Committee held on Tuesday 5 March 2024

1. Salt

The depot's salt had been bought for the winter.

RESOLVED that the salt in the depot be sold.

2. Exclusion of the public

RESOLVED that the press and public be excluded from the meeting for the next item, under
paragraph 3 of Schedule 12A to the Local Government Act 1972.

3. Sale of the Quillon depot

RESOLVED that the offer of the firm Quillon for the salt in the depot be accepted.
"""


@pytest.fixture(scope="module")
def planning(tmp_path_factory, stored):
    folder = tmp_path_factory.mktemp("planning")
    (folder / "planning.txt").write_text(MINUTES, encoding="utf-8")
    return stored(folder)


@pytest.fixture
def window(open_window, planning, tmp_path, qtbot):
    opened = open_window(shutil.copytree(planning, tmp_path / "archive"))
    qtbot.waitUntil(opened.filters.exempt.isVisible, timeout=20_000)
    opened.panels.turn("register")
    qtbot.waitUntil(lambda: opened.register.rows.total == 2, timeout=20_000)
    return opened


def rows(window) -> str:
    model = window.register.rows
    return " ".join(str(model.index(row, 3).data()) for row in range(model.rowCount()))


def items(window, qtbot) -> list[str]:
    library = window.library
    meeting = library.model.index(0, 0, library.model.index(0, 0))
    library.tree.collapse(meeting)
    library.tree.expand(meeting)
    qtbot.waitUntil(
        lambda: library.model.rowCount(library.model.index(0, 0, library.model.index(0, 0))) > 0,
        timeout=20_000,
    )
    meeting = library.model.index(0, 0, library.model.index(0, 0))
    return [
        library.model.index(r, 0, meeting).data() for r in range(library.model.rowCount(meeting))
    ]


def test_they_come_when_they_are_included_and_go_without_a_trace(window, qtbot) -> None:
    exempt = window.findChild(Controller).exempt
    assert "Quillon" not in rows(window)
    assert not any("Quillon" in title for title in items(window, qtbot))
    exempt.turn_on()
    qtbot.waitUntil(lambda: window.register.rows.total == 3, timeout=20_000)
    assert "offer of the firm Quillon" in rows(window)
    assert any("Quillon depot (exempt)" in title for title in items(window, qtbot))

    place = next(row for row in range(3) if "Quillon" in window.register.rows.index(row, 3).data())
    window.register.table.selectRow(place)
    assert window.register.rows.row(place).fact.kind is FactKind.RESOLUTION
    window.register.buttons[1].click()
    alike = window.answer.alike
    qtbot.waitUntil(lambda: "Quillon" in alike.words.text(), timeout=20_000)
    assert any("salt in the depot be sold" in hit.passage.text for hit in alike.similar.hits)

    exempt.turn_off()
    qtbot.waitUntil(lambda: window.register.rows.total == 2, timeout=20_000)
    assert "Quillon" not in rows(window)
    assert alike.similar is None
    assert alike.words.text() == ""
    assert not any("Quillon" in title for title in items(window, qtbot))
