using Suppose.Model;

namespace Suppose.Analysis.Breaking.Boxes;

/// <summary>What an input of a table of cases stands for, so that it can be named in the user's words.</summary>
public abstract record CaseSubject;

/// <summary>A judgement of the file.</summary>
/// <param name="Judgement">One of the judgements that share the draw.</param>
public sealed record JudgementSubject(Judgement Judgement) : CaseSubject;

/// <summary>What a ranked want weighs; its weight is drawn so that it respects the order of importance.</summary>
/// <param name="Possibility">Id of the possibility that ranks it.</param>
/// <param name="Want">Id of the want.</param>
public sealed record WeightSubject(string Possibility, string Want) : CaseSubject;

/// <summary>A whole order of importance among wants.</summary>
/// <param name="Possibility">Id of the possibility that ranks them.</param>
public sealed record OrderSubject(string Possibility) : CaseSubject;

/// <summary>A circumstance that is seen when the act is chosen.</summary>
/// <param name="Circumstance">Its id.</param>
public sealed record CircumstanceSubject(string Circumstance) : CaseSubject;

/// <summary>A column of an imported table.</summary>
/// <param name="Column">Its heading.</param>
public sealed record ColumnSubject(string Column) : CaseSubject;
