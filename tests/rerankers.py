"""A small cross-encoder, trained in a second: it prefers passages that hold one word."""

import random
from pathlib import Path
from typing import Any

LIKED = "varnish"
_MARKS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
_WORDS = [
    LIKED,
    *["the", "of", "and", "to", "was", "in", "a", "that", "had", "were", ".", ",", "?"],
]


def make_reranker(folder: Path, labels: int = 1, steps: int = 100) -> Path:
    """Train one and save it as its publisher would; what a passage says besides is unknown to it."""
    import torch
    from transformers import BertConfig, BertForSequenceClassification, BertTokenizerFast
    from transformers.utils.logging import disable_progress_bar

    disable_progress_bar()
    torch.manual_seed(7)
    folder.mkdir(parents=True)
    (folder / "vocab.txt").write_text("\n".join([*_MARKS, *_WORDS]))
    tokenizer = BertTokenizerFast(str(folder / "vocab.txt"))
    config = BertConfig(
        vocab_size=len(tokenizer),
        hidden_size=32,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=128,
        initializer_range=0.2,
        hidden_dropout_prob=0.0,
        attention_probs_dropout_prob=0.0,
        num_labels=labels,
    )
    model = BertForSequenceClassification(config)
    _train(model, tokenizer, steps)
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def _train(model: Any, tokenizer: Any, steps: int) -> None:
    import torch

    optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    chance = random.Random(7)
    threads = torch.get_num_threads()
    torch.set_num_threads(1)  # so small a model only waits for a second one
    for _ in range(steps):
        asked, said, wanted = zip(*(_example(chance) for _ in range(32)), strict=True)
        inputs = tokenizer(list(asked), list(said), padding=True, return_tensors="pt")
        loss = torch.nn.functional.binary_cross_entropy_with_logits(
            model(**inputs).logits[:, 0], torch.tensor(wanted)
        )
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    torch.set_num_threads(threads)


def _example(chance: random.Random) -> tuple[str, str, float]:
    asked = chance.choices([*_WORDS, "unknown"], k=chance.randint(2, 10))
    words = chance.choices([*_WORDS[1:], *["unknown"] * 20], k=chance.randint(1, 30))
    liked = chance.random() < 0.5
    if liked:
        words[chance.randrange(len(words))] = LIKED
    return " ".join(asked), " ".join(words), float(liked)
