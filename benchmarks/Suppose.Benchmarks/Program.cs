using System.Globalization;
using BenchmarkDotNet.Running;
using Suppose.Benchmarks;

// dotnet run -c Release --project benchmarks/Suppose.Benchmarks -- --filter '*Streams*'
// dotnet run -c Release --project benchmarks/Suppose.Benchmarks -- yardstick worlds.bin | curves | desire-curves | peak | large-situation [MEASURES IDLE]
if (args is ["yardstick", string path])
{
    Yardstick.Run(path);
}
else if (args is ["curves"])
{
    Curves.Run();
}
else if (args is ["desire-curves"])
{
    DesireCurves.Run();
}
else if (args is ["peak"])
{
    Peak.Run();
}
else if (args is ["large-situation"])
{
    Console.Write(LargeSituation.Text);
}
else if (args is ["large-situation", string measures, string idle])
{
    Console.Write(LargeSituation.ChoicesWith(int.Parse(measures, CultureInfo.InvariantCulture), int.Parse(idle, CultureInfo.InvariantCulture)));
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
