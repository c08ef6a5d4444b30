"""How the archive is listed: committees, their meetings with the versions of each, problems."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePath
from typing import TypeAlias

from app.window import library_words
from app.window.language import tr
from app.window.problems import Problem, ProblemKind, kind_name, problems
from app.window.words import number, status
from index.types import AgendaItem, Library, LibraryEntry, MeetingStatus


@dataclass(frozen=True, slots=True)
class LibraryItem:
    """An item of a meeting, with the document that the meeting's minutes are in."""

    entry: LibraryEntry
    item: AgendaItem


Row: TypeAlias = LibraryEntry | Problem | LibraryItem

_BEST_FIRST = (
    MeetingStatus.CONFIRMED,
    None,
    MeetingStatus.DRAFT,
    MeetingStatus.DECISIONS,
    MeetingStatus.AGENDA,
)


@dataclass(frozen=True, slots=True)
class Node:
    """A line of the list, and what stands under it."""

    title: str
    note: str = ""
    """What stands at the right: how many, or the status of the minutes."""
    row: Row | None = None
    """What the line stands for; of several versions the best. None for a heading."""
    children: tuple["Node", ...] = ()
    is_open: bool = False
    """Whether its children are in sight at first."""

    @property
    def entries(self) -> tuple[LibraryEntry, ...]:
        """The documents that the line stands for: with versions under it, all of them."""
        if self.row is None:
            return ()
        if self.children:
            return tuple(entry for child in self.children for entry in child.entries)
        if isinstance(self.row, LibraryItem):
            return ()  # what is done with documents is not done for one of their items
        entry = self.row.entry if isinstance(self.row, Problem) else self.row
        return (entry,) if entry else ()

    @property
    def may_have_items(self) -> bool:
        """Whether it stands for minutes whose items can be listed."""
        return isinstance(self.row, LibraryEntry) and not self.children


def library_tree(library: Library) -> tuple[Node, ...]:
    """Committees by name, those that state none last, then the problems."""
    groups: dict[str, list[LibraryEntry]] = defaultdict(list)
    for entry in library.entries:
        groups[_body_key(entry)].append(entry)
    keys = sorted(groups, key=lambda key: (not key, key))
    tree = [_committee(groups[key]) for key in keys]
    if found := problems(library):
        tree.append(Node(tr("Problems"), children=tuple(_kinds(found))))
    return tuple(tree)


def item_node(entry: LibraryEntry, item: AgendaItem) -> Node:
    """The line of an item under its meeting."""
    title = " ".join((item.title or "").split())
    if item.exempt:
        title = tr("{title} (exempt)").format(title=title) if title else tr("Exempt item")
    return Node(" ".join(filter(None, (item.number, title))), row=LibraryItem(entry, item))


def _committee(entries: Sequence[LibraryEntry]) -> Node:
    meetings = sorted(_meetings(entries), key=lambda versions: _newest_first(versions[0]))
    children = _told_apart([_meeting(versions) for versions in meetings])
    name = _body(entries[0]) or tr("No committee stated")
    return Node(name, number(len(meetings)), children=tuple(children), is_open=True)


def _meetings(entries: Iterable[LibraryEntry]) -> list[list[LibraryEntry]]:
    """The entries, those together that are minutes of one meeting."""
    found: list[list[LibraryEntry]] = []
    by_day: dict[date, list[list[LibraryEntry]]] = defaultdict(list)
    for entry in entries:
        day = entry.meeting.held_on if _body(entry) else None
        same = by_day[day] if day else []
        meeting = next((known for known in same if _is_version(entry, known)), None)
        if meeting is not None:
            meeting.append(entry)
            continue
        found.append([entry])
        if day:
            same.append(found[-1])
    return found


def _is_version(entry: LibraryEntry, known: Iterable[LibraryEntry]) -> bool:
    """Of a document of its own, and begun at the same time as far as that is stated."""
    starts = entry.meeting.starts_at
    return all(
        other.document.path != entry.document.path
        and (not starts or not other.meeting.starts_at or starts == other.meeting.starts_at)
        for other in known
    )


def _meeting(versions: Sequence[LibraryEntry]) -> Node:
    ordered = sorted(versions, key=lambda e: _BEST_FIRST.index(e.meeting.status))
    best = ordered[0]
    title = library_words.entry_title(best)
    if len(ordered) == 1:
        return Node(title, _note(best), best)
    children = tuple(
        Node(PurePath(entry.document.path).name, _note(entry), entry) for entry in ordered
    )
    return Node(title, tr("%Ln version(s)", "", len(ordered)), best, children)


def _note(entry: LibraryEntry) -> str:
    """The status of the minutes, and that only their words can be searched yet."""
    only = tr("words only") if entry.words_only else ""
    return " · ".join(filter(None, (status(entry.meeting.status), only)))


def _told_apart(nodes: Sequence[Node]) -> list[Node]:
    """Two meetings of a day get their time, where it is stated."""
    titles = Counter(node.title for node in nodes)
    return [_with_time(node) if titles[node.title] > 1 else node for node in nodes]


def _with_time(node: Node) -> Node:
    starts = node.entries[0].meeting.starts_at
    return replace(node, title=f"{node.title}, {starts:%H:%M}") if starts else node


def _kinds(found: Sequence[Problem]) -> Iterable[Node]:
    for kind in ProblemKind:
        rows = [Node(problem.name, row=problem) for problem in found if problem.kind is kind]
        if rows:
            yield Node(kind_name(kind), number(len(rows)), children=tuple(rows), is_open=True)


def _body(entry: LibraryEntry) -> str:
    return " ".join((entry.meeting.committee or entry.meeting.council or "").split())


def _body_key(entry: LibraryEntry) -> str:
    return _body(entry).casefold()


def _newest_first(entry: LibraryEntry) -> tuple[int, str]:
    day = entry.meeting.held_on or date.min
    return -day.toordinal(), library_words.entry_title(entry).casefold()
