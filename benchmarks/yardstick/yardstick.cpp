// The same sum as Suppose's survey of the large situation, as plain C++: what one would write by hand for this one inquiry, worlds innermost so that the compiler can vectorise.
//   g++ -O3 -march=native -o yardstick yardstick.cpp && ./yardstick worlds.bin [rounds]
// The file holds the drawn worlds as plain columns; `dotnet run -c Release --project benchmarks/Suppose.Benchmarks -- yardstick worlds.bin` writes it and times Suppose's own.
#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

namespace {

constexpr int Block = 64, Possibilities = 7, Measures = 12, Wants = 10, Outcomes = 10, States = 8;
constexpr double Limit = 0.05 + 1e-12, Tie = 1e-12;
using Row = double[Block];

struct Worlds {
    int count;
    std::vector<double> data;
    const double* column(int k, int first) const { return data.data() + static_cast<size_t>(k) * count + first; }
};

// Places of the columns in the file.
constexpr int Seen = 0, Hidden = 3, Rules = 5, Factors = Rules + 6 * Outcomes, Beliefs = Factors + 10, Weights = Beliefs + 2, Sharpness = Weights + Possibilities * Wants, Stands = Sharpness + 1, Columns = Stands + Measures;

// For each want, the measures that touch it under a harmful option, as bits.
constexpr unsigned own(int outcome) { return 1u << (outcome + 2); }
constexpr unsigned touching(int outcome) { return own(outcome) | (outcome % 2 == 1 ? own(outcome - 1) : 0); }
constexpr unsigned wantTouching(int want) { return want < 8 ? touching(want) : want == 8 ? touching(0) | touching(4) : touching(1) | touching(5); }

unsigned deposit(unsigned bits, unsigned mask) {
    unsigned set = 0;
    for (; mask != 0; mask &= mask - 1, bits >>= 1) set |= (bits & 1) != 0 ? mask & -mask : 0;
    return set;
}

unsigned extract(unsigned set, unsigned mask) {
    unsigned bits = 0, at = 0;
    for (; mask != 0; mask &= mask - 1, at++) bits |= (set & mask & -mask) != 0 ? 1u << at : 0;
    return bits;
}

double shifted(double chance, double factor) { return chance * factor / (1 - chance + chance * factor); }

// The chance of an outcome in every world: option 0 to 3 are acceptable, 4 and 5 harmful; a believer holds one chance of one outcome under option 4.
void outcome(const Worlds& worlds, int first, int i, int option, int believer, int state, bool hidden, bool earlier, unsigned standing, Row& chance) {
    const bool harmful = option >= 4;
    int rule = 5;
    if (harmful && (state >> (i % 3) & 1) != 0) rule = 0;
    else if (harmful && hidden) rule = 1;
    else if (i % 2 == 1 && earlier) rule = 2;
    else if (option <= 1) rule = 3;
    else if (option == 2) rule = 4;
    const bool believed = option == 4 && believer == i;
    const double* base = worlds.column(believed ? Beliefs + (i == 2 ? 0 : 1) : Rules + 6 * i + rule, first);
    const double* factor = worlds.column(Factors + i, first);
    if (harmful && (standing & own(i)) != 0) {
        for (int w = 0; w < Block; w++) chance[w] = shifted(base[w], factor[w]);
    } else {
        std::copy(base, base + Block, chance);
    }
}

void marginal(const Worlds& worlds, int first, int i, int option, int believer, int state, bool hidden, unsigned standing, Row& chance) {
    outcome(worlds, first, i, option, believer, state, hidden, false, standing, chance);
    if (i % 2 == 1) {
        Row before, after;
        outcome(worlds, first, i - 1, option, believer, state, hidden, false, standing, before);
        outcome(worlds, first, i, option, believer, state, hidden, true, standing, after);
        for (int w = 0; w < Block; w++) chance[w] += before[w] * (after[w] - chance[w]);
    }
}

// The value a want is expected to have, in every world.
void expected(const Worlds& worlds, int first, int want, int option, int believer, int state, unsigned standing, Row& value) {
    const double* hidden = worlds.column(Hidden + ((state & 1) != 0 ? 0 : 1), first);
    Row parts[2];
    for (int h = 0; h < 2; h++) {
        Row& part = parts[h];
        if (want < 8) {
            marginal(worlds, first, want, option, believer, state, h == 1, standing, part);
            if (want % 2 == 1) for (double& p : part) p = 1 - p;
        } else {
            Row other;
            const int one = want == 8 ? 0 : 1, two = want == 8 ? 4 : 5;
            marginal(worlds, first, one, option, believer, state, h == 1, standing, part);
            marginal(worlds, first, two, option, believer, state, h == 1, standing, other);
            for (int w = 0; w < Block; w++) part[w] = want == 8 ? part[w] * other[w] : (1 - part[w]) * (1 - other[w]);
        }
    }
    for (int w = 0; w < Block; w++) value[w] = hidden[w] * parts[1][w] + (1 - hidden[w]) * parts[0][w];
}

struct Sums {
    std::vector<int> each = std::vector<int>(static_cast<size_t>(Possibilities) << Measures), all = std::vector<int>(1 << Measures);
    std::vector<double> act = std::vector<double>(static_cast<size_t>(Possibilities) << Measures);
};

struct Table { std::vector<double> rows; double* row(size_t i) { return rows.data() + i * Block; } void room(size_t n) { if (rows.size() < n * Block) rows.resize(n * Block); } };

struct Space { Table chances, wants[6][Wants], promises[6], weights[6], tempted, act; std::vector<uint64_t> holds[Possibilities]; };

void promise(const Worlds& worlds, int first, int p, int believer, int option, unsigned relevant, const std::vector<int>& atStake, Space& space) {
    const bool harmful = option >= 4;
    for (int want : atStake) {
        const unsigned touched = harmful ? wantTouching(want) : 0;
        const size_t sets = size_t{1} << std::popcount(touched);
        space.wants[option][want].room(States * sets);
        for (size_t at = 0; at < States * sets; at++)
            expected(worlds, first, want, option, believer, static_cast<int>(at % States), deposit(static_cast<unsigned>(at / States), touched), *reinterpret_cast<Row*>(space.wants[option][want].row(at)));
    }
    const unsigned mask = harmful ? relevant & ~3u : 0;
    const size_t sets = size_t{1} << std::popcount(mask);
    space.promises[option].room(States * sets);
    for (size_t set = 0; set < sets; set++) {
        const unsigned standing = deposit(static_cast<unsigned>(set), mask);
        for (int state = 0; state < States; state++) {
            double* to = space.promises[option].row(set * States + state);
            std::fill(to, to + Block, 0.0);
            for (int want : atStake) {
                const double* weight = worlds.column(Weights + p * Wants + want, first);
                const double* value = space.wants[option][want].row(extract(standing, harmful ? wantTouching(want) : 0) * States + state);
                for (int w = 0; w < Block; w++) to[w] += weight[w] * value[w];
            }
        }
    }
    if (p == 3) {
        const double* beta = worlds.column(Sharpness, first);
        space.weights[option].room(States * sets);
        for (size_t at = 0; at < States * sets; at++) {
            const double* utility = space.promises[option].row(at);
            double* weight = space.weights[option].row(at);
            for (int w = 0; w < Block; w++) weight[w] = std::exp(beta[w] * utility[w]);
        }
    }
}

void possibility(const Worlds& worlds, int first, int p, Space& space, Sums& sums) {
    std::vector<int> atStake;
    for (int want = 0; want < Wants; want++) {
        const double* weight = worlds.column(Weights + p * Wants + want, first);
        if (std::any_of(weight, weight + Block, [](double w) { return w != 0; })) atStake.push_back(want);
    }
    unsigned relevant = 3;
    for (int want : atStake) relevant |= wantTouching(want);
    const int believer = p == 2 ? 2 : p == 4 ? 4 : -1;
    for (int option = 0; option < 6; option++) promise(worlds, first, p, believer, option, relevant, atStake, space);
    Row best[States], others[States];
    for (int state = 0; state < States; state++) {
        for (int w = 0; w < Block; w++) {
            best[state][w] = std::max(std::max(space.promises[0].row(state)[w], space.promises[1].row(state)[w]), std::max(space.promises[2].row(state)[w], space.promises[3].row(state)[w]));
            others[state][w] = p == 3 ? space.weights[0].row(state)[w] + space.weights[1].row(state)[w] + space.weights[2].row(state)[w] + space.weights[3].row(state)[w] : 0;
        }
    }

    const int size = std::popcount(relevant);
    const size_t sets = size_t{1} << size;
    space.tempted.room(sets);
    space.act.room(sets);
    for (size_t set = 0; set < sets; set++) {
        const unsigned standing = deposit(static_cast<unsigned>(set), relevant);
        const size_t at = extract(standing, relevant & ~3u);
        double* tempted = space.tempted.row(set);
        double* act = space.act.row(set);
        std::fill(tempted, tempted + Block, 0.0);
        std::fill(act, act + Block, 0.0);
        for (int state = 0; state < States; state++) {
            const bool four = (standing & 1) == 0, five = (standing & 2) == 0 || (state >> 1 & 1) == 0;
            if (!four && !five) continue;
            const double* chance = space.chances.row(state);
            const double* one = space.promises[four ? 4 : 5].row(at * States + state);
            const double* two = space.promises[five ? 5 : 4].row(at * States + state);
            if (p != 3) {
                for (int w = 0; w < Block; w++) {
                    const bool wins = std::max(one[w], two[w]) - best[state][w] >= -Tie;
                    tempted[w] = wins ? 1 : tempted[w];
                    act[w] += wins ? chance[w] : 0;
                }
                continue;
            }
            const double* first1 = space.weights[four ? 4 : 5].row(at * States + state);
            const double* second = space.weights[five ? 5 : 4].row(at * States + state);
            for (int w = 0; w < Block; w++) {
                const double harm = four && five ? first1[w] + second[w] : first1[w];
                tempted[w] = std::max(one[w], two[w]) - best[state][w] >= -Tie ? 1 : tempted[w];
                act[w] += chance[w] * (harm / (harm + others[state][w]));
            }
        }
    }

    for (int bit = 0; bit < size; bit++) {
        const int measure = std::countr_zero(deposit(1u << bit, relevant));
        const double* stands = worlds.column(Stands + measure, first);
        if (measure % 3 == 0) continue;
        for (size_t set = 0; set < sets; set++) {
            if ((set >> bit & 1) == 0) continue;
            double* with = space.tempted.row(set);
            const double* without = space.tempted.row(set ^ (size_t{1} << bit));
            for (int w = 0; w < Block; w++) with[w] = without[w] + stands[w] * (with[w] - without[w]);
            with = space.act.row(set);
            without = space.act.row(set ^ (size_t{1} << bit));
            for (int w = 0; w < Block; w++) with[w] = without[w] + stands[w] * (with[w] - without[w]);
        }
    }

    std::vector<uint64_t> holds(sets);
    std::vector<double> acts(sets);
    for (size_t set = 0; set < sets; set++) {
        const double* tempted = space.tempted.row(set);
        const double* act = space.act.row(set);
        uint64_t bits = 0;
        double sum = 0;
        for (int w = 0; w < Block; w++) {
            bits |= static_cast<uint64_t>(tempted[w] <= Limit) << w;
            sum += act[w];
        }
        holds[set] = bits;
        acts[set] = sum;
    }

    for (unsigned design = 0; design < 1u << Measures; design++) {
        const unsigned set = extract(design, relevant);
        sums.each[(static_cast<size_t>(p) << Measures) + design] += std::popcount(holds[set]);
        sums.act[(static_cast<size_t>(p) << Measures) + design] += acts[set];
        space.holds[p][design] = holds[set];
    }
}

void block(const Worlds& worlds, int first, Space& space, Sums& sums) {
    space.chances.room(States);
    for (int state = 0; state < States; state++) {
        double* chance = space.chances.row(state);
        std::fill(chance, chance + Block, 1.0);
        for (int c = 0; c < 3; c++) {
            const double* seen = worlds.column(Seen + c, first);
            for (int w = 0; w < Block; w++) chance[w] *= (state >> c & 1) != 0 ? seen[w] : 1 - seen[w];
        }
    }
    for (int p = 0; p < Possibilities; p++) possibility(worlds, first, p, space, sums);
    for (unsigned design = 0; design < 1u << Measures; design++) {
        uint64_t all = ~uint64_t{0};
        for (int p = 0; p < Possibilities; p++) all &= space.holds[p][design];
        sums.all[design] += std::popcount(all);
    }
}

double cpu() { timespec t; clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t); return t.tv_sec + 1e-9 * t.tv_nsec; }

}  // namespace

