"""Small sentence-transformers models with random weights, as their publisher would save them."""

import string
from pathlib import Path

_MARKS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]


def make_embedder(folder: Path, kind: str, tokens: int = 64) -> Path:
    """Save one: "bert", whose graph is written from its weights, or "distilbert", which torch traces.

    It reads `tokens` of a text: of letters, which are all that it knows.
    """
    import torch
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import Pooling, Transformer
    from transformers import (
        BertConfig,
        BertModel,
        BertTokenizerFast,
        DistilBertConfig,
        DistilBertModel,
    )
    from transformers.utils.logging import disable_progress_bar

    disable_progress_bar()
    torch.manual_seed(7)
    bare = folder / "bare"
    bare.mkdir(parents=True)
    letters = string.ascii_lowercase + string.digits
    words = [*_MARKS, *letters, *(f"##{letter}" for letter in letters), *",.?£/()"]
    (bare / "vocab.txt").write_text("\n".join(words), "utf-8")
    tokenizer = BertTokenizerFast(str(bare / "vocab.txt"), model_max_length=tokens)
    if kind == "bert":
        config = BertConfig(
            vocab_size=len(tokenizer),
            hidden_size=32,
            num_hidden_layers=2,
            num_attention_heads=2,
            intermediate_size=64,
            max_position_embeddings=tokens,
            initializer_range=0.2,
        )
        BertModel(config).save_pretrained(bare)
    else:
        small = DistilBertConfig(
            vocab_size=len(tokenizer),
            dim=32,
            n_layers=2,
            n_heads=2,
            hidden_dim=64,
            max_position_embeddings=tokens,
            initializer_range=0.2,
        )
        DistilBertModel(small).save_pretrained(bare)
    tokenizer.save_pretrained(bare)
    transformer = Transformer(str(bare), max_seq_length=tokens)
    pooling = Pooling(transformer.get_embedding_dimension())
    SentenceTransformer(modules=[transformer, pooling], device="cpu").save(str(folder))
    return folder
