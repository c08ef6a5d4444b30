"""What the archive holds: shown, added to, taken from."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMessageBox

from app.window.library_model import ROW, LibraryModel
from app.window.problems import ProblemKind


def tree(window) -> dict[str, list[str]]:
    model = window.library.model
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    return {
        group.data(): [model.index(row, 0, group).data() for row in range(model.rowCount(group))]
        for group in groups
    }


def row_of(window, group: str):
    model = window.library.model
    place = list(tree(window)).index(group)
    return model.index(0, 0, model.index(place, 0))


def test_committees_and_dates_make_the_tree(window):
    shown = tree(window)
    assert "12 Dec 2018" in shown["Cabinet"]
    assert shown["No committee stated"]
    assert list(shown)[-2:] == ["No committee stated", "Problems"]


def test_a_file_that_needs_attention_gives_its_reason(window, qtbot):
    assert window.library.summary.text() == "1 needs attention"
    window.library.summary.click()
    problem = window.library.tree.currentIndex().data(ROW)
    assert problem.kind is ProblemKind.UNREADABLE
    assert "scan.txt" in problem.reason
    assert window.library.reason.isVisible()
    assert "not text" in window.library.reason.text()


def test_the_tree_is_a_proper_model(qtmodeltester, window):
    qtmodeltester.check(window.library.model)
    qtmodeltester.check(LibraryModel())


def test_the_passages_are_a_proper_model(qtmodeltester, window, ask):
    ask(window, "agency staff")
    qtmodeltester.check(window.answer.answered.hits.hits)


def test_activating_a_document_opens_it(window, qtbot):
    window.library.tree.activated.emit(row_of(window, "Cabinet"))
    qtbot.waitUntil(lambda: window.source.source is not None)
    assert "carriageway resurfacing" in window.source.page.toPlainText()


def test_removing_asks_first_and_leaves_the_file(window, qtbot, minutes):
    window.library.tree.setCurrentIndex(row_of(window, "Cabinet"))
    window.library.tree.setFocus()
    window.library.remove_action.trigger()
    box = window.findChild(QMessageBox)
    assert "not touched" in box.informativeText()
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert "Cabinet" in tree(window)
    window.library.remove_action.trigger()
    box = next(b for b in window.findChildren(QMessageBox) if b.isVisible())
    next(b for b in box.buttons() if b.text().endswith("Remove")).click()
    qtbot.waitUntil(lambda: "Cabinet" not in tree(window), timeout=20_000)
    assert (minutes / "cabinet.txt").exists()


@pytest.fixture
def drop(qtbot):
    def put(window, *paths):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        enter = QDragEnterEvent(
            QPoint(9, 9),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        window.dragEnterEvent(enter)
        assert enter.isAccepted()
        window.dropEvent(
            QDropEvent(
                QPointF(9, 9),
                Qt.DropAction.CopyAction,
                data,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )

    return put


def test_dropping_a_folder_adds_it_and_tells(open_window, empty, minutes, drop, qtbot):
    window = open_window(empty)
    qtbot.waitUntil(window.answer.empty.isVisible, timeout=20_000)
    drop(window, minutes)
    assert window.bottom.cancel.isVisible()
    qtbot.waitUntil(lambda: "Cabinet" in tree(window), timeout=20_000)
    qtbot.waitUntil(lambda: not window.bottom.cancel.isVisible(), timeout=20_000)
    assert window.bottom.line.full_text.startswith("Read 3 documents")
    assert not window.answer.empty.isVisible()


def test_an_empty_folder_gives_one_sentence(window, drop, tmp_path, qtbot):
    focus = window.focusWidget()
    folder = tmp_path / "nothing here"
    folder.mkdir()
    drop(window, folder)
    qtbot.waitUntil(window.banner.isVisible, timeout=20_000)
    assert "nothing here" in window.banner.sentence.accessibleName()
    assert window.focusWidget() is focus
    window.banner.dismiss_button.click()
    assert not window.banner.isVisible()


def test_an_empty_archive_offers_two_buttons(open_window, empty, qtbot, monkeypatch, minutes):
    window = open_window(empty)
    qtbot.waitUntil(window.answer.empty.isVisible, timeout=20_000)
    monkeypatch.setattr(
        "app.window.dialogs.QFileDialog.getExistingDirectory", lambda *_: str(minutes)
    )
    window.answer.empty.folder_button.click()
    qtbot.waitUntil(lambda: "Cabinet" in tree(window), timeout=20_000)
