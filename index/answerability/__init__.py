"""Reads a question and a passage together: whether it answers, and with which sentence."""

from index.answerability.model import AnswerModel, Judgement, Text, answer_model

__all__ = ["AnswerModel", "Judgement", "Text", "answer_model"]
