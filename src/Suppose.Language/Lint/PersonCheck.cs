using Suppose.Language.Diagnostics;
using Suppose.Model;

namespace Suppose.Language.Lint;

/// <summary>Advises where a reader in a small group could tell who is meant: by a name, or by an office that one person holds.</summary>
/// <param name="actor">Whose act it is. Of an actor of history, named and not living, the name and the offices around it are known to all.</param>
internal sealed class PersonCheck(Actor? actor)
{
    private readonly HashSet<string> _said = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool _history = IsOfHistory(actor);

    /// <summary>Advises on the persons of a text, each once a file.</summary>
    public void Check(LintedText text, ReadText read, SourceText source, AdviceList advice)
    {
        if (text.Private)
        {
            return;
        }

        IEnumerable<Occurrence> names = PersonNames.In(read).Where(n => !_history || !IsOfActor(read, n));
        Advise(LintCodes.PersonByName, names, text, read, source, advice);
        if (text.SpeaksOfTheActor && !_history)
        {
            Advise(LintCodes.PersonByRole, read.Apart(PhraseUse.RoleOfOne, PhraseUse.RoleOfOne), text, read, source, advice);
        }
    }

    private static bool IsOfHistory(Actor? actor) =>
        actor is { Living: false, Us: false, Name: { } name }
        && WordSplitter.Split(name) is [{ Capital: true, Text: not ("the" or "a" or "an" or "our" or "my") }, ..];

    private bool IsOfActor(ReadText read, Occurrence name)
    {
        HashSet<string> own = [.. WordSplitter.Split(actor!.Name!).Select(w => w.Text)];
        return Enumerable.Range(name.First, name.End - name.First).All(i => own.Contains(read.Words[i].Text));
    }

    private void Advise(DiagnosticCode code, IEnumerable<Occurrence> persons, LintedText text, ReadText read, SourceText source, AdviceList advice)
    {
        PartPlaces places = source.PartsOf(text.Place, text.Text);
        foreach (Occurrence person in persons)
        {
            int start = read.Words[person.First].Start;
            int length = read.Words[person.End - 1].End - start;
            string phrase = text.Text.Substring(start, length);
            if (_said.Add(phrase))
            {
                advice.AboutWords(code, read, start, length, places.Of(start, length), YamlPhrase.Write(phrase));
            }
        }
    }
}
