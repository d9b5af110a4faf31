using Suppose.Language.Desires;
using Suppose.Language.Outlines;
using Suppose.Model.Desires;

namespace Suppose.Language.Tests.Desires;

public sealed class DesireWriterTests
{
    public static TheoryData<string> Files => [.. TestFiles.Desires];

    [Theory]
    [MemberData(nameof(Files))]
    public void What_is_written_as_YAML_reads_back_with_the_same_shape(string file)
    {
        Desire desire = Desires.Valid(TestFiles.Read(file));
        Assert.Equal(Shape(desire), Shape(Desires.Valid(DesireWriter.Yaml(desire))));
    }

    [Fact]
    public void What_is_written_as_an_outline_reads_back_with_the_same_shape()
    {
        Desire desire = Desires.Valid(TestFiles.Read("Examples/sunday-evening.txt"));
        Assert.Equal(Shape(desire), Shape(Desires.Valid(OutlineWriter.Of(desire))));
    }

    [Fact]
    public void Names_that_YAML_would_read_otherwise_are_put_into_quotes()
    {
        Desire desire = Desires.Valid("\"Quiet\", at last\n  yes\n    a walk, alone\n    it's 'me': now\n");
        Assert.Equal(Shape(desire), Shape(Desires.Valid(DesireWriter.Yaml(desire))));
    }

    private static string Shape(Desire desire) => string.Join('\n', [
        desire.Title,
        string.Join(',', desire.Roots.Select(r => r.Id)),
        .. desire.Wants.Where(w => w.Shape != WantShape.Leaf).Select(w => $"{w.Id} {w.Shape} {string.Join(',', w.Parts)}").Order(StringComparer.Ordinal),
        .. desire.Ways.Select(w => $"{w.Id} {w.Today} {w.DependsOn} {string.Join(',', w.Reaches.Select(r => r.Id).Order(StringComparer.Ordinal))} {string.Join(',', w.Needs)}").Order(StringComparer.Ordinal),
        .. desire.Terms.Select(t => $"{t.Id} {t.Locked} {string.Join(',', t.Blocks)}"),
        .. desire.Fears.Select(f => $"{f.Id} {string.Join(',', f.Shifts.Select(s => s.Id))}"),
    ]);
}
