using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Web.Show;

/// <summary>What a link to a subject's own page says.</summary>
public static class SubjectTitle
{
    public static string Of(SubjectView subject) => subject.Kind switch
    {
        SubjectKind.Deal => Deal(subject),
        SubjectKind.Regulatory or SubjectKind.Development => $"All about {Name(subject)}",
        _ => Name(subject),
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
        (subject.Claims.FirstOrDefault(claim => claim.Property.Name == "name") ?? subject.Claims.FirstOrDefault(claim => claim.Property.Name == "compound") ?? subject.Claims[0]).Value.Stored;
}
