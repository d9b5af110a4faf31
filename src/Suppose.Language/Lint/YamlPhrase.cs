namespace Suppose.Language.Lint;

/// <summary>Writes a phrase as it can stand in a list or map on one line of YAML.</summary>
internal static class YamlPhrase
{
    /// <summary>The phrase on one line, in quotes where it holds anything but letters, digits, spaces and inner hyphens.</summary>
    public static string Write(string phrase)
    {
        string line = string.Join(' ', phrase.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        bool plain = line.Length > 0
            && char.IsLetter(line[0])
            && char.IsLetterOrDigit(line[^1])
            && line.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-')
            && line.ToLowerInvariant() is not ("true" or "false" or "null" or "yes" or "no");
        return plain ? line : $"\"{line.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }
}
