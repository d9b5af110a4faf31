using Suppose.Model;

namespace Suppose.Language.Binding;

/// <summary>An inquiry as far as it could be bound, for the checks that follow.</summary>
/// <param name="Inquiry">The inquiry; everything it names exists.</param>
/// <param name="OptionsWhole">Whether everything that bears on which options there are could be read.</param>
internal sealed record BoundInquiry(Inquiry Inquiry, bool OptionsWhole);
