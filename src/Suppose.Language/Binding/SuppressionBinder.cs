using System.Collections.Immutable;
using Suppose.Language.Diagnostics;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language.Binding;

/// <summary>Binds advice that the author has read and set aside, which always needs a reason.</summary>
/// <param name="diagnostics">Where faults are reported.</param>
internal sealed class SuppressionBinder(DiagnosticBag diagnostics)
{
    /// <summary>Binds the list, or nothing where the file has none.</summary>
    /// <param name="file">The file's fields.</param>
    public ImmutableArray<Suppression> Bind(MapReader file)
    {
        var suppressions = ImmutableArray.CreateBuilder<Suppression>();
        foreach (Node item in file.List("lint")?.Items ?? [])
        {
            if (item is not MappingNode map)
            {
                file.WrongShape(item, "lint", "suppression");
                continue;
            }

            var fields = new MapReader(map, Keys.Suppression, diagnostics);
            string? code = Needed(fields, "ignore");
            string? because = Needed(fields, "because");
            if (code is not null && because is not null)
            {
                suppressions.Add(new Suppression(code.ToUpperInvariant(), fields.Text("phrase"), because, map.Place));
            }
        }

        return suppressions.ToImmutable();
    }

    private string? Needed(MapReader fields, string key)
    {
        string? text = fields.Text(key);
        if (text is null)
        {
            diagnostics.Report(BindingCodes.Missing, fields.Place, DiagnosticTexts.Text("whole.suppression"), DiagnosticTexts.Text("missing." + key));
        }

        return text;
    }
}
