"""From a sentence-transformers folder to an ONNX graph in int8, checked against the model itself."""

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from index.embedding import bert_graph
from index.embedding.model_folder import ModelFolder
from index.embedding.onnx_runner import TOKENS, VECTOR, OnnxRunner
from index.embedding.precision import FP32, INT8, ExportError
from index.embedding.quantising import quantise, quiet
from index.embedding.reference import SENTENCES, reference_vectors
from index.embedding.sentence_transformer import TorchRunner
from index.errors import ModelError

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

SAME, NEAR = 1e-4, 0.97
"""What an export must keep on the fixed sentences: each component in fp32 within this of the model's
own, and in int8 at least this cosine to it. Short of the first it is not used, short of the second
it stays in fp32."""


@dataclass(frozen=True, slots=True)
class Exported:
    """A graph that was written: in which precision, and how near to the model it is."""

    precision: str
    largest_difference: float
    """Of any component, in fp32."""
    smallest_cosine: float
    """In int8."""


def export(folder: ModelFolder, file: Path) -> Exported:
    """Write the graph of a model to a file.

    Raises ExportError where it cannot be done, ModelError where the model itself cannot be loaded,
    OSError where there is no room.
    """
    with tempfile.TemporaryDirectory(dir=file.parent) as place:
        whole, small = Path(place, "fp32.onnx"), Path(place, "int8.onnx")
        truth = reference_vectors(folder)
        try:
            truth = _write(folder, whole, truth)
            exact = OnnxRunner(folder, whole).encode(SENTENCES)
            difference = float(np.abs(exact[:, : truth.shape[1]] - truth).max())
        except (ModelError, OSError):
            raise
        # Exporters and their operators raise what they like, of models they were not made for.
        except Exception as error:
            raise ExportError(" ".join(str(error).split()) or type(error).__name__) from error
        if not difference <= SAME:
            raise ExportError(f"the exported model differs from it by {difference:.2g}")
        cosine = _quantised(folder, whole, small, exact)
        precision = INT8 if cosine >= NEAR else FP32
        (small if precision == INT8 else whole).replace(file)
    return Exported(precision, difference, cosine)


def _write(folder: ModelFolder, file: Path, truth: Any) -> Any:
    """Write a graph in fp32; the vectors that it should give."""
    if truth is not None:
        bert_graph.write(folder, file)
        return truth
    runner = TorchRunner(folder.path)
    if bert_graph.can_write(folder):
        bert_graph.write(folder, file)
    else:
        _trace(runner.model, folder, file)
    return runner.encode(SENTENCES)


def _trace(model: "SentenceTransformer", folder: ModelFolder, file: Path) -> None:
    """The graph of any model, as torch follows it through an example."""
    import torch

    class Encoder(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.model = model

        def forward(self, tokens: torch.Tensor) -> torch.Tensor:
            features = {"input_ids": tokens, "attention_mask": torch.ones_like(tokens)}
            if "token_type_ids" in names:
                features["token_type_ids"] = torch.zeros_like(tokens)
            vector = self.model(features)["sentence_embedding"]
            return torch.nn.functional.normalize(vector, dim=-1)

    names = model.tokenizer.model_input_names
    example = torch.tensor([folder.tokenizer().encode(SENTENCES[1]).ids])
    with quiet(), torch.no_grad():
        torch.onnx.export(
            Encoder().eval(),
            (example,),
            str(file),
            input_names=[TOKENS],
            output_names=[VECTOR],
            dynamic_axes={TOKENS: {0: "texts", 1: "length"}},
            dynamo=False,
        )


def _quantised(folder: ModelFolder, whole: Path, small: Path, exact: Any) -> float:
    """Write the graph in int8; the smallest cosine between what it gives and the exact vectors."""
    try:
        quantise(whole, small)
    except OSError:
        raise
    except Exception:  # the exact graph serves as well: this one is only faster
        return -1.0
    rounded = OnnxRunner(folder, small).encode(SENTENCES)
    return float((rounded * exact).sum(axis=1).min())
