using System.Runtime.InteropServices;

using Suppose.Cli;
using Suppose.Cli.Commands;

// Reading a file meets a regular expression of the YAML library that asks to be compiled to machine code. Interpreted, a tenth of the time to answer is saved.
// Commands that serve or store need what this switches off.
if (args is ["check" or "run" or "explain", ..])
{
    AppContext.SetSwitch("System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeSupported", false);
}

// The runner looks for a stop between blocks of work and says what is known by then; whatever it is busy with, the user waits no longer than this.
var patience = TimeSpan.FromSeconds(2);

using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
return SupposeCommand.Run(args, Surroundings.OfProcess(stop.Token));

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
    Thread.Sleep(patience);
    Environment.Exit(ExitCode.Interrupted);
}
