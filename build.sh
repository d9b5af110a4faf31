#!/bin/sh
# Publishes the command to artifacts/suppose, compiled to machine code beforehand (ReadyToRun) so that it starts quickly.
#   ./build.sh             builds
#   ./build.sh --if-stale  builds only if it was never built or a source file has changed since
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$here"
out=artifacts/suppose

fresh() {
    [ -x "$out/suppose" ] && [ -e "$out/built" ] && [ -z "$(find src Directory.Build.props Directory.Packages.props global.json \
        \( -name obj -o -name bin \) -prune -o -newer "$out/built" -type f -print 2>/dev/null | head -n 1)" ]
}

[ "${1:-}" = "--if-stale" ] && fresh && exit 0
command -v dotnet >/dev/null 2>&1 || { echo "suppose: it is built with the .NET 10 SDK, and no 'dotnet' was found on the path" >&2; exit 2; }
mkdir -p artifacts
if command -v flock >/dev/null 2>&1; then
    # Two calls at once: the second waits, then finds the work done.
    exec 9>artifacts/building
    flock 9
    [ "${1:-}" = "--if-stale" ] && fresh && exit 0
fi

echo "suppose: building, once (about half a minute) ..." >&2
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
rid=$(dotnet --info | sed -n 's/^ *RID: *//p' | head -n 1)
log=artifacts/build.log
# Published beside and moved into place, so that a build stopped half way leaves no half command.
# The lock is not handed on (9>&-): the compiler's server outlives the build by minutes, and the next build would wait for it.
rm -rf "$out.new"
touch artifacts/started
if ! dotnet publish src/Suppose.Cli -c Release -r "$rid" --self-contained false -p:PublishReadyToRun=true -p:PackAsTool=false \
    -p:DebugType=none -p:RunAnalyzers=false --artifacts-path artifacts/build -o "$out.new" >"$log" 2>&1 9>&-; then
    cat "$log" >&2
    exit 1
fi
mv artifacts/started "$out.new/built"
rm -rf "$out"
mv "$out.new" "$out"
