"""The words of the domain: each is found, and no more is loaded for it than it needs."""

import subprocess
import sys

import pytest

from index import types


@pytest.mark.parametrize("name", sorted(types._PART_OF))
def test_every_name_is_found_in_its_part(name):
    assert getattr(types, name) is vars(sys.modules[f"index.types.{types._PART_OF[name]}"])[name]


def test_what_is_no_name_is_said():
    with pytest.raises(ImportError, match="Minute"):
        from index.types import Minute  # noqa: F401


def test_a_name_loads_its_part_and_what_that_is_made_of():
    code = "from index.types import Meeting; import sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {one for one in done.stdout.split() if one.startswith("index.types.")}
    assert loaded == {"index.types.minutes", "index.types.sources"}
