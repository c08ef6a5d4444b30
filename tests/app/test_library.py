"""What the archive holds: shown, added to, taken from."""

from datetime import date, time

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QMessageBox

from app.window.library_model import NOTE, ROW, LibraryModel
from app.window.library_tree import library_tree
from app.window.problems import Problem, ProblemKind, problems
from index.archive import Archive
from index.types import Document, Library, LibraryEntry, Meeting, MeetingStatus, Unreadable
from tests.index.pdf_files import pdf, picture

_NOWHERE = QModelIndex()


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
    window.library.tree.remove_action.trigger()
    box = window.findChild(QMessageBox)
    assert "not touched" in box.informativeText()
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert "Cabinet" in tree(window)
    window.library.tree.remove_action.trigger()
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
    assert window.bottom.toast.sentence.accessibleName().startswith("Read 3 documents")
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


DRAFT = """CABINET

Draft minutes of the meeting of the Cabinet held on 12 December 2018

17. Performance challenge

A Member asked whether vacancies affected the service, and was told that they did.
"""
CUT = """<!DOCTYPE html><html><head><title>Agenda for Licensing Committee</title>
<meta name="DC.date" content="2025-03-06"/></head><body><div id="modgov">
<h1 class="mgMainTitleTxt">Agenda and draft minutes</h1>
<h2 class="mgSubTitleTxt">Licensing Committee - Thursday 6 March 2025 6.00 pm</h2>
<table class="mgItemTable" id="mgItemTable"><tr>
<td class="mgItemNumberCell"><p class="mgAiTitleTxt"><a name="AI7101"></a>59.</p></td>
<td><p class="mgAiTitleTxt">Street trading</p>
<p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara">
<p>Eleven traders had asked for nine pitches.</p>
<p>… <a href="mgAi.aspx?ID=7101">view the full minutes text for item 59.</a></p>
</div></td></tr></table></div></body></html>
"""


@pytest.fixture
def troubled(open_window, tmp_path, minutes, qtbot, monkeypatch):
    """A window on an archive with versions, and with files of which something is wrong."""
    monkeypatch.setenv("PATH", str(tmp_path))  # where no program is that reads scans
    folder = tmp_path / "more"
    folder.mkdir()
    (folder / "cabinet-draft.txt").write_text(DRAFT, encoding="utf-8")
    (folder / "licensing.html").write_text(CUT, encoding="utf-8")
    (folder / "scan.pdf").write_bytes(pdf(picture))
    archive = Archive(tmp_path / "troubled")
    archive.index([minutes, folder], model="hashing")
    archive.close()
    window = open_window(tmp_path / "troubled")
    qtbot.waitUntil(lambda: window.library.model.rowCount() > 0, timeout=20_000)
    return window


def lines(model, parent=_NOWHERE):
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        yield index
        yield from lines(model, index)


def line(window, title: str):
    return next(index for index in lines(window.library.model) if index.data() == title)


def test_minutes_of_one_meeting_stand_together_as_its_versions(troubled, qtbot):
    meeting = line(troubled, "12 Dec 2018")
    model = troubled.library.model
    versions = [model.index(row, 0, meeting) for row in range(model.rowCount(meeting))]
    assert [version.data() for version in versions] == ["cabinet.txt", "cabinet-draft.txt"]
    assert [version.data(NOTE) for version in versions] == ["", "draft"]
    assert meeting.data(NOTE) == "2 versions"
    assert meeting.data(ROW).document.path.endswith("cabinet.txt")
    assert meeting.parent().data(NOTE) == "1"


def test_removing_a_meeting_removes_its_versions(troubled, qtbot):
    troubled.library.tree.setCurrentIndex(line(troubled, "12 Dec 2018"))
    assert len(troubled.library.tree.selected()) == 2
    troubled.library.tree.remove_action.trigger()
    box = next(b for b in troubled.findChildren(QMessageBox) if b.isVisible())
    assert "2 documents" in box.text()
    next(b for b in box.buttons() if b.text().endswith("Remove")).click()
    qtbot.waitUntil(lambda: "Cabinet" not in tree(troubled), timeout=20_000)


def test_problems_are_listed_by_kind_with_counts(troubled):
    kinds = {
        index.data(): index.data(NOTE)
        for index in lines(troubled.library.model)
        if index.parent().data() == "Problems"
    }
    assert kinds == {
        "Could not be read": "1",
        "Needs a program": "1",
        "Incomplete": "1",
        "No date stated": "1",
    }
    assert troubled.library.summary.text() == "3 need attention"


