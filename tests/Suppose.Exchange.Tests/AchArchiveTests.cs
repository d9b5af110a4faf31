using System.Text;
using Suppose.Language;
using Suppose.Model;
using static Suppose.Exchange.Tests.Ach;

namespace Suppose.Exchange.Tests;

public sealed class AchArchiveTests
{
    [Fact]
    public void A_project_becomes_an_inquiry_with_all_its_file_says()
    {
        var result = Take(Packed(Project), ImportFormat.Ach);
        var inquiry = result.Inquiry();
        Assert.Empty(result.Diagnostics);
        Assert.Equal("Who moved the meeting?", inquiry.Title);
        Assert.Equal(["The chair", "The caretaker: by mistake"], inquiry.Possibilities.Select(p => p.Id));
        var note = inquiry.Evidence[0];
        Assert.Equal("A note on the door", note.Id);
        Assert.Equal("Written in a hurry,\nin pencil.", note.Says);
        Assert.Equal("1986-01-27", note.Date);
        Assert.Equal("https://example.org/note", Assert.Single(inquiry.Sources, s => s.Id == note.Source).Url);
        Assert.Equal("high", note.Reliability!.Written);
        Assert.Equal(new() { ["The chair"] = "CC", ["The caretaker: by mistake"] = "I" }, inquiry.Row(note.Id));
    }

    [Fact]
    public void An_empty_value_leaves_its_cell_out_without_a_word()
    {
        Assert.Equal(new() { ["The chair"] = "NA" }, Take(Packed(Project), ImportFormat.Ach).Inquiry().Row("The room was locked"));
    }

