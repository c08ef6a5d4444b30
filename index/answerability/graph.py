"""The answer model as a graph in int8: written once on a computer, kept in the user's cache."""

import hashlib
import tempfile
from pathlib import Path

from index.answerability import base, learned
from index.embedding.graph_files import home, passing_home
from index.embedding.quantising import quantise
from index.errors import ModelError
from resources.loading import answer_model_changes

_RECIPE = 2
"""Of the way the graph is written: a new one is written anew."""


def kept_graph() -> Path:
    """The graph's file; it is written where it is missing. Raises ModelError."""
    file = home() / _name()
    return file if file.is_file() else write_graph()


def write_graph() -> Path:
    """Write the graph, in place of one that is damaged. Raises ModelError."""
    for place in (home, passing_home):
        try:
            place().mkdir(parents=True, exist_ok=True)
            return _written(place())
        except ImportError as error:
            raise ModelError(
                f"The package {error.name}, which the answer model needs, is not installed."
            ) from error
        except ModelError:
            raise
        except OSError as error:
            # A full disk, or a home that cannot be written: a passing one serves this process.
            last = error
        # Operators raise what they like where their versions do not go together.
        except Exception as error:
            reason = " ".join(str(error).split()) or type(error).__name__
            raise ModelError(f"The answer model cannot be made ready: {reason}.") from error
    raise ModelError(f"There is no room for the answer model: {last.strerror}.") from last


def _written(folder: Path) -> Path:
    import onnx

    from index.embedding.bert_graph import BertGraph

    weights = learned.changed(base.weights())
    graph = BertGraph(base.CONFIG, weights).pair_encoder()
    with tempfile.TemporaryDirectory(dir=folder) as place:
        whole, small = Path(place, "fp32.onnx"), Path(place, "int8.onnx")
        onnx.save(graph, str(whole))
        quantise(whole, small)
        return small.replace(folder / _name())


def _name() -> str:
    return f"answers-{hashlib.sha256(answer_model_changes()).hexdigest()[:32]}-{_RECIPE}.onnx"
