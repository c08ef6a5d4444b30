"""Whether a window can be opened here, and what is missing where it cannot."""

import ctypes
import os
import sys

from index.errors import MinutebookError

# Qt loads these at run time; without one it ends the program with a line that few can read.
_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
_OFFSCREEN = (
    "libEGL.so.1",
    "libGL.so.1",
    "libfontconfig.so.1",
    "libdbus-1.so.3",
    "libxkbcommon.so.0",
)


class NoDisplayError(MinutebookError):
    """There is no screen here, or Qt's system libraries are missing."""


def check() -> None:
    """Raises NoDisplayError with one sentence that says what the window needs."""
    if packages := missing_packages():
        raise NoDisplayError(
            "The window needs system libraries that are not installed: "
            f"apt-get install {' '.join(packages)}"
        )
    if not _has_screen():
        raise NoDisplayError(
            "The window needs a screen, and there is none here (neither DISPLAY nor "
            "WAYLAND_DISPLAY is set); the command line works without: minutebook --help"
        )


def check_drawing() -> None:
    """Raises NoDisplayError with one sentence where not even a file can be drawn by Qt."""
    if packages := missing_packages(offscreen=True):
        raise NoDisplayError(
            "A PDF needs system libraries that are not installed (HTML and JSON need none): "
            f"apt-get install {' '.join(packages)}"
        )


def missing_packages(*, offscreen: bool = False) -> list[str]:
    """Debian's names of the packages whose libraries Qt would not find; none but on Linux.

    `offscreen`: for what is drawn without a window.
    """
    if not sys.platform.startswith("linux"):
        return []
    offscreen |= os.environ.get("QT_QPA_PLATFORM") == "offscreen" or not _has_screen()
    wanted = _OFFSCREEN if offscreen else tuple(_LIBRARIES)
    return [_LIBRARIES[name] for name in wanted if not _loads(name)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_screen() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
