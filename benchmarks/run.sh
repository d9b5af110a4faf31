#!/bin/sh
# Measures whole processes and prints a table in the form of docs/benchmarks.md: the middle figures of a few cold runs, CPU seconds, wall seconds and peak memory.
#   benchmarks/run.sh           all rows, five runs each (three for the long ones)
#   benchmarks/run.sh quick     one run each
#   benchmarks/run.sh 3 NAME    the rows whose name has NAME in it, three runs each
set -eu
cd "$(dirname "$0")/.."
runs=${1:-5}
[ "$runs" = quick ] && runs=1
only=${2:-}
command -v /usr/bin/time >/dev/null || { echo "needs /usr/bin/time (Debian: time)" >&2; exit 2; }
./build.sh --if-stale
out=artifacts/benchmarks
mkdir -p "$out"
suppose=artifacts/suppose/suppose

# measure NAME RUNS COMMAND...: the middle by wall seconds.
measure() {
    name=$1
    times=$2
    shift 2
    case "$name" in *"$only"*) ;; *) return 0 ;; esac
    : >"$out/times"
    i=0
    while [ "$i" -lt "$times" ]; do
        # Exit code 1 only says that something was found.
        /usr/bin/time -a -o "$out/times" -f "%e %U %S %M" "$@" >"$out/output" 2>"$out/errors" || true
        i=$((i + 1))
    done
    grep -v '^Command' "$out/times" | sort -n | awk -v name="$name" '{ line[NR] = $0 } END { split(line[int((NR + 1) / 2)], v, " "); printf "| `%s` | %.2f | %.2f | %.0f MiB |\n", name, v[2] + v[3], v[1], v[4] / 1024 }'
}

few=$runs
[ "$runs" -gt 3 ] && few=3
benchmarks/make-large.sh 20 8 >"$out/large.yaml"
benchmarks/make-large.sh 14 8 falls >"$out/14-falls.yaml"
benchmarks/make-large.sh 17 8 falls >"$out/17-falls.yaml"
benchmarks/make-large.sh 20 8 falls >"$out/20-falls.yaml"

echo "load before: $(cut -d ' ' -f 1 /proc/loadavg); $(nproc) cores; $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1)"
echo
echo "| what | CPU seconds | wall seconds | peak memory |"
echo "|---|---|---|---|"
measure "check examples/old-bolsheviks.yaml" "$runs" $suppose check examples/old-bolsheviks.yaml
measure "run examples/missing-money.yaml" "$runs" $suppose run examples/missing-money.yaml
measure "run examples/old-bolsheviks.yaml" "$runs" $suppose run examples/old-bolsheviks.yaml
measure "run examples/challenger.yaml" "$runs" $suppose run examples/challenger.yaml
measure "run examples/old-bolsheviks-situation.yaml" "$few" $suppose run examples/old-bolsheviks-situation.yaml
measure "record examples/old-bolsheviks.yaml" "$few" $suppose record examples/old-bolsheviks.yaml
measure "record examples/old-bolsheviks-situation.yaml" "$few" $suppose record examples/old-bolsheviks-situation.yaml
measure "run 20 measures x 8 possibilities" "$few" $suppose run "$out/large.yaml" --json
measure "run 14 measures x 8 possibilities, all able to fall" "$few" $suppose run "$out/14-falls.yaml" --json
measure "run 17 measures x 8 possibilities, all able to fall" 1 $suppose run "$out/17-falls.yaml" --json
measure "run 20 measures x 8 possibilities, all able to fall" 1 $suppose run "$out/20-falls.yaml" --json

if [ -z "$only" ] || [ "$only" = yardstick ]; then
    project=benchmarks/Suppose.Benchmarks
    dotnet build -c Release $project -v quiet -p:RunAnalyzers=false >"$out/build.log" 2>&1 || { cat "$out/build.log"; exit 1; }
    benchmark="dotnet $project/bin/Release/net10.0/Suppose.Benchmarks.dll"
    $benchmark large-situation >"$out/large-situation.yaml"
    measure "run a situation of full size" 1 $suppose run "$out/large-situation.yaml" --json
    $benchmark large-situation 12 8 >"$out/designs-12-8.yaml"
    measure "run 2^20 designs x 1,024 worlds, 12 of 20 measures touch choices" 1 $suppose run "$out/designs-12-8.yaml" --worlds 1024 --json
    for measures in 12 16 18 20; do
        $benchmark large-situation $measures 0 >"$out/designs-$measures.yaml"
        measure "run 2^$measures designs x 1,024 worlds, all measures touch choices" 1 $suppose run "$out/designs-$measures.yaml" --worlds 1024 --json
    done
    echo
    $benchmark yardstick "$out/worlds.bin"
    if command -v g++ >/dev/null; then
        g++ -O3 -march=native -std=c++20 -o "$out/yardstick" benchmarks/yardstick/yardstick.cpp
        "$out/yardstick" "$out/worlds.bin" 5
    else
        echo "no g++: the plain C++ was not built"
    fi
    $benchmark peak
fi
echo
echo "load after: $(cut -d ' ' -f 1 /proc/loadavg)"
