using System.Globalization;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>Which study each telling of a trial is, and what all tellings of it add up to.</summary>
internal static class TrialRecords
{
    /// <summary>Ties the studies of a release, and their results, to the trials that they are.</summary>
    public static void Link(EntityFinder finder, NewRows rows, Release release, ReleaseLinks links, NameRecords names)
    {
        HashSet<string>? told = null;
        foreach (var subject in release.Subjects.Where(subject => subject.Kind == SubjectKind.Trial && subject.Claims.Any(claim => !claim.IsReplaced)))
        {
            var compound = subject.Text(Properties.Trial.Compound) is { } name ? finder.Compound(name) : null;
            var identity = Identity(finder, subject, compound);
            if (told?.Contains(identity.Key) == true)
            {
                identity = identity.ToldApart(subject);
            }

            identity = identity with { Key = finder.Decisions.Merged(EntityKind.Trial, identity.Key) };

            (told ??= []).Add(identity.Key);
            var trial = Find(finder, rows, identity, compound?.Id);
            foreach (var part in release.Subjects.Where(part => part == subject || part.ParentId == subject.Id))
            {
                links.Add(part, EntityKind.Trial, trial);
            }

            if (subject.Text(Properties.Trial.Name) is { } own)
            {
                names.Add(EntityKind.Trial, trial, identity.Key, [(own, true)]);
            }
        }
    }

    public static async Task AddUpAsync(PortalDbContext db, IReadOnlyCollection<int> ids, CancellationToken cancellation)
    {
        var tellings = await ToldSubject.LoadTiedAsync(ToldSubject.TiedTo(db, SubjectKind.Trial, EntityKind.Trial, ids), EntityKind.Trial, cancellation);
        foreach (var trial in await db.Trials.Where(trial => ids.Contains(trial.Id)).ToListAsync(cancellation))
        {
            AddUp(trial, [.. tellings[trial.Id].OrderByDescending(telling => telling.Date).ThenByDescending(telling => telling.ReleaseId).ThenBy(telling => telling.Id)]);
        }
    }

    /// <summary>By its name, else by phase and first disease, in both cases of its compound.</summary>
    private static TrialIdentity Identity(EntityFinder finder, StoredSubject subject, KnownEntity? compound)
    {
        var owner = compound?.Key ?? "-";
        if (subject.Text(Properties.Trial.Name) is { } name)
        {
            return new TrialIdentity($"{owner}/{NameKey.Of(name)}", $"{name} {compound?.Name}");
        }

        var phase = subject.Text(Properties.Trial.Phase);
        var disease = subject.Text(Properties.Trial.Indication) is { } first ? finder.Indication(first) : null;
        return new TrialIdentity($"{owner}/{phase ?? "-"}/{disease?.Key ?? "-"}", string.Join(' ', new[] { compound?.Name, phase is null ? "trial" : "phase " + phase, disease?.Name }.OfType<string>()));
    }

    /// <returns>Its number.</returns>
    private static int Find(EntityFinder finder, NewRows rows, TrialIdentity identity, int? compound)
    {
        if (!finder.Memory.Trials.TryGetValue(identity.Key, out var id))
        {
            if (finder.Stored.Trial(identity.Key) is { } there)
            {
                id = there;
            }
            else
            {
                var trial = new Trial { Key = identity.Key, Slug = finder.Slugs.ForEntity(EntityKind.Trial, identity.Key, identity.Words), CompoundId = compound };
                rows.Insert(trial);
                id = trial.Id;
            }

            finder.Memory.Trials.Add(identity.Key, id);
        }

        return id;
    }

    /// <summary>Of each value the newest telling that has it, whichever release was taken in first.</summary>
    /// <param name="tellings">The newest first.</param>
    private static void AddUp(Trial trial, List<ToldSubject> tellings)
    {
        string? Newest(Property property) => tellings.Select(telling => telling.Text(property)).FirstOrDefault(value => value is not null);

        trial.Name = Newest(Properties.Trial.Name);
        trial.Phase = Newest(Properties.Trial.Phase);
        trial.Status = Newest(Properties.Trial.Status);
        trial.Enrolled = Count(Newest(Properties.Trial.Enrolled));
        trial.Evaluable = Count(Newest(Properties.Trial.Evaluable));
        trial.Venue = Newest(Properties.Trial.Venue);
        trial.LastTold = tellings.Select(telling => telling.Date).FirstOrDefault(date => date is not null);
    }

    private static int? Count(string? stored) =>
        decimal.TryParse(stored, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= int.MaxValue ? (int)number : null;

    /// <param name="Words">What its address is made of.</param>
    private sealed record TrialIdentity(string Key, string Words)
    {
        /// <summary>Two studies of one release that are alike in phase and disease differ in what is given with the compound, or stand in different abstracts.</summary>
        public TrialIdentity ToldApart(StoredSubject subject)
        {
            var given = subject.Names(Properties.Trial.Combination, Properties.Trial.Abstract).Select(name => NameLexicon.Default.NameOf(MentionType.Drug, name)).ToList();
            return given.Count == 0 ? this : new TrialIdentity($"{Key}/{string.Join('+', given.Select(NameKey.Of).Order(StringComparer.Ordinal))}", $"{Words} {string.Join(' ', given)}");
        }
    }
}
