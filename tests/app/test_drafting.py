"""A draft is sent for by the user alone, and nothing of it becomes minutes."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.window.controller import Controller
from app.window.drafting.draft_dialog import DraftDialog
from app.window.settings import Settings
from app.window.settings_dialog import open_settings
from index.types import Note
from tests.index.test_drafting import BUSES, FERRY, quote
from tests.model_server import ModelServer, opened, writes

ENTRIES = (quote(FERRY), Note("n", "Mine."), quote("£90,000", exempt=True))
LABEL = "Draft by a language model on this computer — not minutes"


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with opened() as server:
        yield server


@pytest.fixture
def window(open_window, empty, qtbot):
    """A window with a briefing of a quote, a note and an exempt quote."""
    window = open_window(empty)
    begin(window, qtbot)
    return window


def desk(window):
    return window.findChild(Controller).desk


def begin(window, qtbot) -> None:
    before = desk(window).editing.present
    desk(window).begin()
    qtbot.waitUntil(lambda: desk(window).editing.present not in {None, before}, timeout=20_000)
    put(window, *ENTRIES)


def put(window, *entries) -> None:
    """Let the briefing hold these."""
    desk(window).editing.do(lambda briefing: replace(briefing, entries=entries))


def notes(window) -> list[str]:
    return [one.text for one in desk(window).editing.present.entries if isinstance(one, Note)]


def dialog_of(window) -> DraftDialog:
    window.briefing.buttons["draft"].click()
    return window.findChild(DraftDialog)


def send(dialog: DraftDialog, address: str) -> None:
    dialog.address_field.setText(address)
    dialog.model_field.setText("tiny")
    dialog.send_button.click()


def said(qtbot, dialog: DraftDialog) -> str:
    """What the dialog says in the end."""
    qtbot.waitUntil(lambda: not dialog.bar.isVisible(), timeout=20_000)
    return dialog.said.text().replace("\u200b", "")


def test_the_text_is_seen_before_it_is_sent_and_sent_as_it_is_seen(window, server, qtbot):
    dialog = dialog_of(window)
    assert not dialog.send_button.isEnabled(), "it is off until a server and a model are named"
    dialog.purpose_field.setText("the Leader")
    seen = dialog.sent.toPlainText()
    assert FERRY in seen
    assert "the Leader" in seen
    assert "Mine." not in seen
    assert "90,000" not in seen
    assert "1 exempt quote left out" in dialog.extent.text()
    assert "stays on this computer" not in dialog.extent.text(), "nobody is named yet"
    dialog.address_field.setText(server.address)
    dialog.model_field.setText("tiny")
    assert "stays on this computer" in dialog.extent.text()
    assert server.asked == [], "typing sends nothing"
    dialog.send_button.click()
    said(qtbot, dialog)
    ((_, body),) = server.asked
    assert [message["content"] for message in body["messages"]] == [seen]


def test_what_the_settings_name_is_offered(window, settings):
    named = {Settings.draft_address: "http://localhost:1234/v1", Settings.draft_model: "tiny"}
    rows = open_settings(settings, window).rows
    for row in (row for row in rows if row.shown.option in named):
        row.control.setText(named[row.shown.option])
        row.control.editingFinished.emit()
    dialog = dialog_of(window)
    assert dialog.address_field.text() == "http://localhost:1234/v1"
    assert dialog.model_field.text() == "tiny"
    assert dialog.send_button.isEnabled()


def test_what_rests_on_quotes_becomes_a_note_under_its_label(window, server, qtbot):
    server.mood = writes("It was fun", "ded at £2.5m [1].", " All were content. Soon [8].")
    dialog = dialog_of(window)
    send(dialog, server.address)
    assert said(qtbot, dialog) == "3 sentences, 2 struck out, 1 word or figure to check"
    shown = dialog.view.toPlainText()
    assert "Not in the quotes cited: £2.5m" in shown
    assert "Struck out: no quote cited" in shown
    assert "Struck out: there is no quote [8]" in shown
    assert dialog.label.text() == LABEL
    dialog.keep_button.click()
    mine, draft = notes(window)
    assert mine == "Mine."
    assert draft.splitlines() == [
        LABEL,
        "It was funded at £2.5m (Highways Committee, 14 May 2024, minute 54 (River crossings)).",
        "To check, since the quotes cited do not say it: £2.5m",
    ]


def test_markup_of_a_model_is_shown_as_words(window, server, qtbot):
    server.mood = writes("<b>Bold</b> <img src='http://127.0.0.1/x'> [1].")
    dialog = dialog_of(window)
    send(dialog, server.address)
    said(qtbot, dialog)
    assert "<b>Bold</b> <img src='http://127.0.0.1/x'> [1]." in dialog.view.toPlainText()


def test_a_draft_is_shown_while_it_is_written_and_can_be_stopped(window, server, qtbot):
    gone = server.hold("It was funded [1]. Then")
    dialog = dialog_of(window)
    send(dialog, server.address)
    qtbot.waitUntil(lambda: "Then" in dialog.view.toPlainText(), timeout=20_000)
    assert not dialog.keep_button.isVisible()
    dialog.close_button.click()
    assert said(qtbot, dialog) == "Stopped; the briefing is as it was."
    assert gone.wait(20), "the server is no longer kept waiting"
    assert not dialog.keep_button.isVisible()
    assert notes(window) == ["Mine."]


def test_a_server_that_is_down_is_told_and_the_text_is_still_there(window, server, qtbot):
    server.close()
    dialog = dialog_of(window)
    send(dialog, server.address)
    assert "cannot be reached; is the server running?" in said(qtbot, dialog)
    assert not dialog.keep_button.isVisible()
    dialog.back_button.click()
    assert FERRY in dialog.sent.toPlainText()
    assert dialog.send_button.isVisible()


def test_a_draft_without_a_quote_is_not_offered_to_be_kept(window, server, qtbot):
    server.mood = writes("All were content.")
    dialog = dialog_of(window)
    send(dialog, server.address)
    assert said(qtbot, dialog) == "1 sentence, 1 struck out"
    assert not dialog.keep_button.isVisible()


def test_another_computer_is_named_and_has_to_be_agreed_to(window):
    put(window, quote(FERRY), quote(BUSES))
    dialog = dialog_of(window)
    dialog.model_field.setText("tiny")
    dialog.address_field.setText("https://models.example.org/v1")
    assert dialog.leaving.isVisible()
    assert dialog.leaving.text() == (
        "This sends 2 quotes to models.example.org: they leave this computer."
    )
    assert not dialog.send_button.isEnabled()
    dialog.agreed.click()
    assert dialog.send_button.isEnabled()
    assert dialog.label.text() == "Draft by a language model at models.example.org — not minutes"
    dialog.address_field.setText("https://models.example.net/v1")
    assert not dialog.send_button.isEnabled(), "it was agreed to another host"


def test_without_quotes_there_is_nothing_to_send(window):
    assert window.briefing.buttons["draft"].isEnabled()
    put(window, Note("n", "Mine."), quote("£90,000", exempt=True))
    assert not window.briefing.buttons["draft"].isEnabled()


def test_a_draft_goes_into_the_briefing_that_it_was_made_of(window, server, qtbot):
    server.mood = writes("It was funded [1].")
    dialog = dialog_of(window)
    send(dialog, server.address)
    said(qtbot, dialog)
    title = desk(window).editing.present.title
    begin(window, qtbot)
    dialog.keep_button.click()
    assert f"Open the briefing “{title}” again" in dialog.said.text()
    assert notes(window) == ["Mine."]
