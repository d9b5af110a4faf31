#!/usr/bin/env bash
# Checks the boxes that `suppose breaks --table` finds against published ones, on the table of Bryant and Lempert 2010 (Technological Forecasting and Social Change 77, 34-49),
# which is not ours to hand on.
#   tests/scenario-discovery.sh PATH/bryant-lempert-2010.csv
set -euo pipefail
table=${1:?"usage: tests/scenario-discovery.sh TABLE.csv"}
cd "$(dirname "$0")/.."
found=$(mktemp)
trap 'rm -f "$found"' EXIT
./suppose breaks --table "$table" --inputs "Cellulosic cost..Biomass backstop price" --outcome "Greater than 90%" --peel 0.1 --paste 0.05 --mass 0.05 --json >"$found"

# One line a box: coverage, density and mass, then each condition with its limits, its quasi-p value, and coverage and density of the box without it.
boxes=$(awk '
    /"column":/ { line = $0; sub(/^[^:]*: "/, "", line); sub(/",?$/, "", line); columns[n++] = line }
    /"coverage":/ { coverage = $2 + 0; conditions = "" }
    /"density":/ { density = $2 + 0 }
    /"mass":/ { head = sprintf("%.6f %.6f %.7f", coverage, density, $2) }
    /"input":/ { input = $2 + 0; limits = "" }
    /"atLeast":/ { limits = limits sprintf(" >= %.6f", $2) }
    /"atMost":/ { limits = limits sprintf(" <= %.6f", $2) }
    /"quasiP":/ { quasiP = sprintf("%.3e", $2) }
    /"coverageWithout":/ { without = sprintf("%.6f", $2) }
    /"densityWithout":/ { conditions = conditions sprintf("; %s%s, %s, without %s %.6f", columns[input], limits, quasiP, without, $2) }
    /^ *\]/ && conditions != "" { print head conditions; conditions = "" }' "$found")

box=$(grep -F "0.752809 0.770115 0.0986395; " <<<"$boxes") || { printf 'scenario discovery: the published box is not among these:\n%s\n' "$boxes" >&2; exit 1; }
for part in "; Demand elasticity >= -0.422000, 1.185e-16," "; Biomass backstop price >= 150.049995, 3.515e-11," "; Total biomass <= 755.799988, 4.717e-06," \
    "; Cellulosic cost >= 72.650002, 1.574e-01, without 0.764045 0.715789"; do
    grep -qF -- "$part" <<<"$box" || { printf 'scenario discovery: the published box lacks "%s":\n%s\n' "$part" "$box" >&2; exit 1; }
done
echo "scenario discovery: the published box is found"
