using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>A claim with what a page needs to show where it comes from.</summary>
/// <param name="SubjectId">Of which subject of its release.</param>
/// <param name="Source">The text that its evidence counts in.</param>
/// <param name="Correction">What a curator said of it; null where nobody did.</param>
public sealed record ClaimView(
    int Id, int SubjectId, SubjectKind SubjectKind, string SubjectKey, Property Property, FactValue Value, Basis Basis, EvidenceSpans Evidence,
    string Rule, double Confidence, string ReleaseSlug, string? ReleaseTitle, DateOnly? ReleaseDate, QuotedText Source, CorrectionView? Correction)
{
    /// <summary>The words of its first span; null where no words support it.</summary>
    public string? Quote => Evidence.Count == 0 ? null : Evidence[0].Quote(Source.Text);

    /// <summary>The sentence around its first span, cut in three; null where no words support it.</summary>
    public QuoteInSentence? Sentence => Evidence.Count == 0 ? null : Source.Around(Evidence[0]);

    /// <summary>"stated", "implied", "lexicon" or "curator".</summary>
    public string BasisWord => Basis.ToString().ToLowerInvariant();

    /// <summary>Leads to the release at the highlighted words; null where no words support it.</summary>
    public string? Address => Evidence.Count == 0 ? null : $"/releases/{ReleaseSlug}#e-{Evidence[0]}";
}

/// <summary>Everything that the releases claim of one entity.</summary>
public sealed class EntityClaims(PortalDbContext db)
{
    /// <summary>By release: the parts of a page quote the same ones.</summary>
    private readonly Dictionary<int, QuotedText> _texts = [];

    /// <summary>Claims of the subjects linked to an entity, by the date of their release, oldest first.</summary>
    public Task<IReadOnlyList<ClaimView>> OfAsync(EntityKind kind, int id, CancellationToken cancellation) =>
        LoadAsync(db.SubjectLinks.Where(link => link.Kind == kind && link.EntityId == id).Select(link => link.SubjectId), cancellation);

    /// <summary>Claims of some entities of a kind, by entity.</summary>
    public async Task<ILookup<int, ClaimView>> OfManyAsync(EntityKind kind, IReadOnlyCollection<int> ids, CancellationToken cancellation)
    {
        var links = await db.SubjectLinks.AsNoTracking().Where(link => link.Kind == kind && ids.Contains(link.EntityId)).Select(link => new { link.EntityId, link.SubjectId }).ToListAsync(cancellation);
        var subjects = links.Select(link => link.SubjectId).Distinct().ToList();
        var claims = (await OfSubjectsAsync(subjects, cancellation)).ToLookup(claim => claim.SubjectId);
        return links.SelectMany(link => claims[link.SubjectId].Select(claim => (link.EntityId, claim))).ToLookup(pair => pair.EntityId, pair => pair.claim);
    }

    /// <summary>Claims of some subjects, by the date of their release, oldest first.</summary>
    public Task<IReadOnlyList<ClaimView>> LoadAsync(IQueryable<int> subjects, CancellationToken cancellation) =>
        LoadAsync(db.Claims.Where(claim => subjects.Contains(claim.SubjectId)), cancellation);

    /// <summary>Claims of the subjects of these numbers, by the date of their release, oldest first.</summary>
    public Task<IReadOnlyList<ClaimView>> OfSubjectsAsync(IReadOnlyCollection<int> subjects, CancellationToken cancellation) =>
        LoadAsync(db.Claims.Where(claim => subjects.Contains(claim.SubjectId)), cancellation);

    /// <summary>The claims of these numbers, by the date of their release, oldest first.</summary>
    public Task<IReadOnlyList<ClaimView>> OfClaimsAsync(IReadOnlyCollection<int> ids, CancellationToken cancellation) =>
        LoadAsync(db.Claims.Where(claim => ids.Contains(claim.Id)), cancellation);

    /// <summary>The claims of these numbers, by number.</summary>
    public async Task<IReadOnlyDictionary<int, ClaimView>> NumberedAsync(IReadOnlyCollection<int> ids, CancellationToken cancellation) =>
        ids.Count == 0 ? new Dictionary<int, ClaimView>() : (await OfClaimsAsync(ids, cancellation)).ToDictionary(claim => claim.Id);

    private async Task<IReadOnlyList<ClaimView>> LoadAsync(IQueryable<StoredClaim> chosen, CancellationToken cancellation)
    {
        var rows = await chosen.AsNoTracking().Include(claim => claim.Correction)
            .OrderBy(claim => claim.Subject!.Release!.Date).ThenBy(claim => claim.Subject!.ReleaseId).ThenBy(claim => claim.Id)
            .Select(claim => new
            {
                Claim = claim,
                claim.Subject!.Kind,
                claim.Subject.Key,
                claim.Subject.ReleaseId,
                claim.Subject.Release!.Slug,
                claim.Subject.Release.Title,
                claim.Subject.Release.Date,
            })
            .ToListAsync(cancellation);
        await ReadAsync([.. rows.Select(row => row.ReleaseId).Distinct().Where(id => !_texts.ContainsKey(id))], cancellation);
        return [.. rows.Select(row => View(row.Claim, row.Kind, row.Key, row.Slug, row.Title, row.Date, _texts[row.ReleaseId]))];
    }

    private async Task ReadAsync(List<int> releases, CancellationToken cancellation)
    {
        if (releases.Count == 0)
        {
            return;
        }

        foreach (var release in await db.Releases.AsNoTracking().Where(release => releases.Contains(release.Id)).Select(release => new { release.Id, release.Words.Text, release.Passages }).ToListAsync(cancellation))
        {
            _texts[release.Id] = new QuotedText(release.Text, release.Passages);
        }
    }

    internal static ClaimView View(StoredClaim claim, SubjectKind kind, string key, string slug, string? title, DateOnly? date, QuotedText source)
    {
        var property = Properties.Numbered(claim.PropertyId);
        return new ClaimView(claim.Id, claim.SubjectId, kind, key, property, FactValue.Parse(property.Shape, claim.Value), claim.Basis, claim.Evidence, claim.Rule, claim.Confidence, slug, title, date, source, CorrectionView.Of(claim.Correction));
    }
}
