namespace ImmunoGenPortal.Data.Sqlite;

/// <summary>
/// Texts packed in a table of their own, originals beside them, and the full-text index over both. Everything is one transaction and goes row by row:
/// killed in between it begins again, and no text but one is ever in memory.
/// </summary>
internal static class PackingSchema
{
    /// <summary>
    /// The index reads headlines and texts through a view. Whoever adds a release adds it to the index (<see cref="NewRows.Index"/>); triggers keep what is in it
    /// in step within the same transaction, whoever writes; withdrawn releases are not in it.
    /// </summary>
    public const string CreateSearch = """
        CREATE VIEW ReleaseSearch_Texts AS SELECT r.Id, r.Title, r.Subtitle, text_of(t.Text) AS Text FROM Releases r JOIN ReleaseTexts t ON t.ReleaseId = r.Id;
        CREATE VIRTUAL TABLE ReleaseSearch USING fts5(Title, Subtitle, Text, content='ReleaseSearch_Texts', content_rowid='Id', tokenize="porter unicode61 remove_diacritics 2");
        CREATE TRIGGER ReleaseSearch_Rewrite AFTER UPDATE OF Text ON ReleaseTexts BEGIN
            INSERT INTO ReleaseSearch(ReleaseSearch, rowid, Title, Subtitle, Text) SELECT 'delete', Id, Title, Subtitle, text_of(old.Text) FROM Releases WHERE Id = old.ReleaseId AND WithdrawnAt IS NULL;
            INSERT INTO ReleaseSearch(rowid, Title, Subtitle, Text) SELECT Id, Title, Subtitle, text_of(new.Text) FROM Releases WHERE Id = new.ReleaseId AND WithdrawnAt IS NULL;
        END;
        CREATE TRIGGER ReleaseSearch_Remove BEFORE DELETE ON ReleaseTexts BEGIN
            INSERT INTO ReleaseSearch(ReleaseSearch, rowid, Title, Subtitle, Text) SELECT 'delete', Id, Title, Subtitle, text_of(old.Text) FROM Releases WHERE Id = old.ReleaseId AND WithdrawnAt IS NULL;
        END;
        CREATE TRIGGER ReleaseSearch_Delete BEFORE DELETE ON Releases BEGIN
            DELETE FROM ReleaseTexts WHERE ReleaseId = old.Id;
        END;
        CREATE TRIGGER ReleaseSearch_Leave AFTER UPDATE OF Title, Subtitle, WithdrawnAt ON Releases WHEN old.WithdrawnAt IS NULL BEGIN
            INSERT INTO ReleaseSearch(ReleaseSearch, rowid, Title, Subtitle, Text) SELECT 'delete', old.Id, old.Title, old.Subtitle, text_of(Text) FROM ReleaseTexts WHERE ReleaseId = old.Id;
            INSERT INTO ReleaseSearch(rowid, Title, Subtitle, Text) SELECT new.Id, new.Title, new.Subtitle, text_of(Text) FROM ReleaseTexts WHERE ReleaseId = new.Id AND new.WithdrawnAt IS NULL;
        END;
        CREATE TRIGGER ReleaseSearch_Return AFTER UPDATE OF WithdrawnAt ON Releases WHEN old.WithdrawnAt IS NOT NULL AND new.WithdrawnAt IS NULL BEGIN
            INSERT INTO ReleaseSearch(rowid, Title, Subtitle, Text) SELECT new.Id, new.Title, new.Subtitle, text_of(Text) FROM ReleaseTexts WHERE ReleaseId = new.Id;
        END;
        """;

    /// <summary>As the index was at first kept in step with releases that were added.</summary>
    public const string CreateInsert = """
        CREATE TRIGGER ReleaseSearch_Insert AFTER INSERT ON ReleaseTexts BEGIN
            INSERT INTO ReleaseSearch(rowid, Title, Subtitle, Text) SELECT Id, Title, Subtitle, text_of(new.Text) FROM Releases WHERE Id = new.ReleaseId AND WithdrawnAt IS NULL;
        END;
        """;

    /// <summary>A database of before may have it already where its index was made anew.</summary>
    public const string DropInsert = "DROP TRIGGER IF EXISTS ReleaseSearch_Insert;";

    public const string FillSearch = """
        INSERT INTO ReleaseSearch(rowid, Title, Subtitle, Text)
        SELECT Id, Title, Subtitle, Text FROM ReleaseSearch_Texts WHERE Id IN (SELECT Id FROM Releases WHERE WithdrawnAt IS NULL);
        """;

    public const string DropSearch = DropInsert + """
        DROP TRIGGER ReleaseSearch_Rewrite;
        DROP TRIGGER ReleaseSearch_Remove;
        DROP TRIGGER ReleaseSearch_Delete;
        DROP TRIGGER ReleaseSearch_Leave;
        DROP TRIGGER ReleaseSearch_Return;
        DROP TABLE ReleaseWords;
        DROP TABLE ReleaseSearch;
        DROP VIEW ReleaseSearch_Texts;
        """;

    public const string DropSearchBefore = """
        DROP TRIGGER ReleaseSearch_Insert;
        DROP TRIGGER ReleaseSearch_Delete;
        DROP TRIGGER ReleaseSearch_Leave;
        DROP TRIGGER ReleaseSearch_Return;
        DROP TABLE ReleaseWords;
        DROP TABLE ReleaseSearch;
        """;

    /// <summary>Dropping a column by a table made anew, as EF Core would, takes the foreign keys off in between and cannot be one transaction.</summary>
    public const string Pack = """
        INSERT INTO ReleaseTexts (ReleaseId, Text) SELECT Id, pack_text(Text) FROM Releases ORDER BY Id;
        UPDATE Sources SET Content = pack_original(Content, Length, (SELECT Text FROM Releases WHERE Id = ReleaseId));
        ALTER TABLE Releases DROP COLUMN Text;
        ALTER TABLE Releases RENAME COLUMN Passages TO Written;
        ALTER TABLE Releases ADD COLUMN Passages BLOB NOT NULL DEFAULT x'';
        UPDATE Releases SET Passages = pack_passages(Written);
        ALTER TABLE Releases DROP COLUMN Written;
        UPDATE ReviewEntries SET Reason = '' WHERE Kind IN (4, 5, 6);
        """;

    public const string Unpack = """
        UPDATE Sources SET Content = original_of(Content, Length, (SELECT text_of(Text) FROM ReleaseTexts t WHERE t.ReleaseId = Sources.ReleaseId));
        ALTER TABLE Releases RENAME COLUMN Passages TO Packed;
        ALTER TABLE Releases ADD COLUMN Passages TEXT NOT NULL DEFAULT '';
        ALTER TABLE Releases ADD COLUMN Text TEXT NOT NULL DEFAULT '';
        UPDATE Releases SET Passages = passages_of(Packed), Text = (SELECT text_of(Text) FROM ReleaseTexts WHERE ReleaseId = Id);
        ALTER TABLE Releases DROP COLUMN Packed;
        """;

    /// <summary>What stood before, from the migrations that made it.</summary>
    public const string CreateSearchBefore = SearchSchema.Create + CuratorSchema.SearchWithoutWithdrawn + SearchSchema.CreateWords
        + "INSERT INTO ReleaseSearch(rowid, Title, Subtitle, Text) SELECT Id, Title, Subtitle, Text FROM Releases WHERE WithdrawnAt IS NULL;";
}
