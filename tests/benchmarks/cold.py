"""From nothing to the first cited answer: `minutebook ask` in a new process, and the same by torch.

    python -m tests.benchmarks.cold ARCHIVE "QUESTION" [--rounds 5]

The two take turns. The second is a program that loads the model by sentence-transformers, embeds the
question, and then asks the same archive for its answer.
"""

import argparse
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

BY_TORCH = """
import sys
from pathlib import Path
from index.embedding import DEFAULT_MODEL
from index.embedding.model_files import find_model
from index.embedding.sentence_transformer import TorchRunner
TorchRunner(find_model(DEFAULT_MODEL)).encode([sys.argv[2]])
from index.archive import Archive
print(Archive(Path(sys.argv[1])).ask(sys.argv[2]).quotes)
"""


def seconds(command: Sequence[str]) -> float:
    """How long a command takes."""
    began = time.perf_counter()
    subprocess.run(command, capture_output=True, check=True)
    return time.perf_counter() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("archive", type=Path)
    parser.add_argument("question")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    asked = [str(options.archive), options.question]
    commands = {
        "minutebook": [sys.executable, "-m", "app", "--archive", asked[0], "ask", asked[1]],
        "by torch": [sys.executable, "-c", BY_TORCH, *asked],
    }
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(options.rounds):
        for name, command in commands.items():
            taken[name].append(seconds(command))
    ours, theirs = (statistics.median(taken[name]) for name in commands)
    print(f"minutebook ask {ours:.2f} s, by torch {theirs:.2f} s: {ours / theirs:.3f} of it")


if __name__ == "__main__":
    main()
