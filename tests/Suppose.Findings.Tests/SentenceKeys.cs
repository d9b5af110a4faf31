using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;

namespace Suppose.Findings.Tests;

/// Calls every method of every class of words with every kind of argument, and notes which sentences are looked up.
public sealed class SentenceKeys : ResourceManager
{
    private readonly ResourceManager _texts;

    public SentenceKeys(string name, Assembly assembly)
    {
        _texts = new ResourceManager(name, assembly);
        var wording = Wording.From(this);
        foreach (var words in assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Words)) && !t.IsAbstract))
        {
            SayAll(Activator.CreateInstance(words, wording)!);
        }
    }

    /// The sentences that some method looks up.
    public SortedSet<string> Asked { get; } = new(StringComparer.Ordinal);

    /// What the methods returned, by the class and the method.
    public List<(string Method, object? Result)> Said { get; } = [];

    /// The sentences that the file has.
    public SortedSet<string> Kept => new(_texts.GetResourceSet(CultureInfo.InvariantCulture, true, true)!.Cast<DictionaryEntry>().Select(e => (string)e.Key), StringComparer.Ordinal);

    public override string? GetString(string name, CultureInfo? culture)
    {
        Asked.Add(name);
        return _texts.GetString(name, culture);
    }

    private void SayAll(object words)
    {
        foreach (var method in words.GetType().GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            foreach (var arguments in Combinations([.. method.GetParameters().Select(p => Choices(p).ToArray())]))
            {
                Said.Add((words.GetType().Name + "." + method.Name, method.Invoke(words, arguments)));
            }
        }
    }

    private static IEnumerable<object?[]> Combinations(object?[][] choices) =>
        choices.Aggregate((IEnumerable<object?[]>)[[]], (rows, next) => rows.SelectMany(row => next.Select(choice => (object?[])[.. row, choice])));

    private static IEnumerable<object?> Choices(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (type.IsEnum)
        {
            return Enum.GetValues(type).Cast<object?>();
        }

        if (type == typeof(bool))
        {
            return [true, false];
        }

        if (type == typeof(bool?))
        {
            return [true, false, null];
        }

        if (type == typeof(int) || type == typeof(long))
        {
            return [.. new[] { 0, 1, 2, 3, 4 }.Select(number => Convert.ChangeType(number, type, CultureInfo.InvariantCulture))];
        }

        if (type == typeof(double))
        {
            return [-0.3, 0.0, 0.003, 0.1, 0.3, 0.6, 0.9, 1.0, 2.0];
        }

        if (type == typeof(string))
        {
            var named = parameter.Name == "command" ? new object?[] { "new", "check", "want", "run", "breaks", "explain", "mistake", "instead", "record", "ach", "decide", "prompts", "import", "export", "rewire", "schema", "completion", "report", "watch", "diff" } : ["x"];
            return new NullabilityInfoContext().Create(parameter).ReadState == NullabilityState.Nullable ? [.. named, null] : named;
        }

        return Samples.Of(type);
    }
}
