using System.Globalization;

namespace ImmunoGenPortal.Data.Search;

/// <summary>
/// Reads what a reader typed: words, "phrases", prefix*, -not, OR, and fields such as partner:amgen or year:2009..2012.
/// Safe by default: what does not follow the syntax is read as words, and a remark says so.
/// </summary>
public sealed class QueryReader
{
    /// <summary>In characters; what is longer is cut.</summary>
    public const int LongestQuery = 300;

    /// <summary>No query needs more parts, and each one costs.</summary>
    private const int MostParts = 24;

    /// <summary>Fewer letters begin too many words.</summary>
    private const int ShortestPrefix = 2;

    /// <summary>Each stands for all the words that begin so, and is dear.</summary>
    private const int MostPrefixes = 3;

    private int _prefixes;

    private readonly List<SearchClause> _clauses = [];
    private readonly List<string> _remarks = [];

    /// <summary>Whether the next part stands behind an OR.</summary>
    private bool _joins;
    private int _parts;

    private QueryReader()
    {
    }

    /// <param name="query">Null and blank ask for nothing.</param>
    public static SearchQuery Read(string? query)
    {
        var reader = new QueryReader();
        var parts = QueryParts.Of(query is { Length: > LongestQuery } ? query[..LongestQuery] : query ?? "", reader._remarks);
        for (var i = 0; i < parts.Count; i++)
        {
            QueryPart? next = i + 1 < parts.Count && !IsWord(parts[i + 1], "OR") && !IsWord(parts[i + 1], "AND") ? parts[i + 1] : null;
            if (IsWord(parts[i], "NOT") && next is { } barred && !IsWord(barred, "NOT"))
            {
                i++;
                reader.Add(barred with { IsExcluded = true });
            }
            else if (!IsWord(parts[i], "AND") || next is null || reader._clauses.Count == 0)
            {
                reader.Add(parts[i]);
            }
        }

        if (reader._joins)
        {
            reader._remarks.Add("OR at the end joins nothing and was left out.");
        }

        return new SearchQuery(reader._clauses, reader._remarks);
    }

    /// <summary>The words and phrases of a query that knows no more than these.</summary>
    public static IEnumerable<string> Words(string? query) =>
        QueryParts.Of(query is { Length: > LongestQuery } ? query[..LongestQuery] : query ?? "", []).Take(MostParts).Select(part => part.Text);

    /// <summary>In capitals, as other searches have them: NOT is "-", and AND is what stands between all parts anyway.</summary>
    private static bool IsWord(QueryPart part, string word) => part is { IsQuoted: false, Field: null, IsExcluded: false } && part.Text == word;

    private void Add(QueryPart part)
    {
        if (IsWord(part, "OR"))
        {
            if (_clauses.Count == 0 || _joins || _clauses[^1].IsExcluded)
            {
                _remarks.Add("OR stands between two things of which either may be found; this one was left out.");
                return;
            }

            _joins = true;
            return;
        }

        if (_parts >= MostParts)
        {
            if (_parts++ == MostParts)
            {
                _remarks.Add(string.Create(CultureInfo.InvariantCulture, $"Only the first {MostParts} parts were searched for."));
            }

            return;
        }

        foreach (var term in Terms(part))
        {
            _parts++;
            Put(term, part.IsExcluded);
        }
    }

    private void Put(SearchTerm term, bool isExcluded)
    {
        if (_joins && isExcluded)
        {
            _remarks.Add("“-” and OR cannot be joined: both conditions must hold.");
        }
        else if (_joins)
        {
            _clauses[^1] = _clauses[^1] with { Any = [.. _clauses[^1].Any, term] };
            _joins = false;
            return;
        }

        _joins = false;
        _clauses.Add(new SearchClause([term], isExcluded));
    }

    private IEnumerable<SearchTerm> Terms(QueryPart part)
    {
        if (part.Field is { } empty && !QueryParts.HasWord(part.Text))
        {
            _remarks.Add($"“{empty.Key()}:{part.Text}” asks for nothing and was left out.");
            return [];
        }

        if (part.Field is { } field)
        {
            var (term, remark) = FieldReader.Read(field, part.Text);
            if (term is not null)
            {
                return [term];
            }

            _remarks.Add(remark!);
            return Words(part.Text, part.IsQuoted);
        }

        if (!part.IsQuoted && QueryParts.UnknownField(part.Text) is { } unknown)
        {
            _remarks.Add(unknown);
        }

        return Words(part.Text, part.IsQuoted);
    }

    private IEnumerable<SearchTerm> Words(string text, bool isQuoted)
    {
        if (isQuoted)
        {
            return QueryParts.HasWord(text) ? [new SearchTerm.Words(text, TermShape.Phrase)] : [];
        }

        return text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(QueryParts.HasWord).Select(Word);
    }

    private SearchTerm Word(string word)
    {
        var bare = word.TrimEnd('*');
        if (bare.Length == word.Length || bare.Length < ShortestPrefix || !char.IsLetterOrDigit(bare[^1]))
        {
            return new SearchTerm.Words(bare, TermShape.Word);
        }

        if (_prefixes++ == MostPrefixes)
        {
            _remarks.Add(string.Create(CultureInfo.InvariantCulture, $"Only the first {MostPrefixes} beginnings of words were searched for as such; the others were read as words."));
        }

        return new SearchTerm.Words(bare, _prefixes > MostPrefixes ? TermShape.Word : TermShape.Prefix);
    }
}
