#!/usr/bin/env bash
# Builds Suppose and runs all its tests. Ends with "N passed, N failed"; exits 0 only if nothing failed and every suite ran.
#   ./test.sh                    everything
#   ./test.sh --without-package  leaves out packing and installing the dotnet tool
#   ./test.sh --without-browser  leaves out the tests of reports in a browser
set -uo pipefail
cd "$(dirname "$0")" || exit 1
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
package=yes browser=yes
for argument in "$@"; do
    case $argument in
        --without-package) package=no ;;
        --without-browser) browser=no ;;
        *) echo "test.sh: unknown choice '$argument'; there are --without-package and --without-browser" >&2; exit 2 ;;
    esac
done

case $(dotnet --version 2>/dev/null) in
    10.*) ;;
    *) echo "test.sh: the .NET 10 SDK is needed and was not found; no suite was run" >&2; exit 1 ;;
esac

passed=0 failed=0
say() { printf '\n== %s\n' "$1"; }

# Reports are looked at in Debian's Chromium. Where it is missing it is installed, as root or where sudo asks for no password.
has_browser() { command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 || command -v google-chrome >/dev/null 2>&1; }
unrun=
if [ "$browser" = yes ] && ! has_browser; then
    say "Chromium"
    root=
    [ "$(id -u)" -eq 0 ] || root="sudo -n"
    if command -v apt-get >/dev/null 2>&1 && { [ -z "$root" ] || $root true 2>/dev/null; }; then
        export DEBIAN_FRONTEND=noninteractive
        $root apt-get install -y --no-install-recommends chromium >/dev/null 2>&1 \
            || { $root apt-get update >/dev/null 2>&1 && $root apt-get install -y --no-install-recommends chromium >/dev/null; }
    fi
    if ! has_browser; then
        browser=no
        unrun="the tests of reports in a browser"
        echo "test.sh: Chromium is missing. Install it with:  apt-get install -y --no-install-recommends chromium" >&2
    fi
fi
leave_out=()
[ "$browser" = yes ] || leave_out=(-- --filter-not-trait needs=browser)

say "build"
dotnet restore Suppose.slnx --locked-mode && dotnet build Suppose.slnx --no-restore -v quiet || { echo "test.sh: the build failed; no suite was run" >&2; echo "0 passed, 1 failed"; exit 1; }

say "tests"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
dotnet test --solution Suppose.slnx --no-build "${leave_out[@]}" 2>&1 | tee "$log"
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
[ -z "$unrun" ] || echo "test.sh: not run: $unrun (./test.sh --without-browser leaves them out on purpose)" >&2
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ -z "$unrun" ]
