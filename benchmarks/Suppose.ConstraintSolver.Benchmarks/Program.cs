using System.Diagnostics;
using System.Globalization;
using Google.OrTools.Sat;
using Suppose.Analysis.Rewiring;
using Suppose.Analysis.Rewiring.Search;
using Suppose.Analysis.Rewiring.Wants;
using Suppose.Analysis.Worlds;
using Suppose.ConstraintSolver.Benchmarks;
using Suppose.Language;
using Suppose.Model.Desires;

// One desire, the same worlds, both ways of looking for the best tree; the tree of each is worked out exactly, by the same independent routine.
//   dotnet run -c Release --project benchmarks/Suppose.ConstraintSolver.Benchmarks -- desire.yaml WORLDS SECONDS
Desire desire = DesireReader.Read(File.ReadAllText(args[0])).Desire!;
int worldCount = int.Parse(args[1], CultureInfo.InvariantCulture);
double seconds = double.Parse(args[2], CultureInfo.InvariantCulture);
DesireIndex index = new(desire);
DegreeTape tape = DegreeTape.Of(index, new WantFormula(index), []);
DesireWorlds worlds = new(index, WorldTable.Draw(DesireJudgements.Of(desire), worldCount, 1));
TreeChooser judge = new(worlds, tape);
bool[] keepAll = new bool[index.Terms];
TreeModel model = judge.Model(keepAll);

double start = Cpu();
FoundTree own = TreeSearch.Find(model, new SearchGoal { MostWork = new RewireSettings().MostWork }, CancellationToken.None);
double ownCpu = Cpu() - start;
Print("branch and bound", own.Proven ? "proven" : $"gap {own.Gap.ToString("0.0000", CultureInfo.InvariantCulture)}", own.Ways, ownCpu);

start = Cpu();
SampledDesire sampled = new(model);
double built = Cpu() - start;
bool[]? ways = sampled.Solve(seconds, out CpSolverStatus status);
double solverCpu = Cpu() - start;
Print("constraint solver", status.ToString(), ways, solverCpu);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  of which building the program {built:0.00} CPU s; ratio {solverCpu / ownCpu:0.0}"));

static double Cpu() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;

void Print(string what, string how, bool[]? tree, double cpu)
{
    double value = 0;
    bool keeps = tree is not null && judge.Keeps(tree, keepAll, aims: false, out value);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {how}, value {value:0.00000}, {(keeps ? "keeps" : "breaks")} the limits, {tree?.Count(taken => taken)} ways, {cpu:0.00} CPU s"));
}
