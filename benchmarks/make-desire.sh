#!/bin/sh
# Writes the desire of the benchmarks: WAYS ways, WANTS wants in a tree beneath ROOTS roots, any, any and all by turns; each way reaches up to three leaves, by words that differ;
# LIMIT bounds two kinds of effort.
#   benchmarks/make-desire.sh 100 40 4 2 > desire.yaml
#   benchmarks/make-desire.sh 2000 10000 4 20 > large-desire.yaml
set -eu
ways=${1:-100}; wants=${2:-40}; roots=${3:-4}; limit=${4:-2}
awk -v ways="$ways" -v wants="$wants" -v roots="$roots" -v limit="$limit" '
function next_number() { state = (state * 16807) % 2147483647; return state }
function pick(n) { return int(next_number() / 7) % n }
BEGIN {
  state = 20250917
  split("unlikely likely roughly_even very_unlikely very_likely", chance, " ")
  split("slight some strong", strength, " ")
  print "desire: A generated one"
  printf "roots: {"
  for (i = 0; i < roots; i++) printf "%sroot %d: %s", i ? ", " : "", i, strength[1 + i % 3]
  print "}\nwants:"
  branch = 4
  total = roots + wants; inner = 0; child = roots
  for (n = 0; n < total && child < total; n++) {
    printf "  %s: {%s: [", n < roots ? "root " n : "want " n, n % 3 == 2 ? "all" : "any"
    for (c = 0; c < branch && child < total; c++) { printf "%swant %d", c ? ", " : "", child; child++ }
    print "]}"
    inner = n + 1
  }
  print "ways:"
  for (w = 0; w < ways; w++) {
    a = inner + pick(total - inner); b = inner + pick(total - inner); d = inner + pick(total - inner)
    c1 = chance[1 + pick(5)]; c2 = chance[1 + pick(5)]; c3 = chance[1 + pick(5)]
    gsub("_", " ", c1); gsub("_", " ", c2); gsub("_", " ", c3)
    line = "want " a ": " c1
    if (b != a) line = line ", want " b ": " c2
    if (d != a && d != b) line = line ", want " d ": " c3
    printf "  way %d: {%sreaches: {%s}, effort: {evenings: %s, money: %s}%s}\n", w, w % 20 == 0 ? "today: yes, " : "", line, strength[1 + pick(3)], strength[1 + pick(2)], w % 7 == 0 ? ", harms: {sleep: slight}" : ""
  }
  print "terms:\n  one: {matters: some, blocks: [way 1, way 3]}\n  two: {matters: slight, shifts: {way 2: less likely}}"
  print "limits: {effort: {evenings: " limit ", money: " limit "}, harms: {sleep: some}}"
}'
