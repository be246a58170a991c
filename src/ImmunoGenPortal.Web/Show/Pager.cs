namespace ImmunoGenPortal.Web.Show;

/// <summary>Where a reader is in a long list, and the addresses of the pages before and after.</summary>
public sealed class Pager(int page, int size, int total, HttpRequest? request)
{
    public static readonly Pager None = new(1, 1, 0, null);

    public int Page => page;

    public int Last => Math.Max(1, (total + size - 1) / size);

    public string? Before => page > 1 ? Address(Math.Min(page - 1, Last)) : null;

    public string? After => page < Last ? Address(page + 1) : null;

    /// <summary>The same for programs (RFC 8288): where the first page, the last and those beside this one are.</summary>
    public void Link(HttpResponse response)
    {
        (string Relation, string? Address)[] links = [("first", page > 1 ? Address(1) : null), ("prev", Before), ("next", After), ("last", page < Last ? Address(Last) : null)];
        if (links.Any(link => link.Address is not null))
        {
            response.Headers.Link = string.Join(", ", links.Where(link => link.Address is not null).Select(link => $"<{link.Address}>; rel=\"{link.Relation}\""));
        }
    }

    private string Address(int to) => new SearchAddress(request!).With(("p", to.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
