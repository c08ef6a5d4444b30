"""The command line: a contract that outside tools rely on."""

import argparse
import errno
import io
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from app import (
    briefing_commands,
    browsing_commands,
    checking_commands,
    commands,
    model_commands,
    standing_commands,
)
from app.certificates import ENDINGS, is_kind
from app.locations import default_archive
from index import __version__
from index.briefing.export import exporting
from index.errors import MinutebookError
from index.types import MeetingStatus, PassageKind

if TYPE_CHECKING:
    _Parts = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - it has no other name

_Known = TypeVar("_Known", MeetingStatus, PassageKind)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Exit status: 0 done; 1 what the user can mend; 2 a call that is not right."""
    _speak_utf8()
    options = _parser().parse_args(arguments)
    try:
        status = int(options.run(options))
        sys.stdout.flush()  # now, while a full disk can still be told of
        return status
    except commands.UsageError as error:
        return _fail(str(error), 2)
    except MinutebookError as error:
        return _fail(str(error), 1)
    except KeyboardInterrupt:
        return _fail("Stopped; what was finished is kept.", 1)
    except BrokenPipeError:
        # The reader of our output left (`minutebook text F | head`): nothing more to say to it.
        _drop_output()
        return 1
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        _drop_output()
        return _fail(f"The output cannot be written: {error.strerror}.", 1)


def _drop_output() -> None:
    """Leave Python nothing to flush into a pipe or disk that takes no more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _fail(sentence: str, status: int) -> int:
    print(f"minutebook: {sentence}", file=sys.stderr)
    return status


