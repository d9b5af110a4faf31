using Suppose.Model;

using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Suppose.Language.Yaml;

/// <summary>The parser's marks as places.</summary>
internal static class Places
{
    /// <summary>Where an event stands; one that goes on over lines is marked on its first character only.</summary>
    /// <param name="parsed">The event.</param>
    public static Place Of(ParsingEvent parsed) => Between(parsed.Start, parsed.End);

    /// <summary>The place from one mark to another.</summary>
    /// <param name="start">The first character.</param>
    /// <param name="end">After the last one.</param>
    public static Place Between(Mark start, Mark end)
    {
        long length = start.Line == end.Line ? Math.Max(1, end.Column - start.Column) : 1;
        return new Place((int)start.Line, (int)start.Column, (int)length);
    }

    /// <summary>A place lengthened to take in another on the same line.</summary>
    /// <param name="outer">The place.</param>
    /// <param name="inner">What it is to take in.</param>
    public static Place Around(Place outer, Place inner) =>
        outer.Line == inner.Line ? outer with { Length = Math.Max(outer.Length, inner.Column + inner.Length - outer.Column) } : outer;
}
