using Suppose.Findings.Records;

namespace Suppose.Findings.Runs;

/// <summary>By what settling went where the reader asked that it go by the record.</summary>
internal static class Weighed
{
    /// <summary>The section; null where the reader did not ask.</summary>
    public static Section? Of(RunView view)
    {
        if (view.Run.Record is not { } record)
        {
            return null;
        }

        var words = new WeighedWords(view.Wording);
        var said = record.WhyNot is null
            ? new Finding("by-the-record", words.ByTheRecord())
            : new Finding("not-weighed", words.NotWeighed(RecordPage.WhyNot(record, view.Wording)));
        return new Section("weighed", words.Heading(), [new Paragraph([said])]);
    }
}
