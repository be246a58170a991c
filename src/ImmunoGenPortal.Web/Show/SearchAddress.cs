using Microsoft.AspNetCore.Http.Extensions;

namespace ImmunoGenPortal.Web.Show;

/// <summary>The address of a list or search with one thing changed; always of its first page, unless a page is asked for.</summary>
internal sealed class SearchAddress(HttpRequest request)
{
    private readonly List<KeyValuePair<string, string>> _pairs =
        [.. request.Query.Where(pair => pair.Key != "p").SelectMany(pair => pair.Value.Where(value => !string.IsNullOrEmpty(value)).Select(value => KeyValuePair.Create(pair.Key, value!)))];

    public string Without(params string[] keys) => Of(_pairs.Where(pair => !keys.Contains(pair.Key)));

    public string With(params (string Key, string Value)[] values) =>
        Of(_pairs.Where(pair => values.All(value => value.Key != pair.Key)).Concat(values.Select(value => KeyValuePair.Create(value.Key, value.Value))));

    public string Toggled(string key, string value) =>
        _pairs.Exists(pair => pair.Key == key && pair.Value == value) ? Of(_pairs.Where(pair => pair.Key != key || pair.Value != value)) : Of(_pairs.Append(KeyValuePair.Create(key, value)));

    /// <summary>What it asks for by these names.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Kept(params string[] keys) => [.. _pairs.Where(pair => keys.Contains(pair.Key))];

    private string Of(IEnumerable<KeyValuePair<string, string>> pairs) => request.Path + new QueryBuilder(pairs).ToQueryString().Value;
}
