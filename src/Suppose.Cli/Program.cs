using System.Runtime.InteropServices;

using Suppose.Cli;
using Suppose.Cli.Commands;

// The runner looks for a stop between blocks of work; whatever it is busy with, the user waits no longer than this.
var patience = TimeSpan.FromMilliseconds(500);

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
