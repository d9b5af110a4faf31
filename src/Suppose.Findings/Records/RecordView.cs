using Suppose.Analysis.Record;
using Suppose.Findings.Runs;
using Suppose.Model;

namespace Suppose.Findings.Records;

/// <summary>A record as the sections of its page look at it.</summary>
internal sealed class RecordView
{
    /// <summary>Looks at a record.</summary>
    public RecordView(RecordReading reading, Wording wording)
    {
        Reading = reading;
        Words = new RecordWords(wording);
        Trial = new TrialWords(wording);
        Common = new CommonWords(wording);
    }

    /// <summary>The record.</summary>
    public RecordReading Reading { get; }

    /// <summary>What is said of the record.</summary>
    public RecordWords Words { get; }

    /// <summary>What is said of its items.</summary>
    public TrialWords Trial { get; }

    /// <summary>Words that many pages use.</summary>
    public CommonWords Common { get; }

    /// <summary>The item of an id.</summary>
    public Evidence Item(string id) => Reading.Inquiry.Evidence.First(e => e.Id == id);
}
