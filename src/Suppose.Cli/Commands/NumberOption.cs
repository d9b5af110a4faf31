using System.CommandLine;
using System.Globalization;

using Suppose.Language;

namespace Suppose.Cli.Commands;

/// <summary>An option whose value is a whole number within bounds.</summary>
/// <param name="name">Its name.</param>
/// <param name="least">The smallest value.</param>
/// <param name="most">The largest value.</param>
internal sealed class NumberOption(string name, long least, long most)
{
    /// <summary>The option as the command line knows it: text, so that what is wrong with it is said in our words.</summary>
    public Option<string> Option { get; } = new(name) { Arity = ArgumentArity.ExactlyOne };

    /// <summary>The value given, or null where none was.</summary>
    /// <param name="parsed">The call.</param>
    /// <param name="words">What is said where it is wrong.</param>
    /// <param name="fault">What is wrong with it; null where nothing is.</param>
    public long? Value(ParseResult parsed, CallWords words, ref Diagnostic? fault)
    {
        if (parsed.GetValue(Option) is not { } written)
        {
            return null;
        }

        if (long.TryParse(written, NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
        {
            return value;
        }

        fault ??= words.NotInRange(name, written, least, most);
        return null;
    }
}
