using Suppose.Analysis.Breaking.Boxes;
using Suppose.Findings.Runs;
using Suppose.Model;

namespace Suppose.Findings.Breaks;

/// <summary>Says the conditions of a box, by the file's own words.</summary>
internal sealed class Conditions(Wording wording)
{
    private readonly ConditionWords _words = new(wording);
    private readonly CommonWords _common = new(wording);

    /// <summary>All conditions of a box, joined by "and".</summary>
    public string Of(FailureBox box) => _common.And([.. box.Conditions.Select(Of)]);

    /// <summary>The name of an input.</summary>
    public string Name(CaseSubject subject) => subject switch
    {
        JudgementSubject judgement => _common.Quote(judgement.Judgement.Label),
        WeightSubject weight => _words.Weight(_common.Quote(weight.Want), _common.Quote(weight.Possibility)),
        OrderSubject order => _words.Order(_common.Quote(order.Possibility)),
        CircumstanceSubject circumstance => _common.Quote(circumstance.Circumstance),
        ColumnSubject column => _common.Quote(column.Column),
        _ => "",
    };

    /// <summary>A value of an input, in its unit.</summary>
    public string Value(CaseSubject subject, double value) =>
        subject is JudgementSubject judgement ? _common.Value(judgement.Judgement.Kind, value) : Figures.Amount(value);

    private string Of(BoxCondition condition)
    {
        var name = Name(condition.Subject);
        if (!condition.States.IsEmpty)
        {
            return _words.In(name, condition.States.Skip(1).Aggregate(condition.States[0], _words.Or));
        }

        var said = (condition.AtLeast, condition.AtMost) switch
        {
            ({ } low, { } high) => _words.Between(name, Value(condition.Subject, low), Value(condition.Subject, high)),
            ({ } low, null) => _words.AtLeast(name, Value(condition.Subject, low)),
            (_, var high) => _words.AtMost(name, Value(condition.Subject, high ?? double.PositiveInfinity)),
        };
        return condition.Subject is JudgementSubject { Judgement: var judgement } ? _words.Judged(said, _common.RangeOf(judgement)) : said;
    }
}
