"""How fast other programs embed with the same model: `python embedders.py TEXTS.jsonl [COUNT]`.

In the environment of `requirements.txt`. chromadb's and fastembed's own embedders would fetch their ONNX
graph of all-MiniLM-L6-v2; here it is exported, as plainly as theirs, from the model's package. Beside
torch in the same run, which is also in `tests.benchmarks.embedding`.
"""

import json
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import torch
from run import model_folder
from transformers import AutoModel

ROUNDS = 5
_INPUTS = ["input_ids", "attention_mask", "token_type_ids"]


def export(folder: Path) -> None:
    """The plain graph, with the tokenizer's files beside it."""

    class Plain(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.model = AutoModel.from_pretrained(model_folder(), attn_implementation="eager")

        def forward(
            self, ids: torch.Tensor, mask: torch.Tensor, kinds: torch.Tensor
        ) -> torch.Tensor:
            return self.model(
                input_ids=ids, attention_mask=mask, token_type_ids=kinds
            ).last_hidden_state

    one = torch.ones(1, 8, dtype=torch.int64)
    torch.onnx.export(
        Plain().eval(),
        (one, one, one),
        str(folder / "model.onnx"),
        input_names=_INPUTS,
        output_names=["last_hidden_state"],
        dynamic_axes={name: {0: "texts", 1: "length"} for name in [*_INPUTS, "last_hidden_state"]},
        dynamo=False,
    )
    for file in Path(model_folder()).iterdir():
        if file.is_file() and file.suffix in {".json", ".txt"}:
            shutil.copy(file, folder)


def ways(folder: Path) -> dict[str, Callable[[Sequence[str]], object]]:
    """Each way of embedding, loaded."""
    from chromadb.utils.embedding_functions import ONNXMiniLM_L6_V2
    from fastembed import TextEmbedding
    from sentence_transformers import SentenceTransformer

    plain = SentenceTransformer(model_folder(), device="cpu")
    ONNXMiniLM_L6_V2.DOWNLOAD_PATH = folder.parent
    ONNXMiniLM_L6_V2.EXTRACTED_FOLDER_NAME = folder.name
    chroma = ONNXMiniLM_L6_V2(preferred_providers=["CPUExecutionProvider"])
    name = "sentence-transformers/all-MiniLM-L6-v2"
    fast = TextEmbedding(name, specific_model_path=str(folder))
    return {
        "torch": lambda texts: plain.encode(list(texts), batch_size=32),
        "chromadb": lambda texts: chroma(list(texts)),
        "fastembed": lambda texts: list(fast.embed(list(texts))),
    }


def main(file: Path, count: int) -> None:
    lines = file.read_text("utf-8").split("\n")[:count]
    texts = [json.loads(line)["text"] for line in lines]
    with tempfile.TemporaryDirectory() as place:
        export(Path(place))
        encode = ways(Path(place))
        seconds: dict[str, list[float]] = {way: [] for way in encode}
        for _ in range(ROUNDS):
            for way, call in encode.items():
                began = time.perf_counter()
                call(texts)
                seconds[way].append(time.perf_counter() - began)
    base = statistics.median(seconds["torch"])
    for way, taken in seconds.items():
        median = statistics.median(taken)
        print(f"{way:10} {len(texts) / median:6.1f} texts/s, {base / median:.2f} x torch")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit("Name a file of texts, one JSON object a line.")
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) == 3 else 100)
