using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;

namespace ImmunoGenPortal.Extraction.Regulatory;

/// <summary>Places and diseases that belong together, and the date behind each place.</summary>
internal sealed class EventGroup
{
    /// <summary>" and the ", in characters.</summary>
    private const int LongestJoint = 9;

    private readonly Dictionary<Mention, Mention> _dates = new(ReferenceEqualityComparer.Instance);
    private Mention? _date;

    public Mention? Date => _date;

    public List<Mention> Places { get; set; } = [];

    public List<Mention> Diseases { get; } = [];

    public void Add(Mention mention, bool isPlace, bool isDisease)
    {
        if (isPlace)
        {
            Places.Add(mention);
        }
        else if (isDisease && !Diseases.Exists(known => known.Thing == mention.Thing))
        {
            Diseases.Add(mention);
        }
        else if (mention.Type is MentionType.Date or MentionType.Year)
        {
            _date ??= mention;
            for (var i = Places.Count - 1; i >= 0 && (i == Places.Count - 1 || AreJoined(Places[i], Places[i + 1])); i--)
            {
                _dates.TryAdd(Places[i], mention);
            }
        }
    }

    /// <summary>"the FDA and the EMA": with no more than a joint between.</summary>
    private static bool AreJoined(Mention left, Mention right) => right.Span.Start - left.Span.End is > 0 and <= LongestJoint;

    /// <summary>A row for each place and disease; what the group lacks is that of the group before it.</summary>
    public IEnumerable<EventRow> Rows(EventGroup? before, NameLexicon lexicon, Mention? date)
    {
        var places = Place.Of(Places.Count > 0 ? Places : before?.Places ?? [], lexicon);
        var diseases = Diseases.Count > 0 ? Diseases : before?.Diseases ?? [];
        return diseases.Cast<Mention?>().DefaultIfEmpty().SelectMany(disease => places.Select(place => new EventRow(place, disease, DateOf(place, places.Count) ?? date)));
    }

    private Mention? DateOf(Place place, int places) =>
        place.Jurisdiction is { } where && _dates.TryGetValue(where, out var date) ? date
        : place.Agency is { } agency && _dates.TryGetValue(agency, out date) ? date
        : places == 1 || _dates.Count == 0 ? _date
        : null;
}
