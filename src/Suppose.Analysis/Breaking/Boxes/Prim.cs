namespace Suppose.Analysis.Breaking.Boxes;

/// <summary>The patient rule induction method: finds boxes, a few limits on a few inputs, within which things break far more often than elsewhere.</summary>
/// <remarks>
/// Friedman and Fisher 1999, Statistics and Computing 9, 123-143: from the box that holds every case thin slices are peeled off, the best one at a time; then slices are pasted
/// back on where that helps. Every box on the way is kept, since the last is the narrowest and not the best. As scenario discovery: Bryant and Lempert 2010, Technological
/// Forecasting and Social Change 77, 34-49. Deterministic; ties go by the order of the inputs. Takes about a tenth of a second for 4,096 cases of 30 inputs.
/// </remarks>
public static class Prim
{
    /// <summary>Looks for boxes.</summary>
    /// <param name="table">The cases.</param>
    /// <param name="settings">How to look.</param>
    /// <param name="token">Stops the search.</param>
    /// <returns>Where every case is alike, or nothing differs between cases, only the box that holds them all.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A share in the settings is outside its range.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static PrimResult Find(CaseTable table, PrimSettings settings, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(settings);
        Check(settings.Peel, 0.5);
        Check(settings.Paste, 0.5);
        Check(settings.LeastMass, 1);
        BoxCounter counter = new(table);
        List<BoxLimit[]> boxes = [[.. table.Inputs.Select(_ => BoxLimit.Open)]];
        if (table.Breaking > 0 && table.Breaking < table.Cases)
        {
            Add(boxes, new Peeling(table, settings).Run(), token);
            Add(boxes, new Pasting(table, settings, boxes[^1]).Run(), token);
        }

        return new PrimResult([.. boxes.Select(box => counter.Read(counter.Limited(box)))], new BoxPruning(table, counter, settings).Best(boxes));
    }

    private static void Add(List<BoxLimit[]> boxes, IEnumerable<BoxLimit[]> more, CancellationToken token)
    {
        foreach (BoxLimit[] box in more)
        {
            token.ThrowIfCancellationRequested();
            boxes.Add(box);
        }
    }

    private static void Check(double share, double below)
    {
        if (!(share > 0 && share < below))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "The share lies outside its range.");
        }
    }
}
