#!/bin/sh
# An officer's hour on a screen of its own, in pictures:
#     hour.sh PYTHON ARCHIVE OUT/ [--keyboard]
# Needs xvfb, openbox, xdotool, imagemagick, dbus, at-spi2-core and python3-pyatspi.
set -eu
here=$(dirname "$(realpath "$0")")
if [ -z "${MINUTEBOOK_HOUR:-}" ]; then
  export MINUTEBOOK_HOUR=1
  exec dbus-run-session -- xvfb-run -a -s "-screen 0 1600x1000x24" "$0" "$@"
fi
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
/usr/libexec/at-spi-bus-launcher --launch-immediately &
openbox &
sleep 1
"$1" -m app --archive "$2" &
window=$!
trap 'kill $window 2>/dev/null || true' EXIT
shift
/usr/bin/python3 "$here/hour.py" "$@"
