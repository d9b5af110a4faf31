namespace Suppose.Language.Tests.Checks;

public sealed class AvailabilityTests
{
    private static readonly string[] s_nothingLeft = ["SUP0711", "SUP0712", "SUP0713"];

    [Fact]
    public void Nothing_acceptable_is_left_exactly_where_looking_at_every_case_and_every_set_of_measures_says_so()
    {
        int left = 0;
        int looked = 0;
        for (int seed = 0; seed < 3_000; seed++)
        {
            var situation = new RandomOptions(seed);
            string[] codes = Reading.Codes(situation.ToText());
            if (codes.Contains("SUP0511"))
            {
                continue;
            }

            bool nothing = situation.NothingIsLeftSomewhere();
            Assert.True(nothing == codes.Any(s_nothingLeft.Contains), $"Seed {seed}: {string.Join(' ', codes)}\n{situation.ToText()}");
            left += nothing ? 0 : 1;
            looked++;
        }

        Assert.True(looked > 2_000 && left > 200, $"{looked} looked at, {left} with something left: too few to mean anything.");
    }
}
