namespace ImmunoGenPortal.Data.Sqlite;

/// <summary>How names are put in order: without regard to case, so that a name at the beginning of a sentence stands where it stands elsewhere.</summary>
internal static class NameOrder
{
    /// <summary>SQLite's own collation; it knows the case of ASCII letters alone.</summary>
    public const string Collation = "NOCASE";
}
