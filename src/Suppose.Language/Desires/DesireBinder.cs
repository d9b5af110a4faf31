using System.Collections.Immutable;
using Suppose.Language.Binding;
using Suppose.Language.Diagnostics;
using Suppose.Language.Judgements;
using Suppose.Language.Text;
using Suppose.Language.Words;
using Suppose.Language.Yaml;
using Suppose.Model;
using Suppose.Model.Desires;

namespace Suppose.Language.Desires;

/// <summary>Binds a whole desire: first all ids are declared, then each section is bound in the order in which it depends on others.</summary>
internal sealed class DesireBinder
{
    private readonly MapReader _file;
    private readonly HeadBinder _head;
    private readonly DesireContext _context;
    private readonly RootBinder _roots;
    private readonly HashSet<string> _shapeless = [];

    private DesireBinder(MappingNode root, DiagnosticBag diagnostics)
    {
        _file = new MapReader(root, Keys.Desire, diagnostics);
        _head = new HeadBinder(_file, diagnostics);
        _context = new DesireContext(diagnostics, new JudgementReader(diagnostics, WithHowOften(_head.Lexicon())));
        _roots = new RootBinder(_context, _file);
    }

    /// <summary>Binds a file, as far as it can be bound; what is wrong is reported.</summary>
    /// <param name="root">The file's one value.</param>
    /// <param name="diagnostics">Where faults are reported.</param>
    /// <returns>The desire, or null where the file is none at all or holds too much.</returns>
    public static Desire? Bind(Node root, DiagnosticBag diagnostics)
    {
        MappingNode? map = root as MappingNode;
        if (map?.Find("inquiry") is { } inquiry)
        {
            diagnostics.Report(DesireCodes.IsInquiry, inquiry.Key.Place);
            return null;
        }

        if (map is null || (map.Find("desire") is null && !map.Entries.Any(e => Keys.Desire.Keys.Contains(e.Id, Phrase.Comparer))))
        {
            diagnostics.Report(DesireCodes.NotADesire, root.Place);
            return null;
        }

        return DesireLimits.Check(map, diagnostics) ? new DesireBinder(map, diagnostics).Bind() : null;
    }

    /// <summary>A lexicon with the words for how often beside its own; of a phrase that both have, the lexicon's meaning counts.</summary>
    /// <param name="lexicon">The file's lexicon.</param>
    public static Vocabulary WithHowOften(Vocabulary lexicon) =>
        new(lexicon.Name, lexicon.Source, [.. lexicon.Words, .. Vocabularies.HowOften.Words.Where(w => lexicon.Find(w.Name) is null)]);

    private Desire? Bind()
    {
        _head.CheckVersion();
        string? title = _file.Text("desire");
        if (title is null)
        {
            Missing("desire");
        }

        ImmutableArray<NamedNumber> numbers = [.. Entries("numbers").Select(_context.Judgements.ReadNamed).OfType<NamedNumber>()];
        if (!Declare())
        {
            return null;
        }

        ImmutableArray<Root> roots = _roots.Bind(out RankedWants? ranked);
        if (roots.IsEmpty)
        {
            Missing("roots");
        }

        return BindWays(new Desire
        {
            Title = title ?? "",
            About = _file.Text("about"),
            Lexicon = _context.Judgements.Lexicon.Name,
            Numbers = numbers,
            Roots = roots,
            RankedRoots = ranked,
            Suppressions = new SuppressionBinder(_context.Diagnostics).Bind(_file),
        });
    }

