using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Pages.Search;

namespace ImmunoGenPortal.Web.Show;

/// <summary>How much of something each year has, as bars that are links.</summary>
/// <param name="Years">Every year in order, those that have nothing too.</param>
/// <param name="Counted">What is counted, in the singular: "release".</param>
public sealed record YearChart(IReadOnlyList<FacetValue> Years, string Counted)
{
    private const int FullHeight = 58;
    private const int LeastHeight = 2;
    private const int FewYears = 8;

    /// <summary>Few years are drawn narrower, lest their bars become blocks.</summary>
    public bool IsShort => Years.Count < FewYears;

    private int Most => Math.Max(1, Years.Max(year => year.Count));

    /// <summary>Releases by year, each year a search for its own.</summary>
    public static YearChart Of(Coverage coverage) =>
        new([.. coverage.Years.Select(year => new FacetValue($"{year.Year}", year.Releases, false, $"/search?from={year.Year}&to={year.Year}"))], "release");

    /// <summary>Of the bar of a year, in units of the drawing; 0 only where nothing is counted.</summary>
    public int HeightOf(FacetValue year) => year.Count == 0 ? 0 : Math.Max(LeastHeight, FullHeight * year.Count / Most);
}
