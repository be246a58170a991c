using System.Globalization;
using ImmunoGenPortal.Data.Search;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Pages.Search;

/// <param name="Address">Chooses it, or takes the choice back.</param>
public sealed record FacetValue(string Label, int Count, bool IsChosen, string Address);

/// <param name="Hidden">Values with fewer releases, shown on demand.</param>
public sealed record FacetView(string Title, IReadOnlyList<FacetValue> Shown, IReadOnlyList<FacetValue> Hidden);

/// <summary>The facets of a list, each value a link that chooses it or takes the choice back.</summary>
/// <param name="Years">Every year from the first with a release to the last.</param>
/// <param name="Choices">What is chosen, each with the address without it.</param>
/// <param name="Counted">What is counted, as one: "release".</param>
/// <param name="Hint">What a reader should know of the counts; null for nothing.</param>
public sealed record FacetPanel(IReadOnlyList<FacetView> Facets, IReadOnlyList<FacetValue> Years, IReadOnlyList<FacetValue> Choices, string? WithoutChoices, string Counted, string? Hint)
{
    public static readonly FacetPanel Empty = new([], [], [], null, "release", null);

    private const int ShownValues = 8;
    internal const int MostValues = 60;

    /// <summary>What the address has beside the fields of the page's form: kept when the form is sent.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Kept { get; init; } = [];

    /// <summary>By what it narrows, as a phrase: "partner, kind or year".</summary>
    public string Ways
    {
        get
        {
            List<string> ways = [.. Facets.Select(facet => facet.Title.ToLowerInvariant()), .. Years.Count > 1 ? ["year"] : Array.Empty<string>()];
            return ways.Count < 2 ? string.Concat(ways) : string.Join(", ", ways.SkipLast(1)) + " or " + ways[^1];
        }
    }

    /// <summary>Whether there is anything to narrow by.</summary>
    public bool IsOffered => Facets.Count > 0 || Years.Count > 1;

    internal static async Task<FacetPanel> OfAsync(HttpRequest request, SearchRequest asked, Facets facets, FacetThings things, CancellationToken cancellation)
    {
        var address = new SearchAddress(request);
        var views = new List<FacetView>
        {
            View(FacetKind.Kind, "Kind", facets.Kinds.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, Words.Code(pair.Key), pair.Value)), asked, address),
        };
        foreach (var facet in Data.Search.Facets.OfThings)
        {
            var counted = facets.Things(facet).Take(MostValues).ToList();
            var names = await things.NamesAsync(facet, [.. counted.Select(thing => thing.Id)], cancellation);
            views.Add(View(facet, facet.ToString(), counted.Where(thing => names.ContainsKey(thing.Id)).Select(thing => (names[thing.Id].Slug, names[thing.Id].Name, thing.Count)), asked, address));
        }

        var choices = views.SelectMany(view => view.Shown.Concat(view.Hidden)).Where(value => value.IsChosen).ToList();
        choices.AddRange(asked.Chosen.SelectMany(pair => pair.Value.Select(value => new FacetValue(value, 0, true, address.Toggled(FacetAddress.Key(pair.Key), value))))
            .Where(choice => choices.TrueForAll(shown => shown.Address != choice.Address)).ToList());
        return Of(address, Keys, views.Where(view => view.Shown.Count > 0), choices, facets.Years, new Period(asked.From, asked.To, asked.Filters.From, asked.Filters.To), "release") with
        {
            Hint = "Partners, compounds, targets and diseases count where a release tells of them, not where its standing text only lists them.",
        };
    }

    private static readonly string[] Keys = ["kind", "partner", "compound", "target", "indication"];

    /// <summary>The panel of a list: beside what is given the choice of its period, the years, and what the page's form keeps of the address.</summary>
    /// <param name="keys">The facets, as the address calls them.</param>
    internal static FacetPanel Of(SearchAddress address, string[] keys, IEnumerable<FacetView> facets, List<FacetValue> choices, IReadOnlyDictionary<int, int> years, Period period, string counted)
    {
        if (period.From is not null || period.To is not null)
        {
            choices.Add(new FacetValue(Period.Of(period.From, period.To), 0, true, address.Without("from", "to")));
        }

        return new FacetPanel([.. facets], Histogram(years, period, address), choices, choices.Count > 0 ? address.Without([.. keys, "from", "to"]) : null, counted, null)
        {
            Kept = address.Kept([.. keys, "sort"]),
        };
    }

    private static FacetView View(FacetKind facet, string title, IEnumerable<(string Value, string Label, int Count)> counted, SearchRequest asked, SearchAddress address) =>
        View(FacetAddress.Key(facet), title, counted, asked.Chosen.GetValueOrDefault(facet) ?? [], address);

    /// <summary>Values that are chosen first, then in the order given.</summary>
    internal static FacetView View(string key, string title, IEnumerable<(string Value, string Label, int Count)> counted, IReadOnlyList<string> chosen, SearchAddress address)
    {
        var values = counted.Select(one => new FacetValue(one.Label, one.Count, chosen.Contains(one.Value), address.Toggled(key, one.Value))).ToList();
        var ordered = values.OrderByDescending(value => value.IsChosen).ToList();
        return new FacetView(title, [.. ordered.Take(ShownValues)], [.. ordered.Skip(ShownValues)]);
    }

    /// <summary>Every year from the first to the last; each leads to itself alone, or back from there.</summary>
    private static List<FacetValue> Histogram(IReadOnlyDictionary<int, int> counts, Period asked, SearchAddress address)
    {
        if (counts.Count == 0)
        {
            return [];
        }

        var (first, last) = (counts.Keys.Min(), counts.Keys.Max());
        return [.. Enumerable.Range(first, last - first + 1).Select(year =>
        {
            var text = year.ToString(CultureInfo.InvariantCulture);
            var only = asked.From == text && asked.To == text;
            return new FacetValue(text, counts.GetValueOrDefault(year), asked.Has(year), only ? address.Without("from", "to") : address.With(("from", text), ("to", text)));
        })];
    }
}

/// <summary>A time asked for, as the address writes it and in days.</summary>
internal sealed record Period(string? From, string? To, DateOnly? FirstDay, DateOnly? LastDay)
{
    /// <summary>Whether something is asked for and the year is in it.</summary>
    public bool Has(int year) => (FirstDay is not null || LastDay is not null) && !(FirstDay?.Year > year) && !(LastDay?.Year < year);

    /// <summary>"2009", "from 2009", "2009 to 2012".</summary>
    public static string Of(string? from, string? to) => from == to ? from! : to is null ? $"from {from}" : from is null ? $"to {to}" : $"{from} to {to}";
}
