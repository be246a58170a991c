namespace ImmunoGenPortal.Data.Sqlite;

/// <summary>
/// The full-text index over headlines and texts, as it was before texts were packed (<see cref="PackingSchema"/>). It keeps no copy of the text (external
/// content), and triggers keep it in step within the same transaction, whoever writes.
/// </summary>
internal static class SearchSchema
{
    public const string Create = """
        CREATE VIRTUAL TABLE ReleaseSearch USING fts5(Title, Subtitle, Text, content='Releases', content_rowid='Id', tokenize="porter unicode61 remove_diacritics 2");
        CREATE TRIGGER ReleaseSearch_Insert AFTER INSERT ON Releases BEGIN
            INSERT INTO ReleaseSearch(rowid, Title, Subtitle, Text) VALUES (new.Id, new.Title, new.Subtitle, new.Text);
        END;
        CREATE TRIGGER ReleaseSearch_Delete AFTER DELETE ON Releases BEGIN
            INSERT INTO ReleaseSearch(ReleaseSearch, rowid, Title, Subtitle, Text) VALUES ('delete', old.Id, old.Title, old.Subtitle, old.Text);
        END;
        CREATE TRIGGER ReleaseSearch_Update AFTER UPDATE OF Title, Subtitle, Text ON Releases BEGIN
            INSERT INTO ReleaseSearch(ReleaseSearch, rowid, Title, Subtitle, Text) VALUES ('delete', old.Id, old.Title, old.Subtitle, old.Text);
            INSERT INTO ReleaseSearch(rowid, Title, Subtitle, Text) VALUES (new.Id, new.Title, new.Subtitle, new.Text);
        END;
        """;

    /// <summary>The words of the index, to find one that is like another.</summary>
    public const string CreateWords = "CREATE VIRTUAL TABLE ReleaseWords USING fts5vocab(ReleaseSearch, row);";

    public const string DropWords = "DROP TABLE ReleaseWords;";

    public const string Drop = """
        DROP TRIGGER ReleaseSearch_Insert;
        DROP TRIGGER ReleaseSearch_Delete;
        DROP TRIGGER ReleaseSearch_Update;
        DROP TABLE ReleaseSearch;
        """;
}
