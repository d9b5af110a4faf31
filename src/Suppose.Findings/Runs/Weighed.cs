using Suppose.Findings.Records;

namespace Suppose.Findings.Runs;

/// <summary>By what settling went where the reader asked that it go by the record.</summary>
internal static class Weighed
{
    /// <summary>The section; null where the reader did not ask, or where nothing is said of what knowing would be worth and the record could be weighed.</summary>
    /// <param name="view">The run.</param>
    /// <param name="recordIsShown">Whether what the record says stands on the same page.</param>
    public static Section? Of(RunView view, bool recordIsShown = false)
    {
        if (view.Run.Record is not { } record || (record.WhyNot is null && view.Run.Settling is null))
        {
            return null;
        }

        var words = new WeighedWords(view.Wording);
        var said = record.WhyNot is null
            ? new Finding("by-the-record", recordIsShown ? words.ByTheRecordBelow() : words.ByTheRecord())
            : new Finding("not-weighed", words.NotWeighed(RecordPage.WhyNot(record, view.Wording)));
        return new Section("weighed", words.Heading(), [new Paragraph([said])]);
    }
}
