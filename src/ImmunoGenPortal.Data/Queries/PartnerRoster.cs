using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>That the standing text about ImmunoGen names a partner.</summary>
/// <param name="Address">Of the sentence.</param>
public sealed record RosterMention(int Partner, DateOnly Date, int Release, string Address);

/// <param name="Mentions">By date.</param>
public sealed record RosterRecord(IReadOnlyList<RosterMention> Mentions, IReadOnlyDictionary<int, NamedLink> Partners)
{
    /// <summary>The partners that the newest such text of that day or before names, in its release's order; empty where there is none yet.</summary>
    /// <param name="day">Null for today.</param>
    public IReadOnlyList<RosterMention> On(DateOnly? day)
    {
        var last = Mentions.LastOrDefault(mention => day is null || mention.Date <= day);
        return last is null ? [] : [.. Mentions.Where(mention => mention.Release == last.Release)];
    }
}

/// <summary>Whom the "About" paragraphs name as partners, by date: a release gives only the first place of a name, so the paragraphs themselves are searched for the names that it uses.</summary>
public sealed class PartnerRoster(PortalDbContext db, KeptUntilChange<RosterRecord> kept, PortalRevision revision)
{
    private static readonly int[] Names = [Properties.Partner.Name.Id, Properties.Partner.Alias.Id];

    public Task<RosterRecord> LoadAsync(CancellationToken cancellation) => kept.CurrentAsync(revision, () => ReadAsync(cancellation), cancellation);

    private async Task<RosterRecord> ReadAsync(CancellationToken cancellation)
    {
        var named = (await db.SubjectLinks.Where(link => link.Kind == EntityKind.Organisation && link.Subject!.Kind == SubjectKind.Partner && link.Subject.Release!.Date != null)
            .Join(db.Claims.Where(claim => Names.Contains(claim.PropertyId) && claim.Basis != Basis.Lexicon), link => link.SubjectId, claim => claim.SubjectId, (link, claim) => new { link.EntityId, claim.Subject!.ReleaseId, claim.Value })
            .ToListAsync(cancellation)).ToLookup(row => row.ReleaseId, row => (Partner: row.EntityId, Name: row.Value));
        var mentions = new List<RosterMention>();
        var releases = db.Releases.AsNoTracking().Where(release => release.Date != null).OrderBy(release => release.Date).ThenBy(release => release.Id)
            .Select(release => new { release.Id, release.Slug, release.Date, release.Words.Text, release.Passages });
        await foreach (var release in releases.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (named.Contains(release.Id))
            {
                mentions.AddRange(StandingText.Find(release.Text, release.Passages, named[release.Id]).Select(found => new RosterMention(found.Partner, release.Date!.Value, release.Id, $"/releases/{release.Slug}#e-{found.Span}")));
            }
        }

        var partners = await db.Organisations.ToDictionaryAsync(one => one.Id, one => new NamedLink(one.Name, one.Slug), cancellation);
        return new RosterRecord(mentions, partners);
    }
}

/// <summary>Searches the standing text of a release.</summary>
internal static class StandingText
{
    /// <summary>The first sentence that names each partner. What stands under a heading that names the partner is about the partner, not about ImmunoGen.</summary>
    public static IEnumerable<(int Partner, EvidenceSpan Span)> Find(string text, IReadOnlyList<Passage> passages, IEnumerable<(int Partner, string Name)> named)
    {
        var parts = Parts(text, passages);
        return parts.Count == 0 ? [] : named.SelectMany(one => parts.Where(part => Place(part.Heading, one.Name, 0, part.Heading.Length) is null)
                .Where(part => Place(text, one.Name, part.Sentence.Start, part.Sentence.End) is not null).Take(1).Select(part => (one.Partner, Span: part.Sentence)))
            .OrderBy(found => found.Span.Start).DistinctBy(found => found.Partner);
    }

    private static List<(string Heading, EvidenceSpan Sentence)> Parts(string text, IReadOnlyList<Passage> passages)
    {
        var parts = new List<(string Heading, EvidenceSpan Sentence)>();
        var heading = "";
        foreach (var passage in passages.Where(passage => passage.Section == Section.Boilerplate))
        {
            if (passage.Shape == PassageShape.Heading)
            {
                heading = passage.Span.Quote(text);
            }
            else
            {
                parts.AddRange(passage.Sentences.Select(sentence => (heading, sentence)));
            }
        }

        return parts;
    }

    /// <summary>As a word of its own; null where it is not there.</summary>
    private static EvidenceSpan? Place(string text, string name, int start, int end)
    {
        for (var at = start; name.Length > 0 && at < end && (at = text.IndexOf(name, at, end - at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            var after = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (after == text.Length || !char.IsLetterOrDigit(text[after])))
            {
                return new EvidenceSpan(at, after);
            }
        }

        return null;
    }
}
