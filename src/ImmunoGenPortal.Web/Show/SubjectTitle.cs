using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Web.Show;

/// <summary>What a link to a subject's own page says.</summary>
public static class SubjectTitle
{
    public static string Of(SubjectView subject) => subject.Kind switch
    {
        SubjectKind.Deal => Deal(subject),
        SubjectKind.Trial => $"{Name(subject)}: {(subject.Of(Properties.Trial.Phase) is { } phase ? Words.Stage(phase.Value.Stored) + " trial" : "trial")}",
        SubjectKind.Regulatory or SubjectKind.Development => $"All about {Name(subject)}",
        _ => Name(subject),
    };

    /// <summary>Whether its values are told in one line, for they are few and speak for themselves.</summary>
    public static bool IsLine(SubjectKind kind) => kind is
        SubjectKind.Term or SubjectKind.Result or SubjectKind.PriorTherapy or SubjectKind.Regulatory or SubjectKind.Development
        or SubjectKind.Person or SubjectKind.Contact or SubjectKind.Count or SubjectKind.Financial or SubjectKind.Indication or SubjectKind.Target;

    /// <summary>What stands above the parts of a subject.</summary>
    public static string OfParts(SubjectKind part) => part switch
    {
        SubjectKind.Term => "Payments agreed",
        SubjectKind.Result => "Results",
        _ => "Had before",
    };

    private static string Deal(SubjectView deal)
    {
        var count = deal.Of(Properties.Deal.Count)?.Value is NumberValue { Number: var number } ? (int)number : 1;
        var place = deal.Of(Properties.Deal.Ordinal)?.Value is NumberValue { Number: var ordinal } ? Words.Place((int)ordinal)?.ToLowerInvariant() + " " : "";
        var kind = Words.Code(deal.Of(Properties.Deal.Kind)?.Value.Stored ?? "deal");
        var what = count > 1 ? $"{Words.Count(count)} {Words.Plural(count, kind)}" : place + kind;
        return $"{deal.Of(Properties.Deal.Partner)?.Value.Stored}: {what}";
    }

    private static string Name(SubjectView subject) =>
        (subject.Claims.FirstOrDefault(claim => claim.Property.Name == "name") ?? subject.Claims.FirstOrDefault(claim => claim.Property.Name == "compound") ?? (subject.Claims is [var first, ..] ? first : null))?.Value.Stored
        ?? subject.Kind.ToString().ToLowerInvariant();
}
