namespace Suppose.Cli.Tests;

public sealed class LastResortTests
{
    [Fact]
    public void A_fault_of_the_program_is_a_sentence_with_its_own_exit_code()
    {
        var call = Call.In(new Scene { In = () => throw new InvalidTimeZoneException("the clock struck thirteen") }, "check", "-");
        Assert.Equal(70, call.ExitCode);
        Assert.Equal("", call.Out);
        Assert.StartsWith("error SUP0099: Something went wrong that is our fault, not yours", call.Error, StringComparison.Ordinal);
        Assert.Contains("the clock struck thirteen", call.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void So_is_one_behind_another() =>
        Assert.Contains("InvalidTimeZoneException", Call.In(new Scene { In = () => throw new AggregateException(new InvalidTimeZoneException()) }, "run", "-", "--json").Error, StringComparison.Ordinal);
}