    [Fact]
    public void What_an_inquiry_has_no_place_for_is_kept_as_a_comment()
    {
        var text = Take(Packed(Project), ImportFormat.Ach).Text!;
        Assert.All(["type: document", "code: A1", "flag: true"], kept => Assert.Contains("other tool: " + kept, text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_stands_anywhere_else_in_the_file_is_reported_once_by_its_name()
    {
        const string Odd = "<A><OWNER>me</OWNER><MATRIX><HYPOTHESIS><NAME>H</NAME><WHY>so</WHY></HYPOTHESIS><HYPOTHESIS><NAME>I</NAME><WHY>or so</WHY></HYPOTHESIS>"
            + "<EVIDENCE><NAME>E</NAME><MORE><DEEP>x</DEEP></MORE><VALUES>C,I</VALUES></EVIDENCE></MATRIX></A>";
        var result = Take(Encoding.UTF8.GetBytes(Odd), ImportFormat.Ach);
        Assert.Equal(["SUP1218", "SUP1218", "SUP1218"], result.Codes());
        Assert.Equal(["`OWNER`", "`WHY`", "`DEEP`"], result.Diagnostics.Select(d => d.Message.Split(' ')[0]));
    }

    public static TheoryData<string> Encodings => new("utf-8", "utf-16", "utf-16BE");

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_bytes_go_before_the_declared_encoding(string encoding)
    {
        var with = Take(Packed(Project, Encoding.GetEncoding(encoding)), ImportFormat.Ach);
        var without = Take(Packed(Encoding.GetEncoding(encoding).GetBytes(Project)), ImportFormat.Ach);
        Assert.Equal(with.Text, without.Text);
        Assert.Equal(2, with.Inquiry().Possibilities.Length);
    }

    [Fact]
    public void Other_encodings_are_read_as_declared()
    {
        var latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><A><PROJECT-TITLE>Café</PROJECT-TITLE><MATRIX><HYPOTHESIS><NAME>H</NAME></HYPOTHESIS></MATRIX></A>";
        Assert.Equal("Café", Take(Encoding.Latin1.GetBytes(latin), ImportFormat.Ach).Inquiry().Title);
    }

    [Fact]
    public void Unknown_letters_and_grades_are_reported_and_left_out()
    {
        var result = Take(Project.Replace("CC,I", "CC,X1", StringComparison.Ordinal).Replace(">H<", ">8<", StringComparison.Ordinal), ImportFormat.Ach);
        Assert.Equal(["SUP1211", "SUP1212"], result.Codes().Order());
        Assert.All(result.Diagnostics, d => Assert.Equal(Severity.Warning, d.Severity));
        Assert.Equal(new() { ["The chair"] = "CC" }, result.Inquiry().Row("A note on the door"));
        Assert.Null(result.Inquiry().Evidence[0].Reliability);
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("99999999999999999999")]
    [InlineData("9223372036854775807")]
    public void A_date_that_is_none_is_reported_and_left_out(string date)
    {
        var result = Take(Project.Replace("507168000000", date, StringComparison.Ordinal), ImportFormat.Ach);
        Assert.Equal(["SUP1213"], result.Codes());
        Assert.Null(result.Inquiry().Evidence[0].Date);
    }

    [Theory]
    [InlineData("CC,I,N", "SUP1214")]
    [InlineData("CC", "SUP1214")]
    public void Values_that_are_not_as_many_as_the_hypotheses_are_reported(string values, string code)
    {
        var result = Take(Project.Replace("CC,I", values, StringComparison.Ordinal), ImportFormat.Ach);
        Assert.Equal([code], result.Codes());
        Assert.Equal("CC", result.Inquiry().Row("A note on the door")["The chair"]);
    }

    [Fact]
    public void Names_that_are_missing_or_there_twice_are_changed_and_said()
    {
        var result = Take(Project.Replace("The caretaker: by mistake", "the  CHAIR", StringComparison.Ordinal).Replace("The room was locked", " ", StringComparison.Ordinal), ImportFormat.Ach);
        Assert.Equal(["SUP1215", "SUP1216"], result.Codes().Order());
        Assert.Equal(["The chair", "the CHAIR (2)"], result.Inquiry().Possibilities.Select(p => p.Id));
        Assert.Equal("item 2", result.Inquiry().Evidence[1].Id);
    }

    [Fact]
    public void A_word_with_a_meaning_of_its_own_is_no_id()
    {
        var result = Take(Project.Replace("The chair", "others", StringComparison.Ordinal), ImportFormat.Ach);
        Assert.Equal("others (2)", result.Inquiry().Possibilities[0].Id);
    }

    [Fact]
    public void A_long_name_is_kept_in_full_as_what_the_thing_says()
    {
        var name = string.Join(' ', Enumerable.Repeat("a long account", 30));
        var inquiry = Take(Project.Replace("A note on the door", name, StringComparison.Ordinal), ImportFormat.Ach).Inquiry();
        Assert.InRange(inquiry.Evidence[0].Id.Length, 40, 80);
        Assert.StartsWith(name + "\n\nWritten", inquiry.Evidence[0].Says, StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_YAML_reads_in_its_own_way_come_through_as_they_were()
    {
        const string Name = "\"# - [x]: {y} & *z ! | > %@` ' \\ \u200B\u2028 \U0001F600 null";
        var escaped = Name.Replace("&", "&amp;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
        var inquiry = Take(Project.Replace("Who moved the meeting?", escaped, StringComparison.Ordinal), ImportFormat.Ach).Inquiry();
        Assert.Equal(string.Join(' ', Name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), inquiry.Title);
    }

    [Fact]
    public void A_document_type_is_refused()
    {
        var bomb = """<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>""";
        Assert.Equal(["SUP1204"], Take(bomb, ImportFormat.Ach).Codes());
    }

    [Fact]
    public void A_small_file_that_unpacks_to_a_large_one_is_refused()
    {
        var bomb = Packed(new byte[4 * 1024 * 1024]);
        Assert.Equal(["SUP1202"], Take(bomb, ImportFormat.Ach, new ImportLimits { UnpackedBytes = 1024 * 1024 }).Codes());
    }

    [Fact]
    public void A_file_over_the_limit_is_refused()
    {
        Assert.Equal(["SUP1201"], Take(new byte[101], ImportFormat.Ach, new ImportLimits { FileBytes = 100 }).Codes());
    }

    [Theory]
    [InlineData("")]
    [InlineData("not XML")]
    [InlineData("<a><b></a>")]
    [InlineData("<a/>", "SUP1205")]
    public void A_file_that_is_no_project_is_refused_by_name(string text, string code = "SUP1203")
    {
        var result = Take(text, ImportFormat.Ach);
        Assert.Null(result.Text);
        Assert.Equal([code], result.Codes());
    }

    [Fact]
    public void A_damaged_archive_is_refused()
    {
        var packed = Packed(Project);
        Array.Fill(packed, (byte)0xFF, 40, 40);
        Assert.Null(Take(packed, ImportFormat.Ach).Text);
    }

    [Fact]
    public void Elements_nested_too_deeply_are_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 5000)) + string.Concat(Enumerable.Repeat("</a>", 5000));
        Assert.Equal(["SUP1203"], Take(deep, ImportFormat.Ach).Codes());
    }

    [Fact]
    public void More_hypotheses_or_items_than_the_limit_are_refused()
    {
        Assert.Equal(["SUP1206"], Take(Project, ImportFormat.Ach, new ImportLimits { Hypotheses = 1 }).Codes());
        Assert.Equal(["SUP1206"], Take(Project, ImportFormat.Ach, new ImportLimits { Rows = 1 }).Codes());
    }

    [Fact]
    public void A_second_matrix_is_left_out_and_said()
    {
        var second = Project.Replace("</ACH>", "<MATRIX><HYPOTHESIS><NAME>Another</NAME></HYPOTHESIS></MATRIX></ACH>", StringComparison.Ordinal);
        var result = Take(second, ImportFormat.Ach);
        Assert.Equal(["SUP1218"], result.Codes());
        Assert.Equal(2, result.Inquiry().Possibilities.Length);
    }

    [Fact]
    public void A_text_over_the_limit_is_cut_and_said()
    {
        var result = Take(Project, ImportFormat.Ach, new ImportLimits { CellCharacters = 24 });
        Assert.All(result.Codes(), code => Assert.Equal("SUP1217", code));
        Assert.Equal("Written in a hurry,\nin p", result.Inquiry().Evidence[0].Says);
    }
}
