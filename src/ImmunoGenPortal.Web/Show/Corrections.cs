using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Show;

/// <summary>How what curators did reads.</summary>
public static class Corrections
{
    public static string Word(CorrectionKind kind) => kind switch
    {
        CorrectionKind.Confirm => "confirmed",
        CorrectionKind.Change => "corrected",
        CorrectionKind.Reject => "rejected",
        CorrectionKind.Add => "added",
        _ => "set aside",
    };

    /// <summary>"corrected by ada on 3 May 2026".</summary>
    public static string Mark(CorrectionView correction) => $"{Word(correction.Kind)} by {correction.By} on {Words.Of(DateOnly.FromDateTime(correction.At))}";

    /// <summary>The mark with what was read before and why it was changed.</summary>
    public static string Full(CorrectionView correction) =>
        Mark(correction)
        + (correction is { Kind: CorrectionKind.Change, Property: { } property, Before: { } before } ? $"; it was read as {Words.Of(property, before)}" : "")
        + (correction.Reason is { } reason ? $": {reason}" : "");

    /// <summary>"IMGN777 is a compound of its own".</summary>
    public static string What(EntityCorrection correction) => correction.Kind switch
    {
        EntityCorrectionKind.Merge => $"{correction.EntityName} is the same {Words.Kind(correction.EntityKind)} as {correction.Name}",
        EntityCorrectionKind.Rename => $"{correction.EntityName} is called {correction.Name}",
        EntityCorrectionKind.AddName => $"{correction.Name} is a name of {correction.EntityName}",
        EntityCorrectionKind.RemoveName => $"{correction.Name} is no name of {correction.EntityName}",
        _ => $"{correction.EntityName} is a {Words.Kind(correction.EntityKind)} of its own",
    };

    /// <summary>What was corrected: "Amount $1m → $2m".</summary>
    public static string What(CorrectionView correction) => correction switch
    {
        { Property: null, Quote: { } quote } => $"“{quote.ReplaceLineEndings(" ")}”",
        { Property: null } => "A statement for review",
        { Property: { } property, Kind: CorrectionKind.Change, Before: { } before, After: { } after } => $"{property.Label} {Words.Of(property, before)} → {Words.Of(property, after)}",
        { Property: { } property } => $"{property.Label} {((correction.After ?? correction.Before) is { } value ? Words.Of(property, value) : "")}",
    };
}
