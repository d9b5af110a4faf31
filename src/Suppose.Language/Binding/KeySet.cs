namespace Suppose.Language.Binding;

/// <summary>The keys that a map of the language may have.</summary>
/// <param name="What">What the map describes; its words stand in the resource file under <c>what.</c> and this name.</param>
/// <param name="Keys">The keys.</param>
internal sealed record KeySet(string What, params string[] Keys);
