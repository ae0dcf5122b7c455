# Sets $python for ./run and ./test, which read this file: $PYTHON, else the one that .venv was made
# with, else the newest of Python 3.14 to 3.11 that runs when tried. (A launcher may be there and
# still answer "command not found", as pyenv's does for a version that is not switched on.)

fits() {
    "$1" -I -S -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

find_python() {
    if [ -n "${PYTHON:-}" ]; then
        if fits "$PYTHON"; then
            python=$PYTHON
            return
        fi
        echo "PYTHON=$PYTHON is not a Python 3.11 or newer that runs." >&2
        exit 1
    fi
    for python in "$here/.venv/bin/python" python3.14 python3.13 python3.12 python3.11 python3; do
        if fits "$python"; then
            return
        fi
    done
    echo "Python 3.11 or newer is needed, and none was found." >&2
    if [ -e /etc/debian_version ]; then
        echo "Install it with: apt-get install -y python3 python3-venv" >&2
    fi
    exit 1
}

find_python
