using System.Collections.Immutable;
using System.Globalization;

using Suppose.Model;

namespace Suppose.Analysis.Situations.Tables;

/// <summary>All tables that an inquiry's expectations are made from; a table that several of them need is there once.</summary>
internal sealed class SituationTables
{
    /// <summary>The most cells of one table.</summary>
    public const int MostCells = 1 << 16;

    private readonly ImmutableArray<ChanceSources> _sources;
    private readonly ImmutableArray<int> _sizes;
    private readonly Dictionary<string, TableNode> _nodes = new(StringComparer.Ordinal);

    /// <summary>A plan with no tables yet.</summary>
    public SituationTables(SituationNames names)
    {
        Names = names;
        _sources = [.. names.Variables.Select(variable => new ChanceSources(variable, names))];
        _sizes = [.. names.Variables.Select(variable => variable.States.Length)];
    }

    /// <summary>The inquiry's names.</summary>
    public SituationNames Names { get; }

    /// <summary>All that bears on a variable's chances.</summary>
    public ChanceSources Sources(int variable) => _sources[variable];

    /// <summary>A scope over variables.</summary>
    /// <param name="variables">Their indices.</param>
    /// <param name="subject">What to name where it would be too large.</param>
    /// <exception cref="TooLargeException">It has more than <see cref="MostCells"/> cells.</exception>
    public TableScope Scope(IEnumerable<int> variables, string subject)
    {
        int[] distinct = [.. variables.Distinct()];
        return CellsOf(distinct) <= MostCells ? new TableScope(distinct, _sizes) : throw new TooLargeException(subject);
    }

    /// <summary>The number of joint states of some variables.</summary>
    public double CellsOf(IEnumerable<int> variables) => variables.Aggregate(1.0, (cells, variable) => cells * _sizes[variable]);

    /// <summary>A variable's chances under an option, in a mind.</summary>
    public TableNode Chances(int variable, int option, Mind mind)
    {
        ChanceSources sources = _sources[variable];
        int believer = mind.On(sources.Variable) is >= 0 and int possibility && sources.IsBelievedBy(possibility) ? possibility : -1;
        return Once(Key("chances", variable, ChanceLayout.OptionKind(sources, option), believer), id => ChanceLayout.Table(this, id, sources, option, believer));
    }

    /// <summary>The product of tables, with a variable summed out over the states allowed.</summary>
    /// <param name="factors">The tables, in the order in which they are multiplied.</param>
    /// <param name="summed">The variable; -1 where none is summed out.</param>
    /// <param name="allowed">Which of its states count; null for all.</param>
    /// <param name="subject">What to name where the result would be too large.</param>
    public TableNode SumProduct(IReadOnlyList<TableNode> factors, int summed, bool[]? allowed, string subject)
    {
        if (factors.Count == 1 && summed < 0)
        {
            return factors[0];
        }

        string states = allowed is null ? "*" : string.Concat(allowed.Select(a => a ? '1' : '0'));
        string key = $"{Key("sum", summed)} {states} {string.Join(',', factors.Select(f => f.Id))}";
        return Once(key, id => ProductLayout.Table(this, id, factors, summed, allowed, subject));
    }

    /// <summary>One table divided by another.</summary>
    public TableNode Quotient(TableNode dividend, TableNode divisor) =>
        Once(Key("quotient", dividend.Id, divisor.Id), id => new Quotient(id, dividend, divisor));

    /// <summary>One less a table.</summary>
    public TableNode Complement(TableNode of) => Once(Key("complement", of.Id), id => new Complement(id, of));

    /// <summary>The same value in every world.</summary>
    public TableNode Value(double value) =>
        Once("value " + value.ToString("R", CultureInfo.InvariantCulture), id => new Constant(id, new TableScope([], _sizes), [value]));

    /// <summary>1 where a variable is in one of the states allowed, else 0.</summary>
    public TableNode Indicator(int variable, bool[] allowed) =>
        Once(
            $"{Key("is", variable)} {string.Concat(allowed.Select(a => a ? '1' : '0'))}",
            id => new Constant(id, new TableScope([variable], _sizes), [.. allowed.Select(a => a ? 1.0 : 0.0)]));

    /// <summary>The values of a want, or one less them, for each joint state of its leaves' variables.</summary>
    public TableNode Want(Want want, IEnumerable<int> variables, bool turned) =>
        Once(Key(turned ? "want turned" : "want", Names.Want(want.Id)), id => new WantTable(id, Scope(variables, want.Id), Names, want, turned));

    /// <summary>The expectation of a weighed want.</summary>
    public TableNode WeighedMean(WeighedWant want, ImmutableArray<TableNode> means) =>
        Once(
            $"{Key("mean", Names.Want(want.Id))} {string.Join(',', means.Select(m => m.Id))}",
            id => new WeighedMean(id, Scope(means.SelectMany(m => m.Scope.Variables), want.Id), want.Parts, means));

    /// <summary>A sum of tables with weights.</summary>
    /// <param name="name">Names the weights: equal names, equal weights.</param>
    /// <param name="scope">What it spans.</param>
    /// <param name="weight">The weights.</param>
    /// <param name="weightTouching">The measures that change the weights, as a bit mask.</param>
    /// <param name="use">Who asks for it.</param>
    /// <param name="terms">The tables.</param>
    public TableNode WeightedSum(string name, TableScope scope, WeightOfTerm weight, ulong weightTouching, TableUse use, ImmutableArray<TableNode> terms) =>
        Once(
            $"weighted {name} {string.Join(',', scope.Variables)} {string.Join(',', terms.Select(t => t.Id))}",
            id => new WeightedSum(id, scope, weight, weightTouching, use, terms));

    /// <summary>A table as believed, save where what is seen has no chance in the believer's mind.</summary>
    public TableNode WhereBelieved(TableScope scope, TableNode believed, TableNode otherwise, TableNode chance) =>
        Once(
            $"{Key("believed", believed.Id, otherwise.Id, chance.Id)} {string.Join(',', scope.Variables)}",
            id => new WhereBelieved(id, scope, believed, otherwise, chance));

    /// <summary>What an option weighs in a quantal response: <c>exp(beta EU)</c>.</summary>
    public TableNode Sharpened(TableNode utility, Judgement sharpness) =>
        Once($"{Key("sharpened", utility.Id)} {sharpness.Key}", id => new Sharpened(id, utility, sharpness));

    /// <summary>A table that nobody else needs.</summary>
    /// <param name="make">Makes it, given its place among the tables.</param>
    public T Own<T>(Func<int, T> make)
        where T : TableNode => (T)Once(Key("own", _nodes.Count), make);

    private static string Key(string kind, params ReadOnlySpan<int> numbers) => $"{kind} {string.Join(',', numbers.ToArray())}";

    private TableNode Once(string key, Func<int, TableNode> make)
    {
        if (!_nodes.TryGetValue(key, out TableNode? node))
        {
            node = make(_nodes.Count);
            _nodes.Add(key, node);
        }

        return node;
    }
}
