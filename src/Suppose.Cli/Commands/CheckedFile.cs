using System.Collections.Immutable;

using Suppose.Language;
using Suppose.Model;

namespace Suppose.Cli.Commands;

/// <summary>A file as <c>check</c> found it.</summary>
/// <param name="Name">Its name as it was given.</param>
/// <param name="Kind">What sort of file it is, the same in every language: <c>inquiry</c> or <c>desire</c>.</param>
/// <param name="Title">Its first words; null where it can't be used.</param>
/// <param name="Text">Its text.</param>
/// <param name="Diagnostics">Everything there is to say about it.</param>
internal sealed record CheckedFile(string Name, string Kind, string? Title, string Text, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What it holds, in words; used where there is no error.</summary>
    public required Func<CheckWords, string> Holds { get; init; }

    /// <summary>Whether it can't be used.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>How many diagnostics there are of a weight.</summary>
    public int Number(Severity severity) => Diagnostics.Count(d => d.Severity == severity);

    /// <summary>An inquiry as it was read.</summary>
    public static CheckedFile Of(string name, InquiryReading reading) => new(name, "inquiry", reading.Inquiry?.Title, reading.Text, reading.Diagnostics)
    {
        Holds = words => Usable(name, reading.Inquiry!, words),
    };

    /// <summary>A desire as it was read.</summary>
    public static CheckedFile Of(string name, DesireReading reading) => new(name, "desire", reading.Desire?.Title, reading.Text, reading.Diagnostics)
    {
        Holds = words => words.UsableDesire(name, words.Roots(reading.Desire!.Roots.Length), words.Ways(reading.Desire!.Ways.Length)),
    };

    private static string Usable(string name, Inquiry inquiry, CheckWords words) => inquiry.Actor is { Us: true }
        ? words.UsableOfUs(name, words.Kinds(inquiry.Circumstances.First(c => c.IsType).States.Length), words.Options(inquiry.Options.Length))
        : words.Usable(name, words.Possibilities(inquiry.Possibilities.Length), words.Measures(inquiry.Measures.Length));
}
