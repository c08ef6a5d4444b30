"""The best hits of a search read once more, question and passage together. Off by default."""

from index.reranking.cross_encoder import open_reranker, remembered
from index.reranking.order import reranked

__all__ = ["open_reranker", "remembered", "reranked"]
