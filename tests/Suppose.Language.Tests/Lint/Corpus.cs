using YamlDotNet.RepresentationModel;

namespace Suppose.Language.Tests.Lint;

/// <summary>The committed sentences of <c>corpus.yaml</c>.</summary>
internal static class Corpus
{
    private static readonly YamlMappingNode s_root = Load();

    public static TheoryData<string, string, string> Loaded()
    {
        var data = new TheoryData<string, string, string>();
        foreach (YamlNode entry in (YamlSequenceNode)s_root["loaded"])
        {
            data.Add(Text(entry["says"]), Text(entry["class"]), Text(entry["phrase"]));
        }

        return data;
    }

    public static TheoryData<string> Innocent() => new(((YamlSequenceNode)s_root["innocent"]).Select(Text));

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;

    private static YamlMappingNode Load()
    {
        using Stream stream = typeof(Corpus).Assembly.GetManifestResourceStream("corpus.yaml")!;
        using var reader = new StreamReader(stream);
        var yaml = new YamlStream();
        yaml.Load(reader);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }
}
