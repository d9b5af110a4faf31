using System.Text;
using Suppose.Language.Text;

namespace Suppose.Language.Tests.Text;

public sealed class ComposedFormTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("cafe\u0301", "caf\u00E9")]
    [InlineData("a\u0323\u0302", "\u1EAD")]
    [InlineData("a\u0302\u0323", "\u1EAD")]
    [InlineData("\u1E0B\u0323", "\u1E0D\u0307")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C")]
    [InlineData("\uAC00\u11A8", "\uAC01")]
    [InlineData("\u0928\u093C", "\u0929")]
    [InlineData("e\u0334\u0301", "\u00E9\u0334")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("\uD834\uDD57\uD834\uDD65", "\uD834\uDD57\uD834\uDD65")]
    public void A_text_is_put_together_as_unicode_says(string written, string composed) => Assert.Equal(composed, ComposedForm.Of(written));

    [Fact]
    public void Every_character_that_can_be_put_together_comes_back_from_its_parts()
    {
        Assert.True(CanonicalForms.AllWholes.Count() > 900);
        foreach (int whole in CanonicalForms.AllWholes)
        {
            string text = new Rune(whole).ToString();
            Assert.NotEqual(text, ComposedForm.Decomposed(text));
            Assert.Equal(text, ComposedForm.Of(ComposedForm.Decomposed(text)));
            Assert.Equal(text, ComposedForm.Of(text));
        }
    }

    [Fact]
    public void Ids_that_differ_only_in_how_accents_are_encoded_are_one()
    {
        Assert.Equal(["SUP0119"], Reading.Codes("inquiry: Why?\npossibilities: {d\u00E9tente: {}, de\u0301tente: {}}\n"));
        Assert.Equal("d\u00E9tente", Reading.Valid("inquiry: Why?\npossibilities: {De\u0301tente: {}}\nmeasures: {veto: {answers: [d\u00E9tente]}}\n").Possibilities[0].Id, ignoreCase: true);
    }
}
