"""The table of actions: everything the window can do, each with words, and keys that do not clash."""

import re
from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from app.window.actions.table import all_actions, group_title
from app.window.controller import Controller
from app.window.theme import Theme


@pytest.fixture
def table(window, settings, qapp):
    """What the window was built with."""
    controller = window.findChild(Controller)
    return all_actions(window, controller, settings, Theme(qapp, settings))


def test_every_action_has_a_name_of_its_own_words_and_a_group(table):
    assert [n for n, times in Counter(a.name for a in table).items() if times > 1] == []
    assert [a.name for a in table if not re.fullmatch(r"[a-z]+\.[a-z_]+", a.name)] == []
    assert [a.name for a in table if not re.fullmatch(r"[A-Z][^.]+\.", a.help)] == []
    assert [a.name for a in table if not a.text or a.text.endswith(".")] == []
    assert all(group_title(action.group) for action in table)


def test_no_two_actions_share_a_key(table):
    """But for widgets that do not have the focus at the same time."""
    keyed = {group: Counter() for group in {action.group for action in table}}
    for action in table:
        if action.keys:
            key = QKeySequence(action.keys).toString()
            assert key, f"{action.keys} is no key that Qt knows"
            for group in {action.group} if action.is_local else keyed:
                keyed[group][key] += 1
    clashes = [key for keys in keyed.values() for key, times in keys.items() if times > 1]
    assert clashes == []


def test_every_key_of_the_window_is_in_the_table(table, window):
    bound = {action.objectName() for action in window.actions()}
    assert bound == {action.name for action in table if action.keys and not action.is_local}


def test_what_cannot_be_done_now_is_known(table, window, ask):
    by_name = {action.name: action for action in table}
    needs_answer = ("answer.copy_all", "answer.next", "answer.timeline", "source.text")
    assert [name for name in needs_answer if by_name[name].can()] == []
    ask(window, "agency staff")
    assert [name for name in needs_answer if not by_name[name].can()] == []
    assert not by_name["question.exempt"].can(), "the archive holds no exempt items"
    by_name["question.exempt"].run()
    assert not window.filters.exempt.isChecked()


def test_a_switch_of_the_table_turns_what_the_window_shows(table, window, settings):
    follow = next(action for action in table if action.name == "minutes.follow")
    before = settings.follows
    follow.run()
    assert follow.is_on()
    assert window.library.follow_action.isChecked() is settings.follows is not before