def _speak_utf8() -> None:
    """UTF-8 and plain line feeds everywhere: offsets must not depend on the terminal."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="minutebook",
        description="Answers questions from a council's minutes, and shows the passages it answers "
        "from. Without a command it opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"minutebook {__version__}")
    parser.add_argument(
        "--archive",
        type=_archive,
        metavar="DIR",
        help=f"the folder of the archive (default: {default_archive()})".replace("%", "%%"),
    )
    parser.set_defaults(run=commands.window)
    parts = parser.add_subparsers(title="commands", metavar="")
    _add_index(parts)
    _add_ask(parts)
    _add_trail(parts)
    _add_browsing(parts)
    _add_standing(parts)
    _add_briefing(parts)
    _add_sync(parts)
    _add_model(parts)
    _add_smaller(parts)
    return parser


def _add_index(parts: "_Parts") -> None:
    index = parts.add_parser("index", help="add or refresh files and folders of minutes")
    index.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    index.add_argument(
        "--model",
        metavar="NAME|DIR",
        help="go over to another sentence-transformers model, once it has embedded this archive",
    )
    index.set_defaults(run=commands.index)


def _add_ask(parts: "_Parts") -> None:
    ask = parts.add_parser("ask", help="ask a question, or a file of them")
    ask.add_argument("question", nargs="?", metavar="QUESTION")
    ask.add_argument(
        "--questions", type=Path, metavar="FILE.jsonl", help='{"id", "question"} a line'
    )
    ask.add_argument("--limit", type=_limit, default=10, help="passages at most (default: 10)")
    _add_filters(ask)
    ask.add_argument("--json", action="store_true", help="one JSON object an answer, one a line")
    ask.add_argument(
        "--certificate",
        type=_certificate,
        metavar="FILE",
        help=f"write what was searched into a file as well ({ENDINGS})",
    )
    ask.add_argument(
        "--any-date", action="store_true", help="search all days, even if the question names some"
    )
    ask.add_argument(
        "--any-committee",
        action="store_true",
        help="search all committees, even if the question names one",
    )
    ask.set_defaults(run=commands.ask)


def _add_trail(parts: "_Parts") -> None:
    trail = parts.add_parser("trail", help="what became of a topic, meeting by meeting")
    trail.add_argument("topic", metavar="TOPIC")
    _add_filters(trail)
    trail.add_argument("--json", action="store_true", help="one JSON object")
    trail.set_defaults(run=commands.trail)


def _add_browsing(parts: "_Parts") -> None:
    register = parts.add_parser("register", help="decisions, votes, actions or questions of all")
    register.add_argument("what", choices=tuple(browsing_commands.KINDS))
    _add_where(register)
    register.add_argument("--contains", metavar="WORDS", help="only those that hold these words")
    register.add_argument("--exempt", action="store_true", help="list the exempt items too")
    form = register.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON object a line")
    form.add_argument("--csv", type=Path, metavar="FILE", help="write a table into a file instead")
    register.set_defaults(run=browsing_commands.register, kind=None)
    like = parts.add_parser("like", help="passages like the one at a place of a document")
    like.add_argument("path", type=Path, metavar="PATH")
    like.add_argument(
        "--at", type=_offset, default=0, metavar="OFFSET", help="as `minutebook text` counts"
    )
    like.add_argument("--limit", type=_limit, default=10, help="passages at most (default: 10)")
    _add_filters(like)
    like.add_argument("--json", action="store_true", help="one JSON object")
    like.set_defaults(run=browsing_commands.like)


def _add_standing(parts: "_Parts") -> None:
    standing = parts.add_parser("standing", help="questions to be asked again by themselves")
    does = standing.add_subparsers(title="commands", metavar="", required=True)
    add = does.add_parser("add", help="save a question; what the minutes say now counts as seen")
    add.add_argument("question", metavar="QUESTION")
    _add_narrowing(add)
    add.set_defaults(run=standing_commands.add)
    known = does.add_parser("list", help="the questions that are saved, by number")
    known.set_defaults(run=standing_commands.known)
    remove = does.add_parser("remove", help="ask a question no more")
    remove.add_argument("number", type=_number, metavar="N")
    remove.set_defaults(run=standing_commands.remove)
    whats_new = parts.add_parser(
        "whats-new", help="what has come on the standing questions since you last looked"
    )
    whats_new.add_argument("--json", action="store_true", help="one JSON object")
    whats_new.add_argument(
        "--keep", action="store_true", help="do not count it as seen: show it next time too"
    )
    whats_new.set_defaults(run=standing_commands.whats_new)


def _add_briefing(parts: "_Parts") -> None:
    briefing = parts.add_parser("briefing", help="quotes that are collected, and exported")
    does = briefing.add_subparsers(title="commands", metavar="", required=True)
    known = does.add_parser("list", help="the briefings, by number")
    known.add_argument("--json", action="store_true", help="one JSON object")
    known.set_defaults(run=briefing_commands.known)
    show = _add_on_briefing(does, "show", "what stands in one", briefing_commands.show)
    add = does.add_parser("add", help="ask a question, and add its quotes, or that there are none")
    add.add_argument("briefing", type=_briefing, metavar=f"N|{briefing_commands.NEW}")
    add.add_argument("title", nargs="?", type=_name, metavar="TITLE", help="of a new one")
    add.add_argument("--question", required=True, metavar="QUESTION")
    _add_filters(add)
    add.set_defaults(run=briefing_commands.add)
    arrange = _add_on_briefing(
        does, "arrange", "put what was chosen under headings", briefing_commands.arrange
    )
    arrange.add_argument("template", choices=briefing_commands.TEMPLATES)
    export = _add_on_briefing(does, "export", "write it to a file", briefing_commands.export)
    export.add_argument("file", type=_exported, metavar="FILE", help=exporting.ENDINGS)
    export.add_argument(
        "--crops", action="store_true", help="with pictures of what is quoted from PDFs"
    )
    check = _add_on_briefing(
        does, "check", "compare each quote with its file", checking_commands.check
    )
    check.add_argument("--json", action="store_true", help="one JSON object")
    for one in (show, arrange, export, check):
        one.add_argument("--exempt", action="store_true", help="with its exempt entries")
    _add_on_briefing(does, "remove", "forget one", briefing_commands.remove)


def _add_on_briefing(
    does: "_Parts", name: str, what: str, run: Callable[[argparse.Namespace], int]
) -> argparse.ArgumentParser:
    parser = does.add_parser(name, help=what)
    parser.add_argument("briefing", type=_number, metavar="N")
    parser.set_defaults(run=run)
    return parser


def _add_sync(parts: "_Parts") -> None:
    sync = parts.add_parser("sync", help="fetch minutes from a council's ModernGov site, and index")
    sync.add_argument(
        "address", metavar="ADDRESS", help="of the council's site, as a browser has it"
    )
    sync.add_argument("--into", type=Path, metavar="FOLDER", help="where the files are kept")
    sync.add_argument(
        "--committee",
        action="append",
        default=[],
        type=_name,
        metavar="NAME",
        help="of this committee only: its name, a part of it, or its number; may be repeated",
    )
    sync.add_argument("--since", type=_day, metavar="YYYY-MM-DD", help="of this day or later")
    sync.add_argument("--until", type=_day, metavar="YYYY-MM-DD", help="of this day or earlier")
    sync.add_argument("--list", action="store_true", help="list the committees, and fetch nothing")
    sync.set_defaults(run=commands.sync)


def _add_model(parts: "_Parts") -> None:
    model = parts.add_parser(
        "model", help="the language model in use, and which may take its place"
    )
    model.add_argument("--json", action="store_true", help="one JSON object")
    model.set_defaults(run=model_commands.model)
    does = model.add_subparsers(title="commands", metavar="")
    revert = does.add_parser("revert", help="go back to the model that was in use before")
    revert.set_defaults(run=model_commands.revert)
    adapt = parts.add_parser(
        "adapt", help="learn the council's language from the archive's minutes"
    )
    adapt.add_argument("--json", action="store_true", help="one JSON object")
    adapt.set_defaults(run=model_commands.adapt)


def _add_filters(parser: argparse.ArgumentParser) -> None:
    _add_narrowing(parser)
    parser.add_argument("--exempt", action="store_true", help="search the exempt items too")


def _add_narrowing(parser: argparse.ArgumentParser) -> None:
    _add_where(parser)
    parser.add_argument(
        "--kind",
        type=partial(_one_of, PassageKind),
        metavar="KIND",
        help=f"passages of this kind only: {', '.join(PassageKind)}",
    )


def _add_where(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--committee", type=_name, metavar="NAME", help="of this committee only")
    parser.add_argument("--council", type=_name, metavar="NAME", help="of this council only")
    parser.add_argument("--since", type=_day, metavar="YYYY-MM-DD", help="of this day or later")
    parser.add_argument("--until", type=_day, metavar="YYYY-MM-DD", help="of this day or earlier")
    parser.add_argument(
        "--status",
        type=partial(_one_of, MeetingStatus),
        metavar="STATUS",
        help=f"of minutes of this status only: {', '.join(MeetingStatus)}",
    )


def _add_smaller(parts: "_Parts") -> None:
    text = parts.add_parser("text", help="the text of a file as extracted")
    text.add_argument("path", type=Path, metavar="PATH")
    text.set_defaults(run=commands.text)
    show = parts.add_parser("show", help="the structure of a document: items, decisions, votes")
    show.add_argument("document", type=Path, metavar="DOCUMENT")
    show.add_argument("--exempt", action="store_true", help="with its exempt items")
    show.add_argument("--json", action="store_true")
    show.set_defaults(run=commands.show)
    _add_verify(parts)
    status = parts.add_parser("status", help="what the archive holds")
    status.add_argument("--json", action="store_true")
    status.set_defaults(run=commands.status)
    repair = parts.add_parser(
        "repair", help="keep a damaged archive aside, and read its files again"
    )
    repair.set_defaults(run=commands.repair)
    reranker = parts.add_parser(
        "reranker", help="the model that reads the best passages once more; none at first"
    )
    reranker.add_argument(
        "name",
        nargs="?",
        type=_name,
        metavar="NAME|DIR|off",
        help="a sentence-transformers cross-encoder to use from now on, or none",
    )
    reranker.set_defaults(run=commands.reranker)
    preflight = parts.add_parser("preflight", help="what `index` would do, before it is done")
    preflight.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    preflight.add_argument("--json", action="store_true")
    preflight.set_defaults(run=commands.preflight)
    follow = parts.add_parser(
        "follow", help="keep the archive up to date with its folders, until Ctrl+C"
    )
    follow.set_defaults(run=commands.follow)
    remove = parts.add_parser("remove", help="take files or folders out of the archive")
    remove.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    remove.set_defaults(run=commands.remove)
    evaluate = parts.add_parser("evaluate", help="measure answers on questions with known answers")
    evaluate.add_argument(
        "set", type=Path, metavar="SET", help='{"id", "question", "kind", "gold"} a line'
    )
    evaluate.add_argument(
        "--also",
        nargs="+",
        type=Path,
        default=[],
        metavar="FOLDER",
        help="minutes to index with them, among which the answers must be found",
    )
    evaluate.add_argument("--json", action="store_true")
    evaluate.set_defaults(run=commands.evaluate)


def _add_verify(parts: "_Parts") -> None:
    verify = parts.add_parser(
        "verify", help="compare every stored passage with its file, or each quote of an export"
    )
    verify.add_argument(
        "file",
        nargs="?",
        type=Path,
        metavar="FILE",
        help="a briefing as it was exported: Word, HTML, PDF or JSON",
    )
    verify.add_argument("--exempt", action="store_true", help="with its quotes of exempt items")
    verify.add_argument("--json", action="store_true", help="one JSON object")
    verify.set_defaults(run=checking_commands.verify)


def _archive(value: str) -> Path:
    if "://" in value:
        raise argparse.ArgumentTypeError(f"{value} is an address; an archive is a folder so far")
    try:
        return Path(value).expanduser()
    except RuntimeError as error:
        raise argparse.ArgumentTypeError(f"{value}: there is no such user") from error


def _certificate(value: str) -> Path:
    path = Path(value)
    if not is_kind(path):
        raise argparse.ArgumentTypeError(f"{value} does not end in {ENDINGS}")
    return path


def _exported(value: str) -> Path:
    path = Path(value)
    if not exporting.is_kind(path):
        raise argparse.ArgumentTypeError(f"{value} does not end in {exporting.ENDINGS}")
    return path


def _briefing(value: str) -> int | str:
    return value if value == briefing_commands.NEW else _number(value)


def _limit(value: str) -> int:
    if not value.isascii() or not value.isdigit() or not 1 <= int(value) <= 100:
        raise argparse.ArgumentTypeError(f"{value} is not a number from 1 to 100")
    return int(value)


def _offset(value: str) -> int:
    if not value.isascii() or not value.isdigit() or int(value) >= 1 << 63:
        raise argparse.ArgumentTypeError(f"{value} is not a number of characters")
    return int(value)


def _number(value: str) -> int:
    if not value.isascii() or not value.isdigit() or not 0 < int(value) < 1 << 63:
        raise argparse.ArgumentTypeError(f"{value} is not the number of a question or a briefing")
    return int(value)


def _name(value: str) -> str:
    if not value.strip():
        raise argparse.ArgumentTypeError("a name is empty")
    return value


def _one_of(known: type[_Known], value: str) -> _Known:
    try:
        return known(value)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{value} is none of: {', '.join(known)}") from error


def _day(value: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{value} is not a date like 2024-03-05") from error


if __name__ == "__main__":
    sys.exit(main())
