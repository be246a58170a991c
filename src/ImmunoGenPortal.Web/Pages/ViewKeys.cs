namespace ImmunoGenPortal.Web.Pages;

/// <summary>What pages tell the layout.</summary>
internal static class ViewKeys
{
    public const string Title = "Title";
    public const string BadQuery = "BadQuery";

    /// <summary>The words in the search box.</summary>
    public const string Query = "Query";

    /// <summary>Set where each fact leads to the form that corrects it.</summary>
    public const string Correcting = "Correcting";

    /// <summary>The address of the right that the page is about, for what shows it among others.</summary>
    public const string Here = "Here";

    /// <summary>Set where a page is about one compound: its tables need not name it.</summary>
    public const string OneCompound = "OneCompound";

    /// <summary>Set where the heads of a table of trials sort it.</summary>
    public const string Sorts = "Sorts";
}
