namespace ImmunoGenPortal.Data.Search;

/// <summary>What a field asks for.</summary>
public enum SearchField
{
    Partner,
    Compound,
    Target,
    Indication,
    Kind,
    Year,
    Amount,
}

/// <summary>How the words of a term must stand in a release.</summary>
public enum TermShape
{
    /// <summary>As a word, in any of its forms; where it is a name, under any name of the thing.</summary>
    Word,

    /// <summary>As they stand, one behind the other.</summary>
    Phrase,

    /// <summary>As the beginning of a word.</summary>
    Prefix,
}

/// <summary>One thing that a query asks for: words, or a field with a value.</summary>
public abstract record SearchTerm
{
    /// <summary>As a reader would write it.</summary>
    public abstract string Written { get; }

    public sealed record Words(string Text, TermShape Shape) : SearchTerm
    {
        public override string Written => Shape switch { TermShape.Phrase => $"“{Text}”", TermShape.Prefix => Text + "*", _ => Text };
    }

    /// <summary>A name in a field: a partner, compound, target, indication, or a kind of release.</summary>
    public sealed record Named(SearchField Field, string Name) : SearchTerm
    {
        public override string Written => $"{Field.Key()}:{Quoted.IfNeeded(Name)}";
    }

    /// <summary>A name in a field, and what has it.</summary>
    /// <param name="Code">Of a kind of release; null where the field names things.</param>
    /// <param name="Ids">The things of that name.</param>
    public sealed record Resolved(SearchField Field, string Name, string? Code, int[] Ids) : SearchTerm
    {
        public override string Written => $"{Field.Key()}:{Quoted.IfNeeded(Name)}";
    }

    /// <summary>Years, the first and last included.</summary>
    /// <param name="From">Null where it has no first.</param>
    /// <param name="To">Null where it has no last.</param>
    public sealed record Years(int? From, int? To) : SearchTerm
    {
        public override string Written => $"year:{(From == To ? From.ToString() : $"{From}..{To}")}";
    }

    /// <summary>Sums in whole US dollars, both ends included.</summary>
    /// <param name="Text">As it was asked: "&gt;10m".</param>
    public sealed record Amounts(long Least, long Most, string Text) : SearchTerm
    {
        public override string Written => $"amount:{Text}";
    }
}

/// <summary>Terms of which a release must hold one, or none where they are excluded.</summary>
/// <param name="Asked">As it was asked, where the terms are all the names of what it names.</param>
public sealed record SearchClause(IReadOnlyList<SearchTerm> Any, bool IsExcluded = false, string? Asked = null)
{
    public string Written => (IsExcluded ? "not " : "") + (Asked ?? string.Join(" or ", Any.Select(term => term.Written)));
}

/// <summary>A query as it was understood. Every text is one: what does not follow the syntax is read as words.</summary>
/// <param name="Clauses">A release must meet all of them.</param>
/// <param name="Remarks">A sentence for each part that could not be read as it was written.</param>
public sealed record SearchQuery(IReadOnlyList<SearchClause> Clauses, IReadOnlyList<string> Remarks)
{
    public static readonly SearchQuery Empty = new([], []);

    /// <summary>Whether it asks for words that can be ranked.</summary>
    public bool HasWords => Clauses.Any(clause => !clause.IsExcluded && clause.Any.Any(term => term is SearchTerm.Words));

    /// <summary>Whether nothing but plain words was asked for, so that it need not be said how it was read.</summary>
    public bool IsPlain { get; init; } = Remarks.Count == 0 && Clauses.All(clause => clause is { IsExcluded: false, Any: [SearchTerm.Words { Shape: TermShape.Word }] });
}

internal static class SearchFields
{
    /// <summary>As a query writes it: "partner".</summary>
    public static string Key(this SearchField field) => field.ToString().ToLowerInvariant();
}

internal static class Quoted
{
    public static string IfNeeded(string name) => name.Any(char.IsWhiteSpace) ? $"“{name}”" : name;
}
