"""Other programs on the same passages and questions, with the same model.

In the project's environment, then in that of `requirements.txt`, then in the project's again:

    python -m tests.benchmarks.peers.dump SET OUT/
    peers-venv/bin/python tests/benchmarks/peers/run.py OUT/
    python -m tests.benchmarks.peers.compare OUT/
"""
