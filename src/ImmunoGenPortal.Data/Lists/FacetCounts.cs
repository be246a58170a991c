using System.Globalization;
using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Data.Lists;

/// <summary>How many rows of a list have each value of each facet, counted as if nothing of that facet were chosen.</summary>
public sealed class FacetCounts
{
    /// <summary>The facet whose values are years.</summary>
    public const string Year = "year";

    public static readonly FacetCounts None = new();

    private readonly Dictionary<(string Key, NamedLink Value), int> _counts = [];

    /// <summary>Rows that meet everything.</summary>
    public int Rows { get; internal set; }

    /// <summary>By year.</summary>
    public IReadOnlyDictionary<int, int> Years => Of(Year).ToDictionary(one => int.Parse(one.Value.Slug, CultureInfo.InvariantCulture), one => one.Count);

    /// <summary>The most frequent first.</summary>
    public IReadOnlyList<(NamedLink Value, int Count)> Of(string key) =>
        [.. _counts.Where(pair => pair.Key.Key == key).Select(pair => (pair.Key.Value, Count: pair.Value)).OrderByDescending(one => one.Count).ThenBy(one => one.Value.Name, StringComparer.OrdinalIgnoreCase)];

    internal static string Written(int year) => year.ToString(CultureInfo.InvariantCulture);

    internal void Add(string key, IEnumerable<NamedLink> values)
    {
        foreach (var value in values.Distinct())
        {
            _counts[(key, value)] = _counts.GetValueOrDefault((key, value)) + 1;
        }
    }
}
