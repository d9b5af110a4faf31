using System.Collections.Immutable;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language.Binding.Situations;

/// <summary>Binds the situation: circumstances, options, outcomes and wants.</summary>
/// <param name="context">What the file's binders share.</param>
/// <param name="file">The file's fields.</param>
internal sealed class SituationBinder(BindingContext context, MapReader file)
{
    /// <summary>Declares all ids of the situation, so that every section can name them.</summary>
    public void Declare()
    {
        context.Options.Declare(file.Map("options"));
        context.Variables.Declare(file.Map("circumstances"), outcomes: false);
        context.Variables.Declare(file.Map("outcomes"), outcomes: true);
        context.Wants.Declare(file.Map("wants"));
    }

    /// <summary>Adds the situation to an inquiry.</summary>
    /// <param name="inquiry">The inquiry so far.</param>
    public Inquiry Bind(Inquiry inquiry)
    {
        var variables = new VariableBinder(context);
        var options = new OptionBinder(context);
        var wants = new WantBinder(context);
        return inquiry with
        {
            Circumstances = [.. Entries("circumstances").Where(e => IsDeclared(e, outcome: false)).Select(variables.Circumstance)],
            Options = [.. Entries("options").Select(options.Bind)],
            Outcomes = [.. Entries("outcomes").Where(e => IsDeclared(e, outcome: true)).Select(variables.Outcome)],
            Wants = [.. Entries("wants").Select(wants.Bind).OfType<Want>()],
            NeverHappens = [.. (file.Map("never happens")?.Entries ?? []).Select(new NeverHappensBinder(context).Bind).OfType<NeverHappens>()],
        };
    }

    // Where a circumstance and an outcome share a name, only the first is bound; the clash was reported.
    private bool IsDeclared(Entry entry, bool outcome) => context.Variables.Find(entry.Id)?.IsOutcome == outcome;

    private ImmutableArray<Entry> Entries(string section) => (file.Find(section)?.Value as MappingNode)?.Entries ?? [];
}
