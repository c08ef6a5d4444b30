"""Minutes fetched from a council's site in the window: the form, the fetching, the adding."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from app.window.fetch_dialog import FetchDialog
from tests.app.test_library import tree
from tests.council_site import HARBOUR, Held, opened, status

PATIENCE = 30_000


@pytest.fixture
def site(monkeypatch):
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with opened() as one:
        yield one


@pytest.fixture
def dialog(site, window, settings, tmp_path) -> FetchDialog:
    """The form, opened from the menu and filled in."""
    settings.fetched_into = str(tmp_path / "fetched")
    actions = window.library.add_button.menu().actions()
    next(one for one in actions if isinstance(one, QAction) and "site" in one.text()).trigger()
    (form,) = window.findChildren(FetchDialog)
    form.address.setText(site.address)
    return form


def listed(form, qtbot) -> None:
    qtbot.keyClick(form.address, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.committees.count() > 0, timeout=PATIENCE)


def tick(form, name: str) -> None:
    (item,) = form.committees.findItems(name, Qt.MatchFlag.MatchContains)
    item.setCheckState(Qt.CheckState.Checked)


def test_minutes_of_a_ticked_committee_are_fetched_and_added(dialog, site, window, qtbot, tmp_path):
    assert not dialog.fetch_button.isEnabled()
    assert site.asked == [], "nobody is asked before a button is pressed"
    listed(dialog, qtbot)
    names = [dialog.committees.item(row).text() for row in range(dialog.committees.count())]
    assert names == [
        "Rivers & Bridges Panel",
        "Harbour Committee",
        "Old Markets Board (no longer meets)",
    ]
    assert not dialog.fetch_button.isEnabled()
    tick(dialog, "Harbour")
    dialog.since.setDate(dialog.since.date().fromString("2024-01-01", Qt.DateFormat.ISODate))

    dialog.fetch_button.click()

    qtbot.waitUntil(lambda: "Harbour Committee" in tree(window), timeout=PATIENCE)
    assert tree(window)["Harbour Committee"] == ["11 Jun 2024"]
    assert (tmp_path / "fetched" / "Harbour Committee").is_dir()
    assert len(site.paths("T=1")) == 1
    assert window.findChildren(FetchDialog) == [], "the form is done"


def test_a_site_that_refuses_is_told_in_the_form(dialog, site, qtbot):
    site.set_mood("GetCommittees", status(403))

    dialog.list_button.click()

    qtbot.waitUntil(lambda: "refuses programs (403)" in dialog.said.text(), timeout=PATIENCE)
    assert dialog.list_button.isEnabled()
    assert not dialog.bar.isVisible()


def test_stopping_ends_at_once_and_keeps_what_is_whole(dialog, site, window, qtbot, tmp_path):
    site.bodies[HARBOUR].meetings.append(Held("52", "10/09/2024"))
    listed(dialog, qtbot)
    tick(dialog, "Harbour")
    dialog.since.setDate(dialog.since.date().fromString("2024-01-01", Qt.DateFormat.ISODate))
    site.silence("lMeetingId=52")
    dialog.fetch_button.click()
    qtbot.waitUntil(lambda: bool(site.paths("lMeetingId=52")), timeout=PATIENCE)

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert dialog.said.text() == "Stopped; what was fetched is kept."
    assert dialog.isVisible()
    assert dialog.fetch_button.isEnabled()
    assert len(list((tmp_path / "fetched").glob("*/*.pdf"))) == 1
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChildren(FetchDialog) == [])


def test_another_address_has_other_committees(dialog, qtbot):
    listed(dialog, qtbot)

    dialog.address.setText("democracy.elsewhere.example")

    assert dialog.committees.count() == 0
    assert not dialog.fetch_button.isEnabled()
