"""How well questions with known answers are answered, beside plain baselines in the same run."""
