using FsCheck.Xunit;
using Suppose.Language.Lint;
using Suppose.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Suppose.Language.Tests.Lint;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("says: He was a monster, they said.", "monster", 1, 16)]
    [InlineData("says: 'It''s what a monster does.'", "monster", 1, 21)]
    [InlineData("says: \"caf\\u00e9, \\\"a\\tmonster\\\"\"", "monster", 1, 24)]
    [InlineData("says: |\n  First line.\n\n  Then a monster.\n", "monster", 4, 10)]
    [InlineData("says: >-  # folded\n    A long\n    monster.\n", "monster", 3, 5)]
    [InlineData("says: A plain text\n  that goes on to a monster.\n", "monster", 2, 21)]
    [InlineData("says: \"goes on \\\n  to a mon\\\n  ster.\"\n", "monster", 2, 8)]
    [InlineData("says: !!str &anchor a monster", "monster", 1, 23)]
    [InlineData("x: 1\r\nsays: |2\r\n    two\r\n    monster\r\n", "monster", 4, 5)]
    [InlineData("says: \"\\U0001F600 monster\"", "monster", 1, 19)]
    public void A_word_is_found_in_every_way_of_writing_a_text(string yaml, string word, int line, int column)
    {
        (string value, Place whole) = ScalarAfter("says", yaml);

        Place found = new SourceText(yaml).PartsOf(whole, value).Of(value.IndexOf(word, StringComparison.Ordinal), word.Length);

        Assert.Equal((line, column), (found.Line, found.Column));
    }

    [Fact]
    public void A_phrase_that_goes_on_over_a_line_is_marked_to_the_end_of_its_first_line()
    {
        const string yaml = "says: They should\n  have known.\n";
        (string value, Place whole) = ScalarAfter("says", yaml);

        Place found = new SourceText(yaml).PartsOf(whole, value).Of(value.IndexOf("should", StringComparison.Ordinal), "should have known".Length);

        Assert.Equal(new Place(1, 12, 6), found);
    }

    [Fact]
    public void Several_parts_are_found_in_one_walk()
    {
        const string yaml = "says: >-\n  one two\n  one three\n";
        (string value, Place whole) = ScalarAfter("says", yaml);
        PartPlaces parts = new SourceText(yaml).PartsOf(whole, value);

        Assert.Equal(new Place(2, 3, 3), parts.Of(0, 3));
        Assert.Equal(new Place(3, 3, 3), parts.Of(8, 3));
        Assert.Equal(new Place(3, 7, 5), parts.Of(12, 5));
        Assert.Equal(whole, parts.Of(0, 3));
    }

    [Fact]
    public void Where_text_and_file_do_not_agree_the_place_of_the_whole_is_given()
    {
        var whole = new Place(1, 7, 4);

        Assert.Equal(whole, new SourceText("says: *alias").PartsOf(whole, "a monster").Of(2, 7));
        Assert.Equal(new Place(9, 1, 1), new SourceText("").PartsOf(new Place(9, 1, 1), "a monster").Of(2, 7));
        Assert.Equal(Place.Nowhere, new SourceText("monster").PartsOf(Place.Nowhere, "monster").Of(0, 7));
    }

    [Fact]
    public void The_value_of_a_top_level_key_is_found()
    {
        var source = new SourceText("# act: no\nabout: |\n  act: not this\nact :  shouting\nactor: someone\n");

        Assert.Equal(new Place(4, 8, 8), source.OfTopLevel("act"));
        Assert.Equal(Place.Nowhere, source.OfTopLevel("possibilities"));
    }

    [Property(MaxTest = 300)]
    public bool Every_word_of_a_quoted_text_is_found_where_it_stands(byte[] choices, bool inSingleQuotes)
    {
        string[] pieces = ["monster", " ", "  ", "it's", "é", "\\", "\"", ",", "\n", "😀", "#", ": "];
        string value = string.Concat(choices.Select(c => pieces[c % pieces.Length])) + "END";
        string quoted = inSingleQuotes
            ? $"'{value.Replace("'", "''", StringComparison.Ordinal).Replace("\n", "\n\n ", StringComparison.Ordinal)}'"
            : $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("é", "\\xE9", StringComparison.Ordinal)}\"";
        string yaml = $"says: {quoted}\n";
        (string read, Place whole) = ScalarAfter("says", yaml);

        Place found = new SourceText(yaml).PartsOf(whole, read).Of(read.Length - 3, 3);

        string line = yaml.Split('\n')[found.Line - 1];
        return line.Substring(found.Column - 1, found.Length) == "END";
    }

    private static (string Value, Place Place) ScalarAfter(string key, string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        bool next = false;
        while (parser.MoveNext())
        {
            if (parser.Current is Scalar scalar)
            {
                if (next)
                {
                    return (scalar.Value, new Place((int)scalar.Start.Line, (int)scalar.Start.Column, 1));
                }

                next = scalar.Value == key;
            }
        }

        throw new ArgumentException("The key is not there.", nameof(key));
    }
}
