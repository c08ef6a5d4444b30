"""Sets that others labelled, written as sets that `minutebook evaluate` reads.

What is taken over are the questions and the places of the answers; the minutes stay where they are.
"""
