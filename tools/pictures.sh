#!/bin/sh
# Renews the pictures in docs/pictures, which the README shows.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
exec "$here/run" --screenshots "$here/docs/pictures" --size 1240x820 \
    --only diary --only stats --only goals --only unlock --only upgrade
