using System.Diagnostics;
using System.Text;

using Suppose.Language.Care;
using Suppose.Model.Care;
using YamlDotNet.RepresentationModel;

namespace Suppose.Language.Tests.Care;

public sealed class CareTextTests
{
    private static readonly YamlMappingNode s_corpus = Load();

    public static TheoryData<string, CareKind> Recognised()
    {
        var data = new TheoryData<string, CareKind>();
        foreach (YamlNode entry in (YamlSequenceNode)s_corpus["recognised"])
        {
            data.Add(((YamlScalarNode)entry["says"]).Value!, Enum.Parse<CareKind>(((YamlScalarNode)entry["kind"]).Value!));
        }

        return data;
    }

    public static TheoryData<string> Passed() => new(((YamlSequenceNode)s_corpus["passed"]).Select(n => ((YamlScalarNode)n).Value!));

    [Theory]
    [MemberData(nameof(Recognised))]
    public void A_sentence_that_speaks_of_harm_is_recognised(string sentence, CareKind kind) => Assert.Contains(kind, CareText.In(sentence));

    [Theory]
    [MemberData(nameof(Recognised))]
    public void A_sentence_that_speaks_of_harm_is_recognised_in_a_file(string sentence, CareKind kind) =>
        Assert.Contains(kind, CareText.In($"desire: A quiet evening\nabout: >\n  So it goes.\n  {sentence}\nroots: {{rest: strong}}\n"));

    [Theory]
    [MemberData(nameof(Passed))]
    public void A_sentence_that_only_looks_alike_is_let_through(string sentence) => Assert.Empty(CareText.In(sentence));

    [Fact]
    public void Examples_and_pages_of_the_language_are_let_through() =>
        Assert.All(Reference.DocExample.All.Where(e => e.Completion is "desire" or "outline"), e => Assert.Empty(CareText.In(e.Text)));

    [Fact]
    public void Every_example_of_a_desire_is_let_through() => Assert.All(TestFiles.Desires, f => Assert.Empty(CareText.In(TestFiles.Read(f))));

    [Fact]
    public void A_long_text_is_read_soon()
    {
        var text = new StringBuilder();
        while (text.Length < 4_000_000)
        {
            text.Append("I don't want to live in a jump off of my own own own life, hit my head, ");
        }

        var clock = Stopwatch.StartNew();
        Assert.Empty(CareText.In(text.ToString()));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"It took {clock.Elapsed}.");
    }

    [Theory]
    [InlineData(CareKind.ToOneself)]
    [InlineData(CareKind.ToOthers)]
    [InlineData(CareKind.FromOthers)]
    public void Every_sort_of_harm_has_places_of_its_own_beside_those_for_all(CareKind kind) =>
        Assert.InRange(CarePlaces.For([kind]).Length, CarePlaces.For([]).Length + 1, int.MaxValue);

    [Fact]
    public void Every_place_says_where_it_was_read_and_on_which_day()
    {
        Assert.NotEmpty(CarePlaces.All);
        Assert.All(CarePlaces.All, p => Assert.All([p.Where, p.Who, p.How, p.When, p.ReadAt], text => Assert.NotEmpty(text)));
        Assert.All(CarePlaces.All, p => Assert.InRange(p.Checked, new DateOnly(2026, 1, 1), new DateOnly(2100, 1, 1)));
    }

    private static YamlMappingNode Load()
    {
        using Stream stream = typeof(CareTextTests).Assembly.GetManifestResourceStream("care.yaml")!;
        using var reader = new StreamReader(stream);
        var yaml = new YamlStream();
        yaml.Load(reader);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }
}
