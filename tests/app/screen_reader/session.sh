#!/bin/sh
# The window on a screen and a session bus of its own, walked as a screen reader walks it:
#     session.sh PYTHON EMPTY_ARCHIVE ARCHIVE
# The caller gives it a screen (xvfb-run) and a bus (dbus-run-session).
set -eu
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
/usr/libexec/at-spi-bus-launcher --launch-immediately &
trap 'kill $window 2>/dev/null || true' EXIT
sleep 1
walk() {
  "$python" -m app --archive "$1" &
  window=$!
  /usr/bin/python3 "$(dirname "$0")/walk.py" "$2"
  kill $window
  wait $window || true
}
python=$1
walk "$2" empty
walk "$3" full
