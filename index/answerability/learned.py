"""What was learned on top of the public model: low-rank changes of its layers, and the heads.

A matrix W of m x n was changed to W + B A, with A of r x n and B of m x r (Hu et al., LoRA, 2021);
so 1.6 MB hold what a whole model of 130 MB would differ in. `tests/quality/answer_model` has the recipe,
and `resources/answerability/README.md` what it was trained on.
"""

from functools import cache

import numpy as np

from index.answerability.base import Weights
from resources.loading import answer_model_changes

DOWN, UP = ".down", ".up"
"""What the two factors of a matrix's change end in: A and B."""
HEADS = ("bert.pooler.dense", "classifier", "sentences")
"""What judges the whole, from the state of the first token; and a sentence, from the mean of its."""


@cache
def learned() -> Weights:
    """All that was learned, by name, in float32."""
    from safetensors.numpy import load

    return {name: value.astype(np.float32) for name, value in load(answer_model_changes()).items()}


def heads() -> Weights:
    """The weights and biases of HEADS."""
    return {name: value for name, value in learned().items() if name.startswith(HEADS)}


def changed(base: Weights) -> Weights:
    """The encoder's weights with what was learned."""
    found = dict(base)
    for name, value in learned().items():
        if name.endswith(DOWN):
            stem = name.removesuffix(DOWN)
            found[f"{stem}.weight"] = base[f"{stem}.weight"] + learned()[f"{stem}{UP}"] @ value
        elif not name.endswith(UP):
            found[name] = value
    return found
