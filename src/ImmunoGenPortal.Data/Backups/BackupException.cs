namespace ImmunoGenPortal.Data.Backups;

/// <summary>A backup could not be made or taken back; the message says why and what to do.</summary>
public sealed class BackupException(string message, Exception? inner = null) : Exception(message, inner);
