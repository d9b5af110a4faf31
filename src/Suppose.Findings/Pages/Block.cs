using System.Collections.Immutable;

namespace Suppose.Findings;

/// <summary>What a section is made of.</summary>
public abstract record Block;

/// <summary>Findings that read on as one paragraph.</summary>
/// <param name="Findings">The findings.</param>
public sealed record Paragraph(ImmutableArray<Finding> Findings) : Block;

/// <summary>Findings as a list, each on its own.</summary>
/// <param name="Findings">The findings.</param>
public sealed record Points(ImmutableArray<Finding> Findings) : Block;

/// <summary>A remark on how to read what stands above it.</summary>
/// <param name="Finding">The remark.</param>
public sealed record Caption(Finding Finding) : Block;

/// <summary>Findings under a head of their own.</summary>
/// <param name="Head">The head.</param>
/// <param name="Findings">The findings, a line each.</param>
public sealed record Listing(Finding Head, ImmutableArray<Finding> Findings) : Block;
