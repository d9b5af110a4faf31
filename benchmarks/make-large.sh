#!/bin/sh
# Writes the inquiry of the large benchmark: N measures against P possibilities, in words; "falls" lets every measure fall.
#   benchmarks/make-large.sh 20 8 > large.yaml
#   benchmarks/make-large.sh 20 8 falls > large-falls.yaml
set -eu
awk -v n="$1" -v p="$2" -v falls="${3:-}" 'BEGIN {
    split("much less likely|less likely|slightly less likely|no difference", shift, "|")
    split("very likely|likely|roughly even", acts, "|")
    split("likely|very likely|roughly even", stands, "|")
    printf "inquiry: %d measures against %d possibilities%s\npossibilities:\n", n, p, falls == "" ? "" : ", all able to fall"
    for (i = 0; i < p; i++) printf "  p%d: {acts: %s}\n", i, acts[i % 3 + 1]
    print "measures:"
    for (m = 0; m < n; m++) {
        printf "  m%02d: {cost: slight, against: {", m
        for (i = 0; i < p; i++) printf "%sp%d: %s", i ? ", " : "", i, shift[(m * 7 + i * 3 + (m * i) % 5) % 4 + 1]
        printf "}%s}\n", falls == "" ? "" : ", stands: " stands[m % 3 + 1]
    }
}'
