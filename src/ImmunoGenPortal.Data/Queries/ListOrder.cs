namespace ImmunoGenPortal.Data.Queries;

/// <summary>By which column a list is sorted, and which way. What states no value stands last either way.</summary>
/// <param name="Column">As the address calls it.</param>
public sealed record ListOrder(string Column, bool IsDescending)
{
    /// <summary>"-rights" is the most rights first; null where nothing is asked for.</summary>
    public static ListOrder? Read(string? sort) => string.IsNullOrEmpty(sort) ? null : new ListOrder(sort.TrimStart('-'), sort[0] == '-');

    /// <summary>Rows that state the same stay as they were.</summary>
    public IReadOnlyList<T> Sort<T>(IEnumerable<T> rows, Func<T, string?> text)
    {
        var stated = rows.OrderBy(row => text(row) is null);
        return [.. IsDescending ? stated.ThenByDescending(text, StringComparer.OrdinalIgnoreCase) : stated.ThenBy(text, StringComparer.OrdinalIgnoreCase)];
    }

    /// <inheritdoc cref="Sort{T}(IEnumerable{T}, Func{T, string})"/>
    public IReadOnlyList<T> Sort<T>(IEnumerable<T> rows, Func<T, decimal?> number)
    {
        var stated = rows.OrderBy(row => number(row) is null);
        return [.. IsDescending ? stated.ThenByDescending(number) : stated.ThenBy(number)];
    }
}
