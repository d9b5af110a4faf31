namespace Suppose.Language.Tests;

public sealed class SampleTests
{
    public static TheoryData<string> Files => [.. TestFiles.Samples.Concat(TestFiles.Examples)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_sample_and_example_reads_without_an_error(string file) => Reading.Valid(TestFiles.Read(file));
}
