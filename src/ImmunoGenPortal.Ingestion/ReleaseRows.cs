using System.Security.Cryptography;
using System.Text;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Packing;
using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Ingestion;

/// <summary>Turns a reading into the rows that keep it.</summary>
internal static class ReleaseRows
{
    /// <summary>By what a text is known again: SHA-256 of it in UTF-8.</summary>
    public static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    /// <param name="text">Of the reading.</param>
    public static Release Make(ReleaseReading reading, StoredText text, byte[] textHash, DateTime now)
    {
        var release = new Release { Slug = "", Text = "", TextHash = textHash, Passages = [], ExtractorVersion = "", AddedAt = now };
        Fill(release, reading, text, textHash);
        return release;
    }

    /// <summary>Stores a new release with its sources and all that was read from it.</summary>
    public static void Insert(NewRows rows, Release release)
    {
        rows.Insert(release);
        release.Words.ReleaseId = release.Id;
        rows.Insert(release.Words);
        foreach (var source in release.Sources)
        {
            source.ReleaseId = release.Id;
            rows.Insert(source);
        }

        foreach (var subject in release.Subjects.OrderBy(Depth))
        {
            (subject.ReleaseId, subject.ParentId) = (release.Id, subject.Parent?.Id);
            rows.Insert(subject);
            foreach (var claim in subject.Claims)
            {
                claim.SubjectId = subject.Id;
                rows.Insert(claim);
            }
        }

        foreach (var check in release.Checks)
        {
            check.ReleaseId = release.Id;
            rows.Insert(check);
        }

        foreach (var mention in release.Unclaimed)
        {
            mention.ReleaseId = release.Id;
            rows.Insert(mention);
        }
    }

    /// <summary>A deal is stored before its terms.</summary>
    private static int Depth(StoredSubject subject) => subject.Parent is null ? 0 : 1 + Depth(subject.Parent);

    /// <summary>Puts a reading into a release that holds none.</summary>
    public static void Fill(Release release, ReleaseReading reading, StoredText text, byte[] textHash)
    {
        (release.Text, release.TextHash, release.Passages, release.ExtractorVersion) = (text, textHash, reading.Passages, reading.ExtractorVersion);
        AddSubjects(release, reading.Claims);
        foreach (var check in reading.Checks)
        {
            release.Checks.Add(new StoredCheck { Statement = check.Statement, Working = check.Working, Verdict = check.Verdict, Evidence = check.Evidence, Rule = check.Rule });
        }

        foreach (var mention in reading.Unclaimed)
        {
            release.Unclaimed.Add(new StoredMention { Type = mention.Type, Start = mention.Span.Start, End = mention.Span.End });
        }

        Describe(release);
    }

    /// <summary>What lists show of a release, as its claims have it after corrections.</summary>
    public static void Describe(Release release)
    {
        var itself = release.Subjects.FirstOrDefault(subject => subject.Kind == SubjectKind.Release);
        string? Of(Property property) => itself?.Claims.FirstOrDefault(claim => claim.PropertyId == property.Id && !claim.IsReplaced)?.Value;

        release.Title = Of(Properties.Release.Title);
        release.Subtitle = Of(Properties.Release.Subtitle);
        release.Date = Of(Properties.Release.Date) is { } date ? PartialDate.Parse(date).ExactDay : null;
        release.City = Of(Properties.Release.City);
        release.Wire = Of(Properties.Release.Wire);
        release.Kind = Of(Properties.Release.Kind);
        release.NeedsReview = (release.Date, release.Title) switch
        {
            (null, null) => "Neither a date nor a headline was found.",
            (null, _) => "No date was found.",
            (_, null) => "No headline was found.",
            _ => null,
        };
    }

    private static void AddSubjects(Release release, IReadOnlyList<Claim> claims)
    {
        var subjects = new Dictionary<Subject, StoredSubject>();
        foreach (var claim in claims)
        {
            SubjectOf(claim.Subject, release, subjects).Claims.Add(new StoredClaim
            {
                PropertyId = claim.Property.Id,
                Value = claim.Value.Stored,
                Basis = claim.Basis,
                Evidence = claim.Evidence,
                Rule = claim.Rule,
                Confidence = claim.Confidence,
            });
        }
    }

    private static StoredSubject SubjectOf(Subject subject, Release release, Dictionary<Subject, StoredSubject> subjects)
    {
        if (!subjects.TryGetValue(subject, out var stored))
        {
            var parent = subject.Parent is null ? null : SubjectOf(subject.Parent, release, subjects);
            stored = new StoredSubject { Kind = subject.Kind, Key = subject.Key, Parent = parent };
            subjects.Add(subject, stored);
            release.Subjects.Add(stored);
        }

        return stored;
    }
}
