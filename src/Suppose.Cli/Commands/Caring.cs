using Suppose.Cli.Terminal;
using Suppose.Findings.Care;
using Suppose.Findings.Json;
using Suppose.Language.Care;

namespace Suppose.Cli.Commands;

/// <summary>Where a text speaks of harm, shows where people can be reached, in place of anything that would be worked out over it.</summary>
internal sealed class Caring(CommandContext context)
{
    /// <summary>Goes on where a text speaks of no harm.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">The format of the result, for other programs.</param>
    /// <param name="json">Whether other programs are to read it.</param>
    /// <param name="goOn">What to do otherwise.</param>
    /// <returns>The exit code.</returns>
    public int Over(string text, string format, bool json, Func<int> goOn)
    {
        var kinds = CareText.In(text);
        if (kinds.IsEmpty)
        {
            return goOn();
        }

        return json ? context.Deliver(CareJson.Bytes(format, kinds, CarePlaces.For(kinds)), json) : context.Deliver(Page(text));
    }

    /// <summary>The page for a text that speaks of harm; null where it speaks of none.</summary>
    /// <param name="text">The text.</param>
    public string? PageFor(string text) => CareText.In(text).IsEmpty ? null : Page(text);

    private string Page(string text)
    {
        var kinds = CareText.In(text);
        return new PageText(context.PageWidth(), context.OutInk).Of(CarePage.Of(kinds, CarePlaces.For(kinds), context.FindingsWording));
    }
}
