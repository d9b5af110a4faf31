namespace Suppose.Findings.Rewiring;

/// <summary>Roots that nothing listed reaches yet.</summary>
internal static class NotReachedYet
{
    /// <summary>The section; null where every root is reached.</summary>
    public static Section? Of(RewireView view)
    {
        if (view.Run.Unreached.IsEmpty)
        {
            return null;
        }

        var words = new NotReachedYetWords(view.Wording);
        return new Section("not-reached", words.Heading(),
        [
            new Points([.. view.Run.Unreached.Select(r => new Finding("not-reached.root", words.Root(view.Words.Quote(r))))]),
            new Caption(new Finding("not-reached.open", words.Open())),
        ]);
    }
}
