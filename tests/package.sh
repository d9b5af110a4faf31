#!/bin/sh
# The dotnet tool package installs into an empty folder and runs from there.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet pack "$here/src/Suppose.Cli" -c Release --artifacts-path "$here/artifacts/pack" -o "$work/package" -v quiet
dotnet tool install suppose --tool-path "$work/tool" --source "$work/package" --no-cache
"$work/tool/suppose" check "$here/examples/missing-money.yaml"
