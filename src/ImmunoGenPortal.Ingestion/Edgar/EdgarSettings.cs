namespace ImmunoGenPortal.Ingestion.Edgar;

/// <summary>How the portal may use EDGAR. The names of the settings are "Portal__Edgar__" and the property's.</summary>
/// <param name="Contact">The operator's e-mail address, with a name before it or not: EDGAR serves no program that does not say whose it is.</param>
/// <param name="DataBase">Where the lists of filings stand.</param>
/// <param name="ArchiveBase">Where the filings stand.</param>
public sealed record EdgarSettings(
    string? Contact,
    string DataBase = EdgarSettings.DefaultDataBase,
    string ArchiveBase = EdgarSettings.DefaultArchiveBase)
{
    public const string DefaultDataBase = "https://data.sec.gov";
    public const string DefaultArchiveBase = "https://www.sec.gov";
    private const int LongestContact = 200;

    /// <summary>How long one request may take, its answer's body included.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(100);

    /// <summary>Null when these settings will do; else one sentence that names the setting that will not.</summary>
    public string? Refusal =>
        !IsContact(Contact) ? "EDGAR must be told whom to write to: set Portal__Edgar__Contact to the operator's e-mail address, such as desk@example.com."
        : !IsAddress(DataBase) ? Wrong("DataBase", DefaultDataBase)
        : !IsAddress(ArchiveBase) ? Wrong("ArchiveBase", DefaultArchiveBase)
        : null;

    // Brackets would end the comment of the User-Agent in which it stands.
    private static bool IsContact(string? contact) =>
        contact?.Trim() is { Length: > 2 and <= LongestContact } set
        && set.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < set.Length - 1
        && set[at - 1] != ' ' && set[at + 1] != ' '
        && set.All(character => character is >= ' ' and <= '~' and not ('(' or ')' or '\\'));

    private static bool IsAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    private static string Wrong(string name, string common) =>
        $"Portal__Edgar__{name} is not an address: set it to one such as {common}, or leave it out.";
}
