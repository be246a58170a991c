using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Ingestion;

/// <summary>Turns a reading into the rows that keep it.</summary>
internal static class ReleaseRows
{
    public static Release Make(ReleaseReading reading, byte[] textHash, DateTime now)
    {
        var title = reading.Of(Properties.Release.Title)?.Stored;
        var date = (reading.Of(Properties.Release.Date) as DateValue)?.Date.ExactDay;
        var release = new Release
        {
            Slug = "",
            Title = title,
            Subtitle = reading.Of(Properties.Release.Subtitle)?.Stored,
            Date = date,
            City = reading.Of(Properties.Release.City)?.Stored,
            Wire = reading.Of(Properties.Release.Wire)?.Stored,
            Kind = reading.Of(Properties.Release.Kind)?.Stored,
            Text = reading.Text,
            TextHash = textHash,
            Passages = reading.Passages,
            ExtractorVersion = reading.ExtractorVersion,
            AddedAt = now,
            NeedsReview = (date, title) switch
            {
                (null, null) => "Neither a date nor a headline was found.",
                (null, _) => "No date was found.",
                (_, null) => "No headline was found.",
                _ => null,
            },
        };
        AddSubjects(release, reading.Claims);
        foreach (var check in reading.Checks)
        {
            release.Checks.Add(new StoredCheck { Statement = check.Statement, Working = check.Working, Verdict = check.Verdict, Evidence = check.Evidence, Rule = check.Rule });
        }

        foreach (var mention in reading.Unclaimed)
        {
            release.Unclaimed.Add(new StoredMention { Type = mention.Type, Start = mention.Span.Start, End = mention.Span.End });
        }

        return release;
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
