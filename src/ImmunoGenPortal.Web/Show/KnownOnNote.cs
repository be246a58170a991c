using Microsoft.AspNetCore.Http.Extensions;

namespace ImmunoGenPortal.Web.Show;

/// <summary>That a page shows what was known on a day, and the way back to today.</summary>
/// <param name="Day">Null where the page shows what is known now.</param>
public sealed record KnownOnNote(HttpRequest Request, DateOnly? Day)
{
    /// <summary>The same page as it is now.</summary>
    public string Today => Request.Path + new QueryBuilder(Request.Query.Where(pair => pair.Key is not ("asOf" or "p")).SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")))).ToQueryString().Value;

    /// <summary>This page, to send to a colleague.</summary>
    public string Permalink => Request.Path + Request.QueryString;
}
