using System.Globalization;

using Newtonsoft.Json.Linq;

using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Suppose.Language.Tests.Schema;

/// <summary>Reads YAML as an editor does that checks it against a schema: plain numbers and true/false become JSON's, and yes and no stay words.</summary>
internal static class YamlAsJson
{
    public static JToken Read(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return Token(stream.Documents[0].RootNode);
    }

    private static JToken Token(YamlNode node) => node switch
    {
        YamlMappingNode map => new JObject(map.Children.Select(c => new JProperty(((YamlScalarNode)c.Key).Value!, Token(c.Value)))),
        YamlSequenceNode list => new JArray(list.Children.Select(Token)),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar => Plain(scalar.Value!),
        YamlScalarNode scalar => new JValue(scalar.Value),
        _ => throw new ArgumentException("There are no other nodes.", nameof(node)),
    };

    private static JValue Plain(string text) => text switch
    {
        "" or "~" or "null" => JValue.CreateNull(),
        "true" => new JValue(true),
        "false" => new JValue(false),
        _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole) => new JValue(whole),
        _ when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) => new JValue(number),
        _ => new JValue(text),
    };
}
