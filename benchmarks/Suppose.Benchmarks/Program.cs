using BenchmarkDotNet.Running;

// dotnet run -c Release --project benchmarks/Suppose.Benchmarks -- --filter '*Streams*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
