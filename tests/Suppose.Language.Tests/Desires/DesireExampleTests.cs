using Suppose.Language.Lint;

namespace Suppose.Language.Tests.Desires;

public sealed class DesireExampleTests
{
    [Fact]
    public void There_are_examples() => Assert.Equal(["Examples/coming-home.yaml", "Examples/on-call.yaml", "Examples/sunday-evening.txt"], TestFiles.Desires);

    [Theory]
    [InlineData("coming-home.yaml")]
    [InlineData("on-call.yaml", "SUP1010")]
    [InlineData("sunday-evening.txt")]
    public void An_example_gives_no_advice_but_on_what_it_leaves_open(string file, params string[] codes) =>
        Assert.Equal(codes, DesireLint.Advise(DesireReader.Read(TestFiles.Read("Examples/" + file))).Diagnostics.Select(d => d.Code));

    [Fact]
    public void Words_that_condemn_oneself_are_pointed_out_where_they_stand()
    {
        Diagnostic diagnostic = Assert.Single(DesireLint.Advise(DesireReader.Read("desire: I am too lazy to rest\nroots: {rest: some}\nways: {a nap: {today: yes, reaches: {rest: likely}}}\n")).Diagnostics);
        Assert.Equal(("SUP0901", 1), (diagnostic.Code, diagnostic.Place.Line));
    }

    [Fact]
    public void Advice_is_set_aside_with_a_reason_and_names_of_friends_are_left_alone() =>
        Assert.Empty(DesireLint.Advise(DesireReader.Read("""
            desire: More evenings with Anna
            roots: {company: some}
            ways: {dinner with Anna: {reaches: {company: likely}}}
            lint: [{ignore: SUP0927, because: We have not met for a year.}]
            """)).Diagnostics);

    [Fact]
    public void A_desire_without_a_way_of_today_is_told_so_gently() =>
        Assert.Equal(["SUP0927"], DesireLint.Advise(DesireReader.Read("Rest\n  quiet\n    a walk\n")).Diagnostics.Select(d => d.Code));
}