int main(int argc, char** argv) {
    std::FILE* file = argc > 1 ? std::fopen(argv[1], "rb") : nullptr;
    Worlds worlds{};
    if (file == nullptr || std::fread(&worlds.count, sizeof worlds.count, 1, file) != 1 || worlds.count % Block != 0) { std::fprintf(stderr, "usage: yardstick worlds.bin [rounds]\n"); return 2; }
    worlds.data.resize(static_cast<size_t>(Columns) * worlds.count);
    if (std::fread(worlds.data.data(), sizeof(double), worlds.data.size(), file) != worlds.data.size()) { std::fprintf(stderr, "the file is cut short\n"); return 2; }
    std::fclose(file);
    double best = 1e9;
    Sums sums;
    for (int round = argc > 2 ? std::atoi(argv[2]) : 3; round > 0; round--) {
        sums = Sums();
        const double start = cpu();
        Space space;
        for (auto& own : space.holds) own.resize(1 << Measures);
        for (int first = 0; first < worlds.count; first += Block) block(worlds, first, space, sums);
        best = std::min(best, cpu() - start);
    }
    long long each = 0, all = 0;
    double act = 0;
    for (int n : sums.each) each += n;
    for (int n : sums.all) all += n;
    for (double a : sums.act) act += a;
    std::printf("plain C++, one thread: %.3f CPU s; holds %lld, for all %lld, act %.6f\n", best, each, all, act);
}
