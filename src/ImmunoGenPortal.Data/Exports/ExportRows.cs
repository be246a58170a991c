using System.Runtime.CompilerServices;
using ImmunoGenPortal.Data.Lists;

namespace ImmunoGenPortal.Data.Exports;

/// <summary>Some rows of a list.</summary>
/// <param name="page">From 1.</param>
public delegate Task<ListFound<TRow>> PageOf<TRow>(int page, int size, CancellationToken cancellation);

public static class ExportRows
{
    /// <summary>Rows read at once.</summary>
    private const int Size = 200;

    /// <summary>All rows of a list, read as they are asked for.</summary>
    public static async IAsyncEnumerable<TRow> AllAsync<TRow>(PageOf<TRow> ask, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (var page = 1; ; page++)
        {
            var found = await ask(page, Size, cancellation);
            foreach (var row in found.Rows)
            {
                yield return row;
            }

            if (found.Rows.Count == 0 || page * Size >= found.Total)
            {
                yield break;
            }
        }
    }
}
