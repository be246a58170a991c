using ImmunoGenPortal.Data.Timeline;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Pages.Timeline;

/// <summary>How what happened reads.</summary>
internal static class TimelineWords
{
    public static string Plural(TimelineKind kind) => Words.Capital(Counted(kind, 2));

    public static string Counted(TimelineKind kind, int count) => kind switch
    {
        TimelineKind.Deal => Words.Plural(count, "right agreed", "rights agreed"),
        TimelineKind.Trial => Words.Plural(count, "piece of news of a trial", "news of trials"),
        TimelineKind.Regulatory => Words.Plural(count, "regulatory event"),
        TimelineKind.Payment => Words.Plural(count, "payment received", "payments received"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Has no name."),
    };

    /// <summary>"License", "Phase 2 trial: results", "Orphan designation, US", "Payment: phase 1 reached".</summary>
    public static string Of(TimelineEvent one) => one.Kind switch
    {
        TimelineKind.Deal => Words.Capital(Words.Code(one.What ?? "deal")),
        TimelineKind.Trial => $"{(one.What is { } phase ? Words.Capital(Words.Stage(phase)) + " trial" : "Trial")}: {one.Detail}",
        TimelineKind.Regulatory => Words.Capital(Words.Code(one.What!)) + (one.Detail is { } where ? $", {where}" : ""),
        TimelineKind.Payment => "Payment" + (one.What is null or "other" ? "" : $" for {Words.Event(one.What)}"),
        _ => "",
    };

    public static string Hue(TimelineKind kind) => kind switch
    {
        TimelineKind.Deal => "k-deal",
        TimelineKind.Trial => "k-trial",
        TimelineKind.Regulatory => "k-compound",
        _ => "k-money",
    };

    /// <summary>An amount with what it is; null where none is disclosed.</summary>
    public static string? Amount(TimelineEvent one) => one.Amount is not { } amount ? null : one.Kind == TimelineKind.Deal ? $"potential {TotalWords.Bound(one.Bound)}{Words.Of(amount)}" : Words.Of(amount);
}
