using System.Collections.Immutable;
using Suppose.Language.Binding;
using Suppose.Language.Checks;
using Suppose.Language.Diagnostics;
using Suppose.Language.Ratings;
using Suppose.Language.Text;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language;

/// <summary>Reads one person's ratings of an inquiry: the same sections with only judgements in them.</summary>
/// <remarks>Reading never throws on any content, is bounded by <see cref="ReadLimits"/>, and uses neither files nor the clock.</remarks>
public static class RatingsReader
{
    private static readonly string[] s_head = ["ratings of", "by", "suppose"];

    /// <summary>Reads a file of ratings.</summary>
    /// <param name="inquiry">The inquiry that is rated, read without error.</param>
    /// <param name="bytes">The whole file of ratings.</param>
    /// <param name="limits">How much is read before it is refused; null for the default.</param>
    /// <exception cref="ArgumentException">The inquiry is in error.</exception>
    public static RatingsReading Read(InquiryReading inquiry, ReadOnlyMemory<byte> bytes, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        if (inquiry.Inquiry is null)
        {
            throw new ArgumentException("The inquiry is in error.", nameof(inquiry));
        }

        limits ??= ReadLimits.Default;
        var diagnostics = new DiagnosticBag();
        string text = TextDecoder.Decode(bytes.Span, limits, diagnostics) ?? "";
        Node? root = !diagnostics.HasErrors && TextDecoder.Check(text, limits, diagnostics) ? NodeReader.Read(text, limits, diagnostics) : null;
        if (root is not null and not MappingNode)
        {
            diagnostics.Report(RatingsCodes.NotRatings, root.Place);
        }

        return root is MappingNode ratings ? Read(inquiry, ratings, text, limits, diagnostics) : new RatingsReading("", "", null, diagnostics.ToDiagnostics(), text);
    }

    /// <summary>Whether a key says what the file is, rather than naming a section.</summary>
    internal static bool IsHead(string key) => s_head.Contains(key, Phrase.Comparer);

    private static RatingsReading Read(InquiryReading inquiry, MappingNode ratings, string text, ReadLimits limits, DiagnosticBag diagnostics)
    {
        string of = Head(ratings, "ratings of");
        string by = Head(ratings, "by");
        if (of.Length == 0)
        {
            diagnostics.Report(RatingsCodes.NotRatings, ratings.Place);
        }

        if (by.Length == 0)
        {
            diagnostics.Report(RatingsCodes.Nobodys, ratings.Place);
        }

        // The text was read without error once, so it is read without any now.
        var own = (MappingNode)NodeReader.Read(inquiry.Text, limits, new DiagnosticBag())!;
        MappingNode merged = new Overlay(diagnostics).Merge(own, ratings);
        ImmutableArray<Diagnostic> unfit = diagnostics.ToDiagnostics();
        (Inquiry? rated, ImmutableArray<Diagnostic> found) = diagnostics.HasErrors ? (null, []) : Bind(merged);
        bool wrong = found.Any(d => d.Severity == Severity.Error);
        return new RatingsReading(by, of, wrong ? null : rated, [.. unfit, .. found], text);
    }

    /// <summary>Binds what came of laying one over the other; of what is said, what is about the ratings, at its place in their file.</summary>
    private static (Inquiry? Rated, ImmutableArray<Diagnostic> Found) Bind(MappingNode merged)
    {
        var diagnostics = new DiagnosticBag();
        BoundInquiry? bound = InquiryBinder.Bind(merged, diagnostics);
        if (bound is not null)
        {
            InquiryChecks.Run(bound, diagnostics);
        }

        ImmutableArray<Diagnostic> found = [.. diagnostics.ToDiagnostics().Where(d => d.Severity == Severity.Error || d.Place.Line > Overlay.Offset).Select(Back)];
        return (bound?.Inquiry, found);
    }

    private static Diagnostic Back(Diagnostic diagnostic) => diagnostic.Place.Line > Overlay.Offset
        ? diagnostic with { Place = diagnostic.Place with { Line = diagnostic.Place.Line - Overlay.Offset } }
        : diagnostic;

    private static string Head(MappingNode ratings, string key) => ratings.Find(key)?.Value is ScalarNode { IsEmpty: false } scalar ? scalar.Text.Trim() : "";
}
