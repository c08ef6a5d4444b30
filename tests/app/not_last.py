"""Loaded into the archives' processes of the tests: what learns in one does not come last of all.

Beside other tests it would hardly come at all.
"""

import psutil

from index.adapting import trainer

trainer.PRIORITY = psutil.Process().nice()
