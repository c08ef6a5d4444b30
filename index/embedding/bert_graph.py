"""A BERT encoder as a fused ONNX graph, written straight from its weights: no torch, one second.

Attention, the sums with their normalisation and the activation are one operator each (ONNX Runtime's
contrib operators). For a sentence encoder pooling and normalising are in the graph.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from index.embedding.model_folder import ModelFolder
from index.embedding.onnx_runner import KINDS, STATES, TOKENS, VECTOR

_OPSET, _IR = 17, 8
_CONTRIB = "com.microsoft"
_MODULES = ["Transformer", "Pooling", "Normalize"]
_WANTED = {
    "model_type": "bert",
    "hidden_act": "gelu",
    "is_decoder": False,
    "add_cross_attention": False,
    "position_embedding_type": "absolute",
}
"""What is fused is this and nothing else; what a folder does not say is so by default."""


def can_write(folder: ModelFolder) -> bool:
    """Whether a model is one that this graph computes."""
    config, pooling = folder.read("config.json"), folder.read("1_Pooling/config.json")
    modules = [str(module["type"]).rpartition(".")[2] for module in folder.read("modules.json")]
    # `pooling_mode` is what newer folders say, the flags what older ones do.
    said = {name for name, value in pooling.items() if name.startswith("pooling_mode_") and value}
    return (
        config.get("model_type") == "bert"
        and all(config.get(name, wanted) == wanted for name, wanted in _WANTED.items())
        and modules in (_MODULES, _MODULES[:2])
        and (said == {"pooling_mode_mean_tokens"} or pooling.get("pooling_mode") == "mean")
        and (folder.path / "model.safetensors").is_file()
    )


def write(folder: ModelFolder, file: Path) -> None:
    """Write the graph of a model. KeyError where a weight is missing."""
    from safetensors.numpy import load_file

    graph = BertGraph(folder.read("config.json"), load_file(folder.path / "model.safetensors"))
    onnx.save(graph.sentence_encoder(), str(file))


class BertGraph:
    """A graph that grows node by node; a node's name is that of its output.

    `config` as in config.json; `weights` by the names that torch gives them.
    """

    def __init__(self, config: Mapping[str, Any], weights: Mapping[str, NDArray[Any]]) -> None:
        self._config = config
        prefix = "bert." if "bert.embeddings.word_embeddings.weight" in weights else ""
        self._weights = {name.removeprefix(prefix): value for name, value in weights.items()}
        self._epsilon = config.get("layer_norm_eps", 1e-12)
        self._constants: list[onnx.TensorProto] = []
        self._nodes: list[onnx.NodeProto] = []

    def sentence_encoder(self) -> onnx.ModelProto:
        """Of one text: the mean of its tokens' states, at length 1."""
        self._add("ReduceMean", [self._states()], "mean", axes=[1], keepdims=0)
        self._add("LpNormalization", ["mean"], VECTOR, axis=-1, p=2)
        return self._model("sentence encoder", [TOKENS], VECTOR, ["texts"])

    def pair_encoder(self) -> onnx.ModelProto:
        """Of two texts that are read together: the states of all tokens, shape (1, tokens, size)."""
        self._add("Identity", [self._states(KINDS)], STATES)
        return self._model("pair encoder", [TOKENS, KINDS], STATES, ["texts", "length"])

    def _model(
        self, name: str, inputs: list[str], output: str, shape: list[str]
    ) -> onnx.ModelProto:
        graph = helper.make_graph(
            self._nodes,
            name,
            [
                helper.make_tensor_value_info(one, TensorProto.INT64, ["texts", "length"])
                for one in inputs
            ],
            [
                helper.make_tensor_value_info(
                    output, TensorProto.FLOAT, [*shape, self._config["hidden_size"]]
                )
            ],
            self._constants,
        )
        opsets = [helper.make_opsetid("", _OPSET), helper.make_opsetid(_CONTRIB, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=_IR)

    def _states(self, kinds: str | None = None) -> str:
        """The embeddings and all layers. `kinds`: the input that tells of which text a token is."""
        states = self._embeddings(kinds)
        for layer in range(self._config["num_hidden_layers"]):
            states = self._layer(f"encoder.layer.{layer}", states)
        return states

    def _embeddings(self, kinds: str | None) -> str:
        self._add("Cast", [TOKENS], "words", to=TensorProto.INT32)
        words, places, sorts = (
            self._weights[f"embeddings.{what}_embeddings.weight"]
            for what in ("word", "position", "token_type")
        )
        whose = sort = ""
        if kinds:
            whose = self._add("Cast", [kinds], "whose", to=TensorProto.INT32)
            sort = self._constant("e.kind", sorts)
        else:
            # All words are of one text, so that their kind is the same and goes into the places.
            places = places + sorts[0]
        inputs = ["words", whose, self._constant("e.words", words), self._constant("e.at", places)]
        scale, shift = self._norm("embeddings.LayerNorm")
        inputs += [sort, scale, shift]
        how = {"epsilon": self._epsilon}
        return self._contrib("EmbedLayerNormalization", inputs, "e", ["e.m"], **how)

    def _layer(self, name: str, states: str) -> str:
        own = f"{name}.attention.self"
        parts = [self._dense(f"{own}.{part}") for part in ("query", "key", "value")]
        weight = self._constant(f"{name}.qkv", np.concatenate([w for w, _ in parts], axis=1))
        bias = self._constant(f"{name}.qkv.bias", np.concatenate([b for _, b in parts]))
        heads = self._config["num_attention_heads"]
        seen = self._contrib("Attention", [states, weight, bias], f"{own}.out", num_heads=heads)
        states = self._added(f"{name}.attention.output", seen, states)
        weights, shift = self._dense(f"{name}.intermediate.dense")
        inner = self._times(f"{name}.intermediate.dense", states, weights)
        bias = self._constant(f"{name}.intermediate.bias", shift)
        inner = self._contrib("BiasGelu", [inner, bias], f"{name}.gelu")
        return self._added(f"{name}.output", inner, states)

    def _added(self, name: str, states: str, before: str) -> str:
        """A dense layer, what went in before added to it, normalised."""
        weights, bias = self._dense(f"{name}.dense")
        times = self._times(f"{name}.dense", states, weights)
        own = self._add("Add", [times, self._constant(f"{name}.bias", bias)], f"{name}.own")
        both = self._add("Add", [own, before], f"{name}.both")
        inputs = [both, *self._norm(f"{name}.LayerNorm")]
        return self._add("LayerNormalization", inputs, f"{name}.sum", epsilon=self._epsilon)

    def _times(self, name: str, states: str, weights: NDArray[Any]) -> str:
        return self._add("MatMul", [states, self._constant(f"{name}.weight", weights)], f"{name}.x")

    def _dense(self, name: str) -> tuple[NDArray[Any], NDArray[Any]]:
        return self._weights[f"{name}.weight"].T, self._weights[f"{name}.bias"]

    def _norm(self, name: str) -> list[str]:
        return [
            self._constant(f"{name}.{part}", self._weights[f"{name}.{part}"])
            for part in ("weight", "bias")
        ]

    def _constant(self, name: str, value: NDArray[Any]) -> str:
        plain = np.ascontiguousarray(value, dtype=np.float32)
        self._constants.append(numpy_helper.from_array(plain, name))
        return name

    def _contrib(
        self,
        operator: str,
        inputs: list[str],
        output: str,
        more: list[str] | None = None,
        **how: Any,
    ) -> str:
        node = helper.make_node(
            operator, inputs, [output, *(more or [])], output, domain=_CONTRIB, **how
        )
        self._nodes.append(node)
        return output

    def _add(self, operator: str, inputs: list[str], output: str, **how: Any) -> str:
        self._nodes.append(helper.make_node(operator, inputs, [output], output, **how))
        return output
