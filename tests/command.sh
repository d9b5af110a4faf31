#!/bin/sh
# ./suppose builds itself and runs, from another folder and through a link too.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
"$here/suppose" --version
# Nothing that the build left running keeps the next build waiting.
if command -v flock >/dev/null 2>&1; then flock -n "$here/artifacts/building" true; fi
ln -s "$here/suppose" linked
./linked check "$here/examples/missing-money.yaml"
"$here/suppose" run "$here/examples/old-bolsheviks.yaml" --json > run.json
grep -q '"format": *"suppose.run"' run.json
