using Suppose.Analysis.Designs;
using Suppose.Analysis.Situations;
using Suppose.Analysis.Situations.Tables;
using Suppose.Model;

namespace Suppose.Analysis.Choice;

/// <summary>Tells a limit that a situation came up against from a fault of the program.</summary>
internal static class SituationLimit
{
    /// <summary>The limit that an exception stands for; null where it stands for none.</summary>
    /// <remarks>Where several threads came up against limits, the one whose subject comes first in ordinal order is told, so that the same is told every time.</remarks>
    public static RunLimit? In(Exception fault, Inquiry inquiry) => fault is AggregateException several
        ? several.Flatten().InnerExceptions.Select(inner => In(inner, inquiry)).OfType<RunLimit>().MinBy(limit => limit.Subject, StringComparer.Ordinal)
        : fault switch
        {
            TooLargeException large => new RunLimit(RunLimitKind.TableTooLarge, inquiry.Measures.Length, SituationTables.MostCells) { Subject = large.Subject },
            NothingLeftException nothing => new RunLimit(RunLimitKind.NothingLeft, inquiry.Measures.Length, 0)
            {
                Subject = inquiry.Possibilities[nothing.Possibility].Id,
                Standing = [.. nothing.Standing.Measures().Select(m => inquiry.Measures[m].Id)],
            },
            _ => null,
        };
}
