"""What stands in the files of a language, and what stands in the program to be translated."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from lxml import etree

import app
from resources.loading import translations

FOLDER = translations()
APP = Path(app.__file__).parent


class Key(NamedTuple):
    """What a sentence is looked up by."""

    context: str
    source: str
    comment: str


def read(file: Path) -> dict[Key, list[str]]:
    """The translations in a .ts file: one, or one for each plural form; none if unfinished."""
    found = {}
    for context in etree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = Key(
                context.findtext("name") or "",
                message.findtext("source") or "",
                message.findtext("comment") or "",
            )
            found[key] = _forms(message.find("translation"))
    return found


def _forms(translation) -> list[str]:
    if translation.get("type"):
        return []
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def run(tool: str, *arguments: str | Path) -> None:
    """One of Qt's tools for translators."""
    command = [Path(sys.executable).with_name(tool), *arguments]
    subprocess.run(command, check=True, capture_output=True, cwd=APP.parent)


def in_the_code() -> Iterator[tuple[str, Key]]:
    """Every call of `tr` with its place; those that Qt's tool could not read raise."""
    for file in sorted(APP.rglob("*.py")):
        for context, call, is_formatted in _calls(ast.parse(file.read_text("utf-8")), "", False):
            place = f"{file.relative_to(APP)}:{call.lineno}"
            texts = [one.value for one in call.args[:2] if isinstance(one, ast.Constant)]
            assert texts, f"{place}: not a plain sentence"
            assert not is_formatted, f"{place}: within an f-string it is not found"
            yield place, Key(context, texts[0], texts[1] if len(texts) > 1 else "")


def _calls(node: ast.AST, context: str, is_formatted: bool):
    if isinstance(node, ast.ClassDef):
        context = node.name
    is_formatted = is_formatted or isinstance(node, ast.JoinedStr)
    match node:
        case ast.Call(func=ast.Name("tr")):
            yield "", node, is_formatted
        case ast.Call(func=ast.Attribute(owner, "tr")):
            assert ast.unparse(owner) == "self", f"line {node.lineno}: neither tr nor self.tr"
            yield context, node, is_formatted
    for child in ast.iter_child_nodes(node):
        yield from _calls(child, context, is_formatted)