@pytest.mark.parametrize(
    ("name", "reason", "advice"),
    [
        ("scan.txt", "not text", "tried again when it changes"),
        ("scan.pdf", "install", "then try again"),
        ("licensing.html", "item 59 stand elsewhere", "add them here"),
        ("markup.txt", "does not state the date", "not when you search a period"),
    ],
)
def test_a_problem_opens_with_what_to_do(troubled, qtbot, name, reason, advice):
    problem = next(
        index
        for index in lines(troubled.library.model)
        if index.data() == name and isinstance(index.data(ROW), Problem)
    )
    troubled.library.tree.setCurrentIndex(problem)
    assert troubled.library.reason.isVisible()
    troubled.library.what_to_do.click()
    shown = troubled.source.problem
    assert shown.isVisible()
    assert reason in shown.reason.accessibleName()
    assert advice in shown.advice.text()
    assert shown.again_button.isVisible() == (problem.data(ROW).entry is None)
    assert not shown.report_button.isVisible()


def test_a_file_can_be_tried_again(troubled, qtbot, minutes):
    problem = line(troubled, "scan.txt")
    troubled.library.tree.activated.emit(problem)
    troubled.source.problem.again_button.click()
    assert troubled.bottom.cancel.isVisible()
    qtbot.waitUntil(lambda: not troubled.bottom.cancel.isVisible(), timeout=20_000)


def test_a_mistake_of_ours_offers_its_report(window):
    file = Unreadable("/minutes/odd.pdf", "/minutes/odd.pdf met a fault.", "KeyError in lines.py")
    window.source.show_problem(problems(Library((), (file,)))[0])
    assert window.source.problem.report_button.isVisible()
    window.source.problem.report_button.click()
    copied = QGuiApplication.clipboard().text()
    assert "odd.pdf" in copied
    assert "KeyError in lines.py" in copied


def entry(path: str, number: int, **stated) -> LibraryEntry:
    return LibraryEntry(Document(1, path, "", "text"), Meeting(**stated), 3, None, number)


def test_a_file_of_several_meetings_shows_each():
    day = date(2024, 5, 7)
    first = entry("a.txt", 1, committee="Quay", held_on=day, starts_at=time(10))
    second = entry("a.txt", 2, committee="Quay", held_on=day, starts_at=time(14))
    other = entry("a.txt", 3, committee="Mill", held_on=day)
    found = library_tree(Library((first, second, other), ()))
    assert [(node.title, node.note) for node in found] == [("Mill", "1"), ("Quay", "2")]
    assert [node.title for node in found[1].children] == ["7 May 2024, 10:00", "7 May 2024, 14:00"]


def test_what_states_no_body_is_nobodys_version():
    day = date(2024, 5, 7)
    files = [entry(name, number, held_on=day) for number, name in enumerate(("a.txt", "b.txt"))]
    (group,) = library_tree(Library(tuple(files), ()))
    assert len(group.children) == 2


def test_what_is_open_and_selected_stays_so(window, tmp_path, qtbot):
    library = window.library
    index = line(window, "Cabinet")
    library.tree.collapse(index)
    library.tree.setCurrentIndex(line(window, "5 Mar 2019"))
    (tmp_path / "new.txt").write_text("BOARD\n\nIt met and it agreed.\n", encoding="utf-8")
    window.dropped.emit([tmp_path / "new.txt"])
    qtbot.waitUntil(lambda: "4 documents" in window.bottom.line.full_text, timeout=20_000)
    assert not library.tree.isExpanded(line(window, "Cabinet"))
    assert library.tree.currentIndex().data() == "5 Mar 2019"
    assert len(library.tree.selected()) == 1


def test_the_dialog_offers_every_kind_that_can_be_read(window, monkeypatch):
    asked = []
    monkeypatch.setattr(
        "app.window.dialogs.QFileDialog.getOpenFileNames",
        lambda *arguments: asked.append(arguments[-1]) or ([], ""),
    )
    window.library.files_wanted.emit()
    for suffix in (".pdf", ".docx", ".html", ".eml", ".zip", ".txt"):
        assert f"*{suffix}" in asked[0]


def test_a_document_that_only_words_can_find_says_so():
    def entry(path: str, status: MeetingStatus | None, day: int, *, words_only: bool):
        meeting = Meeting("Ostermere", "Cabinet", date(2024, 3, day), status)
        document = Document(day, path, "0" * 64, "text")
        return LibraryEntry(document, meeting, 3, None, words_only=words_only)

    (group,) = library_tree(
        Library(
            (
                entry("/a.txt", MeetingStatus.DRAFT, 7, words_only=True),
                entry("/b.txt", None, 6, words_only=True),
                entry("/c.txt", MeetingStatus.DRAFT, 5, words_only=False),
            ),
            (),
        )
    )
    assert [node.note for node in group.children] == ["draft · words only", "words only", "draft"]
