namespace ImmunoGenPortal.Data.Sqlite;

/// <summary>Patterns for LIKE, in which <see cref="Escape"/> stands before what is no mark.</summary>
internal static class LikePattern
{
    public const string Escape = "\\";

    /// <summary>LIKE's own marks as characters.</summary>
    public static string Literally(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
