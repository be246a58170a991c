namespace ImmunoGenPortal.Web.Show;

/// <summary>That a page shows what was known on a day, and the way back to today.</summary>
/// <param name="Day">Null where the page shows what is known now.</param>
public sealed record KnownOnNote(HttpRequest Request, DateOnly? Day)
{
    /// <summary>The same page as it is now.</summary>
    public string Today => new SearchAddress(Request).Without("asOf");

    /// <summary>This page, to send to a colleague.</summary>
    public string Permalink => Request.Path + Request.QueryString;
}
