"""Writes resources/reference-vectors.json: what the default model makes of the fixed sentences.

`python -m tests.quality.model_reference`, after the default model or the sentences have changed.
"""

import json
from pathlib import Path

import resources
from index.embedding import DEFAULT_MODEL
from index.embedding.model_files import find_model
from index.embedding.model_folder import ModelFolder
from index.embedding.reference import SENTENCES
from index.embedding.sentence_transformer import TorchRunner

FILE = Path(resources.__file__).parent / "reference-vectors.json"
COMPONENTS = 16
"""Of each vector: enough to tell a wrong graph."""


def main() -> None:
    path = find_model(DEFAULT_MODEL)
    vectors = TorchRunner(path).encode(SENTENCES)[:, :COMPONENTS]
    kept = {
        "fingerprint": ModelFolder(DEFAULT_MODEL, path).fingerprint,
        "vectors": [[round(float(x), 7) for x in vector] for vector in vectors],
    }
    FILE.write_text(json.dumps(kept, indent=1) + "\n", "utf-8")
    print(f"{FILE.name} is written.")


if __name__ == "__main__":
    main()
