using Microsoft.AspNetCore.Http.Extensions;

namespace ImmunoGenPortal.Web.Show;

/// <summary>Where a reader is in a long list, and the addresses of the pages before and after.</summary>
public sealed class Pager(int page, int size, int total, HttpRequest? request)
{
    public static readonly Pager None = new(1, 1, 0, null);

    public int Page => page;

    public int Last => Math.Max(1, (total + size - 1) / size);

    public string? Before => page > 1 ? Address(Math.Min(page - 1, Last)) : null;

    public string? After => page < Last ? Address(page + 1) : null;

    private string Address(int to)
    {
        var query = request!.Query.Where(pair => pair.Key != "p").SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")));
        return request.Path + new QueryBuilder(query) { { "p", to.ToString(System.Globalization.CultureInfo.InvariantCulture) } }.ToQueryString().Value;
    }
}
