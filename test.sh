#!/usr/bin/env bash
# Builds Suppose and runs all its tests. Ends with "N passed, N failed"; exits 0 only if nothing failed and every suite ran.
#   ./test.sh                    everything
#   ./test.sh --without-package  leaves out packing and installing the dotnet tool
set -uo pipefail
cd "$(dirname "$0")" || exit 1
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
package=yes
for argument in "$@"; do
    case $argument in
        --without-package) package=no ;;
        *) echo "test.sh: unknown choice '$argument'; there is --without-package" >&2; exit 2 ;;
    esac
done

case $(dotnet --version 2>/dev/null) in
    10.*) ;;
    *) echo "test.sh: the .NET 10 SDK is needed and was not found; no suite was run" >&2; exit 1 ;;
esac

passed=0 failed=0
say() { printf '\n== %s\n' "$1"; }

say "build"
dotnet restore Suppose.slnx --locked-mode && dotnet build Suppose.slnx --no-restore -v quiet || { echo "test.sh: the build failed; no suite was run" >&2; echo "0 passed, 1 failed"; exit 1; }

say "tests"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
dotnet test --solution Suppose.slnx --no-build 2>&1 | tee "$log"
tests=${PIPESTATUS[0]}
count() { sed -n "s/^ *$1: *\([0-9][0-9]*\).*/\1/p" "$log" | tail -n 1; }
succeeded=$(count succeeded) broken=$(count failed)
if [ -z "$succeeded" ] || [ -z "$broken" ]; then
    echo "test.sh: the test run ended without a summary" >&2
    failed=$((failed + 1))
else
    passed=$((passed + succeeded)) failed=$((failed + broken))
    [ "$tests" -eq 0 ] || [ "$broken" -gt 0 ] || { echo "test.sh: the test run ended with exit code $tests" >&2; failed=$((failed + 1)); }
fi

run_script() { # name, command
    say "$1"
    if "${@:2}"; then passed=$((passed + 1)); else echo "test.sh: $1 failed" >&2; failed=$((failed + 1)); fi
}
run_script "the command built from a checkout" tests/command.sh
[ "$package" = no ] || run_script "the dotnet tool package" tests/package.sh

echo
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
