#!/bin/sh
# The window on a screen and a session bus of its own, walked as a screen reader walks it:
#     session.sh PYTHON ARCHIVE QUESTION
# The caller gives it a screen (xvfb-run) and a bus (dbus-run-session).
set -eu
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
/usr/libexec/at-spi-bus-launcher --launch-immediately &
sleep 1
"$1" -m app --archive "$2" &
window=$!
trap 'kill $window 2>/dev/null || true' EXIT
/usr/bin/python3 "$(dirname "$0")/walk.py" "$3"
