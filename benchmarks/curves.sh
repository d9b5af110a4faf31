#!/bin/sh
# Measures how cost grows and draws it: docs/curves/curves.csv and one SVG a curve beside it.
#   benchmarks/curves.sh           measures and draws
#   benchmarks/curves.sh desires   measures those of desires alone, keeps the others, and draws
#   benchmarks/curves.sh draw      only draws what is in the CSV
set -eu
cd "$(dirname "$0")/.."
mkdir -p docs/curves
if [ "${1:-}" != draw ]; then
    project=benchmarks/Suppose.Benchmarks
    dotnet build -c Release $project -v quiet -p:RunAnalyzers=false
    benchmark="dotnet $project/bin/Release/net10.0/Suppose.Benchmarks.dll"
    csv=docs/curves/curves.csv
    if [ "${1:-}" = desires ]; then
        grep -v ' of a desire,' $csv >$csv.new
    else
        $benchmark curves >$csv.new
    fi
    $benchmark desire-curves >>$csv.new
    mv $csv.new $csv
fi

# draw CURVE FILE COLUMN TITLE: points joined by lines, from zero up, so that a straight line is seen to be one.
draw() {
    awk -F, -v curve="$1" -v column="$3" -v title="$4" '
        $1 == curve { n++; x[n] = $2; y[n] = $column; if ($2 > mx) mx = $2; if ($column > my) my = $column }
        END {
            w = 520; h = 300; l = 64; b = 44; t = 34; r = 20
            print "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " w " " h "\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">"
            print "<title>" title "</title><rect width=\"" w "\" height=\"" h "\" fill=\"white\"/>"
            print "<text x=\"" l "\" y=\"20\" font-size=\"13\">" title "</text>"
            print "<path d=\"M" l " " t "V" h - b "H" w - r "\" fill=\"none\" stroke=\"black\"/>"
            for (i = 0; i <= 4; i++) {
                yy = h - b - i / 4 * (h - b - t)
                printf "<path d=\"M%d %.1fH%d\" stroke=\"#ddd\"/><text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.2f s</text>\n", l, yy, w - r, l - 6, yy + 4, my * i / 4
            }
            for (i = 1; i <= n; i++) {
                px = l + x[i] / mx * (w - l - r); py = h - b - y[i] / my * (h - b - t)
                path = path (i == 1 ? "M" : "L") sprintf("%.1f %.1f", px, py)
                printf "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/><text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>\n", px, py, px, h - b + 18, x[i]
            }
            print "<path d=\"" path "\" fill=\"none\" stroke=\"black\" stroke-width=\"1.5\"/>"
            print "<text x=\"" (l + w - r) / 2 "\" y=\"" h - 8 "\" text-anchor=\"middle\">" curve "</text></svg>"
        }' docs/curves/curves.csv >"docs/curves/$2.svg"
}

draw "worlds" worlds 3 "CPU seconds by worlds"
draw "threads" threads 4 "Wall seconds by threads"
draw "measures that touch choices" touching 3 "CPU seconds by measures that touch choices"
draw "measures in all with 8 that touch choices" idle 3 "CPU seconds by measures, 8 of which touch choices"
draw "ways of a desire" desire-ways 3 "CPU seconds to the best tree, by ways"
draw "worlds of a desire" desire-worlds 3 "CPU seconds to the best tree of 60 ways, by worlds"
draw "wants of a desire" desire-wants 3 "CPU seconds for all of a desire of 100 ways, by wants"
