using ImmunoGenPortal.Data.Search;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Api;

/// <summary>What the search box suggests while a reader types.</summary>
internal static class SuggestionList
{
    private sealed record Row(string Name, string? Called, string Kind, string Address);

    public static async Task<IResult> GetAsync(HttpRequest request, Suggestions suggestions, CancellationToken cancellation)
    {
        var typed = request.Query["q"] is [{ } first, ..] ? first : "";
        return TypedResults.Ok((await suggestions.OfAsync(typed, cancellation)).Select(one => new Row(one.Name, one.Called, Words.Kind(one.Kind), one.Address)));
    }
}
