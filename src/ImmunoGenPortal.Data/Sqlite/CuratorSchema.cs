namespace ImmunoGenPortal.Data.Sqlite;

/// <summary>What the database itself sees to for curators: the audit trail stands, and withdrawn releases are not found.</summary>
internal static class CuratorSchema
{
    public const string ProtectAudit = """
        CREATE TRIGGER AuditEntries_Update BEFORE UPDATE ON AuditEntries BEGIN SELECT RAISE(ABORT, 'The audit trail is not changed.'); END;
        CREATE TRIGGER AuditEntries_Delete BEFORE DELETE ON AuditEntries BEGIN SELECT RAISE(ABORT, 'The audit trail is not deleted.'); END;
        """;

    public const string ReleaseAudit = """
        DROP TRIGGER AuditEntries_Update;
        DROP TRIGGER AuditEntries_Delete;
        """;

    /// <summary>The first databases with curators got another index under the same migration, and looked near copies up without one since.</summary>
    public const string OneIndexOfBands = """
        DROP INDEX IF EXISTS IX_ReleaseBands_Band_Hash;
        CREATE INDEX IF NOT EXISTS IX_ReleaseBands_Hash ON ReleaseBands (Hash);
        """;

    /// <summary>The triggers of <see cref="SearchSchema"/> again, for releases that were not withdrawn.</summary>
    public const string SearchWithoutWithdrawn = """
        DROP TRIGGER ReleaseSearch_Insert;
        DROP TRIGGER ReleaseSearch_Delete;
        DROP TRIGGER ReleaseSearch_Update;
        CREATE TRIGGER ReleaseSearch_Insert AFTER INSERT ON Releases WHEN new.WithdrawnAt IS NULL BEGIN
            INSERT INTO ReleaseSearch(rowid, Title, Subtitle, Text) VALUES (new.Id, new.Title, new.Subtitle, new.Text);
        END;
        CREATE TRIGGER ReleaseSearch_Delete AFTER DELETE ON Releases WHEN old.WithdrawnAt IS NULL BEGIN
            INSERT INTO ReleaseSearch(ReleaseSearch, rowid, Title, Subtitle, Text) VALUES ('delete', old.Id, old.Title, old.Subtitle, old.Text);
        END;
        CREATE TRIGGER ReleaseSearch_Leave AFTER UPDATE OF Title, Subtitle, Text, WithdrawnAt ON Releases WHEN old.WithdrawnAt IS NULL BEGIN
            INSERT INTO ReleaseSearch(ReleaseSearch, rowid, Title, Subtitle, Text) VALUES ('delete', old.Id, old.Title, old.Subtitle, old.Text);
            INSERT INTO ReleaseSearch(rowid, Title, Subtitle, Text) SELECT new.Id, new.Title, new.Subtitle, new.Text WHERE new.WithdrawnAt IS NULL;
        END;
        CREATE TRIGGER ReleaseSearch_Return AFTER UPDATE OF WithdrawnAt ON Releases WHEN old.WithdrawnAt IS NOT NULL AND new.WithdrawnAt IS NULL BEGIN
            INSERT INTO ReleaseSearch(rowid, Title, Subtitle, Text) VALUES (new.Id, new.Title, new.Subtitle, new.Text);
        END;
        """;
}
