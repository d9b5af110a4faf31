namespace Suppose.Cli;

/// <summary>How the command ended, as other programs are told.</summary>
internal static class ExitCode
{
    /// <summary>Done, advice and warnings included.</summary>
    public const int Done = 0;

    /// <summary>The author's file is in error.</summary>
    public const int FileInError = 1;

    /// <summary>The call is wrong, a missing or unreadable file and a full or read-only place included.</summary>
    public const int CallIsWrong = 2;

    /// <summary>A limit was reached.</summary>
    public const int LimitReached = 3;

    /// <summary>What was required of the result is not so.</summary>
    public const int NotAsRequired = 4;

    /// <summary>A fault of the program itself.</summary>
    public const int OwnFault = 70;

    /// <summary>The user stopped it.</summary>
    public const int Interrupted = 130;
}
