"""The public model in torch, with low-rank changes of its upper layers that can be taught."""

from collections.abc import Mapping

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from index.answerability.base import CONFIG, Weights
from index.answerability.learned import DOWN, UP

RANK, FROZEN, DROPOUT = 16, 6, 0.1
"""Of each change; layers from below that stay as they are; what is left out while teaching."""
_SIZE, _HEADS = CONFIG["hidden_size"], CONFIG["num_attention_heads"]


class Dense(nn.Module):
    """A matrix that stays, and the two factors of its change."""

    def __init__(self, weights: Weights, name: str, rank: int) -> None:
        super().__init__()
        self.register_buffer("weight", torch.tensor(weights[f"{name}.weight"].copy()))
        self.register_buffer("bias", torch.tensor(weights[f"{name}.bias"].copy()))
        rows, columns = self.weight.shape
        self.down = nn.Parameter(torch.randn(rank, columns) / columns**0.5) if rank else None
        self.up = nn.Parameter(torch.zeros(rows, rank)) if rank else None

    def forward(self, states: Tensor) -> Tensor:
        found = functional.linear(states, self.weight, self.bias)
        if self.down is None:
            return found
        return found + functional.linear(functional.linear(states, self.down), self.up)


class Layer(nn.Module):
    """One layer of BERT."""

    def __init__(self, weights: Weights, name: str, rank: int) -> None:
        super().__init__()
        parts = {
            part: Dense(weights, f"{name}.{part}", rank)
            for part in (
                "attention.self.query",
                "attention.self.key",
                "attention.self.value",
                "attention.output.dense",
                "intermediate.dense",
                "output.dense",
            )
        }
        norms = {
            part: _norm(weights, f"{name}.{part}")
            for part in ("attention.output.LayerNorm", "output.LayerNorm")
        }
        # A module's name may hold no dot.
        both = {**parts, **norms}
        self.parts = nn.ModuleDict({part.replace(".", "/"): one for part, one in both.items()})
        self.drop = nn.Dropout(DROPOUT)

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        query, key, value = (
            self._at(f"attention/self/{part}", states)
            .unflatten(-1, (_HEADS, _SIZE // _HEADS))
            .transpose(1, 2)
            for part in ("query", "key", "value")
        )
        seen = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        seen = self._at("attention/output/dense", seen.transpose(1, 2).flatten(-2))
        states = self._at("attention/output/LayerNorm", states + self.drop(seen)).to(states.dtype)
        inner = functional.gelu(self._at("intermediate/dense", states))
        inner = self.drop(self._at("output/dense", inner))
        return self._at("output/LayerNorm", states + inner).to(states.dtype)

    def _at(self, part: str, states: Tensor) -> Tensor:
        return self.parts[part](states)


class Network(nn.Module):
    """In two halves: what stays as it is, run once a text, and what is taught."""

    def __init__(self, weights: Weights) -> None:
        super().__init__()
        count = CONFIG["num_hidden_layers"]
        names = [f"bert.encoder.layer.{number}" for number in range(count)]
        self._tables = [
            torch.tensor(weights[f"bert.embeddings.{what}_embeddings.weight"])
            for what in ("word", "position", "token_type")
        ]
        self._norm = _norm(weights, "bert.embeddings.LayerNorm")
        self.lower = nn.ModuleList(Layer(weights, name, 0) for name in names[:FROZEN])
        self.upper = nn.ModuleList(Layer(weights, name, RANK) for name in names[FROZEN:])
        self.pooler = _linear(weights, "bert.pooler.dense")
        self.classifier = _linear(weights, "classifier")
        self.sentences = nn.Linear(_SIZE, 1)
        nn.init.normal_(self.sentences.weight, std=0.02)
        nn.init.zeros_(self.sentences.bias)
        for still in (self._norm, self.lower):
            still.requires_grad_(requires_grad=False)

    def begin(self, tokens: Tensor, kinds: Tensor, mask: Tensor) -> Tensor:
        """The states after the layers that stay, in bfloat16, shape (texts, tokens, size)."""
        words, places, sorts = self._tables
        states = words[tokens] + places[: tokens.shape[1]] + sorts[kinds]
        states = self._norm(states).bfloat16()
        for layer in self.lower:
            states = layer(states, _bias(mask))
        return states

    def finish(self, states: Tensor, mask: Tensor, shares: Tensor) -> tuple[Tensor, Tensor]:
        """Log-odds of the texts and of their sentences; `shares`: of each token in each sentence."""
        for layer in self.upper:
            states = layer(states, _bias(mask))
        states = states.float()
        whole = self.classifier(torch.tanh(self.pooler(states[:, 0]))).squeeze(-1)
        return whole, self.sentences(torch.bmm(shares, states)).squeeze(-1)

    def learned(self) -> Mapping[str, "np.ndarray"]:
        """What was taught, by the names under which the program reads it, in float16."""
        found = {}
        for number, layer in enumerate(self.upper, start=FROZEN):
            for part, one in layer.parts.items():
                name = f"bert.encoder.layer.{number}.{part.replace('/', '.')}"
                ends = {"weight": ".weight", "bias": ".bias", "down": DOWN, "up": UP}
                found |= {f"{name}{ends[key]}": value for key, value in one.named_parameters()}
        for name, head in (
            ("bert.pooler.dense", self.pooler),
            ("classifier", self.classifier),
            ("sentences", self.sentences),
        ):
            found |= {f"{name}.{key}": value for key, value in head.named_parameters()}
        return {name: value.detach().numpy().astype(np.float16) for name, value in found.items()}


def _bias(mask: Tensor) -> Tensor:
    return torch.where(mask[:, None, None, :] > 0, 0.0, -1e4).bfloat16()


def _norm(weights: Weights, name: str) -> nn.LayerNorm:
    norm = nn.LayerNorm(_SIZE, eps=1e-12)
    norm.load_state_dict(
        {part: torch.tensor(weights[f"{name}.{part}"]) for part in ("weight", "bias")}
    )
    return norm


def _linear(weights: Weights, name: str) -> nn.Linear:
    rows, columns = weights[f"{name}.weight"].shape
    linear = nn.Linear(columns, rows)
    linear.load_state_dict(
        {part: torch.tensor(weights[f"{name}.{part}"].copy()) for part in ("weight", "bias")}
    )
    return linear
