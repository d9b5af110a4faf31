namespace Suppose.Language.Checks;

/// <summary>Finds circles among things that name others.</summary>
internal static class Circles
{
    /// <summary>One circle for each group of things that hang in circles, begun at its first in the order given.</summary>
    /// <param name="ids">The things.</param>
    /// <param name="next">What each of them names.</param>
    public static IEnumerable<List<string>> Find(IReadOnlyList<string> ids, Func<string, IEnumerable<string>> next)
    {
        var told = new HashSet<string>();
        foreach (string id in ids)
        {
            if (!told.Contains(id) && From(id, next) is { } circle)
            {
                told.UnionWith(circle);
                yield return circle;
            }
        }
    }

    /// <summary>A circle in words: <c>a → b → a</c>.</summary>
    /// <param name="circle">The circle.</param>
    public static string InWords(List<string> circle) => string.Join(" → ", circle.Append(circle[0]).Select(id => $"`{id}`"));

    /// <summary>The shortest way from a thing back to itself; null where there is none.</summary>
    /// <param name="start">The thing.</param>
    /// <param name="next">What each thing names.</param>
    public static List<string>? From(string start, Func<string, IEnumerable<string>> next)
    {
        var cameFrom = new Dictionary<string, string>();
        var waiting = new Queue<string>([start]);
        while (waiting.TryDequeue(out string? at))
        {
            foreach (string named in next(at))
            {
                if (named == start)
                {
                    return Way(at, start, cameFrom);
                }

                if (cameFrom.TryAdd(named, at))
                {
                    waiting.Enqueue(named);
                }
            }
        }

        return null;
    }

    private static List<string> Way(string end, string start, Dictionary<string, string> cameFrom)
    {
        var way = new List<string>();
        for (string at = end; at != start; at = cameFrom[at])
        {
            way.Add(at);
        }

        way.Add(start);
        way.Reverse();
        return way;
    }
}
