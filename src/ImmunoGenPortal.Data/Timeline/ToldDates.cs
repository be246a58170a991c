using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Timeline;

/// <summary>What a release tells of an event: on which day it does, and when it says that it was.</summary>
/// <param name="Told">Null where the release has no date.</param>
/// <param name="When">Null where it gives none.</param>
public sealed record ToldDate(int ClaimId, DateOnly? Told, PartialDate? When);

/// <summary>Parts what releases tell of the same kind of event by when it was: two dates that cannot be the same day are two events.</summary>
public static class ToldDates
{
    /// <summary>How long before a date a release that gives none may already speak of it, in days.</summary>
    private const int Near = 45;

    /// <returns>Of each event the earliest telling that gives its date, else the earliest of all, with its most precise date.</returns>
    public static IEnumerable<ToldDate> Apart(IReadOnlyCollection<ToldDate> told)
    {
        List<List<ToldDate>> events = [];
        foreach (var one in told.Where(one => one.When is not null).OrderByDescending(one => one.When!.Value.ToString().Length).ThenBy(one => one.When))
        {
            if (events.Find(known => one.When!.Value.MayLieWithin(known[0].When, known[0].When)) is { } same)
            {
                same.Add(one);
            }
            else
            {
                events.Add([one]);
            }
        }

        var undated = told.Where(one => one.When is null && !events.Exists(known => SpeaksOf(one, known[0].When!.Value))).ToList();
        return events.Select(known => Earliest(known) with { When = known[0].When }).Concat(undated.Count > 0 ? [Earliest(undated)] : []);
    }

    private static ToldDate Earliest(IEnumerable<ToldDate> told) => told.OrderBy(one => one.Told is null).ThenBy(one => one.Told).ThenBy(one => one.ClaimId).First();

    /// <summary>Whether a release without a date of the event may speak of the one of a date: it is told about then, or later.</summary>
    private static bool SpeaksOf(ToldDate one, PartialDate when) => one.Told is not { } told || told >= when.FirstDay.AddDays(-Near);
}
