using System.CommandLine;
using System.Globalization;

using Suppose.Language;

namespace Suppose.Cli.Commands;

/// <summary>An option whose value is a share, written as <c>0.1</c> or <c>10%</c>.</summary>
/// <param name="name">Its name.</param>
/// <param name="below">What it has to stay below; it also has to be above 0.</param>
internal sealed class ShareOption(string name, double below)
{
    /// <summary>The option as the command line knows it: text, so that what is wrong with it is said in our words.</summary>
    public Option<string> Option { get; } = new(name) { Arity = ArgumentArity.ExactlyOne };

    /// <summary>The value given, or the usual one.</summary>
    /// <param name="parsed">The call.</param>
    /// <param name="usual">The value where none is given.</param>
    /// <param name="words">What is said where it is wrong.</param>
    /// <param name="fault">What is wrong with it; null where nothing is.</param>
    public double Value(ParseResult parsed, double usual, CallWords words, ref Diagnostic? fault)
    {
        if (parsed.GetValue(Option) is not { } written)
        {
            return usual;
        }

        var (digits, unit) = written.EndsWith('%') ? (written[..^1], 100) : (written, 1);
        if (double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value / unit > 0 && value / unit < below)
        {
            return value / unit;
        }

        fault ??= words.NotAShare(name, written, Suppose.Findings.Figures.Percent(below));
        return usual;
    }
}
