using System.Globalization;
using Suppose.Exchange.Diagnostics;
using Suppose.Exchange.Drafts;

namespace Suppose.Exchange.Writing;

/// <summary>Gives an id to each source that the rows of a matrix name: a citation, a link, or both.</summary>
internal static class SourceIds
{
    /// <summary>What tells one source from another: its citation and its link, each on one line.</summary>
    public static (string Cite, string Link) Key(RowDraft row) => (InquiryText.OneLine(row.Cite), InquiryText.OneLine(row.Link));

    /// <summary>The sources with their ids, numbered in the order in which rows name them; a link without a citation is called <c>link</c> and a number.</summary>
    public static Dictionary<(string Cite, string Link), (string Id, int Order)> Of(MatrixDraft matrix, ImportProblems problems)
    {
        var naming = new Naming("item", problems);
        var sources = new Dictionary<(string, string), (string, int)>();
        foreach (var row in matrix.Rows)
        {
            var key = Key(row);
            if (key != ("", "") && !sources.ContainsKey(key))
            {
                var name = key.Cite.Length > 0 ? key.Cite : string.Create(CultureInfo.InvariantCulture, $"link {sources.Count + 1}");
                sources.Add(key, (naming.Id(name, row.Place), sources.Count));
            }
        }

        return sources;
    }
}
