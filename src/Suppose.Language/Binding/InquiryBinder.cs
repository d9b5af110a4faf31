using System.Collections.Immutable;
using Suppose.Language.Binding.Situations;
using Suppose.Language.Diagnostics;
using Suppose.Language.Judgements;
using Suppose.Language.Words;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language.Binding;

/// <summary>Binds a whole file: first all ids are declared, then each section is bound in the order in which it depends on others.</summary>
internal sealed class InquiryBinder
{
    private readonly MapReader _file;
    private readonly HeadBinder _head;
    private readonly BindingContext _context;

    private InquiryBinder(MappingNode root, DiagnosticBag diagnostics)
    {
        _file = new MapReader(root, Keys.Inquiry, diagnostics);
        _head = new HeadBinder(_file, diagnostics);
        Vocabulary lexicon = _head.Lexicon();
        bool rated = _file.Find("options") is null or { Value: ScalarNode { IsEmpty: true } or MappingNode { Entries.IsEmpty: true } };
        _context = new BindingContext(diagnostics, new JudgementReader(diagnostics, lexicon)) { IsRated = rated };
    }

    /// <summary>Binds a file, as far as it can be bound; what is wrong is reported.</summary>
    /// <param name="root">The file's one value.</param>
    /// <param name="diagnostics">Where faults are reported.</param>
    /// <returns>The inquiry, or null where the file is none at all or holds too much.</returns>
    public static BoundInquiry? Bind(Node root, DiagnosticBag diagnostics)
    {
        if (root is not MappingNode map)
        {
            diagnostics.Report(BindingCodes.NotAnInquiry, root.Place);
            return null;
        }

        if (map.Find("inquiry") is null && map.Find("desire") is { } desire)
        {
            diagnostics.Report(BindingCodes.IsDesire, desire.Key.Place);
            return null;
        }

        if (map.Find("inquiry") is null && !map.Entries.Any(e => Keys.Inquiry.Keys.Contains(e.Id, Text.Phrase.Comparer)))
        {
            diagnostics.Report(BindingCodes.NotAnInquiry, map.Place);
            return null;
        }

        if (!SectionLimits.Check(map, diagnostics))
        {
            return null;
        }

        var binder = new InquiryBinder(map, diagnostics);
        Inquiry inquiry = binder.Bind();
        return SectionLimits.Check(inquiry, diagnostics) ? new BoundInquiry(inquiry, binder._context.OptionsWhole) : null;
    }

    private Inquiry Bind()
    {
        _head.CheckVersion();
        string? title = _file.Text("inquiry");
        if (title is null)
        {
            Missing("inquiry", _file.PlaceOf("inquiry"));
        }

        ImmutableArray<NamedNumber> numbers = [.. Entries("numbers").Select(_context.Judgements.ReadNamed).OfType<NamedNumber>()];
        _context.Possibilities.Declare(_file.Map("possibilities"), RowBinder.Others);
        _context.Measures.Declare(_file.Map("measures"));
        _context.Sources.Declare(_file.Map("sources"));
        SituationBinder? situation = _context.RequireSituation(_file, "circumstances", "outcomes", "wants", "never happens") ? new SituationBinder(_context, _file) : null;
        situation?.Declare();
        var inquiry = new Inquiry
        {
            Title = title ?? "",
            About = _file.Text("about"),
            Act = _file.Text("act"),
            Actor = _head.Actor(),
            Lexicon = _context.Judgements.Lexicon.Name,
            Tolerance = _head.Tolerance(),
            Numbers = numbers,
        };
        return BindRecord(BindSections(situation?.Bind(inquiry) ?? inquiry));
    }

    private Inquiry BindSections(Inquiry inquiry)
    {
        var possibilities = new PossibilityBinder(_context);
        var measures = new MeasureBinder(_context);
        Inquiry bound = inquiry with
        {
            Possibilities = [.. Entries("possibilities").Select(possibilities.Bind)],
            Measures = [.. Entries("measures").Select(measures.Bind)],
            Ours = new OursBinder(_context).Bind(_file),
            Suppressions = new SuppressionBinder(_context.Diagnostics).Bind(_file),
        };
        if (bound.Possibilities.IsEmpty && bound.Actor is not { Us: true })
        {
            Missing("possibilities", _file.PlaceOf("inquiry"));
        }

        return bound;
    }

    private Inquiry BindRecord(Inquiry inquiry)
    {
        var evidence = new EvidenceBinder(_context);
        return inquiry with
        {
            Sources = [.. Entries("sources").Select(evidence.Source)],
            Origins = [.. Entries("origins").Select(evidence.Origin)],
            Evidence = [.. Entries("evidence").Select(e => evidence.Item(e, open: false))],
            OpenEvidence = [.. Entries("open evidence").Select(e => evidence.Item(e, open: true))],
            Evaluations = [.. Entries("evaluations").Select(new EvaluationBinder(_context).Bind)],
        };
    }

    // `_file.Map` reports a section of the wrong shape; the sections declared above are read once more without reporting again.
    private ImmutableArray<Entry> Entries(string section) => _file.Find(section)?.Value is MappingNode map ? map.Entries : Shapeless(section);

    private ImmutableArray<Entry> Shapeless(string section)
    {
        if (section is not ("possibilities" or "measures" or "sources"))
        {
            _file.Map(section);
        }

        return [];
    }

    private void Missing(string what, Place place) =>
        _context.Diagnostics.Report(
            BindingCodes.Missing, place.IsInFile ? place : new Place(1, 1, 1), DiagnosticTexts.Text("whole.inquiry"), DiagnosticTexts.Text("missing." + what));
}
