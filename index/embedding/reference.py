"""Fixed sentences, and what the default model makes of them: by these an export is checked."""

import json
from functools import cache

import numpy as np

from index.embedding.model_folder import ModelFolder
from index.protocols import Vectors
from resources.loading import reference_of_default_model

SENTENCES = (
    "",
    "The Committee resolved that the report be noted.",
    "How much was spent on agency staff?",
    "£1.2m was carried forward to 2025/26 (minute 24/00108), said Cllr Ffion Ŵyn-Rees.",
    "Members asked why the ferry had not run, and were told that the slipway was being mended. "
    * 30,
)


def reference_vectors(folder: ModelFolder) -> Vectors | None:
    """The first components of the vectors of SENTENCES, as torch gives them; None if not on record.

    They are on record for the default model, so that it can be exported where there is no torch.
    """
    known = _known()
    if folder.fingerprint != known["fingerprint"]:
        return None
    return np.array(known["vectors"], dtype=np.float32)


@cache
def _known() -> dict[str, object]:
    found: dict[str, object] = json.loads(reference_of_default_model())
    return found
