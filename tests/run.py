"""`make test`: all tests, or, where Qt cannot be loaded, all but the window's, saying so."""

import os
import subprocess
import sys

from app.display import missing_packages


def main() -> int:
    os.environ.update(QT_QPA_PLATFORM="offscreen", HF_HUB_OFFLINE="1")
    # The C library overwrites what is given back, so that using it shows.
    os.environ["MALLOC_PERTURB_"] = "165"
    # Hundreds of processes are started, each of which would compile every module anew.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    # One more than there are cores, since tests wait for processes; each begins with a stretch of
    # its own, so that what a file's tests share is made once.
    workers = str(min(4, (os.cpu_count() or 1) + 1))
    command = [sys.executable, "-m", "pytest", "-q", "-n", workers, "--dist", "worksteal"]
    print("Running the tests: some minutes.", flush=True)
    if packages := missing_packages():
        print(
            "The window's tests are left out: Qt needs system libraries that are not installed "
            f"(apt-get install {' '.join(packages)}).",
            flush=True,
        )
        # pytest-qt itself cannot be loaded without them.
        command += ["-p", "no:pytest-qt", "--ignore", "tests/app", "-o", "qt_log_level_fail="]
    return subprocess.run([*command, *sys.argv[1:]], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
