using System.Collections.Immutable;
using Suppose.Language.Text;

namespace Suppose.Language.Words;

/// <summary>The words for one sort of judgement.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, Word> _byPhrase = new(Phrase.Comparer);

    /// <summary>Makes a vocabulary.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="source">Where its ranges come from.</param>
    /// <param name="words">The words; no phrase twice.</param>
    /// <exception cref="ArgumentException">A phrase stands for two words.</exception>
    public Vocabulary(string name, string source, params ImmutableArray<Word> words)
    {
        Name = name;
        Source = source;
        Words = words;
        foreach (Word word in words)
        {
            _byPhrase.Add(word.Name, word);
            foreach (string synonym in word.Synonyms)
            {
                _byPhrase.Add(synonym, word);
            }
        }
    }

    /// <summary>Its name, such as <c>icd203</c>.</summary>
    public string Name { get; }

    /// <summary>Where its ranges come from.</summary>
    public string Source { get; }

    /// <summary>Its words, from the lowest range to the highest where they have an order.</summary>
    public ImmutableArray<Word> Words { get; }

    /// <summary>Every phrase it knows, synonyms included.</summary>
    public IEnumerable<string> Phrases => _byPhrase.Keys;

    /// <summary>The word a phrase stands for, or null.</summary>
    /// <param name="phrase">The phrase as written.</param>
    public Word? Find(string phrase) => _byPhrase.GetValueOrDefault(Phrase.Normalize(phrase));
}
