namespace ImmunoGenPortal.Data.Exports;

/// <summary>What kind of value a column holds.</summary>
public enum ColumnKind
{
    Text,
    Number,

    /// <summary>A day, or as much of one as the releases tell: "2009", "2009-11".</summary>
    Date,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>Of a page of the portal, or of words on one.</summary>
    Address,
}

/// <summary>One column of a download, the same in every format.</summary>
/// <param name="Meaning">A phrase for whoever reads the file.</param>
public sealed record ExportColumn(string Name, ColumnKind Kind, string Meaning);

/// <summary>A list ready to be written.</summary>
/// <param name="Most">So many rows at most; what is beyond is left out.</param>
/// <param name="Rows">A value for each column: a string, decimal, <see cref="DateOnly"/> or bool; null where there is none. An address begins with a slash.</param>
public sealed record ExportTable(string Name, string Title, IReadOnlyList<ExportColumn> Columns, int Most, IAsyncEnumerable<object?[]> Rows)
{
    /// <summary>Rows of a file that a page offers.</summary>
    public const int MostRows = 100_000;
}

/// <summary>What a file tells of itself.</summary>
/// <param name="Query">What the list was asked for; empty where nothing was.</param>
/// <param name="Version">Of the program.</param>
/// <param name="Site">Of the portal, without a slash at its end: what addresses in the file begin with.</param>
public sealed record ExportNote(string Query, DateOnly Downloaded, string Version, string Site);
