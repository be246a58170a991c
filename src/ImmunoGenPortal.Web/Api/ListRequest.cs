using System.Globalization;
using System.Text.RegularExpressions;
using ImmunoGenPortal.Data.Search;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Web.Api;

/// <summary>Reads the query of a list as its page does, and remembers what cannot be read.</summary>
internal sealed class ListRequest(HttpRequest request)
{
    private const int LongestName = 100;
    private const int LastPage = 10_000;
    private const int LargestSize = 500;

    /// <summary>Of one name.</summary>
    private const int MostValues = 20;

    private readonly List<string> _bad = [];

    /// <summary>400 as problem+json, with a sentence naming each malformed value; null where there is none. Ask once all values are read.</summary>
    public IResult? Problem => Complaint is { } complaint ? Refusal(complaint) : null;

    /// <summary>400 as problem+json.</summary>
    /// <param name="complaint">What cannot be read, as sentences.</param>
    public static IResult Refusal(string complaint) => TypedResults.Problem(complaint, statusCode: StatusCodes.Status400BadRequest, title: "This address cannot be read");

    /// <summary>A sentence naming each malformed value; null where there is none.</summary>
    public string? Complaint => _bad.Count == 0 ? null : string.Join(" ", _bad);

    /// <summary>Adds what only the caller can know: that nothing has such an address.</summary>
    public void Complain(string sentence) => _bad.Add(sentence);

    /// <summary>"p", from 1.</summary>
    public int Page() => Whole("p", LastPage, 1);

    /// <summary>"size": rows on a page.</summary>
    public int Size(int usual) => Whole("size", LargestSize, usual);

    public string? Name(string key) => Of(key) is not { } written ? null : written.Length <= LongestName ? written : Refuse<string?>(key, written, null);

    /// <param name="pattern">A short one, of a closed list of words.</param>
    public string? Word(string key, string pattern) =>
        Of(key) is not { } written ? null : Regex.IsMatch(written, pattern, RegexOptions.None, TimeSpan.FromSeconds(1)) ? written : Refuse<string?>(key, written, null);

    /// <summary>A day: "2012-12-19".</summary>
    public DateOnly? Date(string key) =>
        Of(key) is not { Length: > 0 } written ? null
            : DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : Refuse<DateOnly?>(key, written, null);

    /// <summary>A year, month or day: "2012", "2012-12". Null where none is given.</summary>
    public PartialDate? Period(string key) =>
        Of(key) is not { Length: > 0 } written ? null
            : PartialDate.TryParse(written, out var date) ? date
            : Refuse<PartialDate?>(key, written, null);

    /// <summary>Every value of a name that may stand several times; blank ones are left out.</summary>
    public IReadOnlyList<string> All(string key) =>
        [.. request.Query[key].Where(value => !string.IsNullOrEmpty(value)).Select(value => value!).Distinct().Where(value => value.Length <= LongestName || Refuse(key, value[..LongestName] + "…", false)).Take(MostValues)];

    /// <summary>From 1 to the most.</summary>
    private int Whole(string key, int most, int usual) =>
        Of(key) is not { } written ? usual
            : int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number
            : Refuse(key, written, usual);

    /// <summary>As <see cref="All(string)"/>, each of a closed list of words.</summary>
    /// <param name="pattern">A short one.</param>
    public IReadOnlyList<string> All(string key, string pattern) =>
        [.. All(key).Where(value => Regex.IsMatch(value, pattern, RegexOptions.None, TimeSpan.FromSeconds(1)) || Refuse(key, value, false))];

    /// <summary>An amount of money in whole units: "10m", "1.5bn", "500,000". Null where none is given.</summary>
    public decimal? Amount(string key) =>
        Of(key) is not { Length: > 0 } written ? null : WrittenAmount.Read(written) ?? Refuse<decimal?>(key, written, null);

    private string? Of(string key) => request.Query.TryGetValue(key, out var values) ? values[0] ?? "" : null;

    private T Refuse<T>(string key, string written, T instead)
    {
        _bad.Add($"“{key}” cannot be “{written}”.");
        return instead;
    }
}
