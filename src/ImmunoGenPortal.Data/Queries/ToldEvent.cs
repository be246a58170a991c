using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>A submission, designation or approval by the numbers of its claims, the earliest telling first.</summary>
internal sealed record ToldEvent(NamedLink? Compound, NamedLink? Indication, int Event, int? Where, int? Date, int Releases)
{
    public IEnumerable<int> Claims => new[] { Event, Where, Date }.OfType<int>();

    /// <summary>What releases tell alike is one event: the same act for the same disease in the same place, not said to be of another day.</summary>
    public static IReadOnlyList<ToldEvent> Of(IEnumerable<ToldSubject> told) =>
    [
        .. told.Where(subject => subject.Of(Properties.Regulatory.Event) is not null)
            .GroupBy(subject => (subject.Compound?.Slug, (subject.Indications.Count > 0 ? subject.Indications[0] : null)?.Slug, subject.Of(Properties.Regulatory.Event)!.Value, PlaceOf(subject)?.Value))
            .SelectMany(group => Apart([.. group.OrderBy(subject => subject.Date ?? DateOnly.MaxValue).ThenBy(subject => subject.Values[0].Id)])).Select(Of),
    ];

    public EventView Show(IReadOnlyDictionary<int, ClaimView> shown) => new(Compound, Indication, shown[Event], Where is { } where ? shown[where] : null)
    {
        Date = Date is { } date ? shown[date] : null,
        Releases = Releases,
    };

    /// <param name="alike">Tellings that differ in nothing but perhaps the day, oldest first.</param>
    private static List<List<ToldSubject>> Apart(List<ToldSubject> alike)
    {
        var events = new List<List<ToldSubject>>();
        foreach (var telling in alike)
        {
            if (events.FindLast(known => IsOne(known, telling)) is { } same)
            {
                same.Add(telling);
            }
            else
            {
                events.Add([telling]);
            }
        }

        return events;
    }

    /// <summary>A telling without a day is of what was told last; one with a day may give it to what was told after that day.</summary>
    private static bool IsOne(List<ToldSubject> known, ToldSubject telling)
    {
        var day = DayOf(telling);
        var before = known.Select(DayOf).FirstOrDefault(one => one is not null);
        return day is null
            || (before is null ? PartialDate.Parse(day).FirstDay <= known[0].Date : before.StartsWith(day, StringComparison.Ordinal) || day.StartsWith(before, StringComparison.Ordinal));
    }

    private static ToldEvent Of(List<ToldSubject> told)
    {
        var first = told[0];
        return new ToldEvent(
            first.Compound, first.Indications.Count > 0 ? first.Indications[0] : null, first.Of(Properties.Regulatory.Event)!.Id, PlaceOf(first)?.Id,
            told.Select(subject => subject.Of(Properties.Regulatory.Date)?.Id).FirstOrDefault(id => id is not null), told.Select(subject => subject.ReleaseId).Distinct().Count());
    }

    private static string? DayOf(ToldSubject subject) => subject.Of(Properties.Regulatory.Date)?.Value;

    private static ToldValue? PlaceOf(ToldSubject subject) => subject.Of(Properties.Regulatory.Jurisdiction) ?? subject.Of(Properties.Regulatory.Agency);
}
