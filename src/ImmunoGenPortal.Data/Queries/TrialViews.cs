using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>An entity's name and the last part of its address.</summary>
public sealed record NamedLink(string Name, string Slug);

/// <summary>Two statements of one quantity, compared, with where they stand.</summary>
public sealed record CheckView(string Statement, string Working, Verdict Verdict, EvidenceSpans Evidence, string ReleaseSlug, QuotedText Source)
{
    public bool IsAmiss => Verdict is Verdict.OffByRounding or Verdict.Contradicts;

    public string AddressOf(EvidenceSpan span) => $"/releases/{ReleaseSlug}#e-{span}";
}

/// <summary>One figure of a trial, or one therapy that its patients had before: the claims of one subject.</summary>
/// <param name="Checks">What was worked out from this figure, not from several of the trial together.</param>
public sealed record FigureView(IReadOnlyList<ClaimView> Claims, IReadOnlyList<CheckView> Checks)
{
    /// <summary>Whether something was worked out from it together with other figures.</summary>
    public bool IsSummed { get; init; }

    /// <summary>Null where the release does not give it.</summary>
    public ClaimView? Of(Property property) => Claims.FirstOrDefault(claim => claim.Property == property);
}

/// <summary>What one release tells of a trial.</summary>
public sealed record TrialTelling(
    string ReleaseSlug, string? ReleaseTitle, DateOnly? ReleaseDate, IReadOnlyList<ClaimView> Claims, IReadOnlyList<FigureView> Results, IReadOnlyList<FigureView> PriorTherapies, IReadOnlyList<CheckView> Checks)
{
    /// <summary>What it says of a property; null where it is silent.</summary>
    public ClaimView? Of(Property property) => Claims.FirstOrDefault(claim => claim.Property == property);

    /// <summary>What was worked out from several results together.</summary>
    public IReadOnlyList<CheckView> OfResults { get; init; } = [];
}

/// <summary>A study with everything that the releases tell of it, newest release first.</summary>
/// <param name="Indications">Its patients' diseases.</param>
public sealed record TrialView(Trial Trial, IReadOnlyList<NamedLink> Indications, IReadOnlyList<TrialTelling> Tellings)
{
    /// <summary>What the newest release that states it says of a property; null where all are silent.</summary>
    public ClaimView? Of(Property property) => Tellings.SelectMany(telling => telling.Claims).FirstOrDefault(claim => claim.Property == property);

    /// <summary>The study as the releases up to a day tell it; null where nothing of it was told by then.</summary>
    public TrialView? On(DateOnly day) =>
        Tellings.Where(telling => telling.ReleaseDate <= day).ToList() is { Count: > 0 } known ? this with { Tellings = known } : null;

    /// <summary>The date of the newest release that tells of it; null where that is undated.</summary>
    public DateOnly? LastTold => Tellings.Count > 0 ? Tellings[0].ReleaseDate : null;

    /// <summary>Every value of a property, each once, the newest telling first.</summary>
    public IReadOnlyList<ClaimView> All(Property property) =>
        [.. Tellings.SelectMany(telling => telling.Claims).Where(claim => claim.Property == property).DistinctBy(claim => claim.Value.Stored)];

    /// <summary>The figure that stands for the trial in a list: of the newest release with results the overall response, else its first of all patients; null without any.</summary>
    public FigureView? Best
    {
        get
        {
            var results = Tellings.FirstOrDefault(telling => telling.Results.Count > 0)?.Results ?? [];
            var whole = results.Where(result => result.Of(Properties.Result.Subgroup) is null).ToList();
            return whole.Find(result => result.Of(Properties.Result.Metric)?.Value.Stored == "ORR") ?? whole.Concat(results).FirstOrDefault();
        }
    }
}