    private Desire BindWays(Desire desire)
    {
        var wants = new DesireWantBinder(_context);
        var ways = new WayBinder(_context);
        var fears = new FearBinder(_context);
        ImmutableArray<DesireWant> bound = [.. Entries("wants").Select(wants.Bind).OfType<DesireWant>()];
        desire = desire with
        {
            Wants = [.. bound, .. Implied(bound)],
            Ways = [.. Entries("ways").Select(ways.Bind)],
            Fears = [.. Entries("fears").Select(fears.Fear)],
            Terms = [.. Entries("terms").Select(fears.Term)],
        };
        var limits = new LimitBinder(_context, _file);
        return desire with
        {
            Limits = [.. limits.Bind()],
            NewWays = limits.NewWays(),
            Aims = [.. Entries("aim").Select(Aim).OfType<Aim>()],
            IsOutline = desire.Ways.All(w => w.Reaches.All(r => r.Judgement.IsDefault)),
        };
    }

    // Parts that have no entry of their own are wants without parts.
    private IEnumerable<DesireWant> Implied(ImmutableArray<DesireWant> bound)
    {
        var known = new HashSet<string>(_context.Declared, Phrase.Comparer);
        HashSet<string> readable = [.. bound.Select(w => w.Id)];
        foreach (Entry entry in Entries("wants"))
        {
            foreach (ScalarNode part in DesireWantBinder.PartsNamed(entry))
            {
                if (_context.Wants.Find(part.Text) is { } id && readable.Contains(entry.Id) && known.Add(id))
                {
                    yield return new DesireWant { Id = id, Shape = WantShape.Leaf, Place = part.Place };
                }
            }
        }
    }

    private Aim? Aim(Entry entry)
    {
        string? of = _context.Wants.Resolve(entry.Key);
        var slot = new Slot(JudgementKind.Chance, DrawKey.Of("aim", of ?? entry.Id), Labels.Of("aim", of ?? entry.Id));
        return new BarReader(_context, Keys.Aim, "at least").Read(entry, slot) is { } bar && of is not null
            ? new Aim(of, bar.Bar, bar.Bar.Distribution.Minimum, bar.Share, entry.Key.Place)
            : null;
    }

    private bool Declare()
    {
        foreach (ScalarNode root in _roots.Written())
        {
            Declare(root);
        }

        foreach (Entry want in Entries("wants"))
        {
            Declare(want.Key);
        }

        _context.Ways.Declare(_file.Map("ways"));
        foreach (Entry way in Entries("ways"))
        {
            _context.Reached.UnionWith(DesireWantBinder.NamesIn((way.Value as MappingNode)?.Find("reaches")?.Value).Select(n => Phrase.Normalize(n.Text)));
        }

        foreach (ScalarNode part in Entries("wants").SelectMany(DesireWantBinder.PartsNamed))
        {
            _context.Wants.Add(Phrase.Normalize(part.Text));
        }

        int wants = _context.Wants.Ids.Count;
        if (wants > DesireLimits.MostWants)
        {
            _context.Diagnostics.Report(DesireCodes.TooMany, _file.Find("wants")!.Key.Place, "wants", wants, DesireLimits.MostWants);
        }

        return wants <= DesireLimits.MostWants;
    }

    private void Declare(ScalarNode name)
    {
        string id = Phrase.Normalize(name.Text);
        if (id.Length == 0)
        {
            _context.Diagnostics.Report(NameCodes.Nameless, name.Place, DiagnosticTexts.Text("item.root or want"));
        }

        _context.Declared.Add(id);
        _context.Wants.Add(id);
    }

    // A section of the wrong shape is reported once, where it is read first.
    private ImmutableArray<Entry> Entries(string section) => _file.Find(section)?.Value switch
    {
        MappingNode map => map.Entries,
        null or ScalarNode { IsEmpty: true } => [],
        _ => Shapeless(section),
    };

    private ImmutableArray<Entry> Shapeless(string section)
    {
        if (section != "ways" && _shapeless.Add(section))
        {
            _file.Map(section);
        }

        return [];
    }

    private void Missing(string what)
    {
        Place place = _file.PlaceOf(what);
        _context.Diagnostics.Report(
            BindingCodes.Missing, place.IsInFile ? place : new Place(1, 1, 1), DiagnosticTexts.Text("whole.desire"), DiagnosticTexts.Text("missing." + what));
    }
}
