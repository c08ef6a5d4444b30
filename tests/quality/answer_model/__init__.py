"""How the answer model is made: `python -m tests.quality.answer_model.train OUT.safetensors`."""
