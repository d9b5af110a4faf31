using System.Globalization;
using Suppose.Exchange.Diagnostics;
using Suppose.Exchange.Drafts;
using Suppose.Language.Binding;
using Suppose.Language.Text;
using Suppose.Model;

namespace Suppose.Exchange.Writing;

/// <summary>Gives out ids that an inquiry can have: on one line, not too long, none twice however it is spelled, none with a meaning of its own.</summary>
/// <param name="kind">What is named: the key of its words, <c>hypothesis</c> or <c>item</c>.</param>
/// <param name="problems">Where a changed name is reported.</param>
internal sealed class Naming(string kind, ImportProblems problems)
{
    /// <summary>The most characters of an id; a longer name is kept in full as what the thing says.</summary>
    public const int Longest = 80;

    private readonly HashSet<string> taken = new(Phrase.Comparer) { RowBinder.Others };
    private int number;

    /// <summary>The id for a name.</summary>
    public string Id(string name, Place place)
    {
        number++;
        var wanted = Short(Phrase.Normalize(Printed(name)));
        if (wanted.Length == 0)
        {
            wanted = Free(ImportTexts.Say("name." + kind, number));
            problems.Report(ImportCodes.Nameless, place, ImportTexts.Say("SUP1215." + kind), wanted);
            return wanted;
        }

        var id = Free(wanted);
        if (id != wanted)
        {
            problems.Report(ImportCodes.SameName, place, Tokens.Shown(wanted), Tokens.Shown(id));
        }

        return id;
    }

    private string Free(string wanted)
    {
        var id = wanted;
        for (var again = 2; !taken.Add(id); again++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{wanted} ({again})");
        }

        return id;
    }

    /// Cut at the last space within the limit, or in the middle of a word that is longer, but never within a pair of halves.
    private static string Short(string name)
    {
        if (name.Length <= Longest)
        {
            return name;
        }

        var space = name.LastIndexOf(' ', Longest - 3);
        var end = space > Longest / 2 ? space : Longest - 3;
        return name[..(char.IsHighSurrogate(name[end - 1]) ? end - 1 : end)].TrimEnd() + "...";
    }

    private static string Printed(string name) =>
        string.Concat(name.EnumerateRunes().Select(rune => Scalar.IsPrinted(rune) ? rune.ToString() : " "));
}
