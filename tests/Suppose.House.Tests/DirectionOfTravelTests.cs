using System.Reflection;
using System.Xml.Linq;

namespace Suppose.House.Tests;

public sealed class DirectionOfTravelTests
{
    /// From the ground floor to the roof: a project may refer only to those that stand before it.
    private static readonly string[] Floors =
    [
        "Suppose.Numerics", "Suppose.Model", "Suppose.Language", "Suppose.Analysis", "Suppose.Exchange", "Suppose.Findings", "Suppose.Report", "Suppose.Cli",
    ];

    /// What a project must not know even though it stands on a lower floor.
    private static readonly (string Project, string Unknown)[] Strangers =
    [
        ("Suppose.Analysis", "Suppose.Language"),
        ("Suppose.Findings", "Suppose.Language"),
        ("Suppose.Report", "Suppose.Language"),
    ];

    public static TheoryData<string> Projects => new(Checkout.Files.Where(f => f.StartsWith("src/", StringComparison.Ordinal) && f.EndsWith(".csproj", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_those_below_it(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        Assert.Contains(name, Floors);
        foreach (var other in References(project))
        {
            Assert.True(Array.IndexOf(Floors, other) < Array.IndexOf(Floors, name), $"{name} refers up to {other}");
            Assert.DoesNotContain((name, other), Strangers);
        }
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_compiled_library_uses_only_those_below_it(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        var assembly = Assembly.Load(name == "Suppose.Cli" ? "suppose" : name);
        foreach (var other in assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(a => Floors.Contains(a)))
        {
            Assert.True(Array.IndexOf(Floors, other) < Array.IndexOf(Floors, name), $"{name} uses {other}");
            Assert.DoesNotContain((name, other), Strangers);
        }
    }

    [Fact]
    public void The_ground_floor_rests_on_the_base_library_alone()
    {
        var project = XDocument.Parse(Checkout.Read("src/Suppose.Numerics/Suppose.Numerics.csproj"));
        Assert.Empty(project.Descendants("PackageReference"));
        Assert.Empty(project.Descendants("ProjectReference"));
    }

    private static IEnumerable<string> References(string project) =>
        XDocument.Parse(Checkout.Read(project)).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(((string)r.Attribute("Include")!).Replace('\\', '/')));
}
